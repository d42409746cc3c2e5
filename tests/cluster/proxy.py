"""A wire that can be cut: TCP from a port of our own to another, closed and opened at will."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress


class Wire:
    """Passes on what comes while it is whole; cut, it drops what is connected and refuses what comes."""

    def __init__(self, target: int) -> None:
        self.target, self.whole = target, True
        self._ends: set[socket.socket] = set()
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._door.getsockname()[1]
        threading.Thread(target=self._greet, daemon=True).start()

    def cut(self) -> None:
        self.whole = False
        for end in list(self._ends):
            _shut(end)

    def mend(self) -> None:
        self.whole = True

    def close(self) -> None:
        self.cut()
        _shut(self._door)

    def _greet(self) -> None:
        with suppress(OSError):
            while True:
                caller, _ = self._door.accept()
                other = self._reach()
                if other is None:
                    caller.close()
                    continue
                for pair in ((caller, other), (other, caller)):
                    self._ends.add(pair[0])
                    threading.Thread(target=self._pass, args=pair, daemon=True).start()

    def _reach(self) -> socket.socket | None:
        with suppress(OSError):
            return socket.create_connection(("127.0.0.1", self.target)) if self.whole else None
        return None

    def _pass(self, one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while data := one.recv(65536):
                other.sendall(data)
        self._ends.discard(one)
        _shut(other)


def _shut(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
