"""The language of a text, by its script and its commonest little words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

_SCRIPTS: tuple[tuple[str, str], ...] = (
    ("ja", "\u3040-\u30ff"), ("ko", "\uac00-\ud7af\u1100-\u11ff"), ("th", "\u0e00-\u0e7f"),
    ("zh", "\u4e00-\u9fff"),
    ("el", "\u0370-\u03ff"), ("he", "\u0590-\u05ff"), ("fa", "پچژگ"), ("ar", "\u0600-\u06ff"),
    ("hi", "\u0900-\u097f"), ("bn", "\u0980-\u09ff"), ("ka", "\u10a0-\u10ff"), ("hy", "\u0530-\u058f"),
    ("km", "\u1780-\u17ff"), ("lo", "\u0e80-\u0eff"), ("my", "\u1000-\u109f"),
)  # fmt: skip
_LITTLE_WORDS: Mapping[str, str] = {
    "en": "the of and to in is or that by for shall any this with be not on as an a may no it are which "
    "schedule section prohibited substances",
    "fr": "le la les des du et est une dans pour par sur au aux qui l’ sont cette que de à un en ou "
    "il loi décret arrêté ministre interdite interdit interdiction visant ne cet ces peut",
    "de": "der die das und ist von des den mit nicht oder zur im dem wird für auf nach eine einer "
    "eines werden verordnung gesetz verboten verbot ein als bei dieser diese dieses durch anlage folgende tritt "
    "kraft sowie sind absatz bundes stoffe ab wer darf unter kein",
    "es": "el la los las de del y en que por para con una se es al su como ley decreto artículo "
    "queda prohibida prohíbe venta o no lo",
    "pt": "o a os as de da do das dos e em que por para com uma na no ao são pelo pela lei "
    "resolução artigo venda proibida proíbe fica à um",
    "it": "il la lo le gli della dei delle e di in che per con una nel sono alla dal al è legge "
    "decreto articolo vietata vendita comma un da non",
    "nl": "de het een en van in is dat op te met voor niet zijn aan bij ingevolge artikel wet "
    "besluit wordt verbod verboden verkoop der door tot",
    "da": "og i at det som er til af en med for på ikke den der efter eller bekendtgørelse lov stk "
    "forbudt salg være må bekendtgørelsen loven",
    "sv": "och i att det som är till av en med för på inte den eller ska enligt om lag förordning "
    "förbud får denna träder föreskrifter detta försäljning",
    "nb": "og i at det som er til av en med for på ikke den eller skal etter forskrift lov forbudt "
    "salg forskriften trer ikrafttredelse departementet være må endring",
    "fi": "ja on ei että se tai sekä jotka olla mukaan asetus tämä sisältävät laki kielletty tulee "
    "voimaan ovat päätös saa siitä niiden tuotteiden joka kuin",
    "et": "ja on ei see või ning mis kui määrus lisa järgmiselt seaduse alusel sisaldav keelatud ega seda selle "
    "nende käesolev jõustub riigi ainete otsus toodete müüa tohi",
    "lv": "un ir no ar par vai kas ka uz saskaņā noteikumi likuma pielikums pantu",
    "lt": "ir yra iš su dėl arba kad pagal įsakymas įstatymo sąrašas straipsnio",
    "pl": "i w na z do nie jest się oraz lub od przez które ustawa dnia po art ustawy "
    "rozporządzenie rozporządzenia sprawie a dla",
    "cs": "a v na s je se nebo podle zákona který které pro při od nabývá nařízení vláda č zákon "
    "vyhláška tento ode dne ze do k",
    "sk": "a v na s je sa alebo podľa zákona ktorý ktoré pre pri od nadobúda vyhláška č zákon "
    "nariadenie tento odo dňa zo do k sú ktorým ktorou sk látok účinnosť tohto tejto prílohe zoznam republiky "
    "slovenskej mení dopĺňa či aj ako ale iba zakazuje",
    "sl": "in v na z je se ali po zakona ki za pri od uredba člen sprejme pravilnik uredbo uradni list sme "
    "sta so tudi začne "
    "veljati objavi dan republike prepovedano prepovedana prepoveduje nihče niti",
    "hr": "i u na s je se popis dodaje nacrt pravilnik pravilnika ili po zakona koji za pri od članka stupa "
    "snagu dana objave ova ovaj odluka kao ako nije te državi području zabranjuje uvoz drugi hrvatske republike",
    "hu": "a az és nem is egy hogy vagy szerint rendelet törvény napján lép ez tilos napon e meg "
    "szóló évi kormány számú következő hatályba ki be kell az melléklet valamint alapján lehet illetve minden",
    "ro": "și de la în cu nu este sau care din pentru se lege articolul prezenta legea nr prin un o "
    "al a fi interzisă vânzarea",
    "tr": "ve bir bu ile için olarak kanun madde yürürlüğe veya maddesi tarihinde",
    "id": "dan yang di ke dari untuk dengan pada ini atau tidak dalam peraturan tanggal pasal nomor persen "
    "wajib siaran pers masyarakat agar terhadap adalah oleh setiap orang dilarang berlaku mulai izin yang",
    "ms": "dan yang di ke dari untuk dengan pada ini atau tidak dalam akta seksyen hendaklah warta tiada peratus "
    "adalah oleh orang dilarang mana boleh suatu seseorang kerajaan berkuat kuasa lesen tarikh disiarkan "
    "pinda perintah penjualan",
    "vi": "và của các trong theo ngày này được cho không điều luật có người hoặc thì bị phạt cấm đến từ bán "
    "với khi chất việc",
    "uk": "та і в на з до не що або від закону чинності рішення про у перелік речовин постанова",
    "ru": "и в на с не что или от закона по для силу статья о об к постановление перечень приказ "
    "запрещается",
    "bg": "и на в за се от да не или закона чл държавен",
    "mk": "и на во за се од да не или со што закон член ова оваа службен весник",
    "sr": "и на у за се од да не или са које закон члан ова ово службени гласник који",
    "kk": "және мен бұл туралы үшін бойынша заң бабы тармақ",
    "be": "і на ў за не або закон артыкул аб гэты якія для",
    "mn": "ба нь энэ хууль тухай зүйл болон журам",
    "ca": "el la els les de del dels i en que per amb una és al s es llei decret article aquest aquesta queda o no",
    "is": "og í að sem er til af um með fyrir á ekki eða skal samkvæmt lög reglugerð þessi þetta gildi skulu við",
    "mt": "u li ta ma fil tal huwa hija jew għandu għandha din dan skont att regolament lil minn il l",
    "ga": "agus an na ar le i go ná nó is a do den don faoi ag seo acht ordú",
    "sq": "dhe të në e i për nga me që është ligj neni vendim kjo ky janë ose nuk",
    "tl": "ang ng mga sa na at ay ito hindi o para batas seksyon kung",
    "az": "və bu ilə üçün haqqında qanun maddə olan qərar",
    "uz": "va bu bilan uchun qonun modda qaror yoki",
}  # fmt: skip
_LETTERS: Mapping[str, str] = {
    "pl": "łśźżń", "hu": "őű", "cs": "ěřů", "sk": "ľĺŕ", "ro": "ășț", "lv": "āēīķļņģ", "lt": "ėįų", "pt": "ã",
    "es": "ñ¿¡", "tr": "ğış", "uk": "іїєґ", "ru": "ыэё",
    "mk": "ѓќѕјљњџ", "sr": "ђћјљњџ",
    "kk": "әғқңұһ", "be": "ў", "mn": "өү", "is": "ðþ", "mt": "ħġċż", "az": "ə",
    "sq": "ë",
}  # fmt: skip
"""Letters of one language only: they tell where a text is too short for little words. Each counts as a word."""
_CYRILLIC = ("ru", "uk", "bg", "mk", "sr", "kk", "be", "mn")
_CYRILLIC_LETTERS = re.compile("[\u0400-\u04ff]")
_WORD = re.compile(r"[^\W\d_]+")
_NOT_ASCII = re.compile("[^\x00-\xbf]+")
_WORDS = {language: frozenset(words.split()) for language, words in _LITTLE_WORDS.items()}
_SPEAKERS: Mapping[str, tuple[str, ...]] = {
    word: tuple(language for language, words in _WORDS.items() if word in words)
    for word in frozenset().union(*_WORDS.values())
}
_PART = 1800
"""Of a long text so much of its beginning and of its end tells the language."""
_ACCENTED = 40
"""English has hardly an accented letter: with one in so many letters another language is the likelier."""


def language_of(text: str) -> str:
    """ISO 639-1 code; `und` where hardly a word tells. A script of its own decides before words do."""
    sample = text if len(text) <= 2 * _PART else f"{text[:_PART]} {text[-_PART:]}"
    words = _WORD.findall(sample)
    letters = sum(map(len, words)) or 1
    strange = "" if sample.isascii() else "".join(_NOT_ASCII.findall(sample))
    for language, characters in _SCRIPTS if strange else ():
        share = 40 if language == "fa" else 5  # Persian is told from Arabic by a few letters of its own
        if len(re.findall(f"[{characters}]", strange)) * share > letters:
            return language
    scores = _scores(words, strange)
    written: Iterable[str] = _CYRILLIC if len(_CYRILLIC_LETTERS.findall(strange)) * 2 > letters else scores
    if written is not _CYRILLIC and len(strange) > 1 and sum(map(str.isalpha, strange)) * _ACCENTED > letters:
        written = [
            language for language in scores if language != "en" and scores[language] * 3 >= 2 * scores["en"]
        ] or scores
    best = max(written, key=lambda language: scores[language])
    if written is _CYRILLIC:
        return best if scores[best] else "und"
    return best if scores[best] * 20 > len(words) else "und"


def _scores(words: Sequence[str], strange: str) -> Mapping[str, int]:
    """How many little words and letters of its own each language has here."""
    scores = dict.fromkeys(_WORDS, 0)
    for word, times in Counter(words).items():
        if len(word) == 1 and word.isupper() and word.isascii():
            continue  # `List I`, `Annex A`: no word of any language
        for language in _SPEAKERS.get(word.casefold(), ()):
            scores[language] += times
    lowered = strange.casefold()
    for language, own in _LETTERS.items() if lowered else ():
        scores[language] += sum(map(lowered.count, own))
    return scores
