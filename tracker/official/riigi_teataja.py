"""Riigi Teataja: XML whose days may bear a zone (`2025-01-06+02:00`), and whose tables stand in it as quoted HTML.

`kehtivus` is of the version; `vastuvoetud` and `muutmismarge` have days of their own, of other acts. Part V of the
gazette holds translations into English.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml import etree

from tracker.lawtext.claims import DocumentKind
from tracker.markup import xml_page
from tracker.official.fields import day_of, needed, said, xml
from tracker.official.sheet import Sheet, day

_KINDS: Mapping[str, DocumentKind] = {"seadus": "act", "määrus": "rule"}
_NAME = re.compile(r"[A-Za-z_][\w.-]*")
_PUBLISHED = "metaandmed/avaldamismarge/"


def sheet(body: bytes) -> Sheet:
    if xml_page(body).root.tag == "rss":
        return Sheet()  # the list of versions
    root = xml(body, "oigusakt")
    return Sheet(
        document=_document(root),
        identifier=said(root, "metaandmed/terviktekstiGrupiID") or needed(root, "metaandmed/globaalID"),
        title=needed(root, "aktinimi/nimi/pealkiri"),
        language="en" if (said(root, f"{_PUBLISHED}RTosa") or "").startswith("RT V") else "et",
        kind=_KINDS.get(needed(root, "metaandmed/dokumentLiik")),
        published=day(said(root, f"{_PUBLISHED}avaldamineKuupaev")),
        in_force_from=day_of(root, "metaandmed/kehtivus/kehtivuseAlgus"),
        in_force_to=day(said(root, "metaandmed/kehtivus/kehtivuseLopp")),
    )


def _document(root: etree._Element) -> bytes:
    """The text with its quoted HTML as elements; a break between two words stays one."""
    for quoted in root.iter("HTMLKonteiner"):
        html = f"<div>{quoted.text or ''}</div>"
        quoted.text = None
        quoted.append(etree.fromstring(html, etree.HTMLParser(remove_comments=True))[0][0])
        for element in quoted.iter("*"):
            _named_as_in_xml(element)
    for end in root.iter("reavahetus", "br"):
        end.tail = " " + (end.tail or "")
    return etree.tostring(root, encoding="utf-8")


def _named_as_in_xml(element: etree._Element) -> None:
    """What word processors leave in HTML: `<o:p>`, and attributes whose names are none."""
    element.tag = str(element.tag).rpartition(":")[2]
    for name in [name for name in element.attrib if not _NAME.fullmatch(str(name))]:
        del element.attrib[name]
