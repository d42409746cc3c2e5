"""Justice Laws: an Act with a schedule that lists kratom, and an older regulation of which nothing is left."""

from __future__ import annotations

from collections.abc import Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading
from tracker.official.justice_canada import sheet

ACT = """\ufeff<?xml version="1.0" encoding="utf-8"?><Statute lims:pit-date="2026-06-05" lims:lastAmendedDate="2026-06-05"
 lims:current-date="2026-06-14" lims:inforce-start-date="2018-06-21" bill-type="govt-public" xml:lang="en" in-force="yes"
 xmlns:lims="http://justice.gc.ca/lims"><Identification><LongTitle>An Act respecting the control of certain drugs</LongTitle>
<ShortTitle status="official">Controlled Drugs and Substances Act</ShortTitle><BillHistory><Stages stage="assented-to"><Date>
<YYYY>1996</YYYY><MM>6</MM><DD>20</DD></Date></Stages><Stages stage="consolidation"><Date><YYYY>2026</YYYY><MM>6</MM><DD>15</DD>
</Date></Stages></BillHistory><Chapter><ConsolidatedNumber official="no">C-38.8</ConsolidatedNumber></Chapter></Identification>
<Body><Heading level="1"><TitleText>Particular Offences</TitleText></Heading><Section lims:inforce-start-date="2026-06-05">
<MarginalNote>Trafficking in substance</MarginalNote><Label>5</Label><Subsection><Label>(1)</Label><Text>No person shall traffic in
 a substance included in Schedule II.</Text></Subsection></Section></Body>
<Schedule lims:inforce-start-date="2026-06-05"><ScheduleFormHeading><Label>SCHEDULE II</Label></ScheduleFormHeading><List>
<Item><Label>3</Label><Text>Kratom, the plant <Language xml:lang="la">Mitragyna speciosa</Language>, its preparations and derivatives</Text></Item>
</List></Schedule></Statute>""".encode()
RULE = """\ufeff<?xml version="1.0" encoding="utf-8"?><Regulation lims:pit-date="2019-12-09" lims:lastAmendedDate="2019-12-09"
 lims:current-date="2020-01-02" lims:inforce-start-date="2013-06-07" regulation-type="SOR" xml:lang="fr"
 xmlns:lims="http://justice.gc.ca/lims"><Identification><InstrumentNumber>DORS/2003-1</InstrumentNumber><RegistrationDate><Date>
<YYYY>2003</YYYY><MM>1</MM><DD>5</DD></Date></RegistrationDate><LongTitle>R\u00e8glement sur le kratom</LongTitle></Identification>
<Body><Section><Label>1</Label><Text><Repealed>[Abrog\u00e9, DORS/2019-169, art. 2]</Repealed></Text></Section></Body></Regulation>""".encode()


def act(site: str) -> Mapping[str, bytes]:
    return {"/eng/XML/C-38.8.xml": ACT}


def rule(site: str) -> Mapping[str, bytes]:
    return {"/fra/XML/DORS-2003-1.xml": RULE}


def told_act(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("act", "en", True)
    facts = sheet(ACT)
    assert (facts.identifier, facts.published, facts.in_force_from) == ("C-38.8", "1996-06-20", "2026-06-05")
    assert facts.repealed is False
    assert "kratom" in {f.substance for f in reading.findings}


def told_rule(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("rule", "fr", False)
    facts = sheet(RULE)
    assert (facts.identifier, facts.published, facts.repealed) == ("DORS/2003-1", "2003-01-05", True)


REPLICAS = [
    Replica(
        interface="justice_canada",
        url=path,
        first=path,
        answers=answers,
        told=told,
        empty=b"<Statute><Identification/></Statute>",
        renamed=(*renamed, "lims:lastAmendedDate", "<Identification"),
        requests=1,
        recorded=("ca-justice-laws-xml/*.xml", "ca-justice-laws-xml/*.xml.gz"),
    )
    for path, answers, told, renamed in (
        ("/eng/XML/C-38.8.xml", act, told_act, ("<Statute", "ConsolidatedNumber")),
        ("/fra/XML/DORS-2003-1.xml", rule, told_rule, ("<Regulation", "InstrumentNumber", "LongTitle")),
    )
]
