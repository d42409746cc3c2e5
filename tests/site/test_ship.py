"""May a shop ship it there: the same answer for programs and for people, from the law that is recorded."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import lxml.html
import pytest

from tests.site import reading


async def ship(client: Any, **asked: str) -> Any:
    response = await client.get("/api/ship", params=asked)
    assert response.status_code == 200, response.text
    return response.json()


@pytest.mark.parametrize(
    ("asked", "answer", "decided_by", "because"),
    [
        ({"place": "xx-n"}, "no", ["xx-n"], "Sale to a buyer in North is unlawful: prohibited"),
        ({"place": "xx-n-lake"}, "no", ["xx-n"], "Sale to a buyer in Lake is unlawful: prohibited"),
        ({"place": "XX-N", "age": "99"}, "no", ["xx-n"], "Sale to a buyer in North is unlawful: prohibited"),
        ({"place": "xx-n", "substance": "7-oh"}, "no", ["xx-n"], "Sale to a buyer in North is unlawful: sale prohibited"),
        ({"place": "xx-n", "substance": "7-oh", "pct_7oh": "1.5"}, "conditional", ["xx-n"],
         "Sale to a buyer in North is lawful on conditions only: regulated"),
        ({"place": "xx-n", "substance": "7-oh", "pct_7oh": "2.5"}, "no", ["xx-n"],
         "Sale to a buyer in North is unlawful: sale prohibited"),
        ({"place": "xx-s", "age": "20"}, "no", ["xx-s"], "The buyer is 20 and must be at least 21"),
        ({"place": "xx-s", "age": "21"}, "conditional", ["xx-s"], "lawful on conditions only: regulated"),
        ({"place": "xx-s", "age": "21", "pct_7oh": "0.1"}, "conditional", ["xx-s"], "lawful on conditions only: regulated"),
        ({"place": "xx", "age": "21"}, "yes", ["xx"], "Sale to a buyer in Examplia is lawful: unregulated"),
        ({"place": "xx-w", "age": "21"}, "unknown", [], "which does not mean that it is"),
        ({"place": "xx-e", "age": "21"}, "unknown", ["xx-e"], "which does not mean that it is"),
        ({"place": "xx-w", "substance": "mgm-15"}, "unknown", [], "which does not mean that it is"),
    ],
)  # fmt: skip
async def test_an_invented_federation(
    client: Any, asked: dict[str, str], answer: str, decided_by: list[str], because: str
) -> None:
    said = await ship(client, **asked)
    assert (said["answer"], said["decided_by"]) == (answer, decided_by)
    assert because in said["because"][0]


async def test_a_limit_in_another_measure_is_unknown(client: Any) -> None:
    (limit,) = (await ship(client, place="xx-s", pct_7oh="0.0001"))["limits"]
    assert (limit["unit"], limit["basis"], limit["exceeded"]) == ("mg/g", "product", "unknown")
    assert limit["why"] == "1 mg/g product cannot be judged from a percentage of alkaloids"


@pytest.mark.parametrize(
    ("asked", "answer", "first", "decided_by"),
    [
        ({"zip": "34236"}, "no", "us-fl-sarasota-county", ["us-fl-sarasota-county"]),
        ({"zip": "34236-0001", "age": "40"}, "no", "us-fl-sarasota-county", ["us-fl-sarasota-county"]),
        ({"place": "Sarasota County, FL"}, "no", "us-fl-sarasota-county", ["us-fl-sarasota-county"]),
        ({"place": "us-fl", "age": "20"}, "no", "us-fl", ["us-fl"]),
        ({"place": "us-al"}, "no", "us-al", ["us-al"]),
    ],
)  # fmt: skip
async def test_the_real_law(
    real: tuple[Path, Any], asked: dict[str, str], answer: str, first: str, decided_by: list[str]
) -> None:
    said = await ship(real[1], **asked)
    assert (said["answer"], said["jurisdiction"], said["decided_by"]) == (answer, first, decided_by)


async def test_a_zip_code_is_answered_by_the_strictest_place_it_reaches(real: tuple[Path, Any]) -> None:
    said = await ship(real[1], zip="34236", age="40")
    order = ["no", "unknown", "conditional", "yes"]
    answers = [order.index(one["answer"]) for one in said["answers"]]
    assert said["zip_code"] == "34236"
    assert answers == sorted(answers)
    assert said["answer"] == said["answers"][0]["answer"]


async def test_it_says_the_laws_own_answer_as_the_status_does(real: tuple[Path, Any]) -> None:
    """And an answer that the law does not allow is never yes, anywhere."""
    rows = (await real[1].get("/data/status.json")).json()["rows"]
    for row in rows[:: len(rows) // 300]:
        said = await ship(real[1], place=row["code"], substance=row["substance"], age="30")
        shared = ("status", "sale", "import", "possession", "min_age")
        assert [said[key] for key in shared] == [row[key] for key in shared]
        assert said["answer"] != "yes" or row["sale"] == "lawful" or row["status"] == "age_restricted"
        assert said["answer"] == "no" or row["sale"] != "unlawful"


@pytest.mark.parametrize(
    ("asked", "status", "names"),
    [
        ({}, 400, "zip, place: give one of the two"),
        ({"zip": "34236", "place": "xx"}, 400, "zip, place: give one of the two"),
        ({"zip": "3423"}, 400, "zip: '3423' is not a US ZIP code"),
        ({"zip": "00000"}, 404, "00000"),
        ({"place": "nowhere"}, 404, "nearest"),
        ({"place": "xx", "substance": "tea"}, 400, "substance 'tea'"),
        ({"place": "xx", "age": "-1"}, 400, "age: '-1'"),
        ({"place": "xx", "age": "old"}, 400, "age: 'old'"),
        ({"place": "xx", "age": "131"}, 400, "age: '131'"),
        ({"place": "xx", "pct_7oh": "101"}, 400, "pct_7oh: '101'"),
        ({"place": "xx", "pct_7oh": "-1"}, 400, "pct_7oh: '-1'"),
        ({"place": "xx", "pct_7oh": "nan"}, 400, "pct_7oh: 'nan'"),
        ({"place": "xx", "pct_7oh": "1e9"}, 400, "pct_7oh: '1e9'"),
        ({"place": "xx", "pct_7oh": "١"}, 400, "pct_7oh: '١'"),
    ],
)
@pytest.mark.parametrize("path", ["/api/ship", "/ship"])
async def test_a_wrong_question_is_told_what_is_wrong(
    client: Any, path: str, asked: dict[str, str], status: int, names: str
) -> None:
    if path == "/ship" and "place" not in asked and "zip" not in asked:
        return  # without a place the page is its form
    response = await client.get(path, params=asked)
    assert response.status_code == status
    text = response.json()["error"] if path == "/api/ship" else reading.words(lxml.html.fromstring(response.text))
    assert names in text


# The page


async def test_the_form_alone(client: Any) -> None:
    part = await reading.main(client, "/ship")
    assert {field.get("name") for field in part.xpath(".//input | .//select")} == {
        "place",
        "substance",
        "pct_7oh",
        "age",
    }
    assert "never counts as yes" in reading.words(part)


async def test_people_read_what_programs_get(client: Any) -> None:
    query = "place=xx-s&age=20&pct_7oh=0.5"
    part, said = (
        await reading.main(client, f"/ship?{query}"),
        await ship(client, place="xx-s", age="20", pct_7oh="0.5"),
    )
    (answer,) = part.xpath('.//article[contains(@class, "answer")]')
    text = reading.words(answer)
    assert reading.words(answer.xpath('.//p[@class="sentence"]')[0]) == "No"
    assert [reading.words(item) for item in answer.xpath(".//ul/li")] == [
        why.replace("2020-03", "March 2020") for why in said["because"]
    ]
    assert "Information, not legal advice." in text
    assert "1 mg/g product cannot be judged from a percentage of alkaloids" in text
    (link,) = reading.links(part, "JSON")
    assert (await client.get(link)).json() == said


async def test_may_a_shop_ship_leaf_to_sarasota_county(real: tuple[Path, Any]) -> None:
    """And which layer decides."""
    part = await reading.main(real[1], "/ship?place=34236")
    (answer, *_) = part.xpath('.//article[contains(@class, "answer")]')
    assert reading.words(answer).startswith("kratom to Sarasota County No Information, not legal advice.")
    assert reading.words(answer.xpath('.//dt[text()="Which place\'s law decides"]/../dd')[0]) == "Sarasota County"


async def test_unknown_reads_as_no_yes(client: Any) -> None:
    assert "Not known, which does not mean yes" in reading.words(await reading.main(client, "/ship?place=xx-w"))
