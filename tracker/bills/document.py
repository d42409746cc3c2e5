"""A bill as its publisher records it: what it is called, what it says, what was done with it."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from datetime import date

from tracker.bills.steps import Body, Chamber
from tracker.normalize import drop_control_characters, fold

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_AMERICAN = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?!\d)")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?!\d)")
_TAGS = re.compile(r"<(?:/?[A-Za-z][^<>]{0,2000}|!--[^<>]{0,2000}--)>")
_BLOCKS = re.compile(r"</?(?:p|div|br|li|tr|h[1-6])\b[^<>]{0,2000}>", re.IGNORECASE)
_LONGEST = 2_000_000
_CHAMBERS: dict[str, Chamber] = {
    "h": "lower", "house": "lower", "lower": "lower", "a": "lower", "assembly": "lower", "legislature": "lower",
    "s": "upper", "senate": "upper", "upper": "upper", "g": "executive", "executive": "executive",
    "governor": "executive",
}  # fmt: skip


@dataclass(frozen=True)
class Action:
    """One line of a history. `order`: its place in time among lines of its day, as the publisher has it.

    `codes` are the publisher's own, of the table that `publisher` names. `passed`, `votes` (how many voted) and
    `body` where the publisher tells them.
    """

    on: str | None
    order: int
    text: str
    chamber: Chamber | None = None
    publisher: str | None = None
    codes: tuple[int | str, ...] = ()
    passed: bool | None = None
    votes: int | None = None
    body: Body | None = None
    url: str | None = None
    label: bool = False
    """The text is only the name of the code, and is not read."""

    @property
    def code(self) -> str | None:
        return " ".join(map(str, self.codes)) or None


@dataclass(frozen=True)
class BillDocument:
    """One record. `published`: the day of its newest line; `council`: a body of one chamber made it.

    `record`: the register's own number, by which its other answers on the same bill are known.
    """

    identifier: str | None
    session: str | None = None
    jurisdiction: str | None = None
    title: str | None = None
    abstract: str | None = None
    text: str | None = None
    actions: tuple[Action, ...] = field(default=())
    url: str | None = None
    published: str | None = None
    council: bool = False
    record: str | None = None

    @property
    def text_for_reading(self) -> str:
        """Title, abstract and the text where the record has it: all the words there are."""
        words = [part for part in (self.title, self.abstract, self.text) if part]
        return "\n".join(dict.fromkeys(words))


def chamber(value: object) -> Chamber | None:
    """From the many ways to name one: H, House, lower, SENATE, "House floor actions"."""
    return _CHAMBERS.get(value.strip().split(" ")[0].lower()) if isinstance(value, str) and value.strip() else None


def day(value: object) -> str | None:
    """A day from the forms that publishers write, as `YYYY-MM-DD`; None for none and for sentinel years.

    A time and its zone are cut off: the day is the one the publisher calls it.
    """
    if not isinstance(value, str | int) or isinstance(value, bool):
        return None
    written = str(value).strip()[:40]
    if found := _ISO.match(written) or _COMPACT.match(written):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _AMERICAN.search(written):
        year = int(found[3])
        return _day(year + 2000 if len(found[3]) == 2 else year, int(found[1]), int(found[2]))
    return None


def words(value: object) -> str | None:
    """Text of a field, markup taken off and blanks folded, a line for a block; None where there is none."""
    if not isinstance(value, str | int) or isinstance(value, bool):
        return None
    text = str(value)[:_LONGEST]
    if "<" in text or "&" in text:
        text = html.unescape(_TAGS.sub("", _BLOCKS.sub("\n", text)))
    lines = (fold(line) for line in drop_control_characters(text).split("\n"))
    return "\n".join(line for line in lines if line) or None


def newest(actions: tuple[Action, ...]) -> str | None:
    """The day of the newest line."""
    return max((action.on for action in actions if action.on), default=None)


def distinct(actions: list[Action]) -> tuple[Action, ...]:
    """Without rows that say the same of the same day twice, as some registers send them."""
    seen: dict[tuple[object, ...], Action] = {}
    for action in actions:
        seen.setdefault((action.on, action.text, action.chamber, action.codes, action.passed, action.votes), action)
    return tuple(seen.values())


def _day(year: int, month: int, number: int) -> str | None:
    if not 1800 <= year <= 2199:
        return None
    try:
        return date(year, month, number).isoformat()
    except ValueError:
        return None
