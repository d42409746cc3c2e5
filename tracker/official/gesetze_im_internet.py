"""Gesetze im Internet: an archive with one document of the DTD gii-norm, a `norm` for each section.

The first norm is the law itself. `ausfertigung-datum` is the day it was made; the day of publication, and when
the text counts from, are in no field. `builddate` is when the archive was packed, and no day of the law.
"""

from __future__ import annotations

import io
import zipfile
import zlib

from lxml import etree

from tracker.official.fields import needed, said, xml
from tracker.official.sheet import Sheet, day

_MOST_BYTES = 20 * 2**20


def sheet(body: bytes) -> Sheet:
    document = unpacked(body) if body.startswith(b"PK\x03\x04") else body
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


def unpacked(body: bytes) -> bytes:
    """The one XML file of an archive; never more bytes of it than a document has."""
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            names = [name for name in archive.namelist() if name.lower().endswith(".xml")]
            if len(names) != 1:
                raise ValueError(f"{len(names)} XML files in the archive, not one")
            with archive.open(names[0]) as packed:
                document = packed.read(_MOST_BYTES + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as fault:
        raise ValueError(f"damaged archive: {fault}") from None
    if len(document) > _MOST_BYTES:
        raise ValueError(f"more than {_MOST_BYTES} bytes in the archive")
    return document
