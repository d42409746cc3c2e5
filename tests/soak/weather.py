"""Which source suffers from what on which day, which runs are killed, and what robots.txt says: by the seed alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from tests.soak.faults import FAULTS
from tests.soak.outlets import Outlet, World

ROBOTS: Mapping[str, tuple[int, str]] = {
    "robots forbid": (200, "User-agent: *\nDisallow: /\n"),
    "robots fail": (503, "busy"),
    "robots in HTML": (200, "<html><body>Disallow: nothing</body></html>"),
    "robots slow us down": (200, "User-agent: *\nCrawl-delay: 0.01\n"),
    "robots forbid another": (200, "User-agent: other\nDisallow: /\n"),
}
"""What robots.txt may say for some days, C14 in the list of failures. The rest of the year there is none."""
WITHOUT_A_KEY = "key missing"
_CALM_AT_THE_END = 6
_AFTER = 3
"""Days without faults after a spell, so that what is true comes to be seen twice."""


@dataclass
class Weather:
    """The faults of the year. `ills`: by source and day; `robots`: by host and day."""

    ills: dict[tuple[str, int], str] = field(default_factory=dict)
    robots: dict[tuple[int, int], str] = field(default_factory=dict)
    killed: frozenset[int] = frozenset()
    keyless: frozenset[int] = frozenset()
    calm: frozenset[int] = frozenset()


def weather(seed: int, world: World, hosts: int) -> Weather:
    """Spells of one to six days for each source, each fault at least once, and a calm end."""
    chance, made = Random(seed), Weather()
    last = world.days - _CALM_AT_THE_END
    made.killed = frozenset(day for day in range(3, last, 11 if world.days > 90 else 7))
    if world.days > 90:
        made.calm = frozenset(day for begin in (60, 180, 300) for day in range(begin, begin + 3))
    share, firsts = 0.03 if world.days > 90 else 0.06, _firsts(world.outlets)
    for outlet in world.outlets:
        _suffer(made, outlet, firsts[outlet.name], chance, last, share)
    for host in range(hosts):
        _hosts(made, host, chance, last)
    made.keyless = frozenset(chance.sample(range(5, last), 1 + world.days // 90))
    return made


def _firsts(outlets: Sequence[Outlet]) -> dict[str, list[str]]:
    """Which source begins with which faults, so that none is left out: those that few can suffer from go first.

    Each befalls one that may deceive, if there is one, and one of the others.
    """
    firsts: dict[str, list[str]] = {outlet.name: [] for outlet in outlets}
    for name in sorted(FAULTS, key=lambda name: len(FAULTS[name].forms)):
        fits = [outlet for outlet in outlets if outlet.form in FAULTS[name].forms]
        for some in ([o.name for o in fits if o.forged], [o.name for o in fits if not o.forged]):
            if some:
                firsts[min(some, key=lambda outlet: len(firsts[outlet]))].append(name)
    return firsts


def _suffer(made: Weather, outlet: Outlet, firsts: list[str], chance: Random, last: int, share: float) -> None:
    """Spells of a source one after the other; what lasts a day is three times as frequent."""
    suffers = [name for name, fault in FAULTS.items() if outlet.form in fault.forms]
    kinds = [name for name in suffers for _ in range(3 if FAULTS[name].once else 1)]
    day = chance.randint(1, 4)
    while day < last:
        if firsts or chance.random() < share:
            days = _spell(made, outlet.name, firsts[0] if firsts else chance.choice(kinds), day, chance, last)
            day, firsts = day + days, firsts[bool(days) :]
        day += 1


def _spell(made: Weather, outlet: str, name: str, day: int, chance: Random, last: int) -> int:
    """Days that a spell takes with the calm after it; 0 where it must not be on that day."""
    if FAULTS[name].once and made.killed & {day, day + 1, day + 2}:
        return 0
    days = (
        [day]
        if FAULTS[name].once
        else range(day, min(last, day + chance.randint(*((2, 2) if last < 90 else (1, 6)))))
    )
    made.ills |= {(outlet, each): name for each in days if each not in made.calm}
    return len(days) + _AFTER


def _hosts(made: Weather, host: int, chance: Random, last: int) -> None:
    for number, name in enumerate(ROBOTS):
        day = chance.randint(1, last - 3) if last > 90 else 2 + (host + 5 * number) % (last - 4)
        made.robots |= {
            (host, each): name for each in range(day, day + chance.randint(1, 2)) if each not in made.calm
        }
