"""Documents that come in an archive of many: the one is kept and nothing else, and what is wrong is named."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.spiders.crawl_child import Crawl, crawl, source
from tests.spiders.crawl_site import Route, reply, serving
from tests.spiders.play import sent
from tests.spiders.replicas import elegislation_hk, lovdata
from tracker.model import Snapshot

FILE = lovdata.FILE
DOCUMENT = lovdata.DOCUMENT.encode()


def fetched(folder: Path, routes: dict[str, Route]) -> Crawl:
    """One crawl of the regulation."""
    with serving(routes) as site:
        return crawl([source("no", site.url(f"{lovdata.ARCHIVE}#{FILE}"), interface="lovdata")], folder)


def answer(tmp_path: Path, archive: bytes) -> Snapshot:
    return fetched(tmp_path, sent({lovdata.LIST: lovdata.listed("now"), lovdata.ARCHIVE: archive})).main("zz/no")


def test_of_an_archive_the_one_document_is_kept(tmp_path: Path) -> None:
    crawled = fetched(tmp_path, sent(lovdata.answers("")))
    kept = crawled.main("zz/no")
    assert (kept.outcome, kept.sha256) == ("ok", hashlib.sha256(DOCUMENT).hexdigest())
    assert (kept.size, kept.media_type, kept.http_status) == (len(DOCUMENT), None, 200)
    archived = hashlib.sha256(lovdata.answers("")[lovdata.ARCHIVE]).hexdigest()
    assert kept.sha256 in crawled.archive
    assert archived not in crawled.archive


def test_two_documents_of_one_archive_are_kept_apart(tmp_path: Path) -> None:
    with serving({}) as site:
        site.routes |= sent(elegislation_hk.answers(site.url("")))
        two = [
            source(name, site.url(f"{elegislation_hk.LIST}#{name}"), interface="elegislation_hk")
            for name in ("134", "101A")
        ]
        first = crawl(two, tmp_path)
        again = crawl(two, tmp_path, seen=first.seen())
    for crawled in (first, again):
        told = {name: crawled.main(f"zz/{name}").sha256 for name in ("134", "101A")}
        assert told["134"] == hashlib.sha256(elegislation_hk.CURRENT).hexdigest()
        assert told["101A"] == hashlib.sha256(elegislation_hk.GONE).hexdigest()


@pytest.mark.parametrize(
    ("archive", "reason"),
    [
        (lovdata.packed({"sf-1.xml": DOCUMENT}), f"no file {FILE} in the archive"),
        (lovdata.packed({}), f"no file {FILE} in the archive"),
        (lovdata.packed({FILE: b""}), "or nothing in it"),
        (lovdata.packed({FILE: DOCUMENT})[:-40], "damaged archive"),
        (b"<html><body>moved</body></html>", "damaged archive"),
        (elegislation_hk.packed({"other_2.xml": DOCUMENT}), f"no file {FILE} in the archive"),
    ],
)
def test_an_archive_without_the_document_is_broken(tmp_path: Path, archive: bytes, reason: str) -> None:
    main = answer(tmp_path, archive)
    assert main.outcome == "broken"
    assert main.reason and reason in main.reason


def test_an_archive_that_is_too_big_is_broken(tmp_path: Path) -> None:
    routes: dict[str, Route] = {
        **sent({lovdata.LIST: lovdata.listed("now")}),
        lovdata.ARCHIVE: reply(b"BZh9", Content_Length=33 * 2**20),
    }
    main = fetched(tmp_path, routes).main("zz/no")
    assert main.outcome == "broken"
    assert main.reason and "too big" in main.reason
