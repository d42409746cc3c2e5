"""Retsinformation: an order that is law though it bears an EndDate, and an older one that is history."""

from __future__ import annotations

from collections.abc import Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading
from tracker.official.retsinformation import sheet


def document(accession: str, year: int, number: int, status: str, starts: str, ends: str) -> bytes:
    return f"""<?xml version="1.0" encoding="utf-8"?>
<Dokument id="id1" SchemaLocation="http://www.retsinformation.dk/offentlig/xml/schemas/BEKH.Retsinfo.LexDania_2.1.xsd">
<Meta id="id2"><DocumentType>BEK H#LOKDOK04</DocumentType><Rank>B</Rank><AccessionNumber>{accession}</AccessionNumber>
<DocumentTitle>Bekendtgørelse om euforiserende stoffer</DocumentTitle><Year>{year}</Year><DiesSigni>{year}-12-12</DiesSigni>
<DateOfSubmit id="submit_1"/><StartDate REFid="submit_1">{starts}</StartDate><EndDate REFid="submit_1">{ends}</EndDate>
<Status>{status}</Status><Number>{number}</Number><DiesEdicti>{year}-12-14</DiesEdicti><Republished>Nej</Republished></Meta>
<TitelGruppe id="id3"><Titel id="id4"><Linea><Char>Bekendtgørelse om euforiserende stoffer</Char></Linea></Titel></TitelGruppe>
<DokumentIndhold id="id5"><ParagrafGruppe><Paragraf id="id6" localId="1"><Explicatus>§ 1.</Explicatus><Stk id="id7"><Exitus><Linea>
<Char>Indførsel, udførsel, salg og besiddelse af følgende stoffer er forbudt: mitragynin og plantedele af Mitragyna
 speciosa (kratom).</Char></Linea></Exitus></Stk></Paragraf></ParagrafGruppe></DokumentIndhold></Dokument>""".encode()


VALID = document("B20210244605", 2021, 2446, "Valid", "2021-12-15", "2031-12-31")
HISTORIC = document("B20090017405", 2009, 174, "Historic", "2009-12-15", "2021-12-14")


def valid(site: str) -> Mapping[str, bytes]:
    return {"/eli/lta/2021/2446/xml": VALID}


def historic(site: str) -> Mapping[str, bytes]:
    return {"/eli/accn/B20090017405/xml": HISTORIC}


def told_valid(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("rule", "da", True)
    assert document.published == "2021-12-14"
    assert "kratom" in {f.substance for f in reading.findings if f.kind == "bars"}
    assert (sheet(VALID).identifier, sheet(VALID).in_force_to) == ("B20210244605", None)


def told_historic(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.in_force) == ("rule", False)
    assert (sheet(HISTORIC).in_force_from, sheet(HISTORIC).in_force_to) == ("2009-12-15", "2021-12-14")


REPLICAS = [
    Replica(
        interface="retsinformation",
        url=path,
        first=path,
        answers=answers,
        told=told,
        empty=b"<Dokument/>",
        renamed=("<Dokument ", *names, "<Status", "<StartDate", "<DocumentType", "<DocumentTitle"),
        requests=1,
        recorded=("dk-retsinformation/*.xml",),
    )
    for path, answers, told, names in (
        ("/eli/lta/2021/2446/xml", valid, told_valid, ("<Year", "<Number")),
        ("/eli/accn/B20090017405/xml", historic, told_historic, ("<AccessionNumber",)),
    )
]
