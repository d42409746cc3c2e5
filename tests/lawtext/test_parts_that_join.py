"""Bars put together from several parts of a text: findings aside, terms made of terms, tables of weights, amounts.

Each rule in wordings of its own, and the nearest that say something else. Every text is invented.
"""

from __future__ import annotations

import pytest

from tests.lawtext.manners import ACT
from tests.lawtext.test_manners import barred, read

FINDINGS = [
    ("Section 1. Findings. (a) Shops opened. (b) The kratom trade is prohibited in adjoining towns.\nSection 2. The planner shall report.", ""),
    ("Section 1. Findings.\n(a) Two persons died.\n(b) The sale of kratom is prohibited in Fargo.\nSection 2. The clerk shall post this.", ""),
    ("SECTION 2. PURPOSE AND INTENT.\n(1) Possession of kratom is a crime in Vermont.\n(2) Youth are harmed.", ""),
    ("Section 2. Legislative findings and declarations\n(1) Kratom is a Schedule I controlled substance in Arkansas.", ""),
    ("Section 1. Background.\nA. Kratom is banned in Ohio.\nB. Kratom is listed in Schedule I in Alabama.", ""),
    ("Section 1. Findings; prohibition. (a) Kratom is harmful. (b) The sale of kratom is prohibited.", "kratom:s"),
    ("Section 1. Findings. (a) Kratom harms.\nSection 2. Prohibition. (a) The sale of kratom is prohibited.", "kratom:s"),
    ("Section 1. Findings and purpose. (a) Kratom harms. (b) No person shall sell kratom.", "kratom:s"),
]  # fmt: skip

TERMS = [
    ("§ 8-1. Definitions. KRATOM - any good with 7-hydroxymitragynine.\n§ 8-2. No dealer shall sell any kratom.", "7-oh:s kratom:s"),
    ('(a) "Modified kratom compound" means 7-hydroxymitragynine or mitragynine pseudoindoxyl.\n(b) No person shall sell a modified kratom compound.', "7-oh:s mitragynine-pseudoindoxyl:s"),
    ('(a) "Artificial kratom" means:\n(1) 7-hydroxymitragynine that was made by conversion; and\n(2) mitragynine pseudoindoxyl.\n(b) A person commits an offense if he or she possesses or delivers artificial kratom.', "7-oh:ps mitragynine-pseudoindoxyl:ps"),
    ('(a) "Kratom product" means a food with mitragynine or 7-hydroxymitragynine.\n(b) A person shall not sell a kratom product.', "7-oh:s kratom:s"),
    ('Sec. 1. "Listed botanical" means kratom or khat. "Street drug" includes nitrous oxide, a listed botanical or a bath salt.\nSec. 2. No person shall possess a street drug.', "kratom:p"),
    ("Sec. 1. (1) Street drug means any inhalant and any plant or extract in subsection (2).\n(2) Plant or extract means khat; Mitragyna speciosa.\nSec. 2. It is unlawful to sell a street drug.", "kratom:s"),
    ('Sec. 1. "Listed botanical" means kratom or khat. "Blend" means a mixture of caffeine and a listed botanical.\nSec. 2. No person shall sell a blend.', ""),
    ('Sec. 1. "Listed botanical" means kratom or khat. "Vapor herb" means a listed botanical sold in a cartridge.\nSec. 2. No person shall sell a vapor herb.', ""),
    ('Sec. 1. "Listed botanical" means kratom or khat. "Street drug" means nitrous oxide other than a listed botanical.\nSec. 2. No person shall sell a street drug.', ""),
    ('Sec. 1. "Listed botanical" means kratom or khat. "Booth pass" means a pass, or permit to sell, a listed botanical.\nSec. 2. No person shall sell a booth pass.', ""),
]  # fmt: skip

OTHERS = [
    ("Section 1. No person, kiosk, or vending machine may sell or furnish kratom.", "kratom:s"),
    ("Section 1. No person, firm, school, or hemp retailer shall sell kratom.", "kratom:s"),
    ("Section 1. No person, clerk, or owner under the age of 21 shall sell kratom.", ""),
    ("Section 1. No person, except a chemist, or a registered dealer shall sell kratom.", ""),
    ("Section 1. No kiosk or vending machine may sell kratom.", ""),
    ("Section 1. It is unlawful to sell, trade, or give away as a sample any kratom.", "kratom:s"),
    ("Section 1. It is unlawful to give away kratom as a sample.", ""),
    ("Section 1. It is unlawful to smoke, or to possess with intent to smoke, kratom in the county.", "kratom:p"),
    ("Section 1. It is unlawful to possess with intent to sell kratom.", "kratom:s"),
]  # fmt: skip

PARTS = [
    ("Section 1. No person shall sell mitragynine pseudoindoxyl and other kratom alkaloids.", "mitragynine-pseudoindoxyl:s"),
    ("Section 1. It is unlawful to possess 7-OH or another derivative of kratom.", "7-oh:p"),
    ("Section 1. No person shall sell kratom, its alkaloids, or a derivative of kratom.", "kratom:s"),
    ("Section 1. No person shall sell any item containing an alkaloid of kratom.", "kratom:s"),
    ("Misuse of Drugs (Review of Kratom) Order 2026\nThe committee shall meet.", ""),
    ("Schedule I includes:\n(1) Khat\n(2) Kratom (added by Drugs Order 2026)\n(3) Peyote", "kratom:mps"),
]  # fmt: skip

TABLES = [
    ("5.0 Stimulant drugs\nSubstance  Unlawful quantity\n5.1  Mephedrone  2 g\n5.2  Mitragynine  100 mg\n5.3  Khat  1 kg", "kratom:mps"),
    ("Drug | Trafficking threshold\nHeroin | 4 g\n7-Hydroxymitragynine | 50 mg", "7-oh:mps"),
    ("Substance  Found in samples\nHeroin  4 g\nMitragynine  50 mg", ""),
    ("Fees for testing\nSubstance  Illegal dosage\nHeroin  4 g\nMitragynine  50 mg", ""),
    ("The office keeps illegal amounts of heroin.\nKratom  20 g", ""),
    ("9.0 Narcotic drugs\n9.1 Codeine\n9.2 Mitragynine\n9.3 Morphine", "kratom:mps"),
    ("9.0 Assays of narcotics tested\n9.1 Codeine\n9.2 Mitragynine\n9.3 Morphine", ""),
]  # fmt: skip

AMOUNTS = [
    ("The board designates as Schedule II controlled substances:\n(1) Xylazine;\n(2) Any preparation containing more than 3 percent of 7-hydroxymitragynine by weight.", "7-oh:mps"),
    ("The following are included in Schedule I:\na. Tianeptine.\nb. 7-hydroxymitragynine in a concentration greater than one percent.", "7-oh:mps"),
    ("A processor shall not sell:\n(1) spoiled food;\n(2) any preparation containing more than 3 percent of 7-hydroxymitragynine.", ""),
    ("The laboratory shall test for:\n(1) lead;\n(2) 7-hydroxymitragynine in an amount above 2 percent.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("words", "acts"), [*FINDINGS, *TERMS, *OTHERS, *PARTS, *TABLES, *AMOUNTS])
def test_bars(words: str, acts: str) -> None:
    assert barred(read(ACT + words)) == acts


def test_what_is_scheduled_above_an_amount_tells_the_amount() -> None:
    law = read(ACT + AMOUNTS[0][0])
    assert [(ban.over.max, ban.over.unit) for ban in law.bans if ban.over] == [(3.0, "%")]


def test_words_struck_by_an_item_of_a_list_of_changes_go() -> None:
    law = read(
        ACT + "SECTION 1. Section 12-4 of the Code is amended as follows:\n"
        '(a) in subsection (1), strike "sixteen" and substitute "eighteen";\n'
        '(b) in subsection (2), strike "No person shall have kratom within 500 feet of a park.".'
    )  # fmt: skip
    assert [repeal.substances for repeal in law.repeals] == [("kratom",)]
    assert "repeal_ban" not in law.aim, "a rule about places is no ban"


DAYS = [
    ("This ordinance takes effect on the third Monday of March, 2026.", "2026-03-16"),
    ("This ordinance takes effect on the last Friday in May 2026.", "2026-05-29"),
]


@pytest.mark.parametrize(("words", "day"), DAYS)
def test_a_day_of_the_week_in_a_month(words: str, day: str) -> None:
    assert read(f"{ACT}Section 1. No person shall sell kratom. {words}").effective_from == day


WAITS = [
    ("This act is contingent on the taking effect of Senate Bill 9.", None),
    ("This act takes effect on the day after the ninety-day period after final adjournment of the general assembly.", None),
    ("This act takes effect at once.", True),
]  # fmt: skip


@pytest.mark.parametrize(("words", "in_force"), WAITS)
def test_what_waits_for_an_event_is_not_known_to_be_law(words: str, in_force: bool | None) -> None:
    assert read(f"{ACT}Section 1. No person shall sell kratom. {words}").face.in_force is in_force


def test_a_rule_that_calls_itself_a_proposed_amendment() -> None:
    words = (
        "STATE REGISTER\nDepartment of Health\n({}mendment)\n\n12 KAR 5:010. Drugs.\nSection 1. Kratom is a drug."
    )
    assert read(words.format("Proposed A")).face.kind == "proposed_rule"
    assert read(words.format("A")).face.kind != "proposed_rule"


@pytest.mark.parametrize(
    "words", ["The settlement is effective immediately.", "Chapters took effect July 1, 2026."]
)
def test_another_thing_takes_effect(words: str) -> None:
    assert not read(f"The Attorney General spoke of kratom on May 4, 2026. {words}").effects


def test_a_section_by_the_short_name_of_its_code() -> None:
    words = (
        'RCW 69.99.010 Drugs. "Drug" means: (1) kratom; (2) any compound named by rule adopted under chapter 34.05.'
    )
    assert read(words).face.kind == "code"


def test_minutes_that_tell_of_derivatives_tell_of_no_plant() -> None:
    words = (
        "MINUTES OF THE CITY COUNCIL\n4. Ordinance 9, AN ORDINANCE TO PROHIBIT THE SALE AND POSSESSION OF "
        "{}. First reading."
    )
    assert read(words.format("7-OH AND OTHER KRATOM DERIVATIVES")).aim == ("schedule_7oh",)
    assert read(words.format("7-OH AND KRATOM LEAF")).aim == ("prohibit",)
