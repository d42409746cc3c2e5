"""Reads made texts and ranks the fillers that fail most: `python -m tests.lawtext.grammar.run FIELD [COUNT] [POOL]`."""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from tests.lawtext.grammar.amounts import age, limit, no_age
from tests.lawtext.grammar.bans import ban
from tests.lawtext.grammar.case import Case, Item, Picker, Pool
from tests.lawtext.grammar.days import first_day, last_day
from tests.lawtext.grammar.frame import APPROVED
from tests.lawtext.grammar.negatives import not_a_ban
from tests.lawtext.grammar.terms import term
from tracker.lawtext.law import Law, read_law
from tracker.lawtext.text import law_text
from tracker.model import Subject
from tracker.registry import load_subject

SUBJECT = load_subject(Path(__file__).parents[3] / "data")
MAKERS: Mapping[str, Callable[[Picker], Case]] = {
    "bans": ban, "not bans": not_a_ban, "ages": age, "no ages": no_age, "limits": limit, "effective": first_day,
    "sunset": last_day, "terms": term,
}  # fmt: skip


def made(field: str, count: int, seed: int = 1, pool: Pool = "seen") -> Iterator[Case]:
    """So many cases of a field, the same for the same seed."""
    pick = Picker(random.Random(f"{field}{seed}"), pool)
    while count:
        case = MAKERS[field](pick)
        if pool != "held" or case.held:
            count -= 1
            yield case


def said(case: Case, subject: Subject = SUBJECT) -> frozenset[Item]:
    """What the readers read in a case, as its field has it."""
    on = date.fromisoformat(APPROVED)
    return frozenset(_items(case.field, read_law(law_text(case.text), subject, on, published=on, national=False)))


def _items(field: str, law: Law) -> Iterable[Item]:
    if field in ("bans", "not bans"):
        return {(one.substance, act) for one in law.bans for act in one.acts}
    if field == "ages":
        return {(str(one.years),) for one in law.ages}
    if field == "limits":
        return {(c.limit.substance, f"{c.limit.max:g}", c.limit.unit, c.limit.basis) for c in law.caps}
    if field == "effective":
        return {(law.effects[0].day,)} if law.effects and law.effects[0].day else set()
    if field == "sunset":
        return {(law.sunset.day,)} if law.sunset and law.sunset.day else set()
    return {(one.name, str(one.value)) for one in law.terms}


def score(cases: Iterable[Case]) -> tuple[Counter[str], list[tuple[Case, frozenset[Item]]]]:
    """Items wanted, got and right; and the cases in which they differ, with what was read."""
    total: Counter[str] = Counter()
    wrong: list[tuple[Case, frozenset[Item]]] = []
    for case in cases:
        got = said(case)
        total.update(cases=1, wanted=len(case.wanted), got=len(got - case.free), right=len(got & case.wanted))
        if got - case.free != case.wanted - case.free:
            wrong.append((case, got))
    return total, wrong


def main() -> None:
    field, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    pool: Pool = sys.argv[3] if len(sys.argv) > 3 else "seen"  # type: ignore[assignment]
    cases = list(made(field, count, pool=pool))
    total, wrong = score(cases)
    print(
        f"{field} {pool}: {dict(total)} wrong {len(wrong)} precision {total['right'] / max(1, total['got']):.3f} recall {total['right'] / max(1, total['wanted']):.3f}"
    )
    used = Counter(slot for case in cases for slot in set(case.slots))
    bad = Counter(slot for case, _ in wrong for slot in set(case.slots))
    share = {slot: bad[slot] / used[slot] for slot in bad}
    base = len(wrong) / len(cases)
    for slot, part in sorted(share.items(), key=lambda row: -(row[1] - base) * used[row[0]] ** 0.5)[:30]:
        if part > base:
            print(f"  {part:5.2f} {bad[slot]:4}/{used[slot]:<4} {slot[0]}: {slot[1][:150]!r}")
    for case, got in wrong[: int(sys.argv[4]) if len(sys.argv) > 4 else 0]:
        print(
            "----",
            case.slots[0],
            "missed",
            sorted(case.wanted - got),
            "false",
            sorted(got - case.wanted - case.free),
        )
        print(case.text)


if __name__ == "__main__":
    main()
