"""Who borders whom: countries, US states and US counties, by a line of border and not by a corner.

`borders.json` is made by `python -m tracker.maps` and names each pair once; here each place has all its own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

_TABLE = Path(__file__).parent / "borders.json"


def neighbours(code: str) -> tuple[str, ...]:
    """The ISO codes of the neighbours of a country or US state, or the GEOIDs of those of a US county, by its own.

    Countries border countries, states states and counties counties. Empty for a place that no other touches, and
    for one that the atlas does not have.
    """
    return _all().get(code, ())


@lru_cache(maxsize=1)
def _all() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for one, others in json.loads(_TABLE.read_text("utf-8")).items():
        for other in others.split():
            found.setdefault(one, []).append(other)
            found.setdefault(other, []).append(one)
    return {code: tuple(sorted(others)) for code, others in found.items()}
