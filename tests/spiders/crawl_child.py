"""A crawl in a process of its own, as Twisted wants it: `crawl(...)` for the tests, `__main__` for the child."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from tests.command import peak_of
from tracker.archive import Archive
from tracker.model import Snapshot, Source

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


class Crawl(NamedTuple):
    """What came of a crawl."""

    snapshots: list[Snapshot]
    archive: Archive
    megabytes: float
    log: str

    def main(self, source: str) -> Snapshot:
        (snapshot,) = [s for s in self.snapshots if s.source == source and not s.part]
        return snapshot

    def parts(self, source: str) -> list[Snapshot]:
        return [s for s in self.snapshots if s.source == source and s.part]

    def seen(self) -> dict[str, list[str | None]]:
        """What the next crawl would be told of this one."""
        good = [s for s in self.snapshots if s.outcome in ("ok", "unchanged")]
        return {s.final_url: [s.etag, s.last_modified, s.sha256, s.media_type, s.size] for s in good if s.final_url}


def source(name: str, url: str, **more: Any) -> Source:
    return Source(
        id=f"zz/{name}", jurisdiction="zz", kind="code", title=name, url=url, note="a test",
        **{"interface": "page", **more},
    )  # fmt: skip


def crawl(
    sources: Sequence[Source],
    folder: Path,
    seen: Mapping[str, Any] | None = None,
    loopback: bool = True,
    settings: Mapping[str, Any] | None = None,
    environment: Mapping[str, str] | None = None,
    names: Mapping[str, str | list[str]] | None = None,
    spent: int = 0,
) -> Crawl:
    """Run a child to its end. Its name server knows `names`, and nothing else but loopback.

    A list of answers is given in turn, the last one for ever; several addresses of one answer have blanks between.
    """
    told = {
        "sources": [s.model_dump(mode="json") for s in sources],
        "archive": str(folder / "archive"),
        "seen": seen or {},
        "loopback": loopback,
        "settings": settings or {},
        "names": names or {},
        "spent": spent,
    }
    child = subprocess.run(
        [sys.executable, "-W", "error", "-m", __name__], input=json.dumps(told), capture_output=True, text=True,
        cwd=ROOT, timeout=60, env=os.environ | dict(environment or {}), check=False,
    )  # fmt: skip
    assert child.returncode == 0, child.stderr
    *lines, memory = child.stdout.splitlines()
    snapshots = [Snapshot.model_validate_json(line) for line in lines]
    return Crawl(snapshots, Archive(folder / "archive"), float(memory), child.stderr)


def _name_server(names: Mapping[str, str | list[str]]) -> Any:
    """getaddrinfo without a network: it takes the names given, and what the system reads as an address."""
    system = socket.getaddrinfo
    told = {"localhost": ["127.0.0.1"], **{n: [a] if isinstance(a, str) else [*a] for n, a in names.items()}}

    def getaddrinfo(host: str, *how: Any) -> Any:
        if host in told:
            answers = told[host]
            answer = answers.pop(0) if len(answers) > 1 else answers[0]
            return [found for address in answer.split() for found in system(address, *how)]
        return system(host.encode("idna"), *how, flags=socket.AI_NUMERICHOST)

    return getaddrinfo


def _child() -> None:
    told = json.load(sys.stdin)
    socket.getaddrinfo = _name_server(told["names"])
    from spiders import settings  # noqa: PLC0415, before Twisted takes getaddrinfo

    for name, value in told["settings"].items():
        setattr(settings, name, value)
    from spiders.conditional import Seen  # noqa: PLC0415
    from spiders.run import crawl as run  # noqa: PLC0415

    run(
        sources=[Source.model_validate(s) for s in told["sources"]],
        archive=Archive(Path(told["archive"])),
        seen={url: Seen(*known) for url, known in told["seen"].items()},
        spent=lambda sources, since: told["spent"],
        now=lambda: NOW,
        allow_loopback=told["loopback"],
        keep=lambda snapshot: _tell(snapshot.model_dump_json()),
    )
    _tell(str(peak_of(os.getpid())))


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    _child()
