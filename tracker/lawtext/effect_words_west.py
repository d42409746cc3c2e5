"""The words by which laws say when they begin, by language: data for the languages of western Europe.

`stems` are plain small letters, one of which stands in every `takes`: they are sought first, since that is fast.
All other entries are expressions, matched without regard to case.
"""

from __future__ import annotations

from collections.abc import Mapping

from tracker.lawtext.speech import Speech

_ENGLISH = Speech(
    stems=("effect", "eff.", "force", "operati", "commenc", "applies from", "rescind", "repeals", "revokes"),
    takes=r"(?<!cease\sto\s)(?<!ceases\sto\s)(?<!ceased\sto\s)\b(?:takes?|taking|took|(?:shall|will)\shave|has)\s(?:full\s"
    r"|legal\s|immediate\s)?effect\b(?!\sof\b)"
    r"|(?:go(?:es)?|going|went)\sin(?:to)?\s(?:immediate\s)?(?:effect|force|operation)\b"
    r"|(?:comes?|coming|came|enters?|entered|entry|brought)\s(?:in|into)\s(?:force|effect|operation)\b"
    r"|(?:becomes?|becoming|became)\s(?:effective|operative)\b"
    r"|\b(?:is|are|be|was|were|been)\s(?:hereby\s)?(?:made\s)?(?:immediately\s)?(?:effective"
    r"|operative)\b(?!\s(?:in|for|against|at|to|only|until|through|as\sa)\b)"
    r"|\bbe\sin\s(?:full\s)?(?:force|effect|operation)\b(?:\sand\s(?:effect|force)\b)?"
    r"|\bin\s(?:full\s)?(?:force|effect)(?:\sand\s(?:effect|force))?(?=\s(?:on|from|upon|as\sof"
    r"|beginning|immediately(?!\sbefore|\sprior)|after)\b)"
    r"|\b(?:shall\s|will\s)?commences?(?=\s(?:on|upon|at|from|immediately|the\sday|\d))"
    r"|(?<!prior\s)(?<!original\s)\beffective\sdates?\b(?:\sof\s(?:\w{1,20}\s){0,6}?\w{1,20})?"
    r"\s{0,2}(?:[:.\u2014\u2013\t\n]|(?:is|shall\sbe|will\sbe|-{1,4})(?=\s)|(?=\s\d)|(?=\s(?:jan|feb"
    r"|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))"
    r"|\b(?:commencement|coming\sinto\s(?:force|operation)|operative\sdate|date\sof\scommencement"
    r"|comes\sinto\sforce)\s{0,2}[:\u2014\u2013-]{1,6}"
    r"|(?<!cost-)(?<!cost\s)\beffective(?=,?\s(?:on|upon|from|as\sof|immediately|\d|(?:jan|feb|mar"
    r"|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"|\w{3,12}(?:\s\(\d{1,3}\))?\s(?:days|months)\s(?:after|from|following)))"
    r"|\b(?:rescinds?|repeals|revokes)\b[^.;]{0,140}?,\s(?:effective|from|as\sof)\b"
    r"|\beffective\s?:|\beff\.|\bapplies\sfrom\b",
    publication=r"publi(?:cation|shed|shing)|gazett\w{1,5}|promulgat\w{2,4}|public\snotice\sof",
    filing=r"fil(?:ing|ed)\b|registration|\bis\sregistered|lodg(?:ed|ing|ment)|recording|\breceipt\b",
    approval=r"\bpassage|\bpassed|adopt(?:ion|ed|ing)|enact(?:ment|ed)|approv(?:al|ed)|sign(?:ed|ature|ing)\b"
    r"|becom\w{1,3}\s(?:a\s)?law"
    r"|assent|ratification|execution|\bis\smade\b|issu(?:ance|ed)|(?:second|final|third)\sreading|entry|this\sorder"
    r"|the\sdate\s(?:hereof|of\sthis)",
    next_day=r"\bday\s(?:next\s|immediately\s)?(?:after|following)|\b(?:following|next)\sday\b",
    unfixed=r"proclamation|proclaimed|sine\sdie|adjourn\w{2,5}|\bto\sbe\s(?:fixed|set|appointed|specified"
    r"|determined|prescribed|designated|announced|published\sby)"
    r"|(?:fixed|set|appointed|specified|determined|prescribed|designated)\sby\b|\b(?:such|a"
    r"|the)\s(?:date|day)s?\s(?:as|or\sdays\sas|that|the)\b"
    r"|governor\sin\scouncil|\bfederal\b|referendum|elect(?:ion|ors)|\bvoters\b|whichever|(?:later"
    r"|latest|earlier|earliest)\sof\b|(?:business|working)\sdays"
    r"|appropriat\w{1,5}|\bcertif(?:y|ies|ication)\b|\bindefinitely\b|\bif,?\sand\sonly\sif\b",
    elapsed=r"\b(?:have|has)\s(?:passed|elapsed)|\bafter\sthe\s(?:expiry|expiration|lapse|end)\sof\b",
    immediate=r"immediate(?:ly)?\b|\bat\sonce\b|forthwith|instanter",
    itself=r"\bth(?:is|ese|e)\s(?:\w{1,12}\s)?(?:section|act|chapter|article|part|ordinance|rule|order|title"
    r"|subsection|regulation|division"
    r"|measure|moratorium|prohibition|paragraph|resolution|law|schedul\w{1,4}|notice|decree|listing"
    r"|designation|provision|code|ban|statute|bylaw|by-law)s?\b",
)
_FRENCH = Speech(
    stems=("vigueur", "effet", "applicable"),
    takes=r"\b(?:entre(?:nt|ra)?|entreront|entrer|entrée)\sen\s(?:vigueur|application)\b|\bprend(?:ra|ront"
    r"|nent)?\seffet\b|\b(?:est|sont)\sapplicables?\b(?=\s(?:à\scompter|à\spartir|dès|le))"
    r"|\ben\svigueur\s(?=le\s\d|à\scompter)",
    publication=r"publi(?:cation|é)|parution|promulgation|journal\sofficiel|affichage|moniteur",
    approval=r"signature|adoption|notification|sanction|approbation|enregistrement",
    next_day=r"lendemain|jour\s(?:suivant|qui\ssuit)",
    unfixed=r"fixée?\spar|date\sfixée|par\sdécret|par\sarrêté|gouverneur(?:e)?\sen\sconseil|déterminée?\spar",
    immediate=r"immédiat(?:e|ement)\b",
    itself=r"\bl[ae]\sprésente?\b|\bcet?(?:te)?\s(?:loi|arrêté|décret|ordonnance|règlement|décision|mesure"
    r"|article)",
)
_GERMAN = Speech(
    stems=("kraft", "wirkung vom", "wirksam", "anzuwenden", "inkraft"),
    takes=r"\btr(?:itt|eten|ete)\b(?P<mid>[^.;\n]{0,200}?(?:\d\.[^.;\n]{0,120}?){0,2})\bin\s(?:und\sam\s[^.;]{0,40}außer\s)?kraft\b"
    r"|\bin\skraft\b(?!\sgetreten)|\binkrafttreten\b|\bmit\swirkung\svom\b"
    r"|\bwird\b[^.;\n]{0,60}\bwirksam\b",
    publication=r"verkündung|kundmachung|veröffentlichung|bekanntmachung",
    approval=r"unterzeichnung|beschluss|genehmigung|erlass",
    next_day=r"\btag\w{0,2}\snach\b|\b(?:folgenden|nächsten)\stag|\btages\s(?:der|nach)|\bablauf\sdes\stages",
    unfixed=r"\bbestimmt\b|festgesetzt|zeitpunkt",
    immediate=r"sofort|unverzüglich",
    itself=r"\bdiese[rs]?\b",
)
_SPANISH = Speech(
    stems=("vigor", "vigencia", "efecto", "vigente", "regirá", "regir", "rige"),
    takes=r"\b(?:entr(?:a|an|ará|arán|ando|ar|e)|entrada|puesta)\sen\svigor\b|\b(?:entr(?:a|an|ará|arán|ar"
    r"|e)|entrada)\sen\svigencia\b|\b(?:surt(?:e|irá|irán|en)|producirá[n]?"
    r"|tendrá[n]?)\s(?:sus\s)?efectos?\b|\b(?:tendrá|iniciará\ssu)\svigencia\b|\bregirá\b"
    r"|\brige\b(?=\sa\spartir)|\bcomenzará\sa\sregir\b",
    publication=r"publicación|publicad[oa]|publique|promulgación|diario\soficial|boletín\soficial",
    approval=r"firma\b|suscripción|aprobación|expedición|sanción",
    next_day=r"\bdía\s(?:\w{1,9}\s)?siguiente\b|\bal\ssiguiente\sdía",
    unfixed=r"se\sdetermine|que\sfije|se\sestablezca|que\sdetermine|días\shábiles",
    immediate=r"inmediat[oa]",
    itself=r"\b(?:la|el)\spresente\b|\best[ea]\s(?:ley|decreto|orden|acuerdo|resolución|reglamento|ordenanza"
    r"|disposición)",
)
_PORTUGUESE = Speech(
    stems=("vigor", "vigência", "efeito", "vigorará"),
    takes=r"\b(?:entr(?:a|am|ará|arão|e)|entrada)\sem\svigor\b|\b(?:produz|produzirá|produzem"
    r"|surte)\s(?:os\sseus\s|seus\s)?efeitos?\b|\bvigorará\b(?=\sa\spartir)|\binício\s(?:de"
    r"|da)\svigência\b",
    publication=r"publicação|publicada|diário\soficial",
    approval=r"assinatura|promulgação|aprovação|sanção",
    next_day=r"\bdia\s(?:imediat\w{2,8}\s)?(?:seguinte|subsequente|a\sseguir)",
    unfixed=r"fixada?\spor|ser\sfixad|dias\súteis|a\sdefinir",
    immediate=r"imediat[oa]",
    itself=r"\b(?:a|o)\spresente\b|\best[ae]\s(?:lei|decreto|portaria|resolução|instrução|regulamento)",
)
_ITALIAN = Speech(
    stems=("vigore", "efficacia", "effetto", "applica a decorrere"),
    takes=r"\b(?:entr(?:a|ano|erà|eranno)|entrata)\sin\svigore\b|\bha\s(?:effetto|efficacia)\b"
    r"|\befficacia\b(?=\s(?:dal|a\sdecorrere|il))|\bsi\sapplica\sa\sdecorrere\b"
    r"|\bin\svigore\b(?=\s(?:dal|il|a\spartire))",
    publication=r"pubblicazione|gazzetta|promulgazione",
    approval=r"firma\b|sottoscrizione|approvazione|adozione",
    next_day=r"\bgiorno\s(?:immediatamente\s)?(?:successivo|seguente)|\bindomani",
    unfixed=r"stabilit[ao]\scon|fissat[ao]\scon|giorni\slavorativi",
    immediate=r"immediat[oa]",
    itself=r"\b(?:il|la)\spresente\b|\bquest[oa]\s(?:legge|decreto|ordinanza)",
)
_DUTCH = Speech(
    stems=("werking",),
    takes=r"\btre(?:edt|den)\b(?P<mid>[^.;\n]{0,200}?)\bin\swerking\b|\bin\swerking\b|\binwerkingtreding\b",
    publication=r"uitgifte|publicatie|bekendmaking|geplaatst|plaatsing|afkondiging",
    approval=r"ondertekening|vaststelling|goedkeuring",
    next_day=r"\bdag\sna\b|\bdag\svolgend|\bdag\sdie\svolgt|\bvolgende\sdag\b",
    unfixed=r"koninklijk\sbesluit|te\sbepalen|nader\ste\b|tijdstip\sdat",
    immediate=r"onmiddellijk|terstond",
    itself=r"\bdeze?\b|\bdit\b",
)
_NORDIC = Speech(
    stems=("kraft", "virkning", "gælder fra", "gjelder fra"),
    takes=r"\b(?:træder|trer|træde|trådt|tre|settes|sættes)\si\skraft\b|\bi\skraft\b(?=\s(?:den\s)?\d)"
    r"|\b(?:har\svirkning|med\svirkning)\sfra\b|\bgæ?je?lder\sfra\b|\bikraft(?:træden"
    r"|tredelse)\b",
    publication=r"bekendtgørels\w{1,3}\si|offentliggø\w{2,6}|kunngj\w{3,6}|kundgørels\w{1,2}|lovtidend",
    approval=r"stadfæst\w{2,5}|underskri\w{2,5}|vedta(?:tt|k\w{0,4})|sanksjon\w{0,4}",
    next_day=r"\bdage?n\s(?:efter|etter)\b|\bdagen\s(?:derpå|deretter)",
    unfixed=r"fastsætter|\bfastsettes|kongen\sbestemmer|departementet\sbestemmer|ministeren|\bbestemmer\b",
    immediate=r"\bstraks\b",
    itself=r"\bdenne\b|\bdette\b|\bloven\b|\bforskriften\b|\bbekendtgørelsen\b",
)
_SWEDISH = Speech(
    stems=("kraft", "börjar gälla", "gälla från", "tillämpas från"),
    takes=r"\bträ(?:der|da|tt)\s(?:denna\s\w{1,20}\s)?i\skraft\b|\bi\skraft\b(?=\s(?:den\s)?\d)"
    r"|\bikraftträdande\b|\bbörjar?\sgälla\b|\b(?:gälla|gäller|tillämpas)\sfrån\b",
    publication=r"kungör\w{2,6}|publicer\w{2,4}|utkom(?:mit|mer)?\b|författningssamling",
    approval=r"undertecknad|beslutades|utfärdande",
    next_day=r"\bdagen\sefter\b|\bpåföljande\sdag",
    unfixed=r"regeringen\sbestämmer|\bbestämmer\b",
    immediate=r"\bomedelbart\b|\bgenast\b",
    itself=r"\bdenna\b|\bdetta\b|\bföreskrifterna\b|\bförordningen\b|\blagen\b",
)
_FINNISH = Speech(
    stems=("voimaan",),
    takes=r"\b(?:tule(?:e|vat|massa)|tullut|astuu|tulisi(?:vat)?)\s(?:\w{1,20}\s)?voimaan\b"
    r"|\bvoimaantulo\w{0,4}\b|\bvoimaan\b",
    publication=r"julkais\w{2,8}|kuulut\w{2,8}",
    approval=r"vahvist\w{2,8}|allekirjoit\w{2,8}|hyväksy\w{2,8}",
    next_day=r"\bseuraavana\späivänä",
    unfixed=r"säädettävänä|asetuksella|\bsäädetään\b",
    immediate=r"\bheti\b|välittömästi",
    itself=r"\btämä\w{0,2}\b",
)
WESTERN: Mapping[str, Speech] = {
    "en": _ENGLISH, "fr": _FRENCH, "de": _GERMAN, "es": _SPANISH, "ca": _SPANISH, "pt": _PORTUGUESE, "it": _ITALIAN,
    "nl": _DUTCH, "da": _NORDIC, "sv": _SWEDISH, "fi": _FINNISH,
}  # fmt: skip
