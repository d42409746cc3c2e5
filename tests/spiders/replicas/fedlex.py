"""Fedlex: the consolidations of an ordinance that have begun, the text of the newest, and the acts that changed it."""

from __future__ import annotations

import json
from collections.abc import Mapping

from spiders.official.jolux import SWISS_AMENDMENTS, SWISS_CONSOLIDATIONS
from spiders.sparql import asked
from tests.spiders.replicas import Replica
from tracker.model import Reading
from tracker.official.fedlex import sheet

URL = "/eli/cc/2011/363/de"
FILES = "/filestore/fedlex.data.admin.ch/eli/cc/2011/363"
SAYS = "https://fedlex.data.admin.ch/"


def path(query: str) -> str:
    return asked("/sparqlendpoint", query, work=f"{SAYS}eli/cc/2011/363", language="DEU")


def file(date: str) -> str:
    day = date.replace("-", "")
    return f"{FILES}/{day}/de/xml/fedlex-data-admin-ch-eli-cc-2011-363-{day}-de-xml-7.xml"


def table(names: str, *rows: Mapping[str, str]) -> bytes:
    listed = [{name: {"type": "literal", "value": value} for name, value in row.items()} for row in rows]
    told = {"head": {"link": [], "vars": names.split()}, "results": {"distinct": False, "bindings": listed}}
    return json.dumps(told).encode()


def version(site: str, date: str, end: str = "") -> dict[str, str]:
    row = {"consol": f"{SAYS}eli/cc/2011/363/{date.replace('-', '')}", "dateAppl": date}
    row |= {"status": f"{SAYS}vocabulary/enforcement-status/0", "url": f"{site}{file(date)}"}
    return row | ({"dateEnd": end} if end else {})


def text(date: str) -> bytes:
    uri, day = f"{SAYS}eli/cc/2011/363", date.replace("-", "")
    days = (
        '<FRBRdate date="2011-05-30" name="jolux:dateDocument"/>'
        '<FRBRdate date="2011-07-01" name="jolux:dateEntryInForce"/>'
        f'<FRBRdate date="{date}" name="jolux:dateApplicability"/>'
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?><akomaNtoso
 xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:fedlex="http://fedlex.admin.ch/"><act name="publicLaw">
<meta><identification source="#ch.bk"><FRBRWork><FRBRthis value="{uri}/{day}/main-text"/><FRBRuri value="{uri}/{day}"/>
{days}<FRBRcountry value="CH"/><FRBRnumber value="812.121.11"/>
<FRBRname xml:lang="fr" value="Ordonnance sur les tableaux des stupéfiants" shortForm="OTStup-DFI"/>
<FRBRname xml:lang="de" value="Verordnung über die Verzeichnisse der Betäubungsmittel" shortForm="BetmVV-EDI"/></FRBRWork>
<FRBRExpression><FRBRthis value="{uri}/{day}/de/main-text"/><FRBRuri value="{uri}/{day}/de"/>{days}
<FRBRlanguage language="de"/></FRBRExpression></identification></meta>
<preface><p><docNumber>812.121.11</docNumber></p><p><docTitle>Verordnung des EDI <br/>über die Verzeichnisse</docTitle></p>
<p>vom 30. Mai 2011 (Stand am 1. Oktober 2026)</p></preface>
<body><article eId="art_1"><num><b>Art. 1</b></num><heading>Verzeichnisse</heading><paragraph eId="art_1/para_1"><num>1</num>
<content><p>Verboten sind Anbau, Einfuhr, Herstellung und Inverkehrbringen der folgenden Stoffe: Mitragyna speciosa
 (Kratom), Mitragynin.</p></content></paragraph></article></body></act></akomaNtoso>""".encode()


def answers(site: str) -> Mapping[str, bytes]:
    versions = [
        version(site, "2021-05-01", "2023-01-23"),
        version(site, "2026-10-01"),
        version(site, "2023-01-24", "2026-09-30"),
    ]
    acts = [{"source": f"{SAYS}eli/oc/2026/417", "date": "2026-10-01"}]
    return {
        path(SWISS_CONSOLIDATIONS): table("consol dateAppl dateEnd status url", *versions),
        path(SWISS_AMENDMENTS): table("source date", *acts),
        file("2026-10-01"): text("2026-10-01"),
    }


def told(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.language, document.in_force) == ("de", True)
    assert document.title == "Verordnung über die Verzeichnisse der Betäubungsmittel"
    assert "kratom" in {f.substance for f in reading.findings if f.kind == "bars"}
    facts = sheet(text("2023-01-24"))
    assert (facts.identifier, facts.in_force_from) == (f"{SAYS}eli/cc/2011/363", "2023-01-24")


def disorder(body: bytes) -> bytes:
    if not body.startswith(b"{"):
        return body
    whole = json.loads(body)
    whole["results"]["bindings"] = [row for row in reversed(whole["results"]["bindings"]) for _ in range(2)]
    return json.dumps(whole).encode()


REPLICAS = [
    Replica(
        interface="fedlex",
        url=URL,
        first=path(SWISS_CONSOLIDATIONS),
        answers=answers,
        told=told,
        empty=table("consol dateAppl url"),
        renamed=(
            "bindings",
            '"consol"',
            '"dateAppl"',
            '"url"',
            '"source"',
            "akomaNtoso",
            "jolux:dateApplicability",
        ),
        requests=3,
        disorder=disorder,
        recorded=("ch-fedlex/*",),
    )
]
