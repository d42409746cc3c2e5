"""The words of the interface in the reader's language: one gettext catalogue a language, English in the code.

A language other than English has its own addresses, below its code (`/es/changes`), so that a link says what a
reader will see and a cache keeps both. Law texts, quotes, names and titles stay as they were written.
"""

from __future__ import annotations

import gettext
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from markupsafe import Markup, escape

Scope = MutableMapping[str, Any]
App = Callable[[Scope, Any, Any], Awaitable[None]]

LANGUAGES: Mapping[str, str] = {"en": "English", "es": "Español"}
"""Code and own name of every language that is complete; the first is that of the code."""
ENGLISH = "en"
_CATALOGUES = Path(__file__).parent / "locale"
_KEY = "tracker.language"


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
        return _filled(self._catalogue.gettext(message), values)

    def some(self, one: str, many: str, n: int, **values: Any) -> str:
        """The form of a message for a number, which it names as `%(n)s`."""
        return _filled(self._catalogue.ngettext(one, many, n), {**values, "n": n})

    def link(self, path: str) -> str:
        """The address of a page of ours in this language."""
        return path if self.language == ENGLISH else f"/{self.language}{path}"


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
