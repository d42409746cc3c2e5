"""May a shop ship this there, as JSON."""

from __future__ import annotations

from typing import Any

from datasette.utils.asgi import Response

from tracker import shipping
from tracker.site.ordering import order_of, shipments
from tracker.site.server import Site


async def ship(request: Any, datasette: Site) -> Response:
    """For `zip` or `place`, and what is told of `substance`, `pct_7oh` and `age`."""
    board = await datasette.board()
    zip_code, several = shipments(request, board, order_of(request, board))
    document = shipping.as_document(several, zip_code)
    return Response.json(document, headers={"Cache-Control": "public, max-age=60"})


ROUTES = [(r"^/api/ship$", ship)]
