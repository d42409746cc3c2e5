"""A small invented federation, recorded and published as the real ones are, with hostile words in every field."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from tests.dossiers import FREE
from tests.tracker.statehouse import Statehouse
from tracker.feeds import build_feeds
from tracker.model import Proposal, ProposalEvent, Publication
from tracker.proposals import record_proposal
from tracker.registry import load_subject

NOW = datetime(2026, 11, 22, 15, tzinfo=UTC)
SCRIPT = '<script>alert("{}")</script>'

SUBJECT = """
name = "Kratom"
query = "kratom"
[[substance]]
id = "kratom"
name = "kratom"
names = ["kratom"]
[[substance]]
id = "7-oh"
name = "7-OH"
falls_back_to = "kratom"
names = ["7-OH"]
[[substance]]
id = "mgm-15"
name = "MGM-15"
names = ["MGM-15"]
"""
COUNTRY = f"""
name = "Examplia"
kind = "country"
iso = "XX"
timezone = "UTC"
{FREE}
"""
NORTH = """
name = "North"
kind = "state"
iso = "XX-N"
timezone = "UTC"
[[source]]
id = "code"
interface = "page"
kind = "code"
title = "North Code 1"
url = "https://law.example/code-1"
expect = "Code 1"
[[status]]
substance = "kratom"
status = "age_restricted"
min_age = 18
effective_from = "2012"
  [[status.evidence]]
  url = "https://paper.example/2012"
  kind = "secondary"
  says = "an age of 18"
[[status]]
substance = "kratom"
status = "prohibited"
effective_from = "2024-07-01"
confidence = "high"
penalty = '<script>alert("penalty")</script>'
note = '<script>alert("note")</script>'
  [status.instrument]
  kind = "act"
  citation = 'Act 1 <script>alert("citation")</script>'
  url = "https://law.example/act-1"
  [[status.evidence]]
  source = "code"
  quote = 'kratom <script>alert("quote")</script> is prohibited'
[[status]]
substance = "kratom"
status = "regulated"
effective_from = "2199-01-01"
  [[status.evidence]]
  url = "https://law.example/act-2"
  kind = "official"
"""
SEVEN_OH = """
[[status]]
substance = "7-oh"
status = "sale_prohibited"
effective_from = "2025-01-01"
  [[status.limits]]
  substance = "7-oh"
  max = 2
  unit = "%"
  basis = "of alkaloids"
  over = "sale_prohibited"
  [[status.evidence]]
  url = "https://law.example/act-3"
  kind = "official"
"""
LAKE = """
name = "Lake"
kind = "county"
timezone = "UTC"
"""
SOUTH = """
name = 'South & <script>alert("name")</script>'
kind = "state"
iso = "XX-S"
timezone = "UTC"
[[status]]
substance = "kratom"
status = "regulated"
min_age = 21
effective_from = "2020-03"
disputed = true
  [[status.limits]]
  substance = "7-oh"
  max = 1
  unit = "mg/g"
  basis = "product"
  over = "prohibited"
  [[status.evidence]]
  url = "https://paper.example/2020"
  kind = "secondary"
  says = "licences and labels"
"""
EAST = """
name = "East"
kind = "state"
timezone = "Pacific/Kiritimati"
[[status]]
substance = "kratom"
status = "prohibited"
effective_from = "2019-01-01"
sunset = "2020-01-01"
  [status.instrument]
  kind = "emergency_rule"
  citation = "Order 9"
  [[status.evidence]]
  url = "https://law.example/order-9"
  kind = "official"
"""
WEST = """
name = "West"
kind = "state"
timezone = "UTC"
"""
PAGE = '<p>Code 1. In this state kratom &lt;script&gt;alert("quote")&lt;/script&gt; is prohibited.</p>'


def build(folder: Path) -> Statehouse:
    """Two recordings: the second learns of an entry. The one source was read once and is down since."""
    house = Statehouse(folder)
    (house.data / "subjects").mkdir(parents=True)
    (house.data / "subjects" / "kratom.toml").write_text(SUBJECT)
    for code, text in {
        "xx": COUNTRY,
        "xx-n": NORTH,
        "xx-n-lake": LAKE,
        "xx-s-lake": LAKE,
        "xx-s": SOUTH,
        "xx-e": EAST,
        "xx-w": WEST,
    }.items():
        house.dossier(code, text)
    house.answer("2026-09-01", PAGE, "xx-n/code")
    house.record("2026-09-01")
    house.failed("2026-11-01", "xx-n/code")
    house.failed("2026-11-02", "xx-n/code")
    house.dossier("xx-n", NORTH, SEVEN_OH)
    _propose(house)
    house.record("2026-11-02")
    build_feeds(house.ledger, folder / "feeds", load_subject(house.data), Publication())
    return house


def _propose(house: Statehouse) -> None:
    north = house.ledger.dossiers()["xx-n"]
    event = ProposalEvent(on="2026-10-01", stage="introduced", text="read", url="javascript:alert(1)")
    proposal = Proposal(
        identifier="SB 7", title=SCRIPT.format("bill"), stage="introduced", substances=("kratom",), events=(event,)
    )
    list(record_proposal(house.ledger, north.jurisdiction, north.sources[0], proposal, NOW, quiet=True))
