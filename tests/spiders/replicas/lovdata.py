"""Lovdata: a regulation with its list of narcotics, one file of the archive of all regulations."""

from __future__ import annotations

import bz2
import io
import json
import tarfile
from collections.abc import Mapping

from tests.spiders.replicas import Replica, in_json
from tracker.model import Reading

LIST = "/v1/publicData/list"
ARCHIVE = "/v1/publicData/get/gjeldende-sentrale-forskrifter.tar.bz2"
FILE = "sf-20130214-0199.xml"
DOCUMENT = """<!DOCTYPE html><html lang="nb"><head><title>Forskrift om narkotika</title>
<base href="https://lovdata.no/" /></head><body><header class="documentHeader" id="hode">
<dl class="data-document-key-info"><dt class="legacyID">Datokode</dt><dd class="legacyID">FOR-2013-02-14-199</dd>
<dt class="dokid">DokumentID</dt><dd class="dokid">SF/forskrift/2013-02-14-199</dd>
<dt class="ministry">Departement</dt><dd class="ministry"><ul><li>Helse- og omsorgsdepartementet</li></ul></dd>
<dt class="dateInForce">Ikrafttredelse</dt><dd class="dateInForce">2013-02-14</dd>
<dt class="lastChangeInForce">Ikrafttredelse av siste endring</dt><dd class="lastChangeInForce">2026-03-01</dd>
<dt class="lastupdated">Siste rettelse</dt><dd class="lastupdated">2026-11-20 (UU-tilpasset)</dd>
<dt class="title">Tittel</dt><dd class="title">Forskrift om narkotika (narkotikaforskriften)</dd>
<dt class="refid">RefID</dt><dd class="refid">forskrift/2013-02-14-199</dd></dl></header>
<main class="documentBody" id="dokument"><h1>Forskrift om narkotika</h1>
<article class="legalArticle"><h2 class="legalArticleHeader"><span class="legalArticleValue">§ 3</span>.</h2>
<article class="legalP">Det er forbudt å innføre, selge og inneha stoffene på narkotikalisten.</article></article>
<article class="legalArticle"><article class="legalP">Mitragynin</article>
<article class="legalP">7-hydroksymitragynin</article></article></main></body></html>"""


def packed(files: Mapping[str, bytes]) -> bytes:
    """The files in the order given, in a folder as the publisher's are."""
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as archive:
        for name, body in files.items():
            entry = tarfile.TarInfo(f"sf/{name}")
            entry.size = len(body)
            archive.addfile(entry, io.BytesIO(body))
    return bz2.compress(held.getvalue())


def listed(made: str) -> bytes:
    rows = [
        {"filename": "gjeldende-lover.tar.bz2", "sizeBytes": "5833104", "lastModified": "2026-11-22T01:30:00Z"},
        {"filename": ARCHIVE.rpartition("/")[2], "sizeBytes": "21349876", "lastModified": made},
    ]
    return json.dumps(rows).encode()


def answers(site: str) -> Mapping[str, bytes]:
    other = DOCUMENT.replace("Mitragynin", "Kokain").replace("7-hydroksymitragynin", "Heroin").encode()
    files = {"sf-20130214-0198.xml": other, FILE: DOCUMENT.encode(), "sf-20130214-01990.xml": other}
    return {LIST: listed("2026-11-22T01:31:00Z"), ARCHIVE: packed(files)}


def told(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("rule", "nb", True)
    assert document.published is None
    assert {f.substance for f in reading.findings} == {"kratom", "7-oh"}


REPLICAS = [
    Replica(
        interface="lovdata",
        url=f"{ARCHIVE}#{FILE}",
        first=LIST,
        answers=answers,
        told=told,
        empty=b"[]",
        renamed=('"filename"', '"lastModified"', "sentrale-forskrifter.tar.bz2"),
        requests=2,
        disorder=in_json(),
        recorded=("no-lovdata/*.xml",),
    )
]
