"""Shapes that official answers share, each opened so that what is missing is named: JSON, XML, pages."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

_BEGIN = re.compile(rb"<html\b", re.IGNORECASE)
_TAIL = 65_536
"""Bytes in which a page ends: scripts and comments may follow."""
MOST_BYTES = 4 * 1024 * 1024
"""Of an answer that lists documents. To parse JSON takes up to 30 times its bytes."""


def json_object(body: bytes, *needed: str) -> dict[str, Any]:
    """The object, with the fields that must be there. ValueError or TypeError names what is wrong."""
    answer = json_value(body)
    if not isinstance(answer, dict):
        raise TypeError(f"a {type(answer).__name__}, not an object")
    for name in needed:
        if name not in answer:
            raise ValueError(f"no '{name}' among its keys {', '.join(map(str, answer))[:200]!r}")
    return answer


def json_value(body: bytes) -> Any:
    """Any JSON, with or without a byte order mark."""
    if len(body) > MOST_BYTES:
        raise ValueError(f"{len(body)} bytes, more than {MOST_BYTES}")
    return json.loads(body.decode("utf-8-sig"))


def member(answer: dict[str, Any], name: str) -> dict[str, Any]:
    """The object under a name."""
    inner = answer.get(name)
    if not isinstance(inner, dict):
        raise TypeError(f"'{name}' is a {type(inner).__name__}, not an object")
    return inner


def rows(listed: object, what: str, *needed: str) -> Iterator[dict[str, Any]]:
    """The objects of a list, each with the fields that must be there."""
    if not isinstance(listed, list):
        raise TypeError(f"{what} is a {type(listed).__name__}, not a list")
    for number, row in enumerate(listed, 1):
        if not isinstance(row, dict):
            raise TypeError(f"{what} {number} is a {type(row).__name__}, not an object")
        for name in needed:
            if name not in row:
                raise ValueError(f"{what} {number} has no '{name}'")
        yield row


def xml_root(body: bytes, *names: str) -> etree._Element:
    """The root, which must have one of the local names. ValueError where it is not XML, or another document."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(body, parser)
    except etree.XMLSyntaxError as fault:
        raise ValueError(f"not XML: {fault}") from None
    if names and etree.QName(root).localname not in names:
        raise ValueError(f"the root is {etree.QName(root).localname}, not {' or '.join(names)}")
    return root


def html_root(body: bytes) -> etree._Element:
    """The root of a page. ValueError where there is none."""
    try:
        root = etree.fromstring(body, etree.HTMLParser(encoding=None, huge_tree=False))
    except (etree.ParserError, etree.XMLSyntaxError) as fault:
        raise ValueError(f"not a page: {fault}") from None
    if root is None:
        raise ValueError("not a page: nothing but comments")
    return root


def has_no_end(body: bytes) -> bool:
    """True of a page in HTML that breaks off. Where no length was promised, HTTP cannot tell it from a whole one.

    Official interfaces write the end of a page; of any other page it may be left out.
    """
    return bool(_BEGIN.search(body[:4096])) and b"</html" not in body[-_TAIL:].lower()


def elements(root: etree._Element, path: str) -> list[etree._Element]:
    """Elements by a path of local names, whatever their namespace: `entry/link`, `.//Section`."""
    steps = (step if step in ("", ".") else f"*[local-name()='{step}']" for step in path.split("/"))
    found = root.xpath("/".join(steps))
    return [one for one in found if isinstance(one, etree._Element)] if isinstance(found, list) else []


def text_of(root: etree._Element, path: str) -> str:
    """Text of the first element of a path. ValueError if it is not there or empty."""
    found = elements(root, path)
    text = "".join(map(str, found[0].itertext())).strip() if found else ""
    if not text:
        raise ValueError(f"no '{path}' in {etree.QName(root).localname}")
    return text
