"""The Electronic Code of Federal Regulations (https://www.ecfr.gov/developers/documentation/api/v1).

A source's address is that of a section as people read it, `.../current/title-21/section-1308.11`. What tells of a
change is the list of its versions; the text of a version is asked by its date, once.
"""

from __future__ import annotations

import re
from typing import Any

from spiders.address_form import AddressForm
from spiders.answers import json_object, rows
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Office of the Federal Register and Government Publishing Office (United States)",
    watches="a section of the Code of Federal Regulations",
    signal="the newest date in the section's list of versions",
    base="https://www.ecfr.gov/",
)
_SECTION = AddressForm(
    re.compile(r"(?P<base>.+/)current/title-(?P<title>\d+)/section-(?P<section>(?P<part>\d+)\.\w+)(?:\?.*)?"),
    "a section: .../current/title-21/section-1308.11",
)


def first(source: Source) -> Ask:
    at = _SECTION.of(source)
    path = f"api/versioner/v1/versions/title-{at['title']}.json?part={at['part']}&section={at['section']}"
    return Ask(at["base"] + path, "signal")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if ask.role == "main":
        return Answer()
    at, newest = _SECTION.of(source), _newest(body)
    if newest["removed"]:
        return Answer("missing", f"section {at['section']} was removed on {newest['date']}")
    path = f"api/versioner/v1/full/{newest['date']}/title-{at['title']}.xml"
    return Answer(follow=(Ask(f"{at['base']}{path}?part={at['part']}&section={at['section']}", once=True),))


def _newest(body: bytes) -> dict[str, Any]:
    listed = json_object(body, "content_versions")["content_versions"]
    versions = list(rows(listed, "version", "date", "removed"))
    if not versions:
        raise ValueError("no versions: there is no such section")
    return max(versions, key=lambda version: str(version["date"]))
