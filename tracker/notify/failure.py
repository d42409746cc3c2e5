"""How sending fails. No message here may hold an address or what a server said: either can hold a secret."""

from __future__ import annotations


class UnusableAddressError(Exception):
    """An address that can never work, with what to do."""


class NotDeliveredError(Exception):
    """An attempt that did not succeed. `unreachable`: nobody answered, so others would go there in vain now."""

    def __init__(self, reason: str, *, unreachable: bool = False) -> None:
        super().__init__(reason)
        self.unreachable = unreachable
