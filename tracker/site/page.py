"""A page of ours: a template, its facts and the words of the reader's language."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

from datasette.utils.asgi import Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from tracker.site import styles
from tracker.site.language import LANGUAGES, words_for
from tracker.site.server import Site
from tracker.site.words import OUTCOME, STATUS, badge, host, web_address

TEMPLATES = Path(__file__).parent / "templates"
MINUTE = timedelta(minutes=1)
PLACE = "/tracker/jurisdictions/"


def page(site: Site, request: Any, template: str, *, status: int = 200, **facts: Any) -> Response:
    """The page that a template makes of some facts; anybody may keep it for a minute."""
    text = rendered(site, request, template, **facts)
    headers = {"Cache-Control": f"public, max-age={int(MINUTE.total_seconds())}"}
    return Response(text, status=status, headers=headers, content_type="text/html; charset=utf-8")


def rendered(site: Site, request: Any, template: str, **facts: Any) -> str:
    """What a template makes of some facts, in the reader's language."""
    return _environment.get_template(template).render(spoken(site, request), **facts)


def spoken(site: Site, request: Any) -> dict[str, Any]:
    """What every template is given: `_` and `n_` for words, `link` for addresses, and where and when we are."""
    say = words_for(request)
    here = request.path + (f"?{request.query_string}" if request.query_string else "") if request else "/"
    return {"_": say, "n_": say.some, "link": say.link, "language": say.language, "here": here, "now": site.now()}


def place_path(code: str) -> str:
    """The address of the page of a place."""
    return PLACE + code


def asking(path: str, **values: Any) -> str:
    """An address with a query of those values that are given."""
    query = urlencode({name: value for name, value in values.items() if value not in (None, "")})
    return f"{path}?{query}" if query else path


def from_root(url: str) -> str:
    """An address without its host: Datasette names the host that was asked, which a proxy may have changed."""
    parts = urlsplit(url)
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def rows(shown: Iterable[Iterable[Any]]) -> Markup:
    """The rows of a table of Datasette's: a thousand cells, too many to go through a template one by one."""
    return Markup("\n".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in shown))  # noqa: S704  all is escaped


def _cell(cell: Any) -> str:
    return f"<td>{escape(cell['value'] if isinstance(cell, dict) else cell)}</td>"


def dress(environment: Environment) -> None:
    """Give an environment of templates what all our templates use, whoever renders them."""
    environment.filters.update(web_address=web_address, host=host, from_root=from_root, rows=rows)
    environment.globals.update(
        status_words=STATUS,
        outcome_words=OUTCOME,
        languages=LANGUAGES,
        asset=styles.address,
        place_path=place_path,
        asking=asking,
        badge_of=badge,
    )


_environment = Environment(
    loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, auto_reload=False,
    trim_blocks=True, lstrip_blocks=True,
)  # fmt: skip
dress(_environment)
