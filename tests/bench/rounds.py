"""A round over pages of which few or none changed: ours beside bare Scrapy, urlwatch and changedetection.io."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from tests.bench import watchers
from tests.bench.cost import Cost, cost_of
from tests.bench.pages import Served, serving
from tests.command import Installation

PAGES, ROUNDS, PLACES = 1000, 3, 50
SITUATIONS = (("etag", False), ("plain", False), ("etag", True))
"""Pages with an ETag, or without any validator; whether each hundredth changes before each round."""
NAMES = {
    ("etag", False): "all answer 304",
    ("plain", False): "no validators, all as before",
    ("etag", True): "1 % changed",
}


def rounds(pages: int = PAGES, times: int = ROUNDS) -> Iterator[str]:
    """A Markdown table: medians, and CPU of each as a multiple of ours."""
    yield f"A round over {pages} pages of 20 KB; medians of {times} rounds in turn; whole processes.\n"
    yield "| round | program | CPU s | wall s | peak MB | CPU, times ours |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for kind in ("etag", "plain"):
        with serving() as served, tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
            programs, absent = _programs(stack, served, kind, pages, Path(folder))
            yield from (f"| {kind} | {line} | | | | |" for line in absent)
            for situation in SITUATIONS:
                if situation[0] == kind:
                    yield from _table(NAMES[situation], _measured(programs, served, times, changing=situation[1]))


def _programs(
    stack: ExitStack, served: Served, kind: str, pages: int, folder: Path
) -> tuple[dict[str, watchers.Round], list[str]]:
    """What can be measured here, each having seen all pages once; and a line for what cannot."""
    urls = [f"{served.base}/{kind}/{number}" for number in range(pages)]
    ours = installation(folder / "ours", urls)
    programs = {"tracker run": ours, "bare Scrapy, tuned": watchers.bare(served.base, kind, pages)}
    absent = []
    for package, of in (
        (watchers.URLWATCH, watchers.urlwatch),
        (watchers.CHANGEDETECTION, watchers.changedetection),
    ):
        place = folder / package.partition("=")[0]
        place.mkdir()
        try:
            programs[package.replace("==", " ")] = stack.enter_context(of(place, urls))
        except (subprocess.CalledProcessError, OSError) as why:
            absent.append(f"{package} left out: {why}")
    for each in programs.values():
        each()
    return programs, absent


def installation(folder: Path, urls: list[str]) -> watchers.Round:
    """Our own round over those addresses, as many at each of some places."""
    place, each = Installation(folder), -(-len(urls) // PLACES)
    for number in range(PLACES):
        some = "".join(_source(url) for url in urls[number * each : (number + 1) * each])
        place.dossier(f"p{number}", f'name = "Examplia {number}"\nkind = "state"\ntimezone = "UTC"\n{some}')
    return lambda: cost_of([sys.executable, "-m", "tracker", "run", "--all", *place.where])


def _source(url: str) -> str:
    number = url.rpartition("/")[2]
    return (
        f'[[source]]\nid = "s{number}"\ninterface = "page"\nkind = "code"\ntitle = "Section {number}"\n'
        f'url = "{url}"\nexpect = "Section {number}"\nselect = "main"\n'
    )


def _measured(
    programs: dict[str, watchers.Round], served: Served, times: int, *, changing: bool
) -> dict[str, list[Cost]]:
    costs: dict[str, list[Cost]] = {name: [] for name in programs}
    for number in range(times):
        if changing:
            served.tell(f"version/{number + 1}")
        for name, each in programs.items():
            costs[name].append(each())
    return costs


def _table(what: str, costs: dict[str, list[Cost]]) -> Iterator[str]:
    ours = costs["tracker run"]
    for name, those in costs.items():
        cpu, wall, peak = (statistics.median(values) for values in zip(*those, strict=True))
        ratio = statistics.median(theirs.cpu / mine.cpu for theirs, mine in zip(those, ours, strict=True))
        yield f"| {what} | {name} | {cpu:.2f} | {wall:.2f} | {peak:.0f} | {ratio:.2f} |"
