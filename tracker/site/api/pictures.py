"""Pictures for other people's pages: the maps and a badge of one place, as SVG, each with its day printed on it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from datasette.utils.asgi import NotFound, Response

from tracker.maps.atlas import atlas
from tracker.site import asked
from tracker.site.language import Words, words_for
from tracker.site.map import WEAVES, Picture, colours, picture, style
from tracker.site.page import rendered
from tracker.site.server import Site
from tracker.site.words import STATUS

KEPT = timedelta(minutes=15)
"""How long a picture may be kept by others: as long as we keep the answers ourselves."""
_LEGEND_WIDTH, _LEGEND_ROW = 235, 40


async def map_picture(request: Any, datasette: Site) -> Response:
    """One map; `substance` and `on` as everywhere."""
    board, say = await datasette.board(), words_for(request)
    shown = atlas().get(request.url_vars["name"])
    if shown is None:
        raise NotFound("No such map")
    substance, on = asked.substance(request, board), asked.day(request, "on")
    drawing = picture(board, shown, substance, on)
    columns = shown.width // _LEGEND_WIDTH
    facts = {
        "picture": drawing,
        "title": _title(say, board.substance_name(substance), drawing, on or board.now.date()),
        "substance": request.args.get("substance"),
        "on": on,
        "columns": columns,
        "below": 100 + -(-len(STATUS) // columns) * _LEGEND_ROW,
        "weaves": WEAVES,
        "style": style(),
    }
    return _svg(rendered(datasette, request, "map.svg", **facts))


def _title(say: Words, substance: str, drawing: Picture, day: date) -> str:
    """What a map shows, in one line."""
    place = drawing.of.name if drawing.of else say("The world")
    return say("%(place)s: %(substance)s by law, %(day)s", place=place, substance=substance, day=day.isoformat())


async def badge(request: Any, datasette: Site) -> Response:
    """`kratom in Alabama: prohibited · 2026-11-22`, for the place whose code is in the path."""
    board, say, code = await datasette.board(), words_for(request), request.url_vars["code"]
    if code not in board.above:
        raise NotFound("No such place")
    substance, on = asked.substance(request, board), asked.day(request, "on")
    said = board.answer(code, substance, on)
    place = board.place(code).name
    label = say("%(substance)s in %(place)s", substance=board.substance_name(substance), place=place)
    answer = say("%(status)s · %(day)s", status=STATUS[said.status].word, day=said.on.isoformat())
    facts = {
        "label": label,
        "answer": answer,
        "title": say("%(label)s: %(answer)s", label=label, answer=answer),
        "status": said.status,
        "left": _width(label),
        "right": _width(answer),
        "style": colours(),
    }
    return _svg(rendered(datasette, request, "badge.svg", **facts))


def _width(text: str) -> int:
    """Room for a text of the badge: its letters are drawn to fit."""
    return 16 + round(sum(12 if ord(letter) > 0x2E80 else 7.4 for letter in text))


def _svg(text: str) -> Response:
    headers = {
        "Cache-Control": f"public, max-age={int(KEPT.total_seconds())}",
        "Access-Control-Allow-Origin": "*",
        "Cross-Origin-Resource-Policy": "cross-origin",
    }
    return Response(text, headers=headers, content_type="image/svg+xml; charset=utf-8")


ROUTES = [
    (r"^/map/(?P<name>[a-z]+)\.svg$", map_picture),
    (r"^/badge/(?P<code>[a-z0-9-]+)\.svg$", badge),
]
