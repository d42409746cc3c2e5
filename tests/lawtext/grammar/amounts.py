"""Sentences that set an age, or the most of a substance that a product may hold, and numbers that do neither."""

from __future__ import annotations

from collections.abc import Mapping

from tests.lawtext.grammar.case import Case, Item, Picker
from tests.lawtext.grammar.frame import framed

# {n} the number, {y} the number with "years of age"
AGE_FORMS: Mapping[str, str] = {
    "A person shall not sell {what} to a person under {n} years of age.": "", "It is unlawful to sell {what} to any person under the age of {n}.": "",
    "No retailer shall sell {what} to an individual less than {n} years of age.": "", "No person younger than {n} years of age shall purchase {what}.": "",
    "A retailer shall not sell {what} to a person who has not attained the age of {n} years.": "", "{What} may be sold only to persons {n} years of age or older.": "",
    "A person must be at least {n} years of age to purchase {what}.": "", "It shall be unlawful for any person under {n} years of age to possess {what}.": "",
    "Any person who sells {what} to a person under {n} years of age is guilty of a misdemeanor.": "", "The sale of {what} to persons under {n} years of age is prohibited.": "",
    "A retailer shall require proof that the purchaser of {what} is {n} years of age or older.": "", "No person who is under the age of {n} may buy {what}.": "",
    "A vendor shall verify that a purchaser of {what} is at least {n} years old.": "", "A minor shall not purchase {what}. In this section, \"minor\" means a person under {n} years of age.": "",
    "A processor may not distribute {what} to an individual who is under {n} years old.": "", "A person commits an offense if the person sells {what} to an individual younger than {n} years of age.": "",
    "{What} shall not be sold, given, or furnished to anyone under {n}.": "", "No person shall furnish {what} to any person who is not {n} years of age or older.": "",
    "A retailer may sell {what} only to a consumer who is at least {n} years of age.": "", "It is an infraction to sell {what} to a person who is less than {n} years old.": "",
    "The minimum age to purchase {what} is {n} years.": "", "No individual under {n} years of age shall be permitted to purchase {what}.": "",
    "A retailer shall not sell {what} without first obtaining proof of age showing that the purchaser is {n} years of age or older.": "",
    "Persons under {n} years of age may not purchase or possess {what}.": "", "Sales of {what} to persons below the age of {n} are unlawful.": "",
    "A person {n} years of age or older may purchase {what}; a person under that age may not.": "",
    "A person shall not sell or offer to sell {what} to a person who the seller knows or should know is under {n} years of age.": "",
    "No person shall sell {what} to any person who has not reached {n} years of age.": "", "A seller shall not knowingly sell {what} to a person who is under {n} years of age.": "",
    "The legal age to purchase {what} shall be {n} years of age.": "", "A person under age {n} shall not buy {what}.": "",
    "Each retailer of {what} shall restrict sales to individuals aged {n} and older.": "", "No delivery sale of {what} shall be made to a person under {n} years of age.": "",
    "An underage person shall not purchase {what}. \"Underage person\" means an individual who is less than {n} years of age.": "",
    "A business selling {what} shall not allow access to such product by any person under the age of {n} years.": "",
    "It is unlawful for a retailer to sell {what} to a purchaser who is not at least {n} years of age.": "",
}  # fmt: skip
NO_AGE_FORMS: Mapping[str, str] = {
    "A person under {n} years of age may not operate a motor vehicle. A seller of {what} shall be registered.": "",
    "An employee who sells {what} shall be at least {n} years of age.": "", "The legislature finds that many persons under {n} years of age use {what}.": "",
    "A survey of persons under {n} years of age shall ask about {what}.": "", "No person under {n} years of age shall buy tobacco. A seller of {what} shall keep records for {n} years.": "",
    "Records of the sale of {what} shall be kept for {n} years.": "", "A person who sells {what} may be imprisoned for not more than {n} years.": "",
    "A license to sell {what} expires {n} years after it is issued.": "", "The department shall report on the use of {what} by persons under {n} years of age.": "",
    "A violation that takes place within {n} years of a prior sale of {what} is a felony.": "",
}  # fmt: skip
YEARS: Mapping[str, int] = {
    "21": 21, "18": 18, "twenty-one": 21, "eighteen": 18, "twenty-one (21)": 21, "eighteen (18)": 18, "19": 19, "nineteen": 19, "21 (twenty-one)": 21,
}  # fmt: skip
_WHAT: Mapping[str, str] = {
    "kratom": "", "a kratom product": "", "any kratom product": "", "kratom products": "", "mitragynine": "", "kratom or any kratom product": "",
    "a product containing kratom": "", "kratom extract": "", "a kratom product or kratom extract": "", "kratom, kava, or nitrous oxide": "",
    "tobacco products, vapor products, or kratom products": "", "any product containing mitragynine or 7-hydroxymitragynine": "",
}  # fmt: skip


def _filled(pick: Picker, form: str, what: str, years: str) -> str:
    said = form.replace("{what}", what).replace("{What}", what[:1].upper() + what[1:]).replace("{n}", years)
    return pick.rng.choice(("", "", "(a) ", "A. ", "(1) ")) + said


def age(pick: Picker) -> Case:
    """One text with an age."""
    form, _ = pick("age", AGE_FORMS)
    what, _ = pick("what", _WHAT)
    years, number = pick("years", YEARS)
    return pick.case("ages", framed(pick, _filled(pick, form, what, years))[0], {(str(number),)})


def no_age(pick: Picker) -> Case:
    """One text with years that bar nobody from buying."""
    form, _ = pick("no age", NO_AGE_FORMS)
    what, _ = pick("what", _WHAT)
    years, _ = pick("years", YEARS)
    return pick.case("ages", framed(pick, _filled(pick, form, what, years))[0], set())


# Limits: number, unit and basis come together; the frame says "no more than" in some way.
BOUNDS: Mapping[str, str] = {
    # {v} amount, {of} "of X", {x} the substance
    "A kratom product shall not contain more than {v} of {x}{basis}.": "", "A processor shall not sell a kratom product that contains {x} in an amount greater than {v}{basis}.": "",
    "No kratom product may exceed {v} of {x}{basis}.": "", "It is unlawful to sell a kratom product with a concentration of {x} exceeding {v}{basis}.": "",
    "A kratom product may contain no more than {v} of {x}{basis}.": "", "A retailer shall not sell a kratom product containing a level of {x} that is greater than {v}{basis}.": "",
    "The amount of {x} in a kratom product shall not exceed {v}{basis}.": "", "A kratom product is adulterated if it contains {x} in excess of {v}{basis}.": "",
    "A kratom product shall contain not more than {v} of {x}{basis}.": "", "A person may not sell a kratom product in which {x} exceeds {v}{basis}.": "",
    "The maximum amount of {x} permitted in a kratom product is {v}{basis}.": "", "No person shall sell a kratom product having {x} at a level above {v}{basis}.": "",
    "A kratom product must contain less than {v} of {x}{basis}.": "", "The level of {x} in any kratom product may not be greater than {v}{basis}.": "",
    "A processor may not distribute a kratom product with a {x} content of more than {v}{basis}.": "", "A kratom product shall be limited to {v} of {x}{basis}.": "",
    "Kratom products shall not be sold if they contain over {v} of {x}{basis}.": "", "A kratom product shall have a {x} content that does not exceed {v}{basis}.": "",
    "No kratom product shall have a {x} concentration higher than {v}{basis}.": "", "A kratom product may contain up to {v} of {x}{basis}.": "",
    "A kratom product with {x} of {v} or more{basis} shall not be sold.": "or more", "{X} may not be present in a kratom product at more than {v}{basis}.": "",
    "A person shall not manufacture a kratom product containing {x} at a concentration in excess of {v}{basis}.": "", "The concentration of {x} shall be no greater than {v}{basis}.": "",
    "A kratom product that contains {v} or more of {x}{basis} is prohibited.": "or more", "A kratom product shall not have an amount of {x} that exceeds {v}{basis}.": "",
    "Each kratom product shall contain {v} or less of {x}{basis}.": "", "A kratom product is prohibited if the amount of {x} is above {v}{basis}.": "",
    "No processor shall sell a kratom product that:\n(1) is contaminated; or\n(2) contains more than {v} of {x}{basis}.": "",
    "A kratom product sold in this state:\n(a) shall bear a label; and\n(b) shall not contain {x} exceeding {v}{basis}.": "",
}  # fmt: skip
# amount, basis: what it comes to
Limit = tuple[str, str, str]
AMOUNTS: Mapping[str, Limit] = {
    "2 percent| of the total alkaloid content": ("2", "%", "of alkaloids"), "two percent| of the overall alkaloid composition of the product": ("2", "%", "of alkaloids"),
    "2%| of the alkaloid fraction": ("2", "%", "of alkaloids"), "one percent (1%)| of the alkaloid composition": ("1", "%", "of alkaloids"),
    "1 percent| by weight of the total alkaloids": ("1", "%", "of alkaloids"), "two per cent| of the total alkaloids in the product": ("2", "%", "of alkaloids"),
    "0.5 percent| of its total alkaloid profile": ("0.5", "%", "of alkaloids"), "two percent (2%)| of the product's total alkaloids": ("2", "%", "of alkaloids"),
    "one-half of one percent| of total alkaloids": ("0.5", "%", "of alkaloids"), "1.5%| of all alkaloids present": ("1.5", "%", "of alkaloids"),
    "0.1 percent| by weight": ("0.1", "%", "w/w"), "0.05%| w/w": ("0.05", "%", "w/w"), "two percent| by weight of the product": ("2", "%", "w/w"),
    "1 percent| of the total weight of the product": ("1", "%", "w/w"), "0.04 percent| on a dry weight basis": ("0.04", "%", "w/w"),
    "400 parts per million| on a dry weight basis": ("400", "ppm", "dry weight"), "400 ppm| by dry weight": ("400", "ppm", "dry weight"),
    "1 milligram| per serving": ("1", "mg", "per serving"), "1 mg| per serving": ("1", "mg", "per serving"), "one milligram (1 mg)| per serving": ("1", "mg", "per serving"),
    "0.5 milligrams| in each serving": ("0.5", "mg", "per serving"), "150 milligrams| per serving": ("150", "mg", "per serving"), "five milligrams| for each serving": ("5", "mg", "per serving"),
    "one-half milligram| per dosage unit": ("0.5", "mg", "per dosage unit"), "1 mg| per dose": ("1", "mg", "per dosage unit"), "2 mg| in any single dosage unit": ("2", "mg", "per dosage unit"),
    "10 milligrams| per container": ("10", "mg", "per container"), "50 mg| per package": ("50", "mg", "per container"), "300 milligrams| in any package": ("300", "mg", "per container"),
    "1 milligram| per gram": ("1", "mg/g", "product"), "1 mg| per gram of product": ("1", "mg/g", "product"), "1 mg/g|": ("1", "mg/g", "product"),
    "0.5 milligrams| per milliliter": ("0.5", "mg/mL", "product"), "0.5 mg| per 1 milliliter of liquid": ("0.5", "mg/mL", "product"),
    "15 milligrams| per day": ("15", "mg", "per day"), "25 milligrams| per recommended serving": ("25", "mg", "per serving"), "3 mg| per tablet or capsule": ("3", "mg", "per dosage unit"),
    "500 micrograms| per serving": ("0.5", "mg", "per serving"), "1.0 milligram| per individual serving": ("1", "mg", "per serving"), "25 mg| per serving size": ("25", "mg", "per serving"),
}  # fmt: skip
WHOSE: Mapping[str, str] = {
    "7-hydroxymitragynine": "7-oh", "7-OH": "7-oh", "mitragynine": "kratom", "7-hydroxymitragynine (7-OH)": "7-oh", "mitragynine pseudoindoxyl": "mitragynine-pseudoindoxyl",
}  # fmt: skip
RATIOS: Mapping[str, str] = {
    "A kratom product shall not have a ratio of 7-hydroxymitragynine to mitragynine greater than 1:100.": "0.01", "The ratio of mitragynine to 7-hydroxymitragynine shall be at least 50 to 1.": "0.02",
    "No kratom product may contain 7-hydroxymitragynine exceeding one percent of the mitragynine content.": "0.01", "The ratio of mitragynine to 7-hydroxymitragynine in a kratom product shall not be less than 100:1.": "0.01",
    "A kratom product shall maintain a ratio of mitragynine to 7-hydroxymitragynine of no less than 50:1.": "0.02", "7-hydroxymitragynine shall not exceed 2 percent of the mitragynine in a kratom product.": "0.02",
}  # fmt: skip
NO_LIMITS: Mapping[str, str] = {
    "A kratom product shall not contain lead in excess of 2 ppm.": "", "A kratom product shall be stored at not more than 60 percent humidity.": "", "A tax of 5 percent is imposed on the sale of kratom products.": "",
    "A study found that kratom products contain more than 2 percent of mitragynine.": "", "The fee for a kratom product registration shall not exceed 200 dollars.": "", "A kratom product shall not contain more than 10 parts per million of arsenic.": "",
    "The label shall state the amount of mitragynine per serving in milligrams.": "", "The laboratory shall detect 7-hydroxymitragynine at not less than 0.01 percent.": "", "The purchaser of kratom may possess no more than 30 grams.": "",
    "A kratom product shall contain at least 1 mg of mitragynine per serving.": "",
}  # fmt: skip


HARD: Mapping[str, tuple[tuple[str, ...], ...]] = {
    # whole clauses; each limit with its substance first where it is not 7-OH
    "A single serving of a kratom product shall not contain more than 1 milligram of 7-hydroxymitragynine.": (("1", "mg", "per serving"),),
    "No serving of a kratom product may contain more than 0.4 mg of 7-hydroxymitragynine.": (("0.4", "mg", "per serving"),),
    "7-hydroxymitragynine shall not comprise more than two percent of the alkaloid composition of a kratom product.": (("2", "%", "of alkaloids"),),
    "A kratom product in which 7-hydroxymitragynine accounts for more than 1 percent of total alkaloids shall not be sold.": (("1", "%", "of alkaloids"),),
    "A kratom product shall not be sold if 7-hydroxymitragynine makes up more than 2% of its alkaloid fraction.": (("2", "%", "of alkaloids"),),
    "It is unlawful to sell a kratom product the alkaloid fraction of which contains a level of 7-hydroxymitragynine greater than two percent.": (("2", "%", "of alkaloids"),),
    "A kratom product shall contain 7-hydroxymitragynine at a level not to exceed 400 ppm on a dry weight basis.": (("400", "ppm", "dry weight"),),
    "The 7-hydroxymitragynine content of a kratom product is limited to a maximum of 1 mg per serving.": (("1", "mg", "per serving"),),
    "The 7-hydroxymitragynine content of a kratom product shall be capped at 0.5 mg per gram.": (("0.5", "mg/g", "product"),),
    "No kratom product shall contain a quantity of 7-hydroxymitragynine greater than one-tenth of one percent by weight.": (("0.1", "%", "w/w"),),
    "No kratom product shall contain 7-hydroxymitragynine in an amount greater than 1/2 of 1 percent of total alkaloids.": (("0.5", "%", "of alkaloids"),),
    "A kratom product may not contain more than .5 mg of 7-hydroxymitragynine per serving.": (("0.5", "mg", "per serving"),),
    "A kratom product may not contain more than two (2) milligrams of 7-hydroxymitragynine per container.": (("2", "mg", "per container"),),
    "A processor shall not sell a kratom product that exceeds one thousand parts per million of 7-hydroxymitragynine by dry weight.": (("1000", "ppm", "dry weight"),),
    "A kratom product shall not contain 7-hydroxymitragynine in an amount that exceeds the lesser of 1 mg per serving or 2 percent of the total alkaloid content.": (("1", "mg", "per serving"), ("2", "%", "of alkaloids")),
    "A kratom product shall not contain more than 1 mg of 7-hydroxymitragynine per serving or more than 2 percent of the total alkaloids.": (("1", "mg", "per serving"), ("2", "%", "of alkaloids")),
    "A kratom product shall not contain more than 1 mg of 7-hydroxymitragynine per serving and 20 mg per container.": (("1", "mg", "per serving"), ("20", "mg", "per container")),
    "A kratom product shall not exceed:\n(1) 1 mg of 7-hydroxymitragynine per serving; or\n(2) 5 mg of 7-hydroxymitragynine per package.": (("1", "mg", "per serving"), ("5", "mg", "per container")),
    "The following limits apply to kratom products:\n(a) 7-hydroxymitragynine: not more than 0.5 mg per serving.\n(b) Mitragynine: not more than 150 mg per serving.": (("0.5", "mg", "per serving"), ("kratom", "150", "mg", "per serving")),
    "A kratom product shall not contain more than 150 mg of mitragynine per serving and not more than 1 mg of 7-hydroxymitragynine per serving.": (("1", "mg", "per serving"), ("kratom", "150", "mg", "per serving")),
    "The maximum amount of mitragynine per serving is 100 mg and the maximum amount of 7-hydroxymitragynine per serving is 1 mg.": (("1", "mg", "per serving"), ("kratom", "100", "mg", "per serving")),
    "The daily intake stated on the label shall not exceed 15 mg of 7-hydroxymitragynine.": (("15", "mg", "per day"),),
    "A label shall not recommend more than 200 mg of mitragynine in a 24-hour period for kratom.": (("kratom", "200", "mg", "per day"),),
    "\"High-potency kratom product\" means a kratom product containing more than 2 percent of 7-hydroxymitragynine in its alkaloid fraction. No person shall sell a high-potency kratom product.": (("2", "%", "of alkaloids"),),
    "\"Prohibited product\" means a product with a 7-hydroxymitragynine concentration above 0.1 percent by weight. No person shall sell a prohibited product.": (("0.1", "%", "w/w"),),
    "Concentrated 7-hydroxymitragynine, meaning any product with more than 400 parts per million of 7-hydroxymitragynine on a dry weight basis, is a Schedule I controlled substance.": (("400", "ppm", "dry weight"),),
    "7-hydroxymitragynine in a concentration greater than 400 parts per million on a dry weight basis is added to Schedule I.": (("400", "ppm", "dry weight"),),
    "A kratom product in excess of 2 percent 7-hydroxymitragynine by weight is misbranded.": (("2", "%", "w/w"),),
    "No liquid kratom product shall contain more than 1 mg of 7-hydroxymitragynine per milliliter or 10 mg per bottle.": (("1", "mg/mL", "product"), ("10", "mg", "per container")),
    "7-hydroxymitragynine may be present in a kratom product only in an amount of 1 mg or less per serving.": (("1", "mg", "per serving"),),
    "The amount of 7-hydroxymitragynine in each serving of a kratom product shall be no more than 1 mg.": (("1", "mg", "per serving"),),
    "A kratom product is lawful only if its 7-hydroxymitragynine concentration is 2 percent or less of the total alkaloid content.": (("2", "%", "of alkaloids"),),
    "A kratom product shall not contain a 7-hydroxymitragynine level that is more than 2.0 percent of the alkaloid composition of the product.": (("2", "%", "of alkaloids"),),
    "A kratom product shall not have 7-hydroxymitragynine equal to or greater than 1 mg per serving.": (("1", "mg", "per serving"),),
    "No person shall sell a kratom gummy containing more than 10 mg of mitragynine.": (("kratom", "10", "mg", "per dosage unit"),),
    "Each capsule of a kratom product shall contain no more than 25 milligrams of mitragynine.": (("kratom", "25", "mg", "per dosage unit"),),
    "Kratom products are subject to a limit of 50 milligrams of mitragynine per serving.": (("kratom", "50", "mg", "per serving"),),
    "A kratom product that tests above 1 mg per gram of 7-hydroxymitragynine shall be destroyed.": (("1", "mg/g", "product"),),
    "A package of kratom products shall contain, in total, not more than 100 mg of 7-hydroxymitragynine.": (("100", "mg", "per container"),),
    "The level of 7-hydroxymitragynine shall be less than 2 percent of the kratom alkaloids in the product.": (("2", "%", "of alkaloids"),),
    "A manufacturer shall ensure that 7-hydroxymitragynine does not exceed 1 percent of the total alkaloids.": (("1", "%", "of alkaloids"),),
    "A kratom extract may not exceed 45 percent mitragynine by weight.": (("kratom", "45", "%", "w/w"),),
    "Total alkaloids aside, 7-hydroxymitragynine shall in no case exceed 0.1 mg in any dose.": (("0.1", "mg", "per dosage unit"),),
    "No more than 2% of the alkaloids in a kratom product may be 7-hydroxymitragynine.": (("2", "%", "of alkaloids"),),
    "Not more than one milligram of 7-hydroxymitragynine may be contained in a serving of a kratom product.": (("1", "mg", "per serving"),),
    "Any kratom product whose 7-hydroxymitragynine content is higher than 0.05 percent w/w is prohibited.": (("0.05", "%", "w/w"),),
}  # fmt: skip


def limit(pick: Picker) -> Case:
    """One text with a limit, a ratio, or an amount that is none."""
    chance = pick.rng.random()
    if chance < 0.1:
        said, most = pick("ratio", RATIOS)
        return pick.case("limits", framed(pick, said)[0], {("7-oh", most, "ratio", "to mitragynine")})
    if chance < 0.2:
        said, _ = pick("no limit", NO_LIMITS)
        return pick.case("limits", framed(pick, said)[0], set())
    if chance < 0.55:
        said, several = pick("hard", HARD)
        items: set[Item] = {one if len(one) == 4 else ("7-oh", *one) for one in several}
        return pick.case("limits", framed(pick, said)[0], items)
    form, _ = pick("bound", BOUNDS)
    amount, (most, unit, basis) = pick("amount", AMOUNTS)
    whose, substance = pick("whose", WHOSE)
    value, _, on = amount.partition("|")
    said = (
        form.replace("{v}", value)
        .replace("{basis}", on)
        .replace("{x}", whose)
        .replace("{X}", whose[:1].upper() + whose[1:])
    )
    wanted: Item = (substance, most, unit, basis)
    return pick.case("limits", framed(pick, pick.rng.choice(("", "(a) ", "(1) ")) + said)[0], {wanted})
