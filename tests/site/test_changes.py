"""The page of changes: any period, place, kind and substance; law and proposals told apart; nothing lost in paging."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.site.chronicle import build
from tests.site.examplia import NOW
from tests.site.reading import events, links, main, words
from tests.tracker.statehouse import Statehouse, moment
from tracker.model import Change
from tracker.registry import load
from tracker.site import datasette_for
from tracker.site.pages import changes

ALL = "since=2026-09-01"


def client_of(house: Statehouse) -> Any:
    subject = load(house.data).subject
    return datasette_for(house.folder / "tracker.db", house.folder / "feeds", lambda: NOW, subject).client


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return client_of(build(tmp_path_factory.mktemp("chronicle")))


async def kinds(client: Any, query: str) -> list[str]:
    """What kind of event each item is, as it begins."""
    part = await main(client, f"/changes?{query}")
    return [words(item.xpath("./small")[0]) for item in part.xpath('.//ul[@class="events"]/li')]


LAW = ["Correction: retracted", "Law: newly recorded", "Correction: corrected", "Law: scheduled"]
PROPOSALS = ["Proposal, not law: introduced", "Proposal, not law: failed", "Proposal, not law: introduced",
             "Proposal, not law: moved on", "Proposal, not law: introduced"]  # fmt: skip


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", [LAW[0], *PROPOSALS, *LAW[2:0:-1]]),  # the last 30 days: since 23 October
        (ALL, [LAW[0], *PROPOSALS, *LAW[2:0:-1], LAW[3]]),
        (f"{ALL}&kind=law", [LAW[0], *LAW[2:0:-1], LAW[3]]),
        (f"{ALL}&kind=proposals", PROPOSALS),
        (f"{ALL}&kind=corrections", [LAW[0], LAW[2]]),
        (f"{ALL}&kind=health", ["Our sources: sign of life", "Our sources: source broken", *["Our sources: sign of life"] * 2]),
        (f"{ALL}&kind=scheduled", [LAW[3]]),
        (f"{ALL}&kind=scheduled&place=xx-n", [LAW[3]]),
        (f"{ALL}&kind=vetoed", []),
        (f"{ALL}&substance=7-oh", [LAW[0], LAW[1]]),
        ("since=2026-11-02&until=2026-11-02", LAW[2:0:-1]),
        ("until=2026-09-30", [LAW[3]]),
        (f"{ALL}&place=North&kind=law", [LAW[0], *LAW[2:0:-1], LAW[3]]),
        (f"{ALL}&place=xx&substance=7-oh", [LAW[0], LAW[1]]),
        (f"{ALL}&place=xx-n-lake", []),
        (f"{ALL}&place=xx-w", []),
        ("since=1900-01-01&until=1900-02-01", []),
        ("since=2100-01-01&until=2100-02-01", []),
    ],
)  # fmt: skip
async def test_what_is_asked_for_and_nothing_else(told: Any, query: str, expected: list[str]) -> None:
    assert await kinds(told, query) == expected


async def test_each_says_what_became_of_what_when_and_where_it_stands(told: Any) -> None:
    said = dict(events(await main(told, f"/changes?{ALL}")))
    assert said["10 September 2026"] == (
        "Law: scheduled North: kratom becomes prohibited on 1 December 2026 (was regulated) "
        "Taken back on 2 November 2026. from R regulated to X prohibited "
        "day of law: 1 December 2026 · seen by us: 2026-09-10 00:00 UTC "
        "All about North · Source: law.example · Permanent record"
    )


async def test_what_was_taken_back_is_struck_out_and_says_why(told: Any) -> None:
    part = await main(told, f"/changes?{ALL}")
    struck = [words(item) for item in part.xpath(".//s")]
    assert [text.partition(";")[0] for text in struck] == [
        "North: 7-OH is prohibited to sell, since 1 January 2025",
        "North: kratom becomes prohibited on 1 December 2026 (was regulated)",
    ]
    assert 'Taken back on 8 November 2026: <script>alert("why")</script>' in words(part)


async def test_a_step_of_a_proposal_is_no_day_of_law(told: Any) -> None:
    part = await main(told, f"/changes?{ALL}&kind=proposals")
    assert "day of law" not in words(part)
    assert "day of the step: 20 October 2026" in words(part)


@pytest.mark.parametrize(
    ("query", "feed"),
    [("", "all"), ("kind=law", "law"), ("kind=scheduled", "law"), ("kind=corrections", "corrections"),
     ("kind=retracted", "corrections"), ("kind=advanced", "proposals"), ("kind=health", "health"),
     ("place=north", "xx-n"), ("place=north&substance=7-oh", "xx-n/7-oh"), ("substance=7-oh", "all")],
)  # fmt: skip
async def test_the_feed_is_that_of_the_selection(told: Any, query: str, feed: str) -> None:
    part = await main(told, f"/changes?{query}")
    assert (links(part, "RSS"), links(part, "Atom")) == ([f"/feeds/{feed}.rss"], [f"/feeds/{feed}.atom"])
    assert (await told.get(links(part, "JSON Feed")[0])).status_code == 200


@pytest.mark.parametrize("query", ["", "place=xx-n", "kind=law&substance=7-oh", "kind=health", "kind=scheduled"])
async def test_the_data_holds_the_same_rows(told: Any, query: str) -> None:
    part = await main(told, f"/changes?{ALL}&{query}")
    data = (await told.get(links(part, "JSON")[0])).json()
    records = [link.get("href") for link in part.xpath('.//a[text()="Permanent record"]')]
    assert len(data) == len(records) == len((await told.get(links(part, "CSV")[0])).text.splitlines()) - 1
    for record in records:
        assert (await told.get(record)).status_code == 200


@pytest.mark.parametrize(
    ("query", "names"),
    [("since=2026", "since"), ("until=2026-13-01", "until"), ("since=2026-11-02&until=2026-11-01", "since"),
     ("kind=news", "kind"), ("substance=tea", "substance"), ("before=x", "before"), ("after=-1", "after"), (f"before={'9' * 30}", "before")],
)  # fmt: skip
async def test_a_wrong_question_is_told_what_is_wrong(told: Any, query: str, names: str) -> None:
    assert names in words(await main(told, f"/changes?{query}", status=400))


async def test_a_place_nobody_knows_is_404(told: Any) -> None:
    assert "'Nowhere' is not in the registry" in words(await main(told, "/changes?place=Nowhere", status=404))


async def test_hostile_words_stay_words(told: Any) -> None:
    page = (await told.get(f"/changes?{ALL}&place=%3Cscript%3E")).text + (await told.get(f"/changes?{ALL}")).text
    assert "<script>alert" not in page
    assert 'href="javascript:' not in page


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A history of 1,000 changes in three places."""
    house = build(tmp_path_factory.mktemp("long"))
    for number in range(1000):
        facts = {"id": f"tag:x,2026:{number}", "kind": "learned" if number % 7 else "amended",
                 "jurisdiction": ("xx-n", "xx-s", "xx-n-lake")[number % 3], "substance": "kratom", "title": f"no. {number}",
                 "recorded_at": moment(f"2026-11-{10 + number // 100:02}")}  # fmt: skip
        house.ledger.add_change(Change.model_validate(facts))
    return client_of(house)


async def leaf(client: Any, path: str) -> tuple[list[str], list[str], list[str]]:
    """The numbers on a page in their order, and the addresses of the older and the newer page."""
    part = await main(client, path)
    numbers = [item.get("id") for item in part.xpath('.//ul[@class="events"]/li')]
    return numbers, links(part, "Older changes"), links(part, "Newer changes")


PAGED = {
    "": 1009, "kind=law": 1004, "kind=amended": 143, "place=xx-n": 676, "place=xx-n-lake": 333,
    "place=xx-n-lake&kind=amended": 47, "substance=kratom": 1007, "kind=proposals": 5, "kind=vetoed": 0,
}  # fmt: skip


@pytest.mark.parametrize("glance", [10_000, 30])
@pytest.mark.parametrize("query", PAGED)
async def test_pages_hold_every_change_once_there_and_back(
    long: Any, query: str, glance: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes, "_GLANCE", glance)
    found, path, last = [], f"/changes?{ALL}&{query}", ""
    while path:
        numbers, older, newer = await leaf(long, path)
        assert len(numbers) <= 100
        found += numbers
        path, last = (older or [""])[0], path
        assert bool(newer) == (last != f"/changes?{ALL}&{query}")
    assert len(found) == len(set(found)) == PAGED[query]
    assert found == sorted(found, key=lambda name: -int(name[1:]))
    back, path = [], last
    while path:
        numbers, _, newer = await leaf(long, path)
        back, path = [*numbers, *back], (newer or [""])[0]
    assert back == found


async def test_an_empty_ledger_says_so(empty: Callable[[Path], Any], tmp_path: Path) -> None:
    assert "No such change was recorded in this period." in words(await main(empty(tmp_path), "/changes"))
