"""A town with a dozen sources on loopback that change by the day: what it says depends on the day alone.

So two trackers that ask on the same day get the same answers, however often each of them has to ask.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from tests.dossiers import COUNTRY, FREE, STATE, ban, page
from tests.spiders.replicas import billstatus
from tests.tracker.register import full_text, record

BEGIN = datetime(2026, 3, 1, 12, tzinfo=UTC)
LAW = "Mitragynine is in Schedule I"
OWN = "No person shall sell kratom to anybody below 21 years of age"
Answer = tuple[int, str, bytes]
"""Status, media type, body."""


def instant(day: int) -> str:
    return (BEGIN + timedelta(days=day)).strftime("%Y-%m-%dT%H:%M:%SZ")


def html(*paragraphs: str) -> Answer:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return 200, "text/html; charset=utf-8", f"<html><body><main><h1>Code</h1>{body}</main></body></html>".encode()


def amended_daily(day: int) -> Answer:
    return html(f"{LAW}.", f"Fees are {day} dollars.")


def rarely(day: int) -> Answer:
    return html(f"{OWN}.", f"As amended by Act {day // 15}.")


def now_and_then(day: int) -> Answer:
    """A substance is named for some days, then not, then again."""
    return html("Schedule I.", "(70) 7-hydroxymitragynine." if day % 14 > 8 else "(70) Reserved.")


def losing_its_words(day: int) -> Answer:
    """The words that prove an entry are gone for some days."""
    return html(f"{LAW}." if day % 20 < 12 else "This section was renumbered.")


def breaking(day: int) -> Answer:
    return (404, "text/html", b"not here") if day % 9 > 5 else html("Kratom is not named.", f"Volume {day // 9}.")


def refusing(day: int) -> Answer:
    return 403, "text/html", b"no"


def empty_at_times(day: int) -> Answer:
    return (200, "text/html", b"") if day % 7 == 3 else html("Nothing of it.")


def news(day: int) -> Answer:
    items = "".join(
        f"<item><title>Notice {n}: kratom</title><link>https://town.example/{n}</link><guid>notice-{n}</guid>"
        f"<description>The board heard of kratom.</description></item>"
        for n in range(day // 6 + 1)
    )
    rss = f'<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>{items}</channel></rss>'
    return 200, "application/rss+xml", rss.encode()


def register(day: int, site: str) -> Answer:
    return in_json([{**rule(n), "full_text_xml_url": f"{site}/register/full/{n}.xml"} for n in range(day // 8 + 1)])


def rule(number: int) -> dict[str, Any]:
    relative = ("MGM-15", "MGM-16", "7-Hydroxymitragynine")[number % 3]
    kind = "Proposed Rule" if number % 2 == 0 else "Rule"
    day = (BEGIN + timedelta(days=8 * number)).date()
    since = (day + timedelta(days=30)).isoformat() if kind == "Rule" else None
    return record(
        f"2026-{number:03}", kind, f"Placement of {relative} in Schedule I", docket_ids=[f"EX-{number // 2}"],
        publication_date=day.isoformat(), effective_on=since, action="Final rule." if since else "Proposed rule.",
    )  # fmt: skip


def rule_text(number: int) -> Answer:
    one = rule(number)
    name = str(one["title"]).removeprefix("Placement of ").removesuffix(" in Schedule I")
    return (
        200,
        "text/xml",
        full_text(one["document_number"], one["title"], f"({70 + number}) {name} ... 77{number:02}"),
    )


def bill(day: int) -> Answer:
    steps = ("Referred to the Subcommittee on Health.", "Reported by the Committee.", "Placed on the calendar.")
    items = "".join(
        f"<item><actionDate>{(BEGIN + timedelta(days=10 * n)).date()}</actionDate><text>{steps[n % 3]} ({n})</text>"
        "<type>Committee</type><sourceSystem><name>Senate</name></sourceSystem></item>"
        for n in range(day // 10 + 1)
    )
    return 200, "text/xml", billstatus.NEW_BODY.replace(b"<actions>", b"<actions>" + items.encode())


def in_json(documents: list[dict[str, Any]]) -> Answer:
    return 200, "application/json", json.dumps({"count": len(documents), "results": documents}).encode()


def still(name: str) -> Callable[[int], Answer]:
    return lambda day: html(f"{LAW}.", f"Section {name} never changes.")


PAGES: dict[str, Callable[[int], Answer]] = {
    "daily": amended_daily, "rarely": rarely, "then": now_and_then, "losing": losing_its_words, "breaking": breaking,
    "refusing": refusing, "empty": empty_at_times, "still1": still("one"), "still2": still("two"), "still3": still("three"),
}  # fmt: skip


class Town(ThreadingHTTPServer):
    """Answers as on `day`; 304 to who has it already."""

    daemon_threads = True
    day = 0

    def handle_error(self, *args: Any) -> None:
        """Whoever was killed in the middle of a talk hangs up."""

    @property
    def site(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def answer(self, path: str) -> Answer:
        name = path.partition("?")[0].strip("/")
        if name in PAGES:
            return PAGES[name](self.day)
        if name.startswith("register/full/"):
            return rule_text(int(name.removeprefix("register/full/").removesuffix(".xml")))
        typed: dict[str, Callable[[], Answer]] = {
            "news": lambda: news(self.day),
            "register/documents.json": lambda: register(self.day, self.site),
            "register/public-inspection-documents.json": lambda: in_json([]),
            billstatus.NEW.strip("/"): lambda: bill(self.day),
        }
        return typed[name]() if name in typed else (404, "text/plain", b"none")


class Talk(BaseHTTPRequestHandler):
    server: Town
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        status, kind, body = self.server.answer(self.path)
        tag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        if status == 200 and self.headers.get("If-None-Match") == tag:
            status, body = 304, b""
        self.send_response(status)
        for name, value in (("Content-Type", kind), ("Content-Length", str(len(body))), ("ETag", tag)):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: Any) -> None:
        """Quiet."""


@contextmanager
def town() -> Iterator[Town]:
    """The town while the block lasts."""
    with Town(("127.0.0.1", 0), Talk) as one:
        thread = Thread(target=one.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield one
        one.shutdown()
        thread.join()


def write_dossiers(data: Path, town: Town) -> None:
    """What people hold on the day of the town: entries come, move and go."""
    sources = "".join(page(name, f"{town.site}/{name}") for name in PAGES)
    entry = ban("daily", LAW, ("2026-04-10", "2026-05-20", "2026-08-01")[town.day // 30 % 3])
    proved_elsewhere = ban("losing", LAW, "2025").replace('"kratom"', '"mgm-15"')
    files = {
        "xx": COUNTRY + typed(town) + FREE,
        "xx-n": STATE + sources + FREE + (entry if town.day % 30 > 4 else "") + proved_elsewhere,
        "xx-s": STATE.replace("Examplia", "Southland") + FREE + ban_by_hand(town.day),
    }
    for code, text in files.items():
        path = data / "jurisdictions" / (code.replace("-", "/") + ".toml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def ban_by_hand(day: int) -> str:
    start = (BEGIN + timedelta(days=day - day % 12 + 6)).date().isoformat()
    return ban("none", "", start).replace(
        'source = "none"\n  quote = ""',
        'url = "https://law.example/2"\n  kind = "official"\n  says = "it is barred"',
    )


def typed(town: Town) -> str:
    more = 'query = "kratom"\ntrust = "record"\nmeans = "prohibited"'
    interfaces = {
        "register": ("federal_register", "register", f"{town.site}/register/", more),
        "bill": ("billstatus", "bill", f"{town.site}{billstatus.NEW}", ""),
        "news": ("feed", "gazette", f"{town.site}/news", ""),
    }
    return "".join(
        f'\n[[source]]\nid = "{name}"\ninterface = "{interface}"\nkind = "{kind}"\ntitle = "{name}"\nurl = "{url}"\n{lines}\n'
        for name, (interface, kind, url, lines) in interfaces.items()
    )
