"""Invented dossiers for the tests, in parts: a place, its sources, what it holds."""

from __future__ import annotations

PLACE = """
name = "Examplia"
kind = "{kind}"
timezone = "America/Chicago"
"""
STATE = PLACE.format(kind="state")
COUNTRY = PLACE.format(kind="country")
FREE = """
[[status]]
substance = "kratom"
status = "unregulated"
as_of = "2026-01-01"
  [[status.evidence]]
  url = "https://law.example/search"
  kind = "official"
  says = "no section names it"
"""


def page(source: str, url: str, *lines: str) -> str:
    """A page to watch, with further keys a line each."""
    head = (
        f'[[source]]\nid = "{source}"\ninterface = "page"\nkind = "code"\ntitle = "Code {source}"\nurl = "{url}"\n'
    )
    return "\n" + head + "".join(f"{line}\n" for line in lines)


def ban(source: str, quote: str, start: str) -> str:
    """A ban from a day on, proved by words of a source."""
    return f"""
[[status]]
substance = "kratom"
status = "prohibited"
effective_from = "{start}"
confidence = "high"
  [status.instrument]
  kind = "act"
  citation = "2026 Acts 1"
  [[status.evidence]]
  source = "{source}"
  quote = "{quote}"
"""
