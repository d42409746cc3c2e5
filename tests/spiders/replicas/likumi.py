"""likumi.lv: the page of a regulation in force, and of one that has gone."""

from __future__ import annotations

from collections.abc import Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading

PAGE = """<!DOCTYPE html><html xmlns="https://www.w3.org/1999/xhtml" lang="lv"><head>
<title>{mark}Noteikumi par Latvijā kontrolējamajām narkotiskajām vielām</title></head><body>
<div class="doc-body"><div id="version_date" data-kons="{consolidated}">{version}</div>
<div class="TV213"><p>I saraksts. Latvijā aizliegtās narkotiskās vielas</p><p>Mitraginīns</p><p>Kratoms</p></div></div>
<div class="tooltip"><span><font class='fclg2' style='float:left;'>Statuss: </font><div class='ico-status'>
<div class='container fss fwn fcw'>{state}</div></div> {state_lower}</span>
<span><font class='fclg2'>Izdevējs: </font>Ministru kabinets</span><span><font class='fclg2'>Veids:
 </font><a href='/ta/veids/mk/noteikumi'>noteikumi</a></span><span><font class='fclg2'>Numurs: </font>847</span>
<span><font class='fclg2'>Pieņemts: </font>08.11.2005.</span>
<span><font class='fclg2'>Stājas spēkā: </font><a href="/x">18.11.2005.</a></span>{end}
<span><font class='fclg2'>Publicēts: </font><a href='/y'>Latvijas Vēstnesis</a>, 183, 17.11.2005.</span></div>
</body></html>"""
LOST = "<span><font class='fclg2'>Zaudē spēku: </font><a href='/z'>01.01.2026.</a></span>"


def current(site: str) -> Mapping[str, bytes]:
    page = PAGE.format(
        mark="", consolidated="true", version="14.03.2024", state="Spēkā esošs", state_lower="spēkā esošs", end=""
    )
    return {"/ta/id/121086": page.encode()}


def gone(site: str) -> Mapping[str, bytes]:
    page = PAGE.format(
        mark="Zaudējis spēku - ", consolidated="false", version="18.11.2005", state="Zaudējis spēku",
        state_lower="zaudējis spēku", end=LOST,
    )  # fmt: skip
    return {"/ta/id/121087": page.encode()}


def told(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("rule", "lv", True)
    assert document.title == "Noteikumi par Latvijā kontrolējamajām narkotiskajām vielām"
    assert document.published == "2005-11-17"
    assert {f.substance for f in reading.findings} == {"kratom"}


def told_gone(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.title, document.in_force) == (
        "Noteikumi par Latvijā kontrolējamajām narkotiskajām vielām",
        False,
    )


EMPTY = b"<html><head><title>LIKUMI.LV</title></head><body><p>Nav atrasts</p></body></html>"
REPLICAS = [
    Replica(
        interface="likumi",
        url="/ta/id/121086",
        first="/ta/id/121086",
        answers=current,
        told=told,
        empty=EMPTY,
        renamed=("Statuss", "Veids", "fclg2"),
        requests=1,
        recorded=("lv-likumi/*.html",),
    ),
    Replica(
        interface="likumi",
        url="/ta/id/121087",
        first="/ta/id/121087",
        answers=gone,
        told=told_gone,
        empty=EMPTY,
        renamed=("Statuss",),
        requests=1,
    ),
]
