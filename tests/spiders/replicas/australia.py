"""The Federal Register of Legislation: an instrument as EPUB within JSON, and an Act as a bare EPUB."""

from __future__ import annotations

import base64
import io
import json
import zipfile
from collections.abc import Mapping

import pytest

from spiders.official import australia
from tests.spiders.crawl_child import source
from tests.spiders.replicas import Replica, in_json
from tracker.model import Reading
from tracker.official.australia import sheet

STANDARD, ACT = "/v1/Titles('F2025L00049')", "/v1/Titles('C2004A00001')"
FIND = (
    "/v1/documents/find(titleid='{}',asat={},type='Primary',format='Epub',uniqueTypeNumber=0,volumeNumber=0,"
    "rectificationVersionNumber=0)"
)


def title(number: str, collection: str, name: str, status: str = "InForce") -> bytes:
    versions = [
        {"start": "2024-10-01T00:00:00", "compilationNumber": "0", "registeredAt": "2024-09-27T10:00:00"},
        {"start": "2026-10-01T00:00:00", "compilationNumber": None, "registeredAt": "2026-09-30T10:00:00"},
        {"start": "2025-02-01T00:00:00", "compilationNumber": "1", "registeredAt": "2025-02-05T10:00:00"},
    ]
    told = {
        "id": number, "name": name, "collection": collection, "status": status, "isPrincipal": True,
        "makingDate": "2024-09-26T00:00:00", "versions": versions, "@odata.context": "Titles/$entity",
    }  # fmt: skip
    return json.dumps(told).encode()


def book(*pages: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr(zipfile.ZipInfo("mimetype"), "application/epub+zip")
        file.writestr(zipfile.ZipInfo("OEBPS/toc.xhtml"), "<html><body>Contents</body></html>")
        for number, page in enumerate(pages, 1):
            text = f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{page}</body></html>'
            file.writestr(zipfile.ZipInfo(f"OEBPS/document_1/document_{number}.html"), text)
    return packed.getvalue()


TEXT = book(
    "<p>Therapeutic Goods (Poisons Standard\u2014October 2024) Instrument 2024</p>",
    "<h1>Schedule 9 \u2014 Prohibited substances</h1><p>The following substances are included in Schedule 9:</p>"
    "<p>MITRAGYNA SPECIOSA.</p><p>MITRAGYNINE.</p>",
)


def standard(site: str) -> Mapping[str, bytes]:
    return {
        f"{STANDARD}?%24expand=versions": title(
            "F2025L00049", "LegislativeInstrument", "Poisons Standard October 2024"
        ),
        FIND.format("F2025L00049", "2025-02-01"): json.dumps({"bytes": base64.b64encode(TEXT).decode()}).encode(),
    }


def act(site: str) -> Mapping[str, bytes]:
    return {
        f"{ACT}?%24expand=versions": title("C2004A00001", "Act", "Narcotic Drugs Act 1967"),
        FIND.format("C2004A00001", "2025-02-01"): book("<p>1 Short title</p><p>No person shall import kratom.</p>"),
    }


def told_standard(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.title, document.in_force) == ("rule", "Poisons Standard October 2024", True)
    assert document.published == "2024-09-26"
    assert "kratom" in {f.substance for f in reading.findings}
    facts = sheet(title("F2025L00049", "LegislativeInstrument", "Poisons Standard", "Repealed"))
    assert (facts.identifier, facts.in_force_from, facts.repealed) == ("F2025L00049", "2025-02-01", True)
    with pytest.raises(ValueError, match="collection 'Gazette' is unknown"):
        sheet(title("F2025L00049", "Gazette", "Poisons Standard"))
    told_when_remade()


def told_when_remade() -> None:
    """A title that another took the place of is missing, and says why."""
    watched = source("au", f"https://api.prod.legislation.gov.au{STANDARD}", interface="australia")
    body = title("F2025L00049", "LegislativeInstrument", "Poisons Standard October 2024", "Repealed")
    answer = australia.read(watched, australia.first(watched), watched.url, body)
    assert answer.outcome == "missing"
    assert answer.reason == "Poisons Standard October 2024 (F2025L00049) is Repealed, and no longer in force"


def told_act(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.title, document.in_force) == ("act", "Narcotic Drugs Act 1967", True)


REPLICAS = [
    Replica(
        interface="australia",
        url=url,
        first=f"{url}?%24expand=versions",
        answers=answers,
        told=told,
        empty=b'{"value": []}',
        renamed=('"id"', '"status"', '"versions"', '"start"', "compilationNumber", *renamed),
        requests=2,
        disorder=in_json("versions"),
    )
    for url, answers, told, renamed in (
        (STANDARD, standard, told_standard, ('"bytes"',)),
        (ACT, act, told_act, ('"collection"',)),
    )
]
