"""Bills, proposed rules and draft ordinances by stage: none of them is law. And the page of one, with its steps."""

from __future__ import annotations

import json
from typing import Any

from datasette.utils import tilde_decode, tilde_encode
from datasette.utils.asgi import NotFound, Response

from tracker.message import say
from tracker.model import Stage
from tracker.site import asked, glossary
from tracker.site.asked import WrongQuestionError
from tracker.site.language import words_for
from tracker.site.listing import LONGEST, as_data, place_called, row_path, within
from tracker.site.page import asking, page
from tracker.site.server import Site

OPEN: tuple[Stage, ...] = (
    "to_executive", "passed_both", "passed_one_house", "committee", "introduced", "proposed",
)  # fmt: skip
ENDED: tuple[Stage, ...] = ("enacted", "final", "vetoed", "failed", "withdrawn")
_GROUPS = {"": OPEN, "ended": ENDED}
_GROUP_WORDS = {"": say("open, by stage"), "ended": say("ended, by outcome")}
_SAMPLE = LONGEST // len(OPEN)
"""Rows of each stage where all stages share a page."""

_ROWS = """
SELECT p.*, j.name, e."on" AS step_on, e.text AS step, e.url AS step_url
FROM proposals p JOIN jurisdictions j ON j.code = p.jurisdiction
LEFT JOIN proposal_events e ON e.id = (
  SELECT id FROM proposal_events WHERE proposal = p.id ORDER BY "on" DESC, id DESC LIMIT 1)
WHERE p.stage = :stage AND +p.jurisdiction >= :place AND +p.jurisdiction < :place_end AND p.aim LIKE :aim
  AND (coalesce(p.last_event_on, ''), p.id) < (:before_on, :before)
ORDER BY p.last_event_on DESC, p.id DESC LIMIT :limit
"""
_ONE = "SELECT p.*, j.name FROM proposals p JOIN jurisdictions j ON j.code = p.jurisdiction WHERE p.id = :id"
_STEPS = 'SELECT * FROM proposal_events WHERE proposal = :id ORDER BY "on" DESC, id DESC LIMIT 1000'


async def proposals(request: Any, datasette: Site) -> Response:
    """The open proposals by stage; those of one stage, or the ended ones, where the reader asks for them."""
    if asked.text(request, "id"):
        return Response.redirect(words_for(request).link(proposal_path(asked.text(request, "id"))))
    board = await datasette.board()
    stage = asked.choice(request, "stage", (*_GROUPS, *glossary.STAGES)) or ""
    code, aim = asked.place(request, board), asked.choice(request, "aim", tuple(glossary.AIMS)) or ""
    shown, limit = (_GROUPS[stage], _SAMPLE) if stage in _GROUPS else ((stage,), LONGEST)
    values = {**within(code), "aim": f'%"{aim}"%' if aim else "%", **await _before(request, datasette)}
    found = {one: await datasette.rows(_ROWS, stage=one, limit=limit + 1, **values) for one in shown}
    narrowed = {"place": code, "aim": aim}
    facts: dict[str, Any] = {
        "found": {one: rows[:limit] for one, rows in found.items() if rows},
        "more": {
            one: asking("/proposals", stage=one, before=rows[limit - 1]["id"], **narrowed)
            for one, rows in found.items()
            if len(rows) > limit
        },
        "stage": stage,
        "aim": aim,
        "place": place_called(board, code),
        "groups": _GROUP_WORDS,
        "ended": asking("/proposals", stage="ended", **narrowed),
        "stages": glossary.STAGES,
        "aims": glossary.AIMS,
        "aims_of": lambda row: json.loads(row["aim"]),
        "path": proposal_path,
        "data": as_data(
            "proposals", code, stage__in=",".join(shown), **({"aim__contains": f'"{aim}"'} if aim else {})
        ),
    }
    return page(datasette, request, "proposals.html", **facts)


async def _before(request: Any, site: Site) -> dict[str, str]:
    """Where the page before this one ended, by the id of its last row."""
    given = asked.text(request, "before")
    if not given:
        return {"before": "", "before_on": "~"}
    last = await site.rows(_ONE, id=given)
    if not last:
        raise WrongQuestionError(f"before: '{given}' is no proposal")
    return {"before": given, "before_on": last[0]["last_event_on"] or ""}


async def proposal(request: Any, datasette: Site) -> Response:
    """One proposal with all its steps, the newest first. NotFound for one that we do not have."""
    board, wanted = await datasette.board(), tilde_decode(request.url_vars["id"])
    found = await datasette.rows(_ONE, id=wanted)
    if not found:
        raise NotFound("No such proposal")
    one = found[0]
    facts: dict[str, Any] = {
        "one": one,
        "steps": await datasette.rows(_STEPS, id=wanted),
        "open": one["stage"] in OPEN,
        "stages": glossary.STAGES,
        "aims": [glossary.AIMS[aim] for aim in json.loads(one["aim"])],
        "substances": [board.substance_name(key) for key in json.loads(one["substances"])],
        "feed": one["jurisdiction"] if one["jurisdiction"] in board.above else "proposals",
        "data": {
            "json": asking("/tracker/proposal_events.json", _shape="array", _size="max", proposal__exact=wanted),
            "csv": asking("/tracker/proposal_events.csv", _size="max", proposal__exact=wanted),
        },
        "record": row_path("proposals", wanted),
    }
    return page(datasette, request, "proposal.html", **facts)


def proposal_path(key: str) -> str:
    """The address of the page of a proposal, whatever stands in its id."""
    return f"/proposals/{tilde_encode(key)}"


ROUTES = [(r"^/proposals$", proposals), (r"^/proposals/(?P<id>[^/]+)$", proposal)]
