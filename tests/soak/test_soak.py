"""A month of the simulated year: every fault at least once, runs that are killed, and nothing false, missed or twice."""

from __future__ import annotations

from pathlib import Path
from random import Random

from tests.soak.faults import FAULTS
from tests.soak.play import played
from tests.soak.script import PLOTS, Act, Pace
from tests.soak.statements import statement
from tests.soak.table import table
from tests.soak.weather import ROBOTS

SEED, DAYS, SOURCES = 20270104, 30, 36
MOST_MB = 300


def test_a_person_reads_what_a_page_writes() -> None:
    chance = Random(SEED)
    stories = [plot(Act("p", "7-oh", chance, Pace(365))) for plot in PLOTS]
    said = {one for story in stories for _, shown in story.shown for one in shown}
    assert {statement(f"Section 9. {one.words} Fees.") for one in said} == said


def test_a_month_of_faults(tmp_path: Path) -> None:
    year, verdict = played(tmp_path, SEED, DAYS, SOURCES)
    told = table(year, verdict, 0)
    assert verdict.faults == [], told
    assert verdict.told.total() >= 40, told
    assert {*FAULTS, *ROBOTS} - {*year.house.suffered} == set(), told
    assert year.kills >= 1, told
    assert max(cost.peak for cost in year.costs) < MOST_MB, told
    assert year.weights[-1].bodies <= len(year.house.bodies) + year.house.suffered.total(), told
