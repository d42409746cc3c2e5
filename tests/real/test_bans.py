"""Bans in recorded official documents: each is found from the text alone, and nothing else is taken for one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.command import ROOT
from tests.real.recorded import FOLDER, needed
from tracker.model import Reading
from tracker.registry import load_subject
from tracker.saved import read_document
from tracker.unreadable import Unreadable

needed()

SUBJECT = load_subject(ROOT / "data")
MOST_BYTES = 3_000_000
BANS = {
    # file, whose law, what it makes of each substance
    "ee-riigiteataja/902508@2025-08-02.md": ("EE", {("kratom", "prohibited"), ("7-oh", "prohibited")}),
    "ee-riigiteataja/902508@2026-02-23.md": ("EE", {("kratom", "prohibited"), ("7-oh", "prohibited")}),
    "se-sfs-text/SFS-1992-1554-bilaga1-slut.txt": (
        "SE", {("kratom", "prohibited"), ("7-oh", "prohibited"), ("mitragynine-pseudoindoxyl", "prohibited")},
    ),
    "cz-esbirka/SB-2025-448.md": ("CZ", {("7-oh", "sale_prohibited")}),  # above 50 mg a package
}  # fmt: skip
ALSO_NAMED = ("ee-riigiteataja/", "se-sfs-text/", "cz-esbirka/SB-2025-448", "us-wa-bill-texts/")
"""Older versions of the same lists, and a bill with a cap on 7-OH."""


def read(path: Path, jurisdiction: str | None = None) -> Reading:
    return read_document(path.read_bytes(), "page", None, SUBJECT, date(2026, 11, 21), jurisdiction=jurisdiction)


def bars(reading: Reading) -> set[tuple[str, str]]:
    return {(f.substance, f.status) for f in reading.findings if f.status in ("prohibited", "sale_prohibited")}


@pytest.mark.parametrize("file", BANS)
def test_a_ban_is_found_from_the_text_alone(file: str) -> None:
    jurisdiction, wanted = BANS[file]
    assert bars(read(FOLDER / file, jurisdiction)) == wanted


@pytest.mark.parametrize("folder", sorted(path.name for path in FOLDER.iterdir() if path.is_dir()))
def test_what_bans_nothing_is_never_read_as_a_ban(folder: str) -> None:
    for path in sorted(FOLDER.joinpath(folder).rglob("*")):
        name = str(path.relative_to(FOLDER))
        if path.is_file() and path.stat().st_size <= MOST_BYTES and not name.startswith(ALSO_NAMED):
            try:
                reading = read(path, "XX")
            except Unreadable:
                continue
            in_force = any(document.in_force is not False for document in reading.documents)
            assert bars(reading) == set() or not in_force, name  # what a bill would ban is no ban
