"""Stages of bills, for `make bench-readers`: real action lines and publishers' codes against their labels.

Where the package that reads stages cannot be imported, one line says so and nothing is measured.
"""

from __future__ import annotations

import importlib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.gold import rows

_NONE = "none"
"""What labels call a line that moves nothing."""


def stages(folder: Path) -> Iterator[str]:
    """A table of the stages, then the lines misread; then the codes."""
    if actions := rows(folder / "actions.jsonl"):
        yield from _lines(actions)
    if codes := rows(folder / "codes.jsonl"):
        yield from _codes(codes)


def _lines(actions: list[dict[str, Any]]) -> Iterator[str]:
    try:
        stage_of = importlib.import_module("tracker.bills.stages").stage_of
    except (ImportError, AttributeError) as absent:
        yield f"\nstages: not measured, {absent}"
        return
    wanted, got, right, misses = Counter[str](), Counter[str](), Counter[str](), []
    for action in actions:
        said = _call(stage_of, action)
        accepted = {action["stage"] or _NONE, *(action["accept"] or ())}
        meant = said if said in accepted else action["stage"] or _NONE
        wanted[meant] += 1
        got[said] += 1
        right[meant] += said == meant
        if said not in accepted:
            misses.append(f"  {action['text'][:90]!r:92} wanted {' or '.join(sorted(accepted))}; got {said}")
    yield f"\nstages of {len(actions)} action lines: {sum(right.values()) / max(1, len(actions)):.1%} right"
    yield f"  {'stage':18} {'wanted':>7} {'got':>7} {'right':>7} {'precision':>9} {'recall':>9}"
    for stage in sorted(wanted | got):
        shares = (right[stage] / count if count else None for count in (got[stage], wanted[stage]))
        yield f"  {stage:18} {wanted[stage]:7} {got[stage]:7} {right[stage]:7} " + " ".join(
            f"{'-':>9}" if share is None else f"{share:9.2f}" for share in shares
        )
    yield from misses


def _call(stage_of: Callable[..., Any], action: dict[str, Any]) -> str:
    """The words, whose legislature, and what the publisher says of the vote, where it does."""
    context = action["context"] or {}
    passed = {"P": True, "F": False}.get(str(context.get("result")))
    votes = sum(context["votes"]) if context.get("votes") else None
    return str(stage_of(action["text"], action["jurisdiction"], passed=passed, votes=votes) or _NONE)


def _codes(codes: list[dict[str, Any]]) -> Iterator[str]:
    try:
        tables = importlib.import_module("tracker.bills.code_tables")
        stage_of_code = tables.stage_of_code
    except (ImportError, AttributeError) as absent:
        yield f"\ncodes: not measured, {absent}"
        return
    wrong = []
    for code in codes:
        try:
            said = stage_of_code(code["publisher"], code["code"])
        except (KeyError, ValueError) as refused:
            said = f"refused: {refused}"
        if said != code["stage"]:
            wrong.append(
                f"  {code['publisher']} {code['code']} ({code['meaning']}) wanted {code['stage']}; got {said}"
            )
    yield f"\ncodes of publishers: {len(codes) - len(wrong)} of {len(codes)} right"
    yield from wrong
