"""`status`: what the law says at a place, on a day, for a substance."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import reduce
from zoneinfo import ZoneInfo

import click

from tracker.answer import Answer, Layer, answer, as_document, strictest_first
from tracker.commands.desk import DONE, Day, Desk, Instant, command
from tracker.registry import load_subject

Options = Callable[[Callable[..., int]], Callable[..., int]]
_OPTIONS: Sequence[Options] = (
    click.argument("place"),
    click.option("--substance", default=None, help="Substance id; default: the subject's first."),
    click.option("--on", type=Day(), help="Day; default: today at the place."),
    click.option("--known", type=Instant(), help="As we knew it at this instant."),
)


def question(function: Callable[..., int]) -> Callable[..., int]:
    """What a command is asked about: a place, a substance, a day, an instant of our knowledge."""
    return reduce(lambda asked, option: option(asked), reversed(_OPTIONS), function)


@command
@question
def status(desk: Desk, place: str, substance: str | None, on: date | None, known: datetime | None) -> int:
    """What the law says at a place, on a day, for a substance.

    PLACE is a code (us-al), an ISO code (US-AL), an OCD id, a name in English or in the language of the place,
    a Census GEOID or a US ZIP code. A ZIP code answers with all places that it reaches, the strictest first.
    """
    answers, zip_code = answered(desk, place, substance, on, known)
    desk.say(as_document(answers, zip_code), _text(answers, zip_code))
    return DONE


def answered(
    desk: Desk, place: str, substance: str | None, on: date | None, known: datetime | None
) -> tuple[list[Answer], str | None]:
    """The answers for the places that somebody means, the strictest first; with the ZIP code, if that was given."""
    subject, places = load_subject(desk.data), desk.known(removed=known is not None)
    ids = [s.id for s in subject.substances]
    substance = substance or ids[0]
    if substance not in ids:
        raise click.UsageError(f"substance '{substance}' is not tracked; known: {', '.join(ids)}")
    found = places.gazetteer.find(place)
    answers = []
    for chain in (places.chain(code, known) for code in found.codes):
        day = on or desk.now.astimezone(ZoneInfo(chain[0].jurisdiction.timezone)).date()
        answers.append(answer(chain, subject, substance, day, known or desk.now))
    return strictest_first(answers), found.zip_code


def _text(answers: Sequence[Answer], zip_code: str | None) -> str:
    """The answer for a reader in a hurry: the sentence, what one may do, each layer with its words."""
    lines = [line for said in answers for line in [*_answer_lines(said), ""]]
    if zip_code and len(answers) > 1:
        lines = [
            f"A ZIP code is no border: {zip_code} reaches {len(answers)} places. The strictest comes first.",
            "",
            *lines,
        ]
    return "\n".join([*lines[:-1], "This is a record of law, not legal advice."])


def _answer_lines(said: Answer) -> list[str]:
    age = f" · from age {said.min_age}" if said.min_age is not None and said.possession != "unlawful" else ""
    lines = [said.reason, f"possession {said.possession} · sale {said.sale} · import {said.import_}{age}"]
    lines += [line for layer in said.layers for line in _layer_lines(layer)]
    if said.next:
        lines.append(f"next: {said.next.status} from {said.next.on} ({said.next.kind})")
    return lines


def _layer_lines(layer: Layer) -> list[str]:
    if layer.confidence is None:
        return [f"  {layer.jurisdiction}: {layer.status}: {layer.note}"]
    bounds = f"{layer.effective_from or '...'} to {layer.effective_to or '...'}"
    doubts = [word for word, so in (("DISPUTED", layer.disputed), ("STALE", layer.stale)) if so]
    sure = f"confidence {layer.confidence}, checked {layer.checked_at}"
    head = f"  {layer.jurisdiction}: {layer.status}, {bounds}, {sure}"
    proofs = [f"    {e.url}: {f'“{e.quote}”' if e.quote else e.says or e.kind}" for e in layer.evidence]
    return [" ".join([head, *doubts]), *proofs]
