"""Words of prohibition and the acts they bar, in the languages laws are written in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tracker.lawtext.act_words_beyond import CONDITIONS, ROWS
from tracker.lawtext.claims import BarredAct
from tracker.lawtext.expressions import expression

ACTS: tuple[BarredAct, ...] = ("possession", "sale", "import", "manufacture")
"""In the order that claims give them."""


ENGLISH: Mapping[BarredAct, re.Pattern[str]] = {
    "possession": expression(
        r"\bpossess(?:es|ed|ing|ions?)?\b|\bhold(?:s|ing)?\b(?! (?:more|less|no|not|over|at|up|an?|the) )"
        r"|\bown(?:s|ing)?\b"
        r"|\bto have\b(?! (?:the|an?|no)\b)|\bhave(?=,? (?:or |and )?(?:sell|hold|keep|make|grow|use|deliver)\b)"
    ),
    "sale": expression(
        r"\b(?:sell(?:s|ing)?|sold|sales?|offer(?:s|ed|ing)?|distribut\w+|deliver(?:s|ed|y|ing)?"
        r"|dispens(?:e|es|ed|ing)"
        r"|furnish\w*|supply|supplies|supplied|supplying|market(?:s|ed|ing)?|trad(?:e|es|ed|ing)|barter\w*"
        r"|exchang\w+"
        r"|traffic\w*|transfer\w*|provid(?:e|es|ed|ing)|vend(?:s|ed|ing)?|giv(?:e|es|en|ing)|gift\w*"
        r"|(?:expos|stor)(?:e|es|ed|ing) for sale|(?:keep|stock|display)(?:s|ing|ed)? for sale"
        r"|placing on the market)\b",
    ),
    "import": expression(r"\b(?:import(?:s|ed|ing|ation)?|bring(?:s|ing)? into|introduc\w+ into)\b"),
    "manufacture": expression(
        r"\b(?:manufactur(?:e|es|ed|ing)|produc(?:e|es|ed|ing|tion)|cultivat\w+|grow(?:s"
        r"|n|ing)?|propagat\w+)\b"
    ),
}


@dataclass(frozen=True)
class Tongue:
    """How a language prohibits. `languages`: those that share the words or are easily taken for each other."""

    languages: frozenset[str]
    prohibits: re.Pattern[str]
    acts: Mapping[BarredAct, re.Pattern[str]]


def _tongue(languages: str, prohibits: str, possession: str, sale: str, import_: str, manufacture: str) -> Tongue:
    words = zip(ACTS, (possession, sale, import_, manufacture), strict=True)
    return Tongue(
        frozenset(languages.split()), expression(prohibits), {act: expression(source) for act, source in words}
    )


TONGUES: Sequence[Tongue] = (
    _tongue(
        "fr",
        r"\b(?:interdi\w+|prohib\w+|(?:ne|n['’])\s?(?:peu\w+|doi\w+|saur\w+)\b[^.;]{0,40}\b(?:pas|ni)\b"
        r"|(?:n['’]est|ne sont) pas (?:autoris|permis|admis)\w*)",
        r"\b(?:détention|détenir|possession|posséder)",
        r"\b(?:vente|vendre|cession|céder|offre|offrir|distribu\w+|commercialis\w+|mise (?:sur|à disposition)"
        r"|délivr\w+)", r"\bimport\w+",
        r"\b(?:fabri\w+|produ(?:ction|ire)|cultiv\w+|culture)\b",
    ),
    _tongue(
        "de", r"\b(?:verboten|untersagt|verbot|unzulässig|(?:darf|dürfen)\b[^.;]{0,60}\b(?:nicht|weder"
        r"|kein\w{0,2})"
            r"|nicht (?:zulässig|gestattet|erlaubt))\b", r"\b(?:besitz\w*"
            r"|innehab\w*)",
        r"\b(?:verkauf\w*|verkäuf\w*|handel\w*|inverkehr\w*|in (?:den )?verkehr|abgabe|abzugeben|abgegeben"
        r"|veräußer\w*|anzubieten|angeboten|feilhalt\w*|vertrieb\w*|vertreib\w*)",
        r"\b(?:einfuhr|einzuführen|eingeführt|einführ\w*|verbringen)", r"\b(?:herstell\w*|herzustellen"
        r"|hergestellt|anbau\w*|anzubauen|produktion)",
    ),
    _tongue(
        "es pt it ro",
        r"\b(?:prohíb\w+|prohib\w+|proíb\w+|proib\w+|vietat\w+|vieta|divieto|interzis\w*|se interzice"
        r"|vedad[oa]s?|queda[n]? prohibid\w+|no (?:podrá|podrán|se permite|está permitid\w*)|é defes[oa]"
        r"|não (?:pode|podem|é permitid\w*)"
        r"|non (?:può|possono|è consentit\w*|è ammess\w*)|nu (?:se permite|este permis\w*)|se veda\b)",
        r"\b(?:posesión|tenencia|poseer|tener|posse|posesie|deținere\w*|detenzione|detenere|detenção|possesso)",
        r"\b(?:ventas?|vender|vend[ae]\w*|comerci\w+|comércio|vânzar\w*|comercializ\w+|commercio|vendita"
        r"|cessione|distribu\w+|suministr\w+|fornec\w+|oferta|expendio)",
        r"\b(?:import\w+)", r"\b(?:fabric\w+|fabbric\w+|produ[cçz]\w+|elaboración|cultiv\w+|coltiv\w+"
        r"|manufatura|prelucrare)",
    ),
    _tongue(
        "nl", r"\b(?:verboden|verbod|(?:mag|mogen)\b[^.;]{0,60}\b(?:niet|geen)|niet toegestaan)\b",
            r"\b(?:aanwezig te hebben|voorhanden|bezit\w*)",
        r"\b(?:verko\w+|af te leveren|afleveren|verstrek\w+|te verhandelen|verhandel\w+|in de handel"
        r"|te koop)", r"\b(?:invoer\w*|ingevoer\w*|in te voeren|binnen het grondgebied)",
        r"\b(?:vervaardig\w+|bereid\w*|bereiden|produc\w+|telen|teelt)",
    ),
    _tongue(
        "da nb sv", r"\b(?:forbud\w*|forbudt|förbj\w+|förbud\w*|må\b[^.;]{0,40}\bikke"
        r"|får\b[^.;]{0,40}\b(?:inte|ej)\b|ikke (?:tillatt|lov)"
            r"|ulovlig\w*|otillåt\w+)",
        r"\b(?:besid\w+|besitt\w+|inneha\w*|innehav\w*|besiddelse)", r"\b(?:sælg\w+|salg\w*|forhandl\w+"
        r"|udlever\w+|overdrag\w+|selg\w+|omset\w+|sälj\w+|försälj\w+|överlåt\w+|saluför\w+|bjuda ut"
        r"|tillhandahåll\w+)",
        r"\b(?:indfør\w+|import\w*|innfør\w+|för(?:a|s) in|införa|införsel|infør\w+)", r"\b(?:fremstill\w+"
        r"|tilverk\w+|tillverk\w+|framställ\w+|produ[ck]\w+|dyrk\w+|odl\w+)",
    ),
    _tongue(
        "fi",
        r"\b(?:kielle\w+|kielto|ei saa|eivät saa|kiellet\w+|ei ole (?:sallittu|luvallis)\w*)",
        r"\b(?:hallussapi\w+|pitää hallussa\w*)",
        r"\b(?:myy\w*|myyn\w+|luovut\w+|välit\w+|kaup\w+|tarjo\w+|jak\w+)",
        r"\b(?:maahantuo\w*|tuo(?:da|minen) maahan|maahantuon\w+)", r"\b(?:valmist\w+|tuotan\w+|viljel\w+)",
    ),
    _tongue(
        "et",
        r"\b(?:keela\w+|keelu\w+|ei tohi|ei ole lubatud)",
        r"\b(?:omami\w+|valdami\w+|hoidmi\w+)",
        r"\b(?:müü\w+|turusta\w+|levita\w+|vahenda\w+|edasta\w+)",
        r"\b(?:sisseve\w+|impor\w+|import\w+)", r"\b(?:tootmi\w+|valmista\w+|kasvata\w+)",
    ),
    _tongue(
        "lv lt", r"\b(?:aizlieg\w+|draudžia\w+|draudžiam\w+|uždraus\w+|nedrīkst|negalima|neleidž\w+|nav atļaut\w+)",
            r"\b(?:glabā\w+"
            r"|turē\w+|laik\w+|turėti)", r"\b(?:pārdo\w+|realiz\w+|izplat\w+|tirgo\w+|parduo\w+|prekyb\w+"
            r"|prekiau\w+|platin\w+|tiek\w+)",
        r"\b(?:ieve\w+|import\w+|įvež\w+)", r"\b(?:ražo\w+|izgatavo\w+|audz\w+|gamin\w+|gamyb\w+|augin\w+)",
    ),
    _tongue(
        "pl cs sk sl hr", r"\b(?:zabrani\w+|zakaz\w+|zakáz\w+|zakazuj\w+|zakaž\w+|nesm[íi]\w*|nie wolno"
            r"|prepovedan\w*|prepoved\w*|prepoveduje|zabranj\w+|nie wolno|nie (?:może|mogą)|nelze|nemožno"
            r"|ne sme|ne smije|ne smej|ni dovoljen|nije dopušten|wzbronion\w*)",
        r"\b(?:posiada\w+|držení|držet|přechováv\w+|držba|držať|prechováv\w+|posest\w*|posjed\w*"
        r"|posjedov\w+)", r"\b(?:sprzeda\w+|wprowadz\w+ do obrotu|obr[oó]t\w*|obrocie|udziela\w+|prod\w+"
        r"|predaj\w*|predáv\w+|predaja|nabíz\w+|nabíd\w+|dodáv\w+|uvád\w+ na trh|promet\w*|ponuj\w+"
        r"|distribu\w+|stavlj\w+ (?:na tržište|u promet))",
        r"\b(?:przyw\w+|import\w+|dov[oeá]\w+|dovoz\w*|uvoz\w*|uvaž\w+|uvoziti)", r"\b(?:wytwarza\w+|produk\w+"
        r"|wyr[oó]b\w*|výrob\w*|vyráb\w+|pěst\w+|pestov\w+|proizvod\w+|izdel\w+|uprawa|uprawian\w+|uzgoj\w*"
        r"|uzgaj\w+)",
    ),
    _tongue(
        "hu",
        r"\b(?:tilos|tilt\w+|tilalom|megtilt\w*|nem (?:szabad|lehet|hozható\w*|megengedett))",
        r"\b(?:birtok\w+|tart\w+)",
        r"\b(?:forgalm\w+|értékesít\w+|árusít\w+|elad\w+|kínál\w+|átad\w+|forgalomba)",
        r"\b(?:behoz\w+|import\w+|országba)", r"\b(?:gyárt\w+|előállít\w+|termeszt\w+|készít\w+)",
    ),
    _tongue(
        "id ms", r"\b(?:dilarang|tidak boleh|larangan|diharamkan|tiada (?:orang|seorang))", r"\b(?:memiliki"
            r"|menyimpan|menguasai|memilik\w*|pemilikan|kepemilikan)", r"\b(?:menjual|dijual|penjualan"
            r"|mengedarkan|diedarkan|peredaran|memperdagangkan|diperdagangkan|membekal\w*|pembekalan|jualan"
            r"|menawarkan|menyerahkan)",
        r"\b(?:mengimpor|diimpor|impor|mengimport|diimport|import|memasukkan)\b", r"\b(?:memproduksi|diproduksi"
        r"|produksi|mengilang|dikilang|mengeluarkan|membuat|menanam|ditanam|memperbanyak)",
    ),
    _tongue(
        "th",
        r"ห้าม|ต้องมิให้|มิให้ผู้ใด|ต้องไม่",
        r"มีไว้ในครอบครอง|ครอบครอง",
        r"ขาย|จำหน่าย",
        r"นำเข้า",
        r"ผลิต|ปลูก",
    ),
    _tongue(
        "ja", r"禁止|してはならない|てはならない|禁ずる",
        r"所持", r"販売|譲渡|授与|譲り渡し|陳列",
        r"輸入", r"製造|栽培",
    ),
    _tongue(
        "ko", r"금지|아니 ?된다|안 ?된다|아니하여야",
        r"소지|소유|보관", r"매매|판매|양도|유통|알선|수수",
        r"수입|수출입", r"제조|생산|재배",
    ),
    _tongue(
        "zh", r"禁止|不得|严禁|嚴禁|不准",
        r"持有", r"販賣|贩卖|銷售|销售|供應|供应|轉讓|转让",
        r"輸入|输入|進口|进口", r"製造|制造|生產|生产|種植|种植",
    ),
    _tongue(
        "uk ru bg",
        r"\b(?:заборон\w+|запре[щт]\w+|забран\w+|не допуска\w+|не (?:дозволя|разреша)\w+|недопустим\w*)",
        r"\b(?:зберіган\w+|володін\w+|хранен\w+|владен\w+|притежа\w+|държан\w+)",
        r"\b(?:продаж\w*|продава\w+|реалізац\w+|реализац\w+|збут\w*|сбыт\w*|обіг\w*|оборот\w*|торгівл\w+"
        r"|торговл\w+|розповсюдж\w+|распростран\w+|търгов\w+|прода\w+)",
        r"\b(?:ввезен\w+|імпорт\w*|импорт\w*|ввоз\w*|внос\w*|увезен\w+)", r"\b(?:виробни\w+|виготовл\w+"
        r"|производ\w+|изготовл\w+|вирощув\w+|выращив\w+|културы)",
    ),
    _tongue(
        "tr",
        r"\b(?:yasak\w*|izin verilmez|\w{2,20}(?:ılamaz|ilemez|ulamaz|ülemez|edilemez))",
        r"\b(?:bulundur\w+|taşı\w+)",
        r"\b(?:sat\w+|satış\w*|ticaret\w*|dağıt\w+|arz)",
        r"\b(?:ithal\w*)",
        r"\b(?:imal\w*|üret\w+|ekim\w*)",
    ),
    _tongue(
        "vi",
        r"\b(?:cấm|không được)\b",
        r"tàng trữ",
        r"mua bán|bán|kinh doanh",
        r"nhập khẩu",
        r"sản xuất|trồng",
    ),
    *(_tongue(*row) for row in ROWS),
)  # fmt: skip


CONDITIONS_ABROAD = expression(
    r"mineur|moins de|âge|minderjähr|unter \d|vollend\w+ (?:\d|acht)|jahren?\b"
    r"|menor|años|anos\b|minori|anni\b|minderjarig|jaar\b|under \d\d år|\bår\b|mindreårig|alle \d|alaeali"
    r"|alaikäi|täysi-ikä|vuotta|nepilng|nepilnam|gadu\b|gad[iu]|metų|poniżej|lat\b|małoletn|niepełnolet"
    r"|mladší|let\b|rokov|maloleti|neplnolet|mlad|mlajš|godina|éven aluli|éves|ani\b|tahun|bawah umur|อายุ|歳"
    r"|才未満|세 미만|미성년|청소년|未滿|未满|років|лет\b|неповнолітн|несовершеннолетн|годи|yaş|tuổi"
    r"|sauf (?:autorisation d|si)|ohne (?:erlaubnis|genehmigung|kennzeichnung)|sin (?:licencia|autorización"
    r"|registro|etiqueta)|sem (?:registro|autorização|licença)|senza autorizzazione|tanpa izin"
    r"|bez (?:zezwolenia|povolení|povolenia|dozvole|dovoljenja)|без (?:дозволу|ліцензії|лицензии)"
    r"|przekracza|überschreit|más de|mais de|più di|plus de|mehr als|meer dan|mere end|mer än|enemmän|rohkem"
    r"|vairāk|daugiau|více než|viac ako|više od|több mint|mai mult|lebih dari(?:pada)?|เกิน|超え|초과|超過|більше"
    r"|более|понад|свыше|\d ?%|per ?cent|procent|prozent",
    # the young and the pregnant
    r"jugendlich|\bkinder|enfants?\b|niñ[oa]s\b|adolescent|crianças|bambini|jonger dan|\bbørn\b|\bbarn\b"
    r"|\bfyllt|\bfylt"
    r"|lapsille|nuorille|lastele|noortele|nieletni|młodzież|dziec|\bděte|\bdětí|mladistv|\bdeťom|otrokom|djec[ei]"
    r"|életév|kiskorú|gyermek|\bcopii|\banak\b|kanak|เด็ก|เยาวชน|子ども|어린이|儿童|兒童|青少年|дітям"
    r"|детям|підлітк|подростк"
    r"|çocuk|küçük|trẻ em|embarazad|grávida|enceinte|incinta|schwanger|zwanger|gravid|raskaana|rasedate|ciąż"
    r"|těhotn|tehotn|nosečn|trudn|terhes|várandós|gravide|\bhamil|ครรภ์|妊婦|임산부|孕妇|孕婦|вагітн"
    r"|беременн|mang thai",
    # the drunk
    r"\bivre|ébriété|betrunken|berauscht|\bebri[ao]s?\b|embriag|ubriac|beschonken|dronken|beruse|berusad"
    r"|påvirket|päihty|joobes"
    r"|reibum|neblaiv|apsvaig|nietrzeźw|opilý|podnapil|opitý|vinjen|pijan|\bittas|ebrietate|\bmabuk"
    r"|มึนเมา|酩酊|泥酔|만취"
    r"|醉酒|сп['’ʼ]янін|опьянен|нетверез|sarhoş|say rượu",
    # machines, the post, places
    r"automat|дистанц|автомат|expendedor|自動販売機|자동판매기|自动售货|自動販賣|\bonline\b"
    r"|en ligne|en línea|internet|à distance"
    r"|fernabsatz|versandhandel|a distanza|a distancia|à distância|op afstand|fjernsalg|na odległość"
    r"|na dálku|na diaľku"
    r"|na daljavo|na daljinu|la distanță|ออนไลน์|インターネット|온라인|à proximité|cerca de|in der nähe"
    r"|blízkosti|w pobliżu"
    r"|u blizini|közelében|поблизу|вблизи|\bécole|\bschulen?\b|escuela|escola|scuol[ae]|\bscholen|\bskole"
    r"|\bskola|koulu"
    r"|\bkooli|szkoł|\bškol|\bšol[aei]|iskol|școal|sekolah|โรงเรียน|学校|학교|學校|шкіл|школ|\bokul",
    # terms
    r"\bsans (?!exception|préjudice|limit|ordonnance|prescription)|\bohne (?!ausnahme|rezept|ärztlich"
    r"|verschreib|einschränk)"
    r"|\bsin (?!excep|perjuicio|limit|receta|prescrip|distin)|\bsem (?!exce|preju|receita|limit|distin)"
    r"|\bsenza (?!ecce|ricetta|pregiud|limit|distin)|\bzonder (?!uitzonder|recept)|\buden (?!undtag|recept)"
    r"|\butan (?:tillst|märk|ålder|licens|regist)|\bilman (?!lääke|poikkeu)|\bilma (?!retsept|erand)"
    r"|\bbe (?:licenc|ženkl|leidim)"
    r"|\bbez (?!re[cç]ept|wyjąt|výjim|výnim|iznim|izjem|lékař|lekár|izņēm|względu|ohled|obzir)"
    r"|\btanpa (?!kecuali|resep|hak)"
    r"|\bfără (?!excep|prescr|rețet|drept)|\bбез (?!рецепт|винятк|исключ|изключ|огранич|обмеж|рецепт)"
    r"|\b(?:wenn|sofern|falls|lorsqu\w*|cuando|quando|jeśli|jeżeli|pokud|dacă|jika|apabila|якщо|если"
    r"|indien|wanneer|hvis"
    r"|dersom|jos|eğer|nếu)\b",
    *CONDITIONS,
)
"""Terms by which a clause bars some sales only: buyers, places, ways and conditions."""


def named_acts(words: str, acts: Mapping[BarredAct, re.Pattern[str]] = ENGLISH) -> tuple[BarredAct, ...]:
    """The acts that words name, in the order of claims."""
    return tuple(act for act in ACTS if act in acts and acts[act].search(words))


_YEARS = (
    r"(?:ans|años|anos|anni|anys|jahr\w*|jaar|år|vuo\w+|aasta\w*|gad\w+|met\w+|lat|lata|rok\w*|let|leta"
    r"|godin\w*|év\w*|ani"
    r"|yıl\w*|tahun|лет|года?|рок\w+|годин\w*|ετών|έτη|שנים|سنوات|سنة|वर्ष|år|ára|snin|vite|vjet)"
)
_PRISON = (
    r"(?:prison|réclusion|prisão|prisión|reclus|presidio|penjara|pidana|freiheitsstrafe|gevangenis|hechtenis"
    r"|fængsel"
    r"|fengsel|fängelse|vankeu|vangistus|brīvības|laisvės|pozbawieni\w+ wolno|odn[ěa]t\w+ s|zapor|zatvor"
    r"|szabadságv"
    r"|închisoare|hapis|свобод|волі|затвор|φυλάκισ|κάθειρξ|מאסר|السجن|الحبس|कारावास|presó|fangelsi|burgim)"
)
_NO_AGE = expression(
    rf"\b{_YEARS}\s\d{{4}}\b|(?<!\d)\d{{4}}\.?\s?{_YEARS}\b",
)
_PUNISHED = expression(rf"(?P<kept>{_PRISON}[^.;]{{0,80}}?)(?<!1[4-9] )(?<!2[01] )\b{_YEARS}\b")
"""A year of the calendar, and years of prison, are no age of a buyer."""


def on_terms(words: str) -> bool:
    """True if a clause in another language than English bars some sales only."""
    return bool(CONDITIONS_ABROAD.search(_PUNISHED.sub(r"\g<kept>", _NO_AGE.sub(" ", words))))


def tongue_of(language: str) -> Tongue | None:
    """How a language prohibits; None for English and for languages without words here."""
    return next((tongue for tongue in TONGUES if language in tongue.languages), None)
