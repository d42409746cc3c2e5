"""Legal citations: found as lawyers write them, in any country's way, and brought to one spelling."""

from __future__ import annotations

import time
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.citation_forms import SMALL_WORDS
from tracker.citation_forms_world import WORLD_SMALL_WORDS
from tracker.citations import FORMS, citations, normal_form

DOSSIERS = Path(__file__).parents[2] / "data" / "jurisdictions"

CITED = [
    # (kind, normal form, ways to write it)
    ("code", "La. RS 40:964", ["La. R.S. 40:964", "La. R. S. 40:964", "La. R.S. § 40:964"]),
    ("code", "RS 40:989.4", ["R.S. 40:989.4"]),
    ("code", "IC 35-48-2-4", ["IC 35-48-2-4", "IC §35-48-2-4"]),
    ("code", "21 CFR 1308.11(h)", ["21 CFR 1308.11(h)", "21 C.F.R. § 1308.11(h)", "21 CFR §1308.11(h)"]),
    ("code", "21 USC 812(c)", ["21 U.S.C. 812(c)", "21 USC § 812(c)", "21 U.S.C. Sec. 812(c)"]),
    ("code", "Wis. Stat. 961.14", ["Wis. Stat. § 961.14", "Wis. Stat. 961.14", "Wis. Stat. s. 961.14"]),
    ("code", "Ala. Code 20-2-23", ["Ala. Code § 20-2-23", "Ala. Code 20-2-23"]),
    ("code", "Fla. Stat. 500.92", ["Fla. Stat. § 500.92", "Fla. Stat. 500.92"]),
    ("code", "Tenn. Code Ann. 39-17-452", ["Tenn. Code Ann. § 39-17-452", "Tenn. Code Annotated, Section 39-17-452"]),
    ("code", "KSA 65-4105", ["K.S.A. 65-4105", "KSA 65-4105"]),
    ("code", "ORC 3719.41", ["ORC 3719.41", "O.R.C. § 3719.41"]),
    ("code", "OCGA 16-13-120 to 16-13-124", ["O.C.G.A. §§ 16-13-120 to 16-13-124"]),
    ("code", "63 OS 1-1432.9", ["63 O.S. § 1-1432.9"]),
    ("code", "902 KAR 55:999", ["902 KAR 55:999"]),
    ("code", "Health and Safety Code, ch. 481", ["Health and Safety Code, Chapter 481"]),
    ("register", "91 FR 40917", ["91 FR 40917", "91 Fed. Reg. 40917", "91 F.R. 40,917"]),
    ("register", "12 Reg. 345", ["12 Reg. 345"]),
    ("docket", "FR Doc. 2026-17429", ["FR Doc. 2026-17429", "FR Doc. No. 2026-17429"]),
    ("section", "artículo 4, fracción II, del Código Penal Federal", ["artículo 4, fracción II, del Código Penal Federal"]),
    ("section", "art. 14, comma 1, della legge 9 ottobre 1990, 309", ["art. 14, comma 1, della legge 9 ottobre 1990, n. 309"]),
    ("act", "arrêté royal du 6 septembre 2017", ["arrêté royal du 6 septembre 2017"]),
    ("gazette", "קובץ התקנות 12140", ["קובץ התקנות 12140"]),
    ("section", "「약사법」 제2조제3호", ["「약사법」 제2조제3호"]),
    ("section", "藥事法第六條之一", ["藥事法第六條之一"]),
    ("act", "ν. 3459/2006 (Α΄ 103)", ["ν. 3459/2006 (Α΄ 103)"]),
    ("docket", "3:25-cv-00012", ["No. 3:25-cv-00012"]),
    ("bill", "HB 1931", ["HB 1931", "H.B. No. 1931", "House Bill 1931", "HOUSE BILL NO. 1931", "HB1931"]),
    ("bill", "SF 56", ["SF 56", "S.F. No. 56", "Senate File 56"]),
    ("bill", "AB 303", ["AB 303", "A.B. 303", "Assembly Bill No. 303"]),
    ("bill", "HJR 7", ["H.J.R. 7", "House Joint Resolution No. 7"]),
    ("act", "PA 25-101", ["Public Act 25-101", "Public Act No. 25-101", "P.A. 25-101"]),
    ("act", "PL 114-47", ["Public Law No. 114-47", "Pub. L. 114-47", "P.L. 114-47"]),
    ("act", "2025 La. Acts 41", ["2025 La. Acts 41", "2025 La. Acts No. 41"]),
    ("act", "1978 PA 368", ["1978 PA 368"]),
    ("act", "Act 118 of 2026", ["Act 118 of 2026", "Act No. 118 of 2026"]),
    ("act", "Misuse of Drugs Act 1971", ["Misuse of Drugs Act 1971"]),
    ("ordinance", "Ord. 2026-088", ["Ordinance No. 2026-088", "ORDINANCE 2026-088", "Ord. No. 2026-088"]),
    ("gazette", "SI 2016/1109", ["SI 2016/1109", "S.I. 2016/1109", "S.I. No. 1109 of 2016", "S.I. No. 1109/2016"]),
    ("gazette", "SOR/2003-196", ["SOR/2003-196"]),
    ("gazette", "Dz.U. 2018 poz. 1030", ["Dz.U. 2018 poz. 1030", "Dz. U. z 2018 r. poz. 1030"]),
    ("gazette", "456/2025 Sb.", ["456/2025 Sb."]),
    ("gazette", "66/2012. (IV. 2.) Korm. rendelet", ["66/2012. (IV. 2.) Korm. rendelet"]),
    ("gazette", "SFS 2011:958", ["SFS 2011:958"]),
    ("gazette", "BEK 12 af 10/03/2009", ["BEK nr 12 af 10/03/2009", "BEK nr. 12 af 10/03/2009"]),
    ("gazette", "RT I, 20.02.2026, 6", ["RT I, 20.02.2026, 6", "Riigi Teataja I, 20.02.2026, 6"]),
    ("gazette", "BGBl. I S. 358", ["BGBl. I S. 358"]),
    ("gazette", "SR 812.121.11", ["SR 812.121.11"]),
    ("gazette", "Stb. 2026, 12", ["Stb. 2026, 12"]),
    ("eu", "Regulation (EU) 2015/2283", ["Regulation (EU) 2015/2283", "Regulation (EU) No 2015/2283"]),
    ("act", "arrêté du 22 février 1990", ["arrêté du 22 février 1990"]),
    ("act", "DPR 309/1990", ["D.P.R. n. 309/1990", "DPR 309/1990"]),
    ("act", "Portaria 154/2013", ["Portaria n.º 154/2013", "Portaria nº 154/2013"]),
    ("act", "Legea 143/2000", ["Legea nr. 143/2000"]),
    ("act", "від 3 червня 2020 р. 12", ["від 3 червня 2020 р. № 12"]),
    ("act", "NOMOR 5 TAHUN 2024", ["NOMOR 5 TAHUN 2024"]),
    ("act", "昭和三十五年法律第百四十五号", ["昭和三十五年法律第百四十五号"]),
    ("section", "제5조의2", ["제5조의2"]),
    ("bill", "ESHB 1234", ["ESHB 1234"]),
    ("act", "Controlled Drugs and Substances Act", ["Controlled Drugs and Substances Act"]),
    ("rule", "Executive Order 2026-5", ["Executive Order No. 2026-5", "Executive Order 2026-5"]),
    ("docket", "File 26-1107", ["File No. 26-1107", "File 26-1107"]),
    ("gazette", "2026 123", ["2026 No. 123"]),
    ("gazette", "LGBl. 12/2026", ["LGBl. Nr. 12/2026"]),
    ("section", "มาตรา ๗", ["มาตรา ๗"]),
    ("section", "第二条第十五項", ["第二条第十五項"]),
    ("section", "§ 4(1) of the Dangerous Drugs Act", ["section 4(1) of the Dangerous Drugs Act"]),
    ("section", "§ 961.14", ["§ 961.14", "section 961.14", "Sec. 961.14"]),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "normal", "text"), [(k, n, w) for k, n, ways in CITED for w in ways])
@pytest.mark.parametrize("frame", ["{}", "as ({}).", "…dans {}; et", "before\n{}\nafter", "amended by {}, which"])
def test_every_way_to_write_it_gives_one_spelling(kind: str, normal: str, text: str, frame: str) -> None:
    framed = frame.format(text)
    (found,) = [one for one in citations(framed) if one.kind == kind]
    assert (found.normal, framed[found.start : found.end]) == (normal, found.text)


@pytest.mark.parametrize(
    "text",
    [
        "He paid $12.50 at 10:30 on 2026-06-11, or 11.06.2026, or 6/11/2026.",
        "MGM-15 and 7-OH: 2.5 mg per 100 g, 8.5% w/w, ratio 100:1",
        "Springfield, 62701-1234, tel. 555-0100",
        "The Act shall be known so. This Order is made in 3 copies.",
        "SECTION 1. Short title. Sec. 2. Section 3. In 2026 the rule changed.",
        "the house has 12 rooms, the senate 20, bill of 40 dollars",
        "",
    ],
)
def test_what_is_no_citation(text: str) -> None:
    assert citations(text) == []


def test_a_name_never_reaches_into_the_citation_before() -> None:
    found = citations("R.S. 40:964, Health Code § 12 and House Bill 7; Health Act 1990")
    assert [one.text for one in found] == ["R.S. 40:964", "Health Code § 12", "House Bill 7", "Health Act 1990"]


def test_dossiers_are_cited_in_ways_we_can_read() -> None:
    """All codified places, and nine of ten instruments that have a number, not only a place or a day."""
    instruments = [
        status.get("instrument", {})
        for path in DOSSIERS.rglob("*.toml")
        for status in tomllib.loads(path.read_text()).get("status", [])
    ]
    codified = {one["codified"] for one in instruments if any(map(str.isdigit, one.get("codified", "")))}
    unread = {words for words in codified if not citations(words)}
    assert len(unread) * 20 <= len(codified), unread


@pytest.mark.parametrize("word", (*SMALL_WORDS, *WORLD_SMALL_WORDS))
def test_small_words_are_of_a_form(word: str) -> None:
    assert any(word[0] in form.starts for form in FORMS)


@given(st.text(alphabet="§ .:-/()09HBNoSec.ActCode第号Сарр\n", max_size=200))
def test_any_text_will_do(text: str) -> None:
    found = citations(text)
    assert all(text[one.start : one.end] == one.text for one in found)
    assert all(one.end <= after.start for one, after in pairwise(found))
    assert all(normal_form(one.text, one.kind) == one.normal for one in found)


@pytest.mark.parametrize(
    "piece",
    [
        "Act ",
        "Health and ",
        "1-",
        "§ 1",
        "(a)",
        "A.B.",
        "Code 1-1, ",
        "S.I. No. 1, ",
        "第",
        "No. ",
        " ",
        "19",
        "A",
        "H.B",
    ],
)
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    begun = time.process_time()
    citations(piece * 100_000)
    assert time.process_time() - begun < 3
