"""What the readers find in a composed text, in the fields that its composer labels."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tests.lawtext.grammar_world.compose import PUBLISHED
from tracker.lawtext.law import Law, read_law
from tracker.lawtext.text import law_text
from tracker.registry import load_subject

SUBJECT = load_subject(Path(__file__).parents[3] / "data")


def said(words: str) -> Mapping[str, frozenset[tuple[str, ...]]]:
    """The claims of a text of a nation, read on the day it was published."""
    return _items(read_law(law_text(words), SUBJECT, PUBLISHED, published=PUBLISHED, national=True))


def _items(law: Law) -> Mapping[str, frozenset[tuple[str, ...]]]:
    barred = {ban.substance: ban.status for ban in law.bans}
    caps = [cap.limit for cap in law.caps]
    return {
        "bans": frozenset((ban.substance, act) for ban in law.bans for act in ban.acts),
        "status": frozenset({**law.statuses, **barred}.items()),
        "min_age": frozenset((str(age.years),) for age in law.ages),
        "limits": frozenset((one.substance, f"{one.max:g}", str(one.unit), str(one.basis)) for one in caps),
        "effective": frozenset({(law.effective_from,)} if law.effective_from else ()),
        "sunset": frozenset({(law.sunset.day,)} if law.sunset and law.sunset.day else ()),
        "repeals": frozenset({("yes",)} if law.repeals else ()),
        "registration": frozenset(("yes",) for term in law.terms if term.name == "registration" and term.value),
    }
