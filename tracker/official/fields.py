"""Fields of an official document, by the publisher's names; what must be there and is not is named."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta

from lxml import etree

from tracker.charset import as_text
from tracker.markup import html_page, xml_page
from tracker.official.akoma_ntoso import words
from tracker.official.sheet import day


def xml(body: bytes, *names: str) -> etree._Element:
    """The root of a document, elements named without their namespace. ValueError for another kind of XML."""
    root = xml_page(body).root
    if root.tag not in names:
        raise ValueError(f"the root is {root.tag}, not {' or '.join(names)}")
    return root


def html(body: bytes) -> etree._Element:
    """The root of a page, elements named in lower case."""
    return html_page(body, "text/html").root


def found(root: etree._Element, xpath: str) -> list[etree._Element]:
    """The elements of an XPath expression; attributes and texts are none."""
    those = root.xpath(xpath)
    return [one for one in those if isinstance(one, etree._Element)] if isinstance(those, list) else []


def needed(root: etree._Element, path: str) -> str:
    """Text of an element that must be there and say something."""
    text = words(root.find(path))
    if text is None:
        raise ValueError(f"no {path.removeprefix('.//')} in {root.tag}")
    return text


def said(root: etree._Element, path: str) -> str | None:
    """Text of an element that may be missing."""
    return words(root.find(path))


def day_of(root: etree._Element, path: str) -> str | None:
    """The day in an element, which must be there; None where it stands for none."""
    element = root.find(path)
    if element is None:
        raise ValueError(f"no {path.removeprefix('.//')} in {root.tag}")
    return day(element.text)


def sparql(body: bytes) -> Iterator[dict[str, str]]:
    """The rows of a SPARQL result in JSON, values alone."""
    for row in json.loads(as_text(body, None))["results"]["bindings"]:
        yield {name: said["value"] for name, said in row.items()}


def starts_with(body: bytes, mark: str) -> bool:
    """Whether the first character is this one, after any byte order mark and blanks."""
    return as_text(body[:64], None).lstrip().startswith(mark)


def european(said: str) -> str:
    """31.12.2024. or 31/12/2024 in ISO 8601."""
    parts = said.strip(" .").replace("/", ".").split(".")
    if len(parts) != 3 or not all(part.isdecimal() for part in parts):
        raise ValueError(f"'{said[:40]}' is not a day")
    return day(f"{parts[2]:0>4}-{parts[1]:0>2}-{parts[0]:0>2}") or ""


def eve(said: str | None) -> str | None:
    """The last day of what ends with a day that no longer counts; partial days as they are."""
    if not said or len(said) < len("2024-12-31"):
        return said
    return (date.fromisoformat(said) - timedelta(days=1)).isoformat()
