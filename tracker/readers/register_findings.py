"""What rules of the Federal Register place: the substances that a Rule names as its object, and from which day.

By its title or its amendatory text, never by its background, and only from the day the register gives as its date
of effect, never from that of publication.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from tracker.model import Finding, Subject
from tracker.names import Mention
from tracker.quotation import passage
from tracker.readers.listing import items
from tracker.readers.register_documents import RegisterDocument
from tracker.readers.register_headings import UNDOES, named

_TEMPORARY = re.compile(r"\btemporar\w+\b", re.IGNORECASE)

Place = tuple[str, Mention]
"""A text and where it names a substance."""


def findings(known: Sequence[RegisterDocument], subject: Subject) -> Iterator[Finding]:
    """One for each substance that a Rule places.

    `effective_from` is null where the register gives no date of effect. Two kinds are for a person and have no
    date: `removed` (a Rule that takes a substance off, or withdraws) and `mention` (a Rule whose abstract names a
    substance and whose own words could not be read).
    """
    return _delayed(known, [pair for rule in known for pair in _findings(rule, subject)])


def _findings(rule: RegisterDocument, subject: Subject) -> Iterator[tuple[RegisterDocument, Finding]]:
    if rule.kind != "rule":
        return
    if UNDOES.search(rule.heading):
        yield from (
            (rule, _claim("removed", rule, at, "rule that takes off")) for at in _named(rule.title, subject)
        )
        return
    own_words = rule.amendatory or ""
    placed = _first([*((own_words, item) for item in items(own_words, subject)), *_named(rule.title, subject)])
    for at in placed:
        where = "rule title" if at[0] == rule.title else "rule amendatory text"
        yield rule, _claim("listed", rule, at, where).model_copy(update=_dates(rule))
    if not placed and rule.amendatory is None:
        yield from ((rule, _claim("mention", rule, at, "rule abstract")) for at in _named(rule.abstract, subject))


def _named(text: str, subject: Subject) -> list[Place]:
    return _first((text, mention) for mention in named(text, subject))


def _first(places: Iterable[Place]) -> list[Place]:
    """The first place of each substance."""
    return list({at[1].substance: at for at in reversed(list(places))}.values())[::-1]


def _claim(kind: str, rule: RegisterDocument, at: Place, why: str) -> Finding:
    text, mention = at
    cited = passage(text, mention.start, mention.end)
    return Finding(
        kind=kind, substance=mention.substance, quote=cited.quote, prefix=cited.prefix, suffix=cited.suffix,
        rule=why, citation=rule.citation, url=rule.url, published=rule.published,
    )  # fmt: skip


def _dates(rule: RegisterDocument) -> dict[str, str | None]:
    """A temporary order has a sunset, or says that it is unknown (design, section 4)."""
    unknown = "unknown" if _TEMPORARY.search(rule.heading) else None
    return {"effective_from": rule.effective, "sunset": None if rule.delays else rule.sunset or unknown}


def _delayed(
    known: Sequence[RegisterDocument], pairs: Sequence[tuple[RegisterDocument, Finding]]
) -> Iterator[Finding]:
    """A later delay of the same docket moves the day of a placement, and is no second placement."""
    delays = {rule.docket: rule for rule in known if rule.kind == "rule" and rule.docket and rule.delays}
    placing = {(rule.docket, finding.substance) for rule, finding in pairs if not rule.delays}
    for rule, finding in pairs:
        delay = delays.get(rule.docket or "")
        if rule.delays and (rule.docket, finding.substance) in placing:
            continue
        if delay and finding.kind == "listed" and (delay.published or "") > (rule.published or ""):
            yield finding.model_copy(update={"effective_from": delay.effective})
        else:
            yield finding
