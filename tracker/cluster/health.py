"""Whether the engine can be reached, and which workers answer."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.cluster.app import alive, app_of
from tracker.cluster.engine import Engine, EngineError
from tracker.doctor import Finding


def workers(url: str) -> Iterator[Finding]:
    """Each worker that is there is a note; that there is none wants a person."""
    try:
        engine = Engine(url)
        engine.reach()
    except EngineError as error:
        do = "start Redis (deploy/tracker-engine.service), or mend its address in TRACKER_ENGINE"
        yield Finding("person", "engine", "engine", str(error), do)
        return
    found = alive(app_of(url), 3.0)
    if not found:
        do = "start one: tracker worker --engine, or deploy/tracker-worker@.service"
        yield Finding("person", "engine", str(engine), "no worker answers", do)
    for name in found:
        yield Finding("note", "engine", name, "this worker answers", "nothing")
