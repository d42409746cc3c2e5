"""Justel: the page of a royal decree, in French and ISO-8859-1."""

from __future__ import annotations

from collections.abc import Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading

PAGE = "/cgi_loi/article.pl?language=fr&cn_search=2017090601&caller=eli"
DOCUMENT = """<!doctype html><html lang="en"><head><meta charset="iso-8859-1" />
<title>Banque de donn&eacute;es Justel</title></head><body><div><nav><ul>
<li><a href="/nl" class="nav__language-button ">NL</a></li>
<li><a href="/fr" class="nav__language-button active">FR</a></li></ul></nav></div>
<main role="main"><div id="list-title-1" class="box"><h2 class="list-title">Titre</h2><span class="tag">2017031231</span>
<p class="list-item--title">6 SEPTEMBRE 2017. - Arrêté royal réglementant les substances stupéfiantes et psychotropes</p>
<div class="plain-text"><p><strong>Source: </strong>Sante publique</p>
<p><strong>Publication: </strong>26 septembre 2017</p><p><strong>Num&eacute;ro: </strong>2017031231</p>
<p><strong>Dossier num&eacute;ro:</strong> 2017-09-06/01</p>
<p><strong>Entr&eacute;e en vigueur :</strong> 6 octobre 2017 </p></div></div>
<div id="list-title-3" class="box plain-text"><h2 id="text">Texte</h2>
<A NAME='Art.1er'></A>Article 1er. Sont interdites la fabrication, la vente et la détention des substances suivantes :
<BR>&nbsp;&nbsp;mitragynine<BR>&nbsp;&nbsp;7-hydroxymitragynine</div></main></body></html>"""


def answers(site: str) -> Mapping[str, bytes]:
    return {PAGE: DOCUMENT.encode("latin-1")}


def told(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("rule", "fr", True)
    assert document.published == "2017-09-26"
    assert document.title and "Arrêté royal" in document.title
    assert {f.substance for f in reading.findings if f.kind in ("bars", "listed")} == {"kratom", "7-oh"}


REPLICAS = [
    Replica(
        interface="justel",
        url=PAGE,
        first=PAGE,
        answers=answers,
        told=told,
        empty=b"<!doctype html><html><body><main>Pas de document</main></body></html>",
        renamed=("list-item--title", "list-title-3", "Publication"),
        requests=1,
        recorded=("be-justel/*.html",),
    )
]
