"""Answers for programs, and plain files: one module a kind, each with its `ROUTES`."""

from __future__ import annotations

from tracker.site.answering import for_programs
from tracker.site.api import archived, delta, downloads, feed_files, for_machines, openapi, pictures, ship, status

_ANSWERS = (status, ship, downloads, delta, feed_files, archived, pictures, openapi, for_machines)
ROUTES = [(regex, for_programs(view)) for module in _ANSWERS for regex, view in module.ROUTES]
"""Every address for programs, with what answers it."""
