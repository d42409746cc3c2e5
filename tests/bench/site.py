"""`make bench-site`: tests/site_bench.py, its lines put into docs/performance.md."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

from tests.bench.report import put


def site() -> Iterator[str]:
    """The table, as it is printed."""
    yield "```text"
    words = [sys.executable, "-m", "tests.site_bench", *sys.argv[1:]]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        yield from (line.rstrip("\n") for line in process.stdout)
    if process.returncode:
        raise RuntimeError(f"{' '.join(words)}: status {process.returncode}")
    yield "```"


if __name__ == "__main__":
    put("site", site())
