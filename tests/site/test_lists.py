"""Proposals, sources, corrections, coverage: each answers its question in words, and its data has the same rows."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.site.chronicle import BILL, NAME, build
from tests.site.reading import events, links, main, rows, words
from tests.site.test_changes import client_of
from tests.tracker.statehouse import moment
from tracker.model import Change
from tracker.site.glossary import STAGES

PAGES = ("/proposals", "/proposals?stage=ended", "/sources", "/sources?state=stale", "/corrections", "/coverage",
         "/coverage?which=secondary", "/coverage?which=disputed", "/codebook", "/dictionary", "/compare", "/changes",
         "/upcoming")  # fmt: skip


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return client_of(build(tmp_path_factory.mktemp("chronicle")))


async def data(client: Any, path: str) -> tuple[int, int]:
    """How many rows the JSON and the CSV of a page hold."""
    part = await main(client, path)
    found = [await client.get(links(part, kind)[0]) for kind in ("JSON", "CSV")]
    return len(found[0].json()), len(found[1].text.splitlines()) - 1


TITLE = '<script>alert("title")</script>'
OPEN_BILL = (
    STAGES["committee"].label.capitalize(),
    f"North: {BILL} {TITLE} Last step on 20 October 2026: read · aim: prohibit",
)
RULE = (STAGES["proposed"].label.capitalize(),
        f"North: XX-2026-1 {TITLE} Last step on 1 October 2026: Proposed Rule: kratom "
        "(comments from 2026-10-01 to 2026-11-30) · aim: schedule 7-OH · Official page: law.example")  # fmt: skip
FAILED = (
    STAGES["failed"].label.capitalize(),
    f"North: SB 9 {TITLE} Last step on 4 November 2026: read · aim: age limit · Official page: law.example",
)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", [OPEN_BILL, RULE]),
        ("stage=ended", [FAILED]),
        ("stage=proposed", [RULE]),
        ("stage=vetoed", []),
        ("aim=prohibit", [OPEN_BILL]),
        ("aim=regulate", []),
        ("place=North", [OPEN_BILL, RULE]),
        ("place=West", []),
        ("place=xx&stage=committee&aim=prohibit", [OPEN_BILL]),
    ],
)
async def test_proposals_by_stage_place_and_aim(told: Any, query: str, expected: list[tuple[str, str]]) -> None:
    assert events(await main(told, f"/proposals?{query}")) == expected
    assert await data(told, f"/proposals?{query}") == (len(expected), len(expected))


async def test_a_proposal_is_found_by_its_id_whatever_stands_in_it(told: Any) -> None:
    (path,) = links(await main(told, "/proposals"), BILL)
    assert re.fullmatch(r"/proposals/[A-Za-z0-9~+_-]+", path)
    by_id = await told.get("/proposals", params={"id": f"xx-n/{BILL}"})
    assert (by_id.status_code, by_id.headers["location"]) == (302, path)
    part = await main(told, path)
    assert "This is a proposal. It is not law and may never be." in words(part)
    assert rows(part) == [
        ["20 October 2026", "read", "in committee", "3 November 2026"],
        ["1 October 2026", "read", "introduced", "3 November 2026"],
    ]
    assert await data(told, path) == (2, 2)
    assert (await told.get(links(part, "Permanent record")[0])).status_code == 200


async def test_one_that_ended_is_not_worded_as_law(told: Any) -> None:
    (path,) = links(await main(told, "/proposals?stage=ended"), "SB 9")
    assert "It has ended and did not become law." in words(await main(told, path))


@pytest.mark.parametrize("path", ["/proposals/none", "/proposals/~2F~5C"])
async def test_a_proposal_we_do_not_have_is_404(told: Any, path: str) -> None:
    assert (await told.get(path)).status_code == 404


async def test_long_stages_go_on_from_the_last_row(tmp_path: Path) -> None:
    house = build(tmp_path)
    house.ledger.db["proposals"].insert_all(  # type: ignore[union-attr]
        {"id": f"xx-w/{n:03}", "jurisdiction": "xx-w", "identifier": f"no. {n}", "title": "t", "stage": "committee",
         "aim": "[]", "substances": "[]", "last_event_on": f"2026-0{1 + n % 3}" if n % 5 else None} for n in range(250)
    )  # fmt: skip
    client, path, found = client_of(house), "/proposals", []
    while path:
        part = await main(client, path)
        shown = part.xpath('.//section[h2/@id="committee"]//a[b]/b/text()')
        assert len(part.xpath('.//ul[@class="events"]/li')) <= 100
        found += shown
        path = (links(part, "Older ones at this stage") or [""])[0]
    assert len(found) == len(set(found)) == 251


GAZETTE = ("North: Gazette A person looked at it on 2026-11-01. Stale since 15 November 2026. Last good reading: "
           "1 November 2026 · Its text and versions · xx-n/gazette No entry rests on it.")  # fmt: skip
NORTH_CODE = ("North: Code code The site refused us since 5 November 2026. Why: for the test. Stale since 15 September "
              "2026. Last good reading: 1 September 2026 · last asked: 6 November 2026 · Its text and versions · "
              "xx-n/code What rests on it: North, kratom R regulated")  # fmt: skip


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", [NORTH_CODE]),
        ("state=stale", [NORTH_CODE, GAZETTE]),
        ("state=never", ["North: Code other Never asked yet. Last good reading: none · Its text and versions · "
                         "xx-n/other No entry rests on it."]),
        ("state=hand", [GAZETTE]),
        ("state=well", []),
        ("state=refused", []),
        ("place=North", [NORTH_CODE]),
        ("place=West", []),
    ],
)  # fmt: skip
async def test_sources_say_how_they_are_since_when_and_why(told: Any, query: str, expected: list[str]) -> None:
    part = await main(told, f"/sources?{query}")
    assert [item for _, item in events(part)] == expected
    assert await data(told, f"/sources?{query}") == (len(expected), len(expected))


async def test_each_state_has_its_number(told: Any) -> None:
    tabs = [words(tab) for tab in (await main(told, "/sources?state=never")).xpath('.//ul[@class="tabs"]/li')]
    assert tabs == [
        "broken (1)",
        "stale (2)",
        "never asked yet (1)",
        "read by hand (1)",
        "robots refused (0)",
        "well (0)",
    ]


async def test_corrections_say_what_when_why_and_where_it_was_told(told: Any) -> None:
    retracted, corrected = (item for _, item in events(await main(told, "/corrections")))
    learned = "North: 7-OH is prohibited to sell, since 1 January 2025; newly recorded (was recorded as regulated)"
    assert retracted == (
        f"8 November 2026 · retracted Retracted: {learned} We had said on 2 November 2026: “{learned}” It stood for "
        '6 days. Why: <script>alert("why")</script> Readers were told on these feeds: law, all, xx-n, xx-n/7-oh, xx, '
        "xx/7-oh, corrections All about North · Source: law.example · Permanent record"
    )
    assert "We had said on 10 September 2026" in corrected
    assert await data(told, "/corrections") == (2, 2)
    assert await data(told, "/corrections?place=West") == (0, 0)


async def test_every_correction_stands_on_the_feeds_that_are_named(told: Any) -> None:
    (retracted, _) = (await main(told, "/corrections")).xpath('.//ul[@class="events"]/li')
    record = links(retracted, "Permanent record")[0].replace(
        "/tracker/changes/", "/tracker/changes.json?_shape=array&id="
    )
    for link in retracted.xpath(".//a[starts-with(@href, '/feeds/')]/@href"):
        feed = await told.get(link)
        assert "Retracted: North: 7-OH" in feed.text, (link, record)


async def test_corrections_go_on_from_the_last_row(tmp_path: Path) -> None:
    house = build(tmp_path)
    for n in range(220):
        facts = {"id": f"tag:x,2026:{n}", "kind": "corrected" if n % 3 else "retracted", "jurisdiction": "xx-s",
                 "title": f"no. {n}", "recorded_at": moment("2026-11-09")}  # fmt: skip
        house.ledger.add_change(Change.model_validate(facts))
    client, path, found = client_of(house), "/corrections", []
    while path:
        part = await main(client, path)
        found += [item.get("id") for item in part.xpath('.//ul[@class="events"]/li')]
        path = (links(part, "Older corrections") or [""])[0]
    assert len(found) == len(set(found)) == 222
    assert found == sorted(found, key=lambda name: -int(name[1:]))


SOUTH_ROW = [NAME, "kratom", "X prohibited", "2019", "Low disputed", "law.example (secondary)", "not watched"]


@pytest.mark.parametrize(
    ("which", "expected"),
    [
        ("secondary", [SOUTH_ROW]),
        ("disputed", [SOUTH_ROW]),
        ("secondary&substance=7-oh", []),
        ("recorded&substance=7-oh", [["North", "7-OH", "S sale prohibited", "1 January 2025", "Low",
                                      "law.example (official)", "by a machine"]]),
        ("silent&substance=kratom", [["Lake", "kratom", "? unknown", "not watched"]] * 2),
    ],
)  # fmt: skip
async def test_weak_entries_are_listed_with_their_proof(told: Any, which: str, expected: list[list[str]]) -> None:
    part = await main(told, f"/coverage?which={which}")
    assert (rows(part) if expected else []) == [[cell.replace("Low", "low") for cell in row] for row in expected]
    assert await data(told, f"/coverage?which={which}") == (len(expected), len(expected))


async def test_the_counts_add_up(told: Any) -> None:
    part = await main(told, "/coverage")
    assert "6 places: 4 with a record for kratom, 2 without." in words(part)
    tables = [
        {words(row.xpath("./th")[0]): int(words(row.xpath("./td")[0])) for row in table.xpath("./tbody/tr")}
        for table in part.xpath(".//table")
    ]
    assert [sum(table.values()) for table in tables] == [6, 4, 6]
    assert tables[0]["? unknown"] == 2
    assert tables[2] == {"by a machine": 1, "by hand": 0, "not watched": 5}


async def test_entries_on_one_secondary_source_have_a_short_address(told: Any) -> None:
    assert links(await main(told, "/coverage"), "Entries that rest on one secondary source") == [
        "/coverage?which=secondary"
    ]
    assert (await told.get("/single-source")).headers["location"] == "/coverage?which=secondary"


@pytest.mark.parametrize(
    ("path", "names"),
    [("/proposals?stage=law", "stage"), ("/proposals?aim=tax", "aim"), ("/proposals?before=none", "before"),
     ("/sources?state=good", "state"), ("/corrections?before=x", "before"), ("/coverage?which=all", "which"),
     ("/coverage?substance=tea", "substance")],
)  # fmt: skip
async def test_a_wrong_question_is_told_what_is_wrong(told: Any, path: str, names: str) -> None:
    assert names in words(await main(told, path, status=400))


@pytest.mark.parametrize("path", PAGES)
async def test_every_list_is_plain_html_that_can_be_read_aloud(told: Any, path: str) -> None:
    text = (await told.get(path)).text
    part = await main(told, path)
    assert "<script" not in text
    assert " style=" not in text
    assert len(part.xpath(".//h1")) == 1
    levels = [int(heading.tag[1]) for heading in part.xpath(".//*[self::h1 or self::h2 or self::h3 or self::h4]")]
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert all(
        field.xpath("ancestor::label")
        for field in part.xpath('.//select | .//input[@type!="hidden" or not(@type)]')
    )
    identities = part.xpath(".//@id")
    assert len(identities) == len(set(identities))
    assert not part.xpath('.//a[starts-with(@href, "javascript:")]')


@pytest.mark.parametrize("path", PAGES)
async def test_every_link_within_the_site_leads_somewhere(told: Any, path: str) -> None:
    for address in {str(link) for link in (await main(told, path)).xpath(".//a/@href")}:
        if address.startswith("/") and not address.startswith("/provision/"):
            assert (await told.get(address)).status_code in (200, 302), address


@pytest.mark.parametrize("path", PAGES)
async def test_each_page_is_there_in_the_other_language(told: Any, path: str) -> None:
    response = await told.get(f"/es{path}")
    assert response.status_code == 200
    assert '<html lang="es">' in response.text


EMPTY = {
    "/proposals": "No such proposal is known.", "/sources": "No source is recorded yet.",
    "/corrections": "Nothing was taken back so far.", "/coverage": "Nothing is recorded for kratom yet.",
    "/coverage?which=secondary": "There is none.",
}  # fmt: skip


@pytest.mark.parametrize("path", PAGES)
async def test_an_empty_ledger_says_so(empty: Callable[[Path], Any], tmp_path: Path, path: str) -> None:
    assert EMPTY.get(path, "") in words(await main(empty(tmp_path), path))
