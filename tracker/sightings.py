"""Seen twice: when a claim about a page is believed.

On an untyped page a loss or a new mention counts only when a second good fetch, at least an hour later, agrees and
none between disagreed. Typed interfaces and our own re-reading of the same bytes are believed at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from tracker.ledger import Ledger
from tracker.normalize import instant, stamp
from tracker.rows import select

APART = timedelta(hours=1)

Value = Literal["present", "absent"]


@dataclass(frozen=True)
class Sighting:
    """What one good fetch showed of a claim. `first`: shown by the source's first good fetch, so never told."""

    value: Value
    snapshot: int
    seen_at: datetime
    confirmed: bool
    first: bool


@dataclass(frozen=True)
class Turn:
    """A claim that is now believed to be otherwise than before. `quiet`: nobody is told."""

    claim: str
    value: Value
    quiet: bool


@dataclass(frozen=True)
class Look:
    """One good fetch of a source, as evidence. `ours`: old bytes read anew, so a difference is our own doing."""

    source: str
    snapshot: int
    at: datetime
    first: bool
    typed: bool
    ours: bool = False


class Sightings:
    """The claims seen on one source, newest sighting of each, kept in the ledger."""

    def __init__(self, ledger: Ledger, source: str) -> None:
        self._ledger = ledger
        self._source = source
        self._history: dict[str, list[Sighting]] = {}
        for row in select(ledger.db, "SELECT * FROM sightings WHERE source = ? ORDER BY id", [source]):
            seen = Sighting(
                row["value"], row["snapshot"], instant(row["seen_at"]), bool(row["confirmed"]), bool(row["first"])
            )
            self._history.setdefault(row["claim"], []).append(seen)

    def knows(self, claim: str) -> bool:
        return claim in self._history

    def believed(self, claim: str) -> Value | None:
        """The last confirmed value of a claim."""
        return next((s.value for s in reversed(self._history.get(claim, [])) if s.confirmed), None)

    def was_present(self, claim: str) -> bool:
        """True if the claim was ever believed present."""
        return any(s.confirmed and s.value == "present" for s in self._history.get(claim, []))

    @property
    def settled(self) -> bool:
        """True if no claim waits for a second sight."""
        return all(history[-1].confirmed for history in self._history.values())

    def claims(self, prefix: str) -> list[str]:
        return [claim for claim in self._history if claim.startswith(prefix)]

    def see(self, claim: str, value: Value, look: Look) -> Turn | None:
        """Take in what a fetch shows of a claim; a Turn if it is now believed to be otherwise."""
        history = self._history.setdefault(claim, [])
        believed, last = self.believed(claim), history[-1] if history else None
        if last is None and value == "absent":
            return None
        if last and last.value == value:
            if last.confirmed or look.at - last.seen_at < APART:
                return None
            return self._keep(claim, value, look, confirmed=True, quiet=last.first)
        if value == (believed or "absent"):
            self._keep(claim, value, look, confirmed=True, quiet=True)
            return None
        return self._keep(claim, value, look, confirmed=look.typed or look.ours, quiet=look.first or look.ours)

    def baseline(self, claim: str, value: Value, look: Look) -> None:
        """Take in a claim that is watched from now on, as it stands: nothing to believe or tell."""
        if claim not in self._history:
            self._keep(claim, value, look, confirmed=True, quiet=True)

    def _keep(self, claim: str, value: Value, look: Look, *, confirmed: bool, quiet: bool) -> Turn | None:
        first = quiet and not look.ours
        self._history.setdefault(claim, []).append(Sighting(value, look.snapshot, look.at, confirmed, first))
        self._ledger.append(
            "sightings", source=self._source, claim=claim, value=value, snapshot=look.snapshot,
            seen_at=stamp(look.at), confirmed=int(confirmed), first=int(first),
        )  # fmt: skip
        return Turn(claim, value, quiet) if confirmed else None


def quote_claim(quote: str) -> str:
    """The claim that a quote stands on its source."""
    return f"quote:{quote}"


def lost_quotes(ledger: Ledger) -> frozenset[tuple[str, str]]:
    """Pairs of source and quote whose words are believed to stand there no more."""
    rows = select(
        ledger.db,
        "SELECT source, claim, value FROM sightings WHERE id IN (SELECT max(id) FROM sightings "
        "WHERE confirmed AND claim LIKE 'quote:%' GROUP BY source, claim) AND value = 'absent'",
    )
    return frozenset((row["source"], row["claim"].removeprefix("quote:")) for row in rows)
