"""An invented republic for the page of a place: exceptions, borders, pre-emption, lost words, a change of our mind."""

from __future__ import annotations

from pathlib import Path

from tests.dossiers import FREE
from tests.site.examplia import SUBJECT
from tests.tracker.statehouse import Statehouse

STATE = 'name = "{name}"\nkind = "state"\niso = "{iso}"\ntimezone = "UTC"\n'
COUNTY = 'name = "{name}"\nkind = "county"\ntimezone = "UTC"\n'
ALPHA = (
    STATE.format(name="Alpha", iso="US-AL")
    + """
[[source]]
id = "code"
interface = "page"
kind = "code"
title = "Alpha Code 20-2-23"
url = "https://alpha.example/20-2-23"
expect = "20-2-23"
[[status]]
substance = "kratom"
status = "prohibited"
effective_from = "2016-05-10"
enacted = "2016-05-10"
confidence = "high"
  [status.instrument]
  kind = "act"
  citation = "Act 2016-279"
  codified = "Alpha Code 20-2-23"
  url = "https://alpha.example/act"
  [[status.evidence]]
  source = "code"
  quote = "Mitragynine is listed in Schedule I"
"""
)
ALPHA_PAGE = f"""<p>Section 20-2-23. {"Words that stand far away. " * 40}</p><p>In this State:</p>
<p>Mitragynine is listed
in Schedule I &lt;script&gt;alert(1)&lt;/script&gt; of the law.</p><p>{"More words that follow. " * 40}The end.</p>"""
BRAVO = (
    STATE.format(name="Bravo", iso="US-FL")
    + """
[[status]]
substance = "kratom"
status = "regulated"
effective_from = "2023-07-01"
min_age = 21
confidence = "medium"
  [[status.evidence]]
  url = "https://bravo.example/act"
  kind = "official"
[[status]]
substance = "7-oh"
status = "prohibited"
effective_from = "2025-08-13"
sunset = "unknown"
confidence = "medium"
  [[status.limits]]
  substance = "7-oh"
  max = 1
  unit = "%"
  basis = "w/w"
  over = "prohibited"
  [status.instrument]
  kind = "emergency_rule"
  citation = "Rule 1"
  [[status.evidence]]
  url = "https://bravo.example/rule-1"
  kind = "official"
[[status]]
substance = "7-oh"
status = "prohibited"
effective_from = "2025-08-19"
sunset = "2026-12-31"
confidence = "medium"
  [[status.limits]]
  substance = "7-oh"
  max = 400
  unit = "ppm"
  basis = "dry weight"
  over = "prohibited"
  [status.instrument]
  kind = "emergency_rule"
  citation = "Rule 2"
  [[status.evidence]]
  url = "https://bravo.example/rule-2"
  kind = "official"
"""
)
SARA = (
    COUNTY.format(name="Sara")
    + """
[[status]]
substance = "kratom"
status = "prohibited"
effective_from = "2014"
  [status.instrument]
  kind = "ordinance"
  citation = "Ordinance 14"
  [[status.evidence]]
  url = "https://paper.example/sara"
  kind = "secondary"
  says = "the county bars it"
"""
)
TANGO = STATE.format(name="Tango", iso="US-TN")
TANGO_AT_FIRST = TANGO + FREE
TANGO_BAN = """
[[status]]
substance = "kratom"
status = "prohibited"
effective_from = "2026-06-01"
preempts_local = true
  [[status.evidence]]
  url = "https://tango.example/act"
  kind = "official"
"""
LOST = (
    STATE.format(name="Lima", iso="XX-L")
    + """
[[source]]
id = "code"
interface = "page"
kind = "code"
title = "Lima Code"
url = "https://lima.example/code"
expect = "Lima"
[[status]]
substance = "kratom"
status = "prohibited"
effective_from = "2020-01-01"
confidence = "high"
  [[status.evidence]]
  source = "code"
  quote = "kratom is barred"
"""
)


SOON = (
    STATE.format(name="Sierra", iso="XX-S")
    + """
[[status]]
substance = "kratom"
status = "prohibited"
effective_from = "2026-12-01"
  [[status.evidence]]
  url = "https://sierra.example/act"
  kind = "official"
"""
)


def build(folder: Path) -> Statehouse:
    """Recorded on 1 May 2026; on 10 June the site learns of Tango's ban, in November Lima's words are gone."""
    house = Statehouse(folder)
    (house.data / "subjects").mkdir(parents=True)
    (house.data / "subjects" / "kratom.toml").write_text(SUBJECT)
    house.dossier("zz", 'name = "Republic"\nkind = "country"\niso = "ZZ"\ntimezone = "UTC"\n', FREE)
    house.dossier("zz-a", ALPHA)
    house.dossier("zz-b", BRAVO)
    house.dossier("zz-b-sara", SARA)
    house.dossier("zz-b-lake", COUNTY.format(name="Lake"))
    house.dossier("zz-t", TANGO_AT_FIRST)
    house.dossier("zz-t-hill", SARA.replace("Sara", "Hill"))
    house.dossier("zz-l", LOST)
    house.dossier("zz-s", SOON)
    house.answer("2026-05-01", ALPHA_PAGE, "zz-a/code")
    house.answer("2026-05-01", "<p>Lima: kratom is barred.</p>", "zz-l/code")
    house.record("2026-05-01")
    house.dossier("zz-t", TANGO_AT_FIRST, TANGO_BAN)
    house.record("2026-06-10")
    house.answer("2026-11-20T08:00", "<p>Lima: nothing.</p>", "zz-l/code")
    house.answer("2026-11-20T12:00", "<p>Lima: nothing.</p>", "zz-l/code")
    house.answer("2026-11-20T12:00", ALPHA_PAGE, "zz-a/code")
    house.record("2026-11-20T12:00")
    return house
