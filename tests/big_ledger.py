"""A ledger as big as the whole world's law could make it, for measuring: one county's law, forty thousand times.

Rows are those that a recording would make of such dossiers; they are written in bulk since recording them one by
one would take an hour.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.feeds_bench import KINDS
from tracker.archive import Archive
from tracker.changes import change_id
from tracker.ledger import Ledger
from tracker.normalize import stamp
from tracker.recorder import record
from tracker.registry import Registry, load

PERIODS_A_PLACE = 25
RECORDED = datetime(2026, 11, 1, tzinfo=UTC)
_FIRST_CHANGE = datetime(2016, 1, 1, tzinfo=UTC)
_STATUSES = ("unregulated", "age_restricted", "regulated", "sale_prohibited", "prohibited")
_COPIED = ("dossiers", "jurisdictions", "status_periods", "citations", "sources", "coverage")


def county(n: int) -> str:
    """The code of a made county."""
    return f"zz-{n % 50:02}-county-{n:05}"


def build(folder: Path, real: Path, places: int, changes: int) -> Ledger:
    """A ledger of the real dossiers and of `places` made counties in fifty made states, with `changes` changes."""
    made = folder / "made"
    _write_dossiers(made, real)
    ledger = Ledger(folder / "tracker.db")
    registry = load(real)
    both = Registry(**{**vars(registry), "dossiers": {**registry.dossiers, **load(made).dossiers}})
    record(both, ledger, Archive(folder / "archive"), RECORDED)
    ledger.db.execute("PRAGMA synchronous = OFF")
    with ledger.db.atomic():
        for table in _COPIED:
            _copy(ledger, table, range(50, places))
        ledger.db["changes"].insert_all(_change(n, places) for n in range(_next(ledger), changes + 1))
    return ledger


def _write_dossiers(made: Path, real: Path) -> None:
    """One country, fifty states, and one county in each."""
    folder = made / "jurisdictions"
    (folder / "zz").mkdir(parents=True)
    (made / "subjects").mkdir()
    for path in (real / "subjects").iterdir():
        (made / "subjects" / path.name).write_bytes(path.read_bytes())
    (folder / "zz.toml").write_text('name = "Hugia"\nkind = "country"\ntimezone = "UTC"\n')
    for n in range(50):
        state = folder / "zz" / f"{n:02}"
        state.mkdir()
        state.with_suffix(".toml").write_text(
            f'name = "State {n:02}"\nkind = "state"\ntimezone = "UTC"\n' + _law(n, 5)
        )
        (state / f"county-{n:05}.toml").write_text(
            f'name = "County {n:05}"\nkind = "county"\ntimezone = "UTC"\n' + _law(n, PERIODS_A_PLACE)
        )


def _law(n: int, periods: int) -> str:
    source = (
        '[[source]]\nid = "code"\ninterface = "page"\nkind = "code"\ntitle = "Code of Ordinances"\n'
        f'url = "https://law.example/county-{n:05}"\nexpect = "Code"\n'
    )
    return source + "".join(_entry(n, k) for k in range(periods))


def _entry(n: int, k: int) -> str:
    substance = ("kratom", "7-oh", "mitragynine-pseudoindoxyl", "mgm-15", "mgm-16")[k % 5]
    year, status = 2010 + 4 * (k // 5), _STATUSES[(n + k // 5) % 5]
    searched = 'as_of = "2026-01-01"\n' if status == "unregulated" else ""
    age = "min_age = 21\n" if status == "age_restricted" else ""
    return (
        f'[[status]]\nsubstance = "{substance}"\nstatus = "{status}"\neffective_from = "{year}-07-01"\n{searched}{age}'
        f'  [status.instrument]\n  kind = "ordinance"\n  citation = "Ord. {year}-{k}"\n  url = "https://law.example/{k}"\n'
        '  [[status.evidence]]\n  source = "code"\n  quote = "kratom"\n'
        '  [[status.evidence]]\n  url = "https://paper.example/a"\n  kind = "secondary"\n  page_date = "2026-01-01"\n'
        '  says = "what the ordinance does"\n'
    )


def _copy(ledger: Ledger, table: str, numbers: range) -> None:
    """The rows of the first fifty counties for all others, under their codes."""
    rows = {n: list(_rows_of(ledger, table, county(n))) for n in range(50)}
    last = _last_id(ledger, table)
    ledger.db[table].insert_all(_copies(rows, numbers, last))


def _rows_of(ledger: Ledger, table: str, code: str) -> Iterator[dict[str, Any]]:
    column = "code" if table == "jurisdictions" else "jurisdiction"
    yield from ledger.db.query(f"SELECT * FROM {table} WHERE {column} = ?", [code])


def _last_id(ledger: Ledger, table: str) -> int:
    return int(next(ledger.db.query("SELECT max(id) AS id FROM dossiers"))["id"]) if table == "dossiers" else 0


def _copies(rows: Mapping[int, list[dict[str, Any]]], numbers: range, last: int) -> Iterator[dict[str, Any]]:
    for n in numbers:
        old, new = f"{n % 50:05}", f"{n:05}"
        for row in rows[n % 50]:
            copied = json.loads(
                json.dumps(row).replace(f"county-{old}", f"county-{new}").replace(f"County {old}", f"County {new}")
            )
            if last:
                last += 1
                copied["id"] = last
            elif "recorded_by" in row or "period" in row:
                copied |= {key: f"{row[key]}-{new}" for key in ("id", "period") if key in row}
            yield copied


def _next(ledger: Ledger) -> int:
    return int(next(ledger.db.query("SELECT coalesce(max(number), 0) + 1 AS n FROM changes"))["n"])


def _change(number: int, places: int) -> dict[str, Any]:
    code, kind = county(number * 7919 % places), KINDS[number % len(KINDS)]
    return {
        "id": change_id(code, "kratom", kind, str(number)), "number": number, "kind": kind, "jurisdiction": code,
        "substance": ("kratom", "7-oh")[number % 2], "on": "2025-06-01", "before": "unregulated", "after": "prohibited",
        "recorded_at": stamp(_FIRST_CHANGE + timedelta(minutes=number)), "entry": f"e{number}",
        "title": f"{code}: kratom becomes prohibited on 1 June 2025 (was unregulated)", "url": "https://law.example/x",
        "citation": "Ord. 41", "proposal": None, "retracts": None, "quote": "kratom", "confidence": "high",
        "archived": None, "why": None,
    }  # fmt: skip
