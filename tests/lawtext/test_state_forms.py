"""Forms of states, counties and boards that were met late: each rule in several wordings, and the nearest other ones.

Every text is invented, and read whole on 21 November 2026.
"""

from __future__ import annotations

from datetime import date

import pytest

from tests.lawtext.manners import ACT
from tests.lawtext.test_manners import barred, read

BARS = [
    # who is bound
    ("The Secretary may not detain a kratom product offered for import.", ""),
    ("No customs officer shall seize kratom held for sale.", ""),
    ("The Director of Health, acting through the bureau, may not presume that a sale of kratom is unsafe.", ""),
    ("No person in the employ of a department store may sell kratom.", "kratom:s"),
    # as long as the bar lasts is no condition of it
    ("While this ordinance is in effect, no person shall sell kratom.", "kratom:s"),
    ("While such moratorium remains in force, no business may sell or give away kratom.", "kratom:s"),
    ("No person shall sell kratom while intoxicated.", ""),
    # a moratorium on sales, and one on shops
    ("A moratorium on the retail sale of kratom is hereby imposed.", "kratom:s"),
    ("The Town hereby imposes a moratorium on all sales of kratom.", "kratom:s"),
    ("A moratorium is imposed on the issuance of permits for the sale of kratom.", ""),
    ("There is established a moratorium on the opening of stores for the sale of kratom.", ""),
    # an alkaloid as it is in the leaf is none of its trade
    ("No person shall sell 7-hydroxymitragynine, whatever the content, unless all of it was present in the leaf.", "7-oh:s"),
    ("No person may sell 7-OH other than that naturally occurring in the dried leaf.", "7-oh:s"),
    ("No person shall sell 7-hydroxymitragynine unless it is in a sealed package.", ""),
    ("No person shall sell kratom unless it is in leaf form.", ""),
    ("It is unlawful to sell a product with any level of 7-hydroxymitragynine.", "7-oh:s"),
    ("It is unlawful to sell a product with a high level of 7-hydroxymitragynine.", ""),
    # what stands far behind tells which products
    ("No kratom product shall be sold in this state that contains a synthetic alkaloid.", ""),
    ("No kratom product may be offered at retail which exceeds the limits of this act.", ""),
    ("Kratom shall not be sold in this city, which is a misdemeanor.", "kratom:s"),
    ("No person may sell a kratom product the label of which lists no ingredients.", ""),
    # amounts, also at the end and without a number
    ("It is unlawful to sell a product in which 7-hydroxymitragynine is two percent or more of the alkaloids.", ""),
    ("No person shall sell kratom products exceeding the limits in this section.", ""),
    ("A processor shall not sell a product above these limits:\nMitragynine ..... 150 mg per serving", ""),
    ("Whoever sells kratom shall pay not less than two hundred dollars.", "kratom:s"),
    # places, hours, sellers and prices
    ("No person shall sell kratom after sunset.", ""),
    ("A retailer shall not sell kratom at a price below its cost.", ""),
    ("A peddler shall not sell kratom on the public way.", ""),
    ("An unlicensed person may not sell kratom.", ""),
    ("The board prohibits the sale of kratom at the fairgrounds.", ""),
    ("A person commits an offense if the person sells kratom knowing that it is contaminated.", ""),
    ("It shall not be unlawful to possess kratom.", ""),
    ("A health plan may not refuse to cover the sale of kratom.", ""),
    # more ways to bar
    ("It is declared a public nuisance to keep, sell or possess kratom.", "kratom:ps"),
    ("The following are prohibited: the sale, distribution or possession of kratom.", "kratom:ps"),
    ("A person violates this section by selling kratom.", "kratom:s"),
    ("There shall be no sale of kratom in the Borough.", "kratom:s"),
    ("All sales of kratom shall cease on July 1, 2027.", "kratom:s"),
    ("It shall be prohibited for any business to sell kratom.", "kratom:s"),
    ("No person, whether as principal or agent, shall sell kratom.", "kratom:s"),
    ("AN ACT to amend the health law in relation to the sale of kratom products\nSec. 9. Kratom is taxed.", ""),
    # items and rows under one head
    ("A person commits an offense who knowingly:\n(1) Possesses kratom;\n(2) Manufactures kratom.", "kratom:mp"),
    ("A person commits an offense who:\n(1) Manufactures kratom.", ""),
    (
        "No person shall possess or sell any of the following:\nName\tAlso called\nSalvia\tsage\nMitragyna speciosa\tketum",
        "kratom:ps",
    ),
    ("Controlled substances in a serving:\nName\tAlkaloid\tMost\nKratom\tMitragynine\t125 mg\nKhat\tCathine\t3 mg", ""),
    ("Schedule I controlled substances:\nName\tCode\nKratom\t7432\nKhat\t7434", "kratom:mps"),
    ("These fees apply to the sale of the following:\nName\tFee\nKratom\t$20", ""),
    # what a term takes in
    (
        '"Kratom" means the plant, whether living or not, and each of its alkaloids, including 7-OH. No person shall sell kratom.',
        "7-oh:s kratom:s",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("words", "acts"), BARS)
def test_bars(words: str, acts: str) -> None:
    assert barred(read(ACT + words)) == acts


LIMITS = [
    (
        "A product shall not exceed an amount in this schedule:\nSubstance Maximum Unit Measured upon\n"
        "Mitragynine 100 mg serving\n7-hydroxymitragynine 1.2 mg container\nLead 3 mcg day",
        ["kratom 100 mg per serving", "7-oh 1.2 mg per container"],
    ),
    ("Maximum amounts\nParameter\tSpecification\n7-OH\tNMT 500 ppm\nMitragynine\tNMT 25 mg/g", ["7-oh 500 ppm dry weight", "kratom 25 mg/g product"]),
    ("A kratom product may hold at the most 25 mg of mitragynine in each millilitre.", ["kratom 25 mg/mL product"]),
    ("Section 2. The council finds that:\n(1) some kratom holds more than 20 mg of 7-OH in each tablet;\n(2) the young buy it.", []),
    ("The Secretary may not presume that more than 2 percent 7-hydroxymitragynine in kratom is unsafe.", []),
    ("The department shall not register kratom with more than 2 percent 7-OH.", ["7-oh 2 % w/w"]),
]  # fmt: skip


@pytest.mark.parametrize(("words", "limits"), LIMITS)
def test_limits(words: str, limits: list[str]) -> None:
    found = (cap.limit for cap in read(ACT + words).caps)
    assert [f"{one.substance} {one.max:g} {one.unit} {one.basis}" for one in found] == limits


AGES = [
    ("9.10 Findings. State law forbids the sale of kratom to a person under 18. Kratom is taxed.", []),
    ("Section 2. The council finds that:\n(1) kratom is sold;\n(2) a person under 18 may buy kratom.", []),
    ("No melatonin product shall be sold to a person under 18 years of age. Kratom is taxed.", []),
    ("No kratom product shall be sold to a person under 18 years of age.", [18]),
]


@pytest.mark.parametrize(("words", "years"), AGES)
def test_ages(words: str, years: list[int]) -> None:
    assert [age.years for age in read(ACT + words).ages] == years


KINDS = [
    ("119th CONGRESS\n2d Session\nH. R.\n7744\nTo protect access to kratom.\nSECTION 1. Short title.", "bill"),
    ("A1-5. Kratom.\nA retailer shall label kratom.\nAuthorizing, and Implemented or Interpreted Law: 4-45-105", "rule"),
    ("Kratom in food.\nThis rule is promulgated under authority of section 9.\n(1) A processor shall label kratom.", "rule"),
    ("Quotas for Schedule I Substances\nA Notice by the Drug Agency on 10/28/2026\nACTION: Notice with request for comments.\nMitragynine 40", "notice"),
    ("Kratom\nA Proposed Rule by the Drug Agency\nACTION: Proposed rule.\nMitragynine is to be added.", "proposed_rule"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "kind"), KINDS)
def test_kinds(words: str, kind: str) -> None:
    assert read(words).face.kind == kind


DAYS = [
    # an act cited with its day
    (
        "Section 4 of the Controlled Substances Act of 1981, effective August 5, 1981 (Law 4-29), is amended. This act "
        "shall take effect following approval by the Mayor (or in the event of veto, action by the Council to override "
        "the veto of the Mayor of the District), and shall remain in effect for no longer than 90 days.\n"
        "APPROVED October 30, 2026",
        "2026-10-30",
        "2027-01-27",
    ),
    ("This ordinance on kratom takes effect 30 days after adoption on June 9, 2026.", "2026-07-09", None),
]


@pytest.mark.parametrize(("words", "first", "last"), DAYS)
def test_days(words: str, first: str, last: str | None) -> None:
    law = read(ACT + "Kratom is a drug. " + words, date(2026, 11, 1))
    assert (law.effective_from, law.sunset.day if law.sunset else None) == (first, last)


MARKS = [
    ("deletions between double dashes, additions between plus signs", "--8.20 Mitragynine--\n+8.20 Ibogaine+", ""),
    ("deleted text is shown within curly brackets", "{8.20 Mitragynine}\n8.21 Ibogaine", ""),
    ("stricken matter is enclosed by double asterisks", "**8.20 Mitragynine**\n8.21 Ibogaine", ""),
    ("additions between double asterisks", "**8.20 Mitragynine**\n8.21 Ibogaine", "kratom:mps"),
    ("as printed", "--8.20 Mitragynine--\n8.21 Ibogaine", "kratom:mps"),
]


@pytest.mark.parametrize(("legend", "words", "acts"), MARKS)
def test_signs_that_the_text_explains(legend: str, words: str, acts: str) -> None:
    law = read(
        f"Drug Rule ({legend})\nAdopted Rule 12\nThe following are hallucinogenic drugs:\n8.19 Peyote\n{words}"
    )
    assert barred(law) == acts
    assert bool(law.repeals) is (not acts)


MEDICINES = [
    ("The following substances may be dispensed only by a pharmacist upon the order of a practitioner:\n(a) Phenibut.\n(b) 7-hydroxymitragynine.", {"7-oh": "prescription_only"}),
    ("Mitragynine is included in the list of prescription only medicines.", {"kratom": "prescription_only"}),
    ("The following controlled substances in Schedule II are dispensed only on prescription:\n(a) Opium.\n(b) 7-hydroxymitragynine.", {"7-oh": "prohibited"}),
]  # fmt: skip


@pytest.mark.parametrize(("words", "made"), MEDICINES)
def test_prescription(words: str, made: dict[str, str]) -> None:
    assert read(ACT + words).statuses == made


def test_a_tax_on_it_that_goes_is_a_repeal_and_ends_no_ban() -> None:
    law = read(ACT + "Section 67-6-234, relative to the tax on kratom, is repealed.")
    assert [one.substances for one in law.repeals] == [("kratom",)]
    assert "repeal_ban" not in law.aim
