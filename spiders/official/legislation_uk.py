"""legislation.gov.uk (https://www.legislation.gov.uk/developer): Acts and statutory instruments in CLML.

A source's address is that of the document as people read it: `https://www.legislation.gov.uk/ukpga/1971/38`, with
`/enacted`, `/made` or a day for another version than the newest. One request: the document has its own dates, and
in its metadata the effects of other instruments that are not yet in its text (`UnappliedEffect`). robots.txt asks
for five seconds between requests.
"""

from __future__ import annotations

from spiders.answers import elements, xml_root
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="The National Archives (United Kingdom)",
    watches="an Act or statutory instrument, revised or as made, with the effects not yet applied to it",
    signal="ETag, Last-Modified, else the text itself",
    base="https://www.legislation.gov.uk/",
    pace=5.0,
)


def first(source: Source) -> Ask:
    return Ask(f"{source.url.rstrip('/')}/data.xml", accept="application/xml")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    root = xml_root(body, "Legislation")
    number = root.get("IdURI", "").partition("/id/")[2]
    if not number or f"/{number}/" not in f"{source.url}/":
        raise ValueError(f"the IdURI is '{root.get('IdURI')}', not that of {source.url}")
    if not any(elements(root, part) for part in ("Primary", "Secondary", "EURetained")):
        raise ValueError("no text: neither Primary nor Secondary nor EURetained in Legislation")
    return Answer()
