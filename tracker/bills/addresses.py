"""What the address of an answer tells of a bill, where the answer itself does not."""

from __future__ import annotations

import re

_RECORD = re.compile(r"/(?:matters/(\d+)/histories|bills/actionlog/(\d+))\b", re.IGNORECASE)
_SESSION = re.compile(r"(?:^|/)lisfiles/(\d{5})/")


def record_of(url: str) -> str | None:
    """The register's own number of the bill whose history an address answers with."""
    found = _RECORD.search(url)
    return found[1] or found[2] if found else None


def session_of(url: str) -> str | None:
    """The session whose files lie at an address: LIS names it nowhere in them."""
    found = _SESSION.search(url)
    return found[1] if found else None
