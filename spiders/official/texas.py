"""Texas Legislature Online: the bill histories in XML (https://capitol.texas.gov/MiscellaneousPages/FTPInfo.htm).

A source watches one bill, whose file is remade when anything happens to it. Its address, with the number of the
legislature in it: `https://ftp.legis.state.tx.us/bills/89R/billhistory/house_bills/HB00001_HB00099/HB 41.xml`.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from spiders.answers import elements, text_of, xml_root
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Texas Legislative Council",
    watches="one bill of the Legislature, with all its actions",
    signal="ETag or Last-Modified of the bill's file, else the file itself",
    base="https://ftp.legis.state.tx.us/bills/",
)
_FILE = re.compile(
    r".+/bills/(?P<number>\d{2})(?P<session>R|[1-9])/billhistory/.+/(?P<bill>[HS](?:B|R|CR|JR)) (?P<no>\d+)\.xml"
)


def first(source: Source) -> Ask:
    _named(source)
    return Ask(source.url)


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    named, root = _named(source), xml_root(body, "billhistory")
    told, wanted = root.get("bill") or "no bill", " ".join(named.groups())
    if re.sub(r"[() ]", "", told) != wanted.replace(" ", ""):
        raise ValueError(f"the file is of {told}, not of {wanted}")
    text_of(root, "caption")
    for action in elements(root, "actions/action"):
        text_of(action, "date")
        text_of(action, "description")
    text_of(root, "actions/action")
    return Answer()


def _named(source: Source) -> re.Match[str]:
    if found := _FILE.fullmatch(unquote(source.url)):
        return found
    raise ValueError(f"{source.url} is not the address of a bill's file: .../bills/89R/billhistory/.../HB 41.xml")
