"""`make soak`: a simulated year of 365 runs over 200 sources, and its table. `--days N --sources N --seed N` for another."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.soak.play import played
from tests.soak.table import table


def main() -> int:
    asked = argparse.ArgumentParser(prog="make soak", description=__doc__)
    for name, usual in (("days", 365), ("sources", 200), ("seed", 20270104)):
        asked.add_argument(f"--{name}", type=int, default=usual)
    asked.add_argument("--keep", type=Path, help="Folder that is left as it is at the end.")
    told = asked.parse_args()
    folder = told.keep or Path(tempfile.mkdtemp(prefix="soak-"))
    folder.mkdir(parents=True, exist_ok=True)
    begun = time.monotonic()

    def show(day: int) -> None:
        if sys.stderr.isatty() or day % 30 == 0:
            print(f"day {day + 1} of {told.days}, {time.monotonic() - begun:.0f} s", file=sys.stderr, flush=True)

    year, verdict = played(folder, told.seed, told.days, told.sources, show)
    print(table(year, verdict, time.monotonic() - begun))
    print(f"The installation lies in {folder}", file=sys.stderr)
    return int(bool(verdict.faults))


if __name__ == "__main__":
    sys.exit(main())
