"""Words at the head of a document that say its kind, a row a language: reports, drafts, what is made."""

from __future__ import annotations

import re
from collections.abc import Mapping

KINDS = ("page", "notice", "bill", "proposed_rule", "court_order", "ordinance", "rule", "act")
"""What the words of a row mean, in the order of trust."""

SHORT: Mapping[str, tuple[str, str, str, str, str, str, str, str]] = {
    "bg": (
        "прессъобщение|съобщение за медиите|често задавани", "дневен ред", "законопроект|проект на закон",
        "проект на наредба|проект на постановление|обществени консултации|проект", "върховен административен съд|"
        "конституционен съд", "общински съвет", "постановление|наредба|заповед|правилник|решение",
            "закон за|закон",
    ),
    "el": (
        "δελτίο τύπου|ανακοίνωση|συχνές ερωτήσεις", "ημερήσια διάταξη", "σχέδιο νόμου|νομοσχέδιο|πρόταση νόμου",
        "σχέδιο απόφασης|δημόσια διαβούλευση|σχέδιο", "συμβούλιο της επικρατείας|άρειος πάγος",
        "δημοτικό συμβούλιο", "υπουργική απόφαση|απόφαση|αποφαση|κανονισμοί|διάταγμα|προεδρικό διάταγμα|π.δ.",
            "νόμος|νομος",
    ),
    "he": (
        "הודעה לעיתונות|הודעה לתקשורת|שאלות ותשובות|דוברות", "סדר היום", "הצעת חוק|תזכיר חוק",
            "טיוטת|להערות הציבור",
        "בית המשפט|פסק דין", "חוק עזר", "צו |תקנות|קובץ התקנות|אכרזה|הכרזה", "חוק ",
    ),
    "ar": (
        "بيان صحفي|الأسئلة الشائعة|خبر صحفي", "جدول الأعمال", "مشروع قانون|مقترح قانون", "مشروع قرار"
        "|مشروع مرسوم|مسودة",
        "المحكمة|مجلس الدولة", "قرار بلدي|المجلس البلدي", "قرار وزاري|قرار|مرسوم|لائحة|نظام", "قانون رقم|قانون",
    ),
    "fa": (
        "اطلاعیه مطبوعاتی|خبر", "دستور جلسه", "لایحه|طرح قانونی", "پیش ?نویس|پیش‌نویس", "دیوان عدالت", "شورای شهر",
        "مصوبه|تصویب ?نامه|تصویب‌نامه|آیین ?نامه|آیین‌نامه|بخشنامه", "قانون",
    ),
    "hi": (
        "प्रेस विज्ञप्ति|अक्सर पूछे", "कार्यसूची", "विधेयक", "प्रारूप|मसौदा", "न्यायालय", "नगर निगम|नगर पालिका",
        "अधिसूचना|आदेश|नियम", "अधिनियम",
    ),
    "bn": (
        "প্রেস বিজ্ঞপ্তি", "আলোচ্যসূচি", "বিল", "খসড়া", "আদালত", "সিটি কর্পোরেশন", "প্রজ্ঞাপন|এস.আর.ও|বিধিমালা"
        "|আদেশ",
            "আইন",
    ),
    "ka": (
        "პრესრელიზი|ხშირად დასმული", "დღის წესრიგი", "კანონპროექტი|კანონის პროექტი", "პროექტი", "სასამართლო",
            "საკრებულო",
        "დადგენილება|ბრძანება", "კანონი",
    ),
    "hy": (
        "մամուլի հաղորդագրություն", "օրակարգ", "օրենքի նախագիծ", "նախագիծ", "դատարան", "ավագանի", "որոշում|հրաման",
            "օրենք",
    ),
    "is": (
        "fréttatilkynning|algengar spurningar", "dagskrá", "frumvarp til laga|frumvarp", "drög að|umsagnar",
            "hæstirétt|dómur",
        "bæjarstjórn|sveitarstjórn", "reglugerð|auglýsing", "lög um|lög nr|lög",
    ),
    "mt": (
        "stqarrija|mistoqsijiet", "aġenda", "abbozz ta' liġi|abbozz ta’ liġi", "konsultazzjoni|abbozz", "qorti",
            "kunsill lokali",
        "avviż legali|regolamenti|ordni|a.l.", "att biex|att",
    ),
    "ga": (
        "preaseisiúint", "clár oibre", "bille", "dréacht", "an chúirt", "comhairle contae",
            "ionstraim reachtúil|ordú|rialacháin",
        "acht",
    ),
    "ca": (
        "nota de premsa|comunicat|preguntes freqüents", "ordre del dia", "projecte de llei|proposició de llei",
        "projecte de decret|consulta pública|avantprojecte", "tribunal suprem|tribunal superior|jutjat",
            "ordenança|ajuntament",
        "decret|ordre|resolució|reglament", "llei ",
    ),
    "sq": (
        "njoftim për shtyp|deklaratë për shtyp", "rendi i ditës", "projektligj", "projektvendim"
        "|konsultim publik|projekt",
        "gjykata", "këshilli bashkiak", "vendim|urdhër|udhëzim|rregullore", "ligj",
    ),
    "mk": (
        "соопштение за јавност|најчесто поставувани", "дневен ред", "предлог на закон|предлог-закон|предлог закон",
            "нацрт|предлог",
        "уставен суд|врховен суд", "совет на општина", "одлука|правилник|уредба|наредба|решение",
            "закон за|закон",
    ),
    "sr": (
        "саопштење за јавност|saopštenje", "дневни ред", "предлог закона|нацрт закона", "нацрт|предлог",
            "уставни суд|врховни суд",
        "скупштина општине|скупштина града", "одлука|правилник|уредба|наредба|решење|odluka|pravilnik|uredba",
            "закон о|закон",
    ),
    "be": ("прэс-рэліз", "парадак дня", "законапраект|праект закона", "праект",
        "вярхоўны суд", "сельскі савет",
           "пастанова|загад|указ", "закон"),
    "kk": (
        "баспасөз хабарламасы", "күн тәртібі", "заң жобасы", "жоба", "жоғарғы сот", "мәслихат",
        "қаулы|бұйрық|шешім",
            "заңы|кодексі",
    ),
    "mn": ("хэвлэлийн мэдээ", "хэлэлцэх асуудал", "хуулийн төсөл", "төсөл", "шүүх",
        "иргэдийн төлөөлөгчдийн", "тогтоол|тушаал|журам",
        "хууль"),
    "az": ("press-reliz|mətbuat", "gündəlik", "qanun layihəsi", "layihə", "məhkəmə",
        "bələdiyyə", "qərar|sərəncam|fərman",
        "qanunu|qanun"),
    "uz": ("matbuot xabari", "kun tartibi", "qonun loyihasi", "loyiha", "sudi",
        "xalq deputatlari", "qaror|buyruq|farmon",
        "qonuni|qonun"),
    "tl": (
        "pahayag|press release", "adyenda|agenda", "panukalang batas|panukala", "burador", "korte suprema",
            "ordinansa|sangguniang",
        "kautusan|regulasyon|resolusyon", "batas republika|batas",
    ),
    "km": ("សេចក្តីជូនដំណឹង", "របៀបវារៈ", "សេចក្តីព្រាងច្បាប់", "សេចក្តីព្រាង", "តុលាការ", "", "អនុក្រឹត្យ"
    "|ប្រកាស", "ច្បាប់"),
    "lo": ("ຂ່າວ", "", "ຮ່າງກົດໝາຍ", "ຮ່າງ", "ສານປະຊາຊົນ", "", "ດຳລັດ|ຂໍ້ຕົກລົງ|ຄຳສັ່ງ", "ກົດໝາຍ"),
    "my": ("သတင်းထုတ်ပြန်", "", "ဥပဒေကြမ်း", "မူကြမ်း", "တရားရုံး", "", "အမိန့်ကြော်ငြာစာ|နည်းဥပဒေ|အမိန့်", "ဥပဒေ"),
}  # fmt: skip
"""By language."""

SURELY_DRAFTS: Mapping[str, str] = {
    "fr": r"projet de r[èé]glement|se propose (?:de prendre|d['’]édicter)",
    "es": r"se somete a (?:consulta|información) pública",
    "pt": r"submete\w* a consulta pública",
    "de": r"\b(?:Referenten|Begutachtungs|Verordnungs)entwurf",
    "ko": r"입법 ?예고|행정 ?예고",
    "ja": r"意見(?:の)?募集|パブリック・?コメント",
    "zh": r"征求意见稿|徵求意見|預告訂定|預告修正",
}
"""What an adopted text does not say of itself, wherever its head says it; by language."""

QUESTIONS: Mapping[str, str] = {
    "fr": "question écrite|réponse à la question|question orale|motion de",
    "de": "kleine anfrage|große anfrage|anfrage der abgeordneten|anfragebeantwortung|schriftliche anfrage"
    "|entschließungsantrag|postulat|interpellation",
    "es": "pregunta con respuesta|pregunta escrita|respuesta a la pregunta|pregunta parlamentaria"
    "|proposición no de ley|moción|petición de informe",
    "pt": "requerimento de informa|requerimento nº|moção de",
    "it": "interrogazione|risposta scritta|interpellanza|mozione|risoluzione in commissione",
    "nl": "kamervragen|vragen van het lid|vragen van de leden|vragen gesteld door|schriftelijke vragen|motie van",
    "da": "spørgsmål nr|svar på spørgsmål|spørgsmål til minister|beslutningsforslag",
    "nb": "skriftlig spørsmål|svar på spørsmål|spørsmål til skriftlig",
    "sv": "skriftlig fråga|interpellation|motion till riksdagen",
    "fi": "kirjallinen kysymys|vastaus kirjalliseen kysymykseen|toimenpidealoite",
    "et": "kirjalik küsimus|arupärimine",
    "pl": "interpelacja|odpowiedź na interpelację|odpowiedź na zapytanie|zapytanie poselskie|zapytanie nr",
    "cs": "písemná interpelace|odpověď na písemnou|interpelace|usnesení poslanecké",
    "sk": "interpelácia",
    "sl": "poslansko vprašanje|pisno poslansko",
    "hr": "zastupničko pitanje",
    "hu": "írásbeli kérdés|interpelláció",
    "ro": "interpelare|întrebare scrisă|moțiune",
    "tr": "yazılı soru önergesi|soru önergesi|meclis araştırması",
    "el": "κοινοβουλευτική ερώτηση|ερώτηση προς",
    "uk": "депутатський запит|депутатське звернення",
    "ru": "депутатский запрос|парламентский запрос",
    "bg": "въпрос от|питане от",
}
"""Questions to a government and motions, which make no law; by language."""

OPINIONS: Mapping[str, tuple[str, str]] = {
    # literals, and how the line begins under which a body speaks about a draft
    "fr": (
        "avis",
        r"^\W{0,4}(?:deuxième |second )?avis (?:complémentaire )?(?:du conseil d['’]état|de la section|du"
        r" conseil constitutionnel|du conseil économique|de la chambre)",
    ),
    "nl": ("advies", r"^\W{0,4}advies (?:van de )?(?:afdeling advisering|raad van state|autoriteit)"),
    "es": (
        "dictamen|informe",
        r"^\W{0,4}(?:dictamen|informe) (?:\S{1,12} )?(?:del consejo de estado|de la comisión)",
    ),
    "pt": ("parecer", r"^\W{0,4}parecer (?:\S{1,12} )?(?:da comissão|do conselho|da procuradoria)"),
    "it": ("parere", r"^\W{0,4}parere (?:del consiglio di stato|della commissione)"),
    "de": ("stellungnahme|gutachten", r"^\W{0,4}(?:stellungnahme|gutachten) (?:des|der|zum|zu)\b"),
    "sv": ("yttrande", r"^\W{0,4}(?:lagrådets )?yttrande\b"),
    "pl": ("opinia|stanowisko", r"^\W{0,4}(?:opinia|stanowisko) (?:rady|komisji|biura|prokuratorii)"),
    "cs": ("stanovisko", r"^\W{0,4}stanovisko (?:vlády|legislativní|výboru)"),
    "hu": ("vélemény", r"^\W{0,4}(?:bizottsági )?vélemény"),
    "ro": ("aviz", r"^\W{0,4}aviz(?:ul)? (?:consiliului legislativ|referitor|comisiei)"),
}
"""Opinions on drafts: they are adopted too, and make no law; by language."""

COUNCILS: Mapping[str, tuple[str, str]] = {
    "fr": ("ville d|municipalité d|mairie d|commune d|conseil",
           r"^\W{0,4}(?:ville|municipalité|mairie|commune) d[e'’]"
           r"|^\W{0,4}le conseil (?:municipal |communal )?(?:décrète|ordonne|statue|arrête)\b"),
    "de": ("gemeinde|stadt", r"^\W{0,4}(?:markt|stadt)?(?:gemeinde|stadt) [A-ZÄÖÜ]\w+\s{0,3}$"),
    "es": ("municip|concejo", r"^\W{0,4}(?:municipio|municipalidad(?: \w+)?|concejo (?:municipal|deliberante)) d"),
    "pt": ("município", r"^\W{0,4}município d"), "it": ("città di", r"^\W{0,4}città di "),
    "nl": ("gemeente ", r"^\W{0,4}gemeente [A-Z]\w+\s{0,3}$"),
    "sv": ("kommun", r"^\W{0,4}[A-ZÅÄÖ]\w+ kommun\s{0,3}$"),
    "da": ("kommune", r"^\W{0,4}[A-ZÆØÅ]\w+ kommune\s{0,3}$"),
    "nb": ("kommune", r"^\W{0,4}[A-ZÆØÅ]\w+ kommune\s{0,3}$"),
    "cs": ("obec |město ", r"^\W{0,4}(?:obec|(?:statutární )?město) [A-ZÁ-Ž]"),
    "sk": ("obec |mesto ", r"^\W{0,4}(?:obec|mesto) [A-ZÁ-Ž]"),
}  # fmt: skip
"""How the head of a council's text names it, or its council speaks; by language."""

_DECISIONS: Mapping[str, str] = {
    "fr": "décision|délibération|circulaire", "de": "beschluss|beschluß|verfügung|bescheid|anordnung",
    "es": "disposici|providencia|circular", "pt": "deliberação|aviso|circular",
    "it": "delibera|determinazion|circolare", "nl": "beschikking|verordening", "da": "afgørelse|anordning",
    "sv": "beslut", "nb": "vedtak|avgjerd|pålegg", "fi": "päätös|määräys", "et": "otsus", "lv": "lēmum|instrukcij",
    "lt": "sprendim|potvark", "pl": "decyzj|uchwał", "cs": "rozhodnutí|usnesení|výnos",
    "sk": "rozhodnut|uzneseni|výnos", "sl": "sklep|odločb", "hr": "odluk|rješenj|zaključ", "hu": "határozat|döntés",
    "ro": "decizi|dispoziți|norme", "tr": "karar|genelge|talimat", "el": "απόφασ|αποφασ|εγκύκλι|εγκυκλι",
    "uk": "рішенн|розпорядж|ухвал", "ru": "решени|распоряжени", "bg": "решени", "sr": "решењ|одлук|закључ|rešenj"
    r"|odluk",
    "mk": "решени|одлук|заклуч", "id": "keputusan|instruksi|maklumat", "ms": "arahan|pekeliling|notis",
    "is": "ákvörðun", "sq": "vendim|urdhër", "ca": "acord|resolució",
}  # fmt: skip
_NUMBERED = r"(?:n|nr|no|č|čj|št|br|бр|sz|bil|nomor|poz|ref|dnr)?[.:°º]?(?:\s?№)?\s?\d"
DECISIONS: Mapping[str, tuple[str, str]] = {
    language: (
        stems,
        rf"^\W{{0,4}}(?:{stems})\w{{0,6}}\W{{0,4}}$"
        rf"|^[^\n]{{0,90}}(?<!\w)(?:{stems})\w{{0,6}}\s(?=\S{{1,8}}\s?\S{{0,12}}[-/\d]){_NUMBERED}[^\n.]{{0,60}}$",
    )
    for language, stems in _DECISIONS.items()
}
"""Decisions: words that also tell of what others decide, so they count as a line of their own or with a number."""

ENABLING = (
    r"\W{0,3}(?:на (?:основ|підстав|основании)|врз основа|відповідно до|в соответствии|руководствуясь"
    r"|na (?:podstawie"
    r"|základ|temelju|podlagi|osnovu)|pod(?:le|ľa)\b|auf ?grund|gestützt auf|en vertu|vu\b|al amparo|en (?:uso"
    r"|ejercicio"
    r"|virtud)|de conformidad|ao abrigo|nos termos|tendo em|visti?\b|vist[ao]\b|ai sensi|gelet op|op grond|i medfør"
    r"|i henhold|med (?:stöd|hjemmel|heimild)|pamatojoties|saskaņā|vadovaud|lähtudes|[îi]n temeiul|având|έχοντας"
    r"|με βάση"
    r"|berdasarkan|mengingat|menimbang|pada menjalankan|อาศัยอำนาจ|căn cứ"
    r"|根据|根據|依據|依据|בתוקף סמכות|استناد|بناء على)"
)
"""How a line begins that names the law a text is made under, not the text itself."""

ENACTS = re.compile(
    r"(?im)^[^\n]{0,120}\b(?:verordnet|beschliesst|beschließt|verfügt|arrêtent?|décrète|décident?|decreta|ordina"
    r"|dispongo|dispone"
    r"|resuelve|acuerda|resolve|determina|besluit|besluiten wij|fastsætter|fastsættes|föreskriver följande"
    r"|föreskrivs följande"
    r"|fastsatt|säädetään|nolemj|įsakau|nutaria|rendel[ei]m? el|emite următorul ordin|hotărăște"
    r"|zarządza się,? co następuje"
    r"|nařizuje|nariaďuje|ustanovuje|постанови|нареждам|постановляє|постановляю|постановляет|наказую|приказываю"
    r"|αποφασίζουμε"
    r"|memutuskan|menetapkan|kararlaştırılmıştır|quyết định|quy định như sau)\s?:?\s?$"
)
"""The last words of an enacting formula, at the end of a line: a minister or a government makes what follows."""
