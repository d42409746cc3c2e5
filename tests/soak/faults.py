"""What can go wrong with one answer of an official site, by its number in the list of known failures.

A fault makes of a true answer what is sent instead. Where it sends a document at all, that has false law in it:
whoever takes it for the source tells of an act that was never made.
"""

from __future__ import annotations

import gzip
import io
import time
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from email.utils import format_datetime
from socket import socket
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

import brotli

from tests.soak.documents import Answer
from tests.soak.outlets import Form, Outlet
from tests.spiders.crawl_site import Route, moved, reply, reset
from tests.tracker.pdfs import scanned_pdf


class Ill(NamedTuple):
    """A source that suffers: its true answer, how it would answer deceived, where its statehouse stands."""

    outlet: Outlet
    true: Answer
    forged: Answer
    old: Answer
    path: str
    root: str
    other: str
    """The root of the same site under another name of its host."""
    unsafe: str
    """A host whose certificate nobody vouches for."""
    now: datetime


Make = Callable[[Ill], Route]


class Fault(NamedTuple):
    """`code`: in the list of failures. `forms`: what may suffer from it. `once`: for one day, never two on end.
    `harmless`: the document comes through all the same."""

    code: str
    make: Make
    forms: tuple[Form, ...] = ("page", "pdf", "feed", "text", "fields")
    once: bool = False
    harmless: bool = False


WALL = "<html><head><title>Just a moment...</title></head><body>Checking your browser before accessing. {}</body></html>"
SOFT = "<html><head><title>Legislature</title></head><body><h1>{}</h1><p>{}</p><div id='law'>{}</div></body></html>"
SHELL = "<html><head><title>Code</title></head><body><div id='root'>Loading...</div><script>kratom=1</script></body></html>"
LIE = "Kratom is a Schedule I controlled substance from January 1, 2020 (2020 Acts 666, § 3)."
UNTYPED: tuple[Form, ...] = ("page", "pdf", "feed")
TEXTUAL: tuple[Form, ...] = ("page", "feed")


def sent(answer: Answer, status: int = 200, **headers: object) -> bytes:
    return reply(answer.body, status, Content_Type=answer.kind, **headers)


def _soft(words: str) -> Make:
    return lambda ill: reply(SOFT.format(words, LIE, LIE).encode())


def _status(status: int, **headers: object) -> Make:
    return lambda ill: sent(ill.forged, status, **headers)


def _retry_date(ill: Ill) -> Route:
    until = ill.now + timedelta(hours=30)
    return reply(b"busy", 503, Retry_After=format_datetime(until, usegmt=True))


def _encoded(name: str, pack: Callable[[bytes], bytes]) -> Make:
    return lambda ill: sent(ill.true._replace(body=pack(ill.true.body)), Content_Encoding=name)


def _changed(change: Callable[[bytes], bytes], kind: str | None = None) -> Make:
    return lambda ill: sent(Answer(change(ill.true.body), kind or ill.true.kind))


def _odd_blanks(body: bytes) -> bytes:
    """Words with other blanks between them and invisible marks within, as editors leave them."""
    text = body.decode().replace("Schedule I controlled", "Sched&#173;ule I&#160;con&#8203;trolled")
    return text.replace("a person", "a&#x2009;person").encode()


def _controls(body: bytes) -> bytes:
    return body.replace(b" substance", b" \x02substance\x7f").replace(b"offense", b"off\xc2\x85ense")


def _mojibake(body: bytes) -> bytes:
    return body.decode().encode().decode("cp1252", "replace").encode()


def _zipped(body: bytes) -> bytes:
    file = io.BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        archive.writestr("law.html", body)
    return file.getvalue()


def _slowly(ill: Ill) -> Route:
    body = sent(ill.true)

    def send(connection: socket, headers: Mapping[str, str]) -> None:
        for start in range(0, len(body), 1 + len(body) // 3):
            connection.sendall(body[start : start + 1 + len(body) // 3])
            time.sleep(0.05)

    return send


def _silence(connection: socket, headers: Mapping[str, str]) -> None:
    """Says nothing until whoever asked has gone."""
    connection.settimeout(30)
    connection.recv(1)


def _flap(ill: Ill) -> Route:
    """A server fault at first; the next try is answered."""
    left = [reply(b"oops", 502)]

    def send(connection: socket, headers: Mapping[str, str]) -> None:
        connection.sendall(left.pop() if left else sent(ill.true))

    return send


def _cut_clean(ill: Ill) -> Route:
    """Half a body that nothing tells to be half: the connection is closed, and no length was promised."""
    return sent(ill.true._replace(body=ill.true.body[: len(ill.true.body) * 2 // 3]), Content_Length=None)


def credulous(answer: Answer) -> Route:
    """An address that takes any validator for its own."""

    def send(connection: socket, headers: Mapping[str, str]) -> None:
        connection.sendall(reply(status=304) if "if-none-match" in headers else sent(answer))

    return send


FAULTS: Mapping[str, Fault] = {
    "two caches": Fault("C2", lambda ill: sent(ill.old), UNTYPED, once=True),
    "false version": Fault("C2", lambda ill: sent(ill.forged), UNTYPED, once=True),
    "forbidden": Fault("C3", _status(403)),
    "challenge": Fault("C3", lambda ill: reply(WALL.format(LIE).encode())),
    "refusal with 200": Fault("C3", _soft("Access Denied. Reference #18.2f2c. You have no permission"), UNTYPED),
    "soft 404": Fault("C4", _soft("The page you asked for was not found.")),
    "maintenance": Fault("C4", _soft("We'll be right back: scheduled maintenance")),
    "empty": Fault("C4", lambda ill: reply(b"")),
    "blank": Fault("C4", lambda ill: reply(b" \r\n\t ")),
    "script shell": Fault("C5", lambda ill: reply(SHELL.encode())),
    "renamed selector": Fault("C6", lambda ill: sent(Answer(ill.forged.body.replace(b' id="', b' id="x-'))), ("page",)),
    "sent home": Fault("C7", lambda ill: moved(f"{ill.root}/home")),
    "redirect loop": Fault("C7", lambda ill: moved(f"{ill.root}{ill.path}")),
    "other host": Fault("C7", lambda ill: moved(f"{ill.other}{ill.path}~"), UNTYPED, harmless=True),
    "gone": Fault("C7", _status(404)),
    "gone for good": Fault("C7", _status(410)),
    "bad certificate": Fault("C8", lambda ill: moved(f"{ill.unsafe}/{ill.outlet.name}{ill.path}")),
    "rate limit": Fault("C9", _status(429, Retry_After=36 * 3600)),
    "busy until": Fault("C9", _retry_date),
    "key used up": Fault("C9", lambda ill: ill.outlet.expired or reply(b'{"error": "quota exceeded"}', 429)),
    "cut short": Fault("C10", lambda ill: sent(ill.forged, Content_Length=len(ill.forged.body) + 400)),
    "cut unseen": Fault("C10", _cut_clean, UNTYPED, once=True),
    "short length": Fault("C10", lambda ill: sent(ill.true, Content_Length=len(ill.true.body) // 2), UNTYPED, once=True),
    "reset": Fault("C10", lambda ill: reset),
    "mojibake": Fault("C11", _changed(_mojibake), TEXTUAL, once=True),
    "odd blanks": Fault("C11", _changed(_odd_blanks), TEXTUAL, harmless=True),
    "control characters": Fault("C11", _changed(_controls), ("page",), harmless=True),
    "other charset": Fault("C11", _changed(lambda b: b, "text/html; charset=latin-1"), ("page",), once=True),
    "UTF-16": Fault("C11", _changed(lambda b: b.decode().encode("utf-16"), "text/html; charset=utf-16"), ("page",), harmless=True),
    "gzip": Fault("C11", _encoded("gzip", gzip.compress), harmless=True),
    "brotli, not asked for": Fault("C11", _encoded("br", brotli.compress)),
    "broken gzip": Fault("C11", _encoded("gzip", lambda b: gzip.compress(b)[:-30])),
    "broken brotli": Fault("C11", _encoded("br", lambda b: brotli.compress(b)[:-20])),
    "scan": Fault("C12", lambda ill: sent(Answer(scanned_pdf(), "application/pdf")), UNTYPED),
    "server fault": Fault("C13", _status(500)),
    "flap": Fault("C13", _flap, harmless=True),
    "slow": Fault("C13", _slowly, harmless=True),
    "silence": Fault("C13", lambda ill: _silence, once=True),
    "unasked 304": Fault("D8", lambda ill: reply(status=304)),
    "304 of another address": Fault("D8", lambda ill: moved(f"{ill.root}{ill.path}="), ("page",), harmless=True),
    "wrong type": Fault("C4", lambda ill: sent(Answer(_zipped(ill.forged.body), "application/zip"))),
}  # fmt: skip
