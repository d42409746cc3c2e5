"""Bytes to text: what is read, what is refused and under which outcome."""

from __future__ import annotations

import io
import json
import logging
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tracker.pdfs import law_pdf, locked_pdf, raw_pdf, scanned_pdf
from tracker.extract import Unreadable, check_selector, extract

HTML = "text/html; charset=utf-8"
PAGE = """<!DOCTYPE html><html><head><title>Marshland Code, section 9-114</title><style>p{}</style></head><body>
<header>Marshland Legislature</header><nav><a href=/>Home</a> Popular: kratom ban</nav>
<form method=post><input value=state><select><option>Mitragynine Act</option></select>
<div id=law class="body text"><h1>§&nbsp;9-114. Sched&shy;ule&#8203; I</h1>
<p>(a) Brugmansine;<br>(b) Mitragynine,
 its   salts;</p><table><tr><th>Item</th><th>Part</th></tr><tr><td>7-hydroxymitragynine</td><td>I</td></tr></table>
<script>var kratom</script><div style="display: none">repealed</div><p hidden>void</p><!-- kratom is lawful --></div>
</form><footer>You are visitor 4711</footer></body></html>"""
LAW = "§ 9-114. Schedule I\n(a) Brugmansine;\n(b) Mitragynine, its salts;\nItem\tPart\n7-hydroxymitragynine\tI"


def outcome(body: bytes | str, media_type: str | None = HTML, **more: str) -> tuple[str, str]:
    with pytest.raises(Unreadable) as caught:
        extract(body.encode() if isinstance(body, str) else body, media_type, **more)
    return caught.value.outcome, caught.value.reason


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
        (1, b"BT (a) Tj ET " * 200_000, "LimitReached"),
    ],
    ids=["pages", "unpacks without end", "too much to draw", "too many steps"],
)
def test_a_pdf_that_would_take_all_day_is_broken(pages: int, content: bytes, words: str) -> None:
    kind, reason = outcome(raw_pdf(pages, content), "application/pdf")
    assert kind == "broken"
    assert words in reason


def test_every_page_counts() -> None:
    assert extract(raw_pdf(2, b"BT /F 9 Tf 9 9 Td (Kratom) Tj ET"), "application/pdf") == "Kratom\nKratom"


# What is not the document


def archive() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as written:
        written.writestr("word/document.xml", "<law/>")
    return file.getvalue()


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (archive(), "ZIP archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Word"),
        (b"{\\rtf1 law}", "RTF"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\xff\xd8\xff\xe0", "JPEG"),
        (b"GIF89a", "GIF"),
        (b"law\0law", "binary"),
        (b"<html><body><div id=root></div><script>load()</script></body></html>", "JavaScript"),
        (
            b"<html><body><noscript>You need to enable JavaScript</noscript><div>Loading...</div></body></html>",
            "JavaScript",
        ),
    ],
)
def test_each_refusal_names_what_is_wrong(body: bytes, words: str) -> None:
    kind, reason = outcome(body, "text/html")
    assert (kind, words in reason) == ("broken", True), reason


def test_a_page_that_may_be_empty() -> None:
    assert extract(b"<html><body></body></html>", HTML, needs_text=False) == ""


@pytest.mark.parametrize("expect", ["9-114", "SCHEDULE i", "Marshland Code", "salts; Item Part"])
def test_expected_words_in_text_or_title(expect: str) -> None:
    assert extract(PAGE.encode(), HTML, select="td", expect=expect) == "7-hydroxymitragynine\nI"


@pytest.mark.parametrize("expect", ["9-115", "kratom ban", "Mitragynine Act", "visitor", "repealed"])
def test_expected_words_in_menus_or_nowhere_do_not_count(expect: str) -> None:
    assert outcome(PAGE, expect=expect) == ("broken", f"expected words '{expect}' not found")


WALLS = {
    "Cloudflare": "<title>Just a moment...</title><noscript>Enable JavaScript and cookies to continue</noscript>9-114",
    "Cloudflare challenge": "<title>Attention Required! | Cloudflare</title><h1>Sorry, you have been blocked</h1>",
    "Akamai": "<title>x</title><h1>Access Denied</h1>You don't have permission to access it.<p>Reference&#32;&#35;18.5c",
    "Imperva": "<iframe src=/_Incapsula_Resource?CWUDNSAI=1>Request unsuccessful. Incapsula incident ID: 1</iframe>",
    "F5": "<title>Request Rejected</title>The requested URL was rejected. Please consult with your administrator.",
    "CloudFront": "<title>ERROR: The request could not be satisfied</title><h1>403 ERROR</h1>Request blocked.",
    "Federal Register": "<title>Federal Register :: Request Access</title><p>Due to aggressive automated scraping",
    "AWS": "<title>Human Verification</title><p>Confirm that you are human</p>",
    "interruption": "<title>Pardon Our Interruption</title>As you were browsing something made us think you are a bot.",
    "CAPTCHA": "<title>statutes</title><p>Please complete the security check to access the site</p>",
    "refusal": "<title>403 Forbidden</title><center><h1>403 Forbidden</h1></center>",
}


@pytest.mark.parametrize("name", WALLS)
@pytest.mark.parametrize("expect", [None, "9-114", "not there"])
def test_a_wall_is_blocked_and_named_whatever_words_it_repeats(name: str, expect: str | None) -> None:
    with pytest.raises(Unreadable) as caught:
        extract(f"<html><body>{WALLS[name]}</body></html>".encode(), HTML, expect=expect)
    assert caught.value.outcome == "blocked"
    assert name in caught.value.reason


@pytest.mark.parametrize(
    "words",
    [
        "A person whose access was denied may appeal. " * 90 + "Access Denied. Reference #18.",
        '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>§ 1. Kratom.',
        '<script src="/_Incapsula_Resource?SWJIYLWA=719"></script>§ 1. Kratom.',
        '<script>var m="verify you are human";</script><p>§ 1. Request Rejected by the clerk.</p>',
        "<p>§ 4. Checks. The request may be rejected. Please consult your attorney.</p>",
    ],
)
def test_a_law_is_no_wall(words: str) -> None:
    assert extract(f"<title>Code</title><body>{words}</body>".encode(), HTML)


# Any bytes


SEEDS = [
    PAGE.encode(),
    BOMB,
    b'{"a": [1, {"b": "\\u00a7"}]}',
    law_pdf(),
    b"<?xml version='1.0'?><a b='c'><d>e</d></a>",
]
KINDS = [
    None,
    "text/html",
    "application/xml",
    "application/json",
    "application/pdf",
    "text/plain",
    "x/y; charset=utf-7",
]


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    body = bytearray(draw(st.sampled_from(SEEDS)))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(body)))
        end = min(len(body), start + draw(st.integers(0, 40)))
        body[start:end] = draw(
            st.one_of(st.binary(max_size=20), st.sampled_from([b"<", b"\0", b"\xff\xfe", b"]]>", b"&#0;"]))
        )
    return bytes(body)


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(damaged(), st.binary(max_size=300)), st.sampled_from(KINDS), st.sampled_from([None, "#law", "//p"])
)
def test_any_bytes_give_text_or_a_named_fault(body: bytes, media_type: str | None, select: str | None) -> None:
    try:
        text = extract(body, media_type, select=select)
    except Unreadable as fault:
        assert fault.outcome in ("broken", "blocked")
        assert fault.reason
    else:
        assert text.encode()
        assert extract(text.encode(), "text/plain", needs_text=False) == text or text[:1] in "<{[%"


@pytest.mark.parametrize(
    "body",
    [
        b"<html>" + b"<p>ab</p>" * 500_000,
        b"<div>" * 3_000 + b"law",
        b"<a " + b"".join(b"x%d " % number for number in range(30_000)) + b">law</a>",
        b"[" + b"1," * 1_100_000 + b"1]",
        b"<?xml version='1.0'?><a>" + b"<b/>" * 500_000 + b"</a>",
    ],
    ids=["many tags", "deep", "many attributes", "json", "xml"],
)
def test_what_would_fill_memory_is_refused_before_it_is_parsed(body: bytes) -> None:
    assert outcome(body, None)[0] == "broken"


def test_a_long_plain_page_is_read_whole() -> None:
    line = "It shall be so in every part of the Marsh."
    body = ("<html><body><pre>" + f"{line}\n" * 270_000 + "Mitragynine</pre></body></html>").encode()
    assert len(body) > 11_000_000  # libxml2 cuts a text at 10,000,000 bytes unless it is told not to
    text = extract(body, HTML)
    assert text.count(line) == 270_000
    assert text.endswith("Mitragynine")
