"""Finlex: a decree as consolidated, and an older one that is no law any more."""

from __future__ import annotations

from collections.abc import Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading
from tracker.official.finlex import sheet

ROOT = "/finlex/avoindata/v1/akn/fi/act"


def statute(
    path: str,
    language: str,
    title: str,
    words: str,
    in_force: bool,
    *,
    version: str,
    consolidated: str,
    ends: str = "",
) -> bytes:
    number, year = path.rsplit("/", maxsplit=1)[-1], path.split("/")[-2]
    uri = f"/akn/fi/act/{path}/{language}@{version}"
    end = f'<finlex:dateInForceEnd date="{ends}"/>' if ends else ""
    return f"""<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
 xmlns:finlex="http://data.finlex.fi/schema/finlex"><act contains="multipleVersions" name="main"><meta>
<identification source="#organization_fi.finlex">
<FRBRWork><FRBRthis value="/akn/fi/act/{path}/!main"/><FRBRuri value="/akn/fi/act/{path}"/>
<FRBRalias name="eli" value="http://data.finlex.fi/eli/sd/{year}/{number}"/>
<FRBRdate date="{year}-12-18" name="dateIssued"/><FRBRdate date="{year}-12-22" name="datePublished"/>
<FRBRcountry value="fi"/></FRBRWork>
<FRBRExpression><FRBRthis value="{uri}/!main"/><FRBRuri value="{uri}"/>
<FRBRalias name="eli" value="http://data.finlex.fi/eli/sd/{year}/{number}/ajantasa/{consolidated}/{language}"/>
<FRBRdate date="{consolidated}" name="dateConsolidated"/><FRBRdate date="{year}-12-18" name="dateIssued"/>
<FRBRversionNumber value="{version}"/><FRBRlanguage language="{language}"/></FRBRExpression>
<FRBRManifestation><FRBRdate date="2026-04-16" name="dateProduced"/><FRBRformat value="xml"/></FRBRManifestation>
</identification><proprietary source="#organization_fi.finlex"><finlex:documentYear>{year}</finlex:documentYear>
<finlex:typeStatute refersTo="#decree"/><finlex:isInForce value="{str(in_force).lower()}"/>
<finlex:inForce><finlex:dateEntryIntoForce date="{year}-12-28"/>{end}</finlex:inForce>
<finlex:amendedBy><finlex:statuteReference><finlex:ref href="/akn/fi/act/statute/2025/99">99/2025</finlex:ref>
<finlex:inForce><finlex:dateEntryIntoForce date="2025-03-01"/><finlex:dateInForceEnd date="2028-12-31"/></finlex:inForce>
</finlex:statuteReference></finlex:amendedBy></proprietary></meta>
<preface><p><docNumber>{number}/{year}</docNumber><docTitle>{title}</docTitle></p></preface>
<body><hcontainer name="statuteProvisionsWrapper"><section eId="sec_1"><num>1 §</num><subsection eId="sec_1__subsec_1">
<content><p>{words}</p></content></subsection></section></hcontainer></body></act></akomaNtoso>""".encode()


CURRENT = statute(
    "statute-consolidated/2014/1130", "fin",
    "Valtioneuvoston asetus kuluttajamarkkinoilta kielletyistä psykoaktiivisista aineista",
    "Seuraavien aineiden maahantuonti, valmistus, myynti ja luovuttaminen on kielletty: mitragyniini ja kratom.",
    True, version="20250099", consolidated="2025-03-01",
)  # fmt: skip
OLD = statute(
    "statute/2008/543", "swe", "Statsrådets förordning om narkotika",
    "Följande ämnen är narkotika: mitragynin, kratom.", False, version="", consolidated="2008-12-18", ends="2014-12-31",
)  # fmt: skip


def current(site: str) -> Mapping[str, bytes]:
    return {f"{ROOT}/statute-consolidated/2014/1130/fin@": CURRENT}


def old(site: str) -> Mapping[str, bytes]:
    return {f"{ROOT}/statute/2008/543/swe@": OLD}


def told_current(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("rule", "fi", True)
    facts = sheet(CURRENT)
    assert (facts.identifier, facts.in_force_from) == ("http://data.finlex.fi/eli/sd/2014/1130", "2025-03-01")
    assert document.published == "2014-12-22"
    assert {f.substance for f in reading.findings if f.kind == "bars"} == {"kratom"}


def told_old(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("rule", "sv", False)
    facts = sheet(OLD)
    assert (facts.in_force_from, facts.in_force_to, facts.repealed) == ("2008-12-28", "2014-12-31", True)


REPLICAS = [
    Replica(
        interface="finlex",
        url=path,
        first=path,
        answers=answers,
        told=told,
        empty=b'<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/>',
        renamed=("akomaNtoso", "<FRBRuri", "<FRBRExpression", "<FRBRlanguage", "proprietary"),
        requests=1,
        recorded=("fi-finlex/*",),
    )
    for path, answers, told in (
        (f"{ROOT}/statute-consolidated/2014/1130/fin@", current, told_current),
        (f"{ROOT}/statute/2008/543/swe@", old, told_old),
    )
]
