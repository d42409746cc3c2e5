"""The words of the interface in the reader's language: one gettext catalogue a language, English in the code.

A language other than English has its own addresses, below its code (`/es/changes`), so that a link says what a
reader will see and a cache keeps both. Law texts, quotes, names and titles stay as they were written.
"""

from __future__ import annotations

import gettext
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from markupsafe import Markup, escape

from tracker.message import Clauses, Day, Message, say

Scope = MutableMapping[str, Any]
App = Callable[[Scope, Any, Any], Awaitable[None]]

LANGUAGES: Mapping[str, str] = {"en": "English", "es": "Español"}
"""Code and own name of every language that is complete; the first is that of the code."""
ENGLISH = "en"
_CATALOGUES = Path(__file__).parent / "locale"
_KEY = "tracker.language"
_MONTHS = (
    say("January"), say("February"), say("March"), say("April"), say("May"), say("June"), say("July"),
    say("August"), say("September"), say("October"), say("November"), say("December"),
)  # fmt: skip


class Words:
    """What the interface says, in one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._catalogue = (
            gettext.NullTranslations()
            if language == ENGLISH
            else gettext.translation("site", _CATALOGUES, languages=[language])
        )

    def __call__(self, message: str, **values: Any) -> str:
        """A message with its values filled in; as markup, the values escaped, where one of them is markup."""
        text = self._catalogue.gettext(message)
        return _filled(text, {name: self.told(one) for name, one in values.items()}) if values else text

    def some(self, one: str, many: str, n: int, **values: Any) -> str:
        """The form of a message for a number, which it names as `%(n)s`."""
        told = {name: self.told(value) for name, value in values.items()}
        return _filled(self._catalogue.ngettext(one, many, n), {**told, "n": n})

    def told(self, words: Any) -> Any:
        """A message or a day made elsewhere, in this language. Anything else is of the record, and stays."""
        if isinstance(words, Message):
            return self(words.template, **words.values)
        if isinstance(words, Clauses):
            return "; ".join(map(self.told, words.clauses)) + "."
        return self.day(words) if isinstance(words, Day | date) else words

    def day(self, on: str | date) -> str:
        """`1 August 2025`, `August 2025` or `2025`: a date as a reader writes it, no more precise than it is."""
        return _written(self, on if isinstance(on, str) else on.isoformat())

    def time(self, on: str | date) -> Markup:
        """A date as `day` writes it, marked up for machines."""
        return _marked_up(self, on if isinstance(on, str) else on.isoformat())

    def link(self, path: str) -> str:
        """The address of a page of ours in this language."""
        return path if self.language == ENGLISH else f"/{self.language}{path}"


@lru_cache(maxsize=8192)
def _written(say: Words, on: str) -> str:
    year, month, day = [*on[:10].split("-"), "", ""][:3]
    if not month:
        return year
    name = say.told(_MONTHS[int(month) - 1])
    if not day:
        return say("%(month)s %(year)s", month=name, year=year)
    return say("%(day)s %(month)s %(year)s", day=int(day), month=name, year=year)


@lru_cache(maxsize=8192)
def _marked_up(say: Words, on: str) -> Markup:
    return Markup('<time class="day" datetime="{}">{}</time>').format(on, say.day(on))


def _filled(text: str, values: Mapping[str, Any]) -> str:
    if any(isinstance(value, Markup) for value in values.values()):
        return escape(text) % values
    return text % values if values else text


@lru_cache
def words(language: str) -> Words:
    """The words of one of LANGUAGES, read once."""
    return Words(language)


def words_for(request: Any) -> Words:
    """The words in the language of the address that was asked."""
    return words(request.scope.get(_KEY, ENGLISH) if request else ENGLISH)


def by_address(app: App) -> App:
    """An app that answers `/es/…` as `/…`, in Spanish; so with every language but English."""

    async def spoken(scope: Scope, receive: Any, send: Any) -> None:
        first = scope["path"].split("/", 2)[1] if scope["type"] == "http" else ""
        if first in LANGUAGES and first != ENGLISH:
            cut = len(first) + 1
            raw = bytes(scope.get("raw_path") or scope["path"].encode())
            bare = {"path": scope["path"][cut:] or "/", "raw_path": raw[cut:] or b"/", _KEY: first}
            scope = {**scope, **bare}
        await app(scope, receive, send)

    return spoken
