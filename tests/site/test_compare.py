"""Places side by side: the layered answers, by any name, and what is said where a name is not clear."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.site.chronicle import NAME, build
from tests.site.reading import links, main, rows, words
from tests.site.test_changes import client_of


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return client_of(build(tmp_path_factory.mktemp("chronicle")))


async def compared(client: Any, query: str, question: str) -> list[str]:
    """The cells of a row; empty where there is none."""
    found = rows(await main(client, f"/compare?{query}"))
    return next((row[1:] for row in found if row[0] == question), [])


@pytest.mark.parametrize(
    ("query", "question", "expected"),
    [
        ("place=North&place=West", "May I have it?", ["Yes, it is lawful", "No, it is unlawful"]),
        ("place=xx-n&place=xx-w&on=2027-02-01", "Status", ["X prohibited", "A age-restricted"]),
        ("place=xx-n&place=xx-w&on=2027-02-01", "From what age?", ["nothing known", "From age 18"]),
        ("place=xx-n&place=xx-n-lake&substance=7-oh", "Status",
         ["S sale prohibited", "S sale prohibited"]),
        ("place=xx-n&place=xx-n-lake&substance=7-oh", "Which place's law decides", ["North", "North"]),
        ("place=xx-w&place=xx&substance=mgm-15", "Which place's law decides", ["none", "none"]),
        ("place=xx-n&place=xx-w", "Where to read it", ["law.example", "law.example"]),
        ("place=xx-n&place=xx-n&place=north&place=xx", "May I have it?", ["Yes, it is lawful", "Yes, it is lawful"]),
    ],
)  # fmt: skip
async def test_each_place_has_its_layered_answer(told: Any, query: str, question: str, expected: list[str]) -> None:
    said = await compared(told, query, question)
    assert [cell.startswith(start) for cell, start in zip(said, expected, strict=True)] == [True] * len(expected)


async def test_what_weakens_an_answer_stands_beside_it(told: Any) -> None:
    (status,) = await compared(told, "place=xx-s", "Status")
    assert status.startswith("X prohibited Disputed: sources disagree about the law of South")
    (_, lake) = await compared(told, "place=xx-n&place=xx-n-lake", "Status")
    assert lake.endswith("Not searched: nobody has searched the local law of Lake. It may be stricter.")


async def test_unknown_never_looks_legal(told: Any) -> None:
    part = await main(told, "/compare?place=xx&place=xx-w&substance=mgm-15")
    assert rows(part)[0][1:] == ["? unknown", "? unknown"]
    assert "Unknown does not mean legal." in words(part)
    assert "Not known, which does not mean lawful" in words(part)


async def test_the_form_adds_to_the_places_that_are_there(told: Any) -> None:
    (form,) = (await main(told, "/compare?place=North&place=West&substance=7-oh&on=2026-01-01")).xpath(".//form")
    fields = [(field.get("name"), field.get("value")) for field in form.xpath(".//input")]
    assert fields == [("place", "xx-n"), ("place", "xx-w"), ("place", None), ("on", "2026-01-01")]
    assert form.xpath(".//option[@selected]/@value") == ["7-oh"]


async def test_counties_of_one_name_are_told_apart(told: Any) -> None:
    part = await main(told, "/compare?place=xx-n-lake&place=xx-s-lake&place=xx")
    assert [words(head) for head in part.xpath(".//thead//a")] == ["Lake, North", f"Lake, {NAME}", "Examplia"]


async def test_a_place_can_be_left_out(told: Any) -> None:
    part = await main(told, "/compare?place=North&place=West&on=2026-01-01")
    assert links(part, "leave it out") == [
        f"/compare?place={c}&substance=kratom&on=2026-01-01" for c in ("xx-w", "xx-n")
    ]


async def test_a_name_of_two_places_offers_both_and_keeps_the_rest(told: Any) -> None:
    part = await main(told, "/compare?place=North&place=Lake")
    assert "“Lake” does not say which place is meant." in words(part)
    assert links(part, "Lake (xx-n-lake)") == ["/compare?place=xx-n&place=xx-n-lake&substance=kratom"]
    assert rows(part)[0][1:] == [
        "R regulated Stale: the official text of North could not be read since 1 September 2026."
    ]


async def test_a_name_that_leads_nowhere_is_404_and_does_not_look_legal(told: Any) -> None:
    part = await main(told, "/compare?place=North&place=Qqqq", status=404)
    assert "We have no record of a place called “Qqqq”. That does not mean that anything is legal there." in words(
        part
    )


async def test_one_place_asks_for_another_and_none_for_a_first(told: Any) -> None:
    assert "One place so far" in words(await main(told, "/compare?place=North"))
    assert "No place is chosen yet." in words(await main(told, "/compare?place="))


@pytest.mark.parametrize(
    ("query", "names"),
    [("&".join(f"place=x{n}" for n in range(7)), "place"), (f"place={'x' * 201}", "place"),
     ("place=xx&substance=tea", "substance"), ("place=xx&on=2026", "on")],
)  # fmt: skip
async def test_a_wrong_question_is_told_what_is_wrong(told: Any, query: str, names: str) -> None:
    assert names in words(await main(told, f"/compare?{query}", status=400))


async def test_hostile_words_stay_words(told: Any) -> None:
    page = (await told.get("/compare?place=xx-s&place=%3Cscript%3Ealert(1)%3C/script%3E")).text
    assert "<script>alert" not in page
    assert NAME in words(await main(told, "/compare?place=xx-s"))


async def test_an_empty_ledger_says_so(empty: Callable[[Path], Any], tmp_path: Path) -> None:
    client = empty(tmp_path)
    assert "No place is chosen yet." in words(await main(client, "/compare"))
    assert "We have no record" in words(await main(client, "/compare?place=North", status=404))
