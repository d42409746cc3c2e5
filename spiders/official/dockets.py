"""What regulations.gov tells of a docket and of its documents, each with the fields it must have."""

from __future__ import annotations

from typing import Any

from spiders.answers import json_object, member, rows

_TYPES = frozenset({"Notice", "Other", "Proposed Rule", "Rule", "Supporting & Related Material"})
_NEEDED = ("documentType", "title", "docketId", "postedDate", "commentEndDate", "withdrawn", "lastModifiedDate")


def docket(body: bytes) -> dict[str, Any]:
    """Its attributes."""
    attributes = member(member(json_object(body, "data"), "data"), "attributes")
    return next(rows([attributes], "docket", "title", "docketType"))


def documents(listed: object) -> list[dict[str, Any]]:
    """The attributes of each."""
    return [_attributes(row) for row in rows(listed, "document", "id", "type", "attributes")]


def _attributes(row: dict[str, Any]) -> dict[str, Any]:
    told = next(rows([row["attributes"]], f"document {row['id']}", *_NEEDED))
    if told["documentType"] not in _TYPES:
        raise ValueError(f"unknown type of document '{told['documentType']}': one of {', '.join(sorted(_TYPES))}")
    return told
