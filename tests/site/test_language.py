"""The languages of the site: every word is in the catalogue, every page speaks it, and the record stays as written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from jinja2 import Environment

from tests.browser.addresses import DATASETTE, OURS, REFUSED
from tests.browser.installation import NOW, recorded
from tests.site.reading import words
from tests.words import FOREIGN, as_mo, as_po, held, is_told, po_path, updated
from tracker.registry import load_subject
from tracker.site import datasette_for
from tracker.site.language import LANGUAGES
from tracker.site.page import TEMPLATES

LANGUAGE = pytest.mark.parametrize("language", FOREIGN)
PLACEHOLDER = re.compile(r"%\(\w+\)s")
OUR_PAGES = tuple(path for path in OURS if not path.startswith("/es"))


def forms(of: Any) -> tuple[str, ...]:
    return of if isinstance(of, tuple) else (of,)


@LANGUAGE
def test_the_catalogue_is_that_of_the_code(language: str) -> None:
    """`make words` brings it up to date; then the new messages are to be translated."""
    assert po_path(language).read_bytes() == as_po(updated(language))


@LANGUAGE
def test_every_message_is_translated(language: str) -> None:
    assert [message.id for message in held(language) if not is_told(message)] == []


@LANGUAGE
def test_what_is_filled_in_is_the_same(language: str) -> None:
    def values(text: str) -> list[str]:
        return sorted({*PLACEHOLDER.findall(text), *re.findall(r"%(?!\()", PLACEHOLDER.sub("", text))})

    wrong = [
        (english, told)
        for message in held(language)
        for english, told in zip(forms(message.id), forms(message.string), strict=True)
        if values(english) != values(told)
    ]
    assert wrong == []


@LANGUAGE
def test_the_compiled_catalogue_is_that_of_the_text(language: str) -> None:
    assert po_path(language).with_suffix(".mo").read_bytes() == as_mo(updated(language))


NAMES = {"RSS", "Atom", "JSON", "JSON Feed", "CSV", "CC0 1.0", "Datasette", "select * from jurisdictions"}
"""What templates may say in every language."""


@pytest.mark.parametrize("path", sorted(TEMPLATES.iterdir()), ids=lambda path: path.name)
def test_a_template_has_no_words_of_its_own(path: Path) -> None:
    text = re.sub(r"{% block body_class %}\w+", "", path.read_text())
    bare = "".join(value if kind == "data" else "\n" for _, kind, value in Environment().lex(text))
    bare = re.sub(r"<style>.*?</style>", "", bare, flags=re.DOTALL)
    said = [
        *re.findall(r">([^<>]*)(?=<)", bare),
        *re.findall(r'\b(?:alt|title|aria-label|placeholder)="([^"]*)"', bare),
    ]
    lines = {" ".join(re.findall(r"[^\s,.·:/]+", line)) for words_ in said for line in words_.split("\n")}
    assert {line for line in lines if re.search(r"[A-Za-z]{2}", line)} - {
        name.replace(".", " ") for name in NAMES
    } == set()


@pytest.fixture(scope="module")
def half_a_year(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The site on the real dossiers with some history: each example of an address has its page there."""
    house, now = recorded(tmp_path_factory.mktemp("language")), datetime.fromisoformat(NOW)
    return datasette_for(
        house.folder / "tracker.db", house.folder / "feeds", lambda: now, load_subject(house.data)
    ).client


async def seen(client: Any, path: str) -> Any:
    response = await client.get(path, follow_redirects=True)
    assert (response.status_code == 200) is not path.endswith(REFUSED), response.status_code
    return lxml.html.fromstring(response.content)


VALUES = " | //title | //table | //dt | //option | //*[@class='cards']//li"
"""Where Datasette shows what is in the tables, and their own names."""


def interface(page: Any, *, data: bool) -> Iterator[str]:
    """The words of a page, those left out that are marked as English or as code; of `data`, the values as well."""
    for part in page.xpath('//*[@lang="en"] | //pre | //code | //script' + (VALUES if data else "")):
        part.clear(keep_tail=True)
    for text in (
        *page.itertext(),
        *page.xpath("//@aria-label | //@title | //@alt | //@placeholder | //@data-label"),
    ):
        yield " ".join(text.split())


@cache
def english(language: str) -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """The messages in English that the language says otherwise: whole ones and pieces, and those with values."""
    told = {text for message in held(language) for text in forms(message.string)}
    others = [text for message in held(language) for text in forms(message.id) if text not in told]
    pieces = {piece.strip(" .,;:()") for text in others for piece in PLACEHOLDER.split(text)}
    filled = (text for text in others if PLACEHOLDER.search(text) and len(PLACEHOLDER.sub("", text).split()) > 1)
    shapes = (re.sub(r"%\\\(\w+\\\)s", ".+", re.escape(text)) for text in filled)
    whole = {text for text in others if not PLACEHOLDER.search(text)}
    return frozenset(whole | {piece for piece in pieces if " " in piece}), tuple(re.compile(one) for one in shapes)


@LANGUAGE
@pytest.mark.parametrize("path", [*OUR_PAGES, *DATASETTE, *REFUSED])
async def test_a_page_speaks_the_language_alone(half_a_year: Any, language: str, path: str) -> None:
    page, (known, shapes) = await seen(half_a_year, f"/{language}{path}"), english(language)
    assert page.get("lang") == language
    texts = {text for text in interface(page, data=path in DATASETTE) if re.search(r"[A-Za-z]{2}", text)}
    assert {text for text in texts if text.strip(" .,;:()") in known or text in known} == set()
    assert {text for text in texts for shape in shapes if shape.fullmatch(text)} == set()


NO_PAGE = re.compile(
    r"/(?:assets|feeds|api|data|archive|badge|map)/.*|/(?:openapi\.json|tracker/\S+\.(?:json|csv)(?:\?.*)?)|#.*|https?:.*"
)
"""Files and answers for programs are the same in all languages; other hosts are not ours."""


@LANGUAGE
@pytest.mark.parametrize("path", [*OUR_PAGES, *REFUSED])
async def test_its_links_stay_in_the_language(half_a_year: Any, language: str, path: str) -> None:
    page = await seen(half_a_year, f"/{language}{path}")
    leading = {*page.xpath("//a[not(@hreflang)]/@href"), *page.xpath("//form/@action")}
    assert {to for to in leading if not (to.startswith(f"/{language}/") or NO_PAGE.fullmatch(to))} == set()


@LANGUAGE
@pytest.mark.parametrize("path", ["/", "/compare?place=us-al&place=us-fl", "/tracker/sources/us-al~2Fcode-20-2-23"])
async def test_a_page_names_itself_in_each_language(half_a_year: Any, language: str, path: str) -> None:
    for address in (path, f"/{language}{path}"):
        page = await seen(half_a_year, address)
        named = {
            link.get("hreflang"): link.get("href")
            for link in page.xpath('//head/link[@rel="alternate"][@hreflang]')
        }
        assert named == {code: path if code == "en" else f"/{code}{path}" for code in LANGUAGES}
        other = page.xpath("//footer//a[@hreflang]")
        assert {link.get("href") for link in other} == set(named.values()) - {address}
        assert all(link.get("lang") == link.get("hreflang") for link in other)


SENTENCES = """
us-al                        | kratom | Alabama: hoy, kratom está prohibido; tenerlo, venderlo o importarlo es ilegal.
us-fl                        | kratom | Florida: hoy, kratom está regulado; tenerlo es legal; venderlo o importarlo es legal solo con condiciones; desde los 21 años.
us-fl                        | 7-oh   | Florida: hoy, 7-hydroxymitragynine (7-OH) por encima de 1 mg/g o 1 mg/mL o una proporción de 0.01 respecto a la mitraginina está prohibido; tenerlo, venderlo o importarlo es ilegal.
us-tn?on=2020-06-01          | kratom | Tennessee: el 1 de junio de 2020, kratom está regulado; tenerlo es legal; venderlo o importarlo es legal solo con condiciones; desde los 21 años.
us-fl-sarasota-county        | kratom | Sarasota County: hoy, kratom está prohibido; tenerlo, venderlo o importarlo es ilegal.
ad                           | kratom | Andorra: se desconoce si kratom es legal hoy. Desconocido no significa legal.
"""


@pytest.mark.parametrize("row", SENTENCES.strip().splitlines())
async def test_an_answer_in_spanish(half_a_year: Any, row: str) -> None:
    place, substance, told = (cell.strip() for cell in row.split("|"))
    page = await seen(half_a_year, f"/es/tracker/jurisdictions/{place}")
    (sentence,) = page.xpath(f'//article[@aria-labelledby="{substance}"]/p[@class="sentence"]')
    assert words(sentence) == told


RECORD = ("//h1", '//*[@class="proofs"]//mark', '//*[@class="events"]/li/a')


@LANGUAGE
@pytest.mark.parametrize("part", RECORD)
async def test_the_record_stays_as_it_was_written(half_a_year: Any, language: str, part: str) -> None:
    pages = [await seen(half_a_year, f"{prefix}/tracker/jurisdictions/us-{state}")
             for state in ("tn", "fl") for prefix in ("", f"/{language}")]  # fmt: skip
    tn, tn_told, fl, fl_told = ([words(one) for one in page.xpath(part)] for page in pages)
    assert tn + fl == tn_told + fl_told != []
