"""Slov-Lex (https://static.slov-lex.sk/): versions of a law from its catalogue, its text and its history as pages.

A source's address is that of the catalogue's answer,
`https://api-gateway.slov-lex.sk/vyhladavanie/predpisZbierky/znenie?predpis=/SK/ZZ/1998/139`. Each version's `iri`
ends in the day from which it counts; `zodpovedajucaUcinnost` is the day for which the catalogue answers, never
before today. A consolidated text may come without its annexes: so the page of its history is brought too, and the
newest act that the history names.
"""

from __future__ import annotations

import re
from urllib.parse import urljoin

from spiders.answers import html_root, json_object, rows
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Ministry of Justice (Slovakia)",
    watches="a law as consolidated, its history, and the newest act that changed it",
    signal="the newest version that counts in the catalogue's answer",
    base="https://api-gateway.slov-lex.sk/",
    hosts=("static.slov-lex.sk",),
)
_LAW = re.compile(r"(?P<base>.+/)vyhladavanie/predpisZbierky/znenie\?predpis=(?P<law>/SK/ZZ/\d+/\d+)")


def first(source: Source) -> Ask:
    _law(source)
    return Ask(source.url, "signal", accept="application/json")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:
    if ask.role == "signal":
        at, version = _law(source), _newest(source, body)
        folder = f"{at['base'].replace('//api-gateway.', '//static.')}static{at['law']}/"
        text = Ask(f"{folder}{version}.html", once=True)
        return Answer(follow=(text, Ask(f"{folder}#{version}", "history", once=True)))
    return Answer(follow=_amending(url, body)) if ask.role == "history" else Answer()


def _newest(source: Source, body: bytes) -> str:
    """The last day from which a version counts that is not after the day for which the catalogue answers."""
    law = _law(source)["law"]
    found = list(rows(json_object(body, "docs")["docs"], "document", "iri", "ucinnyOd", "zodpovedajucaUcinnost"))
    versions = [one for one in found if str(one["iri"]).startswith(f"{law}/")]
    if not versions:
        raise ValueError(f"no version of {law} among {len(found)} documents")
    today = min(str(one["zodpovedajucaUcinnost"]) for one in versions)
    days = [str(one["iri"]).rpartition("/")[2] for one in versions if str(one["ucinnyOd"]) <= today]
    return max(day for day in days if day.isdecimal())


def _amending(url: str, body: bytes) -> tuple[Ask, ...]:
    """The act that made the newest version, as the last line of the history links it."""
    lines = html_root(body).findall(".//tr[@data-ucinnostod]")
    if not lines:
        raise ValueError("no version in the history")
    newest = max(lines, key=lambda line: str(line.get("data-ucinnostod")))
    acts = (str(link.get("href")) for link in newest.findall("td[3]/a"))
    return tuple(Ask(urljoin(url, act), "amendments", once=True) for act in acts)


def _law(source: Source) -> re.Match[str]:
    if found := _LAW.fullmatch(source.url):
        return found
    raise ValueError(f"{source.url} is not the address of a law: .../znenie?predpis=/SK/ZZ/1998/139")
