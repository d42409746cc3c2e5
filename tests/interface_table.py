"""The table of docs/interfaces.md, made from the cards and replicas: `python -m tests.interface_table`."""

from __future__ import annotations

import sys

from spiders.interface import Card
from spiders.official import INTERFACES
from tests.spiders.replicas import Replica, replicas


def table() -> str:
    """A row an interface, in the order of their names."""
    played = {one.interface: one for one in replicas()}
    head = ["interface", "official body", "watches", "change signal", "key", "politeness", "tried on"]
    rows = [
        [f"`{name}`", official(interface.CARD), interface.CARD.watches, interface.CARD.signal,
         key(interface.CARD), pace(interface.CARD), tried(name, played.get(name))]
        for name, interface in sorted(INTERFACES.items())
    ]  # fmt: skip
    return "\n".join("| " + " | ".join(row) + " |" for row in [head, ["---"] * len(head), *rows])


def official(card: Card) -> str:
    return f"{card.body}, <{card.base}>" if card.base else card.body


def key(card: Card) -> str:
    if card.key is None:
        return "none"
    need = "" if card.key.required else ", may be left out"
    return f"`{card.key.variable}`, {card.key.most:,} a {card.key.per}{need}"


def pace(card: Card) -> str:
    return f"{card.pace:g} s" if card.pace else "1 s"


OLDER = {
    "federal_register": "`federal-register/*` (tests/real/test_real_readers.py)",
    "feed": "every recorded page (tests/real)",
    "page": "every recorded page (tests/real)",
}
"""Interfaces whose replicas and recordings stand in tests of their own."""


def tried(name: str, replica: Replica | None) -> str:
    """What it was tried on besides its replica."""
    if name in OLDER:
        return OLDER[name]
    return ", ".join(f"`{name}`" for name in replica.recorded) if replica and replica.recorded else "replica alone"


def main() -> None:
    sys.stdout.write(table() + "\n")


if __name__ == "__main__":
    main()
