"""Which of the names in a text are those of compounds, not of the plant or the ware."""

from __future__ import annotations

import re

from tracker.names import Mention

_CHEMICAL = re.compile(
    r"(?i)\d|(?:in|īn|ín|yn|ol|on|oxyl|oxilo|lacton)(?:ă|ā|am|e|en|es|ens|et|a|as|u|y|o|ą|ę|em|om|ie|um|i|ii|iin"
    r"|iini|iinin|s|it|nek|t|ului|ul|os|as"
    r"|ių|ui)?$|[иі]н(?:а|у|ом|е|і|ы)?$|ίνη[ςν]?$|ין$|ين$|ニン$|닌$|นีน$|[碱鹼]$"
    # `mitragyningehalt`, `mitraginintartalma`: the compound and the word for what there is of it
    r"|(?:gehalt\w{0,2}|gehalte|halt\w{0,2}|ind?nhold\w{0,2}|innhold\w{0,2}|pitoisu\w{1,5}|sisaldus\w{0,3}"
    r"|tartal\w{2,5})$"
)
"""Names of compounds, in their cases. An amount of a plant is the weight of a package."""


def is_compound(mention: Mention) -> bool:
    """False for a common name, which is what its substance is called by (`kratomin`), and for a genus."""
    words = mention.words.casefold()
    is_common = words.startswith(mention.substance) and len(words) <= len(mention.substance) + 4
    return bool(
        re.search(r"\d", words) or (not is_common and not words.endswith("gyna") and _CHEMICAL.search(words))
    )
