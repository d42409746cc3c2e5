"""Caps on the substances in normal form, and the many numbers in such laws that cap something else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tracker.lawtext.limits import caps
from tracker.lawtext.text import law_text
from tracker.lawtext.thresholds import thresholds
from tracker.names import mentions
from tracker.registry import load_subject

SUBJECT = load_subject(Path(__file__).parents[2] / "data")


def limits(words: str) -> list[str]:
    text = law_text(words)
    found = (claim.limit for claim in caps(text, list(mentions(text.text, SUBJECT)), subject=SUBJECT))
    return [f"{limit.substance} {limit.max:g} {limit.unit} {limit.basis}" for limit in found]


ENGLISH = {
    # fractions, in figures and in words
    "A kratom product shall not contain more than 4/10 of 1% of 7-hydroxymitragynine by weight.": ["7-oh 0.4 % w/w"],
    "A kratom product shall not contain more than 4/10ths of one percent (0.4%) 7-hydroxymitragynine.": ["7-oh 0.4 % w/w"],
    "Kratom may not hold 7-hydroxymitragynine at more than four-tenths (0.4) of one percent of total alkaloids.":
        ["7-oh 0.4 % of alkaloids"],
    "KRATOM THAT BY WEIGHT IS MORE THAN ONE-FIFTH OF ONE PERCENT 7-HYDROXYMITRAGYNINE MAY NOT BE SOLD.": ["7-oh 0.2 % w/w"],
    "No kratom shall contain more than one-tenth of a percent of 7-hydroxymitragynine.": ["7-oh 0.1 % w/w"],
    "Kratom shall not have greater than 150 100 milligrams of mitragynine in one serving.": ["kratom 100 mg per serving"],
    "Kratom shall not have more than 10 000 ppm of mitragynine.": ["kratom 10000 ppm dry weight"],
    "Kratom shall not have more than 1 500 mg of mitragynine per container.": ["kratom 1500 mg per container"],
    # what it is reckoned on
    "Directions on kratom shall not allow more than five milligrams of 7-hydroxymitragynine in a twenty-four-hour period.":
        ["7-oh 5 mg per day"],
    "The label of kratom shall not recommend more than 300 mg of mitragynine every twenty-four (24) hours.": ["kratom 300 mg per day"],
    "No kratom may be sold the labeled daily amount of which would give more than 300 milligrams of mitragynine.":
        ["kratom 300 mg per day"],
    "Each gram of a kratom product shall contain no more than 0.4 mg of 7-hydroxymitragynine.": ["7-oh 0.4 mg/g product"],
    "A packet of one gram of kratom shall not contain more than 0.4 mg of 7-hydroxymitragynine.": ["7-oh 0.4 mg per container"],
    "Kratom products may not be sold if the package has above one and one-half (1.5) milligrams of 7-hydroxymitragynine.":
        ["7-oh 1.5 mg per container"],
    # one compound against another
    "Kratom shall not be sold when for every 200 parts of mitragynine it holds more than one part of 7-hydroxymitragynine.":
        ["7-oh 0.005 ratio to mitragynine"],
    "Kratom may contain no more than 1 part 7-hydroxymitragynine to 100 parts mitragynine.": ["7-oh 0.01 ratio to mitragynine"],
    "Kratom shall contain at least 100 parts of mitragynine for each part of 7-hydroxymitragynine.": ["7-oh 0.01 ratio to mitragynine"],
    "The mitragynine of kratom shall be at least fifty times the 7-hydroxymitragynine.": ["7-oh 0.02 ratio to mitragynine"],
    "Kratom shall not contain 7-hydroxymitragynine exceeding 2 percent of the mitragynine content.": ["7-oh 0.02 ratio to mitragynine"],
    "Kratom shall not contain more than 2 percent of mitragynine by weight.": ["kratom 2 % w/w"],
    # lines that the paper broke, in a text with few small letters at the beginning of lines
    "Sec. 5. A licensee shall not sell at wholesale or retail a kratom product whose\n"
    "7-hydroxymitragynine is above 0.5% of the total alkaloids as told by its certificate.\n"
    "Sec. 6. A licensee shall not sell a kratom product with an amount of\n"
    "Mitragynine above 20 milligrams in that product, reckoned for the whole of it and\n"
    "Kratom in it, per gram, whatever its form may be and wherever it has been made or\n"
    "Packed, and no rule may say otherwise.": ["7-oh 0.5 % of alkaloids", "kratom 20 mg/g product"],
    # a row with an amount of its own and the code number of the drug
    "Kratom\n|Substance|Code|\n|7-hydroxymitragynine (other than in leaf at not more than 400 parts per million by dry weight)|9889|\n":
        ["7-oh 400 ppm dry weight"],
    "A kratom product shall not contain a level of 7-hydroxymitragynine in the alkaloid fraction that is greater than two"
    " percent (2%) of the overall alkaloid composition of the product.": ["7-oh 2 % of alkaloids"],
    "No kratom product shall have 7-hydroxymitragynine at a level exceeding 1 per centum by weight of all alkaloids.":
        ["7-oh 1 % of alkaloids"],
    "7-hydroxymitragynine may not exceed one-half of one percent of total alkaloid content in a kratom product.":
        ["7-oh 0.5 % of alkaloids"],
    "A kratom extract may contain no more than 45% mitragynine by weight.": ["kratom 45 % w/w"],
    "A person shall not sell kratom with a concentration of 7-OH above 0.04% on a dry weight basis.": ["7-oh 0.04 % w/w"],
    "Kratom leaf shall contain less than 400 parts per million (ppm) of 7-hydroxymitragynine on a dry-weight basis.":
        ["7-oh 400 ppm dry weight"],
    "It is unlawful to sell kratom that exceeds 1,000 ppm 7-OH.": ["7-oh 1000 ppm dry weight"],
    "A kratom product shall not exceed 150 milligrams of mitragynine per serving.": ["kratom 150 mg per serving"],
    "A single serving of a kratom product may hold at most one-half milligram of 7-hydroxymitragynine.":
        ["7-oh 0.5 mg per serving"],
    "No kratom product shall contain more than 0.5 mg of 7-hydroxymitragynine per container.": ["7-oh 0.5 mg per container"],
    "Kratom: not more than 500 micrograms of 7-hydroxymitragynine per dosage unit.": ["7-oh 0.5 mg per dosage unit"],
    "The label of kratom shall direct that no more than 15 mg of 7-hydroxymitragynine be taken per day.": ["7-oh 15 mg per day"],
    "7-hydroxymitragynine in kratom greater than 1 mg per gram is a Schedule I substance.": ["7-oh 1 mg/g product"],
    "A kratom liquid shall have no more than 2 milligrams of mitragynine in each millilitre.": ["kratom 2 mg/mL product"],
    "Kratom products over 1 mg of 7-hydroxymitragynine per gram or per milliliter are prohibited.":
        ["7-oh 1 mg/g product", "7-oh 1 mg/mL product"],
    "Kratom is exempt if the ratio of mitragynine to 7-hydroxymitragynine is at least 100:1.": ["7-oh 0.01 ratio to mitragynine"],
    "No kratom may be sold with a mitragynine to 7-hydroxymitragynine ratio of less than fifty to one.":
        ["7-oh 0.02 ratio to mitragynine"],
    "Kratom with 7-hydroxymitragynine or mitragynine pseudoindoxyl exceeding 1 mg per container shall not be sold.":
        ["7-oh 1 mg per container", "mitragynine-pseudoindoxyl 1 mg per container"],
    "Kratom in which 7-hydroxymitragynine exceeds 1% of the alkaloids or 0.5 mg per container is adulterated.":
        ["7-oh 1 % of alkaloids", "7-oh 0.5 mg per container"],
    "No kratom product shall have:\n(1) Greater than 150 mg of mitragynine per serving;\n"
    "(2) Greater than 0.5 mg of 7-hydroxymitragynine per gram.\n": ["kratom 150 mg per serving", "7-oh 0.5 mg/g product"],
    "Kratom with 0.1 percent or more of 7-hydroxymitragynine by weight is a controlled substance.": ["7-oh 0.1 % w/w"],
    "Kratom. Maximum amounts per serving:\n7-hydroxymitragynine: 1 mg per serving\nmitragynine: 100 mg per serving\n":
        ["7-oh 1 mg per serving", "kratom 100 mg per serving"],
    "Kratom shall not hold lead above 2 ppm, nor 7-hydroxymitragynine above 3 percent of the alkaloids.": ["7-oh 3 % of alkaloids"],
    "A hard-wrapped law: a kratom product shall not\ncontain more than two percent of\n7-hydroxymitragynine in its total\nalkaloids.":
        ["7-oh 2 % of alkaloids"],
    "7-hydroxymitragynine shall make up no more than two percent of the alkaloids in kratom.": ["7-oh 2 % of alkaloids"],
    "A package of kratom may hold no more than 300 mg of mitragynine.": ["kratom 300 mg per container"],
    "A kratom capsule shall hold not more than five milligrams of 7-hydroxymitragynine.": ["7-oh 5 mg per dosage unit"],
    "Kratom with 7-hydroxymitragynine of eight hundred or more parts per million is a narcotic drug.": ["7-oh 800 ppm dry weight"],
    "The ratio of 7-hydroxymitragynine to mitragynine in kratom shall not exceed 1:100.": ["7-oh 0.01 ratio to mitragynine"],
    "No kratom may be sold in which 7-hydroxymitragynine exceeds one percent of the mitragynine content.":
        ["7-oh 0.01 ratio to mitragynine"],
    "Kratom rules\n| Substance | Maximum per serving |\n| mitragynine | 100 mg |\n| 7-hydroxymitragynine | 1 mg |\n":
        ["kratom 100 mg per serving", "7-oh 1 mg per serving"],
    "Kratom\nMaximum permitted levels\nSubstance | Per serving (mg) | Per day (mg)\nMitragynine | 50 | 200\n":
        ["kratom 50 mg per serving", "kratom 200 mg per day"],
    "Kratom limits per package\tmitragynine\t7-hydroxymitragynine\nPowder\t600 mg\t6 mg\n":
        ["kratom 600 mg per container", "7-oh 6 mg per container"],
    "Substance | Maximum amount in a package | Active compound | Maximum of it in a package\n"
    "Kratom | 50 g | Mitragynine | 1250 mg\n":
        ["kratom 50000 mg per container", "kratom 1250 mg per container"],
    "A kratom product may contain up to 150 mg mitragynine and up to 0.5 mg 7-hydroxymitragynine per serving.":
        ["kratom 150 mg per serving", "7-oh 0.5 mg per serving"],
    "The level of 7-OH in kratom must be no more than 1/100 of the mitragynine level.": ["7-oh 0.01 ratio to mitragynine"],
}  # fmt: skip

ABROAD = {
    "Est interdite la vente de kratom contenant plus de 2 % de 7-hydroxymitragynine par rapport aux alcaloïdes totaux.": ["7-oh 2 % of alkaloids"],
    "Die Abgabe von Kratom mit mehr als 0,5 Milligramm 7-Hydroxymitragynin je Portion ist verboten und wird bestraft.": ["7-oh 0.5 mg per serving"],
    "Kratomextrakt darf höchstens 1,5 Prozent 7-Hydroxymitragynin im Gesamtalkaloidgehalt enthalten und nicht mehr.": ["7-oh 1.5 % of alkaloids"],
    "El kratom no podrá contener más del dos por ciento de 7-hidroximitraginina del total de los alcaloides.": ["7-oh 2 % of alkaloids"],
    "O kratom não pode conter mais de 1 mg de 7-hidroximitraginina por porção em nenhuma das embalagens.": ["7-oh 1 mg per serving"],
    "Il kratom non deve contenere più di 0,5 mg di 7-idrossimitraginina per porzione della confezione.": ["7-oh 0.5 mg per serving"],
    "Kratom met meer dan 0,02 procent 7-hydroxymitragynine mag niet worden verkocht in het land.": ["7-oh 0.02 % w/w"],
    "Kratom må højst indeholde 1 mg 7-hydroxymitragynin pr. portion, og det er forbudt at sælge andet.": ["7-oh 1 mg per serving"],
    "Kratom får innehålla högst 0,1 procent 7-hydroxymitragynin av vikten och det är förbjudet att sälja annat.": ["7-oh 0.1 % w/w"],
    "Balení kratomu smí obsahovat nejvýše 1 250 mg mitragyninu a nejvýše 50 mg 7-hydroxymitragyninu podle zákona.":
        ["kratom 1250 mg per container", "7-oh 50 mg per container"],
    "Kratom nesmí obsahovat více než 0,1 % 7-hydroxymitragyninu hmotnosti a nesmí se prodávat bez balení.": ["7-oh 0.1 % w/w"],
    "Kratom nie może zawierać więcej niż 1 mg 7-hydroksymitragyniny (7-OH) w jednej porcji oraz nie może być sprzedawany.": ["7-oh 1 mg per serving"],
    "Kratom dilarang diedarkan jika mengandung 7-hydroxymitragynine lebih dari 2 (dua) persen dari total alkaloid yang ada.": ["7-oh 2 % of alkaloids"],
    "ใบพืชกระท่อมต้องมี mitragynine ไม่เกินร้อยละ ๒ ของน้ำหนัก": ["kratom 2 % w/w"],
    "ミトラガイナ スペシオーサ（7-hydroxymitragynineを重量の〇・五パーセントを超えて含有する物を除く。）": ["7-oh 0.5 % w/w"],
    "Забороняється продаж продуктів кратом, що містять понад 2 % 7-hydroxymitragynine від усіх алкалоїдів та не до вживання.": ["7-oh 2 % of alkaloids"],
}  # fmt: skip

NO_LIMIT = [
    "7-hydroxymitragynine is 13 times more potent than mitragynine, which is less than the potency of fentanyl; kratom.",
    "Kratom of mitragynine strength shall be kept at not more than 25 percent relative humidity.",
    "This bill would limit mitragynine in kratom to no more than 2 percent by weight.",
    "A kratom product shall not contain more than 2 ppm lead.",
    "Total ash of powdered kratom shall not exceed 10 percent.",
    "A business that draws more than 20 percent of its sales from kratom and mitragynine is a kratom shop.",
    "Kratom test report\nPackage | Active compound\n50 g | Mitragynine\n",
    "Kratom test results\tmitragynine\t7-hydroxymitragynine\nLot A result\t1.2 %\t0.01 %\n",
    "Kratom method table\nAnalyte\tLimit of detection (ppm)\n7-hydroxymitragynine\t5\n",
    "The analysis of 7-hydroxymitragynine in kratom shall have an uncertainty not exceeding 5 percent.",
    "A tax of 5 percent of the price is levied on kratom and 7-hydroxymitragynine over 1 mg.",
    "Possession of kratom of less than 14 grams is no offence.",
    "Kratom shall not be sold within 1,000 feet of a school; 7-hydroxymitragynine is not regulated here.",
    "Whoever sells mitragynine shall be fined not more than $500 and kratom in packages over 50 grams forfeited.",
    "Kratom leaf typically contains less than 2 percent of 7-hydroxymitragynine.",
    "The bill would limit 7-hydroxymitragynine in kratom to 2 percent of the alkaloids.",
    "The mitragynine in kratom may not vary more than 10 percent from the amount on the label.",
    "Kratom shall pass a sieve of 600 micron; mitragynine shall be shown in milligrams per serving.",
    "A kratom extract shall contain at least 10 percent mitragynine.",
    "The laboratory shall have a limit of detection of 0.01 percent for 7-hydroxymitragynine in kratom.",
    "A civil penalty of 10 percent of gross sales of kratom with 7-hydroxymitragynine is due.",
    "A person in possession of kratom with more than 500 mg of 7-hydroxymitragynine is guilty of a felony.",
    "The declared mitragynine content of kratom must be within 10 percent of the actual amount.",
    "Not more than 2 mg of nicotine per serving in any product with mitragynine (kratom).",
    "Nickel in kratom: not more than 5 mg per day; mitragynine is not limited.",
    "WHEREAS kratom leaf contains less than 2 percent 7-hydroxymitragynine;",
    "Kratom may be sold with THC of not more than 0.3 percent.",
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), [*ENGLISH.items(), *ABROAD.items()])
def test_a_cap_in_normal_form(words: str, expected: list[str]) -> None:
    assert limits(words) == expected


@pytest.mark.parametrize("words", NO_LIMIT)
def test_numbers_that_cap_nothing_of_ours(words: str) -> None:
    assert limits(words) == []


def test_the_claim_points_at_name_and_amount() -> None:
    text = law_text("Kratom shall not hold 7-hydroxymitragynine above two percent of its alkaloids.")
    [claim] = caps(text, list(mentions(text.text, SUBJECT)), subject=SUBJECT)
    assert text.text[claim.start : claim.end] == "7-hydroxymitragynine above two percent"
    assert claim.rule == "no-more-than"


THRESHOLDS = {
    "7-hydroxymitragynine in an amount above 4/10 of 1 percent of the alkaloids": "0.4 % of alkaloids",
    "7-hydroxymitragynine in a concentration exceeding 400 parts per million": "400 ppm dry weight",
    "7-hydroxymitragynine, 1 percent or more of the weight of the product": "1 % w/w",
    "7-hydroxymitragynine to a level that is beyond 1 percent of the item": "1 % w/w",
    "7-hydroxymitragynine at more than 2% by weight of all alkaloids": "2 % of alkaloids",
    "7-hydroxymitragynine surpassing one-half of one percent of total alkaloids": "0.5 % of alkaloids",
    "7-hydroxymitragynine, one milligram or more per gram": "1 mg/g product",
    "7-hydroxymitragynine, its salts and isomers": "",
    "7-hydroxymitragynine, for a person over 21 years": "",
}


@pytest.mark.parametrize(("words", "expected"), THRESHOLDS.items())
def test_above_a_threshold_only(words: str, expected: str) -> None:
    assert " ".join(f"{limit.max:g} {limit.unit} {limit.basis}" for limit in thresholds(words, "7-oh")) == expected
