"""Bytes to text: what is read, what is refused and under which outcome."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable

import pytest

from tests.tracker.bodies import HTML, LAW, PAGE, outcome
from tests.tracker.pdfs import law_pdf, locked_pdf, raw_pdf, scanned_pdf
from tracker.extract import check_selector, extract

# HTML


def test_a_page_is_its_visible_text_line_by_line() -> None:
    assert extract(PAGE.encode(), HTML) == LAW


@pytest.mark.parametrize("select", ["#law", "div.body", "//div[@id='law']", "(//h1/..)[1]", "form"])
def test_a_selector_cuts_the_provision(select: str) -> None:
    assert extract(PAGE.encode(), HTML, select=select) == LAW


def test_a_form_that_wraps_the_page_is_kept_and_a_selected_menu_too() -> None:
    assert "kratom ban" in extract(PAGE.encode(), HTML, select="nav")


def test_two_matches_give_their_texts_in_order() -> None:
    assert extract(PAGE.encode(), HTML, select="td, h1") == "§ 9-114. Schedule I\n7-hydroxymitragynine\nI"
    assert extract(PAGE.encode(), HTML, select="//td/text()") == "7-hydroxymitragynine\nI"


def test_a_header_inside_an_article_is_its_heading() -> None:
    page = "<body><header>Site</header><article><header>§ 1. Title</header><p>Text</p></article></body>"
    assert extract(page.encode(), HTML) == "§ 1. Title\nText"


def test_a_body_that_a_script_will_show_is_read() -> None:
    assert extract(b'<body style="display:none" class="nav"><p>Law</p></body>', HTML) == "Law"


def test_lines_of_preformatted_text_stay() -> None:
    assert extract(b"<pre>SEC. 1.  It\n   shall be.\n\nSEC. 2.</pre>", HTML) == "SEC. 1. It\nshall be.\nSEC. 2."


@pytest.mark.parametrize("select", ["div[", "//div[", "..", "p::before("])
def test_a_bad_selector_is_an_error_at_the_door(select: str) -> None:
    with pytest.raises(ValueError, match="neither CSS nor XPath"):
        check_selector(select)


@pytest.mark.parametrize("select", ["#law-of-1871", "//main", "(count(//p))"])
def test_a_selector_without_a_match_is_broken(select: str) -> None:
    kind, reason = outcome(PAGE, select=select)
    assert kind == "broken"
    assert select in reason


def test_furniture_that_changes_does_not_change_the_text() -> None:
    other = PAGE.replace("4711", "4712").replace("Popular: kratom ban", "News").replace("var kratom", "nonce=8")
    assert extract(other.encode(), HTML) == LAW


# Characters


@pytest.mark.parametrize(
    ("body", "media_type"),
    [
        ("<p>§ 9 — naïve “ban”</p>".encode(), HTML),
        ("<p>§ 9 — naïve “ban”</p>".encode("cp1252"), "text/html; charset=windows-1252"),
        ("<p>§ 9 — naïve “ban”</p>".encode("cp1252"), "text/html; charset=ISO-8859-1"),
        ('<meta charset="windows-1252"><p>§ 9 — naïve “ban”</p>'.encode("cp1252"), "text/html"),
        ("<p>§ 9 — naïve “ban”</p>".encode("cp1252"), "text/html"),
        ("<p>§ 9 — naïve “ban”</p>".encode("cp1252"), "text/html; charset=who-knows"),
        ("<p>§ 9 — naïve “ban”</p>".encode(), "text/html; charset=latin-1"),
        ("<p>§ 9 — naïve “ban”</p>".encode("utf-16"), "text/html; charset=latin-1"),
        ("\ufeff<p>§ 9 — naïve “ban”</p>".encode(), "text/html; charset=latin-1"),
        ("<p>§ 9 — nai\u0308ve “ban”</p>".encode(), HTML),
        ("<p>§ 9 \x97 naïve \x93ban\x94</p>".encode(), HTML),
        (b"<p>&sect; 9 &#8212; na&iuml;ve &ldquo;ban&rdquo;</p>", HTML),
        ("§ 9 — naïve “ban”".encode("cp1252"), "text/plain"),
        ("<?xml version='1.0' encoding='windows-1252'?><a>§ 9 — naïve “ban”</a>".encode("cp1252"), "text/xml"),
    ],
)
def test_the_same_words_in_any_encoding(body: bytes, media_type: str) -> None:
    assert extract(body, media_type) == "§ 9 — naïve “ban”"


def test_one_torn_letter_leaves_utf8_alone() -> None:
    assert extract("<p>§ 9 — “ban”".encode() + b"\xe2</p>", HTML) == "§ 9 — “ban”\ufffd"


@pytest.mark.parametrize("name", ["cp874", "cp1251", "shift_jis", "euc-kr", "gb18030", "big5"])
def test_declared_charsets_of_the_world(name: str) -> None:
    words = {"cp874": "พืชกระท่อม", "cp1251": "Кратом заборонено", "shift_jis": "クラトム", "euc-kr": "크라톰"}
    text = words.get(name, "毒品")
    assert extract(f"<p>{text}</p>".encode(name), f"text/html; charset={name}") == text


def test_unseen_characters_are_dropped() -> None:
    assert (
        extract("Mitra\u00adgy\u200bnine\x07 \ufeff\u00a0is\u2003it\u200f".encode(), "text/plain")
        == "Mitragynine is it"
    )


# XML


def test_xml_reads_as_a_law_does() -> None:
    body = b"""<?xml version="1.0"?><section xmlns="urn:marsh"><num>9-114</num><heading>Schedule I.</heading>
    <para><num>(a)</num><text>For <cite path="x">this part</cite>, the list:</text>
    <para><num>(1)</num><text>Mitragynine;</text></para><para><num>(2)</num><p>7-OH</p></para></para></section>"""
    assert (
        extract(body, "application/xml")
        == "9-114 Schedule I.\n(a) For this part, the list:\n(1) Mitragynine;\n(2) 7-OH"
    )


@pytest.mark.parametrize("select", ["//para[num='(1)']/text", "para > text", ".//text"])
def test_selectors_name_xml_elements_without_their_namespace(select: str) -> None:
    body = b'<s xmlns="urn:a" xmlns:b="urn:b"><b:para><b:num>(1)</b:num><b:text>Mitragynine</b:text></b:para></s>'
    assert extract(body, "text/xml", select=select) == "Mitragynine"


def test_xhtml_with_empty_elements_and_names_of_characters() -> None:
    body = b"""<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "xhtml1.dtd">
    <html xmlns="http://www.w3.org/1999/xhtml"><head><script src="a.js"/><title>T</title></head><body><a id="x"/>
    <p>&sect;&nbsp;1 kept</p></body></html>"""
    assert extract(body, "application/xhtml+xml") == "§ 1 kept"


BOMB = b"""<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "kratom"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]><l x="&d;">&d;</l>"""
OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/hostname">]><l>law &a;</l>'


@pytest.mark.parametrize("body", [BOMB, OUTSIDE, OUTSIDE.replace(b"&a;", b"")])
def test_entities_are_never_expanded(body: bytes) -> None:
    assert outcome(body, "text/xml") == ("broken", "XML declares entities")


def test_xml_cut_short_is_broken() -> None:
    kind, reason = outcome(b"<?xml version='1.0'?><a><b>Mitragynine</b>", "text/xml")
    assert (kind, "not well-formed" in reason) == ("broken", True)


# JSON


def test_json_is_the_same_text_in_any_order_of_keys() -> None:
    one, other = {"b": [1, "Kratöm"], "a": None}, {"a": None, "b": [1, "Kratöm"]}
    texts = {extract(json.dumps(data).encode(), "application/json") for data in (one, other)}
    assert texts == {'{\n"a": null,\n"b": [\n1,\n"Kratöm"\n]\n}'}


@pytest.mark.parametrize(
    "body", [b'{"a": 1', b"[" * 50_000, b"maintenance", b"<p>We will be back</p>", b"[9" + b"9" * 5000]
)
def test_what_should_be_json_and_is_not_is_broken(body: bytes) -> None:
    assert outcome(body, "application/json")[0] == "broken"


def test_a_text_that_begins_with_a_bracket_is_no_json() -> None:
    assert extract(b"[Federal Gazette: 2 October]", "text/plain") == "[Federal Gazette: 2 October]"


# PDF


def test_a_statute_in_pdf() -> None:
    text = extract(law_pdf(), "application/octet-stream", expect="Schedule I")
    assert text.splitlines()[3] == "(b) Mitragynine, its salts and isomers;"


def test_a_pdf_locked_for_printing_only_is_read() -> None:
    assert extract(locked_pdf(""), "application/pdf") == extract(law_pdf(), "application/pdf")


PDFS: dict[str, tuple[Callable[[], bytes], str]] = {
    "locked": (lambda: locked_pdf("secret"), "locked by a password"),
    "scanned": (scanned_pdf, "no text layer"),
    "cut short": (lambda: law_pdf()[:400], "damaged or cut short"),
    "header only": (lambda: b"%PDF-1.7\n", "damaged or cut short"),
}


@pytest.mark.parametrize("name", PDFS)
def test_pdfs_that_cannot_be_read_are_broken_without_noise(name: str, caplog: pytest.LogCaptureFixture) -> None:
    make, words = PDFS[name]
    with caplog.at_level(logging.DEBUG):
        kind, reason = outcome(make(), "application/pdf")
    assert kind == "broken"
    assert words in reason
    assert not caplog.records


@pytest.mark.parametrize(
    ("pages", "content", "words"),
    [
        (5_001, b"", "5001 pages"),
        (1, b" " * 9_000_000, "LimitReached"),
        (4, b" " * 7_900_000, "too big to be read"),
        (1, b"BT (a) Tj ET " * 126_000, "LimitReached"),
    ],
    ids=["pages", "unpacks without end", "too much to draw", "too many steps"],
)
def test_a_pdf_that_would_take_all_day_is_broken(pages: int, content: bytes, words: str) -> None:
    kind, reason = outcome(raw_pdf(pages, content), "application/pdf")
    assert kind == "broken"
    assert words in reason


def test_every_page_counts() -> None:
    assert extract(raw_pdf(2, b"BT /F 9 Tf 9 9 Td (Kratom) Tj ET"), "application/pdf") == "Kratom\nKratom"
