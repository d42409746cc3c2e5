"""All other services (Slack, Discord, ntfy, Matrix ...) by Apprise, where it is installed."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from tracker.notify.digest import Letter
from tracker.notify.failure import NotDeliveredError, UnusableAddressError

if TYPE_CHECKING:
    from apprise import NotifyBase

_INSTALL = "needs Apprise: pip install 'legal-status-tracker[notify]'"
_CODE = re.compile(r"error=(\d{3})\b")


def sender(address: str) -> Callable[[Letter, datetime], None]:
    """What sends to an address of Apprise's. UnusableAddressError where Apprise is missing or does not know it."""
    try:
        from apprise import Apprise  # noqa: PLC0415  optional, and slow to import
    except ImportError:
        raise UnusableAddressError(_INSTALL) from None
    with _Heard():
        service = Apprise.instantiate(address)
    if service is None:
        raise UnusableAddressError("Apprise knows no such address: see https://appriseit.com/services/")
    return partial(_send, service)


def _send(service: NotifyBase, letter: Letter, now: datetime) -> None:  # noqa: ARG001  as every channel
    with _Heard() as heard:
        taken = service.notify(title=letter.title, body=letter.short)
    if not taken:
        raise NotDeliveredError(f"the service did not take it{heard.code}", unreachable=not heard.code)


class _Heard(logging.Handler):
    """What Apprise logs as it works: kept from our output, as addresses stand in it; a code is read out."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.code = ""

    def __enter__(self) -> _Heard:
        log = logging.getLogger("apprise")
        self._before, log.propagate = log.propagate, False
        log.addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        log = logging.getLogger("apprise")
        log.removeHandler(self)
        log.propagate = self._before

    def emit(self, record: logging.LogRecord) -> None:
        found = _CODE.search(record.getMessage())
        self.code = f": error {found[1]}" if found else self.code
