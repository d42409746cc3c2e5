"""Which edit of a dossier is which event, and what the calendar brings (DESIGN section 11)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tracker.law import SUBJECT, day, entry, held, noon, place
from tracker.changes import Context, between
from tracker.model import Change, StatusPeriod

TODAY = "2026-06-15"
FREE = entry("unregulated")
BAN = entry("prohibited", "2020-01-01", instrument={"kind": "act", "citation": "Act 1"})
COMING = entry("prohibited", "2026-09-01", instrument={"kind": "act", "citation": "Act 9"})


def told(
    before: list[StatusPeriod],
    after: list[StatusPeriod],
    yesterday: str = TODAY,
    today: str = TODAY,
    events: dict[str, str] | None = None,
) -> list[Change]:
    jurisdiction = place("xx").jurisdiction
    context = Context(jurisdiction, SUBJECT, noon(today), day(yesterday), day(today), events or {})
    return between(held(*before), held(*after), context)


def kinds(changes: list[Change]) -> list[tuple[str, str | None, str | None, str | None]]:
    return [(c.kind, c.on, c.before, c.after) for c in changes]


def with_terms(one: StatusPeriod, **terms: object) -> StatusPeriod:
    return one.model_copy(update=terms)


EDITS = [
    ("the first record of a place is told to nobody", [], [FREE, BAN, COMING], []),
    ("nothing changed", [FREE, BAN], [FREE, BAN], []),
    ("a future day is added", [FREE], [FREE, COMING], [("scheduled", "2026-09-01", "unregulated", "prohibited")]),
    ("a past day of other status is added", [FREE], [FREE, BAN], [("learned", "2020-01-01", "unregulated", "prohibited")]),
    ("a past day of the same status and other terms is added", [BAN], [BAN, entry("prohibited", "2024-01-01", penalty="fine")],
     [("amended", "2024-01-01", "prohibited", "prohibited")]),
    ("a past day of the same status and terms is added", [BAN], [BAN, entry("prohibited", "2024-01-01")], []),
    ("another status in place", [FREE, BAN], [FREE, with_terms(BAN, status="regulated")],
     [("corrected", "2020-01-01", "prohibited", "regulated")]),
    ("other terms in place", [FREE, BAN], [FREE, with_terms(BAN, min_age=21)],
     [("corrected", "2020-01-01", "prohibited", "prohibited")]),
    ("an entry is removed", [FREE, BAN], [FREE], [("retracted", "2020-01-01", "prohibited", "unregulated")]),
    ("a future entry is removed", [FREE, COMING], [FREE], [("retracted", "2026-09-01", "prohibited", "unregulated")]),
    ("a future day moves", [FREE, COMING], [FREE, with_terms(COMING, effective_from="2026-11-01")],
     [("corrected", "2026-11-01", "prohibited", "prohibited")]),
    ("a note, a quote, a title", [FREE, BAN], [FREE, with_terms(BAN, note="n", confidence="high", disputed=True)], []),
    ("another instrument alone", [BAN], [with_terms(BAN, instrument=COMING.instrument)], []),
]  # fmt: skip


@pytest.mark.parametrize(("why", "before", "after", "expected"), EDITS, ids=[row[0] for row in EDITS])
def test_an_edit_is_an_event(
    why: str, before: list[StatusPeriod], after: list[StatusPeriod], expected: list[tuple[str, ...]]
) -> None:
    assert kinds(told(before, after)) == expected


SUNSET = entry("prohibited", "2026-01-01", sunset="2026-06-30")
CALENDAR = [
    ("the eve of a ban", [FREE, COMING], "2026-08-30", "2026-08-31", []),
    ("the day of a ban", [FREE, COMING], "2026-08-31", "2026-09-01", [("took_effect", "2026-09-01", "unregulated", "prohibited")]),
    ("the day after is not told again", [FREE, COMING], "2026-09-01", "2026-09-02", []),
    ("a day we slept through is told on the next", [FREE, COMING], "2026-08-01", "2026-10-01",
     [("took_effect", "2026-09-01", "unregulated", "prohibited")]),
    ("the last day of a temporary rule", [FREE, SUNSET], "2026-06-29", "2026-06-30", []),
    ("the day after it", [FREE, SUNSET], "2026-06-30", "2026-07-01", [("lapsed", "2026-07-01", "prohibited", "unknown")]),
    ("a successor on that day: nothing lapses", [SUNSET, entry("regulated", "2026-07-01")], "2026-06-30", "2026-07-01",
     [("took_effect", "2026-07-01", "prohibited", "regulated")]),
    ("a successor of the same terms tells nothing", [SUNSET, entry("prohibited", "2026-07-01")], "2026-06-30", "2026-07-01", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("why", "law", "yesterday", "today", "expected"), CALENDAR, ids=[row[0] for row in CALENDAR]
)
def test_the_calendar_brings(
    why: str, law: list[StatusPeriod], yesterday: str, today: str, expected: list[tuple[str, ...]]
) -> None:
    assert kinds(told(law, law, yesterday, today)) == expected


def test_a_moved_day_names_the_scheduled_event_it_undoes() -> None:
    scheduled = told([FREE], [FREE, COMING])[0]
    moved = with_terms(COMING, effective_from="2026-11-01")
    events = {scheduled.entry or "": scheduled.id}
    assert told([FREE, COMING], [FREE, moved], events=events)[0].retracts == scheduled.id
    assert told([FREE, COMING], [FREE], events=events)[0].retracts == scheduled.id


def test_a_new_substance_was_what_the_leaf_is_where_the_subject_says_so() -> None:
    ban_of_7oh = entry("prohibited", "2026-01-01", "7-oh")
    assert kinds(told([entry("regulated")], [entry("regulated"), ban_of_7oh])) == [
        ("learned", "2026-01-01", "regulated", "prohibited")
    ]


statuses = st.sampled_from(["prohibited", "regulated", "unregulated"])
days = st.dates(date(2020, 1, 1), date(2030, 1, 1))
laws = st.lists(st.tuples(days, statuses), min_size=1, max_size=6, unique_by=lambda pair: pair[0]).map(
    lambda pairs: [entry(status, on.isoformat()) for on, status in pairs]
)


@given(laws, laws, days)
def test_ids_are_unique_and_the_same_again(before: list[StatusPeriod], after: list[StatusPeriod], on: date) -> None:
    changes = told(before, after, on.isoformat(), on.isoformat())
    assert len({change.id for change in changes}) == len(changes)
    assert changes == told(before[::-1], after[::-1], on.isoformat(), on.isoformat())


@given(laws, days)
def test_each_day_of_law_is_told_once_however_the_runs_fall(law: list[StatusPeriod], start: date) -> None:
    end = start + timedelta(days=900)
    in_one = told(law, law, start.isoformat(), end.isoformat())
    step, at, in_many = timedelta(days=90), start, []
    while at < end:
        in_many += told(law, law, at.isoformat(), (at + step).isoformat())
        at += step
    assert sorted(c.id for c in in_one) == sorted(c.id for c in in_many)
