"""Numerals in words, by language, in the cases in which laws write ages and limits."""

from __future__ import annotations

from collections.abc import Mapping

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_PARTS = {"half": 2, "third": 3, "fourth": 4, "quarter": 4, "fifth": 5, "eighth": 8, "tenth": 10, "hundredth": 100,
          "twentieth": 20, "fiftieth": 50,
          "thousandth": 1000}  # fmt: skip
PARTS: Mapping[str, int] = {**_PARTS, "halves": 2, **{f"{word}s": below for word, below in _PARTS.items()}}
"""Into how many parts: words that take a part of what stands before, and have no worth alone."""

# `word:value`; several words for one value stand in their grammatical cases. A blank in a numeral is written `_`.
_TABLES: Mapping[str, str] = {
    "fr": (
        "un:1 une:1 un_demi:0.5 demi:0.5 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 "
        "douze:12 quinze:15 seize:16 dix-sept:17 dix-huit:18 dix-neuf:19 vingt:20 vingt_et_un:21 "
        "vingt-et-un:21 vingt-cinq:25 trente:30 cinquante:50 cent:100 mille:1000"
    ),
    "de": (
        "ein:1 eins:1 ein_halbes:0.5 einem_halben:0.5 eineinhalb:1.5 einem:1 einen:1 zwei:2 drei:3 vier:4 "
        "fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 zwölf:12 fünfzehn:15 sechzehn:16 sechzehnten:16 "
        "siebzehn:17 achtzehn:18 achtzehnte:18 achtzehnten:18 neunzehn:19 zwanzig:20 zwanzigsten:20 "
        "einundzwanzig:21 einundzwanzigste:21 einundzwanzigsten:21 fünfundzwanzig:25 dreißig:30 fünfzig:50 "
        "hundert:100 tausend:1000"
    ),
    "es": (
        "un:1 uno:1 una:1 medio:0.5 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 "
        "doce:12 quince:15 dieciséis:16 diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 veintiún:21 "
        "veintiuno:21 veintiuna:21 veinticinco:25 treinta:30 cincuenta:50 cien:100 ciento:100 mil:1000"
    ),
    "pt": (
        "um:1 uma:1 meio:0.5 dois:2 duas:2 três:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 "
        "doze:12 quinze:15 dezesseis:16 dezasseis:16 dezessete:17 dezassete:17 dezoito:18 dezenove:19 "
        "dezanove:19 vinte:20 vinte_e_um:21 vinte_e_cinco:25 trinta:30 cinquenta:50 cem:100 cento:100 "
        "mil:1000"
    ),
    "it": (
        "un:1 uno:1 una:1 mezzo:0.5 due:2 tre:3 quattro:4 cinque:5 sei:6 sette:7 otto:8 nove:9 dieci:10 "
        "dodici:12 quindici:15 sedici:16 diciassette:17 diciotto:18 diciott:18 diciannove:19 venti:20 "
        "ventuno:21 ventun:21 venticinque:25 trenta:30 cinquanta:50 cento:100 mille:1000"
    ),
    "nl": (
        "een:1 één:1 een_half:0.5 een_halve:0.5 twee:2 drie:3 vier:4 vijf:5 zes:6 zeven:7 acht:8 negen:9 "
        "tien:10 twaalf:12 vijftien:15 zestien:16 zeventien:17 achttien:18 negentien:19 twintig:20 "
        "eenentwintig:21 vijfentwintig:25 dertig:30 vijftig:50 honderd:100 duizend:1000"
    ),
    "da": (
        "en:1 et:1 en_halv:0.5 et_halvt:0.5 to:2 tre:3 fire:4 fem:5 seks:6 syv:7 otte:8 ni:9 ti:10 tolv:12 "
        "femten:15 seksten:16 sytten:17 atten:18 nitten:19 tyve:20 enogtyve:21 femogtyve:25 tredive:30 "
        "halvtreds:50 hundrede:100 tusind:1000"
    ),
    "nb": (
        "en:1 ett:1 to:2 tre:3 fire:4 fem:5 seks:6 sju:7 syv:7 åtte:8 ni:9 ti:10 tolv:12 femten:15 "
        "seksten:16 sytten:17 atten:18 nitten:19 tjue:20 tjueen:21 tjuefem:25 tretti:30 femti:50 "
        "hundre:100 tusen:1000"
    ),
    "sv": (
        "en:1 ett:1 ett_halvt:0.5 två:2 tre:3 fyra:4 fem:5 sex:6 sju:7 åtta:8 nio:9 tio:10 tolv:12 "
        "femton:15 sexton:16 sjutton:17 arton:18 aderton:18 nitton:19 tjugo:20 tjugoen:21 tjugoett:21 "
        "tjugofem:25 trettio:30 femtio:50 hundra:100 tusen:1000"
    ),
    "fi": (
        "yksi:1 yhden:1 kaksi:2 kahden:2 kolme:3 kolmen:3 neljä:4 viisi:5 viiden:5 kuusi:6 seitsemän:7 "
        "kahdeksan:8 yhdeksän:9 kymmenen:10 kuusitoista:16 seitsemäntoista:17 kahdeksantoista:18 "
        "kahdeksaatoista:18 yhdeksäntoista:19 kaksikymmentä:20 kahtakymmentä:20 kaksikymmentäyksi:21 "
        "sata:100 tuhat:1000"
    ),
    "et": (
        "üks:1 ühe:1 kaks:2 kahe:2 kolm:3 kolme:3 neli:4 viis:5 viie:5 kuus:6 seitse:7 kaheksa:8 üheksa:9 "
        "kümme:10 kuusteist:16 kaheksateist:18 kaheksateistkümmend:18 kaheksateistkümne:18 kakskümmend:20 "
        "kahekümne:20 kakskümmend_üks:21 kahekümne_ühe:21 sada:100 tuhat:1000"
    ),
    "lv": (
        "viens:1 viena:1 divi:2 divu:2 trīs:3 četri:4 pieci:5 seši:6 septiņi:7 astoņi:8 deviņi:9 desmit:10 "
        "sešpadsmit:16 astoņpadsmit:18 deviņpadsmit:19 divdesmit:20 divdesmit_viens:21 divdesmit_viena:21 "
        "simts:100 tūkstotis:1000"
    ),
    "lt": (
        "vienas:1 vieno:1 du:2 dviejų:2 trys:3 trijų:3 keturi:4 penki:5 penkių:5 šeši:6 septyni:7 "
        "aštuoni:8 devyni:9 dešimt:10 šešiolika:16 šešiolikos:16 aštuoniolika:18 aštuoniolikos:18 "
        "devyniolika:19 dvidešimt:20 dvidešimties:20 dvidešimt_vienų:21 šimtas:100 tūkstantis:1000"
    ),
    "pl": (
        "jeden:1 jednego:1 pół:0.5 dwa:2 dwóch:2 trzy:3 trzech:3 cztery:4 pięć:5 pięciu:5 sześć:6 siedem:7 "
        "osiem:8 dziewięć:9 dziesięć:10 szesnaście:16 szesnastu:16 szesnastego:16 siedemnaście:17 "
        "osiemnaście:18 osiemnastu:18 osiemnastego:18 dziewiętnaście:19 dwadzieścia:20 dwudziestu:20 "
        "dwadzieścia_jeden:21 dwudziestu_jeden:21 sto:100 tysiąc:1000"
    ),
    "cs": (
        "jeden:1 jedno:1 jednoho:1 půl:0.5 dva:2 dvě:2 dvou:2 tři:3 čtyři:4 pět:5 pěti:5 šest:6 sedm:7 "
        "osm:8 devět:9 deset:10 šestnáct:16 šestnácti:16 osmnáct:18 osmnácti:18 osmnáctého:18 "
        "devatenáct:19 dvacet:20 dvaceti:20 dvacet_jedna:21 dvaceti_jedna:21 jedenadvacet:21 "
        "jednadvacet:21 sto:100 tisíc:1000"
    ),
    "sk": (
        "jeden:1 jedno:1 jedného:1 dva:2 dve:2 dvoch:2 tri:3 štyri:4 päť:5 piatich:5 šesť:6 sedem:7 osem:8 "
        "deväť:9 desať:10 šestnásť:16 šestnástich:16 osemnásť:18 osemnástich:18 osemnásteho:18 "
        "devätnásť:19 dvadsať:20 dvadsiatich:20 dvadsaťjeden:21 sto:100 tisíc:1000"
    ),
    "sl": (
        "en:1 eno:1 enega:1 dva:2 dve:2 tri:3 štiri:4 pet:5 šest:6 sedem:7 osem:8 devet:9 deset:10 "
        "šestnajst:16 osemnajst:18 osemnajstih:18 osemnajstega:18 devetnajst:19 dvajset:20 enaindvajset:21 "
        "enaindvajsetih:21 sto:100 tisoč:1000"
    ),
    "hr": (
        "jedan:1 jedno:1 jedne:1 dva:2 dvije:2 tri:3 četiri:4 pet:5 šest:6 sedam:7 osam:8 devet:9 deset:10 "
        "šesnaest:16 osamnaest:18 osamnaeste:18 devetnaest:19 dvadeset:20 dvadeset_jedna:21 "
        "dvadeset_jednu:21 sto:100 tisuću:1000"
    ),
    "hu": (
        "egy:1 kettő:2 két:2 három:3 négy:4 öt:5 hat:6 hét:7 nyolc:8 kilenc:9 tíz:10 tizenhat:16 "
        "tizenhatodik:16 tizennyolc:18 tizennyolcadik:18 tizenkilenc:19 húsz:20 huszadik:20 huszonegy:21 "
        "huszonegyedik:21 száz:100 ezer:1000"
    ),
    "ro": (
        "un:1 unu:1 una:1 doi:2 două:2 trei:3 patru:4 cinci:5 șase:6 șapte:7 opt:8 nouă:9 zece:10 "
        "șaisprezece:16 șaptesprezece:17 optsprezece:18 nouăsprezece:19 douăzeci:20 douăzeci_și_unu:21 "
        "o_sută:100 o_mie:1000"
    ),
    "tr": (
        "bir:1 iki:2 üç:3 dört:4 beş:5 altı:6 yedi:7 sekiz:8 dokuz:9 on:10 on_altı:16 on_sekiz:18 "
        "onsekiz:18 on_dokuz:19 yirmi:20 yirmi_bir:21 yirmibir:21 yüz:100 bin:1000"
    ),
    "id": (
        "satu:1 setengah:0.5 dua:2 tiga:3 empat:4 lima:5 enam:6 tujuh:7 delapan:8 sembilan:9 sepuluh:10 "
        "sebelas:11 dua_belas:12 lima_belas:15 enam_belas:16 tujuh_belas:17 delapan_belas:18 "
        "sembilan_belas:19 puluh:10 seratus:100 ratus:100 seribu:1000 ribu:1000"
    ),
    "ms": (
        "satu:1 setengah:0.5 dua:2 tiga:3 empat:4 lima:5 enam:6 tujuh:7 lapan:8 sembilan:9 sepuluh:10 "
        "sebelas:11 dua_belas:12 lima_belas:15 enam_belas:16 tujuh_belas:17 lapan_belas:18 "
        "sembilan_belas:19 puluh:10 seratus:100 ratus:100 seribu:1000 ribu:1000"
    ),
    "th": (
        "หนึ่ง:1 เอ็ด:1 สอง:2 ยี่:2 สาม:3 สี่:4 ห้า:5 หก:6 เจ็ด:7 แปด:8 เก้า:9 สิบหก:16 สิบแปด:18 "
        "สิบเก้า:19 ยี่สิบ:20 ยี่สิบเอ็ด:21 สิบ:10 ร้อย:100 พัน:1000"
    ),
    "vi": (
        "một:1 hai:2 ba:3 bốn:4 năm:5 sáu:6 bảy:7 tám:8 chín:9 mười:10 mười_sáu:16 mười_tám:18 "
        "mười_chín:19 hai_mươi:20 hai_mươi_mốt:21"
    ),
    "uk": (
        "один:1 одного:1 два:2 двох:2 три:3 чотири:4 п’ять:5 п'ять:5 шість:6 сім:7 вісім:8 дев'ять:9 "
        "десять:10 шістнадцяти:16 вісімнадцять:18 вісімнадцяти:18 вісімнадцятирічного:18 двадцять:20 "
        "двадцяти:20 двадцяти_одного:21 двадцять_один:21 сто:100 тисяча:1000"
    ),
    "ru": (
        "один:1 одного:1 два:2 двух:2 три:3 четыре:4 пять:5 шесть:6 семь:7 восемь:8 девять:9 десять:10 "
        "шестнадцати:16 восемнадцать:18 восемнадцати:18 восемнадцатилетнего:18 двадцать:20 двадцати:20 "
        "двадцати_одного:21 двадцать_один:21 сто:100 тысяча:1000"
    ),
    "bg": (
        "един:1 една:1 два:2 две:2 три:3 четири:4 пет:5 шест:6 седем:7 осем:8 девет:9 десет:10 "
        "шестнадесет:16 осемнадесет:18 двадесет:20 двадесет_и_една:21 сто:100 хиляда:1000"
    ),
}


def _english() -> dict[str, float]:
    words = {word: float(i) for i, word in enumerate(_UNITS.split())}
    words |= {word: 20.0 + 10 * i for i, word in enumerate(_TENS.split())}
    words |= {"hundred": 100.0, "thousand": 1000.0}
    return words


def _numerals(words: str) -> dict[str, float]:
    pairs = (pair.rpartition(":") for pair in words.split())
    return {word.replace("_", " "): float(worth) for word, _, worth in pairs}


NUMERALS: Mapping[str, Mapping[str, float]] = {
    "en": _english(), **{language: _numerals(words) for language, words in _TABLES.items()}
}  # fmt: skip
"""What a numeral is worth, by language."""
