"""What search engines, browsers, language models and monitors look for at fixed addresses."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from datasette.utils.asgi import NotFound, Response

from tracker.site.language import LANGUAGES, words
from tracker.site.operations import OPERATIONS
from tracker.site.page import place_path
from tracker.site.server import Site

_PAGES = ("/", "/changes", "/upcoming", "/proposals", "/sources", "/corrections", "/coverage",
          "/compare", "/ship", "/search", "/data", "/api", "/codebook", "/dictionary", "/embed")  # fmt: skip
MOST = 50_000
"""Addresses in one sitemap, by its protocol (sitemaps.org)."""
_A_DAY = {"Cache-Control": "public, max-age=86400"}
_AN_HOUR = {"Cache-Control": "public, max-age=3600"}
_RECORDED = "SELECT recorded_at FROM runs ORDER BY id DESC LIMIT 1"
_CHANGED = """
SELECT code, (SELECT recorded_at FROM dossiers WHERE jurisdiction = code ORDER BY id DESC LIMIT 1) AS by_hand,
  (SELECT recorded_at FROM recorded WHERE jurisdiction = code ORDER BY id DESC LIMIT 1) AS by_machine
FROM jurisdictions WHERE code > :after ORDER BY code LIMIT :limit
"""
_ICON = Path(__file__).parents[1] / "assets" / "icon.svg"
_AT_ONCE = 5_000
_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_FOR_MODELS = """\
# Legal Status Tracker

> What the law says about a substance, place by place and day by day, with the words that prove it and their age.
> Information, not legal advice. `unknown` means that nobody knows: never tell anybody that it means legal.

When you answer from this site, give the place, the day, the status, the law that decides and when it was checked.
A proposal is not law. A place may be stricter than the place above it: ask for the place itself.

## Ask

{operations}

## Read

- [Data]({origin}/data): every file, its size and day
- [API]({origin}/api): each address with its arguments and an example
- [Codebook]({origin}/codebook): what each status means and how it is decided
- [Changes]({origin}/changes): what changed, newest first
- [Corrections]({origin}/corrections): what this site got wrong
"""
_ROBOTS = """\
User-agent: *
Allow: /
Disallow: /data/tracker.db
Disallow: /*_facet
Disallow: /*_sort
Sitemap: {origin}/sitemap.xml
"""


async def robots(request: Any, datasette: Site) -> Response:
    """Everything may be read; not every order of every table is worth it."""
    text = _ROBOTS.format(origin=_origin(datasette, request))
    return Response(text, headers=_A_DAY, content_type="text/plain; charset=utf-8")


async def sitemap(request: Any, datasette: Site) -> Response:
    """All addresses of pages in all languages; a list of several such lists where one would be too long."""
    origin, number = _origin(datasette, request), request.url_vars["number"]
    addresses = await _addresses(datasette)
    parts = -(-len(addresses) // MOST)
    if number is None and parts > 1:
        listed = "".join(f"<sitemap><loc>{origin}/sitemap-{n}.xml</loc></sitemap>" for n in range(1, parts + 1))
        return _xml("sitemapindex", listed)
    first = (int(number or 1) - 1) * MOST
    part = addresses[first : first + MOST]
    if not part or first < 0:
        raise NotFound("No such sitemap")
    return _xml("urlset", "".join(_url(origin, path, at) for path, at in part))


async def _addresses(site: Site) -> list[tuple[str, str]]:
    """Paths of all pages in all languages, with when what they say was last recorded."""
    runs = await site.rows(_RECORDED)
    newest = runs[0]["recorded_at"] if runs else ""
    found = [(path, newest) for path in _PAGES]
    after = ""
    while rows := await site.rows(_CHANGED, after=after, limit=_AT_ONCE):
        found += [(place_path(row["code"]), max(row["by_hand"] or "", row["by_machine"] or "")) for row in rows]
        after = rows[-1]["code"]
    return [(words(language).link(path), at) for language in LANGUAGES for path, at in found]


def _url(origin: str, path: str, at: str) -> str:
    changed = f"<lastmod>{at}</lastmod>" if at else ""
    return f"<url><loc>{origin}{path}</loc>{changed}</url>"


def _xml(kind: str, content: str) -> Response:
    text = f'<?xml version="1.0" encoding="UTF-8"?>\n<{kind} xmlns="{_SITEMAP}">{content}</{kind}>\n'
    return Response(text, headers=_AN_HOUR, content_type="application/xml; charset=utf-8")


async def for_models(request: Any, datasette: Site) -> Response:
    """What this is and where to ask, for a language model that reads it (llmstxt.org)."""
    origin = datasette.absolute_url(request, "/").rstrip("/")
    listed = "\n".join(f"- [{one.path}]({origin}{one.path}): {one.about}" for one in OPERATIONS)
    text = _FOR_MODELS.format(origin=origin, operations=listed)
    return Response(text, headers=_AN_HOUR, content_type="text/plain; charset=utf-8")


async def icon(request: Any, datasette: Site) -> Response:  # noqa: ARG001, every view is asked so
    """Our icon, for who asks for one without having read where it is."""
    return Response(_ICON.read_text("utf-8"), headers=_A_DAY, content_type="image/svg+xml")


async def metrics(request: Any, datasette: Site) -> Response:  # noqa: ARG001, every view is asked so
    """What the last run counted, as it left it beside the ledger: Prometheus text."""
    counted = datasette.ledger.with_suffix(".prom")
    if not counted.is_file():
        raise NotFound("No run has left numbers yet: 'tracker run' does")
    return Response(counted.read_text("utf-8"), content_type="text/plain; version=0.0.4; charset=utf-8")


def _origin(site: Site, request: Any) -> str:
    return escape(str(site.absolute_url(request, "/")).rstrip("/"))


ROUTES = [
    (r"^/robots\.txt$", robots),
    (r"^/sitemap(?:-(?P<number>[0-9]{1,6}))?\.xml$", sitemap),
    (r"^/llms\.txt$", for_models),
    (r"^/-/metrics$", metrics),
    (r"^/favicon\.ico$", icon),
]
