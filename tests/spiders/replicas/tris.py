"""TRIS: a page that links to notifications, and one notification watched by itself."""

from __future__ import annotations

from collections.abc import Mapping

from tests.spiders.replicas import Replica, in_xml
from tracker.model import Reading

LIST, ALONE = "/en/search?country=CZ", "/en/notification/27740"


def notification(number: str, received: str, standstill: str, title: str, content: str) -> bytes:
    grid = {"Notification Number": number, "Date received": received, "End of Standstill": standstill}
    rows = "".join(
        f'<div class="ecl-row"><div class="ecl-col-3 ecl-u-type-bold">{label}</div><div class="ecl-col-9">{value}</div></div>'
        for label, value in grid.items()
    )
    message = f"<div><p>Message</p><p>MSG 001 (IND 2025 0111 CZ EN)</p><p>8. Main Content</p><p>{content}</p></div>"
    return f"<html lang='en'><body><main><h1>{title}</h1>{rows}{message}</main></body></html>".encode()


KRATOM = notification(
    "2025/0111/CZ (Czechia)", "03/03/2025", "04/06/2025 (04/07/2025)", "Government regulation on psychomodulatory substances",
    "The draft lists kratom and kratom extract among psychomodulatory substances.",
)  # fmt: skip
OLDER = notification(
    "2021/0300/SE (Sweden)", "14/05/2021", "17/08/2021", "Ordinance amending the ordinance on narcotics",
    "Mitragynine is listed as a narcotic drug.",
)  # fmt: skip


def listed(site: str) -> Mapping[str, bytes]:
    titles = {27740: "Psychomodulatory substances (kratom)", 23000: "Narcotics: mitragynine", 27741: "Footwear"}
    rows = "".join(
        f'<tr><td><a href="{site}/en/notification/{n}">{n}</a></td><td>{title}</td></tr>'
        for n, title in titles.items()
    )
    page = f"<html><body><table><tbody>{rows}</tbody></table></body></html>".encode()
    return {LIST: page, ALONE: KRATOM, "/en/notification/23000": OLDER}


def alone(site: str) -> Mapping[str, bytes]:
    return {ALONE: KRATOM}


def told_alone(reading: Reading) -> None:
    found = [p for p in reading.proposals if p.identifier == "2025/0111/CZ"]
    assert [(p.session, p.stage) for p in found] == [("2025", "proposed")]
    assert [(e.on, e.stage) for e in found[0].events] == [
        ("2025-03-03", "proposed"), ("2025-06-04", None), ("2025-07-04", None),
    ]  # fmt: skip


def told_listed(reading: Reading) -> None:
    assert {p.identifier for p in reading.proposals} == {"2025/0111/CZ", "2021/0300/SE"}
    told_alone(reading)


REPLICAS = [
    Replica(
        interface="tris",
        url=LIST,
        first=LIST,
        source={"query": "kratom | mitragyn"},
        answers=listed,
        told=told_listed,
        empty=b"<html><body><app-root></app-root></body></html>",
        renamed=("<a href", "Notification Number"),
        requests=3,
        disorder=in_xml("tr"),
    ),
    Replica(
        interface="tris",
        url=ALONE,
        first=ALONE,
        answers=alone,
        told=told_alone,
        empty=b"<html><body><h1>TRIS</h1></body></html>",
        renamed=("Notification Number", "Date received"),
        requests=1,
    ),
]
