"""Writes the tables into `docs/scale.md`; with other prices or assumptions in `costs.py`, other tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import fields

from tests.command import ROOT
from tests.scale.costs import REASONED, WATCHES, Assumed, Measured, Prices, Watch
from tests.scale.plan import Need, money, need, number, table

PAGE = ROOT / "docs" / "scale.md"
BIGGEST_MEMORY_GB, BIGGEST_LEDGER_GB, LONGEST_ROUND = 256, 100, 50
"""A machine that one can have; a ledger that is copied in half an hour; a round that is done when the next is due."""
_SHOWN = {
    "pages asked a second": "fetches_a_second",
    "seconds between two requests to a host": "seconds_apart",
    "cores of workers": "worker_cores",
    "minutes of CPU a round of the recorder": "minutes_a_round",
    "of the time until the next, %": "percent_of_period",
    "cores of the recorder": "recorder_cores",
    "memory of the recorder, GB": "recorder_memory_gb",
    "ledger after a year, GB": "ledger_gb",
    "archive after a year, GB": "archive_gb",
    "minutes of CPU to publish and take an edition": "edition_minutes",
    "replicas of the site, a core each": "replicas",
    "fetched a month, GB": "fetched_gb",
    "editions taken a month, GB": "editions_traffic_gb",
    "given to readers a month, GB": "read_gb",
}
_INPUTS = (Measured, Assumed, Prices)


def tables(world: Assumed, price: Prices) -> dict[str, str]:
    """Each table of the page by its name: what comes out, then what goes in."""
    found = {"needs": _results(Measured(), world, price), "reasoned": _results(REASONED, world, price)}
    for kind in _INPUTS:
        values = [(f"`{field.name}`", f"{field.default:g}") for field in fields(kind)]
        found[kind.__name__.lower()] = table((kind.__name__.lower(), ""), values)
    return found


def written(page: str) -> str:
    """The page with its tables as they are now, each between two marks."""
    for name, text in tables(Assumed(), Prices()).items():
        page, count = re.subn(
            rf"(<!-- {name} -->\n).*?(\n<!-- end -->)", lambda m, t=text: f"{m[1]}\n{t}\n{m[2]}", page, flags=re.S
        )
        if count != 1:
            raise SystemExit(f"{PAGE} has {count} places for the table '{name}', not one")
    return page


def _results(cost: Measured, world: Assumed, price: Prices) -> str:
    needs = [need(watch, cost, world) for watch in WATCHES]
    return table(
        ("", *map(_name, WATCHES)),
        [*_amounts(needs), *_money(needs, world, price), ["one recorder and SQLite hold", *map(_end, needs)]],
    )


def _name(watch: Watch) -> str:
    size = f"{watch.pages // 10**6} million" if watch.pages >= 10**6 else f"{watch.pages:,}"
    return f"{size}, {'daily' if watch.hours == 24 else 'hourly'}"


def _amounts(needs: Sequence[Need]) -> Iterator[list[str]]:
    for words, name in _SHOWN.items():
        yield [words, *(number(getattr(one, name)) for one in needs)]


def _money(needs: Sequence[Need], world: Assumed, price: Prices) -> Iterator[list[str]]:
    bills = [money(one, world, price) for one in needs]
    for what in bills[0]:
        yield [f"money a month: {what}", *(number(bill[what]) for bill in bills)]
    yield ["**money a month**", *(f"**{number(sum(bill.values()))}**" for bill in bills)]


def _end(one: Need) -> str:
    """Whether one recorder on one file does it; where not, what ends."""
    ends = {
        "round": one.percent_of_period > LONGEST_ROUND,
        "memory": one.recorder_memory_gb > BIGGEST_MEMORY_GB,
        "size": one.ledger_gb > BIGGEST_LEDGER_GB,
    }
    return f"no: {', '.join(name for name, ended in ends.items() if ended)}" if any(ends.values()) else "yes"


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text()))
