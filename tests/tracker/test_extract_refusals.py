"""What is not the document: refused under a named outcome, whatever the bytes."""

from __future__ import annotations

import contextlib
import io
import time
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tracker.bodies import HTML, PAGE, outcome
from tests.tracker.pdfs import law_pdf
from tracker.extract import Unreadable, extract


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


BOMB = b"""<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "kratom"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]><l x="&d;">&d;</l>"""
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
        assert text[:1] in "<{[%" or extract(text.encode(), "text/plain", needs_text=False) == text


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


@pytest.mark.parametrize(
    "start", [b"<!---->", b"<??>", b"<!doctype a>", b"<!doctype a [ ]>", b" ", b"<script>", b"<a b='"]
)
def test_a_page_of_nothing_but_beginnings_takes_no_time(start: bytes) -> None:
    began = time.process_time()
    for end in (b"x", b"<p>law"):
        with contextlib.suppress(Unreadable):
            extract(start * 5_000 + end, None)
    assert time.process_time() - began < 2


def test_a_long_plain_page_is_read_whole() -> None:
    line = "It shall be so in every part of the Marsh."
    body = ("<html><body><pre>" + f"{line}\n" * 270_000 + "Mitragynine</pre></body></html>").encode()
    assert len(body) > 11_000_000  # libxml2 cuts a text at 10,000,000 bytes unless it is told not to
    text = extract(body, HTML)
    assert text.count(line) == 270_000
    assert text.endswith("Mitragynine")
