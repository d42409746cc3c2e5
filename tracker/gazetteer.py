"""Finding a place by whatever it is called: code, ISO code, OCD id, Census GEOID, name, or US ZIP code.

A name that several places bear decides nothing. A ZIP code is a delivery route and no border: it reaches all the
places that it may lie in.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from tracker import zip_codes
from tracker.refusal import RefusedError

_ZIP_CODE = re.compile(r"(?:zip )?(\d{5})(?:-\d{4})?")
_GEOID = re.compile(r"(?:(?:geoid|fips) |\d{7}us)?(\d{2,10})")
"""A Census GEOID alone, named as one, or in the long form of the Census files, `0500000US12115`."""


class UnknownPlaceError(RefusedError):
    """No place, or more than one, is called so."""


@dataclass(frozen=True)
class Identity:
    """What a place is called. `codes`: its code, ISO code and OCD id."""

    code: str
    name: str
    codes: tuple[str, ...] = ()
    geoid: str | None = None
    names: tuple[str, ...] = ()


def identity(head: Mapping[str, Any]) -> Identity:
    """What a place is called, from the keys at the head of its dossier or from its row."""
    codes = tuple(str(head[key]) for key in ("iso", "ocd") if head.get(key))
    names = head.get("names") or ()
    return Identity(str(head["code"]), str(head.get("name")), codes, head.get("geoid"), tuple(names))


@dataclass(frozen=True)
class Found:
    """Codes of the places that were meant: one, or all that a ZIP code reaches."""

    codes: tuple[str, ...]
    zip_code: str | None = None


class Gazetteer:
    """All places by all their names. `codes`: where they are known, a code is found without reading a name."""

    def __init__(self, places: Iterable[Identity], codes: Collection[str] | None = None) -> None:
        self._given, self._codes = places, codes

    @cached_property
    def _places(self) -> dict[str, Identity]:
        return {place.code: place for place in self._given}

    @property
    def codes(self) -> Collection[str]:
        return self._places.keys() if self._codes is None else self._codes

    @cached_property
    def by_official_code(self) -> Mapping[str, str]:
        """The codes of the places that have an ISO code, an OCD id or a GEOID, by each of these."""
        official = ((place, (*place.codes, place.geoid)) for place in self._places.values())
        return {key: place.code for place, keys in official for key in keys if key}

    @cached_property
    def _folded_codes(self) -> dict[str, str]:
        return {folded(key): place.code for place in self._places.values() for key in place.codes}

    @cached_property
    def _geoids(self) -> dict[str, str]:
        return {place.geoid: place.code for place in self._places.values() if place.geoid}

    def name(self, code: str) -> str:
        """The name of a place. KeyError for one that is not known."""
        return self._places[code].name

    def find(self, asked: str) -> Found:
        """The place that is called so. UnknownPlaceError says whom else the name may mean, or who comes near."""
        wanted = folded(asked)
        if wanted in self.codes:
            return Found((wanted,))
        if wanted in self._folded_codes:
            return Found((self._folded_codes[wanted],))
        return self._by_number(wanted) or Found((self._by_name(asked),))

    def one(self, asked: str) -> str:
        """The code of the one place that is called so."""
        found = self.find(asked)
        if len(found.codes) > 1:
            raise UnknownPlaceError(f"'{asked}' reaches several places: give one of {', '.join(found.codes)}")
        return found.codes[0]

    def containing(self, asked: str) -> list[str]:
        """Codes of the places with a name that contains the words."""
        wanted = folded(asked)
        return list(dict.fromkeys(code for name, codes in self._names.items() if wanted in name for code in codes))

    def _by_number(self, wanted: str) -> Found | None:
        zipped, geoid = _ZIP_CODE.fullmatch(wanted), _GEOID.fullmatch(wanted)
        reached = self._reached(zipped[1]) if zipped else ()
        same = self._geoids.get(geoid[1]) if geoid else None
        if reached and same and wanted.isdigit():
            raise UnknownPlaceError(
                f"'{wanted}' is a ZIP code and the GEOID of {same}: give 'zip {wanted}' or {same}"
            )
        if zipped and not reached and not same:
            raise UnknownPlaceError(f"ZIP code {zipped[1]} is not in data/zip_codes.csv or reaches no place here")
        if same:
            return Found((same,))
        return Found(reached, zipped[1]) if zipped else None

    def _reached(self, zip_code: str) -> tuple[str, ...]:
        """The counties, or their states, that a ZIP code lies in, and the places whose name the post uses there."""
        route = zip_codes.route(zip_code)
        if route is None:
            return ()
        by_geoid = self._geoids
        areas = [by_geoid.get(area, by_geoid.get(area[:2])) for area in route.areas]
        states = tuple(f"{by_geoid[area[:2]]}-" for area in route.areas if area[:2] in by_geoid)
        towns = [
            code for city in route.cities for code in self._names.get(folded(city), ()) if code.startswith(states)
        ]
        return tuple(dict.fromkeys(code for code in (*towns, *areas) if code))

    def _by_name(self, asked: str) -> str:
        bearers = self._names.get(folded(asked), []) or self._below(*asked.rpartition(",")[::2])
        if len(bearers) == 1:
            return bearers[0]
        if bearers:
            raise UnknownPlaceError(f"'{asked}' is the name of several places: give one of {', '.join(bearers)}")
        raise UnknownPlaceError(f"'{asked}' is not in the registry; nearest codes: {self._nearest(asked)}")

    def _below(self, name: str, above: str) -> list[str]:
        """`San Diego, California`, `San Diego, CA`: the places of that name in one that is called as the other."""
        higher = folded(above)
        if not higher:
            return []
        ending = f"-{higher}"
        tops = {*self._names.get(higher, ()), *(c for c in self._places if c == higher or c.endswith(ending))}
        within = tuple(f"{top}-" for top in tops)
        return [code for code in self._names.get(folded(name), ()) if code.startswith(within)]

    def _nearest(self, asked: str) -> str:
        wanted = folded(asked)
        near = difflib.get_close_matches(wanted, [*self._places, *self._names], n=3, cutoff=0.4)
        return ", ".join(dict.fromkeys(code for word in near for code in self._names.get(word, [word]))) or "none"

    @cached_property
    def _names(self) -> dict[str, list[str]]:
        bearers: dict[str, list[str]] = {}
        for code, place in self._places.items():
            for name in dict.fromkeys(map(folded, (place.name, *place.names))):
                bearers.setdefault(name, []).append(code)
        return bearers


def folded(text: str) -> str:
    """A name without regard to case, accents, apostrophes' shapes and spaces."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "'").replace("ʻ", "'"))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).casefold().split())
