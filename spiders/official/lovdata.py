"""Lovdata's public data (https://api.lovdata.no/v1/publicData/list): acts and central regulations, a file for each.

There is no answer of one document: the files come in archives, `gjeldende-lover.tar.bz2` (6 MB) and
`gjeldende-sentrale-forskrifter.tar.bz2` (21 MB), packed anew each night. A source's address is that of the archive
with the name of the file, `https://api.lovdata.no/v1/publicData/get/gjeldende-lover.tar.bz2#nl-18140517-000.xml`.
An archive has neither ETag nor Last-Modified: the list of them says when each was last made, and one is asked again
when that differs. Of an archive the one file is kept. (Sizes and names are from public clients.)
"""

from __future__ import annotations

import re

from spiders.address_form import AddressForm
from spiders.answers import json_value, rows
from spiders.interface import Answer, Ask, Card
from tracker.model import Source
from tracker.unpack import member

CARD = Card(
    body="Stiftelsen Lovdata (Norway)",
    watches="an act or a regulation, consolidated: one file of an archive of 6 or 21 MB",
    signal="lastModified of the archive in the list of archives",
    base="https://api.lovdata.no/v1/publicData/",
)
_FILE = AddressForm(
    re.compile(r"(?P<base>.+/)get/(?P<archive>[\w.-]+\.tar\.bz2)#(?P<file>[\w-]+\.xml)"),
    "a file of an archive: .../get/gjeldende-sentrale-forskrifter.tar.bz2#sf-20130214-0199.xml",
)


def first(source: Source) -> Ask:
    return Ask(f"{_FILE.of(source)['base']}list", "signal", accept="application/json")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    at = _FILE.of(source)
    if ask.role == "main":
        return Answer(document=member(body, at["file"]))
    listed = {str(one["filename"]): one for one in rows(json_value(body), "archive", "filename", "lastModified")}
    if at["archive"] not in listed:
        raise ValueError(f"no archive {at['archive']} among {len(listed)}")
    return Answer(follow=(Ask(f"{source.url}@{listed[at['archive']]['lastModified']}", once=True),))
