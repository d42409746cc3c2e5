"""Outlines as SVG paths: whole numbers, each point a step from the one before, so that a page stays small."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import hypot

from tracker.maps.simplify import area
from tracker.maps.topology import Line, Point

_GRID = 24
"""Steps each way in the search for the roomiest point of a shape."""


def whole(line: Line) -> Line:
    """A line on whole numbers, without points that fall together."""
    points = [(round(x), round(y)) for x, y in line]
    return [points[0], *(b for a, b in pairwise(points) if a != b)]


def path(rings: Iterable[Line]) -> str:
    """One SVG path of closed rings of whole numbers."""
    written, pen = "", (0.0, 0.0)
    for ring in rings:
        written += f"m{_steps([pen, ring[0]])}l{_steps(ring[:-1])}z"
        pen = ring[0]
    return written


def _steps(line: Sequence[Point]) -> str:
    steps = (f"{b[0] - a[0]:.0f} {b[1] - a[1]:.0f}" for a, b in pairwise(line))
    return " ".join(steps).replace(" -", "-")


def roomiest(ring: Line) -> tuple[int, int, int]:
    """Where in a ring a letter has the most room, and how far it is from there to the border."""
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    across, down = (max(xs) - min(xs)) / _GRID, (max(ys) - min(ys)) / _GRID
    middles = [(min(xs) + across * (i + 0.5), min(ys) + down * (j + 0.5))
               for i in range(_GRID) for j in range(_GRID)]  # fmt: skip
    room, (x, y) = max((_room(ring, point), point) for point in middles)
    return round(x), round(y), int(room)


def _room(ring: Line, point: Point) -> float:
    """The distance to the nearest border, negative outside."""
    inside, nearest = -1, float("inf")
    for (ax, ay), (bx, by) in pairwise(ring):
        if (ay > point[1]) != (by > point[1]) and point[0] < (bx - ax) * (point[1] - ay) / (by - ay) + ax:
            inside = -inside
        nearest = min(nearest, _distance(point, (ax, ay), (bx, by)))
    return inside * nearest


def _distance(point: Point, a: Point, b: Point) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / (dx * dx + dy * dy)
    along = max(0.0, min(1.0, along))
    return hypot(point[0] - a[0] - along * dx, point[1] - a[1] - along * dy)


def visible(rings: Iterable[Line], least: float) -> Iterator[Line]:
    """The rings that are lines still and enclose at least an area."""
    return (ring for ring in map(whole, rings) if len(ring) > 3 and area(ring) >= least)
