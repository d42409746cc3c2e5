"""What one action line does to a bill. Finer than a stage: a veto overridden in one house is a step, no stage."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from tracker.model import Stage

Step = Literal[
    "introduced", "committee", "second_referral", "passed_one_house", "passed_amended", "received",
    "concurred", "passed_both", "enrolled", "to_executive", "enacted", "vetoed", "veto_stands", "override",
    "failed", "adjourned", "withdrawn", "carried_over", "revived", "conference", "nothing", "proposed", "final",
]  # fmt: skip
Chamber = Literal["lower", "upper", "council", "executive"]
Body = Literal["floor", "committee"]
"""Where a vote was taken, when the publisher tells it and the words do not."""

STAGES: Mapping[Step, Stage | None] = {
    "introduced": "introduced",
    "committee": "committee",
    "second_referral": "committee",  # the other house's: the bill keeps that the first one passed it
    "passed_one_house": "passed_one_house",
    "passed_amended": "passed_one_house",  # must go back to the house that passed other words
    "received": "passed_one_house",  # here because the other house passed it
    "concurred": "passed_both",
    "passed_both": "passed_both",
    "enrolled": "passed_both",
    "to_executive": "to_executive",
    "enacted": "enacted",
    "vetoed": "vetoed",
    "veto_stands": "vetoed",
    "override": None,  # one house alone; the second makes it law
    "failed": "failed",
    "adjourned": "failed",
    "withdrawn": "withdrawn",
    "carried_over": None,
    "revived": None,
    "conference": None,
    "nothing": None,
    "proposed": "proposed",
    "final": "final",
}
"""The stage that each step reaches; None: the bill stays where it was."""


_WORDS = {
    "%house%": r"(?:house|senate|assembly|delegates|representatives|commons|lords|other (?:house|chamber))",
    "%begin%": r"^(?:\W|(?:house|senate|assembly|floor|committee|comm|full|mr|mrs|ms|rep|sen|[hs])\b)*+",
}
"""Parts of patterns: a chamber; whatever names who acts at the beginning of a line."""


@dataclass(frozen=True)
class Rule:
    """A line in which the pattern is found, and `unless` is not, takes this step. The first that fits decides."""

    name: str
    step: Step
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None = None

    def fits(self, line: str) -> bool:
        return bool(self.pattern.search(line)) and not (self.unless and self.unless.search(line))


def rule(name: str, step: Step, *patterns: str, unless: str | None = None) -> Rule:
    """A rule from alternatives, in small and capital letters alike."""
    joined = "|".join(patterns)
    for word, meaning in _WORDS.items():
        joined = joined.replace(word, meaning)
    return Rule(
        name, step, re.compile(joined, re.IGNORECASE), re.compile(unless, re.IGNORECASE) if unless else None
    )
