"""Words that mean something else in one legislature, in a council, or under a head of state.

Keys are ISO 3166 codes: law-making vocabulary, not places that are tracked.
"""

from __future__ import annotations

from collections.abc import Mapping

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

BY_LEGISLATURE: Mapping[str, tuple[Rule, ...]] = {
    "US-CT": (rule("tabled for the calendar", "nothing", r"\btab\w*\.? for\b"),),
    "US-DC": (rule("an act's number", "enacted", r"\bsigned with act number"), *UNICAMERAL),
    "US-HI": (rule("conference words passed", "passed_both", r"\bpassed final reading"),),
    "US-IL": (
        rule("an act's number", "enacted", r"^public act\b"),
        rule("taken back", "withdrawn", r"^(?:house |senate )?tabled(?! pursuant)"),
    ),
    "US-MA": (
        rule("enacted, then signed", "to_executive", r"\benacted and laid before"),
        rule("enacted by one house", "passed_one_house", r"^enacted\b|\bpassed to be engrossed"),
    ),
    "US-MD": (
        rule("killed by report", "failed", r"\bunfavorable report"),
        rule("referred on first reading", "committee", r"^first reading \w"),
    ),
    "US-ME": (
        rule("second house agrees", "passed_both", r"\bpassed to be enacted\b.{0,40}\bconcurrence"),
        rule("passed", "passed_one_house", r"\bpassed to be e|\bfinally passed"),
    ),
    "US-MI": (
        rule("an act's number", "enacted", r"\bpublic act\b"),
        rule(
            "clerks' work",
            "nothing",
            r"\breferred to secretary|\brecommended immediate effect|^given immediate effect",
        ),
    ),
    "US-MT": (rule("before the last vote", "nothing", r"\b2nd reading\b(?!.*indefinitely postponed\W*$)"),),
    "US-ND": (rule("its second reading is the last", "passed_one_house", r"\bsecond reading,? passed"),),
    "US-NE": (rule("the second debate", "nothing", r"\benrollment and review"), *UNICAMERAL),
    "US-NH": (
        rule("motion lost", "nothing", r"\bm\.?f\b|\bmotion failed"),
        rule(
            "passed",
            "passed_one_house",
            r"\bought to pass\b.{0,60}\bm\.?a\b|\bpassed by third reading|\bot3rdg",
        ),
    ),
    "US-NY": (
        rule("back to its own house, alive", "nothing", r"^died in (?:assembly|senate)"),
        rule("a clerk's mark", "nothing", r"^passed own house"),
        rule("held", "committee", r"\bheld (?:for consideration )?in\b"),
    ),
    "US-SD": (
        rule(
            "killed by the calendar",
            "failed",
            r"\bdeferred to (?:the )?(?:3[6-9]|4\d)\w* (?:legislative )?day|^(?:house |senate )?tabled\b",
        ),
    ),
    "US-UT": (
        rule("to be law without signature", "to_executive", r"\bto lieutenant governor"),
        rule("died on the desk", "failed", r"^filed\b|\bfiled? for (?:defeated|bills not passed)"),
    ),
    "US-VA": (
        rule("tally of a vote that carried", "passed_one_house", r"\bvote: (?:block vote )?(?:passage|adoption)"),
        rule("engrossed before passage", "nothing", r"\bengross(?!.{0,40}\bpassed\b)|\bincorporated by"),
        rule("taken back", "withdrawn", r"\bstricken at (?:the )?request"),
        rule(
            "killed",
            "failed",
            r"\bpassed by indefinitely|\btabled in\b|\bstricken\b|\bleft in\b|\bno action taken",
        ),
        rule(
            "laid where it is seen",
            "introduced",
            r"\b(?:presented|prefiled) and (?:laid|ordered)|^(?:[hs] )?(?:presented|prefiled)\b",
        ),
    ),
    "US-WV": (rule("sent to a committee", "committee", r"^to (?:house|senate) (?!floor|calendar)\w"),),
    "US-WI": (rule("published law", "enacted", r"^published\b"),),
}
