"""Which addresses may be asked: those of the public internet, and loopback where it is allowed.

A dossier or a redirect names a host; what is checked is the address that the name stands for, at the moment of
the connection, so that neither `http://2130706433/` nor a name server that changes its mind leads inside.
"""

from __future__ import annotations

from contextvars import ContextVar
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Any, Self

from scrapy.crawler import Crawler

NAT64 = IPv6Network("64:ff9b::/96")

refused: ContextVar[list[str]] = ContextVar("refused")
"""Addresses kept from the attempt under way: an empty list is to be set before it."""


def allowed(address: str, loopback: bool) -> bool:
    """True if a connection to that address may be made."""
    ip = _within(ip_address(address))
    return (ip.is_global and not ip.is_multicast) or (loopback and ip.is_loopback)


def _within(ip: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address that an IPv6 address carries, else itself."""
    if isinstance(ip, IPv4Address):
        return ip
    if ip in NAT64:
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour or ip


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
