"""Types of bills of Congress, as addresses write them."""

from __future__ import annotations

_TYPES = frozenset({"hr", "s", "hjres", "sjres", "hconres", "sconres", "hres", "sres"})


def check_type(kind: str) -> None:
    """ValueError that names a type of bill which Congress does not have."""
    if kind not in _TYPES:
        raise ValueError(f"unknown type of bill '{kind}': one of {', '.join(sorted(_TYPES))}")
