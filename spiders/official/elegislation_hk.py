"""Hong Kong e-Legislation (https://data.gov.hk/en-data/dataset/hk-doj-hkel-legislation-current): chapters in XML.

Chapters come in archives of three hundred, `hkel_c_leg_cap_1_cap_300_en.zip`; a list names for each chapter its
current version, the archive and the file in it, whose name has the day of the version. A source's address is that
of the list with the chapter's number, `https://resource.data.one.gov.hk/doj/data/hkel_list_c_all_en.xml#134`. The
archive is asked when the chapter has a new version, and the chapter alone is kept. How large the archives are is
not documented: one of more than 32 MiB is broken, as any answer is. Pages of the site want a script to run.
(No answer was recorded: the fields of the list are from public clients.)
"""

from __future__ import annotations

import re

from spiders.address_form import AddressForm
from spiders.answers import elements, text_of, xml_root
from spiders.interface import Answer, Ask, Card
from tracker.model import Source
from tracker.unpack import member

CARD = Card(
    body="Department of Justice (Hong Kong)",
    watches="a chapter of the laws, consolidated: one file of an archive of 300 chapters (if under 32 MiB)",
    signal="the file of the chapter's current version in the list of all chapters",
    base="https://resource.data.one.gov.hk/doj/data/",
)
_CHAPTER = AddressForm(
    re.compile(r"(?P<list>.+/hkel_list_c_all_[\w-]+\.xml)#(?P<number>\d+[A-Z]*)"),
    "a chapter in the list: .../doj/data/hkel_list_c_all_en.xml#134",
)


def first(source: Source) -> Ask:
    return Ask(_CHAPTER.of(source)["list"], "signal")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if ask.role == "main":
        return Answer(document=member(body, ask.url.rpartition("#")[2]))
    wanted, chapters = _CHAPTER.of(source)["number"], elements(xml_root(body), "Chapter")
    versions = [v for one in chapters if text_of(one, "CapNo") == wanted for v in elements(one, "Version")]
    current = [v for v in versions if any(d.get("isCurrentVersion") == "true" for d in elements(v, "VersionDate"))]
    if not current:
        raise ValueError(f"no current version of chapter {wanted} among {len(chapters)} chapters")
    archive, file = text_of(current[0], "DataResourceUrl"), text_of(current[0], "FileName")
    return Answer(follow=(Ask(f"{archive}#{file}", once=True),))
