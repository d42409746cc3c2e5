"""Gesetze im Internet: an archive with one document of the DTD gii-norm, a `norm` for each section.

The first norm is the law itself. `ausfertigung-datum` is the day it was made; the day of publication, and when
the text counts from, are in no field. `builddate` is when the archive was packed, and no day of the law.
"""

from __future__ import annotations

from lxml import etree

from tracker.official.fields import needed, said, xml
from tracker.official.sheet import Sheet, day
from tracker.unpack import document_of


def sheet(body: bytes) -> Sheet:
    document = document_of(body)
    root = xml(document, "dokumente")
    law = root.find("norm/metadaten")
    if law is None:
        raise ValueError("no norm with metadaten in dokumente")
    if not any(len(content) for content in root.iterfind("norm/textdaten/text/Content")):
        raise ValueError("no text in any norm")
    made = day(needed(law, "ausfertigung-datum"))
    return Sheet(
        document=document,
        identifier=f"{needed(law, 'jurabk')} ({made})",
        title=said(law, "langue") or said(law, "kurzue"),
        language="de",
        kind="code",
        repealed=_repealed(law),
    )


def _repealed(law: etree._Element) -> bool | None:
    """What is there is law. `Aufh` tells in words alone that it is repealed, and when: then nothing is sure."""
    kinds = {said(state, "standtyp") for state in law.iterfind("standangabe")}
    return None if "Aufh" in kinds else False
