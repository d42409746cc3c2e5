"""The maps as pictures: every place with its status on a day, on the outlines that were made of the atlases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from tracker.answer import STRICTEST_FIRST
from tracker.gazetteer import folded
from tracker.maps.atlas import Map, Outline, atlas
from tracker.model import Jurisdiction, Status
from tracker.site.board import Board

LETTER = 22
"""Height of a letter on a map, in units of its drawing."""
WEAVES: Mapping[Status, str] = {
    "prohibited": "",
    "sale_prohibited": "M-2 2l4-4M0 8l8-8M6 10l4-4",
    "prescription_only": "M3 4h2",
    "regulated": "M0 2h8M0 6h8",
    "age_restricted": "M4 0v8",
    "unregulated": "M4 2v4M2 4h4",
    "unknown": "M-2 6l4 4M0 0l8 8M6-2l4 4",
}
"""The lines of the pattern of a status, on a square of eight units."""
_ASSETS = Path(__file__).parent / "assets"
_END_OF_COLOURS = "/* Type */"
"""In `site.css`, the line before which the colours stand and nothing else."""


@dataclass(frozen=True)
class Shown:
    """A shape on a map. `place` None: it belongs to none that we hold, so nothing is known of it."""

    name: str
    outline: Outline
    place: Jurisdiction | None

    @property
    def has_room(self) -> bool:
        """True if a letter can stand in it."""
        return self.outline.room > LETTER * 0.55


@dataclass(frozen=True)
class Group:
    """The places of one status: those on the map, and all of them by name."""

    status: Status
    shapes: Sequence[Shown]
    places: Sequence[Jurisdiction]

    @property
    def lettered(self) -> Sequence[Outline]:
        """The shapes that have room for the letter of the status."""
        return [shown.outline for shown in self.shapes if shown.has_room]


@dataclass(frozen=True)
class Picture:
    """A map with its places, the strictest status first. `of`: the place whose parts it shows, None for all."""

    map: Map
    of: Jurisdiction | None
    groups: Sequence[Group]
    unseen: int
    """How many of the places are too small to see on it, or are parts of others."""


def pictures(board: Board, substance: str, on: date | None) -> Sequence[Picture]:
    """Every map on which we hold a place, each place on one of them; None: today at each place."""
    return [one for map_ in atlas().values() if (one := picture(board, map_, substance, on)).of or not map_.of]


def picture(board: Board, map_: Map, substance: str, on: date | None) -> Picture:
    """One map for a substance and a day."""
    standing, by_iso = board.standing(substance, on), board.by_iso
    places = [board.place(code) for code in standing if _belongs(board, code, map_)]
    places.sort(key=lambda place: folded(place.name))
    shapes = list(_shapes(board, map_))
    seen = {shown.place.code for shown in shapes if shown.place}
    groups = [
        Group(
            status,
            [shown for shown in shapes if _status(shown.place, standing) == status],
            [place for place in places if standing[place.code] == status],
        )
        for status in STRICTEST_FIRST
    ]
    of = by_iso.get(map_.of or "")
    return Picture(map_, board.place(of) if of else None, groups, sum(place.code not in seen for place in places))


def _shapes(board: Board, map_: Map) -> Iterator[Shown]:
    for iso, outline in map_.outlines.items():
        code = board.by_iso.get(iso)
        place = board.place(code) if code else None
        yield Shown(place.name if place else iso, outline, place)


def _status(place: Jurisdiction | None, standing: Mapping[str, Status]) -> Status:
    return standing[place.code] if place else "unknown"


def _belongs(board: Board, code: str, map_: Map) -> bool:
    """True if a place is listed with a map: with that of the place above it, or else with that of everything."""
    parent = board.above[code]
    above = board.place(parent).iso if parent in board.above and parent else None
    return above == map_.of if map_.of else above not in {other.of for other in atlas().values() if other.of}


@lru_cache(maxsize=1)
def colours() -> str:
    """The colours of the site, light and dark, as rules of style: for a picture that stands alone."""
    return (_ASSETS / "site.css").read_text("utf-8").partition(_END_OF_COLOURS)[0]


@lru_cache(maxsize=1)
def style() -> str:
    """The same with the rules of the maps."""
    return colours() + (_ASSETS / "map.css").read_text("utf-8")
