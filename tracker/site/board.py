"""What the pages know: every place as held at the newest recording, read once and kept until something moves."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from tracker.answer import Answer, Layer, Place, answer
from tracker.ledger import Ledger
from tracker.model import Jurisdiction, Subject
from tracker.places import Known

DATABASE = "tracker"
PLACES = f"/{DATABASE}/jurisdictions"

_QUARTER_SECONDS = 900
"""Midnight of every time zone falls on a quarter of an hour: a board that is kept within one shows the right day."""

_NEWEST = "SELECT (SELECT max(id) FROM dossiers), (SELECT max(id) FROM recorded), (SELECT max(id) FROM runs)"


@dataclass(frozen=True)
class Board:
    """All places in memory, each with the places above it."""

    chains: Mapping[str, Sequence[Place]]
    subject: Subject
    names: Known
    now: datetime

    @classmethod
    def read(cls, db: Path, subject: Subject, now: datetime) -> Board:
        """Read all places from the ledger."""
        with closing(Ledger(db)) as ledger:
            known = Known.of_ledger(ledger, None, now)
            chains = {code: known.chain(code) for code in known.dossiers}
            return cls(chains, subject, Known.of_dossiers(known.dossiers, now), now)

    def find(self, name: str) -> str:
        """The code of a place by any of its names. UnknownPlaceError, naming the nearest codes."""
        return self.names.find(name)

    def place(self, code: str) -> Jurisdiction:
        return self.chains[code][0].jurisdiction

    def today(self, code: str) -> date:
        """The day it is at a place."""
        return self.now.astimezone(ZoneInfo(self.place(code).timezone)).date()

    def answer(self, code: str, substance: str, on: date | None = None, known_at: datetime | None = None) -> Answer:
        """The layered answer, for today at the place unless a day is given."""
        day = on or self.today(code)
        return answer(self.chains[code], self.subject, substance, day, known_at or self.now)

    def matching(self, text: str) -> list[Jurisdiction]:
        """Places whose name contains a text, without regard to case."""
        wanted = text.strip().casefold()
        return [self.place(code) for code in self.chains if wanted in self.place(code).name.casefold()]

    def words_lost(self, layer: Layer) -> bool:
        """True if words that a layer rests on stand no longer on their page."""
        lost = self.chains[layer.jurisdiction][0].lost
        return any((evidence.source, evidence.quote) in lost for evidence in layer.evidence)

    @cached_property
    def today_everywhere(self) -> Mapping[str, Sequence[Answer]]:
        """Today's answers of every place for the two substances that most readers ask for."""
        asked = self.subject.substances[:2]
        return {code: [self.answer(code, substance.id) for substance in asked] for code in self.chains}


class Site:
    """Where the ledger and the feeds lie, what is tracked, what time it is; and the board made of them."""

    def __init__(
        self, db: Path, feeds: Path, subject: Subject, now: Callable[[], datetime], database: Any
    ) -> None:
        self.feeds = feeds
        self.now = now
        self.database = database
        self._db = db
        self._subject = subject
        self._board: tuple[object, Board] | None = None
        self._reading = asyncio.Lock()

    async def board(self) -> Board:
        """The board of the newest recording and of this quarter of an hour."""
        now = self.now()
        newest = (await self.database.execute(_NEWEST)).first()
        state = (*newest, int(now.timestamp()) // _QUARTER_SECONDS)
        async with self._reading:
            if self._board is None or self._board[0] != state:
                self._board = (state, await asyncio.to_thread(Board.read, self._db, self._subject, now))
            return self._board[1]

    async def rows(self, sql: str, **values: str) -> list[dict[str, Any]]:
        """Rows of our own SQL, never a visitor's."""
        return [dict(row) for row in await self.database.execute(sql, values)]


def site_of(datasette: Any) -> Site | None:
    """The site that a Datasette serves; None for one that is not ours."""
    return getattr(datasette, "tracker_site", None)
