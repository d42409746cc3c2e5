"""TopoJSON: shapes that share their borders, because each border is stored once, as an arc."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, combinations
from typing import Any

Point = tuple[float, float]
Line = list[Point]
Ring = Sequence[int]
"""Numbers of the arcs that make a closed line; `~n` is arc n walked backwards."""


@dataclass(frozen=True)
class Shape:
    """A shape of an atlas: its id, or its name where it has none, and its polygons, the outer ring first."""

    id: str
    polygons: Sequence[Sequence[Ring]]


@dataclass(frozen=True)
class Topology:
    """Shapes on shared arcs."""

    arcs: Sequence[Line]
    shapes: Sequence[Shape]

    def ring(self, ring: Ring) -> Line:
        """The points of a ring, the first again at the end."""
        points: Line = []
        for number in ring:
            arc = self.arcs[number] if number >= 0 else self.arcs[~number][::-1]
            points += arc[1:] if points else arc
        return points


def decoded(document: Mapping[str, Any], name: str) -> Topology:
    """One collection of shapes of a TopoJSON document."""
    transform = document["transform"]
    arcs = [_arc(deltas, transform["scale"], transform["translate"]) for deltas in document["arcs"]]
    shapes = [
        Shape(geometry.get("id") or geometry["properties"]["name"], _polygons(geometry))
        for geometry in document["objects"][name]["geometries"]
    ]
    return Topology(arcs, shapes)


def _arc(deltas: Sequence[Sequence[int]], scale: Sequence[float], translate: Sequence[float]) -> Line:
    xs, ys = (accumulate(axis) for axis in zip(*deltas, strict=True))
    return [(x * scale[0] + translate[0], y * scale[1] + translate[1]) for x, y in zip(xs, ys, strict=True)]


def _polygons(geometry: Mapping[str, Any]) -> Sequence[Sequence[Ring]]:
    arcs: Sequence[Any] = geometry.get("arcs", ())
    return [arcs] if geometry["type"] == "Polygon" else arcs


def neighbours(shapes: Iterable[Shape]) -> Iterator[tuple[str, str]]:
    """Pairs of ids that share a line of border, each once and in order; a shared corner is no border."""
    bearers: dict[int, set[str]] = defaultdict(set)
    for shape in shapes:
        for number in (number for polygon in shape.polygons for ring in polygon for number in ring):
            bearers[max(number, ~number)].add(shape.id)
    yield from sorted({pair for ids in bearers.values() for pair in combinations(sorted(ids), 2)})
