"""What a visitor asks for in an address: a substance, a day, an instant, a place. A wrong value is named."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from tracker.normalize import first_day, instant, legal_date
from tracker.refusal import RefusedError
from tracker.site.board import Board


class WrongQuestionError(RefusedError):
    """A value in the address that cannot be meant; the message names it and says what can."""


def substance(request: Any, board: Board) -> str:
    """The substance asked for; the subject's first where none is."""
    known = [one.id for one in board.subject.substances]
    wanted = _given(request, "substance") or known[0]
    if wanted not in known:
        raise WrongQuestionError(f"substance '{wanted}' is not known; known: {', '.join(known)}")
    return wanted


def day(request: Any, name: str) -> date | None:
    """A whole day, `YYYY-MM-DD`; None where none is given."""
    wanted = _given(request, name)
    if not wanted:
        return None
    try:
        whole = first_day(legal_date(wanted)) if len(wanted) == len("YYYY-MM-DD") else None
    except ValueError as error:
        raise WrongQuestionError(f"{name}: {error}") from error
    if whole is None:
        raise WrongQuestionError(f"{name}: '{wanted}' is not a whole day: write YYYY-MM-DD")
    return whole


def known_at(request: Any) -> datetime | None:
    """The instant `known`, ISO 8601; a plain day means its first moment in UTC, as on the command line."""
    wanted = _given(request, "known")
    try:
        return instant(wanted) if wanted else None
    except ValueError as error:
        raise WrongQuestionError(f"known: {error}") from error


def number(request: Any, name: str, least: int, most: int) -> int | None:
    """A whole number within bounds, both included; None where none is given."""
    wanted = _given(request, name)
    if not wanted:
        return None
    if not (wanted.isascii() and wanted.isdigit() and len(wanted) < 10 and least <= int(wanted) <= most):
        raise WrongQuestionError(f"{name}: '{wanted}' is not a whole number from {least} to {most}")
    return int(wanted)


def choice(request: Any, name: str, among: tuple[str, ...]) -> str | None:
    """One of some words; None where none is given."""
    wanted = _given(request, name)
    if wanted and wanted not in among:
        raise WrongQuestionError(f"{name}: '{wanted}' is none of {', '.join(among)}")
    return wanted or None


def text(request: Any, name: str) -> str:
    """Free words, at most 200 characters, as somebody typed them; empty where none are given."""
    wanted = _given(request, name)
    if len(wanted) > 200:
        raise WrongQuestionError(f"{name}: at most 200 characters, not {len(wanted)}")
    return wanted


def place(request: Any, board: Board) -> str | None:
    """The code of the one place that the argument `place` names, by any of its names; None where none is given."""
    wanted = text(request, "place")
    return board.gazetteer.one(wanted) if wanted else None


def _given(request: Any, name: str) -> str:
    return (request.args.get(name) or "").strip()
