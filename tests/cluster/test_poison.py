"""A page that kills whoever asks it: it is set aside after three, and named; all else is recorded."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler

from tests.cluster.crew import Cluster, pages
from tests.cluster.town import answer, law, town


def test_a_page_that_kills_its_worker(crew: Cluster) -> None:
    crew.hire(2)
    with town("127.0.0.1") as site:
        asked_by: list[str] = []

        def kill(visitor: BaseHTTPRequestHandler, who: str) -> None:
            asked_by.append(who)
            crew.kill_child(who)

        site.routes["/7"] = kill
        crew.place.dossier("xx", pages(lambda n: site.url("127.0.0.1" if n % 2 else "localhost", f"/{n}"), 12))
        run = crew.run()
        assert (run.status, run.json["outcomes"]) == (1, {"ok": 11, "broken": 1})
        assert len(asked_by) == 3
        assert not site.meetings()
        (row,) = [row for row in crew.place.do("sources", "--json").json if row["outcome"] == "broken"]
        assert row["id"] == "xx/s7"
        assert "3 workers ended" in row["reason"]

        site.routes["/7"] = lambda visitor, who: answer(visitor, 200, law("/7", 1))
        assert crew.run("--only", "xx/s7", now="2026-07-02T12:00:00Z").status == 0
