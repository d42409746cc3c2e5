"""Answers for programs, and plain files: one module a kind, each with its `ROUTES`."""

from __future__ import annotations

from tracker.site.answering import for_programs
from tracker.site.api import archived, feed_files, status

ROUTES = [(regex, for_programs(view)) for module in (status, feed_files, archived) for regex, view in module.ROUTES]
"""Every address for programs, with what answers it."""
