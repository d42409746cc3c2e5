"""Lithuania: editions of an order, one still to come, the text that counts, its annexes and its card."""

from __future__ import annotations

import json
from collections.abc import Mapping

from tests.spiders.replicas import Replica, in_json
from tracker.model import Reading

SETS = "/datasets/gov/lrsk/teises_aktai/"
ACT = "?dokumento_id=%22TAR.C677663D2202%22"
LIST = (
    f"{SETS}Suvestine{ACT}&select(dokumento_id,suvestines_id,galioja_nuo,galioja_iki)&sort(galioja_nuo)&limit(500)"
)
CARD = "dokumento_id,pavadinimas,rusis,galioj_busena,priimtas,paskelbta_tar,isigalioja,negalioja,nuoroda,tar_kodas"


def records(kind: str, *those: dict[str, object]) -> bytes:
    told = [
        {"_type": f"datasets/gov/lrsk/teises_aktai/{kind}", "dokumento_id": "TAR.C677663D2202", **one}
        for one in those
    ]
    return json.dumps({"_data": told}, ensure_ascii=False).encode()


def edition(number: str, start: str, end: str | None, **more: object) -> dict[str, object]:
    return {
        "suvestines_id": number, "galioja_nuo": f"{start}T00:00:00", "galioja_iki": end and f"{end}T00:00:00", **more,
    }  # fmt: skip


def answers(site: str) -> Mapping[str, bytes]:
    editions = [
        edition("bbb", "2024-05-01", "2026-12-31"),
        edition("ccc", "2027-01-01", None),
        edition("aaa", "2000-01-15", "2024-04-30"),
    ]
    text = "Įsakymas. Draudžiama prekiauti šiomis medžiagomis:\nmitraginina\n7-hidroksimitraginina"
    card = {
        "pavadinimas": "Dėl narkotinių ir psichotropinių medžiagų sąrašų patvirtinimo", "rusis": "Įsakymas",
        "galioj_busena": "galioja", "priimtas": "2000-01-06", "paskelbta_tar": "2000-01-14",
        "isigalioja": "2000-01-15", "negalioja": None, "tar_kodas": "2000-00104",
        "nuoroda": "https://www.e-tar.lt/portal/lt/legalAct/TAR.C677663D2202",
    }  # fmt: skip
    annex = {"priedo_id": "p1", "priedo_pav": "1 priedas.docx", "priedo_tekstas": "I sąrašas\nKratomas"}
    return {
        LIST: records("Suvestine", *editions),
        f"{SETS}Suvestine{ACT}&suvestines_id=%22bbb%22": records(
            "Suvestine", edition("bbb", "2024-05-01", "2026-12-31", tekstas_lt=text)
        ),
        f"{SETS}Dokumentas{ACT}&select({CARD})": records("Dokumentas", card),
        f"{SETS}Priedas{ACT}": records("Priedas", annex),
    }


def told(reading: Reading) -> None:
    assert [(one.kind, one.language, one.in_force, one.published) for one in reading.documents] == [
        ("rule", "lt", True, "2000-01-14")
    ] * 2
    assert {f.substance for f in reading.findings} >= {"kratom", "7-oh"}


REPLICAS = [
    Replica(
        interface="tar_lithuania",
        url=f"{SETS}Dokumentas{ACT}",
        first=LIST,
        answers=answers,
        told=told,
        empty=b'{"_data": []}',
        renamed=('"_data"', '"suvestines_id"', '"galioja_nuo"', "tekstas_lt", "galioj_busena"),
        requests=4,
        disorder=in_json("_data"),
    )
]
