"""Slov-Lex: versions of a law, one still to come; its text without the annex, its history, and an amending act."""

from __future__ import annotations

import json
from collections.abc import Mapping

from tests.spiders.replicas import Replica, in_json
from tracker.model import Reading

FIRST = "/vyhladavanie/predpisZbierky/znenie?predpis=/SK/ZZ/1998/139"
PAGE = """<!DOCTYPE html><html lang="sk-SK"><head><title>Zbierka zákonov Slovenskej republiky</title></head><body>
<div id="content"><div role="main">{}</div></div></body></html>"""
LINE = """<tr class="effectivenessHistoryItem" data-iri="/SK/ZZ/1998/139/{compact}" data-vyhlasene="0"
 data-ucinnostod="{start}" data-ucinnostdo="{end}"><td class="title">2.</td>
<td class="title"><a href="{compact}.html"><span>{start}</span></a></td><td><a href="{act}">novela</a></td></tr>"""


def version(start: str, today: str) -> dict[str, str]:
    return {
        "iri": f"/SK/ZZ/1998/139/{start.replace('-', '')}", "vyhlaseny": "1998-05-15T00:00:00Z", "typPredp": "Zakon",
        "typPredp_value": "Zákon", "rocnik": "1998", "nazov": "Zákon o omamných látkach, psychotropných látkach",
        "cislo": "139/1998 Z. z.", "ucinnyOd": f"{start}T00:00:00Z", "zodpovedajucaUcinnost": f"{today}T00:00:00Z",
    }  # fmt: skip


def answers(site: str) -> Mapping[str, bytes]:
    versions = [
        version("2022-01-01", "2026-11-22"),
        version("2027-01-01", "2027-01-01"),
        version("2018-01-01", "2026-11-22"),
    ]
    history = LINE.format(
        compact="20180101", start="2018-01-01", end="2021-12-31", act="../../../ZZ/2017/9/20180101.html"
    )
    history += LINE.format(compact="20220101", start="2022-01-01", end="", act="../../../ZZ/2021/479/20220101.html")
    text = '<div class="predpisTyp">ZÁKON</div><div class="paragraf"><div class="text">Látky v prílohe sú zakázané.</div></div>'
    amending = (
        '<div class="predpisTyp">ZÁKON</div><div class="text">V prílohe č. 1 sa dopĺňa: mitragynín (kratom).</div>'
    )
    return {
        FIRST: json.dumps({"numFound": 3, "start": 0, "docs": versions}, ensure_ascii=False).encode(),
        "/static/SK/ZZ/1998/139/20220101.html": PAGE.format(text).encode(),
        "/static/SK/ZZ/1998/139/": PAGE.format(f'<table id="HistoriaTable">{history}</table>').encode(),
        "/static/SK/ZZ/2021/479/20220101.html": PAGE.format(amending).encode(),
    }


def told(reading: Reading) -> None:
    assert [(one.kind, one.language, one.published, one.in_force) for one in reading.documents] == [
        ("act", "sk", "1998-05-15", True)
    ] * 2
    assert {f.substance for f in reading.findings} == {"kratom"}


REPLICAS = [
    Replica(
        interface="slov_lex",
        url=FIRST,
        first=FIRST,
        answers=answers,
        told=told,
        empty=b'{"numFound": 0, "start": 0, "docs": []}',
        renamed=('"docs"', '"iri"', '"ucinnyOd"', '"zodpovedajucaUcinnost"', '"vyhlaseny"', "data-ucinnostod"),
        requests=4,
        disorder=in_json("docs"),
        recorded=("sk-slovlex/*.json", "sk-slovlex/*.html"),
    )
]
