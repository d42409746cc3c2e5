"""How far a bill has come, from all its dated lines; in whatever order they are given."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tracker.bills.code_tables import step_of_code
from tracker.bills.document import Action, BillDocument
from tracker.bills.stages import chamber_of, step_of
from tracker.bills.steps import STAGES, Chamber, Step
from tracker.model import Stage

_LIVE: tuple[Stage, ...] = ("introduced", "committee", "passed_one_house", "passed_both", "to_executive")
_FORWARD: frozenset[Step] = frozenset(
    {
        "passed_one_house",
        "passed_amended",
        "concurred",
        "passed_both",
        "enrolled",
        "to_executive",
        "enacted",
        "revived",
        "carried_over",
    }
)
"""What shows that a bill thought dead is alive, on the same day too."""
_ANEW: frozenset[Step] = frozenset({"committee", "proposed", "final"})
"""What shows it only on a later day: a referral, and a rule that is proposed or made after all."""
_UNDATED = "9999"
"""A status without a day is what the publisher says now: it comes last."""


@dataclass(frozen=True)
class Event:
    """One dated line with the stage it reaches. `fault`: a code that no table knows, named."""

    on: str | None
    order: int
    text: str
    step: Step
    chamber: Chamber | None = None
    url: str | None = None
    fault: str | None = None

    @property
    def stage(self) -> Stage | None:
        return STAGES[self.step]


def events_of(document: BillDocument, jurisdiction: str | None = None) -> tuple[Event, ...]:
    """Every line of a record with its step, in the order of time. `jurisdiction`: where the record names none."""
    where = document.jurisdiction or jurisdiction
    events = (_event(action, where, council=document.council) for action in document.actions)
    return tuple(sorted(events, key=_moment))


def document_stage(document: BillDocument, jurisdiction: str | None = None) -> Stage:
    """The stage that a record shows: `introduced` where it shows nothing."""
    return stage_reached(events_of(document, jurisdiction))


def stage_reached(events: Iterable[Event]) -> Stage:
    """The stage that the lines reach together. Shuffling them changes nothing.

    Two houses that passed the same words have both passed; an override needs both, or its law; a session's end
    fails what was not carried over, unless the executive has it.
    """
    bill = _Bill()
    for event in sorted(events, key=_moment):
        bill.take(event)
    return bill.ended or bill.reached


def stages_reached(events: Sequence[Event]) -> list[Stage | None]:
    """The stage after each line, of lines in the order of time; None where a line moves nothing."""
    bill, stages = _Bill(), list[Stage | None]()
    for event in events:
        before = bill.ended or bill.reached
        bill.take(event)
        after = bill.ended or bill.reached
        stages.append(after if event.stage or after != before else None)
    return stages


def _moment(event: Event) -> tuple[str, int, str, str]:
    return event.on or _UNDATED, event.order, event.text, event.step


def _event(action: Action, jurisdiction: str | None, *, council: bool) -> Event:
    step, fault = _by_codes(action)
    if not action.label:
        read = step_of(
            action.text, jurisdiction, council=council, passed=action.passed, votes=action.votes, body=action.body
        )
        step = step if read == "nothing" else read
    acted = chamber_of(action.text) if step in ("passed_one_house", "passed_amended", "override") else None
    return Event(action.on, action.order, action.text, step, acted or action.chamber, action.url, fault)


def _by_codes(action: Action) -> tuple[Step, str | None]:
    """The step that reaches furthest among a line's codes; words that are read decide before codes do."""
    best: Step = "nothing"
    for code in action.codes:
        try:
            step = step_of_code(action.publisher or "", code)
        except ValueError as fault:
            return best, str(fault)
        if _rank(step) > _rank(best):
            best = step
    return best, None


def _rank(step: Step) -> int:
    stage = STAGES[step]
    return _LIVE.index(stage) if stage in _LIVE else len(_LIVE) if stage else -1


@dataclass
class _Bill:
    """The state of one bill while its lines are read in order."""

    reached: Stage = "introduced"
    ended: Stage | None = None
    ended_on: str | None = None
    agreed: set[Chamber] = field(default_factory=set)
    overrode: set[Chamber] = field(default_factory=set)
    carried: bool = False
    enrolled: bool = False

    def take(self, event: Event) -> None:
        stage = event.stage
        if self.ended in ("enacted", "final"):
            return
        if self.ended == "vetoed" or event.step == "override":
            self.ended = "vetoed"
            self._after_veto(event)
            return
        self._wake(event)
        if self.ended:
            return
        self.carried |= event.step == "carried_over"
        if event.step == "adjourned":
            if not (self.carried or self.enrolled or self.reached == "to_executive"):
                self._end("failed", event)
        elif stage in ("enacted", "vetoed", "failed", "withdrawn", "final"):
            self._end(stage, event)
        elif stage:
            self._advance(stage, event)

    def _after_veto(self, event: Event) -> None:
        if event.step == "enacted":
            self._end("enacted", event)
        elif event.step == "override" and event.chamber in ("lower", "upper"):
            self.overrode.add(event.chamber)
            if len(self.overrode) > 1:
                self._end("enacted", event)

    def _wake(self, event: Event) -> None:
        later = (event.on or _UNDATED) > (self.ended_on or "")
        if self.ended in ("failed", "withdrawn") and (
            event.step in _FORWARD or (event.step in _ANEW and event.on and later)
        ):
            self.ended = None

    def _end(self, stage: Stage, event: Event) -> None:
        self.ended, self.ended_on = stage, event.on

    def _advance(self, stage: Stage, event: Event) -> None:
        if event.step == "passed_amended":
            self.agreed.clear()
        if event.step in ("passed_one_house", "passed_amended") and event.chamber:
            self.agreed.add(event.chamber)
            if len(self.agreed & {"lower", "upper"}) > 1:
                stage = "passed_both"
        if event.step == "second_referral":
            stage = "passed_one_house"
        self.enrolled |= event.step == "enrolled"
        if stage == "proposed" or _LIVE.index(stage) > (_LIVE.index(self.reached) if self.reached in _LIVE else -1):
            self.reached = stage
