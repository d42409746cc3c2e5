"""What a command costs: processor time of it and its children, wall time, memory at its peak."""

from __future__ import annotations

import os
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.command import ROOT, peak_of

_TICK = os.sysconf("SC_CLK_TCK")


class Cost(NamedTuple):
    cpu: float
    wall: float
    megabytes: float


def cost_of(command: list[str], *, cwd: Path = ROOT, fails: tuple[int, ...] = (0,)) -> Cost:
    """Run a command to its end. RuntimeError, with what it said, unless its status is among those."""
    begun = time.perf_counter()
    environment = {**os.environ, "TRACKER_ALLOW_LOOPBACK": "1"}
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, stdout=said, stderr=subprocess.STDOUT, env=environment, cwd=cwd)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - begun
        if process.returncode not in fails:
            said.seek(0)
            raise RuntimeError(f"{' '.join(command)}: status {process.returncode}\n{said.read().decode()[-2000:]}")
    return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024)


def of_tree(pid: int, work: Callable[[], None]) -> Cost:
    """What a process that runs on, and its children, spend while some work is done; the peak is that so far."""
    before, begun = sum(map(_ticks, _tree(pid))), time.perf_counter()
    work()
    spent, tree = time.perf_counter() - begun, _tree(pid)
    return Cost((sum(map(_ticks, tree)) - before) / _TICK, spent, sum(map(peak_of, tree)))


def _tree(pid: int) -> list[int]:
    parents = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(path.parent.name)] = int(fields[1])
    found = [pid]
    for one in found:
        found += [child for child, parent in parents.items() if parent == one]
    return found


def _ticks(pid: int) -> int:
    """User and system time of a process, and of its children that have ended."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:15]))


def port() -> int:
    """A port that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        number: int = probe.getsockname()[1]
        return number
