"""Every official interface against its replica: a whole day, an unchanged one, and each way it can go wrong.

All replicas are crawled together, so one child process plays a scenario for all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple, get_args

import pytest

from spiders.official import INTERFACES
from tests.spiders.crawl_child import NOW, Crawl, crawl, source
from tests.spiders.crawl_site import SECRET, Route, Site, reply, serving
from tests.spiders.replicas import Replica, replicas
from tracker.model import GOOD, Reading, Snapshot, Source
from tracker.model.words import Interface
from tracker.readers import READERS, Part
from tracker.registry import load_subject
from tracker.unreadable import Unreadable

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


@pytest.fixture(scope="module")
def days(tmp_path_factory: pytest.TempPathFactory) -> tuple[Played, Played]:
    """A first day, and one on which nothing has changed."""
    folder = tmp_path_factory.mktemp("days")
    with serving({}) as site:
        sources = mounted(site, as_it_is, BY_NAME)
        one = crawl(sources, folder, environment=environment(SECRET))
        first = Played(one, asked(site, BY_NAME))
        site.hits.clear()
        two = crawl(sources, folder, seen=one.seen(), environment=environment(SECRET))
        return first, Played(two, asked(site, BY_NAME))


def test_every_interface_has_a_spider_and_a_replica() -> None:
    wanted = set(get_args(Interface)) - {"hand"}
    assert set(INTERFACES) == wanted
    assert {one.interface for one in ALL} | {"page", "feed", "federal_register"} == wanted


@each(ALL)
def test_a_first_day(days: tuple[Played, Played], replica: Replica) -> None:
    day, name = days[0], named(replica)
    assert (day.main(name).outcome, day.main(name).reason) == ("ok", None)
    assert [(s.url, s.outcome, s.reason) for s in day.crawl.parts(f"zz/{name}") if s.outcome != "ok"] == []
    assert len(day.asked[name]) == replica.requests, day.asked[name]
    replica.told(day.read(name, replica))


@each(ALL)
def test_an_unchanged_day_costs_one_request(days: tuple[Played, Played], replica: Replica) -> None:
    day, name = days[1], named(replica)
    assert day.main(name).outcome in GOOD
    assert day.main(name).sha256 == days[0].main(name).sha256
    assert len(day.asked[name]) == replica.unchanged == 1, day.asked[name]


def test_no_key_is_kept(days: tuple[Played, Played]) -> None:
    for day in days:
        assert SECRET not in "".join(s.model_dump_json() for s in day.crawl.snapshots) + day.crawl.log


@pytest.fixture(scope="module")
def limited(tmp_path_factory: pytest.TempPathFactory) -> Played:
    def routes(name: str, replica: Replica, root: str) -> dict[str, Route]:
        return dict.fromkeys(replica.answers(root), reply(b"{}", 429, Retry_After="3600"))

    return play(tmp_path_factory.mktemp("limited"), routes, BY_NAME)


@each(ALL)
def test_too_many_requests(limited: Played, replica: Replica) -> None:
    main = limited.main(named(replica))
    assert (main.outcome, main.reason) == ("blocked", "status 429")
    assert main.retry_after == NOW.replace(hour=NOW.hour + 1)
    assert len(limited.asked[named(replica)]) == 1


@pytest.fixture(scope="module")
def keyless(tmp_path_factory: pytest.TempPathFactory) -> Played:
    return play(tmp_path_factory.mktemp("keyless"), as_it_is, BY_NAME, key="")


@each(ALL)
def test_without_keys_the_rest_goes_on(keyless: Played, replica: Replica) -> None:
    key, main = INTERFACES[replica.interface].CARD.key, keyless.main(named(replica))
    if key and key.required:
        assert (main.outcome, main.reason) == ("blocked", f"needs a key: set {key.variable}")
        assert keyless.asked[named(replica)] == []
    else:
        assert main.outcome == "ok"


@pytest.fixture(scope="module")
def expired(tmp_path_factory: pytest.TempPathFactory) -> Played:
    def routes(name: str, replica: Replica, root: str) -> dict[str, Route]:
        return dict.fromkeys(replica.answers(root), replica.expired or reply(b'{"error": "API_KEY_INVALID"}', 403))

    return play(tmp_path_factory.mktemp("expired"), routes, {named(one): one for one in KEYED})


@each(KEYED)
def test_a_key_that_is_no_longer_good(expired: Played, replica: Replica) -> None:
    assert expired.main(named(replica)).outcome == "blocked"


@pytest.fixture(scope="module")
def used_up(tmp_path_factory: pytest.TempPathFactory) -> Played:
    return play(tmp_path_factory.mktemp("used-up"), as_it_is, {named(one): one for one in KEYED}, spent=10**9)


@each(KEYED)
def test_a_key_that_is_used_up(used_up: Played, replica: Replica) -> None:
    main = used_up.main(named(replica))
    assert main.outcome == "skipped"
    assert main.reason and "used up" in main.reason
    assert main.retry_after in (datetime(2026, 11, 23, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC))
    assert used_up.asked[named(replica)] == []


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Played:
    def routes(name: str, replica: Replica, root: str) -> dict[str, Route]:
        return sent({**replica.answers(root), replica.first: replica.empty})

    return play(tmp_path_factory.mktemp("empty"), routes, BY_NAME)


@each(ALL)
def test_an_empty_answer_is_never_good(empty: Played, replica: Replica) -> None:
    main = empty.main(named(replica))
    assert main.outcome == "broken" or not_the_document(empty, named(replica), replica), main


RENAMED = {
    f"{named(one)}-{field}": (f"{named(one)}-{number}", one, field)
    for one in ALL
    for number, field in enumerate(one.renamed)
}


@pytest.fixture(scope="module")
def renamed(tmp_path_factory: pytest.TempPathFactory) -> Played:
    fields = {name: field for name, _, field in RENAMED.values()}

    def routes(name: str, replica: Replica, root: str) -> dict[str, Route]:
        old = fields[name].encode()
        new = old.replace(old.strip(b'"<'), b"renamed" + old.strip(b'"<'), 1)
        bodies = replica.answers(root)
        assert any(old in body for body in bodies.values()), f"{name}: no answer has {fields[name]}"
        return sent({path: body.replace(old, new) for path, body in bodies.items()})

    return play(tmp_path_factory.mktemp("renamed"), routes, {name: one for name, one, _ in RENAMED.values()})


@pytest.mark.parametrize("case", RENAMED)
def test_a_renamed_field_is_broken_and_never_empty(renamed: Played, case: str) -> None:
    name, replica, _ = RENAMED[case]
    bad = [s for s in renamed.crawl.snapshots if s.source == f"zz/{name}" and s.outcome not in GOOD]
    assert [s.outcome for s in bad] == ["broken"] * len(bad)
    assert bad or not_the_document(renamed, name, replica)


def not_the_document(played: Played, name: str, replica: Replica) -> bool:
    """True if the reader refuses the answers, and so nothing is made of them."""
    try:
        played.read(name, replica)
    except Unreadable as fault:
        return fault.outcome == "broken"
    return False


DISORDERED = {named(one): one for one in ALL if one.disorder}


@pytest.fixture(scope="module")
def disordered(tmp_path_factory: pytest.TempPathFactory) -> Played:
    def routes(name: str, replica: Replica, root: str) -> dict[str, Route]:
        bodies, change = replica.answers(root), replica.disorder or bytes
        changed = {path: change(body) for path, body in bodies.items()}
        assert changed != bodies, f"{replica.interface}: nothing to disorder"
        return sent(changed)

    return play(tmp_path_factory.mktemp("disordered"), routes, DISORDERED)


@each(list(DISORDERED.values()))
def test_records_out_of_order_and_twice_change_nothing(
    days: tuple[Played, Played], disordered: Played, replica: Replica
) -> None:
    name = named(replica)
    assert disordered.main(name).outcome == "ok"
    assert len(disordered.asked[name]) == replica.requests
    assert disordered.read(name, replica) == days[0].read(name, replica)
