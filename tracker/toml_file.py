"""What a person wrote in TOML, strict at the door: a noun, or an error that names file, field and value."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from tracker.model import Noun
from tracker.refusal import RefusedError

T = TypeVar("T", bound=Noun)
MOST_BYTES = 2**20
"""Of a file that people write: the longest of ours has a thirtieth."""
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True)
class Fault:
    """What is wrong in a file of the data folder, and where."""

    file: str
    field: str
    value: str
    problem: str

    def __str__(self) -> str:
        return f"{self.file}: {self.field}: {self.problem}" + (f" (value: {self.value})" if self.value else "")


class FaultyFileError(RefusedError):
    """A file that cannot be used, with all its faults."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults


def read_toml(path: Path) -> dict[str, Any]:
    """The document in a file. FaultyFileError where it is not TOML, types a date, or is no file for people."""
    if (size := path.stat().st_size) > MOST_BYTES:
        raise FaultyFileError([Fault(str(path), "file", "", f"has {size} bytes; at most {MOST_BYTES} are read")])
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
        told = json.dumps(raw, allow_nan=False, default=str, ensure_ascii=False)
        dates = list(_typed_dates(raw, ""))
    except (ValueError, RecursionError) as error:  # of TOML, of UTF-8, of a number or a depth that is none
        raise FaultyFileError([Fault(str(path), "file", "", f"not TOML: {error}")]) from error
    if turned := _TURNS.search(told):
        problem = f"U+{ord(turned[0]):04X} turns the direction of writing: who reviews it reads something else"
        raise FaultyFileError([Fault(str(path), "file", "", problem)])
    if dates:
        problem = "is a TOML date: put it in quotes, so that its precision is kept"
        raise FaultyFileError([Fault(str(path), where, value, problem) for where, value in dates])
    return raw


def _typed_dates(value: object, where: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, datetime | date | time):
        yield where, str(value)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _typed_dates(inner, f"{where}.{key}".lstrip("."))
    elif isinstance(value, list):
        for number, inner in enumerate(value, 1):
            yield from _typed_dates(inner, f"{where}[{number}]")


def validated(noun: type[T], document: dict[str, Any], path: Path, manual: str = "CONTRIBUTING.md") -> T:
    """The noun that a document makes. FaultyFileError names every fault; `manual` lists the keys there are."""
    try:
        return noun.model_validate_json(json.dumps(document), strict=True)
    except ValidationError as error:
        raise FaultyFileError([_fault(path, detail, manual) for detail in error.errors()]) from error


def _fault(path: Path, detail: ErrorDetails, manual: str) -> Fault:
    problem = detail["msg"].removeprefix("Value error, ")
    if detail["type"] == "extra_forbidden":
        problem = f"unknown key '{detail['loc'][-1]}': see {manual} for the keys it may have"
    shown = detail["input"]
    value = "" if isinstance(shown, dict | list) else str(shown)
    return Fault(str(path), _where(detail["loc"]), value[:80], problem)


def _where(loc: tuple[int | str, ...]) -> str:
    names = {"sources": "source", "jurisdiction": ""}
    steps = [f"[{step + 1}]" if isinstance(step, int) else names.get(step, step) for step in loc]
    return ".".join(step for step in steps if step).replace(".[", "[") or "file"
