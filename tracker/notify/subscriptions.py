"""Who asked for what: the file of subscriptions, strict at the door, and its filters."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Literal, get_args

from pydantic import Field

from tracker.model import ChangeKind, Confidence, Noun, Subject
from tracker.notify.events import Event
from tracker.refusal import RefusedError
from tracker.toml_file import Fault, FaultyFileError, read_toml, validated

Every = Literal["immediate", "daily", "weekly"]
Kind = Literal[ChangeKind, "upcoming"]
USUAL = frozenset(get_args(ChangeKind)) - {"heartbeat"}
"""Kinds that go to who names none: all that the feed of everything has."""
_MANUAL = "docs/alerts.md"
_SURE = {"low": 0, "medium": 1, "high": 2}


class Subscription(Noun):
    """One subscriber's wish. What is left out does not narrow it."""

    name: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,59}$")]
    places: tuple[str, ...] = ()
    substances: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    confidence: Confidence | None = None
    send: Annotated[tuple[str, ...], Field(min_length=1)]
    every: Every = "immediate"
    most: Annotated[int, Field(ge=1)] | None = None
    secret: Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")] | None = None

    def wants(self, event: Event) -> bool:
        """True if the event passes the filter. What carries no confidence is no claim about law: it passes."""
        place = f"{event.jurisdiction}-"
        return (
            event.kind in (self.kinds or USUAL)
            and (not self.places or any(place.startswith(f"{wanted}-") for wanted in self.places))
            and (not self.substances or event.substance in self.substances)
            and (not self.confidence or _SURE[event.confidence or "high"] >= _SURE[self.confidence])
        )


class Subscriptions(Noun):
    """The file: one `[[subscription]]` each."""

    subscription: tuple[Subscription, ...] = ()


def load_subscriptions(path: Path, codes: Collection[str], subject: Subject) -> tuple[Subscription, ...]:
    """All subscriptions of a file. FaultyFileError names every fault; `codes`: the places there are."""
    if not path.exists():
        raise RefusedError(f"no subscriptions in {path}: write it as {_MANUAL} says, or name it by --subscriptions")
    found = validated(Subscriptions, read_toml(path), path, _MANUAL).subscription
    known = [substance.id for substance in subject.substances]
    faults = [fault for number, one in enumerate(found, 1) for fault in _faults(one, number, path, codes, known)]
    faults += _same_names(found, path)
    if faults:
        raise FaultyFileError(faults)
    return found


def _faults(
    one: Subscription, number: int, path: Path, codes: Collection[str], substances: Collection[str]
) -> Iterator[Fault]:
    where = f"subscription[{number}]"
    for place in one.places:
        if place not in codes:
            near = ", ".join(get_close_matches(place, codes, cutoff=0.4)) or "none"
            yield Fault(str(path), f"{where}.places", place, f"no such place; nearest codes: {near}")
    for substance in one.substances:
        if substance not in substances:
            known = ", ".join(substances)
            yield Fault(str(path), f"{where}.substances", substance, f"not in the subject file; known: {known}")
    if one.most and one.every != "immediate":
        yield Fault(str(path), f"{where}.most", str(one.most), f"{one.every} letters need no limit a day")


def _same_names(found: Collection[Subscription], path: Path) -> Iterator[Fault]:
    seen: set[str] = set()
    for number, one in enumerate(found, 1):
        if one.name in seen:
            problem = "another subscription has this name: the ledger knows them by it"
            yield Fault(str(path), f"subscription[{number}].name", one.name, problem)
        seen.add(one.name)
