"""Legilux: the versions of a regulation, its text, and the act that put a line into its list."""

from __future__ import annotations

import json
from collections.abc import Mapping

from spiders.official import legilux
from tests.spiders.crawl_child import source
from tests.spiders.replicas import Replica, in_json
from tracker.model import Reading

WORK = "/eli/etat/leg/rgd/1974/03/20/n1"
BASE = "http://data.legilux.public.lu"
FIRST = legilux.first(source("work", f"http://127.0.0.1{WORK}")).url.removeprefix("http://127.0.0.1")
MAIN = "/filestore/eli/etat/leg/rgd/1974/03/20/n1/consolide/20260710/fr/xml/consolide.xml"
AMENDING = "/filestore/eli/etat/leg/rgd/2026/07/06/a301/jo/fr/xml/jo.xml"
AKN = """<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13" xmlns:scl="http://www.scl.lu">
<act contains="singleVersion" name=""><meta><identification source="#casemates">
<FRBRWork><FRBRthis value=""/><FRBRuri value=""/><FRBRdate date="2999-01-01" name=""/></FRBRWork>
<FRBRExpression><FRBRthis value=""/><FRBRdate date="2999-01-01" name=""/><FRBRlanguage language=""/></FRBRExpression>
<scl:JOLUXWork><scl:JOLUXComplexWork><scl:jolux scl:name="uriThis"/></scl:JOLUXComplexWork><scl:JOLUXLegalResource>
<scl:jolux scl:name="uriThis">{uri}</scl:jolux><scl:jolux scl:name="publicationDate">{published}</scl:jolux>
<scl:jolux scl:name="typeDocument">http://data.legilux.public.lu/resource/authority/resource-type/RGD</scl:jolux>
<scl:jolux scl:name="dateEntryInForce"/><scl:jolux scl:name="dateNoLongerInForce">2999-01-01</scl:jolux>
</scl:JOLUXLegalResource></scl:JOLUXWork><scl:JOLUXExpression><scl:jolux scl:lg="fra" scl:name="title">{title}</scl:jolux>
<scl:jolux scl:name="language">http://publications.europa.eu/resource/authority/language/FRA</scl:jolux>
</scl:JOLUXExpression></identification></meta>
<body><article id="art_1er"><num>Art. 1<sup>er</sup>.</num><alinea><content><p>{text}</p></content></alinea></article></body>
</act></akomaNtoso>
"""


def row(kind: str, act: str, date: str, file: str, **more: str) -> dict[str, dict[str, str]]:
    told = {"kind": kind, "act": f"{BASE}{act}", "date": date, "file": f"{BASE}{file}", **more}
    return {name: {"type": "literal", "value": value} for name, value in told.items()}


def answers(site: str) -> Mapping[str, bytes]:
    rows = [
        row("version", f"{WORK}/jo", "1974-03-25", "/filestore/old.xml", end="2026-07-10"),
        row("version", f"{WORK}/consolide/20260710", "2026-07-10", MAIN, end="2999-01-01"),
        row("amendment", "/eli/etat/leg/rgd/2021/01/01/a1/jo", "2021-01-01", "/filestore/older.xml"),
        row("amendment", "/eli/etat/leg/rgd/2026/07/06/a301/jo", "2026-07-06", AMENDING),
    ]
    names = ["kind", "act", "date", "end", "title", "file"]
    answer = {"head": {"vars": names}, "results": {"bindings": rows}}
    consolidated = AKN.format(
        uri=f"{BASE}{WORK}/consolide/20260710",
        published="",
        title="Règlement grand-ducal du 20 mars 1974 concernant certaines substances psychotropes",
        text="Sont interdites la fabrication, la vente et la détention des substances figurant à l'annexe.",
    )
    amending = AKN.format(
        uri=f"{BASE}/eli/etat/leg/rgd/2026/07/06/a301/jo",
        published="2026-07-09",
        title="Règlement grand-ducal du 6 juillet 2026 modifiant le règlement du 20 mars 1974",
        text="À l'annexe sont ajoutées les substances interdites suivantes : mitragynine, 7-hydroxymitragynine.",
    )
    return {FIRST: json.dumps(answer).encode(), MAIN: consolidated.encode(), AMENDING: amending.encode()}


def told(reading: Reading) -> None:
    documents = sorted(reading.documents, key=lambda one: one.title or "")
    assert [(one.kind, one.language, one.in_force) for one in documents] == [("rule", "fr", True)] * 2
    assert [one.published for one in documents] == [None, "2026-07-09"]
    assert {f.substance for f in reading.findings} == {"kratom", "7-oh"}


REPLICAS = [
    Replica(
        interface="legilux",
        url=WORK,
        first=FIRST,
        answers=answers,
        told=told,
        empty=b'{"head": {"vars": []}, "results": {"bindings": []}}',
        renamed=('"kind"', '"date"', '"file"', '"bindings"', "<body", "akomaNtoso"),
        requests=3,
        disorder=in_json("results", "bindings"),
        recorded=("lu-legilux/*.xml",),
    )
]
