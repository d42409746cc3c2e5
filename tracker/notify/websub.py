"""WebSub (https://www.w3.org/TR/websub/): the hub is told which of our feeds changed, and tells their readers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import urlencode

from tracker.model import Publication
from tracker.notify.failure import NotDeliveredError
from tracker.notify.webhook import post

_FEEDS = (".atom", ".rss", ".json")
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def announce(site: Publication, folder: Path, written: Iterable[Path], *, loopback: bool) -> Iterator[str]:
    """Tell the hub, if there is one, of each feed among the files written; a line for each that it did not take."""
    names = [path.relative_to(folder).as_posix() for path in written if path.suffix in _FEEDS]
    feeds = [name for name in names if not name.startswith("archive/")]
    for number, name in enumerate(feeds if site.hub else []):
        body = urlencode({"hub.mode": "publish", "hub.url": f"{site.address}feeds/{name}"}).encode()
        try:
            post(str(site.hub), body, _FORM, loopback=loopback)
        except NotDeliveredError as error:
            if error.unreachable:
                yield f"websub: {site.hub} was not told of {len(feeds) - number} feeds: {error}"
                return
            yield f"websub: {site.hub} was not told of {name}: {error}"
