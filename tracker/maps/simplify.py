"""Fewer points for the same line: the point that matters least goes first (Visvalingam and Whyatt, 1993)."""

from __future__ import annotations

import heapq
from itertools import pairwise

from tracker.maps.topology import Line, Point


def simplified(line: Line, least: float) -> Line:
    """A line without the points whose triangle with their neighbours is smaller than an area; its ends stay."""
    before, after = list(range(-1, len(line) - 1)), list(range(1, len(line) + 1))
    area = [0.0, *(triangle(*line[n - 1 : n + 2]) for n in range(1, len(line) - 1)), 0.0]
    waiting = [(area[n], n) for n in range(1, len(line) - 1)]
    heapq.heapify(waiting)
    gone: set[int] = set()
    while waiting and waiting[0][0] < least:
        worth, n = heapq.heappop(waiting)
        if n in gone or worth != area[n]:
            continue
        gone.add(n)
        left, right = before[n], after[n]
        after[left], before[right] = right, left
        for near in (left, right):
            if 0 < near < len(line) - 1:
                # Never less than what was taken away beside it, or a long curve would vanish point by point.
                area[near] = max(worth, triangle(line[before[near]], line[near], line[after[near]]))
                heapq.heappush(waiting, (area[near], near))
    return [point for n, point in enumerate(line) if n not in gone]


def triangle(a: Point, b: Point, c: Point) -> float:
    """The area between three points."""
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2


def area(ring: Line) -> float:
    """The area within a closed line."""
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring))) / 2
