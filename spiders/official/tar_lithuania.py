"""Legal acts in the open data of Lithuania (https://data.gov.lt/, Spinta): an act's editions, annexes and card.

A source's address is that of the act's record,
`https://get.data.gov.lt/datasets/gov/lrsk/teises_aktai/Dokumentas?dokumento_id="TAR.C677663D2202"`. The set
Suvestine has its consolidated editions, with the days from and to which each counts; one is asked by its number.
Annexes lie apart in the set Priedas, many as files whose text could not be taken out. The register's own site,
e-tar.lt, lets no programs in. No answer was recorded: all this is from public clients.
"""

from __future__ import annotations

import hashlib
import re

from spiders.address_form import AddressForm
from spiders.answers import json_object, rows
from spiders.interface import Answer, Ask, Card
from spiders.official import tar_editions
from tracker.model import Source

CARD = Card(
    body="Office of the Seimas (Lithuania)",
    watches="an act in the edition that counts, and its annexes",
    signal="the list of editions, with first and last day of each",
    base="https://get.data.gov.lt/",
)
_ACT = AddressForm(
    re.compile(r"(?P<set>.+/teises_aktai/)Dokumentas\?dokumento_id=(?:\"|%22)(?P<id>[\w.-]+)(?:\"|%22)"),
    'an act: .../teises_aktai/Dokumentas?dokumento_id="TAR.C677663D2202"',
)
_NEEDED = {"main": ("tekstas_lt", "galioja_nuo", "galioja_iki"), "card": ("galioj_busena", "pavadinimas")}
_CARD = "dokumento_id,pavadinimas,rusis,galioj_busena,priimtas,paskelbta_tar,isigalioja,negalioja,nuoroda,tar_kodas"


def first(source: Source) -> Ask:
    return Ask(f"{_set(source, 'Suvestine')}&{tar_editions.FIELDS}", "signal")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    records = json_object(body, "_data")["_data"]
    if ask.role != "signal":
        found = list(rows(records, "record", "dokumento_id", *_NEEDED.get(ask.role, ())))
        if not found and ask.role != "annexes":
            raise ValueError("no such record")
        return Answer()
    editions, base = tar_editions.editions(records), f"{_set(source, 'Suvestine')}&suvestines_id="
    version = hashlib.sha256(str(sorted(editions.items())).encode()).hexdigest()[:16]
    card = Ask(f"{_set(source, 'Dokumentas')}&select({_CARD})#{version}", "card", once=True)
    annexes = Ask(f"{_set(source, 'Priedas')}#{version}", "annexes", once=True)
    texts = (Ask(f"{base}{edition}", once=True, since=day) for day, edition in editions.items())
    return Answer(follow=(*texts, card, annexes))


def _set(source: Source, name: str) -> str:
    at = _ACT.of(source)
    return f'{at["set"]}{name}?dokumento_id="{at["id"]}"'
