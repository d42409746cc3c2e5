"""XML of the Parliamentary Counsel Office: the root's attributes have number and days, its cover the title.

`date.as.at` is the day on which this consolidation begins. The end of a whole document was not seen in any recorded
file: it is taken from `stage` or `terminated`, whichever says so, and is else not told.
"""

from __future__ import annotations

from collections.abc import Mapping

from tracker.lawtext.claims import DocumentKind
from tracker.official.akoma_ntoso import XML_LANG
from tracker.official.fields import needed, xml
from tracker.official.sheet import Sheet, day

_KINDS: Mapping[str, DocumentKind] = {"act": "act", "regulation": "rule", "deemed-reg": "rule"}
_ENDED = frozenset({"repealed", "revoked", "expired", "spent"})


def sheet(body: bytes) -> Sheet:
    root = xml(body, *_KINDS)
    begun = root.get("date.as.at") or root.get("date.first.valid")
    if not begun:
        raise ValueError(f"no date.as.at in {root.tag}")
    number = root.get("act.no") or root.get("sr.no") or root.get("no")
    ended = bool(_ENDED & {root.get("stage", ""), root.get("terminated", "")})
    return Sheet(
        document=body,
        identifier=f"{root.tag} {root.get('year')}/{number}" if number and root.get("year") else None,
        title=needed(root, "cover/title"),
        language=root.get(XML_LANG, "")[:2] or None,
        kind=_KINDS[str(root.tag)],
        published=day(root.get("date.assent") or root.get("date.made")),
        in_force_from=day(begun),
        repealed=True if ended else None,
    )
