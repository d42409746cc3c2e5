"""Which of the names in a text are those of compounds, not of the plant or the ware."""

from __future__ import annotations

import re

from tracker.names import Mention

_CHEMICAL = re.compile(
    r"(?i)\d|(?:in|yn|ol|on|oxyl|oxilo|lacton)(?:e|en|es|ens|et|a|as|u|y|o|ą|ę|em|om|ie|um|i|ii|iin|iini|iinin|s|it|nek|t|ului|ul|os|as"
    r"|ių|ui)?$|[иі]н(?:а|у|ом|е|і|ы)?$|ニン$|닌$|นีน$"
)
"""Names of compounds, in their cases. An amount of a plant is the weight of a package."""


def is_compound(mention: Mention) -> bool:
    """False for a common name, which is what its substance is called by (`kratomin`), and for a genus."""
    words = mention.words.casefold()
    is_common = words.startswith(mention.substance) and len(words) <= len(mention.substance) + 4
    return bool(
        re.search(r"\d", words) or (not is_common and not words.endswith("gyna") and _CHEMICAL.search(words))
    )
