"""eCFR: the versions of a section in JSON, and the text of one in XML (DIV8), which holds no date at all."""

from __future__ import annotations

import json

from tracker.markup import xml_page
from tracker.official.sheet import Sheet


def sheet(body: bytes) -> Sheet:
    if body.lstrip()[:1] == b"{":
        return _of_versions(body)
    head = xml_page(body).root.find(".//HEAD")
    return Sheet(
        document=body,
        title=" ".join("".join(map(str, head.itertext())).split()) if head is not None else None,
        language="en",
        kind="code",
    )


def _of_versions(body: bytes) -> Sheet:
    newest = max(json.loads(body)["content_versions"], key=lambda version: str(version["date"]))
    return Sheet(
        identifier=f"{newest['title']} CFR {newest['identifier']}",
        published=newest["issue_date"],
        in_force_from=newest["date"],
        repealed=bool(newest["removed"]),
    )
