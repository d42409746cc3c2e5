"""The text of a watched provision: the words that matter in it, its versions, and what differs between two."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from datasette.utils import tilde_decode
from datasette.utils.asgi import NotFound, Response

from tracker.extract import Unreadable, extract
from tracker.normalize import stamp
from tracker.site import asked
from tracker.site.leaf import Leaf, compared, read
from tracker.site.page import page
from tracker.site.server import Site
from tracker.site.versions import MOST, Version, text_of, versions

_DOCUMENTS_ON_PAGE = 100
_LONGEST_DOCUMENT = 2**20
"""Bytes of a register's document whose words are shown here: they are cut from it when somebody asks."""
_SOURCE = "SELECT s.*, j.name FROM sources s JOIN jurisdictions j ON j.code = s.jurisdiction WHERE s.id = :source"
_NEWEST = """
SELECT fetched_at, sha256, url FROM snapshots WHERE source = :source AND part = 0 AND outcome IN ('ok', 'unchanged')
ORDER BY id DESC LIMIT 1
"""
_RESTS = """
SELECT c.quote, c.stands, p.jurisdiction, p.substance, p.status, p.effective_from, p.effective_to, p.citation
FROM citations c JOIN status_periods p ON p.id = c.period
WHERE c.source = :source AND p.superseded_at IS NULL ORDER BY p.substance, p.starts_at DESC, c.id LIMIT 100
"""
_FOUND = """
SELECT kind, substance, quote, rule, status FROM findings WHERE source = :source ORDER BY id LIMIT 100
"""
# Answers without a text of their own: what a register lists, and what it says of itself. The plus keeps SQLite from
# an index that goes through all answers of a source, where those that hang on its main ones are few.
_DOCUMENTS = """
SELECT id, url, fetched_at, sha256, size FROM snapshots WHERE id IN (
  SELECT max(id) FROM snapshots WHERE source = :source AND part >= :part AND text IS NULL AND sha256 IS NOT NULL
  AND outcome IN ('ok', 'unchanged') GROUP BY +url
) AND id < :before ORDER BY id DESC LIMIT :most
"""
_DOCUMENT = """
SELECT id, url, fetched_at, sha256, size, media_type FROM snapshots WHERE id = :document AND source = :source
AND text IS NULL AND sha256 IS NOT NULL AND outcome IN ('ok', 'unchanged')
"""


async def provision(request: Any, datasette: Site) -> Response:
    """The page of a source. NotFound for one that was never watched."""
    source = tilde_decode(request.url_vars["source"])
    history = await versions(datasette, source)
    rows = await datasette.rows(_SOURCE, source=source)
    newest = await datasette.rows(_NEWEST, source=source)
    if not rows and not newest:
        raise NotFound(f"No source is called {source}")
    board = await datasette.board()
    facts: dict[str, Any] = {
        "id": source,
        "source": rows[0] if rows else _gone(source, newest[0]["url"]),
        "watched": bool(rows),
        "newest": newest[0] if newest else None,
        "stale": bool(rows) and (rows[0]["stale_after"] or "9999") < stamp(datasette.now()),
        "versions": history,
        "most": MOST,
        "substance_name": board.substance_name,
        "rests": await datasette.rows(_RESTS, source=source),
        "findings": await datasette.rows(_FOUND, source=source),
    }
    template, more = await _shown(request, datasette, source, history, facts)
    return page(datasette, request, template, **facts, **more)


def _gone(source: str, url: str) -> dict[str, Any]:
    """What is left of a source that no dossier names any more."""
    code = source.partition("/")[0]
    gone = dict.fromkeys(("kind", "interface", "outcome", "checked", "note"))
    return {**gone, "jurisdiction": code, "title": source, "url": url}


async def _shown(
    request: Any, site: Site, source: str, history: Sequence[Version], facts: dict[str, Any]
) -> tuple[str, dict[str, Any]]:
    """The template for what is asked of the source, with what it needs besides."""
    document = asked.number(request, "document", 1, 10**9 - 1)
    if document:
        return "document.html", await _document(site, source, document)
    one, other = _number(request, "from", history), _number(request, "to", history)
    if one or other:
        newer = other or history[0].number
        return "difference.html", await _difference(site, history, one or newer - 1, newer)
    number = _number(request, "version", history) or (history[0].number if history else 0)
    version = next((one for one in history if one.number == number), None)
    return "provision.html", {
        "version": version,
        "leaf": version and await _text(site, version, facts),
        "documents": await _documents(request, site, source, part=int(bool(history))),
        "documents_on_page": _DOCUMENTS_ON_PAGE,
    }


def _number(request: Any, name: str, history: Sequence[Version]) -> int | None:
    """The number of a version that is listed."""
    least, most = (history[-1].number, history[0].number) if history else (1, 1)
    number = asked.number(request, name, least, most)
    if number and not history:
        raise NotFound("There is no text to compare")
    return number


async def _documents(request: Any, site: Site, source: str, part: int) -> list[dict[str, Any]]:
    """A page of documents and one more."""
    before = asked.number(request, "before", 1, 10**9 - 1) or 10**9
    return await site.rows(_DOCUMENTS, source=source, part=part, before=before, most=_DOCUMENTS_ON_PAGE + 1)


async def _text(site: Site, version: Version, facts: dict[str, Any]) -> Leaf:
    """The words of a version, those marked that our record or our readers quote."""
    quotes = [("proof", row["quote"]) for row in facts["rests"] if row["quote"]]
    quotes += [("found", row["quote"]) for row in facts["findings"]]
    return await asyncio.to_thread(read, await text_of(site, version), list(dict.fromkeys(quotes)))


async def _difference(site: Site, history: Sequence[Version], one: int, other: int) -> dict[str, Any]:
    by_number = {version.number: version for version in history}
    old, new = by_number.get(one, history[-1]), by_number[other]
    between = [by_number[number] for number in range(min(one, other) + 1, max(one, other) + 1)]
    return {
        "old": old,
        "new": new,
        "ours": [version.number for version in between if version.ours],
        "only_ours": bool(between) and all(version.ours for version in between),
        "same": old.text == new.text,
        "leaf": await _compared(site, old, new),
    }


async def _compared(site: Site, old: Version, new: Version) -> Leaf:
    """What differs, looked for once: texts of those digests never change, and long ones take a second."""
    room = _room(old.text, new.text)
    if not room:
        texts = [await text_of(site, version) for version in (old, new)]
        room.append(await asyncio.to_thread(compared, *texts))
    return room[0]


@lru_cache(maxsize=16)
def _room(old: str, new: str) -> list[Leaf]:  # noqa: ARG001, they are the key
    """Room for the difference of two texts; empty until somebody has asked for it."""
    return []


async def _document(site: Site, source: str, number: int) -> dict[str, Any]:
    rows = await site.rows(_DOCUMENT, source=source, document=number)
    if not rows:
        raise NotFound(f"{source} has no document {number}")
    text = await asyncio.to_thread(_cut, site, rows[0])
    return {"document": rows[0], "leaf": text and read(text, [])}


def _cut(site: Site, row: dict[str, Any]) -> str | None:
    """The words of a document; None where it is too long to be cut here, holds none, or is not in the archive."""
    archive = site.archive
    if (row["size"] or 0) > _LONGEST_DOCUMENT or row["sha256"] not in archive:
        return None
    try:
        return extract(archive.get(row["sha256"]), row["media_type"])
    except Unreadable:
        return None


ROUTES = [(r"^/provision/(?P<source>[^/]+/[^/]+)$", provision)]
