"""Who we are, how slowly we ask, limits. Plain Scrapy settings, each with its reason."""

from __future__ import annotations

import os

from tracker import __version__

# Who we are (design, rule 5.10). Robots rules for us are those for this product.
PRODUCT = "legal-status-tracker"
CONTACT = " ".join(os.environ.get("TRACKER_CONTACT", "").split()) or "https://legal-status-tracker.example/bot"
USER_AGENT = f"{PRODUCT}/{__version__} (+{CONTACT})"
DEFAULT_REQUEST_HEADERS = {"Accept": "*/*"}  # Scrapy's asks for English, and the law has its own language

# Nothing listens while we crawl: of what Scrapy loads by itself, the telnet console and the remote control would
# run code for whoever gets in, and LogCount add a handler to our caller's log that hides our errors. Of the rest we
# use nothing but this; to name them and switch them off would load them, for a third of a second at each start.
EXTENSIONS_BASE = {"scrapy.extensions.corestats.CoreStats": 0}

# An official document over an unverified connection is nobody's; off by default.
DOWNLOAD_VERIFY_CERTIFICATES = True
DOWNLOAD_TLS_MIN_VERSION = "TLSv1.2"  # older ones can be broken into; said here so that no library decides it

# Addresses are checked where names are resolved, so a proxy, which would resolve them for us, is not used.
TWISTED_DNS_RESOLVER = "spiders.addresses.Guard"
DOWNLOAD_HANDLERS = {
    "http": "spiders.download.Attempt",
    "https": "spiders.download.Attempt",
    "data": None,
    "file": None,
    "ftp": None,
    "s3": None,
}

# Slowly: one request at a time to a host, a second apart, never less than its robots.txt asks (so no jitter).
CONCURRENT_REQUESTS_PER_DOMAIN = 1
DOWNLOAD_DELAY = 1.0
DOWNLOAD_DELAY_JITTER = 0
LONGEST_CRAWL_DELAY = 30.0  # seconds that robots.txt may ask for
DOWNLOAD_SLOTS = {host: {"delay": 0.0} for host in ("127.0.0.1", "localhost", "::1")}

# Limits on one answer, and on all at once (design, section 11).
PATIENCE = 60.0  # seconds for one request, retries and redirects included
ALLOWANCE = 1200.0  # seconds of transfer for a source and all its parts in a run: five hundred at two seconds each
DOWNLOAD_MAXSIZE = 32 * 1024 * 1024
DOWNLOAD_WARNSIZE = 0  # the snapshot says what was too big
DOWNLOAD_FAIL_ON_DATALOSS = False  # what came is archived, and the snapshot says that it was cut short
TRANSFERS = 3  # at a time: bodies of 32 MiB from as many hosts must fit into 300 MB, with all else
SMALL_BODY = 512 * 1024  # bytes; what is bigger, and was not known to be, is asked for again as one of those three
SMALL_TRANSFERS = 128  # at a time: a server far away takes its time, and 5,000 hosts want to be asked
CONCURRENT_ITEMS = 1  # Scrapy starts so many tasks for each answer, and one answer is one snapshot or few
CONCURRENT_REQUESTS = 1024  # of which most wait for their turn, or for robots.txt; see spiders.lines
REDIRECT_MAX_TIMES = 5
RETRY_TIMES = 2

# What our own middlewares do, each in the file of that name. Scrapy's take a robots.txt that fails for permission
# and know no Crawl-delay, know no Retry-After and no budget, and hand on bodies that were cut short.
DOWNLOADER_MIDDLEWARES_BASE = {
    "scrapy.downloadermiddlewares.defaultheaders.DefaultHeadersMiddleware": 400,
    "scrapy.downloadermiddlewares.useragent.UserAgentMiddleware": 500,
    "scrapy.downloadermiddlewares.redirect.RedirectMiddleware": 600,
}
DOWNLOADER_MIDDLEWARES = {
    "spiders.redirects.Redirects": 90,
    "spiders.robots.Robots": 100,
    "spiders.patience.Patience": 550,
    "spiders.keys.Blotter": 580,  # after the body was unpacked
    "spiders.compression.Compression": 590,
    "spiders.conditional.Conditional": 895,
}

# Every answer comes to the spider, bad ones too; no address is dropped unsaid; no site hears where we come from.
SPIDER_MIDDLEWARES_BASE = {"scrapy.spidermiddlewares.start.StartSpiderMiddleware": 25}

# The program that calls us owns the log.
LOG_INSTALL_ROOT_HANDLER = False
LOG_LEVEL = "WARNING"
STATS_DUMP = False
WARN_ON_GENERATOR_RETURN_VALUE = False  # it parses our own source anew
