"""What comes in the next days, by day: laws that begin, are enforced or end, and comment periods that close.

The rows are those of the view `upcoming` and the days those of the calendar feeds. A date that is known to the
month or the year alone has no day, and says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from datasette.utils.asgi import Response

from tracker.bills.comment_period import comments_close
from tracker.normalize import first_day
from tracker.site import asked
from tracker.site.listing import LONGEST, as_data, days_until, place_called, within
from tracker.site.page import asking, page
from tracker.site.server import Site

Row = dict[str, Any]

_DAYS, _MOST_DAYS = 90, 366
_DAY = timedelta(days=1)

# `other` is the status on the other side of the day. A plus keeps SQLite from the index that finds too many rows.
_LAW = """
SELECT p.{day} AS "on", '{kind}' AS kind, p.jurisdiction, j.name, j.timezone, p.substance, p.status, p.citation,
  p.url, p.disputed, p.enjoined, (
    SELECT o.status FROM status_periods o WHERE o.jurisdiction = p.jurisdiction AND o.substance = p.substance
    AND o.superseded_at IS NULL AND {beside} LIMIT 1) AS other
FROM status_periods p JOIN jurisdictions j ON j.code = p.jurisdiction
WHERE p.superseded_at IS NULL AND {condition} AND {of_day}p.{day} >= :first AND {of_day}p.{day} < :last
  AND {of_place}p.jurisdiction >= :place AND {of_place}p.jurisdiction < :place_end
ORDER BY {of_day}p.{day} LIMIT :limit
"""
_KINDS = (
    {"kind": "took_effect", "day": "effective_from", "condition": "p.starts_at IS NOT NULL",
     "beside": "o.ends_at = p.starts_at"},
    {"kind": "sunset", "day": "sunset", "condition": "p.sunset = p.effective_to",
     "beside": "o.starts_at = p.ends_at AND length(o.effective_from) = 10"},
    {"kind": "enforced", "day": "enforced_from", "condition": "p.enforced_from <> coalesce(p.effective_from, '')",
     "beside": "o.starts_at = p.starts_at"},
)  # fmt: skip
_BY_DAY = [_LAW.format(**kind, of_day="", of_place="+") for kind in _KINDS]
_BY_PLACE = [_LAW.format(**kind, of_day="+", of_place="") for kind in _KINDS]
_STEPS = """
SELECT e.text, e.url AS document, p.id AS proposal, p.identifier, p.title, p.jurisdiction, p.url, j.name, j.timezone
FROM proposals p JOIN jurisdictions j ON j.code = p.jurisdiction JOIN proposal_events e ON e.proposal = p.id
WHERE p.stage = 'proposed' AND +p.jurisdiction >= :place AND +p.jurisdiction < :place_end
ORDER BY e.id DESC LIMIT 2000
"""


async def upcoming(request: Any, datasette: Site) -> Response:
    """The days ahead: 90 from today unless the reader says otherwise."""
    board, now = await datasette.board(), datasette.now()
    count = asked.number(request, "days", 1, _MOST_DAYS) or _DAYS
    since, code = asked.day(request, "since") or now.date(), asked.place(request, board)
    until = since + timedelta(days=count)
    rows, later = whole_days(await _rows(datasette, since, until, code), until)
    facts: dict[str, Any] = {
        "days": [(on, list(some)) for on, some in groupby(rows, key=lambda row: str(row["on"]))],
        "left": {row["on"]: days_until(row, now) for row in rows},
        "since": since,
        "last": until - _DAY,
        "count": count,
        "from_today": since == now.date(),
        "later": asking("/upcoming", since=later, days=count, place=code),
        "place": place_called(board, code),
        "above": [above.jurisdiction for above in board.chain(code)[1:]] if code else [],
        "data": as_data("upcoming", code, on__gte=since.isoformat(), on__lt=until.isoformat()),
        "substance_name": board.substance_name,
    }
    return page(datasette, request, "upcoming.html", **facts)


async def _rows(site: Site, since: date, until: date, code: str | None) -> list[Row]:
    first, last, bounds = since.isoformat(), until.isoformat(), within(code)
    found = [
        row
        for sql in (_BY_PLACE if code else _BY_DAY)
        for row in await site.rows(sql, first=first, last=last, limit=LONGEST + 1, **bounds)
    ]
    found += [row for row in comment_days(await site.rows(_STEPS, **bounds)) if first <= row["on"] < last]
    return sorted(found, key=lambda row: (row["on"], row["jurisdiction"], row.get("substance", ""), row["kind"]))


def comment_days(steps: Sequence[Row]) -> list[Row]:
    """The last days for comments, by the newest words of each document of a proposal; `steps` are newest first."""
    newest = {(step["proposal"], step["document"]): step for step in reversed(steps)}
    days = ({**step, "on": comments_close(step["text"]), "kind": "comments"} for step in newest.values())
    return [day for day in days if day["on"]]


def whole_days(rows: Sequence[Row], until: date) -> tuple[Sequence[Row], date]:
    """At most a page of rows, of whole days where they fit on one, and the day from which the next page goes on."""
    if len(rows) <= LONGEST:
        return rows, until
    on = rows[LONGEST]["on"]
    whole = [row for row in rows if row["on"] < on]
    if not whole:
        return rows[:LONGEST], first_day(on) + _DAY
    # A month sorts before its first day: the page that begins on its eve has it.
    return whole, first_day(on) if len(on) == len("YYYY-MM-DD") else first_day(on) - _DAY


ROUTES = [(r"^/upcoming$", upcoming)]
