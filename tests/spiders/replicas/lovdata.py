"""Lovdata: a regulation with its list of narcotics."""

from __future__ import annotations

from collections.abc import Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading

FILE = "/sf/sf-20130214-0199.xml"
DOCUMENT = """<!DOCTYPE html><html lang="nb"><head><title>Forskrift om narkotika</title>
<base href="https://lovdata.no/" /></head><body><header class="documentHeader" id="hode">
<dl class="data-document-key-info"><dt class="legacyID">Datokode</dt><dd class="legacyID">FOR-2013-02-14-199</dd>
<dt class="dokid">DokumentID</dt><dd class="dokid">SF/forskrift/2013-02-14-199</dd>
<dt class="ministry">Departement</dt><dd class="ministry"><ul><li>Helse- og omsorgsdepartementet</li></ul></dd>
<dt class="dateInForce">Ikrafttredelse</dt><dd class="dateInForce">2013-02-14</dd>
<dt class="lastChangeInForce">Ikrafttredelse av siste endring</dt><dd class="lastChangeInForce">2026-03-01</dd>
<dt class="lastupdated">Siste rettelse</dt><dd class="lastupdated">2026-11-20 (UU-tilpasset)</dd>
<dt class="title">Tittel</dt><dd class="title">Forskrift om narkotika (narkotikaforskriften)</dd>
<dt class="refid">RefID</dt><dd class="refid">forskrift/2013-02-14-199</dd></dl></header>
<main class="documentBody" id="dokument"><h1>Forskrift om narkotika</h1>
<article class="legalArticle"><h2 class="legalArticleHeader"><span class="legalArticleValue">§ 3</span>.</h2>
<article class="legalP">Det er forbudt å innføre, selge og inneha stoffene på narkotikalisten.</article></article>
<article class="legalArticle"><article class="legalP">Mitragynin</article>
<article class="legalP">7-hydroksymitragynin</article></article></main></body></html>"""


def answers(site: str) -> Mapping[str, bytes]:
    return {FILE: DOCUMENT.encode()}


def told(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("rule", "nb", True)
    assert document.published is None
    assert {f.substance for f in reading.findings} == {"kratom", "7-oh"}


REPLICAS = [
    Replica(
        interface="lovdata",
        url=FILE,
        first=FILE,
        answers=answers,
        told=told,
        empty=b"<!DOCTYPE html><html><body><main>Siden finnes ikke</main></body></html>",
        renamed=("refid", 'class="title"', "<main"),
        requests=1,
        recorded=("no-lovdata/*.xml",),
    )
]
