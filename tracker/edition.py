"""An edition: the ledger as it was at one instant, and the feeds that follow from it, as files that never change.

`newest.json` names the files by their hash. It is written last, so that who reads it finds them whole. On a replica
each edition has a folder of feeds, and the ledger says in its head which: both become new at the same instant.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from pydantic import Field

from tracker.model.noun import Noun
from tracker.refusal import RefusedError

NEWEST = "newest.json"


class ReplicaError(RefusedError):
    """Asked to write where the next edition will stand."""


class Part(Noun):
    """A packed file, named by the hash of its bytes."""

    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    size: int = Field(ge=0)

    @property
    def name(self) -> str:
        return f"{self.sha256}.gz"


class Edition(Noun):
    """What `newest.json` says. `run` and `recorded_at`: of the last recording; `rows`: of the whole history."""

    run: int
    recorded_at: str
    rows: int
    ledger: Part
    feeds: Part


def number_of(feeds: Part) -> int:
    """The number by which a ledger names its feeds; never 0, which a recorder's ledger has."""
    return int(feeds.sha256[:7], 16) + 1


def feeds_number(ledger: sqlite3.Connection) -> int:
    """The number of the feeds that go with the state of a ledger; 0: a recorder's own."""
    number: int = ledger.execute("PRAGMA user_version").fetchone()[0]
    return number


def write_feeds_number(ledger: sqlite3.Connection, number: int) -> None:
    ledger.execute(f"PRAGMA user_version = {number}")


def feeds_folder(own: Path, number: int) -> Path:
    """Where the feeds of a number lie, by where a recorder has its own."""
    return own.with_name(f"{own.name}-{number:08x}") if number else own


def other_feeds(own: Path, kept: set[int]) -> list[Path]:
    """The folders of all other numbers."""
    names = {feeds_folder(own, number).name for number in kept}
    digits = "[0-9a-f]" * 8
    return [found for found in own.parent.glob(f"{own.name}-{digits}") if found.name not in names]


def refuse_replica(path: Path, ledger: sqlite3.Connection) -> None:
    """ReplicaError if this is the ledger of a replica: what is written there would be in the next edition's way."""
    if feeds_number(ledger):
        raise ReplicaError(
            f"{path} is a replica's: write where the recorder is. To make this one the recorder, put its backup "
            "in place: tracker restore FILE --aside OLD"
        )
