"""What the pages know: every place as the ledger holds it, each read when it is first asked for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Self
from zoneinfo import ZoneInfo

from tracker.answer import Answer, Layer, answer, strictest_first
from tracker.course import Stretch, course
from tracker.gazetteer import Found, Gazetteer
from tracker.ledger import Ledger
from tracker.maps.borders import neighbours
from tracker.model import Jurisdiction, Status, Subject, Substance
from tracker.own_law import STATES_AND_ABOVE, Place
from tracker.places import Known

_KEPT = 10_000
"""Answers kept in memory, those asked for last."""
_KEPT_OF_OTHER_DAYS = 1_000
"""So that somebody who asks for many days does not push out what everybody asks for."""
_DAYS_KEPT = 64
"""Days and substances for which the standing of every place is kept, those asked for last."""


class Board:
    """The places of one state of the ledger, at one instant, with the answers that were asked for already."""

    def __init__(
        self,
        known: Known,
        subject: Subject,
        now: datetime,
        above: Mapping[str, str | None],
        states_and_above: Sequence[str],
        ever: Callable[[], Known] | None = None,
    ) -> None:
        self.subject = subject
        self.now = now
        self.above = above
        """Code of every place and of the one above it, in the order of the codes."""
        self.states_and_above = states_and_above
        """Codes of the countries and their states, whose silence means that nobody searched."""
        self._known = known
        self._read_ever = ever or (lambda: known)
        self._answer_of_today = lru_cache(_KEPT)(self._ask_today)
        self._answer_of_then = lru_cache(_KEPT_OF_OTHER_DAYS)(self._ask)
        self._course = lru_cache(_KEPT)(self._work_out_course)
        self._found: dict[Hashable, Sequence[str]] = {}
        self._standing = lru_cache(_DAYS_KEPT)(self._work_out_standing)

    @classmethod
    def read(cls, db: Path, subject: Subject, now: datetime) -> Self:
        """Open the ledger for reading; the names of all places are read at once, their law as it is asked for."""
        ledger = Ledger.to_read(db)
        states_and_above = ledger.of_kinds(STATES_AND_ABOVE)
        known, ever = Known.of_ledger(ledger, now), lambda: Known.of_ledger(ledger, now, removed=True)
        return cls(known, subject, now, ledger.parents(), states_and_above, ever)

    @property
    def gazetteer(self) -> Gazetteer:
        """All places by all their names."""
        return self._known.gazetteer

    def find(self, asked: str, known_at: datetime | None = None) -> Found:
        """The place that is called so, or all that a ZIP code reaches; of the past, also one since removed."""
        return self._as_known(known_at).gazetteer.find(asked)

    @property
    def first_asked(self) -> Sequence[Substance]:
        """The two substances that most readers ask for: they come first and in full."""
        return self.subject.substances[:2]

    def substance_name(self, key: str) -> str:
        """The name of a substance; its id where the subject file no longer has it."""
        return next((s.name for s in self.subject.substances if s.id == key), key)

    def chain(self, code: str, known_at: datetime | None = None) -> Sequence[Place]:
        """A place and those above it, nearest first, as known at an instant. KeyError for one that is not held."""
        known = self._as_known(known_at)
        if code not in known.gazetteer.codes:
            raise KeyError(code)
        return known.chain(code, known_at)

    def place(self, code: str) -> Jurisdiction:
        """Who a place is. KeyError for one that is not held."""
        return self.chain(code)[0].jurisdiction

    def today(self, code: str, known_at: datetime | None = None) -> date:
        """The day it is at a place."""
        return self.now.astimezone(ZoneInfo(self.chain(code, known_at)[0].jurisdiction.timezone)).date()

    def answer(self, code: str, substance: str, on: date | None = None, known_at: datetime | None = None) -> Answer:
        """The layered answer, for today at the place and as known now unless a day or an instant is given."""
        if on is None and known_at is None:
            return self._answer_of_today(code, substance)
        return self._answer_of_then(code, substance, on or self.today(code, known_at), known_at)

    def course(self, code: str, substance: str, known_at: datetime | None = None) -> Sequence[Stretch]:
        """How the answer for a place goes over time, the first stretch first."""
        return self._course(code, substance, known_at)

    def standing(self, substance: str, on: date | None) -> Mapping[str, Status]:
        """The status of every country and state on a day, by its code; today at each place where none is given."""
        return self._standing(substance, on)

    def known_since(self, code: str) -> datetime | None:
        """When anything about a place was first recorded."""
        return next(iter(self._known.instants(code)), None)

    def first_answers(self, codes: Sequence[str]) -> Sequence[tuple[Jurisdiction, Answer]]:
        """Some places with today's answer for the substance that is asked for first, the strictest first."""
        answers = [self.answer(code, self.subject.substances[0].id) for code in codes]
        return [(self.place(said.jurisdiction), said) for said in strictest_first(answers)]

    def words_lost(self, layer: Layer) -> bool:
        """True if words that a layer rests on stand no longer on their page."""
        lost = self.chain(layer.jurisdiction)[0].lost
        return any((evidence.source, evidence.quote) in lost for evidence in layer.evidence)

    def neighbours(self, code: str) -> Sequence[str]:
        """The places of its own kind that border one and are held; empty where no border of it is known."""
        place, held = self.place(code), self.gazetteer.by_official_code
        touched = neighbours(place.iso or "") or neighbours(place.geoid or "")
        return [held[other] for other in touched if held.get(other) in self.above]

    def below(self, code: str) -> Sequence[str]:
        """The places directly below one."""
        return self._below.get(code, ())

    async def once(self, key: Hashable, found: Callable[[], Awaitable[Sequence[str]]]) -> Sequence[str]:
        """Places found in the ledger for today: looked for once as long as this board stands."""
        if key not in self._found:
            self._found[key] = await found()
        return self._found[key]

    def _as_known(self, known_at: datetime | None) -> Known:
        return self._ever if known_at else self._known

    @cached_property
    def _ever(self) -> Known:
        """With the places that are held no longer: only who asks about the past needs their names."""
        return self._read_ever()

    @cached_property
    def _below(self) -> Mapping[str, Sequence[str]]:
        found: dict[str, list[str]] = {}
        for code, parent in self.above.items():
            if parent:
                found.setdefault(parent, []).append(code)
        return found

    @cached_property
    def by_iso(self) -> Mapping[str, str]:
        """Codes of the countries and states by their ISO codes."""
        return {iso: code for code in self.states_and_above if (iso := self.place(code).iso)}

    def _ask(self, code: str, substance: str, on: date, known_at: datetime | None) -> Answer:
        return answer(self.chain(code, known_at), self.subject, substance, on, known_at or self.now)

    def _work_out_course(self, code: str, substance: str, known_at: datetime | None) -> Sequence[Stretch]:
        return course(self.chain(code, known_at), self.subject, substance)

    def _work_out_standing(self, substance: str, on: date | None) -> Mapping[str, Status]:
        days = {code: on or self.today(code) for code in self.states_and_above}
        return {
            code: next(part.status for part in self.course(code, substance) if part.covers(day))
            for code, day in days.items()
        }

    def _ask_today(self, code: str, substance: str) -> Answer:
        return self._ask(code, substance, self.today(code), None)
