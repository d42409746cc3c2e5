"""What may be killed in mid-run, each with what must come of it: for the tests, and for the table of the bench."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from tests.cluster.crew import Cluster, cluster, done, pages, until
from tests.cluster.proxy import Wire
from tests.cluster.server import RedisServer
from tests.cluster.town import Town, town

HOSTS = ("127.0.0.1", "localhost")
NUMBER = 60
SOURCES = frozenset(f"xx/s{n} ok" for n in range(NUMBER))


class Scene(NamedTuple):
    """A run of two workers that is half done."""

    crew: Cluster
    engine: RedisServer
    wire: Wire


class Told(NamedTuple):
    """What came of a blow. `recovered`: the longest time, in seconds, that a host then waited for its next request."""

    status: int
    lost: int
    doubled: int
    met: int
    asked_twice: int
    recovered: float


def a_worker(scene: Scene) -> None:
    scene.crew.kill_worker(0)


def the_child_of_a_worker(scene: Scene) -> None:
    scene.crew.kill_child("worker0")


def the_recorder(scene: Scene) -> None:
    """And the next round begins, as the timer has it."""
    run = scene.crew.runs.pop()
    run.kill()
    run.communicate()
    scene.crew.start(now="2026-07-01T12:00:01Z")


def the_engine(scene: Scene) -> None:
    scene.engine.kill()
    time.sleep(2)
    scene.engine.start()


def the_network_for_a_short_time(scene: Scene) -> None:
    _cut(scene.wire, 3)


def the_network_for_longer_than_a_lease(scene: Scene) -> None:
    """The workers must have stopped before it ended."""
    _cut(scene.wire, 20)


def _cut(wire: Wire, seconds: float) -> None:
    wire.cut()
    time.sleep(seconds)
    wire.mend()


BLOWS: tuple[Callable[[Scene], None], ...] = (
    a_worker, the_child_of_a_worker, the_recorder, the_engine, the_network_for_a_short_time,
    the_network_for_longer_than_a_lease,
)  # fmt: skip


def strike(folder: Path, blow: Callable[[Scene], None]) -> Told:
    """One run in which it falls."""
    engine = RedisServer(folder / "redis")
    wire = Wire(engine.port)
    with cluster(folder / "crew", engine.url) as crew, town("127.0.0.1", latency=0.1) as site:
        crew.place.dossier("xx", pages(lambda n: site.url(HOSTS[n % 2], f"/{n}"), NUMBER))
        crew.hire(2, url=f"redis://127.0.0.1:{wire.port}/0")
        crew.ready()
        crew.start()
        until(lambda: len(site.pages()) > NUMBER / 3)
        struck = time.monotonic()
        blow(Scene(crew, engine, wire))
        status = done(crew.runs.pop()).status
        wire.close()
        engine.stop()
        return _told(status, crew.asked(), site, struck)


def _told(status: int, asked: Counter[str], site: Town, struck: float) -> Told:
    pauses = [0.0]
    for host in HOSTS:
        begun = [visit.begun for visit in site.visits if visit.host == host and visit.begun > struck]
        pauses += [later - earlier for earlier, later in pairwise([struck, *sorted(begun)])]
    return Told(
        status=status,
        lost=len(SOURCES - asked.keys()),
        doubled=sum(asked.values()) - len(asked) + len(asked.keys() - SOURCES),
        met=len(site.meetings()),
        asked_twice=sum(site.pages().values()) - NUMBER,
        recovered=max(pauses),
    )
