"""Datasette's own pages in our dress: what its forms and links did still works, without a script, and can be read aloud."""

from __future__ import annotations

from itertools import pairwise
from typing import Any
from urllib.parse import parse_qsl, urlencode

import lxml.html
import pytest

PAGES = ("/tracker", "/tracker/jurisdictions", "/tracker/changes?kind=learned&_facet=kind", "/tracker/sources/xx-n~2Fcode",
         "/tracker/as_of?place=xx-n", "/tracker/as_of?place=nowhere&_show_sql=1", "/tracker/current_status", "/-/versions",
         "/es/tracker/status_periods")  # fmt: skip


async def page(client: Any, path: str) -> Any:
    response = await client.get(path)
    assert response.status_code == 200, response.text
    return lxml.html.fromstring(response.text)


def rows(found: Any) -> list[list[str]]:
    return [[cell.text_content().strip() for cell in row.xpath("./td")] for row in found.xpath("//main//tbody/tr")]


@pytest.mark.parametrize("path", PAGES)
async def test_headings_go_down_step_by_step(client: Any, path: str) -> None:
    levels = [int(heading.tag[1]) for heading in (await page(client, path)).xpath("//h1 | //h2 | //h3 | //h4")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(lower <= upper + 1 for upper, lower in pairwise(levels))


@pytest.mark.parametrize("path", PAGES)
async def test_every_field_has_a_label_and_every_column_a_scope(client: Any, path: str) -> None:
    found = await page(client, path)
    fields = found.xpath("//input[not(@type='hidden')] | //select | //textarea")
    assert fields
    assert [
        f for f in fields if not f.xpath("ancestor::label") and not found.xpath("//label[@for=$id]", id=f.get("id"))
    ] == []
    assert found.xpath("//th[not(@scope)]") == []


async def filled(client: Any, path: str, **values: str) -> list[list[str]]:
    """What the form of a table page finds when it is sent as a browser would send it."""
    form = (await page(client, path)).xpath("//main//form")[0]
    assert set(values) <= set(form.fields)
    sent = {**dict(form.form_values()), **values}
    response = await client.get(f"{form.action}?{urlencode(sent)}", follow_redirects=True)
    return rows(lxml.html.fromstring(response.text))


async def test_the_form_of_a_table_filters_and_sorts(client: Any) -> None:
    wanted = {"_filter_column": "kind", "_filter_op": "exact", "_filter_value": "county", "_sort": "code"}
    ascending = await filled(client, "/tracker/jurisdictions", **wanted)
    assert [row[0] for row in ascending] == ["xx-n-lake", "xx-s-lake"]
    assert await filled(client, "/tracker/jurisdictions", **wanted, _sort_by_desc="on") == ascending[::-1]


async def test_a_filter_stands_in_the_form_and_can_be_taken_away(client: Any) -> None:
    path = "/tracker/jurisdictions?kind=county"
    assert [row[0] for row in await filled(client, path)] == ["xx-n-lake", "xx-s-lake"]
    assert len(await filled(client, path, _filter_column_1="")) == 7


async def test_a_column_sorts_by_its_head_and_back(client: Any) -> None:
    found = await page(client, "/tracker/jurisdictions?_sort=name")
    (head,) = found.xpath("//th[@aria-sort]")
    assert (head.get("aria-sort"), head.text_content()) == ("ascending", "name ▲")
    turned = await page(client, head.xpath("./a/@href")[0])
    names = [row[1] for row in rows(found)]
    assert names == sorted(names)
    assert [row[1] for row in rows(turned)] == names[::-1]


async def test_counts_lead_to_the_rows_that_they_count(client: Any) -> None:
    found = await page(client, "/tracker/jurisdictions")
    (count,) = found.xpath("//dt/a[normalize-space()='count by kind']/@href")
    counted = await page(client, count)
    link, number = counted.xpath("//section[h2='By kind']//li[a='county']")[0].xpath("./a/@href")[0], 2
    assert len(rows(await page(client, link))) == number


@pytest.mark.parametrize("path", ["/tracker/jurisdictions?_size=3", "/tracker/jurisdictions?_size=3&_sort=name",
                                  "/es/tracker/jurisdictions?_size=3", "/tracker/current_status?_size=2"])  # fmt: skip
async def test_pages_follow_each_other_to_the_end(client: Any, path: str) -> None:
    table = path.partition("?")[0]
    whole, seen, next_ = len(rows(await page(client, table))), 0, [path]
    while next_:
        assert next_[0].startswith(table)  # in the language and without a host
        found = await page(client, next_[0])
        seen += len(rows(found))
        next_ = found.xpath(
            "//nav[@class='pages']/a[starts-with(@href, $path)][last()][contains(@href, '_next=')]/@href",
            path=table,
        )
    assert seen == whole


async def test_the_rows_are_there_as_data(client: Any) -> None:
    found = await page(client, "/tracker/jurisdictions?kind=county")
    links = found.xpath("//h2[@id='export']/following-sibling::p[1]/a/@href")
    assert len(links) == 4
    for link in links:
        assert "kind=county" in link
        text = (await client.get(link)).text
        assert text.count("Lake") == 2
        assert "North" not in text


async def test_a_row_says_what_its_columns_mean(client: Any) -> None:
    found = await page(client, "/tracker/sources/xx-n~2Fcode")
    (title,) = found.xpath("//tr[th='title']")
    assert title.xpath("./td")[0].text_content().startswith("North Code 1")
    assert title.xpath(".//small")
    assert found.xpath("//nav[@class='crumbs']/a/@href") == ["/", "/tracker", "/tracker/sources"]


async def test_a_question_keeps_what_was_asked(client: Any) -> None:
    found = await page(client, "/tracker/as_of?place=xx-n&day=2025-01-01")
    form = found.xpath("//main//form")[0]
    assert dict(form.form_values()) == {"place": "xx-n", "substance": "", "day": "2025-01-01"}
    shown = await page(client, found.xpath("//a[normalize-space()='Show the SQL']/@href")[0])
    assert "WITH asked AS" in shown.xpath("//pre")[0].text_content()
    hidden = dict(parse_qsl(shown.xpath("//a[normalize-space()='Hide the SQL']/@href")[0].partition("?")[2]))
    assert hidden["place"] == "xx-n"


async def test_hostile_words_in_a_cell_stay_words(client: Any) -> None:
    response = await client.get("/tracker/status_periods?jurisdiction=xx-n")
    assert "&lt;script&gt;" in response.text
    assert "<script" not in response.text
