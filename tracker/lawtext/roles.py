"""What a substance is to its subject: the whole (plant, drug), a part that shares its status, or a relative."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from tracker.model import Aim, Subject


@dataclass(frozen=True)
class Roles:
    """`whole`: what others fall back to; `parts`: those that fall back to it; all others are relatives."""

    whole: str
    parts: frozenset[str]

    def barring(self, substances: Collection[str], *, held: bool) -> Aim | None:
        """The aim of barring these: the whole hides its parts, a part its relatives. `held`: possession too."""
        if not substances:
            return None
        if self.whole in substances:
            return "prohibit" if held else "restrict_sale"
        if self.parts.isdisjoint(substances):
            return "other"
        return "schedule_7oh" if held else "restrict_sale"


def roles(subject: Subject) -> Roles:
    """The roles of a subject's substances: the whole is what another falls back to, else the first of all."""
    whole = next(
        (each.falls_back_to for each in subject.substances if each.falls_back_to), subject.substances[0].id
    )
    return Roles(whole, frozenset(each.id for each in subject.substances if each.falls_back_to == whole))
