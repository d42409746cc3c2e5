"""Justice Laws XML: dates are attributes in the namespace `lims`, those of birth are elements of year, month, day.

`lims:lastAmendedDate` of the root begins the version; each provision has an `lims:inforce-start-date` of its own.
`in-force="no"` is said of what has not begun, on no day that is told.
"""

from __future__ import annotations

from lxml import etree

from tracker.lawtext.claims import DocumentKind
from tracker.official.akoma_ntoso import XML_LANG
from tracker.official.fields import needed, said, xml
from tracker.official.sheet import Sheet, day

_LIMS = "{http://justice.gc.ca/lims}"
_KINDS: dict[str, DocumentKind] = {"Statute": "act", "Regulation": "rule"}


def sheet(body: bytes) -> Sheet:
    root = xml(body, *_KINDS)
    number = "Chapter/ConsolidatedNumber" if root.tag == "Statute" else "InstrumentNumber"
    begun = root.get("in-force") != "no"
    return Sheet(
        document=body,
        identifier=needed(root, f"Identification/{number}"),
        title=said(root, "Identification/ShortTitle") or needed(root, "Identification/LongTitle"),
        language=root.get(XML_LANG),
        kind=_KINDS[str(root.tag)],
        published=_born(root),
        in_force_from=_day(root, "lastAmendedDate", "inforce-start-date") if begun else None,
        in_force_to=_day(root, "inforce-end-date") if root.get(f"{_LIMS}inforce-end-date") else None,
        repealed=_repealed(root) if begun else None,
    )


def _day(root: etree._Element, *names: str) -> str | None:
    found = next((value for name in names if (value := root.get(f"{_LIMS}{name}"))), None)
    if found is None:
        raise ValueError(f"no lims:{' or lims:'.join(names)} in {root.tag}")
    return day(found)


def _born(root: etree._Element) -> str | None:
    """The day of assent or registration; the oldest regulations have none."""
    for path in (
        "Identification/BillHistory/Stages[@stage='assented-to']/Date",
        "Identification/RegistrationDate/Date",
    ):
        written = [said(root, f"{path}/{part}") for part in ("YYYY", "MM", "DD")]
        if all(written):
            return day("-".join(f"{part:0>2}" for part in written if part))
    return None


def _repealed(root: etree._Element) -> bool:
    """Nothing but `[Repealed, ...]` is left."""
    sections = root.findall("Body//Section")
    return bool(sections) and all(section.find("Text/Repealed") is not None for section in sections)
