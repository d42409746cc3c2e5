"""Numbers as laws write them in words, by language: `ninety-first`, `trzydziestu`, `二十三`, `๒๕`.

Stems, longest first, stand for all cases and for the ordinal beside the cardinal; the counts are those that terms
of law use. English is composed: `one hundred and eighty`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

_ENGLISH = (
    "one first 1 two second 2 three third 3 four fourth 4 five fifth 5 six sixth 6 seven seventh 7 eight eighth 8"
    " nine ninth 9 ten tenth 10 eleven eleventh 11 twelve twelfth 12 thirteen thirteenth 13 fourteen"
    " fourteenth 14"
    " fifteen fifteenth 15 sixteen sixteenth 16 seventeen seventeenth 17 eighteen eighteenth 18"
    " nineteen nineteenth 19"
    " twenty twentieth 20 thirty thirtieth 30 forty fortieth 40 fifty fiftieth 50 sixty sixtieth 60"
    " seventy seventieth 70 eighty eightieth 80 ninety ninetieth 90 hundred hundredth 100"
)
_STEMS: Mapping[str, str] = {
    "fr": "un 1 premier 1 premièr 1 deux 2 second 2 trois 3 quatr 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix"
    " 10 onz 11"
    " douz 12 quinz 15 vingt 20 trent 30 quarant 40 quarante-cinq 45 soixant 60 quatre-vingt-dix 90 cent 100"
    " cent-vingt 120 cent quatre-vingt 180 cent-quatre-vingt 180",
    "de": "ein 1 erst 1 zwei 2 drei 3 dritt 3 vier 4 fünf 5 sechs 6 sieb 7 acht 8 neun 9 zehn 10 elf 11 zwölf 12"
    " vierzehn 14 fünfzehn 15 zwanzig 20 dreißig 30 sechzig 60 neunzig 90 hundertachtzig 180",
    "es": "un 1 primer 1 dos 2 segund 2 tres 3 tercer 3 cuatro 4 cuart 4 cinco 5 quint 5 seis 6 sext 6 siete 7"
    " séptim 7 ocho 8 octav 8 nueve 9 noven 9 diez 10 décim 10 quince 15 veinte 20 vigésim 20 treint"
    " 30 trigésim 30"
    " cuarenta 40 cuarenta y cinco 45 sesenta 60 noventa 90 cien 100 ciento veinte 120 ciento ochenta 180",
    "pt": "um 1 uma 1 primeir 1 dois 2 duas 2 segund 2 três 3 terceir 3 quatro 4 cinco 5 quint 5 seis 6"
    " sete 7 oito 8"
    " nove 9 dez 10 quinze 15 vinte 20 trinta 30 quarenta e cinco 45 sessenta 60 noventa 90 cento e vinte 120"
    " cento e oitenta 180",
    "it": "un 1 prim 1 due 2 second 2 tre 3 terz 3 quattro 4 quart 4 cinque 5 quint 5 sei 6 sest 6 sette 7 otto 8"
    " nove 9 dieci 10 decim 10 quindic 15 venti 20 ventesim 20 trent 30 sessant 60 novant 90 centovent 120"
    " centottant 180",
    "nl": "een 1 één 1 eerst 1 twee 2 drie 3 derd 3 vier 4 vijf 5 zes 6 zeven 7 acht 8 negen 9 tien 10"
    " veertien 14"
    " vijftien 15 twintig 20 dertig 30 zestig 60 negentig 90 honderdtachtig 180",
    "da": "en 1 én 1 ét 1 første 1 to 2 tre 3 tredje 3 fire 4 fem 5 seks 6 syv 7 sju 7 otte 8 åtte 8 ni 9 ti 10"
    " tiende 10 fjorten 14 femten 15 tyve 20 tredive 30 tretti 30 tres 60 seksti 60 halvfems 90 nitti 90",
    "sv": "en 1 ett 1 första 1 två 2 andra 2 tre 3 tredje 3 fyra 4 fem 5 sex 6 sju 7 åtta 8 nio 9 tio 10"
    " tionde 10"
    " fjorton 14 femton 15 tjugo 20 trettio 30 sextio 60 nittio 90",
    "fi": "yksi 1 yhde 1 ensimmäi 1 kaksi 2 kahde 2 toise 2 kolm 3 neljä 4 viisi 5 viide 5 kuusi 6 kuude 6"
    " kymmene 10 neljätoista 14 kolmekymmen 30 kuusikymmen 60 yhdeksänkymmen 90",
    "et": "üks 1 ühe 1 esime 1 kaks 2 kahe 2 teise 2 kolm 3 neli 4 nelja 4 viis 5 viie 5 kuus 6 kuue 6 seitsm 7"
    " kaheksa 8 üheks 9 kümne 10 viieteist 15 viisteist 15 kahekümne 20 kolmkümmend 30 kolmekümne 30"
    " kuuekümne 60 üheksakümne 90",
    "lv": "vien 1 pirm 1 div 2 otr 2 trij 3 treš 3 četr 4 ceturt 4 piec 5 piekt 5 seš 6 sest 6 septiņ 7"
    " astoņ 8 deviņ 9"
    " desmit 10 četrpadsmit 14 piecpadsmit 15 divdesmit 20 trīsdesmit 30 sešdesmit 60 deviņdesmit 90",
    "lt": "vien 1 pirm 1 du 2 dvi 2 antr 2 trij 3 treči 3 tris 3 trys 3 ketur 4 penk 5 šeš 6 septyn 7"
    " aštuon 8 devyn 9"
    " dešimt 10 penkiolik 15 dvidešimt 20 trisdešimt 30 šešiasdešimt 60 devyniasdešimt 90",
    "pl": "jed 1 pierwsz 1 dwa 2 dwó 2 dwu 2 drug 2 trzy 3 trzec 3 czter 4 czwart 4 pięć 5 pięci 5 piąt 5"
    " sześ 6 szóst 6"
    " siedm 7 siedem 7 siódm 7 osiem 8 ósm 8 dziewię 9 dziewią 9 dziesię 10 dziesią 10 czternas 14 piętnas 15"
    " dwadzieś 20 dwudzies 20 trzydzie 30 sześćdziesią 60 dziewięćdziesią 90",
    "cs": "jed 1 prv 1 dv 2 dvou 2 druh 2 tři 3 tří 3 tři 3 třet 3 tri 3 troch 3 tret 3 čtyř 4 čtvrt 4"
    " štyr 4 štvrt 4"
    " pět 5 pát 5 päť 5 piat 5 šest 6 šesť 6 šiest 6 sedm 7 osm 8 ôsm 8 osem 8 devět 9 devát 9 deset 10 desát 10"
    " desať 10 desiat 10 čtrnáct 14 štrnásť 14 patnáct 15 pětadvac 25 pätnás 15 dvacet 20 dvacát 20"
    " dvadsa 20 dvadsiat 20"
    " třicet 30 třicát 30 tridsať 30 tridsiat 30 šedesát 60 šesťdesiat 60 devadesát 90 deväťdesiat 90",
    "hr": "jed 1 en 1 prv 1 dva 2 dvij 2 dv 2 drug 2 tri 3 treć 3 tretj 3 četir 4 četrt 4 četvrt 4 pet 5"
    " šest 6 sedm 7"
    " sedam 7 osm 8 osam 8 osem 8 devet 9 deset 10 petnaest 15 petnajst 15 dvadeset 20 dvajset 20 trideset 30"
    " šezdeset 60 šestdeset 60 devedeset 90 devetdeset 90",
    "hu": "egy 1 első 1 kettő 2 két 2 második 2 három 3 harmadik 3 négy 4 negyedik 4 öt 5 ötödik 5 hat 6"
    " hatodik 6 hét 7"
    " hetedik 7 nyolc 8 kilenc 9 tíz 10 tizedik 10 tizenöt 15 húsz 20 harminc 30 harmincadik 30 hatvan 60"
    " kilencven 90",
    "ro": "un 1 prim 1 întâi 1 doi 2 doua 2 două 2 trei 3 treia 3 patru 4 cinci 5 șase 6 sase 6 șapte 7"
    " opt 8 nouă 9"
    " zece 10 cincisprezece 15 douăzeci 20 treizeci 30 șaizeci 60 nouăzeci 90",
    "tr": "bir 1 iki 2 üç 3 dört 4 beş 5 altı 6 yedi 7 sekiz 8 dokuz 9 on 10 onbeş 15 yirmi 20 otuz 30 altmış 60"
    " doksan 90",
    "id": "satu 1 pertama 1 dua 2 kedua 2 tiga 3 ketiga 3 empat 4 lima 5 enam 6 tujuh 7 lapan 8 delapan 8"
    " sembilan 9"
    " sepuluh 10 empat belas 14 lima belas 15 dua puluh 20 tiga puluh 30 empat puluh lima 45 enam puluh 60"
    " sembilan puluh 90 seratus dua puluh 120 seratus delapan puluh 180",
    "vi": "một 1 hai 2 ba 3 bốn 4 năm 5 sáu 6 mười 10 mười lăm 15 ba mươi 30 bốn mươi lăm 45 sáu mươi 60"
    " chín mươi 90",
    "th": "หนึ่ง 1 สอง 2 สาม 3 สี่ 4 ห้า 5 หก 6 เจ็ด 7 แปด 8 เก้า 9 สิบ 10 สิบห้า 15 ยี่สิบ 20 สามสิบ 30"
    " สี่สิบห้า 45"
    " หกสิบ 60 เก้าสิบ 90 หนึ่งร้อยยี่สิบ 120 หนึ่งร้อยแปดสิบ 180 สองร้อยสี่สิบ 240",
    "el": "ένα 1 ενός 1 μία 1 πρώτ 1 δύο 2 δεύτερ 2 τρει 3 τρί 3 τριών 3 έξι 6 δέκα 10 δεκαπέντε 15"
    " τριάντα 30 εξήντα 60",
    "uk": "один 1 одног 1 перш 1 дв 2 друг 2 три 3 трьо 3 трет 3 чотир 4 четверт 4 п’ят 5 п'ят 5 шіст 6"
    " шест 6 шост 6"
    " сім 7 семи 7 вісім 8 восьм 8 дев’ят 9 десят 10 п’ятнадцят 15 двадцят 20 тридцят 30 шістдесят"
    " 60 дев’яност 90",
    "ru": "один 1 одног 1 перв 1 два 2 двух 2 втор 2 три 3 трех 3 трёх 3 треть 3 четыр 4 четверт 4 пят 5"
    " шест 6 сем 7"
    " восьм 8 восем 8 девят 9 десят 10 пятнадцат 15 двадцат 20 тридцат 30 шестьдесят 60 шестидесят"
    " 60 девяност 90",
    "bg": "един 1 първ 1 два 2 втор 2 три 3 трет 3 четири 4 пет 5 шест 6 седем 7 осем 8 девет 9 десет 10"
    " тридесет 30",
}
_HAN = "〇零元一二三四五六七八九十百千"
_HAN_VALUE = {"〇": 0, "零": 0, "元": 1, **{digit: value for value, digit in enumerate("一二三四五六七八九", 1)}}
_HAN_UNIT = {"十": 10, "百": 100, "千": 1000}
HAN = rf"[\d{_HAN}]"
"""One figure of a Japanese or Chinese number, also in Arabic or full-width digits."""
_MANY = re.compile(r"\d+")


def _pairs(table: str) -> Mapping[str, int]:
    """Words between which the numbers stand: `deux 2`, `quatre-vingt-dix 90`, `lima belas 15`."""
    found: dict[str, int] = {}
    words: list[str] = []
    for token in table.split():
        if not token.isdigit():
            words.append(token)
            continue
        found[" ".join(words)] = int(token)
        words = []
    return found


_ENGLISH_WORDS: Mapping[str, int] = {
    word: value for words, value in _pairs(_ENGLISH).items() for word in words.split()
}
_ORDINAL_MARK = (
    r"(?:st|nd|rd|th|ers?|re|e|ème|er|os?|º|ª|°|\.|:[ae]|-?(?:го|й|я|му|ого|а|ja|jen|ik|án|én|a|ei|ej)(?![\w-]))?"
)


@lru_cache(maxsize=64)
def number(language: str) -> str:
    """An expression for a number in digits or words, with what it says again in brackets: `thirty (30)`."""
    if language in ("ja", "zh"):
        return rf"{HAN}{{1,5}}"
    words = ""
    if language == "en":
        word = f"(?:{'|'.join(sorted(_ENGLISH_WORDS, key=len, reverse=True))})"
        words = rf"|\b{word}(?:(?:[\s-]{{1,3}}|\s+and\s+){word}){{0,4}}\b"
    elif stems := _pairs(_STEMS.get(language, "")):
        unspaced = language == "th"
        body = "|".join(re.escape(stem) for stem in sorted(stems, key=len, reverse=True))
        words = f"|(?:{body})" if unspaced else rf"|\b(?:{body})\w{{0,8}}"
    return rf"(?:\d{{1,4}}{_ORDINAL_MARK}{words})(?:\s?[(\[][^)\]\n]{{1,30}}[)\]])?"


def value(words: str, language: str) -> int | None:
    """What a number matched by `number` means; null for words that only look like one."""
    words = re.split(r"[(\[]", words, maxsplit=1)[0].strip().lower()
    if language in ("ja", "zh"):
        return han(words)
    if digits := _MANY.match(words):
        return int(digits[0])
    if language == "en":
        return _english(words)
    stems = _pairs(_STEMS.get(language, ""))
    best = max((stem for stem in stems if words.startswith(stem)), key=len, default=None)
    return stems[best] if best else None


def _english(words: str) -> int | None:
    total = 0
    for word in re.findall("[a-z]+", words):
        amount = _ENGLISH_WORDS.get(word, 0)
        total = (total or 1) * 100 if amount == 100 else total + amount
    return total or None


def han(words: str) -> int | None:
    """A number in Han figures, by place (`二〇二六`) or by unit (`二十三`), or in digits."""
    if _MANY.fullmatch(words):
        return int(words)
    if not any(unit in words for unit in _HAN_UNIT):
        digits = [int(figure) if figure.isdecimal() else _HAN_VALUE.get(figure) for figure in words]
        return None if None in digits or not digits else int("".join(map(str, digits)))
    total, digit = 0, 0
    for figure in words:
        if figure in _HAN_UNIT:
            total, digit = total + (digit or 1) * _HAN_UNIT[figure], 0
        else:
            digit = int(figure) if figure.isdecimal() else _HAN_VALUE.get(figure, 0)
    return total + digit
