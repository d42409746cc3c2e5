"""Killed at any moment, with receivers that fail at random: nothing is lost, and a second copy has the same key and
comes only of an attempt that has no `sent` row."""

from __future__ import annotations

import os
import random
import signal
import subprocess
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.command import start
from tests.notify.office import BEGIN, WORD, Mailbox, Office, Receiver, change, post_office, web
from tracker.model import Change, fingerprint
from tracker.normalize import stamp
from tracker.notify.delivery import dead_letters

ROUNDS = 14
HALF_A_DAY = timedelta(hours=13)
"""Longer than any wait: whatever failed is due again in the next round."""


class Fate:
    """Decides by a seed what befalls each letter, and kills the deliverer."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.victim: subprocess.Popen[str] | None = None
        self.kills: Counter[str] = Counter()

    def kill(self, moment: str, likely: float) -> None:
        if self.victim and self.chance.random() < likely:
            self.kills[moment] += 1
            os.kill(self.victim.pid, signal.SIGKILL)

    def before(self) -> bool:
        """True if the letter is refused."""
        self.kill("before it was taken", 0.08)
        return bool(self.victim) and self.chance.random() < 0.2

    def after(self) -> None:
        self.kill("taken, not answered", 0.08)
        if self.victim and self.chance.random() < 0.08:
            raise ConnectionAbortedError("the answer is lost")

    def answered(self) -> None:
        self.kill("answered", 0.08)


def notify(office: Office, fate: Fate, number: int, *, mortal: bool) -> int:
    process = start("notify", *office.where, "--now", stamp(BEGIN + number * HALF_A_DAY), "--json")
    fate.victim = process if mortal else None
    try:
        out, err = process.communicate(timeout=fate.chance.uniform(0.4, 2.5) if mortal else 60)
    except subprocess.TimeoutExpired:
        fate.kills["by the clock"] += 1
        process.kill()
        out, err = process.communicate()
    assert "Traceback" not in err, err
    assert WORD not in out + err
    return process.returncode


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_every_event_reaches_everybody_and_copies_only_in_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    monkeypatch.setenv("WORD", WORD)
    office, fate, told = Office(tmp_path), Fate(seed), list[Change]()
    single = Receiver(lambda: 503 if fate.before() else 200, fate.after, fate.answered)
    daily = Receiver(lambda: 503 if fate.before() else 200, fate.after, fate.answered)
    box = Mailbox(lambda: "451 later" if fate.before() else "250 taken", fate.after)
    with web(single), web(daily), post_office(box):
        office.subscribe(
            f'name = "single"\nsend = ["json+signed {single.address}/${{WORD}}"]\nsecret = "WORD"',
            f'name = "daily"\nsend = ["json+signed {daily.address}"]\nsecret = "WORD"\nevery = "daily"',
            f'name = "mail"\nsend = ["mailto://{box.host}/jo@example.org?from=alerts@example.org"]\nmost = 3',
        )
        assert notify(office, fate, 0, mortal=False) == 0
        for number in range(1, ROUNDS):
            new = [change(10 * number + n) for n in range(fate.chance.randint(0, 4))]
            if told and fate.chance.random() < 0.3:
                new.append(change(10 * number + 9, kind="retracted", retracts=fate.chance.choice(told).id))
            told += [one for one in new if one.kind != "retracted"]
            office.tell(*new)
            notify(office, fate, number, mortal=True)
        for number in range(ROUNDS, ROUNDS + 6):
            notify(office, fate, number, mortal=False)
    everything = sorted(one.id for one in office.ledger.changes())
    assert dead_letters(office.ledger) == []
    assert WORD not in office.everything_written()
    assert len(fate.kills) >= 3, fate.kills
    known = [row["letter"] for row in office.ledger.db.query("SELECT DISTINCT letter FROM deliveries")]
    by_message_id = {f"<{fingerprint(letter)}@legal-status-tracker.example>": letter for letter in known}
    mailed = [(by_message_id[mail["Message-ID"]], ids_in(mail)) for mail in box.got]
    received = {"single": in_short(single), "daily": in_short(daily), "mail": mailed}
    assert any(max(Counter(key for key, _ in one).values()) > 1 for one in received.values()), (
        "no copy was provoked"
    )
    for name, letters in received.items():
        kept = dict(letters)  # what is left when copies are dropped by their key
        assert sorted(one for ids in kept.values() for one in ids) == everything, name
        for key, times in Counter(key for key, _ in letters).items():
            outcomes = attempts(office, name, key)
            assert outcomes.count("sent") == 1 and outcomes[-1] == "sent", (name, key, outcomes)
            assert times <= outcomes.count("begun"), (name, key, outcomes)


def in_short(receiver: Receiver) -> list[tuple[str, list[str]]]:
    return [(letter.key, letter.ids) for letter in receiver.got]


def ids_in(mail: Any) -> list[str]:
    return [line[4:] for line in mail.get_content().splitlines() if line.startswith("Id: ")]


def attempts(office: Office, subscription: str, key: str) -> list[str]:
    """What the ledger says of a letter: outcomes of its first message, in order."""
    rows = office.ledger.db.query(
        "SELECT outcome FROM deliveries WHERE message = (SELECT min(o.id) FROM deliveries d "
        "JOIN outbox o ON o.id = d.message WHERE d.letter = ? AND o.subscription = ?) ORDER BY id",
        [key, subscription],
    )
    return [row["outcome"] for row in rows]
