"""Hong Kong e-Legislation: a chapter in force, and one that has been repealed, by the list of all chapters."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping

from tests.spiders.replicas import Replica, in_xml
from tracker.model import Reading

LIST = "/doj/data/hkel_list_c_all_en.xml"
ARCHIVE = "/doj/data/hkel_c_leg_cap_1_cap_300_en.zip"
XML = """<?xml version="1.0" encoding="UTF-8"?>
<lawDoc xmlns="http://www.xml.gov.hk/schemas/hklm/1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="en">
<meta><docName>{name}</docName><docType>cap</docType><docNumber>134</docNumber><docStatus>{state}</docStatus>
<dc:identifier>/hk/cap134!en</dc:identifier><dc:date>{date}</dc:date><dc:publisher>DoJ</dc:publisher>
<dc:language>en</dc:language></meta><main xml:lang="en"><docTitle>Dangerous Drugs Ordinance</docTitle>
<section name="s4"><num value="4">4.</num><heading>Trafficking in dangerous drug</heading><content>No person shall,
on his own behalf or on behalf of any other person, sell, supply or possess kratom (Mitragyna speciosa).</content>
</section></main></lawDoc>"""


CURRENT = XML.format(name="Cap. 134", state="In effect", date="2026-09-01").encode()
GONE = XML.format(name="Cap. 101 sub. leg. A", state="Repealed", date="2000-01-01").encode()
OTHER = XML.replace("kratom (Mitragyna speciosa)", "opium").format(
    name="Cap. 1134", state="In effect", date="2026-09-01"
)


def packed(files: Mapping[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in files.items():
            archive.writestr(zipfile.ZipInfo(f"{name.rpartition('_2')[0]}_en_c/{name}"), body)
    return held.getvalue()


def chapter(site: str, number: str, day: str, current: str = "true") -> str:
    file = f"cap_{number}_{day}000000_en_c.xml"
    return f"""<Chapter><CapNo>{number}</CapNo><ChapterTitleEnglish>An Ordinance</ChapterTitleEnglish><Version>
<VersionDate isCurrentVersion="{current}" statusCategory="InEffect">{day}</VersionDate>
<DataResourceUrl>{site}{ARCHIVE}</DataResourceUrl><FileLocation>cap_{number}_en_c</FileLocation>
<FileName>{file}</FileName></Version></Chapter>"""


def answers(site: str) -> Mapping[str, bytes]:
    chapters = (
        chapter(site, "1134", "20260901"),
        chapter(site, "134", "20270101", "false"),
        chapter(site, "134", "20260901"),
        chapter(site, "101A", "20000101"),
    )
    files = {
        "cap_1134_20260901000000_en_c.xml": OTHER.encode(),
        "cap_134_20270101000000_en_c.xml": OTHER.encode(),
        "cap_134_20260901000000_en_c.xml": CURRENT,
        "cap_101A_20000101000000_en_c.xml": GONE,
    }
    listed = f'<Listing UpdatedDateTime="2026-11-22T00:00:00">{"".join(chapters)}</Listing>'.encode()
    return {LIST: listed, ARCHIVE: packed(files)}


def told(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("act", "en", True)
    assert document.title == "Dangerous Drugs Ordinance"
    assert {f.substance for f in reading.findings if f.kind == "bars"} == {"kratom"}


def told_gone(reading: Reading) -> None:
    assert [(one.kind, one.in_force) for one in reading.documents] == [("rule", False)]


def replica(number: str, told: Callable[[Reading], None]) -> Replica:
    return Replica(
        interface="elegislation_hk",
        url=f"{LIST}#{number}",
        first=LIST,
        answers=answers,
        told=told,
        empty=b"<Listing/>",
        renamed=("CapNo", "isCurrentVersion", "DataResourceUrl", "FileName"),
        requests=2,
        disorder=in_xml("Chapter"),
    )


REPLICAS = [replica("134", told), replica("101A", told_gone)]
