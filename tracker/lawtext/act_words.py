"""Words of prohibition and the acts they bar, in the languages laws are written in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress

from tracker.lawtext.act_words_abroad import ROWS
from tracker.lawtext.act_words_beyond import CONDITIONS
from tracker.lawtext.act_words_beyond import ROWS as ROWS_BEYOND
from tracker.lawtext.claims import BarredAct
from tracker.lawtext.expressions import expression
from tracker.lawtext.kept_for_sale import without_stock_for_sale

ACTS: tuple[BarredAct, ...] = ("possession", "sale", "import", "manufacture")
"""In the order that claims give them."""


ENGLISH: Mapping[BarredAct, re.Pattern[str]] = {
    "possession": expression(
        r"\bpossess(?:es|ed|ing|ions?)?\b|\bhold(?:s|ing)?\b(?! (?:more|less|no|not|over|at|up|an?|the) )"
        r"|\bown(?:s|ing)?\b"
        r"|(?<=\bor )have\b(?= (?:any|such)\b)"
        r"|\bto have\b(?! (?:the|an?|no)\b)|\bhave(?=,? (?:or |and )?(?:sell|hold|keep|make|grow|use|deliver)\b)"
    ),
    "sale": expression(
        r"\b(?:sell(?:s|ing)?|sold|sales?|offer(?:s|ed|ing)?|distribut\w+|deliver(?:s|ed|y|ing)?"
        r"|dispens(?:e|es|ed|ing)"
        r"|furnish\w*|supply|supplies|supplied|supplying|market(?:s|ed|ing)?|trad(?:e|es|ed|ing)|barter\w*"
        r"|exchang\w+|re-?(?:sell(?:s|ing)?|sold|sales?)|peddl(?:e|es|ed|ing)|hawk(?:s|ed|ing)?|auction(?:s|ed|ing)?"
        r"|deal(?:s|ing|t)? in|dispos(?:e|es|ed|ing) of|hand(?:s|ed|ing)? out|mak(?:e|es|ing) available"
        r"|made available"
        r"|wholesal(?:e|es|ing)(?= (?:any|an?)\b)|retail(?:s|ed|ing)?(?= (?:any|an?|kratom)\b)|loan(?:s|ed"
        r"|ing)?|donat(?:e|es|ed|ing|ion)"
        r"|(?<!any )(?<!a )(?<!each )(?<!other )(?<!such )provision(?=,| or| and| of (?!this|the|that|any law"
        r"|law|sec|art|chap|act))"
        r"|traffic\w*|transfer\w*|provid(?:e|es|ed|ing)|vend(?:s|ed|ing)?\b(?! machine)|giv(?:e|es|en|ing)|gift\w*"
        r"|(?:expos|stor)(?:e|es|ed|ing) for sale|(?:h[eo]ld|ke(?:ep|pt)|stock|display)(?:s|ing"
        r"|ed)? for (?:re)?sale"
        r"|placing on the market)\b",
    ),
    "import": expression(
        r"\b(?:import(?:s|ed|ing|ation)?|(?:bring(?:s|ing)?|brought) into|introduc\w+ into)\b"
        r"|\b(?:ship(?:s|ped|ping)?|transport\w*|send(?:s|ing)?|mail(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|bring(?:s|ing)?"
        r"|receiv\w+)\b[^.;:]{0,80}?\sinto\s+(?:the|this|our)\b"
    ),
    "manufacture": expression(
        r"\b(?:manufactur(?:e|es|ed|ing)|produc(?:e|es|ed|ing|tion)|cultivat\w+|grow(?:s"
        r"|n|ing)?|propagat\w+|prepar(?:e|es|ing|ed(?=,| or| and| for\b))|blend(?:s|ing)?|synthesi[sz](?:e|es"
        r"|ing)|convert(?:s|ing)?"
        r"|compounding|encapsulat(?:e|es|ing)|formulat(?:e|es|ing)|harvest(?:s|ing)?)\b"
        r"|\bmak(?:e|es|ing)(?=(?:,|\s+or|\s+and)\s+(?:sell|possess|distribut|offer|deliver|import|dispens|hold)\w*)"
        r"|(?<=\bto )(?:compound|process|press|mill)\b(?! to\b)"
        r"|(?:[,)]|\bor|\band)\s(?:process|press|mill)(?=,|\s(?:or|and|an?|any)\b)"
        r"|\bplant(?=(?:,|\s+or)\s+(?:cultivat|grow|harvest|propagat|sow))"
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


TONGUES: Sequence[Tongue] = tuple(_tongue(*row) for row in (*ROWS, *ROWS_BEYOND))


CONDITIONS_ABROAD = expression(
    r"\b(?:mineur|moins de \d|moins de (?:dix|vingt)|âgée?s?\b|âge\b|minderjähr|unter \d|vollend\w+ (?:\d|acht)"
    r"|jahren?\b|menor|años|anos\b|minori|anni\b|minderjarig|jaar\b|under \d\d år|år\b|mindreårig|alle \d|alaeali"
    r"|alaikäi|täysi-ikä|vuotta|nepilng|nepilnam|gadu\b|gad[iu]|metų|poniżej|lat\b|małoletn|niepełnolet"
    r"|mladší|let\b|rokov|maloleti|neplnolet|mlad|mlajš|godina\b|éven aluli|éves|(?:de|\d)\s?ani\b|tahun|bawah umur"
    r"|років|лет\b|неповнолітн|несовершеннолетн|годи|yaş)|อายุ|歳|才未満|세 미만|미성년|청소년|未滿|未满|tuổi"
    r"|sauf (?:autorisation d|si)|ohne (?:erlaubnis|genehmigung|kennzeichnung)|sin (?:licencia|autorización"
    r"|registro|etiqueta)|sem (?:registro|autorização|licença)|senza autorizzazione|tanpa izin"
    r"|bez (?:zezwolenia|povolení|povolenia|dozvole|dovoljenja)|без (?:дозволу|ліцензії|лицензии)"
    r"|przekracza|überschreit|más de|mais de|più di|plus de|mehr als|meer dan|mere end|mer än|enemmän|rohkem"
    r"|vairāk|daugiau|více než|viac ako|više od|több mint|mai mult|lebih dari(?:pada)?|เกิน|超え|초과|超過|більше"
    r"|более|понад|свыше|\d ?%|per ?cent|procent|prozent",
    r"\b(?:alla|noorem\w*|nuorem\w*|jaunāk\w*|jaunesni\w*|młodsz\w*|млађ\w*|молодш\w*|младше|моложе|yngre|jünger"
    r"|sub|nën|taħt|под)\s(?:\w+\s)?(?:1[4-9]|2[01])\b"
    r"|\b(?:1[4-9]|2[01])\W{0,2}(?:aasta|vuoti|metų|gad|річн|летн|годиш|lat\b|let\b|rok|éves|yaş|год|jähr|jarig"
    r"|årig)",
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
    # a licence to trade: `melainkan di bawah lesen`, `salvo con licencia`
    r"\b(?:melainkan|kecuali|sauf|hormis|à moins|es sei denn|salvo|excepto|a menos|senão|exceto|tranne|se non"
    r"|tenzij|medmindre|med mindre|dersom ikke|paitsi jos|välja arvatud|chyba że|inaczej niż|leda|iba ak|osim|razen"
    r"|kivéve|decât|крім|окрім|кроме|освен|trừ|εκτός)[^.;\n]{0,40}?\b(?:l[ei]sen|lisensi|licen[csz]|licenç|lizenz|licentie"
    r"|lisens|lisen[sz]i|litsents|koncesj|konzession|alvará|ліценз|лиценз|giấy phép|άδεια πώλησης)",
    *CONDITIONS,
)
"""Terms by which a clause bars some sales only: buyers, places, ways and conditions."""


def _alternatives(source: str) -> Iterator[str]:
    """The alternatives of an expression, those in brackets left together."""
    depth, begun = 0, 0
    for place, sign in enumerate(source):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            yield source[begun:place]
            begun = place + 1
    yield source[begun:]


_OWN_SCRIPT = re.compile("[\u0590-\u1cff\u2e80-\ua4ff\ua960-\ud7ff\uff00-\uffef]{2,}")
_OF_SCRIPTS = [
    bool(re.search("[\u0590-\u1cff\u2e80-\ud7ff]", one)) for one in _alternatives(CONDITIONS_ABROAD.pattern)
]
_IN_OWN_SCRIPTS, _IN_OTHERS = (
    re.compile(
        "|".join(compress(_alternatives(CONDITIONS_ABROAD.pattern), (own is wanted for own in _OF_SCRIPTS))),
        re.IGNORECASE,
    )
    for wanted in (True, False)
)


def named_acts(words: str, acts: Mapping[BarredAct, re.Pattern[str]] = ENGLISH) -> tuple[BarredAct, ...]:
    """The acts that words name, in the order of claims; who may not hold it for sale may not sell it."""
    named = tuple(act for act in ACTS if act in acts and acts[act].search(words))
    if acts is ENGLISH or "possession" not in named or acts["possession"].search(without_stock_for_sale(words)):
        return named
    return tuple(act for act in ACTS if act == "sale" or (act in named and act != "possession"))


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
    words = _PUNISHED.sub(r"\g<kept>", _NO_AGE.sub(" ", words))
    if not _OWN_SCRIPT.search(words):
        return bool(_IN_OTHERS.search(words))
    # In these scripts the words of other languages need not be sought: that takes most of the time.
    return bool(_IN_OWN_SCRIPTS.search(words) or _IN_OTHERS.search(_OWN_SCRIPT.sub(" ", words)))


def tongue_of(language: str) -> Tongue | None:
    """How a language prohibits; None for English and for languages without words here."""
    return next((tongue for tongue in TONGUES if language in tongue.languages), None)
