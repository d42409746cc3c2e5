"""The page of a watched text: its words, what in them matters, its versions, and what differs between two."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.dossiers import STATE, ban
from tests.site.examplia import SUBJECT
from tests.tracker.statehouse import Statehouse
from tracker.registry import load
from tracker.site import datasette_for
from tracker.site.leaf import Leaf, compared, read

NOW = datetime(2026, 11, 22, 15, tzinfo=UTC)
SCRIPT = "&lt;script&gt;alert(1)&lt;/script&gt;"
HEAD = [f"Section {n} says nothing of note." for n in range(1, 11)]
QUOTE = "No person may sell kratom"
FIRST = [*HEAD, f"Code 9 {SCRIPT}. {QUOTE} to anyone under 18 years.", *HEAD]
SECOND = [*HEAD, f"Code 9 {SCRIPT}. {QUOTE} to anyone under 21 years.", *HEAD, "(b) Leaves are kratom."]
SOURCES = """
[[source]]
id = "code"
interface = "page"
kind = "code"
title = 'Code 9 <script>alert("title")</script>'
url = "https://law.example/code-9"
expect = "Code 9"
select = "main"
[[source]]
id = "bill"
interface = "page"
kind = "bill"
title = "House Bill 5"
url = "https://law.example/hb-5"
[[source]]
id = "hand"
interface = "hand"
kind = "act"
title = "Act 7"
url = "https://law.example/act-7"
checked = "opened by a person on 2026-08-01"
[[source]]
id = "register"
interface = "federal_register"
kind = "register"
title = "Register"
url = "https://register.example/api"
"""
CODE = "/provision/xx/code"


def html(paragraphs: Iterable[str], footer: str = "") -> str:
    return f"<main>{''.join(f'<p>{paragraph}</p>' for paragraph in paragraphs)}</main><p>{footer}</p>"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Statehouse:
    """A text that changes, that we then cut better, and that comes back; a bill, a source by hand, a register."""
    house = Statehouse(tmp_path_factory.mktemp("versions"))
    (house.data / "subjects").mkdir(parents=True)
    (house.data / "subjects" / "kratom.toml").write_text(SUBJECT)
    house.dossier("xx", STATE, SOURCES, ban("code", QUOTE, "2020-01-01"))
    house.answer("2026-09-01", html(FIRST), "xx/code")
    house.answer("2026-09-02", html(FIRST), "xx/code")
    house.answer("2026-09-03", html(SECOND, "printed twice"), "xx/code")
    house.answer("2026-09-03", html(["Kratom is to be banned."]), "xx/bill")
    body = '{"results": [{"document_number": "2026-1", "title": "A notice of kratom"}]}'
    house.answer("2026-09-03", body, "xx/register", media_type="application/json")
    house.answer("2026-09-03", body, "xx/register", media_type="application/json", part=True,
                 url="https://register.example/api/documents/2026-1.json")  # fmt: skip
    house.record("2026-09-04")
    house.dossier(
        "xx", STATE, SOURCES.replace('select = "main"', 'select = "body"'), ban("code", QUOTE, "2020-01-01")
    )
    house.answer("2026-09-05", html(SECOND, "printed twice"), "xx/code")
    house.dossier("xx", STATE, SOURCES, ban("code", QUOTE, "2020-01-01"))
    house.answer("2026-09-06", html(FIRST), "xx/code")
    house.failed("2026-11-21", "xx/code")
    house.record("2026-11-22")
    return house


@pytest.fixture(scope="module")
def client(house: Statehouse) -> Any:
    return datasette_for(
        house.folder / "tracker.db", house.folder / "feeds", lambda: NOW, load(house.data).subject
    ).client


async def main(client: Any, path: str) -> Any:
    response = await client.get(path)
    assert response.status_code == 200, response.text
    return lxml.html.fromstring(response.text).xpath("//main")[0]


def words(node: Any) -> str:
    return " ".join(node.text_content().split())


async def test_the_text_as_last_read_with_where_it_is_from(client: Any) -> None:
    page = await main(client, CODE)
    assert words(page.xpath("//h1")[0]) == 'Code 9 <script>alert("title")</script>'
    facts = {words(fact[0]): words(fact[1]) for fact in page.xpath("//dl/div")}
    assert facts["First seen in this wording"] == "6 September 2026"
    assert facts["Last checked"] == "6 September 2026"
    assert page.xpath('//dl//a[@href="https://law.example/code-9"]')
    (copy,) = page.xpath('//dl//a[starts-with(@href, "/archive/")]/@href')
    assert (await client.get(copy)).text == html(FIRST)
    lines = [words(line) for line in page.xpath('//div[contains(@class, "law")]/p')]
    assert lines[10] == f"Code 9 <script>alert(1)</script>. {QUOTE} to anyone under 18 years."
    assert len(lines) == 21


async def test_a_source_that_fails_says_so_before_its_text(client: Any) -> None:
    page = words(await main(client, CODE))
    told = "Not well: the site did not answer, since 21 November 2026. What stands here was read before that."
    assert page.index(told) < page.index("Section 1 says")


async def test_words_that_matter_are_marked(client: Any) -> None:
    page = await main(client, CODE)
    assert [words(mark) for mark in page.xpath('//div[contains(@class, "law")]//mark[not(@class)]')] == [QUOTE]
    found = " ".join(words(mark) for mark in page.xpath('//div[contains(@class, "law")]//mark[@class="found"]'))
    assert "to anyone under 18 years" in found
    rests = words(page.xpath('//section[@aria-labelledby="rests"]')[0])
    assert f"“{QUOTE}”" in rests or QUOTE in rests
    assert "prohibited from 1 January 2020" in rests


async def test_every_wording_is_a_version_in_the_order_seen(client: Any) -> None:
    page = await main(client, CODE)
    rows = [[words(cell) for cell in row] for row in page.xpath('//section[@aria-labelledby="versions"]//tbody/tr')]
    assert [row[:4] for row in rows] == [
        ["Version 4", "6 September 2026", "other words on the official page; the same words as version 1", "from version 3 to 4"],
        ["Version 3", "5 September 2026", "our own doing: the same bytes, read by a better recipe; no change of law", "from version 2 to 3"],
        ["Version 2", "3 September 2026", "other words on the official page", "from version 1 to 2"],
        ["Version 1", "1 September 2026", "the first that we read", "–"],
    ]  # fmt: skip


async def test_an_older_version_says_that_it_is_old(client: Any) -> None:
    page = words(await main(client, f"{CODE}?version=2"))
    assert "An older text, which stood from 3 September 2026 to 5 September 2026." in page
    assert "under 21 years" in page


async def test_what_changed_is_told_word_by_word(client: Any) -> None:
    page = await main(client, f"{CODE}?from=1&to=2")
    (law,) = page.xpath('//div[contains(@class, "diff")]')
    assert [words(cut) for cut in law.xpath(".//del")] == ["removed: 18"]
    assert [words(new) for new in law.xpath(".//ins")] == ["added: 21", "added: (b) Leaves are kratom."]
    assert law.xpath('.//del/span[@class="hidden"]') and law.xpath('.//ins/span[@class="hidden"]')
    folds = [words(fold) for fold in law.xpath('./p[@class="fold"]')]
    assert folds == ["[… 8 paragraphs not shown …]", "[… 6 paragraphs not shown …]"]
    assert "Section 8" not in words(law).partition("Code 9")[0] and "Section 9" in words(law).partition("Code 9")[0]


async def test_our_own_doing_is_no_change_of_law(client: Any) -> None:
    page = words(await main(client, f"{CODE}?from=2&to=3"))
    assert "our own doing: the same bytes, read by a better recipe. The law did not change." in page
    assert "printed twice" in page
    assert "with these versions: 3." in words(await main(client, f"{CODE}?from=1&to=4"))


async def test_two_versions_of_the_same_words_do_not_differ(client: Any) -> None:
    assert "Both versions have the same words." in words(await main(client, f"{CODE}?from=1&to=4"))


@pytest.mark.parametrize(("query", "old", "new"), [("to=3", 2, 3), ("from=2", 2, 4), ("from=3&to=1", 3, 1)])
async def test_any_two_versions_can_be_compared(client: Any, query: str, old: int, new: int) -> None:
    page = words(await main(client, f"{CODE}?{query}"))
    assert f"From version {old}, seen" in page
    assert f"to version {new}, seen" in page


@pytest.mark.parametrize(
    ("query", "name"),
    [("from=0&to=1", "from"), ("from=1&to=5", "to"), ("version=9", "version"), ("version=x", "version"),
     ("document=-1", "document"), ("before=x", "before"), ("from=%00", "from")],
)  # fmt: skip
async def test_a_wrong_argument_is_named(client: Any, query: str, name: str) -> None:
    response = await client.get(f"{CODE}?{query}")
    assert response.status_code == 400
    assert f"{name}: &#39;" in response.text


async def test_a_bill_is_never_shown_as_law(client: Any) -> None:
    page = words(await main(client, "/provision/xx/bill"))
    assert page.index("This is the text of a bill. It is not law.") < page.index("Kratom is to be banned.")


async def test_a_source_without_a_text_says_so(client: Any) -> None:
    page = words(await main(client, "/provision/xx/hand"))
    assert "No program reads this source, a person does. So we have no text of it." in page
    assert "Last checked by a person: opened by a person on 2026-08-01." in page


async def test_a_register_lists_its_documents_each_with_its_text(client: Any) -> None:
    page = await main(client, "/provision/xx/register")
    listed = page.xpath('//section[@aria-labelledby="documents"]//li/a')
    assert [words(one) for one in listed] == ["register.example/api/documents/2026-1.json", "register.example/api"]
    document = await main(client, listed[0].get("href"))
    assert "A notice of kratom" in words(document)
    assert document.xpath('//a[@href="https://register.example/api/documents/2026-1.json"]')


@pytest.mark.parametrize("path", ["/provision/xx/nothing", "/provision/yy/code", "/provision/xx/register?document=1",
                                  "/provision/xx/hand?from=1", "/provision/xx/~3Cscript~3E", "/provision/x~00/y"])  # fmt: skip
async def test_what_is_not_there_is_404(client: Any, path: str) -> None:
    response = await client.get(path)
    assert response.status_code == 404
    assert "<script>alert" not in response.text


@pytest.mark.parametrize("query", ["", "?version=2", "?from=1&to=2"])
async def test_hostile_words_stay_words(client: Any, query: str) -> None:
    page = (await client.get(CODE + query)).text
    assert "<script" not in page
    assert not lxml.html.fromstring(page).xpath("//@style | //@onclick")


async def test_a_source_that_is_watched_no_more_keeps_its_page(tmp_path: Path) -> None:
    house = Statehouse(tmp_path)
    house.dossier("xx", STATE, SOURCES)
    house.answer("2026-09-01", html(FIRST), "xx/code")
    house.record("2026-09-01")
    house.dossier("xx", STATE)
    house.record("2026-09-02")
    client = datasette_for(tmp_path / "tracker.db", tmp_path, lambda: NOW, load(house.data).subject).client
    page = words(await main(client, CODE))
    assert "We watch this source no more." in page
    assert "under 18 years" in page


def shown(leaf: Leaf) -> str:
    return "\n".join("".join(run.text for run in line) for part in leaf.stretches for line in part.lines)


def test_of_a_long_text_the_marked_paragraphs_are_shown_and_the_rest_counted() -> None:
    lines = [f"Paragraph {n} of the long law." for n in range(200_000)]
    lines[150_000] = f"{QUOTE} here."
    leaf = read("\n".join(lines), [("proof", QUOTE)])
    assert QUOTE in shown(leaf)
    assert len(shown(leaf)) < 2_000
    assert sum(len(part.lines) + part.hidden for part in leaf.stretches) == 200_000


def test_of_a_long_difference_a_page_full_is_shown_and_the_rest_counted() -> None:
    old = "\n".join(f"Paragraph {n} of the old law." for n in range(60_000))
    leaf = compared(old, old.replace("old", "new"))
    assert len(shown(leaf)) < 210_000
    assert leaf.marked >= 60_000
    assert leaf.left == leaf.marked - sum(len(part.lines) for part in leaf.stretches)


def test_a_word_changed_in_a_long_line_is_shown_with_what_is_about_it() -> None:
    old = " ".join(f"word{n}" for n in range(200_000))
    leaf = compared(old, old.replace("word777 ", "word-of-another "))
    assert "word776 " in shown(leaf) and "word778" in shown(leaf)
    assert len(shown(leaf)) < 1_000


@given(
    st.text("ab \n", max_size=60),
    st.lists(st.tuples(st.sampled_from(["proof", "found"]), st.text("ab ", max_size=5)), max_size=5),
)
def test_marking_quotes_changes_no_letter(text: str, quotes: list[tuple[str, str]]) -> None:
    assert shown(read(text, quotes)) == text.removesuffix("\n")
