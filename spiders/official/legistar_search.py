"""Searches of Legistar's Web API for matters: newest first, a page after another."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from spiders.query import words
from tracker.model import Source

_MOST = 100


def page(source: Source, skip: int) -> str:
    """The address of the matters after the first `skip`."""
    wanted = [word.replace("'", "''") for word in words(source)]
    tests = (f"substringof('{word}',{field})" for word in wanted for field in ("MatterTitle", "MatterName"))
    asked = {"$filter": " or ".join(tests), "$orderby": "MatterLastModifiedUtc desc", "$top": _MOST, "$skip": skip}
    return f"{source.url}/matters?{urlencode(asked)}"


def next_page(source: Source, url: str, found: list[dict[str, Any]]) -> list[str]:
    """A full page means that there is more. The newest matter of this one names the version of the next."""
    if len(found) < _MOST:
        return []
    skip = int(parse_qs(urlsplit(url).query)["$skip"][0]) + _MOST
    newest = max(str(matter["MatterLastModifiedUtc"]) for matter in found)
    return [f"{page(source, skip)}#{newest}"]
