"""Small invented law for the tests: entries and places in one line each."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from tracker.model import Jurisdiction, StatusPeriod, Subject
from tracker.own_law import Place
from tracker.timeline import Held

EVIDENCE = [{"url": "https://statutes.example/1", "kind": "official", "says": "read on the day"}]


def entry(status: str, start: str | None = None, substance: str = "kratom", **more: Any) -> StatusPeriod:
    facts = {"substance": substance, "status": status, "evidence": EVIDENCE, "as_of": "2026-01-01", **more}
    return StatusPeriod.model_validate({**facts, **({"effective_from": start} if start else {})})


def held(*entries: StatusPeriod) -> dict[str, list[Held]]:
    by_substance: dict[str, list[Held]] = {}
    for one in entries:
        by_substance.setdefault(one.substance, []).append(Held(entry=one, recorded_at=None, by="person"))
    return by_substance


def place(code: str, *entries: StatusPeriod, kind: str = "state", timezone: str = "UTC") -> Place:
    facts = {"code": code, "parent": None, "name": code.upper(), "kind": kind, "timezone": timezone}
    return Place(Jurisdiction.model_validate(facts), held(*entries))


SUBJECT = Subject.model_validate(
    {
        "id": "kratom", "name": "Kratom", "query": "kratom",
        "substances": [
            {"id": "kratom", "name": "kratom", "names": ["kratom"]},
            {"id": "7-oh", "name": "7-OH", "names": ["7-hydroxymitragynine"], "falls_back_to": "kratom"},
            {"id": "mgm-15", "name": "MGM-15", "names": ["MGM-15"]},
        ],
    }
)  # fmt: skip


def day(text: str) -> date:
    return date.fromisoformat(text)


def noon(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(hour=12, tzinfo=UTC)
