"""Half a page that nothing in HTTP tells to be half: no length was promised, and the connection is closed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spiders.crawl_child import crawl, source
from tests.spiders.crawl_site import Route, reply, serving
from tests.spiders.play import ALL, Played, each, kind, named, play
from tests.spiders.replicas import Replica


def is_page(body: bytes) -> bool:
    return body.lstrip()[:5].lower() in (b"<html", b"<!doc") or b"?><html" in body[:200].replace(b"\n", b"")


PAGES = [one for one in ALL if any(is_page(body) for body in one.answers("http://x").values())]


def cut(name: str, replica: Replica, root: str) -> dict[str, Route]:
    """All that it answers, pages without their last third."""
    return {
        path: reply(
            body[: len(body) * 2 // 3] if is_page(body) else body, Content_Type=kind(body), Content_Length=None
        )
        for path, body in replica.answers(root).items()
    }


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    return play(tmp_path_factory.mktemp("cut"), cut, {named(one): one for one in PAGES})


@each(PAGES)
def test_a_page_that_breaks_off_is_no_document(played: Played, replica: Replica) -> None:
    snapshots = [s for s in played.crawl.snapshots if s.source == f"zz/{named(replica)}"]
    assert any("a page that has no end" in (s.reason or "") for s in snapshots), snapshots


def test_many_interfaces_answer_in_pages() -> None:
    assert len(PAGES) > 10


def test_other_pages_may_leave_their_end_out(tmp_path: Path) -> None:
    """HTML lets them: there the second sight decides."""
    with serving({"/law": reply(b"<html><body><p>Kratom is lawful.")}) as site:
        assert crawl([source("page", site.url("/law"))], tmp_path).main("zz/page").outcome == "ok"
