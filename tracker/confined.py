"""Work on hostile bytes, in a process of its own that has so much time and memory and no more.

Readers of PDF and selectors of pages can be kept busy for days by a few kilobytes, deep in a library that nothing
interrupts. The process gets the bytes, none of our keys, and gives back text or why there is none.
"""

from __future__ import annotations

import importlib
import os
import resource
import signal
import subprocess
import sys

from tracker.unreadable import Unreadable, broken

_MEGABYTES = 512
_LEAST_SECONDS = 15
_BYTES_A_SECOND = 500_000
_REFUSED, _MEMORY = 3, 4
_KEPT = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH", "LANG", "LC_ALL")
_KILLED = (-signal.SIGXCPU, -signal.SIGKILL)


def confined(module: str, function: str, body: bytes, *words: str) -> str:
    """What `function(body, *words)` of a module of ours gives. `broken` if it refuses, or takes too much."""
    seconds = _LEAST_SECONDS + len(body) // _BYTES_A_SECOND
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    child = subprocess.run(  # noqa: S603, our own program
        [sys.executable, "-m", __name__, str(seconds), module, function, *words],
        input=body, capture_output=True, check=False,
        env={**environment, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    if child.returncode == 0:
        return child.stdout.decode()
    if child.returncode == _REFUSED:
        raise broken(child.stdout.decode())
    if child.returncode == _MEMORY:
        raise broken(f"too big to be read: takes more than {_MEGABYTES} MB of memory")
    if child.returncode in _KILLED:
        raise broken(f"too costly to be read: takes more than {seconds} s")
    raise RuntimeError(f"{module}.{function} ended with {child.returncode}: {child.stderr.decode()[-2000:]}")


def _child(seconds: str, module: str, function: str, *words: str) -> int:
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds), int(seconds) + 5))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    work = getattr(importlib.import_module(module), function)
    body = sys.stdin.buffer.read()
    resource.setrlimit(resource.RLIMIT_AS, (_MEGABYTES * 2**20,) * 2)
    try:
        status, told = 0, work(body, *words)
    except Unreadable as fault:
        status, told = _REFUSED, fault.reason
    except MemoryError:
        return _MEMORY
    sys.stdout.buffer.write(told.encode())
    return status


if __name__ == "__main__":
    raise SystemExit(_child(*sys.argv[1:]))
