"""Feeds: one item an event in each feed it belongs to, well-formed whatever the words, the same bytes from the same
ledger, and nothing written that did not change."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import feedparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.dossiers import STATE
from tracker.changes import change_id
from tracker.feeds import build_feeds
from tracker.feeds.catalogue import catalogue, feeds_of
from tracker.feeds.pages import MOST_BYTES, MOST_ITEMS
from tracker.ledger import Ledger
from tracker.model import Change, Publication
from tracker.registry import load, load_subject

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
SUBJECT = load_subject(Path("data"))
SITE = Publication(address="https://law.example/", hub="https://hub.example/")
PLACES = ("xx", "xx-n", "xx-n-lake", "yy")
LAW = ("took_effect", "lapsed", "scheduled", "learned", "amended", "corrected")
OTHER = ("introduced", "vetoed", "source_broken", "evidence_lost", "heartbeat")


def change(number: int, title: str = "a title", quote: str | None = None, **more: object) -> Change:
    place, kind = more.get("jurisdiction", "xx"), more.get("kind", "took_effect")
    facts = {
        "id": change_id(str(place), "kratom", str(kind), str(number)), "kind": kind, "jurisdiction": place,
        "substance": "kratom", "on": "2026-01-01", "before": "unknown", "after": "prohibited", "quote": quote,
        "recorded_at": BEGIN + timedelta(hours=number), "title": title, "url": "https://law.example/1",
    }  # fmt: skip
    return Change.model_validate(facts | more)


@contextmanager
def ledger(folder: Path) -> Iterator[Ledger]:
    """With a country, a state in it, a lake in that, and a country apart."""
    for code in PLACES:
        path = folder / "data" / "jurisdictions" / (code.replace("-", "/") + ".toml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(STATE.replace("Examplia", f"Examplia {code}"))
    one = Ledger(folder / "tracker.db")
    for code, dossier in load(folder / "data").dossiers.items():
        one.add_dossier(code, dossier, BEGIN)
    yield one
    one.close()


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def built(*recordings: Sequence[Change]) -> dict[str, bytes]:
    """The files after a build for each recording."""
    with TemporaryDirectory() as name, ledger(Path(name)) as one:
        for changes in recordings:
            for told in changes:
                one.add_change(told)
            build_feeds(one, Path(name) / "feeds", SUBJECT, SITE)
        return files(Path(name) / "feeds")


def ids(content: bytes) -> list[str]:
    if content.startswith(b"{"):
        return [item["id"] for item in json.loads(content)["items"]]
    return [entry.id for entry in feedparser.parse(content).entries]


def all_ids(made: Mapping[str, bytes], feed: str) -> list[str]:
    """What a reader sees who follows the pages of the past, oldest first, each once."""
    pages = sorted((name for name in made if name.startswith(f"archive/{feed.replace('/', '_')}-")), key=_number)
    told = [one for name in (*pages, f"{feed}.atom") for one in reversed(ids(made[name]))]
    return list(dict.fromkeys(told))


def flat(told: Sequence[Sequence[Change]]) -> list[Change]:
    return [one for recording in told for one in recording]


def _number(name: str) -> int:
    return int(name.rpartition("-")[2].removesuffix(".atom"))


@pytest.mark.parametrize("suffix", ["rss", "atom", "json"])
def test_an_empty_feed_is_valid(suffix: str) -> None:
    made = built([])
    assert ids(made[f"all.{suffix}"]) == []
    assert sum(name.endswith(suffix) for name in made) == 5 + len(PLACES) * (1 + len(SUBJECT.substances))
    if suffix != "json":
        read = feedparser.parse(made[f"all.{suffix}"])
        assert (read.bozo, read.feed.title) == (False, "Legal status: all changes")


WORDS = st.text(max_size=300) | st.sampled_from(
    ["<script>alert(1)</script>", "\u202eright to left", "x" * 10_000, "]]>"]
)


@settings(deadline=None, max_examples=12)
@given(st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1, max_size=5))
def test_any_words_are_well_formed_and_no_markup(words: list[tuple[str, str, str]]) -> None:
    made = built([change(n, title or "x", quote, citation=cited) for n, (title, quote, cited) in enumerate(words)])
    for name, content in made.items():
        if name.endswith(("rss", "atom")):
            root = etree.fromstring(content)
            assert not root.findall(".//{*}script")
    for suffix in ("rss", "atom", "json"):
        assert len(ids(made[f"xx.{suffix}"])) == len(words)


HISTORY = st.lists(
    st.tuples(
        st.sampled_from(PLACES), st.sampled_from(LAW + OTHER), st.sampled_from(["kratom", "7-oh", None]),
        st.integers(0, 3), st.integers(1, 900), st.booleans(),
    ),
    max_size=60,
)  # fmt: skip


def recordings(history: list[tuple[str, str, str | None, int, int, bool]]) -> list[list[Change]]:
    """Changes in recordings; a few take an earlier one back."""
    told: list[list[Change]] = [[]]
    for number, (place, kind, substance, hours, size, back) in enumerate(history):
        if hours and told[-1]:
            told.append([])
        when = BEGIN + timedelta(hours=len(told))
        on = f"{2020 + number % 7}-01-01"
        facts = {"jurisdiction": place, "kind": kind, "substance": substance, "recorded_at": when, "on": on}
        earlier = [c for c in flat(told) if c.kind not in ("corrected", "retracted")]
        if back and earlier:
            undone = earlier[number % len(earlier)]
            facts |= {
                "kind": "retracted",
                "retracts": undone.id,
                "jurisdiction": undone.jurisdiction,
                "why": "wrong",
            }
        told[-1].append(change(number, "t" * size, "q" * size, citation="c" * size, **facts))
    return told


@settings(deadline=None, max_examples=12)
@given(HISTORY)
def test_each_event_is_once_in_each_feed_it_belongs_to(
    history: list[tuple[str, str, str | None, int, int, bool]],
) -> None:
    told = recordings(history)
    changes = {c.id: c for c in flat(told)}
    made = built(flat(told))
    with TemporaryDirectory() as name, ledger(Path(name)) as one:
        names = [feed.name for feed in catalogue(one.dossiers(), SUBJECT)]
    for feed in names:
        wanted = [c.id for c in changes.values() if feed in feeds_of(c, changes.get(c.retracts or ""))]
        assert [i for i in all_ids(made, feed) if ":digest/" not in i] == wanted
    assert set(ids(made["all.atom"])) <= {c.id for c in changes.values() if c.kind != "heartbeat"}


@settings(deadline=None, max_examples=12)
@given(HISTORY)
def test_built_step_by_step_or_at_once_it_is_the_same(
    history: list[tuple[str, str, str | None, int, int, bool]],
) -> None:
    told = recordings(history)
    assert built(*told) == built(flat(told))


def test_pages_step_by_step_or_at_once_and_marks_on_the_past() -> None:
    """Some hundred items make pages of the past; one of the first is taken back at the end."""
    many = [[change(n, "t" * 290, "q" * 290, citation="c" * 290)] for n in range(130)]
    back = change(400, kind="retracted", retracts=many[3][0].id, why="a proposal was read as law")
    made = built(*many, [back])
    assert made == built([*flat(many), back])
    assert all_ids(made, "xx/kratom") == [c.id for c in flat(many)] + [back.id]
    first = feedparser.parse(made["archive/all-1.atom"])
    marked = [entry for entry in first.entries if entry.title.startswith("Taken back: ")]
    assert [entry.id for entry in marked] == [many[3][0].id]
    assert "a proposal was read as law" in marked[0].content[0].value
    assert marked[0].updated == "2026-01-17T16:00:00+00:00"
    assert max(len(content) for content in made.values()) <= MOST_BYTES
    assert b"<fh:archive" in made["archive/all-1.atom"]
    links = {link.rel: link.href for link in feedparser.parse(made["all.atom"]).feed.links}
    assert links["prev-archive"] in {SITE.address + "feeds/" + name for name in made}


def test_pages_end_where_they_ended_before_what_they_hold_was_taken_back() -> None:
    many = [[change(n, "t" * 290, "q" * 290, citation="c" * 290)] for n in range(130)]
    backs = [
        [change(400 + n, kind="retracted", retracts=undone.id, why="a proposal was read as law")]
        for n, undone in enumerate(flat(many)[:60])
    ]
    assert built(*many, *backs) == built(flat([*many, *backs]))


def test_the_newest_come_first_and_no_more_than_a_hundred() -> None:
    changes = [change(number) for number in range(MOST_ITEMS + 20)]
    made = built(changes)
    for suffix in ("rss", "atom", "json"):
        found = ids(made[f"all.{suffix}"])
        assert found == [c.id for c in changes[::-1]][: len(found)]
        assert 60 <= len(found) <= MOST_ITEMS


def test_only_what_changed_is_written() -> None:
    with TemporaryDirectory() as name, ledger(Path(name)) as one:
        folder = Path(name) / "feeds"
        one.add_change(change(1))
        build_feeds(one, folder, SUBJECT, SITE)
        assert build_feeds(one, folder, SUBJECT, SITE) == []
        one.add_change(change(2, jurisdiction="yy"))
        feeds = {str(path.relative_to(folder)) for path in build_feeds(one, folder, SUBJECT, SITE)}
        assert feeds == {
            f"{feed}.{s}" for feed in ("all", "law", "yy", "yy/kratom") for s in ("rss", "atom", "json")
        }
        (folder / "yy.rss").unlink()
        assert build_feeds(one, folder, SUBJECT, SITE) == [folder / "yy.rss"]


def test_a_law_that_is_old_when_we_learn_of_it_is_one_line_in_the_feed_of_law() -> None:
    old = [
        change(n, f"Law {n}", kind="learned", on=on, recorded_at=BEGIN)
        for n, on in enumerate(["2016", "2025-11", None])
    ]
    new = change(9, "Law 9", kind="learned", on="2025-12-15", recorded_at=BEGIN)
    made = built([*old, new])
    assert ids(made["xx.atom"]) == [c.id for c in (new, *old[::-1])]
    told = feedparser.parse(made["law.atom"]).entries
    assert [entry.title for entry in told] == ["Law 9", "3 older laws newly recorded; nothing changed in law"]
    assert "Law 0<br />Law 1<br />Law 2" in told[1].content[0].value


@pytest.mark.parametrize("zone", ["UTC", "Asia/Kolkata", "America/Los_Angeles", "Pacific/Kiritimati"])
def test_a_host_in_another_time_zone_builds_the_same_bytes(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    changes = [change(number) for number in range(8)]
    here = built(changes)
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    assert built(changes) == here
    monkeypatch.undo()
    time.tzset()


def test_an_item_says_why_now() -> None:
    facts = {"confidence": "high", "archived": "ab" * 32, "citation": "La. R.S. 40:964"}
    made = built([change(0, quote="Mitragynine is in Schedule I", **facts)])
    entry = feedparser.parse(made["all.atom"]).entries[0]
    assert entry.content[0].value.split("<br />") == [
        "From unknown to prohibited",
        "Day of law: 1 January 2026",
        "Seen by us: 2026-01-01 00:00 UTC",
        "How sure: high",
        "Law: La. R.S. 40:964",
        "Words: \u201cMitragynine is in Schedule I\u201d",
        "Source: https://law.example/1",
        f"Archived copy: https://law.example/archive/{'ab' * 32}",
        "All about this place: https://law.example/tracker/jurisdictions/xx",
    ]
    assert [tag.term for tag in entry.tags] == ["took_effect", "xx", "kratom"]
    assert entry.link == "https://law.example/1"


def test_a_feed_names_itself_and_its_hub() -> None:
    made = built([])
    for suffix in ("rss", "atom"):
        links = {link.rel: link.href for link in feedparser.parse(made[f"xx/7-oh.{suffix}"]).feed.links}
        assert links["self"] == f"https://law.example/feeds/xx/7-oh.{suffix}"
        assert links["hub"] == "https://hub.example/"
    told = json.loads(made["xx.json"])
    assert (told["feed_url"], told["hubs"][0]["url"]) == (
        "https://law.example/feeds/xx.json",
        "https://hub.example/",
    )
