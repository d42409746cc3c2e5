"""legislation.gov.uk: a revised Act that lists kratom, and a temporary class order as made, now revoked."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading
from tracker.official.legislation_uk import sheet

HEAD = """<Legislation xmlns="http://www.legislation.gov.uk/namespaces/legislation"
 DocumentURI="http://www.legislation.gov.uk/{uri}" IdURI="http://www.legislation.gov.uk/id/{id}" {more}>
<ukm:Metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dct="http://purl.org/dc/terms/"
 xmlns:ukm="http://www.legislation.gov.uk/namespaces/metadata">
<dc:identifier>http://www.legislation.gov.uk/{uri}</dc:identifier><dc:title>{title}</dc:title>
<dc:language>en</dc:language><dc:modified>2026-04-09</dc:modified>{valid}"""
KIND = (
    '<ukm:DocumentClassification><ukm:DocumentCategory Value="{}"/><ukm:DocumentMainType Value="{}"/>'
    '<ukm:DocumentStatus Value="{}"/></ukm:DocumentClassification>'
)

ACT = (
    HEAD.format(
        uri="ukpga/1971/38", id="ukpga/1971/38", title="Misuse of Drugs Act 1971",
        more='RestrictExtent="E+W+S+N.I." RestrictStartDate="2026-04-07"', valid="<dct:valid>2026-04-07</dct:valid>",
    )
    + "<ukm:PrimaryMetadata>"
    + KIND.format("primary", "UnitedKingdomPublicGeneralAct", "revised")
    + """<ukm:Year Value="1971"/><ukm:Number Value="38"/><ukm:EnactmentDate Date="1971-05-27"/>
<ukm:UnappliedEffects><ukm:UnappliedEffect Type="words inserted" RequiresApplied="true" AffectingYear="2026"
 AffectingNumber="901" AffectedProvisions="Sch. 2"><ukm:AffectingTitle>The Misuse of Drugs Order 2026</ukm:AffectingTitle>
<ukm:InForceDates><ukm:InForce Date="2027-01-15" Applied="false"/></ukm:InForceDates></ukm:UnappliedEffect></ukm:UnappliedEffects>
</ukm:PrimaryMetadata></ukm:Metadata>
<Primary><Body><P1group><Title>Restriction of possession</Title><P1 id="section-5"><Pnumber>5</Pnumber><P1para>
<P2><Pnumber>1</Pnumber><P2para><Text>It shall not be lawful for any person to have a drug listed in Schedule 2 in his possession.</Text></P2para></P2>
</P1para></P1></P1group></Body>
<Schedules><Schedule id="schedule-2"><Number>SCHEDULE 2</Number><TitleBlock><Title>Controlled drugs</Title></TitleBlock>
<ScheduleBody><Part id="schedule-2-part-2"><Number>Part II</Number><Title>Class B drugs</Title>
<P1 id="schedule-2-part-2-paragraph-1"><Pnumber>1</Pnumber><P1para><Text>The following substances, namely:</Text>
<UnorderedList><ListItem><Para><Text>Kratom (leaves of Mitragyna speciosa).</Text></Para></ListItem>
<ListItem><Para><Text>7-hydroxymitragynine.</Text></Para></ListItem></UnorderedList></P1para></P1></Part></ScheduleBody>
</Schedule></Schedules></Primary></Legislation>"""
).encode()  # fmt: skip
ORDER = (
    HEAD.format(
        uri="uksi/2015/1027/made", id="uksi/2015/1027", more="", valid="",
        title="The Misuse of Drugs Act 1971 (Temporary Class Drug) Order 2015 (revoked)",
    )
    + "<ukm:SecondaryMetadata>"
    + KIND.format("secondary", "UnitedKingdomStatutoryInstrument", "final")
    + """<ukm:Year Value="2015"/><ukm:Number Value="1027"/><ukm:Made Date="2015-04-09"/>
<ukm:ComingIntoForce><ukm:DateTime Date="2015-04-10"/></ukm:ComingIntoForce></ukm:SecondaryMetadata></ukm:Metadata>
<Secondary><Body><P1group><Title>Specification of temporary class drugs</Title><P1><Pnumber>2</Pnumber><P1para>
<Text>Mitragynine is specified as a drug subject to temporary control.</Text></P1para></P1></P1group></Body></Secondary>
</Legislation>"""
).encode()  # fmt: skip


def answering(path: str, body: bytes) -> Callable[[str], Mapping[str, bytes]]:
    return lambda site: {f"{path}/data.xml": body}


def told_act(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("act", "en", True)
    assert (document.title, document.published) == ("Misuse of Drugs Act 1971", "1971-05-27")
    facts = sheet(ACT)
    assert (facts.identifier, facts.in_force_from, facts.repealed) == ("ukpga/1971/38", "2026-04-07", False)
    assert b"The Misuse of Drugs Order 2026" in facts.document
    assert {f.substance for f in reading.findings} >= {"kratom", "7-oh"}


def told_order(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.published, document.in_force) == ("rule", "2015-04-09", False)
    facts = sheet(ORDER)
    assert (facts.identifier, facts.in_force_from, facts.repealed) == ("uksi/2015/1027", "2015-04-10", True)


REPLICAS = [
    Replica(
        interface="legislation_uk",
        url=path,
        first=f"{path}/data.xml",
        answers=answering(path, body),
        told=told,
        empty=b'<Legislation xmlns="http://www.legislation.gov.uk/namespaces/legislation"/>',
        renamed=("<Legislation", "IdURI", "title", "DocumentCategory"),
        requests=1,
        recorded=("uk-legislation/sample-dpa-2018-*.gz", "uk-legislation/sample-[hnw]*"),
    )
    for path, body, told in (
        ("/ukpga/1971/38", ACT, told_act),
        ("/uksi/2015/1027/made", ORDER, told_order),
    )
]
