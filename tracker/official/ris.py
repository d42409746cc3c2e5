"""RIS: documents of a search in JSON made of XML (attributes `@name`, text `#text`, nil an object), and texts.

`Inkrafttretensdatum` and `Ausserkrafttretensdatum` are the first and the last day of a version of one provision;
`Geaendert` is the day the data changed, and not law.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from tracker.lawtext.claims import DocumentKind
from tracker.official.fields import starts_with
from tracker.official.sheet import Sheet, day

_KINDS: Mapping[str, DocumentKind] = {"BG": "act", "BVG": "act", "V": "rule", "K": "notice"}


def sheet(body: bytes) -> Sheet:
    if not starts_with(body, "{"):
        return Sheet(document=body, language="de")
    listed = json.loads(body.decode("utf-8-sig"))["OgdSearchResult"]["OgdDocumentResults"]["OgdDocumentReference"]
    references = listed if isinstance(listed, list) else [listed]  # one hit is an object
    documents = [one["Data"]["Metadaten"]["Bundesrecht"] for one in references]
    newest = max(documents, key=lambda one: str(one["BrKons"]["Inkrafttretensdatum"]))
    own, ends = newest["BrKons"], [_day(one["BrKons"].get("Ausserkrafttretensdatum")) for one in documents]
    return Sheet(
        identifier=own["Gesetzesnummer"],
        title=newest["Kurztitel"],
        language="de",
        kind=_KINDS.get(own.get("Typ")),
        in_force_from=day(own["Inkrafttretensdatum"]),
        in_force_to=None if None in ends else max(filter(None, ends)),
    )


def _day(said: object) -> str | None:
    """A day, or none: nil comes as an object."""
    return day(said) if isinstance(said, str) else None
