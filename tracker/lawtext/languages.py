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
    "en": "the of and to in is or that by for shall any this with be not on as an",
    "fr": "le la les des du et est une dans pour par sur au aux qui l\u2019 sont cette que",
    "de": "der die das und ist von des den mit nicht oder zur im dem wird f\u00fcr auf nach",
    "es": "el la los las de del y en que por para con una se es al su como",
    "pt": "o os as da do das dos e em que por para com uma na no ao s\u00e3o pelo pela",
    "it": "il lo gli della dei delle e di in che per con una nel sono alla dal al",
    "nl": "de het een en van in is dat op te met voor niet zijn aan bij ingevolge artikel",
    "da": "og i at det som er til af en med for p\u00e5 ikke den der efter eller bekendtg\u00f8relse",
    "sv": "och i att det som \u00e4r till av en med f\u00f6r p\u00e5 inte den eller ska enligt om",
    "nb": "og i at det som er til av en med for p\u00e5 ikke den eller skal etter forskrift",
    "fi": "ja on ei ett\u00e4 se tai sek\u00e4 jotka olla mukaan asetus t\u00e4m\u00e4 sis\u00e4lt\u00e4v\u00e4t",
    "et": "ja on ei see v\u00f5i ning mis kui m\u00e4\u00e4rus lisa j\u00e4rgmiselt seaduse alusel sisaldav",
    "lv": "un ir no ar par vai kas ka uz saska\u0146\u0101 noteikumi likuma pielikums pantu",
    "lt": "ir yra i\u0161 su d\u0117l arba kad pagal \u012fsakymas \u012fstatymo s\u0105ra\u0161as straipsnio",
    "pl": "i w na z do nie jest si\u0119 oraz lub od przez kt\u00f3re ustawa dnia po art",
    "cs": "a v na s je se nebo podle z\u00e1kona kter\u00fd kter\u00e9 pro p\u0159i od nab\u00fdv\u00e1 na\u0159\u00edzen\u00ed vl\u00e1da \u010d",
    "sk": "a v na s je sa alebo pod\u013ea z\u00e1kona ktor\u00fd ktor\u00e9 pre pri od nadob\u00fada vyhl\u00e1\u0161ka \u010d",
    "sl": "in v na z je se ali po zakona ki za pri od uredba \u010dlen sprejme",
    "hr": "i u na s je se ili po zakona koji za pri od \u010dlanka stupa snagu dana objave",
    "hu": "a az \u00e9s nem is egy hogy vagy szerint rendelet t\u00f6rv\u00e9ny napj\u00e1n l\u00e9p",
    "ro": "\u0219i de la \u00een cu nu este sau care din pentru se lege articolul prezenta",
    "tr": "ve bir bu ile i\u00e7in olarak kanun madde y\u00fcr\u00fcrl\u00fc\u011fe veya maddesi tarihinde",
    "id": "dan yang di ke dari untuk dengan pada ini atau tidak dalam peraturan tanggal sebagaimana",
    "ms": "dan yang di ke dari untuk dengan pada ini atau tidak dalam akta seksyen hendaklah warta mana-mana",
    "vi": "v\u00e0 c\u1ee7a c\u00e1c trong theo ng\u00e0y n\u00e0y \u0111\u01b0\u1ee3c cho kh\u00f4ng \u0111i\u1ec1u lu\u1eadt c\u00f3",
    "uk": "\u0442\u0430 \u0456 \u0432 \u043d\u0430 \u0437 \u0434\u043e \u043d\u0435 \u0449\u043e \u0430\u0431\u043e \u0432\u0456\u0434 \u0437\u0430\u043a\u043e\u043d\u0443 \u0447\u0438\u043d\u043d\u043e\u0441\u0442\u0456 \u0440\u0456\u0448\u0435\u043d\u043d\u044f",
    "ru": "\u0438 \u0432 \u043d\u0430 \u0441 \u043d\u0435 \u0447\u0442\u043e \u0438\u043b\u0438 \u043e\u0442 \u0437\u0430\u043a\u043e\u043d\u0430 \u043f\u043e \u0434\u043b\u044f \u0441\u0438\u043b\u0443 \u0441\u0442\u0430\u0442\u044c\u044f",
    "bg": "\u0438 \u043d\u0430 \u0432 \u0437\u0430 \u0441\u0435 \u043e\u0442 \u0434\u0430 \u043d\u0435 \u0438\u043b\u0438 \u0437\u0430\u043a\u043e\u043d\u0430 \u0447\u043b \u0434\u044a\u0440\u0436\u0430\u0432\u0435\u043d",
}  # fmt: skip
_WORDS = {language: frozenset(words.split()) for language, words in _LITTLE_WORDS.items()}


def language_of(text: str) -> str:
    """ISO 639-1 code; `und` where hardly a word tells. A script of its own decides before words do."""
    letters = sum(map(str.isalpha, text)) or 1
    for language, characters in _SCRIPTS:
        if len(re.findall(f"[{characters}]", text)) * 5 > letters:
            return language
    counts = Counter(re.findall(r"[^\W\d_]+", text.casefold()))
    scores = {language: sum(counts[word] for word in words) for language, words in _WORDS.items()}
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] * 20 > sum(counts.values()) else "und"
