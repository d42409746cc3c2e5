"""Documents of the Federal Register, joined by number from all that tells of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tracker.readers.part import Part
from tracker.readers.register_api import from_api
from tracker.readers.register_days import effective, puts_off, sunset
from tracker.readers.register_facts import Facts, joined_facts
from tracker.readers.register_xml import from_xml
from tracker.unreadable import Unreadable


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
        return puts_off(self.heading)


def documents(parts: Sequence[Part]) -> list[RegisterDocument]:
    """All documents, by day and number. An answer that cannot be read is passed over; Unreadable if none can."""
    told: dict[str, list[Facts]] = {}
    faults: list[Unreadable] = []
    for part in parts:
        try:
            for facts in _facts_of(part):
                told.setdefault(facts["number"], []).append(facts)
        except Unreadable as fault:
            faults.append(fault)
    if faults and len(faults) == len(parts):
        raise faults[0]
    return sorted(map(_document, told.values()), key=lambda document: (document.published or "", document.number))


def _facts_of(part: Part) -> Iterator[Facts]:
    is_markup = part.body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"
    return from_xml(part) if is_markup else from_api(part)


def _document(told: list[Facts]) -> RegisterDocument:
    facts = joined_facts(told)
    return RegisterDocument(
        number=facts["number"],
        kind=facts["kind"] or "document",
        title=facts["title"],
        action=facts["action"],
        abstract=facts["abstract"],
        published=facts["published"] or None,
        effective=effective(facts),
        sunset=sunset(facts),
        docket=facts["docket"] or None,
        citation=facts.get("citation") or f"FR Doc. {facts['number']}",
        url=facts.get("url") or facts.get("part") or None,
        amendatory=facts.get("amendatory"),
        comments=facts.get("comments") or None,
    )
