"""Words that say how far a law text has come: made, dead, waiting, blank."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tracker.lawtext.signs import Sign, sign

_DAY = r"(?:(?:on |this )?(?:the )?\d|(?:on )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d)"

ENACTED: Sequence[Sign] = (
    sign(
        "approved",
        "approved",
        r"(?<!not )\bapproved(?:[ :,]+(?:by )?(?:the )?(?:governor|mayor|president))?[ :,\u2013\u2014-]{0,4}"
        r"(?:at [\d:]{1,5} ?[ap]\.?m\.?,? )?(?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
        + _DAY
        + r"|\bapproved by (?:the )?governor (?!_)(?:on )?[A-Z]\w+ \d|\bapproved this \d|"
        r"\bapproved this\s{1,40}[A-Z]{3,}[^\n]{0,20}governor",
    ),
    sign(
        "signed",
        "signed",
        r"(?<!not )\bsigned (?:by (?:the )?governor|into law|by (?:the )?(?:president of the united|king|"
        r"mayor))|\bsigned chap",
    ),
    sign(
        "without signature",
        "without",
        r"\b(?:bec[ao]mes?|become) (?:a )?law without|\bwithout (?:the )?(?:governor|mayor|"
        r"executive)\W?s? signature|\breturned unsigned",
    ),
    sign(
        "chaptered",
        "chapter",
        r"\bchaptered\b|\bpublic chapter (?:no\. ?)?\d|"
        r"\A(?:[^\n]{0,80}\n){0,2}\W{0,4}chapter (?:\d{1,4}\W{0,3}$|\d{4}-\d{1,4}\b)",
    ),
    sign(
        "public act",
        "public act|public law|public chapter|public acts|special act|special law|private act|private law|"
        "session law|session act|act #|act of |act a|is now act|became act|becomes act|act no|acts of|laws of|"
        "statutes of|chapter |"
        "p.l.|act 1|act 2|act 3|act 4|act 5|act 6|act 7|act 8|act 9",
        r"^\W{0,4}(?:public|special|private|session) (?:act|law|chapter)s? (?:no\.? ?)?\d|\b(?:is now|became|"
        r"becomes) act \d|^\W{0,4}(?:[^\n]{0,40} )?(?-i:ACT) (?:no\.? ?|# ?|number )?A?\d|"
        r"^\W{0,4}act (?:no\.? ?|# ?|number )?A?\d|\bact of [a-z]{3,9} \d{1,2}, \d{4}, p\.l|^(?:acts|laws|"
        r"statutes) of \d{4}|\bchapter \d+,? (?:laws|"
        r"statutes|acts) (?:of )?\d{4}|\bp\.l\. ?\d{2,4}-",
    ),
    # `On the day after Royal assent`, `the day on which it receives Royal Assent` say when, not that it was given.
    sign(
        "assent",
        "assent",
        r"(?<!after )(?<!receives )(?<!receive )(?<!receiving )(?<!upon )(?<!on )(?<!of )(?<!date of the "
        r")(?<!for )"
        r"\b(?:royal assent|assented to)\b(?! (?:is|shall|must|being) )(?![^\n]{0,12}_)|"
        r"\bassent(?:ed)?[ :,(\[-]{0,3}\d|"
        r"\bdate of (?:royal )?assent\W{1,3}\d",
    ),
    sign(
        "day of enactment",
        "enact|act ",
        r"\bdate of enactment\W{1,4}(?:\d|[a-z]{3,9}\.? \d)|"
        r"^\W{0,4}(?:19|20)\d\d [A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)? act \d|\benacted (?:on )?(?:\d|"
        r"[A-Z][a-z]{2,8} \d)",
    ),
    # Ireland, India, the Caribbean, Africa: `Number 12 of 2026`, `Act 38 of 1991`, `[14th April, 2026]`.
    sign(
        "number of a year",
        "of 19|of 20|, 19|, 20| 19| 20",
        r"^\W{0,4}(?:act )?(?:number|no\.?|act)(?: no\.?)? ?\d{1,4} of (?:19|20)\d\d\W{0,3}$|"
        r"\[\d{1,2}(?:st|nd|rd|th) (?:day of )?[A-Z][a-z]{2,8},? (?:19|20)\d\d\.?\]",
    ),
    sign("chapter of the laws", "chapter", r"^\W{0,4}(?:chapter|cap\.?)\s{1,6}\d{1,3}:\d\d"),
    sign(
        "overridden",
        "overrid|override|notwithstanding",
        r"\bveto (?:was )?overrid+en|\bpassed (?:over|notwithstanding) (?:the )?(?:veto|objections)",
    ),
    sign(
        "enacted by Her Majesty",
        "majesty",
        r"\A(?![\s\S]{0,2400}\b(?:first reading|bill [cs]-\d))[\s\S]{0,4400}?\b(?:her|his) majesty\b"
        r"[^\n]{0,120}\benacts as follows|\benacted by the (?:king|queen)",
    ),
    sign("statutes at large", "stat.", r"\b\d{2,3} stat\. \d"),
)

ADOPTED: Sequence[Sign] = (
    sign(
        "adopted",
        "adopt|passed|enacted|ordained|resolved",
        r"(?<!not )(?<!yet )\b(?:adopted|enacted|ordained|passed)(?: and (?:adopted|approved|enacted|ordained|"
        r"passed))?(?: and (?:adopted|approved|enacted|ordained))?(?: on (?:second|third|"
        r"final) reading)?(?: by [^\n_]{1,90})?(?:,? (?:on )?this| on|:)? (?:the )?" + _DAY,
    ),
    sign("so ordered", "ordered", r"\bso ordered\b(?![^\n]{0,30}_{3})"),
    sign(
        "final reading",
        "reading",
        r"\b(?:second|third|final|2nd|3rd)(?: and final)? reading(?: and (?:adoption|"
        r"final passage))?\W{0,3}(?:on )?"
        + _DAY
        + r"|\bread (?:a |for the )?(?:second|third) time and (?:adopted|passed)",
    ),
    sign(
        "filed",
        "filed",
        r"\bfiled (?:with|in) (?:the )?(?:office of )?(?:the )?(?:department|secretary|clerk|legislative|state)",
    ),
    sign("effective", "effective", r"\beffective:? \d"),
)

BLANK: Sequence[Sign] = (
    sign(
        "blank date",
        "day of|this|20|approved|adopted|passed|date|signed",
        r"\bthis\W{0,3}_{2,}\W{0,3}day\b|\bday of\W{0,3}_{3,}|\b(?:approved|adopted|passed|enacted|signed|"
        r"dated?)\b(?: and \w+)?(?: this| on|:)? ?_{3,}|\bthis \[?(?:blank|xx|\.{4,})\]? day\b",
    ),
)

ENROLLED: Sequence[Sign] = (
    sign(
        "enrolled",
        "enrolled|hereby approved|to governor|presented to|truly agreed|passed both|finally passed",
        r"\benrolled\b|\btruly agreed to\b|\bpassed both houses\b|\bfinally passed by both\b|"
        r"\bhereby approved this\W{0,3}_|\bpresented to the governor\b",
    ),
)


def _dead(needs: str, words: str) -> tuple[Sign, ...]:
    """Only as a mark beside the title or as a field: a text that repeals another says the same in prose."""
    field = r"^(?:status|note|estado|stato|statut|état|staat|stan|stav|статус|стан)\s?: ?"
    return (sign("repealed", needs, rf"\A[^\n]{{0,300}}[\[(] ?(?:{words})|{field}(?:{words})"),)


DEAD: Mapping[str, Sequence[Sign]] = {
    "en": (
        *_dead(
            "repealed|expired|reserved|rescinded|vacated|superseded|revoked|force",
            r"repealed|expired|reserved|rescinded|vacated|superseded|revoked|no longer in force",
        ),
        sign(
            "no longer",
            "no longer in|withdrawn|rescinded|revoked|. repealed|. expired",
            r"\bthis (?:act|rule|section|chapter|ordinance|order|regulation) (?:is|was|has been) (?:hereby )?"
            r"(?:no longer in|withdrawn|rescinded|revoked)|\A[^\n]{0,120}[\d.] (?:repealed|expired)\b",
        ),
    ),
    "fr": _dead("abrogé", "abrogé|texte abrogé"),
    "de": _dead("außer kraft|aufgehoben|weggefallen", "außer kraft|aufgehoben|weggefallen"),
    "es": _dead("derogad", "derogad[oa]|norma derogada"),
    "pt": _dead("revogad", "revogad[oa]"),
    "it": _dead("abrogat", "abrogat[oa]"),
    "nl": _dead("vervallen|ingetrokken", "vervallen|ingetrokken"),
    "pl": _dead("uchylon|nieobowiązując", "uchylon|akt uchylony|nieobowiązując"),
    "et": _dead("kehtetu", "kehtetu"),
    "lv": _dead("zaudējis spēku", "zaudējis spēku"),
    "lt": _dead("netek", "netenka galios|neteko galios"),
    "cs": _dead("zrušen", "zrušen"),
    "da": _dead("historisk|ophævet", "historisk|ophævet"),
    "sv": _dead("upphävd", "upphävd"),
    "nb": _dead("opphevet", "opphevet"),
    "fi": _dead("kumottu", "kumottu"),
    "hu": _dead("hatálytalan|hatályon kívül", "hatálytalan|hatályon kívül"),
    "ro": _dead("abrogat", "abrogat"),
    "uk": _dead("втрати", "втрати(?:в|ла|ло) чинність"),
    "ru": _dead("утратил", "утратил[оа]? силу"),
    "th": (sign("repealed", "ยกเลิกแล้ว"),),
    "ko": (sign("repealed", "[폐지|폐지됨"),),
    "ja": (sign("repealed", "【廃止|廃止済"),),
}

_BEGINS = r"(?:takes? effect|effective|in(?:to)? (?:operation|force|effect)|commences?|operative|becomes? law)"
WAITS: Mapping[str, Sequence[Sign]] = {
    "en": (
        sign(
            "condition",
            "if, and only if|only if|contingent|conditional|trigger|unless and until|upon the occurrence|"
            "if and only if",
            r"\bif,? and only if\b[^\n.]{0,160}\b(?:federal|attorney general|congress|enact|approv|schedul|certif|"
            r"voters|court)|\bshall not (?:take effect|become operative) (?:unless|"
            r"until)\b[^\n.]{0,120}\b(?:unless|until|approv|certif|enact|appropriat)|\b(?:contingent|"
            r"conditional) (?:up)?on\b[^\n.]{0,60}\b(?:enactment|approval|passage|funding|appropriation"
            r"|taking effect)|"
            r"\btakes? effect only (?:if|when|upon)|\b"
            + _BEGINS
            + r" (?:only )?(?:if|when) (?:the )?(?:federal|attorney|congress|drug|secretary|voters)",
        ),
        sign(
            "a day to be named",
            "proclamation|appointed|fixed by|to be fixed|notified|may by order|by notification|determined",
            r"\b"
            + _BEGINS
            + r"\b[^\n.]{0,100}\b(?:by proclamation|proclaimed|may,? by (?:order|notification|notice|"
            r"statutory instrument)|to be (?:fixed|appointed|determined|notified)|fixed by|"
            r"as (?:the )?[\w ]{1,40}may (?:appoint|fix|determine)|so appointed)",
        ),
        sign(
            "end of session",
            "sine die|final adjournment",
            r"\badjournment sine die\b|\bsine die adjournment\b|\badjourns sine die\b|"
            r"\bfinal adjournment of (?:the|this) (?:\w+ ){0,2}(?:assembly|legislature|session)\b",
        ),
    ),
    "nl": (sign("a day to be named", "te bepalen tijdstip|nader te bepalen"),),
    "fr": (
        sign(
            "a day to be named",
            "fixée par décret|fixée par arrêté|fixée par le roi|date à fixer|fixée par proclamation|dates fixées",
        ),
    ),
    "de": (
        sign(
            "a day to be named",
            "wird gesondert bekannt|bestimmt den tag|bestimmt das inkrafttreten|tag des inkrafttretens wird",
        ),
    ),
    "es": (sign("a day to be named", "fecha que determine|fecha que fije|entrará en vigor cuando"),),
    "pt": (sign("a day to be named", "data a fixar|data a definir|entra em vigor na data que"),),
    "it": (sign("a day to be named", "data da stabilire|con successivo decreto è stabilita"),),
    "da": (sign("a day to be named", "ministeren fastsætter tidspunktet|fastsætter tidspunktet for"),),
    "nb": (sign("a day to be named", "fra den tid kongen bestemmer|den tiden kongen"),),
    "sv": (sign("a day to be named", "den dag regeringen bestämmer|dag som regeringen"),),
    "fi": (sign("a day to be named", "säädettävänä ajankohtana|ajankohdasta säädetään"),),
    "id": (sign("a day to be named", "tanggal yang ditetapkan kemudian"),),
    "ms": (sign("a day to be named", "tarikh yang ditetapkan oleh menteri"),),
    "ja": (sign("a day to be named", "政令で定める日から施行"),),
    "ko": (sign("a day to be named", "대통령령으로 정하는 날부터"),),
}

REPORTED: Mapping[str, Sequence[Sign]] = {
    "en": (
        sign(
            "bill",
            "bill|hb |sb |h.b.|s.b.|h.r.|ordinance|act|propos|prefiled|measure|legislation|local law|bylaw|by-law|"
            "reading",
            r"\b(?:house|senate|assembly) bill \d|\b(?:HB|SB|AB|HF|SF|LD|LB|HR) ?\d{1,5}\b|\b[HS]\.(?:B|R|"
            r"F)?\.? ?\d{1,5}\b|\bbill no\.? ?\d|\bthe bill\b|\bdraft (?:bill|ordinance|rule|regulation|law)\b|"
            r"\b(?:this|the) (?:bill|measure|proposal|legislation) (?:would|will|seeks|proposes)\b|"
            r"\b(?:bill|ordinance|measure|proposal|law|rule|act|amendment)s?,? (?:which|that) would\b|"
            r"\bunder the (?:proposal|measure|draft)\b|\b(?:first|second|third|final) reading\b|"
            r"\b(?:local law|by-?law) (?:no\.? ?)?\d|"
            r"\bordinance (?:no\.? ?)?[\d-]+,? (?:to|ban|prohibit|regulat|amend|relating|concerning|adding)|"
            r"\ban ordinance (?:to|ban|prohibit)|\bordinance (?:no\.? ?)?\d[^\n]{0,100}\b(?:continued|tabled|"
            r"postponed|first reading|introduced|failed)\b|\bprefiled\b|\bproposed (?:ban|ordinance|rule|law|"
            r"bill|"
            r"regulation)",
        ),
        sign(
            "agenda",
            "drafting|rule stage|pre-rule|prerule|rulemaking",
            r"\bdrafting\b|\b(?:proposed |final |pre-?)?rule stage\b|\bpre-?rule\b|"
            r"\b(?:planned|future|upcoming) rulemaking\b",
        ),
        sign(
            "proposes",
            "proposes|proposed",
            r"\A\W{0,4}(?:notice of )?proposed\b|\b(?:administrat(?:or|ion)|agency|department|board"
            r"|commission(?:er)?|ministry"
            r"|minister|secretary|director)\b[^.;\n]{0,40}\bproposes\b",
        ),
    ),
    "fr": (
        sign("draft", "projet de loi|proposition de loi|projet d'arrêté|projet de décret|projet de règlement"),
        sign("draft", "le projet|avis de motion"),
    ),
    "de": (sign("draft", "gesetzentwurf|entwurf|gesetzesvorhaben"),),
    "es": (sign("draft", "proyecto|iniciativa|anteproyecto"),),
    "pt": (sign("draft", "projeto de|consulta pública|proposta de"),),
    "it": (sign("draft", "disegno di legge|proposta di legge|schema di decreto|bozza"),),
    "nl": (sign("draft", "wetsvoorstel|ontwerp|voorstel"),),
    "da": (sign("draft", "lovforslag|udkast|forslag"),),
    "nb": (sign("draft", "lovforslag|utkast|forslag|høring"),),
    "sv": (sign("draft", "förslag|remiss|utkast|proposition"),),
    "fi": (sign("draft", "luonnos|esitys|ehdotus|lakialoite"),),
    "et": (sign("draft", "eelnõu|kavand"),),
    "lv": (sign("draft", "projekt|likumprojekt"),),
    "lt": (sign("draft", "projekt"),),
    "pl": (sign("draft", "projekt"),),
    "cs": (sign("draft", "návrh"),),
    "sk": (sign("draft", "návrh"),),
    "sl": (sign("draft", "predlog|osnutek"),),
    "hr": (sign("draft", "prijedlog|nacrt"),),
    "hu": (sign("draft", "javaslat|tervezet|törvényjavaslat", "javaslat|tervezet"),),
    "ro": (sign("draft", "proiect"),),
    "id": (sign("draft", "rancangan|rencana"),),
    "ms": (sign("draft", "rang undang-undang|cadangan"),),
    "th": (sign("draft", "ร่างกฎ|ร่างพระราช|ร่างประกาศ|ร่างข้อ|ร่างแก้ไข|ร่าง พ.ร.บ"),),
    "ja": (sign("draft", "省令案|法案|法律案|政令案|改正案|告示案|条例案|意見募集"),),
    "ko": (sign("draft", "예고|개정안|법률안"),),
    "uk": (sign("draft", "проєкт|проект|законопро"),),
    "ru": (sign("draft", "проект|законопроект"),),
}
"""Words by which a page, a notice or minutes report a text that is not law."""
