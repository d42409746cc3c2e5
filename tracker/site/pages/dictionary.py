"""The data dictionary: every table and column as metadata.json describes it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from typing import Any

from datasette.utils.asgi import Response

from tracker.site.page import page
from tracker.site.server import DATABASE, Site

_TYPES = """
SELECT m.name AS "table", c.name AS "column", lower(c.type) AS type
FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type IN ('table', 'view') LIMIT 5000
"""


async def dictionary(request: Any, datasette: Site) -> Response:
    """Every table and view that is open, with its columns, and the ready questions."""
    types = await _types(datasette)
    tables: Mapping[str, Mapping[str, Any]] = datasette.metadata("tables", database=DATABASE)
    shown = {name: about for name, about in tables.items() if not about.get("hidden") and name in types}
    facts = {"tables": shown, "types": types, "queries": datasette.metadata("queries", database=DATABASE)}
    return page(datasette, request, "dictionary.html", **facts)


async def _types(site: Site) -> dict[str, dict[str, str]]:
    """The type of each column of each table, as SQLite has it; empty where a view computes it."""
    rows = await site.rows(_TYPES)
    return {
        table: {row["column"]: row["type"] for row in some}
        for table, some in groupby(rows, key=lambda row: str(row["table"]))
    }


ROUTES = [(r"^/dictionary$", dictionary)]
