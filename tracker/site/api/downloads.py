"""The whole record as files: today's answers, all periods, the database. Each is made once and then only sent."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from datasette.utils.asgi import Response

from tracker.normalize import stamp
from tracker.site import panel, public_copy
from tracker.site.board import Board
from tracker.site.cabinet import Kept, Recipe
from tracker.site.server import Site
from tracker.site.transfer import ONLY_HEAD, PACKED, has

TYPES: Mapping[str, str] = {
    ".csv": "text/csv; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".db": "application/vnd.sqlite3",
}
_CHUNK = 2**18


async def download(request: Any, datasette: Site) -> Response:
    """One of the files, as it was last made; 304 for who has it."""
    name = request.url_vars["name"]
    recipe = next(one for one in await recipes(datasette) if name in one.files)
    packed = "gzip" in request.headers.get("accept-encoding", "").lower()
    kept, content = await datasette.cabinet.open(recipe, name, packed=packed)
    return _Sent(request, name, kept, content, packed=packed and kept.packed is not None)


async def recipes(site: Site) -> tuple[Recipe, ...]:
    """How each file is made of what the ledger holds now."""
    board, recorded = await site.board(), site.recorded()
    ledger, now = site.ledger, board.now
    return (
        Recipe(("status.csv", "status.json"), (recorded, now), now, partial(_status, site, board)),
        Recipe(("periods.csv", "periods.json"), recorded, now, partial(_periods, ledger, stamp(now))),
        Recipe(("tracker.db",), recorded, now, partial(_database, ledger)),
    )


def _status(site: Site, board: Board, folder: Path) -> None:
    """By a board of its own: this thread shares no connection and pushes nothing out of memory that pages need."""
    own = Board.read(site.ledger, board.subject, board.now)
    panel.write(folder, "status", panel.STATUS, panel.status_rows(own), stamp(board.now))


def _periods(ledger: Path, made_at: str, folder: Path) -> None:
    panel.write(folder, "periods", panel.PERIODS, panel.period_rows(ledger), made_at)


def _database(ledger: Path, folder: Path) -> None:
    public_copy.copy(ledger, folder / "tracker.db", without=public_copy.untold())


class _Sent(Response):  # type: ignore[misc]  # Datasette has no types
    """A file that is sent piece by piece."""

    def __init__(self, request: Any, name: str, kept: Kept, content: BinaryIO, *, packed: bool) -> None:
        tag = f'"{kept.tag}{PACKED if packed else ""}"'
        headers = {
            "ETag": tag,
            "Cache-Control": "public, max-age=60",
            "Vary": "Accept-Encoding",
            "Access-Control-Allow-Origin": "*",
            "Content-Disposition": f'{"inline" if name.endswith(".json") else "attachment"}; filename="{name}"',
        }
        has_it = has(request.headers.get("if-none-match", ""), kept.tag)
        if packed:
            headers["Content-Encoding"] = "gzip"
        if not has_it:
            headers["Content-Length"] = str(content.seek(0, 2))
            content.seek(0)
        self._content, self._whole = content, not request.scope.get(ONLY_HEAD) and not has_it
        super().__init__("", 304 if has_it else 200, headers, TYPES[Path(name).suffix])

    async def asgi_send(self, send: Any) -> None:
        with self._content as content:
            headers = {**self.headers, "content-type": self.content_type}
            raw = [[name.encode(), value.encode()] for name, value in headers.items()]
            await send({"type": "http.response.start", "status": self.status, "headers": raw})
            while self._whole and (piece := await asyncio.to_thread(content.read, _CHUNK)):
                await send({"type": "http.response.body", "body": piece, "more_body": True})
            await send({"type": "http.response.body", "body": b""})


ROUTES = [(r"^/data/(?P<name>status\.csv|status\.json|periods\.csv|periods\.json|tracker\.db)$", download)]
