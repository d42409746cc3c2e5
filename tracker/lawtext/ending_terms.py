"""The words by which laws say for how long they or their ban hold, in languages where `ending_words` has none."""

from __future__ import annotations

from collections.abc import Mapping


def _for(ban: str, how_long: str) -> str:
    """A word of force or ban, and soon after it the words that lead to a term."""
    return rf"(?:{ban})[^.;:\n]{{0,90}}?\s(?:{how_long})"


def _said(ban: str, units: str) -> str:
    """A language that says the term by the case of its noun: `kielletään 12 kuukauden ajaksi`."""
    return rf"(?:{ban})[^.;:\n]{{0,90}}?\s(?=(?:\d{{1,3}}|[^\W\d]{{1,24}})\s(?:{units}))"


def _i_bar(verb: str, how_long: str) -> str:
    """Who bars in his own person says for how long at the end of all that he bars."""
    return rf"\b(?:{verb})\b[^.;:\n]{{0,300}}?\s(?:{how_long})"


I_BAR = "забранявам|запрещаю|забороняю|zakazuji|zakazujem|zakazuję|zabranjujem|verbiete|prohíbo|proíbo|yasaklıyorum"
"""A minister or mayor who bars by this very text."""
_SLAVIC = r"\b(?:zabran|zabranj|prepoved|vrijedi|važi|velja|privremen|začasn|забран|важи|привремен)\w*"

_BULGARIAN = r"(?:за\s(?:срок|период)|със\sсрок)\s(?:(?:от|до|од)\s)?"
_RUSSIAN = r"(?:сроком\s(?:на|до)|на\s(?:срок|период)(?:\s(?:в|до))?|в\sтечение)\s"

TERMS: Mapping[str, tuple[tuple[str, ...], str]] = {
    # stems of which one stands in the sentence, and the words before the term
    "nl": (
        ("tijdelijk", "verbod", "verboden"),
        _for(
            r"\b(?:geldt|verbod|verboden|tijdelijk\w*)\b",
            r"(?:voor|gedurende)(?:\s(?:een|de)\s(?:duur"
            r"|periode)\svan)?\s(?!(?:de|een)\s(?:duur|periode)\b)",
        ),
    ),
    "da": (
        ("midlertidig", "forbud", "forbydes", "forbudt", "kraft i"),
        _for(
            r"\b(?:midlertidig|forbud|forby|i\skraft|gælder|gjelder)\w*",
            r"(?:i|for)\s(?:(?:et\stidsrum|en\speriode)\s(?:af|på)\s)?",
        ),
    ),
    "sv": (
        ("tillfällig", "förbud", "förbjud", "under en tid", "kraft"),
        _for(
            r"\b(?:tillfällig|förbud|förbjud|gäller|i\skraft)\w*",
            r"(?:under|i|för)\s(?:en\s(?:tid|period)\s(?:av|om|på)\s)?",
        ),
    ),
    "fi": (
        ("ajaksi", "ajan", "voimassa"),
        _said(
            r"\b(?:kiel|voimassa|väliaikai)\w*",
            r"(?:päivän|viikon|kuukauden|vuoden)\b|(?:päivää|viikkoa"
            r"|kuukautta|vuotta)\b",
        ),
    ),
    "et": (
        ("kuuks", "aastaks", "päevaks", "nädalaks", "kehti"),
        _said(r"\b(?:keel|kehti|ajuti)\w*", r"(?:päeva|nädala|kuu|aasta)(?:ks|d|t)?\b"),
    ),
    "lv": (
        ("aizlieg", "ierobežo", "pagaidu", "spēkā"),
        _for(r"\b(?:aizlieg|ierobežo|pagaidu|spēkā)\w*", r"(?:uz|līdz)\s(?:laiku\s|termiņu\s)?(?:līdz\s)?")
        + "|"
        + _said(r"\b(?:aizlieg\w*\sir\s)?spēkā\b", r"(?:mēnešus|gadus|dienas|nedēļas|gadu|mēnesi)\b"),
    ),
    "lt": (
        ("laikotarp", "terminui", "galioja", "draud"),
        _said(r"\b(?:draud|laikin|galio)\w*", r"(?:mėnesių|mėnesiams|metų|metams|metus|mėnesius|dienų|dienas)\b"),
    ),
    "pl": (
        ("zakaz", "wstrzym", "na okres", "na czas"),
        _for(r"\b(?:zakaz|zabrania|wstrzym|obowiązuj|tymczasow|decyzj)\w*", r"(?:na|przez)\s(?:okres|czas)\s"),
    ),
    "cs": (
        ("po dobu", "na dobu", "na obdob"),
        _for(r"\b(?:zakaz|zákaz|dočasn|platí|účinn|platn|vydáv)\w*", r"(?:po|na)\s(?:dobu|obdob[ií])\s"),
    ),
    "hr": (
        (
            *("trajanju", "razdoblje", "na rok", "obdobje", "vrijeme od", "privremen", "začasn", "zabran"),
            *("prepoved", "трајању", "период", "на рок", "забран", "vrijedi", "važi", "velja", "важи"),
        ),
        _for(
            _SLAVIC,
            r"(?:u\strajanju\sod|za\s(?:razdoblje|period|vrijeme|vreme)\sod|na\s(?:rok|period|vrijeme)\sod"
            r"|za\sobdobje"
            r"|za\sčas|u\sрок|у\sтрајању\sод|за\sпериод\sод|на\s(?:рок|период)\sод|za)\s",
        )
        + "|"
        + _said(
            r"\b(?:vrijedi|važi|velja|важи)\b",
            r"(?:mjesec|mesec|godin|dana\b|let[oai]?\b|dni\b|месец|годин"
            r"|дана\b)\w{0,3}",
        ),
    ),
    "hu": (
        ("tilos", "tilalom", "tilt", "hatály", "ideiglenes"),
        _said(r"\b(?:til|hatály|ideiglenes)\w*", r"(?:nap|hét|hónap|év)ig\b"),
    ),
    "ro": (
        ("perioad", "durat", "termen de", "timp de"),
        _for(
            r"\b(?:vigoare|interzi[cs]|interdic|suspend|valabil|temporar)\w*",
            r"(?:(?:pentru|pe)\so\s(?:perioadă|durată)\sde|timp\sde|pe\s(?:un\s)?termen\sde)\s",
        ),
    ),
    "tr": (
        ("süreyle", "boyunca"),
        r"(?:^|\s)(?=(?:\S{1,8}\s){1,2}(?:gün|hafta|ay|yıl)\s(?:süreyle|boyunca)\s[^.;\n]{0,90}"
        r"(?:yasak|yürürlük|geçerli|kontrol|tabi))"
        r"|\b(?:yasak|karar|yönetmelik|tedbir)\w{0,6}\s(?:[^.;\n]{0,40}?\s)?(?=(?:\S{1,8}\s){1,2}(?:gün|hafta|ay"
        r"|yıl)"
        r"\s(?:süreyle|boyunca))",
    ),
    "uk": (
        ("строк", "протягом", "на період"),
        _for(
            r"\b(?:заборон|тимчасов|діє|діють|чинн)\w*",
            r"(?:строком\s(?:на|до)|на\s(?:строк|період)(?:\s(?:у|в|до))?|протягом)\s",
        ),
    ),
    "ru": (
        ("срок", "в течение", "на период"),
        _for(r"\b(?:запре|временн|действу|приостан)\w*", _RUSSIAN) + "|" + _i_bar("запрещаю", _RUSSIAN),
    ),
    "bg": (
        ("за срок", "за период", "със срок", "временн", "забран", "времен"),
        _for(r"\b(?:забран|времен|действа|важи)\w*", _BULGARIAN) + "|" + _i_bar("забранявам", _BULGARIAN),
    ),
    "el": (
        ("διάστημα", "περίοδο", "διάρκεια", "απαγορ", "προσωριν"),
        _for(
            r"\b(?:απαγ[οό]ρ|ισχύ|προσωριν)\w*",
            r"(?:για|επί|έχει)\s(?:(?:χρονικό\s)?(?:διάστημα|περίοδο|διάρκεια)\s)?",
        ),
    ),
    "he": (("לתקופה", "למשך"), r"(?:לתקופה\sשל|למשך)\s"),
    "fa": (("به مدت", "برای مدت"), r"(?:به|برای)\sمدت\s"),
    "vi": (
        ("trong thời", "trong vòng", "có thời hạn"),
        _for(r"(?:hiệu\slực|cấm|tạm\s)", r"(?:trong|có)\s(?:thời\s(?:hạn|gian)|vòng)\s"),
    ),
    "ja": (
        ("経過", "年間", "月間"),
        r"(?:施行|指定|適用)(?:の日|日|した日|された日)?(?:から|より)(?:起算して)?"
        r"(?=[^。、]{1,10}を?経過(?:した|する)(?:日|時|とき)[^。]{0,8}(?:効力を失|失効))"
        r"|(?:施行|指定|適用)(?:の日|日)?(?:から|より)(?:起算して)?(?=[^。、]{1,8}間(?:に限り)?、?(?:その)?(?:効力"
        r"|適用))",
    ),
    "ko": (
        ("간", "동안"),
        r"(?:시행일|시행한\s날|지정일|지정한\s날|공고일|고시일|공고한\s날|고시한\s날)(?:로)?부터\s"
        r"(?=[^\n.,]{1,10}(?:간|동안)\s?[^\n.]{0,20}(?:효력|적용|지정|유효|시행|금지))|(?:지정"
        r"|유효)\s?기간\s?[:：은는]\s?(?:(?:시행일|공포일|고시일|지정일)로?부터\s?)?",
    ),
    "zh": (
        ("有效期", "施行期", "试行期", "試行期", "实施期", "實施期"),
        r"(?:有效期(?:限|间|間)?|施行期間|施行期间|试行期|試行期間|實施期間|实施期间)(?:为|為"
        r"|是)?(?:自[^。,,]{1,12}起)?",
    ),
}

PAPERS = r"(?:許可|执照|執照|许可|证书|證書|许可证|登録|免許|허가|면허|등록증|등록|인증|ใบอนุญาต)[^。.\n]{0,12}$"
"""Before a term, in languages without blanks: how long a paper is good for."""
TEMPORARY = (
    r"\b(?:provisoire|tempor[aä]|vorläufig|provisional|transit[oó]ri|provis[oó]ri|tijdelijk|midlertidig|tillfällig"
    r"|väliaikai|ajuti|pagaidu|laikin|tymczasow|dočasn|začasn|privremen|ideiglenes|geçici|προσωριν|тимчасов|временн"
    r"|времен|привремен|sementara|tạm thời)|ชั่วคราว|זמני|مؤقت|موقت"
)
"""A ban that calls itself so ends by its own words, whoever is the subject of the sentence."""
