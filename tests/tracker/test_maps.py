"""Maps made of an atlas of our own: two squares side by side, an island across the date line, a speck."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tracker.maps.atlas import atlas
from tracker.maps.borders import neighbours
from tracker.maps.build import Known, Plan, borders, by_code, drawn
from tracker.maps.projection import equal_earth, flattened, unwrapped
from tracker.maps.simplify import area, simplified
from tracker.maps.topology import Topology, decoded

# Arc 0 is the border of both squares. The last two shapes are one island, and a speck without an id.
ATLAS: dict[str, Any] = {
    "transform": {"scale": [0.5, 0.5], "translate": [0, 10]},
    "arcs": [
        [[20, 0], [0, 10], [0, 10]],
        [[20, 20], [-20, 0], [0, -20], [20, 0]],
        [[20, 0], [20, 0], [0, 20], [-20, 0]],
        [[60, 0], [10, 0], [0, 10], [-10, 0], [0, -10]],
        [[61, 1], [1, 0], [0, 1], [-1, -1]],
    ],
    "objects": {
        "places": {
            "geometries": [
                {"type": "Polygon", "id": "01", "arcs": [[0, 1]]},
                {"type": "Polygon", "id": "02", "arcs": [[2, -1]]},
                {"type": "MultiPolygon", "id": "02", "arcs": [[[3]]]},
                {"type": "Polygon", "properties": {"name": "Speck"}, "arcs": [[4]]},
            ]
        }
    },
}
KNOWN = [Known("01", "XX-W"), Known("02", "XX-E"), Known("02", "XX-I", (29, 9, 36, 16))]
FLAT = Plan(width=70, detail=1.0, least=2.0)


@pytest.fixture
def topology() -> Topology:
    return by_code(decoded(ATLAS, "places"), KNOWN)


def test_a_shared_arc_is_walked_both_ways() -> None:
    west, east = decoded(ATLAS, "places").shapes[:2]
    rings = [decoded(ATLAS, "places").ring(shape.polygons[0][0]) for shape in (west, east)]
    assert rings[0] == [(10, 10), (10, 15), (10, 20), (0, 20), (0, 10), (10, 10)]
    assert rings[1][-3:] == [(10, 20), (10, 15), (10, 10)]


def test_shapes_are_named_by_place_and_a_part_by_its_own(topology: Topology) -> None:
    assert [shape.id for shape in topology.shapes] == ["XX-W", "XX-E", "XX-I", "Speck"]


def test_the_map_has_a_path_a_place_on_whole_numbers(topology: Topology) -> None:
    map_ = drawn(topology, FLAT)
    assert (map_["of"], map_["width"], map_["height"]) == (None, 70, 20)
    assert {code: shape["path"] for code, shape in map_["shapes"].items()} == {
        "XX-E": "m20 0l20 0 0 20-20 0z",
        "XX-I": "m60 0l10 0 0 10-10 0z",
        "XX-W": "m20 0l0 20-20 0 0-20z",
    }


def test_a_place_that_is_too_small_or_left_out_is_not_drawn(topology: Topology) -> None:
    everything = drawn(topology, Plan(width=700, detail=0.0, least=0.0))
    assert "Speck" in everything["shapes"]
    without = drawn(topology, Plan(width=70, detail=1.0, least=2.0, omit=["XX-I"]))
    assert set(without["shapes"]) == {"XX-W", "XX-E"}


def test_a_letter_stands_where_there_is_room(topology: Topology) -> None:
    x, y, room = drawn(topology, FLAT)["shapes"]["XX-W"]["room"]
    assert (x, y) == pytest.approx((10, 10), abs=1)
    assert room == 9


def test_borders_are_lines_and_each_is_told_once(topology: Topology) -> None:
    assert borders([topology]) == {"XX-E": "XX-W"}


def test_the_least_bend_goes_first_and_ends_stay() -> None:
    line = [(0.0, 0.0), (1.0, 0.1), (2.0, 0.0), (3.0, 2.0), (4.0, 0.0)]
    assert simplified(line, 0.2) == [(0.0, 0.0), (2.0, 0.0), (3.0, 2.0), (4.0, 0.0)]
    assert simplified(line, 99.0) == [(0.0, 0.0), (4.0, 0.0)]
    assert simplified(line[:2], 99.0) == line[:2]


def test_a_ring_across_the_date_line_stays_in_one_piece() -> None:
    ring = [(170.0, 0.0), (-170.0, 0.0), (-170.0, 5.0), (170.0, 5.0), (170.0, 0.0)]
    assert [x for x, _ in unwrapped(ring, -180, 360)] == [-190, -170, -170, -190, -190]
    assert [x for x, _ in unwrapped(ring, -169, 360)] == [170, 190, 190, 170, 170]


def test_the_round_world_keeps_its_areas() -> None:
    def cell(south: float) -> float:
        steps = [south + n / 10 for n in range(51)]
        ring = [(0.0, at) for at in steps] + [(5.0, at) for at in reversed(steps)] + [(0.0, south)]
        sphere = area([flattened(point) for point in ring])
        return area([equal_earth(flattened(point)) for point in ring]) / sphere

    assert cell(0) == pytest.approx(cell(60), rel=0.01)


@pytest.mark.parametrize("name", list(atlas()))
def test_the_maps_we_ship_are_whole(name: str) -> None:
    map_ = atlas()[name]
    assert len(map_.outlines) > 45
    for code, outline in map_.outlines.items():
        assert re.fullmatch(r"(m[-\d ]+l[-\d ]+z)+", outline.path), code
        assert 0 <= outline.x <= map_.width, code
        assert 0 <= outline.y <= map_.height, code


@pytest.mark.parametrize(
    ("code", "some", "none"),
    [("US-TN", {"US-AL", "US-KY", "US-MO"}, {"US-SC"}), ("US-AZ", {"US-UT"}, {"US-CO"}), ("ES", {"PT", "FR"}, {"IT"}),
     ("US-HI", set(), {"US-CA"}), ("12115", {"12081"}, {"12086"}), ("GF", {"BR"}, {"FR"}), ("nowhere", set(), set())],
)  # fmt: skip
def test_neighbours(code: str, some: set[str], none: set[str]) -> None:
    found = set(neighbours(code))
    assert some <= found
    assert not none & found
    assert all(code in neighbours(other) for other in found)


@pytest.mark.parametrize(("code", "kind"), [("FR", r"[A-Z]{2}"), ("US-AL", r"US-[A-Z]{2}"), ("12115", r"\d{5}")])
def test_neighbours_are_of_one_kind(code: str, kind: str) -> None:
    assert all(re.fullmatch(kind, other) for other in neighbours(code))
