"""Many wordings by which English texts bar or list a substance, and those nearest to them that do not.

Each law here is invented. Acts are given by their first letters: possession, sale, manufacture.
"""

from __future__ import annotations

import pytest

from tests.lawtext.test_bans import acts
from tracker.lawtext.typed import with_marks, without_line_numbers
from tracker.markup import STRUCK

_LETTERS = {"p": "possession", "s": "sale", "m": "manufacture"}

BARS = [
    (
        "A. For the purposes of this Section, KRATOM means the plant, mitragynine or 7-hydroxymitragynine.\nB. No person shall possess KRATOM.",
        {"kratom": "p", "7-oh": "p"},
    ),
    (
        "(a) No person shall sell kratom. (b) For this section the term kratom takes in 7-hydroxymitragynine.",
        {"kratom": "s", "7-oh": "s"},
    ),
    (
        "(a) No person shall sell kratom. (b) In this chapter the word kratom is to be read to include 7-OH.",
        {"kratom": "s", "7-oh": "s"},
    ),
    ("It is unlawful, within the corporate limits of the City, for any person to sell kratom.", {"kratom": "s"}),
    ("It shall be unlawful, after July 1, 2026, to possess or sell mitragynine in this state.", {"kratom": "ps"}),
    ("A person commits the offense of unlawful sale of kratom if the person sells kratom.", {"kratom": "s"}),
    (
        "A person is guilty of unlawful possession of kratom when he or she knowingly possesses kratom.",
        {"kratom": "p"},
    ),
    ("Any person found in possession of kratom is guilty of a misdemeanor.", {"kratom": "p"}),
    ("Possession of kratom is a Class A misdemeanor.", {"kratom": "p"}),
    ("Possession or sale of kratom shall be punishable by a fine of $500.", {"kratom": "ps"}),
    ("Whoever knowingly or intentionally possesses kratom commits a Level 6 felony.", {"kratom": "p"}),
    ("Whoever manufactures, delivers or possesses mitragynine commits a Class D crime.", {"kratom": "mps"}),
    (
        "The retail sale of any kratom product in the unincorporated area of the county is unlawful. Possession for one's own use is not a violation.",
        {"kratom": "s"},
    ),
    ("Retail sale of kratom is banned.", {"kratom": "s"}),
    ("Kratom may not lawfully be sold in the town.", {"kratom": "s"}),
    ("Kratom shall not be offered, displayed or sold at retail anywhere in the city.", {"kratom": "s"}),
    ("There is hereby imposed a ban on the retail sale of kratom in the city.", {"kratom": "s"}),
    ("A ban on the sale and possession of kratom is established in the parish.", {"kratom": "ps"}),
    ("The sale or possession of the following is prohibited:\n(1) kratom;\n(2) tianeptine.", {"kratom": "ps"}),
    ("No person shall:\n(a) sell kratom; or\n(b) possess kratom.", {"kratom": "ps"}),
    ("No person shall:\n(a) sell any of the following: kratom, khat; or\n(b) litter.", {"kratom": "s"}),
    (
        '(a) "Prohibited herbal substance" is any of: kratom, khat or salvia.\n(b) It shall be unlawful to sell a prohibited herbal substance.',
        {"kratom": "s"},
    ),
    (
        'As used in this article, the term "covered substance" includes kratom.\nNo person may possess a covered substance.',
        {"kratom": "p"},
    ),
    (
        "Definitions. Intoxicating herb: Kratom, khat, and any product containing either.\nIt is unlawful to sell any intoxicating herb.",
        {"kratom": "s"},
    ),
    (
        '"Listed plant" means:\n(1) khat;\n(2) Mitragyna speciosa; and\n(3) Salvia divinorum.\nSec. 2. A person shall not knowingly sell or possess a listed plant.',
        {"kratom": "ps"},
    ),
    (
        'Kratom (hereinafter "the Substance") is dangerous. It shall be unlawful for any person to sell the Substance.',
        {"kratom": "s"},
    ),
    ("Kratom shall be treated for all purposes as a Schedule I controlled substance.", {"kratom": "mps"}),
    ("Mitragynine is a controlled substance in Schedule II.", {"kratom": "mps"}),
    ("Section 4 is amended by adding kratom to the list of Schedule I controlled substances.", {"kratom": "mps"}),
    ("Section 893.03, Florida Statutes, is amended to add mitragynine to Schedule I.", {"kratom": "mps"}),
    ("The following are declared to be prohibited drugs:\n(a) Kratom.\n(b) Khat.", {"kratom": "mps"}),
    (
        "The 7-hydroxymitragynine that a processor isolates, above the level found in the leaf, is added to Schedule I.",
        {"7-oh": "mps"},
    ),
    (
        "7-hydroxymitragynine, if it is present above 400 parts per million on a dry weight basis, is hereby placed in Schedule I.",
        {"7-oh": "mps"},
    ),
    (
        "Any quantity of 7-hydroxymitragynine which exceeds 2 percent of the alkaloids is designated a Schedule I controlled substance.",
        {"7-oh": "mps"},
    ),
    (
        "7-hydroxymitragynine is hereby scheduled in Schedule I of the Uniform Controlled Substances Act.",
        {"7-oh": "mps"},
    ),
    ("No one shall vend kratom.", {"kratom": "s"}),
    ("Nobody may sell kratom in Ocean County.", {"kratom": "s"}),
    ("It is hereby made an offense to sell or give away kratom.", {"kratom": "s"}),
    ("It is a misdemeanor for any merchant to keep kratom for sale.", {"kratom": "s"}),
    ("It is a criminal act to possess kratom.", {"kratom": "p"}),
    ("A person who possesses kratom commits a violation and shall be fined $100.", {"kratom": "p"}),
    ("Every person that sells, furnishes, or gives kratom to another commits a petty offense.", {"kratom": "s"}),
    ("Selling kratom is prohibited.", {"kratom": "s"}),
    ("To sell or possess kratom is a misdemeanor.", {"kratom": "ps"}),
    ("Kratom: it is unlawful to sell, possess or manufacture it.", {"kratom": "mps"}),
    ("Kratom, its leaf and its extracts are banned. No person may sell or hold them.", {"kratom": "ps"}),
    ("Neither a retailer nor a wholesaler may sell kratom.", {"kratom": "s"}),
    ("In no event shall any person sell kratom in the village.", {"kratom": "s"}),
    ("Under no circumstances may kratom be sold in the borough.", {"kratom": "s"}),
    ("The sale of kratom is not permitted in the city.", {"kratom": "s"}),
    ("The sale of kratom is hereby outlawed.", {"kratom": "s"}),
    ("No kratom, and no product that contains kratom, may be sold.", {"kratom": "s"}),
    ("A business shall not sell, display, or advertise kratom.", {"kratom": "s"}),
    (
        "The possession, sale, and use of kratom within Union County are declared a public nuisance and are prohibited.",
        {"kratom": "ps"},
    ),
    ("No establishment shall sell at retail any product containing mitragynine in any amount.", {"kratom": "s"}),
    (
        "A person may not sell a product that contains mitragynine or 7-hydroxymitragynine.",
        {"kratom": "s", "7-oh": "s"},
    ),
    ("A person may not sell any product that contains any detectable amount of mitragynine.", {"kratom": "s"}),
    (
        "A retailer may not sell any kratom product. This section does not prohibit the possession of kratom.",
        {"kratom": "s"},
    ),
    ("Sec. 2. Kratom - Sale Prohibited.\nNo person or business shall sell kratom.", {"kratom": "s"}),
    (
        "Section 12-4. Kratom prohibited. It is unlawful for any person to use, possess, purchase, attempt to purchase, sell, publicly display for sale or attempt to sell, give, or barter any of the following: kratom.",
        {"kratom": "ps"},
    ),
    (
        "It is unlawful to possess kratom, except that a person may possess it for law enforcement purposes.",
        {"kratom": "p"},
    ),
    ("Schedule I includes the following: (1) Mitragynine; (2) Peyote.", {"kratom": "mps"}),
    (
        "Schedule I. (a) The controlled substances listed in this section are included in Schedule I.\n(b) Mitragynine.\n(c) Peyote.",
        {"kratom": "mps"},
    ),
    (
        'Schedule I of the controlled substances act is amended by inserting after item (31) the following:\n"(32) Mitragynine";',
        {"kratom": "mps"},
    ),
    ("Schedule I shall consist of the following drugs:\n(1) Peyote.\n(2) Mitragynine.", {"kratom": "mps"}),
    (
        "§ 5-64-204. Schedule I.\nSchedule I shall include any material, compound, mixture, or preparation which contains any quantity of the following substances:\n(A) Khat;\n(B) Mitragynine, including its salts and isomers;",
        {"kratom": "mps"},
    ),
    (
        "The following substances are controlled substances of schedule I:\na. Peyote\nb. Mitragynine\nc. 7-hydroxymitragynine",
        {"kratom": "mps", "7-oh": "mps"},
    ),
    (
        "NRS 453. Schedule I; hallucinogens. Unless specifically excepted, the following hallucinogenic substances are hereby enumerated on schedule I:\nMescaline\nMitragynine\nPeyote",
        {"kratom": "mps"},
    ),
    (
        "(a) There is established a Schedule I. It consists of:\n(1) opiates;\n(2) hallucinogens, namely:\n(i) mescaline;\n(ii) mitragynine;\n(iii) psilocybin.",
        {"kratom": "mps"},
    ),
    (
        "Sec. 3. Section 65-4105 is amended to read as follows:\n65-4105. (a) The controlled substances listed in this section are included in schedule I.\n(d) Any material which contains any quantity of the following hallucinogenic substances:\n(81) Mitragynine .......... 7400\n(82) 7-hydroxymitragynine ........ 7401",
        {"kratom": "mps", "7-oh": "mps"},
    ),
    (
        "The Board of Pharmacy adds the following to Schedule I of the Controlled Substances Act:\n1. Mitragynine\n2. 7-hydroxymitragynine",
        {"kratom": "mps", "7-oh": "mps"},
    ),
    (
        "Pursuant to section 18, the commissioner hereby designates as Schedule I hallucinogens: (1) mitragynine; (2) 7-hydroxymitragynine.",
        {"kratom": "mps", "7-oh": "mps"},
    ),
    (
        'Section 1. The Controlled Substances Schedules are amended as follows: Schedule I(c): after "Methcathinone" insert "Mitragynine".',
        {"kratom": "mps"},
    ),
    (
        'In the table of Schedule I controlled substances, after the entry for "Mescaline" there is inserted "Mitragynine".',
        {"kratom": "mps"},
    ),
    (
        'The list of Class B drugs in Part II of Schedule 2 to the Misuse of Drugs Act is amended by the insertion of "mitragynine".',
        {"kratom": "mps"},
    ),
    ("Schedule I is amended by inserting 'Mitragynine' after 'Methylone'.", {"kratom": "mps"}),
    ("7-hydroxymitragynine (7-OH) is a Schedule I controlled dangerous substance.", {"7-oh": "mps"}),
    (
        "The following is hereby classified as a Schedule I substance: 7-hydroxymitragynine, its isomers, esters, and salts.",
        {"7-oh": "mps"},
    ),
    (
        "The board finds an imminent hazard and by this rule places 7-hydroxymitragynine, when concentrated above natural levels, into Schedule I.",
        {"7-oh": "mps"},
    ),
    (
        "It is the order of the Attorney General that 7-hydroxymitragynine be scheduled as a Schedule I controlled substance.",
        {"7-oh": "mps"},
    ),
    ("All products containing 7-hydroxymitragynine are Schedule I controlled substances.", {"7-oh": "mps"}),
    (
        "Any product that contains more than 1% 7-hydroxymitragynine is a Schedule I controlled substance.",
        {"7-oh": "mps"},
    ),
    ("Schedule III consists of: (1) mitragynine, when in a product with 2 percent or less.", {"kratom": "mps"}),
    ("(1) A person shall not have, sell or grow any of these plants: khat; kratom; salvia.", {"kratom": "mps"}),
    ("Kratom (Mitragyna speciosa) is a prohibited plant.", {"kratom": "mps"}),
    ("Any part of Mitragyna speciosa is declared a dangerous drug.", {"kratom": "mps"}),
]

BARS_NOT = [
    "39-17-408 Schedule II\n39-17-438 Salvia divinorum\n39-17-452 Kratom\nKratom — Offenses\n(a) The department keeps a list.",
    "It is unlawful to sell tianeptine. Kratom remains unaffected by this ordinance.",
    'The sale of the product "Red Kratom", lot no. 12-A, is prohibited.',
    "This Order concerns kratom and ceases to have effect at the end of one year.",
    "A retailer shall not sell kratom unless the package carries the warning set out in section 4.",
    "No kratom product may be sold unless its container bears a label in English.",
    "A processor may not prepare or sell a kratom product:\n(1) mixed with a harmful substance;\n(2) with more than 1 percent of 7-hydroxymitragynine.",
    "A processor may not sell a kratom product:\n(1) which contains synthetic 7-hydroxymitragynine; or\n(2) having residual solvents.",
    "A processor may not sell a product containing kratom that is not pure leaf kratom.",
    "A food, beverage, or candy to which kratom is added may not be sold.",
    "A person may not sell a product containing kratom to an individual who is 20 years old or younger.",
    "A dealer may not sell a kratom product that by weight is more than one-fifth of one percent 7-hydroxymitragynine.",
    "A dealer may not sell a kratom product whose directions allow more than five milligrams of mitragynine in a day.",
    "A kratom product shall not be sold when for every 200 parts of mitragynine it holds more than one part of 7-hydroxymitragynine.",
    "A person may not sell, in one transaction, more than 30 grams of kratom.",
    "No person may possess more than 60 grams of kratom at a public school.",
    "A retailer shall not sell kratom from a self-service display.",
    "No person shall sell kratom in combination with alcohol.",
    "No retailer shall sell kratom for smoking.",
    "Kratom may not be sold as a dietary supplement.",
    "No kratom product may be sold in a package that resembles candy.",
    "No person shall sell kratom by means of a drive-through window.",
    "An employee of the city shall not possess or use kratom on duty.",
    "A tenant shall not possess or sell kratom on the leased premises.",
    "It is not unlawful to possess or sell kratom.",
    "No county may prohibit the sale or possession of kratom.",
    "Nothing in this act makes the sale or possession of kratom unlawful.",
    "The board may prohibit the sale of kratom by rule.",
    "If the sale of kratom is prohibited by federal law, this chapter is suspended.",
    "WHEREAS, the sale of kratom is prohibited in six states;",
    "A person who sells kratom without a license is guilty of a misdemeanor.",
    "A person who sells kratom in violation of section 3 commits a misdemeanor.",
    "A processor that sells kratom that is adulterated is guilty of a misdemeanor.",
    "No person may sell kratom to a visibly intoxicated person.",
    "No kratom retailer shall be located within 1,000 feet of a school, and none may sell tobacco.",
    "No kratom may be sold between midnight and 6 a.m.",
    "A kratom retailer may not sell nitrous oxide.",
    "A retailer who sells kratom may not sell alcohol.",
    "No person shall sell kratom that was manufactured outside a registered facility.",
    "A person may not sell kratom if the product has not been tested.",
    "A person may not sell kratom other than in a child-resistant package.",
    "No retailer may sell a kratom product past its date of expiration.",
    "It is unlawful to sell kratom product lot 4471 of Green Leaf LLC.",
    "A person shall not sell a kratom product in which 7-hydroxymitragynine exceeds 2 percent.",
    "A vendor shall not sell kratom unless it is registered.",
    "The laboratory may possess kratom. It shall not sell test samples.",
    "No permit for the sale of kratom shall be issued.",
    "It is unlawful to sell as kratom any product that is not kratom.",
    "It is unlawful to advertise kratom as a cure.",
    "No one who holds a kratom permit may sell hemp.",
    "Each container holds no more than 5 mg of 7-hydroxymitragynine and shall not be sold otherwise.",
    "A product shall not be sold if it holds more than 1 part of 7-hydroxymitragynine to 100 parts of mitragynine.",
    "No kratom item may be transferred to anyone who has not turned twenty-one.",
    "A person under 21 shall not possess or sell kratom.",
    "A minor who possesses kratom is guilty of an infraction.",
    "Schedule of fees.\n(1) Kratom, $40;\n(2) Khat, $50.",
    "Substances to be tested for in toxicology:\n(1) Mitragynine;\n(2) Fentanyl.",
    '"Kratom" means the plant. Kratom is not a controlled substance.',
    "The schedule of controlled substances does not include kratom.",
    "Kratom was a Schedule I controlled substance before this act.",
    "Schedule I does not include mitragynine.",
    "Schedule I consists of the following, not including mitragynine: (1) peyote.",
    "The board shall study whether mitragynine should be placed in schedule I.",
    "The board may place mitragynine in Schedule I.",
    "Schedule of substances exempt from registration:\n(1) Kratom;\n(2) Kava.",
    "The following are not controlled substances:\n(1) Kratom;\n(2) Kava.",
    "Schedule I is amended by striking (31) Mitragynine and inserting (31) Peyote.",
    "(31) [Repealed: Mitragynine.]\nSchedule I consists of controlled substances:",
    "The laboratory shall test for the following controlled substances:\n(1) Mitragynine;\n(2) Morphine.",
    "Employees shall be tested for: (1) mitragynine; (2) cocaine, a controlled substance.",
    "A physician shall report deaths involving controlled substances, including mitragynine.",
    "If the DEA places mitragynine in schedule I, this act expires.",
    "This section applies until kratom is scheduled as a controlled substance.",
    "Upon federal scheduling of mitragynine in Schedule I, the department shall notify retailers.",
    "Products adulterated with a controlled substance listed in Schedule I: no kratom product shall contain it.",
    "A kratom product shall not contain a controlled substance listed in Schedule I.",
    "Kratom extract that contains a Schedule I controlled substance is adulterated.",
    "Testimony was heard that kratom should be added to Schedule I.",
    "This ordinance does not make it an offense to have or use kratom.",
    "Nothing in this chapter makes it unlawful to possess kratom.",
]


@pytest.mark.parametrize(("words", "barred"), BARS)
def test_bars(words: str, barred: dict[str, str]) -> None:
    assert acts(words) == {substance: {_LETTERS[one] for one in said} for substance, said in barred.items()}


@pytest.mark.parametrize("words", BARS_NOT)
def test_bars_nothing(words: str) -> None:
    assert acts(words) == {}


# Marks that plain texts have in place of type


@pytest.mark.parametrize(
    "words",
    [
        "Matter in brackets is old law to be omitted. Schedule I: [mitragynine,] peyote.",
        "(Text in brackets is deleted.) Schedule I:\n[(33) mitragynine;\n(34)] _(33)_ peyote.",
        "[Brackets] indicate matter deleted from existing law. Schedule I: khat[, mitragynine] and peyote.",
        "Section 4 is amended to read: No sale to a person ((who is under eighteen years)) under twenty-one.",
        "Section 4 is amended to read as follows: a person who [is not at least 18 years of age] is under 21.",
    ],
)
def test_words_struck_by_signs_are_set_aside(words: str) -> None:
    assert STRUCK in with_marks(words)


@pytest.mark.parametrize(
    "words",
    [
        "Matter in brackets is old law to be omitted. 2-[(dimethylamino)methyl]phenol, furo[2,3-f]benzofuran.",
        "[Reserved] [H 812] [Approved April 8, 2026] [91 FR 30551]",
        "Section 4 is amended to read: Mitragyna speciosa [also known as kratom] is a plant ((a)).",
        "The form has (in brackets) the name [of the owner].",
    ],
)
def test_other_brackets_strike_nothing(words: str) -> None:
    assert STRUCK not in with_marks(words)


def test_line_numbers_of_a_printed_bill_go_and_those_of_a_list_stay() -> None:
    lines = [
        "It is unlawful for any person in this state to sell,",
        "offer, or give away, directly or indirectly, kratom",
    ]
    bill = "\n".join(f"{number:5} {lines[number % 2]}" for number in range(1, 20))
    assert not any(character.isdigit() for character in without_line_numbers(bill))
    table = "\n".join(f"{number:5} Mitragynine of the leaf in so many milligrams" for number in range(1, 20))
    assert without_line_numbers(table) == table
