"""How laws of many languages cap an amount, as data: units, bases, words for more and less, other analytes."""

from __future__ import annotations

PERCENT = (
    r"(?:%|％|(?i:per\s?cent(?:um|age)?\b|percents\b|(?:mass(?:en?)?|gewichts)?prozent\b|vom\shundert\b|v\.\s?H\."
    r"|pour\s?cent\b|por\s?ciento\b|por\s?cento\b|per\s?cento\b|(?:massa|masse|gewichts|vikt|vægt)?procent\w{0,3}\b"
    r"|(?:vekt|masse|massa|paino)?prosen\w{1,5}\b|(?:massi)?protsen\w{1,3}\b|(?:tömeg|súly)?százalék\w{0,4}\b"
    r"|la\ssută\b|persen\b|peratus\b|відсот(?:ок|к\w{1,3})|percent[oáaeu]\w{0,2}\b|odstot(?:ek|k\w{1,3})\b"
    r"|posto(?:t\w{1,4})?\b|proc\.|pct\b\.?|τοις\sεκατό|процент\w{0,3}|phần\străm"
    r"|(?:masn\w{2,4}|hmotnostn\w{1,4}|masas|masinio|теглов\w{1,3}|масов\w{1,4}|масен\w{1,3}"
    r"|utežn\w{2,4})\s(?:procent\w{0,3}|percent\w{0,3}|odstot\w{1,4}|процен\w{1,4}))"
    r"|g(?:rams?)?\s?(?:/|per|pro|par|por|na)\s?100\s?g(?:rams?|ramm)?\b|เปอร์เซ็นต์|パーセント|퍼센트|٪|(?:في\s"
    r"|ب)المائة|אחוז\w{0,3})"
)
PPM = (
    r"(?:ppm\b|(?i:p\.p\.m\b\.?)|[µμ]g/g\b|(?i:parts?\sper\smillion|partes?\spor\smill[oó]n|partes\spor\smilhão"
    r"|parti\sper\smilione|parties\spar\smillion"
    r"|Teile\s(?:pro|je)\sMillion|mg\s?/\s?kg\b|(?:mgs?|milligram(?:me)?s?)\s(?:per|pro|par|por|na"
    r"|je)\s(?:kilogram\w{0,2}|kg)\b))"
)
MILLIGRAM = (
    r"(?:(?i:mgs?\b|milligram(?:me|m)?\w{0,3}\b|mili?gram\w{0,3}\b|milligrammi\b"
    r"|мг\b|м[иі]лл?[иі]грам\w{0,4})|มิลลิกรัม|ミリグラム|㎎|밀리그램|毫克|מ[\"״]ג|מיליגרם|مل[يل]?ي?[جغ]رام|ميليغرام"
    r"|ملغم?|مجم|χιλιοστ[όο]γρ\w{1,6})"
)
MICROGRAM = r"(?:[µμ]g\b|(?i:mcg\b|micrograms?\b|mikrogramm?\w{0,2}\b|мкг\b))"
GRAM = r"(?i:(?:g|гр?|gramm?\w{0,2}|grammes?)\s(?:(?:of|de|di|av|af|an|d['’])\s?)?(?=mitrag|митраг))"
UNIT_STEMS = (
    " g mitrag", " gram mitrag", " g de mitrag", " g di mitrag", " g an mitrag", " г митраг",
    "%", "％", "percent", "per cent", "prozent", "vom hundert", "v. h.", "v.h.", "p.p.m",
    "pour cent", "por ciento", "por cento", "procent", "prosent",
        "protsen", "százalék", "la sută", "persen",
    "peratus", "відсот", "odstot", "posto", "proc.", "pct", "τοις εκατό", "百分之",
    "процент", "phần trăm", "เปอร์เซ็นต์", "ร้อยละ",
    "yüzde", "パーセント", "퍼센트", "ppm",
        "per million", "por mill", "por milh", "par million", "pro million",
    "per milione", "mg", "milligram",
     "miligram", "мг", "міліграм", "миллиграмм", "มิลลิกรัม", "ミリグラム", "㎎", "밀리그램",
        "µg", "μg", "mcg", "microgram", "mikrogram", "мкг",
    "per\ncent", "100 g", "100g", "毫克", "מ\"ג", "מ״ג", "מיליגרם", "رام", "ملغ", "مجم", "χιλιοστ", "٪", "المائة",
    "אחוז", "масен",
)  # fmt: skip
"""No amount lacks one of these. Written small."""
PERCENT_FIRST = r"(?:ร้อยละ|百分之|(?i:yüzde)|%)"
"""Words for percent that stand before the number."""

PER = (
    r"(?i:\bper\b|\bin\s(?:each|any|a|one|every|an\sindividual)\b|\bfor\s(?:each|every|a)\b|\b(?:each|every|any|a"
    r"|one|single|individual)\b|/|\bpro\b"
    r"|\bje\b|\bpar\b|\bpor\b|\bna\b|\bv\sjedn\w{1,4}|\bje(?:de[mr])?\b|\bpr\.?\b|\bkohti\b|\bvienā\b|\bvienoje\b"
    r"|\bw\s(?:jednej|jednym|każd\w{2,3})\b|\bw(?=\s)|\bu\s(?:jednoj|jednom)\b"
    r"|\bανά\b|\bכל\b|לכל|בכל|\bل?كل\b|\bmỗi\b|每|\bde\b|\bdi\b|\ba\b|\bsetiap\b|\btiap\b|\bbagi\ssetiap\b|ต่อ|つき"
    r"|当たり|あたり|中|당|на\s(?:одн\w{1,3}\s)?|в\sодн\w{1,3})"
)
BASES: tuple[tuple[str, str], ...] = (
    # what the milligrams are reckoned on; the first that stands nearest wins
    ("mg/mL", r"\b(?:millilit(?:er|re)s?|ml|mililit\w{1,3}|millilitr\w{0,2})\b|มิลลิลิตร|ミリリットル|밀리리터|мл\b"),
    ("mg/g", r"\b(?:grams?|grammes?|gramm|gramos?|gramas?|grammo|g)\b|กรัม|グラム|그램|\bг\b|\bграм\w{0,3}"),
    ("per dosage unit",
     r"\b(?:dos(?:age|ing)\sunits?|(?:individual\s)?dos(?:es?|age)\b|unit\sdose|tablets?|capsules?|gumm(?:y|ies)"
     r"|pieces?|pills?|dosis|dosi|dosering\w{0,2}|Einzeldosis|Einzeldosen|(?<=per\s)units?\b|(?<=each\s)unit\b"
     r"|jednotk\w{1,2}\b|Einheit\b|"
     r"Dosiereinheit|(?<!denní\s)(?<!denná\s)dáv[kc]\w{1,3}|dawk\w{1,3}|unité\sde\sprise|unidad\sde\sdos\w{1,10}"
     r"|dos\b|doos\w{0,2}|dev(?:a|ā|u|as|ām)\b|doz\w{1,3}|adag\w{0,3}\b|takaran)|доз[уиа]|錠|정\b"),
    ("per serving",
     r"\b(?:servings?|serves?|portions?|Einzelportion|porcí\w{0,3}|porci\w{1,4}|porç\w{1,4}|porzion\w|portie"
     r"|port?sjon\w{0,3}|porsiyon\w{0,3}|porcj\w{1,3}|porce\b|porci\b|odmer\w{2,3}|porți\w{1,3}|porcj|annos\w{0,4}"
     r"|Verzehrseinheit|sajian|hidangan|adagonként)|หน่วยบริโภค|[1１一]回|1회|порці\w{0,2}|порци\w{0,2}|μερίδ\w{1,3}"
     r"|khẩu\sphần|一食|每份|(?<=每)份|מנה|מנת|حص[ةص]\w{0,2}"),
    ("per container",
     r"\b(?:(?:single[\s-])?serving\s(?:containers?|packages?)|containers?|packag(?:e[sd]?|ing)|packs?|packets?"
     r"|bottles?|retail\sunits?|\w{0,12}packung\w{0,2}|emballages?|envases?|embalage[mn]s?"
     r"|embalagen?s?|confezion\w|\w{0,12}(?:verpakking|pakning|förpackning|pakkau|pakend)\w{0,5}"
     r"|iepakojum\w{0,2}|pakuot\w{1,3}"
     r"|opakowani\w{1,3}|balen\w{1,3}|pakiranj\w|csomag\w{0,6}|ambalaj\w{0,3}|kemasan|bungkus\w{0,3})|ภาชนะ|容器"
     r"|包装|용기|포장|упаков\w{1,3}"),
    ("per day",
     r"\b(?:days?|daily|(?:24|twenty-four)(?:\s\(24\))?[\s-]{1,3}hours?|Tag(?:esdos\w{1,3}|esration)?"
     r"|täglich\w{0,3}|jour(?:née)?|día|diari\w{1,3}|dia|giorn\w{1,4}|dag|dagelijkse|döygn|dygn|døgn"
     r"|päivä\w{0,3}|ööpäev\w{0,2}|dien\w{1,3}|dzień|dob\w|denn\w|denní\w{0,2}|den|deň"
     r"|(?<!meer\s)(?<!minder\s)(?<!hoger\s)(?<!lager\s)dan|nap(?:i|onta)?|zi|hari)\b|วัน|[1１一]日|1일|доб[уи]"
     r"|сут\w{1,3}|день"),
)  # fmt: skip

ALKALOIDS = r"(?i:al[ck]alo[iïí]d|alkaloїd|алкало[иїі]д|อัลคาลอยด์|アルカロイド|알칼로이드)"
ALKALOIDS_BEFORE = (
    r"(?i:al[ck]alo[iïí]d\w{0,6}\s(?:fraction|composition|content|profile|concentration|makeup|total|mixture"
    r"|totale)|(?:total|all|overall|combined)\s"
    r"(?:\w{1,12}\s)?al[ck]alo[iïí]d|gesamtalkaloid|(?:fraction|teneur|contenu"
    r"|composition)\s(?:\w{1,8}\s){0,3}al[ck]alo[iï]d|(?:fracci[oó]n|fração|frazione)\s\w{0,12}\s?al[ck]al"
    r"|アルカロイド|알칼로이드|алкалоїдів|алкалоидов)"
)
WEIGHT = (
    r"(?i:weight|\bw/w|mass|\bm/m|poids|gewicht|\bpeso|gewichts|vægt|vekt|vikt|paino|mass|hmotnost|hm\.|masy|"
    r"tömeg|masă|berat|น้ำหนัก|重量|질량|중량|мас[иі]|масс)"
)

MORE: dict[str, str] = {
    "en": (
        r"more\sthan|greater\sthan|\bnmt\b|at\sthe\s(?:very\s)?most|above|exceed(?:s|ing|ed)?|in\sexcess\sof"
        r"|\bover\b|higher\sthan|at\smost"
        r"|up\sto|maxim(?:um|al)|max\.?\s|\bcap(?:s|ped)?\b|limit(?:s|ed|ing)?\b|ceiling|beyond"
        r"|surpass\w{0,3}|\btops?\b|(?<!not\s)(?<!no\s)(?:less|fewer|lower)\sthan|below|\bunder\b|threshold|[<>≤≥]"
        r"|or\sless\sthan"
    ),
    "fr": (
        r"plus\sde|supérieure?s?\s(?:ou\ségale?s?\s)?à|exc[éè]d\w{1,5}|dépass\w{1,5}|au-delà\sde|au\splus"
        r"|maxim\w{1,4}|jusqu[’']à|limit\w{1,4}|moins\sde|inférieure?s?\s(?:ou\ségale?s?\s)?à"
    ),
    "de": (
        r"mehr\sals|über|überschreit\w{1,5}|übersteig\w{1,3}|höchstens|maximal|nicht\smehr\sals|bis\szu"
        r"|Höchst\w{1,10}|Grenzwert\w{0,2}|weniger\sals|unter\b|höher\sals"
    ),
    "es": (
        r"más\sdel?|superi?or\w{0,2}\s(?:al?|o)|supere?n?|exced\w{1,4}|mayor\w{0,2}\s(?:al?|de|que)"
        r"|como\smáximo|máxim\w{1,2}|hasta|límite|menos\sdel?|inferior\w{0,2}\sal?|menor\w{0,2}\s(?:al?|de"
        r"|que)"
    ),
    "pt": (
        r"mais\sde|superior\w{0,2}\sa|exced\w{1,4}|ultrapass\w{1,4}|maior\s(?:que|do\sque)|no\smáximo"
        r"|máxim\w{1,2}|até|limite|menos\sde|inferior\w{0,2}\sa|acima\sde"
    ),
    "it": (
        r"più\sd\w{1,4}|superior\w\sal?|super[aio]\w{0,3}|eccede\w{0,3}|oltre|al\smassimo|massim\w|fino\sal?"
        r"|limite|meno\sd\w{1,4}|inferior\w\sal?|non\soltre"
    ),
    "nl": (
        r"meer\sdan|hoger\sdan|boven|overschrijd\w{0,3}|ten\shoogste|hoogstens|maxim\w{1,3}|tot\b"
        r"|grenswaarde|minder\sdan|lager\sdan"
    ),
    "da": (
        r"største\stilla\w{1,4}|mere\send|over\b|overstig\w{1,4}|overskrid\w{1,3}|højst|maks\w{0,5}|op\stil|grænse\w{0,6}"
        r"|mindre\send|under\b|højere\send"
    ),
    "nb": (
        r"største\stilla\w{1,4}|mer\senn|over\b|overstig\w{1,4}|overskrid\w{1,3}|høyst|maks\w{0,5}|opptil|grense\w{0,6}"
        r"|mindre\senn|under\b|høyere\senn"
    ),
    "sv": r"mer\sän|över\w{0,7}|högst|maxim\w{1,4}|upp\still|gräns\w{0,6}|mindre\sän|under\b|högre\sän",
    "fi": (
        r"enemmän\skuin|yli\b|ylittä\w{0,6}|enintään|korkeintaan|enimmäis\w{1,12}|raja\w{0,6}|alle\b"
        r"|vähemmän\skuin|suurempi\skuin"
    ),
    "et": (
        r"rohkem\skui|üle\b|ületa\w{0,4}|kuni\b|kõige\srohkem|maksimaal\w{1,4}|piir\w{0,8}|alla\b|vähem\skui"
        r"|suurem\skui"
    ),
    "lv": (
        r"vairāk\s(?:par|nekā|kā)|pārsnie\w{1,5}|virs\b|ne\svairāk|līdz\b|maksimāl\w{1,3}|robež\w{1,8}"
        r"|mazāk\s(?:par|nekā)|lielāk\w{1,3}\spar"
    ),
    "lt": (
        r"daugiau\s(?:kaip|nei|negu)|virš\w{0,5}|ne\sdaugiau|iki\b|didžiausi\w{1,3}|maksimal\w{1,3}"
        r"|rib\w{1,4}|mažiau\s(?:kaip|nei)|didesn\w{1,4}"
    ),
    "pl": (
        r"więcej\sniż|powyżej|przekracz\w{1,5}|nie\swięcej|najwyżej|maksymaln\w{1,3}|do\b|limit\w{0,3}"
        r"|mniej\sniż|poniżej|wyższ\w{1,3}\sniż"
    ),
    "cs": (
        r"více\snež|víc\snež|nad\b|přesah\w{1,5}|přesáh\w{1,5}|překr\w{1,7}|nejvýše|maximáln\w{1,3}"
        r"|nejvyšší\w{0,3}|do\b|limit\w{0,3}|méně\snež|vyšší\snež|nanejvýš"
    ),
    "sk": (
        r"viac\s(?:ako|než)|nad\b|presah\w{1,5}|presiah\w{1,5}|prekr\w{1,7}|najviac|maximáln\w{1,3}"
        r"|najvyšší\w{0,3}|do\b|limit\w{0,3}|menej\s(?:ako|než)|vyšší\s(?:ako|než)"
    ),
    "sl": r"več\skot|nad\b|presega\w{0,3}|največ|do\b|mej\w{1,3}|manj\skot|višj\w{1,3}\s(?:od|kot)",
    "hr": r"više\sod|iznad|prelaz\w{1,4}|premašuj\w{1,3}|najviše|do\b|granic\w{1,3}|manje\sod|već\w{1,3}\sod",
    "hu": (
        r"több\smint|meghalad\w{1,4}|haladhat\w{0,3}\smeg|legfeljebb|fölött\w{0,3}|feletti\w{0,3}|maxim\w{1,6}|határérték\w{0,3}"
        r"|kevesebb\smint"
    ),
    "ro": (
        r"mai\smult\sde|peste|depăș\w{1,6}|cel\smult|maxim\w{0,2}|până\sla|limit\w{1,3}|mai\spuțin\sde|sub\b"
        r"|mai\smare\sde"
    ),
    "tr": r"fazla|aşan|üzerinde|en\sfazla|azami|kadar|sınır\w{0,3}|az\b|geçe\w{1,6}",
    "id": (
        r"lebih\sdari|melebihi|di\satas|paling\sbanyak|maksim\w{1,4}|sampai\sdengan|batas\w{0,3}"
        r"|kurang\sdari|tidak\slebih"
    ),
    "ms": (
        r"lebih\sdaripada|melebihi|di\satas|paling\sbanyak|tidak\slebih|maksim\w{1,4}|sehingga|had\b"
        r"|kurang\sdaripada"
    ),
    "th": r"เกิน(?:กว่า)?|มากกว่า|ไม่เกิน|สูงสุด|ไม่มากกว่า|น้อยกว่า|ต่ำกว่า|สูงกว่า",
    "ja": r"超え|超過|以下|未満|を上回|以上|上限|最大",
    "zh": r"超过|超過|不得超|以下|以上|不高于|最高|低于",
    "ko": r"초과|이하|미만|넘는|넘지|이상|최대|상한",
    "el": (r"περισσότερ\w{1,3}\sαπό|υπερβαίν\w{2,4}|ανώτερ\w{1,3}|το\sπολύ|μέγιστ\w{1,3}|έως|άνω\sτου"),
    "he": r"יותר\sמ|[יתע]ו?עלה\sעל|לכל\sהיותר|מרבי|מקסימ|\sעד\s",
    "ar": r"[يت]زيد|[يت]تجاوز|أكثر\sمن|الحد\sالأقصى|[كب]حد\sأقصى|[يت]تعدى",
    "sr": r"више\sод|изнад|прелаз\w{1,3}|премаш\w{1,5}|највише|до\b|мање\sод",
    "mk": r"повеќе\sод|над\b|надминува\w{0,2}|најмногу|помалку\sод",
    "vi": r"quá|vượt|tối\sđa|lớn\shơn|dưới|nhỏ\shơn|trên",
    "uk": r"більше|понад|перевищ\w{1,4}|не\sбільш\w|до\b|максим\w{1,6}|менше|нижче|вище",
    "ru": r"более|больше|свыше|превыш\w{1,5}|не\sболее|до\b|максим\w{1,6}|менее|ниже|выше",
    "bg": r"повече\sот|над\b|превиш\w{1,5}|надвиш\w{1,5}|до\b|най-много|максим\w{1,6}|по-малко",
}
"""Words that make a number a bound. Those that make it the least allowed stand in `LEAST`."""

LEAST = (
    r"(?i:at\sleast|not\s(?:be\s)?(?:less|lower|fewer|under|below)(?:\sthan)?|no\s(?:less|lower|fewer)\sthan"
    r"|minimum|au\smoins|pas\smoins\sde|mindestens|wenigstens|nicht\sweniger"
    r"|al\smenos|no\smenos|por\slo\smenos|pelo\smenos|no\smínimo|almeno|non\smeno|ten\sminste|minstens|mindst|minst"
    r"|vähintään|vähemalt|vismaz|ne\smažiau"
    r"|co\snajmniej|nejméně|alespoň|najmenej|aspoň|najmanj|najmanje|legalább|cel\spuțin|en\saz|paling\ssedikit"
    r"|sekurang|ไม่น้อยกว่า|ไม่ต่ำกว่า|не\sменше|не\sменее)"
)
AFTERWARDS = (
    r"(?i:^[^.;\n]{0,40}?(?:\bor\s(?:less|fewer|lower|below|under|more|greater|above|higher|over)\b|\bmaximum\b"
    r"|\bat\smost\b|\bis\sthe\s(?:most|highest|greatest|upper)\b|\bnicht\süber(?:steig|schreit)\w{1,4}"
    r"|\bou\s(?:plus|moins)\b|\boder\s(?:mehr|weniger)\b"
    r"|\bo\s(?:más|menos|più|meno)\b|\bvagy\stöbb|\bof\smeer\b|\bmaks|を超え|超|以下|未満|以上|초과|이하|미만|이상"
    r"|을\s?넘|เกิน|meghalad|fazla|aşan|geçe(?:mez|memel)|feletti))"
)

OTHER_ANALYTES = (
    r"(?i:\btotal\salkaloid\s(?:content|level|concentration)s?\b(?=[^.;,]{0,60}\b(?:shall|may|must|is|exceeds?)\b)"
    r"|\blead\b|arsenic|mercury|cadmium|heavy\smetals?|\bash\b|moisture|humidity|\bwater\b|solvents?|ethanol"
    r"|\balcohol|\bTHC\b|tetrahydrocannabinol|nicotine|caffeine"
    r"|cannabidiol|\bCBD\b|pesticid|aflatoxin|mycotoxin|microb|coliform|yeast|mou?ld\b|kavalactone|sugar|impurit"
    r"|foreign\smatter|plomb\b|\bBlei\b|plomo|chumbo"
    r"|piombo|\blood\b|\bbly\b|lyijy|olov|ołów|ołowiu|свин[еє]ц|свинц|\bзол|popel|cendres?|\bAsche|ceniza|cinza"
    r"|vlhkost|humidit|umidità|\babu\b|kadar\sair|timbal|plumbum"
    r"|tianeptine|kava\b|cathinone|oxycodone|codeine|morphine|opium|ephedrine|dextromethorphan|phenibut|เถ้า|ตะกั่ว"
    r"|ความชื้น|鉛|灰分|납\b|수분)"
)
"""Amounts of these are no limit on ours."""

_CONTENT = r"(?:content|levels?|concentration|amount|quantity|weight|mass|teneur|contenido|teor)"
OF_THE_BASE = (
    r"(?i:[\s)]{0,3}(?:\([^)]{0,12}\)\s)?(?:of|de\sla|der|des|del|della|da)\s"
    r"(?:(?:the|its|such|total|any)\s(?:\w{1,12}\s){0,2}|(?=\w{1,14}\s(?:of|in|en|de)\s))"
    rf"(?:{_CONTENT}\s(?:of|in|en|de)\s(?:the\s)?(?:total\s)?)?)"
)
"""What leads from a share to another compound that it is a share of: `of the level of`."""
MONEY_AND_SHARES = (
    r"(?i:^[\s)]{0,3}(?:\([^)]{0,12}\)\s)?(?:of|on|from|der|des|van|de|du|del|z|od)\s(?:the\s|its\s|their\s|all\s"
    r"|any\s|each\s|such\s)?(?:gross|annual|monthly|retail|sales?|revenue|purchase|price|value|panel|label|back"
    r"|surface|area|display|floor|wholesale|cost"
    r"|receipts|tax|amount|proceeds|fine|fee|shelf|ownership|stock|shares?|interest|lots?|samples?|batches|chiffre"
    r"|Umsatz|omzet|ventas|vendas)\b"
    r"|^\s(?:short\sweight|ownership|equity|tax|excise|surcharge|interest|discount|penalty|late)\b)"
)
HEDGES = (
    r"(?i:typically|generally\scontain|usually|on\saverage|\b(?:about|approximately)\s(?:\d|one|two|half)"
    r"|naturally\scontains|stud(?:y|ies)\b|whereas|\b(?:bill|act|acts|rules?|measure|ordinance|proposal|amendments?"
    r"|law|this|it)\swould\b|\bvar(?:y|ies|iation|iance)\b|deviat|toleranc|uncertaint"
    r"|plus\sor\sminus|\bdetect(?:ion|ed)?\slimit|limit\sof\s(?:detection|quantif)|quantif|\bfinds\sthat|\btax(?:ed"
    r"|es)?\b|\bexcise\b|(?:was|were|been)\sseized|found\sto\scontain|possess(?:es|ion)?\sof\sless)"
)
"""Words of findings, of measuring, of money: what they say of an amount is no cap."""
RATIO = (
    r"(?i:\bratios?\b|proportion|verhältnis|\brapport\b|relación|razón|razão|proporç|rapporto|verhouding|poměr|"
    r"pomer|stosun|razmerj|omjer|arány|raport|rasio|nisbah|อัตราส่วน|比率?|비율|співвіднош|соотнош|forhold|"
    r"förhållande|suhde)"
)
RATIO_STEMS = (
    "ratio", "proportion", "verhältnis", "rapport", "relación", "razón", "razão", "proporç", "verhouding", "poměr",
        "pomer", "stosun", "razmerj", "omjer", "arány", "raport", "nisbah",
    "อัตราส่วน", "比", "비율", "співвіднош", "соотнош", "forhold", "förhållande", "suhde",
)  # fmt: skip
PARTS_STEMS = ("parts", "times", "fold")
"""One of these stands where two compounds are set against each other without the word ratio."""
MAXIMUM_ABOVE = (
    r"(?i:maximum|\blimits?\b|\bcaps?\b|ceiling|not\sexceed|nejvyšší|maximáln|najvyšší|höchst|grenzwert|maxima|"
    r"máxim|massim|límite|limite|najwyższ|maksym|enimmäis|piirnor|maksim|上限|최대|สูงสุด|warnings?\slevel"
    r"|action\slevel|\ballow(?:ed|able)\b"
    r"|permi(?:tted|ssible)\s(?:level|amount|concentration|content|quantit)|highest|zulässig|přípustn|prípustn"
    r"|dopuszczaln|autorisée|admis|ไม่เกิน|以下)"
)
"""Words over a list or table that make the amounts in it caps."""

TABLE_UNITS = (
    rf"(?P<ppm>{PPM})|(?P<g>(?i:mg\s?/\s?g\b|mg\s(?:per|pro|par|por|na)\sg(?:ram\w{{0,2}})?\b))"
    rf"|(?P<ml>(?i:mg\s?/\s?ml\b|mg\s(?:per|pro|par|por|na)\sml\b))|(?P<percent>{PERCENT})|(?P<mg>{MILLIGRAM})"
    rf"|(?P<ug>{MICROGRAM})"
)
"""Units in the cells of a table, told by the name of the group."""
TABLE_MARKS = (
    r"[<>≤≥]=?|(?i:max(?:imum)?\.?|nmt|not\smore\sthan|no\smore\sthan|up\sto|less\sthan|at\smost)"
    r"|höchstens|ไม่เกิน|最大|"
)
"""What may stand before the number in a cell; last nothing."""
TABLE_OTHER_COLUMNS = (
    r"(?i:\bresults?\b|\bmethod|\bfound\b|typical|average|example|\bL[oO][DQ]\b|\bprice|\bCAS\b|^(?:no|nr|#|item"
    r"|id)\b\.?$|\bcode\b"
    r"|penalt|\bfines?\b|possess|toleranc|detect|measured|\bminimum\b)"
)
"""Heads of columns whose numbers allow nothing."""

SHARE = (
    r"(?i:1/\d{2,4}|(?:one|two|three|five|1|2)[\s-](?:tenths?|twentieths?|fiftieths?|hundredths?|two-hundredths?"
    r"|thousandths?))"
)
"""A part of another amount, in figures or in words."""
