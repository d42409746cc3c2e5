"""A simulated year from its seed to its verdict."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.command import Installation
from tests.soak.desk import Dossiers
from tests.soak.outlets import world
from tests.soak.person import Person
from tests.soak.statehouse import HOSTS, open_house
from tests.soak.verdict import Verdict, verdict
from tests.soak.weather import weather
from tests.soak.year import Year


def played(
    folder: Path, seed: int, days: int, sources: int, show: Callable[[int], None] = lambda day: None
) -> tuple[Year, Verdict]:
    """Play the year in a folder, and compare what was told with what was true."""
    place, script = Installation(folder), world(seed, days, sources)
    with open_house(script, weather(seed + 1, script, HOSTS), folder) as house:
        dossiers = Dossiers(place.data, house)
        person = Person(place, dossiers, Random(seed + 2))
        year = Year(place, house, person, dossiers, Random(seed + 3))
        year.play(show)
    found = verdict(place, script)
    found.health += year.odd
    return year, found
