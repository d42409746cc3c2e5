"""A section of the D.C. Code: number, heading, paragraphs, and annotations with its history.

`eff` of a History annotation is the day on which that change took effect; older ones have it in their words alone.
"""

from __future__ import annotations

import re

from tracker.official.fields import needed, said, xml
from tracker.official.sheet import Sheet, day

_GONE = re.compile(r"\[(?:repealed|expired|omitted|transferred)\b", re.IGNORECASE)


def sheet(body: bytes) -> Sheet:
    root = xml(body, "section")
    heading = needed(root, "heading")
    changes = root.iterfind("annotations/annotation[@type='History']")
    begun = (day(change.get("eff")) for change in changes)
    gone = f"[{said(root, 'reason') or ''}] {heading}"
    return Sheet(
        document=body,
        identifier=f"D.C. Code \u00a7 {needed(root, 'num')}",
        title=heading,
        language="en",
        kind="code",
        in_force_from=max(filter(None, begun), default=None),
        repealed=_GONE.search(gone) is not None,
    )
