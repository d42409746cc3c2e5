"""An installation with subscribers, and receivers on loopback that take letters or fail as they are told."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import policy
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from aiosmtpd.controller import Controller

from tests.command import Installation
from tests.dossiers import STATE
from tracker.changes import change_id
from tracker.ledger import Ledger
from tracker.model import Change
from tracker.notify.channels import ready
from tracker.notify.delivery import Round, deliver
from tracker.notify.queue import queue
from tracker.notify.subscriptions import load_subscriptions
from tracker.registry import load, load_subject

BEGIN = datetime(2026, 1, 5, 6, tzinfo=UTC)
"""A Monday."""
SITE = "https://law.example/"
WORD = "open-sesame-4711"


def change(number: int, **more: object) -> Change:
    place, kind = more.get("jurisdiction", "xx"), more.get("kind", "took_effect")
    facts = {
        "id": change_id(str(place), "kratom", str(kind), str(number)), "kind": kind, "jurisdiction": place,
        "substance": "kratom", "on": "2026-01-01", "before": "unknown", "after": "prohibited",
        "recorded_at": BEGIN, "title": f"Title {number} §", "url": "https://law.example/1",
    }  # fmt: skip
    return Change.model_validate(facts | more)


class Office(Installation):
    """A ledger with places xx, xx-n and yy; what is told is put in by hand."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        for code in ("xx", "xx-n", "yy"):
            self.dossier(code, STATE.replace("Examplia", f"Examplia {code}"))
        self.ledger = Ledger(self.db)
        with self.ledger.db.atomic():
            for code, dossier in load(self.data).dossiers.items():
                self.ledger.add_dossier(code, dossier, BEGIN)
        self.file = self.data / "subscriptions.toml"
        self.now = BEGIN

    def subscribe(self, *texts: str) -> None:
        self.file.write_text("".join(f"[[subscription]]\n{text}\n" for text in texts))

    def tell(self, *changes: Change) -> None:
        with self.ledger.db.atomic():
            for one in changes:
                self.ledger.add_change(one)

    def round(self, after: timedelta = timedelta(0), **environment: str) -> Round:
        """One round, some time after the last."""
        self.now += after
        found = load_subscriptions(self.file, [*self.ledger.dossiers()], load_subject(self.data))
        subscribers = ready(found, self.file, {"WORD": WORD, "TRACKER_ALLOW_LOOPBACK": "1", **environment})
        problems = queue(self.ledger, subscribers, self.now, SITE)
        done = deliver(self.ledger, subscribers, lambda: self.now, SITE)
        done.problems += problems
        return done

    def everything_written(self) -> str:
        """All rows of the tables of delivery."""
        return str([list(self.ledger.db.query(f"SELECT * FROM {t}")) for t in ("rounds", "outbox", "deliveries")])


@dataclass(frozen=True)
class Got:
    """A letter that a receiver took: the key it can know a copy by, the words, the headers."""

    key: str
    body: str
    headers: Mapping[str, str]

    @property
    def ids(self) -> list[str]:
        document = json.loads(self.body)
        return [one["id"] for one in (document if isinstance(document, list) else [document])]


@dataclass
class Receiver:
    """A web server. `answer` is asked before a letter is taken and may refuse it by a status of 400 or more."""

    answer: Callable[[], int] = lambda: 200
    after: Callable[[], None] = lambda: None
    """Called when a letter is taken and before the answer goes out."""
    answered: Callable[[], None] = lambda: None
    got: list[Got] = field(default_factory=list)
    address: str = ""

    @property
    def ids(self) -> list[str]:
        return [one for letter in self.got for one in letter.ids]

    def take(self, handler: BaseHTTPRequestHandler) -> None:
        body = handler.rfile.read(int(handler.headers["Content-Length"])).decode()
        status = self.answer()
        if status < 300:
            self.got.append(Got(handler.headers.get("Idempotency-Key", ""), body, dict(handler.headers)))
            self.after()
        handler.send_response(status)
        handler.send_header("Content-Length", "0")
        if 300 <= status < 400:
            handler.send_header("Location", "/elsewhere")
        handler.end_headers()
        self.answered()


@contextmanager
def web(receiver: Receiver) -> Iterator[Receiver]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:  # the standard library's name
            receiver.take(self)

        def log_message(self, *args: Any) -> None:
            pass

    class Quiet(ThreadingHTTPServer):
        def handle_error(self, *args: Any) -> None:
            """Whoever was killed in the middle of a talk hangs up."""

    server = Quiet(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    receiver.address = f"http://127.0.0.1:{server.server_port}/hook"
    try:
        yield receiver
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@dataclass
class Mailbox:
    """A mail server's handler. `answer` may refuse a mail by its code."""

    answer: Callable[[], str] = lambda: "250 taken"
    after: Callable[[], None] = lambda: None
    got: list[Any] = field(default_factory=list)
    host: str = ""

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802  aiosmtpd's name
        answer = self.answer()
        if answer.startswith("250"):
            self.got.append(BytesParser(policy=policy.default).parsebytes(envelope.content))
            self.after()
        return answer


class _AnyPort(Controller):
    """Takes a port that is free, and knows it before it calls on itself."""

    def _trigger_server(self) -> None:
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


@contextmanager
def post_office(mailbox: Mailbox, **options: Any) -> Iterator[Mailbox]:
    controller = _AnyPort(mailbox, hostname="127.0.0.1", port=0, **options)
    controller.start()
    try:
        mailbox.host = f"127.0.0.1:{controller.port}"
        yield mailbox
    finally:
        controller.stop()


def hook(receiver: Receiver, *lines: str, name: str = "a", path: str = "") -> str:
    send = f'send = ["json+signed {receiver.address}{path}"]'
    return "\n".join([f'name = "{name}"', 'secret = "WORD"', send, *lines])
