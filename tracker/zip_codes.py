"""US ZIP codes: the counties that each is delivered in, and the names the post uses there.

`data/zip_codes.csv` joins the public HUD-USPS crosswalk of ZIP codes and counties with the postal names of the
`zipcodes` package (MIT); `data/README.md` says how. Areas are Census GEOIDs: five digits a county, two a state.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

TABLE = Path(__file__).resolve().parent.parent / "data" / "zip_codes.csv"


class Route(NamedTuple):
    """Where a ZIP code is delivered."""

    areas: tuple[str, ...]
    cities: tuple[str, ...]


def route(zip_code: str) -> Route | None:
    """Where a ZIP code of five digits is delivered; None for one that is not in the table."""
    table = _table()
    start = table.find(f"\n{zip_code},")
    if start < 0:
        return None
    _, areas, cities = table[start + 1 : table.index("\n", start + 1)].split(",")
    return Route(tuple(areas.split()), tuple(cities.split("; ")) if cities else ())


@lru_cache(maxsize=1)
def _table() -> str:
    return TABLE.read_text("utf-8")
