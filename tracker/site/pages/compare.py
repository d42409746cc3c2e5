"""Two to six places side by side: the layered answer of each for one substance on one day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

from datasette.utils.asgi import Response

from tracker.gazetteer import UnknownPlaceError
from tracker.model import Jurisdiction
from tracker.site import asked
from tracker.site.asked import WrongQuestionError
from tracker.site.board import Board
from tracker.site.language import Words, words_for
from tracker.site.page import page
from tracker.site.server import Site
from tracker.site.verdict import Asked, Judge, Verdict

_MOST = 6


@dataclass(frozen=True)
class _Wish:
    """What is compared: places, a substance, a day or today."""

    codes: Sequence[str]
    substance: str
    on: date | None

    def address(self, codes: Iterable[str]) -> str:
        """The same comparison of other places."""
        return f"/compare?{urlencode(list(self._query(codes)))}"

    def _query(self, codes: Iterable[str]) -> Iterator[tuple[str, str]]:
        yield from (("place", code) for code in codes)
        yield "substance", self.substance
        if self.on:
            yield "on", self.on.isoformat()


@dataclass(frozen=True)
class _Column:
    """One place with what is said of it, the places that decide, and the comparison without it.

    `label`: its name, with those of the places above it short of the country, since many counties share a name.
    """

    place: Jurisdiction
    label: str
    verdict: Verdict
    facts: Mapping[str, str]
    decided_by: Sequence[Jurisdiction]
    without: str


@dataclass(frozen=True)
class _Doubt:
    """A name that does not say which place is meant, with those that may be, each with its address."""

    name: str
    choices: Sequence[tuple[Jurisdiction, str]]


async def compare(request: Any, datasette: Site) -> Response:
    """The places asked for, side by side; one may be added by any name. 404 where a name leads nowhere."""
    board = await datasette.board()
    names = _names(request)
    codes, doubtful = _found(board, names)
    wish = _Wish(codes, asked.substance(request, board), asked.day(request, "on"))
    columns = [_column(board, wish, code, words_for(request)) for code in codes]
    doubts = [_doubt(board, wish, name) for name in doubtful]
    facts: dict[str, Any] = {
        "wish": wish,
        "columns": columns,
        "questions": _in_one_order(list(column.facts) for column in columns),
        "doubts": doubts,
        "substances": board.subject.substances,
        "substance_name": board.substance_name,
        "full": len(codes) >= _MOST,
    }
    lost = any(not doubt.choices for doubt in doubts)
    return page(datasette, request, "compare.html", status=404 if lost else 200, **facts)


def _names(request: Any) -> list[str]:
    names = list(dict.fromkeys(name.strip() for name in request.args.getlist("place") if name.strip()))
    if len(names) > _MOST or any(len(name) > 200 for name in names):
        raise WrongQuestionError(f"place: at most {_MOST} places, each of at most 200 characters")
    return names


def _found(board: Board, names: Sequence[str]) -> tuple[list[str], list[str]]:
    """Codes of the places meant, each once, and the names that do not say which."""
    codes, doubtful = dict[str, None](), []
    for name in names:
        try:
            codes[board.gazetteer.one(name)] = None
        except UnknownPlaceError:
            doubtful.append(name)
    return list(codes), doubtful


def _doubt(board: Board, wish: _Wish, name: str) -> _Doubt:
    """The places that a name may mean: those of a ZIP code, those of the name, those whose names contain it."""
    try:
        near = board.gazetteer.find(name).codes
    except UnknownPlaceError:
        near = tuple(board.gazetteer.containing(name)[:20])
    return _Doubt(name, [(board.place(code), wish.address([*wish.codes, code])) for code in near])


def _column(board: Board, wish: _Wish, code: str, say: Words) -> _Column:
    verdict = Judge(board, Asked(code, wish.on), say).verdict(board.subject.substance(wish.substance))
    return _Column(
        place=board.place(code),
        label=", ".join(above.jurisdiction.name for above in board.chain(code)[:-1]) or board.place(code).name,
        verdict=verdict,
        facts=dict(verdict.facts),
        decided_by=[board.place(other) for other in verdict.answer.decided_by],
        without=wish.address(other for other in wish.codes if other != code),
    )


def _in_one_order(lists: Iterable[Sequence[str]]) -> list[str]:
    """All labels of several lists, each after those that come before it in its own list."""
    order: list[str] = []
    for labels in lists:
        at = 0
        for label in labels:
            if label not in order:
                order.insert(at, label)
            at = order.index(label) + 1
    return order


ROUTES = [(r"^/compare$", compare)]
