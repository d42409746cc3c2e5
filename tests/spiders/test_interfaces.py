"""Every official interface against its replica: a whole day, an unchanged one, and each way it can go wrong."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import get_args

import pytest

from spiders.official import INTERFACES
from tests.spiders.crawl_child import NOW, crawl
from tests.spiders.crawl_site import SECRET, Route, reply, serving
from tests.spiders.play import (
    ALL,
    BY_NAME,
    KEYED,
    Played,
    as_it_is,
    asked,
    each,
    environment,
    mounted,
    named,
    play,
    sent,
)
from tests.spiders.replicas import Replica
from tracker.model import GOOD
from tracker.model.words import Interface
from tracker.unreadable import Unreadable


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
