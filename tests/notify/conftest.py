"""An office with its ledger, and a receiver on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.notify.office import Office, Receiver, web


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with web(Receiver()) as one:
        yield one


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)
