"""What we cover and how well: counts from the ledger, and the entries that are weak, each with its proof."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from datasette.utils.asgi import Response

from tracker.message import say
from tracker.normalize import stamp
from tracker.site import asked, glossary
from tracker.site.language import words_for
from tracker.site.listing import LONGEST, as_data
from tracker.site.page import asking, page
from tracker.site.server import Site

_ONE_SECONDARY = "official words, second source"
"""What the ledger notes as missing where an entry has a single proof, and that is not official."""
# One count for each column, by an index that holds all it needs.
_COUNT = "SELECT {column} AS value, count(*) AS number FROM coverage WHERE substance = :substance GROUP BY {column}"
_LISTS: Mapping[str, str] = {
    "secondary": f"instr(c.missing, '{_ONE_SECONDARY}') > 0",
    "low": "c.confidence = 'low'",
    "unwatched": "instr(c.missing, 'source to watch') > 0",
    "recorded": "c.confidence IS NOT NULL",
    "silent": "c.confidence IS NULL",
}
_LIST_WORDS = {
    "secondary": say("Entries that rest on one secondary source"),
    "disputed": say("Disputed entries"),
    "low": say("Entries of low confidence"),
    "unwatched": say("Entries with no source to watch"),
    "recorded": say("Places with a record"),
    "silent": say("Places without a record"),
}
_WATCHED = {"machine": say("by a machine"), "hand": say("by hand"), "no": say("not watched")}
_IN_FORCE = """p.jurisdiction = c.jurisdiction AND p.substance = c.substance AND p.superseded_at IS NULL
  AND (p.starts_at IS NOT NULL OR p.effective_from IS NULL)
  AND coalesce(p.starts_at, '') <= :now AND coalesce(p.ends_at, '9999') > :now"""
_SHOWN = "p.id AS period, p.effective_from, p.citation, p.url, p.note, coalesce(p.disputed, 0) AS disputed"
_ROWS = f"""
SELECT c.*, {_SHOWN} FROM (
  SELECT * FROM coverage c WHERE c.substance = :substance AND {{condition}} AND c.jurisdiction > :after
  ORDER BY c.jurisdiction LIMIT :limit) c
LEFT JOIN status_periods p ON {_IN_FORCE} ORDER BY c.jurisdiction
"""  # noqa: S608, our own constants
_DISPUTED = f"""
SELECT c.*, {_SHOWN} FROM status_periods p CROSS JOIN coverage c ON {_IN_FORCE}
WHERE p.disputed = 1 AND p.superseded_at IS NULL AND p.substance = :substance AND p.jurisdiction > :after
ORDER BY p.jurisdiction LIMIT :limit
"""  # noqa: S608, our own constants
_PROOFS = "SELECT * FROM citations WHERE period IN (SELECT value FROM json_each(:periods)) ORDER BY id LIMIT 1000"


async def coverage(request: Any, datasette: Site) -> Response:
    """The counts for one substance; and one of the lists, where the reader asks for it."""
    board = await datasette.board()
    which = asked.choice(request, "which", tuple(_LIST_WORDS)) or ""
    known = [substance.id for substance in board.subject.substances]
    given = asked.substance(request, board) if asked.text(request, "substance") else ""
    counted = given or known[0]
    after = asked.text(request, "after")
    rows = await _rows(datasette, which, [given] if given else known, after) if which else []
    shown = rows[:LONGEST]
    facts: dict[str, Any] = {
        "counts": {} if which else await _counts(datasette, counted),
        "counted": counted,
        "which": which,
        "given": given,
        "rows": shown,
        "proofs": await _proofs(datasette, [row["period"] for row in shown if row["period"]]),
        "later": _later(which, given, shown) if rows[LONGEST:] else "",
        "lists": _LIST_WORDS,
        "watched": _WATCHED,
        "statuses": glossary.STATUSES,
        "confidences": glossary.CONFIDENCES,
        "substances": board.subject.substances,
        "substance_name": board.substance_name,
        "data": _data(which, given or (counted if not which else "")),
    }
    return page(datasette, request, "coverage.html", **facts)


async def single_source(request: Any, datasette: Site) -> Response:  # noqa: ARG001, as Datasette calls it
    """A short address for the entries that rest on one secondary source."""
    return Response.redirect(words_for(request).link(asking("/coverage", which="secondary")))


async def _counts(site: Site, substance: str) -> dict[str, Counter[Any]]:
    """Places by status, by confidence (empty: no record), and by how their sources are watched."""
    found = {
        column: {
            row["value"]: row["number"]
            for row in await site.rows(_COUNT.format(column=column), substance=substance)
        }
        for column in ("status", "confidence", "watched")
    }
    watched = Counter[Any]()
    for how, number in found["watched"].items():
        watched[{"no": "no", "by hand": "hand"}.get(how, "machine")] += number
    return {"status": Counter(found["status"]), "confidence": Counter(found["confidence"]), "watched": watched}


async def _rows(site: Site, which: str, substances: Sequence[str], after: str) -> list[dict[str, Any]]:
    """The rows of one substance after the other, from the one on that the last page ended with."""
    of, _, code = after.partition(" ")
    sql, now = _DISPUTED if which == "disputed" else _ROWS.format(condition=_LISTS[which]), stamp(site.now())
    rows: list[dict[str, Any]] = []
    for substance in substances[substances.index(of) if of in substances else 0 :]:
        bound = code if substance == of else ""
        left = LONGEST + 1 - len(rows)
        rows += await site.rows(sql, substance=substance, after=bound, now=now, limit=left) if left else []
    return rows


async def _proofs(site: Site, periods: Sequence[str]) -> Mapping[str, list[dict[str, Any]]]:
    by_period: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in await site.rows(_PROOFS, periods=json.dumps(periods)):
        by_period[row["period"]].append(row)
    return dict(by_period)


def _later(which: str, substance: str, shown: Sequence[Mapping[str, Any]]) -> str:
    after = f"{shown[-1]['substance']} {shown[-1]['jurisdiction']}"
    return asking("/coverage", which=which, substance=substance, after=after)


def _data(which: str, substance: str) -> dict[str, str]:
    filters = {
        "secondary": {"missing__contains": _ONE_SECONDARY},
        "disputed": {"disputed": "1"},
        "low": {"confidence": "low"},
        "unwatched": {"missing__contains": "source to watch"},
        "recorded": {"missing__not": "record"},
        "silent": {"missing": "record"},
    }
    narrowed = {"substance": substance} if substance else {}
    return as_data("current_status" if which == "disputed" else "coverage", **filters.get(which, {}), **narrowed)


ROUTES = [(r"^/coverage$", coverage), (r"^/single-source$", single_source)]
