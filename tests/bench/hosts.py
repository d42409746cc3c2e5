"""`make bench-hosts`: 50,000 sources on 5,000 hosts of 200 ms latency, one request a second to each, in one process.

Each host lies at a loopback address of its own. The bound of a round is that of its longest host: a second for its
robots.txt and for each of its sources. In a skewed distribution, as real ones are, that is what the round waits for;
where all hosts have ten sources, it is the processor.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.cost import cost_of
from tests.bench.pages import Served, serving
from tests.bench.report import put
from tests.command import Installation

LATENCY = 0.2
SKEWED = ((10, 600), (90, 120), (900, 20), (3200, 4), (800, 3))
EVEN = ((5000, 10),)
"""Hosts, and sources of each."""
Hosts = tuple[tuple[int, int], ...]


def hosts(parts: int = 1) -> Iterator[str]:
    """A Markdown table. `parts`: of the sources of each host one in so many is asked, for a try."""
    yield "| hosts | round | sources | bound s | wall s | times the bound | CPU s | peak MB | closest requests s |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- | --- |"
    for name, sizes in (("skewed", SKEWED), ("even", EVEN)):
        with serving(LATENCY) as served, tempfile.TemporaryDirectory() as folder:
            yield from _rounds(name, [(number, -(-each // parts)) for number, each in sizes], served, Path(folder))


def _rounds(name: str, hosts: list[tuple[int, int]], served: Served, folder: Path) -> Iterator[str]:
    place = Installation(folder)
    sizes = [each for number, each in hosts for _ in range(number)]
    for number, size in enumerate(sizes):
        place.dossier(f"p{number}", _dossier(number, size, served.port))
    bound = max(sizes) + LATENCY
    for what in ("the first", "nothing changed"):
        cost = cost_of([sys.executable, "-m", "tracker", "run", "--all", *place.where])
        closest = served.tell("report")["closest"]
        yield (
            f"| {name} | {what} | {sum(sizes)} | {bound:.1f} | {cost.wall:.1f} | {cost.wall / bound:.2f} "
            f"| {cost.cpu:.1f} | {cost.megabytes:.0f} | {closest:.3f} |"
        )


def _dossier(number: int, size: int, port: int) -> str:
    """A place whose sources all lie on its own host."""
    host = f"127.{1 + number // 62500}.{number // 250 % 250}.{1 + number % 250}"
    sources = "".join(
        f'[[source]]\nid = "s{one}"\ninterface = "page"\nkind = "code"\ntitle = "Section {one}"\n'
        f'url = "http://{host}:{port}/small/{one}"\nexpect = "Section {one}"\nnote = "a replica"\n'
        for one in range(size)
    )
    return f'name = "Examplia {number}"\nkind = "state"\ntimezone = "UTC"\n{sources}'


if __name__ == "__main__":
    put("hosts", hosts(*map(int, sys.argv[1:2])))
