"""Which addresses may be asked: those of the public internet, and loopback where it is allowed.

A dossier or a redirect names a host; what is checked is the address that the name stands for, at the moment of
the connection, so that neither `http://2130706433/` nor a name server that changes its mind leads inside.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import Any, Self

from scrapy.crawler import Crawler

from tracker.public import allowed

refused: ContextVar[list[str]] = ContextVar("refused")
"""Addresses kept from the attempt under way: an empty list is to be set before it."""


class Guard:
    """Twisted's IHostnameResolver: the reactor's own, less the addresses that are not allowed."""

    def __init__(self, reactor: Any, loopback: bool) -> None:
        self.reactor = reactor
        self.resolver = reactor.nameResolver
        self.loopback = loopback

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: Any) -> Self:
        return cls(reactor, crawler.settings.getbool("ALLOW_LOOPBACK"))

    def install_on_reactor(self) -> None:
        self.reactor.installNameResolver(self)

    def resolveHostName(self, receiver: Any, name: str, **how: Any) -> Any:  # noqa: N802, Twisted's name
        try:
            name.encode("idna")
        except UnicodeError:  # getaddrinfo would raise this in a thread, where nobody waits for it
            return receiver.resolutionComplete()
        return self.resolver.resolveHostName(_Sieve(receiver, self.loopback, refused.get([])), name, **how)


class _Sieve:
    """Twisted's IResolutionReceiver: hands on the addresses that are allowed, and writes down the rest."""

    def __init__(self, receiver: Any, loopback: bool, kept_back: list[str]) -> None:
        self.receiver = receiver
        self.loopback = loopback
        self.kept_back = kept_back
        self.resolutionBegan = receiver.resolutionBegan
        self.resolutionComplete = receiver.resolutionComplete

    def addressResolved(self, address: Any) -> None:  # noqa: N802, Twisted's name
        if allowed(address.host, self.loopback):
            self.receiver.addressResolved(address)
        else:
            self.kept_back.append(address.host)
