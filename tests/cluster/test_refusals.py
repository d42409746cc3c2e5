"""What a run does where there is no engine, no worker, no key, or no store that both sides reach."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cluster.crew import Cluster, pages
from tests.cluster.server import RedisServer, free_port
from tests.cluster.town import town
from tests.command import Installation
from tests.dossiers import COUNTRY
from tests.spiders.crawl_site import serving
from tests.test_official_run import source


@pytest.mark.parametrize("command", ["run", "worker"])
@pytest.mark.parametrize("url", ["redis://127.0.0.1:{port}/0", "redis://192.0.2.1/0", "http://127.0.0.1:{port}/"])
def test_an_engine_that_cannot_be_reached(tmp_path: Path, command: str, url: str) -> None:
    place = Installation(tmp_path)
    place.dossier("xx", pages(lambda n: "https://law.invalid/", 1))
    done = place.do(command, "--engine", url.format(port=free_port()))
    assert done.status == 2
    assert "engine" in done.err and "Traceback" not in done.err
    assert not place.db.exists()


def test_an_engine_that_hangs(tmp_path: Path, engine: RedisServer) -> None:
    """It takes the connection, and says nothing."""
    engine.process.send_signal(19)
    place = Installation(tmp_path / "place")
    place.dossier("xx", pages(lambda n: "https://law.invalid/", 1))
    done = place.do("run", "--engine", engine.url)
    engine.process.send_signal(18)
    assert done.status == 2
    assert "cannot be reached" in done.err


def test_without_the_option_nothing_of_it_is_imported() -> None:
    done = tracker_imports("tracker.commands.run", "tracker.crawl", "tracker.bucket")
    assert not {"celery", "kombu", "redis", "fsspec", "obstore"} & done


def tracker_imports(*modules: str) -> set[str]:
    words = f"import sys, {', '.join(modules)}; print(*sys.modules)"
    out = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True).stdout
    return set(out.split())


def test_no_worker(crew: Cluster) -> None:
    crew.place.dossier("xx", pages(lambda n: "https://law.invalid/", 1))
    done = crew.run("--budget", "3s")
    assert done.status == 2
    assert "no worker answers" in done.err
    assert not crew.asked()


def test_a_worker_without_the_archive_of_its_recorder(tmp_path: Path, crew: Cluster) -> None:
    """Nothing is recorded of what nobody can prove."""
    crew.hire(TRACKER_ARCHIVE=str(tmp_path / "elsewhere"))
    with town("127.0.0.1") as site:
        crew.place.dossier("xx", pages(lambda n: site.url("127.0.0.1", f"/{n}"), 3))
        done = crew.run()
    assert done.status == 2
    assert "worker0" in done.err or "TRACKER_ARCHIVE" in done.err
    assert not crew.asked()


def test_a_key_stays_where_it_is_set(crew: Cluster, engine: RedisServer) -> None:
    """The worker reads it from its own environment; without it the source is blocked, and says which is missing."""
    crew.hire()
    with serving({}) as site:
        crew.place.dossier("xx", COUNTRY + source("bills", "legiscan", site.url("/?state=ALL"), 'query = "kratom"'))
        assert crew.run().status == 2
    (row,) = crew.place.do("sources", "--json").json
    assert (row["outcome"], "LEGISCAN_KEY" in row["reason"]) == ("blocked", True)
