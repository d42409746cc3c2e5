"""The page of a place: what a reader must see first, the words that decide, other days, older knowledge, what is near."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import lxml.html
import pytest

from tests.site.examplia import NOW
from tests.site.republic import build
from tests.tracker.law import SUBJECT
from tests.tracker.statehouse import Statehouse
from tracker.ledger import Ledger
from tracker.registry import load
from tracker.site import datasette_for

SOUTH = 'South & <script>alert("name")</script>'


@pytest.fixture(scope="module")
def republic(tmp_path_factory: pytest.TempPathFactory) -> Statehouse:
    return build(tmp_path_factory.mktemp("republic"))


@pytest.fixture(scope="module")
def visitor(republic: Statehouse) -> Any:
    subject = load(republic.data).subject
    return datasette_for(republic.folder / "tracker.db", republic.folder / "feeds", lambda: NOW, subject).client


def place(code: str) -> str:
    return f"/tracker/jurisdictions/{code}"


async def text(client: Any, path: str) -> str:
    """The words of the main part of a page, with white space folded."""
    (main,) = (await seen(client, path)).xpath("//main")
    return " ".join(main.text_content().split())


async def seen(client: Any, path: str) -> Any:
    response = await client.get(path)
    assert response.status_code == 200, response.text
    return lxml.html.fromstring(response.text)


def said(page: Any, xpath: str) -> list[str]:
    return [" ".join(node.text_content().split()) for node in page.xpath(xpath)]


def facts(page: Any, substance: str) -> dict[str, str]:
    article = f'//article[@aria-labelledby="{substance}"]'
    return dict(zip(said(page, f"{article}//dt"), said(page, f"{article}//dd"), strict=True))


async def test_it_says_the_answer_and_how_sure_it_is(client: Any) -> None:
    page = await seen(client, place("xx-n"))
    assert said(page, '//p[@class="sentence"]') == [
        "North: kratom is prohibited today; to have, sell or import it is unlawful.",
        "North: 7-OH above 2 % of alkaloids is barred from sale today; to have it is lawful; "
        "to sell or import it is unlawful.",
    ]
    assert facts(page, "kratom") == {
        "May I have it?": "No, it is unlawful",
        "May I buy it, may a shop sell or ship it?": "No, it is unlawful",
        "May I import it?": "No, it is unlawful",
        "Which law says so": 'Act 1 <script>alert("citation")</script>',
        "In force": "1 July 2024 to 31 December 2198",
        "Next change": "regulated from 1 January 2199 on",
        "How sure": "Medium: official words were read, but not lately",
        "Last checked": "1 September 2026",
    }
    assert facts(page, "7-oh")["May I buy it, may a shop sell or ship it?"] == "No, above the limit it is unlawful"
    others = said(page, '//section[@aria-labelledby="others"]//li')
    assert "North: whether MGM-15 is lawful today is unknown. Unknown does not mean legal." in others[0]


async def test_it_says_once_beside_each_answer_that_it_is_no_advice(client: Any) -> None:
    page = await seen(client, place("xx-n"))
    assert said(page, "//article//p[@class='legal'][1]") == ["Information, not legal advice."] * 2


async def test_it_warns_before_it_answers(client: Any, visitor: Any) -> None:
    north, south = await text(client, place("xx-n")), await text(client, place("xx-s"))
    stale = "Stale: the official text of North could not be read since 1 September 2026."
    assert north.index(stale) < north.index("North: kratom is prohibited")
    assert "Disputed: sources disagree about the law of South" in south
    assert "to sell or import it is lawful on conditions only; from age 21" in south
    lima = await text(visitor, place("zz-l"))
    doubtful = "Doubtful: words that proved the law of Lima no longer stand on the official page."
    assert lima.index(doubtful) < lima.index("Lima: kratom is prohibited")
    sara = await text(visitor, place("zz-b-sara"))
    assert "One source: what is said of Sara rests on a single page that is not official." in sara


async def test_a_local_place_says_that_nobody_searched_there(client: Any, visitor: Any) -> None:
    lake = await seen(visitor, place("zz-b-lake"))
    warning = "Not searched: nobody has searched the local law of Lake. It may be stricter."
    assert said(lake, '//article[@aria-labelledby="kratom"]/p[@class="warning"]') == [warning]
    page = await text(client, place("xx-n-lake"))
    assert "Lake: kratom is prohibited today" in page
    assert "local law of Lake was not searched" in page
    assert "No law of this place is recorded. That does not mean that there is none." in page


async def test_the_deciding_words_are_marked_in_their_provision(visitor: Any, republic: Statehouse) -> None:
    page = await seen(visitor, place("zz-a"))
    (provision,) = page.xpath('//p[contains(@class, "provision")]')
    assert [" ".join(mark.text.split()) for mark in provision.xpath("mark")] == [
        "Mitragynine is listed in Schedule I"
    ]
    words = " ".join(provision.text_content().split())
    assert words.startswith("… ")
    assert words.endswith(" …")
    assert "In this State: Mitragynine is listed in Schedule I <script>alert(1)</script> of the law." in words
    assert "The end." not in words
    (proof,) = page.xpath('//article[@aria-labelledby="kratom"]//ul[@class="proofs"]/li')
    official, archived, versions = proof.xpath(".//a/@href")
    assert (official, versions) == ("https://alpha.example/20-2-23", "/provision/zz-a/code")
    assert b"Mitragynine" in (await visitor.get(archived)).content
    assert archived == f"/archive/{republic.ledger.snapshots.newest_bytes('zz-a/code')}"


async def test_words_that_are_gone_are_said_to_be_gone(visitor: Any) -> None:
    page = await text(visitor, place("zz-l"))
    assert "kratom is barred" in page
    assert "These words are not in the newest copy of the page that we have." in page


async def test_words_of_a_page_that_was_never_read_are_said_to_be_a_persons(tmp_path: Path) -> None:
    house = Statehouse(tmp_path)
    house.dossier("zz-a", 'name = "A"\nkind = "state"\ntimezone = "UTC"\n' + ONLY_QUOTED)
    (house.data / "subjects").mkdir()
    (house.data / "subjects" / "kratom.toml").write_text('name = "K"\nquery = "k"\n' + KRATOM_ALONE)
    house.record("2026-05-01")
    subject = load(house.data).subject
    client = datasette_for(tmp_path / "tracker.db", tmp_path, lambda: NOW, subject).client
    assert "This site has not read it yet." in await text(client, place("zz-a"))


KRATOM_ALONE = '[[substance]]\nid = "kratom"\nname = "kratom"\nnames = ["kratom"]\n'
ONLY_QUOTED = """
[[source]]
id = "code"
interface = "page"
kind = "code"
title = "Code"
url = "https://a.example/code"
[[status]]
substance = "kratom"
status = "prohibited"
  [[status.evidence]]
  source = "code"
  quote = "kratom"
"""


async def test_limits_say_of_what_and_what_lies_above(client: Any) -> None:
    assert "Limits at most 2 % of alkaloids" in await text(client, place("xx-n"))
    assert "Limits 7-OH at most 1 mg/g, above it prohibited" in await text(client, place("xx-s"))


async def test_it_says_which_layer_decides_and_why(visitor: Any) -> None:
    page = await seen(visitor, place("zz-b-sara") + "?substance=kratom")
    assert said(page, '//h3[@id="kratom-why"]/following-sibling::ul[1]/li') == [
        "Sara decides by Ordinance 14 since 2014"
    ]
    layers = said(page, '//table[@aria-labelledby="kratom-why"]/tbody/tr')
    assert layers[0].startswith("Sara decides X prohibited from 2014 Ordinance 14")
    assert layers[1].startswith("Bravo R regulated from 1 July 2023")
    hill = await seen(visitor, place("zz-t-hill"))
    assert "Hill pre-empted X prohibited" in said(hill, '//table[@aria-labelledby="kratom-why"]/tbody/tr')[0]
    assert "the law of Hill is pre-empted" in said(hill, '//h3[@id="kratom-why"]/following-sibling::ul[1]/li')


async def test_an_age_is_not_told_where_all_is_barred(visitor: Any) -> None:
    assert "From what age?" not in facts(await seen(visitor, place("zz-b-sara")), "kratom")
    assert facts(await seen(visitor, place("zz-b")), "kratom")["From what age?"] == "From age 21"


async def test_another_day_and_until_when(visitor: Any) -> None:
    page = await seen(visitor, place("zz-b") + "?substance=7-oh&on=2025-08-14")
    assert said(page, '//div[@role="note"]/p[1]') == ["This page shows 14 August 2025, not today."]
    assert said(page, '//p[@class="sentence"]') == [
        "Bravo: 7-OH above 1 % w/w is prohibited on 14 August 2025; to have, sell or import it is unlawful."
    ]
    told = facts(page, "7-oh")
    assert told["In force"] == "13 August 2025 to 18 August 2025; the same status goes on to 31 December 2026"
    assert told["Next change"] == "prohibited as before, on other terms, from 19 August 2025 on"
    (back,) = page.xpath('//div[@role="note"]//a/@href')
    assert back == place("zz-b") + "?substance=7-oh"


async def test_each_day_on_which_the_answer_changes_is_a_link(visitor: Any) -> None:
    page = await seen(visitor, place("zz-b") + "?substance=7-oh")
    rows = said(page, '//table[@aria-labelledby="7-oh-time"]/tbody/tr')
    assert [row.split(" Bravo")[0].split(" no record")[0] for row in rows] == [
        "1 January 2027 ? unknown in the future further notice",
        "19 August 2025 X prohibited shown here 31 December 2026",
        "13 August 2025 X prohibited 18 August 2025",
        "1 July 2023 R regulated 12 August 2025",
        "30 June 2023 and before ? unknown 30 June 2023",
    ]
    for link in page.xpath('//table[@aria-labelledby="7-oh-time"]//a/@href'):
        status = (await seen(visitor, link)).xpath("//article//h2/span/@class")[0].split()[-1]
        asked = (await visitor.get(f"/api/status/zz-b?{link.split('?')[1]}")).json()
        assert asked["status"] == status


async def test_what_comes_is_counted_down(visitor: Any) -> None:
    told = facts(await seen(visitor, place("zz-b")), "7-oh")
    assert told["Next change"] == "unknown from 1 January 2027 on, as a temporary rule ends: in 40 days"
    first = facts(await seen(visitor, place("zz-s")), "kratom")  # nothing decides yet
    assert first["Next change"] == "prohibited from 1 December 2026 on: in 9 days"


async def test_what_this_site_said_on_a_given_day(visitor: Any) -> None:
    then = await seen(visitor, place("zz-t") + "?on=2026-06-05&known=2026-06-05")
    assert said(then, '//div[@role="note"]/p')[:2] == [
        "This page shows 5 June 2026, not today.",
        "It shows what this site knew on 5 June 2026 at 00:00 UTC, not what it knows now.",
    ]
    assert said(then, '//p[@class="sentence"]')[0].startswith("Tango: kratom is unregulated on 5 June 2026;")
    assert "Last checked" not in facts(then, "kratom")
    assert said(then, '//section[@aria-labelledby="periods"]//tbody/tr/td[1]') == ["N unregulated on that day"]
    now = await seen(visitor, place("zz-t") + "?on=2026-06-05")
    assert said(now, '//p[@class="sentence"]')[0].startswith("Tango: kratom is prohibited on 5 June 2026;")


async def test_before_the_first_record_it_knew_nothing(visitor: Any) -> None:
    page = await text(visitor, place("zz-t") + "?known=2026-01-01")
    assert "Nothing about this place had been recorded by then: the first record is of 1 May 2026." in page
    assert "Tango: whether kratom is lawful today is unknown. Unknown does not mean legal." in page


async def test_the_form_asks_for_a_day_and_for_our_knowledge_of_a_day(visitor: Any) -> None:
    page = await seen(visitor, place("zz-t") + "?substance=kratom&on=2026-06-05&known=2026-06-05T10:00:00Z")
    fields = page.xpath('//section[@aria-labelledby="another-day"]//input')
    assert [(field.get("name"), field.get("value")) for field in fields] == [
        ("substance", "kratom"), ("on", "2026-06-05"), ("known", "2026-06-05"),
    ]  # fmt: skip
    assert all(field.getparent().tag == "label" for field in fields if field.get("type") != "hidden")


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        ("on=2026", "on: "),
        ("on=2026-02-30", "on: "),
        ("known=yesterday", "known: "),
        ("known=9999-12-31T23:59:59-10:00", "known: "),
        ("substance=tea", "substance "),
    ],
)
async def test_a_wrong_argument_is_named(visitor: Any, asked: str, named: str) -> None:
    response = await visitor.get(f"{place('zz-b')}?{asked}")
    assert response.status_code == 400
    page: Any = lxml.html.fromstring(response.text)
    assert named in page.xpath("string(//main)")


async def test_the_picture_shows_years_today_and_what_is_scheduled(visitor: Any) -> None:
    page = await seen(visitor, place("zz-b") + "?substance=7-oh")
    (svg,) = page.xpath("//figure//svg")
    assert svg.get("role") == "img"
    assert svg.xpath("title/text()") == [
        "What applies here: unknown until 30 June 2023; regulated from 1 July 2023 to 12 August 2025; "
        "prohibited from 13 August 2025 to 18 August 2025; prohibited from 19 August 2025 to 31 December 2026; "
        "unknown from 1 January 2027 on"
    ]
    bars = [bar.get("class") for bar in svg.xpath("rect")]
    assert bars == ["unknown", "regulated", "prohibited", "prohibited", "unknown", "scheduled"]
    assert {"2024", "2025", "2026", "today"} <= set(svg.xpath('g[@class="axis"]/text/text()'))
    ends = [float(bar.get("x")[:-1]) + float(bar.get("width")[:-1]) for bar in svg.xpath("rect")]
    assert max(ends) == pytest.approx(100)
    assert not page.xpath("//main//*[@style]")


async def test_no_picture_where_nothing_ever_changed(visitor: Any) -> None:
    page = await seen(visitor, place("zz"))
    assert not page.xpath("//figure")
    assert said(page, '//table[@aria-labelledby="kratom-time"]/tbody/tr/th') == ["any day"]


async def test_exceptions_come_before_the_other_places_below(visitor: Any) -> None:
    page = await seen(visitor, place("zz-b"))
    assert said(page, '//section[@aria-labelledby="exceptions"]//tbody/tr') == ["Sara X prohibited X prohibited"]
    assert said(page, '//section[@aria-labelledby="below"]//tbody/tr/th') == ["Lake"]
    country = await seen(visitor, place("zz"))
    assert not country.xpath('//section[@aria-labelledby="exceptions"]')
    assert said(country, '//section[@aria-labelledby="below"]//tbody/tr/th') == [
        "Alpha",
        "Bravo",
        "Lima",
        "Sierra",
        "Tango",
    ]


async def test_neighbours_that_differ_are_shown_and_nothing_where_no_border_is_known(visitor: Any) -> None:
    page = await seen(visitor, place("zz-a") + "?substance=kratom")
    assert said(page, '//section[@aria-labelledby="neighbours"]//tbody/tr') == ["Bravo R regulated"]
    tango = await seen(visitor, place("zz-t") + "?substance=kratom")
    assert "No neighbour that we follow has another status." in said(
        tango, '//section[@aria-labelledby="neighbours"]/p'
    )
    assert not (await seen(visitor, place("zz-l"))).xpath('//section[@aria-labelledby="neighbours"]')


async def test_proposals_are_never_worded_as_law(client: Any) -> None:
    page = await seen(client, place("xx-n"))
    assert said(page, '//h2[@id="proposals"]') == ["Proposals, not law"]
    (proposal,) = said(page, '//section[@aria-labelledby="proposals"]//li')
    assert proposal.startswith("1 October 2026 SB 7: <script>")
    assert proposal.endswith("Not law. Stage: introduced")


async def test_its_own_law_over_time_and_the_rows_behind_it(client: Any) -> None:
    page = await seen(client, place("xx-n"))
    periods = said(page, '//section[@aria-labelledby="periods"]//tbody/tr')
    assert [row.split(" ")[0] for row in periods] == ["kratom", "kratom", "kratom", "7-OH"]
    assert periods[1].startswith("kratom X prohibited now 1 July 2024 31 December 2198")
    links = page.xpath("//main//a/@href")
    for wanted in (
        "/feeds/xx-n.rss", "/feeds/xx-n.atom", "/feeds/xx-n.ics", "/feeds/xx-n/7-oh.rss",
        "/api/status/xx-n?substance=kratom", "/tracker/status_periods?jurisdiction=xx-n",
        "/tracker/citations?jurisdiction=xx-n", "/tracker/changes?jurisdiction=xx-n",
    ):  # fmt: skip
        assert wanted in links
        assert wanted.endswith(".ics") or (await client.get(wanted)).status_code == 200


async def test_instruments_are_told_to_machines(client: Any, visitor: Any) -> None:
    (told,) = (await seen(visitor, place("zz-a"))).xpath('//script[@type="application/ld+json"]/text()')
    assert json.loads(told) == {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "Legislation",
                "name": "Act 2016-279",
                "legislationIdentifier": "Alpha Code 20-2-23",
                "legislationType": "act",
                "legislationJurisdiction": {"@type": "AdministrativeArea", "name": "Alpha"},
                "legislationDate": "2016-05-10",
                "legislationDateOfApplicability": "2016-05-10",
                "url": "https://alpha.example/act",
            }
        ],
    }
    page = (await client.get(place("xx-n"))).text
    parsed: Any = lxml.html.fromstring(page)
    (hostile,) = parsed.xpath('//script[@type="application/ld+json"]/text()')
    assert json.loads(hostile)["@graph"][0]["name"] == 'Act 1 <script>alert("citation")</script>'
    assert "<script>alert" not in page


async def test_how_to_report_an_error(visitor: Any) -> None:
    page = await seen(visitor, place("zz-a") + "?substance=kratom")
    (letter,) = page.xpath('//section[@aria-labelledby="report"]/pre')
    assert letter.text_content().splitlines()[:3] == [
        "Place: Alpha (zz-a)",
        "Day: 22 November 2026",
        "This site says: Alpha: kratom is prohibited today; to have, sell or import it is unlawful.",
    ]


@pytest.mark.parametrize(("code", "why"), [("xx-w", "no record"), ("xx-e", "Order 9 ended on 1 January 2020")])
async def test_unknown_never_looks_legal(client: Any, code: str, why: str) -> None:
    page = await seen(client, place(code))
    answers = page.xpath('//article//h2//span[contains(@class, "badge")]/@class')
    assert answers == ["badge unknown", "badge unknown"]
    told = " ".join(page.xpath("string(//main)").split())
    assert "is unknown. Unknown does not mean legal." in told
    assert why in told
    assert " is lawful." not in told
    assert facts(page, "kratom")["May I have it?"] == "Not known, which does not mean lawful"


async def test_today_is_today_at_the_place(client: Any) -> None:
    assert "As of today there, 22 November 2026" in await text(client, place("xx-n"))
    assert "As of today there, 23 November 2026" in await text(client, place("xx-e"))


async def test_headings_go_down_by_one(client: Any) -> None:
    page = await seen(client, place("xx-n"))
    levels = [int(node.tag[1]) for node in page.xpath("//h1|//h2|//h3|//h4")]
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


async def test_ids_are_unique(client: Any) -> None:
    ids = (await seen(client, place("xx-n"))).xpath("//@id")
    assert len(ids) == len(set(ids))


async def test_another_language_keeps_its_addresses(client: Any) -> None:
    page = await seen(client, "/es" + place("xx-n"))
    assert page.xpath('//ul[@class="tabs"]//a/@href')[0].startswith("/es/tracker/")


async def test_an_empty_ledger_has_no_place(tmp_path: Path) -> None:
    Ledger(tmp_path / "tracker.db").close()
    client = datasette_for(tmp_path / "tracker.db", tmp_path, lambda: NOW, SUBJECT).client
    assert (await client.get(place("xx-n"))).status_code == 404


async def test_a_long_list_is_cut_with_a_link_to_all_of_it(tmp_path: Path) -> None:
    house = Statehouse(tmp_path)
    (house.data / "subjects").mkdir(parents=True)
    (house.data / "subjects" / "kratom.toml").write_text('name = "K"\nquery = "k"\n' + KRATOM_ALONE)
    house.dossier(
        "zz", 'name = "Z"\nkind = "country"\ntimezone = "UTC"\n', *(old_law(year) for year in range(1980, 2010))
    )
    for number in range(70):
        house.dossier(f"zz-c{number}", f'name = "County {number:02}"\nkind = "county"\ntimezone = "UTC"\n')
    house.record("2026-05-01")
    subject = load(house.data).subject
    page = await seen(datasette_for(tmp_path / "tracker.db", tmp_path, lambda: NOW, subject).client, place("zz"))
    assert len(page.xpath('//section[@aria-labelledby="below"]//tbody/tr')) == 40
    assert said(page, '//a[@href="/tracker/jurisdictions?parent=zz"]') == ["and 30 more places"]
    assert len(page.xpath('//section[@aria-labelledby="periods"]//tbody/tr')) == 20
    assert said(page, '//a[@href="/tracker/status_periods?jurisdiction=zz&superseded_at__isnull=1"]') == [
        "All 30 periods"
    ]


def old_law(year: int) -> str:
    return f"""
[[status]]
substance = "kratom"
status = "{"prohibited" if year % 2 else "regulated"}"
effective_from = "{year}-01-01"
  [[status.evidence]]
  url = "https://law.example/{year}"
  kind = "official"
"""
