"""How more languages name an age, and their words for those who are not of age: data, as in `age_words`."""

from __future__ import annotations

from collections.abc import Mapping

FORMS: tuple[tuple[str, str, str], ...] = (
    ("kato-ton", "el",
     r"(?:κάτω\sτων|νεότερ\w{1,4}\sτων|μικρότερ\w{1,4}\sτων|άνω\sτων|κάτω\sτου)\s{n}(?:ου|ο)?\s(?:ετών|έτους"
     r"|χρόνων)"
     r"|συμπληρώσει\s(?:το|τα)\s{n}(?:ο|ό)?\s(?:έτος|έτη)"),
    ("mitahat-legil", "he", r"(?:מתחת\sלגיל|מעל\sגיל|בגיל|לגיל)\s{n}|(?:מלאו|מלאה)\sל\w{1,4}\s{n}\sשנ\w{1,2}"
        r"|פחות\sמ.?{n}\sשנ\w{1,2}"),
    ("dun-sin", "ar",
     r"(?:دون|تحت|أقل\sمن|عن|بلوغ|يبلغ|تبلغ|يبلغوا|يتم|أتم)\s(?:سن\s)?(?:ال)?{n}(?:\s?عام\w{0,2}|\s?سنة"
     r"|\sمن\s(?:العمر|عمره))?"),
    ("zir-sal", "fa", r"(?:زیر|کمتر\sاز)\s{n}\sسال"),
    ("varsh-se-kam", "hi", r"{n}\sवर्ष\s(?:से|की\sआयु|की\sउम्र)"),
    ("bochhor", "bn", r"{n}\s(?:বছরের|বৎসরের)\s(?:কম|নিচে|নীচে|নিম্ন)"),
    ("tslamde", "ka", r"{n}\sწლ(?:ამდე|ის\sასაკ)"),
    ("tarekan", "hy", r"{n}\sտարեկան|{n}\sտարին\sչլրաց|{n}\sտարին\sլրաց"),
    ("yngri-en", "is", r"(?:yngri\sen|undir|náð|fyllt|eldri\sen|orðin\w{0,2})\s{n}\sára"),
    ("taht-snin", "mt", r"(?:taħt\s(?:l-età\sta['’]\s)?|inqas\sminn\s|iżgħar\sminn\s){n}(?:-il)?(?:\ssena"
        r"|\ssnin)?"),
    ("faoi-bhun", "ga", r"(?:faoi\s(?:bhun\s)?|níos\sóige\sná\s){n}\s(?:bliain|bliana|mbliana|d['’]aois)"),
    ("menors-anys", "ca", r"(?:menors?\sde|majors?\sde|complert\s(?:els\s)?|mínima\sde)\s?{n}\sanys"),
    ("nen-vjec", "sq", r"(?:nën|mbushur|më\spak\sse|mbi)\s(?:moshën\s)?{n}\s(?:vjeç\w{0,2}|vite)"),
    ("pod-godini", "mk", r"(?:под|помлад\w{0,2}\sод|навршен\w{0,2}|наполнет\w{0,2}"
        r"|постар\w{0,2}\sод)\s{n}\sгодини?"),
    ("mladji-od", "sr", r"(?:млађ\w{1,3}\sод|испод|навршил\w{1,2}|навршен\w{1,2}"
        r"|старијe?\w{0,2}\sод)\s{n}\sгодин\w?"),
    ("da-gadou", "be", r"(?:да|дасягну\w{1,4}|маладзейш\w{1,3}\sза)\s{n}\sгадоў"),
    ("zhaska", "kk", r"{n}\sжас(?:қа|тан|ты|қа\sтолмаған)"),
    ("nasand", "mn", r"{n}\sнас(?:анд|нд|нд\sхүрээгүй)?"),
    ("yas", "az", r"{n}\syaş\w{0,6}"),
    ("yosh", "uz", r"{n}\syosh\w{0,6}"),
    ("wala-pang", "tl", r"(?:wala\spang|mababa\ssa|hindi\sbababa\ssa|may\sedad\sna)\s{n}(?:\staong\sgulang"
        r"|\staon)?|{n}\staong\sgulang"),
    ("menores-de-anos-gl", "gl", r"(?:menor(?:es)?\sde|maior(?:es)?\sde)\s{n}\sanos"),
    ("ayu-km", "km", r"អាយុ(?:ក្រោម|តិចជាង|មិនទាន់គ្រប់)?\s?{n}\s?ឆ្នាំ"),
    ("ayu-lo", "lo", r"ອາຍຸ(?:ຕ່ຳກວ່າ|ບໍ່ຮອດ|ບໍ່ເຖິງ)?\s?{n}\s?ປີ"),
    ("athet", "my", r"အသက်\s?{n}\s?နှစ်"),
)  # fmt: skip

FORBIDS: Mapping[str, str] = {
    "el": r"απαγορε|δεν\s|μόνο",
    "he": r"אסור|איסור|לא\s|אין\s|רק\s|יאסר",
    "ar": r"حظر|منع|لا\sيجوز|ممنوع",
    "fa": r"ممنوع|نباید|مجاز\sنیست",
    "hi": r"प्रति|निषि|नहीं|वर्जित",
    "bn": r"নিষিদ্ধ|যাইবে\sনা|যাবে\sনা",
    "ka": r"იკრძალ|აკრძალ|მხოლოდ|არ\s",
    "hy": r"արգել|միայն|չի\s",
    "is": r"bann|bönn|óheimil|ekki|aðeins|eingöngu",
    "mt": r"projbit|ma\s|biss|illegali",
    "ga": r"toirmisc|ní\s|amháin",
    "ca": r"prohib|no\s|només",
    "sq": r"ndal|nuk\s|vetëm",
    "mk": r"забран|не\s|само",
    "sr": r"забран|забрањ|не\sсме|само",
    "be": r"забарон|забаран|не\s|толькі",
    "kk": r"тыйым|болмайды|тек",
    "mn": r"хоригл|зөвхөн|болохгүй",
    "az": r"qadağan|yalnız",
    "uz": r"taqiqla|faqat",
    "tl": r"ipinagbabawal|bawal|hindi|lamang",
    "gl": r"prohib|proh|non\s|só\s",
    "km": r"ហាម|មិន",
    "lo": r"ຫ້າມ|ບໍ່",
    "my": r"တားမြစ်|မ\S{1,12}ရ",
}

MINORS: Mapping[str, str] = {
    "fr": r"\bmineure?s?\b(?!\s(?:de|âgé))",
    "de": r"\bMinderjährig\w{0,2}|\bKindern?\s(?:und|oder|sowie)\sJugendlichen?",
    "es": r"\bmenor(?:es)?\sde\sedad"
    r"|\b(?:a|para)\s(?:los\s|las\s)?menores(?=\s{0,3}(?:[.,;:)]|y\s|o\s|en\s|está|es\s|queda))",
    "pt": r"\bmenor(?:es)?\sde\sidade"
    r"|\b(?:a|para)\s(?:os\s)?menores(?=\s{0,3}(?:[.,;:)]|e\s|ou\s|em\s|é\s|está))",
    "it": r"\bminorenn[ei]|\bminori\b(?!\s(?:di|degli|a)\s)",
    "ca": r"\bmenors?\sd['’]edat",
    "nl": r"\bminderjarig\w{0,2}",
    "da": r"\bmindreårig\w{0,2}",
    "nb": r"\bmindreårig\w{0,2}",
    "sv": r"\b(?:underårig|minderårig|omyndig)\w{0,2}",
    "is": r"\bólögráða",
    "fi": r"\balaikäis\w{1,8}",
    "et": r"\balaealis\w{1,5}",
    "lv": r"\bnepilngad\w{1,6}",
    "lt": r"\bnepilnameči\w{1,5}",
    "pl": r"\b(?:małoletni|nieletni|niepełnoletni)\w{0,4}",
    "cs": r"\bnezletil\w{1,4}",
    "sk": r"\b(?:neplnolet|malolet)\w{1,5}",
    "sl": r"\bmladoletn\w{1,5}",
    "hr": r"\bmaloljetn\w{1,5}",
    "sr": r"\bмалолетн\w{1,5}",
    "mk": r"\bмалолетн\w{1,5}",
    "hu": r"\b(?:kiskorú|fiatalkorú)\w{0,6}",
    "ro": r"\bminor(?:i|ilor|ul|ului)\b",
    "el": r"\b(?:ανήλικ|ανηλίκ)\w{1,4}",
    "tr": r"\b(?:reşit\solmayan|ergin\solmayan)\w{0,4}",
    "uk": r"\bнеповнолітн\w{1,3}",
    "ru": r"\bнесовершеннолетн\w{1,3}",
    "bg": r"\b(?:непълнолетн|малолетн)\w{1,3}",
    "be": r"\bнепаўналетн\w{1,3}",
    "ka": r"არასრულწლოვ",
    "hy": r"անչափահաս",
    "he": r"קטין|קטינים",
    "zh": r"未成年人",
    "vi": r"người\schưa\sthành\sniên",
    "sq": r"\btë\smitur\w{0,3}",
}
"""Those below the age of majority, where it is eighteen for every buyer who speaks the language."""
