"""A law text read whole: all its claims, each module asked once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import Any

from tracker.lawtext.ages import ages
from tracker.lawtext.aims import aims
from tracker.lawtext.bans import bans
from tracker.lawtext.claims import Age, Aimed, Ban, Cap, Effect, Face, Listed, Repeal, Sunset, Term
from tracker.lawtext.codes import meant
from tracker.lawtext.effect import effects
from tracker.lawtext.headings import day_of
from tracker.lawtext.kinds import face
from tracker.lawtext.limits import caps
from tracker.lawtext.reach import reach
from tracker.lawtext.records import front_matter
from tracker.lawtext.repeals import repeals
from tracker.lawtext.status import statuses
from tracker.lawtext.sunset import of_a_part, sunset
from tracker.lawtext.terms import terms
from tracker.lawtext.text import LawText
from tracker.model import Aim, Status, Subject
from tracker.names import Mention, mentions

INSTRUMENTS = ("act", "bill", "code", "rule", "emergency_rule", "proposed_rule", "ordinance")
"""Kinds of document whose words can be law, now or once adopted."""

_AMENDS = ("act", "bill", "rule", "emergency_rule", "proposed_rule", "ordinance")
"""Instruments that can move the days of another; a code only shows what they made of it."""


@dataclass(frozen=True)
class Law:
    """All that one text says. The first of `effects` bears on the substance."""

    text: LawText
    face: Face
    named: Sequence[Mention] = ()
    bans: Sequence[Ban] = ()
    listed: Sequence[Listed] = ()
    ages: Sequence[Age] = ()
    caps: Sequence[Cap] = ()
    terms: Sequence[Term] = ()
    repeals: Sequence[Repeal] = ()
    effects: Sequence[Effect] = ()
    sunset: Sunset | None = None
    aims: Sequence[Aimed] = ()
    statuses: Mapping[str, Status] = field(default_factory=dict)
    main_substance: str = ""
    """Whom a claim is about that names no substance itself: the subject's first one, if the text names it."""

    @property
    def aim(self) -> tuple[Aim, ...]:
        """What the text is for, each aim once."""
        return tuple(dict.fromkeys(aimed.aim for aimed in self.aims))

    @property
    def substances(self) -> tuple[str, ...]:
        """The substances it names, in the order of the text."""
        return tuple(dict.fromkeys(mention.substance for mention in self.named))

    @property
    def effective_from(self) -> str | None:
        return self.effects[0].day if self.effects else None

    def status_of(self, substance: str) -> Status | None:
        """What the text makes of a substance, where its own bars do not say it already."""
        return None if any(ban.substance == substance for ban in self.bans) else self.statuses.get(substance)


def read_law(
    text: LawText,
    subject: Subject,
    on: date,
    *,
    published: date | None,
    national: bool,
    given: Face | None = None,
    told: Mapping[str, Any] = MappingProxyType({}),
) -> Law:
    """Read a text on a day. A text that names no substance has a face, and its days if it is an instrument.

    `published`: the day from which it counts its own days; `national`: its list of drugs bars import as well;
    `given`: what the document is, where its publisher's record says so; `told`: single fields of that.
    """
    published = _own_day(text) or published
    named = list(meant(mentions(text.text, subject), text.text))
    if not named and not any(True for _, words in text.struck for _ in mentions(words, subject)):
        seen = given or face(text, title=None, published=published, on=on, mentions=named)
        return _of_nothing(Law(text, replace(seen, **told)), published)
    starts = effects(text, published, named)
    day = starts[0].day if starts else None
    ends = sunset(text, published, day)
    last = ends.day if ends and not of_a_part(text, ends, starts) else None
    # An adopted law that begins later is in force from the day its findings give: only its end is asked here, and
    # whether a day is told at all.
    begun = min(day, on.isoformat()) if day else None
    shown = given or face(
        text, title=None, published=published, on=on, effective_from=begun, sunset=last, mentions=named
    )
    shown = replace(shown, **told)
    law = Law(text, shown, named, effects=starts, sunset=ends, main_substance=_main(named, subject))
    if shown.kind not in INSTRUMENTS:
        return replace(law, aims=aims(text, shown, [], [], [], [], [], named, subject=subject))
    return _with_claims(law, subject, national=national)


def _own_day(text: LawText) -> date | None:
    """The day of publication in the front matter of a text, which is surer than what we were told."""
    said = front_matter(text.text)
    day = day_of(said.get("published")) if said else None
    return date.fromisoformat(day) if day else None


def _of_nothing(law: Law, published: date | None) -> Law:
    """With its first and last day, of a text that amends: an amendment that only moves days names no substance."""
    if law.face.kind not in _AMENDS:
        return law
    starts = effects(law.text, published)
    return replace(law, effects=starts, sunset=sunset(law.text, published, starts[0].day if starts else None))


def _only_for_the_young(text: LawText, ban: Ban, aged: Sequence[Age]) -> bool:
    """A clause that bars something to those under an age is an age limit, whatever else it seems to bar."""
    clause = text.clause_at(ban.start)
    return any(clause.start <= age.start < max(clause.end, ban.end) for age in aged)


_GRAVER = re.compile(
    r"\b(?:violation|violates|offen[sc]e|misdemeanou?r|felony|penalt(?:y|ies)|fined?|punish\w{0,8}|infraction)\b",
    re.IGNORECASE,
)


def _only_graver(text: LawText, age: Age, barred: Sequence[Ban]) -> bool:
    """Where nobody may buy it, an age in a clause on the penalty only makes the offence graver."""
    clause = text.clause_at(age.start)
    sold = any("sale" in ban.acts and ban.over is None for ban in barred)
    return sold and bool(_GRAVER.search(clause.text))


def _with_claims(law: Law, subject: Subject, *, national: bool) -> Law:
    text, named = law.text, law.named
    within = reach(text, named)
    aged, required = ages(text, named, within), terms(text, named, within)
    capped = caps(text, named, within, subject=subject)
    barred, listed = bans(text, named, kind=law.face.kind, national=national, subject=subject)
    barred = [ban for ban in barred if not _only_for_the_young(text, ban, aged)]
    aged = [age for age in aged if not _only_graver(text, age, barred)]
    gone = repeals(text, named, subject, within)
    # What a pharmacist must write on the label of a medicine makes no market in it.
    market = [] if any(one.status for one in listed) else required
    told = aims(text, law.face, barred, aged, capped, market, gone, named, subject=subject)
    made = statuses(law.face, barred, listed, aged, capped, market, named, subject, text=text, aimed=told)
    return replace(
        law,
        bans=barred,
        listed=listed,
        ages=aged,
        caps=capped,
        terms=required,
        repeals=gone,
        aims=told,
        statuses=made,
    )


def _main(named: Sequence[Mention], subject: Subject) -> str:
    """The first of the subject's substances that the text names, or the first of all where it only strikes one."""
    found = {mention.substance for mention in named}
    return next((each.id for each in subject.substances if each.id in found), subject.substances[0].id)
