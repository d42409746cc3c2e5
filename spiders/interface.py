"""What an official interface must say to be crawled: what to ask first, and what an answer is and leads to."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from tracker.model import Outcome, Source


class Ask(NamedTuple):
    """One address to ask. `role` is the interface's own word; `once`: what it answers never changes."""

    url: str
    role: str = "main"
    once: bool = False


class Answer(NamedTuple):
    """What an interface makes of a body that came in full: is it good, and which parts hang on it."""

    outcome: Outcome = "ok"
    reason: str | None = None
    follow: tuple[Ask, ...] = ()


class Interface(Protocol):
    """Fulfilled by the modules that are named for an interface."""

    def first(self, source: Source) -> Ask:
        """The main request of a source. ValueError if the dossier does not say enough to make one."""

    def read(self, source: Source, ask: Ask, url: str, body: bytes) -> Answer:
        """What the body is that came from `url`. Never raises: a wrong body is an outcome."""
