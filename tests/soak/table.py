"""The table of a simulated year, for people."""

from __future__ import annotations

from collections import Counter

from tests.soak.faults import FAULTS
from tests.soak.script import Told
from tests.soak.verdict import STEPS, Verdict
from tests.soak.year import Weight, Year

_GROUPS = {
    "law": ("scheduled", "took_effect", "learned", "amended", "lapsed", "corrected", "retracted"),
    "proof of an entry": ("evidence_lost", "evidence_restored"),
    "proposals": STEPS,
}


def table(year: Year, verdict: Verdict, seconds: float) -> str:
    """All figures, and whatever must not be."""
    return "\n".join(
        [*_course(year, seconds), "", *_faults(year), "", *_events(verdict), "", *_rest(year, verdict)]
    )


def _course(year: Year, seconds: float) -> list[str]:
    peaks, cpu = [cost.peak for cost in year.costs], [cost.cpu for cost in year.costs]
    month = max(1, len(cpu) // 12)
    first, last = sum(cpu[1 : month + 1]) / month, sum(cpu[-month:]) / month
    return [
        f"runs {len(year.costs)}, killed besides {year.kills}, commands of a person {year.commands}, "
        f"sources {len(year.house.world.outlets)}, places {len(year.house.world.stories)}, requests {year.requests}",
        f"CPU a run {sum(cpu) / len(cpu):.2f} s (first month {first:.2f}, last {last:.2f}), wall {seconds:.0f} s",
        f"memory of a run, MB: most {max(peaks):.0f} (first month {max(peaks[:month]):.0f}, last {max(peaks[-month:]):.0f})",
        f"disk, MB: {_disk(year.weights[0])} on the first day; {_disk(year.weights[-1])} on the last",
        f"documents that differed {len(year.house.bodies)}, and faults answered {year.house.suffered.total()}; "
        f"ledger a day: {grown(year):.0f} bytes a source",
    ]


def _disk(weight: Weight) -> str:
    ledger, archive, feeds = (size / 1e6 for size in weight[:3])
    return f"ledger {ledger:.2f}, archive {archive:.2f} in {weight.bodies} files, feeds {feeds:.2f}"


def grown(year: Year) -> float:
    """Bytes that the ledger grew by, a source and day."""
    days = len(year.weights) - 1
    return (year.weights[-1].ledger - year.weights[0].ledger) / days / len(year.house.world.outlets)


def _faults(year: Year) -> list[str]:
    by_code: Counter[str] = Counter()
    for name, number in year.house.suffered.items():
        by_code[FAULTS[name].code if name in FAULTS else "C9" if "key" in name else "C14"] += number
    listed = ", ".join(f"{name} {number}" for name, number in sorted(year.house.suffered.items()))
    codes = ", ".join(f"{code} {number}" for code, number in sorted(by_code.items()))
    return [f"faults answered: {year.house.suffered.total()} ({codes})", f"  {listed}"]


def _events(verdict: Verdict) -> list[str]:
    head = f"{'events':20} {'expected':>9} {'told':>6} {'false':>6} {'missed':>7} {'twice':>6}"
    rows = [_row(name, kinds, verdict) for name, kinds in _GROUPS.items()]
    return [head, *rows, _row("all", tuple(k for kinds in _GROUPS.values() for k in kinds), verdict)]


def _row(name: str, kinds: tuple[str, ...], verdict: Verdict) -> str:
    def of(some: Counter[Told]) -> int:
        return sum(number for one, number in some.items() if one.kind in kinds)

    counts = map(of, (verdict.expected, verdict.told, verdict.false, verdict.missed, verdict.twice))
    return "{:20} {:>9} {:>6} {:>6} {:>7} {:>6}".format(name, *counts)


def _rest(year: Year, verdict: Verdict) -> list[str]:
    did = ", ".join(f"{what} {number}" for what, number in sorted(year.person.did.items()))
    asked = ", ".join(f"{kind} {number}" for kind, number in sorted(verdict.questions.items()))
    found = [f"  {fault}" for fault in verdict.faults] or ["  none"]
    return [f"asked of a person: {asked}", f"  {did}", "must not be:", *found]
