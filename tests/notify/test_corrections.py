"""Corrections: to whoever was sent the error, at once, and never before it; whatever else fails on the way."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.notify.office import BEGIN, Office, Receiver, change, hook, web
from tracker.model import Change
from tracker.reminders import Reminder, add

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
NEAR = {"id": "tag:x:reminder", "jurisdiction": "xx", "substance": "kratom", "kind": "took_effect", "days": 7,
        "on": "2026-01-12", "entry": "e", "title": "Near", "before": "unregulated", "after": "prohibited",
        "confidence": "high", "recorded_at": BEGIN}  # fmt: skip


def taking_back(undone: Change, number: int = 50, **more: object) -> Change:
    return change(
        number, **{"kind": "retracted", "retracts": undone.id, "why": "a proposal was read as law", **more}
    )


def test_a_correction_goes_to_whoever_was_sent_the_error_and_at_once(office: Office, receiver: Receiver) -> None:
    narrow = ('kinds = ["took_effect"]', 'places = ["xx-n"]')
    office.subscribe(
        hook(receiver, *narrow),
        hook(receiver, *narrow, 'every = "daily"', name="d", path="/d"),
        hook(receiver, *narrow, "most = 1", name="m", path="/m"),
        hook(receiver, 'kinds = ["lapsed"]', name="other", path="/o"),
    )
    office.round()
    wrong = change(1, jurisdiction="xx-n")
    office.tell(wrong)
    office.round()
    office.round(DAY)
    back = taking_back(wrong, jurisdiction="xx-n", substance="7-oh")
    office.tell(change(2, jurisdiction="xx-n", recorded_at=BEGIN + DAY), back)
    office.round()
    assert receiver.ids.count(wrong.id) == receiver.ids.count(back.id) == 3
    again_back = taking_back(back, 51, jurisdiction="yy")
    office.tell(again_back)
    office.round()
    assert receiver.ids.count(again_back.id) == 3


def test_a_correction_never_overtakes_the_error(office: Office, receiver: Receiver) -> None:
    office.subscribe(hook(receiver))
    office.round()
    wrong = change(1)
    office.tell(wrong, taking_back(wrong))
    receiver.answer = lambda: 500
    done = office.round()
    assert (len(done.failed), done.waiting) == (1, 2)
    receiver.answer = lambda: 200
    office.round(HOUR)
    assert receiver.ids == [wrong.id, taking_back(wrong).id]


def test_in_a_digest_error_and_correction_go_together(office: Office, receiver: Receiver) -> None:
    office.subscribe(hook(receiver, 'every = "daily"'))
    office.round()
    office.tell(change(1))
    office.round()
    office.tell(taking_back(change(1)))
    assert office.round(HOUR).sent == []
    ((_, letter),) = office.round(DAY).sent
    assert [event.item.title for event in letter.events] == ["Taken back: Title 1 §", "Title 50 §"]


def test_a_correction_owed_to_a_channel_that_is_gone_is_a_problem(office: Office, receiver: Receiver) -> None:
    office.subscribe(hook(receiver))
    office.round()
    office.tell(change(1))
    office.round()
    office.subscribe(hook(receiver, path="/moved"))
    office.tell(taking_back(change(1)))
    done = office.round()
    assert len(done.problems) == 1 and change(1).id in done.problems[0]
    assert receiver.ids == [change(1).id, taking_back(change(1)).id]  # by the filter, to the channel there is
    assert office.round().problems == []


def test_who_asked_for_reminders_gets_them_and_what_takes_them_back(office: Office, receiver: Receiver) -> None:
    office.subscribe(hook(receiver, 'kinds = ["upcoming"]'), hook(receiver, name="b", path="/b"))
    office.round()
    with office.ledger.db.atomic():
        add(office.ledger, [Reminder.model_validate(NEAR)])
    office.round()
    assert receiver.ids == ["tag:x:reminder"]
    assert '"kind": "upcoming"' in receiver.got[0].body
    back = change(1, kind="retracted", recorded_at=BEGIN + HOUR)
    office.tell(back)
    office.round(HOUR)
    assert receiver.ids == ["tag:x:reminder", back.id, back.id]


def test_a_held_reminder_goes_with_what_takes_it_back(office: Office, receiver: Receiver) -> None:
    """It would else be the last word, at the end of the week."""
    office.subscribe(hook(receiver, 'every = "weekly"', 'kinds = ["scheduled", "upcoming"]'))
    office.round()
    office.tell(change(1, kind="scheduled"), change(2, kind="scheduled"))
    office.round()
    office.round(7 * DAY)
    office.tell(change(3, kind="scheduled"))
    with office.ledger.db.atomic():
        add(office.ledger, [Reminder.model_validate({**NEAR, "on": "2026-01-20", "recorded_at": BEGIN + 7 * DAY})])
    office.round()
    back = change(50, kind="retracted", retracts=change(1, kind="scheduled").id, recorded_at=BEGIN + 7 * DAY + HOUR)
    office.tell(back)
    office.round(HOUR)
    assert [len(letter.ids) for letter in receiver.got] == [2, 2]
    assert receiver.got[1].ids == [NEAR["id"], back.id]


ROUNDS = st.lists(
    st.tuples(st.integers(0, 3), st.booleans(), st.lists(st.booleans(), max_size=6), st.integers(0, 40)),
    min_size=1, max_size=8,
)  # fmt: skip


@settings(deadline=None, max_examples=15)
@given(ROUNDS, st.sampled_from(["immediate", "daily", "weekly"]), st.sampled_from([None, 1, 3]))
def test_whatever_fails_each_event_arrives_once_and_corrections_last(
    tmp_path_factory: pytest.TempPathFactory,
    rounds: list[tuple[int, bool, list[bool], int]],
    every: str,
    most: int | None,
) -> None:
    office, told = Office(tmp_path_factory.mktemp("o")), list[Change]()
    limit = [f"most = {most}"] if most and every == "immediate" else []
    with web(Receiver()) as receiver:
        office.subscribe(hook(receiver, f'every = "{every}"', *limit))
        office.round()
        for number, (count, back, failures, hours) in enumerate(rounds):
            new = [change(10 * number + n) for n in range(count)]
            if back and told and told[-1].kind != "retracted":
                new.append(taking_back(told[-1], 10 * number + 9))
            told += new
            office.tell(*new)
            failing = iter(failures)
            receiver.answer = lambda failing=failing: 500 if next(failing, False) else 200  # type: ignore[misc]
            office.round(timedelta(hours=hours))
        receiver.answer = lambda: 200
        for _ in range(60):
            office.round(DAY)
    assert sorted(receiver.ids) == sorted(one.id for one in told)
    assert len({letter.key for letter in receiver.got}) == len(receiver.got)
    for one in told:
        if one.retracts:
            assert receiver.ids.index(one.retracts) < receiver.ids.index(one.id)
    office.ledger.close()
