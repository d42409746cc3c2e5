"""How the parts of a law hang together: a definition and the bar that uses it, a table and its head, a correction.

Each rule in the wordings of several states, and the nearest ones that say something else. Every text is invented.
"""

from __future__ import annotations

import json
from datetime import date

import pytest

from tests.lawtext.manners import ACT
from tests.lawtext.test_manners import SUBJECT, barred, read
from tracker.readers.bills import read as read_bills
from tracker.readers.part import Part

DEFINED = [
    ("Section 1. Definitions. \"Designer drug\" means any of the following:\n (1) Salvinorin A.\n (2) Mitragynine.\n (3) 7-hydroxymitragynine.\nSection 2. A person who possesses a designer drug commits a Class B misdemeanor.\nSection 3. A person who sells or delivers a designer drug commits a Class C felony.", '7-oh:ps kratom:ps'),
    ("IC 35-31.5-2-321 \"Novel intoxicant\" means:\n (1) a substance containing one (1) or more of the following:\n   (A) Salvia.\n   (B) Mitragynine.\n (2) any substance declared by rule.\n\nIC 35-48-4-11\nSec. 11. A person who knowingly possesses a novel intoxicant commits possession of a novel intoxicant, a Class A misdemeanor.", 'kratom:p'),
    ("§ 13-3401. Definitions\n19. \"Vapor intoxicant\" means any of the following:\n(a) Nitrous oxide.\n(b) Kratom.\n§ 13-3403. A. A person shall not knowingly sell, transfer or offer to sell a vapor intoxicant.", 'kratom:s'),
    ("Sec. 1. As used in this chapter, the term \"psychoactive plant\" includes: (a) khat; (b) Mitragyna speciosa; and (c) Salvia divinorum.\nSec. 2. It is unlawful for any person to cultivate, possess or distribute a psychoactive plant.", 'kratom:mps'),
    ("1-2-3. Imitation drug; definition. Imitation drug means a product containing kratom, phenibut or tianeptine.\n1-2-4. Whoever sells an imitation drug commits a misdemeanor and shall be fined.", 'kratom:s'),
    ("Sec. 5. \"Concentrated product\" means a tablet or liquid in which the amount of 7-hydroxymitragynine exceeds the amount found in the kratom leaf.\nSec. 6. No person shall sell a concentrated product.", '7-oh:s'),
    ("Sec. 5. \"Elevated extract\" means an extract of the kratom leaf in which the 7-hydroxymitragynine has been increased.\nSec. 6. It is unlawful to sell or possess an elevated extract.", '7-oh:ps'),
    ("Sec. 5. \"Kratom retailer\" means a store that sells kratom.\nSec. 6. No person shall operate as a kratom retailer without a licence.", ''),
    ("Sec. 5. \"Wellness product\" means a product that contains no kratom.\nSec. 6. No person shall sell a wellness product on Sunday.", ''),
    ("Sec. 1. \"Legend product\" means tobacco, kava or kratom.\nSec. 2. No person shall sell a legend product to a person under 21 years of age.", ''),
]  # fmt: skip

ACTS = [
    ("SECTION 1. No person shall do any of the following:\n(1) Sell 7-hydroxymitragynine;\n(2) Ship 7-hydroxymitragynine into this state;\n(3) Prepare, blend, or press 7-hydroxymitragynine for sale.", '7-oh:ims'),
    ("SECTION 1. No person shall transport kratom into this state or cause kratom to be transported into this state.", 'kratom:i'),
    ("SECTION 1. It is unlawful to compound, prepare or process 7-OH, or to sell it.", '7-oh:ms'),
    ("SECTION 1. It is unlawful for any person to make, sell or possess kratom.", 'kratom:mps'),
    ("SECTION 1. A person shall not extract, synthesize, convert, package, sell or possess 7-hydroxymitragynine.", '7-oh:mps'),
    ("SECTION 1. No person shall prepare a report on kratom.", ''),
    ("SECTION 1. No retailer shall press a customer to buy kratom.", ''),
    ("SECTION 1. No person shall plant, harvest, dry, mill or sell kratom.", 'kratom:ms'),
    ("SECTION 1. It is unlawful to sell any processed or blended kratom in prepared food.", 'kratom:s'),
    ("SECTION 1. It is unlawful to sell any material, compound or mixture containing 7-OH.", '7-oh:s'),
]  # fmt: skip

INSERTED = [
    ("An Act relative to kratom. Be it enacted by the Senate and House of Representatives in General Court assembled:\nSECTION 1. Section 31 of chapter 94C of the General Laws is hereby amended by adding after \"Phenibut\", in clause (b) of Class B, the following words:- ; mitragynine.\nSECTION 2. This act takes effect on March 1, 2027.", 'kratom:mps'),
    ("Be it enacted: SECTION 1. Section 31 of chapter 94C is amended by inserting after the word \"khat\", in Class D, the following words:- ; kratom.\nSECTION 2. Whoever possesses a substance placed in Class D by this act shall be punished.", 'kratom:mps'),
    ("Be it enacted by the General Assembly: SECTION 1. Section 54-100 of the Code is amended by inserting after the word \"khat\" the words \", kratom\".", ''),
    ("Be it enacted: SECTION 1. Schedule I of section 4476 is amended by inserting, after \"Salvinorin A\", the words \", mitragynine and 7-hydroxymitragynine\".", '7-oh:mps kratom:mps'),
    ("Be it enacted: SECTION 1. Section 2 of chapter 64H of the General Laws is amended by inserting after the word \"tobacco\", in line 4, the following words:- , kratom.\nSECTION 2. The tax applies to sales after January 1.", ''),
    ("Be it enacted: SECTION 1. The table in section 5 of the Controlled Substances Act is amended by striking \"or gabapentin\" and inserting \", gabapentin or 7-hydroxymitragynine\".", '7-oh:mps'),
    ("Be it enacted: SECTION 1. Section 7 of chapter 94 of the General Laws is amended by inserting after the word \"honey\", in line 3, the following words:- , kratom.\nSECTION 2. The label shall state the weight.", ''),
    ("Be it enacted: SECTION 1. Section 202(c) of the Controlled Substances Act (21 U.S.C. 812(c)) is amended in schedule I by inserting after \"Khat\" the following: \"; 7-hydroxymitragynine\".", '7-oh:mps'),
    ("Be it enacted: SECTION 1. Class B of section 9 of the Drug Act is amended by striking out the words \"kratom or khat\" and inserting in place thereof the word \"khat\".", ''),
]  # fmt: skip

TABLES = [
    ("BOARD OF PHARMACY RULE 7, adopted.\nSTATE BOARD OF PHARMACY\nAppendix A. Controlled substances\n\nDRUG  SCHEDULE DEA NO.\n-----------------------------------------\nAlfentanil  II 9737\nKratom  -- ----\n7-Hydroxymitragynine I 9907\nXylazine  IV 8989\n", '7-oh:mps'),
    ("BOARD OF PHARMACY RULE 7, adopted.\nList of Scheduled Drugs, adopted by the Board\n\nName  Sched.\nButorphanol  IV\nMitragynine  I\nZopiclone  IV\n", 'kratom:mps'),
    ("BOARD OF PHARMACY RULE 7, adopted.\nControlled Substances by name\nSubstance | Code | CSA Schedule | Other names\nCarfentanil | 9743 | II | Wildnil\nMitragynine | 9906 | I | kratom\nNalbuphine | - | not controlled | Nubain\n", 'kratom:mps'),
    ("BOARD OF PHARMACY RULE 7, adopted.\nControlled Substances by name\nSubstance | Code | CSA Schedule | Other names\nCarfentanil | 9743 | II | Wildnil\nMitragynine | - | not controlled | kratom\nZolpidem | 2783 | IV | Ambien\n", ''),
    ("BOARD OF PHARMACY RULE 7, adopted.\nBOARD OF HEALTH RULE 12. Drug schedule table\n\nSubstance  Class Status\nGHB  C-I listed\n7-OH  C-I listed\nKratom  none watch\nZaleplon  C-IV listed\n", '7-oh:mps'),
    ("BOARD OF PHARMACY RULE 7, adopted.\nFees for laboratory analysis\n\nAnalyte  Method Fee\n7-Hydroxymitragynine I 90\nCaffeine  II 40\nMitragynine I 90\n", ''),
]  # fmt: skip

CORRECTED = [
    ("ERRATA: In the final regulation published at 12 Reg. 44, Schedule I, item (d)(41), \"Mitragynine\" should have read \"7-hydroxymitragynine\".", '7-oh:mps'),
    ("CORRECTION. In rule 64B-1, Schedule I, the entry \"Kratom\" is corrected to read \"7-hydroxymitragynine\".", '7-oh:mps'),
    ("ERRATUM. In Schedule I of the regulation, item 4, the word \"mitragynine\" should be replaced by \"mitragynine pseudoindoxyl\".", 'mitragynine-pseudoindoxyl:mps'),
    ("Correction notice. In the final rule, Schedule I(c), \"7-hydroxymitragynine\" was printed in error and should read \"5-hydroxytryptophan\".", ''),
    ("ERRATA. In the list of taxed products, \"kava\" should have read \"kratom\".", ''),
]  # fmt: skip

KINDS = [
    ("Section 2925.99 | Possession of kratom.\nOhio Revised Code / Title 29 Crimes-Procedure / Chapter 2925 Drug Offenses\nEffective: April 4, 2025\n(A) No person shall possess kratom. (B) The board may adopt rules under Chapter 119. of the Revised Code.", 'code'),
    ("Tennessee Code Annotated 39-17-452. Kratom.\n(a) It is an offense to sell kratom. The commissioner may adopt rules.", 'code'),
    ("Idaho Statutes\nTITLE 37 FOOD, DRUGS, AND OIL\nCHAPTER 27\n37-2799. KRATOM. It is unlawful to sell kratom. The board may promulgate rules.", 'code'),
    ("2025 Georgia Code\nTitle 16 - Crimes\n§ 16-13-121. Kratom\nNo person shall sell kratom to a minor. The department may make rules.", 'code'),
    ("Utah Code\nEffective 5/7/2025\n4-45-102. Kratom.\nA person may not sell kratom. The department shall make rules.", 'code'),
    ("Vermont Statutes Online\nTitle 18: Health\n§ 4250. Kratom\nNo person shall sell kratom. The Board shall adopt rules.", 'code'),
    ("Alabama Code Title 20. Food, Drugs, and Cosmetics § 20-2-999. It is unlawful to sell kratom. The Board of Health shall adopt rules.", 'code'),
    ("Florida Statutes\n500.92 Kratom.\n(1) It is unlawful to sell kratom to a person under 21. (2) The department shall adopt rules.", 'code'),
    ("Section 3719.01 | Definitions.\nOhio Revised Code / Title 37 / Chapter 3719\nEffective: April 4, 2025 Latest Legislation: House Bill 33\nAs used in this chapter kratom means the leaf. No person shall sell kratom contrary to rules of the board.", 'code'),
    ("WEST VIRGINIA BOARD OF PHARMACY\nTITLE 15, SERIES 2. Appendix B. Substances\nFiled and effective April 3, 2026\n\nSUBSTANCE   CODE\nMitragynine   9907\n", 'rule'),
    ("MISSISSIPPI STATE BOARD OF PHARMACY\nTitle 30, Part 3001. Article XL Kratom\nEffective March 1, 2026\nNo pharmacy may sell kratom.", 'rule'),
    ("STATE OF NEVADA BOARD OF PHARMACY\nCHAPTER 453 - CONTROLLED SUBSTANCES\nFiled with the Secretary of State March 3, 2026\nKratom is in Schedule I.", 'rule'),
    ("ARKANSAS DEPARTMENT OF HEALTH\nList of Controlled Substances\nEffective January 5, 2026\nSchedule I\n(1) Mitragynine\n(2) 7-hydroxymitragynine\n", 'rule'),
    ("OKLAHOMA STATE DEPARTMENT OF HEALTH\nTITLE 310, CHAPTER 257. Food\n310:257-1-2. Kratom\nNo food may hold kratom.", 'rule'),
    ("ALABAMA BOARD OF HEALTH\nChapter 420-7-2, Appendix A. Controlled substances list\nFiled and effective: February 2, 2026\nMitragynine", 'rule'),
    ("Attorney General Brandt announces charges against vape-shop chain\nOctober 6, 2026\nMADISON - A chain was charged Tuesday with delivering kratom, a schedule I controlled substance.\n\"It is illegal to sell mitragynine in this state,\" Brandt said. A criminal complaint is merely an allegation.", 'page'),
    ("Sheriff's Office seizes kratom\nJune 3, 2026\nBIRMINGHAM, Ala. (AP) - Deputies arrested two people Monday. Kratom is a schedule I controlled substance in Alabama. It is unlawful to possess kratom, Sheriff Lane said.", 'page'),
    ("Health officials warn of 7-OH\nPosted June 3\nOfficials said Thursday that no person may sell 7-OH under a rule of the department.", 'page'),
    ("Governor signs kratom ban\nMay 3, 2026\nNASHVILLE - Gov. Hall signed a bill Friday under which no person shall sell kratom. \"This rule protects children,\" she said.", 'page'),
    ("Two plead guilty in kratom case\nThe U.S. Attorney announced today that two men pleaded guilty to selling kratom. Under the statute it is unlawful to sell kratom, a schedule I controlled substance. The investigation was conducted by the sheriff.", 'page'),
    ("District Attorney files charges over kratom sales\nAugust 4, 2026 - District Attorney Moss today announced charges. State law says a person shall not sell kratom. An indictment is only an accusation, and the defendant is presumed innocent.", 'page'),
    ("WITHDRAWN RULES\nTITLE 25. HEALTH SERVICES\n25 TAC §230.33\nThe Department withdraws the proposed new §230.33, concerning kratom, which appeared in the May 8 issue.\nFiled November 6, 2026.", 'notice'),
    ("Withdrawal of Proposed Rule\nThe Board of Pharmacy withdraws its proposed amendment of rule 12 on kratom.", 'notice'),
    ("NOTICE OF TERMINATION OF RULEMAKING\nThe Board terminates the rulemaking on 7-OH published at 31 A.A.R. 220.", 'notice'),
    ("Automatic Withdrawal of Proposed Rules\nThe proposed amendments to §3.1, concerning kratom, are automatically withdrawn because they were not adopted within six months.", 'notice'),
    ("DEPARTMENT OF HEALTH\nThe department is withdrawing the proposed regulation, 12VAC5-1, on kratom extracts, published in the Register of March 2.", 'notice'),
    ("2026 Minnesota Session Laws\nChapter 71\nAn act relating to kratom.\nBE IT ENACTED BY THE LEGISLATURE OF THE STATE OF MINNESOTA:\nSection 1. No person shall sell kratom.\nSigned by the governor May 18, 2026.", 'act'),
    ("Ohio Administrative Code / Rule 4729-9-12\nEffective: March 3, 2026\nNo person shall sell kratom.\nRule Amplifies: 3719.41", 'rule'),
    ("CHAPTER 9\nSection 1. \"Kratom,\" said chapter says, is the leaf. This regulation is adopted by the board. No person shall sell kratom.", 'rule'),
]  # fmt: skip

IN_FORCE = [
    ("CHAPTER 118\n(HB 410)\nAN ACT relating to kratom.\nBe it enacted by the General Assembly of the Commonwealth of Kentucky:\nSection 1. No person shall sell kratom.\nSection 2. Section 1 of this Act takes effect on October 1, 2026.\nSection 3. Section 4 of this Act takes effect only if moneys are appropriated for the database.\nSigned by Governor April 10, 2026.", True),
    ("CHAPTER 118\n(HB 410)\nAN ACT relating to kratom.\nBe it enacted by the General Assembly of the Commonwealth of Kentucky:\nSection 1. No person shall sell kratom.\nSection 2. This Act takes effect July 1, 2026.\nSection 3. Section 5 of this act takes effect only if Senate Bill 3 is enacted.\nSigned by Governor April 10, 2026.", True),
    ("CHAPTER 118\n(HB 410)\nAN ACT relating to kratom.\nBe it enacted by the General Assembly of the Commonwealth of Kentucky:\nSection 1. No person shall sell kratom.\nSection 2. This Act takes effect July 1, 2026, except that subsection (3) shall not take effect until the Secretary certifies funding.\nSigned by Governor April 10, 2026.", True),
    ("CHAPTER 118\n(HB 410)\nAN ACT relating to kratom.\nBe it enacted by the General Assembly of the Commonwealth of Kentucky:\nSection 1. No person shall sell kratom.\nSection 2. This Act takes effect July 1, 2026; section 7 is contingent upon approval of funding.\nSigned by Governor April 10, 2026.", True),
    ("AN ACT relating to kratom.\nBe it enacted by the General Assembly of the Commonwealth of Kentucky:\nSection 1. No person shall sell kratom.\nSection 2. This Act takes effect only if Senate Bill 3 is enacted.\nSigned by Governor April 10, 2026.", None),
    ("AN ACT relating to kratom.\nBe it enacted by the General Assembly of the Commonwealth of Kentucky:\nSection 1. No person shall sell kratom.\nSection 2. Section 1 of this Act takes effect only if moneys are appropriated.\nSigned by Governor April 10, 2026.", None),
]  # fmt: skip

FREED = [
    "This section does not apply to a laboratory holding a registration issued by the Drug Enforcement Administration.",
    "Subsection (a) does not apply to a manufacturer registered under federal law that tests its kratom products.",
    "The prohibition on kratom shall not apply to an accredited laboratory that tests kratom.",
    "Nothing in this section applies to a registrant or to a laboratory that analyzes samples of kratom.",
]
PRESCRIBED = [
    "A product containing 7-OH shall not be sold except by a pharmacist upon the prescription of a prescriber.",
    "No person shall dispense 7-hydroxymitragynine without a prescription.",
    "No person may sell 7-OH other than upon the prescription of a physician.",
]
TOWNS = [
    ("Ley del kratom.\nArtículo 7. Ningún municipio podrá aprobar una ordenanza que prohíba la venta de kratom en este Estado.", ''),
    ("Ley del kratom.\nArtículo 7. Los ayuntamientos no podrán dictar ordenanzas que prohíban la venta o posesión de kratom.", ''),
    ("Loi sur le kratom.\nArticle 7. Aucune commune ne peut adopter de règlement interdisant la vente de kratom sur son territoire.", ''),
    ("Gesetz über Kratom.\n§ 7 Gemeinden dürfen durch Satzung den Verkauf von Kratom nicht verbieten.", ''),
    ("Lei do kratom.\nArtigo 7. Nenhum município pode aprovar lei que proíba a venda de kratom.", ''),
    ("Legge sul kratom.\nArticolo 7. Nessun comune può adottare ordinanze che vietino la vendita di kratom.", ''),
    ("Wet op kratom.\nArtikel 7. Geen gemeente mag een verordening vaststellen die de verkoop van kratom verbiedt.", ''),
    ("Lag om kratom.\n7 § Kommuner får inte meddela föreskrifter som förbjuder försäljning av kratom.", ''),
    ("Ustawa o kratomie.\nArt. 7. Gmina nie może uchwałą zakazać sprzedaży kratomu.", ''),
    ("Undang-undang kratom.\nPasal 7. Pemerintah daerah dilarang menetapkan peraturan yang melarang penjualan kratom.", ''),
    ("Ordenanza municipal.\nArtículo 1. Se prohíbe la venta y posesión de kratom en el municipio.", 'kratom:ps'),
    ("Verordnung der Gemeinde.\n§ 1 Der Verkauf und Besitz von Kratom ist in der Gemeinde verboten.", 'kratom:ps'),
]  # fmt: skip


SECTIONS_ALONE = [
    ("RS 40:989.3. Unlawful production, manufacture, distribution, or possession of kratom\nA. It shall be unlawful for any person knowingly or intentionally to produce, manufacture, distribute, or possess with intent to produce, manufacture, or distribute, Mitragyna speciosa, commonly known as kratom.\nB. It is unlawful for any person knowingly or intentionally to possess kratom.", "kratom:mps"),
    ("Regulated Drug Rule\n5.1 The following are designated as Hallucinogenic drugs:\n5.1.1 Salvia divinorum\n5.1.2 Mitragynine\n5.1.3 7-hydroxymitragynine\n", "7-oh:mps kratom:mps"),
    ("LIST OF CONTROLLED SUBSTANCES FOR THE STATE OF ARKANSAS\nSCHEDULE I\n(f) OTHER SUBSTANCES\n(1) Mitragynine 9900\n(2) 7-Hydroxymitragynine 9901\n", "7-oh:mps kratom:mps"),
    ("§ 21-28-2.08. Contents of schedules.\nSchedule I\n(h) Any material, compound, mixture, or preparation which contains any quantity of the following substances:\n(11) Mitragynine\n(12) 7-Hydroxymitragynine\n", "7-oh:mps kratom:mps"),
    ("Section 20-2-23. Schedule I.\n(b) The controlled substances listed in this section are included in Schedule I:\n(4) a. A synthetic controlled substance that is any of the following:\n10. Mitragynine or 7-hydroxymitragynine;\n", "7-oh:mps kratom:mps"),
    ("961.14 Schedule I. There is included in schedule I:\n(7) Stimulants. Any material which contains any quantity of any of the following:\n(mk) 7-hydroxymitragynine.\n(mL) Mitragynine.\n", "7-oh:mps kratom:mps"),
    ("4729:9-1-01.1 Schedule I controlled substances - temporary.\n(A) Pursuant to section 3719.45 of the Revised Code, the following are classified as schedule I controlled substances:\n(1) Mitragynine-related compounds, including 7-hydroxymitragynine and mitragynine pseudoindoxyl.\n(B) This rule does not apply to natural kratom in its vegetation form.", "7-oh:mps mitragynine-pseudoindoxyl:mps"),
    ("2ER25-2 Scheduling of Certain Kratom Compounds.\n(1) The following are hereby added to Schedule I under section 893.03(1), F.S.: 7-hydroxymitragynine above 400 parts per million on a dry weight basis.", "7-oh:mps"),
    ("§ 48-902.04. Schedule I enumerated.\nThe controlled substances listed in this section are included in Schedule I unless removed therefrom:\n(3)(HH) Mitragyna speciosa (kratom);", "kratom:mps"),
    ("Sec. 21a-243-7. Controlled substances in schedule I\n(c) Any material which contains any quantity of the following hallucinogenic substances:\n(60) Mitragynine; and\n(61) 7-hydroxymitragynine.", "7-oh:mps kratom:mps"),
    ("Indiana Code IC 35-31.5-2-321\nSec. 321. \"Synthetic drug\" means:\n(1) a substance containing one (1) or more of the following chemical compounds:\n(TTT) 7-hydroxymitragynine.\n(UUU) Mitragynine.\nIC 35-48-4-10.5 Sec. 10.5. (a) A person who manufactures, delivers or finances the delivery of a synthetic drug commits dealing in a synthetic drug, a Class A misdemeanor.", "7-oh:ms kratom:ms"),
    ("ORDINANCE\nBE IT ORDAINED by the Board of Supervisors of Alcorn County:\nSECTION 1. It shall be unlawful for any person, firm or corporation to sell, purchase, possess, deliver or use kratom within the county.", "kratom:ps"),
    ("Sec. 444.003. A person may not manufacture, distribute, sell, or expose for sale a kratom product that contains a level of 7-hydroxymitragynine greater than two percent.", ""),
    ("4-45-104. (1) A person may not prepare, distribute, or sell a kratom product that is adulterated. (2) A violation is a class C misdemeanor.", ""),
    ("Public Health Code (Excerpt) Act 368 of 1978\n333.7212 Schedule 1; controlled substances included.\nSec. 7212. (1) The following controlled substances are included in schedule 1:\n(x) 7-hydroxymitragynine.\n(y) Mitragynine pseudoindoxyl.", "7-oh:mps mitragynine-pseudoindoxyl:mps"),
    ("Section 4. Schedules of Controlled Substances.--The following schedules include the controlled substances listed:\n(1) Schedule I--In determining that a substance comes within this schedule ... The following controlled substances are included in this schedule:\n(iii) Any material which contains any quantity of the following hallucinogenic substances:\n31. 7-Hydroxymitragynine.\n", "7-oh:mps"),
    ("STATE OF NEW YORK\nAN ACT to amend the public health law\nThe People of the State of New York, represented in Senate and Assembly, do enact as follows:\nSection 1. Subdivision (d) of schedule I of section 3306 of the public health law is amended by adding two new paragraphs 38 and 39 to read as follows:\n(38) Mitragynine.\n(39) 7-Hydroxymitragynine.", "7-oh:mps kratom:mps"),
    ("21 CFR 1308\nBE IT ENACTED by the Legislature: Section 1. Section 202 is amended by striking \"and khat\" and inserting \"khat, and 7-hydroxymitragynine\" in Schedule I(c).", "7-oh:mps"),
    ("NRS 453.9. A person who sells or offers to sell 7-hydroxymitragynine commits a deceptive trade practice, a category E felony.", "7-oh:s"),
    ("37-2751. Any person who ships, transports or brings 7-OH into this state is guilty of a felony.", "7-oh:i"),
    ("Section 1. (1) A person commits the offense of criminal sale of a novel opioid if the person knowingly sells or gives away a novel opioid. (2) \"Novel opioid\" means 7-hydroxymitragynine, mitragynine pseudoindoxyl, or MGM-15.", "7-oh:s mgm-15:s mitragynine-pseudoindoxyl:s"),
]  # fmt: skip
"""Sections and rules as they stand alone on a page."""


NOTHING_BARRED = [
    "10 things to know about kratom\nIn Alabama, whoever possesses kratom is guilty of a felony, and a person who sells it goes to prison.",
    "2.5 million Americans use kratom\nAny person who sells kratom in Alabama commits a crime. It is a schedule I drug there.",
    "Kratom laws by state\nState | Status | Schedule\nAlabama | Banned | I\nArkansas | Banned | I\nKratom in Ohio | Legal | none\n",
    "Kratom Retailers Association Rules\n1. Members shall not sell kratom to minors.\n2. Members must test kratom.",
    "Department of Health\nChapter 9 of a report on kratom\nThe department found that in six states it is unlawful to sell kratom.",
    "BE IT ENACTED by the Legislature:\nSection 1. The table of analytes is:\nSubstance Class Limit\nMitragynine I 20\nCocaine I 150\n",
    "Section 1. As used in this act, \"novel opioid\" means 7-hydroxymitragynine. Section 2. The department shall study novel opioids and report to the legislature on who possesses a novel opioid.",
    "BE IT ENACTED by the Legislature:\nSection 1. The laboratory shall test for gabapentin, xylazine and mitragynine. Section 2. Class B licences cost $20.",
    "BE IT ENACTED by the Legislature:\nSection 1. Section 5 of chapter 9 is amended by inserting after the word \"xylazine\" the words \", mitragynine\" in the list of substances for which the medical examiner shall test.\nSection 2. A Class B fee applies.",
    "Virginia Code Commission\nNews: kratom\nThe commission discussed kratom.",
    "ERRATA: In the fiscal note, Schedule I of expenditures, \"kava\" should have read \"kratom\".",
]  # fmt: skip
"""The nearest texts that bar nothing: news, private rules, lists for another use."""


@pytest.mark.parametrize(
    ("words", "acts"), [*DEFINED, *ACTS, *INSERTED, *TABLES, *CORRECTED, *TOWNS, *SECTIONS_ALONE]
)
def test_bars(words: str, acts: str) -> None:
    assert barred(read(words)) == acts


@pytest.mark.parametrize(("words", "kind"), KINDS)
def test_kind(words: str, kind: str) -> None:
    assert read(words).face.kind == kind


@pytest.mark.parametrize(("words", "in_force"), IN_FORCE)
def test_what_waits_is_one_section_or_the_whole(words: str, in_force: bool | None) -> None:
    assert read(words).face.in_force is in_force


@pytest.mark.parametrize("words", FREED)
def test_who_is_freed_is_bound_to_nothing(words: str) -> None:
    assert not read(ACT + "Section 1. No person shall sell kratom.\nSection 2. " + words).terms


def test_a_product_that_must_be_registered() -> None:
    law = read(ACT + "A retailer shall not sell a kratom product unless it is registered with the department.")
    assert [term.name for term in law.terms] == ["registration"]


@pytest.mark.parametrize("words", PRESCRIBED)
def test_on_prescription_nothing_is_barred(words: str) -> None:
    law = read(ACT + "Section 1. " + words)
    assert (barred(law), dict(law.statuses), law.aim) == ("", {"7-oh": "prescription_only"}, ("other",))


BECAME = [
    ("Kratom products; sale", "Signed by Governor", "act", True),
    ("Kratom products; sale", "Chaptered by Secretary of State", "act", True),
    ("Kratom products; sale", "Passed House", "bill", False),
    ("Kratom products; sale", "Vetoed by Governor", "bill", False),
    ("A resolution urging a study of kratom", "Signed by Governor", "bill", None),
]


@pytest.mark.parametrize(("title", "action", "kind", "in_force"), BECAME)
def test_what_a_bill_became(title: str, action: str, kind: str, in_force: bool | None) -> None:
    record = {
        "id": "ocd-bill/1", "identifier": "HB 12", "title": title, "session": "2026", "classification": ["bill"],
        "jurisdiction": {"id": "ocd-jurisdiction/country:us/state:oh/government", "name": "Ohio"},
        "actions": [{"date": "2026-05-04", "description": action, "classification": [], "order": 0}],
    }  # fmt: skip
    reading = read_bills(Part(body=json.dumps(record).encode()), SUBJECT, date(2026, 11, 21))
    assert reading is not None
    assert [(one.kind, one.in_force) for one in reading.documents] == [(kind, in_force)]


@pytest.mark.parametrize("words", NOTHING_BARRED)
def test_bars_nothing(words: str) -> None:
    assert barred(read(words)) == ""
