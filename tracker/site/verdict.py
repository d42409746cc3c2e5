"""One substance at one place, as its page shows it: the sentence, what weakens it, the facts behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import NamedTuple

from tracker.answer import Answer, Layer
from tracker.message import Clauses
from tracker.model import Act, Instrument, Limit, Substance
from tracker.site.board import Board
from tracker.site.doubts import doubts
from tracker.site.in_force import in_force
from tracker.site.language import Words
from tracker.site.sentence import age_matters, next_text, sentence
from tracker.site.words import CONFIDENCE, CONFIDENCE_IN_STALE, MAY_I, STATUS, limit_text, said

_WEAKEST_FIRST = ("low", "medium", "high")


class Asked(NamedTuple):
    """What a page is about: a place, a day there or today, and the instant of our knowledge, now where None."""

    code: str
    on: date | None = None
    known_at: datetime | None = None


@dataclass(frozen=True)
class Verdict:
    """One substance: what is said of it, why, and by which layers. Not every page shows the facts and reasons."""

    substance: Substance
    answer: Answer
    sentence: str
    warnings: Sequence[str]
    deciding: Sequence[Layer]
    judge: Judge

    @cached_property
    def facts(self) -> Sequence[tuple[str, str]]:
        """Labels and values."""
        return [*self.judge.facts(self.answer, self.deciding)]

    @cached_property
    def reasons(self) -> Sequence[str]:
        """Why it is so, each reason for itself."""
        return [*self.judge.reasons(self.answer)]


class Judge:
    """Says what a board holds about a place, in one language."""

    def __init__(self, board: Board, asked: Asked, say: Words) -> None:
        self.board, self.asked, self.say = board, asked, say
        self.today = board.today(asked.code)
        self.names = {
            place.jurisdiction.code: place.jurisdiction.name for place in board.chain(asked.code, asked.known_at)
        }

    def verdict(self, substance: Substance) -> Verdict:
        """What is to be said of one substance."""
        code, on, known_at = self.asked
        answer = self.board.answer(code, substance.id, on, known_at)
        deciding = [layer for layer in answer.layers if layer.jurisdiction in answer.decided_by]
        return Verdict(
            substance=substance,
            answer=answer,
            sentence=sentence(self.names[code], substance.name, answer, self.today, self.say),
            warnings=[*doubts(self.board, answer, known_at, self.say)],
            deciding=deciding,
            judge=self,
        )

    def reasons(self, answer: Answer) -> Iterator[str]:
        """Why it is so, each reason for itself; what is so was said already."""
        if isinstance(answer.reason, Clauses):
            yield from map(self.say.told, answer.reason.clauses[1:])

    def facts(self, answer: Answer, deciding: Sequence[Layer]) -> Iterator[tuple[str, str]]:
        """Labels and values; a value that is not known is left out, except possession, sale and import."""
        yield from self._terms(answer)
        if deciding:
            yield from self._law(answer, deciding)
        coming = next_text(answer, self.today, self.say)
        if coming:
            yield self.say("Next change"), coming
        if deciding:
            yield from self._trust(deciding)

    def _terms(self, answer: Answer) -> Iterator[tuple[str, str]]:
        say = self.say
        yield say("May I have it?"), self._may(answer, answer.possession)
        yield say("May I buy it, may a shop sell or ship it?"), self._may(answer, answer.sale)
        yield say("May I import it?"), self._may(answer, answer.import_)
        if age_matters(answer):
            yield say("From what age?"), say("From age %(age)s", age=answer.min_age)
        if answer.limits:
            yield say("Limits"), "; ".join(self._limit(limit, answer) for limit in answer.limits)

    def _law(self, answer: Answer, deciding: Sequence[Layer]) -> Iterator[tuple[str, str]]:
        say, known_at = self.say, self.asked.known_at
        laws = [_cited(layer.instrument) for layer in deciding if layer.instrument]
        if laws:
            yield say("Which law says so"), "; ".join(laws)
        stretches = self.board.course(answer.jurisdiction, answer.substance, known_at)
        yield say("In force"), in_force(deciding[0], stretches, answer.on, say)

    def _trust(self, deciding: Sequence[Layer]) -> Iterator[tuple[str, str]]:
        say = self.say
        sure = [(layer.confidence, layer.stale) for layer in deciding if layer.confidence]
        if sure:
            level, stale = min(sure, key=lambda one: (_WEAKEST_FIRST.index(one[0]), not one[1]))
            words = CONFIDENCE | CONFIDENCE_IN_STALE if stale else CONFIDENCE
            yield say("How sure"), say.told(words[level])
        if not self.asked.known_at:
            checked = [layer.checked_at for layer in deciding if layer.checked_at]
            yield say("Last checked"), say.day(min(checked)[:10]) if checked else say("never")

    def _may(self, answer: Answer, act: Act) -> str:
        """The act; where only what exceeds a limit has the status, a ban is of that alone."""
        if act == "unlawful" and any(limit.over == answer.status for limit in answer.limits):
            return self.say("No, above the limit it is unlawful")
        return said(MAY_I[act], self.say)

    def _limit(self, limit: Limit, answer: Answer) -> str:
        """`at most 2 % of alkaloids`; with the substance and what lies above, where these are not the answer's."""
        say, amount = self.say, limit_text(limit, self.say)
        own = limit.substance == answer.substance
        values = {"amount": amount, "substance": self.board.substance_name(limit.substance)}
        if not limit.over or limit.over == answer.status:
            return say("at most %(amount)s", **values) if own else say("%(substance)s at most %(amount)s", **values)
        above = {**values, "status": STATUS[limit.over].word}
        if own:
            return say("at most %(amount)s, above it %(status)s", **above)
        return say("%(substance)s at most %(amount)s, above it %(status)s", **above)


def _cited(by: Instrument) -> str:
    """As lawyers cite it: where it sits in the code, then the act."""
    return f"{by.codified} ({by.citation})" if by.codified else by.citation
