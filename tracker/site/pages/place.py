"""The page of a place: may I have it, may I buy it, which words say so; on any day, as known at any instant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from datasette.utils.asgi import NotFound, Response

from tracker.course import Stretch
from tracker.model import Jurisdiction, StatusPeriod, Substance
from tracker.normalize import stamp
from tracker.own_law import Place
from tracker.site import asked
from tracker.site.around import Surroundings
from tracker.site.board import Board
from tracker.site.language import words_for
from tracker.site.legislation import legislation
from tracker.site.page import asking, page, place_path
from tracker.site.pages.proposals import proposal_path
from tracker.site.proofs import Proof, proofs
from tracker.site.server import Site
from tracker.site.timeline_picture import Picture, picture
from tracker.site.verdict import Asked, Judge, Verdict
from tracker.site.words import CONFIDENCE_SHORT, FINDING, PLACE_KIND, STAGE
from tracker.timeline import Period

_SHOWN = 20
"""Rows of a list; the others are behind a link."""
_PROPOSALS = """
SELECT * FROM proposals WHERE jurisdiction = :code
AND stage NOT IN ('enacted', 'vetoed', 'failed', 'withdrawn', 'final') ORDER BY last_event_on DESC LIMIT 20
"""
_FINDINGS = """
SELECT f.*, s.title FROM findings f JOIN sources s ON s.id = f.source
WHERE f.jurisdiction = :code AND f.kind != 'mention' ORDER BY f.source, f.id LIMIT 20
"""
_QUESTIONS = "SELECT * FROM open_reviews WHERE jurisdiction = :code LIMIT 20"


@dataclass(frozen=True)
class Part:
    """One substance in full: the verdict, the words that prove it, and how its answer went over time."""

    verdict: Verdict
    proofs: Sequence[Proof]
    stretches: Sequence[Stretch]
    picture: Picture | None


@dataclass(frozen=True)
class Law:
    """A period of the place's own law, and where to read it. `now`: it holds on the day that is shown."""

    substance: str
    period: Period
    now: bool
    url: str | None


async def place(request: Any, datasette: Site) -> Response:
    """The page of a place. NotFound for one that is not held."""
    board, code = await datasette.board(), request.url_vars["code"]
    if code not in board.above:
        raise NotFound("Record not found")
    wanted = Asked(code, asked.day(request, "on"), asked.known_at(request))
    only = asked.substance(request, board) if request.args.get("substance") else None
    judge = Judge(board, wanted, words_for(request))
    return page(datasette, request, "place.html", **await _facts(datasette, judge, only))


async def _facts(site: Site, judge: Judge, only: str | None) -> dict[str, Any]:
    board, wanted = judge.board, judge.asked
    chain = board.chain(wanted.code, wanted.known_at)
    verdicts = [judge.verdict(substance) for substance in board.subject.substances]
    compared = _compared(board, only)
    full = [one for one in verdicts if one.substance in compared]
    day = wanted.on or judge.today
    return {
        "place": chain[0].jurisdiction,
        "kind": PLACE_KIND[chain[0].jurisdiction.kind],
        "above": [place.jurisdiction for place in chain[1:]],
        "names": judge.names,
        "today": judge.today,
        "day": day,
        "asked": wanted,
        "only": only,
        "known_since": board.known_since(wanted.code),
        "parts_in_full": [await _part(site, judge, verdict, only) for verdict in full],
        "others": [one for one in verdicts if one not in full],
        "legislation": legislation(board, full),
        "laws": _laws(board, wanted, day),
        "around": await Surroundings(board, wanted, compared).all(site),
        "substances": board.subject.substances,
        "compared": compared,
        "substance_name": board.substance_name,
        "address": _Address(wanted, only),
        "known_text": _known(wanted),
        "confidence_words": CONFIDENCE_SHORT,
        "stage_words": STAGE,
        "finding_words": FINDING,
        "proposal_path": proposal_path,
        "shown": _SHOWN,
        **_lists(site, wanted.code),
    }


def _compared(board: Board, only: str | None) -> Sequence[Substance]:
    """The substances that are shown in full, and for which the places around are asked."""
    return [board.subject.substance(only)] if only else board.first_asked


def _lists(site: Site, code: str) -> dict[str, Any]:
    return {
        "proposals": site.at_once(_PROPOSALS, code=code),
        "findings": site.at_once(_FINDINGS, code=code),
        "questions": site.at_once(_QUESTIONS, code=code),
    }


async def _part(site: Site, judge: Judge, verdict: Verdict, only: str | None) -> Part:
    board, wanted, substance = judge.board, judge.asked, verdict.substance.id
    chain = board.chain(wanted.code, wanted.known_at)
    stretches = board.course(wanted.code, substance, wanted.known_at)
    shared = verdict.answer.fallback_from and not only  # the words stand beside it, at the other substance
    return Part(
        verdict=verdict,
        proofs=await proofs(site, board, () if shared else verdict.deciding, wanted.known_at),
        stretches=stretches[::-1],
        picture=picture(stretches, chain, substance, judge.today, judge.say),
    )


def _laws(board: Board, wanted: Asked, day: date) -> list[Law]:
    """The place's own periods, each substance's newest first, in the subject's order."""
    own = board.chain(wanted.code, wanted.known_at)[0]
    order = dict.fromkeys([*(substance.id for substance in board.subject.substances), *own.held])
    return [Law(key, p, p.covers(day), _url(own, p.entry)) for key in order for p in reversed(own.timeline(key))]


def _url(place: Place, entry: StatusPeriod) -> str | None:
    return entry.url or next((one.url for one in place.addressed(entry.evidence) if one.url), None)


def _known(wanted: Asked) -> str | None:
    return stamp(wanted.known_at) if wanted.known_at else None


class _Address:
    """Addresses of this page with one thing changed."""

    def __init__(self, wanted: Asked, only: str | None) -> None:
        self._now = {"substance": only, "on": wanted.on, "known": _known(wanted)}
        self._path = place_path(wanted.code)

    def __call__(self, **changed: Any) -> str:
        return asking(self._path, **{**self._now, **changed})

    def of(self, other: Jurisdiction) -> str:
        """Another place, asked the same."""
        return asking(place_path(other.code), **self._now)


ROUTES = [(r"^/tracker/jurisdictions/(?P<code>[a-z0-9-]+)$", place)]
