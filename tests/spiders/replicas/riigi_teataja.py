"""Riigi Teataja: the versions of a regulation, and the text of the newest; an amending regulation by itself."""

from __future__ import annotations

from collections.abc import Mapping

from tests.spiders.replicas import Replica, in_xml
from tracker.model import Reading
from tracker.official.riigi_teataja import sheet

LIST, SINGLE = "/akti_redaktsioonid.xml?grupiId=158713", "/akt/103012025003.xml"
TABLE = """<p>Keelatud on järgmiste ainete käitlemine:</p>
<table><tr><td>Eriline abuurapuu</td><td>Mitragyna speciosa (Kratom)</td></tr>
<tr><td>Mitragüniin</td><td>Mytragynine</td></tr><tr><td>7-hüdroksümitragüniin</td><td>7-hydroxymitragynine</td></tr></table>"""


def text(number: str, begins: str, ends: str = "", kind: str = "terviktekst", group: str = "158713") -> bytes:
    end = f"<kehtivuseLopp>{ends}</kehtivuseLopp>" if ends else ""
    same = f"<terviktekstiGrupiID>{group}</terviktekstiGrupiID>" if group else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<oigusakt xmlns="maarus_1_10.02.2010" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><metaandmed>
<valjaandja>Sotsiaalminister</valjaandja><dokumentLiik>määrus</dokumentLiik><tekstiliik>{kind}</tekstiliik>
<vastuvoetud><aktikuupaev>2005-05-18</aktikuupaev><avaldamismarge><RTosa>RTL</RTosa><RTaasta>2005</RTaasta>
<aktViide>902508</aktViide></avaldamismarge><joustumine>2005-06-05</joustumine></vastuvoetud>
<avaldamismarge><RTosa>RT I</RTosa><avaldamineKuupaev>2026-02-20+02:00</avaldamineKuupaev><RTaasta>2026</RTaasta>
<RTartikkel>6</RTartikkel><aktViide>{number}</aktViide></avaldamismarge>
<kehtivus><kehtivuseAlgus>{begins}</kehtivuseAlgus>{end}</kehtivus><globaalID>{number}</globaalID>{same}</metaandmed>
<aktinimi><nimi><pealkiri>Narkootiliste ja psühhotroopsete ainete nimekirjad</pealkiri></nimi></aktinimi>
<muutmismarge><aktikuupaev>2026-02-12</aktikuupaev><joustumine>2026-02-23</joustumine></muutmismarge>
<sisu><paragrahv id="para1"><paragrahvNr>1</paragrahvNr><kuvatavNr><![CDATA[§ 1.]]></kuvatavNr>
<sisuTekst><tavatekst>Määrusega kehtestatakse ainete nimekirjad,<reavahetus/>mille käitlemine on keelatud.</tavatekst>
<HTMLKonteiner><![CDATA[{TABLE}]]></HTMLKonteiner></sisuTekst></paragrahv></sisu></oigusakt>""".encode()


def listed(*versions: tuple[str, str]) -> bytes:
    items = "".join(
        f"<item><title>Narkootiliste ainete nimekirjad ({day})</title>"
        f"<link>https://www.riigiteataja.ee/akt/{number}</link></item>"
        for number, day in versions
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>{items}</channel></rss>'.encode()


def group(site: str) -> Mapping[str, bytes]:
    return {
        LIST: listed(("128122024049", "31.12.2024"), ("120022026006", "23.02.2026"), ("130072025008", "2.8.2025")),
        "/akt/120022026006.xml": text("120022026006", "2026-02-23+02:00"),
    }


def single(site: str) -> Mapping[str, bytes]:
    return {SINGLE: text("103012025003", "2025-01-06+02:00", "2025-07-08", "algtekst", "")}


def told_group(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("rule", "et", True)
    assert document.published == "2026-02-20"
    assert {"kratom", "7-oh"} <= {f.substance for f in reading.findings}
    facts = sheet(text("120022026006", "2026-02-23+02:00"))
    assert (facts.identifier, facts.in_force_from, facts.in_force_to) == ("158713", "2026-02-23", None)
    assert b"nimekirjad,<reavahetus/> mille" in facts.document


def told_single(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.in_force) == ("rule", False)


REPLICAS = [
    Replica(
        interface="riigi_teataja",
        url=LIST,
        first=LIST,
        answers=group,
        told=told_group,
        empty=listed(),
        renamed=("<rss", "<title", "<link", "<oigusakt", "<kehtivuseAlgus", "<pealkiri", "<dokumentLiik"),
        requests=2,
        disorder=in_xml("item"),
    ),
    Replica(
        interface="riigi_teataja",
        url=SINGLE,
        first=SINGLE,
        answers=single,
        told=told_single,
        empty=b"<oigusakt/>",
        renamed=("<oigusakt", "<globaalID", "<kehtivuseAlgus"),
        requests=1,
        recorded=("ee-riigiteataja/*.xml",),
    ),
]
