"""Strict at the door: every fault names file, field and value, and stops its own file only."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command import ROOT
from tracker.registry import FaultyFileError, load

PLACE = 'name = "Examplia"\nkind = "state"\ntimezone = "UTC"\n'
SOURCE = '[[source]]\nid = "s"\ninterface = "page"\nkind = "code"\ntitle = "Code"\nurl = "https://law.example/1"\n'
URL_PROOF = '[[status.evidence]]\nurl = "https://law.example/1"\nkind = "official"\nsays = "read"\n'
ENTRY = '[[status]]\nsubstance = "kratom"\nstatus = "prohibited"\neffective_from = "2020-01-01"\n'

FAULTS = [
    ("unknown key", PLACE + 'colour = "red"', "colour", "unknown key 'colour'"),
    ("unknown key of a source", PLACE + SOURCE + "often = true", "source[1].often", "unknown key"),
    ("unknown kind of place", PLACE.replace("state", "realm"), "kind", "Input should be 'union'"),
    ("unknown status", PLACE + ENTRY.replace("prohibited", "banned") + URL_PROOF, "status[1].status", "banned"),
    ("unknown substance", PLACE + ENTRY.replace("kratom", "kava") + URL_PROOF, "status[1] substance", "kava"),
    ("no such day", PLACE + ENTRY.replace("2020-01-01", "2020-02-30") + URL_PROOF, "status[1].effective_from", "2020-02-30"),
    ("another form of date", PLACE + ENTRY.replace("2020-01-01", "1 Jan 2020") + URL_PROOF, "effective_from", "YYYY-MM-DD"),
    ("a TOML date", PLACE + ENTRY.replace('"2020-01-01"', "2020-01-01") + URL_PROOF, "status[1].effective_from", "quotes"),
    ("a number as text", PLACE + ENTRY + 'min_age = "18"\n' + URL_PROOF, "status[1].min_age", "18"),
    ("no evidence", PLACE + ENTRY, "status[1].evidence", "at least 1 item"),
    ("a source without quote", PLACE + SOURCE + ENTRY + '[[status.evidence]]\nsource = "s"\n', "evidence[1]", "needs a quote"),
    ("a quote of 41 words", PLACE + SOURCE + ENTRY + f'[[status.evidence]]\nsource = "s"\nquote = "{"w " * 41}"\n', "evidence[1]", "at most 40"),
    ("a source that is not there", PLACE + ENTRY + '[[status.evidence]]\nsource = "t"\nquote = "w"\n', "evidence source", "xx/t"),
    ("a search without date", PLACE + ENTRY.replace("prohibited", "unregulated") + URL_PROOF, "status[1]", "as_of"),
    ("an emergency rule without sunset", PLACE + ENTRY + '[status.instrument]\nkind = "emergency_rule"\ncitation = "R 1"\n' + URL_PROOF, "status[1]", "sunset"),
    ("a limit without basis", PLACE + ENTRY + 'limits = [{substance = "7-oh", max = 2, unit = "%"}]\n' + URL_PROOF, "limits[1].basis", "Field required"),
    ("high without official words", PLACE + ENTRY + 'confidence = "high"\n' + URL_PROOF.replace("official", "secondary"), "confidence", "official words"),
    ("a sunset before its begin", PLACE + ENTRY + 'sunset = "2019-01-01"\n' + URL_PROOF, "sunset", "2019-01-01"),
    ("two entries on one day", PLACE + (ENTRY + URL_PROOF) * 2, "status[2] effective_from", "same day"),
    ("two sources of one id", PLACE + SOURCE * 2, "source id", "unique"),
    ("no such time zone", PLACE.replace("UTC", "Mars/Olympus"), "timezone", "Mars/Olympus"),
    ("plain http", PLACE + SOURCE.replace("https", "http"), "source[1]", "use https"),
    ("no address", PLACE + SOURCE.replace("https://law.example/1", "law.example"), "source[1].url", "law.example"),
    ("no such period", PLACE + SOURCE + 'every = "daily"', "source[1].every", "daily"),
    ("a bad selector", PLACE + SOURCE + 'select = "main["', "select", "main["),
    ("a listing that means nothing", PLACE + SOURCE + 'reader = "listing"', "source[1]", "needs means"),
    ("a control character", PLACE.replace("Examplia", "Exam\\u0007plia"), "name", "U+0007"),
    ("not TOML", PLACE + "status = [", "file", "not TOML"),
]  # fmt: skip


def load_one(folder: Path, text: str, code: str = "xx") -> list[tuple[str, str, str]]:
    path = folder / "jurisdictions" / f"{code}.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    (path.parent / "yy.toml").write_text(PLACE)
    registry = load(folder)
    assert "yy" in registry.dossiers
    return [(fault.file, fault.field, f"{fault.problem} {fault.value}") for fault in registry.faults]


@pytest.mark.parametrize(("why", "text", "field", "says"), FAULTS, ids=[row[0] for row in FAULTS])
def test_a_fault_names_file_field_and_value(tmp_path: Path, why: str, text: str, field: str, says: str) -> None:
    faults = load_one(tmp_path, text)
    assert [f for f in faults if f[0].endswith("xx.toml") and field in f[1] and says in f[2]], faults


def test_a_valid_dossier_has_no_fault(tmp_path: Path) -> None:
    assert load_one(tmp_path, PLACE + SOURCE + ENTRY + URL_PROOF) == []


def test_a_city_needs_the_dossier_above_it(tmp_path: Path) -> None:
    (tmp_path / "jurisdictions" / "zz" / "ca").mkdir(parents=True)
    (tmp_path / "jurisdictions" / "zz" / "ca" / "san-diego.toml").write_text(PLACE)
    faults = load_one(tmp_path, PLACE)
    assert [says for _, _, says in faults] == [
        f"the place above it has no dossier: add {tmp_path}/jurisdictions/zz/ca.toml zz-ca-san-diego"
    ]


def test_an_empty_folder_is_wrong_usage_and_no_mass_repeal(tmp_path: Path) -> None:
    with pytest.raises(FaultyFileError, match="no dossier here"):
        load(tmp_path)


def test_our_own_dossiers_are_valid() -> None:
    registry = load(ROOT / "data")
    assert registry.faults == ()
    assert {"us", "us-ca-san-diego", "gb", "th", "cz", "jp"} <= registry.codes


def test_every_name_means_one_substance() -> None:
    names = [name.casefold() for s in load(ROOT / "data").subject.substances for name in s.names]
    assert len(names) == len(set(names))
