"""What the documents say to type is typed: documentation that nothing checks goes false."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.command import ROOT, tracker
from tests.interface_table import table
from tests.tracker.kept import house, where
from tracker.cli import MODULES, main
from tracker.model import Jurisdiction, Source, StatusPeriod

DOCUMENTS = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]
README = (ROOT / "README.md").read_text()
COMMANDS = sorted(
    {line for path in DOCUMENTS for line in re.findall(r"^\.venv/bin/(tracker .+)$", path.read_text(), re.M)}
)


@pytest.mark.parametrize("line", COMMANDS)
def test_a_command_of_the_documents_works(line: str, tmp_path: Path) -> None:
    done = tracker(*shlex.split(line)[1:], "--db", tmp_path / "tracker.db")
    assert done.status == 0, done.err
    assert done.out.strip()


def test_the_commands_that_keep_the_record_work_in_their_order(tmp_path: Path) -> None:
    """Those of the chapters on backup and on evidence, in a folder with law, quotes and archived answers."""
    kept = house(tmp_path / "house")
    text = (ROOT / "docs" / "operations.md").read_text().replace(" us-al ", " xx ")
    lines = re.findall(r"^tracker ((?:backup|verify|restore|prune|evidence|export).*)$", text, re.M)
    assert len(lines) == 6
    for line in lines:
        done = tracker(*shlex.split(line), *where(kept), cwd=tmp_path)
        assert (done.status, bool(done.out.strip())) == (0, True), done.err


def test_the_commands_of_replicas_work_in_their_order(tmp_path: Path) -> None:
    """Those of the chapter on many readers; the folder that they name lies here."""
    kept = house(tmp_path / "house")
    text = (ROOT / "docs" / "operations.md").read_text().replace(" /srv/", " ")
    lines = re.findall(r"^tracker ((?:publish|replica) .*)$", text, re.M)
    assert len(lines) == 2
    for line in lines:
        words = shlex.split(line)
        done = tracker(*words[:1], *where(kept), *words[1:], cwd=tmp_path)
        assert (done.status, bool(done.out.strip())) == (0, True), done.err


@pytest.mark.parametrize(
    "target",
    sorted({target for path in DOCUMENTS for target in re.findall(r"^ *make (\w+)$", path.read_text(), re.M)}),
)
def test_what_the_documents_make_is_a_target(target: str) -> None:
    done = subprocess.run(["make", "--dry-run", target], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda p: p.name)
def test_the_tests_that_a_document_names_are_there(path: Path) -> None:
    for named in re.findall(r"^ *\.venv/bin/python -m pytest (\S+)$", path.read_text(), re.M):
        assert (ROOT / named).is_file(), named


def test_every_command_has_help() -> None:
    for name in MODULES:
        done = CliRunner().invoke(main, [name, "--help"])
        assert done.exit_code == 0
        assert done.output.splitlines()[2].strip(), name


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda p: p.name)
def test_links_between_documents_lead_somewhere(path: Path) -> None:
    for link in re.findall(r"\]\((?!https?:)([^)#]+)", path.read_text()):
        assert (path.parent / link).exists(), link


def test_every_key_of_a_dossier_is_in_contributing() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text()
    keys = {
        "import" if k == "import_" else k
        for noun in (Jurisdiction, Source, StatusPeriod)
        for k in noun.model_fields
    }
    missing = {
        key
        for key in keys - {"code", "parent", "jurisdiction"}
        if f"`{key}`" not in text and f".{key}]" not in text
    }
    assert not missing


def test_adding_a_place_as_the_readme_says_takes_one_file(tmp_path: Path) -> None:
    """Steps 1 to 3 of the README, for a place that has no dossier yet."""
    data = tmp_path / "data"
    shutil.copytree(ROOT / "data" / "jurisdictions", data / "jurisdictions")
    model = (data / "jurisdictions" / "us" / "wi.toml").read_text()
    (data / "jurisdictions" / "us" / "zz.toml").write_text(
        model.replace("Wisconsin", "Newland").replace("US-WI", "US-ZZ")
    )
    where = ("--data", data, "--db", tmp_path / "tracker.db")
    assert tracker("check", *where).status == 0
    said = tracker("status", "us-zz", "--json", "--on", "2020-01-01", *where).json
    assert (said["status"], said["decided_by"]) == ("prohibited", ["us-zz"])


def test_the_coverage_page_is_that_of_the_dossiers() -> None:
    """After a change of dossiers: `tracker coverage > docs/coverage.md`."""
    page = (ROOT / "docs" / "coverage.md").read_text()
    day = re.search(r"--now (\d{4}-\d{2}-\d{2})", page)
    assert day
    assert tracker("coverage", "--now", day[1]).out == page


def test_the_table_of_interfaces_is_that_of_their_cards() -> None:
    """After a change of cards or replicas: `python -m tests.interface_table`."""
    assert (ROOT / "docs" / "interfaces.md").read_text().partition("-->\n\n")[2].strip() == table()


def test_the_lock_files_hold_no_address() -> None:
    for path in ROOT.glob("requirements*.lock"):
        assert "://" not in path.read_text()
    assert tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["requires-python"] == ">=3.11"


def test_adding_a_place_is_one_file(tmp_path: Path) -> None:
    """The steps of the README, for a place that is not there yet."""
    data = tmp_path / "data"
    shutil.copytree(ROOT / "data", data)
    model, own = (data / path for path in re.findall(r"`data/(jurisdictions/us/\S*\.toml)`", README))
    assert (model.name, own.name) == ("wi.toml", "cody.toml")
    head, _, rest = model.read_text().partition("\n\n")
    own.parent.mkdir()
    own.write_text('name = "Cody"\nkind = "city"\ntimezone = "America/Denver"\n\n' + rest)
    assert (tracker("check", "--data", data).status, 'name = "Wisconsin"' in head) == (0, True)
    row = next(line for line in tracker("coverage", "--data", data).out.splitlines() if "`us-wy-cody`" in line)
    assert "prohibited" in row
    said = tracker("status", "Cody, WY", "--json", "--data", data, "--db", tmp_path / "none.db").json
    assert (said["jurisdiction"], [layer["jurisdiction"] for layer in said["layers"]]) == (
        "us-wy-cody", ["us-wy-cody", "us-wy", "us"],
    )  # fmt: skip
