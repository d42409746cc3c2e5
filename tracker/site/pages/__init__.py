"""The pages for people: one module a page, each with its `ROUTES`."""

from __future__ import annotations

from tracker.site.answering import for_people
from tracker.site.pages import (
    api,
    changes,
    codebook,
    compare,
    corrections,
    coverage,
    data,
    dictionary,
    embed,
    find,
    home,
    place,
    proposals,
    provision,
    search,
    ship,
    sources,
    upcoming,
)

_PAGES = (home, place, find, embed, compare, ship, changes, upcoming, proposals, sources, corrections, coverage,
          codebook, dictionary, provision, search, data, api)  # fmt: skip
ROUTES = [(regex, for_people(view)) for module in _PAGES for regex, view in module.ROUTES]
"""Every address of a page, with what answers it."""
