"""The Chromium of this machine, if it has one, and where its pictures go. Playwright's own is never downloaded."""

from __future__ import annotations

import os
import shutil

from tests.command import ROOT

SCREENSHOTS = ROOT / "build" / "screenshots"
NAMES = ("chromium", "chromium-browser", "google-chrome")
MISSING = "tests/browser skipped: no Chromium here. Install one (Debian: apt-get install chromium) or set CHROMIUM."


def chromium() -> str | None:
    """The program to start: what CHROMIUM names, else the first that is installed."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
