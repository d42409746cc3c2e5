"""Oregon's legislature over OData v3 (https://www.oregonlegislature.gov/citizen_engagement/Pages/data.aspx).

A source's address is that of a session's measures:
`https://api.oregonlegislature.gov/odata/odataservice.svc/LegislativeSessions('2025R1')/Measures`. One answer has
the measures that name the subject in their title, catch line or summary, each with its whole history. From clients
that wrote down what they saw (`odata.nextLink` is relative): continuations are followed, and never built.
"""

from __future__ import annotations

import re
from urllib.parse import urlencode, urljoin

from spiders.address_form import AddressForm
from spiders.answers import json_object, rows
from spiders.interface import Answer, Ask, Card
from spiders.query import words
from tracker.model import Source

CARD = Card(
    body="Oregon Legislative Assembly",
    watches="measures of a session whose title or summary names the subject, with their histories",
    signal="the search itself, measures in the order of their numbers",
    base="https://api.oregonlegislature.gov/odata/odataservice.svc/",
)
_MEASURES = AddressForm(
    re.compile(r".+/LegislativeSessions(?:\(|%28)(?:'|%27)\d{4}[A-Z]\d(?:'|%27)(?:\)|%29)/Measures"),
    "measures of a session: .../LegislativeSessions('2025R1')/Measures",
)
_WORDS_IN = ("RelatingTo", "CatchLine", "MeasureSummary")
_NEEDED = (
    "SessionKey",
    "MeasurePrefix",
    "MeasureNumber",
    *_WORDS_IN,
    "ChapterNumber",
    "Vetoed",
    "MeasureHistoryActions",
)
_JSON = "application/json"


def first(source: Source) -> Ask:
    _MEASURES.of(source)
    wanted = [word.lower().replace("'", "''") for word in words(source)]
    asked = {
        "$filter": " or ".join(f"substringof('{word}',tolower({field}))" for word in wanted for field in _WORDS_IN),
        "$expand": "MeasureHistoryActions",
        "$orderby": "MeasurePrefix,MeasureNumber",
    }
    return Ask(f"{source.url}?{urlencode(asked)}", accept=_JSON)


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:
    answer = json_object(body, "value")
    found = list(rows(answer["value"], "measure", *_NEEDED))
    for measure in found:
        list(rows(measure["MeasureHistoryActions"], "action", "ActionDate", "ActionText", "Chamber"))
    if ask.role == "main" and not found and not source.may_be_empty:
        return Answer("broken", "no measures found")
    more = answer.get("odata.nextLink") or answer.get("@odata.nextLink")
    return Answer(follow=(Ask(urljoin(url, str(more)), "page", accept=_JSON),) if more else ())
