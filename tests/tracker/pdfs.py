"""Small PDFs of invented law, written by the tests."""

from __future__ import annotations

import io
import zlib

from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen.canvas import Canvas

LAW = [
    "MARSHLAND REVISED CODE  TITLE 9",
    "§ 9-114. Schedule I enumerated.",
    "(a) Brugmansine;",
    "(b) Mitragynine, its salts and isomers;",
    "(c) 7-hydroxymitragynine.",
]


def law_pdf(*pages: list[str]) -> bytes:
    """A statute with a text layer, a list of lines for each page."""
    file = io.BytesIO()
    canvas = Canvas(file, invariant=True)
    for page in pages or (LAW,):
        for number, line in enumerate(page):
            canvas.drawString(72, 760 - 16 * number, line)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def scanned_pdf() -> bytes:
    """Pages without a text layer: only a shape is drawn."""
    file = io.BytesIO()
    canvas = Canvas(file, invariant=True)
    canvas.rect(100, 100, 300, 400, fill=1)
    canvas.save()
    return file.getvalue()


def raw_pdf(pages: int, content: bytes) -> bytes:
    """Some pages that all draw the same packed content."""
    stream = zlib.compress(content, 9)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[" + b"3 0 R " * pages + b"]/Count %d>>" % pages,
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    body, table = b"%PDF-1.4\n", b"0000000000 65535 f \n"
    for number, each in enumerate(objects, 1):
        table += b"%010d 00000 n \n" % len(body)
        body += b"%d 0 obj%s endobj\n" % (number, each)
    trailer = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(body))
    return body + b"xref\n0 %d\n" % (len(objects) + 1) + table + trailer


def locked_pdf(password: str) -> bytes:
    """The statute, encrypted for readers."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(law_pdf())))
    writer.encrypt(user_password=password, owner_password="owner", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()
