"""The numbered parts of a law, and which of them a sentence speaks of: `Section 2 takes effect`, `This section`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

_WORD = (
    r"(?:sections?|secs?\.|articles?|arts?\.|artikel|artículos?|artigos?|articol[oi]|čl\w*\.?"
    r"|článk\w*|pasal|§§?|clauses?|(?:sub)?paragraphs?|subsections?|subdivisions?|subds?\.|items?|parts?|division|chapter|title)"
)
_HEAD = re.compile(
    r"\n[^\S\n]{0,12}(?P<label>(?:SECTION|Section|SEC\.|Sec\.|Article|ARTICLE|Art\.|Artikel"
    r"|Artículo|Artigo|Articolo|Članak|Članek|Čl\.|Pasal|§)"
    r"[^\S\n]?(?P<n>\d{1,3}[A-Z]?|[IVX]{1,5}))(?=[.:)\s])"
)
_NUMBER = r"\d{1,4}[A-Za-z]?(?:[.-]\d{1,5}[a-z]?){0,3}(?:\([A-Za-z0-9]{1,4}\)){0,3}|[IVX]{1,5}\b"
_SUBJECT = re.compile(
    rf"\b(?P<label>{_WORD}\s?(?:{_NUMBER}|\(\w{{1,4}}\))(?:,?\s(?:and|to|through|or|et|und|og|y)\s(?:{_NUMBER})"
    rf"|,\s(?:{_NUMBER})){{0,6}})(?![.:]\s|[\dº°])(?P<rest>[^.;]{{0,60}})$",
    re.IGNORECASE,
)
_STEMS = ("sec", "subd", "item", "art", "čl", "pasal", "§", "clause", "para", "division", "chapter", "title")
_OF_THIS = re.compile(r"^,?\s*(?:of\sth(?:is|e)\s\w{1,12}|\([^)]{1,20}\))?[^.;]{0,28}$", re.IGNORECASE)
_OF_ANOTHER_LAW = re.compile(
    r"^,?\s*of\s(?:section|article|chapter|title|subdivision|paragraph)\b[^.;]{0,50}$", re.IGNORECASE
)
# `Section 5 and this section`; `section 25-5-1205, as enacted in section 2 of this act,`.
_AND_THIS = re.compile(r"^,?\s(?:and|or)\sthis\s\w{1,12}(?=\s)", re.IGNORECASE)
_AS_ADDED = re.compile(
    r",?\sas\s(?:added|enacted|amended|created|proposed|contained)\s(?:by|in)\s(?:section\s\w{1,8}\sof\s)?th(?:is|e)\s\w{1,12},?",
    re.IGNORECASE,
)
_OF_THIS_LAW = re.compile(r"^,?\s*(?:of|to)\sth(?:is|e)\s\w{1,12}", re.IGNORECASE)
_EXCEPTED = re.compile(r"\bexcept(?:ion of|ing|ed| for| that)?\s{0,2}$", re.IGNORECASE)
# "Sections 2 and 3 of this Act and the amendments to 475.395 by section 4": the first of two subjects.
_FIRST_OF_TWO = re.compile(
    rf"\W{{0,6}}(?:(?:SECTION|Section|SEC\.|Sec\.)\s\d{{1,3}}\.\s)?(?:\(\w{{1,3}}\)\s)?(?P<label>(?:sections?"
    rf"|articles?|parts?)\s(?:{_NUMBER})"
    rf"(?:(?:,|,?\s(?:and|to|through))\s(?:{_NUMBER})){{0,6}})\sof\sth(?:is"
    rf"|e)\s[^.;,]{{1,20}},?\sand\sthe\samendments?\s",
    re.IGNORECASE,
)
_DEEMED = re.compile(
    rf"\bof\s(?P<label>sections?\s(?:{_NUMBER})(?:(?:,|,?\sand"
    rf"|,?\sto)\s(?:{_NUMBER})){{0,6}})\sof\s(?:section\s\w{{1,3}}\sof\s)?th(?:is|e)\s\w{{1,12}}\s"
    r"(?:is|are)\s(?:hereby\s)?(?:deemed|declared)\b",
    re.IGNORECASE,
)
# "The provisions of this act other than section 5 take effect": all but that part.
_OUTSIDE = re.compile(
    r"\b(?:provisions?|act|sections?|remainder|rest|ordinance|law|amendments?|chapter|rules?),?\s"
    r"(?:other\sthan|except(?:ing|\sfor)?|excluding|with\sthe\sexception\sof)\s{1,2}$",
    re.IGNORECASE,
)
_WHICH = re.compile(r"\b(?:which|that)\b", re.IGNORECASE)
_THIS_SECTION = re.compile(r"\bthis\s(?:section|article|clause|subsection)\b", re.IGNORECASE)
_THIS_LAW = re.compile(
    r"\bth(?:is|e)\s(?:act|law|ordinance|chapter|part|bill|rule|regulation|order|resolution|measure)\b",
    re.IGNORECASE,
)
_BINDS = re.compile(
    r"\b(?:shall not|may not|unlawful|prohibit\w*|guilty|offen[cs]e|commits|no person|schedule [iv]+"
    r"|is banned|barred|crime|must not)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Part:
    """A numbered part from `start` to `end` of the text."""

    label: str
    number: str
    start: int
    end: int


def parts(text: str) -> Sequence[Part]:
    """The numbered parts in order; each reaches to the next one."""
    heads = list(_HEAD.finditer(f"\n{text}"))
    starts = [head.start("label") - 1 for head in heads]
    return [
        Part(head["label"], head["n"], *span)
        for head, span in zip(heads, pairwise([*starts, len(text)]), strict=True)
    ]


def part_at(place: int, found: Sequence[Part]) -> Part | None:
    """The part that holds a place."""
    index = bisect_right([part.start for part in found], place) - 1
    return found[index] if index >= 0 else None


def subject(before: str, itself: str) -> str | None:
    """The part that the words before a verb name as its subject; null for the law as a whole."""
    before = _AS_ADDED.sub("", before)
    match = _subject(before)
    rest = _AND_THIS.sub("", _OF_THIS_LAW.sub("", match["rest"])) if match else ""
    if match and _OUTSIDE.search(before[-160:][: match.start()]) and not _WHICH.search(rest):
        return None
    plain = _AND_THIS.sub("", match["rest"]) if match else ""
    named = match and (
        _OF_THIS.match(plain) or _OF_ANOTHER_LAW.match(plain) or _EXCEPTED.search(before[-160:][: match.start()])
    )
    if match and named and not re.search(itself, rest, re.IGNORECASE):
        first = _FIRST_OF_TWO.match(before)
        labels = (first["label"], match["label"]) if first else (match["label"],)
        return " ".join(", ".join(labels).split())
    return _in_emergency(before)


def _in_emergency(before: str) -> str | None:
    """`The enactment of section 5 of this act is deemed necessary, and shall be in force`: that section alone."""
    match = _DEEMED.search(before) if "necessary" in before or "emergency" in before else None
    return " ".join(match["label"].split()) if match else None


def _subject(before: str) -> re.Match[str] | None:
    tail = before[-160:]
    small = tail.lower()
    return _SUBJECT.search(tail) if any(stem in small for stem in _STEMS) else None


def speaks_of_its_part(before: str) -> bool:
    """True where the subject is "this section"."""
    said = _THIS_SECTION.search(before[-60:])
    return said is not None and not _THIS_LAW.search(before[-60:], said.end())


def names_another_part(before: str) -> bool:
    """True where the subject is a part by its number, not "this section" or the law as a whole."""
    match = _subject(before)
    if match and _THIS_PART.search(before[-160:][: match.end("label")]):
        return False
    return bool(match) and not re.search(r"\bth(?:is|e)\s\w+", _OF_THIS_LAW.sub("", match["rest"]) if match else "")


def weight(
    scope: str | None, scopes: Sequence[str], places: Sequence[tuple[int, int]], text: str, found: Sequence[Part]
) -> int:
    """How much a part says of the substance: the `places` in it that name it, thrice where words beside bind.

    For the law as a whole: what no other part named in `scopes` holds.
    """
    others = [part for other in scopes for part in _named(other, found)]
    inside = _named(scope, found) if scope else None
    total = 0
    for start, end in places:
        if found and start < found[0].start:
            continue  # the title, which speaks of all parts
        held = any(p.start <= start < p.end for p in (others if inside is None else inside))
        if held != (inside is None):
            around = text[max(0, start - 160) : end + 160]
            total += 3 if _BINDS.search(around) else 1
    return total


_THIS_PART = re.compile(
    r"(?<!and\s)\bthis\s(?:part|chapter|article|title|division|section|subsection|paragraph)\s\S{1,12}$",
    re.IGNORECASE,
)
_OF_A_CODE = re.compile(
    r"\d{1,5}(?:[-.]\d{1,5}){2,3}|\d{1,5}\.\d{1,5}|\d{1,5}-\d{3,5}|\b(?:sub(?:division|d|paragraph)|paragraph|item)s?\b.*",
    re.I,
)
"""Numbers of the code that is amended, and parts of its sections: no parts of the act."""


def _named(scope: str, found: Sequence[Part]) -> list[Part]:
    scope = _OF_A_CODE.sub("", scope)
    numbers = re.findall(r"\d{1,4}[A-Z]?|\b[IVX]{1,5}\b", scope)
    if (
        re.search(r"\b(?:to|through)\b|\d\s?[-\u2013]\s?\d", scope)
        and len(numbers) == 2
        and all(map(str.isdigit, numbers))
    ):
        numbers = [str(n) for n in range(int(numbers[0]), min(int(numbers[1]), int(numbers[0]) + 200) + 1)]
    return [part for part in found if part.number in numbers]
