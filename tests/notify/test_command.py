"""`tracker notify` as an operator types it, and what docs/alerts.md says of it."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.command import ROOT
from tests.notify.office import BEGIN, WORD, Office, Receiver, change
from tracker.normalize import stamp
from tracker.notify.outbox import MOST_ATTEMPTS, note, open_messages
from tracker.notify.subscriptions import Subscription

PAGE = (ROOT / "docs" / "alerts.md").read_text()


@pytest.fixture
def office(tmp_path: Path, receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.setenv("WORD", WORD)
    one = Office(tmp_path)
    one.subscribe(f'name = "a"\nsend = ["json+signed {receiver.address}/${{WORD}}"]\nsecret = "WORD"')
    assert one.do("notify", *at(0)).status == 0
    return one


def at(hours: int) -> tuple[str, str]:
    return "--now", stamp(BEGIN.replace(hour=6 + hours))


def test_dry_run_prints_what_would_go_and_records_nothing(office: Office, receiver: Receiver) -> None:
    office.tell(change(1))
    before = office.everything_written()
    done = office.do("notify", "--dry-run", *at(1))
    assert (done.status, "would go a json-" in done.out, "Title 1" in done.out) == (0, True, True)
    assert (receiver.got, office.everything_written()) == ([], before)
    sent = office.do("notify", "--json", *at(1)).json
    assert ([one["events"] for one in sent["sent"]], sent["waiting"]) == ([[change(1).id]], 0)
    assert office.do("notify", "--dry-run", *at(2)).out == "nothing would go now\n"
    assert WORD not in done.out + json.dumps(sent)


def test_dead_letters_are_listed_and_asked_for_again(office: Office, receiver: Receiver) -> None:
    receiver.answer = lambda: 500
    office.tell(change(1))
    failed = office.do("notify", *at(1))
    assert (failed.status, "HTTP 500" in failed.out) == (2, True)
    (message,) = open_messages(office.ledger)
    for _ in range(MOST_ATTEMPTS - 1):
        note(office.ledger, [message.id], "begun", BEGIN, message.letter)
    dead = office.do("notify", "--list-dead", "--json", *at(2))
    assert (dead.status, [(one["id"], one["event"]) for one in dead.json]) == (1, [(message.id, change(1).id)])
    assert dead.json[0]["reason"] == "stopped while sending: it may have arrived"
    assert office.do("notify", *at(2)).status == 1
    wrong = office.do("notify", "--again", "99", *at(3))
    assert (wrong.status, f"on it: {message.id}" in wrong.err) == (2, True)
    receiver.answer = lambda: 200
    assert office.do("notify", "--again", str(message.id), *at(3)).status == 0
    assert receiver.ids == [change(1).id]
    assert office.do("notify", "--list-dead").out == "no dead letters\n"


def test_what_is_missing_is_named(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    none = office.do("notify", "--subscriptions", str(tmp_path / "none.toml"))
    assert (none.status, "docs/alerts.md" in none.err) == (2, True)
    monkeypatch.delenv("WORD")
    unset = office.do("notify")
    assert (unset.status, "subscription[1].send[1]: the environment variable WORD" in unset.err) == (2, True)
    office.db.rename(tmp_path / "elsewhere.db")
    assert "tracker run" in office.do("notify").err


def test_run_delivers_nothing_by_itself(office: Office, receiver: Receiver) -> None:
    office.tell(change(1))
    office.do("run", *at(1))
    assert receiver.got == []


def test_the_example_of_the_page_verifies_what_we_send(office: Office, receiver: Receiver) -> None:
    (code,) = re.findall(r"```python\n(.+?)```", PAGE, re.S)
    scope: dict[str, Any] = {}
    exec(code, scope)
    office.tell(change(1))
    office.do("notify", *at(1))
    (letter,) = receiver.got
    body, now = letter.body.encode(), BEGIN.timestamp() + 3600
    assert scope["is_ours"](letter.headers, body, WORD.encode(), now + 20)
    assert not scope["is_ours"](letter.headers, body, WORD.encode(), now + 3600)
    assert not scope["is_ours"](letter.headers, body + b" ", WORD.encode(), now)
    assert not scope["is_ours"](letter.headers, body, b"another", now)


def test_the_page_has_every_key_and_its_file_is_one() -> None:
    (text,) = re.findall(r"```toml\n(.+?)```", PAGE, re.S)
    for one in tomllib.loads(text)["subscription"]:
        Subscription.model_validate_json(json.dumps(one), strict=True)
    assert all(f"| `{key}` |" in PAGE for key in Subscription.model_fields)
