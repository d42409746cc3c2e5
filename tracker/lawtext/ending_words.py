"""The words by which laws say when they end, by language: data, read by `sunset.py`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from tracker.lawtext.ending_terms import TERMS
from tracker.lawtext.months import KIN


@dataclass(frozen=True)
class Ending:
    """`until`: the last day follows. `ceases`: the first day without follows or stands before. `term`: how long
    follows. `before`: the day stands before the words; `around`: before
    or after them. `stems`: small letters that stand in every such sentence. `marks`: for
    each of the three, small letters one of which must stand in the sentence; none where all must be read."""

    stems: tuple[str, ...]
    until: str
    ceases: str = r"(?!)"
    term: str = r"(?!)"
    before: bool = False
    around: bool = False
    marks: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]] = ((), (), ())


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "1", "2", "3")
ENGLISH = Ending(
    stems=(
        *(
            "expir",
            "sunset",
            "terminat",
            "lapse",
            "repealed",
            "for repeal",
            "to repeal",
            "cease",
            "inoperative",
            "void",
            "until",
            "through",
        ),
        *("thru ", "up to", "to and including", "period", "term of", "no longer", "lasts", "ends"),
        *("shall end", "will end", "to an end", "will last", "shall last", "concludes"),
        *("days", "months", "weeks", "a year", "one year", "two year", "(1) year", "(2) year", "force or effect"),
        *(f" to {month}" for month in _MONTHS),
    ),
    until=r"\b(?:in\s(?:full\s)?(?:force|effect|operation)|effective(?!\sdate)|operative|valid|extended|remains?"
    r"|continues?|appl(?:y|ies)|enjoined)\b[^.;]{0,120}?"
    r"(?:\b(?:until|through|thru|(?:up\s)?to\sand\sincluding)\b|(?<=\d)\sto(?=\s))"
    r"|\b(?:specified|listed|scheduled|declared|designated|controlled|prohibited|banned|classified|in\sforce|ha(?:s"
    r"|ve)\seffect"
    r"|in\soperation|effective|order|ban|prohibition)\b[^.;]{0,40}?\bfor\s(?:the|a)\s(?:period|term)\b[^.;]{0,80}?"
    r"\b(?:ending|ends|expiring|until|through|(?<=\d)\sto)\b(?:\s(?:on|with|at))?",
    ceases=r"\b(?:expires?|expired|sunsets?|terminates?|lapses?|stands?\srepealed|(?:scheduled\sfor"
    r"|subject\sto)\srepeal|(?:is|are|be"
    r"|stands?)\s(?:[a-z]{4,13}\s)?repealed"
    r"|ceases?\sto\s(?:be|have|apply|exist)(?:\s(?:in\s)?(?:effective|force|effect|operative"
    r"|operation|law))?|becomes?\s(?:inoperative|void)|sunset\sdate|(?:expiration|expiry|termination|end)\sdate"
    r"|ends?(?=\s(?:on|at|after|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|comes?\sto\san\send|concludes?"
    r"|(?:shall\s|will\s)?(?:have|has|be\sof)\sno\s(?:further\s)?(?:legal\s)?(?:force|effect)(?:\s(?:or"
    r"|and)\seffect)?"
    r"|no\slonger\s(?:be\s)?(?:in\s(?:force|effect)|effective|operative))\b",
    marks=(
        ("until", "through", "thru", "up to", "up\nto", " to ", "\nto ", "ending", "expiring"),
        (
            *("expir", "sunset", "terminat", "lapse", "repeal", "cease", "inoperative", "void", "no longer"),
            *("ends", " end", "concludes", "no force", "no effect", "no further", "no legal"),
        ),
        (" for ", "\nfor ", "\nfor\n", " for\n", "last", "term of", "duration of", "period of"),
    ),
    term=r"\b(?:(?:term|duration|period)\sof\sth(?:is|e)\s\w{1,14}\s(?:is|shall\sbe"
    r"|will\sbe)\s(?:for\s)?(?=[\w(])|lasts?\s(?:for\s)?(?:an?\s(?:period|term)\sof\s)?(?:up\sto\s)?(?=[\w(])"
    r"|(?:(?:in|takes?)\s(?:full\s)?(?:force|effect)|effective(?!\sdate)|operative|valid|remains?|continues?"
    r"|imposed"
    r"|established|declared|enacted|moratorium|adopted)\b[^.;]{0,120}?"
    r"\bfor\s(?:an?\s(?:\w{1,12}\s)?(?:period|term)\s(?:of\s|not\sto\sexceed\s)?(?:up\sto\s)?"
    r"|up\sto\s|not\s(?:more|longer)\sthan\s|no\s(?:more|longer)\sthan\s)?(?=[\w(]))",
)
ENDINGS: Mapping[str, Ending] = {
    "en": ENGLISH,
    "fr": Ending(
        ("jusqu", "cesse", "abrogé", "expire", "durée", "période"),
        r"\b(?:vigueur|applicables?|effet|appliquent?|maintenu\w?)\b[^.;]{0,80}?\bjusqu.(?:au|à)\b",
        r"\bcesse(?:ra|nt|ront)?\s(?:de\ss.appliquer|d.être\s\w+|d.avoir\seffet|de\sproduire)|\b(?:est"
        r"|sera)\sabrogée?\s(?=le\s|à\scompter)|\bexpire(?:ra)?\b",
        r"\b(?:vigueur|applicables?|effet|appliquent?|prise?)\b[^.;]{0,80}?\b(?:pour"
        r"|pendant)\s(?:une\s(?:durée|période)\sd(?:e\s|['\u2019]))?"
        r"|\b(?:suspension|suspendue?s?|interdiction|interdite?s?|moratoire|mesure)\b[^.;]{0,80}?\b(?:pour|pendant)"
        r"\s(?:une\s(?:durée|période)\sd(?:e\s|['\u2019]))",
    ),
    "de": Ending(
        ("außer kraft", "gilt", "gelten", "befrist", "dauer"),
        r"\b(?:gilt|gelten|in\skraft|befristet|anzuwenden)\b[^;]{0,80}?\bbis\s(?:zum|einschließlich)?"
        r"|\bbis\szum\b(?=[^;\n]{0,40}\bbefristet)",
        r"\baußer\skraft\b",
        r"\b(?:gilt|gelten|in\skraft|befristet|verbot|untersag(?:t|ung)|aussetzung|ausgesetzt|moratorium)\b"
        r"[^;]{0,80}?\b(?:für\sdie\sdauer(?:\svon)?|auf|für)\b(?!\sdie\sdauer)",
        around=True,
    ),
    "es": Ending(
        ("hasta", "vigencia de", "plazo", "período", "periodo", "término", "durante", "dejará"),
        r"\b(?:vigor|vigencia|vigentes?|aplicará|efectos?)\b[^.;]{0,80}?\bhasta\b",
        r"\bdejará\sde\s\w+",
        r"\bvigencia\sde\s(?=\w{2,10}\s)|\b(?:vigor|vigencia|vigentes?"
        r"|suspensión|suspendid[oa]s?|prohibición|prohibid[oa]s?|moratoria|medida"
        r"|efectos?)\b[^.;]{0,60}?\b(?:por\sun\s(?:plazo|per[ií]odo"
        r"|término)\sde|durante)\b",
    ),
    "pt": Ending(
        ("até", "prazo", "período", "cessa", "caduca", "deixa"),
        r"\b(?:vigor|vigência|vigorará|efeitos?|válid\w)\b[^.;]{0,80}?\baté\b",
        r"\bcessa(?:rá|m|rão)?\s(?:a\s|os\s|de\s)?(?:sua\s|seus\s)?(?:vigência|efeitos|vigorar|produzir)\b"
        r"|\bcaduca(?:rá|m)?\b|\bdeixa(?:rá)?\sde\s(?:vigorar|produzir)",
        r"\b(?:vigor|vigência|vigorará|efeitos?|válid\w|suspensão|suspens[oa]s?|proibição|proibid[oa]s?|medida)\b"
        r"[^.;]{0,80}?\b(?:pelo\s(?:prazo|período)\sde"
        r"|por\sum\s(?:prazo|período)\sde|por)\b",
    ),
    "it": Ending(
        ("fino al", "sino al", "durata", "periodo", "cessa", "validità", "divieto", "applica"),
        r"\b(?:vigore|applica|applicano|efficacia|validità)\b[^.;]{0,80}?\b(?:fino|sino)\sal\b",
        r"\bcessa\sdi\s\w+",
        r"\b(?:vigore|applica\w{0,3}|efficacia|validità|sospension\w|sospes[oaie]|divieto|vietat[oaie]|misura)\b"
        r"[^.;]{0,80}?\b(?:per\s(?:la\sdurata|un\speriodo)\sdi\b|per(?=\s(?:\d|\w{1,10})\s(?:mes[ei]|ann[oi]"
        r"|giorni)))"
        r"|\bha\s(?:validità|durata|efficacia)\s(?:di|per)\b",
    ),
    "nl": Ending(
        ("vervalt", "geldt", "werking", "duur"),
        r"\b(?:geldt|gelden|werking|van\skracht)\b[^.;]{0,80}?\btot(?:\sen\smet)?\b",
        r"\bvervalt\b",
        r"\b(?:geldt|gelden|werking|van\skracht|verbod|verboden|opschorting|opgeschort|maatregel)\b"
        r"[^.;]{0,80}?\bvoor\s(?:de\sduur|een\speriode)\svan\b",
    ),
    "da": Ending(
        ("gælder", "gjelder", "ophæves", "oppheves", "bortfalder", "udløber", "kraft"),
        r"\b(?:gælder|gjelder|i\skraft|virkning)\b[^;]{0,80}?\b(?:til\sog\smed|indtil|inntil)\b",
        r"\b(?:ophæves|oppheves|bortfald?er|udløber|opphører)\b",
    ),
    "sv": Ending(
        ("upphör", "gälla", "gäller", "kraft"),
        r"\b(?:gäller|gälla|i\skraft)\b[^;]{0,80}?\b(?:till\soch\smed|t\.o\.m\.|intill)",
        r"\bupphör\satt\sgälla\b",
    ),
    "fi": Ending(("voimassa",), r"\bvoimassa\b(?=[^.;]{0,40}\d[^;]{0,40}(?:saakka|asti|päivään|loppuun))"),
    "et": Ending(
        ("kehtib", "kehtivad", "kehtivuse"),
        r"\bkehti(?:b|vad)\b[^;]{0,40}?\bkuni\b",
        r"\bkaotab\skehtivuse\b|\bkehtetuks\b",
    ),
    "lv": Ending(("spēkā", "spēku"), r"\bspēkā\b[^;]{0,30}?\blīdz\b", r"\bzaudē\sspēku\b"),
    "lt": Ending(("galioja", "galios"), r"\bgalioja\b[^;]{0,40}?\biki\b", r"\bnetenka\sgalios\b"),
    "pl": Ending(
        ("obowiązuj", "traci moc", "okres", "stosuje się"),
        r"\b(?:obowiązuj[eą]|stosuje\ssię)\b[^;]{0,60}?\bdo(?:\sdnia)?\b",
        r"\btraci\smoc\b",
        r"\b(?:obowiązuj[eą]|stosuje\ssię)\b[^;]{0,60}?\b(?:przez|na)\sokres\b",
    ),
    "cs": Ending(
        ("pozbýv", "platí", "stráca", "po dobu"),
        r"\b(?:platí|účinnosti|platnosti|účinný)\b[^;]{0,60}?\bdo\b",
        r"\bpozbýv(?:á|ají)\s(?:platnosti|účinnosti)\b|\bstráca(?:jú)?\s(?:platnosť|účinnosť)\b",
        r"\b(?:platí|účinn\w+|platn\w+)\b[^;]{0,60}?\bpo\sdobu\b",
    ),
    "hr": Ending(
        ("vrijedi", "velja", "snazi", "prestaj", "preneha"),
        r"\b(?:vrijedi|velja|na\ssnazi|primjenjuje\sse)\b[^;]{0,50}?\bdo\b",
        r"\bprestaj[eu]\svažiti\b|\bpreneha(?:jo)?\sveljati\b",
    ),
    "hu": Ending(("hatály",), r"-ig\b(?=[^.;]{0,30}hatály)", r"\bhatályát\sveszti\b", before=True),
    "ro": Ending(
        ("până", "înceteaz"),
        r"\b(?:vigoare|aplică|valabil\w?)\b[^.;]{0,60}?\bpână\sla\b",
        r"\bînceteaz\w{1,3}\s(?:aplicabilitatea|valabilitatea|efectele|aplicarea)\b",
    ),
    "tr": Ending(("kadar", "yürürlükten"), r"\btarihine\skadar\b", r"\byürürlükten\skalkar\b", before=True),
    "uk": Ending(("діє", "чинність"), r"\bді(?:є|ють)\b[^;]{0,50}?\bдо\b", r"\bвтрача(?:є|ють)\sчинність\b"),
    "ru": Ending(
        ("действует", "утрачивает", "действуют"),
        r"\bдейству(?:ет|ют)\b[^;]{0,50}?\bдо\b",
        r"\bутрачива(?:ет|ют)\sсилу\b",
    ),
    "bg": Ending(("действа", "сила"), r"\bдейства\b[^;]{0,50}?\bдо\b", r"\bгуби\sсила\b"),
    "el": Ending(
        ("ισχύ", "παύει"),
        r"\bισχύ(?:ει|ουν|ς)\b[^.;]{0,60}?\b(?:έως|μέχρι)\b",
        r"\bπαύ(?:ει"
        r"|ουν)\sνα\sισχύ(?:ει|ουν)\b",
    ),
    "he": Ending(("תוקפ", "בתוקף"), r"(?:תוקפ(?:ו|ה|ן|ם)|בתוקף)[^.;]{0,60}?\sעד\s"),
    "ar": Ending(
        ("حتى", "لمدة"),
        r"(?:يعمل|يسري|تسري|ناف)[^.;]{0,60}?حتى",
        r"(?!)",
        r"(?:يعمل|يسري|تسري"
        r"|ناف|الحظر)[^.;]{0,60}?(?:لمدة|مدة)\s",
    ),
    "id": Ending(
        ("berlaku", "kuat kuasa", "tempoh", "jangka waktu"),
        r"\b(?:berlaku|kuat\s?kuasa)\b[^.;]{0,60}?\b(?:sampai|hingga|sehingga)(?:\sdengan)?\b",
        r"\btamat\b",
        r"\b(?:berlaku|(?:ber)?kuat\s?kuasa|terpakai)\b[^.;]{0,60}?\b(?:selama|untuk\sjangka\swaktu"
        r"|bagi\stempoh)\b",
    ),
    "vi": Ending(("hiệu lực",), r"\bhiệu\slực\b[^.;]{0,60}?\bđến\b", r"\bhết\shiệu\slực\b"),
    "th": Ending(
        ("บังคับ", "มีผล", "ระยะเวลา", "มีกำหนด"),
        r"(?:บังคับ|มีผล)[^\n]{0,80}?(?:จนถึง|ถึง)",
        r"สิ้นผล(?:ใช้)?บังคับ",
        r"(?:บังคับ|มีผล)[^\n]{0,80}?(?:เป็น(?:ระยะ)?เวลา|มีกำหนด)",
    ),
    "ja": Ending(
        ("まで", "効力"),
        r"まで(?:の間)?(?=、?(?:に限り)?(?:その)?(?:効力|適用|有効))|限り、?(?:で)?、?その効力を失う",
        before=True,
    ),
    "ko": Ending(("까지", "년간", "개월간"), r"까지(?=[^\n]{0,30}(?:시행|효력|유효|적용|지정|$))", before=True),
    "zh": Ending(("有效期", "截止"), r"有效期(?:至|到|截至)", r"(?!)", r"有效期(?:为|為)?"),
}

ITSELF = (
    r"[\W\d]{0,6}(?:\w{1,6}[\s'\u2019])?(?:verordnung|verfügung|anordnung|beschluss|bescheid|erlass|verbot"
    r"|décision|arrêté"
    r"|décret|délibération|interdiction|decisión|resolución|orden\b|decreto|acuerdo|prohibición|disposición"
    r"|deliberação"
    r"|portaria|despacho|proibição|decisão|delibera|determina|ordinanza|divieto|besluit|beschikking|verbod|regeling"
    r"|afgørels|bekendtgørels|forbud|vedtak|forskrift|beslut|förordning|föreskrift|förbud|päätö|asetu|määräy|kielto"
    r"|otsus|määrus|korraldus|keeld|lēmum|rīkojum|noteikum|aizliegum|sprendim|įsakym|nutarim|potvark|draudim|decyzj"
    r"|uchwał|rozporządz|zarządz|zakaz|rozhodnut|nařízen|opatřen|opatren|nariaden|vyhlášk|usnesen|uznesen|zákaz"
    r"|sklep"
    r"|odločb|uredb|odredb|prepoved|odluk|rješen|naredb|pravilnik|zabran|határozat|rendelet|tilal|decizi|hotăr"
    r"|ordin"
    r"|interdicți|karar|yönetmeli|tebliğ|yasak|απ[οό]φασ|απαγόρευσ|keputusan|peraturan|larangan|perintah|lệnh\scấm"
    r"|рішенн"
    r"|постанов"
    r"|наказ|розпорядж|заборон|решени|приказ|запрет|распоряжен|заповед|наредб|забран|решењ|одлук|правилник|уредб)"
)
"""How a sentence begins that speaks of its own instrument or ban; where it stands farther on it may be another."""


def ending_of(language: str) -> Ending:
    """How a language says that a law ends; English where the language is unknown or has no table."""
    return _WHOLE.get(KIN.get(language, language), ENGLISH)


def _with_terms(language: str) -> Ending:
    """The words of a language with those for a term, where they stand apart."""
    ending = ENDINGS.get(language, Ending((), r"(?!)"))
    stems, term = TERMS.get(language, ((), r"(?!)"))
    return replace(ending, stems=(*ending.stems, *stems), term=f"{ending.term}|{term}")


_WHOLE: Mapping[str, Ending] = {
    language: _with_terms(language) if language in TERMS else ENDINGS[language]
    for language in dict.fromkeys((*ENDINGS, *TERMS))
}
