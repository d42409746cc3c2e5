"""The days for comments in the words of a step of a proposal, which is all that a ledger keeps of them."""

from __future__ import annotations

import re

WITHDRAWN = " (withdrawn)"
_CLOSES = re.compile(rf" \(comments from [^()]* to (\d{{4}}-\d{{2}}-\d{{2}})\)(?!{re.escape(WITHDRAWN)})")


def comments_words(first: str | None, last: str) -> str:
    """What is put behind the words of a step on which comments may be made."""
    return f" (comments from {first or 'an unknown day'} to {last})"


def comments_close(step: str) -> str | None:
    """The last day for comments, from the words of a step; None once it is withdrawn."""
    return next(reversed(_CLOSES.findall(step)), None)
