"""`notify`: bring subscribers what is new; list what could not be delivered, and ask for it again."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import click

from tracker.commands.desk import DONE, NEEDS_A_PERSON, NOTHING_DONE, Desk, command
from tracker.ledger import Ledger
from tracker.notify.channels import Subscriber, ready
from tracker.notify.delivery import Round, dead_letters, deliver, planned
from tracker.notify.digest import Letter
from tracker.notify.outbox import MOST_ATTEMPTS, Message, again
from tracker.notify.parcels import Parcel
from tracker.notify.queue import queue
from tracker.notify.subscriptions import load_subscriptions
from tracker.refusal import RefusedError
from tracker.registry import load_publication, load_subject

Document = dict[str, object]


@command
@click.option("--subscriptions", type=click.Path(path_type=Path), help="Default: subscriptions.toml of --data.")
@click.option("--dry-run", is_flag=True, help="Print what would go; send and record nothing.")
@click.option("--list-dead", is_flag=True, help="List the messages that were given up.")
@click.option("--again", "wanted", type=int, metavar="ID", help="Try a message again that was given up.")
def notify(desk: Desk, subscriptions: Path | None, dry_run: bool, list_dead: bool, wanted: int | None) -> int:
    """Tell subscribers what is new, at least once each."""
    if not desk.db.exists():
        raise RefusedError(f"no ledger at {desk.db}: run `tracker run` first, or name it by --db")
    with desk.writing() as ledger:
        if list_dead:
            return _list_dead(desk, ledger)
        path = subscriptions or desk.data / "subscriptions.toml"
        subscribers = _subscribers(desk, ledger, path)
        site = load_publication(desk.data).address
        if dry_run:
            return _look(desk, ledger, subscribers, site)
        if wanted is not None:
            again(ledger, wanted, desk.now)
        problems = queue(ledger, subscribers, desk.now, site)
        done = deliver(ledger, subscribers, desk.clock, site)
        done.problems += problems
        desk.say(_document(done), _text(done))
    return _status(done)


def _subscribers(desk: Desk, ledger: Ledger, path: Path) -> list[Subscriber]:
    found = load_subscriptions(path, sorted(ledger.dossiers()), load_subject(desk.data))
    return ready(found, path, os.environ)


def _look(desk: Desk, ledger: Ledger, subscribers: Sequence[Subscriber], site: str) -> int:
    """What would go; what had to be queued for that is undone."""
    ledger.db.begin()
    try:
        queue(ledger, subscribers, desk.now, site)
        going = planned(ledger, subscribers, desk.now, site)
    finally:
        ledger.db.rollback()
    lines = [_line("would go", parcel, letter) for parcel, letter in going]
    desk.say([_entry(parcel, letter) for parcel, letter in going], "\n".join(lines) or "nothing would go now")
    return DONE


def _list_dead(desk: Desk, ledger: Ledger) -> int:
    dead = dead_letters(ledger)
    desk.say([_dead(message) for message in dead], "\n".join(map(_dead_line, dead)) or "no dead letters")
    return NEEDS_A_PERSON if dead else DONE


def _status(done: Round) -> int:
    if done.failed and not done.sent:
        return NOTHING_DONE
    return NEEDS_A_PERSON if done.failed or done.dead or done.problems else DONE


def _entry(parcel: Parcel, letter: Letter) -> Document:
    return {
        "subscription": parcel.subscription,
        "channel": parcel.channel.id,
        "key": parcel.key,
        "title": letter.title,
        "events": [event.id for event in letter.events],
    }


def _document(done: Round) -> Document:
    return {
        "sent": [_entry(parcel, letter) for parcel, letter in done.sent],
        "failed": [{**_entry(parcel, letter), "reason": reason} for parcel, letter, reason in done.failed],
        "problems": done.problems,
        "waiting": done.waiting,
        "dead": done.dead,
    }


def _text(done: Round) -> str:
    lines = [_line("sent", parcel, letter) for parcel, letter in done.sent]
    lines += [f"{_line('failed', parcel, letter)}: {reason}" for parcel, letter, reason in done.failed]
    lines += [f"problem  {problem}" for problem in done.problems]
    left = f"{done.waiting} messages wait, {done.dead} are dead"
    return "\n".join([*lines, f"{len(done.sent)} letters sent, {len(done.failed)} failed; {left}"])


def _line(word: str, parcel: Parcel, letter: Letter) -> str:
    return f"{word:8} {parcel.subscription} {parcel.channel.id} {letter.title}"


def _dead(message: Message) -> Document:
    return {
        "id": message.id,
        "subscription": message.subscription,
        "channel": message.channel,
        "event": message.event,
        "attempts": message.attempts,
        "last": message.last,
        "reason": message.reason,
    }


def _dead_line(message: Message) -> str:
    why = message.reason or f"{MOST_ATTEMPTS} attempts"
    return f"{message.id:5} {message.subscription} {message.channel} {message.event}: {why}"
