"""What an answer tells caches, and that it is of one state of the record."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest

from tests.site.examplia import NOW
from tracker.site.guard import App, Message, Receive, Scope, Send
from tracker.site.memory import Memory
from tracker.site.transfer import tagged

STAND_IN = ", stale-while-revalidate=60, stale-if-error=86400"


class Record:
    """A record that moves on by itself while it is read, so many times."""

    def __init__(self, moves: int) -> None:
        self.state, self._moves = 0, moves

    def read(self) -> int:
        seen = self.state
        if self._moves:
            self.state, self._moves = self.state + 1, self._moves - 1
        return seen

    @property
    def app(self) -> App:
        async def page(scope: Scope, receive: Receive, send: Send) -> None:
            headers = [(b"content-type", b"text/html"), (b"cache-control", b"public, max-age=60")]
            body = f"{self.read()} {self.read()}".encode()
            await send({"type": "http.response.start", "status": 200, "headers": headers})
            await send({"type": "http.response.body", "body": body})

        return page


async def ask(app: App) -> str:
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "GET", "path": "/", "headers": []}
    await app(scope, None, send)  # type: ignore[arg-type]  # nothing is received
    assert [message["type"] for message in sent] == ["http.response.start", "http.response.body"]
    return bytes(sent[1]["body"]).decode()


@pytest.mark.parametrize(("moves", "answers"), [(0, ["0 0", "0 0"]), (1, ["1 1", "1 1"]), (4, ["4 4", "4 4"])])
async def test_a_page_made_while_the_record_moves_on_is_made_again(moves: int, answers: list[str]) -> None:
    record = Record(moves)
    app = tagged(record.app, Memory(lambda: record.state, lambda: NOW), lambda: record.state)
    assert [await ask(app), await ask(app)] == answers


async def test_a_record_that_never_rests_gets_an_answer_too_which_is_not_kept() -> None:
    record = Record(7)
    app = tagged(record.app, Memory(lambda: record.state, lambda: NOW), lambda: record.state)
    assert await ask(app) == "4 5"
    assert await ask(app) == "7 7"


@pytest.mark.parametrize(
    "path", ["/", "/tracker/jurisdictions/xx-n", "/tracker/changes", "/tracker/changes.json", "/api/status/xx-n",
             "/feeds/all.rss", "/badge/xx-n.svg", "/data/status.json", "/no-such-page"],
)  # fmt: skip
async def test_a_cache_may_stand_in_for_a_site_that_is_slow_or_gone(client: httpx.AsyncClient, path: str) -> None:
    headers = (await client.get(path)).headers
    assert re.fullmatch(rf"(public, )?max-age=\d+{STAND_IN}", headers["cache-control"])
    assert headers["vary"] == "Accept-Encoding", "nobody signs in here: a cookie makes no other answer"


async def test_the_same_question_has_the_same_bytes(client: httpx.AsyncClient) -> None:
    for path in ("/tracker.json", "/tracker/changes.json", "/tracker/changes", "/tracker/status_periods.json"):
        first, second = [(await client.get(path, headers={"Cookie": cookie})) for cookie in ("a=1", "b=2")]
        assert (first.content, first.headers["etag"]) == (second.content, second.headers["etag"]), path


async def test_style_sheets_are_kept_for_ever_by_those_who_name_their_hash(client: httpx.AsyncClient) -> None:
    pages: list[Any] = [await client.get(path) for path in ("/", "/tracker/jurisdictions/xx-n", "/search?q=north")]
    named = {found for page in pages for found in re.findall(r'href="(/assets/[^"]+)"', page.text)}
    assert len(named) >= 4
    for address in named:
        kept = await client.get(address)
        assert (kept.status_code, kept.headers["cache-control"].split(STAND_IN)[0]) == (
            200, "public, max-age=31536000, immutable",
        )  # fmt: skip
        of_another_version = await client.get(address.split("?")[0] + "?v=0123456789ab")
        assert of_another_version.content == kept.content
        assert of_another_version.headers["cache-control"] == f"public, max-age=60{STAND_IN}"
    assert (await client.get("/assets/none.css")).status_code == 404
