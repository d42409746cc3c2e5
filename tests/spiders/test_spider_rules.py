"""Rules of the spiders that need no crawl: settings, addresses, when to come back."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime

import pytest
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.settings import Settings

from spiders import settings
from spiders.addresses import allowed
from spiders.base import Watch
from spiders.compression import unpack
from spiders.patience import retry_after


@pytest.fixture
def told() -> Settings:
    """The settings as Scrapy understands them, with its own defaults."""
    told = Settings()
    told.setmodule("spiders.settings")
    return Crawler(Watch, told).settings


def test_of_scrapy_itself_only_what_is_named_here_is_loaded(told: Settings) -> None:
    """No console and no remote control that listen; no cookies, cache, proxy, retries or unpacking but our own."""
    loaded = {
        path.rpartition(".")[2]
        for kind in ("EXTENSIONS", "DOWNLOADER_MIDDLEWARES", "SPIDER_MIDDLEWARES")
        for path in told.getwithbase(kind)
        if path.startswith("scrapy.")
    }
    assert loaded == {
        "CoreStats",
        "DefaultHeadersMiddleware",
        "UserAgentMiddleware",
        "RedirectMiddleware",
        "StartSpiderMiddleware",
    }


def test_our_callers_log_is_left_alone(told: Settings) -> None:
    assert told.getbool("LOG_INSTALL_ROOT_HANDLER") is False


def test_certificates_are_verified(told: Settings) -> None:
    assert told.getbool("DOWNLOAD_VERIFY_CERTIFICATES") is True


def test_limits_are_those_of_the_design(told: Settings) -> None:
    assert told.getfloat("PATIENCE") == 60
    assert told.getint("DOWNLOAD_MAXSIZE") == 32 * 2**20
    assert told.getfloat("LONGEST_CRAWL_DELAY") == 30
    assert told.getint("CONCURRENT_REQUESTS_PER_DOMAIN") == 1
    assert told.getfloat("DOWNLOAD_DELAY") >= 1
    assert told.getfloat("DOWNLOAD_DELAY_JITTER") == 0


def test_only_the_web_can_be_asked(told: Settings) -> None:
    handlers = {scheme for scheme, handler in told.getwithbase("DOWNLOAD_HANDLERS").items() if handler}
    assert handlers == {"http", "https"}


def test_the_user_agent_names_a_contact() -> None:
    assert settings.USER_AGENT.startswith("legal-status-tracker/")
    assert "(+https://legal-status-tracker.example/bot)" in settings.USER_AGENT


@pytest.mark.parametrize(
    ("address", "may", "with_loopback"),
    [
        ("93.184.216.34", True, True),
        ("2606:2800:220:1::1", True, True),
        ("64:ff9b::93.184.216.34", True, True),
        ("127.0.0.1", False, True),
        ("127.9.9.9", False, True),
        ("::1", False, True),
        ("::ffff:127.0.0.1", False, True),
        ("64:ff9b::127.0.0.1", False, True),
        ("10.0.0.1", False, False),
        ("172.16.0.1", False, False),
        ("192.168.0.1", False, False),
        ("169.254.169.254", False, False),
        ("100.64.0.1", False, False),
        ("0.0.0.0", False, False),
        ("255.255.255.255", False, False),
        ("240.0.0.1", False, False),
        ("224.0.0.1", False, False),
        ("192.0.2.1", False, False),
        ("::", False, False),
        ("fe80::1", False, False),
        ("fe80::1%eth0", False, False),
        ("fd00::1", False, False),
        ("ff02::1", False, False),
        ("::ffff:10.0.0.1", False, False),
        ("64:ff9b::10.0.0.1", False, False),
        ("2002:0a00:0001::1", False, False),
    ],
)
def test_which_addresses_may_be_asked(address: str, may: bool, with_loopback: bool) -> None:
    assert allowed(address, loopback=False) is may
    assert allowed(address, loopback=True) is with_loopback


@pytest.mark.parametrize(
    ("status", "text", "instant"),
    [
        (429, "60", "2026-11-22 09:01:00+00:00"),
        (503, " 3600 ", "2026-11-22 10:00:00+00:00"),
        (503, "Sun, 22 Nov 2026 10:00:00 GMT", "2026-11-22 10:00:00+00:00"),
        (503, "Sun, 22 Nov 2026 05:00:00 -0500", "2026-11-22 10:00:00+00:00"),
        (503, "Sun, 22 Nov 2026 08:00:00 GMT", "2026-11-22 08:00:00+00:00"),
        (503, "9" * 5000, "2026-12-22 09:00:00+00:00"),
        (503, "Fri, 31 Dec 9999 23:59:59 -2359", "None"),
        (503, "tomorrow", "None"),
        (503, "-1", "None"),
        (503, "٣", "None"),
        (503, "", "None"),
        (500, "60", "None"),
        (200, "60", "None"),
    ],
)
def test_when_to_come_back(status: int, text: str, instant: str) -> None:
    response = Response("https://legis.example/law", status=status, headers={"Retry-After": text.encode()})
    assert str(retry_after(response, datetime(2026, 11, 22, 9, tzinfo=UTC))) == instant


def test_what_is_packed_is_unpacked_to_the_limit_and_no_further() -> None:
    packed = gzip.compress(b"a" * 100) + gzip.compress(b"b" * 100)
    assert unpack(packed, "gzip", 200) == b"a" * 100 + b"b" * 100
    with pytest.raises(ValueError, match=r"too big: .* more than the limit of 199 bytes"):
        unpack(packed, "gzip", 199)
