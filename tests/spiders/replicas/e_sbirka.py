"""e-Sbírka: a decree in its present version, a page of a long act, and a decree that is law no more."""

from __future__ import annotations

import json
from collections.abc import Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading
from tracker.official.e_sbirka import sheet

CACHE = "/sbr-cache/dokumenty-sbirky/"
TITLE = "Vyhláška č. 448/2025 Sb., o psychomodulačních látkách"


def data(name: str, version: str, title: str = TITLE, **more: object) -> bytes:
    _, year, number = name.strip("/").split("/")
    told = {
        "datumUcinnostiZneniOd": version, "datumUcinnostiOd": "2025-07-01", "staleUrl": f"{name}/{version}",
        "datumCasVyhlaseni": "2025-06-20T15:15:16.000+02:00", "typZneni": "AKTUALNI", "uplnaCitace": title,
        "zkracenaCitace": title.partition(",")[0], "kodDokumentuSbirky": f"{number}/{year} Sb.",
        "eli": f"/eli/cz{name}/{version}", "nikdyNebylUcinny": False, "sbirkaKod": "sb",
    } | more  # fmt: skip
    return json.dumps(told, ensure_ascii=False).encode()


def fragments(version: str, *texts: tuple[str, str, str | None], pages: int = 1) -> bytes:
    listed = [
        {
            "id": 9886127 + n,
            "eli": f"/eli/cz{version}/dokument/{end}",
            "staleUrl": version,
            "kodTypuFragmentu": kind,
            "hloubka": 2,
        }
        | ({"xhtml": words} if words else {})
        for n, (kind, end, words) in enumerate(texts)
    ]
    return json.dumps({"seznam": listed, "pocetStranek": pages}, ensure_ascii=False).encode()


NORM = (
    ("Virtual_Document", "", None),
    ("Paragraf", "norma/par_1", "<var>§ 1</var>"),
    ("Odstavec_Dc", "norma/par_1/odst_1", "<var>(1)</var> Prodej psychomodulačních látek osobám mladším 18 let je zakázán."),
    ("Tabulka", "priloha_1/tab_1", "<table><tr><td>Kratom</td><td>50 g</td><td>Mitragynin</td><td>1250 mg</td></tr></table>"),
)  # fmt: skip


def address(name: str, version: str, page: int = 0) -> str:
    return f"{CACHE}{name.replace('/', '%2F')}%2F{version}/fragmenty?cisloStranky={page}"


def whole(site: str) -> Mapping[str, bytes]:
    name, version = "/sb/2025/448", "2026-01-01"
    return {
        f"{CACHE}{name.replace('/', '%2F')}": data(name, version),
        address(name, version): fragments(f"{name}/{version}", *NORM),
    }


def second_page(site: str) -> Mapping[str, bytes]:
    name, version = "/sb/1998/167", "2026-01-01"
    title = "Zákon č. 167/1998 Sb., o návykových látkách"
    return {
        f"{CACHE}{name.replace('/', '%2F')}": data(name, version, title),
        address(name, version, 1): fragments(f"{name}/{version}", *NORM, pages=3),
    }


def old(site: str) -> Mapping[str, bytes]:
    name, version = "/sb/2024/321", "2025-01-01"
    return {
        f"{CACHE}{name.replace('/', '%2F')}": data(
            name, version, "Nařízení vlády č. 321/2024 Sb.", typZneni="MINULE", datumUcinnostiZneniDo="2025-12-31"
        ),
        address(name, version): fragments(f"{name}/{version}", *NORM),
    }


def told_whole(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("rule", "cs", True)
    assert document.published == "2025-06-20"
    assert "kratom" in {f.substance for f in reading.findings}
    facts = sheet(whole("")[f"{CACHE}%2Fsb%2F2025%2F448"])
    assert (facts.identifier, facts.in_force_from) == ("448/2025 Sb.", "2026-01-01")


def told_page(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.in_force) == ("act", True)


def told_old(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.in_force) == ("rule", False)


REPLICAS = [
    Replica(
        interface="e_sbirka",
        url=url,
        first=f"{CACHE}{url.partition('?')[0].replace('/', '%2F')}",
        answers=answers,
        told=told,
        empty=b"{}",
        renamed=("staleUrl", '"typZneni"', "datumUcinnostiZneniOd", "seznam", "pocetStranek", '"eli"', '"xhtml"'),
        requests=2,
        recorded=("cz-esbirka/sample-*.json",),
    )
    for url, answers, told in (
        ("/sb/2025/448", whole, told_whole),
        ("/sb/1998/167?cisloStranky=1", second_page, told_page),
        ("/sb/2024/321", old, told_old),
    )
]
