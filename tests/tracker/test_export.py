"""The record as files: the same ledger gives the same bytes, and each export says what is new since the last."""

from __future__ import annotations

import csv
import hashlib
import json
import resource
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.command import ROOT, tracker
from tests.dossiers import FREE, STATE, ban, page
from tests.tracker.kept import QUOTE, URL, files, house, where
from tests.tracker.statehouse import Statehouse

NAMES = {"answers", "periods", "citations", "changes", "proposals", "sources", "delta"}
HOSTILE = STATE.replace("Examplia", "=cmd|' /C calc'!A0")


@pytest.fixture
def kept(tmp_path: Path) -> Statehouse:
    (tmp_path / "house").mkdir()
    return house(tmp_path / "house")


def export(kept: Statehouse, to: Path) -> Any:
    done = tracker("export", to, "--json", *where(kept))
    assert done.status == 0, done.err
    return done.json


def rows(folder: Path, name: str) -> list[dict[str, Any]]:
    document: list[dict[str, Any]] = json.loads((folder / f"{name}.json").read_text())["rows"]
    return document


def table(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(newline="") as content:
        return list(csv.DictReader(content))


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_each_file_is_that_of_the_manifest(kept: Statehouse, tmp_path: Path) -> None:
    manifest = export(kept, tmp_path / "out")
    assert json.loads((tmp_path / "out" / "manifest.json").read_text()) == manifest
    assert {one["name"] for one in manifest["files"]} == {f"{n}{k}" for n in NAMES for k in (".csv", ".json")}
    for one in manifest["files"]:
        whole = (tmp_path / "out" / one["name"]).read_bytes()
        assert (one["bytes"], one["sha256"]) == (len(whole), hashlib.sha256(whole).hexdigest())
        name = Path(one["name"]).stem
        assert one["rows"] == len(rows(tmp_path / "out", name)) == len(table(tmp_path / "out", name))


def test_it_says_what_the_commands_say(kept: Statehouse, tmp_path: Path) -> None:
    export(kept, tmp_path / "out")
    answers = {(one["code"], one["substance"]): one["status"] for one in rows(tmp_path / "out", "answers")}
    assert answers["xx", "kratom"] == tracker("status", "xx", "--json", *where(kept)).json["status"] == "prohibited"
    assert rows(tmp_path / "out", "changes") == tracker("changes", "--json", *where(kept)).json
    (quoted,) = (one for one in rows(tmp_path / "out", "citations") if one["quote"])
    assert (quoted["quote"], quoted["stands"], quoted["source"]) == (QUOTE, True, "xx/code")
    assert [one["id"] for one in rows(tmp_path / "out", "sources")] == ["xx/code"]


def test_the_same_ledger_gives_the_same_bytes(kept: Statehouse, tmp_path: Path) -> None:
    export(kept, tmp_path / "1")
    export(kept, tmp_path / "2")
    assert content(tmp_path / "1") == content(tmp_path / "2")


def test_each_export_tells_what_is_new_since_the_last_there(kept: Statehouse, tmp_path: Path) -> None:
    out = tmp_path / "out"
    export(kept, out)
    first = rows(out, "delta")
    assert first == rows(out, "changes") != []
    export(kept, out)
    assert rows(out, "delta") == []
    kept.dossier("xx", STATE + page("code", URL) + FREE + ban("code", QUOTE, "2026-08-15"))
    told = [change.document for change in kept.record("2026-03-05").changes]
    export(kept, out)
    assert rows(out, "delta") == told != []
    assert rows(out, "changes") == first + told
    assert files(tmp_path) - {f"house/{name}" for name in files(kept.folder)} == {
        f"out/{name}" for name in content(out)
    }


def test_a_name_that_is_a_formula_is_shown_and_not_run(kept: Statehouse, tmp_path: Path) -> None:
    kept.dossier("xx", HOSTILE + page("code", URL) + FREE)
    kept.record("2026-03-05")
    export(kept, tmp_path / "out")
    named = [one["name"] for one in table(tmp_path / "out", "answers")]
    assert {name[:2] for name in named} == {"'="}
    for name in NAMES:
        for row in table(tmp_path / "out", name):
            assert not [cell for cell in row.values() if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_a_full_disk_leaves_the_last_export_as_it_was(kept: Statehouse, tmp_path: Path) -> None:
    out = tmp_path / "out"
    export(kept, out)
    before = content(out)
    kept.record("2026-09-03")
    done = subprocess.run(
        [sys.executable, "-m", "tracker", "export", str(out), *where(kept)],
        capture_output=True, text=True, check=False, cwd=ROOT,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (700, 700)),
    )  # fmt: skip
    assert (done.returncode, "nothing was made" in done.stderr) == (2, True), done.stderr
    assert content(out) == before
    assert not (tmp_path / ".out.making").exists()


def test_a_folder_of_another_ledger_is_refused(kept: Statehouse, tmp_path: Path) -> None:
    out = tmp_path / "out"
    for manifest, said in (('{"last_change": 900}', "this ledger ends with"), ("[]", "is no manifest")):
        out.mkdir(exist_ok=True)
        (out / "manifest.json").write_text(manifest)
        done = tracker("export", out, *where(kept))
        assert (done.status, said in done.err) == (2, True)
        assert {path.name for path in out.iterdir()} == {"manifest.json"}
    assert tracker("export", out, "--db", tmp_path / "none.db").status == 2
