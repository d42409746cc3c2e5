"""Delivery, round by round: what goes when, together with what, how often, and what is done when it does not."""

from __future__ import annotations

from datetime import timedelta
from threading import Event

import pytest

from tests.notify.office import WORD, Office, Receiver, change, hook
from tracker.notify.outbox import FIRST_WAIT, LONGEST_WAIT, MOST_ATTEMPTS, NotDeadError, again, open_messages, wait

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def test_a_new_subscription_begins_with_the_next_change(office: Office, receiver: Receiver) -> None:
    old, new, newer = (change(n) for n in range(3))
    office.tell(old)
    office.subscribe(hook(receiver))
    assert (office.round().sent, receiver.got) == ([], [])
    office.tell(new)
    office.subscribe(hook(receiver), hook(receiver, name="late", path="/late"))
    office.round()
    assert receiver.ids == [new.id]
    office.tell(newer)
    office.round()
    assert receiver.ids == [new.id, newer.id, newer.id]
    assert office.round(DAY).sent == []


def test_whoever_leaves_and_comes_back_begins_anew(office: Office, receiver: Receiver) -> None:
    office.subscribe(hook(receiver))
    office.round()
    office.subscribe()
    office.round()
    office.tell(change(1))
    office.subscribe(hook(receiver))
    office.round()
    office.tell(change(2))
    office.round()
    assert receiver.ids == [change(2).id]


def test_a_filter_holds_back_what_was_not_asked_for(office: Office, receiver: Receiver) -> None:
    office.subscribe(hook(receiver, 'places = ["xx"]', 'kinds = ["took_effect"]'))
    office.round()
    office.tell(change(1), change(2, jurisdiction="yy"), change(3, kind="lapsed"), change(4, jurisdiction="xx-n"))
    office.round()
    assert receiver.ids == [change(1).id, change(4, jurisdiction="xx-n").id]


def test_it_waits_longer_after_each_failure_and_gives_up_at_last(office: Office, receiver: Receiver) -> None:
    receiver.answer = lambda: 503
    office.subscribe(hook(receiver))
    office.round()
    office.tell(change(1))
    done = office.round()
    assert [reason for _, _, reason in done.failed] == ["HTTP 503"]
    for attempts in range(1, MOST_ATTEMPTS):
        assert office.round(wait(attempts) - timedelta(seconds=1)).failed == []
        assert len(office.round(timedelta(seconds=1)).failed) == 1
    last = office.round(30 * DAY)
    assert (last.failed, last.dead, last.waiting) == ([], 1, 0)
    receiver.answer = lambda: 200
    (dead,) = open_messages(office.ledger)
    with pytest.raises(NotDeadError, match=f"message 99 is not .* on it: {dead.id}"):
        again(office.ledger, 99, office.now)
    again(office.ledger, dead.id, office.now)
    assert len(office.round().sent) == 1
    assert receiver.ids == [change(1).id]
    with pytest.raises(NotDeadError, match="on it: none"):
        again(office.ledger, dead.id, office.now)


def test_waits_double_up_to_the_longest() -> None:
    waits = [wait(n) for n in range(1, MOST_ATTEMPTS)]
    assert (waits[0], waits[1], waits[-1]) == (FIRST_WAIT, 2 * FIRST_WAIT, LONGEST_WAIT)
    assert timedelta(days=2) < sum(waits, timedelta()) < timedelta(days=3)


def test_a_letter_that_is_always_refused_does_not_hold_up_the_others(office: Office, receiver: Receiver) -> None:
    office.subscribe(hook(receiver))
    office.round()
    office.tell(*(change(n) for n in range(4)))
    refusals = iter([400, 200, 200, 200])
    receiver.answer = lambda: next(refusals)
    done = office.round()
    assert (len(done.failed), receiver.ids) == (1, [change(n).id for n in (1, 2, 3)])


def test_where_nobody_answers_one_attempt_a_round_is_enough(office: Office, receiver: Receiver) -> None:
    office.subscribe(hook(receiver), 'name = "gone"\nsecret = "WORD"\nsend = ["json+signed http://127.0.0.1:9/"]')
    office.round()
    office.tell(*(change(n) for n in range(3)))
    done = office.round()
    assert [reason for _, _, reason in done.failed] == ["no connection: ConnectionRefusedError"]
    assert len(receiver.ids) == 3


def test_a_daily_digest_is_one_letter_of_a_whole_day(office: Office, receiver: Receiver) -> None:
    office.subscribe(hook(receiver, 'every = "daily"'))
    office.round()
    office.tell(change(1), change(2))
    assert office.round().sent == []
    office.tell(change(3))
    assert office.round(17 * HOUR).sent == []  # 23:00
    office.round(HOUR)
    assert [letter.ids for letter in receiver.got] == [[change(n).id for n in (1, 2, 3)]]
    assert receiver.got[0].key.startswith("tag:") and "digest" in receiver.got[0].key
    office.tell(change(4))
    office.round()
    office.round(DAY)
    assert (receiver.got[1].ids, receiver.got[1].key) == ([change(4).id], change(4).id)


def test_a_weekly_digest_ends_with_the_iso_week(office: Office, receiver: Receiver) -> None:
    office.subscribe(hook(receiver, 'every = "weekly"'))
    office.round()
    office.tell(change(1))
    office.round()
    office.tell(change(2))
    assert office.round(6 * DAY + 17 * HOUR).sent == []  # Sunday, 23:00
    office.round(HOUR)
    assert [letter.ids for letter in receiver.got] == [[change(1).id, change(2).id]]


def test_a_digest_that_failed_goes_again_as_it_was(office: Office, receiver: Receiver) -> None:
    office.subscribe(hook(receiver, 'every = "daily"'))
    office.round()
    office.tell(change(1), change(2))
    office.round()
    keys: list[str] = []
    receiver.answer = lambda: 500
    (failed,) = office.round(DAY).failed
    keys.append(failed[0].key)
    office.tell(change(3))
    receiver.answer = lambda: 200
    office.round(HOUR)
    office.round(DAY)
    assert [(letter.key, letter.ids) for letter in receiver.got] == [
        (keys[0], [change(1).id, change(2).id]),
        (change(3).id, [change(3).id]),
    ]


def test_over_the_limit_of_a_day_the_rest_goes_in_one_the_next(office: Office, receiver: Receiver) -> None:
    office.subscribe(hook(receiver, "most = 2"))
    office.round()
    office.tell(*(change(n) for n in range(6)))
    office.round()
    office.round(HOUR)
    assert [len(letter.ids) for letter in receiver.got] == [1, 1]
    office.tell(change(6), change(7))
    office.round(DAY)
    office.round(HOUR)
    assert [letter.ids for letter in receiver.got[2:]] == [[change(n).id for n in (2, 3, 4, 5)], [change(6).id]]
    office.round(DAY)
    assert receiver.got[4].ids == [change(7).id]


def test_what_waits_for_a_channel_that_is_gone_is_dropped_and_said(office: Office, receiver: Receiver) -> None:
    office.subscribe(hook(receiver, 'every = "weekly"'))
    office.round()
    office.tell(change(1))
    office.round()
    office.subscribe()
    (problem,) = office.round().problems
    assert "never went to a" in problem
    assert open_messages(office.ledger) == []


def test_a_receiver_that_hangs_is_asked_once_a_round(
    office: Office, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tracker.notify.webhook.TIMEOUT_SECONDS", 0.1)
    office.subscribe(hook(receiver))
    office.round()
    office.tell(change(1), change(2))
    end = Event()
    receiver.answer = lambda: 500 if end.wait(10) else 504
    done = office.round()
    end.set()
    assert ([reason for *_, reason in done.failed], done.waiting) == (["no answer: TimeoutError"], 2)


def test_no_secret_is_written(office: Office, receiver: Receiver) -> None:
    send = f'send = ["json+signed {receiver.address}/${{WORD}}"]\nsecret = "WORD"\nname = "a"'
    office.subscribe(send, 'name = "gone"\nsecret = "WORD"\nsend = ["json+signed http://127.0.0.1:9/${WORD}"]')
    office.round()
    office.tell(change(1), change(2))
    receiver.answer = lambda: 404
    office.round()
    receiver.answer = lambda: 200
    done = office.round(HOUR)
    assert receiver.got
    said = office.everything_written() + str([reason for *_, reason in done.failed])
    assert WORD not in said and "127.0.0.1" not in said
