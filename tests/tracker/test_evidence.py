"""Evidence as a WARC file that programs of other people read, with the hashes of the archive."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from warcio.archiveiterator import ArchiveIterator

from tests.command import tracker
from tests.dossiers import COUNTRY, FREE
from tests.tracker.kept import LAW, OLDER, QUOTE, URL, body_of, files, house, where
from tests.tracker.statehouse import Statehouse
from tests.tracker.test_register import REGISTER, RULE, publish


@pytest.fixture
def kept(tmp_path: Path) -> Statehouse:
    (tmp_path / "house").mkdir()
    return house(tmp_path / "house")


def records(file: Path) -> list[tuple[Any, bytes]]:
    with file.open("rb") as content:
        return [(record, record.content_stream().read()) for record in ArchiveIterator(content, check_digests=True)]


def warcio(*args: str | Path) -> subprocess.CompletedProcess[str]:
    call = "from warcio.cli import main; main()"
    return subprocess.run(
        [sys.executable, "-c", call, *map(str, args)], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("name", ["e.warc", "e.warc.gz"])
def test_other_programs_read_it_and_find_its_hashes_right(kept: Statehouse, tmp_path: Path, name: str) -> None:
    done = tracker("evidence", "xx", "--warc", tmp_path / name, "--json", *where(kept))
    assert (done.status, done.json["records"], done.json["unproven"]) == (0, 4, [])
    checked = warcio("check", "-v", tmp_path / name)
    assert (checked.returncode, checked.stdout.count("digest pass")) == (0, 4), checked.stdout
    listed = [json.loads(line) for line in warcio("index", tmp_path / name).stdout.splitlines()]
    assert [one["warc-type"] for one in listed] == ["warcinfo", "resource", "response", "conversion"]


def test_the_answer_of_the_source_is_as_it_came(kept: Statehouse, tmp_path: Path) -> None:
    tracker("evidence", "xx", "--warc", tmp_path / "e.warc", *where(kept))
    response, body = next(pair for pair in records(tmp_path / "e.warc") if pair[0].rec_type == "response")
    assert body == LAW.encode()
    told = response.rec_headers
    assert told["WARC-Target-URI"] == URL
    assert told["WARC-Date"] == "2026-03-02T00:00:00Z"
    assert told["WARC-Payload-Digest"] == f"sha256:{hashlib.sha256(LAW.encode()).hexdigest()}"
    assert body_of(kept, LAW).name == told["WARC-Payload-Digest"].removeprefix("sha256:") + ".gz"
    assert (response.http_headers.get_statuscode(), response.http_headers["ETag"]) == ("200", '"b"')
    assert response.http_headers["Content-Type"] == "text/html; charset=utf-8"


def test_the_quotes_stand_where_it_says(kept: Statehouse, tmp_path: Path) -> None:
    tracker("evidence", "xx", "--on", "2026-09-01", "--warc", tmp_path / "e.warc", *where(kept))
    by_id = {record.rec_headers["WARC-Record-ID"]: body for record, body in records(tmp_path / "e.warc")}
    (told,) = (json.loads(body) for r, body in records(tmp_path / "e.warc") if r.rec_type == "resource")
    assert told["answer"]["status"] == "prohibited"
    assert told["answer"] == tracker("status", "xx", "--on", "2026-09-01", "--json", *where(kept)).json
    (one,) = (evidence for evidence in told["evidence"] if evidence["quote"])
    (place,) = one["archived"]
    text = by_id[place["text_record"]].decode()
    assert text[place["start"] : place["end"]] == QUOTE == one["quote"]
    assert place["stands"] is True
    assert hashlib.sha256(by_id[place["record"]]).hexdigest() == place["sha256"]


def test_the_same_ledger_gives_the_same_bytes(kept: Statehouse, tmp_path: Path) -> None:
    for name in ("1.warc.gz", "2.warc.gz"):
        tracker("evidence", "xx", "--warc", tmp_path / name, *where(kept))
    assert (tmp_path / "1.warc.gz").read_bytes() == (tmp_path / "2.warc.gz").read_bytes()
    assert files(tmp_path) == {"1.warc.gz", "2.warc.gz"} | {f"house/{name}" for name in files(kept.folder)}


def test_as_it_was_known_then(kept: Statehouse, tmp_path: Path) -> None:
    done = tracker(
        "evidence", "xx", "--known", "2026-03-01T12:00:00Z", "--warc", tmp_path / "e.warc", "--json", *where(kept)
    )
    assert {one["quote"] for one in done.json["evidence"]} == {None}
    assert Counter(record.rec_type for record, _ in records(tmp_path / "e.warc")) == {"warcinfo": 1, "resource": 1}


def test_words_that_left_the_page_are_shown_where_they_stood(kept: Statehouse, tmp_path: Path) -> None:
    kept.answer("2026-03-03", OLDER)
    done = tracker("evidence", "xx", "--warc", tmp_path / "e.warc", "--json", *where(kept))
    (place,) = (one["archived"][0] for one in done.json["evidence"] if one["quote"])
    assert (done.status, place["fetched_at"], place["stands"]) == (0, "2026-03-02T00:00:00Z", True)


def test_bytes_that_are_not_there_are_said(kept: Statehouse, tmp_path: Path) -> None:
    body_of(kept, LAW).unlink()
    done = tracker("evidence", "xx", "--warc", tmp_path / "e.warc", *where(kept))
    assert (done.status, f"not archived: xx/code: “{QUOTE}”" in done.out) == (1, True)


def test_no_such_place_and_no_ledger_make_no_file(kept: Statehouse, tmp_path: Path) -> None:
    assert tracker("evidence", "nowhere", "--warc", tmp_path / "e.warc", *where(kept)).status == 2
    other = tracker(
        "evidence", "xx", "--warc", tmp_path / "e.warc", "--data", kept.data, "--db", tmp_path / "no.db"
    )
    assert (other.status, "nothing was archived yet" in other.err) == (2, True)
    assert tracker("evidence", "xx", "--warc", "/proc/e.warc", *where(kept)).status == 2
    assert not (tmp_path / "e.warc").exists()


def test_what_a_register_told_is_there_with_the_answer_that_told_it(tmp_path: Path) -> None:
    one = Statehouse(tmp_path)
    one.dossier("xx", COUNTRY, REGISTER, FREE)
    publish(one, "2026-02-01")
    publish(one, "2026-03-10", RULE)
    done = tracker("evidence", "xx", "--on", "2026-06-01", "--warc", tmp_path / "e.warc", "--json", *where(one))
    (told,) = (evidence for evidence in done.json["evidence"] if evidence["url"] == RULE["html_url"])
    assert done.status == 0
    bodies = {record.rec_headers["WARC-Record-ID"]: body for record, body in records(tmp_path / "e.warc")}
    assert [RULE["html_url"] in bodies[kept["record"]].decode() for kept in told["archived"]] == [True]
