"""The days that a document of the Federal Register tells of itself: of effect, of a delay, of its end."""

from __future__ import annotations

import re
from datetime import date

from tracker.readers.register_facts import Facts

DAY = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2},\s+\d{4}"
)
_MONTHS = re.findall("[A-Z][a-z]+", DAY)
_EFFECTIVE = re.compile(rf"\beffective(?:\s+date)?(?:\s+is|\s+on|\s+as\s+of|\s+beginning|:|,)*\s+({DAY})", re.I)
_SUNSET = re.compile(rf"\b(?:until|through|expir\w+(?:\s+on)?|end(?:s|ing)?(?:\s+on)?)\s+({DAY})", re.I)
_DELAYED_TO = re.compile(rf"\b(?:delayed|postponed|deferred)\b.{{0,600}}?\b(?:until|to)\s+({DAY})", re.I | re.S)
_COMMENTS = re.compile(r"\b(?:comment|hearing|objection|request)s?\b", re.I)
_DELAYS = re.compile(r"\b(?:delay|postpone|defer)\w*\b", re.I)


def day_in_words(words: str) -> str | None:
    """`2026-09-02` of `September 2, 2026`."""
    month, day, year = re.split(r",?\s+", words.title())
    return day_of(f"{year}-{_MONTHS.index(month) + 1:02}-{int(day):02}")


def day_of(text: str) -> str | None:
    """A day as the API writes it; None for anything else."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return None


def puts_off(heading: str) -> bool:
    """So says the heading of a document that delays the effect of another."""
    return bool(_DELAYS.search(heading))


def effective(facts: Facts) -> str | None:
    """The register's own date, if only to say that there is none; else what the text says.

    Of a delay the day put off to: the register may date it by the delay's own effect.
    """
    if puts_off(f"{facts['title']}; {facts['action']}"):
        return _said(_DELAYED_TO, facts["dates"])
    return day_of(facts["effective_on"]) if "effective_on" in facts else _said(_EFFECTIVE, facts["dates"])


def sunset(facts: Facts) -> str | None:
    """The last day of a document that ends of itself."""
    return _said(_SUNSET, facts["dates"])


def _said(pattern: re.Pattern[str], dates: str) -> str | None:
    """The day after such words, in a sentence that is not about comments."""
    sentences = (sentence for sentence in re.split(r"(?<=[.;])\s+", dates) if not _COMMENTS.search(sentence))
    found = pattern.search(" ".join(sentences))
    return day_in_words(found[1]) if found else None
