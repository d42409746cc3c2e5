"""What pages that list share: how long a page is, the places within a place, and the same rows as data."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from datasette.utils import tilde_encode

from tracker.model import Jurisdiction
from tracker.normalize import first_day
from tracker.site.board import Board
from tracker.site.page import asking
from tracker.site.server import DATABASE

LONGEST = 100
"""Rows on a page."""
EVERYWHERE = {"place": "", "place_end": "~"}


def within(code: str | None) -> dict[str, str]:
    """Bounds between which lie the codes of a place and of those below it: `-` sorts just before `.`."""
    return {"place": code, "place_end": f"{code}."} if code else EVERYWHERE


def as_data(table: str, code: str | None = None, **filters: str) -> dict[str, str]:
    """Addresses of the rows of a table or view of Datasette's as JSON and CSV."""
    bounds = {"jurisdiction__gte": code, "jurisdiction__lt": f"{code}."} if code else {}
    return {
        "json": asking(f"/{DATABASE}/{table}.json", _shape="array", _size="max", **bounds, **filters),
        "csv": asking(f"/{DATABASE}/{table}.csv", _size="max", **bounds, **filters),
    }


def row_path(table: str, key: str) -> str:
    """The address of Datasette's page of a row, whatever stands in its key."""
    return f"/{DATABASE}/{table}/{tilde_encode(key)}"


def place_called(board: Board, code: str | None) -> Jurisdiction | None:
    """The place that a list is narrowed to."""
    return board.place(code) if code else None


def days_until(row: Mapping[str, Any], now: datetime) -> int:
    """Days from today at the place of a row (`timezone`) until its day (`on`)."""
    return (first_day(row["on"]) - now.astimezone(ZoneInfo(row["timezone"])).date()).days
