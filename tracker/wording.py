"""Sentences about changes, made from fields alone: a proposal is never worded as law."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from tracker.normalize import first_day

_STATUS = {
    "prohibited": "prohibited", "sale_prohibited": "prohibited to sell", "prescription_only": "prescription only",
    "regulated": "regulated", "age_restricted": "age-restricted", "unregulated": "unregulated",
    "unknown": "unknown",
}  # fmt: skip
_PROPOSAL = {
    "introduced": "proposed, not law", "advanced": "moved on, not law", "enacted": "adopted",
    "vetoed": "vetoed", "failed": "failed", "withdrawn": "withdrawn",
}  # fmt: skip


def said(status: str) -> str:
    """A status as a sentence has it."""
    return _STATUS[status]


def title(kind: str, place: str, substance: str, on: str | None, before: str, after: str) -> str:
    """One line for a change of law: what, where, when, from what to what."""
    was, now = _STATUS[before], _STATUS[after]
    when = day(on)
    return {
        "scheduled": f"{place}: {substance} becomes {now} {when} (was {was})",
        "took_effect": f"{place}: {substance} is {now} from {_bare(on)} (was {was})",
        "learned": f"{place}: {substance} is {now}, {_since(on)}; newly recorded (was recorded as {was})",
        "amended": f"{place}: {substance} stays {now} on other terms {_since(on)}",
        "lapsed": f"{place}: {substance} was {was} until a temporary rule ended; unknown from {_bare(on)}",
        "corrected": f"Correction for {place}: {substance} {now} from {_bare(on)}; {_had_said(was, now)}",
        "retracted": f"Retracted for {place}: {substance} {was} from {_bare(on)}; our record now says {now}",
        "evidence_lost": f"{place}: the words quoted for {substance} are no longer on the official page",
        "evidence_restored": f"{place}: the words quoted for {substance} are on the official page again",
    }[kind]


def proposal_title(kind: str, place: str, identifier: str, name: str) -> str:
    """One line for a step of a proposal."""
    return f"{place}: proposal {identifier} {_PROPOSAL[kind]}: {name}"


def day_title(kind: str, place: str, substance: str, before: str, after: str) -> str:
    """One line for a day in a calendar, true before it and after."""
    was, now = _STATUS[before], _STATUS[after]
    if kind == "sunset":
        return f"{place}: last day on which {substance} is {was} (then {now})"
    if kind == "enforced":
        return f"{place}: enforcement begins: {substance} is {now}"
    return f"{place}: {substance} {_turns(was, now)}"


def comments_title(place: str, identifier: str, name: str) -> str:
    """One line for the last day on which anybody may comment on a proposal."""
    return f"{place}: last day for comments on proposal {identifier}, not law: {name}"


def reminder_title(kind: str, place: str, substance: str, on: str, left: int, before: str, after: str) -> str:
    """One line for a day that comes near; `left`: how many days there are until then."""
    was, now = _STATUS[before], _STATUS[after]
    days = f"in {left} day{'' if left == 1 else 's'}"
    if kind == "sunset":
        return f"{place}: {substance} stops being {was} {days}, after {_bare(on)} (then {now})"
    if was == now:
        return f"{place}: {substance} stays {now} on other terms {days}, {day(on)}"
    return f"{place}: {substance} becomes {now} {days}, {day(on)} (is {was})"


def _turns(was: str, now: str) -> str:
    return f"stays {now} on other terms" if was == now else f"becomes {now} (was {was})"


def source_title(kind: str, place: str, name: str, reason: str | None, weeks: int = 0) -> str:
    """One line for a source that broke, is broken for whole weeks already, or recovered."""
    if kind == "source_recovered":
        return f"{place}: source {name} can be read again"
    since = f" for {weeks} week{'s' if weeks > 1 else ''} now" if weeks else ""
    return f"{place}: source {name} cannot be read{since}" + (f": {reason}" if reason else "")


def heartbeat_title(now: datetime, sources: int, tried: int, failed: int, told: int) -> str:
    """One line for a week: how many sources were asked and failed, and how much we told."""
    year, week, _ = now.isocalendar()
    asked = f"{tried} of {sources} sources asked, {failed} of them not read"
    return f"Week {week} of {year}: {asked}; {told} change{'' if told == 1 else 's'} told"


def retraction_title(title: str) -> str:
    """One line for an event that we take back."""
    return f"Retracted: {title}"


def day(on: str | None) -> str:
    """`on 1 August 2025`, `in August 2025`, `in 2025`, or `on a day not known`."""
    if on is None:
        return "on a day not known"
    return f"on {_bare(on)}" if len(on) == len("YYYY-MM-DD") else f"in {_bare(on)}"


def _had_said(was: str, now: str) -> str:
    return "our dates or terms were wrong" if was == now else f"we had said {was}"


def _since(on: str | None) -> str:
    return f"since {_bare(on)}" if on else "since a day not known"


@lru_cache(maxsize=8192)
def _bare(on: str | None) -> str:
    if on is None:
        return "a day not known"
    first = first_day(on)
    return {4: f"{first:%Y}", 7: f"{first:%B %Y}"}.get(len(on), f"{first.day} {first:%B %Y}")
