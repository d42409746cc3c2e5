"""An installation whose disk refuses, beside one with room: after the refusal both must come to the same."""

from __future__ import annotations

import re
from pathlib import Path

from tests.command import Done, Installation
from tests.kills import compare
from tests.kills.reaper import to_the_end
from tests.kills.town import Town, instant, write_dossiers

SAYS = re.compile(r"^tracker: (\S+): (?:.+): (?:make room|SQLite keeps|another program).*$", re.MULTILINE)


class Pair:
    """Both watch one town; the first day is recorded with room for both."""

    def __init__(self, folder: Path, disk: Path, place: Town) -> None:
        self.data, self.place, self.folder = folder / "data", place, folder
        self.tight, self.roomy = Installation(disk / "tight"), Installation(folder / "roomy")
        self.day = 0
        self.tomorrow()
        self.settle()

    def words(self, one: Installation, name: str = "run") -> list[str]:
        return [name, "--data", str(self.data), "--db", str(one.db), "--now", instant(self.day)]

    def tomorrow(self) -> None:
        self.day += 1
        self.place.day = self.day
        write_dossiers(self.data, self.place)

    def settle(self) -> None:
        """The same day with room for both: then they are the same."""
        for one in (self.tight, self.roomy):
            done, _ = to_the_end(self.words(one), self.folder / "child")
            assert done.status in (0, 1), done.err
        lost, more = compare.lost_and_doubled(compare.rows(self.tight.db), compare.rows(self.roomy.db))
        assert (lost, more) == ([], [])
        for name in ("feeds", "archive"):
            tight, roomy = (compare.files(one.db.parent / name) for one in (self.tight, self.roomy))
            assert tight == roomy


def refused(done: Done) -> str:
    """The file that a command was refused, which it must say in one line, with what to do."""
    said = SAYS.findall(done.err)
    assert (done.status, len(said)) == (2, 1), (done.status, done.err)
    return kind(Path(said[0]).name)


def kind(name: str) -> str:
    """What a file is to us."""
    endings = {"tracker.lock": "lock", "tracker.db": "ledger", "tracker.prom": "metrics", ".gz": "archive"}
    return next((word for ending, word in endings.items() if name.endswith(ending)), "feeds")
