"""What the answers of an untyped page or feed tell, each claim believed when it is seen twice.

Absence is never repeal: a lost quote touches confidence, and a substance gone from a list asks a person.
"""

from __future__ import annotations

from collections.abc import Iterator

from tracker import looks
from tracker.changes import change_id
from tracker.model import Change, ChangeKind, Evidence, Finding, Reading, StatusPeriod, fingerprint
from tracker.normalize import stamp
from tracker.official import Sheet
from tracker.provision import recipe, sheet_of_row, text_digest, text_of
from tracker.quotation import found
from tracker.readers import READERS, Part
from tracker.readings import read_and_keep
from tracker.scene import Scene
from tracker.sightings import Look, Sightings, Turn, Value, quote_claim
from tracker.snapshots import Row
from tracker.wording import title


def take_in_page(scene: Scene, processed: int, upto: int) -> None:
    """Look at each new good answer in turn.

    The last old one is looked at again where we read it otherwise now, so that our own doing is told apart from the
    law's; and where there is no new one, for quotes that are watched from now on.
    """
    source, snapshots = scene.source, scene.ledger.snapshots
    sightings = Sightings(scene.ledger, source.id)
    old = snapshots.last_good_main(source.id, processed)
    new = snapshots.of(source.id, good=True, after=processed, upto=upto)
    if old and old.recipe != recipe(source):
        _look(scene, sightings, old, Look(source.id, old.id, old.snapshot.fetched_at, False, False, ours=True))
    elif old and not new and any(not sightings.knows(quote_claim(quote)) for quote in _watched(scene)):
        text = text_of(scene.ledger, scene.archive, source, old)
        _adopt_quotes(scene, sightings, text, Look(source.id, old.id, old.snapshot.fetched_at, False, False))
    for number, row in enumerate(new):
        first = old is None and number == 0
        _look(scene, sightings, row, Look(source.id, row.id, row.snapshot.fetched_at, first, source.typed))


def _look(scene: Scene, sightings: Sightings, row: Row, look: Look) -> None:
    sight = looks.sight(scene, row, _watched(scene))
    looked = sight is not None and looks.seen_before(scene, sight)
    if looked and sightings.settled:
        return
    text = text_of(scene.ledger, scene.archive, scene.source, row)
    if text is None:
        return
    if sight is not None and not looked:
        looks.note(scene, row, sight)
    _look_for_quotes(scene, sightings, text, look)
    sheet = sheet_of_row(scene.ledger, scene.archive, scene.source, row)
    _look_whether_in_force(scene, sightings, sheet, look)
    law = read_and_keep(scene, text, text_digest(text), row.snapshot.url, sheet)
    findings = _findings(scene, row, text)
    known = [c for c in sightings.claims("mention:") + sightings.claims("listed:") if c not in findings]
    values: dict[str, Value] = {**dict.fromkeys(known, "absent"), **dict.fromkeys(findings, "present")}
    for claim, value in values.items():
        if look.first and claim.startswith("mention:"):
            sightings.baseline(claim, value, look)
        turn = sightings.see(claim, value, look)
        if turn:
            _believe(scene, turn, findings.get(claim) or _gone(claim), law)


def _look_whether_in_force(scene: Scene, sightings: Sightings, sheet: Sheet | None, look: Look) -> None:
    """A text that its publisher calls repealed or replaced still has its words: a person is asked."""
    if sheet is None or (sheet.in_force_from or "") > scene.today.isoformat():
        return
    told = sheet.in_force(scene.today)
    if told is None:
        return
    turn = sightings.see("in force", "present" if told else "absent", look)
    if turn and turn.value == "absent":
        for substance in sorted({entry.substance for held in _watched(scene).values() for entry in held}):
            words = f"{scene.source.title}: no longer in force, its publisher says"
            scene.ask("delisted", Finding(kind="removed", substance=substance, quote=words, rule="fields"), None)


def _findings(scene: Scene, row: Row, text: str) -> dict[str, Finding]:
    """Findings by the claim they make: a listed substance is one claim, whatever its line says."""
    part = Part(url=row.snapshot.url, media_type=row.snapshot.media_type, text=text)
    reading = READERS[scene.source.reads_with]([part], scene.subject, scene.today)
    return {
        f"listed:{f.substance}" if f.kind == "listed" else f"mention:{f.substance}:{fingerprint(f.quote)}": f
        for f in reading.findings
    }


def _gone(claim: str) -> Finding:
    kind, substance = claim.split(":")[:2]
    return Finding(kind=kind, substance=substance, quote=f"no longer {kind} here", rule="seen twice")


def _believe(scene: Scene, turn: Turn, finding: Finding, law: Reading) -> None:
    """A mention or listing is now believed to stand, or to be gone."""
    if turn.claim.startswith("mention:"):
        if turn.value == "present" and not turn.quiet and not _is_evidence_already(scene, finding):
            read = _as_read(finding, law)
            scene.ask("mention", read, scene.entry(read, Evidence(source=scene.source.id, quote=read.quote)))
    elif turn.value == "absent":
        scene.ask("delisted", finding, None)
    elif scene.status(finding.substance) != scene.source.means:
        evidence = Evidence(source=scene.source.id, quote=finding.quote)
        entry = scene.entry(finding, evidence)
        if entry and scene.source.trust == "record":
            scene.write_entry(entry, turn.claim, quiet=turn.quiet)
        else:
            scene.ask("listed", finding, entry)


def _is_evidence_already(scene: Scene, finding: Finding) -> bool:
    """True if an entry rests on these very words: a person has read them."""
    return any(found(quote, finding.quote) for quote in _watched(scene))


def _as_read(mention: Finding, law: Reading) -> Finding:
    """What the law reader makes of the substance, where the text may be in force; else the mention alone."""
    if any(document.in_force is False for document in law.documents):
        return mention
    told = [f for f in law.findings if f.status and f.substance == mention.substance]
    return next((f for f in told if f.quote == mention.quote), told[0] if told else mention)


def _adopt_quotes(scene: Scene, sightings: Sightings, text: str | None, look: Look) -> None:
    """Take in how quotes that are new in the dossier stand on the page we have."""
    for quote in _watched(scene) if text is not None else ():
        sightings.baseline(quote_claim(quote), _stands(quote, text or ""), look)


def _look_for_quotes(scene: Scene, sightings: Sightings, text: str, look: Look) -> None:
    for quote, entries in _watched(scene).items():
        claim, value = quote_claim(quote), _stands(quote, text)
        if not sightings.knows(claim):
            sightings.baseline(claim, value, look)
            continue
        restorable = sightings.was_present(claim)
        turn = sightings.see(claim, value, look)
        if turn and restorable and not turn.quiet:
            scene.result.changes += _evidence_changes(scene, turn, quote, entries, look)


def _stands(quote: str, text: str) -> Value:
    return "present" if found(quote, text) else "absent"


def _watched(scene: Scene) -> dict[str, list[StatusPeriod]]:
    """The quotes of this source that entries rest on, with those entries."""
    watched: dict[str, list[StatusPeriod]] = {}
    for held in scene.ledger.held(scene.dossier.jurisdiction.code).values():
        for entry in (one.entry for one in held):
            for evidence in entry.evidence:
                if evidence.source == scene.source.id and evidence.quote:
                    watched.setdefault(evidence.quote, []).append(entry)
    return watched


def _evidence_changes(
    scene: Scene, turn: Turn, quote: str, entries: list[StatusPeriod], look: Look
) -> Iterator[Change]:
    kind: ChangeKind = "evidence_lost" if turn.value == "absent" else "evidence_restored"
    place = scene.dossier.jurisdiction
    for substance in sorted({entry.substance for entry in entries}):
        status = scene.status(substance)
        name = scene.subject.substance(substance).name
        yield Change(
            id=change_id(place.code, substance, kind, fingerprint(scene.source.id, quote), stamp(look.at)),
            kind=kind,
            jurisdiction=place.code,
            substance=substance,
            before=status,
            after=status,
            recorded_at=scene.now,
            title=title(kind, place.name, name, None, status, status),
            url=scene.source.url,
            citation=scene.source.title,
            quote=quote,
        )
