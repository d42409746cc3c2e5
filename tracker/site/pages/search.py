"""Full-text search through places, proposals and the newest text of each watched provision."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from datasette.database import QueryInterrupted
from datasette.utils.asgi import Response
from markupsafe import Markup, escape

from tracker.message import Message, say
from tracker.searched import SEAM
from tracker.site import asked
from tracker.site.asked import WrongQuestionError
from tracker.site.page import asking, page, place_path
from tracker.site.query import query
from tracker.site.server import Site

Rows = Sequence[Mapping[str, Any]]
_ON_PAGE = 20
_KINDS: Mapping[str, Message] = {
    "place": say("place"),
    "provision": say("law text"),
    "bill": say("text of a bill, not law"),
    "page": say("official page"),
    "proposal": say("proposal, not law"),
}
_BEGIN, _END = "\x02", "\x03"
"""Stand about a word that was found until all else is escaped; no text of ours holds them."""
_BEST = "-9e999"
"""A rank before all others: the better, the lower."""
_AFTER = re.compile(r"(-?\d+\.\d+(?:e-?\d+)?),(\d{1,19})")

# The rank first, for all that match; then the words about the hit, for those of one page alone.
_RANKED = """
SELECT rowid, rank FROM searched WHERE searched MATCH :query AND (rank, rowid) > (CAST(:rank AS REAL), :row)
ORDER BY rank, rowid LIMIT :most
"""
_HIT = """
SELECT rowid, kind, jurisdiction, key, part, place, highlight(searched, 6, char(2), char(3)) AS title,
  snippet(searched, 7, char(2), char(3), ' … ', 40) AS words
FROM searched WHERE searched MATCH :query AND rowid = :row
"""


@dataclass(frozen=True)
class Hit:
    """What was found, with the words about it. `more`: further parts of the same long text on the same page."""

    kind: str
    said: Message
    path: str
    title: Markup
    place: str
    code: str
    words: Markup | None
    more: int


async def search(request: Any, datasette: Site) -> Response:
    """What has all the words, the best first."""
    board = await datasette.board()
    words = asked.text(request, "q")
    kind = asked.choice(request, "kind", tuple(_KINDS))
    place = asked.place(request, board)
    rank, row = _after(request)
    wanted = query(words, kind, place)
    ranked = await datasette.rows(_RANKED, query=wanted, rank=rank, row=row, most=_ON_PAGE + 1) if wanted else []
    found = [(await datasette.rows(_HIT, query=wanted or "", row=one["rowid"]))[0] for one in ranked[:_ON_PAGE]]
    facts: dict[str, Any] = {
        "words": words,
        "says_nothing": bool(words) and wanted is None,
        "kind": kind,
        "kinds": _KINDS,
        "place": board.place(place) if place else None,
        "hits": _hits(found),
        "next": _next(ranked, q=words, kind=kind, place=place),
        "first": not asked.text(request, "after"),
    }
    return page(datasette, request, "search.html", **facts)


async def _found(site: Site, wanted: str, rank: str, row: int) -> tuple[Rows, Rows]:
    """What matches, a page of it and one more, and the same page with the words about each hit."""
    try:
        ranked = await site.rows(_RANKED, query=wanted, rank=rank, row=row, most=_ON_PAGE + 1)
        hits = [await site.rows(_HIT, query=wanted, row=one["rowid"]) for one in ranked[:_ON_PAGE]]
    except QueryInterrupted as error:
        raise WrongQuestionError("q: too much has these words to be ranked in time: add a rarer one") from error
    return ranked, [hit for one in hits for hit in one]


def _after(request: Any) -> tuple[str, int]:
    """Rank and number of the last hit of the page before."""
    after = asked.text(request, "after")
    match = _AFTER.fullmatch(after)
    if after and match is None:
        raise WrongQuestionError(f"after: '{after}' is not where a page of results ended: follow its link")
    return (match[1], int(match[2]) % 2**63) if match else (_BEST, 0)


def _next(ranked: Rows, **query: str | None) -> str | None:
    if len(ranked) <= _ON_PAGE:
        return None
    last = ranked[_ON_PAGE - 1]
    return asking("/search", **query, after=f"{last['rank']!r},{last['rowid']}")


def _hits(rows: Iterable[Mapping[str, Any]]) -> list[Hit]:
    """The rows of one document as one hit, where the best of them stands."""
    documents: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
    for row in rows:
        documents.setdefault((row["kind"], row["key"]), []).append(row)
    return [_hit(parts[0], len(parts) - 1) for parts in documents.values()]


def _hit(row: Mapping[str, Any], more: int) -> Hit:
    kind, key = row["kind"], row["key"]
    paths = {"place": place_path(key), "proposal": asking("/proposals", id=key)}
    shows_words = kind != "place" or _BEGIN in row["words"]
    return Hit(
        kind=kind,
        said=_KINDS[kind],
        path=paths.get(kind, f"/provision/{key}"),
        title=_marked(row["title"]),
        place=row["place"].replace(SEAM, ""),
        code=row["jurisdiction"],
        words=_marked(row["words"]) if shows_words and row["words"].strip() else None,
        more=more,
    )


def _marked(text: str) -> Markup:
    """Escaped first; then the signs about what was found become marks."""
    plain = str(escape(text.replace(SEAM, "")))
    return Markup(plain.replace(_BEGIN, "<mark>").replace(_END, "</mark>"))  # noqa: S704  # escaped just above


ROUTES = [(r"^/search$", search)]
