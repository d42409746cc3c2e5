"""The command as an operator starts it: a process of its own, with its exit status, output and memory."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Done:
    status: int
    out: str
    err: str
    peak_mb: float

    @property
    def json(self) -> Any:
        assert "Traceback" not in self.err, self.err
        return json.loads(self.out)


def start(*args: str | Path, cwd: Path = ROOT) -> subprocess.Popen[str]:
    environment = {**os.environ, "TRACKER_ALLOW_LOOPBACK": "1", "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, "-m", "tracker", *map(str, args)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment, cwd=cwd,
    )  # fmt: skip


def tracker(*args: str | Path, cwd: Path = ROOT) -> Done:
    """Run a command to its end."""
    process = start(*args, cwd=cwd)
    peak = 0.0
    while True:
        try:
            out, err = process.communicate(timeout=0.1)
            break
        except subprocess.TimeoutExpired:
            peak = peak_of(process.pid) or peak
    assert "Traceback" not in err, err
    return Done(process.returncode, out, err, peak)


def peak_of(pid: int) -> float:
    """Peak resident memory so far, in MB; 0 where the system has no /proc."""
    status = Path(f"/proc/{pid}/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.0)


class Installation:
    """A data folder, a ledger and commands on them."""

    def __init__(self, folder: Path) -> None:
        self.data, self.db = folder / "data", folder / "tracker.db"
        self.feeds = folder / "feeds"

    def dossier(self, code: str, text: str) -> None:
        path = self.data / "jurisdictions" / (code.replace("-", "/") + ".toml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    @property
    def where(self) -> list[str]:
        return ["--data", str(self.data), "--db", str(self.db)]

    def do(self, command: str, *args: str) -> Done:
        return tracker(command, *self.where, *args)

    def rows(self, *, without: frozenset[str] = frozenset()) -> dict[str, list[tuple[Any, ...]]]:
        """Every row of every table that is law or answers, without numbers that only count rows."""
        connection = sqlite3.connect(self.db)
        names = [n for (n,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        tables = [n for n in names if not n.startswith(("_", "sqlite_")) and n not in without]
        rows = {}
        for table in tables:
            columns = [
                c[1] for c in connection.execute(f"PRAGMA table_info({table})") if c[1] not in ("id", "snapshot")
            ]
            listed = ", ".join(f'"{c}"' for c in columns)
            rows[table] = sorted(connection.execute(f"SELECT {listed} FROM {table}"), key=str)
        connection.close()
        return rows
