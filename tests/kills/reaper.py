"""Kills a command with SIGKILL at a moment, by the clock or at a call of the system, and says in which step it was."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.command import ROOT, Done
from tests.kills.child import ENVIRONMENT, Child

STRACE = shutil.which("strace")
CALLS = ("fsync", "fdatasync", "rename", "pwrite64", "ftruncate", "unlink")
"""By which files come, grow, last and go. Python renames, SQLite writes its log by pwrite64."""
OUTSIDE = "begin and end"
STEPS = (
    ("modules loaded", r"<frozen importlib"),
    ("lock", r"tracker/lock\.py"),
    ("archive: bytes", r"tracker/archive\.py.* in (put|mend|replace_file)$"),
    ("answer kept", r"tracker/snapshots\.py.* in add$"),
    ("metrics", r"tracker/metrics\.py"),
    ("ledger opened", r"tracker/(upgrade|schema)\.py|tracker/ledger\.py.* in __init__$"),
    ("feeds", r"tracker/feeds/|tracker/commands/publish\.py"),
    ("derived tables", r"tracker/(derive|searched)\.py"),
    ("recording", r"tracker/recorder\.py"),
    ("crawl", r"tracker/crawl\.py|spiders/|in _crawl$"),
    ("backup", r"tracker/(backup|database|aside)\.py"),
    ("restore", r"tracker/restore\.py"),
    ("prune", r"tracker/stray\.py"),
    ("export", r"tracker/(export|site/panel)\.py"),
    ("letters", r"tracker/notify/"),
    ("reread", r"tracker/reread\.py"),
    ("dossiers read", r"tracker/registry\.py"),
    (OUTSIDE, ""),
)
"""A step and the frame that tells of it; the innermost frame that tells of any decides."""
_COMMITTED = ("recording", "answer kept")
_COMMIT = re.compile(r"sqlite_utils/db\.py.* in atomic$")


@dataclass(frozen=True)
class Death:
    """How a command ended: `step` is empty where it had ended by itself before it was to die."""

    step: str
    done: Done


def die(words: Sequence[str | Path], after: float, folder: Path, *, afresh: bool) -> Death:
    """Start a command and kill it so many seconds later. `afresh`: Python loads all modules first."""
    child = Child(words, folder, afresh=afresh)
    if child.wait(after):
        return Death("", child.done)
    stack = child.die()
    return Death(step_of(stack) if child.done.status == -signal.SIGKILL else "", child.done)


def die_at(words: Sequence[str | Path], call: str, number: int) -> Death:
    """Start a command and kill it as it makes a call of the system for the so-manieth time."""
    injected = ["-o", os.devnull, "-e", f"trace={call}", "-e", f"inject={call}:signal=SIGKILL:when={number}"]
    done = _traced(words, injected)
    killed = done.status in (-signal.SIGKILL, 128 + signal.SIGKILL)
    return Death(f"at a call: {call}" if killed else "", done)


def calls_of(words: Sequence[str | Path], log: Path) -> dict[str, int]:
    """How often a command that runs to its end makes each call; calls of all its threads together."""
    _traced(words, ["-o", str(log), "-e", f"trace={','.join(CALLS)}"])
    made = re.findall(r"^\d+ +(\w+)\(", log.read_text(), re.MULTILINE)
    return {call: made.count(call) for call in CALLS if call in made}


def to_the_end(words: Sequence[str | Path], folder: Path, *, afresh: bool = False) -> tuple[Done, float]:
    """Run a command to its end; how long it took."""
    child = Child(words, folder, afresh=afresh)
    child.wait()
    assert "Traceback" not in child.done.err, child.done.err
    return child.done, time.monotonic() - child.begun


def step_of(stack: str) -> str:
    """The step that a stack shows, innermost frame first."""
    frames = [line.strip().replace('"', "") for line in stack.splitlines() if line.lstrip().startswith("File ")]
    for number, frame in enumerate(frames):
        step = next(name for name, pattern in STEPS if re.search(pattern, frame))
        if step != OUTSIDE:
            written = step in _COMMITTED and any(map(_COMMIT.search, frames[:number]))
            return f"{step}: commit" if written else step
    return OUTSIDE


def _traced(words: Sequence[str | Path], how: list[str]) -> Done:
    traced = [str(STRACE), "-f", "-qq", *how, sys.executable, "-m", "tracker", *map(str, words)]
    done = subprocess.run(traced, check=False, capture_output=True, text=True, env=ENVIRONMENT, cwd=ROOT)
    return Done(done.returncode, done.stdout, done.stderr, 0)
