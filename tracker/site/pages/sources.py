"""How our sources are: which are broken or stale, since when and why, and what rests on each."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from datasette.utils.asgi import Response

from tracker.message import say
from tracker.normalize import stamp
from tracker.site import asked, glossary
from tracker.site.listing import LONGEST, as_data, place_called, within
from tracker.site.page import asking, page
from tracker.site.server import Site

_BAD = "('missing', 'blocked', 'unreachable', 'broken')"
_STATES: Mapping[str, str] = {
    "broken": f"s.outcome IN {_BAD}",
    "stale": "s.stale_after < :now",
    "never": "s.outcome IS NULL",
    "hand": "s.outcome = 'skipped' AND s.interface = 'hand'",
    "refused": "s.outcome = 'skipped' AND s.interface <> 'hand'",
    "well": "+s.outcome IN ('ok', 'unchanged') AND +s.stale_after >= :now",
}
_COUNTED = {**_STATES, "well": "s.outcome IN ('ok', 'unchanged') AND s.stale_after >= :now"}
"""Most are well: they are listed in the order of their ids as they come, and counted by an index."""
_STATE_WORDS = {
    "broken": say("broken"), "stale": say("stale"), "never": say("never asked yet"), "hand": say("read by hand"),
    "refused": say("robots refused"), "well": say("well"),
}  # fmt: skip
_STATE_MEANS = {
    "broken": say("When last asked, they did not give the document we expect. No status changes because of that."),
    "stale": say("Not read for three of its periods, 14 days at least, or not checked by a person for so long."),
    "never": say("To be watched, but not asked yet: what rests on them was read by a person."),
    "hand": say("The site refuses robots, or has nothing that one can read: a person looks at them."),
    "refused": say("The site's robots.txt forbids it, and we obey."),
    "well": say("Read in time, and it was the document we expect."),
}
_ROWS = """
SELECT s.*, j.name, coalesce(s.stale_after < :now, 0) AS stale
FROM sources s JOIN jurisdictions j ON j.code = s.jurisdiction
WHERE {state} AND {key} AND +s.jurisdiction >= :place AND +s.jurisdiction < :place_end
ORDER BY {order} LIMIT :limit
"""
_BY_ID = ("s.id > :after", "s.id")
# Few are broken: their index finds them, and they are put in order afterwards. The stalest come first.
_KEYS = {
    "broken": ("+s.id > :after", "+s.id"),
    "stale": (
        "(s.stale_after, s.id) > (coalesce((SELECT stale_after FROM sources WHERE id = :after), ''), :after)",
        "s.stale_after, s.id",
    ),
}
_COUNT = "SELECT count(*) AS number FROM sources s WHERE {state}"
_RESTING = """
SELECT c.source, p.jurisdiction, j.name, p.substance, p.status FROM citations c
JOIN status_periods p ON p.id = c.period JOIN jurisdictions j ON j.code = p.jurisdiction
WHERE c.source IN (SELECT value FROM json_each(:sources)) AND p.superseded_at IS NULL
  AND coalesce(p.ends_at, '9999') > :now GROUP BY p.id, c.source LIMIT 2000
"""
_LONGEST = LONGEST // 2
"""Rows on a page: each brings what rests on it."""
_NAMED = 4
"""Entries named of those that rest on a source."""


async def sources(request: Any, datasette: Site) -> Response:
    """The sources of one state; the broken ones where none is asked for."""
    board, now = await datasette.board(), stamp(datasette.now())
    state = asked.choice(request, "state", tuple(_STATES)) or "broken"
    code, after = asked.place(request, board), asked.text(request, "after")
    key, order = _KEYS.get(state, _BY_ID)
    sql = _ROWS.format(state=_STATES[state], key=key, order=order)
    rows = await datasette.rows(sql, now=now, after=after, limit=_LONGEST + 1, **within(code))
    shown = rows[:_LONGEST]
    facts: dict[str, Any] = {
        "rows": sorted(shown, key=lambda row: row["since"] or "", reverse=True) if state == "broken" else shown,
        "resting": await _resting(datasette, [row["id"] for row in shown], now),
        "counts": {one: await _count(datasette, _COUNTED[one], now) for one in _COUNTED},
        "named": _NAMED,
        "state": state,
        "words": _STATE_WORDS,
        "means": _STATE_MEANS,
        "outcomes": glossary.OUTCOMES,
        "place": place_called(board, code),
        "later": asking("/sources", state=state, place=code, after=shown[-1]["id"]) if rows[_LONGEST:] else "",
        "substance_name": board.substance_name,
        "data": _data(state, code, now),
    }
    return page(datasette, request, "sources.html", **facts)


async def _count(site: Site, condition: str, now: str) -> int:
    return int((await site.rows(_COUNT.format(state=condition), now=now))[0]["number"])


async def _resting(site: Site, ids: Sequence[str], now: str) -> Mapping[str, list[dict[str, Any]]]:
    """The entries that are held and have words or a page of each source for their proof."""
    by_source: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in await site.rows(_RESTING, sources=json.dumps(ids), now=now):
        by_source[row["source"]].append(row)
    return dict(by_source)


def _data(state: str, code: str | None, now: str) -> dict[str, str]:
    filters = {
        "broken": {"outcome__in": "missing,blocked,unreachable,broken"},
        "stale": {"stale_after__lt": now},
        "never": {"outcome__isnull": "1"},
        "hand": {"outcome": "skipped", "interface": "hand"},
        "refused": {"outcome": "skipped", "interface__not": "hand"},
        "well": {"outcome__in": "ok,unchanged", "stale_after__gte": now},
    }
    return as_data("sources", code, **filters[state])


ROUTES = [(r"^/sources$", sources)]
