"""The places about one: those below it, the exceptions among them first, and the neighbours that differ."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from tracker.answer import Answer
from tracker.model import Jurisdiction, Substance
from tracker.normalize import stamp
from tracker.site.board import Board
from tracker.site.server import Site
from tracker.site.verdict import Asked

SHOWN = 40
"""Places in a list; the others are behind a link."""
_OTHER_LAW = """
SELECT DISTINCT p.jurisdiction FROM status_periods p JOIN jurisdictions j ON j.code = p.jurisdiction
WHERE p.jurisdiction > :first AND p.jurisdiction < :last
  AND p.substance IN (SELECT key FROM json_each(:own))
  AND p.recorded_at <= :known AND coalesce(p.superseded_at, '9999') > :known
  AND (p.starts_at IS NOT NULL OR p.effective_from IS NULL)
  AND coalesce(p.starts_at, '') <= :at AND coalesce(p.ends_at, '9999') > :at
  AND p.status <> json_extract(:own, '$."' || p.substance || '"')
ORDER BY j.name LIMIT :most
"""
"""Places whose codes begin with that of one, `-` coming just before `.`; `own`: its status for each substance."""


@dataclass(frozen=True)
class Line:
    """A place in a list: its answers, and for each who decides where another place does."""

    place: Jurisdiction
    answers: Sequence[tuple[Answer, str]]
    depth: int = 0


@dataclass(frozen=True)
class Around:
    """`exceptions` are local places whose answer is not that of the place; `below` all others directly below it.

    Of each list the first come, by name; `more_exceptions`: there may be others.
    """

    exceptions: Sequence[Line]
    more_exceptions: bool
    below: Sequence[Line]
    more_below: int
    borders_known: bool
    neighbours: Sequence[Line]


class Surroundings:
    """Asks about the places around one what is asked about it, for the substances that most ask for."""

    def __init__(self, board: Board, asked: Asked, substances: Sequence[Substance]) -> None:
        self.board, self.asked, self.substances = board, asked, substances
        self._states_and_above = frozenset(board.states_and_above)
        self._own = [answer.status for answer in self._answers(asked.code)]

    async def all(self, site: Site) -> Around:
        """What is around the place."""
        code = self.asked.code
        local = await self._with_other_law(site)
        exceptions = [other for other in local if self._differs(other)]
        others = self._by_name(other for other in self.board.below(code) if other not in set(exceptions))
        touched = self.board.neighbours(code)
        return Around(
            exceptions=[self._line(other) for other in exceptions],
            more_exceptions=len(local) == SHOWN,
            below=[self._line(other) for other in others[:SHOWN]],
            more_below=max(0, len(others) - SHOWN),
            borders_known=bool(touched),
            neighbours=[self._line(other) for other in self._by_name(filter(self._differs, touched))],
        )

    async def _with_other_law(self, site: Site) -> Sequence[str]:
        """The counties and cities below the place whose own law is another; never those of a country's states.

        The others share what the law above them says, and need not be asked one by one.
        """
        code, on, known_at = self.asked
        below = self.board.below(code)
        if not below or any(other in self._states_and_above for other in below):
            return ()
        own = {s.falls_back_to or s.id: said for s, said in zip(self.substances, self._own, strict=True)}
        own |= {s.id: said for s, said in zip(self.substances, self._own, strict=True)}
        at, known = f"{on}T12:00:00Z" if on else stamp(self.board.now), stamp(known_at or self.board.now)
        found = partial(self._read_other_law, site, code, json.dumps(own), at, known)
        return await (found() if on or known_at else self.board.once((code, *own.items()), found))

    async def _read_other_law(self, site: Site, code: str, own: str, at: str, known: str) -> Sequence[str]:
        rows = await site.rows(
            _OTHER_LAW, first=f"{code}-", last=f"{code}.", own=own, at=at, known=known, most=SHOWN
        )
        return [row["jurisdiction"] for row in rows if row["jurisdiction"] in self.board.above]

    def _differs(self, code: str) -> bool:
        return [answer.status for answer in self._answers(code)] != self._own

    def _answers(self, code: str) -> list[Answer]:
        _, on, known_at = self.asked
        return [self.board.answer(code, substance.id, on, known_at) for substance in self.substances]

    def _line(self, code: str) -> Line:
        answers = [(answer, self._by(code, answer)) for answer in self._answers(code)]
        return Line(self.board.place(code), answers)

    def _by(self, code: str, answer: Answer) -> str:
        """Who decides, where it is not the place itself."""
        if code in answer.decided_by or not answer.decided_by:
            return ""
        return self.board.place(answer.decided_by[0]).name

    def _by_name(self, codes: Iterator[str] | Sequence[str]) -> list[str]:
        return sorted(codes, key=self.board.gazetteer.name)
