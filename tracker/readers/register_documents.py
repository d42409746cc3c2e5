"""Documents of the Federal Register, joined by number from all that tells of them.

The API is believed before the full text, and of two answers of one kind the fuller one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.readers.part import Part
from tracker.readers.register_facts import DAY, Facts, day_in_words, day_of, facts_of
from tracker.unreadable import Unreadable

_EFFECTIVE = re.compile(rf"\beffective(?:\s+date)?(?:\s+is|\s+on|\s+as\s+of|\s+beginning|:|,)*\s+({DAY})", re.I)
_SUNSET = re.compile(rf"\b(?:until|through|expir\w+(?:\s+on)?|end(?:s|ing)?(?:\s+on)?)\s+({DAY})", re.I)
_DELAYED_TO = re.compile(rf"\b(?:delayed|postponed|deferred)\b.{{0,600}}?\b(?:until|to)\s+({DAY})", re.I | re.S)
_COMMENTS = re.compile(r"\b(?:comment|hearing|objection|request)s?\b", re.I)
_DELAYS = re.compile(r"\b(?:delay|postpone|defer)\w*\b", re.I)


@dataclass(frozen=True)
class RegisterDocument:
    """One document. What is not told is empty or None; `amendatory` is None where the full text was not read."""

    number: str
    kind: str
    title: str
    action: str
    abstract: str
    published: str | None
    effective: str | None
    sunset: str | None
    docket: str | None
    citation: str
    url: str | None
    amendatory: str | None
    comments: str | None
    """The last day for comments."""

    @property
    def heading(self) -> str:
        return f"{self.title}; {self.action}"

    @property
    def delays(self) -> bool:
        """It puts off the date of effect of another document; its own `effective` is the day put off to."""
        return bool(_DELAYS.search(self.heading))


def documents(parts: Sequence[Part]) -> list[RegisterDocument]:
    """All documents, by day and number. An answer that cannot be read is passed over; Unreadable if none can."""
    told: dict[str, list[Facts]] = {}
    faults: list[Unreadable] = []
    for part in parts:
        try:
            for facts in facts_of(part):
                told.setdefault(facts["number"], []).append(facts)
        except Unreadable as fault:
            faults.append(fault)
    if faults and len(faults) == len(parts):
        raise faults[0]
    return sorted(map(_document, told.values()), key=lambda document: (document.published or "", document.number))


def _document(told: list[Facts]) -> RegisterDocument:
    facts = _joined(told)
    return RegisterDocument(
        number=facts["number"],
        kind=facts["kind"] or "document",
        title=facts["title"],
        action=facts["action"],
        abstract=facts["abstract"],
        published=facts["published"] or None,
        effective=_effective(facts),
        sunset=_said(_SUNSET, facts["dates"]),
        docket=facts["docket"] or None,
        citation=facts.get("citation") or f"FR Doc. {facts['number']}",
        url=facts.get("url") or facts.get("part") or None,
        amendatory=facts.get("amendatory"),
        comments=facts.get("comments") or None,
    )


def _joined(told: list[Facts]) -> Facts:
    """The fields of all that tell of one document, the same whatever the order in which they tell."""
    joined: Facts = {}
    for facts in sorted(
        told, key=lambda one: (one["source"] == "api", sum(map(bool, one.values())), sorted(one.items()))
    ):
        joined |= {name: value for name, value in facts.items() if value or name not in joined}
    return joined


def _effective(facts: Facts) -> str | None:
    """The register's own date, if only to say that there is none; else what the text says.

    Of a delay the day put off to: the register may date it by the delay's own effect.
    """
    if _DELAYS.search(f"{facts['title']}; {facts['action']}"):
        return _said(_DELAYED_TO, facts["dates"])
    return day_of(facts["effective_on"]) if "effective_on" in facts else _said(_EFFECTIVE, facts["dates"])


def _said(pattern: re.Pattern[str], dates: str) -> str | None:
    """The day after such words, in a sentence that is not about comments."""
    sentences = (sentence for sentence in re.split(r"(?<=[.;])\s+", dates) if not _COMMENTS.search(sentence))
    found = pattern.search(" ".join(sentences))
    return day_in_words(found[1]) if found else None
