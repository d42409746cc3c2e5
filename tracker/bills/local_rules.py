"""Words that mean something else in a council, or in a legislature of one chamber."""

from __future__ import annotations

from tracker.bills.steps import Rule, rule

COUNCIL: tuple[Rule, ...] = (
    rule("the session ends", "adjourned", r"\bend of session"),
    rule(
        "filed away by the council",
        "failed",
        r"^filed by (?:council|committee)|^placed on file|\bdisapproved by (?:the )?(?:council|board)",
        r"^no action",
    ),
    rule(
        "veto overridden by the one chamber",
        "enacted",
        r"\boverridden\b|\boverride (?:passed|adopted|carried|approved)|\bpassed over .{0,20}veto",
    ),
    rule("signed", "enacted", r"\bsigned (?:into law )?by (?:the )?governor"),
    rule(
        "law by charter",
        "enacted",
        r"\bcharter rule adopted|^enacted\b|\breturned unsigned|\blaw (?:without|by) ",
    ),
    rule(
        "announced for a committee",
        "committee",
        r"\b(?:approved|amended|passed|adopted|introduced|filed) by (?:the )?(?:sub)?comm|\bdo pass\b",
        r"\brecommend",
    ),
    rule(
        "first reading",
        "introduced",
        r"^(?:\W|council)*(?:1st|first) reading\W*$|^introduced\b(?!.*\b(?:adopted|passed))",
    ),
    rule("first reading passed", "committee", r"\b(?:1st|first) reading\b|\bpassed to (?:print|second)"),
    rule(
        "adopted by the council",
        "passed_both",
        r"^(?:\W|full|council|finally|ordinance|resolution|substitute|read twice|and|rules suspended)*+"
        r"(?:pass(?:ed)?|adopted|approved|carried)\b"
        r"(?! (?:over|to|for|by (?:the )?governor))(?!.{0,40}\b(?:amendment|as to amend|minutes))",
        r"\b(?:2nd|second|final|3rd|third) reading\b.{0,60}\b(?:adopted|passed|approved)",
        r"\b(?:adopted|passed|approved) (?:on )?(?:second|final|2nd|third)|\bwas (?:passed|adopted|approved)\b",
        r"\bpassed as (?:substitute|amended)",
    ),
    rule("received and filed", "nothing", r"\bfiled\b"),
)
"""One chamber: what it adopts needs no second."""

UNICAMERAL: tuple[Rule, ...] = (
    rule(
        "override of the one chamber",
        "enacted",
        r"\bnotwithstanding\b.{0,60}\b(?:prevail|passed|carried|agreed)|\bveto overridden",
        r"\boverride (?:passed|adopted|prevail)",
    ),
    rule(
        "passed by the one chamber",
        "passed_both",
        r"\b(?:passed on )?final reading\b.{0,40}\b(?:passed|approved|adopted)|\bpassed on final reading",
        r"\bfinal reading,? (?:cc|consent)",
    ),
)
