"""Programs of other people that watch pages, each in an environment of its own, never among our dependencies."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.bench.cost import Cost, cost_of, of_tree, port

URLWATCH, CHANGEDETECTION = "urlwatch==2.29", "changedetection.io==0.60.10"
KEPT = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "legal-status-tracker" / "bench"
"""Where the environments are made, once."""
Round = Callable[[], Cost]


def bare(base: str, kind: str, pages: int) -> Round:
    """Scrapy alone: tuned as the fastest that keeps to its defaults, each page asked with its validator."""
    return lambda: cost_of([sys.executable, "-m", "tests.bench.bare", base, kind, str(pages)])


def environment(package: str) -> Path:
    """The `bin` of an environment that has the package. CalledProcessError where it cannot be installed."""
    folder = KEPT / package
    if not (folder / "installed").exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        pip = [str(folder / "bin" / "pip"), "install", "--quiet", "--disable-pip-version-check", package]
        subprocess.run(pip, check=True)
        (folder / "installed").touch()
    return folder / "bin"


@contextmanager
def urlwatch(folder: Path, urls: list[str]) -> Iterator[Round]:
    """A command that looks once at all pages."""
    program = environment(URLWATCH) / "urlwatch"
    (folder / "urls.yaml").write_text("\n---\n".join(f"url: {url}" for url in urls))
    (folder / "urlwatch.yaml").write_text("report: {stdout: {enabled: true}}\n")
    where = ["--urls", "urls.yaml", "--config", "urlwatch.yaml", "--cache", "cache.db"]
    yield lambda: cost_of([str(program), *where], cwd=folder)


@contextmanager
def changedetection(folder: Path, urls: list[str]) -> Iterator[Round]:
    """A server that runs; a round is asked for over its API, and is over when all pages were looked at anew."""
    program, listens = environment(CHANGEDETECTION) / "changedetection.io", port()
    told = {**os.environ, "ALLOW_IANA_RESTRICTED_ADDRESSES": "true", "FETCH_WORKERS": "10", "LOGGER_LEVEL": "ERROR",
            "DISABLE_VERSION_CHECK": "true"}  # fmt: skip
    words = [str(program), "-d", str(folder), "-C", "-h", "127.0.0.1", "-p", str(listens)]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(words, env=told, stdout=quiet, stderr=quiet, start_new_session=True) as server:
        try:
            api = _Api(f"http://127.0.0.1:{listens}", folder)
            api.fill(urls)
            yield lambda: api.cost_of_round(server.pid)
        finally:
            server.terminate()


class _Api:
    """What the server is asked. It answers 500 while it is filled, so that is tried again."""

    def __init__(self, base: str, folder: Path) -> None:
        self.base = base
        self.settings = (folder / "url-watches.json", folder / "changedetection.json")
        self.watches = 0

    def fill(self, urls: list[str]) -> None:
        self._until(lambda: any(path.exists() for path in self.settings))
        self._until(lambda: self._ask("/api/v1/systeminfo") is not None)
        self._until(lambda: self._watches_just(urls))
        self.watches = len(urls)
        self._until(lambda: self._looked_at_since(0) == self.watches)

    def _watches_just(self, urls: list[str]) -> bool:
        """Whether it watches these and each once; if not, it is told. A request that meets a 500 may be half done."""
        watches = self._ask("/api/v1/watch")
        if watches is None:
            return False
        first = {watch["url"]: name for name, watch in watches.items()}
        missing = [url for url in urls if url not in first]
        wrong = watches.keys() - {first[url] for url in urls if url in first}  # also examples of sites elsewhere
        for name in wrong:
            self._ask(f"/api/v1/watch/{name}", method="DELETE")
        for begin in range(0, len(missing), 100):
            self._ask("/api/v1/import", "\n".join(missing[begin : begin + 100]).encode())
        return not missing and not wrong

    def cost_of_round(self, pid: int) -> Cost:
        begun = int(time.time())
        time.sleep(1)  # the server counts whole seconds
        return of_tree(pid, lambda: self._round(begun))

    def _round(self, begun: int) -> None:
        self._ask("/api/v1/watch?recheck_all=1")
        self._until(lambda: self._looked_at_since(begun) == self.watches)

    def _looked_at_since(self, instant: int) -> int:
        watches = self._ask("/api/v1/watch") or {}
        return sum((watch["last_checked"] or 0) > instant for watch in watches.values())

    def _ask(self, path: str, body: bytes | None = None, method: str | None = None) -> Any:
        told = {"x-api-key": self._key(), "Content-Type": "text/plain"}
        request = urllib.request.Request(self.base + path, data=body, headers=told, method=method)
        try:
            with urllib.request.urlopen(request, timeout=120) as answer:
                text = answer.read()
        except urllib.error.HTTPError as fault:
            if fault.code < 500:
                raise RuntimeError(f"{path}: {fault.code} {fault.read().decode()}") from fault
            return None
        except (urllib.error.URLError, ConnectionError):
            return None
        return json.loads(text) if text[:1] in (b"{", b"[") else text

    def _key(self) -> str:
        path = next(path for path in self.settings if path.exists())
        return str(json.loads(path.read_text())["settings"]["application"]["api_access_token"])

    @staticmethod
    def _until(done: Callable[[], bool], patience: float = 900) -> None:
        until = time.monotonic() + patience
        while not done():
            if time.monotonic() > until:
                raise TimeoutError("changedetection.io does not come to an end")
            time.sleep(0.5)
