"""Nothing of the record runs in a spreadsheet."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest

from tracker.csv_rows import cell, csv_lines


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("kratom", "kratom"),
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        (" =1", " =1"),
        ("a=b", "a=b"),
        ("", ""),
        (None, ""),
        (-1, "-1"),
        (0.5, "0.5"),
        (True, "true"),
        (["us-fl", "us"], "us-fl us"),
        (["=1", "us"], "'=1 us"),
        ([], ""),
        ([{"max": 2}], '[{"max": 2}]'),
    ],
)
def test_a_cell(value: Any, written: str) -> None:
    assert cell(value) == written


def test_rows_come_back_as_they_were() -> None:
    rows = [{"a": 'says "no", and\nends', "b": "x"}, {"a": "é", "b": "y,z"}]
    assert list(csv.DictReader(io.StringIO("".join(csv_lines(("a", "b"), rows)), newline=""))) == rows
