"""What the pages know: every place as held at one recording, in memory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from zoneinfo import ZoneInfo

from tracker.answer import Answer, Layer, answer, strictest_first
from tracker.gazetteer import Gazetteer
from tracker.ledger import Ledger
from tracker.model import Jurisdiction, Subject, Substance
from tracker.own_law import Place
from tracker.places import Known


@dataclass(frozen=True)
class Board:
    """All places in memory, each with the places above it."""

    chains: Mapping[str, Sequence[Place]]
    subject: Subject
    gazetteer: Gazetteer
    now: datetime

    @classmethod
    def read(cls, db: Path, subject: Subject, now: datetime) -> Board:
        """Read all places from the ledger."""
        with closing(Ledger(db)) as ledger:
            known = Known.of_ledger(ledger, now)
            chains = {code: known.chain(code) for code in known.gazetteer.codes}
            return cls(chains, subject, known.gazetteer, now)

    @property
    def first_asked(self) -> Sequence[Substance]:
        """The two substances that most readers ask for: they come first and in full."""
        return self.subject.substances[:2]

    def substance_name(self, key: str) -> str:
        """The name of a substance; its id where the subject file no longer has it."""
        return next((s.name for s in self.subject.substances if s.id == key), key)

    def place(self, code: str) -> Jurisdiction:
        """Who a place is. KeyError for one that is not held."""
        return self.chains[code][0].jurisdiction

    def today(self, code: str) -> date:
        """The day it is at a place."""
        return self.now.astimezone(ZoneInfo(self.place(code).timezone)).date()

    def answer(self, code: str, substance: str, on: date | None = None, known_at: datetime | None = None) -> Answer:
        """The layered answer, for today at the place unless a day is given."""
        day = on or self.today(code)
        return answer(self.chains[code], self.subject, substance, day, known_at or self.now)

    def first_answers(self, codes: Sequence[str]) -> Sequence[tuple[Jurisdiction, Answer]]:
        """Some places with today's answer for the substance that is asked for first, the strictest first."""
        answers = [self.answer(code, self.subject.substances[0].id) for code in codes]
        return [(self.place(said.jurisdiction), said) for said in strictest_first(answers)]

    def words_lost(self, layer: Layer) -> bool:
        """True if words that a layer rests on stand no longer on their page."""
        lost = self.chains[layer.jurisdiction][0].lost
        return any((evidence.source, evidence.quote) in lost for evidence in layer.evidence)

    @cached_property
    def today_everywhere(self) -> Mapping[str, Sequence[Answer]]:
        """Today's answers of every place for the substances that are asked for first."""
        return {code: [self.answer(code, s.id) for s in self.first_asked] for code in self.chains}
