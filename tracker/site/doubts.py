"""What weakens an answer, in words that stand before it: nobody should rely on more than there is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from tracker.answer import Answer, Layer
from tracker.own_law import STATES_AND_ABOVE, own_law
from tracker.site.board import Board
from tracker.site.language import Words


def doubts(board: Board, answer: Answer, known_at: datetime | None, say: Words) -> Iterator[str]:
    """All of them, a sentence each. How fresh our sources are is told of now alone."""
    for layer in answer.layers:
        if layer.jurisdiction in answer.decided_by:
            name = board.place(layer.jurisdiction).name
            yield from _of_record(layer, name, lost=board.words_lost(layer), say=say)
            if known_at is None:
                yield from _of_reading(layer, name, lost=board.words_lost(layer), say=say)
    if _is_unsearched(board, answer, known_at):
        name = board.place(answer.jurisdiction).name
        yield say("Not searched: nobody has searched the local law of %(place)s. It may be stricter.", place=name)


def _of_record(layer: Layer, name: str, *, lost: bool, say: Words) -> Iterator[str]:
    if layer.disputed:
        yield say("Disputed: sources disagree about the law of %(place)s.", place=name)
    if [proof.kind for proof in layer.evidence] == ["secondary"]:
        yield say("One source: what is said of %(place)s rests on a single page that is not official.", place=name)
    elif layer.confidence == "low" and not (layer.disputed or layer.stale or lost):
        yield say("Weak: there is one source for the law of %(place)s, or the sources differ.", place=name)


def _of_reading(layer: Layer, name: str, *, lost: bool, say: Words) -> Iterator[str]:
    if layer.stale and layer.checked_at:
        day = say.day(layer.checked_at[:10])
        yield say("Stale: the official text of %(place)s could not be read since %(day)s.", place=name, day=day)
    elif layer.stale:
        yield say("Stale: the official text of %(place)s could not be read yet.", place=name)
    if lost:
        yield say(
            "Doubtful: words that proved the law of %(place)s no longer stand on the official page.", place=name
        )


def _is_unsearched(board: Board, answer: Answer, known_at: datetime | None) -> bool:
    """True for a county or city of whose own law nothing is recorded, where no law above makes it void."""
    place, own = board.chain(answer.jurisdiction, known_at)[0], answer.layers[0]
    if place.jurisdiction.kind in STATES_AND_ABOVE or own.preempted:
        return False
    return not own_law(place, board.subject, answer.substance, answer.on).searched
