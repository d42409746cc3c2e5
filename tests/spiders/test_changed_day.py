"""A day on which something changed: what was known is asked again, and what failed is, though nothing changed.

What never changes is asked once, by an address that names its version. A spider whose addresses named the version
wrongly would find every day unchanged, for ever.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.spiders.crawl_child import crawl
from tests.spiders.crawl_site import SECRET, Route, reply, serving
from tests.spiders.play import ALL, Played, as_it_is, asked, environment, mounted, named, sent
from tests.spiders.replicas import Replica

CHANGES: list[tuple[str, int, dict[str, str], int]] = [
    ("australia", 0, {"2025-02-01": "2025-02-02"}, 2),
    ("boe", 0, {"20260915T101500Z": "20260916T101500Z"}, 2),
    ("bwb", 0, {"2024-07-01_0": "2024-07-01_1"}, 2),
    ("congress", 0, {"2025-09-17T10:00:00Z": "2025-09-18T10:00:00Z"}, 4),
    ("e_sbirka", 0, {"2026-01-01": "2026-01-02"}, 2),
    ("e_sbirka", 1, {"2026-01-01": "2026-01-02"}, 2),
    ("ecfr", 0, {"2026-09-02": "2026-09-03"}, 2),
    ("egov_japan", 0, {"2026-06-27T00:10:05": "2026-06-28T00:10:05"}, 2),
    ("elegislation_hk", 0, {"cap_134_20260901": "cap_134_20260902"}, 2),
    ("elegislation_hk", 1, {"cap_134_20260901": "cap_134_20260902"}, 1),
    ("eur_lex", 0, {"02021R0770-20260109": "02021R0770-20260110"}, 2),
    ("fedlex", 0, {"2026-10-01": "2026-10-02", "20261001": "20261002"}, 3),
    ("law_go_kr", 0, {"287295": "287296"}, 2),
    ("legilux", 0, {"20260710": "20260711"}, 2),
    ("legiscan", 0, {"hash2": "hash3"}, 2),
    ("legistar", 0, {"In Committee": "Held", "2026-05-12T17:00:41.03": "2026-05-13T17:00:41.03"}, 4),
    ("legistar_insite", 0, {"Kratom and minors": "Kratom and all"}, 2),
    ("lovdata", 0, {"01:31:00Z": "01:32:00Z"}, 2),
    ("open_legislation", 0, {"SIGNED_BY_GOV": "VETOED"}, 2),
    ("open_states", 0, {"2025-06-21T04:10:00": "2025-06-22T04:10:00"}, 2),
    ("rada", 0, {"20241120": "20241121"}, 2),
    ("regulations_gov", 0, {"2026-07-31T02:00:09Z": "2026-08-01T02:00:09Z"}, 3),
    ("riigi_teataja", 0, {"120022026006": "120022026007"}, 2),
    ("ris", 0, {"2026-04-13": "2026-04-23"}, 2),
    ("ris", 2, {"2026-04-12": "2026-04-22"}, 2),
    ("sejm", 0, {"2024-04-10T10:57:07": "2024-04-11T10:57:07"}, 2),
    ("sejm", 1, {"2005-04-10T10:57:07": "2005-04-11T10:57:07"}, 2),
    ("slov_lex", 0, {"20220101": "20220102"}, 4),
    ("south_dakota", 0, {"Signed by the Governor": "Vetoed by the Governor"}, 2),
    ("sso", 0, {"20260901000000": "20260902000000"}, 2),
    ("tar_lithuania", 0, {"2026-12-31": "2026-11-30"}, 4),
    ("tris", 0, {"Narcotics: mitragynine": "Narcotics: mitragynine, withdrawn"}, 2),
    ("us_code", 1, {"119-111": "119-112"}, 2),
    ("virginia", 0, {"Approved by Governor": "Vetoed by Governor"}, 3),
]
"""Interface, which of its replicas, words of its answers and addresses that are others after a change, and how many
requests that day must cost."""

FIRST = {named(one): one for one in ALL if one.requests > 1}
CHANGED = {f"{name}-{number}": (words, cost) for name, number, words, cost in CHANGES}


def numbered(replica: Replica) -> str:
    """The replica by its interface and its place among those of it."""
    return f"{replica.interface}-{[one for one in ALL if one.interface == replica.interface].index(replica)}"


def changed(name: str, replica: Replica, root: str) -> dict[str, Route]:
    answers = replica.answers(root)
    after = {
        _as_changed(path, replica): _as_changed(body.decode("latin-1"), replica) for path, body in answers.items()
    }
    return sent({path: body.encode("latin-1") for path, body in after.items()})


def _as_changed(words: str, replica: Replica) -> str:
    for old, new in CHANGED[numbered(replica)][0].items():
        words = words.replace(old, new)
    return words


def without_parts(name: str, replica: Replica, root: str) -> dict[str, Route]:
    return as_it_is(name, replica, root) | {
        path: reply(b"", 503) for path in replica.answers(root) if path != replica.first
    }


@pytest.fixture(scope="module")
def after_a_change(tmp_path_factory: pytest.TempPathFactory) -> Played:
    of = {numbered(one): one for one in FIRST.values() if numbered(one) in CHANGED}
    return second_day(tmp_path_factory, of, as_it_is, changed)


@pytest.fixture(scope="module")
def after_a_fault(tmp_path_factory: pytest.TempPathFactory) -> Played:
    return second_day(tmp_path_factory, FIRST, without_parts, as_it_is)


def second_day(
    folders: pytest.TempPathFactory,
    of: dict[str, Replica],
    one: Callable[[str, Replica, str], dict[str, Route]],
    two: Callable[[str, Replica, str], dict[str, Route]],
) -> Played:
    folder = folders.mktemp("days")
    with serving({}) as site:
        sources = mounted(site, one, of)
        seen = crawl(sources, folder, environment=environment(SECRET)).seen()
        site.hits.clear()
        site.routes.clear()
        mounted(site, two, of)
        return Played(crawl(sources, folder, seen=seen, environment=environment(SECRET)), asked(site, of))


def test_every_interface_with_more_than_one_request_has_a_change() -> None:
    assert {name for name, *_ in CHANGES} == {one.interface for one in FIRST.values()}


@pytest.mark.parametrize("name", CHANGED)
def test_what_changed_is_asked_again(after_a_change: Played, name: str) -> None:
    words, cost = CHANGED[name]
    assert after_a_change.main(name).outcome == ("ok" if cost > 1 else "unchanged")
    assert len(after_a_change.asked[name]) == cost, f"{words}: {after_a_change.asked[name]}"


@pytest.mark.parametrize("name", FIRST)
def test_what_failed_is_asked_again(after_a_fault: Played, name: str) -> None:
    assert after_a_fault.main(name).outcome in ("ok", "unchanged")
    assert len(after_a_fault.asked[name]) == FIRST[name].requests, after_a_fault.asked[name]
