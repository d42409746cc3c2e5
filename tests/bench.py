"""`make bench`: what our own work costs beside the bare libraries, as ratios within one run.

Single times mean little on a shared machine; both sides of a ratio are measured in turn, and the median is printed.
"""

from __future__ import annotations

import random
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import lxml.html

from tests.command import Installation
from tests.feeds_bench import feeds
from tracker.answer import answer
from tracker.archive import Archive
from tracker.extract import extract
from tracker.ledger import Ledger
from tracker.places import Known
from tracker.recorder import record
from tracker.registry import load

PAGES, ROUNDS = 200, 3
LAW = (
    "<main><h1>Section {n}</h1>"
    + "".join(f"<p>({i}) a paragraph of law, number {i}.</p>" for i in range(300))
    + "</main>"
)
BARE = """
import sys, scrapy
from scrapy.crawler import CrawlerProcess
class Bare(scrapy.Spider):
    name = "bare"
    async def start(self):
        for n in range(int(sys.argv[2])): yield scrapy.Request(f"{sys.argv[1]}/{n}")
    def parse(self, response): response.xpath("string(//main)").get()
p = CrawlerProcess({"LOG_LEVEL": "ERROR", "TELNETCONSOLE_ENABLED": False, "REMOTE_CONTROL_ENABLED": False,
                    "CONCURRENT_REQUESTS_PER_DOMAIN": 1, "DOWNLOAD_DELAY": 0})
p.crawl(Bare); p.start()
"""


class _Statehouse(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = LAW.format(n=self.path[1:]).encode()
        self.send_response(404 if self.path == "/robots.txt" else 200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


def main() -> None:
    """Print the table."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Statehouse)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_address[1]}"
    print(f"{'what':44} {'ours':>10} {'bare':>10} {'ratio':>7}")
    row(
        f"crawl, judge and record {PAGES} pages (CPU s)",
        lambda: child(crawl_ours(base)),
        lambda: child(crawl_bare(base)),
    )
    page = LAW.encode()
    row(
        "text of 200 pages, beside lxml alone (CPU s)",
        lambda: cpu(lambda: cut(page)),
        lambda: cpu(lambda: parse(page)),
    )
    print(f"{'answers a second':44} {answers_a_second():10.0f}")
    server.shutdown()
    for line in feeds(Path("data")):
        print(line)


def row(what: str, ours: Callable[[], float], bare: Callable[[], float]) -> None:
    pairs = [(ours(), bare()) for _ in range(ROUNDS)]
    mine, theirs = (statistics.median(side) for side in zip(*pairs, strict=True))
    print(f"{what:44} {mine:10.3f} {theirs:10.3f} {statistics.median(a / b for a, b in pairs):7.2f}")


def child(command: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True, env={"TRACKER_ALLOW_LOOPBACK": "1"})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def crawl_ours(base: str) -> list[str]:
    place = Installation(Path(tempfile.mkdtemp()))
    sources = "".join(
        f'[[source]]\nid = "s{n}"\ninterface = "page"\nkind = "code"\ntitle = "Section {n}"\nurl = "{base}/{n}"\nexpect = "Section {n}"\n'
        for n in range(PAGES)
    )
    place.dossier("xx", f'name = "Examplia"\nkind = "state"\ntimezone = "UTC"\n{sources}')
    return [sys.executable, "-m", "tracker", "run", *place.where]


def crawl_bare(base: str) -> list[str]:
    return [sys.executable, "-c", BARE, base, str(PAGES)]


def cpu(work: Callable[[], None]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def cut(page: bytes) -> None:
    for _ in range(200):
        extract(page, "text/html; charset=utf-8", select="main")


def parse(page: bytes) -> None:
    for _ in range(200):
        lxml.html.document_fromstring(page).text_content()


def answers_a_second(number: int = 100_000) -> float:
    """Random (place, day, substance, known-at) over all our dossiers, the first reading of each place included."""
    folder = Path(tempfile.mkdtemp())
    ledger, chance, now = Ledger(folder / "tracker.db"), random.Random(1), datetime(2026, 11, 22, tzinfo=UTC)
    registry = load(Path("data"))
    record(registry, ledger, Archive(folder / "archive"), now - timedelta(days=2))
    known, substances = Known.of_ledger(ledger, now), [substance.id for substance in registry.subject.substances]
    codes = list(known.gazetteer.codes)
    asked = [
        (chance.choice(codes), chance.choice(substances), date(2010, 1, 1) + timedelta(days=chance.randrange(6500)),
         now - timedelta(hours=chance.randrange(72)))
        for _ in range(number)
    ]  # fmt: skip
    begun = time.process_time()
    for code, substance, day, known_at in asked:
        answer(known.chain(code, known_at), registry.subject, substance, day, known_at)
    return number / (time.process_time() - begun)


if __name__ == "__main__":
    main()
