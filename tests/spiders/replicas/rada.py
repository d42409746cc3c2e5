"""Verkhovna Rada: the card of an act with editions out of order, one of them to come, and the text of today's."""

from __future__ import annotations

import json
from collections.abc import Mapping

from tests.spiders.replicas import Replica, in_json
from tracker.model import Reading

CARD = "/laws/card/770-2000-%D0%BF.json"
TEXT = """КАБІНЕТ МІНІСТРІВ УКРАЇНИ
ПОСТАНОВА
від 6 травня 2000 р. № 770
Про затвердження переліку наркотичних засобів, психотропних речовин і прекурсорів
{Із змінами, внесеними згідно з Постановами КМ
№ 1306 від 15.11.2024}
Список № 2. Психотропні речовини, обіг яких заборонено
Мітрагінін
7-гідроксимітрагінін
"""


def edition(date: int, basis: str) -> dict[str, object]:
    return {"podid": 0, "datred": date, "format": 1, "pages": 1, "pidstava": basis, "size": 3000}


def answers(site: str) -> Mapping[str, bytes]:
    editions = [edition(20241120, "1306-2024-п"), edition(20270101, "990-2026-п"), edition(20000506, "")]
    card = {
        "dokid": 61234, "nreg": "770-2000-п", "nazva": "Про затвердження переліку наркотичних засобів", "status": 5,
        "typ": 2, "types": "2|95", "org": 15, "orgdat": 20000506, "orgnum": "770", "datred": 20241120, "edcnt": 3,
        "eds": editions, "publics": "20000519:1:№ 19|20000512:9:№ 85", "result": "ok", "result_code": 200,
    }  # fmt: skip
    return {
        CARD: json.dumps(card, ensure_ascii=False).encode(),
        "/laws/show/770-2000-%D0%BF/ed20241120.txt": TEXT.encode(),
    }


def told(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("rule", "uk", True)
    assert document.published == "2000-05-12"
    assert {f.substance for f in reading.findings} == {"kratom", "7-oh"}


REPLICAS = [
    Replica(
        interface="rada",
        url="/laws/show/770-2000-%D0%BF",
        first=CARD,
        answers=answers,
        told=told,
        empty=b'{"result": "err", "result_code": 404}',
        renamed=('"eds"', '"datred"', '"status"', '"nazva"'),
        requests=2,
        disorder=in_json("eds"),
        recorded=("ua-rada/*",),
    )
]
