"""What a body that is not the document says about itself."""

from __future__ import annotations

from typing import Literal


class Unreadable(Exception):  # noqa: N818 - the outcome of a fetch, not a fault of the program
    """The bytes are not the document. `outcome` is the snapshot's, `reason` names the value in plain words."""

    def __init__(self, outcome: Literal["broken", "blocked"], reason: str) -> None:
        super().__init__(reason)
        self.outcome = outcome
        self.reason = reason


def broken(reason: str) -> Unreadable:
    """The answer is damaged, or is another document."""
    return Unreadable("broken", reason)
