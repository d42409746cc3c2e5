"""Linked data (JSON-LD) in a page."""

from __future__ import annotations

import json
from typing import Any

from markupsafe import Markup

_IN_A_SCRIPT = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})
"""No text of the record can end the element it stands in."""


def as_script(document: dict[str, Any]) -> Markup:
    """The content of an `application/ld+json` element."""
    return Markup(json.dumps(document, ensure_ascii=False).translate(_IN_A_SCRIPT))  # noqa: S704, it is escaped
