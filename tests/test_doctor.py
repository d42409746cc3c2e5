"""`doctor` on a healthy installation and on sick ones: it names what is wrong, worst first, and what to do."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from tests.command import Done, tracker
from tests.dossiers import FREE, STATE, page
from tests.tracker.statehouse import Statehouse, moment
from tracker.cli import main
from tracker.doctor import GRADES, machine
from tracker.feeds import build_calendars, build_feeds, build_reminders
from tracker.model import Publication
from tracker.notify.outbox import MOST_ATTEMPTS, add, note
from tracker.registry import load

LAW = "<main><h1>Section 1</h1><p>Mitragynine is in Schedule I. {}</p></main>"
SECRET = "a-key-for-tests"
KEYED = """
[[source]]
id = "bills"
interface = "legiscan"
kind = "bill"
title = "Bills"
url = "https://law.example/bills"
query = "kratom"
"""


@pytest.fixture
def house(tmp_path: Path) -> Statehouse:
    """A place with one page, read on three days."""
    built = Statehouse(tmp_path)
    built.dossier("xx", STATE, page("code", "https://law.example/1"), FREE)
    for day in (1, 2, 3):
        built.answer(f"2026-07-0{day}T12:00", LAW)
        built.record(f"2026-07-0{day}T12:01")
    return built


def build(house: Statehouse) -> None:
    to = (house.ledger, house.folder / "feeds", load(house.data).subject, Publication())
    for step in (build_feeds, build_reminders, build_calendars):
        step(*to)


def doctor(
    house: Statehouse, at: str = "2026-07-03T13:00:00Z", **environment: str
) -> tuple[int, list[dict[str, Any]]]:
    words = ["doctor", "--data", str(house.data), "--db", str(house.folder / "tracker.db"), "--now", at, "--json"]
    done = CliRunner().invoke(main, words, env=environment)
    document = json.loads(done.stdout)
    assert document["needs_a_person"] == bool(done.exit_code)
    grades = [GRADES.index(finding["grade"]) for finding in document["findings"]]
    assert grades == sorted(grades)
    assert all(finding["do"] for finding in document["findings"])
    return done.exit_code, document["findings"]


def found(
    house: Statehouse, check: str, at: str = "2026-07-03T13:00:00Z", **environment: str
) -> list[tuple[str, str]]:
    findings = doctor(house, at, **environment)[1]
    return [(f["grade"], f["problem"]) for f in findings if f["check"] == check]


def test_a_healthy_installation(house: Statehouse) -> None:
    build(house)
    assert doctor(house) == (0, [])
    done = tracker(
        "doctor", "--data", house.data, "--db", house.folder / "tracker.db", "--now", "2026-07-03T13:00:00Z"
    )
    assert (done.status, done.out) == (0, "0 findings: all is well\n")


def test_none_at_all(tmp_path: Path) -> None:
    done: Done = tracker("doctor", "--db", tmp_path / "none.db")
    assert done.status == 1
    assert "is not there" in done.out and "tracker run" in done.out


def test_a_clock_behind_the_record(house: Statehouse) -> None:
    (one,) = found(house, "clock", "2026-07-01T00:00:00Z")
    assert one == ("urgent", "says 2026-07-01T00:00:00Z, but something was recorded at 2026-07-03T12:01:00Z")


def test_a_disk_that_is_full_and_a_zone_that_is_not_there(house: Statehouse) -> None:
    (full,) = machine.disk(house.folder / "tracker.db", free=2**20)
    assert (full.grade, full.problem) == ("person", "1 MiB are free; 1024 are wanted")
    assert [one.subject for one in machine.zones(["America/Chicago", "Nowhere/Never"])] == ["Nowhere/Never"]


def test_a_damaged_file_and_nothing_else_is_asked(house: Statehouse) -> None:
    db = house.folder / "tracker.db"
    house.ledger.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    house.ledger.close()
    content = bytearray(db.read_bytes())
    content[4096 * 3 : 4096 * 6] = b"\xff" * 4096 * 3
    db.write_bytes(content)
    status, findings = doctor(house)
    assert status == 1
    assert {finding["check"] for finding in findings} == {"ledger"}
    assert "tracker restore" in findings[0]["do"]


def test_a_trigger_that_is_gone_and_a_step_nobody_knows(house: Statehouse) -> None:
    with sqlite3.connect(house.folder / "tracker.db") as db:
        db.execute("DROP TRIGGER changes_refuses_update")
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('tracker', 'm999', '')"
        )
    assert found(house, "history") == [("urgent", "rows can be changed: the trigger that refuses update is gone")]
    assert found(house, "schema") == [("urgent", "a newer tracker made this step")]


def test_a_source_that_broke_and_then_is_stale(house: Statehouse) -> None:
    house.failed("2026-07-04T12:00")
    house.record("2026-07-04T12:01")
    problem = "unreachable since 2026-07-04T12:00:00Z: for the test"
    assert found(house, "broken", "2026-07-04T13:00:00Z") == [("note", problem)]
    assert found(house, "runs", "2026-07-04T13:00:00Z") == [("urgent", "the last run checked 0 of 1 sources")]
    for day in range(5, 20):
        house.failed(f"2026-07-{day:02}T12:00")
    assert found(house, "broken", "2026-07-05T13:00:00Z") == [("person", problem)]
    stale = f"{problem}; last read 2026-07-03T12:00:00Z"
    assert found(house, "stale", "2026-07-19T13:00:00Z") == [("urgent", stale)]


def test_nothing_was_asked_for_days(house: Statehouse) -> None:
    assert found(house, "sources", "2026-07-05T12:00:00Z") == []
    (one,) = found(house, "sources", "2026-07-09T12:00:00Z")
    assert one == ("urgent", "nothing was asked since 2026-07-03T12:00:00Z")


def test_one_source_is_left_out_again_and_again(house: Statehouse) -> None:
    two = page("code", "https://law.example/1") + page("other", "https://law.example/2")
    house.dossier("xx", STATE, two, FREE)
    assert found(house, "silent") == [("person", "not asked yet")]


def test_a_page_that_is_another_every_day_and_one_that_lost_its_words(house: Statehouse) -> None:
    for day in range(4, 16):
        house.answer(f"2026-07-{day:02}T12:00", LAW.format(f"Visitor {day}" * 20))
    at = "2026-07-15T13:00:00Z"
    assert found(house, "noisy", at) == [("person", "another text at 11 of the last 11 readings")]
    house.answer("2026-07-16T12:00", "<main>Section 1</main>")
    ((grade, problem),) = found(house, "empty", "2026-07-16T13:00:00Z")
    assert (grade, problem.startswith("its text has 9 letters; it had ")) == ("person", True)


def test_keys_unset_and_refused_and_never_shown(house: Statehouse) -> None:
    house.dossier("xx", STATE, page("code", "https://law.example/1"), KEYED, FREE)
    assert found(house, "keys", LEGISCAN_KEY="") == [("person", "not set: 1 source cannot be asked")]
    assert found(house, "keys", LEGISCAN_KEY=SECRET) == []
    house.answer("2026-07-03T12:30", b"", "xx/bills", outcome="blocked", reason="status 403", http_status=403)
    assert found(house, "keys", LEGISCAN_KEY=SECRET) == [("person", "refused by its publisher: 1 source")]
    assert SECRET not in json.dumps(doctor(house, LEGISCAN_KEY=SECRET)[1])


def test_letters_that_were_given_up(house: Statehouse) -> None:
    number = add(house.ledger, "me", "mail", "tag:x,2026:1", moment("2026-07-01"))
    assert number
    for _ in range(MOST_ATTEMPTS):
        for outcome in ("begun", "failed"):
            note(house.ledger, [number], outcome, moment("2026-07-02"), "letter")
    assert found(house, "alerts") == [("person", "1 messages could not be delivered")]


def test_feeds_that_cannot_be_read(house: Statehouse) -> None:
    assert found(house, "feeds") == [("person", "no feed is built")]
    build(house)
    (house.folder / "feeds" / "all.atom").write_text("<feed>")
    ((grade, problem),) = found(house, "feeds")
    assert (grade, "all.atom: cannot be read" in problem) == ("person", True)


def test_a_dossier_at_fault(house: Statehouse) -> None:
    house.dossier("yy", "nonsense = 1\n", STATE)
    house.record("2026-07-03T12:30")
    assert found(house, "dossiers") == [("person", "1 in the last run")]
