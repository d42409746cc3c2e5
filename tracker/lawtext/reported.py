"""What a page, an agenda, minutes, a veto or a bare title says that a proposal would do."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tracker.lawtext.aim_words import concepts
from tracker.lawtext.certain_sales import comes_of_it
from tracker.lawtext.claims import Aimed
from tracker.lawtext.enactment_signs import REPORTED
from tracker.lawtext.roles import Roles
from tracker.lawtext.sentences import sentence
from tracker.lawtext.signs import seen_in
from tracker.lawtext.text import LawText
from tracker.model import Aim
from tracker.names import Mention

_AT_MOST = 40
_LINE, _REACH = 1200, 20_000
_NEAR = 30
_ITEM = re.compile(r"\s{0,8}(?:\(?[\da-zA-Z]{1,3}[.)]\s|[-*•]\s|(?:HB|SB|AB|HF|SF|LD|LB|HR|Bill|Ordinance)\b)")
_ELSEWHERE = re.compile(
    r"\b(?:had (?:first |once )?(?:sought|tried|hoped|wanted)|earlier (?:bill|attempt|version)|other states|"
    r"\w+ states have|neighbou?ring|last year|previously|remains?|does not (?:affect|cover|reach|change)|(?:is|"
    r"are) not (?:affected|covered|touched)|demeure|reste|bleibt|nicht betroffen|sigue siendo|permanece|resta|"
    r"rimane|blijft|forbliver|berøres ikke|berörs inte|kvarstår|zůstáv\w|netýká|zostáv\w|netýka|ostaje|ostane|"
    r"pozostaje|nie dotyczy|nerozhoduj\w|nem érint\w*|rămâne|tetap|залиша\w+|не стосується|оста[её]тся|"
    r"не касается|ei muutu|ei koske)\b",
    re.IGNORECASE,
)
"""The sponsor's history, other states, the law as it stands and stays: not what this proposal would do."""


# `Tell us by 30 November whether kratom should be sold only to adults`: no draft is there yet, but its aim is.
_CONSULTS = re.compile(
    r"\b(?:consultation|consult(?:s|ing)?|your views|tell us|have your say|feedback)\b[^.\n]{0,160}\bwhether\b",
    re.IGNORECASE,
)
_FULL_STOP = re.compile(r"[.!?]['\"\u201d]?\s+(?=[A-Z])")
_DENIED = re.compile(
    r"\b(?:not|never|nicht|no longer|neither|ne|nie|inte|ikke|niet|não|ei)\W{1,3}(?:\w{1,12}\W{1,2}){0,2}$"
)
_WOULD = re.compile(r"\bthe (?:bill|measure|act) would\b[^.\n]{0,200}", re.IGNORECASE)


@dataclass(frozen=True)
class _Idea:
    name: str
    start: int
    end: int


def reported(text: LawText, mentions: Sequence[Mention], known: Roles) -> Iterator[Aimed]:
    """Aims of proposals that a text tells of: only where the same words name a bill, a draft, a numbered item."""
    for start, end, inside in _passages(text, mentions):
        words = text.text[start:end]
        if (seen_in(REPORTED, words, text.language) or _CONSULTS.search(words)) and not _ELSEWHERE.search(words):
            yield from _aims_in(words, start, inside, text.language, known)
    yield from _local_law(text)


def said(text: LawText, mentions: Sequence[Mention], known: Roles) -> Iterator[Aimed]:
    """Aims by a title or an abstract, where that is all the text there is. A semicolon does not part a title."""
    for start, end, inside in _passages(text, mentions, _title):
        yield from _aims_in(text.text[start:end], start, inside, text.language, known)


def _passages(
    text: LawText, mentions: Sequence[Mention], cut: Callable[[LawText, Mention], tuple[int, int]] | None = None
) -> Iterator[tuple[int, int, list[Mention]]]:
    """The sentences that name a substance; an item of a list and a row of a table as a whole line."""
    done = -1
    for mention in mentions[:_AT_MOST]:
        if mention.start < done:
            continue
        start, end = (cut or _passage)(text, mention)
        done = end
        inside = [other for other in mentions[:_AT_MOST] if start <= other.start < end]
        # `7-OH and other kratom derivatives`: the plant only tells what they come of.
        yield start, end, [one for one in inside if not _comes_of(text.text, one)] or inside


def _comes_of(words: str, one: Mention) -> bool:
    return comes_of_it(words[max(0, one.start - 120) : one.start], words[one.end : one.end + 40])


def _passage(text: LawText, mention: Mention) -> tuple[int, int]:
    left, right = _line(text, mention)
    is_whole = _ITEM.match(text.text, left) or "\t" in text.text[left:right]
    if is_whole and right - left <= _LINE:
        return left, right
    left, right = sentence(text.text, mention.start)
    return left, max(right, mention.end)


def _title(text: LawText, mention: Mention) -> tuple[int, int]:
    left, right = _line(text, mention)
    stops = [stop.end() for stop in _FULL_STOP.finditer(text.text, left, right)]
    return (
        max((stop for stop in stops if stop <= mention.start), default=left),
        min((stop for stop in stops if stop >= mention.end), default=right),
    )


def _line(text: LawText, mention: Mention) -> tuple[int, int]:
    left = max(text.text.rfind("\n", 0, mention.start) + 1, mention.start - _LINE)
    right = text.text.find("\n", mention.end)
    return left, min(right if right >= 0 else len(text.text), mention.end + _LINE)


def _aims_in(words: str, start: int, inside: Sequence[Mention], language: str, known: Roles) -> Iterator[Aimed]:
    ideas = [
        _Idea(str(match.lastgroup), start + match.start(), start + match.end())
        for match in concepts(language).finditer(words)
        if not _DENIED.search(words, max(0, match.start() - 30), match.start())
    ]
    told = _Told(frozenset(idea.name for idea in ideas), inside, known)
    for idea in ideas:
        if (reading := _AIMS.get(idea.name)) and (aim := reading(idea, told)):
            yield Aimed(idea.start, idea.end, f"said: {idea.name}", aim)


@dataclass(frozen=True)
class _Told:
    """All ideas of one sentence, and the substances it names."""

    ideas: frozenset[str]
    inside: Sequence[Mention]
    roles: Roles

    @property
    def studies(self) -> bool:
        """A study whether it should be scheduled schedules nothing."""
        return "other" in self.ideas and not self.ideas & {"age", "regulate", "ban"}

    @property
    def repeals(self) -> bool:
        """A ban or a listing is taken away; `repeal the Consumer Protection Act` is no end of a ban."""
        return "repeal" in self.ideas and "act" not in self.ideas


def _other(_idea: _Idea, told: _Told) -> Aim | None:
    return "other" if told.studies else None


def _repealing(_idea: _Idea, told: _Told) -> Aim | None:
    of_a_ban = bool(told.ideas & {"ban", "schedule"}) or told.ideas == {"repeal"}
    return "repeal_ban" if told.repeals and of_a_ban and not told.studies else None


def _scheduling(idea: _Idea, told: _Told) -> Aim | None:
    if told.studies or told.repeals:
        return None
    return told.roles.barring(_nearest(idea, told.inside), held=True)


def _regulating(_idea: _Idea, told: _Told) -> Aim | None:
    return None if told.repeals else "regulate"


def _by_age(_idea: _Idea, told: _Told) -> Aim | None:
    return None if told.repeals or "regulate" in told.ideas else "age_limit"


def _barring(_idea: _Idea, told: _Told) -> Aim | None:
    """`Prohibits sale to minors` is an age limit, `bans products without a label` a market: neither is a ban."""
    market = told.ideas & {"age", "regulate"} and "possession" not in told.ideas
    if told.repeals or market or "schedule" in told.ideas:
        return None
    substances = {mention.substance for mention in told.inside}
    return told.roles.barring(substances, held="sale" not in told.ideas or "possession" in told.ideas)


_AIMS: Mapping[str, Callable[[_Idea, _Told], Aim | None]] = {
    "preempt": lambda _idea, _told: "preempt_local",
    "other": _other,
    "repeal": _repealing,
    "schedule": _scheduling,
    "regulate": _regulating,
    "age": _by_age,
    "ban": _barring,
}


def _nearest(idea: _Idea, inside: Sequence[Mention]) -> set[str]:
    """What is scheduled is the group of names that stands nearest: `mitragynine and 7-hydroxymitragynine`."""
    groups: list[list[Mention]] = []
    for mention in inside:
        if groups and mention.start - groups[-1][-1].end <= _NEAR:
            groups[-1].append(mention)
        else:
            groups.append([mention])
    away = [min(abs(group[0].start - idea.end), abs(idea.start - group[-1].end)) for group in groups]
    return {mention.substance for mention in groups[away.index(min(away))]} if groups else set()


def _local_law(text: LawText) -> Iterator[Aimed]:
    """`The bill would also void the ordinances of cities`: says so without naming the substance again."""
    for match in _WOULD.finditer(text.text[:_REACH]):
        for idea in concepts("en").finditer(match[0]):
            if idea.lastgroup == "preempt":
                yield Aimed(
                    match.start() + idea.start(), match.start() + idea.end(), "said: preempt", "preempt_local"
                )
