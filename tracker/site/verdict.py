"""One substance at one place today, as a page shows it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tracker.answer import Answer, Layer
from tracker.model import Limit, Substance
from tracker.site.board import Board
from tracker.site.words import CONFIDENCE, STATUS, limit_text, next_text, sentence

_WEAKEST_FIRST = ("low", "medium", "high")


@dataclass(frozen=True)
class Verdict:
    """The sentence, what a reader must be warned of, and the facts behind it.

    `full` False: a short line will do; the reason says which place has the facts.
    """

    substance: Substance
    answer: Answer
    sentence: str
    warnings: Sequence[str]
    facts: Sequence[tuple[str, str]]
    deciding: Sequence[Layer]
    full: bool


def verdicts(board: Board, code: str) -> list[Verdict]:
    """Every substance of the subject at a place today, in the subject's order."""
    return [_verdict(board, code, substance) for substance in board.subject.substances]


def _verdict(board: Board, code: str, substance: Substance) -> Verdict:
    answer = board.answer(code, substance.id)
    deciding = [layer for layer in answer.layers if layer.jurisdiction in answer.decided_by]
    return Verdict(
        substance=substance,
        answer=answer,
        sentence=sentence(board.place(code).name, substance.name, answer),
        warnings=list(_warnings(board, deciding)),
        facts=list(_facts(board, answer, deciding)),
        deciding=deciding,
        full=substance in board.first_asked or (code in answer.decided_by and answer.fallback_from is None),
    )


def _warnings(board: Board, deciding: Sequence[Layer]) -> Iterator[str]:
    """What weakens the answer, in words, before anybody relies on it."""
    for layer in deciding:
        name = board.place(layer.jurisdiction).name
        if layer.disputed:
            yield f"Disputed: sources disagree about the law of {name}."
        if layer.stale:
            read = f"since {layer.checked_at[:10]}" if layer.checked_at else "yet"
            yield f"Stale: the official text of {name} could not be read {read}."
        if board.words_lost(layer):
            yield f"Doubtful: words that proved the law of {name} no longer stand on the official page."


def _facts(board: Board, answer: Answer, deciding: Sequence[Layer]) -> Iterator[tuple[str, str]]:
    """Labels and values; a value that is not known is left out, except possession, sale and import."""
    yield "To have it", answer.possession
    yield "To sell it", answer.sale
    yield "To import it", answer.import_
    if answer.min_age is not None:
        yield "Minimum age", str(answer.min_age)
    if answer.limits:
        yield "Limits", "; ".join(_limit(board, limit, answer) for limit in answer.limits)
    sure = [layer.confidence for layer in deciding if layer.confidence]
    if sure:
        yield "Confidence", CONFIDENCE[min(sure, key=_WEAKEST_FIRST.index)]
    checked = [layer.checked_at for layer in deciding if layer.checked_at]
    if deciding:
        yield "Last checked", min(checked)[:10] if checked else "never"
    if answer.next:
        yield "Next change", next_text(answer.next, answer.on)


def _limit(board: Board, limit: Limit, answer: Answer) -> str:
    """`at most 2 % of alkaloids`, with the substance and what lies above where they are not the answer's own."""
    of = "" if limit.substance == answer.substance else f"{board.substance_name(limit.substance)} "
    above = f", above it {STATUS[limit.over].word}" if limit.over and limit.over != answer.status else ""
    return f"{of}at most {limit_text(limit)}{above}"
