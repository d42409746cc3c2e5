"""What a person wrote in TOML, strict at the door: a noun, or an error that names file, field and value."""

from __future__ import annotations

import json
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
    """The document in a file. FaultyFileError where it is not TOML or types a date."""
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise FaultyFileError([Fault(str(path), "file", "", f"not TOML: {error}")]) from error
    dates = list(_typed_dates(raw, ""))
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
