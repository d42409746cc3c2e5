"""Legistar InSite: a list and a feed of matters, and the page of each that names the subject."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.spiders.replicas import Replica, in_xml
from tracker.model import Reading

DETAIL = "LegislationDetail.aspx?ID={}&GUID=A-{}&Options=ID%7CText%7C&FullText=1"
FEED = "/Feed.ashx?M=L&ID=77&GUID=f-0"
LIST = "/Legislation.aspx"
GRID = "ctl00_ContentPlaceHolder1_gridLegislation_ctl00"


def page(file: str, title: str, status: str, introduced: str, passed: str, *lines: tuple[str, ...]) -> bytes:
    fields = {"File": file, "Name": "Kratom", "Status": status, "Introduced": introduced, "Passed": passed,
              "EnactmentDate": "\u00a0", "Title": title}  # fmt: skip
    spans = "".join(f'<span id="ctl00_ContentPlaceHolder1_lbl{n}2">{v}</span>' for n, v in fields.items())
    heads = "".join(
        f'<th class="rgHeader">{h}</th>' for h in ("Date", "Ver.", "Action\u00a0By", "Action", "Result")
    )
    cells = ("".join(f'<td><font face="Tahoma">{cell}</font></td>' for cell in line) for line in lines)
    rows = "".join(f'<tr class="rgRow">{row}</tr>' for row in cells)
    grid = f'<table class="rgMasterTable" id="{GRID}"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>'
    return f"<html><body><form>{spans}{grid}</form></body></html>".encode()


def details() -> dict[str, bytes]:
    return {
        "/" + DETAIL.format(1, 1): page(
            "2026-41", "An ordinance prohibiting the sale of kratom", "Passed", "3/3/2026", "5/5/2026",
            ("5/5/2026", "1", "City Council", "Approved", "Pass"), ("3/3/2026", "1", "City Council", "Referred", "\u00a0"),
        ),
        "/" + DETAIL.format(2, 2): page(
            "2024-9", "An ordinance on kratom and minors", "Failed", "6/4/2024", "7/1/2024",
            ("7/1/2024", "1", "City Council", "Adopted", "Fail"),
        ),
    }  # fmt: skip


def feed(site: str) -> Mapping[str, bytes]:
    titles = {1: "Prohibiting the sale of kratom", 2: "Kratom and minors", 3: "Parking on Elm Street"}
    items = "".join(
        f"<item><title>2026-{n}</title><link>{site}/Gateway.aspx?M=LD&amp;From=RSS&amp;ID={n}&amp;GUID=A-{n}</link>"
        f"<description>{title}</description><pubDate>Tue, 03 Mar 2026 18:00:00 GMT</pubDate></item>"
        for n, title in titles.items()
    )
    return {FEED: f'<rss version="2.0"><channel><title>City</title>{items}</channel></rss>'.encode(), **details()}


def rows(site: str) -> Mapping[str, bytes]:
    titles = {
        1: ("Passed", "Prohibiting the sale of kratom"),
        2: ("Failed", "Kratom and minors"),
        3: ("New", "Parking"),
    }
    listed = "".join(
        f'<tr class="rgRow"><td><a href="{site}/LegislationDetail.aspx?ID={n}&amp;GUID=A-{n}&amp;Options=Advanced&amp;Search=">'
        f"2026-{n}</a></td><td>{status}</td><td>{title}</td></tr>"
        for n, (status, title) in titles.items()
    )
    pager = '<div class="rgWrap rgInfoPart">&nbsp;Page <strong>1</strong> of <strong>1</strong>, items 1 to 3 of 3.</div>'
    return {LIST: f"<html><body>{pager}<table>{listed}</table></body></html>".encode(), **details()}


def told(reading: Reading) -> None:
    stages = {p.identifier: (p.stage, p.events[0].on) for p in reading.proposals}
    assert stages == {"2026-41": ("passed_both", "2026-03-03"), "2024-9": ("failed", "2024-06-04")}


def replica(
    first: str, answers: Callable[[str], Mapping[str, bytes]], empty: bytes, renamed: tuple[str, ...]
) -> Replica:
    return Replica(
        interface="legistar_insite",
        url=first,
        first=first,
        source={"query": "kratom | mitragynine"},
        answers=answers,
        told=told,
        empty=empty,
        renamed=(*renamed, "lblFile2"),
        requests=3,
        disorder=in_xml("item") if first == FEED else in_xml("tr"),
    )


REPLICAS = [
    replica(
        FEED, feed, b'<rss version="2.0"><channel><title>City</title></channel></rss>', ("<link", "<item", "GUID=")
    ),
    replica(LIST, rows, b"<html><body>Invalid parameters!</body></html>", ("LegislationDetail", "GUID=")),
]
