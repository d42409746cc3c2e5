"""What a host sees of us: who we say we are, what we ask first, how slowly, and how seldom."""

from __future__ import annotations

import gzip
import json
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from socket import socket

import pytest

from tests.bench import pages as many
from tests.spiders.crawl_child import Crawl, crawl, source
from tests.spiders.crawl_site import Route, Site, drip, in_turn, moved, reply, serving
from tracker.model import Source

LAW = reply(b"<p>40:964 Mitragynine</p>", Set_Cookie="visitor=1")
NAMES = dict.fromkeys(("official.test", "paced.test", "mute.test", "late.test", "tired.test"), "127.0.0.1")


def robots(*lines: str) -> bytes:
    return reply("\n".join(lines).encode(), Content_Type="text/plain")


def late(answer: bytes, seconds: float = 0.6) -> Route:
    def send(connection: socket, headers: dict[str, str]) -> None:
        time.sleep(seconds)
        connection.sendall(answer)

    return send


def unless(known: str, header: str, rule: str = "", **validators: str) -> Route:
    """304 to who knows the validator, else the law with it, as a register would answer."""
    found = {
        "document_number": known,
        "title": "A rule",
        "type": "Rule",
        "effective_on": None,
        "full_text_xml_url": rule,
    }
    law = reply(json.dumps({"results": [found]}).encode(), Content_Type="application/json", **validators)

    def send(connection: socket, headers: dict[str, str]) -> None:
        connection.sendall(reply(status=304, Content_Type=None) if headers.get(header) == known else law)

    return send


MONDAY = "Mon, 03 Aug 2026 00:00:00 GMT"
REVISITED: dict[str, Route] = {
    "/tagged": unless('"v1"', "if-none-match", ETag='"v1"'),
    "/dated": unless(MONDAY, "if-modified-since", Last_Modified=MONDAY),
    "/moved": moved("/tagged"),
    "/new": in_turn(reply(b"old", ETag='"1"'), reply(b"new", ETag='"2"')),
    "/bad": in_turn(reply(b"no", 403, ETag='"no"'), reply(b"law")),
    "/lost": unless('"v2"', "if-none-match", ETag='"v2"'),
}
SITES: dict[str, dict[str, Route]] = {
    "ruled": {"/robots.txt": robots("User-agent: *", "Disallow: /private")},
    "named": {
        "/robots.txt": robots(
            "User-agent: *", "Disallow: /private", "", "User-agent: Legal-Status-Tracker", "Disallow: /ours"
        )
    },
    "failing": {"/robots.txt": reply(b"oh", 500)},
    "recovering": {"/robots.txt": in_turn(reply(b"oh", 503), robots("User-agent: *", "Disallow: /private"))},
    "garbled": {"/robots.txt": reply(bytes(range(256)) * 20)},
    "packed": {"/robots.txt": reply(b"\1\2", Content_Encoding="br")},
    "forbidding": {"/robots.txt": reply(b"no", 403)},
    "circling": {"/robots.txt": moved("/robots.txt")},
    "mute": {"/robots.txt": drip},
    "late": {"/robots.txt": late(reply(status=404)), "/law": late(LAW)},
    "tired": {"/law": late(reply(status=500))},
    "paced": {"/robots.txt": robots("User-agent: *", "Crawl-delay: 3600")},
    "official": {},
    "lending": {},
    "leading": {},
    "revisited": REVISITED,
}


@pytest.fixture(scope="module")
def sites() -> Iterator[dict[str, Site]]:
    with ExitStack() as stack:
        yield {
            name: stack.enter_context(serving({"/law": LAW, "/private": LAW, "/ours": LAW, **routes}))
            for name, routes in SITES.items()
        }


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("politeness")


@pytest.fixture(scope="module")
def crawled(sites: dict[str, Site], folder: Path) -> Crawl:
    sites["lending"].routes["/robots.txt"] = moved(sites["ruled"].url("/robots.txt"))
    sites["leading"].routes |= {
        "/private": moved(sites["ruled"].url("/private")),
        "/paced": moved(sites["paced"].url("/law?led", "paced.test")),
    }
    hosts = {name.split(".")[0]: name for name in NAMES}
    sources = [
        source(f"{name}{path}", site.url(path, hosts.get(name, "127.0.0.1")))
        for name, site in sites.items()
        for path in ("/law", "/private", "/ours")
        if name not in ("mute", "late", "tired", "revisited") or path == "/law"
    ]
    sources.append(source("leading/paced", sites["leading"].url("/paced")))
    settings = {"PATIENCE": 1.0, "DOWNLOAD_DELAY": 0.2, "LONGEST_CRAWL_DELAY": 0.5}
    contact = {"TRACKER_CONTACT": "mailto:law@example.org"}
    return crawl(
        sources + to_revisit(sites["revisited"]), folder, settings=settings, environment=contact, names=NAMES
    )


def to_revisit(site: Site) -> list[Source]:
    """Sources that are asked in both crawls."""
    site.routes["/api/documents.json"] = unless('"v4"', "if-none-match", rule=site.url("/rule.xml"), ETag='"v4"')
    site.routes["/rule.xml"] = reply(b"<RULE/>")
    site.routes["/old/documents.json"] = unless('"v3"', "if-none-match", ETag='"v3"')
    search = source("search", site.url("/api"), interface="federal_register", query="kratom")
    altered = source("altered", site.url("/old"), interface="federal_register", query="kratom")
    return [search, altered, *(source(path[1:], site.url(path)) for path in REVISITED)]


@pytest.fixture(scope="module")
def again(sites: dict[str, Site], folder: Path, crawled: Crawl) -> Crawl:
    """The second crawl of some, told what the first one brought."""
    seen = crawled.seen()
    seen[sites["revisited"].url("/lost")][2] = "0" * 64  # its bytes are not in the archive
    (altered,) = (folder / "archive").glob(f"*/{crawled.main('zz/altered').sha256}.gz")
    altered.write_bytes(gzip.compress(b"another law"))
    return crawl(to_revisit(sites["revisited"]), folder, seen=seen)


FORBIDDEN = "robots.txt forbids "


@pytest.mark.parametrize(
    ("name", "outcome", "reason"),
    [
        ("ruled/law", "ok", ""),
        ("ruled/private", "skipped", FORBIDDEN),
        ("named/private", "ok", ""),
        ("named/ours", "skipped", FORBIDDEN),
        ("failing/law", "unreachable", "robots.txt: status 500"),
        ("recovering/law", "ok", ""),
        ("recovering/private", "skipped", FORBIDDEN),
        ("garbled/private", "ok", ""),
        ("packed/private", "ok", ""),
        ("forbidding/private", "ok", ""),
        ("circling/private", "ok", ""),
        ("lending/private", "skipped", FORBIDDEN),
        ("leading/law", "ok", ""),
        ("leading/private", "skipped", FORBIDDEN),
        ("leading/paced", "ok", ""),
        ("mute/law", "unreachable", "robots.txt: no full answer in 1 s: mute.test:"),
        ("late/law", "unreachable", "no full answer in 1 s: late.test:"),
        ("tired/law", "unreachable", "no full answer in 1 s: tired.test:"),
    ],
)
def test_robots_txt_and_the_budget_of_time_decide(crawled: Crawl, name: str, outcome: str, reason: str) -> None:
    snapshot = crawled.main(f"zz/{name}")
    assert snapshot.outcome == outcome
    assert (snapshot.reason or "").startswith(reason)


def test_robots_txt_is_asked_once_and_first(crawled: Crawl, sites: dict[str, Site]) -> None:
    first, *rest = sites["official"].paths()
    assert (first, sorted(rest)) == ("/robots.txt", ["/law", "/ours", "/private"])
    assert sites["failing"].paths() == ["/robots.txt", "/robots.txt"], "one more try, then nothing"
    assert sites["mute"].paths() == ["/robots.txt"]


def test_we_say_who_we_are_and_carry_nothing_along(crawled: Crawl, sites: dict[str, Site]) -> None:
    hits = [hit for site in sites.values() for hit in site.hits]
    assert {hit.headers["user-agent"] for hit in hits} == {"legal-status-tracker/0.1.0 (+mailto:law@example.org)"}
    assert not [hit for hit in hits if {"cookie", "referer", "authorization"} & set(hit.headers)]


def test_an_official_host_is_asked_slowly(crawled: Crawl, sites: dict[str, Site]) -> None:
    assert pause(sites["official"]) > 0.15


def test_crawl_delay_is_kept_up_to_the_longest_also_where_a_redirect_leads(
    crawled: Crawl, sites: dict[str, Site]
) -> None:
    assert "/law?led" in sites["paced"].paths()
    assert pause(sites["paced"]) > 0.45


def pause(site: Site) -> float:
    """Seconds between two requests, on average: a single one may arrive late."""
    return (site.hits[-1].at - site.hits[0].at) / (len(site.hits) - 1)


@pytest.mark.parametrize("name", ["tagged", "dated", "moved", "search"])
def test_what_did_not_change_is_not_sent_again(crawled: Crawl, again: Crawl, name: str) -> None:
    before, after = crawled.main(f"zz/{name}"), again.main(f"zz/{name}")
    assert (before.outcome, after.outcome) == ("ok", "unchanged")
    assert after.http_status == 304
    assert after.model_copy(update={"outcome": "ok", "http_status": 200}) == before


@pytest.mark.parametrize("name", ["new", "bad", "lost"])
def test_what_changed_was_bad_or_is_lost_is_sent(again: Crawl, name: str) -> None:
    assert again.main(f"zz/{name}").outcome == "ok"


def test_validators_are_those_of_the_last_good_answer_of_that_address(again: Crawl, sites: dict[str, Site]) -> None:
    sent = [
        (hit.path.split("?")[0], hit.headers.get("if-none-match"), hit.headers.get("if-modified-since"))
        for hit in sites["revisited"].hits
    ]
    assert sorted(hit for hit in sent if hit[1] or hit[2]) == [
        ("/api/documents.json", '"v4"', None),
        ("/dated", None, MONDAY),
        ("/new", '"1"', None),
        ("/old/documents.json", '"v3"', None),
        ("/tagged", '"v1"', None),
        ("/tagged", '"v1"', None),
    ]


def test_an_unchanged_list_is_followed_but_a_published_text_is_not_asked_again(
    again: Crawl, sites: dict[str, Site]
) -> None:
    asked = [path.split("?")[0] for path in sites["revisited"].paths()]
    assert asked.count("/rule.xml") == 1
    assert asked.count("/api/public-inspection-documents.json") == 2


def test_a_fault_of_our_own_is_not_silent(again: Crawl) -> None:
    snapshot = again.main("zz/altered")
    assert (snapshot.outcome, snapshot.reason) == ("broken", "our spider failed: see the log")
    assert "was altered" in again.log


def test_a_host_rests_also_after_a_request_that_waited_for_its_turn(tmp_path: Path) -> None:
    """One transfer at a time, and six hosts that want it: what was taken up early goes out late."""
    with many.serving(latency=0.3) as served:
        pages = [(host, page) for host in range(1, 7) for page in range(3 if host == 1 else 1)]
        urls = [f"http://127.1.0.{host}:{served.port}/small/{page}" for host, page in pages]
        sources = [source(f"s{number}", url, expect="Section") for number, url in enumerate(urls)]
        crawled = crawl(sources, tmp_path, settings={"SMALL_TRANSFERS": 1, "DOWNLOAD_DELAY": 1.0})
        assert {snapshot.outcome for snapshot in crawled.snapshots} == {"ok"}
        assert served.tell("report")["closest"] > 0.6
