"""The words by which laws say when they begin, by language: data for the languages of western Europe.

`stems` are plain small letters, one of which stands in every `takes`: they are sought first, since that is fast.
All other entries are expressions, matched without regard to case.
"""

from __future__ import annotations

from collections.abc import Mapping

from tracker.lawtext.speech import Speech

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_THIS = (
    r"(?:th(?:is|e|ese|at)|such|its)\s(?:\w{1,12}\s)?(?:designations?|prohibitions?|bans?|orders?|acts?|sections?"
    r"|ordinances?|rules?|laws?|scheduling|placement|schedules?|regulations?|measures?|moratorium|requirements?"
    r"|restrictions?|listings?|bylaws?|by-laws?|resolutions?|provisions?|decrees?|changes?|amendments?|statutes?"
    r"|notices?|chapters?|code|policy|controls?|emergency)"
    r"(?:\s(?:imposed|established|created|contained|set\sforth|in|of|under)(?:\s[\w.()-]{1,12}){1,5}?)?"
)
_ENGLISH = Speech(
    stems=(
        *(
            "effect",
            "eff.",
            "[eff ",
            "(eff ",
            "force",
            "operati",
            "commenc",
            "applies",
            "apply ",
            "rescind",
            "repeals",
            "revokes",
        ),
        *(
            "begin",
            "starts",
            "will start",
            "shall start",
            "w.e.f",
            "on and after",
            "on or after",
            "as of ",
            "legally",
        ),
        *("binding", "implement", "come law", "comes law", "in place", "goes live", "commencing", "from and after"),
        *("starting ", "kick in", "kicks in", "with operation", "came law"),
    ),
    reach=46,
    takes=r"(?<!\w)(?=[a-ir-tow])(?:(?<!cease\sto\s)(?<!ceases\sto\s)(?<!ceased\sto\s)(?:takes?|taking|took"
    r"|(?:shall|will)\shave"
    r")\s(?:full\s|legal\s|immediate\s|its\s)?effect\b(?!\sof\b)"
    r"|(?:has|have|had|having|given?|gives)\s(?:full\s|legal\s|immediate\s|its\s)?effect(?=\s(?:from|as\s(?:of"
    r"|from)"
    r"|immediately|beginning|upon|on\s(?:(?:and|or)\safter|the\s(?:date|day|first|\d)|\d)))"
    r"|(?:go(?:es)?|going|went|put|placed|brought)\sin(?:to)?\s(?:immediate\s|full\s)?(?:effect|force|operation)\b"
    r"|(?:comes?|coming|came|enters?|entered|entering|entry|brought)\s(?:in|into)\s(?:legal\s)?(?:force"
    r"|effect|operation)\b(?:\sand\seffect\b|\son\sthe\sground)?"
    r"|(?:becomes?|becoming|became)\s(?:immediately\s|fully\s|legally\s)?(?:effective|operative|enforceable|binding"
    r"|law(?=\s(?:on|upon|as\sof|immediately)\b))"
    r"|(?:is|are|be|was|were|been)\s(?:hereby\s)?(?:made\s)?(?:immediately\s|enforceable\sand\s)?(?:effective"
    r"|operative|enforceable(?=\s(?:on|from|beginning|as\sof|upon)\b))"
    r"\b(?!\s(?:in|for|against|to|only|until|through|as\sa)\b)(?!\sat\s(?!\d|midnight|noon|once|the\sclose"
    r"|the\send))"
    r"|be\sin\s(?:full\s)?(?:force|effect|operation)\b(?:\sand\s(?:effect|force))?\b"
    r"|in\s(?:full\s)?(?:force|effect)(?:\sand\s(?:effect|force))?(?=\s(?:on|from|upon|as\sof"
    r"|beginning|starting|since|immediately(?!\sbefore|\sprior)|after|(?:the\s)?date\sof"
    r"|(?:\w{3,12}[\s-]){1,3}(?:\(\d{1,3}\)\s)?days\s(?:after|from|following)|\d{1,3}\sdays\s(?:after|from"
    r"|following))\b)"
    r"|with\s(?:immediate\s)?effect(?=\s(?:from|on|as\sof|as\sfrom|upon|in)\b|[.,;]|$)"
    r"|with\simmediate\seffect|w\.e\.f\.?"
    r"|(?:shall\s|will\s)?commences?(?:d)?(?=\s(?:on|upon|at|from|immediately|the\sday|\d))"
    rf"|{_THIS}\s(?:shall\s|will\s|to\s|is\sto\s)?(?:begins?|starts?|kicks?\sin|be\simplemented|goes\slive"
    r"|(?:is|are|be)\s(?:legally\s|binding\s)?(?:binding|applicable|in\splace))(?=,?\s(?:at|on|from|upon|as\sof|the"
    rf"|beginning|{_MONTH}|\d))"
    rf"|{_THIS}\s(?:shall\s|will\s)?(?:appl(?:y|ies)|operates?)(?=\s(?:on\sand|on\sor|from|beginning|starting"
    rf"|as\sof"
    rf"|commencing|with\seffect|immediately|on\s(?:the\s\w{{1,12}}\s(?:day|month)|{_MONTH}|\d)))"
    r"|(?<!prior\s)(?<!original\s)effective\s(?:and\sapplicability\s)?dates?\b(?:\sof\s(?:\w{1,20}\s){0,6}?\w{1,20})?"
    r"\s{0,2}(?:[:.\u2014\u2013\t\n]|(?:is|are|shall\sbe|will\sbe|-{1,4})(?=\s)|(?=\s\d)"
    rf"|(?=\s{_MONTH}))"
    r"|(?:commencement(?:\sdate)?|(?:date\sof\s)?coming\sinto\s(?:force|operation|effect)|operative\sdate"
    r"|implementation\sdate|in\sforce(?:\sfrom)?|in\seffect|date\sof\s(?:commencement|effect|operation|entry)"
    r"|comes\sinto\sforce|(?:date\sof\s)?entry\sinto\sforce|effect|effective(?:\sfrom|\sas\sof|\son)?|enforcement\sdate"
    r"|start\sdate)(?:\s{0,2}[:\u2014\u2013-]){1,8}"
    r"|(?:operative|enforcement|implementation|commencement|compliance\sand\seffective)\sdate\s(?:of\s[^.;]{1,60}\s)?"
    r"(?:is|shall\sbe|will\sbe)"
    r"|(?<!cost-)(?<!cost\s)effective(?=,?\s(?:on|upon|from|as\sof|immediately|\d|after|when|beginning|starting"
    rf"|with|this\s\w{{1,12}}\sday|the\s(?:\d|first|second|third|date|day|\w{{1,15}}\sday)|{_MONTH}|{_WEEKDAY}"
    r"|at\s(?:\d|midnight|noon|once)|today|forthwith|(?:\w{3,12}[\s-]){1,3}(?:\(\d{1,3}\)\s)?(?:calendar\s)?(?:days"
    r"|months|weeks)\s(?:after|from|following)))"
    r"|(?:rescinds?|repeals|revokes)\b[^.;]{0,140}?,\s(?:effective|from|as\sof)\b"
    r"|effective(?=\sfor\s(?:all\s)?(?:sales|conduct|offenses|violations|acts|products|transactions|purchases)\b"
    r"[^.;]{0,50}\son\s(?:and|or)\safter\b)"
    rf"|effective\sdate\sof(?=\s(?:{_MONTH}|\d))|binding(?=\s(?:on|from|as\sof)\s(?:{_MONTH}|\d))"
    r"|(?:effective|in\sforce)\s?:|eff\.|(?<=[\[(])eff(?:\sand\scomp)?(?=\s\d)|applies\sfrom\b"
    r"|force\s(?:and\seffect\s)?of\slaw(?=\s(?:on|from|as\sof|upon))"
    r"|(?P<lead>(?<![\w,]\s)(?:on\sand\safter|on\sor\safter|from\sand\safter|beginning(?:\son)?|starting(?:\son)?|commencing(?:\son)?"
    rf"|as\sof|with\soperation\sfrom)(?=\s(?:{_MONTH}|\d|the\s(?:\d|first))))"
    r")",
    publication=r"publi(?:cation|shed|shing)|gazett\w{1,5}|promulgat\w{2,4}|public\snotice\sof|\bappears?\sin\b|appearance\sin"
    r"|\bprinted\sin\b|posted|posting|\bnotified\sin|notification\sin\sthe",
    filing=r"fil(?:ing|ed)\b|registration|\bis\sregistered|lodg(?:ed|ing|ment)|recording|\breceipt\b",
    approval=r"\bpassage|\bpassed|adopt(?:ion|ed|ing)|enact(?:ment|ed)|approv(?:al|ed)|sign(?:ed|ature|ing)\b"
    r"|becom\w{1,3}\s(?:a\s)?law|date\smade|\bmaking\b|\b(?:it|they)\s(?:is|are|was|were)\smade\b"
    r"|assent|ratification|execution|\bis\smade\b|issu(?:ance|ed)|(?:second|final|third)\sreading|entry|this\sorder"
    r"|the\sdate\s(?:hereof|of\sthis)",
    next_day=r"\bday\s(?:next\s|immediately\s)?(?:after|following)|\b(?:following|next)\sday\b",
    unfixed=r"proclamation|proclaimed|sine\sdie|adjourn\w{2,5}|\bto\sbe\s(?:fixed|set|appointed|specified"
    r"|determined|prescribed|designated|announced|published\sby)"
    r"|(?:fixed|set|appointed|specified|determined|prescribed|designated)\sby\b|\b(?:such|a"
    r"|the)\s(?:date|day)s?\s(?:as|or\sdays\sas|that|the)\b"
    r"|governor\sin\scouncil|\bfederal\b(?!\sregister)|referendum|elect(?:ion|ors)|\bvoters\b|whichever|(?:later"
    r"|latest|earlier|earliest)\sof\b|(?:business|working)\sdays?"
    r"|appropriat\w{1,5}|\bcertif(?:y|ies|ication)\b|\bindefinitely\b|\bif,?\sand\sonly\sif\b",
    elapsed=r"\b(?:have|has)\s(?:passed|elapsed)|\bafter\sthe\s(?:expiry|expiration|lapse|end)\sof\b",
    immediate=r"immediate(?:ly)?\b|\bat\sonce\b|forthwith|instanter",
    itself=r"\bth(?:is|ese|e)\s(?:\w{1,12}\s)?(?:section|act|chapter|article|part|ordinance|rule|order|title"
    r"|subsection|regulation|division"
    r"|measure|moratorium|prohibition|paragraph|resolution|law|schedul\w{1,4}|notice|decree|listing"
    r"|designation|provision|code|ban|statute|bylaw|by-law)s?\b",
)
_FRENCH = Speech(
    stems=(
        "vigueur",
        "effet",
        "applicable",
        "applique",
        "exécutoire",
        "effective à",
        "compter du",
        "partir du",
        "dès le ",
    ),
    takes=r"\b(?:entre(?:nt|ra)?|entreront|entrer|entrée)\sen\s(?:vigueur|application)\b|\bprend(?:ra|ront"
    r"|nent)?\seffet\b|\b(?:est|sont)\sapplicables?\b(?=\s(?:à\scompter|à\spartir|dès|le))"
    r"|\b(?:est|sont)\s(?:\w{1,12}\s){0,2}(?:pour|pendant)\sune\s(?:durée|période)\s[^.;,]{1,30},?\s(?=à\s(?:compter|partir))"
    r"|\ben\svigueur\s(?=le\s\d|à\scompter|à\spartir|dès|depuis\sle|immédiatement)"
    r"|\bs.applique(?:nt|ra|ront)?\b(?=\s(?:à\scompter|à\spartir|dès))|\bapplicables?\b(?=\s(?:à\scompter|à\spartir"
    r"|dès))|\b(?:est|sont|devient|deviendra|sera)\s(?:exécutoires?|effective?s?)\b"
    r"|(?<!cesse\sde\s)(?<!cessera\sde\s)(?<!cessent\sde\s)(?<!cesser\sde\s)(?<!cesseront\sde\s)\b(?:avec|a|ont|aura|produi(?:t|sent|ra)|produire|prenant|prendre)\s(?:son\s|ses\s)?effets?\b(?=\s(?:à\scompter"
    r"|à\spartir|dès|le|au|du|immédiat))|\b(?:mise|misent?|mettre)\sen\s(?:vigueur|application)\b"
    r"|\bdate\sd.(?:effet|application)\s?:|(?P<lead>(?<![\w,]\s)\b(?:à\s(?:compter|partir)\sdu|dès\sle)(?=\s\d))",
    publication=r"publi(?:cation|é)|parution|promulgation|journal\sofficiel|affichage|moniteur",
    approval=r"signature|adoption|notification|sanction|approbation|enregistr(?:ement|é)",
    next_day=r"lendemain|jour\s(?:suivant|qui\ssuit)",
    unfixed=r"fixée?\spar|jours?\souvr(?:és?|ables?)|date\sfixée|par\sdécret|par\sarrêté|gouverneur(?:e)?\sen\sconseil|déterminée?\spar",
    immediate=r"immédiat(?:e|ement)\b",
    itself=r"\b(?:l[ae]|du|au)\sprésente?\b|\bl.(?:arrêté|ordonnance|interdiction|obligation)\b|\bl[ae]\s(?:loi|décision|mesure"
    r"|décret|règlement|classement|texte)\b|\bcet?(?:te)?\s(?:loi|arrêté|décret|ordonnance|règlement|décision|mesure"
    r"|article)",
)
_GERMAN = Speech(
    stems=(
        "kraft",
        "wirkung vom",
        "wirkung ab",
        "wirksam",
        "anzuwenden",
        "inkraft",
        "anwendung",
        "gilt ab",
        "gelten ab",
        "ab dem ",
        "ab 1",
        "ab 0",
    ),
    takes=r"\btr(?:itt|eten|ete)\b(?P<mid>[^.;\n]{0,200}?(?:\d\.[^.;\n]{0,120}?){0,2})\bin\s(?:und\sam\s[^.;]{0,40}außer\s)?kraft\b"
    r"|\bin\skraft\b(?!\sgetreten)|\binkrafttreten\b|\bmit\swirkung\svom\b"
    r"|\b(?:wird|werden)\b(?P<mid2>[^.;\n]{0,60}?(?:\d\.[^.;\n]{0,40}?){0,2})\b(?:rechts)?(?:wirksam|kräftig)\b"
    r"|\b(?:mit\s)?wirkung\sab\b|\bwirksam\b(?=\s(?:ab|am|mit|zum)\b)|\b(?:gilt|gelten)\sab\b"
    r"|\b(?:ist|sind)\s(?:erstmals\s)?ab\b(?P<mid3>[^.;\n]{0,40}?(?:\d\.[^.;\n]{0,40}?){0,2})\banzuwenden\b"
    r"|\bfinde[tn]\b(?P<mid4>[^.;\n]{0,40}?\bab\b[^.;\n]{0,20}?(?:\d\.[^.;\n]{0,40}?){0,2})\banwendung\b"
    r"|\bin-kraft-treten\b|\binkraftsetzung\b|\bwird\b(?P<mid5>[^.;\n]{0,60}?(?:\d\.[^.;\n]{0,40}?){0,2})\bin\s"
    r"kraft\sgesetzt\b|\binkraftgetreten\b"
    r"|(?P<lead>(?<![\w,]\s)\bab(?:\sdem)?(?=\s\d{1,2}\.\s))",
    publication=r"verkündung|kundmachung|veröffentlichung|bekanntmachung",
    approval=r"unterzeichnung|beschluss|genehmigung|erlass",
    next_day=r"\btag\w{0,2}\snach\b|\b(?:folgenden|nächsten)\stag|\btages\s(?:der|nach)|\bablauf\sdes\stages",
    unfixed=r"\bbestimmt\b|festgesetzt|zeitpunkt|werktag|arbeitstag",
    immediate=r"sofort|unverzüglich",
    itself=r"\bdiese[rs]?\b",
)
_SPANISH = Speech(
    stems=(
        "vigor",
        "vigencia",
        "efecto",
        "vigente",
        "regirá",
        "regir",
        "rige",
        "aplicable",
        "aplicará",
        "obligatori",
        "a partir del",
    ),
    takes=r"\b(?:entr(?:a|an|ará|arán|arà|aran|ando|ar|e)|entrada|puesta)\sen\svigor\b|\b(?:entr(?:a|an|ará|arán|ar"
    r"|e)|entrada)\sen\svigencia\b|\b(?:surt(?:e|irá|irán|en)|producirá[n]?"
    r"|tendrá[n]?)\s(?:sus\s)?efectos?\b|\b(?:tendrá|iniciará\ssu)\svigencia\b|\bregirá\b"
    r"|\brige\b(?=\sa\spartir)|\b(?:comenzará|comenzarán|empezará"
    r"|empezarán|comienza|empieza)\sa\sregir\b|\b(?:cobra(?:rá)?|adquiere|adquirirá|inicia(?:rá)?|tendrán|tiene|entrando)"
    r"\s(?:su\s|en\s)?(?:vigencia|vigor)\b|\bvigentes?\b(?=\s(?:a\spartir|desde))|\bvigencia\s?:|\bcon\sefectos?\b"
    r"(?=\s(?:a\spartir|desde|al?\b))|\b(?:será|serán|es|se)\s(?:de\s)?(?:aplica(?:bles?|ción|rá|rán)|obligatori[oa]s?"
    r"|exigibles?)\b(?=\s(?:a\spartir|desde|a\scontar))|\b(?:será|es)\sefectiv[oa]\b|\brigen\b(?=\s(?:a\spartir"
    r"|desde))|\brige\b(?=\sdesde)"
    r"|(?P<lead>(?<![\w,]\s)\ba\spartir\sdel(?=\s(?:día\s)?\d))",
    publication=r"publicaci(?:ón|ó\b)|publicad[oa]|publique|promulgación|diario\soficial|boletín\soficial",
    approval=r"firma\b|suscripción|aprobación|expedición|sanción",
    next_day=r"\bendemà\b|\bdía\s(?:\w{1,9}\s)?siguiente\b|\bal\ssiguiente\sdía",
    unfixed=r"se\sdetermine|que\sfije|se\sestablezca|que\sdetermine|días?\shábil(?:es)?",
    immediate=r"inmediat[oa]",
    itself=r"\b(?:la|el)\spresente\b|\best[ea]\s(?:ley|decreto|orden|acuerdo|resolución|reglamento|ordenanza"
    r"|disposición)",
)
_PORTUGUESE = Speech(
    stems=("vigor", "vigência", "efeito", "vigorará", "aplica-se", "aplicam-se", "vigerá"),
    takes=r"\b(?:entr(?:a|am|ará|arão|e)|entrada)\sem\svigor\b|\b(?:produz|produzirá|produzem"
    r"|surte)\s(?:os\sseus\s|seus\s)?efeitos?\b|\bvigorará\b(?=\sa\spartir)|\binício\s(?:de"
    r"|da)\svigência\b|\b(?:passa|passam|passará|vigora|vigoram|começa)\s?(?:a\svigorar\s|\s)?(?=a\spartir|desde)"
    r"|\b(?:tem|terá)\svigência\b(?=\s(?:a\spartir|desde|a\scontar))|\bcom\sefeitos?\b(?=\s(?:a\spartir|desde|a\scontar"
    r"))|\baplicam?-se\b(?=\s(?:a\spartir|desde))|\bvigerá\b|\bentra(?:ndo|rá)?\sem\s(?:vigência|execução)\b",
    publication=r"publicação|publicada|diário\soficial",
    approval=r"assinatura|promulgação|aprovação|sanção",
    next_day=r"\bdia\s(?:(?:imediat\w{2,8}\s)?(?:seguinte|subsequente|a\sseguir)|imediato)",
    unfixed=r"fixada?\spor|ser\sfixad|dias?\s(?:útil|úteis)|a\sdefinir",
    immediate=r"imediat[oa]",
    itself=r"\b(?:a|o)\spresente\b|\best[ae]\s(?:lei|decreto|portaria|resolução|instrução|regulamento)",
)
_ITALIAN = Speech(
    stems=("vigore", "efficac", "effetto", "applica", "decorre", "esecutiv"),
    takes=r"\b(?:entr(?:a|ano|erà|eranno)|entrata)\sin\svigore\b|\bha\s(?:effetto|efficacia)\b"
    r"|\befficacia\b(?=\s(?:dal|a\sdecorrere|il))|\bsi\sapplica\sa\sdecorrere\b"
    r"|\bin\svigore\b(?=\s(?:dal|il|a\spartire))|\bsi\sapplica(?:no)?\b(?=\s(?:dal|a\s(?:partire|decorrere)))"
    r"|\bcon\s(?:effetto|decorrenza|efficacia)\b(?=\s(?:dal|immediat|a\s(?:partire|decorrere)))|\bdecorr(?:e|ono)\b(?=\sda"
    r")|\bdecorrenza\s?:|\b(?:diviene|diventa|acquista|è|sono)\s(?:immediatamente\s)?(?:efficac[ei]|efficacia|esecutiv[oaie])\b",
    publication=r"pubblicazione|gazzetta|promulgazione",
    approval=r"firma\b|sottoscrizione|approvazione|adozione",
    next_day=r"\bgiorno\s(?:immediatamente\s)?(?:successivo|seguente)|\bindomani",
    unfixed=r"stabilit[ao]\scon|fissat[ao]\scon|giorn[io]\slavorativ[io]",
    immediate=r"immediat[oa]",
    itself=r"\b(?:il|la)\spresente\b|\bquest[oa]\s(?:legge|decreto|ordinanza)",
)
_DUTCH = Speech(
    stems=("werking", "met ingang van", "geldt vanaf", "gelden vanaf", "van kracht", "toepassing"),
    takes=r"\btre(?:edt|den)\b(?P<mid>[^.;\n]{0,200}?)\bin\swerking\b|\bin\swerking\b|\binwerkingtreding\b"
    r"|(?<!vervalt\s)(?<!vervallen\s)\bmet\singang\svan\b|\bgeld(?:t|en)\svanaf\b|\bvan\s(?:kracht|toepassing)\b(?=\s(?:op|per|vanaf|met\singang))"
    r"|\b(?:wordt|worden)\b(?P<mid2>[^.;\n]{0,60}?)\bvan\skracht\b",
    publication=r"uitgifte|publicatie|bekendmaking|bekendgemaakt|gepubliceerd|geplaatst|plaatsing|afkondiging",
    approval=r"ondertekening|vaststelling|goedkeuring",
    next_day=r"\bdag\sna\b|\bdag\svolgend|\bdag\sdie\svolgt|\bvolgende\sdag\b",
    unfixed=r"koninklijk\sbesluit|te\sbepalen|nader\ste\b|tijdstip\sdat",
    immediate=r"onmiddellijk|terstond",
    itself=r"\bdeze?\b|\bdit\b",
)
_NORDIC = Speech(
    stems=(
        "kraft",
        "virkning",
        "gælder fra",
        "gjelder fra",
        "gælder",
        "gjelder",
        "anvendelse fra",
        "gjeldende fra",
    ),
    takes=r"\b(?:træder|trer|træde|trådt|tre|settes|sættes)\si\skraft\b|\bi\skraft\b(?=\s(?:den\s)?\d)"
    r"|\b(?:har\svirkning|med\svirkning)\sfra\b|\bg(?:æ|je)lder\s(?:fra|straks)\b|\b(?:får|med|har|tillægges)\s(?:\w{1,10}\s)?virkning\s(?:fra|straks)\b"
    r"|\b(?:finder|får|kommer\stil)\sanvendelse\sfra\b|\bgjeldende\sfra\b|\bi\skraft\b(?=\s(?:fra|dagen|straks))|\bikraft(?:træden"
    r"|tredelse)\b",
    publication=r"bekendtgørels\w{1,3}\si|offentliggø\w{2,6}|kunngj\w{3,6}|kundgørels\w{1,2}|lovtidend",
    approval=r"stadfæst\w{2,5}|underskri\w{2,5}|vedta(?:tt|k\w{0,4})|sanksjon\w{0,4}",
    next_day=r"\bdage?n\s(?:efter|etter)\b|\bdagen\s(?:derpå|deretter)",
    unfixed=r"fastsætter|\bfastsettes|kongen\sbestemmer|departementet\sbestemmer|ministeren|\bbestemmer\b",
    immediate=r"\bstraks\b",
    itself=r"\bdenne\b|\bdette\b|\bloven\b|\bforskriften\b|\bbekendtgørelsen\b",
)
_SWEDISH = Speech(
    stems=("kraft", "börjar gälla", "gälla från", "tillämpas", "gäller från", "verkan från", "börja gälla"),
    takes=r"\bträ(?:der|da|tt)\s(?:denna\s\w{1,20}\s)?i\skraft\b|\bi\skraft\b(?=\s(?:den\s)?\d)"
    r"|\bikraftträdande\b|\bbörjar?\sgälla\b|\b(?:gälla|gäller|tillämpas|tillämpa|verkan)"
    r"\s(?:första\sgången\s)?från\b|\bi\skraft\b(?=\s(?:dagen|två|tre|en\s|omedelbart))|\btillämpas\b(?=\s(?:den\s\d|dagen))",
    publication=r"kungör\w{2,6}|publicer\w{2,4}|utkom(?:mit|mer)?\b|författningssamling",
    approval=r"undertecknad|beslutades|utfärdande",
    next_day=r"\bdagen\sefter\b|\bpåföljande\sdag",
    unfixed=r"regeringen\sbestämmer|\bbestämmer\b",
    immediate=r"\bomedelbart\b|\bgenast\b",
    itself=r"\bdenna\b|\bdetta\b|\bföreskrifterna\b|\bförordningen\b|\blagen\b",
)
WESTERN: Mapping[str, Speech] = {
    "en": _ENGLISH, "fr": _FRENCH, "de": _GERMAN, "es": _SPANISH, "ca": _SPANISH, "pt": _PORTUGUESE, "it": _ITALIAN,
    "nl": _DUTCH, "da": _NORDIC, "sv": _SWEDISH,
}  # fmt: skip
