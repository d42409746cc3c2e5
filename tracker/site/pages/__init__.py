"""The pages for people: one module a page, each with its `ROUTES`."""

from __future__ import annotations

from tracker.site.answering import for_people
from tracker.site.pages import find, home, place

ROUTES = [(regex, for_people(view)) for module in (home, place, find) for regex, view in module.ROUTES]
"""Every address of a page, with what answers it."""
