"""A law changes before your eyes: the whole chain against a loopback replay of documents we wrote ourselves.

Each act is a folder that lies over the one before: `story.txt` (its instant, then what happens), dossiers, pages.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

ACTS = Path(__file__).parent / "acts"


class _Replay(SimpleHTTPRequestHandler):
    def do_GET(self) -> None:
        """Answer whole: the times of our files are those of the checkout, not of the story."""
        del self.headers["If-Modified-Since"]
        super().do_GET()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the story is told by the demo."""


def play(folder: Path) -> Iterator[str]:
    """Run every act in `folder`, which must be empty or new; yield what happens, line by line."""
    pages, data = folder / "pages", folder / "data"
    pages.mkdir(parents=True)
    with _replay(pages) as port:
        for number, act in enumerate(sorted(ACTS.iterdir()), 1):
            instant, story = (act / "story.txt").read_text().strip().split("\n", 1)
            _lay_over(act, pages, data, port)
            yield f"\n{number}. {instant[:10]}  {story}"
            yield from _run(folder, instant)
    yield f"\nfeed   {folder / 'feeds' / 'all.rss'}"
    yield f"site   tracker serve --data {data} --db {folder / 'tracker.db'}"


@contextmanager
def _replay(pages: Path) -> Iterator[int]:
    """Serve the pages on a free loopback port while in the block."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Replay, directory=str(pages)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()


def _lay_over(act: Path, pages: Path, data: Path, port: int) -> None:
    if (act / "pages").is_dir():
        shutil.copytree(act / "pages", pages, dirs_exist_ok=True)
    for dossier in (act / "data").rglob("*.toml"):
        target = data / dossier.relative_to(act / "data")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(dossier.read_text().replace("PORT", str(port)))


def _run(folder: Path, instant: str) -> Iterator[str]:
    """One `tracker run` in a process of its own, as an operator's timer would start it."""
    where = ["--data", str(folder / "data"), "--db", str(folder / "tracker.db")]
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "tracker", "run", *where, "--now", instant, "--all", "--json"],
        env={**os.environ, "TRACKER_ALLOW_LOOPBACK": "1"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if not done.stdout:
        raise RuntimeError(f"tracker run ended with {done.returncode}: {done.stderr}")
    report = json.loads(done.stdout)
    outcomes = ", ".join(f"{count} {outcome}" for outcome, count in report["outcomes"].items())
    yield f"   sources: {outcomes}; exit status {done.returncode}"
    for change in report["changes"]:
        yield f"   told:    {change['kind']}: {change['title']}"
        yield f"            item {change['id']}"
        code = change["jurisdiction"]
        yield f"            feed feeds/{code}.rss, page /tracker/jurisdictions/{code}"
    if not report["changes"]:
        yield "   told:    nothing"
