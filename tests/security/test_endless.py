"""Answers without end, in every part of HTTP: bounded in bytes and in time, and nobody else has to wait.

A body that floods, one that drips, one that is longer than it says: tests/spiders/test_crawl_outcomes.py.
"""

from __future__ import annotations

import gzip
import json
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from socket import socket

import pytest
from scrapy import Request
from scrapy.http import Response

from spiders.compression import Compression
from spiders.heads import MOST_BYTES
from spiders.official.federal_register_search import REQUIRED
from spiders.robots import READ_AT_MOST, rules_of
from spiders.settings import PRODUCT
from tests.spiders.crawl_child import Crawl, crawl, source
from tests.spiders.crawl_site import Route, Site, reply, serving

LAW = reply(b"<p>40:964 Mitragynine</p>")
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
MOST_SENT = 40 * 2**20
"""More than any limit; a server that may send it all was listened to for too long."""
SENT: dict[str, int] = {}


def endless(name: str, first: bytes, more: bytes) -> Route:
    """Sends until nobody listens, and notes how much was taken."""

    def send(connection: socket, headers: dict[str, str]) -> None:
        SENT[name] = 0
        with suppress(OSError):
            connection.sendall(first)
            while SENT[name] < MOST_SENT:
                connection.sendall(more)
                SENT[name] += len(more)

    return send


def dripping(first: bytes, drop: bytes) -> Route:
    def send(connection: socket, headers: dict[str, str]) -> None:
        with suppress(OSError):
            connection.sendall(first)
            while not OVER.wait(0.1):
                connection.sendall(drop)

    return send


OVER = threading.Event()
ENDLESS = {
    "headers": (HEAD, b"X-More: and more\r\n" * 4_000),
    "folded": (HEAD + b"X-More: a\r\n", b" and more\r\n" * 6_000),
    "line": (HEAD + b"X-More: ", b"x" * 65_536),
    "status": (b"HTTP/1.1 200 ", b"x" * 65_536),
    "hints": (b"", b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 1_000),
    "continue": (b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 2_000),
    "trailers": (CHUNKED + b"3\r\nlaw\r\n0\r\n", b"X-More: and more\r\n" * 4_000),
    "chunk-size": (CHUNKED, b"0" * 65_536),
    "chunk-note": (CHUNKED + b"3;", b"x" * 65_536),
    "chunks": (CHUNKED, b"40\r\n" + b"x" * 64 + b"\r\n" + b"1000\r\n" + b"x" * 4096 + b"\r\n"),
}
DRIPS = {"drip-head": (HEAD, b"X: y\r\n"), "drip-status": (b"", b"H"), "drip-chunk": (CHUNKED, b"1\r\nx\r\n")}


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    routes = {f"/{name}": endless(name, *parts) for name, parts in ENDLESS.items()}
    routes |= {f"/{name}": dripping(*parts) for name, parts in DRIPS.items()}
    with serving({**routes, "/law": LAW}) as one:
        yield one
        OVER.set()


@pytest.fixture(scope="module")
def crawled(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Crawl:
    sources = [source(name, site.url(f"/{name}")) for name in ENDLESS] + [source("law", site.url("/law"))]
    return crawl(sources, tmp_path_factory.mktemp("endless"), settings={"PATIENCE": 30.0})


@pytest.fixture(scope="module")
def dripped(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Crawl:
    sources = [source(name, site.url(f"/{name}")) for name in DRIPS]
    return crawl(sources, tmp_path_factory.mktemp("drips"), settings={"PATIENCE": 2.0})


@pytest.mark.parametrize("name", ENDLESS)
def test_what_has_no_end_is_cut_off(crawled: Crawl, name: str) -> None:
    snapshot = crawled.main(f"zz/{name}")
    assert snapshot.outcome in ("broken", "unreachable"), snapshot
    assert SENT[name] < MOST_SENT


def test_headers_have_a_limit_of_their_own(crawled: Crawl) -> None:
    for name in ("headers", "folded", "hints", "continue"):
        assert f"more than {MOST_BYTES} bytes of headers" in (crawled.main(f"zz/{name}").reason or ""), name


@pytest.mark.parametrize("name", DRIPS)
def test_what_drips_is_left_after_its_time(dripped: Crawl, name: str) -> None:
    snapshot = dripped.main(f"zz/{name}")
    assert snapshot.outcome == "unreachable"
    assert "no full answer" in (snapshot.reason or "")


def test_the_others_are_heard_and_memory_is_bounded(crawled: Crawl) -> None:
    assert crawled.main("zz/law").outcome == "ok", crawled.main("zz/law").reason
    assert crawled.megabytes < 250


def test_a_source_whose_parts_all_drip_has_an_end(tmp_path: Path) -> None:
    """A search that leads to thirty documents, each of which takes all the time that one may take."""
    with serving({}) as register:
        rule = dict.fromkeys(REQUIRED, "x") | {"type": "Rule", "effective_on": "2026-01-01"}
        address = register.url("", "slow.test")
        texts = [{"document_number": f"2026-{n}", "full_text_xml_url": f"{address}/text/{n}"} for n in range(30)]
        body = json.dumps({"count": 30, "results": [rule | text for text in texts]}).encode()
        register.routes |= {"/documents.json": reply(body, Content_Type="application/json")}
        register.routes |= {f"/text/{n}": dripping(HEAD, b"X: y\r\n") for n in range(30)}
        one = source("search", f"{address}/", interface="federal_register", query="kratom")
        limits = {"PATIENCE": 1.0, "ALLOWANCE": 3.0, "DOWNLOAD_DELAY": 0.1}
        crawled = crawl([one], tmp_path, settings=limits, names={"slow.test": "127.0.0.1"})
    reasons = [part.reason or "" for part in crawled.parts("zz/search")]
    assert 3 <= sum("no full answer" in reason for reason in reasons) <= 5
    assert sum("its source took 3 s in this run: asked again in the next" in reason for reason in reasons) >= 25


def test_rules_of_a_robots_txt_do_not_multiply() -> None:
    """Protego keeps each rule once for each agent above it: 512 KiB made 20 GB."""
    half = READ_AT_MOST // 2
    agents = [f"User-agent: {n}" for n in range(half // 18)]
    for form in ("User-agent: {}", "user agent {}", "  USERAGENT:{}", "User-agent\t:\t{}", "useragent\u00a0{} # x"):
        lines = [form.format(agent.split()[-1]) for agent in agents]
        rules = rules_of("\x0b".join([*lines, *(f"Disallow: /{n}" for n in range(half // 18))]))
        assert len(rules._user_agents) == 1, form
        assert rules.can_fetch("https://law.example/1", PRODUCT)


def test_our_own_group_is_still_found() -> None:
    text = "User-agent: a\nUser-agent: Legal-Status-Tracker\nDisallow: /us\nCrawl-delay: 7\n\nUser-agent: b\nDisallow: /b\n\nUser-agent: *\nDisallow: /all\n"
    rules = rules_of(text)
    asked = {path: rules.can_fetch(f"https://law.example{path}", PRODUCT) for path in ("/us", "/b", "/all")}
    assert (asked, rules.crawl_delay(PRODUCT)) == ({"/us": False, "/b": True, "/all": True}, 7)
    assert not rules_of("User-agent: x\nAllow: /\nUser-agent: *\nDisallow: /").can_fetch(
        "https://law.example/", PRODUCT
    )


@pytest.mark.parametrize(
    "packing", ["br", "zstd", "deflate", "compress", "gzip, br", "dcb", "aes128gcm", "gzip;q=1", "\xff"]
)
def test_what_was_not_asked_for_is_not_unpacked(packing: str) -> None:
    assert "was not asked for" in fault(gzip.compress(b"law"), packing)


def test_packed_many_times_is_refused_before_it_is_unpacked() -> None:
    body = b"law"
    for _ in range(2):
        body = gzip.compress(body)
    assert fault(body, "gzip, x-gzip") == ""
    assert "packed 3 times: at most 2" in fault(body, "gzip, gzip, gzip")
    assert "packed 5000 times" in fault(body, ",".join(["gzip"] * 5_000))


@pytest.mark.parametrize("times", [1, 2])
def test_a_bomb_is_bounded_at_each_unpacking(times: int) -> None:
    body = gzip.compress(bytes(2 * 2**20))
    for _ in range(times - 1):
        body = gzip.compress(body)
    assert "more than the limit of 1048576 bytes" in fault(body, ", ".join(["gzip"] * times))


def fault(body: bytes, packing: str) -> str:
    request = Request("https://law.example/")
    response = Response(request.url, headers={"Content-Encoding": packing.encode("latin-1")}, body=body)
    Compression(2**20).process_response(request, response)
    return str(request.meta.get("fault", ""))
