"""A recorder that publishes, replicas that take what it published, each with its site, and nginx before them."""

from __future__ import annotations

import socket
import struct
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from tests.command import ROOT, Done, start, tracker
from tests.replicas.installed import NGINX
from tests.site.examplia import NORTH, NOW, SEVEN_OH, build
from tests.site.test_serving import free_port
from tests.tracker.statehouse import Statehouse
from tracker.edition import Edition
from tracker.feeds import build_calendars, build_feeds, build_reminders
from tracker.model import Publication
from tracker.publishing import publish
from tracker.registry import load_subject

PLACE = "/tracker/jurisdictions/xx-n"
ADDRESSES = ("/", PLACE, f"/es{PLACE}", "/api/status/xx-n?substance=7-oh", "/changes", "/tracker/changes",
             "/tracker/changes.json?_shape=objects", "/tracker/status_periods.json", "/search?q=north", "/upcoming",
             "/data/status.json", "/data/changes.json", "/badge/xx-n.svg?substance=7-oh", "/feeds/all.rss",
             "/feeds/xx-n.atom", "/feeds/calendar.ics", "/assets/site.css")  # fmt: skip
"""Made by our pages, by Datasette's, by files made anew for each state, and by files of feeds."""


@dataclass
class Recorder:
    """The machine that records: what it publishes lies in `public`."""

    folder: Path
    house: Statehouse = field(init=False)

    def __post_init__(self) -> None:
        self.house = build(self.folder)
        self.publish()

    @property
    def public(self) -> Path:
        return self.folder / "public"

    def record(self, limit: int) -> None:
        """Learn of another limit, on the next day; the pages, the data and the feeds all tell it."""
        self.house.dossier("xx-n", NORTH, SEVEN_OH.replace("max = 2", f"max = {limit}"))
        self.house.record(f"2026-11-{limit:02}")
        to = (self.house.ledger, self.folder / "feeds", load_subject(self.house.data), Publication())
        for built in (build_feeds, build_reminders, build_calendars):
            built(*to)

    def publish(self) -> tuple[Edition, bool]:
        where = (self.folder / "tracker.db", self.folder / "feeds", self.public)
        return publish(*where, load_subject(self.house.data), Publication())


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args: Any) -> None:
        """Quiet."""


@contextmanager
def web(folder: Path) -> Iterator[str]:
    """A plain web server on a folder; its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def wait_until_it_listens(process: subprocess.Popen[Any] | None, port: int) -> None:
    """However long that takes on a machine that has much to do; not if it has ended."""
    while process and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError(f"nobody will listen at {port}")


@dataclass
class Replica:
    """A machine that answers: its own folder, and what people's data are needed to serve it."""

    folder: Path
    data: Path
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[str] | None = None

    @property
    def db(self) -> Path:
        return self.folder / "tracker.db"

    @property
    def at(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def take(self, place: str | Path) -> Done:
        """By the command."""
        return tracker("replica", str(place), "--db", self.db, "--data", self.data)

    def serve(self) -> None:
        where = ("--data", self.data, "--db", self.db, "--port", str(self.port), "--now", NOW.isoformat())
        self.process = start("serve", *where)

    def kill(self) -> None:
        if self.process:
            self.process.kill()
            self.process.communicate()


class Nginx:
    """The configuration of `deploy/` on loopback, before two replicas."""

    def __init__(self, folder: Path, replicas: tuple[Replica, Replica]) -> None:
        self.cache, self.port, self._folder = folder / "cache", free_port(), folder
        written = (ROOT / "deploy" / "nginx.conf").read_text()
        for ours, theirs in {
            "/var/cache/nginx/tracker": str(self.cache),
            "127.0.0.1:8001": f"127.0.0.1:{replicas[0].port}",
            "127.0.0.1:8002": f"127.0.0.1:{replicas[1].port}",
            "listen 80;": f"listen 127.0.0.1:{self.port};",
        }.items():
            assert written.count(ours) == 1, ours
            written = written.replace(ours, theirs)
        spools = "".join(
            f"{kind}_temp_path {folder};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        user = (
            "user root;" if Path("/root").is_dir() and Path("/root").stat().st_uid == folder.stat().st_uid else ""
        )
        (folder / "nginx.conf").write_text(
            f"{user} daemon off; pid {folder}/pid; error_log {folder}/error.log; events {{}}\n"
            f"http {{ access_log off; {spools}\n{written} }}\n"
        )

    @property
    def at(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @contextmanager
    def running(self) -> Iterator[None]:
        assert NGINX
        process = subprocess.Popen(
            [NGINX, "-p", self._folder, "-c", self._folder / "nginx.conf"], stderr=subprocess.DEVNULL
        )
        try:
            wait_until_it_listens(process, self.port)
            yield
        finally:
            process.terminate()
            process.wait()

    def let_time_pass(self) -> int:
        """All that it keeps is a little too old, as if two minutes had gone by; how much that is. Not while it runs.

        The second of the numbers at the head of a kept file is the second until which it is good.
        """
        kept = [path for path in self.cache.rglob("*") if path.is_file()]
        for path in kept:
            with path.open("rb+") as file:
                file.seek(8)
                file.write(struct.pack("q", int(time.time()) - 120))
        return len(kept)
