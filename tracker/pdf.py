"""Text layer of a PDF.

The limits are pypdf's and ours; what they do not foresee ends with the process in which it is read.
"""

from __future__ import annotations

import io
import logging
import warnings

from pypdf import PdfReader, apply_configuration

from tracker.confined import confined
from tracker.typography import lines
from tracker.unreadable import Unreadable, broken

_PAGES = 5_000
_CHARACTERS = 16_000_000
_CONTENT_BYTES = 24_000_000  # unpacked; about a megabyte of it is read in a second
_LIMITS = {
    "zlib_maximum_output_length": 8_000_000,
    "lzw_maximum_output_length": 8_000_000,
    "run_length_maximum_output_length": 8_000_000,
    "array_based_stream_maximum_output_length": 8_000_000,
    "stream_decoding_work_maximum_length": 64_000_000,
    "stream_parsing_work_maximum_count": 500_000,
    "xform_maximum_invocations_per_extraction": 200,
}
logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells of every fault that it mends


def pdf_text(body: bytes) -> str:
    """Text of all pages, a line a line. Scanned, damaged, locked, outsized or endless: `broken`."""
    return confined(__name__, "read_pdf", body)


def read_pdf(body: bytes) -> str:
    """The same, for as long as it takes."""
    with warnings.catch_warnings(), apply_configuration(None, **_LIMITS):
        warnings.simplefilter("ignore")
        try:
            text = "\n".join(_pages(body))
        except (Unreadable, MemoryError):
            raise
        except Exception as error:
            # A damaged file can fail anywhere in the parser, with any exception.
            raise broken(f"PDF is damaged or cut short: {type(error).__name__}: {error}"[:200]) from None
    if not text.strip():
        raise broken("PDF has no text layer (scanned?)")
    return lines(text)


def _pages(body: bytes) -> list[str]:
    reader = PdfReader(io.BytesIO(body))
    if reader.is_encrypted and not reader.decrypt(""):
        raise broken("PDF is locked by a password")
    if len(reader.pages) > _PAGES:
        raise broken(f"PDF has {len(reader.pages)} pages; at most {_PAGES} are read")
    pages: list[str] = []
    content = size = 0
    for page in reader.pages:
        drawn = page.get_contents()
        content += 0 if drawn is None else len(drawn.get_data())
        if content > _CONTENT_BYTES or size > _CHARACTERS:
            raise broken(
                f"PDF is too big to be read: {content} bytes and {size} characters by page {len(pages) + 1}"
            )
        pages.append(page.extract_text())
        size += len(pages[-1])
    return pages
