"""The Sejm: a regulation in force with its HTML, and an older act, repealed, that has none."""

from __future__ import annotations

import json
from collections.abc import Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading
from tracker.official.sejm import sheet

NEW, OLD = "/eli/acts/DU/2024/536", "/eli/acts/DU/2005/1485"
TEXT = """<!DOCTYPE HTML>
<html lang="pl"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body>
<h1><span class="head-type">Rozporządzenie Ministra Zdrowia</span><span class="head-date">z dnia 3 kwietnia 2024&nbsp;r.</span>
<span class="head-title">w sprawie wykazu substancji psychotropowych</span></h1>
<div class="parts"><section id="part_1"><div class="unit unit_para pro-text" id="para_1"><h3><B CLASS="b">§&nbsp;1.</B></h3>
<div class="unit-inner"><div CLASS="pro-text">Zakazane są wytwarzanie, przywóz i wprowadzanie do obrotu: Mitragyna speciosa
(kratom), mitragynina, 7-hydroksymitragynina.</div></div></div></section></div></body></html>""".encode()


def act(eli: str, title: str, kind: str, **more: object) -> dict[str, object]:
    publisher, year, position = eli.split("/")
    return {
        "ELI": eli, "publisher": publisher, "year": int(year), "pos": int(position), "title": title, "type": kind,
        "displayAddress": f"Dz.U. {year} poz. {position}", "announcementDate": f"{year}-04-03", "status": "obowiązujący",
        "changeDate": f"{year}-04-10T10:57:07", "inForce": "IN_FORCE", "textHTML": True, "textPDF": True,
        "references": {"Podstawa prawna": [{"id": "DU/2005/1485"}]}, "texts": [{"fileName": "text.html", "type": "H"}],
    } | more  # fmt: skip


ACTS = {
    NEW: act(
        "DU/2024/536", "Rozporządzenie w sprawie wykazu substancji psychotropowych", "Rozporządzenie",
        promulgation="2024-04-09", entryIntoForce="2024-04-24",
    ),
    OLD: act(
        "DU/2005/1485", "Ustawa o przeciwdziałaniu narkomanii", "Ustawa", inForce="NOT_IN_FORCE", textHTML=False,
        entryIntoForce="2005-10-04", repealDate="2023-12-31", status="uchylony",
    ),
}  # fmt: skip


def data(path: str) -> bytes:
    return json.dumps(ACTS[path], ensure_ascii=False, separators=(",", ":")).encode()


def new(site: str) -> Mapping[str, bytes]:
    return {NEW: data(NEW), f"{NEW}/text.html": TEXT}


def old(site: str) -> Mapping[str, bytes]:
    return {OLD: data(OLD), f"{OLD}/text.pdf": TEXT.replace("Zakazane są".encode(), "Zakazane były".encode())}


def told_new(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("rule", "pl", True)
    assert document.published == "2024-04-09"
    assert "kratom" in {f.substance for f in reading.findings}
    assert sheet(data(NEW)).in_force_from == "2024-04-24"


def told_old(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.in_force, document.published) == ("act", False, None)
    facts = sheet(data(OLD))
    assert (facts.identifier, facts.in_force_to, facts.repealed) == ("DU/2005/1485", "2023-12-31", True)


REPLICAS = [
    Replica(
        interface="sejm",
        url=path,
        first=path,
        answers=answers,
        told=told,
        empty=b'{"ELI": ""}',
        renamed=('"ELI"', '"changeDate"', '"inForce"', '"textHTML"', '"textPDF"', '"title"', '"type"'),
        requests=2,
        recorded=("pl-eli/*meta.json", "pl-eli/*.html"),
    )
    for path, answers, told in ((NEW, new, told_new), (OLD, old, told_old))
]
