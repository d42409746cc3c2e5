"""What laws in other languages require of a product or a seller: rules as data, by language."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from tracker.lawtext.age_words_beyond import FORBIDS
from tracker.lawtext.claims import TermName
from tracker.lawtext.term_words import TermRule, term_rule
from tracker.lawtext.term_words_beyond import CUES, DUTIES, MUST, PACKS

_MUST_ABROAD: Mapping[str, str] = {
    "fr": r"doi|oblig|subordonn|est interdite?|ne peu|sont tenus?|requis|sous réserve|exig",
    "de": (
        r"muss|müssen|darf nicht|dürfen nur|darf nur|ist verboten|verpflicht|erforderlich|ist zu|sind zu"
        r"|bedarf|nur|niemand"
    ),
    "es": r"\bdeben?\b|deber|oblig|proh[ií]b|(?:no|nadie|ninguna? \w+) podrá|requ[ei]|exig|sólo|solo",
    "pt": r"dever?|obrigat|pro[ií]b|não pode|ninguém|exig|somente|vedad|carece|depende|requer",
    "it": r"dev|obblig|viet|non può|nessuno|richie|solo|subordinat",
    "nl": r"moet|verplicht|verboden|mag niet|niemand mag|slechts|vereist|dient",
    "da": r"skal|kræve|forbud|kun|må ikke|ingen må",
    "nb": r"skal|kreve|forbud|kun|bare|(?:kan|må) ikke|ingen (?:må|kan)",
    "sv": r"ska|måste|kräv|förbjud|endast|får inte|ingen får",
    "fi": r"on oltava|täytyy|pitää|vaadi|tarvi|ei saa|saa (?:\w+ )?vain|kielletty|on merkittävä|tulee",
    "et": r"peab|peavad|kohustus|keelatud|ei tohi|nõu|ainult|üksnes|tuleb|on vaja|vajalik",
    "lv": r"jābūt|jā\w{4,}|obligāt|aizlieg|nedrīkst|tikai|norāda|nepieciešam",
    "lt": r"privalo|turi|būtina|draudž|tik|nurodom",
    "pl": r"musi|powin|obowiąz|zabran|wymag|tylko|należy|podlega",
    "cs": r"mus[íe]|povin|zakaz|zakáz|nesm|vyžad|jen|pouze|je třeba",
    "sk": r"mus[íi]|povin|zakaz|zakáz|nesm|vyžad|len|iba",
    "sl": r"mora|obvezn|prepoved|le |zahtev|ne sme",
    "hr": r"mora|obvez|zabran|samo|potreb|ne smije",
    "hu": r"kell|köteles|tilos|csak|kötelez|szükséges",
    "ro": r"trebuie|oblig|interzi|numai|necesar|nu poate|supus",
    "tr": r"zorunlu|gerekir|yasak|ancak|mecbur|şart|amaz\b|emez\b",
    "id": r"wajib|harus|dilarang|hanya",
    "ms": r"hendaklah|mesti|dilarang|tidak boleh|hanya|tiada|memerlukan|diperlukan",
    "th": r"ต้อง|ห้าม|ให้",
    "ja": r"ならない|しなければ|禁|要する|義務",
    "zh": r"必须|必須|应当|應|须|須|不得|禁止",
    "ko": r"하여야|해야|받아야|아니 된다|금지",
    "vi": r"phải|cấm|bắt buộc|không được",
    "uk": r"повин|зобов|заборон|обов|мають|лише|підляга|за наявності|на підставі|не допуска",
    "ru": r"должн|обяз|запре|требу|подлеж|только|при наличии|на основании|не допуска",
    "bg": r"трябва|длъж|забран|задълж|само|не може|след издаване",
}
_CUES_ABROAD: tuple[tuple[TermName, str, str], ...] = (
    ("label", "fr de es pt it nl da nb sv",
         r"étiquet|l[’']emballage (?:doit|porte)|Etikett|Kennzeichnung|zu kennzeichnen|gekennzeichnet|"
         r"Beschriftung|etiquet|rotulag|rótulo|rotulad|etichett|etiket|\bmærk(?:ning|et|es|at)|\bmerk(?:ing|et|"
         r"es)\b|\bmärk(?:ning|t|as)"),
    ("label", "fi et lv lt pl cs sk sl hr hu ro tr",
        r"pakkausmerkin|merkinnä|etiket|märgist|marķē|etiķet|ženklin|etikiet|oznakow|etiket|označován|označevan|"
        r"označavan|na obalu|označen\w{0,2} (?:údaj|nápis|etiket|obal)|deklaracij|címk|\bjelölés|etichet|"
        r"ambalajı|etiket"),
    ("label", "id ms th ja zh ko vi uk ru bg",
        r"\b(?:di|ber|me)?label|penandaan|pelabelan|ฉลาก|表示|ラベル|标签|標籤|标示|표시|라벨|nhãn|маркуван|етикет"
        r"|маркиров|этикет"),
    ("testing", "fr de es pt it nl da nb sv",
         r"laboratoire|analyses? (?:de|par)|certificat d[’']analyse|Labor|Prüfbericht|Analysezertifikat|"
         r"laborator|certificado de análisis|ensayos?|laudo|laboratório|certificado de análise|laboratorio|"
         r"analisi di|laboratorium|analysecertificaat|laboratori|analysebevis|provning"),
    ("testing", "fi et lv lt pl cs sk sl hr hu ro tr",
        r"laborator|laboratoř|laboratór|analyysitodist|katsetus|analüüs|testēš|tyrim|badani[ae]|zkoušk|zkoušen|rozbor|analýz|skúšk|"
        r"skúšan|preskus|ispitivan|vizsgálat|analiz|teste"),
    ("testing", "id ms th ja zh ko vi uk ru bg",
        r"uji laboratorium|hasil uji|pengujian|makmal|diuji|ตรวจวิเคราะห์|ห้องปฏิบัติการ|試験成績|検査|检测"
        r"|检验|검사|시험|kiểm nghiệm|xét nghiệm|лаборатор|випробуван|испытани|изпитван"),
    ("registration", "fr de es pt it nl da nb sv",
         r"enregistr|agrément|licence|autorisation (?:préalable|de vente|délivrée|administrative)|(?:une"
         r"|d['’]) ?autorisation|"
         r"déclar(?:er|ation) préalable|Bewilligung|Genehmigung|Konzession|"
         r"Registrier|registriert|Erlaubnis|Zulassung|Anmeldung|registr|licencia|autorización|autorização|licença|"
         r"autorização prévia|iscri(?:tt|zione)|licenza|autorizzazione|vergunning|geregistreerd|tilladelse|"
         r"godkend|bevilling|tillatelse|tillstånd|anmäl|anmeld(?!else af (?:klage|sag))|notifi[ck]|notifier|gemeld|"
         r"te melden|anzuzeigen|Anzeige bei|zu melden|déclar\w{1,3} (?:\w+ ){0,3}(?:auprès|à l[’'])"),
    ("registration", "fi et lv lt pl cs sk sl hr hu ro tr",
     r"rekisteröi|lupaa?\b|luvan|ilmoitu|registreeri|tegevusluba|majandustegevustea|reģistr|licenc|atļauj|loa(?:ta"
     r"|ga)\b|registr"
     r"|licencij|rejestr|zezwoleni|licencj|povolení|ohlás|evidenc|povoleni|dovoljen|registrira|odobrenj"
     r"|nyilvántartás|engedély|bejelent|înregistr|autorizaț|licenț|ruhsat|tescil|izin"),
    ("registration", "id ms th ja zh ko vi uk ru bg",
        r"terdaftar|pendaftaran|didaftar|izin (?:edar|usaha|menteri|dari)|(?:memiliki|dengan|tanpa|memperoleh) izin"
        r"|perizinan|lesen|berdaftar|ขึ้นทะเบียน|ใบอนุญาต|"
        r"รับอนุญาต|จดแจ้ง|登録|届け?出|許可|免許|登记|注册|许可"
        r"|등록|허가|신고|đăng ký|giấy phép|зареєстр|реєстрац|ліценз|дозв[іо]л|регистрац|"
        r"зарегистр|лиценз|лицензи|разрешени"),
    ("synthetic_ban",
        "fr de es pt it nl da nb sv fi et lv lt pl cs sk sl hr hu ro tr id ms th ja zh ko vi uk ru bg",
         r"(?:semi-?|halb|pół|polo|félig )?s[yiíıüe]nth?[eéè]{1,2}t(?!\w{0,6}(?:canna|kanna|cath|kath|opio"
         r"|drog))|szintet|"
         r"s[yiíe]n(?:th?|t)[eéè]{1,2}[sz][iesoęuay]|syntes\b|szintézis|synteesi|sünteesi|"
         r"syntetyczn|sintetic|sintētisk|sintetin|สังเคราะห์|合成|합성|tổng hợp|синтет"),
)  # fmt: skip
_SCIENCE = (
    r"(?:scientif|wissenschaft|científ|scientifi|wetenschapp|videnskab|vitenskap|vetenskap|tieteelli|teadus"
    r"|zinātn|mokslin|naukow|vědeck|vedeck|znanstven"
    r"|tudományos|științific|bilimsel|penelitian|ilmiah|วิจัย|研究|연구|науков|науч|medicin|medizin|médic"
    r"|лекар|ліка|clinic|clínic|klini|клин)"
)
_EXCEPT = (
    r"|sauf\b|hormis|ausgenommen|außer\b|salvo\b|excepto|exceto|tranne|eccetto|behalve|uitgezonderd|undtag|"
    r"unnta|undanta|utom\b|paitsi|välja arvatud|izņemot|išskyrus|z wyjątkiem"
    r"|경과조치|kromě|vyjma|okrem|s výnimkou|razen|osim\b|kivéve|cu excepția|kecuali|ยกเว้น|เว้นแต่|除く|以外|제외|"
    r"за винятком|крім|за исключением|кроме|с изключение"
)
_BARS: Mapping[TermName, str] = {
    "registration": _SCIENCE[:-1] + _EXCEPT + ")",
    "testing": _SCIENCE,
    "synthetic_ban": r"(?:natur(?:el|al|lig|lich)|natuurlijk|natürlich|luonno|loodus|dabas|natūral|přírod|prírod"
    r"|prirod|természet|doğal|alami|semula jadi|ธรรมชาติ|天然|천연|tự nhiên|природн)",
}
"""Leave to study, or an exception to a ban, is no register of sellers; `natural or synthetic` bars both."""
_SYNTHETIC = "synt|synth|sünt|sint|sínt|szint|sínt|sintet|สังเคราะห์|合成|합성|tổng hợp|синтет|sentet"


def _stems(cue: str) -> str:
    """The longest run of letters of each alternative: a cue abroad is a flat list of stems."""
    alternatives = re.sub(r"\\[bw]", " ", cue).split("|")
    return "|".join(max(re.findall(r"[^\W\d_]+", words), key=len).lower() for words in alternatives)


def _abroad() -> dict[str, list[TermRule]]:
    rules: dict[str, list[TermRule]] = {language: [] for language in {**_MUST_ABROAD, **MUST}}
    for term, languages, cue in _CUES_ABROAD:
        for language in languages.split():
            must = rf"(?:{_BANS[language]})" if term == "synthetic_ban" else _duty(language)
            stems = _SYNTHETIC if term == "synthetic_ban" else _stems(cue)
            rules[language].append(
                term_rule(f"{term} ({language})", term, stems, cue, must, _BARS.get(term, "(?!)"))
            )
    for language, cues in CUES.items():
        for term, cue in zip(_TERMS, cues, strict=True):
            must = rf"(?:{FORBIDS[language]})" if term == "synthetic_ban" else _duty(language)
            rules[language].append(
                term_rule(f"{term} ({language})", term, _stems(cue), cue, must, _BARS.get(term, "(?!)"))
            )
    for language, (packs, told) in PACKS.items():
        cue = rf"(?:{packs})[^.;]{{0,120}}?(?:{told})|(?:{told})[^.;]{{0,60}}?(?:{packs})"
        rules[language].append(term_rule(f"words on a package ({language})", "label", packs, cue, _duty(language)))
    return rules


def _duty(language: str) -> str:
    """What says that something is required, in words of command or as a fact."""
    words = (table.get(language) for table in (_MUST_ABROAD, MUST, DUTIES))
    return f"(?:{'|'.join(filter(None, words))})"


_TERMS: tuple[TermName, ...] = ("label", "testing", "registration", "synthetic_ban")
_BANS: Mapping[str, str] = {
    "fr": r"interdi|ne peu|sans|aucune? (?:\w+ ){1,4}ne doit",
    "de": r"verbot|untersagt|darf nicht|dürfen nicht|kein",
    "es": r"proh[ií]b|no podrá|queda|ning[uú]n\w? (?:\w+ ){1,4}podrá",
    "pt": r"pro[ií]b|vedad|não pode|nenhuma? (?:\w+ ){1,4}pode",
    "it": r"viet|non può|divieto|nessun\w? (?:\w+ ){1,4}può",
    "nl": r"verbo[dt]|mag niet|geen",
    "da": r"forbud|må ikke",
    "nb": r"forbud|må ikke",
    "sv": r"förbjud|får inte|förbud",
    "fi": r"kiell|ei saa",
    "et": r"keela|ei tohi",
    "lv": r"aizlieg|nedrīkst",
    "lt": r"draudž|negal",
    "pl": r"zabran|zakaz|nie może",
    "cs": r"zakaz|zakáz|nesm",
    "sk": r"zakaz|zakáz|nesm",
    "sl": r"prepoved|ne sme",
    "hr": r"zabran|ne smij",
    "hu": r"tilos|nem tartal",
    "ro": r"interzi|nu poate",
    "tr": r"yasak",
    "id": r"dilarang|tidak boleh",
    "ms": r"dilarang|tidak boleh|tiada",
    "th": r"ห้าม",
    "ja": r"禁|ならない",
    "zh": r"不得|禁止",
    "ko": r"금지|아니 된다",
    "vi": r"cấm|không được",
    "uk": r"заборон",
    "ru": r"запре",
    "bg": r"забран",
}

ABROAD: Mapping[str, Sequence[TermRule]] = _abroad()
"""By language."""
