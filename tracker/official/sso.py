"""Singapore Statutes Online: the page of a document with its first part, and pieces of HTML with the others.

`Current version as at` is the day on which the page was asked, and no day of the law. When a version took effect is
in no field; amendments are told in the text (`wef 09/12/2024`).
"""

from __future__ import annotations

from lxml import etree

from tracker.official.akoma_ntoso import words
from tracker.official.fields import found, html
from tracker.official.sheet import Sheet

_SITE = " - Singapore Statutes Online"
_STATES = {"current version": False, "repealed": True, "revoked": True, "cancelled": True, "spent": True}
_PROVISION = "//*[contains(@class, 'prov1') or contains(@class, 'schedule') or contains(@class, 'part')]"


def sheet(body: bytes) -> Sheet:
    root = html(body)
    page, title = root.find(".//*[@id='legisContent']"), words(root.find(".//title"))
    if page is None and (title is not None or not found(root, _PROVISION)):
        raise ValueError("neither a document (legisContent) nor a part of one")
    if page is None:
        return Sheet(document=body, language="en")
    if title is None or _SITE not in title:
        raise ValueError("no title of a document")
    name = title.replace(_SITE, "").strip()
    return Sheet(
        document=etree.tostring(page, encoding="unicode", method="html").encode(),
        identifier=name,
        title=name,
        language="en",
        kind="act" if " Act " in f"{name} " else "rule",
        repealed=_repealed(root),
    )


def _repealed(root: etree._Element) -> bool | None:
    labels = found(root, "//*[contains(@class, 'status-value')]")
    status = (words(labels[0]) or "").lower() if labels else ""
    return next((gone for state, gone in _STATES.items() if state in status), None)
