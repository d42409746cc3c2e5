"""The maps and badges that others show: each place in its colour, pattern and letter, unknown never as legal."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import lxml.etree
import lxml.html
import pytest

from tests.dossiers import FREE
from tests.site.examplia import NOW, SUBJECT
from tests.tracker.law import SUBJECT as NO_PLACES
from tests.tracker.statehouse import Statehouse
from tracker.ledger import Ledger
from tracker.registry import load
from tracker.site import datasette_for
from tracker.site.map import WEAVES, style
from tracker.site.words import STATUS

SVG = {"s": "http://www.w3.org/2000/svg"}
BAN = """
[[status]]
substance = "kratom"
status = "prohibited"
effective_from = "2020-01-01"
  [[status.evidence]]
  url = "https://law.example/ban"
  kind = "official"
"""


def place(name: str, kind: str, iso: str, law: str = "") -> str:
    return f'name = "{name}"\nkind = "{kind}"\niso = "{iso}"\ntimezone = "UTC"\n{law}'


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Any:
    house = Statehouse(tmp_path_factory.mktemp("union"))
    (house.data / "subjects").mkdir(parents=True)
    (house.data / "subjects" / "kratom.toml").write_text(SUBJECT)
    house.dossier("us", place("Union", "country", "US", FREE))
    house.dossier("us-al", place("Alpha <&>", "state", "US-AL", BAN))
    house.dossier("us-wy", place("Wye", "state", "US-WY"))
    house.dossier("us-gu", place("Isle", "territory", "US-GU", BAN))
    house.dossier("fr", place("Francia", "country", "FR", BAN))
    house.dossier("tv", place("Atoll", "country", "TV"))
    house.record("2026-11-01")
    return datasette_for(house.folder / "tracker.db", house.folder, lambda: NOW, load(house.data).subject).client


async def drawing(client: Any, path: str) -> Any:
    response = await client.get(path)
    assert response.status_code == 200, response.text
    assert response.headers["content-type"] == "image/svg+xml; charset=utf-8"
    return lxml.etree.fromstring(response.content)


def linked(svg: Any) -> list[tuple[str, str, str]]:
    """The class of each shape that is a link, its title, and where it leads."""
    return [
        (link.getparent().get("class"), link.findtext("s:title", namespaces=SVG), link.get("href"))
        for link in svg.iterfind(".//s:a", SVG)
    ]


@pytest.mark.parametrize(
    ("path", "shapes"),
    [
        ("/map/us.svg",
         [("shapes prohibited", "Alpha <&>: prohibited", "/tracker/jurisdictions/us-al"),
          ("shapes unknown", "Wye: unknown", "/tracker/jurisdictions/us-wy")]),
        ("/map/world.svg",
         [("shapes prohibited", "Francia: prohibited", "/tracker/jurisdictions/fr"),
          ("shapes unregulated", "Union: unregulated", "/tracker/jurisdictions/us")]),
        ("/map/us.svg?substance=kratom&on=2019-12-31",
         [("shapes unknown", "Alpha <&>: unknown", "/tracker/jurisdictions/us-al?substance=kratom&on=2019-12-31"),
          ("shapes unknown", "Wye: unknown", "/tracker/jurisdictions/us-wy?substance=kratom&on=2019-12-31")]),
        ("/es/map/world.svg",
         [("shapes prohibited", "Francia", "/es/tracker/jurisdictions/fr"),
          ("shapes unregulated", "Union", "/es/tracker/jurisdictions/us")]),
    ],
)  # fmt: skip
async def test_each_place_is_a_link_in_the_colours_of_its_status(
    client: Any, path: str, shapes: list[tuple[str, str, str]]
) -> None:
    found = linked(await drawing(client, path))
    assert [(look, to) for look, _, to in found] == [(look, to) for look, _, to in shapes]
    assert all(title.startswith(said) for (_, title, _), (_, said, _) in zip(found, shapes, strict=True))


async def test_what_we_hold_nothing_of_is_unknown_and_leads_nowhere(client: Any) -> None:
    svg = await drawing(client, "/map/us.svg")
    ohio = next(
        g for g in svg.iterfind(".//s:g/s:g", SVG) if g.findtext("s:title", namespaces=SVG) == "US-OH: no record"
    )
    assert ohio.getparent().get("class") == "shapes unknown"
    assert ohio.getparent().get("fill") == "url(#us-unknown)"


@pytest.mark.parametrize("name", ["us", "world"])
async def test_a_map_says_its_day_its_letters_and_what_it_is_not(client: Any, name: str) -> None:
    svg = await drawing(client, f"/map/{name}.svg?on=2025-02-03")
    said = " ".join(svg.itertext())
    assert "kratom by law, 2025-02-03" in svg.findtext("s:title", namespaces=SVG)
    assert "Unknown does not mean legal. Information, not legal advice." in said
    legend = [text.text for text in svg.iterfind(".//s:g/s:g/s:text[@class]", SVG) if len(text.text) == 1]
    assert set(legend) >= {said.letter for said in STATUS.values()}


async def test_a_letter_stands_in_each_shape_that_has_room(client: Any) -> None:
    svg = await drawing(client, "/map/us.svg")
    (letters,) = svg.xpath('.//s:text[@class="letters prohibited"][@aria-hidden]', namespaces=SVG)
    assert (letters.text, len(letters.get("x").split()), len(letters.get("y").split())) == ("X", 1, 1)


def test_every_status_has_a_pattern_of_its_own() -> None:
    assert WEAVES.keys() == STATUS.keys()
    assert len(set(WEAVES.values())) == len(WEAVES)


def test_a_picture_that_stands_alone_has_all_colours() -> None:
    assert all(f"--{status}:" in style() for status in STATUS)
    assert "prefers-color-scheme: dark" in style()


@pytest.mark.parametrize(
    ("path", "said", "look"),
    [
        ("/badge/us-al.svg", "kratom in Alpha <&>: prohibited · 2026-11-22", "prohibited"),
        ("/badge/us-al.svg?on=2019-12-31", "kratom in Alpha <&>: unknown · 2019-12-31", "unknown"),
        ("/badge/us-wy.svg?substance=7-oh", "7-OH in Wye: unknown · 2026-11-22", "unknown"),
    ],
)
async def test_a_badge_says_what_where_and_when(client: Any, path: str, said: str, look: str) -> None:
    svg = await drawing(client, path)
    assert svg.findtext("s:title", namespaces=SVG) == said
    assert svg.find(".//s:g", SVG).get("class") == f"answer {look}"


@pytest.mark.parametrize(
    ("path", "status"),
    [("/map/moon.svg", 404), ("/badge/xx.svg", 404), ("/badge/us-al.svg?on=2019", 400), ("/map/us.svg?substance=tea", 400),
     ("/embed?place=nowhere", 404), ("/embed?substance=tea", 400)],
)  # fmt: skip
async def test_what_is_not_there_or_cannot_be_meant(client: Any, path: str, status: int) -> None:
    assert (await client.get(path)).status_code == status


@pytest.mark.parametrize("path", ["/map/us.svg", "/badge/us-al.svg"])
async def test_others_may_show_and_keep_a_picture_that_runs_nothing(client: Any, path: str) -> None:
    headers = (await client.get(path)).headers
    assert headers["cache-control"].startswith("public, max-age=900, ")
    assert headers["access-control-allow-origin"] == "*"
    assert headers["cross-origin-resource-policy"] == "cross-origin"
    assert headers["content-security-policy"].startswith("default-src 'none'; style-src 'unsafe-inline';")
    again = await client.get(path, headers={"If-None-Match": headers["etag"]})
    assert again.status_code == 304


async def test_home_shows_both_maps_and_lists_what_they_cannot_show(client: Any) -> None:
    page = lxml.html.fromstring((await client.get("/")).text)
    assert [h2.text_content() for h2 in page.xpath('//h2[starts-with(@id, "map-")]')] == ["Union", "The world"]
    assert page.xpath('//*[@id="list-us"]//li/a/text()') == ["Alpha <&>", "Isle", "Wye"]
    assert page.xpath('//*[@id="list-world"]//li/a/text()') == ["Francia", "Union", "Atoll"]
    unseen = page.xpath('//*[starts-with(@id, "list-")]//small[contains(., "too small")]/text()')
    assert len(unseen) == 2


async def test_the_page_for_others_has_lines_to_copy(client: Any) -> None:
    page = lxml.html.fromstring((await client.get("/embed?place=Wye&substance=7-oh")).text)
    lines = [lxml.html.fromstring(code.text_content()) for code in page.xpath("//pre/code")]
    pictures = ["/badge/us-wy.svg?substance=7-oh", "/map/us.svg?substance=7-oh", "/map/world.svg?substance=7-oh"]
    assert page.xpath("//main//img/@src") == pictures
    for line, path in zip(lines, pictures, strict=True):
        (image,) = line.xpath("descendant-or-self::img")
        assert image.get("src").endswith(path)
        assert image.get("alt")
        assert (await client.get(path)).status_code == 200


async def test_an_empty_ledger_has_empty_maps(tmp_path: Path) -> None:
    Ledger(tmp_path / "tracker.db").close()
    client = datasette_for(tmp_path / "tracker.db", tmp_path, lambda: NOW, NO_PLACES).client
    assert linked(await drawing(client, "/map/us.svg")) == []
    assert (await client.get("/embed")).status_code == 200
