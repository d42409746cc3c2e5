"""Proposals on their way, in the formats of three publishers: bills of a state, matters of a council, rules of a nation."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from random import Random
from typing import Any, NamedTuple

from tests.soak.documents import Answer
from tests.soak.script import Pace, Told, on
from tests.spiders.replicas import legistar, open_states
from tests.tracker.register import record

JSON = "application/json"
SEARCH = "/documents.json"
FILED = "/public-inspection-documents.json"


class Step(NamedTuple):
    """One action: on which day, by whom, in which words and classes, and what is to be told of it."""

    day: int
    house: str
    words: str
    classes: tuple[str, ...]
    kind: str | None


_WAY = (
    ("upper", "Introduced in the Senate", ("introduction",), "introduced"),
    ("upper", "Referred to the Committee on Health", ("referral-committee",), "advanced"),
    ("upper", "Passed by a vote of 30 yeas and 5 nays.", ("passage",), "advanced"),
    ("lower", "Passed by a vote of 80 yeas and 10 nays.", ("passage",), "advanced"),
)
_ENDS = {
    "signed": ("executive", "Signed by the Governor. Act No. 41.", ("executive-signature",), "enacted"),
    "vetoed": ("executive", "Vetoed by the Governor.", ("executive-veto",), "vetoed"),
    "withdrawn": ("upper", "Withdrawn from the files of the Senate", ("withdrawal",), "withdrawn"),
    "failed": ("lower", "Failed to pass by a vote of 10 yeas and 80 nays.", ("failure",), "failed"),
}


def way_of_a_bill(chance: Random, pace: Pace, end: str) -> list[Step]:
    """A bill from its first reading to its end."""
    far = {"withdrawn": 2, "failed": 3}.get(end, 4)
    day, steps = pace.begin(chance), []
    for one in (*_WAY[:far], _ENDS[end]):
        steps.append(Step(day, *one))
        day += max(2, pace.gap(chance) // 3)
    return steps


def open_states_bills(steps: list[Step], day: int, noise: Random) -> Mapping[str, Answer]:
    """The search: an old bill, and the new one as far as it is. All stamped anew each day, now and then disordered."""
    done = [step for step in steps if step.day <= day]
    bills = [open_states.OLDER | {"updated_at": f"{on(day)}T04:10:00.5+00:00"}]
    if done:
        actions = [
            open_states.action(n, on(one.day).isoformat(), one.house, one.words, *one.classes)
            for n, one in enumerate(done)
        ]
        bills.append(
            open_states.bill(7, "2027", "SB 77", "Prohibits kratom.", f"{on(day)}T04:10:01+00:00", *actions)
        )
    if noise.random() < 0.3:
        bills = [{**one, "actions": noise.sample(one["actions"], len(one["actions"]))} for one in reversed(bills)]
    body = {"results": bills, "pagination": {"per_page": 20, "page": 1, "max_page": 1, "total_items": len(bills)}}
    return {f"{open_states.SEARCH}1": Answer(json.dumps(body).encode(), JSON)}


def told_of_bill(place: str, steps: list[Step]) -> Iterator[Told]:
    for step in steps:
        if step.kind:
            yield Told(step.kind, place, "2027/SB77", on(step.day).isoformat())


def council_matters(steps: list[Step], day: int, noise: Random) -> Mapping[str, Answer]:
    """A council's matters and their histories, in any order."""
    done = [step for step in steps if step.day <= day]
    old = legistar.matter(
        2, "24-0007", "AN ORDINANCE on kratom sold to minors", "In Committee", "2024-08-02T10:11:12"
    )
    matters, histories = [old], {"2": b"[]"}
    if done:
        status = {"Introduced": "Introduced", "Referred": "In Committee"}.get(done[-1].words, "Withdrawn")
        intro = {"MatterIntroDate": f"{on(done[0].day)}T00:00:00"}
        changed = f"{on(day)}T17:00:41.03"
        title = "AN ORDINANCE prohibiting the sale of kratom"
        matters.append(legistar.matter(3, "27-0411", title, status, changed, **intro))
        lines = [
            legistar.line(n, on(one.day).isoformat(), one.words, "City Council") for n, one in enumerate(done[1:])
        ]
        histories["3"] = json.dumps(noise.sample(lines, len(lines))).encode()
    return {
        f"{legistar.SEARCH}0": Answer(json.dumps(noise.sample(matters, len(matters))).encode(), JSON),
        **{f"/v1/fresno/matters/{number}/histories": Answer(body, JSON) for number, body in histories.items()},
    }


def way_of_a_matter(chance: Random, pace: Pace) -> list[Step]:
    first = pace.begin(chance)
    return [
        Step(first, "", "Introduced", (), "introduced"),
        Step(first + pace.gap(chance) // 2, "", "Referred", (), "advanced"),
        Step(first + pace.gap(chance), "", "Withdrawn", (), "withdrawn"),
    ]


def told_of_matter(place: str, steps: list[Step]) -> Iterator[Told]:
    for step in steps:
        if step.kind:
            yield Told(step.kind, place, "27-0411", on(step.day).isoformat())


class Docket(NamedTuple):
    """A rule on its way: when it was proposed, made final or withdrawn, from when on it holds, and when put off."""

    proposed: int
    ends: int
    withdrawn: bool
    effective: int
    delayed: int | None
    effective_then: int


def way_of_a_rule(chance: Random, pace: Pace, number: int) -> Docket:
    proposed = pace.begin(chance)
    ends = proposed + pace.gap(chance)
    delayed = ends + pace.gap(chance) if number % 3 == 0 else None
    effective = (delayed or ends) + pace.gap(chance)
    return Docket(proposed, ends, number % 3 == 1, effective, delayed, effective + pace.gap(chance) // 2)


TITLE = "Schedules of Controlled Substances: Placement of 7-Hydroxymitragynine in Schedule I"


def register(docket: Docket, day: int, noise: Random) -> Mapping[str, Answer]:
    """The search and the desk of filed documents. The register stamps and orders them as it likes."""
    found = [_document("2024-1", "Notice", "Meeting of the Board on Fees", -900)]
    if docket.proposed <= day:
        found.append(_document("2027-1", "Proposed Rule", TITLE, docket.proposed, action="Proposed rule."))
    if docket.ends <= day and docket.withdrawn:
        found.append(
            _document("2027-2", "Proposed Rule", TITLE, docket.ends, action="Withdrawal of proposed rule.")
        )
    elif docket.ends <= day:
        effective = on(docket.effective).isoformat()
        found.append(_document("2027-2", "Rule", TITLE, docket.ends, action="Final rule.", effective_on=effective))
    if docket.delayed is not None and docket.delayed <= day and not docket.withdrawn:
        then = on(docket.effective_then)
        words = f"The effective date of the rule is delayed until {then:%B} {then.day}, {then.year}."
        action = "Final rule; delay of effective date."
        more = {"effective_on": on(docket.delayed).isoformat(), "dates": words}
        found.append(
            _document("2027-3", "Rule", f"{TITLE}; Delay of Effective Date", docket.delayed, action=action, **more)
        )
    if noise.random() < 0.3:
        noise.shuffle(found)
        found += found[:1]
    body = {"count": len(found), "results": found}
    return {
        SEARCH: Answer(json.dumps(body).encode(), JSON),
        FILED: Answer(b'{"count": 0, "results": []}', JSON),
    }


def _document(number: str, kind: str, title: str, day: int, **more: Any) -> dict[str, Any]:
    dockets = ["Docket No. EX-7"] if title.startswith(TITLE) else []
    return record(number, kind, title, docket_ids=dockets, publication_date=on(day).isoformat(), **more)


def told_of_rule(place: str, docket: Docket) -> Counter[Told]:
    def told(kind: str, about: str, day: int, before: str | None = None, after: str | None = None) -> Told:
        return Told(kind, place, about, on(day).isoformat(), before, after)

    all_told = Counter([told("introduced", "EX-7", docket.proposed)])
    if docket.withdrawn:
        all_told[told("withdrawn", "EX-7", docket.ends)] += 1
        return all_told
    all_told[told("enacted", "EX-7", docket.ends)] += 1
    all_told[told("scheduled", "7-oh", docket.effective, "unregulated", "prohibited")] += 1
    last = docket.effective
    if docket.delayed is not None:
        last = docket.effective_then
        all_told[told("corrected", "7-oh", last, "prohibited", "prohibited")] += 1
    all_told[told("took_effect", "7-oh", last, "unregulated", "prohibited")] += 1
    return all_told
