"""A ledger of each older version, opened today: its rows stand, nobody is told anything anew, and no kill halves it."""

from __future__ import annotations

import contextlib
import lzma
import re
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import feedparser
import pytest

from tests.command import ROOT, Installation, tracker
from tests.notify.office import Receiver, web
from tests.upgrades.village import DAYS, fill_archive, instant, village, write_dossiers
from tracker import database
from tracker.archive import Archive
from tracker.ledger import Ledger
from tracker.schema import LEDGER
from tracker.upgrade import steps

PACKED = sorted(Path(__file__).parent.glob("*.db.xz"))
KILLED_IN_STEP = """
import os, signal, sys
from pathlib import Path
from tracker.ledger import Ledger
from tracker.schema import migrations
migrations(name="killed here")(lambda db: os.kill(os.getpid(), signal.SIGKILL))
migrations._migrations.insert(int(sys.argv[2]), migrations._migrations.pop())
Ledger(Path(sys.argv[1]))
"""


@pytest.fixture(params=PACKED, ids=lambda path: path.name.partition(".")[0])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Installation:
    place = Installation(tmp_path)
    place.db.write_bytes(lzma.decompress(request.param.read_bytes()))
    return place


def history(db: Path, like: dict[str, Any] | None = None) -> dict[str, Any]:
    """Every row of the history, in the columns that there are, or that there were."""
    with contextlib.closing(sqlite3.connect(db)) as connection:
        there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        found = {}
        for table in sorted(there.intersection(LEDGER)):
            columns = tuple(row[1] for row in connection.execute(f"PRAGMA table_info({table})"))
            asked = like[table][0] if like and table in like else columns
            listed = ", ".join(f'"{name}"' for name in asked)
            found[table] = (asked, connection.execute(f"SELECT {listed} FROM {table} ORDER BY 1").fetchall())
        return found


def told(db: Path) -> list[str]:
    """Ids of all that was ever told, in order; signs of life are no news."""
    with contextlib.closing(sqlite3.connect(db)) as connection:
        return [
            one for (one,) in connection.execute("SELECT id FROM changes WHERE kind <> 'heartbeat' ORDER BY number")
        ]


def test_there_is_one_of_each_version() -> None:
    made = {path.name.partition("-")[0] for path in PACKED}
    assert made == {"m001", "m002", "m003", "m004", "m005", "m007", "m009", "m010"}  # the others were made together


def test_its_rows_stand_and_the_schema_is_ours(old: Installation) -> None:
    before = history(old.db)
    assert sum(len(rows) for _, rows in before.values()) > 50
    Ledger(old.db).close()
    after = history(old.db, like=before)
    assert {table: after[table] for table in before} == before
    assert all(not rows for table, (_, rows) in after.items() if table not in before)
    assert database.steps(old.db) == set(steps())
    assert database.damage(old.db) == []


def test_nobody_is_told_anything_anew(old: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run on the same day, one a day later that finds the same pages, the feeds, and two rounds of letters."""
    monkeypatch.setenv("WORD", "open-sesame")
    before = told(old.db)
    assert len(before) > 4
    with village() as town, web(Receiver()) as receiver:
        archive = Archive(old.db.parent / "archive")
        fill_archive(archive, town)
        assert all(digest in archive for digest, _ in database.bodies(old.db))
        write_dossiers(old.data, town)
        send = f'send = ["json+signed {receiver.address}"]'
        (old.data / "subscriptions.toml").write_text(f'[[subscription]]\nname = "a"\nsecret = "WORD"\n{send}\n')
        for day in (DAYS[-1], DAYS[-1] + 1):
            ran = old.do("run", "--now", instant(day), "--json")
            assert (ran.status, ran.json["changes"]) == (0, []), (ran.out, ran.err)
            assert old.do("notify", "--now", instant(day)).status == 0
    assert told(old.db) == before
    assert [letter.body for letter in receiver.got] == []
    feed = feedparser.parse(str(old.feeds / "all.atom"))
    assert [entry.id for entry in feed.entries if "heartbeat" not in entry.id] == list(reversed(before))


def test_a_killed_upgrade_is_none(old: Installation) -> None:
    """Killed in each step in turn, and after the last: the ledger is as it was, and the next one goes through."""
    before, made = history(old.db), database.steps(old.db)
    for step in sorted({len(made), (len(made) + len(steps())) // 2, len(steps())}):
        killed = subprocess.run(
            [sys.executable, "-c", KILLED_IN_STEP, str(old.db), str(step)], check=False, cwd=ROOT
        )
        assert killed.returncode == -signal.SIGKILL
        assert database.damage(old.db) == []
        assert (history(old.db), database.steps(old.db)) == (before, made)
    Ledger(old.db).close()
    assert database.steps(old.db) == set(steps())


def test_commands_that_only_ask_bring_it_up_to_date_too(old: Installation) -> None:
    done = tracker("changes", "--json", "--db", old.db)
    assert [one["id"] for one in done.json if one["kind"] != "heartbeat"] == told(old.db)
    assert database.steps(old.db) == set(steps())


@pytest.mark.parametrize("words", [["run"], ["changes"], ["status", "xx"], ["serve"], ["notify"]])
def test_a_newer_one_is_refused_by_name(tmp_path: Path, words: list[str]) -> None:
    place = Installation(tmp_path)
    with village() as town:
        write_dossiers(place.data, town)
    Ledger(place.db).close()
    with contextlib.closing(sqlite3.connect(place.db)) as db, db:
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('tracker', 'm999_later', '')"
        )
    before = history(place.db)
    done = tracker(*words, *place.where)
    assert done.status == 2
    assert re.search(r"tracker\.db was written by a newer version .*m999_later.*restore a backup", done.err)
    assert history(place.db) == before
