"""An invented federation with a history: laws announced, moved, learned and taken back, bills, and a broken source."""

from __future__ import annotations

from pathlib import Path

from tests.dossiers import FREE, page
from tests.site.examplia import SCRIPT, SUBJECT
from tests.tracker.statehouse import Statehouse, moment
from tracker.derive import derive
from tracker.feeds import build_calendars, build_feeds, build_reminders
from tracker.model import Change, Proposal, ProposalEvent, Publication
from tracker.proposals import record_proposal
from tracker.registry import load_subject
from tracker.retract import retract

NAME = 'South & <script>alert("name")</script>'
BILL = 'HB 1/2 %20 \\ "x" <script>alert("bill")</script>'
WHY = SCRIPT.format("why")


def place(name: str, kind: str = "state", zone: str = "UTC") -> str:
    return f'\nname = \'{name}\'\nkind = "{kind}"\ntimezone = "{zone}"\n'


def entry(status: str, *lines: str, proof: str = 'kind = "official"') -> str:
    """One status entry by a law of its own, with further keys a line each."""
    keys = "\n".join(lines)
    return f"""
[[status]]
substance = "kratom"
status = "{status}"
{keys}
  [[status.evidence]]
  url = "https://law.example/{status}"
  {proof}
"""


CODE = page("code", "https://law.example/code-1", 'expect = "Code 1"')
OTHER = page("other", "https://law.example/code-2", 'expect = "Code 2"')
HAND = """
[[source]]
id = "gazette"
interface = "hand"
kind = "gazette"
title = "Gazette"
url = "https://law.example/gazette"
checked = "2026-11-01"
"""
WATCHED = """
[[status]]
substance = "kratom"
status = "regulated"
effective_from = "2020-01-01"
confidence = "high"
  [[status.evidence]]
  source = "code"
  quote = "kratom is regulated"
"""
BAN = entry("prohibited", 'effective_from = "{}"')
SEVEN_OH = entry("sale_prohibited", 'effective_from = "2025-01-01"').replace('"kratom"', '"7-oh"')
EMERGENCY = entry(
    "prohibited",
    'effective_from = "2026-09-15"\nenforced_from = "2026-12-24"\nsunset = "2026-12-31"',
)
MONTH = entry("age_restricted", 'effective_from = "2027-01"\nmin_age = 18')
HEARSAY = entry(
    "prohibited", 'effective_from = "2019"\ndisputed = true', proof='kind = "secondary"\n  says = "a ban"'
)


def build(folder: Path) -> Statehouse:
    house = Statehouse(folder)
    (house.data / "subjects").mkdir(parents=True)
    (house.data / "subjects" / "kratom.toml").write_text(SUBJECT)
    house.dossier("xx", place("Examplia", "country"), FREE)
    house.dossier("xx-n", place("North"), CODE, OTHER, HAND, WATCHED)
    house.dossier("xx-n-lake", place("Lake", "county"))
    house.dossier("xx-s", place(NAME, zone="Pacific/Kiritimati"), HEARSAY)
    house.dossier("xx-s-lake", place("Lake", "county"))
    house.dossier("xx-w", place("West"))
    house.answer("2026-09-01", "<p>Code 1. Here kratom is regulated.</p>", "xx-n/code")
    house.record("2026-09-01")
    _law(house)
    _bills(house)
    house.failed("2026-11-05", "xx-n/code", "blocked")
    house.failed("2026-11-06", "xx-n/code", "blocked")
    house.record("2026-11-06")
    _take_back(house)
    for build_files in (build_feeds, build_reminders, build_calendars):
        build_files(house.ledger, folder / "feeds", load_subject(house.data), Publication())
    return house


def _law(house: Statehouse) -> None:
    """A ban is announced, then moved; a law on 7-OH turns out to be in force; more is to come in the West."""
    house.dossier("xx-n", place("North"), CODE, OTHER, HAND, WATCHED, BAN.format("2026-12-01"))
    house.record("2026-09-10")
    house.dossier("xx-n", place("North"), CODE, OTHER, HAND, WATCHED, BAN.format("2027-01-05"), SEVEN_OH)
    house.dossier("xx-w", place("West"), EMERGENCY, MONTH)
    house.record("2026-11-02")


def _bills(house: Statehouse) -> None:
    _propose(house, "2026-11-03", BILL, [("2026-10-01", "introduced"), ("2026-10-20", "committee")], ("prohibit",))
    _propose(house, "2026-11-04", "SB 9", [("2026-09-01", "introduced"), ("2026-11-04", "failed")], ("age_limit",))
    closing = "Proposed Rule: kratom (comments from 2026-10-01 to 2026-11-30)"
    _propose(house, "2026-11-04", "XX-2026-1", [("2026-10-01", "proposed")], ("schedule_7oh",), closing)


def _propose(
    house: Statehouse,
    at: str,
    identifier: str,
    steps: list[tuple[str, str]],
    aim: tuple[str, ...],
    text: str = "read",
) -> None:
    north = house.ledger.dossiers()["xx-n"]
    url = "javascript:alert(1)" if identifier == BILL else "https://law.example/bill"
    events = [ProposalEvent.model_validate({"on": on, "stage": s, "text": text, "url": url}) for on, s in steps]
    facts = {"identifier": identifier, "title": SCRIPT.format("title"), "stage": steps[-1][1], "aim": aim,
             "substances": ("kratom",), "events": events}  # fmt: skip
    proposal, source = Proposal.model_validate(facts), north.sources[0]
    for change in record_proposal(house.ledger, north.jurisdiction, source, proposal, moment(at), quiet=False):
        house.ledger.add_change(change)


def _take_back(house: Statehouse) -> None:
    """The law on 7-OH was never told rightly; told on 2 November, it is taken back on the 8th."""
    wrong: Change = house.ledger.changes("kind = 'learned'")[0]
    retract(house.ledger, wrong.id, WHY, moment("2026-11-08"))
    derive(house.ledger)
