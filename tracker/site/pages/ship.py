"""May a shop ship this there: the same answer as the API gives, for people."""

from __future__ import annotations

from typing import Any

from datasette.utils.asgi import Response

from tracker.message import say
from tracker.site import asked
from tracker.site.ordering import order_of, shipments
from tracker.site.page import asking, page
from tracker.site.server import Site

MAY = {
    "yes": say("Yes, by what we know"),
    "conditional": say("On conditions only"),
    "unknown": say("Not known, which does not mean yes"),
    "no": say("No"),
}
_GIVEN = ("substance", "pct_7oh", "age")


async def ship(request: Any, datasette: Site) -> Response:
    """The form, and below it the answer for each place that was meant, the strictest first."""
    board = await datasette.board()
    order = order_of(request, board)
    where = asked.text(request, "place") or asked.text(request, "zip")
    zip_code, several = shipments(request, board, order) if where else (None, [])
    given = {name: request.args.get(name) for name in _GIVEN}
    facts: dict[str, Any] = {
        "where": where,
        "order": order,
        "zip_code": zip_code,
        "shipments": several,
        "name_of": lambda code: board.place(code).name,
        "substance_name": board.substance_name,
        "substances": board.subject.substances,
        "may": MAY,
        "json": asking("/api/ship", zip=asked.text(request, "zip"), place=asked.text(request, "place"), **given),
    }
    return page(datasette, request, "ship.html", **facts)


ROUTES = [(r"^/ship$", ship)]
