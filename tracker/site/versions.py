"""The versions of a watched provision: each wording in the order we saw it, and whose doing it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tracker.site.server import Site

MOST = 500
"""Versions that a page lists, the newest."""

# A source has one answer for each time it was asked. A wording begins where the text differs from the one before.
_VERSIONS = """
SELECT *, row_number() OVER (ORDER BY id) AS number FROM (
  SELECT id, text, sha256, fetched_at, url, recipe, lag(text) OVER w AS text_before,
    lag(recipe) OVER w AS recipe_before, lag(sha256) OVER w AS bytes_before
  FROM snapshots WHERE source = :source AND part = 0 AND text IS NOT NULL AND outcome IN ('ok', 'unchanged')
  WINDOW w AS (ORDER BY id)
) WHERE text IS NOT text_before ORDER BY number DESC LIMIT :most
"""
_TEXT = "SELECT text FROM texts WHERE sha256 = :digest"


@dataclass(frozen=True)
class Version:
    """One wording. `ours`: the same bytes, read by another recipe. `again`: the version that had the same words."""

    number: int
    text: str
    seen: str
    until: str | None
    archived: str | None
    ours: bool
    again: int | None


async def versions(site: Site, source: str) -> Sequence[Version]:
    """The versions of a source, the newest first; none where no text of it was ever read."""
    rows = await site.rows(_VERSIONS, source=source, most=MOST)
    first: dict[str, int] = {}
    for row in reversed(rows):
        first.setdefault(row["text"], row["number"])
    ends = [None, *(row["fetched_at"] for row in rows)]
    return [_version(row, until, first[row["text"]]) for row, until in zip(rows, ends, strict=False)]


def _version(row: Mapping[str, Any], until: str | None, first: int) -> Version:
    same_bytes = row["sha256"] is not None and row["sha256"] == row["bytes_before"]
    return Version(
        number=row["number"],
        text=row["text"],
        seen=row["fetched_at"],
        until=until,
        archived=row["sha256"],
        ours=same_bytes and row["recipe"] != row["recipe_before"],
        again=first if first != row["number"] else None,
    )


async def text_of(site: Site, version: Version) -> str:
    """The words of a version."""
    rows = await site.rows(_TEXT, digest=version.text)
    return str(rows[0]["text"])
