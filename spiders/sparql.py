"""SPARQL end points: the address of a query, and the rows of its answer (W3C, SPARQL 1.1 Query Results in JSON)."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlencode

from spiders.answers import json_object, member, rows


def asked(endpoint: str, query: str, **known: str) -> str:
    """The address that puts a query to an end point; `{name}` in it stands for what is known by that name."""
    for name, value in known.items():
        query = query.replace(f"{{{name}}}", value)
    return f"{endpoint}?{urlencode({'query': query})}"


def bindings(body: bytes, *needed: str) -> Iterator[dict[str, str]]:
    """The rows of an answer, values alone."""
    results = member(json_object(body, "results"), "results")
    for row in rows(results.get("bindings"), "binding", *needed):
        yield {name: str(value["value"]) for name, value in row.items()}
