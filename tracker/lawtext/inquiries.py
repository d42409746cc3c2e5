"""What a text only asks, or has someone look into: no such words are law."""

from __future__ import annotations

import re

from tracker.lawtext.expressions import expression

_ASKS = re.compile(
    r"[^.;]{0,60}?\b(?:study|stud(?:ies|ying)|consider|address|identify|analy[sz]e|examine|evaluate|review"
    r"|assess|investigate|explore|report|advise|questions?|recommend\w{0,8}"
    r"|determine|inquire|findings)\b[^.;]{0,200}?(?:[:\u2014](?:\s|$)|\b(?:whether|if (?:it|the|an?|there)"
    r"|(?:rais|lower|limit|prohibit|bann"
    r"|requir|restrict|mak|schedul|allow|permit)ing\b|proposals?|feasib\w{1,6}|advisab\w{1,6}|desirab\w{1,6}))",
    re.IGNORECASE,
)
_INQUIRES = expression(
    r"\b(?:committee|task force|council|commission|work(?:ing)? group|board|department|institute|agency"
    r"|university|bureau|cent(?:er|re)"
    r"|panel|auditor|legislat\w+|office|study|report|plan"
    r"|evaluation)\b[^.;]{0,60}?\b(?:shall|must|may|will|is directed to|is to|to)\b"
)


def is_asked(words: str) -> bool:
    """True for a question, and for what someone shall look into: `the committee shall study whether kratom ...`."""
    if words.rstrip().endswith("?"):
        return True
    return any(_ASKS.match(words, who.end()) for who in _INQUIRES.finditer(words))
