"""The round world on flat paper: areas keep their proportion, so that no place looks bigger than it is."""

from __future__ import annotations

from math import asin, ceil, cos, radians, sin, sqrt

from tracker.maps.topology import Line, Point

_A = (1.340264, -0.081106, 0.000893, 0.003796)
"""Equal Earth (Savric, Patterson and Jenny, 2018)."""
_M = sqrt(3) / 2


def flattened(point: Point) -> Point:
    """Longitude and sine of the latitude: a plane on which areas are true and longitudes still count round."""
    return radians(point[0]), sin(radians(point[1]))


def equal_earth(point: Point) -> Point:
    """A flattened point on the map; y grows downwards, as on a screen."""
    t = asin(_M * point[1])
    x = point[0] * cos(t) / (_M * (_A[0] + 3 * _A[1] * t**2 + t**6 * (7 * _A[2] + 9 * _A[3] * t**2)))
    return x, -t * (_A[0] + _A[1] * t**2 + t**6 * (_A[2] + _A[3] * t**2))


def unwrapped(ring: Line, west: float, turn: float) -> Line:
    """A ring without jumps where longitudes begin again, as a whole east of a longitude."""
    straight = [ring[0]]
    for x, y in ring[1:]:
        straight.append((x - turn * round((x - straight[-1][0]) / turn), y))
    middle = (min(x for x, _ in straight) + max(x for x, _ in straight)) / 2
    shift = turn * ceil((west - middle) / turn)
    return [(x + shift, y) for x, y in straight]
