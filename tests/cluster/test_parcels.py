"""What is put together, and how it is taken apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.spiders.crawl_child import source
from tracker.cluster.parcels import FEW, MOST_BUNDLES, MOST_SOURCES, Parcel, bundles, pieces, rows, width

SOURCES = [source("s", f"https://law.example/{n}") for n in range(1500)]
SHARING = st.lists(st.sets(st.sampled_from("abcdef"), min_size=1, max_size=3), max_size=20)


@given(SHARING)
def test_what_shares_anything_is_together_and_in_its_order(sharing: list[set[str]]) -> None:
    sources = [source(f"s{n}", "https://law.example/") for n in range(len(sharing))]
    shared = {s.id: names for s, names in zip(sources, sharing, strict=True)}
    grouped = bundles(sources, shared)
    assert sorted(s.id for bundle in grouped for s in bundle) == sorted(shared)
    names = [set().union(*(shared[s.id] for s in bundle)) for bundle in grouped]
    assert sum(map(len, names)) == len(set().union(*names)), "no two bundles share a name"
    assert all(bundle == sorted(bundle, key=sources.index) for bundle in grouped)


@given(st.integers(1, len(SOURCES)), st.integers(1, 3))
def test_no_source_is_lost_when_a_task_is_taken_apart(number: int, tries: int) -> None:
    sources = SOURCES[:number]
    parts = pieces(sources, tries)
    assert [s for part in parts for s in part] == sources
    assert len(parts[0]) == {1: number, 2: 1 if number <= FEW else int(number**0.5), 3: 1}[tries]


@given(st.lists(st.integers(1, 9000), min_size=1, max_size=30), st.integers(1, 8))
def test_all_hosts_are_asked_at_once_and_no_task_is_too_large(sizes: list[int], workers: int) -> None:
    one = source("s", "https://law.example/")
    free = [Parcel([one] * size, frozenset([number])) for number, size in enumerate(sizes)]
    tasks = rows(free, width(len(free), workers))
    assert all(0 < len(task) <= MOST_SOURCES for task in tasks)
    assert len(tasks) <= workers
    assert sum(len(parcel.sources) for parcel in free) + sum(map(len, tasks)) == sum(sizes)
    assert width(10_000, 1) == MOST_BUNDLES
