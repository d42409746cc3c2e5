"""`python -m tracker.maps FOLDER`: make the maps and the table of borders of the atlases unpacked in a folder."""

from __future__ import annotations

import csv
import json
import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from tracker.maps.build import Known, Plan, borders, by_code, drawn
from tracker.maps.topology import Topology, decoded

_HERE = Path(__file__).parent


def main(folder: Path) -> None:
    """Write a file a map, and that of the borders, beside this module."""
    plans = tomllib.loads((_HERE / "maps.toml").read_text("utf-8"))
    known = _known()
    for name, plan in plans["map"].items():
        topology = by_code(_topology(folder, plan), known.get(name, ()))
        del plan["file"], plan["shapes"]
        _write(name, drawn(topology, Plan(**plan)))
    _write("borders", borders(_bordering(folder, table, known.get(table["atlas"])) for table in plans["borders"]))


def _bordering(folder: Path, table: Mapping[str, str], known: Sequence[Known] | None) -> Topology:
    """The shapes of an atlas that are places; all of them, by their own ids, where `places.csv` knows none."""
    topology = _topology(folder, table)
    if known is None:
        return topology
    codes = {row.iso for row in known}
    named = by_code(topology, known)
    return replace(named, shapes=[shape for shape in named.shapes if shape.id in codes])


def _topology(folder: Path, plan: Mapping[str, str]) -> Topology:
    return decoded(json.loads((folder / plan["file"]).read_text("utf-8")), plan["shapes"])


def _known() -> dict[str, list[Known]]:
    found: dict[str, list[Known]] = {}
    with (_HERE / "places.csv").open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            west, south, east, north = map(float, row["box"].split()) if row["box"] else (0, 0, 0, 0)
            box = (west, south, east, north) if row["box"] else None
            found.setdefault(row["atlas"], []).append(Known(row["id"], row["iso"], box))
    return found


def _write(name: str, document: Mapping[str, Any]) -> None:
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":")).replace('},"', '},\n"')
    (_HERE / f"{name}.json").write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
