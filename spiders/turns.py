"""Who may ask which host: the hosts on which sources meet, and what leads beyond those that a crawl was given.

Several machines keep one pace at a host only if one of them asks it at a time. So a crawl that is given its hosts
asks no other: a redirect that leads elsewhere gives its source back, with the name of that host.
"""

from __future__ import annotations

from collections.abc import Container
from urllib.parse import urlsplit

from spiders.budget import key_of
from spiders.deadline import LeftError
from spiders.official import INTERFACES
from tracker.model import Source


class ElsewhereError(LeftError):
    """The request leads to a host that was not given to this crawl."""

    def __init__(self, host: str) -> None:
        super().__init__(host)
        self.host = host


def check(host: str, given: Container[str] | None) -> None:
    """ElsewhereError if the host may not be asked here. None: all may."""
    if given is not None and host not in given:
        raise ElsewhereError(host)


def shared_by(source: Source) -> frozenset[str]:
    """What a source has in common with others: its hosts, and the key whose requests are counted."""
    interface, key = INTERFACES.get(source.interface), key_of(source)
    hosts = [urlsplit(f"//{host}").hostname or "" for host in (interface.CARD.hosts if interface else ())]
    names = [f"key {source.key or key.variable}"] if key else []
    return frozenset([urlsplit(source.url).hostname or "", *hosts, *names])
