"""Legal acts in the open data of Lithuania (https://data.gov.lt/, Spinta): an act's editions, annexes and card.

A source's address is that of the act's record,
`https://get.data.gov.lt/datasets/gov/lrsk/teises_aktai/Dokumentas?dokumento_id="TAR.C677663D2202"`. The set
Suvestine has its consolidated editions, with the days from and to which each counts; one is asked by its number.
Annexes lie apart in the set Priedas, many as files whose text could not be taken out. The register's own site,
e-tar.lt, lets no programs in. No answer was recorded: all this is from public clients.
"""

from __future__ import annotations

import re

from spiders.answers import json_object, rows
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Office of the Seimas (Lithuania)",
    watches="an act in the edition that counts, and its annexes",
    signal="the edition that counts in the list of editions",
    base="https://get.data.gov.lt/",
)
_ACT = re.compile(r"(?P<set>.+/teises_aktai/)Dokumentas\?dokumento_id=(?:\"|%22)(?P<id>[\w.-]+)(?:\"|%22)")
_MOST = 500
_NEEDED = {"main": ("tekstas_lt", "galioja_nuo", "galioja_iki"), "card": ("galioj_busena", "pavadinimas")}
_CARD = "dokumento_id,pavadinimas,rusis,galioj_busena,priimtas,paskelbta_tar,isigalioja,negalioja,nuoroda,tar_kodas"


def first(source: Source) -> Ask:
    fields = f"select(dokumento_id,suvestines_id,galioja_nuo,galioja_iki)&sort(galioja_nuo)&limit({_MOST})"
    return Ask(f"{_set(source, 'Suvestine')}&{fields}", "signal")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    records = json_object(body, "_data")["_data"]
    if ask.role != "signal":
        found = list(rows(records, "record", "dokumento_id", *_NEEDED.get(ask.role, ())))
        if not found and ask.role != "annexes":
            raise ValueError("no such record")
        return Answer()
    editions = _editions(records)
    version, base = editions[max(editions)], _set(source, "Suvestine")
    return Answer(
        follow=(
            *(Ask(f'{base}&suvestines_id="{number}"', once=True, since=day) for day, number in editions.items()),
            Ask(f"{_set(source, 'Dokumentas')}&select({_CARD})#{version}", "card", once=True),
            Ask(f"{_set(source, 'Priedas')}#{version}", "annexes", once=True),
        )
    )


def _editions(records: object) -> dict[str, str]:
    """Number of each edition by its first day."""
    editions = list(rows(records, "edition", "suvestines_id", "galioja_nuo", "galioja_iki"))
    if len(editions) >= _MOST:
        raise ValueError(f"page 1 of the editions: there are more than {_MOST}")
    if not editions:
        raise ValueError("no consolidated edition: the act has never been changed, or there is no such act")
    return {str(one["galioja_nuo"])[:10]: str(one["suvestines_id"]) for one in editions}


def _set(source: Source, name: str) -> str:
    if found := _ACT.fullmatch(source.url):
        return f'{found["set"]}{name}?dokumento_id="{found["id"]}"'
    raise ValueError(
        f'{source.url} is not the address of an act: .../teises_aktai/Dokumentas?dokumento_id="TAR..."'
    )
