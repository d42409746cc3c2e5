"""The language of a text, by its script and its commonest little words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

_SCRIPTS: tuple[tuple[str, str], ...] = (
    ("ja", "\u3040-\u30ff"), ("ko", "\uac00-\ud7af\u1100-\u11ff"), ("th", "\u0e00-\u0e7f"), ("zh", "\u4e00-\u9fff"),
    ("el", "\u0370-\u03ff"), ("he", "\u0590-\u05ff"), ("ar", "\u0600-\u06ff"),
)  # fmt: skip
_LITTLE_WORDS: Mapping[str, str] = {
    "en": "the of and to in is or that by for shall any this with be not on as an a may no it are which",
    "fr": "le la les des du et est une dans pour par sur au aux qui l’ sont cette que",
    "de": "der die das und ist von des den mit nicht oder zur im dem wird für auf nach",
    "es": "el la los las de del y en que por para con una se es al su como",
    "pt": "o a os as de da do das dos e em que por para com uma na no ao são pelo pela",
    "it": "il la lo le gli della dei delle e di in che per con una nel sono alla dal al è",
    "nl": "de het een en van in is dat op te met voor niet zijn aan bij ingevolge artikel",
    "da": "og i at det som er til af en med for på ikke den der efter eller bekendtgørelse",
    "sv": "och i att det som är till av en med för på inte den eller ska enligt om",
    "nb": "og i at det som er til av en med for på ikke den eller skal etter forskrift",
    "fi": "ja on ei että se tai sekä jotka olla mukaan asetus tämä sisältävät",
    "et": "ja on ei see või ning mis kui määrus lisa järgmiselt seaduse alusel sisaldav",
    "lv": "un ir no ar par vai kas ka uz saskaņā noteikumi likuma pielikums pantu",
    "lt": "ir yra iš su dėl arba kad pagal įsakymas įstatymo sąrašas straipsnio",
    "pl": "i w na z do nie jest się oraz lub od przez które ustawa dnia po art",
    "cs": "a v na s je se nebo podle zákona který které pro při od nabývá nařízení vláda č",
    "sk": "a v na s je sa alebo podľa zákona ktorý ktoré pre pri od nadobúda vyhláška č",
    "sl": "in v na z je se ali po zakona ki za pri od uredba člen sprejme",
    "hr": "i u na s je se ili po zakona koji za pri od članka stupa snagu dana objave",
    "hu": "a az és nem is egy hogy vagy szerint rendelet törvény napján lép",
    "ro": "și de la în cu nu este sau care din pentru se lege articolul prezenta",
    "tr": "ve bir bu ile için olarak kanun madde yürürlüğe veya maddesi tarihinde",
    "id": "dan yang di ke dari untuk dengan pada ini atau tidak dalam peraturan tanggal pasal nomor persen wajib",
    "ms": "dan yang di ke dari untuk dengan pada ini atau tidak dalam akta seksyen hendaklah warta tiada peratus",
    "vi": "và của các trong theo ngày này được cho không điều luật có",
    "uk": "та і в на з до не що або від закону чинності рішення",
    "ru": "и в на с не что или от закона по для силу статья",
    "bg": "и на в за се от да не или закона чл държавен",
}  # fmt: skip
_LETTERS: Mapping[str, str] = {
    "pl": "łśźżń", "hu": "őű", "cs": "ěřů", "sk": "ľĺŕ", "ro": "ășț", "lv": "āēīķļņģ", "lt": "ėįų", "pt": "ã",
    "es": "ñ¿¡", "tr": "ğış", "uk": "іїєґ", "ru": "ыэё",
}  # fmt: skip
"""Letters of one language only: they tell where a text is too short for little words. Each counts as a word."""
_WORDS = {language: frozenset(words.split()) for language, words in _LITTLE_WORDS.items()}


def language_of(text: str) -> str:
    """ISO 639-1 code; `und` where hardly a word tells. A script of its own decides before words do."""
    letters = sum(map(str.isalpha, text)) or 1
    for language, characters in _SCRIPTS if not text.isascii() else ():
        if len(re.findall(f"[{characters}]", text)) * 5 > letters:
            return language
    lowered = text.casefold()
    counts = Counter(re.findall(r"[^\W\d_]+", lowered))
    scores = {language: sum(counts[word] for word in words) for language, words in _WORDS.items()}
    for language, own in _LETTERS.items():
        scores[language] += sum(lowered.count(letter) for letter in own)
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] * 20 > sum(counts.values()) else "und"
