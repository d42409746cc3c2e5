"""Workers and recorder that share nothing but the engine and a bucket."""

from __future__ import annotations

from pathlib import Path

from tests.cluster.bucket_server import bucket_server
from tests.cluster.crew import NOW, Cluster, pages
from tests.cluster.town import town
from tests.command import Installation


def test_the_bytes_lie_in_a_bucket(tmp_path: Path, crew: Cluster) -> None:
    embedded = Installation(tmp_path / "embedded")
    with bucket_server(tmp_path / "buckets") as environment, town("127.0.0.1") as site:
        crew.environment |= environment
        crew.hire(2)
        for place in (embedded, crew.place):
            place.dossier("xx", pages(lambda n: site.url(("127.0.0.1", "localhost")[n % 2], f"/{n}"), 8))
        for now in (NOW, "2026-07-03T12:00:00Z"):
            assert embedded.do("run", "--now", now).status == 0
            assert crew.run(now=now).status == 0
            assert crew.place.rows() == embedded.rows()
    assert not (crew.place.db.parent / "archive").exists()
    assert len(list((tmp_path / "buckets").rglob("*.gz"))) == 8
