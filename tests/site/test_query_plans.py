"""No question of the site reads a whole table: every statement that any address runs finds its rows by an index."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from datasette import hookimpl
from datasette.plugins import pm

from tests.site.examplia import NOW
from tests.site.test_metadata import METADATA
from tests.tracker.statehouse import Statehouse
from tracker.registry import load
from tracker.site import datasette_for

GROWING = ("status_periods", "citations", "changes", "snapshots", "texts", "sightings", "dossiers", "proposal_events",
           "recorded", "readings", "looks", "reminders", "outbox", "deliveries")  # fmt: skip
"""Tables that history makes longer and longer."""
ADDRESSES = (
    "/", "/?substance=7-oh&on=2024-01-01", "/find?place=north", "/tracker/jurisdictions/xx", "/tracker/jurisdictions/xx-n",
    "/tracker/jurisdictions/xx-n?on=2023-01-01", "/tracker/jurisdictions/xx-n?known=2026-11-01", "/compare?place=xx-n&place=xx-s",
    "/changes", "/changes?place=xx-n", "/changes?kind=law", "/changes?kind=learned", "/changes?since=2026-01-01&until=2026-11-30",
    "/changes?substance=7-oh", "/upcoming", "/upcoming?place=xx-n", "/upcoming?days=365", "/proposals", "/proposals?place=xx-n",
    "/proposals?stage=ended", "/proposals?aim=prohibit", "/sources", "/sources?state=broken", "/sources?state=stale",
    "/sources?state=never", "/sources?state=well", "/corrections", "/coverage", "/coverage?which=secondary",
    "/coverage?which=disputed", "/coverage?which=low", "/coverage?which=unwatched", "/single-source", "/provision/xx-n/code",
    "/search?q=kratom", "/search?q=kratom&place=xx-n", "/codebook", "/ship?place=xx-n", "/api/status/xx-n",
    "/api/status/xx-n?known=2026-11-01", "/api/ship?place=xx-n&substance=kratom", "/data/changes.json",
    "/tracker/jurisdictions/xx-n.json", "/tracker/changes.json?_shape=objects&_size=10",
    "/tracker/changes.json?jurisdiction=xx-n&_shape=objects", "/tracker/status_periods.json?jurisdiction=xx-n&_shape=objects",
    "/tracker/citations.json?jurisdiction=xx-n&_shape=objects", "/tracker/current_status.json?_shape=objects&_size=10",
    "/tracker/upcoming.json?_shape=objects", "/tracker/corrections.json?_shape=objects",
    *(f"/tracker/{query}.json?_shape=objects&place=xx-n&one=xx-n&other=xx-s" for query in METADATA["databases"]["tracker"]["queries"]),
)  # fmt: skip


class Trace:
    """A plugin that writes down every statement of every connection that Datasette opens."""

    __name__ = "tests.site"  # Datasette looks there for files of the plugin

    def __init__(self) -> None:
        self.statements: set[str] = set()

    @hookimpl
    def prepare_connection(self, conn: Any) -> None:
        conn.set_trace_callback(self.statements.add)


@pytest.fixture(scope="module")
def trace() -> Iterator[Trace]:
    plugin = Trace()
    pm.register(plugin, name="trace")
    yield plugin
    pm.unregister(plugin)


@pytest.fixture
def traced(trace: Trace, house: Statehouse) -> Any:
    folder = house.folder
    site = datasette_for(folder / "tracker.db", folder / "feeds", lambda: NOW, load(house.data).subject)
    site.connection.set_trace_callback(trace.statements.add)
    return site.client


def scans(db: Path, statement: str) -> list[str]:
    """The steps of a statement's plan that read a growing table from end to end, or make an index of it for once."""
    with closing(sqlite3.connect(db)) as connection:
        try:
            steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
        except sqlite3.Error:  # no question: a PRAGMA, or a statement with a time limit of Datasette's own
            return []
    aliases = dict(re.findall(r"\b(?:from|join)\s+\[?(\w+)\]?\s+(?:as\s+)?(\w+)", statement, re.IGNORECASE))
    named = {alias: table for table, alias in aliases.items()} | {table: table for table in GROWING}
    limited = re.search(r"\blimit\b", statement, re.IGNORECASE)
    return [
        step
        for step in steps
        if (found := re.match(r"(?:SCAN|SEARCH) (\w+)(.*)", step))
        and named.get(found[1], found[1]) in GROWING
        and ("AUTOMATIC" in found[2] or (step.startswith("SCAN") and not ("USING" in found[2] and limited)))
    ]


@pytest.mark.parametrize("address", ADDRESSES)
async def test_no_address_reads_a_whole_table(traced: Any, trace: Trace, house: Statehouse, address: str) -> None:
    trace.statements.clear()
    assert (await traced.get(address)).status_code in (200, 302)
    asked = [one for one in trace.statements if not one.lower().startswith("select count(*) from")]
    found = {one: steps for one in asked if (steps := scans(house.folder / "tracker.db", one))}
    assert not found


def test_the_test_sees_a_scan(house: Statehouse) -> None:
    assert scans(house.folder / "tracker.db", "SELECT * FROM changes WHERE title = 'x'")
    assert scans(house.folder / "tracker.db", "SELECT c.* FROM changes c WHERE c.title = 'x' LIMIT 3")
    assert not scans(house.folder / "tracker.db", "SELECT * FROM changes WHERE number > 3 ORDER BY number LIMIT 3")
    assert not scans(house.folder / "tracker.db", "SELECT * FROM changes WHERE jurisdiction = 'xx'")
