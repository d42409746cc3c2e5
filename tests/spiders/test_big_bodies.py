"""A body that turns out to be big is asked for again, at the pace of its host; the next time it is known to be."""

from __future__ import annotations

import threading
from pathlib import Path

from spiders.settings import SMALL_BODY
from tests.spiders.crawl_child import crawl, source
from tests.spiders.crawl_site import Site, flood, reply

BIG = b"<p>law</p>" * (SMALL_BODY // 8)


def test_a_big_body_is_asked_for_twice_and_then_once(tmp_path: Path) -> None:
    with Site({"/big": reply(BIG, ETag='"1"'), "/endless": flood(2**20)}) as site:
        threading.Thread(target=site.serve_forever, daemon=True).start()
        sources = [source(name, site.url(f"/{name}")) for name in ("big", "endless")]
        first = crawl(sources, tmp_path)
        assert (first.main("zz/big").outcome, first.main("zz/big").size) == ("ok", len(BIG))
        assert site.paths().count("/big") == 2
        assert (first.main("zz/endless").outcome, first.main("zz/endless").size) == ("ok", 2**20)
        again = crawl(sources, tmp_path, seen=first.seen())
        assert again.main("zz/big").sha256 == first.main("zz/big").sha256
        assert site.paths().count("/big") == 3
        site.shutdown()
