"""A command as a process that says where it is when it is asked, and so what it was about when it was killed.

It is forked from a process that has all modules loaded, so that what is killed is work: two thirds of a day's run are
Python reading modules, which touches no file of ours. Or it is started afresh, as an operator does.
"""

from __future__ import annotations

import faulthandler
import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path

from tests.command import ROOT, Done
from tracker.cli import main

ENVIRONMENT = {**os.environ, "TRACKER_ALLOW_LOOPBACK": "1", "PYTHONPATH": str(ROOT), "WORD": "open-sesame"}
_LOADED = ("tracker.commands.run", "tracker.crawl", "tracker.feeds", "tracker.metrics")


class Child:
    """A command that was started; what it prints goes into files of a folder, which it has for itself."""

    def __init__(self, words: Sequence[str | Path], folder: Path, *, afresh: bool) -> None:
        self.folder, told = folder, [str(word) for word in words]
        folder.mkdir(exist_ok=True)
        self._stack.unlink(missing_ok=True)
        self.begun = time.monotonic()
        if afresh:
            alone = [sys.executable, "-m", "tests.kills.child", str(folder), *told]
            self.process: subprocess.Popen[str] | _Forked = subprocess.Popen(
                alone, text=True, env=ENVIRONMENT, cwd=ROOT
            )
        else:
            self.process = _Forked(told, folder)

    def wait(self, seconds: float | None = None) -> bool:
        """True if it has ended within the time."""
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def die(self) -> str:
        """Kill it; the stack as it was. Empty if it could not be asked yet. It may end by itself first."""
        with suppress(ProcessLookupError):
            if self._stack.exists():
                os.kill(self.process.pid, signal.SIGUSR1)
                for _ in range(100):  # a twentieth of a second at most, and mostly much less
                    if self._stack.read_text().endswith("in live\n"):
                        break
                    time.sleep(0.0005)
            os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait()
        return self._stack.read_text() if self._stack.exists() else ""

    @property
    def done(self) -> Done:
        """Its end, with what it printed."""
        said = (self.folder / name for name in ("out", "err"))
        out, err = (file.read_text() if file.exists() else "" for file in said)
        return Done(self.process.returncode, out, err, 0)

    @property
    def _stack(self) -> Path:
        return self.folder / "stack"


@cache
def _nursery() -> subprocess.Popen[bytes]:
    """A process of one thread that forks; it ends with us."""
    here = [sys.executable, "-m", "tests.kills.child"]
    return subprocess.Popen(
        here, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0, env=ENVIRONMENT, cwd=ROOT
    )


class _Forked:
    """A forked command, to be handled as one of `subprocess`. One at a time."""

    def __init__(self, words: list[str], folder: Path) -> None:
        self.returncode = 0
        asked = _nursery().stdin
        assert asked
        asked.write(json.dumps([words, str(folder)]).encode() + b"\n")
        self.pid = self._told()

    def wait(self, timeout: float | None = None) -> None:
        told = _nursery().stdout
        assert told
        if not select.select([told], [], [], timeout)[0]:
            raise subprocess.TimeoutExpired("tracker", timeout or 0)
        self.returncode = self._told()

    def _told(self) -> int:
        told = _nursery().stdout
        assert told
        return int(told.readline())


def nurse() -> None:
    """Fork a command for each line that comes in; say its number, and how it ended."""
    for module in _LOADED:
        import_module(module)
    for line in sys.stdin:
        words, folder = json.loads(line)
        child = os.fork()
        if not child:
            live(words, Path(folder))
        print(child, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


def live(words: list[str], folder: Path) -> None:
    """The command in this process. On SIGUSR1 its stack goes into a file, from C, whatever it does."""
    for number, name in ((1, "out"), (2, "err")):
        os.dup2(os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
    sys.stdout, sys.stderr = (os.fdopen(number, "w") for number in (1, 2))
    with (folder / "stack").open("w") as stack:
        faulthandler.register(signal.SIGUSR1, file=stack, all_threads=False)
        main(words, prog_name="tracker")


if __name__ == "__main__":
    if sys.argv[1:]:
        live(sys.argv[2:], Path(sys.argv[1]))
    nurse()
