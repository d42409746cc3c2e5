"""Every fault that an official site can have, in one crawl: its outcome, its reason, and that none is silent."""

from __future__ import annotations

import gzip
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.spiders.crawl_child import NOW, Crawl, crawl, source
from tests.spiders.crawl_site import Route, Site, drip, flood, in_turn, moved, reply, reset, self_signed, serving

LIMIT = 33_554_432
LAW = b"<p>40:964 Mitragynine</p>"
BOMB = gzip.compress(bytes(64 * 2**20), 1)
HELLO = gzip.compress(b"hello" * 1000)

ROUTES: dict[str, Route] = {
    "/ok": reply(LAW, ETag='"1"', Last_Modified="Sat, 01 Aug 2026 00:00:00 GMT"),
    "/packed": reply(gzip.compress(LAW), Content_Encoding="gzip"),
    "/moved": moved("/ok", 301),
    "/recovers": in_turn(reply(b"", 502), reply(LAW)),
    "/404": reply(b"gone", 404),
    "/410": reply(b"gone", 410),
    "/401": reply(b"who?", 401),
    "/403": reply(b"no", 403, ETag='"no"'),
    "/451": reply(b"no", 451),
    "/429": reply(b"slow", 429),
    "/429-date": reply(b"slow", 429, Retry_After="Sun, 22 Nov 2026 12:00:00 GMT"),
    "/500": reply(b"oh", 500),
    "/503": reply(b"oh", 503, Retry_After="120"),
    "/503-never": reply(b"oh", 503, Retry_After="9" * 400),
    "/408": reply(b"slow", 408),
    "/202": reply(b"wait", 202),
    "/204": reply(status=204),
    "/304": reply(status=304),
    "/400": reply(b"what?", 400),
    "/empty": reply(),
    "/short": reply(LAW, Content_Length=100),
    "/flood": flood(60 * 2**20),
    "/declared": reply(b"x", Content_Length=60 * 2**20),
    "/bomb": reply(BOMB, Content_Encoding="gzip"),
    "/brotli": reply(b"\x1b\xff", Content_Encoding="br"),
    "/zstd": reply(b"(\xb5/\xfd", Content_Encoding="zstd"),
    "/packed-short": reply(HELLO[:-9], Content_Encoding="gzip"),
    "/packed-not": reply(LAW, Content_Encoding="gzip"),
    "/loop": moved("/pool"),
    "/pool": moved("/loop"),
    "/hop": moved("/hop1"),
    **{f"/hop{n}": moved(f"/hop{n + 1}") for n in range(1, 9)},
    "/nowhere": reply(status=302),
    "/inside": moved("http://10.0.0.1/"),
    "/metadata": moved("http://169.254.169.254/latest"),
    "/file": moved("file:///etc/passwd"),
    "/reset": reset,
    "/not-http": lambda connection, _: connection.sendall(b"\0\1\2 what is this\r\n\r\n"),
    "/drip": drip,
}

EXPECTED = [
    ("ok", "ok", None),
    ("packed", "ok", None),
    ("moved", "ok", None),
    ("recovers", "ok", None),
    ("404", "missing", "status 404"),
    ("410", "missing", "status 410"),
    ("401", "blocked", "status 401"),
    ("403", "blocked", "status 403"),
    ("451", "blocked", "status 451"),
    ("429", "blocked", "status 429"),
    ("500", "unreachable", "status 500"),
    ("503", "unreachable", "status 503"),
    ("408", "unreachable", "status 408"),
    ("202", "broken", "status 202"),
    ("204", "broken", "status 204"),
    ("304", "broken", "status 304, though it was not asked whether anything changed"),
    ("400", "broken", "status 400"),
    ("empty", "broken", "empty: 0 bytes"),
    ("short", "broken", f"cut short: {len(LAW)} bytes of 100"),
    ("flood", "broken", f"too big: over the limit of {LIMIT} bytes"),
    ("declared", "broken", f"too big: over the limit of {LIMIT} bytes"),
    ("bomb", "broken", f"too big: {len(BOMB)} bytes of gzip unpack to more than the limit of {LIMIT} bytes"),
    ("brotli", "broken", "Content-Encoding 'br' was not asked for"),
    ("zstd", "broken", "Content-Encoding 'zstd' was not asked for"),
    ("packed-short", "broken", f"cut short: {len(HELLO) - 9} bytes of gzip without their end"),
    ("packed-not", "broken", "damaged gzip: Not a gzipped file (b'<p')"),
    ("loop", "broken", "redirect loop: {site}/loop -> {site}/pool -> {site}/loop"),
    ("hop", "broken", "more than 5 redirects, the last from {site}/hop5"),
    ("nowhere", "broken", "status 302 without a Location"),
    ("inside", "skipped", "refused address 10.0.0.1, asked as 10.0.0.1"),
    ("metadata", "skipped", "refused address 169.254.169.254, asked as 169.254.169.254"),
    ("file", "skipped", "refused address file:///etc/passwd: neither http nor https"),
    ("reset", "unreachable", "connection lost before an answer: Connection to the other side was lost"),
    ("not-http", "broken", "not an answer in HTTP: "),
    ("drip", "unreachable", "no full answer in 2 s: localhost:"),
    ("no-name", "unreachable", "robots.txt: DNS lookup failed: no-such-name.invalid"),
    ("bad-name", "unreachable", "robots.txt: DNS lookup failed: exa..mple"),
    ("bad-port", "broken", "cannot be asked: Port out of range 0-65535"),
    ("closed", "unreachable", "robots.txt: connection refused: 127.0.0.2:"),
    ("mapped", "skipped", "refused address ::ffff:10.0.0.1, asked as [::ffff:10.0.0.1]"),
    ("rebound", "skipped", "refused address 192.168.1.1, asked as rebound.test"),
    ("any", "skipped", "refused address 0.0.0.0, asked as 0.0.0.0:"),
    ("tls", "ok", None),
    ("tls-name", "unreachable", "robots.txt: TLS failed: VerificationError"),
    ("hand", "skipped", "read by hand"),
]


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with serving(ROUTES) as site:
        yield site


@pytest.fixture(scope="module")
def crawled(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crawl]:
    folder = tmp_path_factory.mktemp("outcomes")
    with serving(ROUTES) as safe:
        safe.socket = self_signed(folder).wrap_socket(safe.socket, server_side=True)
        sources = [source(path[1:], site.url(path)) for path in ROUTES if path != "/drip"]
        sources += [
            source("drip", site.url("/drip", "localhost")),
            source("no-name", "http://no-such-name.invalid/law"),
            source("bad-name", "http://exa..mple/law"),
            source("bad-port", "http://127.0.0.1:99999/law"),
            source("closed", site.url("/ok", "127.0.0.2")),
            source("mapped", "http://[::ffff:10.0.0.1]/law"),
            source("rebound", "http://rebound.test/law"),
            source("any", site.url("/ok", "0.0.0.0")),
            source("tls", safe.url("/ok").replace("http", "https")),
            source("tls-name", safe.url("/ok", "localhost").replace("http", "https")),
            source("hand", site.url("/ok"), interface="hand"),
        ]
        trust = {"SSL_CERT_FILE": str(folder / "self-signed.pem")}
        names = {"rebound.test": "192.168.1.1"}
        yield crawl(sources, folder, settings={"PATIENCE": 2.0}, environment=trust, names=names)


@pytest.mark.parametrize(("name", "outcome", "reason"), EXPECTED)
def test_each_fault_has_its_outcome_and_reason(
    crawled: Crawl, site: Site, name: str, outcome: str, reason: str | None
) -> None:
    snapshot = crawled.main(f"zz/{name}")
    assert snapshot.outcome == outcome
    if reason is None:
        assert snapshot.reason is None
    else:
        assert (snapshot.reason or "").startswith(reason.format(site=site.url("")))


def test_each_source_has_one_main_snapshot_and_nothing_is_logged(crawled: Crawl) -> None:
    assert len(crawled.snapshots) == len({s.source for s in crawled.snapshots}) == len(ROUTES) + 10
    assert crawled.log == ""


def test_a_good_answer_is_recorded_in_full(crawled: Crawl, site: Site) -> None:
    snapshot = crawled.main("zz/ok")
    assert snapshot.fetched_at == NOW
    assert (snapshot.http_status, snapshot.size) == (200, len(LAW))
    assert snapshot.media_type == "text/html; charset=utf-8"
    assert (snapshot.etag, snapshot.last_modified) == ('"1"', "Sat, 01 Aug 2026 00:00:00 GMT")
    assert snapshot.url == snapshot.final_url == site.url("/ok")
    assert snapshot.sha256
    assert crawled.archive.get(snapshot.sha256) == LAW


def test_a_redirect_keeps_where_it_led(crawled: Crawl, site: Site) -> None:
    snapshot = crawled.main("zz/moved")
    assert (snapshot.url, snapshot.final_url) == (site.url("/moved"), site.url("/ok"))


def test_bytes_of_bad_answers_are_kept_and_their_validators_are_not(crawled: Crawl) -> None:
    snapshot = crawled.main("zz/403")
    assert snapshot.sha256
    assert crawled.archive.get(snapshot.sha256) == b"no"
    assert snapshot.etag is None
    assert crawled.main("zz/short").size == len(LAW)


def test_when_a_server_says_to_come_back_is_recorded(crawled: Crawl) -> None:
    assert str(crawled.main("zz/503").retry_after) == "2026-11-22 09:02:00+00:00"
    assert str(crawled.main("zz/429-date").retry_after) == "2026-11-22 12:00:00+00:00"
    assert str(crawled.main("zz/503-never").retry_after) == "2026-12-22 09:00:00+00:00"
    assert crawled.main("zz/429").retry_after is None


@pytest.mark.parametrize(
    ("path", "times"),
    [
        ("/500", 3),
        ("/reset", 3),
        ("/recovers", 2),
        ("/503", 1),
        ("/429", 1),
        ("/404", 1),
        ("/short", 1),
        ("/drip", 1),
    ],
)
def test_how_often_a_source_is_tried(crawled: Crawl, site: Site, path: str, times: int) -> None:
    assert site.paths().count(path) == times


def test_memory_stays_bounded(crawled: Crawl) -> None:
    assert crawled.megabytes < 200


def test_without_leave_or_network_nothing_is_reached_and_the_run_is_soon_over(site: Site, tmp_path: Path) -> None:
    spellings = [
        "127.0.0.1",
        "localhost",
        "127.1",
        "2130706433",
        "0x7f.1",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "me.test",
    ]
    sources = [source(f"own{n}", site.url("/ok", host)) for n, host in enumerate(spellings)]
    sources += [source(f"dead{n}", f"https://host{n // 3}.test/law{n}") for n in range(120)]
    before, begun = len(site.hits), time.monotonic()
    crawled = crawl(sources, tmp_path, loopback=False, names={"me.test": "127.0.0.1"})
    assert time.monotonic() - begun < 6
    assert len(site.hits) == before
    assert len(crawled.snapshots) == len(spellings) + 120
    for snapshot in crawled.snapshots:
        own = snapshot.source.startswith("zz/own")
        assert snapshot.outcome == ("skipped" if own else "unreachable")
        assert (snapshot.reason or "").startswith(
            "refused address " if own else "robots.txt: DNS lookup failed: host"
        )
