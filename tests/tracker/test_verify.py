"""Whatever of ledger, archive and quotes is not as it was is found and named; what evidence rests on cannot go."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.command import tracker
from tests.dossiers import FREE, STATE, ban, page
from tests.tracker.kept import LAW, OLDER, QUOTE, URL, body_of, fill, house, where
from tests.tracker.statehouse import Statehouse
from tracker.verify import verify


@pytest.fixture
def kept(tmp_path: Path) -> Statehouse:
    return house(tmp_path)


def faults(kept: Statehouse) -> list[tuple[str, str]]:
    return [(fault.kind, fault.what) for fault in verify(kept.folder / "tracker.db", kept.archive).faults]


def test_all_is_well(kept: Statehouse) -> None:
    done = tracker("verify", "--json", *where(kept))
    assert done.json == {"bodies": 2, "texts": 2, "quotes": 1, "unread": 0, "faults": []}
    assert done.status == 0


def test_any_flipped_byte_of_the_archive_is_found(kept: Statehouse) -> None:
    path = body_of(kept, OLDER)
    whole = path.read_bytes()
    for place in range(10, len(whole)):
        flipped = bytearray(whole)
        flipped[place] ^= 0xFF  # one bit alone may be filling, which is no part of what was packed
        path.write_bytes(flipped)
        assert [kind for kind, _ in faults(kept)] == ["archive"], place
    path.write_bytes(whole)
    assert not faults(kept)


def test_each_fault_says_what_to_do(kept: Statehouse) -> None:
    body_of(kept, OLDER).unlink()
    done = tracker("verify", *where(kept))
    assert done.status == 1
    assert "is not in" in done.out
    assert "tracker restore FILE" in done.out
    assert done.out.rstrip().endswith("faults: 1")


def test_words_are_looked_for_in_the_bytes_not_in_what_was_noted_of_them(kept: Statehouse) -> None:
    wrong = "Mitragynine is in Schedule II"
    kept.dossier("xx", STATE + page("code", URL) + FREE + ban("code", wrong, "2026-08-01"))
    kept.record("2026-03-03")
    assert faults(kept) == [("quote", f"“{wrong}” stands in none of its archived answers")]


def test_words_that_left_the_page_still_stand_in_the_archive(kept: Statehouse) -> None:
    kept.answer("2026-03-03", OLDER)
    kept.answer("2026-03-04", OLDER)
    kept.record("2026-03-04")
    assert not faults(kept)


def test_words_stand_in_the_bytes_also_when_the_selector_has_moved(kept: Statehouse) -> None:
    watched = page("code", URL, 'select = "#elsewhere"')
    kept.dossier("xx", STATE + watched + FREE + ban("code", QUOTE, "2026-08-01"))
    kept.record("2026-03-03")
    assert not faults(kept)


def test_words_whose_bytes_are_gone_are_named_with_them(kept: Statehouse) -> None:
    for text in (LAW, OLDER):
        body_of(kept, text).unlink()
    assert [kind for kind, _ in faults(kept)] == ["archive", "archive", "quote"]


def test_a_source_that_was_never_read_is_no_fault(tmp_path: Path) -> None:
    one = Statehouse(tmp_path)
    one.dossier("xx", STATE + page("code", URL) + FREE + ban("code", QUOTE, "2026-08-01"))
    one.record("2026-03-01")
    seen = verify(tmp_path / "tracker.db", one.archive)
    assert (seen.quotes, seen.unread, seen.faults) == (1, 1, [])


def test_a_text_that_was_altered_is_found(kept: Statehouse) -> None:
    kept.ledger.db.execute("DROP TRIGGER texts_refuses_update")
    kept.ledger.db.execute("UPDATE texts SET text = text || 'x' WHERE rowid = 1")
    assert faults(kept) == [("text", "the text is not that of its name")]


def test_a_row_that_names_none_is_found(kept: Statehouse) -> None:
    connection = sqlite3.connect(kept.folder / "tracker.db")
    connection.execute("INSERT INTO decisions VALUES (1, 77, 'rejected', 'x', '2026-01-01T00:00:00Z')")
    connection.commit()
    assert faults(kept) == [("ledger", "decisions: row 1 names a row of reviews that is not there")]


def test_a_damaged_ledger_is_named_and_not_believed(kept: Statehouse) -> None:
    path = kept.folder / "tracker.db"
    kept.ledger.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    kept.ledger.close()
    whole = bytearray(path.read_bytes())
    whole[4096:20480] = b"\xff" * 16384
    path.write_bytes(whole)
    done = tracker("verify", *where(kept))
    assert done.status == 1
    assert "restore FILE --aside" in done.out


def test_without_a_ledger_nothing_is_verified(tmp_path: Path) -> None:
    for command in ("verify", "prune"):
        done = tracker(command, "--db", tmp_path / "none.db")
        assert (done.status, "does not exist" in done.err) == (2, True)
        assert not (tmp_path / "none.db").exists()


def test_only_what_no_answer_names_is_pruned(kept: Statehouse) -> None:
    fill(kept, 3)
    stray = kept.folder / "archive" / "ab" / f"{'ab' * 32}.gz"
    half = body_of(kept, LAW).with_name(f".{'cd' * 32}.gz.4711")
    for path in (stray, half):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"left by a process that was killed")
    before = set(kept.folder.glob("archive/*/*"))
    done = tracker("prune", "--json", *where(kept))
    assert (done.status, done.json["removed"]) == (0, sorted([half.name, stray.name]))
    assert set(kept.folder.glob("archive/*/*")) == before - {stray, half}
    assert not faults(kept)


def test_no_row_behind_evidence_can_go(kept: Statehouse) -> None:
    for table in ("snapshots", "texts", "dossiers", "sightings", "changes"):
        with pytest.raises(sqlite3.IntegrityError, match="never changed"):
            kept.ledger.db.execute(f"DELETE FROM {table}")
