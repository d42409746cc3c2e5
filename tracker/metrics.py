"""What a monitor asks for, as Prometheus text (https://prometheus.io/docs/instrumenting/exposition_formats/)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Literal, NamedTuple

from tracker.ledger import Ledger
from tracker.normalize import instant, stamp
from tracker.notify.outbox import open_messages
from tracker.rows import scalar
from tracker.run_row import last_runs

_LAST_RUN = ("fetched", "checked", "unchanged", "parsed", "findings", "changes", "failed")
Samples = Mapping[str, float]
"""A value for each set of labels, as it is written: empty, or in braces."""


class Metric(NamedTuple):
    name: str
    kind: Literal["counter", "gauge"]
    about: str
    samples: Samples


def metrics(ledger: Ledger, now: datetime, seconds: float) -> str:
    """The text after a run that took so many seconds."""
    return "".join(_lines(metric) for metric in (*_of_runs(ledger, now, seconds), *_of_state(ledger, now)))


def _lines(metric: Metric) -> str:
    head = f"# HELP {metric.name} {metric.about}\n# TYPE {metric.name} {metric.kind}\n"
    return head + "".join(f"{metric.name}{labels} {_number(value)}\n" for labels, value in metric.samples.items())


def _of_runs(ledger: Ledger, now: datetime, seconds: float) -> Iterator[Metric]:
    yield _one("tracker_runs_total", "counter", "Recordings so far.", _count(ledger, "runs"))
    yield _one("tracker_last_run_timestamp_seconds", "gauge", "When the last run ended.", now.timestamp())
    yield _one("tracker_last_run_duration_seconds", "gauge", "How long the last run took.", round(seconds, 3))
    runs = last_runs(ledger, 1)
    counted = {_label("count", name): getattr(run, name) for run in runs for name in _LAST_RUN}
    yield Metric("tracker_last_run_items", "gauge", "What the last run counted.", counted)
    yield _one("tracker_last_run_red", "gauge", "1 if it asked and could read nothing.", any(r.red for r in runs))
    kinds = _by(ledger, "kind", "SELECT kind, count(*) AS n FROM changes GROUP BY kind ORDER BY kind")
    yield Metric("tracker_changes_total", "counter", "Changes told so far, by kind.", kinds)


def _of_state(ledger: Ledger, now: datetime) -> Iterator[Metric]:
    outcomes = "SELECT coalesce(outcome, 'not_tried') AS outcome, count(*) AS n FROM sources GROUP BY 1 ORDER BY 1"
    yield Metric("tracker_sources", "gauge", "Sources by their last outcome.", _by(ledger, "outcome", outcomes))
    stale = scalar(ledger.db, "SELECT count(*) FROM sources WHERE stale_after < ?", [stamp(now)])
    yield _one("tracker_sources_stale", "gauge", "Sources not good for three of their periods.", stale)
    yield Metric(
        "tracker_last_good_age_seconds", "gauge",
        "Since the last good answer of the source of this interface that waits longest.", _ages(ledger, now),
    )  # fmt: skip
    messages = open_messages(ledger)
    dead = sum(message.dead for message in messages)
    depth = {_label("state", "waiting"): len(messages) - dead, _label("state", "dead"): dead}
    yield Metric("tracker_outbox_messages", "gauge", "Messages not delivered: waiting, or given up.", depth)
    yield _one("tracker_reviews_open", "gauge", "Questions that wait for a person.", _count(ledger, "open_reviews"))


def _ages(ledger: Ledger, now: datetime) -> Samples:
    rows = ledger.db.query(
        "SELECT interface, min(last_good) AS oldest FROM sources WHERE last_good IS NOT NULL "
        "AND interface <> 'hand' GROUP BY interface ORDER BY interface"
    )
    ages = {row["interface"]: now - instant(row["oldest"]) for row in rows}
    return {_label("interface", name): age.total_seconds() for name, age in ages.items()}


def _one(name: str, kind: Literal["counter", "gauge"], about: str, value: float) -> Metric:
    return Metric(name, kind, about, {"": value})


def _by(ledger: Ledger, column: str, sql: str) -> Samples:
    return {_label(column, row[column]): row["n"] for row in ledger.db.query(sql)}


def _count(ledger: Ledger, table: str) -> int:
    return int(scalar(ledger.db, f"SELECT count(*) FROM {table}"))  # noqa: S608, our own names


def _number(value: float) -> str:
    """All digits: an instant in seconds has ten before the point."""
    return f"{float(value):.3f}".rstrip("0").rstrip(".")


def _label(name: str, value: str) -> str:
    """Values are words of ours: nothing in them needs an escape."""
    return f'{{{name}="{value}"}}'
