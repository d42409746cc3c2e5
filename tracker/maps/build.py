"""One map, made of an atlas: simplified where borders are shared, projected, written as paths by ISO code."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import tau
from typing import Any

from tracker.maps.outline import path, roomiest, visible
from tracker.maps.projection import equal_earth, flattened, unwrapped
from tracker.maps.simplify import area, simplified
from tracker.maps.topology import Line, Point, Shape, Topology, neighbours

_Project = Callable[[Line], Line]


@dataclass(frozen=True)
class Known:
    """A row of `places.csv`: the place that a shape of an atlas shows, or that part of it which lies in a box."""

    id: str
    iso: str
    box: tuple[float, float, float, float] | None = None

    def holds(self, shape: str, corner: Point) -> bool:
        """True if this is the place of a polygon of a shape, told by one of its points."""
        west, south, east, north = self.box or (corner[0], corner[1], corner[0], corner[1])
        return self.id == shape and west <= corner[0] <= east and south <= corner[1] <= north


@dataclass(frozen=True)
class Plan:
    """How one map is drawn: see `maps.toml`, which says what each value is."""

    width: int
    detail: float
    least: float
    of: str | None = None
    middle: float | None = None
    omit: Sequence[str] = ()


def by_code(topology: Topology, known: Sequence[Known]) -> Topology:
    """The same with the ISO codes of places for ids; a shape that is no place of ISO's keeps its own."""
    found: dict[str, list[Sequence[Sequence[int]]]] = {}
    boxed_first = sorted(known, key=lambda row: row.box is None)
    for shape in topology.shapes:
        for polygon in shape.polygons:
            corner = topology.ring(polygon[0])[0]
            code = next((row.iso for row in boxed_first if row.holds(shape.id, corner)), shape.id)
            found.setdefault(code, []).append(polygon)
    return replace(topology, shapes=[Shape(code, polygons) for code, polygons in found.items()])


def drawn(topology: Topology, plan: Plan) -> dict[str, Any]:
    """The document of one map: its size, and for each place its path and where its letter has room."""
    arcs = topology.arcs if plan.middle is None else [list(map(flattened, arc)) for arc in topology.arcs]
    topology = replace(topology, arcs=[simplified(arc, plan.detail) for arc in arcs])
    project = _on_paper(plan.middle)
    rings = {
        shape.id: [project(topology.ring(ring)) for polygon in shape.polygons for ring in polygon]
        for shape in sorted(topology.shapes, key=lambda shape: shape.id)
        if shape.id not in plan.omit
    }
    fitted, height = _fitted(rings, plan.width)
    shapes = {code: shape for code, some in fitted if (shape := _shape(list(visible(some, plan.least))))}
    return {"of": plan.of, "width": plan.width, "height": height, "shapes": shapes}


def _on_paper(middle: float | None) -> _Project:
    if middle is None:
        return lambda ring: ring
    centre = middle * tau / 360

    def project(ring: Line) -> Line:
        return [equal_earth((x - centre, y)) for x, y in unwrapped(ring, centre - tau / 2, tau)]

    return project


def _fitted(rings: dict[str, list[Line]], width: int) -> tuple[Iterator[tuple[str, list[Line]]], int]:
    """All rings moved to the corner and scaled to a width, and the height that they need."""
    points = [point for some in rings.values() for ring in some for point in ring]
    left, top = min(x for x, _ in points), min(y for _, y in points)
    scale = width / (max(x for x, _ in points) - left)
    moved = (
        (code, [[((x - left) * scale, (y - top) * scale) for x, y in ring] for ring in some])
        for code, some in rings.items()
    )
    return moved, round((max(y for _, y in points) - top) * scale)


def _shape(rings: Sequence[Line]) -> dict[str, Any] | None:
    """None for a place that cannot be seen at this size."""
    return {"path": path(rings), "room": roomiest(max(rings, key=area))} if rings else None


def borders(topologies: Iterable[Topology]) -> dict[str, str]:
    """Who borders whom in any of some atlases, each pair once, under the code that comes first."""
    found: dict[str, list[str]] = {}
    for topology in topologies:
        for one, other in neighbours(topology.shapes):
            found.setdefault(one, []).append(other)
    return {one: " ".join(others) for one, others in sorted(found.items())}
