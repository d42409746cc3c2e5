"""Child process of test_no_blow_up: runs every regular expression of the readers on hostile strings.

Given module names, it prints a line of JSON for each expression that takes more than linear time, and last their
number. A process of its own, because an expression that blows up is stopped by an alarm.
"""

from __future__ import annotations

import dataclasses
import importlib
import json
import re
import signal
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from re import _parser  # type: ignore[attr-defined]
from types import ModuleType
from typing import Any

SHORT, LONG = 800, 8000
"""Characters of a hostile string: for expressions whose repetitions are all bounded, and for the others."""
SLOW = 60e-6
"""Seconds for a character, beyond which even bounded repetitions are too many: their bounds multiply."""
QUICK = 0.001
"""Seconds for a long string, below which nobody needs to compare lengths: a square would take more."""
GROWTH = 9.0
"""Four times the text may take four times the time; twice that is the noise of a busy machine; sixteen is a square."""
ALARM = 2
"""Seconds of our own work after which a string is too much for an expression."""
ENOUGH = 0.4
"""Seconds after which an expression that is slow but linear has been tried enough; the worst strings come first."""
FILLERS = (" ", "a", "1", "a ", "A ", ",", "\n", "1.", "(", "-", "§ ", "é", "1 ", "a, ")
AFTER_A_WORD, IN_TURN = FILLERS[:8], FILLERS[:4]
READS = (
    "tracker.lawtext", "tracker.bills", "tracker.readers", "tracker.citations", "tracker.citation_forms", "tracker.citation_forms_world", "tracker.names",
    "tracker.legislatures",
)  # fmt: skip
"""Packages and modules that read law text."""
COMPILED: dict[tuple[str, int], tuple[str, re.Pattern[str]]] = {}


CUT_SHORT = {
    f"tracker.{name}": ("tracker.bills.stages", "_LONGEST")
    for name in ("bills.english_floor", "bills.english_rules", "bills.local_rules", "bills.stages", "bills.steps",
                 "legislatures")
}  # fmt: skip
"""Modules whose expressions see only the line of one action, and the constant by which it is cut before."""


class TooSlowError(Exception):
    """The alarm went off."""


def main(arguments: list[str]) -> None:
    """Modules by name; `--lazy`: also what their functions compile when first called."""
    for name in arguments:
        if name != "--lazy":
            for pattern in patterns_of(importlib.import_module(name)):
                COMPILED.setdefault((pattern.pattern, pattern.flags), (name, pattern))
    if "--lazy" in arguments:
        record_compiled()
        exercise()
    signal.signal(signal.SIGVTALRM, alarm)
    for name, pattern in list(COMPILED.values()):
        if fault := blow_up(pattern, longest_text(name)):
            print(json.dumps({"module": name, "pattern": pattern.pattern[:300], "fault": fault}), flush=True)
    print(json.dumps({"expressions": len(COMPILED)}))


def record_compiled() -> None:
    """From now on note what is compiled, and where. The readers must be imported by now."""
    import tracker.saved  # noqa: F401, PLC0415

    compile_ = re.compile

    def noted(pattern: Any, flags: int = 0) -> re.Pattern[Any]:
        made = compile_(pattern, flags)
        caller = str(sys._getframe(1).f_globals.get("__name__", ""))
        if caller.startswith(READS) and isinstance(made.pattern, str):
            COMPILED.setdefault((made.pattern, made.flags), (caller, made))
        return made

    re.compile = noted


def exercise() -> None:
    """Let the functions compile what they compile lazily."""
    from tests import gold  # noqa: PLC0415
    from tracker.citations import FORMS, citations  # noqa: PLC0415
    from tracker.registry import load_subject  # noqa: PLC0415
    from tracker.saved import read_document  # noqa: PLC0415

    citations("\n".join(character for form in FORMS for character in form.starts))
    subject = load_subject(Path(__file__).parents[2] / "data")
    for one in gold.labelled(gold.OURS):
        read_document(one.body, "page", None, subject, gold.day(one.on))


def patterns_of(module: ModuleType) -> Iterator[re.Pattern[str]]:
    """In its globals, also inside containers and dataclasses."""
    waiting: list[object] = list(vars(module).values())
    seen: dict[int, object] = {}  # the objects too: the id of one that is gone is given again
    while waiting:
        value = waiting.pop()
        if id(value) not in seen:
            seen[id(value)] = value
            if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                yield value
            waiting += held_by(value)


def held_by(value: object) -> list[object]:
    """What a table, a rule or a bound method (`_FIND = re.compile(...).search`) holds."""
    if isinstance(value, Mapping):
        return [*value.keys(), *value.values()]
    if isinstance(value, (tuple, list, set, frozenset)):
        return list(value)
    if isinstance(value, partial):
        return [value.func, *value.args, *value.keywords.values()]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return [getattr(value, field.name, None) for field in dataclasses.fields(value)]
    own = getattr(value, "__self__", None)
    return [own] if isinstance(own, re.Pattern) else []


def longest_text(module: str) -> int | None:
    """What the module's expressions are given at most, where they are given little."""
    if module not in CUT_SHORT:
        return None
    where, constant = CUT_SHORT[module]
    return int(getattr(importlib.import_module(where), constant))


def blow_up(pattern: re.Pattern[str], longest: int | None = None) -> str | None:
    """What takes more than linear time, or None. `longest`: it is never run on more characters than these."""
    judge = grows if longest is None and unbounded(pattern) else partial(drags, length=longest or SHORT)
    begun = time.thread_time()
    for piece, make in hostile(pattern.pattern):
        signal.setitimer(signal.ITIMER_VIRTUAL, ALARM)
        try:
            if fault := judge(pattern, make):
                return f"{piece!r}: {fault}"
        except TooSlowError:
            return f"{piece!r}: more than {ALARM} s"
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        if time.thread_time() - begun > ENOUGH:
            break
    return None


def drags(pattern: re.Pattern[str], make: Callable[[int], str], length: int) -> str | None:
    """Linear by its form, or by the shortness of what it is given: but bounds multiply."""
    text = make(length)
    each = seconds(pattern, text) / length
    if each > SLOW:  # twice more: the machine may have been busy
        each = min(each, *(seconds(pattern, text) / length for _ in range(2)))
    return f"{each * 1e6:.0f} microseconds a character" if each > SLOW else None


def grows(pattern: re.Pattern[str], make: Callable[[int], str]) -> str | None:
    """Some repetition is unbounded: four times the text must not take much more than four times the time."""
    if seconds(pattern, make(LONG)) <= QUICK:
        return None
    short, long = make(LONG), make(4 * LONG)
    growth = min(seconds(pattern, long) for _ in range(3)) / min(seconds(pattern, short) for _ in range(5))
    return f"four times the text, {growth:.0f} times the time" if growth > GROWTH else None


def unbounded(pattern: re.Pattern[str]) -> bool:
    """True if a part may repeat without end."""
    return has_endless(_parser.parse(pattern.pattern, pattern.flags))


def has_endless(parsed: Any) -> bool:
    """In the tree that Python's own parser makes of an expression."""
    if isinstance(parsed, _parser.SubPattern):
        return any(has_endless(part) for part in parsed.data)
    if isinstance(parsed, tuple) and len(parsed) == 3 and parsed[1] is _parser.MAXREPEAT:
        return True
    return isinstance(parsed, (tuple, list)) and any(has_endless(part) for part in parsed)


def seconds(pattern: re.Pattern[str], text: str) -> float:
    begun = time.thread_time()  # work, not waiting; the clock of the process ticks coarsely while its alarm is set
    for _ in pattern.finditer(text):
        pass
    return time.thread_time() - begun


def hostile(source: str) -> Iterator[tuple[str, Callable[[int], str]]]:
    """Repetitions of fillers and of the expression's own words: alone, in turn, and fillers after a word."""
    for filler in FILLERS:
        yield filler, lambda n, f=filler: f * (n // len(f)) + "\u0000"  # type: ignore[misc]
    for word in fragments(source):
        yield word, lambda n, w=word: w * (n // len(w))  # type: ignore[misc]
        for filler in IN_TURN:
            both = word + filler
            yield both, lambda n, b=both: b * (n // len(b))  # type: ignore[misc]
        for filler in AFTER_A_WORD:
            yield f"{word} then {filler}", lambda n, w=word, f=filler: w + f * (n // len(f))  # type: ignore[misc]


def fragments(source: str, most: int = 4) -> list[str]:
    """Words that stand in an expression: the first and the longest."""
    plain = re.sub(r"\\[A-Za-z]|\(\?[a-zA-Z<!=:>-]*|\{[\d,]*\}|\[(?:[^\]\\]|\\.)*\]", " ", source)
    words = list(dict.fromkeys(re.findall(r"[^\W_](?:[^\W_]| (?=[^\W_])){0,15}", plain)))
    chosen = [*words[:1], *sorted(words, key=len, reverse=True), *words]
    return list(dict.fromkeys(chosen))[:most]


def alarm(number: int, frame: object) -> None:
    raise TooSlowError


if __name__ == "__main__":
    main(sys.argv[1:])
