"""The record as plain rows: today's answer for every place and substance, and every period ever held."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from tracker.answer import Answer
from tracker.csv_rows import csv_lines
from tracker.ledger import reading
from tracker.model import Act, Confidence, Jurisdiction, JurisdictionKind, Limit, Noun, Status, Terms
from tracker.site.board import Board

Row = Mapping[str, Any]


class StatusRow(Noun):
    """Today's answer for one place and one substance. `decided_by`: codes of the places whose law decides."""

    code: str
    name: str
    kind: JurisdictionKind
    parent: str | None
    iso: str | None
    ocd: str | None
    geoid: str | None
    substance: str
    on: date
    status: Status
    possession: Act
    sale: Act
    import_: Act = Field(alias="import")
    min_age: int | None
    limits: tuple[Limit, ...]
    decided_by: tuple[str, ...]
    reason: str
    confidence: Confidence | None
    disputed: bool
    checked_at: str | None
    stale: bool
    effective_from: str | None
    next_on: str | None
    next_status: Status | None
    citation: str | None
    url: str | None


class _Whose(Noun):
    id: str
    jurisdiction: str
    substance: str


class PeriodRow(Terms, _Whose):
    """A period of law that we hold, or held until `superseded_at`."""

    effective_to: str | None
    enacted: str | None
    published: str | None
    citation: str | None
    codified: str | None
    url: str | None
    confidence: Confidence
    disputed: bool
    as_of: str | None
    note: str | None
    recorded_by: Literal["person", "machine"]
    recorded_at: datetime
    superseded_at: datetime | None


STATUS = tuple(field.alias or name for name, field in StatusRow.model_fields.items())
PERIODS = tuple(field.alias or name for name, field in PeriodRow.model_fields.items())
_TRUE_OR_FALSE = ("label", "testing", "registration", "synthetic_ban", "preempts_local", "enjoined", "disputed")
_WEAKEST_FIRST = ("low", "medium", "high")
_ALL_PERIODS = f"""
SELECT {", ".join(PERIODS)} FROM status_periods ORDER BY jurisdiction, substance, recorded_at, rowid
"""  # noqa: S608, our own columns
_NOTICE = "Information, not legal advice. Unknown does not mean legal."


def status_rows(board: Board) -> Iterator[Row]:
    """Today's layered answer for every place and every substance, in the order of codes."""
    for code in board.above:
        place = board.place(code)
        for substance in board.subject.substances:
            yield _status_row(place, board.answer(code, substance.id))


def period_rows(ledger: Path) -> Iterator[Row]:
    """Every period that we hold or ever held, with when we said so."""
    with contextlib.closing(reading(ledger)) as connection:
        for values in connection.execute(_ALL_PERIODS):
            row = dict(zip(PERIODS, values, strict=True))
            truths = {key: None if row[key] is None else bool(row[key]) for key in _TRUE_OR_FALSE}
            yield {**row, **truths, "limits": json.loads(row["limits"] or "[]")}


def write(folder: Path, name: str, columns: Sequence[str], rows: Iterable[Row], made_at: str) -> None:
    """The rows as `name`.csv and `name`.json, written as they come."""
    with (
        (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as table,
        (folder / f"{name}.json").open("w", encoding="utf-8") as document,
    ):
        head = {"made_at": made_at, "license": "CC0-1.0", "notice": _NOTICE, "rows": []}
        document.write(json.dumps(head).removesuffix("]}"))
        table.writelines(csv_lines(columns, _both(rows, document)))
        document.write("\n]}\n")


def _both(rows: Iterable[Row], document: Any) -> Iterator[Row]:
    """Each row goes into the document on its way to the table."""
    for number, row in enumerate(rows):
        document.write((",\n" if number else "\n") + json.dumps(row, ensure_ascii=False))
        yield row


def _status_row(place: Jurisdiction, said: Answer) -> Row:
    deciding = [layer for layer in said.layers if layer.jurisdiction in said.decided_by]
    first = deciding[0] if deciding else None
    sure = [layer.confidence for layer in deciding if layer.confidence]
    checked = [layer.checked_at for layer in deciding if layer.checked_at]
    laws = [layer.instrument for layer in deciding if layer.instrument]
    urls = [one.url for layer in deciding for one in (layer.instrument, *layer.evidence) if one and one.url]
    row = StatusRow(
        **{key: getattr(place, key) for key in STATUS[:7]},
        substance=said.substance,
        on=said.on,
        status=said.status,
        possession=said.possession,
        sale=said.sale,
        import_=said.import_,
        min_age=said.min_age,
        limits=said.limits,
        decided_by=said.decided_by,
        reason=said.reason,
        confidence=min(sure, key=_WEAKEST_FIRST.index, default=None),
        disputed=any(layer.disputed for layer in deciding),
        checked_at=min(checked, default=None),
        stale=any(layer.stale for layer in deciding),
        effective_from=first.effective_from if first else None,
        next_on=said.next.on if said.next else None,
        next_status=said.next.status if said.next else None,
        citation="; ".join(law.citation for law in laws) or None,
        url=next(iter(urls), None),
    )
    return row.model_dump(mode="json", by_alias=True)
