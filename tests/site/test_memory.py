"""A page that was made is not made again while nothing is written; what is written shows at once."""

from __future__ import annotations

import asyncio
import itertools
import sqlite3
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.site.examplia import NOW
from tests.tracker.law import SUBJECT
from tracker.ledger import Ledger
from tracker.site import datasette_for
from tracker.site.memory import Memory, Whole
from tracker.site.transfer import keepable

PAGE = "/tracker/runs"


def whole(body: bytes) -> Whole:
    return Whole({"type": "http.response.start"}, {"type": "http.response.body", "body": body})


def test_an_answer_is_kept_for_its_time_and_for_one_state_of_the_ledger() -> None:
    state, now = [1], [NOW]
    memory = Memory(lambda: state[0], lambda: now[0])
    memory.keep(memory.asked("/a"), whole(b"old"), 60)
    assert memory.get(memory.asked("/a")) == whole(b"old")
    assert memory.get(memory.asked("/b")) is None
    now[0] += timedelta(seconds=60)
    assert memory.get(memory.asked("/a")) is None
    memory.keep(memory.asked("/a"), whole(b"new"), 60)
    state[0] = 2
    assert memory.get(memory.asked("/a")) is None


def test_an_answer_made_of_an_earlier_state_is_not_kept_for_the_later() -> None:
    state = [1]
    memory = Memory(lambda: state[0], lambda: NOW)
    slow = memory.asked("/a")
    state[0] = 2
    assert memory.get(memory.asked("/a")) is None
    memory.keep(slow, whole(b"of state 1"), 60)
    assert memory.get(memory.asked("/a")) is None


def test_room_is_made_by_forgetting_what_was_asked_for_longest_ago(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tracker.site.memory._MOST_BYTES", 30)
    memory = Memory(lambda: 1, lambda: NOW)
    for name in "abc":
        memory.keep(memory.asked(name), whole(b"ten bytes."), 60)
    assert memory.get(memory.asked("a"))
    memory.keep(memory.asked("d"), whole(b"ten bytes."), 60)
    assert [name for name in "abcd" if memory.get(memory.asked(name))] == ["a", "c", "d"]


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Ledger, Any, list[str]]:
    """A ledger, the site on it, and the addresses whose pages were made."""
    ledger, made = Ledger(tmp_path / "tracker.db"), list[str]()
    site = datasette_for(tmp_path / "tracker.db", tmp_path, lambda: NOW, SUBJECT)
    render = site.render_template

    async def noted(templates: Any, context: Any = None, request: Any = None, **named: Any) -> Any:
        made.append(request.path)
        return await render(templates, context, request=request, **named)

    monkeypatch.setattr(site, "render_template", noted)
    return ledger, site.client, made


def run(ledger: Ledger, number: int) -> None:
    ledger.append("runs", recorded_at=f"2026-11-0{number}T00:00:00Z", last_snapshot=0, fetched=0, outcomes="{}",
                  faults="[]", changes=0)  # fmt: skip


def test_a_page_is_made_once_for_all_who_ask_and_anew_after_each_write(made: tuple[Ledger, Any, list[str]]) -> None:
    ledger, client, pages = made

    async def asked() -> None:
        first = await client.get(PAGE)
        assert "2026-11-01" not in first.text
        assert (await client.get(PAGE)).content == first.content
        run(ledger, 1)
        second = await client.get(PAGE)
        assert "2026-11-01" in second.text
        had = {"If-None-Match": second.headers["etag"]}
        assert (await client.get(PAGE, headers=had)).status_code == 304
        assert (await client.head(PAGE)).headers["content-length"] == second.headers["content-length"]

    asyncio.run(asked())
    assert pages == [PAGE, PAGE]


def test_readers_who_ask_otherwise_get_their_own_page(made: tuple[Ledger, Any, list[str]]) -> None:
    _, client, _ = made
    packings, hosts, paths = (
        ("gzip", "identity"),
        ("one.example", "two.example"),
        (PAGE, f"/es{PAGE}", f"{PAGE}?_size=1"),
    )

    async def asked() -> None:
        answers = {
            (packing, host, path): await client.get(path, headers={"Accept-Encoding": packing, "Host": host})
            for _ in range(2)
            for packing, host, path in itertools.product(packings, hosts, paths)
        }
        for (packing, _, path), answer in answers.items():
            assert answer.headers.get("content-encoding", "identity") == packing
            assert ('<html lang="es"' in answer.text) == path.startswith("/es")
        assert len({answer.text for answer in answers.values()}) >= len(paths)

    asyncio.run(asked())


@pytest.mark.parametrize(
    ("status", "kind", "cache_control", "seconds"),
    [
        (200, b"text/html; charset=utf-8", b"public, max-age=60", 60),
        (404, b"text/html; charset=utf-8", b"public, max-age=60", 0),
        (200, b"application/json", b"max-age=60", 0),
        (200, b"text/html; charset=utf-8", b"no-cache", 0),
    ],
)
def test_only_good_pages_that_may_be_kept_are_kept(
    status: int, kind: bytes, cache_control: bytes, seconds: int
) -> None:
    headers = [(b"content-type", kind), (b"cache-control", cache_control)]
    start = {"type": "http.response.start", "status": status, "headers": headers}
    assert keepable(Whole(start, {"body": b""})) == seconds


def test_a_write_by_any_process_is_seen(tmp_path: Path) -> None:
    Ledger(tmp_path / "tracker.db").close()
    site = datasette_for(tmp_path / "tracker.db", tmp_path, lambda: NOW, SUBJECT)
    before = site.state()
    assert site.state() == before
    other = sqlite3.connect(tmp_path / "tracker.db")
    with other:
        other.execute(
            "INSERT INTO runs (recorded_at, last_snapshot, fetched, outcomes, faults, changes) VALUES ('2026', 0, 0, '{}', '[]', 0)"
        )
    assert site.state() != before
