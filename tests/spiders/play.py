"""Replicas of the official interfaces on one loopback site, crawled together: one child process plays a scenario."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from spiders.official import INTERFACES
from tests.spiders.crawl_child import Crawl, crawl, source
from tests.spiders.crawl_site import SECRET, Route, Site, reply, serving
from tests.spiders.replicas import Replica, replicas
from tracker.model import GOOD, Reading, Snapshot, Source
from tracker.readers import READERS, Part
from tracker.registry import load_subject

ALL = replicas()
KEYED = [one for one in ALL if INTERFACES[one.interface].CARD.key]
BY_NAME = {f"{one.interface}-{number}": one for number, one in enumerate(ALL)}
DAY = date(2026, 11, 22)
SUBJECT = load_subject(Path("data"))


class Played(NamedTuple):
    """What came of a scenario, and what was asked, by the name of its source."""

    crawl: Crawl
    asked: dict[str, list[str]]

    def main(self, name: str) -> Snapshot:
        return self.crawl.main(f"zz/{name}")

    def read(self, name: str, replica: Replica) -> Reading:
        """What the interface's reader makes of all good answers together."""
        good = [s for s in self.crawl.snapshots if s.source == f"zz/{name}" and s.outcome in GOOD and s.sha256]
        bodies = [self.crawl.archive.get(s.sha256 or "") for s in good]
        urls = [s.url.partition(f"/{name}/")[2] for s in good]
        parts = [Part(url, s.media_type, body=body) for url, s, body in zip(urls, good, bodies, strict=True)]
        return READERS[replica.interface](parts, SUBJECT, DAY)


def named(replica: Replica) -> str:
    return f"{replica.interface}-{ALL.index(replica)}"


def each(chosen: list[Replica]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("replica", chosen, ids=named)


def environment(value: str) -> dict[str, str]:
    keys = [INTERFACES[one.interface].CARD.key for one in KEYED]
    return {key.variable: value for key in keys if key}


def sent(answers: Mapping[str, bytes]) -> dict[str, Route]:
    """Bodies as they go over HTTP."""
    return {path: reply(body, Content_Type=kind(body)) for path, body in answers.items()}


def kind(body: bytes) -> str:
    if b"<html" in body[:300].lower():
        return "text/html; charset=utf-8"
    return {b"{": "application/json", b"[": "application/json", b"<": "application/xml"}.get(
        body.lstrip(b"\xef\xbb\xbf \r\n")[:1], "text/plain; charset=utf-8"
    )


def mounted(
    site: Site, routes: Callable[[str, Replica, str], dict[str, Route]], of: Mapping[str, Replica]
) -> list[Source]:
    """Each replica under a root of its own, with what `routes(name, replica, root)` answers; a source for each."""
    for name, replica in of.items():
        site.routes |= {
            f"/{name}{path}": route for path, route in routes(name, replica, site.url(f"/{name}")).items()
        }
    return [
        source(name, site.url(f"/{name}{one.url}"), **{"interface": one.interface, **one.source})
        for name, one in of.items()
    ]


def asked(site: Site, of: Mapping[str, Replica]) -> dict[str, list[str]]:
    return {name: [path for path in site.paths() if path.startswith(f"/{name}/")] for name in of}


def play(
    folder: Path,
    routes: Callable[[str, Replica, str], dict[str, Route]],
    of: Mapping[str, Replica],
    key: str = SECRET,
    spent: int = 0,
) -> Played:
    """One crawl of all."""
    with serving({}) as site:
        sources = mounted(site, routes, of)
        crawled = crawl(sources, folder, environment=environment(key), spent=spent)
        return Played(crawled, asked(site, of))


def as_it_is(name: str, replica: Replica, root: str) -> dict[str, Route]:
    return sent(replica.answers(root))
