"""The stage that one legislative action line reaches."""

from __future__ import annotations

import re
from functools import lru_cache

from tracker.bills import english_floor, english_rules, other_languages
from tracker.bills.local_rules import COUNCIL
from tracker.bills.steps import STAGES, Body, Chamber, Rule, Step
from tracker.legislatures import BY_LEGISLATURE
from tracker.model import Stage
from tracker.normalize import fold

_LONGEST = 600
_SPOKEN = str.maketrans("\u2018\u2019\u2013\u2014\u2011", "''---")
# A mark of the chamber before the line: "H ", "(S)", "House/ ", "Senate - ".
_MARK = re.compile(
    r"^(?:\(([HS])\)|([HS])(?=[ :]\s*[A-Z])|(House|Senate|Assembly)(?=\s*[/:-]))[\s:/-]*", re.IGNORECASE
)
_EXECUTIVE = re.compile(r"\b(?:mayor|county (?:executive|mayor|judge)|governor general)\b", re.IGNORECASE)
_HEAD_OF_STATE = re.compile(
    r"\b(?:president|king|queen|sultan|yang di-pertuan agong)\b(?! (?:of the (?:senate|house|council)|pro\b))"
    r"|\bwhite house\b",
    re.IGNORECASE,
)
_NATION = re.compile(r"[A-Z]{2}")
_STATE = re.compile(r"[A-Z]{2}-[A-Z0-9]{1,3}")
_DIVISION = re.compile(r"^ocd-(?:division|jurisdiction)/country:(\w+)((?:/[^/]+)*)$", re.IGNORECASE)
_LOCAL = re.compile(r"/(?:place|county|parish|council_district|town|borough|municipality):", re.IGNORECASE)
_PARTS = re.compile(r"/(?:state|province|territory|district):([\w~-]+)", re.IGNORECASE)
_ACTS = r"(?:passed|adopted|agreed to|concurred|engrossed|read)\b[^.;]{0,30}"
_ACTED = r"\b[^.;]{0,30}\b(?:pass|adopt|concur|agreed|overr)"
_UPPER, _LOWER = r"\bsenate", r"\b(?:house|assembly)"
_NAMED: tuple[tuple[Chamber, str], ...] = (
    ("upper", r"\bsenate (?:agree|concur|recede|insist)"),
    ("lower", r"\b(?:house|assembly) (?:agree|concur|recede|insist)"),
    ("upper", rf"{_ACTS}{_UPPER}\b|{_UPPER}{_ACTED}|\bpassed(?:/| )s\b"),
    ("lower", rf"{_ACTS}{_LOWER}\b|{_LOWER}{_ACTED}|\bpassed(?:/| )h\b"),
    ("upper", r"\b(?:in|by|of) (?:the )?senate\b|^senate\b"),
    ("lower", r"\b(?:in|by|of) (?:the )?(?:house|assembly)\b|^(?:house|assembly)\b"),
)
_CHAMBERS = tuple((house, re.compile(pattern, re.IGNORECASE)) for house, pattern in _NAMED)
_FLOOR = 20
"""So many votes are a chamber's; committees are smaller."""
_PASSES: frozenset[Step] = frozenset({"passed_one_house", "passed_amended", "concurred", "passed_both"})
_DO_PASS = re.compile(r"^do (?:not )?pass\b", re.IGNORECASE)


def stage_of(
    action: str, jurisdiction: str | None, *, passed: bool | None = None, votes: int | None = None
) -> Stage | None:
    """The stage that a line reaches, None where it moves nothing.

    `jurisdiction`: ISO 3166 code or OCD id; a place below a state has a council. `passed`: what the publisher says
    became of the vote; `votes`: how many voted, where words alone do not tell a committee from a chamber.
    """
    return STAGES[step_of(action, jurisdiction, passed=passed, votes=votes)]


def step_of(
    action: str,
    jurisdiction: str | None,
    *,
    council: bool = False,
    passed: bool | None = None,
    votes: int | None = None,
    body: Body | None = None,
) -> Step:
    """What a line does to the bill. `council`: one chamber made the record. `body`: where the vote was taken."""
    legislature, local = law_maker(jurisdiction)
    step = _read(fold(action[:_LONGEST]), legislature, council or local)
    on_floor = body == "floor" or (votes is not None and votes > _FLOOR)
    if on_floor and step == "committee" and _DO_PASS.match(action.strip()):
        step = "passed_one_house"
    if body == "committee" and step in _PASSES:
        step = "committee"
    return _failing(step) if passed is False else step


def chamber_of(action: str) -> Chamber | None:
    """The chamber that a line names as the one that acted."""
    text = fold(action[:_LONGEST])
    if mark := _MARK.match(text):
        return "upper" if mark[0].strip(" (/:-)")[:1].upper() == "S" else "lower"
    return next((house for house, pattern in _CHAMBERS if pattern.search(text)), None)


def law_maker(jurisdiction: str | None) -> tuple[str, bool]:
    """ISO code of the legislature ("" where unknown), and whether a council below it makes the law."""
    if not jurisdiction:
        return "", False
    if division := _DIVISION.match(jurisdiction):
        parts = _PARTS.search(division[2])
        return "-".join([division[1], *([parts[1]] if parts else [])]).upper(), bool(_LOCAL.search(division[2]))
    pieces = jurisdiction.upper().split("-")
    return "-".join(pieces[:2]), len(pieces) > 2


def _failing(step: Step) -> Step:
    """A vote that failed: passage fails the bill, an override leaves the veto, a committee's motion nothing."""
    if step in _PASSES:
        return "failed"
    if step == "override":
        return "veto_stands"
    return step if step in ("committee", "veto_stands") else "nothing"


@lru_cache(maxsize=4096)
def _read(text: str, legislature: str, council: bool) -> Step:
    """Pure, and remembered: the same words come in every bill."""
    words = _MARK.sub("", text.translate(_SPOKEN))
    words = _EXECUTIVE.sub("governor", words)
    if _NATION.fullmatch(legislature):
        words = _HEAD_OF_STATE.sub("governor", words)
    return next(
        (rule.step for table in _tables(legislature, council) for rule in table if rule.fits(words)),
        "nothing",
    )


@lru_cache(maxsize=512)
def _tables(legislature: str, council: bool) -> tuple[tuple[Rule, ...], ...]:
    own = () if council else BY_LEGISLATURE.get(legislature, ())
    return (COUNCIL if council else own, english_rules.RULES, english_floor.RULES, other_languages.RULES)
