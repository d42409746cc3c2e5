"""From costs to machines, bandwidth, storage and money: plain arithmetic, a line for each thing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

from tests.scale.costs import Assumed, Measured, Prices, Watch

_MS, _DAY, _MONTH, _HOURS = 1000, 86_400, 30 * 86_400, 730
_KB_A_GB = 10**6


@dataclass(frozen=True)
class Need:
    """What a watch needs: each amount with its unit in its name, a month of traffic and money, a year of growth."""

    fetches_a_second: float
    seconds_apart: float
    """Between two requests to one host, if its pages are spread over the whole period."""
    worker_cores: int
    minutes_a_round: float
    percent_of_period: float
    """That a round of the recorder takes of the time until the next."""
    recorder_memory_gb: float
    recorder_cores: int
    ledger_gb: float
    archive_gb: float
    fetched_gb: float
    edition_gb: float
    edition_minutes: float
    editions_traffic_gb: float
    replicas: int
    read_gb: float


def need(watch: Watch, cost: Measured, world: Assumed) -> Need:
    answers = watch.pages / (watch.hours * 3600)
    changed = min(world.changed_a_day * watch.pages / _DAY / answers, 1)
    same = 1 - world.answers_304 - changed
    fetch = world.answers_304 * cost.fetch_304 + same * cost.fetch_same + changed * cost.fetch_new
    recording = (cost.record_a_page + cost.feeds_a_page) * watch.pages / _MS
    intake = answers * (cost.take_in_same + changed * cost.take_in_new) / _MS
    ledger = _ledger_gb(watch, cost, world, answers)
    edition = ledger * cost.packed
    site = watch.requests * (1 - world.cache_hits) / _MONTH * (cost.site_page + cost.site_api) / 2 / _MS
    replicas = max(2, ceil(site / world.load))
    return Need(
        fetches_a_second=answers,
        seconds_apart=watch.hours * 3600 * watch.hosts / watch.pages,
        worker_cores=ceil(answers * fetch / _MS / world.load),
        minutes_a_round=recording / 60,
        percent_of_period=100 * recording / (watch.hours * 3600),
        recorder_memory_gb=0.1 + cost.record_memory_kb * watch.pages / _KB_A_GB,
        recorder_cores=ceil((intake + recording / (watch.hours * 3600)) / world.load),
        ledger_gb=ledger,
        archive_gb=watch.pages * (1 + 365 * world.changed_a_day) * world.page_packed_kb / _KB_A_GB,
        fetched_gb=answers * _MONTH * (world.head_kb + (1 - world.answers_304) * world.page_packed_kb) / _KB_A_GB,
        edition_gb=edition,
        edition_minutes=ledger * (cost.publish_a_gb + cost.take_a_gb) / _MS / 60,
        editions_traffic_gb=edition * world.editions * replicas,
        replicas=replicas,
        read_gb=watch.requests * world.answer_kb / _KB_A_GB,
    )


def _ledger_gb(watch: Watch, cost: Measured, world: Assumed, answers: float) -> float:
    """After a year: a row an answer, a text of each page and of each change."""
    texts = watch.pages * (1 + 365 * world.changed_a_day) * cost.ledger_text_bytes
    return (answers * 365 * _DAY * cost.ledger_row_bytes + texts) / 10**9


def money(one: Need, world: Assumed, price: Prices) -> dict[str, float]:
    """A month, by what it goes for."""
    cores = one.worker_cores + one.recorder_cores + one.replicas
    held = one.ledger_gb * (world.copies + 1 + one.replicas)
    return {
        "cores": cores * _HOURS * price.core_hour,
        "memory": (one.recorder_memory_gb + one.worker_cores * 0.5 + one.replicas * 2)
        * _HOURS
        * price.memory_gb_hour,
        "disk": held * price.disk_gb_month + one.archive_gb * (world.copies + 1) * price.store_gb_month,
        "traffic": one.read_gb * price.traffic_gb + one.editions_traffic_gb * price.own_traffic_gb,
    }


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table as Markdown has it."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def number(value: float) -> str:
    """Two digits that count, and no more than is known: 0.058, 0.58, 5.6, 56, 560, 5,600."""
    if value >= 100:
        digits = len(str(int(value))) - 2
        return f"{round(value / 10**digits) * 10**digits:,}"
    return f"{float(f'{value:.2g}'):g}" if value < 10 else f"{value:.0f}"
