"""What an official interface must say to be crawled: who it is, what to ask first, what an answer leads to."""

from __future__ import annotations

from typing import Literal, NamedTuple, Protocol
from urllib.parse import urlsplit

from tracker.model import Outcome, Source


class Ask(NamedTuple):
    """One address to ask.

    `role`: "main" is the document a source is watched for; "signal" is the small answer that tells which version
    of it there is; else the interface's own word. `once`: what it answers never changes, because the address
    names a version; a fragment may name it where the publisher's address does not. `accept`: the form that is asked
    for. `posted`: JSON that is sent along, where the publisher takes no parameters in the address. `since`: the
    first day of a version; an answer may lead to several "main" ones, of which the newest that has begun is asked.
    """

    url: str
    role: str = "main"
    once: bool = False
    accept: str | None = None
    posted: str | None = None
    since: str | None = None


class Answer(NamedTuple):
    """What an interface makes of a body that came in full: is it good, and which parts hang on it.

    `document`: what is watched of a body that holds much else, as an archive of all laws does. It alone is kept,
    and so the address that was asked must name its version (`once`): the server must not be told that we have it.
    """

    outcome: Outcome = "ok"
    reason: str | None = None
    follow: tuple[Ask, ...] = ()
    document: bytes | None = None


class Key(NamedTuple):
    """A publisher's key. `variable`: of the environment, unless the dossier names another.

    It goes into a header or a parameter of the address, at the wire and nowhere else. `most` requests `per` day or
    month, as the publisher grants; `required` False: without it we ask as anybody may.
    """

    variable: str
    most: int
    per: Literal["day", "month"]
    header: str | None = None
    parameter: str | None = None
    required: bool = True


class Card(NamedTuple):
    """An interface for people: a row of docs/interfaces.md.

    `body`: who publishes; `watches`: what; `signal`: by what a change is known; `base`: the official address.
    `pace`: seconds between requests, where the publisher asks for more than our second; `hosts`: where its
    documents lie besides the source's own host.
    """

    body: str
    watches: str
    signal: str
    base: str
    pace: float = 0.0
    hosts: tuple[str, ...] = ()
    key: Key | None = None

    def pace_of(self, url: str) -> float:
        """Seconds between requests to the host of an address: what its publisher asks for, and no other."""
        host = urlsplit(url).netloc
        return self.pace if host in (urlsplit(self.base).netloc, *self.hosts) else 0.0


class Interface(Protocol):
    """Fulfilled by the modules that are named for an interface."""

    CARD: Card

    def first(self, source: Source) -> Ask:
        """The first request of a source. ValueError if the dossier does not say enough to make one."""

    def read(self, source: Source, ask: Ask, url: str, body: bytes) -> Answer:
        """What the body is that came from `url`. ValueError, TypeError or KeyError: a wrong body, named as such."""
