"""One saved document, read as a spider and its reader would: no network, no database."""

from __future__ import annotations

import zlib
from datetime import date

from tracker.extract import extract
from tracker.model import Reading, Subject
from tracker.readers import READERS, Part
from tracker.unreadable import broken

MOST_BYTES = 32 * 2**20
"""What a document may have at most, also after decompression: the limit of the crawl."""


def read_document(
    body: bytes, interface: str, url: str | None, subject: Subject, on: date, *, jurisdiction: str | None = None
) -> Reading:
    """What the reader of the interface finds in a document published on a day; of a page, all that law says.

    `jurisdiction`: whose law it is. `Unreadable` says why it is not the document.
    """
    body = _unpacked(body)
    if interface in READERS:
        extract(body, None, needs_text=False)
        return READERS[interface]([Part(url=url, body=body, jurisdiction=jurisdiction)], subject, on)
    text = extract(body, None, marked=True)
    return READERS["law"](
        [Part(url=url, text=text, body=body, jurisdiction=jurisdiction, published=on)], subject, on
    )


def _unpacked(body: bytes) -> bytes:
    """A file saved as it was sent, with `Content-Encoding: gzip`."""
    if not body.startswith(b"\x1f\x8b"):
        return body
    unpacker = zlib.decompressobj(wbits=31)
    try:
        whole = unpacker.decompress(body, MOST_BYTES)
    except zlib.error as error:
        raise broken(f"damaged gzip: {error}") from None
    if unpacker.unconsumed_tail:
        raise broken(f"too big: more than {MOST_BYTES} bytes when unpacked")
    return whole
