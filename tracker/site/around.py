"""The places about one: those below it, the exceptions among them first, and the neighbours that differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from tracker.answer import Answer
from tracker.model import Jurisdiction, Substance
from tracker.site.board import Board
from tracker.site.verdict import Asked

SHOWN = 40
"""Places in a list; the others are behind a link."""


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

    def all(self) -> Around:
        """What is around the place."""
        code = self.asked.code
        differing = filter(self._differs, self._by_name(self._local(code)))
        exceptions = list(islice(differing, SHOWN))
        others = self._by_name(other for other in self.board.below(code) if other not in set(exceptions))
        touched = self.board.neighbours(code)
        return Around(
            exceptions=[self._line(other) for other in exceptions],
            more_exceptions=len(exceptions) == SHOWN,
            below=[self._line(other) for other in others[:SHOWN]],
            more_below=max(0, len(others) - SHOWN),
            borders_known=bool(touched),
            neighbours=[self._line(other) for other in self._by_name(filter(self._differs, touched))],
        )

    def _local(self, code: str) -> Iterator[str]:
        """The counties and cities below a place, those below them too; never a state's from its country."""
        for other in self.board.below(code):
            if other not in self._states_and_above:
                yield other
                yield from self._local(other)

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
