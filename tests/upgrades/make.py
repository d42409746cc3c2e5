"""Makes the ledgers of older versions, with their own code: `python -m tests.upgrades.make COMMIT ...`.

Each is run in a checkout aside, by this environment, through the days of the village; its ledger goes, compacted and
packed, beside this file. Done once for each version; the files are kept, the code of the versions is not.
"""

from __future__ import annotations

import contextlib
import lzma
import os
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.command import ROOT
from tests.notify.office import Receiver, web
from tests.upgrades.village import DAYS, instant, village, write_dossiers

HERE = Path(__file__).parent


def make(commit: str) -> Path:
    """Run that version for some days; the packed ledger."""
    with tempfile.TemporaryDirectory() as folder:
        code, place = Path(folder) / "code", Path(folder) / "place"
        subprocess.run(["git", "worktree", "add", "--detach", str(code), commit], check=True, cwd=ROOT)
        try:
            live(code, place)
        finally:
            subprocess.run(["git", "worktree", "remove", "--force", str(code)], check=True, cwd=ROOT)
        return pack(place / "tracker.db", commit)


def live(code: Path, place: Path) -> None:
    """The days of the village, as that version lives them; subscribers too, once it has any."""
    environment = {**os.environ, "TRACKER_ALLOW_LOOPBACK": "1", "PYTHONPATH": str(code), "WORD": "open-sesame"}
    with village() as town, web(Receiver()) as receiver:
        for day in DAYS:
            town.day = day
            write_dossiers(place / "data", town)
            where = ["--data", str(place / "data"), "--db", str(place / "tracker.db"), "--now", instant(day)]
            ran = subprocess.run(
                [sys.executable, "-m", "tracker", "run", *where], check=False, cwd=code, env=environment
            )
            assert ran.returncode in (0, 1), ran
            if (code / "tracker/notify").exists():
                send = f'send = ["json+signed {receiver.address}"]'
                (place / "data/subscriptions.toml").write_text(
                    f'[[subscription]]\nname = "a"\nsecret = "WORD"\n{send}\n'
                )
                subprocess.run(
                    [sys.executable, "-m", "tracker", "notify", *where], check=True, cwd=code, env=environment
                )


def pack(db: Path, commit: str) -> Path:
    with contextlib.closing(sqlite3.connect(db)) as connection:
        steps = [name for (name,) in connection.execute("SELECT name FROM _sqlite_migrations ORDER BY id")]
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("VACUUM")
    packed = HERE / f"{steps[-1][:4]}-{commit}.db.xz"
    packed.write_bytes(lzma.compress(db.read_bytes(), preset=9))
    return packed


if __name__ == "__main__":
    for name in sys.argv[1:]:
        made = make(name)
        print(made, made.stat().st_size)
