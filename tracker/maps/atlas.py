"""The maps that were made, as the site draws them."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Outline:
    """The shape of a place as an SVG path; the point where a letter has most room, and how much that is."""

    path: str
    x: int
    y: int
    room: int


@dataclass(frozen=True)
class Map:
    """Outlines by ISO code. `of`: the ISO code of the place whose parts these are; None for a map of everything.

    A shape that no place of ISO's has is there under its name.
    """

    name: str
    of: str | None
    width: int
    height: int
    outlines: Mapping[str, Outline]


@lru_cache(maxsize=1)
def atlas() -> Mapping[str, Map]:
    """Every map by its name, in the order of `maps.toml`."""
    plans = tomllib.loads((_HERE / "maps.toml").read_text("utf-8"))
    return {name: _read(name) for name in plans["map"]}


def _read(name: str) -> Map:
    document = json.loads((_HERE / f"{name}.json").read_text("utf-8"))
    outlines = {code: Outline(shape["path"], *shape["room"]) for code, shape in document["shapes"].items()}
    return Map(name, document["of"], document["width"], document["height"], outlines)
