"""What a program can ask for: the one table that the OpenAPI document and the page about it are made of."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from tracker.maps.atlas import atlas
from tracker.message import Message, say

JSON, CSV, SVG, HTML = "application/json", "text/csv", "image/svg+xml", "text/html"


class Argument(NamedTuple):
    """A part of an address: its form as JSON Schema. The substances are filled in by the subject."""

    name: str
    about: Message
    form: Mapping[str, Any]
    where: Literal["query", "path"] = "query"


class Operation(NamedTuple):
    """One address: what it gives, by media type with the name of its schema, and how it refuses."""

    path: str
    about: Message
    arguments: tuple[Argument, ...] = ()
    gives: Mapping[str, str | None] = MappingProxyType({})
    refuses: tuple[int, ...] = ()
    example: str = ""
    """An address that works: `{place}` and `{substance}` are filled in by places and substances that we hold."""


_TEXT = {"type": "string", "minLength": 1, "maxLength": 200}
SUBSTANCE = Argument("substance", say("a substance that we track; the first of them where none is given"), {})
_PLACE_ABOUT = say("code, ISO code, OCD id, GEOID, name or US ZIP code")
_PLACE = Argument("place", _PLACE_ABOUT, _TEXT)
_PLACE_IN_PATH = Argument("place", _PLACE_ABOUT, {**_TEXT, "pattern": r"^[^/\\]+$"}, "path")
_CODE = Argument("code", say("code of a place"), {"type": "string", "pattern": "^[a-z0-9-]+$"}, "path")
_ON = Argument("on", say("a day; today at the place where none is given"), {"type": "string", "format": "date"})
_KNOWN = Argument(
    "known", say("an instant: the answer as we knew it then"), {"type": "string", "format": "date-time"}
)
_ASKED = (400, 404)
_FEEDS = {
    "application/rss+xml": None, "application/atom+xml": None, "application/feed+json": None, "text/calendar": None,
    "text/x-opml": None,
}  # fmt: skip
_FEED_KIND = Argument("kind", say("its format"), {"enum": ["rss", "atom", "json", "ics", "opml"]}, "path")
_FEED_PART = {"type": "string", "pattern": "^[A-Za-z0-9_-]+$"}

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "/api/status/{place}",
        say("What the law says at a place, on a day, for a substance: what `tracker status --json` prints"),
        (_PLACE_IN_PATH, SUBSTANCE, _ON, _KNOWN), {JSON: "Answers"}, _ASKED,
        "/api/status/{place}?substance={substance}",
    ),
    Operation(
        "/api/status", say("The same, with the place as an argument"), (_PLACE, SUBSTANCE, _ON, _KNOWN),
        {JSON: "Answers"}, _ASKED, "/api/status?place={place}",
    ),
    Operation(
        "/api/ship",
        say("May a shop ship this there? Every reason, every limit and condition, and which place's law decides"),
        (
            Argument("zip", say("where to: a US ZIP code"), {"pattern": "^[0-9]{5}(-[0-9]{4})?$"}),
            Argument("place", say("where to, if not by ZIP code: any name of a place"), _TEXT),
            SUBSTANCE,
            Argument("pct_7oh", say("7-OH in percent of all alkaloids of the product"),
                     {"type": "number", "minimum": 0, "maximum": 100}),
            Argument("age", say("age of the buyer in years"), {"type": "integer", "minimum": 0, "maximum": 130}),
        ),
        {JSON: "Shipments"}, _ASKED, "/api/ship?place={place}&substance={substance}&pct_7oh=1.5&age=21",
    ),
    Operation(
        "/data/status.json", say("Today's answer for every place and every substance, as one file"),
        gives={JSON: "StatusFile"}, example="/data/status.json",
    ),
    Operation(
        "/data/status.csv", say("The same as a table"), gives={CSV: None}, example="/data/status.csv"
    ),
    Operation(
        "/data/periods.json", say("Every period of law that we hold or ever held, with when we said so"),
        gives={JSON: "PeriodFile"}, example="/data/periods.json",
    ),
    Operation(
        "/data/periods.csv", say("The same as a table"), gives={CSV: None}, example="/data/periods.csv"
    ),
    Operation(
        "/data/changes.{form}",
        say("What changed since a day or an event, at most 5,000 events at a time, oldest first; "
            "`next` is the `since` to go on from"),
        (
            Argument("form", say("its format"), {"enum": ["json", "csv"]}, "path"),
            Argument("since", say("a day, or the id of the last event you have; everything where none is given"),
                     {"type": "string"}),
        ),
        {JSON: "Delta", CSV: None}, _ASKED, "/data/changes.json?since=2026-01-01",
    ),
    Operation(
        "/data/tracker.db", say("The whole record as an SQLite database"), gives={"application/vnd.sqlite3": None},
        example="/data/tracker.db",
    ),
    Operation(
        "/feeds/{name}.{kind}",
        say("News as it comes: feeds of all, law, proposals, corrections, health, calendar, and of each place"),
        (Argument("name", say("`all`, another of these names, or the code of a place"), _FEED_PART, "path"),
         _FEED_KIND),
        _FEEDS, (404,), "/feeds/all.atom",
    ),
    Operation(
        "/feeds/{place}/{substance}.{kind}", say("News of one substance in one place and those below it"),
        (
            Argument("place", say("code of a place"), _FEED_PART, "path"),
            Argument("substance", say("a substance that we track"), _FEED_PART, "path"),
            _FEED_KIND,
        ),
        _FEEDS, (404,), "/feeds/{place}/{substance}.atom",
    ),
    Operation(
        "/badge/{code}.svg", say("A badge with the answer of a place and its day, for your own page"),
        (_CODE, SUBSTANCE, _ON), {SVG: None}, _ASKED, "/badge/{place}.svg",
    ),
    Operation(
        "/map/{name}.svg", say("A map of the answers, with its day"),
        (Argument("name", say("which map"), {"enum": sorted(atlas())}, "path"), SUBSTANCE, _ON),
        {SVG: None}, _ASKED, f"/map/{min(atlas())}.svg",
    ),
    Operation(
        "/archive/{sha256}", say("An official document as it was when we read it, byte for byte"),
        (Argument("sha256", say("its name: the sha256 of its bytes"),
                  {"type": "string", "pattern": "^[0-9a-f]{64}$"}, "path"),),
        {"text/plain": None, "application/pdf": None}, (404,),
    ),
    Operation(
        "/openapi.json", say("This list for programs (OpenAPI 3.1)"), gives={JSON: None}, example="/openapi.json"
    ),
)  # fmt: skip
"""Every address for programs."""
