"""Whatever is killed in mid-run: nothing is lost, nothing is there twice, and nobody meets another at a host."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cluster.kills import BLOWS, NUMBER, Scene, a_worker, strike, the_recorder
from tests.cluster.server import redis_server

FULL = os.environ.get("CLUSTER_TESTS") == "full"
"""As `make test-cluster` has it: each blow waits for leases to end, and `make test` strikes but two."""


@pytest.mark.skipif(redis_server() is None, reason="no redis-server")
@pytest.mark.parametrize("blow", BLOWS if FULL else (a_worker, the_recorder), ids=lambda blow: blow.__name__)
def test_nothing_is_lost_or_doubled(tmp_path: Path, blow: Callable[[Scene], None]) -> None:
    told = strike(tmp_path, blow)
    assert (told.status, told.lost, told.doubled, told.met) == (0, 0, 0, 0)
    assert told.asked_twice < NUMBER, "what was handed in is not asked again"
