"""The files of deploy/ for several machines: their commands are ours, and the engine starts with its settings."""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path

import pytest
import redis
import yaml
from click.testing import CliRunner

from tests.cluster.crew import until
from tests.cluster.server import free_port, redis_server
from tests.command import ROOT
from tracker.cli import main

DEPLOY = ROOT / "deploy"
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
OURS = [service["command"] for service in COMPOSE["services"].values() if service["command"][0] == "tracker"]
UNIT = next(
    line.partition("=")[2]
    for line in (DEPLOY / "tracker-worker@.service").read_text().splitlines()
    if "ExecStart=" in line
)


@pytest.mark.parametrize("words", [*OURS, shlex.split(UNIT)], ids=lambda words: words[1])
def test_its_commands_are_ours(words: list[str]) -> None:
    assert CliRunner().invoke(main, [*words[1:], "--help"]).exit_code == 0


def test_what_compose_starts_meets_in_one_archive() -> None:
    services = COMPOSE["services"]
    assert set(services) == {"engine", "worker", "recorder", "site"}
    assert all(
        services[name]["environment"] == {"TRACKER_ARCHIVE": "/archive"} for name in set(services) - {"engine"}
    )
    stages = (DEPLOY / "Containerfile").read_text()
    assert f"FROM bare AS {COMPOSE['x-tracker']['build']['target']}\n" in stages


@pytest.mark.skipif(redis_server() is None, reason="no redis-server")
def test_redis_takes_its_settings(tmp_path: Path) -> None:
    port = free_port()
    words = [str(redis_server()), str(DEPLOY / "redis.conf"), "--port", str(port), "--dir", str(tmp_path)]
    server = subprocess.Popen(words, stdout=subprocess.DEVNULL)
    client = redis.Redis(port=port, password="change-me", decode_responses=True)
    try:
        until(lambda: answers(client))
        wanted = {"appendonly": "yes", "appendfsync": "everysec", "maxmemory-policy": "noeviction"}
        assert client.config_get(*wanted) == wanted
        with pytest.raises(redis.AuthenticationError):
            redis.Redis(port=port).ping()
    finally:
        client.close()
        server.terminate()
        server.wait()


def answers(client: redis.Redis) -> bool:
    try:
        return bool(client.ping())
    except redis.ConnectionError:
        return False
