"""Every parser of XML and HTML in the tree, by the function that calls it, made to read hostile documents."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from lxml import etree

from spiders.answers import html_root, xml_root
from tracker.bills import formats, history_pages, legistar_pages, tris
from tracker.feeds import check
from tracker.markup import html_page, xml_page
from tracker.official import riigi_teataja
from tracker.unreadable import Unreadable


def tree(root: etree._Element) -> str:
    return etree.tostring(root, encoding="unicode")


def quoted(body: bytes) -> str:
    """The HTML that stands as text in an element of XML."""
    root = etree.Element("akt")
    etree.SubElement(root, "HTMLKonteiner").text = body.decode("utf-8", "replace").replace("\0", "")
    return riigi_teataja._document(root).decode()


def built(ending: str) -> Callable[[bytes], str]:
    def read(body: bytes) -> str:
        with TemporaryDirectory() as folder:
            path = Path(folder) / f"all.{ending}"
            path.write_bytes(body)
            return "".join(check._faults(path))

    return read


def bills(read: Callable[[bytes], object]) -> Callable[[bytes], str]:
    return lambda body: str(read(body))


def bill(body: bytes) -> str:
    """As the records of Congress: their root is what tells a bill."""
    return str(formats._markup(body.replace(b"<l ", b"<billStatus ").replace(b"</l>", b"</billStatus>")))


READERS: dict[str, list[Callable[[bytes], str]]] = {
    "tracker.markup.html_page": [lambda body: html_page(body, None).text()],
    "tracker.markup.xml_page": [lambda body: xml_page(body).text()],
    "tracker.bills.formats._markup": [bill],
    "tracker.bills.history_pages.read": [bills(history_pages.read)],
    "tracker.bills.legistar_pages.read": [bills(legistar_pages.read)],
    "tracker.bills.tris.read": [bills(tris.read)],
    "tracker.official.riigi_teataja._document": [quoted],
    "tracker.feeds.check._root": [built("atom"), built("rss"), built("opml")],
    "tracker.feeds.check._atom": [built("atom")],
    "tracker.feeds.check._rss": [built("rss")],
    "spiders.answers.xml_root": [lambda body: tree(xml_root(body))],
    "spiders.answers.html_root": [lambda body: tree(html_root(body))],
}
REFUSED = (ValueError, TypeError, KeyError, Unreadable, etree.XMLSyntaxError)


def read(bodies: Iterable[bytes], reader: str) -> list[str]:
    """What a reader makes of each; nothing where it refuses."""
    made = []
    for body in bodies:
        for one in READERS[reader]:
            made.append("")
            with suppress(*REFUSED):
                made[-1] = one(body)
    return made


def read_all(body: bytes, reader: str) -> str:
    """For a confined child: bodies in JSON, and how long what was made of each is, with its beginning."""
    made = read([one.encode("utf-8", "surrogatepass") for one in json.loads(body)], reader)
    return json.dumps([[len(one), one[:2_000]] for one in made])
