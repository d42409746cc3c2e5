"""Rows as CSV (RFC 4180) that a spreadsheet shows and never runs. Pure.

A spreadsheet takes a field that begins with `=`, `+`, `-`, `@`, a tab or a line end for a formula, whoever
wrote it, and in East Asia for one by their wide forms. Texts that begin so get an apostrophe before them, which
spreadsheets read as "this is text".
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

_BEGIN_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def csv_lines(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """The head, then a line a row, each with its line end."""
    yield _line(columns)
    for row in rows:
        yield _line([cell(row[column]) for column in columns])


def cell(value: Any) -> str:
    """A value as the text of a field: nothing for None, a list of words with blanks between, else words of JSON."""
    if value is None or value == []:
        return ""
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return cell(" ".join(value))
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_BEGIN_A_FORMULA) else value
    return json.dumps(value, ensure_ascii=False)


def _line(cells: Sequence[str]) -> str:
    written = io.StringIO()
    csv.writer(written).writerow(cells)
    return written.getvalue()
