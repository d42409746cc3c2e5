"""Gesetze im Internet: an archive, and the document in it as it lies there."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading

ARCHIVE = "/npsg/xml.zip"
NORM = '<norm builddate="20261120093000" doknr="BJNR261510016{number}"><metadaten><jurabk>NpSG</jurabk>{meta}</metadaten>'
DOCUMENT = (
    "<?xml version='1.0' encoding='UTF-8'?>\n"
    '<!DOCTYPE dokumente SYSTEM "http://www.gesetze-im-internet.de/dtd/1.01/gii-norm.dtd">\n'
    '<dokumente builddate="20261120093000" doknr="BJNR261510016">'
    + NORM.format(
        number="",
        meta='<ausfertigung-datum manuell="ja">2016-11-21</ausfertigung-datum><fundstelle typ="amtlich">'
        "<periodikum>BGBl I</periodikum><zitstelle>2016, 2615</zitstelle></fundstelle>"
        '<langue>Neue-psychoaktive-Stoffe-Gesetz</langue><standangabe checked="ja"><standtyp>Stand</standtyp>'
        "<standkommentar>Zuletzt geändert durch Art. 1 V v. 9.9.2026 I Nr. 211</standkommentar></standangabe>",
    )
    + '<textdaten><fussnoten><Content><P><pre xml:space="preserve">(+++ Textnachweis ab: 26.11.2016 +++)</pre></P>'
    "</Content></fussnoten></textdaten></norm>"
    + NORM.format(number="BJNE000100000", meta='<enbez>§ 3</enbez><titel format="parat">Unerlaubter Umgang</titel>')
    + '<textdaten><text format="XML"><Content><P>(1) Es ist verboten, mit Kratom (Mitragyna speciosa) Handel zu '
    "treiben, es in den Verkehr zu bringen oder herzustellen.</P></Content></text></textdaten></norm>"
    "</dokumente>"
).encode()


def packed(document: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("BJNR261510016.xml"), document)
        archive.writestr(zipfile.ZipInfo("bild1.jpg"), b"\xff\xd8\xff")
    return held.getvalue()


def answers(site: str) -> Mapping[str, bytes]:
    return {ARCHIVE: packed(DOCUMENT)}


def told(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("code", "de", True)
    assert (document.title, document.published) == ("Neue-psychoaktive-Stoffe-Gesetz", None)
    assert {f.substance for f in reading.findings if f.kind == "bars"} == {"kratom"}


REPLICAS = [
    Replica(
        interface="gesetze_im_internet",
        url=ARCHIVE,
        first=ARCHIVE,
        answers=answers,
        told=told,
        empty=packed(b"<dokumente/>"),
        renamed=(),
        requests=1,
        recorded=("de-gii/gii-gg.xml",),
    )
]
