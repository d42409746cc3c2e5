"""Full-text search: whatever is typed is words and nothing else; what is found says what it is."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.dossiers import COUNTRY, STATE, page
from tests.site.examplia import SUBJECT
from tests.tracker.law import SUBJECT as KRATOM
from tests.tracker.statehouse import Statehouse
from tracker.derive import derive
from tracker.ledger import Ledger
from tracker.model import Proposal, ProposalEvent
from tracker.proposals import record_proposal
from tracker.registry import load
from tracker.searched import PART, mend
from tracker.site import datasette_for

NOW = datetime(2026, 11, 22, 15, tzinfo=UTC)
LONG = "\n".join(f"Section {n}. Nothing of note is said." for n in range(3 * PART // 30))
TEXTS = {
    "code": "<main>R.S. 40:964. No person shall distribute mitragynine <b>&lt;script&gt;alert(1)&lt;/script&gt;</b>.</main>",
    "senor": "<main>El señor prohíbe el kratom.</main>",
    "thai": "<main>ห้ามขายใบกระท่อมแก่ผู้มีอายุต่ำกว่าสิบแปดปี</main>",
    "chinese": "<main>禁止销售帽柱木叶。ABC牌除外。</main>",
    "long": f"<main><p>{LONG}</p><p>The xylophone clause.</p></main>",
}
SOURCES = "".join(page(name, f"https://law.example/{name}", 'select = "main"') for name in TEXTS)
BILL = page("hb-5", "https://law.example/hb-5").replace('kind = "code"', 'kind = "bill"')


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Statehouse:
    house = Statehouse(tmp_path_factory.mktemp("search"))
    (house.data / "subjects").mkdir(parents=True)
    (house.data / "subjects" / "kratom.toml").write_text(SUBJECT)
    house.dossier("xx", COUNTRY, 'names = ["ตัวอย่าง", "例国", "Земля Пример"]\n')
    house.dossier("xx-a", STATE, SOURCES, BILL)
    house.dossier("xx-ab", STATE.replace("Examplia", "Beta"), page("code", "https://b.example/code"))
    for number in range(45):
        house.dossier(f"xx-c-{number}", STATE.replace("Examplia", f"Parish {number}"))
    for name, body in TEXTS.items():
        house.answer("2026-09-01", body, f"xx-a/{name}")
    house.answer("2026-09-01", "<p>Mitragynine is to be banned.</p>", "xx-a/hb-5")
    house.answer("2026-09-01", "<p>In Beta mitragynine is listed.</p>", "xx-ab/code")
    house.record("2026-09-01")
    place = house.ledger.dossiers()["xx-a"]
    event = ProposalEvent(on="2026-08-01", stage="introduced", text="referred to the committee on zebras", url=None)
    proposal = Proposal(identifier="HB 5", title="An act on <mitragynine>", stage="introduced", substances=("kratom",), events=(event,))  # fmt: skip
    list(record_proposal(house.ledger, place.jurisdiction, place.sources[0], proposal, NOW, quiet=True))
    house.record("2026-09-02")
    return house


@pytest.fixture(scope="module")
def client(house: Statehouse) -> Any:
    return datasette_for(
        house.folder / "tracker.db", house.folder / "feeds", lambda: NOW, load(house.data).subject
    ).client


async def main(client: Any, **asked: str) -> Any:
    response = await client.get("/search", params=asked)
    assert response.status_code == 200, response.text
    return lxml.html.fromstring(response.text).xpath("//main")[0]


async def found(client: Any, q: str, **asked: str) -> list[str]:
    return [str(path) for path in (await main(client, q=q, **asked)).xpath("//ol/li/p[1]/a/@href")]


CODE = "/provision/xx-a/code"


@pytest.mark.parametrize(
    ("asked", "paths"),
    [
        ("40:964",             [CODE]),
        ("R.S. 40:964",        [CODE]),
        ("distributing",       [CODE]),                                  # another form of the word
        ("distrib",            [CODE]),                                  # the last word may be its beginning
        ("senor prohibe",      ["/provision/xx-a/senor"]),               # accents or none
        ("กระท่อม",             ["/provision/xx-a/thai"]),                # Thai writes no blanks
        ("อายุต่ำกว่า",           ["/provision/xx-a/thai"]),
        ("帽柱木",              ["/provision/xx-a/chinese"]),
        ("木柱",                []),                                      # the letters, but not the word
        ("ABC牌",              ["/provision/xx-a/chinese"]),
        ("例国",                ["/tracker/jurisdictions/xx"]),
        ("ตัวอย่าง",             ["/tracker/jurisdictions/xx"]),
        ("пример",             ["/tracker/jurisdictions/xx"]),
        ("Parish 17",          ["/tracker/jurisdictions/xx-c-17"]),
        ("xylophone",          ["/provision/xx-a/long"]),
        ("zebras",             ["the proposal"]),
        ("xylophone zebras",   []),
    ],
)  # fmt: skip
async def test_what_has_all_the_words_is_found(client: Any, asked: str, paths: list[str]) -> None:
    seen = await found(client, asked)
    assert ["the proposal" if path.startswith("/proposals?id=") else path for path in seen] == paths


async def test_what_is_found_says_what_it_is(client: Any) -> None:
    listed = (await main(client, q="mitragynine")).xpath("//ol/li")
    kinds = {
        item.xpath("./p[1]/a/@href")[0].split("?")[0]: " ".join(item.xpath("string(small)").split())
        for item in listed
    }
    assert kinds == {
        CODE: "law text · Examplia",
        "/provision/xx-ab/code": "law text · Beta",
        "/provision/xx-a/hb-5": "text of a bill, not law · Examplia",
        "/proposals": "proposal, not law · Examplia",
    }


async def test_the_words_found_are_marked_and_hostile_ones_stay_words(client: Any) -> None:
    response = await client.get("/search", params={"q": 'mitragynine <script>alert("q")</script>'})
    assert "<script>alert" not in response.text
    listed = await main(client, q="mitragynine alert")
    assert [mark.text_content() for mark in listed.xpath("//ol//mark")] == ["mitragynine", "alert"]
    assert "<script>alert(1)</script>" in listed.xpath("string(//ol)")
    assert not listed.xpath("//ol//script")


@pytest.mark.parametrize(
    "asked", ['"', "*", "AND", "NEAR(", "OR", "NOT", "(", "^", "-", ":", "title:", "{body}", '"x', "a*b", "' OR 1=1 --", "%", "\x02", "\u200b", "x\0y", '"*"', "🙂", "NEAR(a b, 2)", "a AND", "+ +"],
)  # fmt: skip
async def test_no_word_of_a_visitor_is_more_than_a_word(client: Any, asked: str) -> None:
    await main(client, q=asked)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(asked=st.text(max_size=40) | st.text('"*^:(){}-+ ANDORNEAR', max_size=20))
async def test_nothing_typed_fails(client: Any, asked: str) -> None:
    await main(client, q=asked)


@pytest.mark.parametrize(
    ("query", "name"),
    [("kind=law", "kind"), ("place=nowhere-at-all", "registry"), ("after=1", "after"), ("q=" + "x" * 201, "q"),
     ("q=a&after=1.0,99999999999999999999", "after"), ("q=a&after=nan,1", "after")],
)  # fmt: skip
async def test_a_wrong_argument_is_named(client: Any, query: str, name: str) -> None:
    response = await client.get(f"/search?{query}")
    assert response.status_code in (400, 404)
    assert name in response.text


async def test_a_search_is_narrowed_to_a_kind_and_a_place_with_those_below(client: Any) -> None:
    assert await found(client, "mitragynine", kind="bill") == ["/provision/xx-a/hb-5"]
    assert await found(client, "mitragynine", place="xx-ab") == ["/provision/xx-ab/code"]
    assert CODE in await found(client, "mitragynine", place="xx-a")
    assert "/provision/xx-ab/code" not in await found(client, "mitragynine", place="xx-a")
    assert len(await found(client, "mitragynine", place="xx")) == 4


async def test_results_are_paged_by_rank(client: Any) -> None:
    seen: list[str] = []
    path = "/search?q=parish"
    while path:
        response = lxml.html.fromstring((await client.get(path)).text)
        seen += response.xpath("//main//ol/li/p[1]/a/@href")
        path = next(iter(response.xpath('//main//a[@rel="next"]/@href')), "")
    assert sorted(seen) == sorted(f"/tracker/jurisdictions/xx-c-{n}" for n in range(45))


async def test_nothing_found_is_not_nothing_forbidden(client: Any) -> None:
    page = (await main(client, q="unheard")).text_content()
    assert "Nothing that we hold has all these words. That does not mean that anything is legal." in page
    assert "nothing to look for" in (await main(client, q="* *")).text_content()


async def test_an_empty_ledger_is_searched(tmp_path: Path) -> None:
    Ledger(tmp_path / "tracker.db").close()
    client = datasette_for(tmp_path / "tracker.db", tmp_path, lambda: NOW, KRATOM).client
    assert await found(client, "kratom") == []


def test_a_day_on_which_nothing_changed_writes_no_word_anew(tmp_path: Path) -> None:
    house = Statehouse(tmp_path)
    house.dossier("xx", STATE, page("code", "https://law.example/code"))
    house.answer("2026-09-01", "<p>Kratom is lawful.</p>")
    house.record("2026-09-01")
    before = house.rows()
    house.answer("2026-09-02", "<p>Kratom is lawful.</p>")
    house.record("2026-09-02")
    after = house.rows()
    assert {name for name in after if name.startswith("searched") and after[name] != before[name]} == set()
    house.answer("2026-09-03", "<p>Kratom is unlawful.</p>")
    house.record("2026-09-03")
    bodies = {row["body"] for row in house.rows()["searched"] if row["kind"] == "provision"}
    assert bodies == {"Kratom is unlawful."}


def test_the_same_ledger_gives_the_same_index_whatever_was_in_it(house: Statehouse) -> None:
    rows = house.rows()["searched"]
    house.ledger.db.execute("DELETE FROM searched WHERE kind != 'place'")
    house.ledger.db.execute("UPDATE searched SET digest = 'old' WHERE kind = 'place'")
    derive(house.ledger)
    assert house.rows()["searched"] == rows


def test_an_index_that_lost_words_is_mended(tmp_path: Path) -> None:
    house = Statehouse(tmp_path)
    house.dossier("xx", STATE)
    house.record("2026-09-01")
    house.ledger.db.execute("DELETE FROM searched_data WHERE id > 10")
    mend(house.ledger)
    house.ledger.db.execute("INSERT INTO searched (searched) VALUES ('integrity-check')")
    assert list(house.ledger.db.query("SELECT key FROM searched WHERE searched MATCH 'examplia'")) == [
        {"key": "xx"}
    ]
