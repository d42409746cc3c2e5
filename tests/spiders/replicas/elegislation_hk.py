"""Hong Kong e-Legislation: a chapter in force, and one that has been repealed."""

from __future__ import annotations

from collections.abc import Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading

CHAPTER = "/doj/data/cap_134_en_c/cap_134_20260901000000_en_c.xml"
OLD = "/doj/data/cap_101A_en_c/cap_101A_20000101000000_en_c.xml"
XML = """<?xml version="1.0" encoding="UTF-8"?>
<lawDoc xmlns="http://www.xml.gov.hk/schemas/hklm/1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="en">
<meta><docName>{name}</docName><docType>cap</docType><docNumber>134</docNumber><docStatus>{state}</docStatus>
<dc:identifier>/hk/cap134!en</dc:identifier><dc:date>{date}</dc:date><dc:publisher>DoJ</dc:publisher>
<dc:language>en</dc:language></meta><main xml:lang="en"><docTitle>Dangerous Drugs Ordinance</docTitle>
<section name="s4"><num value="4">4.</num><heading>Trafficking in dangerous drug</heading><content>No person shall,
on his own behalf or on behalf of any other person, sell, supply or possess kratom (Mitragyna speciosa).</content>
</section></main></lawDoc>"""


def current(site: str) -> Mapping[str, bytes]:
    return {CHAPTER: XML.format(name="Cap. 134", state="In effect", date="2026-09-01").encode()}


def gone(site: str) -> Mapping[str, bytes]:
    return {OLD: XML.format(name="Cap. 101 sub. leg. A", state="Repealed", date="2000-01-01").encode()}


def told(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("act", "en", True)
    assert document.title == "Dangerous Drugs Ordinance"
    assert {f.substance for f in reading.findings if f.kind == "bars"} == {"kratom"}


def told_gone(reading: Reading) -> None:
    assert [(one.kind, one.in_force) for one in reading.documents] == [("rule", False)]


RENAMED = ("docStatus", "docName", "dc:date", "<main")
EMPTY = b'<lawDoc xmlns="http://www.xml.gov.hk/schemas/hklm/1.0"><meta/></lawDoc>'
REPLICAS = [
    Replica(
        interface="elegislation_hk", url=CHAPTER, first=CHAPTER, answers=current, told=told, empty=EMPTY,
        renamed=RENAMED, requests=1,
    ),
    Replica(
        interface="elegislation_hk", url=OLD, first=OLD, answers=gone, told=told_gone, empty=EMPTY, renamed=RENAMED,
        requests=1,
    ),
]  # fmt: skip
