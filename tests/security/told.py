"""Work for a confined child, by the tests."""

from __future__ import annotations

import os


def environment(body: bytes) -> str:
    return str(sorted(os.environ.items()))


def fill(body: bytes) -> str:
    return (body * 2**30).decode()
