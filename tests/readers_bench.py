"""`make bench-readers`: how well the readers read, field by field, over the gold and over texts of our own.

A part of the gold, chosen by the hash of the file's name, is read by nobody: it is measured, but with `--dev` none of
its misses is shown, so that nobody writes a rule for a text that measures it.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from tests import gold
from tests.gold import Item, Labelled
from tests.stages_bench import stages
from tracker.citations import citations
from tracker.extract import extract
from tracker.model import Reading, Subject
from tracker.normalize import fold
from tracker.registry import load_subject
from tracker.saved import read_document
from tracker.unreadable import Unreadable

DATA = Path(__file__).parent.parent / "data"
PAGE = 20_000
"""Characters of a usual page of statutes."""
STATUTE = (
    "Section {n}-101. Licence required. (a) No person shall operate an establishment described in § {n}-100 without a "
    "licence issued by the department under this chapter. (b) An application shall be accompanied by a fee of $250.00 "
    "and is effective for two years from the date of issue. (c) A person who violates subsection (a) is guilty of a "
    "misdemeanor and may be fined not more than $1,000. History: Laws 2019, ch. {n}, § 3, effective July 1, 2019.\n"
)
"""A section of law on something else."""
LATER = "in_force later"
"""The same field, read on the day the labels were made."""


@dataclass
class Score:
    """Items wanted and got of one field; `found` of those wanted, `right` of those got."""

    wanted: int = 0
    got: int = 0
    found: int = 0
    right: int = 0

    def row(self, name: str) -> str:
        recall = self.found / self.wanted if self.wanted else None
        precision = self.right / self.got if self.got else None
        both = None
        if recall is not None and (self.got or not self.found):
            both = 2 * self.found * self.right / max(1, self.found * self.got + self.right * self.wanted)
        shares = " ".join(f"{'-':>9}" if share is None else f"{share:9.2f}" for share in (precision, recall, both))
        return f"  {name:16} {self.wanted:7} {self.got:7} {self.found:7} {shares}"


@dataclass
class Part:
    """One part of the labelled texts, and all that was missed in it."""

    name: str
    show: bool
    scores: dict[str, Score] = field(default_factory=lambda: defaultdict(Score))
    misses: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    forbidden: int = 0
    crashes: int = 0

    def add(self, one: Labelled, subject: Subject) -> None:
        begun = time.process_time()
        reading = self._read(one, subject)
        self.seconds.append(time.process_time() - begun)
        said = dict(gold.got(reading, _citations(one)))
        open_bans = gold.undecided(one, subject)
        said["bans"] = frozenset(item for item in said["bans"] if item[0] not in open_bans)
        # Labels say what is in force months after the day of publication, on which everything else is read.
        said[LATER] = gold.got(self._read(one, subject, gold.AS_OF), ())["in_force"]
        self._forbidden(one, said["status"])
        for name, want in gold.wanted(one, subject).items():
            self._compare(one.file, name, want, said[name])
            if name == "in_force":
                self._compare(one.file, LATER, want, said[LATER])

    def _read(self, one: Labelled, subject: Subject, day: str | None = None) -> Reading:
        """As `tracker read FILE --interface page --now PUBLISHED --jurisdiction PLACE` reads it."""
        url, on = one.label.get("url"), date.fromisoformat(day or one.on)
        try:
            return read_document(one.body, "page", url, subject, on, jurisdiction=one.label["jurisdiction"])
        except Unreadable:
            return Reading()
        except Exception as fault:  # counted, and the rest is still measured
            self.crashes += 1
            self.misses.append(f"  {one.file:44} {'CRASH':14} {fault!r}")
            return Reading()

    def _compare(self, file: str, name: str, want: frozenset[Item], have: frozenset[Item]) -> None:
        same = SAME.get(name, _equal)
        if name == "ban quotes":  # the words are judged where the ban is right; a wrong ban is counted above
            have = frozenset(item for item in have if item[0] in {substance for substance, _ in want})
        lost = [item for item in want if not any(same(item, other) for other in have)]
        wrong = [item for item in have if not any(same(other, item) for other in want)]
        if name == "citations":  # labels do not name them all: a citation that no label has may still be right
            have, wrong = frozenset(), []
        score = self.scores[name]
        score.wanted, score.found = score.wanted + len(want), score.found + len(want) - len(lost)
        score.got, score.right = score.got + len(have), score.right + len(have) - len(wrong)
        if lost or wrong:
            self.misses.append(f"  {file:44} {name:14} wanted {_said(lost, want)}; got {_said(wrong, have)}")

    def _forbidden(self, one: Labelled, said: frozenset[Item]) -> None:
        never = set(one.label.get("must_not_status") or ())
        if bad := [item for item in said if item[-1] in never]:
            self.forbidden += len(bad)
            self.misses.append(f"  {one.file:44} {'FALSE STATUS':14} {_said(bad)}")

    def lines(self) -> Iterator[str]:
        yield f"\n{self.name}: {len(self.seconds)} documents"
        yield f"  {'field':16} {'wanted':>7} {'got':>7} {'found':>7} {'precision':>9} {'recall':>9} {'F1':>9}"
        yield from (score.row(name) for name, score in self.scores.items())
        yield f"  statuses that a label forbids: {self.forbidden}; documents that crash a reader: {self.crashes}"
        if self.show and self.misses:
            yield from ("  misses:", *self.misses)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables."""
    options = argparse.ArgumentParser(prog="make bench-readers", description=__doc__)
    options.add_argument("--dev", action="store_true", help="never show what is missed in the held-out third")
    dev = bool(options.parse_args(arguments).dev)
    subject = load_subject(DATA)
    ours = Part("our own texts", show=True)
    for one in gold.labelled(gold.OURS):
        ours.add(one, subject)
    _print(ours.lines())
    if (gold.GOLD / "labels.jsonl").exists():
        _gold(subject, dev)
    else:
        _print([f"\nno gold at {gold.GOLD}: set TRACKER_GOLD"])
    _print(_pace(subject))
    return 0


def _gold(subject: Subject, dev: bool) -> None:
    parts = {
        1: Part("gold, read while the rules were written", show=True),
        2: Part("gold, held out at first and read after the first measure", show=True),
        3: Part("gold, read by nobody", show=not dev),
    }
    for one in gold.labelled(gold.GOLD):
        parts[one.round].add(one, subject)
    for part in parts.values():
        _print(part.lines() if part.seconds else ())
    times = sorted(second for part in parts.values() for second in part.seconds)
    _print(
        [
            f"\ntime of a document: median {statistics.median(times) * 1000:.1f} ms, slowest {times[-1] * 1000:.0f} ms"
        ]
    )
    _print(stages(gold.GOLD))


def _pace(subject: Subject, rounds: int = 20) -> Iterator[str]:
    """Pages a second, CPU time of one core: of statutes that name nothing, that name it once, and of nothing else."""
    law = "\n".join(one.body.decode() for one in gold.labelled(gold.OURS) if one.file.startswith("act-"))
    other = "\n".join(STATUTE.format(n=n) for n in range(PAGE // len(STATUTE)))
    half = len(other) // 2
    pages = {
        "that name nothing": other,
        "with one act that names it": f"{other[:half]}\n{law}\n{other[half:]}"[:PAGE],
        "of acts that name it, line by line": (law * (PAGE // len(law) + 1))[:PAGE],
    }
    yield ""
    for name, page in pages.items():
        body, begun = page.encode(), time.process_time()
        for _ in range(rounds):
            read_document(body, "page", None, subject, date(2026, 1, 1))
        yield f"pages of {PAGE // 1000} KB {name}: {rounds / (time.process_time() - begun):.0f} a second"


def _citations(one: Labelled) -> list[str]:
    try:
        return [citation.text for citation in citations(extract(one.body, None))]
    except Unreadable:
        return []


def _equal(a: Item, b: Item) -> bool:
    return a == b


def _holds(a: Item, b: Item) -> bool:
    """The same citation, written with more or fewer of the words about it."""
    mine, theirs = fold(a[0]), fold(b[0])
    return mine in theirs or (theirs in mine and len(theirs) * 2 >= len(mine))


def _same_words(a: Item, b: Item) -> bool:
    """Quotes of the same place: one holds the other, or they share half of their words."""
    if a[0] != b[0]:
        return False
    mine, theirs = fold(a[1]), fold(b[1])
    words, others = set(mine.casefold().split()), set(theirs.casefold().split())
    return mine in theirs or theirs in mine or len(words & others) * 2 >= min(len(words), len(others))


def _near(a: Item, b: Item) -> bool:
    """The same day, or the next: laws and readers differ on whether the last day counts."""
    try:
        return abs(date.fromisoformat(a[0]) - date.fromisoformat(b[0])) <= timedelta(days=1)
    except ValueError:
        return a == b


SAME: dict[str, Callable[[Item, Item], bool]] = {"citations": _holds, "ban quotes": _same_words, "sunset": _near}
"""When two items of a field are the same, where that is not when they are equal."""


def _said(items: Iterable[Item], whole: Iterable[Item] = ()) -> str:
    """Items in words; `whole`: all of that side, of which these are the ones in dispute."""
    return ", ".join(sorted(" ".join(item)[:100] for item in items)) or ("no more" if whole else "nothing")


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        sys.stdout.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main())
