"""Legal citations in a text: where they stand, what kind they are, and one spelling for each.

Our own forms (`tracker.citation_forms`) and no library: citeurl and eyecite know the United States alone, miss even
there Louisiana's statutes, and take far longer. Pure and linear; for one place of a long text give that part only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from tracker.citation_forms import ENGLISH, GAZETTES, PLAIN, SMALL_WORDS, WIDER, CitationKind, Form
from tracker.citation_forms_world import WORLD, WORLD_SMALL_WORDS
from tracker.normalize import fold

__all__ = ["Citation", "citations", "normal_form"]

FORMS: tuple[Form, ...] = WORLD + GAZETTES + WIDER[-1:] + ENGLISH + PLAIN + WIDER[:-1]
_LOWER = re.compile("[a-zà-ÿćčđšžăâîșțа-я]")
_OTHER_STARTS = "".join(sorted({c for form in FORMS for c in form.starts if not _LOWER.match(c)}))
# Where a citation may begin: not inside a word or number, and not at most small words.
_SMALL = "|".join(map(re.escape, (*SMALL_WORDS, *WORLD_SMALL_WORDS)))
_BEGIN = re.compile(rf"(?<![0-9A-Za-z\u00c0-\u04ff$])(?:[{re.escape(_OTHER_STARTS)}]|(?:{_SMALL}))")
_LEFT = 160
_ENDS_WITH_A_STOP = ("seq.", "Sb.", "z.", "ff.", "N.S.", "s.")


@dataclass(frozen=True)
class Citation:
    """The words at `start` to `end` of the text, what kind it is, and the spelling all ways share."""

    start: int
    end: int
    text: str
    kind: CitationKind
    normal: str


def citations(text: str) -> list[Citation]:
    """All citations, in order, never overlapping. Linear in the length of the text; any text will do."""
    found: list[Citation] = []
    done = 0
    for begin in _BEGIN.finditer(text):
        if begin.start() >= done and (citation := _at(text, begin.start(), done)):
            found.append(citation)
            done = citation.end
    return found


def _at(text: str, position: int, floor: int) -> Citation | None:
    """The citation whose own words begin at a position; its name may begin earlier, but not before `floor`."""
    for alternatives in _beginning(text[position]):
        if match := alternatives.pattern.match(text, position):
            form = alternatives.forms[(match.lastindex or 1) - 1]
            name = _name_before(text, position, max(floor, position - _LEFT), form)
            if name is not None or not form.named:
                return _citation(text, position if name is None else name, match.end(), form)
    return None


def _name_before(text: str, position: int, floor: int, form: Form) -> int | None:
    found = _BEFORE[form.before].search(text[floor:position]) if form.before else None
    return floor + found.start() if found else None


def _citation(text: str, start: int, end: int, form: Form) -> Citation:
    words = text[start:end]
    words = words if words.endswith(_ENDS_WITH_A_STOP) else words.rstrip(" ,.;:\n")
    return Citation(start, start + len(words), words, form.kind, normal_form(words, form.kind))


@dataclass(frozen=True)
class _Alternatives:
    """Forms as one expression: which of its groups fits says which form."""

    forms: tuple[Form, ...]
    pattern: re.Pattern[str]


@lru_cache(maxsize=256)
def _beginning(character: str) -> tuple[_Alternatives, ...]:
    """The forms that may begin so, those that need a name first. Compiled when first asked for."""
    return (*_alternatives(character, named=True), *_alternatives(character, named=False))


def _alternatives(character: str, named: bool) -> Iterator[_Alternatives]:
    forms = tuple(form for form in FORMS if character in form.starts and form.named is named)
    if forms:
        together = "|".join(f"({form.expression})" for form in forms)
        yield _Alternatives(forms, re.compile(rf"(?:{together})(?![0-9A-Za-z\u00c0-\u024f])"))


_BEFORE = {form.before: re.compile(form.before) for form in FORMS if form.before}

_DASHES = re.compile(r"[\u2010-\u2014]")
_INITIALS = re.compile(r"\b(?:[A-Z]\.\s?){2,6}(?=\W|\Z)|\b[A-Z](?:\.[A-Z])+\b")
_SECTION = re.compile(r"(?:, ?| )?(?:§{1,2}|\b(?:[Ss]ections?|SECTIONS?|[Ss]ecs?\.|ss?\.)) ?(?=\d)")
_NUMBER = re.compile(
    r"(?:\b(?:[Nn](?:os?|r|umber|UMBER|O|ro|umero)\b\.?|[Nn]\.?[º°]|[Nn]\.(?= ?\d))|№) ?(?=[\dA-Z])"
)
_LONG_BILL = re.compile(
    r"(?i)\b(house|senate|assembly|legislative)\s(joint\s|concurrent\s)?(bill|file|resolution|document|paper)\s"
)
_WORDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), short)
    for pattern, short in (
        (r"\bFed\. ?Reg\.", "FR"),
        (r"\bFederal Register\b", "FR"),
        (r"\bPub\. ?L\.|(?i:\bpublic law\b)", "PL"),
        (r"(?i:\bpublic act\b)", "PA"),
        (r"(?i:\bpublic chapter\b)", "Pub. Ch."),
        (r"\bCode Annotated\b", "Code Ann."),
        (r"\bRev(?:ised|\.) Stat(?:utes|\.)(?: Ann(?:otated|\.))?", "RS"),
        (r"(?i:\bord(?:inance|\.)) (?=[\dA-Z])", "Ord. "),
        (r"(?i:\bresolution) (?=[\dA-Z])", "Res. "),
        (r"\bDz\. U\.(?: z)?", "Dz.U."),
        (r"(?<=\d) r\.(?= )", ""),
        (r"\bZ\.\s?z\.", "Z.z."),
        (r"\bRiigi Teataja\b", "RT"),
        (r"(?i:\bchapter\b)", "ch."),
        (r",(?=\d{3}\b)", ""),
    )
)
_OF_YEAR = re.compile(r"^(\w+) (\d{1,5})(?:/| of )((?:18|19|20)\d\d)$")
_INSTRUMENTS = frozenset({"SI", "SSI", "WSI", "SR", "GN", "LN"})


def normal_form(words: str, kind: CitationKind) -> str:
    """One string for one thing cited: without section signs, dots of initials and `No.`, names of bills short."""
    words = _DASHES.sub("-", fold(words))
    words = _NUMBER.sub("", words)
    words = _LONG_BILL.sub(lambda m: "".join(part[0].upper() for part in m.groups() if part) + " ", words)
    words = _INITIALS.sub(lambda m: re.sub(r"[\s.]", "", m[0]) + (" " if m[0].endswith(" ") else ""), words)
    if kind in ("code", "section"):
        words = _SECTION.sub(" ", words)
    for pattern, short in _WORDS:
        words = pattern.sub(short, words)
    words = fold(words).strip(" ,")
    return _SHAPES[kind](words) if kind in _SHAPES else words


def _bill(words: str) -> str:
    """`HB2001`, `H B 2001` and `HB 2001` are one bill."""
    return re.sub(r"^(?:CS/)?([A-Z](?:\s?[A-Z]){0,3})\.?\s?(?=\d)", lambda m: m[1].replace(" ", "") + " ", words)


def _instrument(words: str) -> str:
    """Some countries put the number before the year: `SI 173/2017` is `SI 2017/173`."""
    found = _OF_YEAR.match(words)
    return f"{found[1]} {found[3]}/{found[2]}" if found and found[1] in _INSTRUMENTS else words


def _section(words: str) -> str:
    """A number alone says too little of what it is."""
    return f"§ {words}" if words[:1].isdigit() else words


def _act(words: str) -> str:
    return f"No. {words}" if words.isdigit() else words


_SHAPES: Mapping[CitationKind, Callable[[str], str]] = {
    "bill": _bill,
    "gazette": _instrument,
    "section": _section,
    "act": _act,
}
