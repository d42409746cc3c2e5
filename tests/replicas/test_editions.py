"""What is published is whole, is taken whole, and never goes back."""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
import sqlite3
import tarfile
from pathlib import Path

import pytest

from tests.command import start, tracker
from tests.replicas.farm import ADDRESSES, Recorder, Replica, web
from tests.site.examplia import NOW
from tests.tracker.kept import files
from tracker import database
from tracker.edition import NEWEST, Edition, feeds_folder, feeds_number
from tracker.registry import load
from tracker.site import datasette_for


@pytest.fixture
def recorder(tmp_path: Path) -> Recorder:
    (tmp_path / "recorder").mkdir()
    return Recorder(tmp_path / "recorder")


@pytest.fixture
def replica(recorder: Recorder, tmp_path: Path) -> Replica:
    return Replica(tmp_path / "replica", recorder.house.data)


def newest(recorder: Recorder) -> Edition:
    return Edition.model_validate_json((recorder.public / NEWEST).read_bytes())


def feeds_of(one: Replica) -> Path:
    with database.to_read(one.db) as ledger:
        return feeds_folder(one.folder / "feeds", feeds_number(ledger))


def told(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every feed, and when it changed, as readers are told."""
    names = [name for name in files(folder) if not name.startswith(".")]
    return {name: ((folder / name).read_bytes(), int((folder / name).stat().st_mtime)) for name in names}


def test_an_edition_says_of_what_state_it_is_and_its_files_are_those_of_their_names(recorder: Recorder) -> None:
    one = newest(recorder)
    assert (one.run, one.recorded_at) == (2, "2026-11-02T00:00:00Z")
    assert files(recorder.public) == {NEWEST, one.ledger.name, one.feeds.name}
    for part in (one.ledger, one.feeds):
        content = (recorder.public / part.name).read_bytes()
        assert (hashlib.sha256(content).hexdigest(), len(content)) == (part.sha256, part.size)


def test_the_same_record_is_the_same_edition_and_the_one_before_is_kept_for_who_fetches_it(
    recorder: Recorder,
) -> None:
    first = newest(recorder)
    assert recorder.publish() == (first, False)
    editions = [first]
    for day in (3, 4):
        recorder.record(day)
        editions.append(recorder.publish()[0])
    kept = {part.name for one in editions[1:] for part in (one.ledger, one.feeds)}
    assert files(recorder.public) == {NEWEST, *kept}


def test_feeds_that_lag_behind_the_ledger_are_brought_up_to_it(recorder: Recorder, replica: Replica) -> None:
    """A round that was killed between the two: the edition has the feeds of its own ledger, and the recorder's stay."""
    before = told(recorder.folder / "feeds")
    lagging = shutil.copytree(recorder.folder / "feeds", recorder.folder / "lagging")
    recorder.record(5)
    after = {name: content for name, (content, _) in told(recorder.folder / "feeds").items()}
    shutil.rmtree(recorder.folder / "feeds")
    lagging.rename(recorder.folder / "feeds")
    first, again = recorder.publish(), recorder.publish()
    assert (first[0], again[1]) == (again[0], False)
    replica.take(recorder.public)
    assert {name: content for name, (content, _) in told(feeds_of(replica)).items()} == after
    assert told(recorder.folder / "feeds") == before


def test_nothing_of_who_was_told_what_is_published(recorder: Recorder, replica: Replica) -> None:
    with recorder.house.ledger.db.atomic():
        recorder.house.ledger.append("outbox", key="k", subscription="s", channel="c", event="e", queued_at="2026")
    recorder.publish()
    replica.take(recorder.public)
    with database.to_read(replica.db) as ledger:
        assert ledger.execute("SELECT count(*) FROM outbox").fetchone()[0] == 0


def test_a_replica_takes_what_is_new_by_folder_or_web_and_twice_changes_nothing(
    recorder: Recorder, replica: Replica
) -> None:
    with web(recorder.public) as address:
        said = [replica.take(address), replica.take(address), replica.take(recorder.public)]
        assert [done.out.split(":")[1].split(",")[0].strip() for done in said] == [
            "taken",
            "nothing newer",
            "nothing newer",
        ]
        recorder.record(3)
        recorder.publish()
        again = tracker("replica", address, "--db", replica.db, "--json").json
    assert (again["changed"], again["run"]) == (True, 3)
    assert told(feeds_of(replica)).keys() == told(recorder.folder / "feeds").keys()
    left = {name for name in files(replica.folder) if not name.startswith("feeds-")}
    assert left == {"tracker.db", "tracker.db.edition"}
    assert database.damage(replica.db) == []


async def test_two_replicas_of_one_edition_give_the_same_bytes_under_the_same_tag(
    recorder: Recorder, tmp_path: Path
) -> None:
    """Also one that came by way of another edition, in a file that was written to in place."""
    subject = load(recorder.house.data).subject
    old, young = (Replica(tmp_path / name, recorder.house.data) for name in ("old", "young"))
    old.take(recorder.public)
    recorder.record(3)
    recorder.publish()
    answers = []
    for one in (old, young):
        one.take(recorder.public)
        client = datasette_for(one.db, one.folder / "feeds", lambda: NOW, subject).client
        got = [await client.get(address, headers={"Accept-Encoding": "gzip"}) for address in ADDRESSES]
        answers.append([(str(a.url), a.status_code, a.content, dict(a.headers)) for a in got])
    assert answers[0] == answers[1]
    assert all(status == 200 and headers["etag"] for _, status, _, headers in answers[0])


def test_only_the_newest_two_folders_of_feeds_are_kept(recorder: Recorder, replica: Replica) -> None:
    for day in (3, 4, 5):
        replica.take(recorder.public)
        recorder.record(day)
        recorder.publish()
    assert replica.take(recorder.public).status == 0
    assert len(list(replica.folder.glob("feeds-*"))) == 2


def test_an_older_edition_is_not_taken_over_a_newer_one(
    recorder: Recorder, replica: Replica, tmp_path: Path
) -> None:
    old = shutil.copytree(recorder.public, tmp_path / "old")
    recorder.record(3)
    recorder.publish()
    replica.take(recorder.public)
    refused = replica.take(old)
    assert (refused.status, "is older than" in refused.err, "runs" in refused.err) == (2, True, True)
    assert "nothing newer" in replica.take(recorder.public).out


def test_a_ledger_of_its_own_is_never_written_over_and_a_replicas_never_written_to(
    recorder: Recorder, replica: Replica
) -> None:
    own = tracker("replica", recorder.public, "--db", recorder.folder / "tracker.db")
    assert (own.status, "not a replica's" in own.err) == (2, True)
    replica.take(recorder.public)
    done = tracker("record", "--data", replica.data, "--db", replica.db)
    assert (done.status, "is a replica's" in done.err) == (2, True)


@pytest.mark.parametrize(
    "fault", ["gone", "empty", "cut", "altered", "longer", "no note", "another note", "no server"]
)
def test_what_is_not_whole_is_refused_and_the_old_stays(recorder: Recorder, replica: Replica, fault: str) -> None:
    replica.take(recorder.public)
    before = database.counts(replica.db), feeds_of(replica), files(replica.folder)
    recorder.record(3)
    one, place = recorder.publish()[0], str(recorder.public)
    part, note = recorder.public / one.ledger.name, recorder.public / NEWEST
    content = part.read_bytes()
    match fault:
        case "gone":
            part.unlink()
        case "empty" | "cut" | "longer":
            part.write_bytes({"empty": b"", "cut": content[:-100], "longer": content + b"x"}[fault])
        case "altered":
            part.write_bytes(content[:500] + bytes([content[500] ^ 1]) + content[501:])
        case "no note":
            note.unlink()
        case "another note":
            note.write_text(json.dumps({**json.loads(note.read_text()), "more": 1}))
        case "no server":
            place = "http://127.0.0.1:9/none"
    refused = replica.take(place)
    assert (refused.status, place in refused.err) == (2, True), refused.err
    assert (database.counts(replica.db), feeds_of(replica), files(replica.folder)) == before


def test_the_recorders_backup_makes_a_replica_the_recorder(
    recorder: Recorder, replica: Replica, tmp_path: Path
) -> None:
    replica.take(recorder.public)
    here = ("--data", replica.data, "--db", replica.db)
    assert tracker("backup", tmp_path / "b.tar", "--db", recorder.folder / "tracker.db").status == 0
    assert tracker("restore", tmp_path / "b.tar", "--aside", tmp_path / "replica.db", *here).status == 0
    assert tracker("rebuild", *here, "--now", "2026-11-05T00:00:00Z").status == 0
    assert feeds_of(replica) == replica.folder / "feeds"
    assert replica.take(recorder.public).status == 2


def test_feeds_that_would_be_written_elsewhere_are_refused(recorder: Recorder, replica: Replica) -> None:
    one = newest(recorder)
    packed = recorder.public / "made.tar.gz"
    with tarfile.open(packed, "w:gz", compresslevel=1) as tar:
        tar.addfile(tarfile.TarInfo("../all.rss"))
    digest = hashlib.sha256(packed.read_bytes()).hexdigest()
    named = {"sha256": digest, "size": packed.rename(recorder.public / f"{digest}.gz").stat().st_size}
    (recorder.public / NEWEST).write_text(json.dumps({**one.model_dump(), "feeds": named}))
    refused = replica.take(recorder.public)
    assert (refused.status, "'../all.rss', which is no feed" in refused.err) == (2, True)


def test_killed_at_any_moment_it_leaves_the_old_or_the_new(recorder: Recorder, replica: Replica) -> None:
    """With 20 MB that do not pack, so that each step takes its time; a reader holds the file open, as a site does."""
    replica.take(recorder.public)
    recorder.record(3)
    with contextlib.closing(sqlite3.connect(recorder.folder / "tracker.db")) as ledger, ledger:
        ledger.execute("INSERT INTO snapshots (source, url, part, fetched_at, outcome, reason) SELECT 'xx-n/code', '', "
                       "1, '2026-11-03T00:00:00Z', 'broken', hex(randomblob(5000)) FROM json_each(?)",
                       [json.dumps(list(range(2000)))])  # fmt: skip
    states = {_state(replica)}
    recorder.publish()
    making = replica.folder / ".tracker.db.making"
    with database.to_read(replica.db) as site:
        for moment in (0, 1, 2, 4, 6, 9, 13):
            process = start("replica", str(recorder.public), "--db", replica.db, "--data", str(replica.data))
            while process.poll() is None and not making.exists():
                pass
            with contextlib.suppress(Exception):
                process.wait(moment / 40)
            process.kill()
            process.communicate()
            states.add(_state(replica))
            site.execute("SELECT count(*) FROM runs").fetchone()
        assert replica.take(recorder.public).status == 0
        states.add(_state(replica))
    assert len(states) == 2
    assert not making.exists()


def _state(replica: Replica) -> tuple[int, str]:
    """The last run of the ledger, whole, and all of the feeds that go with it."""
    assert database.damage(replica.db) == []
    feeds = {name: hashlib.sha256(content).hexdigest() for name, (content, _) in told(feeds_of(replica)).items()}
    assert feeds
    return database.counts(replica.db)["runs"], json.dumps(feeds, sort_keys=True)
