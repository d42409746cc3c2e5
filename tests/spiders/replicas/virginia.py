"""Virginia: the files of a session, with a bill that names the subject in its title and one that does in its summary."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

from tests.spiders.replicas import Replica
from tracker.model import Reading

FILES = "/lisfiles/20251/"
BILL = (
    "Bill_id", "Bill_description", "Patron_id", "Patron_name", "Last_house_committee_id", "Last_house_action",
    "Last_house_action_date", "Last_senate_committee_id", "Last_senate_action", "Last_senate_action_date",
    "Last_conference_action", "Last_conference_action_date", "Last_governor_action", "Last_governor_action_date",
    "Emergency", "Passed_house", "Passed_senate", "Passed", "Failed", "Carried_over", "Approved", "Vetoed",
    "Chapter_id", "Introduction_date", "Last_actid",
)  # fmt: skip


def table(header: Sequence[str], *lines: Sequence[str]) -> bytes:
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows([header, *lines])
    return text.getvalue().encode()


def bill(number: str, title: str, **told: str) -> list[str]:
    row = dict.fromkeys(BILL[14:22], "N") | {"Bill_id": number, "Bill_description": title} | told
    return [row.get(name, "") for name in BILL]


BILLS = table(
    BILL,
    bill("HB1", "Absentee voting; no excuse required.", Introduction_date="11/18/24", Last_house_action="Referred to committee",
         Last_house_action_date="11/18/24"),
    bill("HB77", "Kratom products; prohibited acts, civil penalties.", Introduction_date="01/03/25", Passed_house="Y",
         Passed_senate="Y", Passed="Y", Approved="Y", Chapter_id="CHAP0600", Last_governor_action="Approved by Governor-Chapter 600",
         Last_governor_action_date="03/24/25"),
    bill("SB9", "Consumer protection; certain botanical products.", Introduction_date="01/06/25", Failed="Y",
         Last_senate_action="Passed by indefinitely in Commerce and Labor (9-Y 6-N)", Last_senate_action_date="01/27/25"),
)  # fmt: skip
HISTORY = table(
    ("Bill_id", "History_date", "History_description", "History_refid"),
    ("HB1", "11/18/24", "H Prefiled and ordered printed; offered 01/08/25 25100095D", ""),
    ("HB77", "01/03/25", "H Prefiled and ordered printed; offered 01/08/25 25100195D", ""),
    ("HB77", "01/21/25", "H Read third time and passed House (97-Y 0-N)", "H0021V0099"),
    ("HB77", "02/12/25", "S Passed Senate (40-Y 0-N)", "S0077V0101"),
    ("HB77", "03/24/25", "G Approved by Governor-Chapter 600 (effective 7/1/25)", "CHAP0600"),
    ("SB9", "01/06/25", "S Referred to Committee on Commerce and Labor", ""),
    ("SB9", "01/27/25", "S Passed by indefinitely in Commerce and Labor (9-Y 6-N)", "S02V0001"),
)
SUMMARIES = table(
    ("SUM_BILNO", "SUMMARY_DOCID", "SUMMARY_TYPE", "SUMMARY_TEXT"),
    (
        "HB0077",
        "HB77S      ",
        "Introduced",
        "<p class=sumtext>\r\n<b>Kratom products.</b>  Prohibits any person from selling\r\n</p>",
    ),
    (
        "SB0009",
        "SB9S       ",
        "Introduced",
        "<p class=sumtext><b>Botanicals.</b> Schedules mitragynine,\r\nas of July 1</p>",
    ),
)


def answers(site: str) -> Mapping[str, bytes]:
    return {f"{FILES}BILLS.CSV": BILLS, f"{FILES}HISTORY.CSV": HISTORY, f"{FILES}Summaries.csv": SUMMARIES}


def told(reading: Reading) -> None:
    assert {(p.session, p.identifier): p.stage for p in reading.proposals} == {
        ("20251", "HB77"): "enacted",
        ("20251", "SB9"): "failed",
    }
    (ban,) = [p for p in reading.proposals if p.identifier == "SB9"]
    assert {"2025-01-06", "2025-01-27"} <= {event.on for event in ban.events}


def reversed_rows(body: bytes) -> bytes:
    """All but the history, where the order of the rows of a day is that of its steps."""
    header, *lines = csv.reader(io.StringIO(body.decode(), newline=""))
    if "History_date" in header:
        return body
    return table(header, *(line for line in reversed(lines) for _ in range(2)))


REPLICAS = [
    Replica(
        interface="virginia",
        url="/lisfiles/20251",
        first=f"{FILES}BILLS.CSV",
        answers=answers,
        told=told,
        empty=table(BILL),
        renamed=(
            "Bill_id", "Bill_description", "Last_house_action", '"Passed"', '"Failed"', "Introduction_date", "History_date",
            "History_description", "SUM_BILNO", "SUMMARY_TEXT",
        ),
        requests=3,
        disorder=reversed_rows,
        recorded=("us-va-lis-csv/*BILLS.CSV", "us-va-lis-csv/*HISTORY.CSV.gz", "us-va-lis-csv/*Summaries.csv.gz"),
    )
]  # fmt: skip
