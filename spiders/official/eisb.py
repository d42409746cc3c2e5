"""The electronic Irish Statute Book (https://www.irishstatutebook.ie/): Acts and statutory instruments as made.

A source's address is that of a text with its form: `https://www.irishstatutebook.ie/eli/1977/act/12/enacted/en/xml`
for Acts, `.../eli/2017/si/173/made/en/html` or `/print` for instruments, which have no XML. A text stands as it was
made: what amends or ends it is another text, so a change here is only a correction.
"""

from __future__ import annotations

import re

from spiders.address_form import AddressForm
from spiders.answers import xml_root
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Office of the Attorney General (Ireland)",
    watches="an Act or statutory instrument as it was made",
    signal="ETag, Last-Modified, else the text itself",
    base="https://www.irishstatutebook.ie/",
)
_TEXT = AddressForm(
    re.compile(r".*/eli/\d{4}/(?:act|si)/\d+/(?:enacted|made)/\w\w/(?P<form>xml|html|print)"),
    "a text: .../eli/1977/act/12/enacted/en/xml",
)


def first(source: Source) -> Ask:
    _TEXT.of(source)
    return Ask(source.url)


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if _TEXT.of(source)["form"] == "xml":
        xml_root(body, "act")
    elif b'id="act"' not in body:
        raise ValueError('no id="act" in the page: it has no text of law')
    return Answer()
