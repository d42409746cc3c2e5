"""Whether a text is law on a day, by its own face. Nothing is guessed: what the words do not show is None."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from tracker.lawtext.claims import DocumentKind
from tracker.lawtext.enactment_signs import ADOPTED, BLANK, DEAD, ENACTED, ENROLLED, REPORTED, WAITS
from tracker.lawtext.signs import Sign, seen, seen_in
from tracker.normalize import first_day, last_day

MADE: frozenset[DocumentKind] = frozenset({"act", "code", "rule", "emergency_rule", "ordinance", "court_order"})
"""Kinds that are law once they are made; all others never are."""
_STATUS_DEAD = ("repealed", "expired", "superseded", "historic", "revoked", "annulled")


def in_force(
    words: str,
    kind: DocumentKind,
    language: str,
    on: date,
    *,
    effective_from: str | None = None,
    sunset: str | None = None,
    status: str | None = None,
) -> bool | None:
    """`words`: head and foot of the text; `status`: what a register's own field says of the text, if it has "
    "one."""
    if kind not in MADE:
        return _of_what_is_not_made(words, kind, language)
    if status and status.casefold() in _STATUS_DEAD:
        return False
    if sunset and _passed(sunset, on):
        return False
    if seen_in(DEAD, words, language):
        return False
    if kind != "court_order" and not _certain(words, language, effective_from):
        return None
    return not (effective_from and _ahead(effective_from, on))


def enacted(words: str) -> bool:
    """A legislature's text that says it became law: signed, approved with a day, chaptered, left unsigned."""
    return _any(ENACTED, words) and not _any(BLANK, words)


def adopted(words: str) -> bool:
    """A council's or board's text that says it was adopted, with the day filled in."""
    return (_any(ADOPTED, words) or _any(ENACTED, words)) and not _any(BLANK, words)


def blank(words: str) -> bool:
    """The place for the day or the signature was left empty."""
    return _any(BLANK, words)


def _of_what_is_not_made(words: str, kind: DocumentKind, language: str) -> bool | None:
    if kind in ("bill", "proposed_rule"):
        past_the_houses = _any(ENACTED, words) or (
            _any(ENROLLED, words) and not _stopped(words) and "died" not in words.casefold()
        )
        return None if past_the_houses else False
    # Abroad a question to a minister that speaks of proposals is none itself.
    asks = kind == "other" and language != "en"
    reports = (not asks and bool(seen_in(REPORTED, words, language))) or (kind == "other" and _stopped(words))
    if kind == "action_list":
        return None if _any(ENACTED, words) else False
    return False if reports else None


# `Section 4 of this Act takes effect only if moneys are appropriated`: the rest of the act waits for nothing.
_OF_A_SECTION = re.compile(
    r"\b(?:sub)?sections? \(?\d[\w()-]{0,8}(?:,? (?:and|or|to|through) \(?\d[\w()-]{0,8})?(?: of this \w{1,12})? "
    r"(?:shall |is |are |takes? |becomes? |does |do )[^.;\n]{0,40}?\b(?:effect|effective|operative|contingent"
    r"|conditional|in(?:to)? force)\b[^.;\n]{0,300}",
    re.IGNORECASE,
)


def _certain(words: str, language: str, effective_from: str | None) -> bool:
    """False where the start hangs on an event, or on a day that others will name."""
    of_the_whole = _OF_A_SECTION.sub(" ", words) if effective_from else words
    waits = [wait.says for wait in seen_in(WAITS, of_the_whole, language)]
    return not (waits and (effective_from is None or "condition" in waits))


_STOPS: Sequence[str] = (
    "vetoed", "hereby veto", "not become law", "tabled", "indefinitely postponed", "not signed off", "failed to "
    "pass",
    "withdrawn",
    "without my approval", "without my signature", "not approved", "motion to table", "laid on the table",
)  # fmt: skip
"""What a chamber, a council or an executive does to a text that it does not make law."""


def _stopped(words: str) -> bool:
    lowered = words.casefold()
    return any(stop in lowered for stop in _STOPS)


def _any(signs: Sequence[Sign], words: str) -> bool:
    return next(seen(signs, words), None) is not None


def _passed(day: str, on: date) -> bool:
    try:
        return last_day(day) < on
    except ValueError:
        return False


def _ahead(day: str, on: date) -> bool:
    try:
        return first_day(day) > on
    except ValueError:
        return False
