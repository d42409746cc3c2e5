"""Basiswettenbestand (https://repository.officiele-overheidspublicaties.nl/bwb/): Dutch law, a file a version.

A source's address is that of a law's manifest, `.../bwb/BWBR0001941/manifest.xml`, whose `_latestItem` is the path
of the newest version (toestand), even of one that is still to come. A path names a day and a number of that day.
The publisher asks for no more than two requests a second. (Client: legalize-dev/legalize-pipeline, fetcher/nl.)
"""

from __future__ import annotations

import re

from spiders.address_form import AddressForm
from spiders.answers import xml_root
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="KOOP, Ministry of the Interior (Netherlands)",
    watches="an act, order or regulation, consolidated",
    signal="_latestItem in the law's manifest",
    base="https://repository.officiele-overheidspublicaties.nl/",
)
_MANIFEST = AddressForm(
    re.compile(r"(?P<base>.+/bwb/(?P<law>BWB\w+)/)manifest\.xml"),
    "a manifest: .../bwb/BWBR0001941/manifest.xml",
)


def first(source: Source) -> Ask:
    _MANIFEST.of(source)
    return Ask(source.url, "signal")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    at = _MANIFEST.of(source)
    if ask.role == "main":
        named = xml_root(body, "toestand").get("bwb-id")
        if named != at["law"]:
            raise ValueError(f"the text of {named}, not {at['law']}")
        return Answer()
    latest = xml_root(body, "work").get("_latestItem") or ""
    if not re.fullmatch(rf"\d{{4}}-\d\d-\d\d_\d+/xml/{at['law']}_[\d_-]+\.xml", latest):
        raise ValueError(f"_latestItem '{latest}' is no version in XML")
    return Answer(follow=(Ask(at["base"] + latest, once=True),))
