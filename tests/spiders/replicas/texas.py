"""Texas: the history of a bill of the 89th Legislature that became law, and of an older one that did not."""

from __future__ import annotations

from collections.abc import Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading

FOLDER = "/bills/{}/billhistory/house_bills/{}/"
NEW = FOLDER.format("89R", "HB00001_HB00099") + "HB%2041.xml"
OLD = FOLDER.format("871", "HB00100_HB00199") + "HB%20107.xml"


def action(number: str, day: str, text: str, comment: str = "") -> str:
    said = f"<comment>{comment}</comment>" if comment else "<comment />"
    return f"<action><actionNumber>{number}</actionNumber><date>{day}</date><description>{text}</description>{said}</action>"


def history(bill: str, caption: str, *actions: str) -> bytes:
    return f"""<?xml version="1.0" encoding="utf-8"?>
<billhistory bill="{bill}" lastUpdate="6/23/2025"><lastaction>06/20/2025 E Effective on 9/1/25</lastaction>
<caption><text>{caption}</text></caption><authors>Smith | Jones</authors><coauthors /><sponsors>Brown</sponsors>
<subjects><subject>Drugs (I0232)</subject></subjects><committees><house name="Public Health" status="Out of committee" /></committees>
<actions>{"".join(actions)}</actions><billtext><docTypes><bill><versions><version>
<versionDescription>Introduced</versionDescription></version></versions></bill></docTypes></billtext></billhistory>""".encode()


def of_the_law(site: str) -> Mapping[str, bytes]:
    return {
        NEW: history(
            "89(R) HB 41", "Relating to the sale of kratom products to persons younger than 21 years of age.",
            action("H001", "11/12/2024", "Filed"), action("H010", "3/3/2025", "Referred to Public Health"),
            action("H425", "4/29/2025", "Passed", "as amended"), action("S610", "5/26/2025", "Passed"),
            action("E100", "6/20/2025", "Signed by the Governor"),
        )
    }  # fmt: skip


def of_the_older(site: str) -> Mapping[str, bytes]:
    return {
        OLD: history(
            "87(1) HB 107", "Relating to the regulation of kratom.", action("H001", "7/8/2021", "Filed"),
            action("H010", "7/9/2021", "Referred to Public Health"),
        )
    }  # fmt: skip


def told_of_the_law(reading: Reading) -> None:
    (bill,) = reading.proposals
    assert (bill.identifier, bill.session, bill.stage) == ("HB 41", "89(R)", "enacted")
    assert [event.on for event in bill.events] == [
        "2024-11-12",
        "2025-03-03",
        "2025-04-29",
        "2025-05-26",
        "2025-06-20",
    ]


def told_of_the_older(reading: Reading) -> None:
    (bill,) = reading.proposals
    assert (bill.identifier, bill.session, bill.stage) == ("HB 107", "87(1)", "committee")


REPLICAS = [
    Replica(
        interface="texas",
        url=NEW,
        first=NEW,
        answers=of_the_law,
        told=told_of_the_law,
        empty=history("89(R) HB 41", "Relating to kratom."),
        renamed=("billhistory", " bill=", "caption>", "actions>", "date>", "description>"),
        requests=1,
    ),
    Replica(
        interface="texas",
        url=OLD,
        first=OLD,
        answers=of_the_older,
        told=told_of_the_older,
        empty=b"<html><body>Bill does not exist.</body></html>",
        renamed=("87(1)", "action>"),
        requests=1,
    ),
]
