"""The record as a schema.org `Dataset`, for search engines that list data."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from tracker.site.api.downloads import TYPES
from tracker.site.linked import as_script
from tracker.site.server import Site

_LICENSE = "https://creativecommons.org/publicdomain/zero/1.0/"
_FILES = ("status.csv", "status.json", "periods.csv", "periods.json", "changes.csv", "changes.json", "tracker.db")
_RECORDED = "SELECT recorded_at FROM runs ORDER BY id DESC LIMIT 1"


async def dataset(site: Site, request: Any) -> Markup:
    """The content of one `application/ld+json` element."""
    origin = site.absolute_url(request, "/").rstrip("/")
    runs = await site.rows(_RECORDED)
    about = {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": f"{site.subject.name}: the law by place",
        "description": "What the law says about a substance, place by place and day by day, with the words that "
        "prove it and how fresh they are. Unknown does not mean legal.",
        "url": f"{origin}/data",
        "license": _LICENSE,
        "isAccessibleForFree": True,
        "creator": {"@type": "Organization", "name": "Legal Status Tracker", "url": f"{origin}/"},
        "keywords": [substance.name for substance in site.subject.substances],
        "distribution": [_file(origin, name) for name in _FILES],
        **({"dateModified": runs[0]["recorded_at"]} if runs else {}),
    }
    return as_script(about)


def _file(origin: str, name: str) -> dict[str, str]:
    kind = TYPES[name[name.index(".") :]].partition(";")[0]
    return {"@type": "DataDownload", "contentUrl": f"{origin}/data/{name}", "encodingFormat": kind}
