"""The layered answer: a truth table a lawyer can read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.tracker.law import SUBJECT, day, entry, place
from tracker.answer import Answer, answer
from tracker.model import StatusPeriod
from tracker.own_law import Health, Place

TODAY = "2026-06-15"
Law = StatusPeriod | None


def ask(country: Law, state: Law, city: Law, substance: str = "kratom", on: str = TODAY) -> Answer:
    layers: list[Place] = [
        place("xx-a-city", *([city] if city else []), kind="city"),
        place("xx-a", *([state] if state else [])),
        place("xx", *([country] if country else []), kind="country"),
    ]
    return answer(layers, SUBJECT, substance, day(on), None)


free, regulated, age = (
    entry("unregulated"),
    entry("regulated", "2020-01-01"),
    entry("age_restricted", "2020-01-01", min_age=18),
)
ban, no_sale = entry("prohibited", "2021-01-01"), entry("sale_prohibited", "2021-01-01")
preempts = entry("regulated", "2020-01-01", preempts_local=True)
unclear = entry("unknown", "2020-01-01")

TABLE = [
    # country, state, city -> status, decided by
    ("nobody searched", None, None, None, "unknown", ()),
    ("only the country has a record", free, None, None, "unknown", ()),
    ("a country's ban reaches a state without a record", ban, None, None, "prohibited", ("xx",)),
    ("a state's record is its city's answer", free, regulated, None, "regulated", ("xx-a",)),
    ("a state's ban is its city's answer", free, ban, None, "prohibited", ("xx-a",)),
    ("a city bans what its state regulates", free, regulated, ban, "prohibited", ("xx-a-city",)),
    ("unless the state pre-empts", free, preempts, ban, "regulated", ("xx-a",)),
    ("a city cannot free what its state bans", free, ban, free, "prohibited", ("xx-a",)),
    ("a country's bar outdoes a state's licence", no_sale, regulated, None, "sale_prohibited", ("xx",)),
    ("the strictest of two bars", no_sale, ban, None, "prohibited", ("xx-a",)),
    ("two equal bars decide together", ban, ban, None, "prohibited", ("xx-a", "xx")),
    ("where none bars the place's own record decides", free, free, None, "unregulated", ("xx-a",)),
    ("the stricter of two that do not bar", regulated, age, None, "regulated", ("xx",)),
    ("a record of unknown stays unknown", free, unclear, None, "unknown", ("xx-a",)),
    ("a bar above outdoes unknown", ban, unclear, None, "prohibited", ("xx",)),
]  # fmt: skip


@pytest.mark.parametrize(("why", "country", "state", "city", "status", "by"), TABLE, ids=[row[0] for row in TABLE])
def test_the_layers_combine(
    why: str, country: Law, state: Law, city: Law, status: str, by: tuple[str, ...]
) -> None:
    said = ask(country, state, city)
    assert (said.status, said.decided_by) == (status, by)


def test_a_city_without_a_record_says_that_local_law_was_not_searched() -> None:
    assert "local law of XX-A-CITY was not searched" in ask(free, ban, None).reason


def test_before_a_citys_first_record_its_states_answer_holds() -> None:
    said = ask(free, regulated, entry("prohibited", "2025-01-01"), on="2022-01-01")
    assert (said.status, said.decided_by) == ("regulated", ("xx-a",))


def test_a_citys_lapse_is_not_its_states_answer() -> None:
    said = ask(free, regulated, entry("regulated", "2021-01-01", sunset="2021-12-31"), on="2022-01-01")
    assert said.status == "unknown"


def test_a_buyer_must_be_old_enough_for_every_layer() -> None:
    said = ask(
        free, entry("age_restricted", "2020-01-01", min_age=21), entry("sale_prohibited", "2021-01-01", min_age=18)
    )
    assert (said.status, said.min_age) == ("sale_prohibited", 21)


def test_a_pre_empted_law_is_kept_and_shown() -> None:
    said = ask(free, preempts, ban)
    assert [(layer.status, layer.preempted) for layer in said.layers] == [
        ("prohibited", True), ("regulated", False), ("unregulated", False)
    ]  # fmt: skip
    assert "the law of XX-A-CITY is pre-empted" in said.reason


ACTS = [
    ("prohibited", "unlawful", "unlawful"), ("sale_prohibited", "lawful", "unlawful"),
    ("prescription_only", "conditional", "conditional"), ("regulated", "lawful", "conditional"),
    ("age_restricted", "lawful", "conditional"), ("unregulated", "lawful", "lawful"), ("unknown", "unknown", "unknown"),
]  # fmt: skip


@pytest.mark.parametrize(("status", "possession", "sale"), ACTS)
def test_what_one_may_do_follows_from_the_status(status: str, possession: str, sale: str) -> None:
    said = ask(None, entry(status), None)
    assert (said.possession, said.sale, said.import_) == (possession, sale, sale)


def test_a_record_may_say_otherwise() -> None:
    said = ask(None, entry("sale_prohibited", possession="unlawful", **{"import": "lawful"}), None)
    assert (said.possession, said.sale, said.import_) == ("unlawful", "unlawful", "lawful")


def test_a_substance_without_a_record_falls_back_only_where_the_subject_says_so() -> None:
    assert (ask(None, ban, None, "7-oh").status, ask(None, ban, None, "7-oh").fallback_from) == (
        "prohibited",
        "kratom",
    )
    assert (ask(None, ban, None, "mgm-15").status, ask(None, ban, None, "mgm-15").fallback_from) == (
        "unknown",
        None,
    )


def test_before_its_own_first_record_a_substance_shares_the_leafs() -> None:
    state = place("xx-a", entry("prohibited", "2017-01-01"), entry("sale_prohibited", "2026-04-01", "7-oh"))
    on = {d: answer([state], SUBJECT, "7-oh", day(d), None) for d in ("2020-01-01", "2026-05-01")}
    assert [(a.status, a.fallback_from) for a in on.values()] == [
        ("prohibited", "kratom"),
        ("sale_prohibited", None),
    ]


def test_next_is_the_next_known_change() -> None:
    state = place("xx-a", free, entry("prohibited", "2026-09-01"), entry("regulated", "2027", sunset="2028-01-31"))
    said = [
        answer([state], SUBJECT, "kratom", day(d), None).next
        for d in (TODAY, "2026-09-01", "2028-01-01", "2028-02-01")
    ]
    assert [s and (s.on, s.kind, s.status) for s in said] == [
        ("2026-09-01", "took_effect", "prohibited"),
        ("2027", "took_effect", "regulated"),
        ("2028-02-01", "lapsed", "unknown"),
        None,
    ]


def test_a_threshold_is_said() -> None:
    limit = {"substance": "7-oh", "max": 400, "unit": "ppm", "basis": "dry weight", "over": "prohibited"}
    said = ask(None, entry("prohibited", "2025-01-01", "7-oh", limits=[limit]), None, "7-oh")
    assert "above 400 ppm dry weight" in said.reason
    assert isinstance(said.on, date)


SURE = [
    ("high", False, False, "high"), ("high", True, False, "medium"), ("high", True, True, "low"),
    ("medium", False, False, "medium"), ("medium", True, False, "low"), ("medium", False, True, "low"),
    ("low", False, False, "low"), ("low", True, False, "low"),
]  # fmt: skip


@pytest.mark.parametrize(("recorded", "stale", "lost", "shown"), SURE)
def test_confidence_falls_while_nobody_sees_the_words(recorded: str, stale: bool, lost: bool, shown: str) -> None:
    proof = {"source": "xx/s", "quote": "Mitragynine"}
    law = entry("prohibited", "2021-01-01", confidence=recorded, evidence=[proof])
    gone = frozenset({("xx/s", "Mitragynine")}) if lost else frozenset()
    here = replace(place("xx", law), health={"xx/s": Health(None, stale=stale)}, lost=gone)
    (layer,) = answer([here], SUBJECT, "kratom", day(TODAY), None).layers
    assert (layer.confidence, layer.stale) == (shown, stale)
    assert law.confidence == recorded
