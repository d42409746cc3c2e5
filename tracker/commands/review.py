"""`review`: the questions that wait for a person, and their answers."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import click

from tracker.commands.changes import changes_document
from tracker.commands.desk import DONE, Desk, PartialDate, command
from tracker.commands.publish import publish
from tracker.dossier_file import append_entry
from tracker.ledger import Ledger
from tracker.model import StatusPeriod
from tracker.recorder import record
from tracker.refusal import RefusedError
from tracker.registry import Registry, dossier_paths, load
from tracker.review import Review, decide, open_reviews, the_review


class CannotAcceptError(RefusedError):
    """The words alone make no entry, or one that the dossier cannot hold."""


@click.group()
def review() -> None:
    """What waits for a person: list it, show it, accept or reject it."""


@command
def list_(desk: Desk) -> int:
    """Every open question, oldest first."""
    waiting = open_reviews(Ledger.to_ask(desk.db)) if desk.db.exists() else []
    desk.say([_document(one) for one in waiting], "\n".join(map(_line, waiting)) or "nothing waits for a person")
    return DONE


@command
@click.argument("number", type=int)
def show(desk: Desk, number: int) -> int:
    """One question with the quoted words, the rule that read them and the entry it would make."""
    one = the_review(Ledger.to_ask(desk.db), number)
    desk.say(_document(one), _text(one))
    return DONE


@command
@click.argument("number", type=int)
@click.option(
    "--from", "effective_from", type=PartialDate(), help="First day in effect, where the words give none."
)
def accept(desk: Desk, number: int, effective_from: str | None) -> int:
    """Write the proposed entry into the dossier, record it and tell of it."""
    with desk.writing() as ledger:
        one = the_review(ledger, number)
        registry = load(desk.data)
        entry = _entry(one, registry, effective_from)
        if entry.digest not in {held.digest for held in registry.dossiers[one.jurisdiction].status}:
            append_entry(dossier_paths(desk.data)[one.jurisdiction], entry)
        recording = record(load(desk.data), ledger, desk.archive, desk.now)
        decide(ledger, one, "accepted", None, desk.now)
        publish(desk, ledger)
    told = "\n".join(change.title for change in recording.changes)
    desk.say({"changes": changes_document(recording.changes)}, told or "accepted; nothing new to tell")
    return DONE


@command
@click.argument("number", type=int)
@click.option("--why", required=True, help="Why it is no law, for those who come after.")
def reject(desk: Desk, number: int, why: str) -> int:
    """Put a question aside. It is asked again only when the words change."""
    with desk.writing() as ledger:
        decide(ledger, the_review(ledger, number), "rejected", why, desk.now)
    desk.say({"rejected": number, "why": why}, f"rejected {number}: {why}")
    return DONE


for each in (list_, show, accept, reject):
    review.add_command(each)


def _entry(one: Review, registry: Registry, effective_from: str | None) -> StatusPeriod:
    if one.proposed is None:
        raise CannotAcceptError(
            f"review {one.id} proposes no entry: write what the words mean into the dossier of {one.jurisdiction}, "
            f'then `tracker review reject {one.id} --why "in the dossier"`'
        )
    entry = one.proposed.model_copy(update={"effective_from": effective_from or one.proposed.effective_from})
    dossier = registry.dossiers.get(one.jurisdiction)
    if dossier is None:
        raise CannotAcceptError(f"{one.jurisdiction} has no dossier without faults: see `tracker check`")
    others = [held for held in dossier.status if held.substance == entry.substance and held.digest != entry.digest]
    if any(held.effective_from == entry.effective_from for held in others):
        day = entry.effective_from or "an unknown day"
        raise CannotAcceptError(
            f"the dossier has an entry of '{entry.substance}' from {day} already: give --from DATE"
        )
    return entry


def _document(one: Review) -> dict[str, Any]:
    proposed = one.proposed.model_dump(mode="json", by_alias=True, exclude_defaults=True) if one.proposed else None
    return {**asdict(one), "proposed": proposed}


def _line(one: Review) -> str:
    return f"{one.id:5} {one.since} {one.kind:9} {one.jurisdiction} {one.substance}: “{one.quote[:90]}”"


def _text(one: Review) -> str:
    entry = one.proposed
    lines = [_line(one), f"source  {one.source}", f"rule    {one.rule or 'not kept'}", f"words   “{one.quote}”"]
    if entry is None:
        return "\n".join([*lines, "entry   none: the words alone do not say what the law is"])
    since = entry.effective_from or "a day that the words do not give"
    return "\n".join([*lines, f"entry   {entry.substance} {entry.status} from {since}, {entry.citation}"])
