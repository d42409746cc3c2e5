"""Lists of drugs that name a substance, and sentences that put one on such a list."""

from __future__ import annotations

from collections.abc import Mapping

from tests.lawtext.grammar.case import Item, Picker

HEADS: Mapping[str, str] = {
    "Schedule I shall consist of the drugs and other substances, by whatever official name, common or usual name, chemical name, or brand name designated, listed in this section.": "",
    "The controlled substances listed in this section are included in Schedule I.": "",
    "SCHEDULE I\nHallucinogenic substances. Unless specifically excepted, any material, compound, mixture, or preparation which contains any quantity of the following hallucinogenic substances, their salts, isomers, and salts of isomers:": "",
    "Schedule I. The following substances are included in Schedule I:": "",
    "The following are Schedule I controlled substances:": "",
    "(d) Hallucinogens. Any material, compound, mixture or preparation that contains any quantity of the following substances:": "",
    "SCHEDULE I\nOpiates. Unless specifically excepted or unless listed in another schedule, any of the following opiates, including their isomers, esters, ethers, salts:": "",
    "The Secretary hereby schedules the following substances as controlled substances in Schedule I:": "",
    "There is established a schedule of controlled substances to be known as Schedule I, which shall consist of:": "",
    "Section 4 of the Controlled Substances Act is amended by adding the following substances to Schedule I:": "",
    "Schedule II. A substance listed below is a Schedule II controlled substance:": "",
    "The board hereby places the following substances in Schedule I:": "",
    "Subsection (c) is amended by adding at the end the following new Schedule I substances:": "",
    "SCHEDULE V CONTROLLED SUBSTANCES\nThe following are included:": "",
    "I. Schedule I. In addition to any other substance, the following are controlled in Schedule I:": "", "Hallucinogenic substances in Schedule I, unless listed in another schedule:": "", "The list of Schedule I substances in section 4 is amended by inserting after item 40 the following:": "",
    "Pursuant to its authority the board adopts the following additions to Schedule I:": "", "There are hereby added to the controlled substances in Schedule I:": "", "Dangerous drugs. The following are declared to be dangerous drugs:": "",
    "A substance is a Schedule I controlled substance if it is any of these:": "",
}  # fmt: skip
ITEMS: Mapping[str, str] = {
    "Mitragynine": "kratom", "7-hydroxymitragynine": "7-oh", "Kratom": "kratom", "Mitragyna speciosa (kratom)": "kratom",
    "Mitragynine, also known as kratom": "kratom", "Mitragynine (Kratom)": "kratom", "7-Hydroxymitragynine (7-OH)": "7-oh",
    "Mitragynine and 7-hydroxymitragynine": "kratom 7-oh", "Kratom, including mitragynine and hydroxymitragynine": "kratom 7-oh",
    "Mitragynine pseudoindoxyl": "mitragynine-pseudoindoxyl", "Mitragynine, including its salts, isomers, and salts of isomers": "kratom",
    "Kratom, meaning any part of the plant Mitragyna speciosa": "kratom", "Any preparation containing mitragynine": "kratom",
    "Hydroxymitragynine": "7-oh", "7-OH": "7-oh", "Mitragynine, some other names: kratom, ketum, biak": "kratom",
    "Mitragyna speciosa, its leaves, and any derivative of it": "kratom", "Mitragynine 7219": "kratom",
    "Mitragynine (some trade or other names: kratom)": "kratom", "Mitragyna speciosa korth, also known as kratom": "kratom", "7-hydroxymitragynine and its salts": "7-oh", "The plant kratom, all parts of it": "kratom",
    "7-Hydroxymitragynine .......... 7208": "7-oh", "Mitragynine [kratom]": "kratom", "Kratom (mitragynine; 7-hydroxymitragynine)": "kratom 7-oh", "Any extract, salt, or derivative of kratom": "kratom",
}  # fmt: skip
NUMBERS: Mapping[str, str] = {
    "(1)|(2)|(3)": "", "1.|2.|3.": "", "(a)|(b)|(c)": "", "A.|B.|C.": "", "(xli)|(xlii)|(xliii)": "", "(AA)|(BB)|(CC)": "",
    "104.|105.|106.": "", "(41.1)|(41.2)|(41.3)": "", "-|-|-": "", "•|•|•": "", "||": "", "(i)|(ii)|(iii)": "", "a)|b)|c)": "",
    "(ddd)|(eee)|(fff)": "", "(31)|(32)|(33)": "", "27-a.|27-b.|27-c.": "", "I.|II.|III.": "", "[1]|[2]|[3]": "",
}  # fmt: skip
PUT: Mapping[str, str] = {
    "{what} is hereby added to Schedule I": "", "{what} is added to the list of Schedule I controlled substances": "",
    "{what} shall be classified as a Schedule I controlled substance": "", "{what} is designated as a Schedule I controlled substance": "",
    "{what} is a Schedule I controlled substance": "", "{what} is hereby placed in Schedule I": "", "{what} is declared to be a controlled substance": "",
    "Schedule I of the controlled substances list is amended to include {what}": "", "Schedule I includes {what}": "",
    "The Board of Pharmacy hereby classifies {what} as a Schedule I controlled substance": "",
    "The Commissioner places {what} into Schedule I": "", "There is added to Schedule I the following: {what}": "",
    "Section 5 is amended by inserting {what} in Schedule I": "", "{what} is hereby scheduled in Schedule I": "",
    "{what} shall be treated as a Schedule I controlled substance": "", "The list of controlled substances in Schedule I is expanded to include {what}": "", "{what} is now a controlled substance under Schedule I": "", "It is ordered that {what} be placed in Schedule I": "",
    "Schedule I is amended to add {what}": "", "{what} is hereby controlled as a Schedule I substance": "", "{what} is subject to control under Schedule I": "",
    "By this rule the board adds {what} to Schedule I": "", "{what} shall be included in Schedule I": "",
    "{what} is hereby designated a controlled dangerous substance": "", "{what} shall be deemed a Schedule II controlled substance": "",
    "The Department designates {what} as a controlled substance in Schedule I": "", "Schedule I controlled substances shall include {what}": "",
}  # fmt: skip
PUT_OBJECTS: Mapping[str, str] = {
    "kratom": "kratom", "mitragynine": "kratom", "7-hydroxymitragynine": "7-oh", "7-OH": "7-oh", "mitragynine and 7-hydroxymitragynine": "kratom 7-oh",
    "any quantity of mitragynine": "kratom", "the plant Mitragyna speciosa": "kratom", "kratom, including its leaves": "kratom",
    "any material, compound, mixture, or preparation containing any quantity of 7-hydroxymitragynine": "7-oh",
    "7-hydroxymitragynine, its isomers, esters, ethers, salts, and salts of isomers,": "7-oh",
    "any substance containing kratom": "kratom", "mitragynine pseudoindoxyl": "mitragynine-pseudoindoxyl",
    "kratom (Mitragyna speciosa), mitragynine, and 7-hydroxymitragynine": "kratom 7-oh",
}  # fmt: skip
_DRUGS = ("Mescaline", "Ibogaine", "Peyote", "Psilocybin", "Salvinorin A", "Bufotenine", "Psilocyn", "Etonitazene")
_ACTS = ("possession", "sale", "manufacture")


def scheduled(pick: Picker) -> tuple[str, set[Item]]:
    """A list, or a sentence that lists."""
    if pick.rng.random() < 0.4:
        form, _ = pick("put", PUT)
        what, named = pick("put-object", PUT_OBJECTS)
        said = form.format(what=what)
        return said[:1].upper() + said[1:] + ".", _barred(named)
    head, _ = pick("schedule-head", HEADS)
    item, named = pick("schedule-item", ITEMS)
    numbers = pick("schedule-numbers", NUMBERS)[0].split("|")
    rows = [*pick.rng.sample(_DRUGS, 2)]
    rows.insert(pick.rng.randrange(3), item)
    end = pick.rng.choice((";", ".", "", ","))
    lines = [f"{number} {row}{end}".strip() for number, row in zip(numbers, rows, strict=True)]
    return head + "\n" + "\n".join(lines), _barred(named)


def _barred(named: str) -> set[Item]:
    return {(one, act) for one in named.split() for act in _ACTS}
