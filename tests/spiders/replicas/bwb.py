"""Basiswettenbestand: the manifest of an act and its latest version; an act that has ended."""

from __future__ import annotations

from collections.abc import Mapping

from tests.spiders.replicas import Replica, in_xml
from tracker.model import Reading
from tracker.official.bwb import sheet


def manifest(law: str, *versions: tuple[str, str]) -> bytes:
    latest = max(versions)[0]
    listed = "".join(
        f'<expression label="{first}_0"><metadata><datum_inwerkingtreding>{first}</datum_inwerkingtreding>'
        f"<einddatum>{last}</einddatum><zichtdatum_start>{first}</zichtdatum_start></metadata>"
        f'<manifestation label="xml"><item label="{law}_{first}_0.xml"/></manifestation></expression>'
        for first, last in versions
    )
    path = f"{latest}_0/xml/{law}_{latest}_0.xml"
    return f'<?xml version="1.0"?><work label="{law}" _latestItem="{path}">{listed}</work>'.encode()


def text(law: str, first: str, title: str) -> bytes:
    source = (
        '<meta-data><brondata><oorspronkelijk><publicatie effect="nieuwe-regeling" soort="Stb"><publicatiejaar>1928'
        '</publicatiejaar><publicatienr>167</publicatienr><uitgiftedatum isodatum="1928-05-25">25-05-1928</uitgiftedatum>'
        "</publicatie></oorspronkelijk></brondata></meta-data>"
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?><toestand xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 bwb-ng-vast-deel="http://wetten.overheid.nl/id/{law}/{first}/0" bwb-id="{law}" inwerkingtreding="{first}">
<bwb-inputbestand/><bwb-wijzigingen/><wetgeving soort="wet" xml:lang="nl" inwerkingtredingsdatum="1928-10-01">
<intitule status="goed">Wet van 12 mei 1928, tot vaststelling van bepalingen betreffende het opium{source}</intitule>
<citeertitel status="officieel">{title}{source}</citeertitel><wet-besluit><wettekst><artikel label="Artikel 2">
<kop><label>Artikel</label><nr>2</nr></kop><al>Het is verboden een middel als bedoeld in lijst I te vervaardigen, te verkopen,
 aanwezig te hebben of in te voeren: Mitragyna speciosa (kratom), mitragynine.</al></artikel></wettekst></wet-besluit>
</wetgeving></toestand>""".encode()


VERSIONS = (("2023-01-01", "2024-06-30"), ("2024-07-01", "9999-12-31"))
CURRENT, ENDED = "BWBR0001941", "BWBR0009999"


def current(site: str) -> Mapping[str, bytes]:
    return {
        f"/bwb/{CURRENT}/manifest.xml": manifest(CURRENT, *VERSIONS),
        f"/bwb/{CURRENT}/2024-07-01_0/xml/{CURRENT}_2024-07-01_0.xml": text(CURRENT, "2024-07-01", "Opiumwet"),
    }


def ended(site: str) -> Mapping[str, bytes]:
    return {
        f"/bwb/{ENDED}/manifest.xml": manifest(ENDED, ("2001-01-01", "2019-12-31")),
        f"/bwb/{ENDED}/2001-01-01_0/xml/{ENDED}_2001-01-01_0.xml": text(ENDED, "2001-01-01", "Kruidenwet"),
    }


def told_current(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("act", "nl", True)
    assert (document.title, document.published) == ("Opiumwet", "1928-05-25")
    assert "kratom" in {f.substance for f in reading.findings if f.kind == "bars"}
    facts = sheet(manifest(CURRENT, *VERSIONS))
    assert (facts.identifier, facts.in_force_from, facts.in_force_to) == (CURRENT, "2024-07-01", None)


def told_ended(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.title, document.in_force) == ("Kruidenwet", False)


REPLICAS = [
    Replica(
        interface="bwb",
        url=f"/bwb/{law}/manifest.xml",
        first=f"/bwb/{law}/manifest.xml",
        answers=answers,
        told=told,
        empty=b'<work label="BWBR0001941"/>',
        renamed=("<work", "_latestItem", "<toestand", "bwb-id", "inwerkingtreding=", "<metadata"),
        requests=2,
        disorder=in_xml("expression"),
        recorded=("nl-bwb/*.xml",),
    )
    for law, answers, told in ((CURRENT, current, told_current), (ENDED, ended, told_ended))
]
