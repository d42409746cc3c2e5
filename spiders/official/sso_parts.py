"""Parts of a document that a page of Singapore Statutes Online leaves out, and how each is asked for."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from lxml import etree


def left_out(page: etree._Element) -> Iterator[str]:
    """The query of each part, in the order of the text. ValueError where one cannot be asked."""
    series = [str(mark.get("data-term")) for mark in page.findall(".//*[@class='dms'][@data-field='seriesId']")]
    told = _variables(page) if series else {}
    lost = [one for one in series if one not in told["fragments"]]
    if lost:
        raise ValueError(f"{len(lost)} of {len(series)} parts are not among the fragments")
    for one in series:
        fragment = told["fragments"][one]
        version = {"FragSysId": fragment["Item1"], "_": fragment["Item2"]}
        yield urlencode({"TocSysId": told["tocSysId"], "SeriesId": one, **version})


def _variables(page: etree._Element) -> dict[str, Any]:
    """Those of the document: the page has others beside."""
    for block in page.findall(".//*[@class='global-vars']"):
        told = json.loads(block.get("data-json") or "{}")
        if told.get("tocSysId"):
            return {"fragments": {}, **told}
    raise ValueError("no tocSysId in any global-vars: the parts cannot be asked")
