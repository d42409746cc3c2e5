"""The site's own style sheets and icon. A page names each with the hash of its bytes: nobody asks for one twice."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from datasette.utils.asgi import NotFound, Response

_FOLDER = Path(__file__).parent / "assets"
_TYPES = {".css": "text/css; charset=utf-8", ".svg": "image/svg+xml"}
_KEPT = "public, max-age=31536000, immutable"
_ASKED_AGAIN = "public, max-age=60"
"""For who asks without the hash, or with another version's: there is one while some machines have the new files."""


def address(name: str) -> str:
    """Where a page finds one of them."""
    return f"/assets/{name}?v={_file(name)[1]}"


async def asset(request: Any) -> Response:
    """One of them, to keep for ever by whoever named its hash."""
    name = request.url_vars["name"]
    if not (_FOLDER / name).is_file():
        raise NotFound("No such file")
    text, digest = _file(name)
    kept = _KEPT if request.args.get("v") == digest else _ASKED_AGAIN
    return Response(text, headers={"Cache-Control": kept}, content_type=_TYPES[Path(name).suffix])


@cache
def _file(name: str) -> tuple[str, str]:
    content = (_FOLDER / name).read_bytes()
    return content.decode(), hashlib.sha256(content).hexdigest()[:12]


ROUTES = [(r"^/assets/(?P<name>[a-z]{1,40}\.(?:css|svg))$", asset)]
