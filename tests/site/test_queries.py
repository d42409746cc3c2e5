"""The named questions answer, and agree with the layered answer where they speak of the same thing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.site.test_metadata import METADATA

QUERIES = METADATA["databases"]["tracker"]["queries"]


async def rows(client: Any, query: str, **values: str) -> list[dict[str, Any]]:
    response = await client.get(f"/tracker/{query}.json", params={"_shape": "array", **values})
    assert response.status_code == 200, response.text
    found: list[dict[str, Any]] = response.json()
    return found


@pytest.mark.parametrize("query", QUERIES)
async def test_each_works_as_it_comes(client: Any, query: str) -> None:
    assert (await client.get(f"/tracker/{query}")).status_code == 200
    assert await rows(client, query) or query == "changed_since"
    assert QUERIES[query]["title"] and QUERIES[query]["description"] and QUERIES[query]["params"]


@pytest.mark.parametrize(
    ("day", "status", "caution"),
    [
        ("2011-12-31", None, None),
        ("2012-05-05", "age_restricted", "began in 2012, on a day not known"),
        ("2013-01-01", "age_restricted", None),
        ("2024-06-30", "age_restricted", None),
        ("2024-07-01", "prohibited", None),
        ("2198-12-31", "prohibited", None),
        ("2199-01-01", "regulated", None),
        ("no day", None, None),
    ],
)
async def test_as_of_gives_the_own_law_of_a_day(
    client: Any, day: str, status: str | None, caution: str | None
) -> None:
    found = await rows(client, "as_of", place="North", substance="kratom", day=day)
    assert [(row["status"], row["caution"]) for row in found] == ([(status, caution)] if status else [])


@pytest.mark.parametrize(("day", "places"), [("2020-01-01", 1), ("2020-01-02", 0)])
async def test_as_of_ends_with_a_sunset(client: Any, day: str, places: int) -> None:
    assert len(await rows(client, "as_of", place="xx-e", day=day)) == places


async def test_changed_since_a_day(client: Any) -> None:
    found = await rows(client, "changed_since", day="2026-11-02")
    assert {row["kind"] for row in found} == {"learned", "source_broken"}
    assert await rows(client, "changed_since", day="2026-11-03") == []


async def test_compare_tells_a_missing_record_from_a_lawful_one(client: Any) -> None:
    found = await rows(client, "compare", one="XX-N", other="west")
    said = {row["substance"]: (row["status_in_one"], row["status_in_other"]) for row in found}
    assert said["kratom"] == ("prohibited", "no record of its own")


@pytest.mark.parametrize("place", ["xx", "xx-n", "xx-n-lake", "xx-s", "xx-e", "xx-w"])
async def test_ship_to_agrees_with_the_layered_answer(client: Any, place: str) -> None:
    answer = (await client.get("/api/status", params={"place": place, "substance": "kratom"})).json()
    found = [row for row in await rows(client, "ship_to", place=place) if row["substance"] == "kratom"]
    assert {(row["act"], row["answer"]) for row in found} == {
        ("sale", answer["sale"]),
        ("import", answer["import"]),
    }
    assert {row["layer"] for row in found} == {layer["jurisdiction"] for layer in answer["layers"]}
