"""More words of what laws require of a product or a seller: duties told as facts, packages, languages. Data."""

from __future__ import annotations

from collections.abc import Mapping

DUTIES: Mapping[str, str] = {
    "fr": r"porte|comporte|mentionne|figure|apposé|est soumis|sont soumis|fait l[’']objet|accompagné",
    "de": r"trägt|tragen|enthält|anzubringen|angebracht|unterliegt|anzugeben|angegeben",
    "es": r"llevará|constará|indicará|contendrá|figurará|se someter|incluirá|presentará|hará constar"
    r"|acompaña|consigna|lleva\b",
    "pt": r"conterá|trará|constará|indicará|exibirá|submetid",
    "it": r"\breca|riporta|apposta|sottopost",
    "nl": r"vermeld|voorzien van|draagt|ondergaat",
    "da": r"påføres|angives|forsynes|mærkes|undersøges",
    "nb": r"påføres|angis|forsynes|merkes|undersøkes",
    "sv": r"förses|anges|undersöks",
    "fi": r"merkitään|tutkitaan|ilmoitetaan|varustetaan|\bon\s\w{3,20}(?:ttava|ttävä|tava|tävä)\b",
    "et": r"märgitakse|esitab|esitatakse|kantakse|katsetatakse|taotleb|registreerib",
    "lv": r"norāda|testē|reģistrē|iesniedz",
    "lt": r"nurodom|pateikia|tiriam|registruoja",
    "pl": r"umieszcza|podaje się|poddaje się|przeprowadza się|oznacza się|zgłasza|składa",
    "cs": r"podrob|vyzkouš|přezkouš|otestuj|opatř|uvede|uvádí se|zajist|provede|ohlás|oznám|předlož",
    "sk": r"podrob|opatr|uvedie|uvádza sa|zabezpeč|vykoná|ohlás|oznám|predlož",
    "sl": r"navede|opremi|opravi|predloži|priglasi|se označi",
    "hr": r"navodi|označava se|dostavlja|podnosi|prijavljuje|provodi se",
    "hu": r"feltüntet|vizsgáltat|bejelenti|ellátja",
    "ro": r"se înscri|poartă|cuprinde|supus|se depune|notifică",
    "tr": r"bulunur|yer alır|belirtilir|yaptır|bildirir|kaydettir|tabidir|yazılır",
    "id": r"memuat|mencantumkan|mendaftarkan|mengajukan",
    "ms": r"mengandungi label|mendaftarkan|memohon",
    "uk": r"зазнача|наносит|підляга|подає|проводит",
    "ru": r"указыва|наносит|подлеж|пода[её]т|проводит",
    "bg": r"посочва|нанася|подлеж|подава|извършва",
}
"""Verbs by which a law says as a fact what it orders: `the maker subjects each lot to an analysis`."""

PACKS: Mapping[str, tuple[str, str]] = {
    # stems of a package, flat; what it must tell
    "fr": ("emballage|conditionnement", r"avertissement|mention|teneur|étiquet"),
    "de": ("verpackung|packung|behältnis", r"warn|angabe|angegeben|gehalt|hinweis"),
    "es": ("envase|empaque|envoltorio", r"advertencia|leyenda|contenido|indicar|constar"),
    "pt": ("embalage|rótulo", r"advertência|teor|informaç|conteúdo"),
    "it": ("confezion|imballagg", r"avvertenz|indicazion|contenuto|tenore|dicitura"),
    "nl": ("verpakking", r"waarschuwing|vermeld|gehalte"),
    "da": ("pakning|emballage", r"advarsel|indhold|angives|oplysning"),
    "nb": ("emballasje|pakning", r"advarsel|innhold|angis|opplysning"),
    "sv": ("förpackning", r"varning|uppgift|anges|innehåll"),
    "fi": ("pakkau|päällys", r"varoitus|merkin|merki|pitoisuu|määrä"),
    "et": ("pakend", r"hoiatus|märgi|teave"),
    "lv": ("iepakojum", r"brīdināj|norād|saturs"),
    "lt": ("pakuot", r"įspėj|nurod|kiekis"),
    "pl": ("opakowani", r"ostrzeże|informacj|zawartoś|napis"),
    "cs": ("balen|obal", r"varován|údaj|nápis|označ|upozorn"),
    "sk": ("balen|obal", r"varovan|upozorn|údaj|nápis"),
    "sl": ("embalaž|ovojnin|pakiranj", r"opozoril|naved|podat"),
    "hr": ("pakiranj|ambalaž", r"upozoren|naved|podat|deklar"),
    "hu": ("csomagolás", r"figyelmeztet|felirat|feltüntet|tartalm"),
    "ro": ("ambalaj", r"avertis|mențiun|inscripț|conținut"),
    "tr": ("ambalaj", r"uyarı|ibare|bilgi|miktar"),
    "id": ("kemasan", r"peringatan|keterangan|informasi|kandungan|kadar"),
    "ms": ("bungkusan|pembungkus", r"amaran|kandungan|maklumat"),
    "th": ("บรรจุภัณฑ์|ภาชนะบรรจุ", r"คำเตือน|ข้อความ|ปริมาณ"),
    "ja": ("容器|包装", r"表示|記載|警告"),
    "zh": ("包装|包裝", r"警示|标明|標示|註明|注明"),
    "ko": ("포장|용기", r"표시|경고|기재"),
    "vi": ("bao bì", r"cảnh báo|ghi\b|hàm lượng"),
    "uk": ("упаков|пакуван", r"поперед|зазнач|інформац|вміст"),
    "ru": ("упаков", r"предупрежд|указ|информац|содержани"),
    "bg": ("опаковк", r"предупрежд|посоч|информац|съдържани"),
    "el": ("συσκευασ", r"προειδοποί|αναγράφ|ένδειξ|περιεκτικ"),
    "is": ("umbúð|pakkning", r"viðvör|upplýsing|innihald"),
    "ca": ("envàs|envas", r"advertència|contingut|indica"),
    "he": ("אריז", r"אזהר|כמות|סימון"),
    "ar": ("العبوة|عبو|التغليف", r"تحذير|بيان|محتوى|كمية"),
}
"""A package and what stands on it: a label in other words."""

MUST: Mapping[str, str] = {
    "el": r"πρέπει|υποχρε|οφείλ|φέρ[εο]|απαγορ|μόνο|απαιτ|δεν επιτρέπ", "he": r"חייב|חובה|יש ל|רק|אסור|אלא|יישא"
    r"|תישא",
    "ar": r"يجب|[يت]لتزم|[يت]شترط|لا يجوز|حظر", "fa": r"باید|ملزم|مکلف|ممنوع",
    "hi": r"चाहिए|अनिवार्य|होगा|होगी|करेगा|नहीं", "bn": r"অবশ্যই|হইবে|হবে|নিষিদ্ধ",
    "ka": r"უნდა|ვალდებულ|სავალდებულო|იკრძალ|მხოლოდ", "hy": r"պետք|պարտ|միայն|արգել",
    "is": r"skal|skulu|skylt|ber að|aðeins|óheimil", "mt": r"għand[uh]|jeħtieġ|projbit|biss",
    "ga": r"ní mór|caithfidh|ceanglaítear|toirmisc", "ca": r"\bha de|\bhan de|\bcal\b|obligat|només|prohib",
    "sq": r"duhet|detyr|ndal|vetëm", "mk": r"мора|задолж|треба|само|забран", "sr": r"мора|дужн|обавез|само|забран"
    r"|забрањ|потребн|не сме",
    "be": r"павін|абавяз|толькі|забарон", "kk": r"тиіс|міндет|\bтек\b|тыйым", "az": r"məcbur|olmalı|qadağan|yalnız",
    "uz": r"kerak|shart|majbur|faqat|taqiq", "tl": r"dapat|kailangan|kinakailangan|lamang|ipinagbabawal",
    "gl": r"deb[ea]|obrig|só\s|prohib",
}  # fmt: skip

CUES: Mapping[str, tuple[str, str, str, str]] = {
    # label, testing, registration, synthetic
    "el": ("επισήμανσ|ετικέτ", "εργαστηρι|ανάλυσ", "άδεια|εγγραφ|μητρώ|καταχώρισ", "συνθετικ"),
    "he": ("תווית|סימון", "מעבדה|בדיקת", "רישיון|רישום|היתר", "סינתט"),
    "ar": ("ملصق|بطاقة بيان|توسيم", "مختبر|تحليل|فحص", "ترخيص|تسجيل|مسجل", "اصطناع|تخليق"),
    "fa": ("برچسب", "آزمایشگاه", "مجوز|پروانه|ثبت", "سنتز|مصنوعی"),
    "hi": ("लेबल", "प्रयोगशाला|परीक्षण", "अनुज्ञप्ति|पंजीक|लाइसेंस", "संश्लिष्ट|सिंथेटिक"),
    "bn": ("লেবেল", "পরীক্ষাগার|ল্যাব", "লাইসেন্স|নিবন্ধন", "কৃত্রিম|সিনথেটিক"),
    "ka": ("ეტიკეტ|მარკირ", "ლაბორატორ", "რეგისტრ|ლიცენზი|ნებართვ", "სინთეტ"),
    "hy": ("պիտակ|մակնշ", "լաբորատոր|փորձարկ", "գրանցվ|գրանցում|լիցենզ", "սինթետ"),
    "is": ("merking|merkt", "rannsóknarstof|prófun|efnagreining", "leyfi|skráð|skráning", "tilbú|samtengd"),
    "mt": ("tikketta|tikkett", "laboratorju|ittestja", "liċenzja|reġistra", "sintetik"),
    "ga": ("lipéad", "saotharlann|tástáil", "ceadúnas|cláraithe|clárú", "sintéiseach"),
    "ca": ("etiquet", "laboratori|anàlisi", "llicència|registr|autorització", "sintèti"),
    "sq": ("etiket", "laborator|analizë", "licenc|regjistr", "sintetik"),
    "mk": ("етикет|означување", "лаборатори|испитува", "лиценц|регистр|запишан", "синтет"),
    "sr": ("етикет|обележав|декларациј", "лаборатори|испитива", "лиценц|регистр|уписан|дозвол|одобрењ", "синтет"),
    "be": ("маркіроў|этыкет", "лабаратор|выпрабав", "ліцэнз|рэгістр", "сінтэт"),
    "kk": ("таңбалан|заттаңба", "зертхана|сынақ", "лицензия|тіркел", "синтет"),
    "az": ("etiket|markalan", "laborator", "lisenziya|qeydiyyat", "sintetik"),
    "uz": ("yorliq|markirov", "laborator", "litsenziya|ruxsatnoma", "sintetik"),
    "tl": ("etiketa|label", "laboratoryo|pagsusuri", "lisensya|rehistr", "sintetik"),
    "gl": ("etiquet", "laboratorio|análise", "licenza|rexistr", "sintétic"),
}
