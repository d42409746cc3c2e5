"""What the chapter on several machines says to type is typed, with our engine for its HOST."""

from __future__ import annotations

import re
import shlex

from tests.cluster.crew import Cluster, pages, until
from tests.cluster.town import town
from tests.command import ROOT, Done, tracker

CHAPTER = (ROOT / "docs" / "operations.md").read_text().partition("## Several machines")[2].partition("\n## ")[0]
LINES = dict(re.findall(r"^tracker (\w+) (--engine .*)$", CHAPTER, re.M))


def test_the_commands_work_in_their_order(crew: Cluster) -> None:
    assert list(LINES) == ["worker", "run", "doctor"]
    assert "no worker answers" in typed(crew, "doctor").out
    crew.hire()
    crew.ready()
    with town("127.0.0.1") as site:
        crew.place.dossier("xx", pages(lambda n: site.url("127.0.0.1", f"/{n}"), 2))
        assert typed(crew, "run").status == 0
    found = [one for one in typed(crew, "doctor", "--json").json["findings"] if one["check"] == "engine"]
    assert [(one["grade"], one["problem"]) for one in found] == [("note", "this worker answers")]
    crew.workers[0].terminate()
    until(lambda: crew.workers[0].poll() is not None)
    assert crew.workers[0].returncode == 0


def typed(crew: Cluster, command: str, *more: str) -> Done:
    words = shlex.split(LINES[command].replace("HOST:6379/0", crew.url.partition("//")[2]))
    return tracker(command, *words, *crew.place.where, *more)


def test_doctor_names_an_engine_that_is_away(crew: Cluster) -> None:
    done = tracker("doctor", "--engine", "redis://127.0.0.1:9/0", *crew.place.where)
    assert done.status == 1
    assert "cannot be reached" in done.out
