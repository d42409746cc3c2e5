"""The one door from raw words to dates, durations, addresses and clean text.

Every function refuses what it does not understand with a ValueError that names the value and the form wanted.
"""

from __future__ import annotations

import calendar
import ipaddress
import re
import unicodedata
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from urllib.parse import urlsplit

_SLICE = 2**16
_LEGAL_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_EVERY = re.compile(r"([1-9]\d{0,3})([mhdw])")
_FILE_NAME = re.compile(r"\w[\w-]{0,199}")
_UNIT_SECONDS = {"m": 60, "h": 3600, "d": 86400, "w": 604800}
_BILL_NUMBER = re.compile(r"([A-Za-z](?:[. ]{0,2}[A-Za-z]){0,3})[. ]{0,2}0{0,5}([1-9]\d{0,5})(-?[A-Za-z]?)")


def plain_text(text: str) -> str:
    """NFC text as it stands; control characters or emptiness are an error."""
    for character in text:
        if unicodedata.category(character) == "Cc" and character not in "\n\t":
            raise ValueError(f"control character U+{ord(character):04X} in {text[:40]!r}: remove it")
    if not text.strip():
        raise ValueError("is empty: give a text or leave the key out")
    return unicodedata.normalize("NFC", text)


def one_line(text: str) -> str:
    """Plain text without a line break or a tab: a name, which stands in headers, tables and calendars."""
    if "\n" in text or "\t" in text:
        raise ValueError(f"{text[:40]!r} has more than one line: write it in one")
    return plain_text(text)


def drop_control_characters(text: str) -> str:
    """Text from the web, fit for XML: C0 and C1 controls dropped, lines and tabs kept."""
    if text.isprintable():  # nothing to drop, as nearly always: a tenth of the time
        return text
    return "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs", "Cn"))


def fold(text: str) -> str:
    """NFC with white space folded to single blanks: the form in which quotes are compared."""
    return fold_spaces(unicodedata.normalize("NFC", text))


def fold_spaces(text: str) -> str:
    """White space folded to single blanks. A slice at a time: a list of all words takes ten times the text."""
    if len(text) <= _SLICE:
        return " ".join(text.split())
    slices: list[str] = []
    parted = False
    for start in range(0, len(text), _SLICE):
        piece = text[start : start + _SLICE]
        if words := " ".join(piece.split()):
            slices.append(f" {words}" if slices and (parted or piece[0].isspace()) else words)
            parted = False
        parted = parted or piece[-1].isspace()
    return "".join(slices)


def legal_date(text: str) -> str:
    """A date as laws give it, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, from 1800 to 2199."""
    if not _LEGAL_DATE.fullmatch(text) or not "1800" <= text[:4] <= "2199":
        raise ValueError(f"'{text}' is not a date: write YYYY, YYYY-MM or YYYY-MM-DD")
    try:
        first_day(text)
    except ValueError:
        raise ValueError(f"'{text}' is not a day of the calendar") from None
    return text


@lru_cache(maxsize=8192)
def first_day(text: str) -> date:
    """The first day that a date of any precision can mean."""
    year, month, day = [*map(int, text.split("-")), 1, 1][:3]
    return date(year, month, day)


@lru_cache(maxsize=8192)
def last_day(text: str) -> date:
    """The last day that a date of any precision can mean."""
    parts = [int(part) for part in text.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    return date(year, month, parts[2] if len(parts) > 2 else calendar.monthrange(year, month)[1])


def eve(text: str) -> str:
    """The day, month or year before, with the precision kept: eve of `2025-08` is `2025-07`."""
    return (first_day(text) - timedelta(days=1)).isoformat()[: len(text)]


def period(every: str) -> str:
    """A period such as `15m`, `6h`, `1d`, `1w`, as it stands."""
    seconds(every)
    return every


def seconds(every: str) -> int:
    """Seconds of a period."""
    match = _EVERY.fullmatch(every)
    if not match:
        raise ValueError(f"'{every}' is not a period: write a number and m, h, d or w, e.g. 6h")
    return int(match[1]) * _UNIT_SECONDS[match[2]]


def instant(text: str) -> datetime:
    """An ISO 8601 instant as aware UTC in whole seconds; a plain day means its first moment in UTC."""
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC).replace(microsecond=0)
    except (ValueError, OverflowError):  # the last hours of the year 9999 may lie in the year 10000
        raise ValueError(f"'{text}' is not an instant: write ISO 8601, e.g. 2026-11-22T09:00:00Z") from None


def stamp(moment: datetime) -> str:
    """An instant as the ledger writes it: UTC, whole seconds, so that text sorts as time does."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment} has no time zone")
    return moment.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def is_loopback(url: str) -> bool:
    """True for an address on this machine, by its literal host."""
    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def file_name(text: str) -> str:
    """A code that names files and addresses: letters, digits, hyphens and underscores, which lead nowhere else."""
    if not _FILE_NAME.fullmatch(text):
        raise ValueError(f"'{text}' is not a code: write letters, digits, - and _, with no hyphen first")
    return text


def official_url(url: str) -> str:
    """A complete http or https address, with nothing before its host that could pass for one."""
    parts = urlsplit(url)
    if parts.username is not None:
        raise ValueError(f"'{url}' has a name before its host: write https://host/path")
    if parts.scheme not in ("http", "https") or not parts.hostname or re.search(r"[\s\x00-\x1f<>\"\\]", url):
        raise ValueError(f"'{url}' is not a web address: write https://host/path")
    return url


def link(url: str | None) -> str | None:
    """An address that publishers give, if it is one of the web: nothing else is a link, and some of it runs."""
    try:
        return official_url(url) if url else None
    except ValueError:
        return None


def bill_number(written: str) -> str:
    """One spelling of a bill's number: `SB154` of `SB 154`, `S.B. 0154`. Anything else stays as it is."""
    found = _BILL_NUMBER.fullmatch(written.strip())
    return f"{found[1].replace('.', '').replace(' ', '').upper()}{found[2]}{found[3].upper()}" if found else written
