"""EUR-Lex: a regulation with consolidated versions, and an older act, never consolidated, that is no longer in force."""

from __future__ import annotations

from collections.abc import Mapping

from spiders.official.cdm import ACT_AND_CONSOLIDATIONS
from spiders.sparql import asked
from tests.spiders.replicas import Replica
from tests.spiders.replicas.fedlex import disorder, table
from tracker.model import Reading
from tracker.official.eur_lex import sheet

NEW, OLD = "32021R0770", "31999R0014"
VARIABLES = "celex title date entryForce endValidity force version versionDate"
PROVISION = """<p class="norm">Article 1</p><p class="norm">The sale and the placing on the market of food containing
kratom (Mitragyna speciosa) or 7-hydroxymitragynine are prohibited.</p>"""


def first(celex: str) -> str:
    return asked("/webapi/rdf/sparql", ACT_AND_CONSOLIDATIONS, celex=celex, language="ENG")


def row(celex: str, starts: str, ends: str, force: str, **version: str) -> dict[str, str]:
    told = {"celex": celex, "title": f"Regulation {celex} on certain plants", "date": f"{celex[1:5]}-11-27"}
    return told | {"entryForce": starts, "endValidity": ends, "force": force} | version


ROWS = [
    row(NEW, "2022-01-01", "9999-12-31", "1", version="02021R0770-20260109", versionDate="2026-01-09"),
    row(NEW, "2021-12-29", "9999-12-31", "1", version="02021R0770-20230712", versionDate="2023-07-12"),
]
CONSOLIDATED = f"""<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML//EN" "xhtml-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Consolidated TEXT: {NEW} — EN — 09.01.2026</title></head><body>
<p class="reference">02021R0770 — EN — 09.01.2026 — 002.001</p><hr class="separator"/>
<p class="disclaimer">This text is meant purely as a documentation tool and has no legal effect.</p>
<p class="title-doc-first">COMMISSION REGULATION (EU) 2021/770</p>{PROVISION}</body></html>""".encode()
MADE = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html lang="EN"><head>
<title>EUR-Lex - {OLD} - EN</title></head><body><h1>{OLD}</h1>{PROVISION}</body></html>""".encode()
ENDED = [row(OLD, "1999-12-30", "2015-12-31", "0")]


def consolidated(site: str) -> Mapping[str, bytes]:
    return {first(NEW): table(VARIABLES, *ROWS), "/resource/celex/02021R0770-20260109.ENG": CONSOLIDATED}


def made(site: str) -> Mapping[str, bytes]:
    return {first(OLD): table(VARIABLES, *ENDED), f"/resource/celex/{OLD}.ENG": MADE}


def told_consolidated(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("act", "en", True)
    assert document.published == "2021-11-27"
    assert {"kratom", "7-oh"} <= {f.substance for f in reading.findings}
    facts = sheet(CONSOLIDATED)
    assert (facts.identifier, facts.in_force_from) == (NEW, "2026-01-09")
    alone = sheet(table(VARIABLES, *({k: v for k, v in r.items() if "version" not in k} for r in ROWS)))
    assert (alone.in_force_from, alone.in_force_to, alone.repealed) == ("2021-12-29", None, False)


def told_made(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.language, document.in_force) == ("en", False)
    assert sheet(table(VARIABLES, *ENDED)).in_force_to == "2015-12-31"


REPLICAS = [
    Replica(
        interface="eur_lex",
        url=f"/resource/celex/{celex}.ENG",
        first=first(celex),
        answers=answers,
        told=told,
        empty=table(VARIABLES),
        renamed=("bindings", '"celex"', '"date"', '"force"', "<html"),
        requests=2,
        disorder=disorder,
        recorded=("eu-cellar/*",),
    )
    for celex, answers, told in ((NEW, consolidated, told_consolidated), (OLD, made, told_made))
]
