"""May a shop ship it there: one line a case, as a lawyer would put it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.tracker.law import SUBJECT, day, entry, noon, place
from tracker.own_law import Place
from tracker.shipping import Order, Shipment, as_document, shipment, strictest_first

TODAY = "2026-11-22"
TWO_PERCENT = {"substance": "7-oh", "max": 2, "unit": "%", "basis": "of alkaloids"}
PPM = {"substance": "7-oh", "max": 400, "unit": "ppm", "basis": "dry weight"}
A_SERVING = {"substance": "7-oh", "max": 1, "unit": "mg", "basis": "per serving"}
BARS_ABOVE = {"limits": [{**TWO_PERCENT, "over": "prohibited"}]}


def asked(*chain: Place, substance: str = "kratom", pct: float | None = None, age: int | None = None) -> Shipment:
    return shipment(chain, SUBJECT, Order(substance, pct, age), day(TODAY), noon(TODAY))


def county(*entries: Any) -> Place:
    return place("xx-n-lake", *entries, kind="county")


def state(*entries: Any) -> Place:
    return place("xx-n", *entries)


BANNED, SALE_BANNED = entry("prohibited"), entry("sale_prohibited")
FREE, RULED, FROM_21 = entry("unregulated"), entry("regulated"), entry("age_restricted", min_age=21)


@pytest.mark.parametrize(
    ("law", "age", "answer", "because"),
    [
        (BANNED, 40, "no", "Sale to a buyer in XX-N is unlawful: prohibited"),
        (SALE_BANNED, 40, "no", "Sale to a buyer in XX-N is unlawful: sale prohibited"),
        (entry("prescription_only"), 40, "conditional", "lawful on conditions only: prescription only"),
        (RULED, 40, "conditional", "lawful on conditions only: regulated"),
        (FREE, None, "yes", "Sale to a buyer in XX-N is lawful: unregulated"),
        (entry("unknown"), 40, "unknown", "which does not mean that it is"),
        (FROM_21, 21, "yes", "lawful on conditions only: age restricted"),
        (FROM_21, 20, "no", "The buyer is 20 and must be at least 21"),
        (FROM_21, None, "conditional", "The buyer must be at least 21; the age was not told"),
        (entry("age_restricted"), 40, "conditional", "lawful on conditions only: age restricted"),
        (entry("regulated", min_age=21), 18, "no", "The buyer is 18 and must be at least 21"),
        (entry("unregulated", possession="unlawful"), 40, "no", "The buyer may not have it in XX-N"),
        (entry("unregulated", possession="unknown"), 40, "unknown", "Whether the buyer may have it in XX-N is not known"),
        (entry("unregulated", import_="unlawful"), 40, "conditional", "From abroad: import is unlawful"),
        (entry("unregulated", import_="unknown"), 40, "conditional", "From abroad: whether import is lawful is not known"),
        (entry("unregulated", disputed=True), 40, "conditional", "Sources disagree about the law of XX-N"),
        (entry("regulated", sale="unlawful"), 40, "no", "Sale to a buyer in XX-N is unlawful: regulated"),
    ],
)  # fmt: skip
def test_one_law(law: Any, age: int | None, answer: str, because: str) -> None:
    said = asked(state(law), age=age)
    assert said.answer == answer
    assert because in said.because[0]


@pytest.mark.parametrize(
    ("chain", "answer", "decided_by"),
    [
        ([county(BANNED), state(FREE)], "no", ("xx-n-lake",)),
        ([county(FREE), state(BANNED)], "no", ("xx-n",)),
        ([county(FREE), state(BANNED), place("xx", SALE_BANNED, kind="country")], "no", ("xx-n",)),
        ([county(BANNED), state(BANNED)], "no", ("xx-n-lake", "xx-n")),
        ([county(), state(RULED)], "conditional", ("xx-n",)),
        ([county(), state(FREE)], "yes", ("xx-n",)),
        ([county(), state()], "unknown", ()),
        ([county(BANNED), state(entry("regulated", preempts_local=True))], "conditional", ("xx-n",)),
        ([state(entry("prohibited", "2019-01-01", sunset="2020-01-01"))], "unknown", ("xx-n",)),
    ],
)  # fmt: skip
def test_layers_decide_as_everywhere(chain: list[Place], answer: str, decided_by: tuple[str, ...]) -> None:
    said = asked(*chain, age=40)
    assert (said.answer, said.decided_by) == (answer, decided_by)
    assert [layer.jurisdiction for layer in said.layers] == [one.jurisdiction.code for one in chain]


def test_a_county_nobody_searched_is_said() -> None:
    assert "local law of XX-N-LAKE was not searched" in asked(county(), state(FREE)).because


@pytest.mark.parametrize(
    ("limit", "pct", "exceeded", "answer"),
    [
        (TWO_PERCENT, 1.0, "no", "conditional"),
        (TWO_PERCENT, 2.0, "no", "conditional"),
        (TWO_PERCENT, 2.01, "yes", "no"),
        (TWO_PERCENT, None, "unknown", "conditional"),
        (PPM, 0.001, "unknown", "conditional"),
        (PPM, 99.0, "unknown", "conditional"),
        (A_SERVING, 0.5, "unknown", "conditional"),
        ({**TWO_PERCENT, "basis": "w/w"}, 0.5, "unknown", "conditional"),
        ({**TWO_PERCENT, "unit": "ratio", "basis": "to mitragynine"}, 0.5, "unknown", "conditional"),
        ({**TWO_PERCENT, "substance": "mgm-15"}, 0.5, "unknown", "conditional"),
    ],
)
def test_a_limit_is_judged_by_its_own_measure_or_not_at_all(
    limit: dict[str, Any], pct: float | None, exceeded: str, answer: str
) -> None:
    said = asked(state(entry("regulated", limits=[limit])), pct=pct, age=40)
    assert [(one.max, one.unit, one.basis, one.exceeded) for one in said.limits] == [
        (limit["max"], limit["unit"], limit["basis"], exceeded)
    ]
    assert said.answer == answer


def test_what_cannot_be_judged_is_said() -> None:
    (limit,) = asked(state(entry("regulated", limits=[PPM])), pct=1).limits
    assert limit.why == "400 ppm dry weight cannot be judged from a percentage of alkaloids"


@pytest.mark.parametrize(
    ("chain", "pct", "answer"),
    [
        ([state(entry("prohibited", substance="7-oh", **BARS_ABOVE))], 1.0, "conditional"),
        ([state(entry("prohibited", substance="7-oh", **BARS_ABOVE))], 3.0, "no"),
        ([state(entry("prohibited", substance="7-oh", **BARS_ABOVE))], None, "no"),
        ([state(entry("prohibited", substance="7-oh", limits=[{**PPM, "over": "prohibited"}]))], 0.01, "no"),
        ([state(entry("prohibited", substance="7-oh", limits=[{**TWO_PERCENT, "over": "prohibited"},
                                                              {**PPM, "over": "prohibited"}]))], 1.0, "no"),
        ([county(entry("prohibited", substance="7-oh", **BARS_ABOVE)), state(entry("prohibited", substance="7-oh"))],
         1.0, "no"),
        ([county(entry("prohibited", substance="7-oh")), state(entry("prohibited", substance="7-oh", **BARS_ABOVE))],
         1.0, "no"),
    ],
)  # fmt: skip
def test_a_ban_above_a_limit_is_lifted_only_for_what_is_known_to_keep_it(
    chain: list[Place], pct: float | None, answer: str
) -> None:
    assert asked(*chain, substance="7-oh", pct=pct).answer == answer


@pytest.mark.parametrize(
    ("own_law", "pct", "answer", "because"),
    [
        ({"status": "prohibited"}, 1.0, "unknown", "7-OH itself is prohibited in XX-N, with no limit that we know"),
        ({"status": "prohibited"}, None, "yes", "Sale to a buyer in XX-N is lawful"),
        ({"status": "prohibited", **BARS_ABOVE}, 3.0, "no", "3 % of alkaloids is more than 2 % of alkaloids"),
        ({"status": "prohibited", **BARS_ABOVE}, 1.0, "yes", "Sale to a buyer in XX-N is lawful"),
        ({"status": "prohibited", "limits": [{**PPM, "over": "prohibited"}]}, 1.0, "conditional", "cannot be judged"),
    ],
)  # fmt: skip
def test_leaf_that_holds_7oh_answers_to_the_law_of_7oh_as_well(
    own_law: dict[str, Any], pct: float | None, answer: str, because: str
) -> None:
    said = asked(state(FREE, entry(substance="7-oh", **own_law)), pct=pct)
    assert said.answer == answer
    assert because in said.because[0]


def test_conditions_are_those_of_the_law_that_decides() -> None:
    strict = entry("regulated", label=True, testing=True, registration=True, synthetic_ban=True)
    said = asked(county(), state(strict), age=40)
    assert [(c.jurisdiction, c.kind) for c in said.conditions] == [
        ("xx-n", "label"), ("xx-n", "testing"), ("xx-n", "registration"), ("xx-n", "synthetic_ban"),
    ]  # fmt: skip
    assert asked(county(entry("sale_prohibited")), state(strict)).conditions == ()


@pytest.mark.parametrize(
    ("law", "age", "old_enough"),
    [
        (FROM_21, 21, "yes"),
        (FROM_21, 20, "no"),
        (FROM_21, None, "unknown"),
        (RULED, 40, "unknown"),
        (FREE, None, "yes"),
    ],
)
def test_the_buyers_age(law: Any, age: int | None, old_enough: str) -> None:
    assert asked(state(law), age=age).old_enough == old_enough


def test_of_several_places_the_strictest_answers_for_all() -> None:
    laws = {"xx-a": FREE, "xx-b": RULED, "xx-c": entry("unknown"), "xx-d": SALE_BANNED, "xx-e": BANNED}
    several = strictest_first([asked(place(code, law)) for code, law in laws.items()])
    assert [(one.jurisdiction, one.answer) for one in several] == [
        ("xx-e", "no"), ("xx-d", "no"), ("xx-c", "unknown"), ("xx-b", "conditional"), ("xx-a", "yes"),
    ]  # fmt: skip
    document = as_document(several, "12345")
    assert (document["answer"], document["zip_code"], len(document["answers"])) == ("no", "12345", 5)


def test_silence_is_never_yes() -> None:
    assert asked(place("xx")).answer == "unknown"
    assert asked(place("xx"), age=99, pct=0).answer == "unknown"
