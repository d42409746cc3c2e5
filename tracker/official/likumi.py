"""likumi.lv: a page with the act's passport: labels (Statuss, Veids, Publicēts ...), each with what it says.

`version_date` is the day from which a consolidated version counts. An act that has gone says so in its status, and
loses force with the first day on which it is no law any more.
"""

from __future__ import annotations

import re

from lxml import etree

from tracker.lawtext.claims import DocumentKind
from tracker.official.akoma_ntoso import words
from tracker.official.fields import european, eve, found, html
from tracker.official.sheet import Sheet

_STATES: dict[str, bool | None] = {"spēkā esošs": False, "zaudējis spēku": True, "vēl nav spēkā": None}
_KINDS: dict[str, DocumentKind] = {
    "likums": "act", "noteikumi": "rule", "rīkojums": "rule", "lēmums": "rule", "saistošie noteikumi": "ordinance",
}  # fmt: skip
_DAY = re.compile(r"\d\d\.\d\d\.\d{4}")


def sheet(body: bytes) -> Sheet:
    root = html(body)
    told = _passport(root)
    state = next((name for name in _STATES if told["Statuss"].lower().endswith(name)), None)
    if state is None:
        raise ValueError(f"unknown status '{told['Statuss']}'")
    return Sheet(
        document=body,
        identifier=f"{told['Veids']} {told.get('Numurs', '')}".strip(),
        title=_title(root),
        language="lv",
        kind=_KINDS.get(told["Veids"].lower()),
        published=_day(told.get("Publicēts")),
        in_force_from=_version(root) or _day(told.get("Stājas spēkā")),
        in_force_to=eve(_day(told.get("Zaudē spēku"))),
        repealed=_STATES[state],
    )


def _passport(root: etree._Element) -> dict[str, str]:
    told: dict[str, str] = {}
    for label in root.iterfind(".//span/font[@class='fclg2']"):
        parent, name = label.getparent(), words(label) or ""
        if parent is not None:
            told[name.rstrip(":")] = (words(parent) or "").removeprefix(name).strip()
    for name in ("Statuss", "Veids"):
        if name not in told:
            raise ValueError(f"no '{name}' in the passport of the act")
    return told


def _title(root: etree._Element) -> str | None:
    title = words(root.find(".//title")) or ""
    return title.removeprefix("Zaudējis spēku - ") or None


def _version(root: etree._Element) -> str | None:
    dated = found(root, "//*[@id = 'version_date'][@data-kons = 'true']")
    return _day(words(dated[0])) if dated else None


def _day(said: str | None) -> str | None:
    day = _DAY.search(said or "")
    return european(day[0]) if day else None
