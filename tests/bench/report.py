"""docs/performance.md: each bench writes its own section, with the day and the machine, and prints it."""

from __future__ import annotations

import os
import platform
import re
import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "performance.md"


def put(section: str, lines: Iterable[str]) -> None:
    """Print the lines as they come, and put them between the marks of their section."""
    told = []
    for line in lines:
        print(line, flush=True)
        told.append(line)
    text = PAGE.read_text()
    begin, end = f"<!-- {section} -->\n", f"<!-- end of {section} -->"
    marked = re.compile(re.escape(begin) + ".*?" + re.escape(end), re.DOTALL)
    if not marked.search(text):
        raise ValueError(f"{PAGE} has no section '{section}': add the marks {begin.strip()} and {end}")
    body = f"{begin}{_machine()}\n\n" + "\n".join(told) + f"\n{end}"
    PAGE.write_text(marked.sub(lambda _: body, text))


def _machine() -> str:
    """When and on what it was measured; nothing that names the machine."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (
        f"{datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores, {memory:.0f} GiB, Python {platform.python_version()}, "
        f"SQLite {sqlite3.sqlite_version}."
    )
