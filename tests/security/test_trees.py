"""Entities, inclusions and depth, in every parser of XML and HTML that there is: a new one fails here until it is tried."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.security.trees import READERS
from tests.test_layout import MODULES
from tracker.confined import confined

PARSERS = {"fromstring", "parse", "iterparse", "XML", "HTML", "XMLPullParser", "HTMLPullParser", "fragments_fromstring",
           "document_fromstring", "parseString", "make_parser", "BeautifulSoup", "Selector", "TextResponse"}  # fmt: skip
OF = {
    "etree",
    "html",
    "lxml",
    "ElementTree",
    "minidom",
    "sax",
    "feedparser",
    "pulldom",
    "bs4",
    "parsel",
    "objectify",
}
SECRET = "what-stands-in-a-file-of-ours-4711"
WORTH = 200_000
"""Characters: so much no reader may make of a document of a few kilobytes."""


def calls(module: str, path: Path) -> Iterator[str]:
    """`module.function` of each call of a parser."""
    for function in ast.walk(ast.parse(path.read_text())):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            for node in ast.walk(function):
                if isinstance(node, ast.Call) and is_parser(node.func):
                    yield f"{module}.{function.name}"


def is_parser(called: ast.expr) -> bool:
    return (
        isinstance(called, ast.Attribute)
        and called.attr in PARSERS
        and ast.unparse(called.value).split(".")[-1] in OF
    )


def hostile(folder: Path) -> list[str]:
    hidden = folder / "hidden.txt"
    hidden.write_text(SECRET)
    (folder / "hidden.dtd").write_text(f'<!ENTITY a "{SECRET}">')
    laughs = '<!ENTITY a "kratom">' + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    once = f'<!ENTITY a "{"kratom" * 3_000}">'
    files = [
        f'<!ENTITY a SYSTEM "{address}">'
        for address in (hidden.as_uri(), str(hidden), "http://127.0.0.1:9/", "ftp://127.0.0.1/")
    ]
    declared = {
        laughs: "&i;", laughs + " ": "<b>&h;</b>" * 5, once: "&a;" * 3_000, '<!ENTITY a "&b;"><!ENTITY b "&a;">': "&a;",
        **dict.fromkeys(files, "&a;"),
        f'<!ENTITY % p SYSTEM "{(folder / "hidden.dtd").as_uri()}"> %p;': "&a;",
        f'<!ENTITY % p "{"&#37;p;" * 5}"> %p;': "x",
        f'<!ATTLIST l z CDATA "{"kratom" * 1_000}">': "<l/>" * 3_000,
    }  # fmt: skip
    written = [f'<?xml version="1.0"?><!DOCTYPE l [{dtd}]><l y="1">{text}</l>' for dtd, text in declared.items()]
    written += [f'<?xml version="1.0"?><!DOCTYPE l [{laughs}]><l x="&i;" y="&h;&h;">law</l>']
    written += [f'<?xml version="1.0"?><!DOCTYPE l [{once}]><l y="1"><b x="{"&a;" * 3_000}"/></l>']
    written += [f'<?xml version="1.0"?><!DOCTYPE l SYSTEM "{(folder / "hidden.dtd").as_uri()}"><l y="1">&a;</l>']
    included = f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" parse="text" href="{hidden.as_uri()}"/>'
    written += [f'<?xml version="1.0"?><l y="1">{included}</l>']
    written += [f'<?xml version="1.0"?><?xml-stylesheet href="{hidden.as_uri()}"?><l y="1">law</l>']
    written += [
        f'<html><body><object data="{hidden.as_uri()}"></object><iframe src="{hidden.as_uri()}"></iframe></body></html>'
    ]
    return [*written, *(one.replace("<l ", "<feed ").replace("</l>", "</feed>") for one in written), *deep()]


def deep() -> Iterator[str]:
    yield "<?xml version='1.0'?>" + "<l>" * 50_000
    yield "<html>" + "<div>" * 50_000
    yield "<html>" + "<table><tr><td>" * 20_000
    yield "<l " + " ".join(f"a{n}=''" for n in range(20_000)) + "/>"
    yield "<html><!-- nothing -->"
    yield "<!-- -->"


def test_every_parser_is_tried() -> None:
    called = {call for module, path in MODULES.items() for call in calls(module, path)}
    assert called == set(READERS)


@pytest.mark.parametrize("reader", READERS)
def test_nothing_is_expanded_fetched_or_endless(reader: str, tmp_path: Path) -> None:
    """In a child with 15 s of processor and 512 MB: what bursts these is told as a fault."""
    bodies = json.dumps(hostile(tmp_path)).encode()
    made = json.loads(confined("tests.security.trees", "read_all", bodies, reader))
    assert len(made) >= 40
    for length, beginning in made:
        assert SECRET not in beginning
        assert length < WORTH or "kratomkratom" not in beginning


def test_the_search_for_parsers_would_find_one(tmp_path: Path) -> None:
    file = tmp_path / "new.py"
    file.write_text("def read(body):\n    return lxml.etree.fromstring(body)\n")
    assert list(calls("new", file)) == ["new.read"]
