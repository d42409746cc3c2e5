"""Claims of a law text as findings: each with the words that make it, and the rule that read them so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tracker.lawtext.claims import Claim, Face
from tracker.lawtext.law import Law
from tracker.model import Document, Finding
from tracker.quotation import passage
from tracker.readers.part import Part


def document(face: Face) -> Document:
    """What a text is by its face."""
    return Document(
        kind=face.kind, title=face.title, language=face.language, published=face.published, in_force=face.in_force
    )


def findings(law: Law, part: Part) -> Iterator[Finding]:
    """A finding a claim, then one for each other passage that names a substance.

    The days of a law that names none are in its proposal alone: a finding is always about a substance.
    """
    made = [_finding(law, part, *row) for row in _rows(law) if row[1]]
    said = {(finding.substance, finding.quote) for finding in made}
    yield from made
    for mention in law.named:
        cited = passage(law.text.text, mention.start, mention.end)
        if (mention.substance, cited.quote) not in said:
            said.add((mention.substance, cited.quote))
            claim = Claim(mention.start, mention.end, "names the substance")
            yield _finding(law, part, "mention", mention.substance, claim, {})


Row = tuple[str, str, Claim, dict[str, Any]]
"""Kind, substance, claim, and the fields that the claim fills."""


def _rows(law: Law) -> Iterator[Row]:
    main = law.main_substance
    for ban in law.bans:
        yield "bars", ban.substance, ban, {
            "acts": ban.acts, "status": ban.status, "limits": (ban.over,) if ban.over else (),
        }  # fmt: skip
    for one in law.listed:
        yield "listed", one.substance, one, {}
    for age in law.ages:
        yield "age", main, age, {"min_age": age.years, "status": law.status_of(main)}
    for cap in law.caps:
        of = cap.limit.substance
        yield "limit", of, cap, {"limits": (cap.limit,), "status": law.status_of(of)}
    for term in law.terms:
        yield term.name, main, term, {term.name: term.value, "status": law.status_of(main)}
    for repeal in law.repeals:
        for substance in repeal.substances:
            yield "repeals", substance, repeal, {}
    yield from _untold(law)
    for effect in law.effects:
        yield "effective", main, effect, {"effective_from": effect.day}
    if law.sunset:
        yield "sunset", main, law.sunset, {"sunset": law.sunset.day}


def _untold(law: Law) -> Iterator[Row]:
    """Statuses that follow from the text as a whole: no single claim above carries them."""
    told = {ban.substance for ban in law.bans} | {cap.limit.substance for cap in law.caps}
    told |= {law.main_substance} if law.ages or law.terms else set()
    for substance, status in law.statuses.items():
        at = next((m for m in law.named if m.substance == substance), None)
        if substance not in told and at:
            yield "status", substance, Claim(at.start, at.end, "the text as a whole"), {"status": status}


def _finding(law: Law, part: Part, kind: str, substance: str, claim: Claim, fields: dict[str, Any]) -> Finding:
    cited = passage(law.text.text, claim.start, claim.end)
    if fields.get("status"):
        dates = {"effective_from": law.effective_from, "sunset": law.sunset.day if law.sunset else None}
        fields = {**dates, **fields}
    return Finding(
        kind=kind, substance=substance, quote=cited.quote, prefix=cited.prefix, suffix=cited.suffix,
        rule=claim.rule, url=part.url, published=law.face.published, **fields,
    )  # fmt: skip
