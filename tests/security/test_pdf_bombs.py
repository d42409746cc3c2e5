"""PDF: loops, depth, bombs and endless work. Text or a named fault; no more than so much time and memory in any case.

Too many pages, streams that unpack without end, too many steps: tests/tracker/test_extract.py.
"""

from __future__ import annotations

import resource
import zlib
from collections.abc import Callable, Mapping

import pytest

from tracker import confined
from tracker.extract import Unreadable, extract

Objects = Mapping[int, bytes]
TEXT = b"BT /F 9 Tf 9 9 Td (Kratom) Tj ET"


def stream(data: bytes, more: bytes = b"") -> bytes:
    packed = zlib.compress(data, 9)
    return b"<<%s/Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (more, len(packed), packed)


def page(contents: bytes = b"4 0 R", more: bytes = b"/Resources<</Font<</F 5 0 R>>>>", parent: int = 2) -> bytes:
    return b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 612 792]/Contents %s%s>>" % (parent, contents, more)


def pages(kids: bytes, count: int = 1, more: bytes = b"") -> bytes:
    return b"<</Type/Pages/Kids[%s]/Count %d%s>>" % (kids, count, more)


BASE: Objects = {
    1: b"<</Type/Catalog/Pages 2 0 R>>",
    2: pages(b"3 0 R"),
    3: page(),
    4: stream(TEXT),
    5: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
}


def pdf(objects: Objects, trailer: bytes = b"") -> bytes:
    body, at = b"%PDF-1.7\n", {}
    for number, each in objects.items():
        at[number] = len(body)
        body += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    size = max(objects) + 1
    table = b"".join(b"%010d 00000 %s \n" % (at.get(n, 0), b"n" if n in at else b"f") for n in range(size))
    end = b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF" % (size, trailer, len(body))
    return body + b"xref\n0 %d\n" % size + table + end


def changed(**objects: bytes) -> bytes:
    """The small statute with some objects otherwise: `n3=...`."""
    return pdf({**BASE, **{int(name[1:]): each for name, each in objects.items()}})


def form(draws: bytes, resources: bytes) -> bytes:
    return stream(draws, b"/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<<%s>>" % resources)


def forms(first: int, last: int) -> dict[str, bytes]:
    """Each draws the next one twice."""
    made = {f"n{n}": form(b"/X Do /X Do", b"/XObject<</X %d 0 R>>" % (n + 1)) for n in range(first, last)}
    return {**made, f"n{last}": form(TEXT, b"/Font<</F 5 0 R>>")}


def unicode_map(lines: bytes) -> dict[str, bytes]:
    head = b"begincmap\n1 begincodespacerange <0000><ffff> endcodespacerange\n"
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>"
    return {"n5": font, "n6": stream(head + lines + b"\nendcmap")}


DRAWS_FORM = page(more=b"/Resources<</XObject<</X 10 0 R>>/Font<</F 5 0 R>>>>")
BOMBS: dict[str, Callable[[], bytes]] = {
    "pages that hold themselves": lambda: changed(n2=pages(b"2 0 R 3 0 R", 2)),
    "pages that hold each other": lambda: changed(n2=pages(b"6 0 R"), n6=pages(b"2 0 R 2 0 R")),
    "a page above itself": lambda: changed(n3=page(more=b"", parent=3)),
    "pages above themselves": lambda: changed(n2=pages(b"3 0 R", 1, b"/Parent 2 0 R"), n3=page(more=b"")),
    "pages doubled thirty times": lambda: changed(
        n2=pages(b"10 0 R 10 0 R"), n40=page(), **{f"n{n}": pages(b"%d 0 R " % (n + 1) * 2) for n in range(10, 40)}
    ),
    "pages a thousand deep": lambda: changed(
        n2=pages(b"10 0 R"), n999=page(), **{f"n{n}": pages(b"%d 0 R" % (n + 1)) for n in range(10, 999)}
    ),
    "two thousand million pages": lambda: changed(n2=pages(b"3 0 R", 2_000_000_000)),
    "contents that hold themselves": lambda: changed(n3=page(b"6 0 R"), n6=b"[6 0 R 4 0 R]"),
    "contents a hundred thousand times": lambda: changed(n3=page(b"[" + b"4 0 R " * 100_000 + b"]")),
    "lists in lists": lambda: changed(n3=page(more=b"/X " + b"[" * 100_000 + b"]" * 100_000)),
    "dictionaries in dictionaries": lambda: changed(n3=page(more=b"/X " + b"<</A" * 100_000 + b">>" * 100_000)),
    "lists in what is drawn": lambda: changed(n4=stream(b"[" * 500_000)),
    "an object that is itself": lambda: changed(n3=page(b"10 0 R"), n10=b"10 0 R"),
    "a length that is itself": lambda: changed(n4=b"<</Length 4 0 R>>stream\nBT ET\nendstream"),
    "a length beyond all": lambda: changed(n4=b"<</Length 99999999999>>stream\nBT ET\nendstream"),
    "a negative length": lambda: changed(n4=b"<</Length -9>>stream\nBT ET\nendstream"),
    "a form that draws itself": lambda: changed(n3=DRAWS_FORM, n4=stream(b"/X Do"), n10=forms(10, 11)["n10"].replace(b"11 0", b"10 0")),
    "forms doubled thirty times": lambda: changed(n3=DRAWS_FORM, n4=stream(b"/X Do"), **forms(10, 40)),
    "four thousand million letters": lambda: changed(**unicode_map(b"1 beginbfrange\n<00000000> <ffffffff> <0041>\nendbfrange")),
    "widths without end": lambda: changed(
        n5=b"<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[7 0 R]>>",
        n7=b"<</Type/Font/Subtype/CIDFontType2/W[0 2000000000 500]>>",
    ),
    "a row of two thousand million": lambda: changed(
        n4=stream(bytes(5_000), b"/DecodeParms<</Predictor 12/Columns 2000000000>>")
    ),
    "a thousand filters": lambda: changed(n4=b"<</Filter[" + b"/FlateDecode" * 1_000 + b"]/Length 9>>stream\nx\nendstream"),
    "a table that precedes itself": lambda: pdf(BASE, b"/Prev 600"),
    "a table of two thousand million": lambda: pdf(BASE).replace(b"xref\n0 6", b"xref\n0 2000000000"),
    "beginnings of objects": lambda: b"%PDF-1.4\n" + b"1 0 obj\n" * 300_000,
    "beginnings of trailers": lambda: b"%PDF-1.4\n" + b"trailer<<" * 300_000,
    "ends of tables": lambda: b"%PDF-1.4\n" + b"startxref\n" * 300_000,
    "locked by a key that is itself": lambda: pdf(BASE, b"/Encrypt 1 0 R/ID[<00><00>]"),
    "letters that fill memory": lambda: changed(n4=b"<</Filter/ASCII85Decode/Length 12000000>>stream\n" + b"z" * 12_000_000 + b"\nendstream"),
}  # fmt: skip


@pytest.mark.parametrize("name", BOMBS)
def test_text_or_a_named_fault(name: str) -> None:
    try:
        assert len(extract(BOMBS[name](), "application/pdf")) < 10_000
    except Unreadable as fault:
        assert fault.outcome == "broken"
        assert fault.reason


def test_what_no_limit_foresees_ends_with_its_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Four thousand pages that draw a form a hundred times each, in 24 KB: hours of work."""
    monkeypatch.setattr(confined, "_LEAST_SECONDS", 1)
    drawn = form(TEXT * 300, b"/Font<</F 5 0 R>>")
    body = changed(n2=pages(b"3 0 R " * 4_000, 4_000), n3=DRAWS_FORM, n4=stream(b"/X Do " * 100), n10=drawn)
    assert len(body) < 32_000
    with pytest.raises(Unreadable, match="too costly to be read: takes more than 1 s"):
        extract(body, "application/pdf")


def test_what_fills_memory_fills_that_of_the_child() -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(Unreadable, match="memory"):
        extract(BOMBS["letters that fill memory"](), "application/pdf")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < 2 * before


def test_the_statute_itself_is_read() -> None:
    assert extract(pdf(BASE), "application/pdf") == "Kratom"
