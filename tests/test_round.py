"""What a round writes and how it asks many hosts: real processes against the pages of the bench."""

from __future__ import annotations

import re
from pathlib import Path

from tests.bench.cost import ROOT
from tests.bench.pages import serving
from tests.command import Installation
from tests.dossiers import page

HOSTS, EACH = 8, 2


def test_a_round_in_which_all_answer_304_writes_a_row_a_source(tmp_path: Path) -> None:
    place = Installation(tmp_path)
    with serving(latency=0.05) as served:
        for host in range(HOSTS):
            pages = "".join(
                page(f"s{n}", f"http://127.1.0.{1 + host}:{served.port}/small/{n}") for n in range(EACH)
            )
            place.dossier(f"p{host}", f'name = "Examplia {host}"\nkind = "state"\ntimezone = "UTC"\n{pages}')
        assert place.do("run", "--now", "2026-07-01T12:00:00Z").status == 0
        before = place.rows()
        done = place.do("run", "--now", "2026-07-02T12:00:00Z", "--json")
        told = served.tell("report")
    assert done.json["outcomes"] == {"unchanged": HOSTS * EACH}
    more = {table: len(rows) - len(before[table]) for table, rows in place.rows().items()}
    assert {table: number for table, number in more.items() if number} == {"snapshots": HOSTS * EACH, "runs": 1}
    assert told["requests"] == 2 * HOSTS * (1 + EACH)


def test_the_page_of_figures_names_commands_that_exist() -> None:
    said = (ROOT / "docs" / "performance.md").read_text()
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(), re.M))
    named = set(re.findall(r"`make ([\w-]+)`", said))
    assert {"bench", "bench-hosts", "bench-site"} <= named <= targets
