"""The Riksdag's documents: one JSON object with the text and its HTML, both headed by labels of the publisher.

`datum` is the day an act was made (Utfärdad); `publicerad` and `systemdatum` are of the data base. What has no
label "Upphävd" (repealed, from that day) is law. (Client: AIDataForXYZ/legalize-pipeline, src/legalize/fetcher/se.)
"""

from __future__ import annotations

import json
import re
from datetime import date, timedelta

from tracker.lawtext.claims import DocumentKind
from tracker.official.sheet import Sheet, day

_REPEALED = re.compile(r"^\W*Upphävd\W*(\d{4}-\d\d-\d\d)", re.MULTILINE)
_TAG = re.compile(r"<(br|p|div)\b[^>]*>|<[^>]+>")


def sheet(body: bytes) -> Sheet:
    told = json.loads(body.decode("utf-8-sig"))["dokumentstatus"]["dokument"]
    html, text = told.get("html") or "", told.get("text") or ""
    if not (html or text):
        raise ValueError("the document has neither 'html' nor 'text'")
    labels = text or _TAG.sub(lambda tag: "\n" if tag[1] else "", html)
    ended = _REPEALED.search(labels[:4000])
    return Sheet(
        document=f'<html lang="sv"><body>{html}</body></html>'.encode() if html else text.encode(),
        identifier=f"SFS {told['beteckning']}",
        title=" ".join(told["titel"].split()),
        language="sv",
        kind=_kind(told["titel"]),
        published=day(told["datum"]),
        in_force_to=(date.fromisoformat(ended[1]) - timedelta(days=1)).isoformat() if ended else None,
        repealed=None if ended else False,
    )


def _kind(title: str) -> DocumentKind | None:
    """By the word for what it is, which stands before its number: `Förordning (1992:1554) om ...`."""
    word = title.partition("(")[0].lower().strip()
    if word.endswith(("förordning", "kungörelse")):
        return "rule"
    return "act" if word.endswith(("lag", "balk", "balken", "lagen")) else None
