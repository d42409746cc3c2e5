"""The answer as JSON is the one that the command prints."""

from __future__ import annotations

from typing import Any

import pytest

from tests.site.examplia import NOW
from tests.tracker.statehouse import Statehouse
from tracker.answer import answer
from tracker.normalize import first_day
from tracker.places import Known
from tracker.registry import load


@pytest.mark.parametrize(
    ("substance", "on"), [("kratom", "2026-11-22"), ("7-oh", "2024-01-01"), ("mgm-15", "2026-11-22")]
)
async def test_it_is_the_answer_of_the_command(client: Any, house: Statehouse, substance: str, on: str) -> None:
    chain = Known.of_ledger(house.ledger, NOW).chain("xx-n-lake")
    wanted = answer(chain, load(house.data).subject, substance, first_day(on), NOW)
    response = await client.get("/api/status", params={"place": "xx-n-lake", "substance": substance, "on": on})
    assert response.headers["content-type"] == "application/json; charset=utf-8"
    assert response.json() == wanted.model_dump(mode="json", by_alias=True)


async def test_it_asks_for_the_first_substance_today(client: Any) -> None:
    said = (await client.get("/api/status?place=XX-N")).json()
    assert (said["substance"], said["on"], said["status"]) == ("kratom", "2026-11-22", "prohibited")


@pytest.mark.parametrize(
    ("asked", "status", "names"),
    [
        ({"place": "nort"}, 404, "xx-n"),
        ({}, 404, "nearest"),
        ({"place": "xx", "substance": "tea"}, 400, "kratom, 7-oh"),
        ({"place": "xx", "on": "2026"}, 400, "YYYY-MM-DD"),
        ({"place": "xx", "on": "2026-02-30"}, 400, "2026-02-30"),
        ({"place": "xx", "on": "20260101"}, 400, "20260101"),
    ],
)
async def test_a_wrong_question_is_told_what_is_wrong(
    client: Any, asked: dict[str, str], status: int, names: str
) -> None:
    response = await client.get("/api/status", params=asked)
    assert response.status_code == status
    assert names in response.json()["error"]
