"""A worker's process: Celery takes tasks, and does each in a child of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from celery.signals import setup_logging

from tracker.archive import Archive
from tracker.cluster.app import FETCH, app_of
from tracker.cluster.engine import Engine
from tracker.cluster.worker import Bench, work


def serve(url: str, name: str, archive: Archive, clock: Callable[[], datetime], *, allow_loopback: bool) -> None:
    """Work until told to end; then finish the task at hand. EngineError if the engine cannot be reached."""
    engine = Engine(url)
    engine.reach()
    bench, app = Bench(engine, archive, clock, name, allow_loopback), app_of(url)

    @app.task(name=FETCH)  # type: ignore[untyped-decorator]
    def fetch(word: str) -> None:
        work(bench, word)

    setup_logging.connect(_leave_the_log)
    quiet = ("--quiet", "worker", "--without-gossip", "--without-mingle", "--without-heartbeat")
    app.worker_main([*quiet, f"--hostname={name}"])


def _leave_the_log(**_: Any) -> None:
    """Celery would add handlers of its own, and print what a crawl says to nobody."""
