"""Words that we make ourselves: a template and its values. As text they are English; a page can say them otherwise.

Pure. Commands, feeds and the API use a message as the text it is. The site looks its template up in a catalogue.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Self

from tracker.model import Status

_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Message(str):
    """English text that remembers the template it was made of, and the values in it."""

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, Any]

    def __new__(cls, text: str, template: str, values: Mapping[str, Any] = _NOTHING) -> Self:
        made = super().__new__(cls, text)
        made.template, made.values = template, values
        return made


class Clauses(str):
    """Several messages as one English sentence."""

    __slots__ = ("clauses",)
    clauses: tuple[Message, ...]

    def __new__(cls, clauses: Iterable[Message]) -> Self:
        several = tuple(clauses)
        made = super().__new__(cls, "; ".join(several) + ".")
        made.clauses = several
        return made


class Day(str):
    """A legal date of any precision: as it stands in English text, in a page as its reader writes dates."""

    __slots__ = ()


def say(template: str, **values: Any) -> Message:
    """A message; its first argument is literal, so that it is found for the catalogue."""
    return Message(template % values if values else template, template, values)


_STATUS: Mapping[Status, Message] = {
    "prohibited": say("prohibited"),
    "sale_prohibited": say("sale prohibited"),
    "prescription_only": say("prescription only"),
    "regulated": say("regulated"),
    "age_restricted": say("age restricted"),
    "unregulated": say("unregulated"),
    "unknown": say("unknown"),
}


def spoken(status: Status) -> Message:
    """A status as people say it."""
    return _STATUS[status]


def coded(status: Status) -> Message:
    """A status as its code in English text; a page says it as people do."""
    return Message(status, _STATUS[status].template)
