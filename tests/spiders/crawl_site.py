"""Official sites on loopback for the tests of the spiders, good and bad, down to the single byte."""

from __future__ import annotations

import re
import socketserver
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from socket import SO_LINGER, SOL_SOCKET, socket
from typing import NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

Route = bytes | Callable[[socket, dict[str, str]], None]


SECRET = "a-key-for-tests"
"""The value of every key that a test sets."""


class Hit(NamedTuple):
    """One request as it arrived."""

    path: str
    headers: dict[str, str]
    at: float


class Site(socketserver.ThreadingTCPServer):
    """Answers each path with the bytes or the function of `routes`, and logs who asked. Else 404."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, routes: dict[str, Route]) -> None:
        super().__init__(("127.0.0.1", 0), _Conversation)
        self.routes = routes
        self.hits: list[Hit] = []
        self.port = self.server_address[1]

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def paths(self) -> list[str]:
        return [hit.path for hit in self.hits]


class _Conversation(socketserver.BaseRequestHandler):
    server: Site

    def handle(self) -> None:
        with suppress(OSError):
            asked = b""
            while b"\r\n\r\n" not in asked:
                received = self.request.recv(65536)
                if not received:
                    return
                asked += received
            head, _, posted = asked.partition(b"\r\n\r\n")
            first, *lines = head.decode("latin-1").split("\r\n")
            headers = {k.lower(): v for k, v in (line.split(": ", 1) for line in lines)}
            while len(posted) < int(headers.get("content-length", 0)):
                posted += self.request.recv(65536)
            path = first.split(" ")[1]
            self.server.hits.append(Hit(path, headers, time.monotonic()))
            open_path = without_secret(path)
            self._answer(self.server.routes.get(open_path) or self.server.routes.get(path.split("?")[0]), headers)

    def _answer(self, route: Route | None, headers: dict[str, str]) -> None:
        if callable(route):
            route(self.request, headers)
        else:
            self.request.sendall(route or reply(b"not here", 404))


def without_secret(path: str) -> str:
    """The path as it would be without a key in it."""
    return re.sub(r"(?<=[?&])[\w-]+=" + SECRET + "(?:&|$)", "", path).rstrip("?&")


def reply(body: bytes = b"", status: int = 200, **headers: object) -> bytes:
    """A whole HTTP answer; `Content_Length` overrides the true length."""
    fields = {"Content_Type": "text/html; charset=utf-8", "Content_Length": len(body), "Connection": "close"}
    lines = [f"{k.replace('_', '-')}: {v}" for k, v in (fields | headers).items() if v is not None]
    return "\r\n".join([f"HTTP/1.1 {status} Said", *lines, "", ""]).encode("latin-1") + body


def moved(location: str, status: int = 302) -> bytes:
    return reply(status=status, Location=location)


def flood(size: int) -> Route:
    """A body of that many bytes, of no declared length."""

    def send(connection: socket, headers: dict[str, str]) -> None:
        connection.sendall(reply(Content_Length=None))
        for _ in range(size // 2**20):
            connection.sendall(b"x" * 2**20)

    return send


def drip(connection: socket, headers: dict[str, str]) -> None:
    """A byte now and then, for as long as anybody listens."""
    connection.sendall(reply(Content_Length=1000))
    for _ in range(200):
        connection.sendall(b".")
        time.sleep(0.1)


def reset(connection: socket, headers: dict[str, str]) -> None:
    connection.setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def in_turn(*routes: bytes) -> Route:
    """A different answer each time; the last one stays."""
    left = list(routes)

    def send(connection: socket, headers: dict[str, str]) -> None:
        connection.sendall(left.pop(0) if len(left) > 1 else left[0])

    return send


@contextmanager
def serving(routes: dict[str, Route]) -> Iterator[Site]:
    """A site while the block lasts."""
    with Site(routes) as site:
        thread = threading.Thread(target=site.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield site
        finally:
            site.shutdown()
            thread.join()


def self_signed(folder: Path) -> ssl.SSLContext:
    """TLS with a certificate for 127.0.0.1 that nobody vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    today = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file = folder / "self-signed.pem"
    file.write_bytes(pem + certificate.public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context
