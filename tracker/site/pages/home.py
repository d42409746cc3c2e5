"""What the first page shows: every place today, what changed, what comes, what we cannot read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from datasette.utils.asgi import Response

from tracker.answer import Answer
from tracker.model import Jurisdiction
from tracker.normalize import stamp
from tracker.site.board import Board
from tracker.site.page import page
from tracker.site.server import Site

_CHANGES = """
SELECT c.*, j.name FROM changes c LEFT JOIN jurisdictions j ON j.code = c.jurisdiction
WHERE c.kind NOT IN ('heartbeat', 'source_broken', 'source_recovered') ORDER BY c.number DESC LIMIT 12
"""
_UPCOMING = (
    'SELECT u.*, j.name FROM upcoming u JOIN jurisdictions j ON j.code = u.jurisdiction ORDER BY u."on" LIMIT 12'
)
_UNWELL = """
SELECT s.*, j.name, s.stale_after < :now AS stale FROM sources s JOIN jurisdictions j ON j.code = s.jurisdiction
WHERE s.outcome IN ('missing', 'blocked', 'unreachable', 'broken') OR s.stale_after < :now
ORDER BY s.since DESC LIMIT 20
"""
_NEVER_ASKED = "SELECT count(*) AS number FROM sources WHERE outcome IS NULL"


@dataclass(frozen=True)
class Line:
    """A place in the list: how deep it lies, today's answers, and for each who decides where another place does."""

    place: Jurisdiction
    depth: int
    answers: list[tuple[Answer, str]]

    @property
    def silent(self) -> bool:
        """True where nobody has searched and no law above decides: unknown, for want of a record."""
        return all(answer.status == "unknown" and not answer.decided_by for answer, _ in self.answers)


def lines(board: Board, codes: Iterable[str]) -> Iterator[Line]:
    """A line for each place, in the order given."""
    for code in codes:
        answers = [
            (answer, _by(board, code, answer)) for answer in (board.answer(code, s.id) for s in board.first_asked)
        ]
        yield Line(board.place(code), len(board.chain(code)) - 1, answers)


def _names_from_the_top(board: Board, code: str) -> list[str]:
    """Sorts places by name, each below the one above it."""
    return [place.jurisdiction.name for place in reversed(board.chain(code))]


def _by(board: Board, code: str, answer: Answer) -> str:
    """Who decides, where it is not the place itself."""
    if code in answer.decided_by or not answer.decided_by:
        return ""
    return board.place(answer.decided_by[0]).name


async def home(request: Any, datasette: Site) -> Response:
    """The first page."""
    return page(datasette, request, "home.html", **await _facts(datasette, await datasette.board()))


async def _facts(site: Site, board: Board) -> dict[str, Any]:
    in_order = list(lines(board, sorted(board.above, key=lambda code: _names_from_the_top(board, code))))
    return {
        "substances": board.first_asked,
        "lines": [line for line in in_order if not line.silent],
        "silent": [line.place for line in in_order if line.silent],
        "changes": await site.rows(_CHANGES),
        "upcoming": await site.rows(_UPCOMING),
        "unwell": await site.rows(_UNWELL, now=stamp(site.now())),
        "never_asked": (await site.rows(_NEVER_ASKED))[0]["number"],
        "subject": board.subject.name,
        "substance_name": board.substance_name,
    }


ROUTES = [(r"^/$", home)]
