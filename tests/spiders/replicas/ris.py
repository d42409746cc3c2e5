"""RIS: one annex in two versions, a single hit, and a law of several provisions that has ended."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from tests.spiders.replicas import Replica, in_json
from tracker.model import Reading
from tracker.official.ris import sheet

NIL = {"@xsi:nil": "true", "@xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance"}
SEARCH = "/ris/api/v2.6/Bundesrecht?Applikation=BrKons&Gesetzesnummer="
WHOLE = "/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer="
WORDS = "Die Einfuhr, der Besitz und der Verkauf folgender Stoffe sind verboten: Mitragyna speciosa (Kratom), Mitragynin."


def document(site: str, law: str, number: str, provision: str, starts: str, ends: object = NIL) -> dict[str, Any]:
    own = {
        "Kundmachungsorgan": "BGBl. II Nr. 375/1997", "Typ": "V", "Dokumenttyp": "Norm", "ArtikelParagraphAnlage": provision,
        "Inkrafttretensdatum": starts, "Ausserkrafttretensdatum": ends, "Gesetzesnummer": law,
        "GesamteRechtsvorschriftUrl": f"{site}{WHOLE}{law}",
    }  # fmt: skip
    urls = [
        {"DataType": kind, "Url": f"{site}/Dokumente/Bundesnormen/{number}/{number}.{kind.lower()}"}
        for kind in ("Xml", "Html")
    ]
    return {"Data": {
        "Metadaten": {
            "Technisch": {"ID": number, "Applikation": "BrKons", "ImportTimestamp": NIL},
            "Allgemein": {"Geaendert": f"2026-04-1{number[-1]}"},
            "Bundesrecht": {"Kurztitel": "Suchtgiftverordnung", "Titel": NIL, "BrKons": own},
        },
        "Dokumentliste": {"ContentReference": {"ContentType": "MainDocument", "Name": "Hauptdokument", "Urls": {"ContentUrl": urls}}},
    }}  # fmt: skip


def hits(documents: object, total: int) -> bytes:
    told = {"Hits": {"@pageNumber": "1", "@pageSize": "100", "#text": str(total)}}
    told |= {"OgdDocumentReference": documents} if documents else {}
    return json.dumps({"OgdSearchResult": {"OgdDocumentResults": told}}).encode()


NORM = f"""<?xml version="1.0" encoding="UTF-8"?><risdok xmlns="http://www.bka.gv.at"><metadaten/><nutzdaten><abschnitt>
<ueberschrift typ="titel">Kurztitel</ueberschrift><absatz typ="erltext">Suchtgiftverordnung</absatz>
<ueberschrift typ="g1">Anhang I</ueberschrift><absatz typ="abs">{WORDS}</absatz></abschnitt></nutzdaten></risdok>""".encode()
LAW = f"<!DOCTYPE html><html lang='de'><body><h1>Gesamte Rechtsvorschrift</h1><p>§ 1. {WORDS}</p></body></html>".encode()


def versions(site: str) -> Mapping[str, bytes]:
    annex = ("10011041", "Anl. 1")
    told = [
        document(site, annex[0], "NOR40000001", annex[1], "2020-01-01", "2025-06-30"),
        document(site, annex[0], "NOR40000003", annex[1], "2025-07-01"),
        document(site, annex[0], "NOR40000002", annex[1], "2017-03-01", "2019-12-31"),
    ]
    return {search(annex[0]): hits(told, 3), "/Dokumente/Bundesnormen/NOR40000003/NOR40000003.xml": NORM}


def single(site: str) -> Mapping[str, bytes]:
    only = document(site, "20007614", "NOR40000009", "§ 1", "2012-02-01")
    return {search("20007614"): hits(only, 1), "/Dokumente/Bundesnormen/NOR40000009/NOR40000009.xml": NORM}


def ended(site: str) -> Mapping[str, bytes]:
    told = [document(site, "10002333", f"NOR1200000{n}", f"§ {n}", "1975-01-17", "1994-10-14") for n in (0, 1, 2)]
    return {search("10002333"): hits(told, 3), f"{WHOLE}10002333": LAW}


def search(law: str) -> str:
    return f"{SEARCH}{law}&DokumenteProSeite=OneHundred"


def told(
    law: str, answers: Callable[[str], Mapping[str, bytes]], begins: str, ends: str | None
) -> Callable[[Reading], None]:
    def tell(reading: Reading) -> None:
        (document,) = reading.documents
        assert (document.kind, document.language, document.in_force) == ("rule", "de", ends is None)
        assert document.title == "Suchtgiftverordnung"
        assert "kratom" in {f.substance for f in reading.findings if f.kind == "bars"}
        facts = sheet(answers("")[search(law)])
        assert (facts.identifier, facts.in_force_from, facts.in_force_to) == (law, begins, ends)

    return tell


FIELDS = (
    "OgdSearchResult",
    "Hits",
    '"#text"',
    "Inkrafttretensdatum",
    "ArtikelParagraphAnlage",
    "GesamteRechtsvorschriftUrl",
)
REPLICAS = [
    Replica(
        interface="ris",
        url=f"{SEARCH}{law}",
        first=search(law),
        answers=answers,
        told=told(law, answers, begins, ends),
        empty=hits(None, 0),
        renamed=(*FIELDS, '"ContentUrl"', '"Xml"', '"Gesetzesnummer"', '"Kurztitel"', root),
        requests=2,
        disorder=in_json("OgdSearchResult", "OgdDocumentResults", "OgdDocumentReference")
        if law != "20007614"
        else None,
        recorded=("at-ris/*.json",),
    )
    for law, answers, begins, ends, root in (
        ("10011041", versions, "2025-07-01", None, "<risdok"),
        ("20007614", single, "2012-02-01", None, "<risdok"),
        ("10002333", ended, "1975-01-17", "1994-10-14", "<html"),
    )
]
