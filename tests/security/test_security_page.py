"""The page of threats: each test that it names is there, and each file of this folder is named."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "security.md").read_text()
NAMED = re.findall(r"`(test_\w+\.py)::(test_\w+)`", PAGE)


def test_each_test_that_is_named_exists() -> None:
    assert len(NAMED) > 50
    for file, name in NAMED:
        sources = [path.read_text() for path in (ROOT / "tests").rglob(file)]
        assert any(f"def {name}(" in source for source in sources), f"{file}::{name}"


def test_each_file_here_is_named() -> None:
    own = {path.name for path in Path(__file__).parent.glob("test_*.py")}
    assert own - {file for file, _ in NAMED} == {Path(__file__).name}


def test_each_row_names_a_test() -> None:
    rows = [
        line
        for line in PAGE.splitlines()
        if line.startswith("|") and "---" not in line and "| shown by |" not in line
    ]
    assert [row[:60] for row in rows if "::" not in row] == []


def test_how_to_report_is_said() -> None:
    assert "docs/security.md" in (ROOT / "SECURITY.md").read_text()
