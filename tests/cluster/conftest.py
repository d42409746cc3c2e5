"""A Redis for each test; without one on this machine the tests here are skipped, in one line at the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cluster.crew import Cluster, cluster
from tests.cluster.server import RedisServer, redis_server


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[RedisServer]:
    if redis_server() is None:
        pytest.skip("no redis-server")
    server = RedisServer(tmp_path / "redis")
    yield server
    server.stop()


@pytest.fixture
def crew(tmp_path: Path, engine: RedisServer) -> Iterator[Cluster]:
    with cluster(tmp_path / "crew", engine.url) as one:
        yield one
