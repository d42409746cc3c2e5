"""What the pages know: every place as the ledger holds it, each read when it is first asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Self
from zoneinfo import ZoneInfo

from tracker.answer import Answer, Layer, answer, strictest_first
from tracker.gazetteer import Gazetteer
from tracker.ledger import Ledger
from tracker.model import Jurisdiction, Subject, Substance
from tracker.own_law import STATES_AND_ABOVE, Place
from tracker.places import Known

_KEPT = 5_000
"""Answers kept in memory, those asked for last."""


class Board:
    """The places of one state of the ledger, at one instant, with the answers that were asked for already."""

    def __init__(self, known: Known, subject: Subject, now: datetime, above: Mapping[str, str | None]) -> None:
        self.subject = subject
        self.now = now
        self.above = above
        """Code of every place and of the one above it, in the order of the codes."""
        self._known = known
        self._answer_of_today = lru_cache(_KEPT)(self._ask_today)

    @classmethod
    def read(cls, db: Path, subject: Subject, now: datetime) -> Self:
        """Open the ledger for reading; the names of all places are read at once, their law as it is asked for."""
        ledger = Ledger.to_read(db)
        return cls(Known.of_ledger(ledger, now), subject, now, ledger.parents())

    @property
    def gazetteer(self) -> Gazetteer:
        """All places by all their names."""
        return self._known.gazetteer

    @property
    def first_asked(self) -> Sequence[Substance]:
        """The two substances that most readers ask for: they come first and in full."""
        return self.subject.substances[:2]

    def substance_name(self, key: str) -> str:
        """The name of a substance; its id where the subject file no longer has it."""
        return next((s.name for s in self.subject.substances if s.id == key), key)

    def chain(self, code: str, known_at: datetime | None = None) -> Sequence[Place]:
        """A place and those above it, nearest first, as known at an instant. KeyError for one that is not held."""
        if code not in self.above:
            raise KeyError(code)
        return self._known.chain(code, known_at)

    def place(self, code: str) -> Jurisdiction:
        """Who a place is. KeyError for one that is not held."""
        return self.chain(code)[0].jurisdiction

    def today(self, code: str) -> date:
        """The day it is at a place."""
        return self.now.astimezone(ZoneInfo(self.place(code).timezone)).date()

    def answer(self, code: str, substance: str, on: date | None = None, known_at: datetime | None = None) -> Answer:
        """The layered answer, for today at the place and as known now unless a day or an instant is given."""
        if on is None and known_at is None:
            return self._answer_of_today(code, substance)
        chain = self.chain(code, known_at)
        return answer(chain, self.subject, substance, on or self.today(code), known_at or self.now)

    def first_answers(self, codes: Sequence[str]) -> Sequence[tuple[Jurisdiction, Answer]]:
        """Some places with today's answer for the substance that is asked for first, the strictest first."""
        answers = [self.answer(code, self.subject.substances[0].id) for code in codes]
        return [(self.place(said.jurisdiction), said) for said in strictest_first(answers)]

    def words_lost(self, layer: Layer) -> bool:
        """True if words that a layer rests on stand no longer on their page."""
        lost = self.chain(layer.jurisdiction)[0].lost
        return any((evidence.source, evidence.quote) in lost for evidence in layer.evidence)

    def below(self, code: str) -> Sequence[str]:
        """The places directly below one."""
        return self._below.get(code, ())

    @cached_property
    def _below(self) -> Mapping[str, Sequence[str]]:
        found: dict[str, list[str]] = {}
        for code, parent in self.above.items():
            if parent:
                found.setdefault(parent, []).append(code)
        return found

    @cached_property
    def states_and_above(self) -> Sequence[str]:
        """Codes of the countries and their states, whose silence means that nobody searched."""
        return [code for code in self.above if self.place(code).kind in STATES_AND_ABOVE]

    def _ask_today(self, code: str, substance: str) -> Answer:
        return answer(self.chain(code), self.subject, substance, self.today(code), self.now)
