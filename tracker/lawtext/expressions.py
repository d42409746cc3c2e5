"""Regular expressions for law text, which no text can make slow."""

from __future__ import annotations

import re

_UNBOUNDED = re.compile(r"(\\[sSwWdD]|\[\^?\]?(?:[^\]\\]|\\.)+\])([*+])(\??)")
_BLANK = re.compile(r"\(\?<[!=][^()]*\)|(?<![\[,])\\s(?![?*+{\]-])")
"""A blank outside of classes; what looks back has to know its length and stays."""
_LONGEST_WORD, _LONGEST_GAP, _LONGEST_REMARK = 30, 8, 120


def expression(*alternatives: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    r"""Any of the alternatives, without regard to case.

    Their `\w+`, `\s*` and so on are bounded: no word of law has more than thirty letters of inflexion, no gap more
    than eight blanks. So the time for a place of a text does not depend on the text.
    """
    return re.compile("|".join(_UNBOUNDED.sub(_bounded, one) for one in alternatives), flags)


def spaced(words: str) -> str:
    r"""An expression in which one `\s` is any white space: a line may end there."""
    return _BLANK.sub(lambda match: match[0] if match[0].startswith("(") else r"\s{1,12}", words)


def opening(*alternatives: str) -> re.Pattern[str]:
    """The same, but only where the words begin."""
    return expression(rf"\A(?:{'|'.join(alternatives)})")


def _bounded(repetition: re.Match[str]) -> str:
    what, how, lazily = repetition.groups()
    most = (
        _LONGEST_REMARK if what[:2] == "[^" else _LONGEST_WORD if r"\w" in what or what == r"\S" else _LONGEST_GAP
    )
    return f"{what}{{{int(how == '+')},{most}}}{lazily}"
