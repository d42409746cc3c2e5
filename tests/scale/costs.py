"""What things cost: measured here, assumed of the world, and paid for. `docs/scale.md` shows all three."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Measured:
    """CPU milliseconds on one core of the machine of the page, and bytes; `make bench-scale` prints them."""

    fetch_304: float = 2.6
    fetch_same: float = 4.5
    fetch_new: float = 7.0
    take_in_same: float = 0.06
    take_in_new: float = 3.8
    record_a_page: float = 1.5
    feeds_a_page: float = 1.3
    record_memory_kb: float = 13
    site_page: float = 7.4
    site_api: float = 1.9
    site_again: float = 0.2
    ledger_row_bytes: float = 467
    ledger_text_bytes: float = 21_000
    publish_a_gb: float = 8_100
    take_a_gb: float = 9_700
    packed: float = 0.13


@dataclass(frozen=True)
class Assumed:
    """Of pages, and of readers, a month of 30 days."""

    answers_304: float = 0.5
    """Of all answers: pages whose server knows them again."""
    changed_a_day: float = 0.005
    """Of all pages, those whose bytes are others than the day before."""
    page_kb: float = 60
    page_packed_kb: float = 15
    head_kb: float = 1
    editions: int = 30
    """Published a month; a replica takes each whole."""
    cache_hits: float = 0.95
    answer_kb: float = 5
    load: float = 0.5
    """Of a core, before another is added."""
    copies: int = 2
    """Of ledger and archive, beside the first."""


@dataclass(frozen=True)
class Prices:
    """Money a month of 730 hours; another's are put in here, and `python -m tests.scale` prints the tables anew."""

    core_hour: float = 0.03
    memory_gb_hour: float = 0.004
    disk_gb_month: float = 0.10
    store_gb_month: float = 0.02
    traffic_gb: float = 0.05
    own_traffic_gb: float = 0.01
    """From the recorder to its replicas."""


@dataclass(frozen=True)
class Watch:
    """A number of pages on so many hosts, asked each so many hours, with so many readers' requests a month."""

    pages: int
    hosts: int
    hours: int
    requests: int


REASONED = Measured(record_a_page=0.07, feeds_a_page=0.07, record_memory_kb=1, ledger_row_bytes=5, packed=0.005,
                    publish_a_gb=300, take_a_gb=350)  # fmt: skip
"""Not measured: what is left where a round looks at a twentieth of the pages, answers that bring nothing new are one
row until something does, and an edition is the difference to the one before."""


WATCHES = tuple(
    Watch(pages, hosts, hours, requests)
    for pages, hosts, requests in ((50_000, 5_000, 10**7), (1_000_000, 20_000, 10**8), (20_000_000, 60_000, 10**9))
    for hours in (24, 1)
)
