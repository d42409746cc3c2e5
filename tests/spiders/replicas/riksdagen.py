"""The Riksdag: an ordinance as it stands, and an older one that was repealed."""

from __future__ import annotations

import json
from collections.abc import Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading
from tracker.official.riksdagen import sheet

WORDS = "Det är förbjudet att inneha, överlåta och till Sverige föra in 7-hydroximitragynin och Mitragyna speciosa (kratom)."


def document(number: str, title: str, amended: str, repealed: str = "", *, html: bool = True) -> bytes:
    labels = [f"SFS nr: {number}", "Departement/myndighet: Socialdepartementet S", f"Utfärdad: {number[:4]}-12-10"]
    labels += [f"Ändrad: t.o.m. SFS {amended}"] + ([f"Upphävd: {repealed}"] if repealed else [])
    body = f"<p><b>1 §</b> {WORDS}</p><h3>Bilaga 1</h3><p>mitragynin</p>"
    told = {
        "dok_id": f"sfs-{number.replace(':', '-')}", "rm": number[:4], "beteckning": number, "typ": "SFS", "subtyp": "sfst",
        "titel": f"{title} ({number}) om kontroll av narkotika", "subtitel": f"t.o.m. SFS {amended}",
        "datum": f"{number[:4]}-12-10 00:00:00", "publicerad": "2026-01-02 04:10:00", "systemdatum": "2026-01-02 04:10:00",
        "text": "" if html else "\r\n".join([*labels, "", "1 § " + WORDS]),
        "html": "<br/>".join(f"<b>{label.replace(': ', '</b>: ', 1)}" for label in labels) + body if html else "",
    }  # fmt: skip
    return json.dumps({"dokumentstatus": {"dokument": told, "dokuppgift": {"uppgift": []}}}).encode()


CURRENT = document("1992:1554", "Förordning", "2025:1314")
OLD = document("1968:64", "Narkotikastrafflag", "2015:5", "2016-01-01", html=False)


def current(site: str) -> Mapping[str, bytes]:
    return {"/dokument/sfs-1992-1554.json": CURRENT}


def old(site: str) -> Mapping[str, bytes]:
    return {"/dokument/sfs-1968-64.json": OLD}


def told_current(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("rule", "sv", True)
    assert (document.published, sheet(CURRENT).identifier) == ("1992-12-10", "SFS 1992:1554")
    assert {"kratom", "7-oh"} <= {f.substance for f in reading.findings if f.kind == "bars"}


def told_old(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.in_force, document.published) == ("act", False, "1968-12-10")
    assert sheet(OLD).in_force_to == "2015-12-31"


REPLICAS = [
    Replica(
        interface="riksdagen",
        url=path,
        first=path,
        answers=answers,
        told=told,
        empty=b'{"dokumentstatus": {}}',
        renamed=("dokumentstatus", '"dokument"', '"beteckning"', '"titel"', '"datum"', text),
        requests=1,
    )
    for path, answers, told, text in (
        ("/dokument/sfs-1992-1554.json", current, told_current, '"html"'),
        ("/dokument/sfs-1968-64.json", old, told_old, '"text"'),
    )
]
