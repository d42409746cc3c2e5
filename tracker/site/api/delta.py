"""What changed since a day or an event, to go on from: for who keeps a copy of the record up to date."""

from __future__ import annotations

from typing import Any

from datasette.utils.asgi import Response

from tracker.csv_rows import csv_lines
from tracker.model.change import PUBLIC
from tracker.site import asked
from tracker.site.asked import WrongQuestionError
from tracker.site.page import asking
from tracker.site.server import Site

MOST = 5_000
"""Changes in one answer."""
_OF_DAY = "SELECT number FROM changes WHERE recorded_at >= :day ORDER BY recorded_at, rowid LIMIT 1"
_OF_ID = "SELECT number FROM changes WHERE id = :id"
_LAST = "SELECT id, number FROM changes ORDER BY number DESC LIMIT 1"
_ROWS = f"""
SELECT {", ".join(f'"{name}"' for name in PUBLIC)} FROM changes
WHERE number >= :first ORDER BY number LIMIT :limit
"""  # noqa: S608, our own columns


async def delta(request: Any, datasette: Site) -> Response:
    """Events from the day `since` on, or after the event of that id, oldest first; `next` is where to go on."""
    since = (request.args.get("since") or "").strip()
    rows = await datasette.rows(_ROWS, first=await _first(datasette, request, since), limit=MOST + 1)
    more, rows = len(rows) > MOST, rows[:MOST]
    following = rows[-1]["id"] if rows else since or None
    headers = {"Cache-Control": "public, max-age=60"}
    told = [row for row in rows if row["kind"] != "heartbeat"]
    if request.url_vars["form"] == "json":
        return Response.json({"changes": told, "next": following, "more": more}, headers=headers)
    if following:
        relation = "next" if more else "monitor"
        headers["Link"] = f'<{asking("/data/changes.csv", since=following)}>; rel="{relation}"'
    table = "".join(csv_lines(PUBLIC, told))
    return Response(table, headers=headers, content_type="text/csv; charset=utf-8")


async def _first(site: Site, request: Any, since: str) -> int:
    """The number of the first change that is wanted."""
    if not since:
        return 1
    if since.startswith("tag:"):
        found = await site.rows(_OF_ID, id=since)
        if not found:
            raise WrongQuestionError(f"since: no event has the id '{since}'; give an id of ours, or a day")
        return int(found[0]["number"]) + 1
    day = asked.day(request, "since")
    found = await site.rows(_OF_DAY, day=day.isoformat() if day else "")
    last = await site.rows(_LAST)
    return int(found[0]["number"]) if found else int(last[0]["number"]) + 1 if last else 1


ROUTES = [(r"^/data/changes\.(?P<form>json|csv)$", delta)]
