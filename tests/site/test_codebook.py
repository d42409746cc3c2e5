"""The codebook has every word of the model once, and says what the documents say; the dictionary every open column."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, get_args

import pytest
from markupsafe import Markup

from tests.site.reading import main, words
from tests.site.test_metadata import TABLES
from tracker.answer import POSSESSION, SALE
from tracker.model import Act, Aim, ChangeKind, Confidence, Limit, Outcome, Stage, Status
from tracker.site import glossary
from tracker.site.pages.codebook import how_it_is_decided
from tracker.site.prose import Block, blocks

DOCUMENT = (Path(__file__).parents[2] / "docs" / "codebook.md").read_text()


@pytest.mark.parametrize(
    ("words_of_model", "terms"),
    [
        (Status, glossary.STATUSES),
        (Act, glossary.ACTS),
        (Confidence, glossary.CONFIDENCES),
        (ChangeKind, glossary.KINDS),
        (Stage, glossary.STAGES),
        (Aim, glossary.AIMS),
        (Outcome, glossary.OUTCOMES),
        (Limit.model_fields["unit"].annotation, glossary.UNITS),
        (Limit.model_fields["basis"].annotation, glossary.BASES),
    ],
)
async def test_every_word_of_the_model_has_its_meaning_on_the_page(
    client: Any, words_of_model: Any, terms: Any
) -> None:
    assert set(terms) == set(get_args(words_of_model))
    part = await main(client, "/codebook")
    codes = {words(code) for code in part.xpath(".//td/code")}
    assert set(terms) <= codes
    assert all(term.label and term.means for term in terms.values())


def test_the_statuses_mean_what_the_document_says() -> None:
    table = re.findall(r"^\| `(\w+)` \| (\w+) \| (\w+) \| (.+) \|$", DOCUMENT, re.MULTILINE)
    assert table == [(s, POSSESSION[s], SALE[s], glossary.STATUSES[s].means) for s in get_args(Status)]


async def test_how_cases_are_decided_stands_on_the_page_as_in_the_document(client: Any) -> None:
    headings = re.findall(r"^## (.+)$", DOCUMENT, re.MULTILINE)
    part = await main(client, "/codebook")
    assert [words(heading) for heading in part.xpath('.//div[@lang="en"]/h2')] == headings
    said = re.sub(r"[`*]", "", words(part))
    for line in DOCUMENT.partition("## ")[2].splitlines():
        plain = re.sub(r"^(?:- |\d+\. |#+ |## )|[`*]", "", line).strip()
        assert plain in said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# A\n", Block("heading", [[Markup("A")]], 1)),
        ("a **b** `c`\nd <e>", Block("paragraph", [[Markup("a <b>b</b> <code>c</code> d &lt;e&gt;")]])),
        ("- a\n  b\n- c", Block("list", [[Markup("a b")], [Markup("c")]])),
        ("1. a\n2. b", Block("numbers", [[Markup("a")], [Markup("b")]])),
        ("| a | b |\n| --- | --- |\n| `1` | |", Block("table", [[Markup("a"), Markup("b")], [Markup("<code>1</code>"), Markup("")]])),
        ("**`<`**", Block("paragraph", [[Markup("<b>`&lt;`</b>")]])),
    ],
)  # fmt: skip
def test_the_part_of_markdown_that_our_documents_use(text: str, expected: Block) -> None:
    assert list(blocks(text)) == [expected]


def test_nothing_of_the_document_is_lost() -> None:
    assert sum(block.level == 2 for block in how_it_is_decided()) == DOCUMENT.count("\n## ")


async def test_the_dictionary_has_every_open_table_and_column(client: Any) -> None:
    part = await main(client, "/dictionary")
    shown = {
        section.get("aria-labelledby"): [words(code) for code in section.xpath(".//tbody//th/code")]
        for section in part.xpath(".//section[.//table]")
    }
    assert shown == {name: list(about["columns"]) for name, about in TABLES.items() if not about.get("hidden")}
    said = words(part)
    assert all(means in said for name in shown for means in TABLES[name]["columns"].values())
