"""Short laws composed from independent slots, with what a reader must find in them. The same seed, the same texts.

A table has one row a slot, `slot | label | filler ;; filler`; ¶ is a line end. In a filler stand `{n}` for acts as
nouns, `{v}` as verbs, `{s}` for a substance (`{g}`, `{a}`, `{d}`, `{i}` in other cases, `{b}` bare), `{items}` for a
list; a capital letter begins a sentence. Every text is invented.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

TABLES = Path(__file__).parent / "tables"
PUBLISHED = date(2026, 7, 8)
ACTS = ("possession", "sale", "import", "manufacture")
_CASES = "sgadi"
_NUMBER = 18
_CHEMISTRY = "(2E)-2-[(2S,12bS)-3-etil-8-metoxi-indolo]-3-metoxiprop-2-enoato"
_LATIN = ("Lophophora", "Catha edulis", "AB-CHMINACA", "2C-T-7")


@dataclass(frozen=True)
class Filler:
    """One way to fill a slot, and what it says."""

    slot: str
    label: str
    words: str

    @property
    def held(self) -> bool:
        """A third is set aside by its hash: rules are not written for it."""
        return int(hashlib.sha256(self.words.encode()).hexdigest(), 16) % 3 == 0


@dataclass(frozen=True)
class Composed:
    """A text and the fields it decides: sets of items as `said` gives them."""

    language: str
    probe: Filler
    words: str
    wanted: Mapping[str, frozenset[tuple[str, ...]]] = field(default_factory=dict)


@dataclass(frozen=True)
class Tongue:
    """The table of one language."""

    language: str
    rows: Sequence[Filler]

    def of(self, slot: str) -> list[Filler]:
        return [row for row in self.rows if row.slot == slot]

    def without_held(self) -> Tongue:
        """Without the fillers set aside, but for slots that have no other."""
        kept = [row for row in self.rows if not row.held or all(other.held for other in self.of(row.slot))]
        return Tongue(self.language, kept)

    def some(self, slot: str, dice: random.Random) -> str:
        return dice.choice(self.of(slot)).words

    def joint(self) -> str:
        return self.of("and")[0].words


def tongues() -> Iterator[Tongue]:
    """All tables, in the order of their names."""
    for path in sorted(TABLES.glob("*.txt")):
        rows: list[Filler] = []
        for line in path.read_text().splitlines():
            slot, _, rest = line.partition(" | ")
            label, _, words = rest.rpartition(" | ") if slot in _LABELLED else ("", "", rest)
            rows += [Filler(slot, label, one.replace("¶", "\n")) for one in words.split(" ;; ")]
        yield Tongue(path.stem, rows)


_LABELLED = ("head", "bar", "list", "age", "cap", "day", "term", "gone", "permit", "not", "page")


class Writer:
    """Fills the slots of one language by the throw of dice."""

    def __init__(self, tongue: Tongue, seed: str) -> None:
        self.tongue = tongue
        self.dice = random.Random(f"{tongue.language} {seed}")

    def texts(self, probe: Filler) -> Composed:
        """A text about one filler; all else in it is thrown."""
        written: Composed = getattr(self, f"_{probe.slot}")(probe)
        return written

    def _head(self, probe: Filler) -> Composed:
        bar = self.dice.choice(self.tongue.of("bar"))
        words, barred = self._barring(bar)
        return self._composed(probe, _headed(probe.words) + words, barred)

    def _bar(self, probe: Filler) -> Composed:
        words, barred = self._barring(probe)
        return self._composed(probe, f"{self._front()}{words}\n{self._day()}", barred)

    def _list(self, probe: Filler) -> Composed:
        names = self._substances()
        words = probe.words.replace("{items}", self._items(names))
        barred = {
            substance: set(ACTS) - ({"possession"} if probe.label == "market" else set()) for substance in names
        }
        return self._composed(probe, f"{self._front()}{words}\n{self._day()}", barred)

    def _age(self, probe: Filler) -> Composed:
        years = self.dice.choice(("18", "21"))
        words = self._said(probe.words.replace("{age}", years), {"kratom": self._name("s", "kratom")}, ())
        more = {"min_age": frozenset({(years,)}), "status": frozenset({("kratom", "age_restricted")})}
        return self._composed(probe, f"{self._front()}{words}\n{self._day()}", {}, more)

    def _cap(self, probe: Filler) -> Composed:
        unit, basis, substance = probe.label.split(";")
        amount = self.dice.choice((0.5, 1.0, 2.0, 25.0))
        point = "." if self.tongue.language in _POINT else ","
        written = str(int(amount)) if amount == int(amount) else str(amount).replace(".", point)
        words = probe.words.replace("{max}", written)
        more = {"limits": frozenset({(substance, f"{amount:g}", unit, basis)})}
        return self._composed(probe, f"{self._front()}{words}\n{self._day()}", {}, more)

    def _day(self) -> str:
        return self.tongue.some("day", self.dice)

    def _day_probe(self, probe: Filler) -> Composed:
        words, barred = self._barring(self.tongue.of("bar")[0])
        more = {"effective": frozenset({(day_of(probe.label),)})}
        return self._composed(probe, f"{self._front()}{words}\n{probe.words}", barred, more)

    def _term(self, probe: Filler) -> Composed:
        words, barred = self._barring(self.tongue.of("bar")[0])
        begins = self.dice.choice([row for row in self.tongue.of("day") if row.label[:2] in ("20", "+0", "+1")])
        last = date.fromisoformat(day_of(begins.label)).replace(year=2027) - timedelta(int(probe.label == "12m"))
        more = {"sunset": frozenset({(last.isoformat(),)})}
        return self._composed(probe, f"{self._front()}{words}\n{begins.words}\n{probe.words}", barred, more)

    def _gone(self, probe: Filler) -> Composed:
        words = self._said(probe.words, {"kratom": self._name("s", "kratom")}, ())
        return self._composed(
            probe, f"{self._front()}{words}\n{self._day()}", {}, {"repeals": frozenset({("yes",)})}
        )

    def _permit(self, probe: Filler) -> Composed:
        words = self._said(probe.words, {"kratom": self._name("s", "kratom")}, ())
        more = {"registration": frozenset({("yes",)})}
        return self._composed(probe, f"{self._front()}{words}\n{self._day()}", {}, more)

    def _not(self, probe: Filler) -> Composed:
        words = self._said(probe.words, {"kratom": self._name("s", "kratom")}, self._acts())
        more: dict[str, frozenset[tuple[str, ...]]] = {"status": frozenset(), "min_age": frozenset()}
        return self._composed(probe, f"{self._front()}{words}\n{self._day()}", {}, more)

    def _page(self, probe: Filler) -> Composed:
        words, _ = self._barring(self.dice.choice(self.tongue.of("bar")))
        more: dict[str, frozenset[tuple[str, ...]]] = {"status": frozenset(), "limits": frozenset()}
        return self._composed(probe, f"{probe.words} {words}\n", {}, more)

    def _front(self) -> str:
        return _headed(self.tongue.some("head", self.dice))

    def _barring(self, bar: Filler) -> tuple[str, dict[str, set[str]]]:
        """A prohibition, and what it bars of which substance."""
        names = self._substances()
        if "{items}" in bar.words:
            return bar.words.replace("{items}", self._items(names)), {one: {"sale"} for one in names}
        names = dict(list(names.items())[:1])
        acts = self._acts() if bar.label in ("n", "v") else tuple(bar.label.split(","))
        return self._said(bar.words, names, acts), {one: set(acts) - {"x"} for one in names}

    def _acts(self) -> tuple[str, ...]:
        chosen = [self.dice.choice(("possession", "sale"))]
        known = {row.slot.partition(".")[2] for row in self.tongue.rows if row.slot[:2] in ("n.", "v.")}
        rest = [act for act in (*ACTS, "x") if act in known and act not in chosen]
        chosen += self.dice.sample(rest, self.dice.randint(0, min(3, len(rest))))
        self.dice.shuffle(chosen)
        return tuple(chosen)

    def _substances(self) -> dict[str, str]:
        both = self.dice.choice((("kratom",), ("kratom", "7-oh"), ("7-oh",)))
        return {substance: self._name("s", substance) for substance in both}

    def _name(self, case: str, substance: str) -> str:
        slot = f"{case}.{substance}"
        return self.tongue.some(slot if self.tongue.of(slot) else f"s.{substance}", self.dice)

    def _said(self, words: str, names: Mapping[str, str], acts: Sequence[str]) -> str:
        for form in "nv":
            if any(mark in words for mark in (f"{{{form}}}", f"{{{form.upper()}}}")):
                words = _put(
                    words, form, self._joined([self.tongue.some(f"{form}.{act}", self.dice) for act in acts])
                )
        for substance, name in names.items():
            words = _put(words, "b", _bare(name))
            for case in _CASES:
                words = _put(words, case, name if case == "s" else self._name(case, substance))
        return words

    def _joined(self, words: Sequence[str]) -> str:
        joint = self.tongue.joint()
        if self.tongue.language in ("ja", "ko", "zh", "zht"):
            return joint.join(words)
        joint = joint if joint[:1] == " " else f" {joint} "
        return joint.join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else words[0]

    def _items(self, names: Mapping[str, str]) -> str:
        ours = [_bare(name) for name in names.values()]
        entries = [*ours, *(row.words for row in self.tongue.of("o")[1:]), self.dice.choice(_LATIN)]
        self.dice.shuffle(entries)
        return self.dice.choice(LAYOUTS)(entries)

    def _composed(
        self,
        probe: Filler,
        words: str,
        barred: Mapping[str, set[str]],
        more: Mapping[str, frozenset[tuple[str, ...]]] | None = None,
    ) -> Composed:
        bans = frozenset((substance, act) for substance, acts in barred.items() for act in acts)
        status = frozenset(
            (substance, "prohibited" if "possession" in acts else "sale_prohibited")
            for substance, acts in barred.items()
        )
        wanted = {"bans": bans, **({"status": status} if barred else {}), **(more or {})}
        return Composed(self.tongue.language, probe, words + "\n", wanted)


def _headed(head: str) -> str:
    """A short last line is the number of an article, which its words follow."""
    return head + (" " if len(head.rpartition("\n")[2]) < _NUMBER else "\n")


def _put(words: str, mark: str, what: str) -> str:
    """A word in the place of its mark; where the mark is a capital letter, so is its first."""
    return words.replace(f"{{{mark}}}", what).replace(f"{{{mark.upper()}}}", what[:1].upper() + what[1:])


def _bare(name: str) -> str:
    return name.removeprefix("le ").removeprefix("la ").removeprefix("plante ").removeprefix("cây ")


def day_of(label: str) -> str:
    """`+30`: so many days after publication; else the day itself."""
    return (PUBLISHED + timedelta(int(label))).isoformat() if label[0] == "+" else label


_POINT = ("ms", "th", "ja", "ko", "zh", "zht", "he", "ar")

LAYOUTS = (
    lambda names: "\n".join(f"{n}. {name}" for n, name in enumerate(names, 12)),
    lambda names: "\n".join(f"- {name};" for name in names),
    lambda names: "\n".join(f"{chr(97 + n)}) {name};" for n, name in enumerate(names)),
    "\n".join,
    lambda names: "\n".join(f"{n}\t{name}\t{_CHEMISTRY}" for n, name in enumerate(names, 12)),
    lambda names: "\n".join(f"{name}\t{name.upper()}" for name in names),
    lambda names: "\n".join(f"| {n} | {name} | {_CHEMISTRY} |" for n, name in enumerate(names, 3)),
    lambda names: "\n".join(f"„{n}. {name}“" for n, name in enumerate(names, 31)),
    lambda names: "; ".join(names) + ".",
    lambda names: "\n".join(f"({n}) {name}" for n, name in enumerate(names, 1)),
)


def texts(seed: str, *, times: int = 1, held: bool | None = None) -> Iterator[Composed]:
    """Texts about every filler of every language; `held`: only of those set aside, or only of the others."""
    for tongue in tongues():
        known = tongue.without_held()
        for filler in tongue.rows:
            if filler.slot not in _LABELLED or (held is not None and filler.held is not held):
                continue
            for turn in range(times):
                writer = Writer(tongue if filler.held else known, f"{seed} {turn} {filler.words}")
                yield writer._day_probe(filler) if filler.slot == "day" else writer.texts(filler)


def with_body(head: str, tongue: Tongue) -> Iterator[str]:
    """A prohibition and an addition to a list of drugs, each under the head of another document."""
    writer = Writer(tongue, head)
    bar, _ = writer._barring(writer.dice.choice(tongue.of("bar")))
    listed = tongue.of("list")[0].words.replace("{items}", writer._items(writer._substances()))
    begins = head if head[-1].isspace() else f"{head} "
    return (f"{begins}{body}\n" for body in (bar, listed))
