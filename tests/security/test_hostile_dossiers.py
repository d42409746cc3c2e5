"""A pull request with a hostile dossier: its own file is refused with its fault, and the others are read as before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from spiders.official import INTERFACES
from tests.dossiers import FREE, STATE, page
from tests.spiders.crawl_child import Crawl, crawl, source
from tests.spiders.crawl_site import Site, reply, serving
from tracker import confined
from tracker.extract import check_selector, extract
from tracker.markup import is_costly
from tracker.registry import identities, load
from tracker.toml_file import MOST_BYTES, FaultyFileError, read_toml
from tracker.unreadable import Unreadable

GOOD = STATE + page("code", "https://law.example/1") + FREE
WORTH = "a-secret-of-the-operator-4711"
DAYS = "//*[count(//*[count(//*[count(//*)>0])>0])>0]"


def with_source(**facts: str) -> str:
    told = {
        "id": "code",
        "interface": "page",
        "kind": "code",
        "title": "Code",
        "url": "https://law.example/1",
        **facts,
    }
    return STATE + "\n[[source]]\n" + "".join(f"{name} = '{value}'\n" for name, value in told.items()) + FREE


HOSTILE = {
    "lists in lists": "a = " + "[" * 20_000 + "]" * 20_000,
    "tables in tables": "a = " + "{b=" * 5_000 + "1" + "}" * 5_000,
    "a name of names": "a" + ".a" * 900 + " = 1",
    "a longer one": "a" + ".a" * 9_000 + " = 1",
    "a number of digits": "a = " + "9" * 9_000,
    "a number of hex digits": "a = 0x" + "f" * 90_000,
    "no number": "limits = [nan]",
    "infinity": "limits = [inf]",
    "not UTF-8": "\udcff",
    "writing turned round": GOOD.replace("Examplia", "Examplia \u202eailpmaxE"),
    "turned by an escape": GOOD.replace('"Examplia"', '"\\u2067x"'),
    "a control character": GOOD.replace('"Examplia"', '"\\u001b[2J"'),
    "a name of two lines": GOOD.replace('"Examplia"', '"Examplia\\nBEGIN:VEVENT"'),
    "a title of two lines": GOOD.replace('"Code code"', '"Code\\nX-Injected: y"'),
    "a name before the host": with_source(url="https://law.example@evil.example/1"),
    "a script for an address": with_source(url="javascript:alert(1)"),
    "a file for an address": with_source(url="file:///etc/passwd"),
    "plain HTTP without a word": with_source(url="http://law.example/1"),
    "an id that leads up": with_source(id=".."),
    "an id of two lines": with_source(id="a b"),
    "an id of folders": with_source(id="a\\b"),
    "a selector without end": with_source(select="//p" + "[1]" * 200),
    "a selector of brackets": with_source(select="(" * 299),
    "a selector of a foreign namespace": with_source(select="//re:test"),
    "a zone that is a file": STATE.replace("America/Chicago", "../../../etc/passwd") + FREE,
    "a megabyte": GOOD + "#" * MOST_BYTES,
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "jurisdictions"
    folder.mkdir()
    (folder / "aa.toml").write_text(GOOD)
    return tmp_path


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_refused_and_the_others_are_not(data: Path, name: str) -> None:
    (data / "jurisdictions" / "zz.toml").write_text(HOSTILE[name], encoding="utf-8", errors="surrogateescape")
    registry = load(data)
    assert list(registry.dossiers) == ["aa"]
    assert {Path(fault.file).name for fault in registry.faults} == {"zz.toml"}
    paths = {code: data / "jurisdictions" / f"{code}.toml" for code in ("aa", "zz")}
    assert [one.code for one in identities(paths)] == ["aa", "zz"]


@pytest.mark.parametrize("name", ["..", "-rf", "a b", "a\nb", "<b>", "a;b", "a'b", "%2e%2e", "a.b", "x" * 201, "~"])
def test_a_file_whose_name_is_no_code(data: Path, name: str) -> None:
    """A code names the files of its feeds: `...toml` would write beside the folder of feeds."""
    (data / "jurisdictions" / f"{name}.toml").write_text(GOOD)
    registry = load(data)
    assert list(registry.dossiers) == ["aa"]
    assert any("is not a code" in str(fault) for fault in registry.faults)
    assert {Path(fault.file).name for fault in registry.faults} == {f"{name}.toml"}


@pytest.mark.parametrize("name", ["../../../root/x", "..", "a/b", "a b", "", "\u202ea"])
def test_a_substance_whose_id_is_no_code(data: Path, name: str) -> None:
    (data / "subjects").mkdir()
    words = f"[[substance]]\nid = '{name}'\nname = 'K'\nnames = ['k']\n"
    (data / "subjects" / "k.toml").write_text(f"name = 'K'\nquery = 'k'\n{words}")
    with pytest.raises(FaultyFileError):
        load(data)


def test_a_dossier_that_is_a_link_shows_nothing_of_what_it_leads_to(data: Path, tmp_path: Path) -> None:
    hidden = tmp_path / "hidden.env"
    hidden.write_text(f"PASSWORD={WORTH}\n[a\n")
    (data / "jurisdictions" / "zz.toml").symlink_to(hidden)
    assert WORTH not in "\n".join(map(str, load(data).faults))
    with pytest.raises(FaultyFileError):
        read_toml(hidden)


# Selectors


def test_a_selector_that_takes_days_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confined, "_LEAST_SECONDS", 1)
    body = b"<html><body><p>law</p>" + b"<b>x</b>" * 4_000 + b"</body></html>"
    for select in (DAYS, "b ~ b ~ b", "//b/following::b/preceding::b"):
        check_selector(select)
        with pytest.raises(Unreadable) as caught:
            extract(body, "text/html", select=select)
        assert caught.value.reason == "too costly to be read: takes more than 1 s"


def test_deep_nests_and_two_descents(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confined, "_LEAST_SECONDS", 1)
    body = b"<html><body>" + b"<div>" * 200 + b"<p>law</p>" * 40_000
    with pytest.raises(Unreadable, match="too costly"):
        extract(body, "text/html", select="div p")
    assert extract(body, "text/html", select="p").startswith("law\nlaw")


@pytest.mark.parametrize(
    ("select", "costly"),
    [
        ("#law", False), ("p.section", False), ("//div[@id='a/b']", False), ("//p[3]", False), ("#law > p", False),
        ("#law p", True), ("h2 ~ p", True), ("p, li", True), ("//table[.//td]", True), ("//p[contains(., 'x')]", True),
        ("//p/ancestor::div", True), (DAYS, True),
    ],
)  # fmt: skip
def test_what_can_take_for_ever_is_known_before(select: str, costly: bool) -> None:
    assert is_costly(select) is costly


def test_a_costly_selector_cuts_what_a_cheap_one_would() -> None:
    body = "<html><body><div id='law'><h2>§ 1</h2><p>Mitragynine é</p></div><p>else</p></body></html>".encode()
    assert extract(body, "text/html; charset=utf-8", select="#law p") == "Mitragynine é"
    with pytest.raises(Unreadable, match="matches nothing"):
        extract(body, "text/html", select="#law li p")


def test_a_selector_that_calls_what_is_not_there_is_broken_and_stops_nobody() -> None:
    with pytest.raises(Unreadable, match="cannot be used"):
        extract(b"<html><body><p>law</p></body></html>", "text/html", select="//p[foo()]")


def test_a_child_gets_none_of_our_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEGISCAN_KEY", WORTH)
    assert WORTH not in confined.confined("tests.security.told", "environment", b"x")


def test_memory_of_a_child_is_bounded() -> None:
    with pytest.raises(Unreadable, match="more than 512 MB of memory"):
        confined.confined("tests.security.told", "fill", b"x")


# Keys


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with serving(
        {"/v3/bill/119/hr/1": reply(b"{}", Content_Type="application/json"), "/robots.txt": reply(b"", 404)}
    ) as one:
        yield one


@pytest.fixture(scope="module")
def robbed(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Crawl:
    """Dossiers that name a variable of the operator, and an address of the thief."""
    named = [name for name, one in INTERFACES.items() if one.CARD.key]
    sources = [
        source(name, site.url("/v3/bill/119/hr/1", "thief.test"), interface=name, key="SMTP_PASSWORD")
        for name in named
    ]
    names = {"thief.test": "127.0.0.1"}
    return crawl(sources, tmp_path_factory.mktemp("robbed"), names=names, environment={"SMTP_PASSWORD": WORTH})


def test_no_key_goes_to_an_address_that_is_not_its_publishers(site: Site, robbed: Crawl) -> None:
    assert WORTH not in str(site.hits)
    assert {s.outcome for s in robbed.snapshots} <= {"skipped", "broken"}
    reasons = {s.reason for s in robbed.snapshots if s.outcome == "skipped"}
    assert any("its key goes to https://api.congress.gov/ alone" in str(reason) for reason in reasons), reasons
