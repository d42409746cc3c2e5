"""A dozen kills of a run, and some of each other command that writes. `make kills` has two hundred."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.kills import compare
from tests.kills.campaign import ENDED, Campaign
from tests.kills.reaper import Death, die, step_of, to_the_end
from tests.kills.scars import Scars
from tests.kills.town import Town, town
from tests.notify.office import Receiver, web
from tracker.backup import open_backup

KILLS = 12


@pytest.fixture
def place() -> Iterator[Town]:
    with town() as one:
        yield one


def test_a_killed_run_ends_as_if_never_killed(tmp_path: Path, place: Town) -> None:
    campaign = Campaign(tmp_path, place, seed=7, by_clock=KILLS, afresh=0)
    campaign.fight()
    result = campaign.settle()
    print("\n".join(result.table))
    assert (result.lost.total(), result.doubled.total()) == (0, 0)
    assert result.kills.total() - result.kills[ENDED] == KILLS


def test_a_difference_would_be_seen(tmp_path: Path, place: Town) -> None:
    """Of two installations of which one missed a day."""
    campaign = Campaign(tmp_path, place, seed=7, by_clock=0)
    campaign.fight()
    campaign.town.day = campaign.day = campaign.day + 20
    campaign.in_peace(campaign.control)
    lost, more = compare.lost_and_doubled(compare.rows(campaign.killed.db), compare.rows(campaign.control.db))
    assert lost and more  # answers and runs; derived rows that are other ones now


@pytest.fixture
def fought(tmp_path: Path, place: Town) -> Campaign:
    """Both trackers after two days."""
    campaign = Campaign(tmp_path, place, seed=7, by_clock=0)
    campaign.fight()
    return campaign


@pytest.mark.parametrize("name", ["rebuild", "reread", "prune", "notify", "export", "backup", "restore"])
def test_another_command_killed_and_done_again(fought: Campaign, tmp_path: Path, name: str) -> None:
    """Three kills over its length; then ledger, archive, feeds and what it makes are those of one never killed."""
    with web(Receiver()) as receiver:
        subscribe(fought, receiver)
        if name == "restore":
            for one in ("control", "killed"):
                do(fought, one, "backup")
        length = do(fought, "control", name)
        scars, steps = Scars(fought.killed), list[str]()
        for share in (0.25, 0.5, 0.75):
            words = words_of(fought, "killed", name)
            death: Death = die(words, share * length, fought.child, afresh=False)
            scars.look()
            steps.append(death.step or ENDED)
        do(fought, "killed", name)
    print(name, steps)
    lost, more = compare.lost_and_doubled(rows(fought, "killed", name), rows(fought, "control", name))
    assert (lost, more) == ([], [])
    for folder in ("feeds", "archive"):
        assert files(fought, "killed", folder) == files(fought, "control", folder)
    if name == "backup":  # rows have other numbers in it
        open_backup(fought.killed.db.parent / "made/b.tar", tmp_path)
    elif name == "export":  # killed after its end it was one, and the next delta begins after it
        killed, control = (files(fought, one, "made") for one in ("killed", "control"))
        whole = [name for name in control if "delta" not in name and "manifest" not in name]
        assert [killed[name] for name in whole] == [control[name] for name in whole]


def subscribe(campaign: Campaign, receiver: Receiver) -> None:
    send = f'name = "a"\nsecret = "WORD"\nsend = ["json+signed {receiver.address}"]\n'
    (campaign.data / "subscriptions.toml").write_text(f"[[subscription]]\n{send}")


def words_of(campaign: Campaign, one: str, name: str) -> list[str]:
    place = getattr(campaign, one)
    made = place.db.parent / "made"
    made.mkdir(exist_ok=True)
    more = {"backup": [made / "b.tar"], "restore": [made / "b.tar"], "export": [made / "out"]}.get(name, [])
    return [name, *map(str, more), *campaign.words(place)[1:]]


def do(campaign: Campaign, one: str, name: str) -> float:
    done, seconds = to_the_end(words_of(campaign, one, name), campaign.child)
    assert done.status == 0, (name, done.out, done.err)
    return seconds


def rows(campaign: Campaign, one: str, name: str) -> compare.Rows:
    """Without attempts at a letter, if letters are what was killed: one begun and not ended is another row."""
    held = dict(compare.rows(getattr(campaign, one).db))
    if name == "notify":
        sent = {row: 1 for row in held["deliveries"] if "sent" in row}
        held["deliveries"] = type(held["deliveries"])(sent)
    return held


def files(campaign: Campaign, one: str, folder: str) -> dict[str, bytes]:
    return compare.files(getattr(campaign, one).db.parent / folder)


def test_the_step_is_that_of_the_innermost_frame() -> None:
    stack = """Current thread 0x1 (most recent call first):
  File "/x/sqlite_utils/db.py", line 1 in atomic
  File "/x/contextlib.py", line 1 in __exit__
  File "/x/tracker/recorder.py", line 60 in record
  File "/x/tracker/commands/run.py", line 50 in run
"""
    assert step_of(stack) == "recording: commit"
    assert step_of(stack.replace("recorder.py", "derive.py")) == "derived tables"
    assert step_of("") == "begin and end"
