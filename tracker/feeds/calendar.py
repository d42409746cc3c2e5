"""Calendars to subscribe to (iCalendar, RFC 5545): known days of law and last days for comments, as all-day events.

The stamps are those of our record, never of the build: the same ledger gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path

from icalendar import Calendar, Component, Event, Timezone, TimezoneStandard, vText

from tracker.feeds.agenda import DISCLAIMER, Entry, agenda
from tracker.feeds.catalogue import above
from tracker.feeds.files import write
from tracker.feeds.formats import EPOCH, MINUTES
from tracker.feeds.item import clean
from tracker.ledger import Ledger
from tracker.model import Publication, Subject

_ALL = "calendar"
_PRODUCT = "-//Legal Status Tracker//Days of law//EN"


def build_calendars(ledger: Ledger, folder: Path, subject: Subject, site: Publication) -> list[Path]:
    """Write the calendars whose bytes changed into `folder`; their paths.

    A place that was removed keeps its calendar: whoever follows it must see its days cancelled.
    """
    places = {code: ledger.last_known_dossier(code).jurisdiction.name for code in ledger.places_ever()}
    titles = {_ALL: "Legal status: days of law", **{c: f"Legal status: {name}" for c, name in places.items()}}
    days: dict[str, list[Entry]] = {name: [] for name in titles}
    for code in places:
        for entry in agenda(ledger, code, subject):
            for name in (_ALL, *above(code)):
                days.get(name, []).append(entry)
    files = ((folder / f"{name}.ics", calendar(name, title, days[name], site)) for name, title in titles.items())
    return write(files)


def calendar(name: str, title: str, entries: Iterable[Entry], site: Publication) -> bytes:
    """One calendar file."""
    document = Calendar()
    _add_head(document, name, title, site)
    in_order = sorted(entries, key=lambda entry: (entry.shown.on, entry.uid))
    components: list[Component] = [_event(entry, site) for entry in in_order] or [_nothing()]
    for component in components:
        document.add_component(component)
    return bytes(document.to_ical())


def _add_head(document: Calendar, name: str, title: str, site: Publication) -> None:
    document.add("PRODID", _PRODUCT)
    document.add("VERSION", "2.0")
    document.add("CALSCALE", "GREGORIAN")
    document.add("NAME", title)
    document.add("X-WR-CALNAME", vText(title))
    document.add("DESCRIPTION", DISCLAIMER)
    document.add("SOURCE", f"{site.address}feeds/{name}.ics", {"VALUE": "URI"})
    document.add("REFRESH-INTERVAL", timedelta(minutes=MINUTES), {"VALUE": "DURATION"})
    document.add("X-PUBLISHED-TTL", f"PT{MINUTES}M")


def _event(entry: Entry, site: Publication) -> Event:
    shown, event = entry.shown, Event()
    event.add("UID", entry.uid)
    event.add("DTSTAMP", entry.modified)
    event.add("CREATED", entry.created)
    event.add("LAST-MODIFIED", entry.modified)
    event.add("SEQUENCE", entry.sequence)
    event.add("STATUS", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("DTSTART", shown.on)
    event.add("DTEND", shown.on + timedelta(days=1))
    event.add("SUMMARY", clean(f"Taken back: {shown.title}" if entry.cancelled else shown.title))
    event.add("DESCRIPTION", "\n".join(map(clean, _lines(entry, site))))
    event.add("CATEGORIES", list(shown.categories))
    event.add("TRANSP", "TRANSPARENT")
    event.add("URL", shown.url or _page(entry, site))
    return event


def _lines(entry: Entry, site: Publication) -> Iterator[str]:
    if entry.cancelled:
        yield f"We took this day back on {entry.modified:%Y-%m-%d}."
    yield from entry.shown.lines
    if entry.shown.url:
        yield f"Source: {entry.shown.url}"
    yield f"All about this place: {_page(entry, site)}"
    yield DISCLAIMER


def _page(entry: Entry, site: Publication) -> str:
    return f"{site.address}tracker/jurisdictions/{entry.shown.categories[1]}"


def _nothing() -> Timezone:
    """What an empty calendar holds, which must hold something (RFC 5545, 3.6)."""
    zone, standard = Timezone(), TimezoneStandard()
    zone.add("TZID", "UTC")
    standard.add("DTSTART", EPOCH.replace(tzinfo=None))
    standard.add("TZOFFSETFROM", timedelta(0))
    standard.add("TZOFFSETTO", timedelta(0))
    zone.add_component(standard)
    return zone
