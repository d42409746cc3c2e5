"""Where is the file to load: every file with its size and day."""

from __future__ import annotations

from asyncio import wait, wrap_future
from typing import Any

from datasette.utils.asgi import Response

from tracker.message import say
from tracker.site.api.downloads import recipes
from tracker.site.dataset import dataset
from tracker.site.page import page
from tracker.site.server import Site

_FILES = (
    (
        ("status.csv", "status.json"),
        say("Today's answers"),
        say(
            "For every place and substance: the status with the law of the places above it, possession, sale, "
            "import, age, limits, which place's law decides, how sure, when checked, and what comes next. "
            "This is the file for a shop's system."
        ),
    ),
    (
        ("periods.csv", "periods.json"),
        say("Every period of law"),
        say("Each place's own law, when it is in force and when we came to say so; also what we no longer hold."),
    ),
    (
        ("tracker.db",),
        say("The whole record"),
        say("An SQLite database with every table of this site, its history and the texts of the law."),
    ),
)  # fmt: skip


_PATIENCE_SECONDS = 0.5
"""A small record is made at once: then the first who looks sees its size."""


async def data(request: Any, datasette: Site) -> Response:
    """What each file is. Files that are not there yet are begun."""
    board = await datasette.board()
    begun = [wrap_future(datasette.cabinet.begin(recipe)) for recipe in await recipes(datasette)]
    await wait(begun, timeout=_PATIENCE_SECONDS)
    files = [
        (title, about, [(name, datasette.cabinet.kept(name)) for name in names]) for names, title, about in _FILES
    ]
    facts: dict[str, Any] = {
        "files": files,
        "dataset": await dataset(datasette, request),
        "substances": board.subject.substances,
        "month_ago": board.now.date().replace(day=1),
    }
    return page(datasette, request, "data.html", **facts)


ROUTES = [(r"^/data$", data)]
