"""Only the public internet is asked: by the address that is connected to, at the moment of the connection.

The spellings of one address, redirects inside and names without leave are in tests/spiders/test_crawl_outcomes.py.
On loopback 127.0.0.1 plays the public address, and a private one stands for what must never be reached.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.spiders.crawl_child import Crawl, crawl, source
from tests.spiders.crawl_site import Site, moved, reply, serving
from tracker.public import allowed

LAW = reply(b"<p>40:964 Mitragynine</p>")
LINK_LOCAL, PRIVATE = "169.254.169.254", "10.0.0.1"


@pytest.mark.parametrize(
    "address",
    [
        "64:ff9b:1::10.0.0.1",  # NAT64 of one's own network (RFC 8215)
        "64:ff9b::169.254.169.254",
        "::10.0.0.1",  # IPv4-compatible
        "::127.0.0.1",
        "::ffff:0:10.0.0.1",  # IPv4-translated
        "::ffff:169.254.169.254",
        "fec0::1",  # site-local
        "fd00:ec2::254",  # metadata of a cloud
        "5f00::1",  # segment routing
        "3fff::1",
        "100::1",
        "100:0:0:1::1",
        "2001::7f00:1",  # Teredo
        "2001:0:a00:1::",
        "2001:db8::1",
        "2002:7f00:1::",  # 6to4
        "2002:a9fe:a9fe::1",
        "2606:4700::5efe:10.0.0.1",  # ISATAP under a prefix of the internet
        "2606:4700::200:5efe:10.0.0.1",
        "4000::1",
        "fe80::1%1",
        "ff0e::1",
        "192.88.99.1",
        "192.0.0.8",
        "198.18.0.1",
        "100.64.0.1",
        "100.127.255.255",
        "0.1.2.3",
        "255.255.255.255",
    ],
)  # fmt: skip
def test_no_form_of_an_inner_address_is_allowed(address: str) -> None:
    assert not allowed(address, loopback=False)
    assert not allowed(address, loopback=True) or address.endswith(("::127.0.0.1", "7f00:1::"))


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "2606:4700::1111", "2a00:1450:4001::1", "64:ff9b::93.184.216.34"]
)
def test_the_internet_is_allowed(address: str) -> None:
    assert allowed(address, loopback=False)


@contextmanager
def listening() -> Iterator[list[str]]:
    """A port of every loopback address but 127.0.0.1, and who connected to it."""
    with socket.create_server(("127.0.0.9", 0)) as server:
        heard: list[str] = [str(server.getsockname()[1])]

        def listen() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                heard.append("connected")
                connection.close()

        thread = threading.Thread(target=listen, daemon=True)
        thread.start()
        yield heard
        server.shutdown(socket.SHUT_RDWR)
        thread.join(2)


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with serving({"/law": LAW, "/robots.txt": reply(b"", 404), "/away": moved("http://turning.test/law")}) as one:
        yield one


@pytest.fixture(scope="module")
def crawled(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Crawl:
    names: dict[str, str | list[str]] = {
        "first.test": ["127.0.0.1", LINK_LOCAL],
        "late.test": ["127.0.0.1", "127.0.0.1", PRIVATE],
        "six.test": ["127.0.0.1", "::ffff:10.0.0.1"],
        "both.test": f"{PRIVATE} 127.0.0.1",
        "inner.test": f"{PRIVATE} {LINK_LOCAL} fd00::1",
        "translated.test": "64:ff9b:1::10.0.0.1",
        "turning.test": PRIVATE,
    }
    asked = [name for name in names if name != "turning.test"]
    sources = [source(name.removesuffix(".test"), site.url("/law", name)) for name in asked]
    sources += [source("late2", site.url("/law?again", "late.test")), source("away", site.url("/away"))]
    return crawl(sources, tmp_path_factory.mktemp("names"), names=names)


@pytest.mark.parametrize(
    ("name", "outcome", "reason"),
    [
        ("first", "skipped", f"refused address {LINK_LOCAL}, asked as first.test:"),
        ("late2", "skipped", f"refused address {PRIVATE}, asked as late.test:"),
        ("six", "skipped", "refused address ::ffff:10.0.0.1, asked as six.test:"),
        ("both", "ok", None),
        ("inner", "skipped", f"refused address {PRIVATE}, {LINK_LOCAL}, fd00::1, asked as inner.test:"),
        ("translated", "skipped", "refused address 64:ff9b:1::a00:1, asked as translated.test:"),
        ("away", "skipped", f"refused address {PRIVATE}, asked as turning.test"),
    ],
)
def test_a_name_that_changes_its_mind_leads_nowhere(
    crawled: Crawl, name: str, outcome: str, reason: str | None
) -> None:
    """robots.txt came from the first answer of the name server; the law would come from the second."""
    snapshot = crawled.main(f"zz/{name}")
    assert (snapshot.outcome, (snapshot.reason or "").startswith(reason or "")) == (outcome, True), snapshot.reason


def test_the_first_answer_was_good_enough_for_robots(site: Site, crawled: Crawl) -> None:
    hosts = [hit.headers["host"].partition(":")[0] for hit in site.hits if hit.path == "/robots.txt"]
    assert {"first.test", "late.test", "six.test", "both.test"} <= set(hosts)
    assert "inner.test" not in hosts


def test_not_even_a_connection_is_made(tmp_path: Path) -> None:
    with listening() as heard:
        crawl(
            [source("own", f"http://sly.test:{heard[0]}/law")],
            tmp_path,
            loopback=False,
            names={"sly.test": "127.0.0.9"},
        )
    assert heard[1:] == []
