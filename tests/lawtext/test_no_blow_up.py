"""No text, however hostile, takes more than linear time or raises anything but `Unreadable`."""

from __future__ import annotations

import importlib.util
import json
import pkgutil
import re
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import gold
from tests.lawtext import regex_child
from tracker.registry import load_subject
from tracker.saved import read_document
from tracker.unreadable import Unreadable

ROOT = Path(__file__).parents[2]
SUBJECT = load_subject(ROOT / "data")
OURS = [one.body for one in gold.labelled(gold.OURS)]


def modules() -> list[str]:
    """Every module that reads law text; a package that does not exist yet has none."""
    found: list[str] = []
    for name in regex_child.READS:
        if spec := importlib.util.find_spec(name):
            found.append(name)
            folders = list(spec.submodule_search_locations or ())
            found += [one.name for one in pkgutil.walk_packages(folders, f"{name}.")]
    return found


def test_no_expression_takes_more_than_linear_time() -> None:
    """Two children at once, each with half of the modules."""
    halves = [*modules()[::2], "--lazy"], modules()[1::2]
    children = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.lawtext.regex_child", *half],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for half in halves
    ]  # fmt: skip
    faults, expressions = [], 0
    for child in children:
        out, err = child.communicate(timeout=180)
        assert child.returncode == 0, err
        *bad, last = map(json.loads, out.splitlines())
        faults += [f"{one['module']}: {one['fault']}: {one['pattern']}" for one in bad]
        expressions += last["expressions"]
    assert not faults, "\n".join(faults)
    assert expressions > 100


@pytest.mark.parametrize(
    ("source", "is_bad"),
    [
        (r"(?:a+)+b", True),
        (r"(?:\w+\s*)+:", True),
        (r"\s+$", True),
        (r"kratom[^;]*;", True),
        (r"kratom[^;]{0,80};", False),
        (r"\bkratom\s{1,3}leaf\b", False),
        (r"(?:a++)++b", True),
        (r"(?<!a)a++b", False),
    ],
)
def test_what_counts_as_a_blow_up(source: str, is_bad: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """The test above can fail: these are the faults it looks for, and their cures."""
    monkeypatch.setattr(regex_child, "ALARM", 0.3)
    before = signal.signal(signal.SIGVTALRM, regex_child.alarm)
    try:
        assert (regex_child.blow_up(re.compile(source)) is not None) is is_bad
    finally:
        signal.signal(signal.SIGVTALRM, before)


def read(body: bytes, interface: str) -> None:
    with suppress(Unreadable):
        read_document(body, interface, None, SUBJECT, gold.day("2026-01-01"))


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.binary(max_size=300), st.sampled_from(["page", "feed", "federal_register"]))
def test_any_bytes(body: bytes, interface: str) -> None:
    read(body, interface)


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.text(max_size=300),
    st.sampled_from(["{}", "<html><body>{}</body></html>", '{{"title": "{}"}}', "<act>{}</act>"]),
)
def test_any_text(text: str, frame: str) -> None:
    read(frame.replace("{}", "kratom " + text).encode("utf-8", "surrogatepass"), "page")


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """One of our texts with a piece cut out, doubled, overwritten, or grafted from another."""
    body, other = draw(st.sampled_from(OURS)), draw(st.sampled_from(OURS))
    for _ in range(draw(st.integers(1, 4))):
        a, b = sorted((draw(st.integers(0, len(body))), draw(st.integers(0, len(body)))))
        c, d = sorted((draw(st.integers(0, len(other))), draw(st.integers(0, len(other)))))
        piece = draw(
            st.sampled_from(
                [b"", body[a:b] * 2, other[c:d], b"\x00", b"<", b"&#0;", b"\xff\xfe", b"9" * 5000, b"(" * 500]
            )
        )
        body = body[:a] + piece + body[b:]
    return body[:60_000]


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(damaged(), st.sampled_from(["page", "page", "feed", "federal_register"]))
def test_damaged_documents(body: bytes, interface: str) -> None:
    read(body, interface)
