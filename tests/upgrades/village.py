"""A place that every version could watch: pages and a register, at an address that stands in the old ledgers.

The port is fixed, because the old ledgers say it; nothing else should listen there.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

from tests.dossiers import COUNTRY, FREE, STATE, ban, page
from tests.kills.town import LAW, Talk, Town, instant
from tracker.archive import Archive

PORT = 17811
DAYS = (0, 1, 8, 9, 10, 20, 21, 22)
"""On which the old versions ran: words come and go, a rule is proposed and made, a ban is entered and begins."""
PAGES = ("daily", "then", "losing", "breaking", "still1")
REGISTER = """
[[source]]
id = "register"
interface = "federal_register"
kind = "register"
title = "Register"
url = "{site}/register/"
query = "kratom"
trust = "record"
means = "prohibited"
"""


@contextmanager
def village() -> Iterator[Town]:
    """The village while the block lasts."""
    with Town(("127.0.0.1", PORT), Talk) as one:
        thread = Thread(target=one.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield one
        one.shutdown()
        thread.join()


def write_dossiers(data: Path, town: Town) -> None:
    sources = "".join(page(name, f"{town.site}/{name}") for name in PAGES)
    entry = ban("daily", LAW, "2026-03-11") if town.day >= 8 else ""
    later = ban("daily", LAW, "2026-05-01").replace('"kratom"', '"7-oh"')
    files = {
        "xx": COUNTRY + REGISTER.format(site=town.site) + FREE,
        "xx-n": STATE
        + sources
        + FREE
        + entry
        + later
        + ban("losing", LAW, "2025-01-01").replace('"kratom"', '"mgm-15"'),
    }
    for code, text in files.items():
        path = data / "jurisdictions" / (code.replace("-", "/") + ".toml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def fill_archive(archive: Archive, town: Town) -> None:
    """What the village said on all those days, byte for byte: so the ledgers can be kept without it."""
    texts = [f"/register/full/{number}.xml" for number in range(DAYS[-1] // 8 + 1)]
    lists = ["/register/documents.json", "/register/public-inspection-documents.json"]
    for town.day in DAYS:
        for path in [*(f"/{name}" for name in PAGES), *lists, *texts]:
            archive.put(town.answer(path)[2])


__all__ = ["DAYS", "PORT", "fill_archive", "instant", "village", "write_dossiers"]
