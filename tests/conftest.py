"""What the whole run of tests tells at its end."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.chromium import MISSING, SCREENSHOTS, chromium
from tests.cluster.server import MISSING as NO_REDIS
from tests.cluster.server import redis_server
from tests.replicas import installed


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Where the pictures of the browser tests lie, and in one line each what was not tested for want of a program."""
    told = [getattr(report, "nodeid", "") for reports in terminalreporter.stats.values() for report in reports]
    if any(name.startswith("tests/browser/") for name in told):
        terminalreporter.write_line(f"Screenshots of every page: {SCREENSHOTS}" if chromium() else MISSING)
    if any(name.startswith("tests/replicas/") for name in told) and installed.NGINX is None:
        terminalreporter.write_line(installed.MISSING)
    if any(name.startswith("tests/cluster/") for name in told) and redis_server() is None:
        terminalreporter.write_line(NO_REDIS)
