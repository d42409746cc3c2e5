"""One made text and what it means, and the picker that puts texts together from slots.

A slot is a place in a sentence that many words can fill; each filler has a meaning of its own. A third of the fillers
of each slot is held back by hash: how well those are read tells what to expect of words nobody has seen.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeVar

Item = tuple[str, ...]
Pool = Literal["seen", "held", "all"]
T = TypeVar("T")


@dataclass(frozen=True)
class Case:
    """A text, the items of one field that it says, and those that may be read as well as not."""

    field: str
    text: str
    wanted: frozenset[Item]
    free: frozenset[Item] = frozenset()
    slots: tuple[tuple[str, str], ...] = ()
    held: bool = False
    """Whether a filler in it was held back."""


@dataclass
class Picker:
    """Chooses fillers by a seed and notes what it chose; `pool`: whether those held back may be chosen."""

    rng: random.Random
    pool: Pool = "seen"
    chosen: list[tuple[str, str]] = field(default_factory=list)
    held: bool = False

    def __call__(self, slot: str, fillers: Mapping[str, T]) -> tuple[str, T]:
        """One filler of a slot and what it means."""
        seen: list[str] = []
        held: list[str] = []
        for words in fillers:
            (held if is_held(slot, words) else seen).append(words)
        use = seen
        if held and (not seen or (self.pool == "all" and self.rng.random() < 0.4) or self._wants_held()):
            use, self.held = held, True
        words = self.rng.choice(use)
        self.chosen.append((slot, words))
        return words, fillers[words]

    def _wants_held(self) -> bool:
        return self.pool == "held" and self.rng.random() < 0.35

    def case(self, field_: str, text: str, wanted: set[Item], free: set[Item] | None = None) -> Case:
        """A case of what was chosen since the last one."""
        made = Case(field_, text, frozenset(wanted), frozenset(free or ()), tuple(self.chosen), self.held)
        self.chosen, self.held = [], False
        return made


def is_held(slot: str, words: str) -> bool:
    """True of the third that was set aside."""
    return hashlib.sha256(f"{slot}|{words}".encode()).digest()[0] % 3 == 0
