"""What the browser looks at: the real dossiers as half a year of recording leaves them, served as an operator does.

Nothing is fetched. What no dossier can hold is put in by hand: a mistake that was made and corrected, a law that was
read twice, a site that went silent, a bill.
"""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from tests.command import ROOT
from tests.tracker.statehouse import Statehouse, moment
from tracker.feeds import build_feeds
from tracker.model import Proposal, ProposalEvent, Publication
from tracker.proposals import record_proposal
from tracker.registry import load_subject

NOW = "2026-11-22T12:00:00Z"
"""The day of every page: what the pages say does not depend on when the tests run."""
_ACT = """<h1>HOUSE BILL NO. 1649</h1><p>SECTION 1. As used in this section, kratom means any part of the plant{}.</p>
<p>SECTION 2. It is an offense to knowingly possess Kratom.</p>"""
_RIGHT, _WRONG = (
    f'effective_from = "{day}"\npenalty = "possession: Class A' for day in ("2026-07-01", "2026-10-01")
)


def recorded(folder: Path) -> Statehouse:
    """A ledger with its feeds: Tennessee's ban was first not known, then given a wrong day, then the right one."""
    house = Statehouse(folder)
    shutil.copytree(ROOT / "data/jurisdictions", house.data / "jurisdictions")
    shutil.copytree(ROOT / "data/subjects", house.data / "subjects")
    tennessee = (house.data / "jurisdictions/us/tn.toml").read_text()
    assert _RIGHT in tennessee
    house.dossier("us-tn", tennessee.replace(_RIGHT, _WRONG))
    house.answer("2026-05-01", _ACT.format(""), "us-tn/pc-950")
    house.answer("2026-05-02", _ACT.format(" or an extract of it"), "us-tn/pc-950")
    house.record("2026-05-02")
    house.dossier("us-tn", tennessee)
    for day in ("2026-11-03", "2026-11-04"):
        house.failed(day, "us-fl/stat-500-92")
    _propose(house)
    house.record("2026-11-10")
    build_feeds(house.ledger, folder / "feeds", load_subject(house.data), Publication())
    return house


def _propose(house: Statehouse) -> None:
    florida = house.ledger.dossiers()["us-fl"]
    event = ProposalEvent(
        on="2026-11-05", stage="introduced", text="Filed", url="https://flsenate.gov/Session/Bill/2026/309"
    )
    bill = Proposal(identifier="HB 309", session="2026", title="Controlled Substances", stage="introduced",
                    substances=("7-oh",), events=(event,))  # fmt: skip
    list(
        record_proposal(
            house.ledger, florida.jurisdiction, florida.sources[1], bill, moment("2026-11-05"), quiet=True
        )
    )


@contextmanager
def served(house: Statehouse) -> Iterator[str]:
    """`tracker serve` as a process of its own; the address it can be reached at. What it logs is a fault."""
    port, log = _free_port(), house.folder / "serve.log"
    where = ["--data", house.data, "--db", house.folder / "tracker.db", "--port", str(port), "--now", NOW]
    with log.open("w") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "tracker", "serve", *where], stdout=subprocess.DEVNULL, stderr=out, cwd=ROOT
        )
    try:
        _wait_for(process, port)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.kill()
        process.wait()
    assert log.read_text() == ""


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def _wait_for(process: subprocess.Popen[bytes], port: int) -> None:
    for _ in range(200):
        with closing(socket.socket()) as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        assert process.poll() is None
        time.sleep(0.05)
    raise AssertionError("the site did not come up")
