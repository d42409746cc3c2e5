"""The files of the installation as a person writes them: a dossier a place, its sources as they are now."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import tomli_w

from tests.soak.statehouse import Statehouse
from tests.soak.statements import Statement

SEARCHED = {
    "substance": "kratom", "status": "unregulated", "as_of": "2026-12-01",
    "evidence": [{"url": "https://law.example/search", "kind": "official", "says": "no section names it"}],
}  # fmt: skip


class Dossiers:
    """The dossiers of all places, in a data folder."""

    def __init__(self, folder: Path, house: Statehouse) -> None:
        self.folder, self.house = folder, house

    def path(self, code: str) -> Path:
        return self.folder / "jurisdictions" / f"{code}.toml"

    def open_all(self, day: int) -> None:
        """Write the dossiers of the places that are watched from this day on."""
        self.path("x").parent.mkdir(parents=True, exist_ok=True)
        for code, story in self.house.world.stories.items():
            if story.joins == day:
                self._write(code, self._first(code))

    def _first(self, code: str) -> dict[str, Any]:
        world = self.house.world
        outlets = [outlet for outlet in world.outlets if outlet.place == code]
        head = {"name": f"Land of {code}", "kind": "country", "timezone": world.zones[code]}
        held = [entry(one, f"{code}/{_id(outlets[0].name, code)}") for one in world.stories[code].held]
        free = [] if any(one["substance"] == "kratom" for one in held) else [SEARCHED]
        return {**head, "source": [self.house.source(outlet) for outlet in outlets], "status": [*free, *held]}

    def edit(self, code: str, change: Callable[[dict[str, Any]], None]) -> None:
        """A person opens the file, changes it and saves it."""
        dossier = tomllib.loads(self.path(code).read_text())
        change(dossier)
        self._write(code, dossier)

    def mend_source(self, code: str, source: str) -> bool:
        """Look at the site that cannot be read, and write down where its text stands now; False if nothing moved."""
        outlet = self.house.outlets[source.replace("/", "-", 1)]
        now = self.house.source(outlet)
        held = tomllib.loads(self.path(code).read_text())["source"]
        if now in held:
            return False

        def change(dossier: dict[str, Any]) -> None:
            dossier["source"] = [now if one["id"] == now["id"] else one for one in dossier["source"]]

        self.edit(code, change)
        return True

    def _write(self, code: str, dossier: dict[str, Any]) -> None:
        self.path(code).write_text(tomli_w.dumps(dossier))


def entry(one: Statement, source: str) -> dict[str, Any]:
    """What a sentence of law makes as an entry, proved by its words."""
    kind = {"unregulated": {"as_of": "2027-01-01"}}.get(one.terms["status"], {})
    proof: dict[str, Any] = {"source": source, "quote": one.words}
    if one.kind == "repeal":
        proof = {"url": "https://law.example/acts", "kind": "official", "says": one.words}
    return {
        **one.terms,
        **kind,
        "confidence": "high",
        "instrument": {"kind": "act", "citation": one.act},
        "evidence": [proof],
    }


def _id(name: str, code: str) -> str:
    return name.removeprefix(f"{code}-")
