"""What the whole run of tests tells at its end."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.chromium import MISSING, SCREENSHOTS, chromium


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Where the pictures of the browser tests lie, or in one line why there are none."""
    told = [report for reports in terminalreporter.stats.values() for report in reports]
    if any(getattr(report, "nodeid", "").startswith("tests/browser/") for report in told):
        terminalreporter.write_line(f"Screenshots of every page: {SCREENSHOTS}" if chromium() else MISSING)
