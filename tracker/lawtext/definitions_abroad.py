"""Sentences that say what a word of the text means, in other languages than English: they list nothing."""

from __future__ import annotations

from tracker.lawtext.drug_words import DRUGS, LISTS
from tracker.lawtext.expressions import opening

_MEANS = opening(
    r"\W*(?:[\w§]{1,4}[.)]?\s)?[^.;:\n]{1,60}?\b(?:s['’]entend|si intend\w{1,3}|se entiende|entende-se|se înțelege"
    r"|(?:wordt|worden) verstaan|zu verstehen|versteht man|forstås|avses|menes|menas|tarkoitetaan|mõistetakse"
    r"|saprot\w{0,2}|suprantam\w{1,2}|rozumie się|se rozumí|sa rozumie|se šteje|smatra se|podrazumijeva se"
    r"|podrazumeva se|értend[őö]k?|розуміється|розуміють|понимается|понимают|се разбира|се подразбира"
    r"|подразумева се|νοείται|νοούνται|anlaşılır|ifade eder|dimaksud dengan|ertinya|được hiểu là)(?!\w)"
)


def defines_abroad(words: str) -> bool:
    """`Kratomem se rozumí list rostliny`; not `Omamnou látkou se rozumí kratom`, which makes it a drug."""
    said = _MEANS.match(words)
    return said is not None and not (DRUGS.search(said[0]) or LISTS.search(said[0]))
