"""Rows of test_manners.py: law in the manners of many states, all of our own invention."""

from __future__ import annotations

ACT = "AN ACT relating to kratom.\nBe it enacted by the General Assembly:\nApproved June 12, 2026.\n"
"""The head of a text, where only one clause is read."""

_ORDAINS = (
    "TOWN OF ALDER\nORDINANCE NO. 9\nBe it ordained by the Town Council:\nSection 1. No person shall sell kratom.\n"
)
_ENACTS = "SENATE BILL 9\nBE IT ENACTED BY THE GENERAL ASSEMBLY OF THE STATE OF COLORADO:\n"
_MINUTES = "MINUTES OF THE BOARD OF SUPERVISORS, REGULAR MEETING, JUNE 15, 2026\nPresent: five members.\n1. The claims docket was approved.\n"
_LAW = "\nSection 1. It shall be unlawful to sell kratom in the County.\n\nSection 2. A violation is punished by a fine.\n\n"

KINDS = [
    # a court that is named in prose is not the one that speaks
    (_ORDAINS + "Section 2. A person convicted in the municipal court shall be fined.", "ordinance"),
    (_ORDAINS + "Section 2. The offender may be cited to appear in the magistrate court.", "ordinance"),
    (_ORDAINS + "Section 2. An action may be brought in the Superior Court of the county.", "ordinance"),
    (_ORDAINS + "Section 2. A fine may be had in any court of competent jurisdiction.", "ordinance"),
    (_ORDAINS + "Section 2. Appeal lies to the circuit court within ten days.", "ordinance"),
    (_ORDAINS + "Section 2. The district court may enjoin a sale.", "ordinance"),
    (_ORDAINS + "Section 2. Proceedings in the county court are civil in nature.", "ordinance"),
    (_ENACTS + "Section 1. A person shall not sell kratom.\nSection 2. The superior court may enjoin a sale.\nApproved May 3, 2026.", "act"),
    ("IN THE SUPERIOR COURT OF FULTON COUNTY\nGreen Leaf LLC v. Ochlock County\nORDER\nIt is ordered that the kratom ordinance is enjoined.", "court_order"),
    ("STATE OF OHIO, SUPREME COURT OF OHIO\nIn re kratom\nThe stay is granted. IT IS SO ORDERED.", "court_order"),
    ("UNITED STATES DISTRICT COURT, EASTERN DISTRICT\nSeed Co. v. State\nThe motion on kratom is denied. It is so ordered.", "court_order"),
    # an act may speak of ordinances, in capitals too
    (_ENACTS + "Section 1. A LOCAL GOVERNMENT MAY ADOPT AN ORDINANCE ON KRATOM.\nApproved May 3, 2026.", "act"),
    (_ENACTS + "Section 1. NO CITY SHALL ENFORCE AN ORDINANCE ON KRATOM.", "bill"),
    ("AN ACT CONCERNING KRATOM.\nThe People of the State of New York, represented in Senate and Assembly, do enact as follows:\nSection 1. AN ORDINANCE OF A CITY ON KRATOM IS VOID.", "bill"),
    ("SUBSTITUTE HOUSE BILL 12\nBE IT ENACTED BY THE LEGISLATURE OF THE STATE OF WASHINGTON:\nSec. 1. A CITY ORDINANCE ON KRATOM IS PREEMPTED.", "bill"),
    ("HOUSE FILE 7\nBe It Enacted by the General Assembly of the State of Iowa:\nSection 1. NEW SECTION. A COUNTY SHALL NOT ADOPT AN ORDINANCE ON KRATOM.", "bill"),
    ("No. 2026-9\nAN ACT\nThe General Assembly of the Commonwealth of Pennsylvania hereby enacts as follows:\nSection 1. AN ORDINANCE ON KRATOM IS SUPERSEDED.\nAPPROVED--The 8th day of July, A.D. 2026.", "act"),
    ("S.B. No. 5\nBE IT ENACTED BY THE LEGISLATURE OF THE STATE OF TEXAS:\nSECTION 1. A COUNTY MAY NOT ADOPT AN ORDINANCE ON KRATOM.", "bill"),
    ("AN ORDINANCE AMENDING THE CODE\nBe it enacted by the City Council of Dunmore:\nSection 1. No person shall sell kratom.", "ordinance"),
    ("ORDINANCE 2026-4\nBE IT ENACTED BY THE BOARD OF COUNTY COMMISSIONERS:\nSection 1. No person shall sell kratom.", "ordinance"),
    # minutes in which a law is made, and minutes in which it is not
    (_MINUTES + "2. Supervisor Pitt offered the following ordinance and moved its adoption:\n" + _LAW + "Supervisor Moak seconded the motion. The President declared the ordinance carried and adopted.", "ordinance"),
    (_MINUTES + "2. After discussion the Board took up the following:\nAN ORDINANCE ON KRATOM" + _LAW + "Upon roll call all voted aye, whereupon the ordinance was declared adopted.", "ordinance"),
    (_MINUTES + "2. After a public hearing the following ordinance was read in full:\n" + _LAW + "The vote: ayes 5, nays 0. Motion carried; the ordinance is enacted.", "ordinance"),
    (_MINUTES + "2. The Clerk read Ordinance 14 the second time:\n" + _LAW + "Commissioner Lee moved that the ordinance be passed. The motion carried unanimously.", "ordinance"),
    (_MINUTES + "2. ORDINANCE 14 was introduced on May 4 and comes on for final passage:\n" + _LAW + "Passed by the following vote: ayes, all.", "ordinance"),
    (_MINUTES + "2. Supervisor Pitt offered the following ordinance and moved its adoption:\n" + _LAW + "There was no second, and the motion failed.", "other"),
    (_MINUTES + "2. The following ordinance was read the first time:\n" + _LAW + "It was tabled until July 6.\n3. The burn ban was adopted.", "other"),
    (_MINUTES + "2. The following ordinance was offered:\n" + _LAW + "The motion to adopt was defeated, ayes 1, nays 4.\n3. A motion to adjourn carried.", "other"),
    (_MINUTES + "2. Kratom: staff was directed to draft an ordinance. The motion carried.", "other"),
    (_MINUTES + "2. A report on kratom was received. The report was adopted.", "other"),
    # who estimates or sums up a bill makes none
    ("LEGISLATIVE FISCAL ESTIMATE\nASSEMBLY, No. 3355\nDATED: OCTOBER 21, 2026\nUnder the bill, no person shall sell kratom.", "other"),
    # rules of a register that call themselves by their authority
    ("3701:9-2-01   Kratom.\n(A) No dealer shall sell kratom.\nEffective: 05/01/2026\nFive Year Review (FYR) Dates: 05/01/2031\nPromulgated Under: 119.03", "rule"),
    ("4729-9-12 Kratom.\nNo person shall sell kratom.\nStatutory Authority: 4729.26\nRule Amplifies: 3719.41", "rule"),
    ("R9-25-101. Kratom\nA retailer shall not sell kratom to a minor.\nAuthorizing statute: A.R.S. 36-104", "rule"),
    ("12:05:03:02. Kratom. No vendor may sell kratom.\nSource: 50 SDR 12, effective May 1, 2026.\nGeneral Authority: SDCL 34-1-17. Law Implemented: SDCL 34-1-18.", "rule"),
    ("37.110.2 KRATOM (1) A retailer may not sell kratom.\nAuthorizing statute(s): 50-1-202, MCA\nImplementing statute(s): 50-1-202, MCA", "rule"),
    ("333-9-10\nKratom\nA retailer may not sell kratom.\nStatutory/Other Authority: ORS 475.395\nStatutes/Other Implemented: ORS 475.395", "rule"),
]  # fmt: skip

_NEWS = "News | City of Alder\nCouncil and kratom\nOctober 6, 2026\n"
IN_FORCE = [
    (_NEWS + "The council voted 5-2 on Monday to approve, on first reading, an ordinance which would make it unlawful to sell kratom.", False),
    (_NEWS + "Councilmembers said a second reading of the kratom ordinance is set for November 30.", False),
    (_NEWS + "The measure would outlaw kratom, officials said on Tuesday.", False),
    (_NEWS + "If it is approved on second reading, shops would have 60 days to clear shelves of kratom, the mayor said.", False),
    (_NEWS + "Under the proposal a shop that sells kratom would be fined, the clerk said.", False),
    (_NEWS + "The planning board said it is drafting an ordinance that would ban kratom.", False),
    (_NEWS + "Kratom is a plant of Asia, a doctor said on Monday.", None),
    (_NEWS + "A leaf of kratom was shown at the fair, the mayor said.", None),
]  # fmt: skip

BANS = [
    # a second object with an amount leaves the first as it is
    ("A person is guilty of a class A misdemeanor if the person willfully sells 7-hydroxymitragynine, or an item of which more than three-tenths of one percent by weight is 7-hydroxymitragynine.", "7-oh:s"),
    ("No person shall sell 7-hydroxymitragynine or any product that contains more than 0.1 percent of it.", "7-oh:s"),
    ("It is unlawful to sell or possess kratom, or a preparation with more than 1 milligram of mitragynine.", "kratom:ps"),
    ("A retailer may not sell 7-hydroxymitragynine, or a mixture in which it exceeds one percent.", "7-oh:s"),
    ("It is unlawful to deliver 7-hydroxymitragynine or a compound containing more than 5 mg of it.", "7-oh:s"),
    ("A person may not sell a product with more than 2 percent of 7-hydroxymitragynine.", ""),
    ("A person may not sell 7-hydroxymitragynine in an amount greater than 1 mg.", ""),
    # what a shop holds, and then `it`, `them`, `such products`
    ("Retailers shall remove kratom from sale and shall not sell it.", "kratom:s"),
    ("Each dealer shall withdraw all kratom products from sale and may not sell them.", "kratom:s"),
    ("A shop that holds kratom shall surrender it to the sheriff and shall not sell or give it away.", "kratom:s"),
    ("Every vendor must take kratom off its shelves and must not offer it for sale.", "kratom:s"),
    ("Kratom is dangerous. No person shall possess it.", "kratom:p"),
    ("A dealer shall keep kratom behind the counter and shall not sell it to a child.", ""),
    ("A dealer shall test kratom and shall not sell it unless it passes.", ""),
    ("A dealer shall register kratom and shall not sell it without a label.", ""),
    # the law of another, or as it stands
    ("In Indiana it is unlawful to sell kratom; this act does not change that.", ""),
    ("It is already unlawful to sell kratom in Vermont.", ""),
    ("Under the law of Arkansas it is unlawful to possess kratom.", ""),
    ("It is unlawful under federal law to import kratom; nothing here alters this.", ""),
    ("Current law makes it a crime to possess kratom, and this act leaves that law as it is.", ""),
    ("The sale of kratom is unlawful in six other states.", ""),
    ("In this county it is unlawful to sell kratom.", "kratom:s"),
    # what a committee shall look into
    ("The committee shall study whether:\n(1) a person who possesses kratom should be guilty of a crime; and\n(2) sale should be barred.", ""),
    ("The task force shall consider the following:\n(a) whether the sale of kratom should be prohibited;\n(b) a rule that no person shall possess kratom.", ""),
    ("The department shall report on these questions:\n1. Should it be unlawful to sell kratom?\n2. Is kratom a Schedule I drug?", ""),
    ("The board shall examine if it ought to be an offense to possess kratom.", ""),
    ("The working group must make recommendations as to:\n(i) prohibiting the sale of kratom; and\n(ii) making it unlawful to possess kratom.", ""),
    ("The institute shall evaluate proposals under which no person may sell kratom.", ""),
    # the amount that a kind of product holds bars the kind, in every way to say it
    ("A RETAILER SHALL NOT SELL A KRATOM PRODUCT THAT:\n(a) HOLDS 7-HYDROXYMITRAGYNINE AT A LEVEL THAT IS HIGHER THAN TWO PERCENT OF THE ALKALOIDS;\n(b) DELIVERS MORE THAN ONE MILLIGRAM OF 7-HYDROXYMITRAGYNINE IN A SERVING.", ""),
    ("A person shall not sell a kratom product that:\n(a) has a content of alkaloids of which 7-hydroxymitragynine makes up above one percent;\n(b) is shaped like a fruit.", ""),
    ("A processor may not distribute a kratom product which holds:\n(1) 7-hydroxymitragynine at a concentration beyond 400 ppm; or\n(2) lead.", ""),
]  # fmt: skip

AGES = [
    # an age that only makes the offence graver
    ("No person may sell kratom. A violation is a civil infraction, except that a sale to a person under 21 is a misdemeanor.", []),
    ("No person shall sell kratom. Whoever violates this section commits a misdemeanor, or, if the buyer is under 18 years of age, a felony.", []),
    ("No person may sell kratom. If the recipient is less than eighteen years of age, the penalty is doubled.", []),
    ("It is unlawful to sell kratom. The offense is a Class D felony where the sale is made to a person under 16 years of age.", []),
    ("No person may sell kratom. A second offense, or an offense that involves a person under 21 years of age, is a gross misdemeanor.", []),
    ("No person shall sell kratom to a person under 21. A violation is a misdemeanor.", [21]),
    ("A person who sells kratom to a person under 21 commits a misdemeanor.", [21]),
    ("A sale of kratom to a person under 18 is a petty offense.", [18]),
    # by the birthday
    ("No permit holder shall sell or give kratom to any person who has not reached his or her twenty-first birthday.", [21]),
    ("No dealer may furnish kratom to one who has yet to reach the twenty-first anniversary of his birth.", [21]),
    ("Kratom may be sold only to persons who have passed their 21st birthday.", [21]),
    ("A person may not buy kratom before his or her eighteenth birthday.", [18]),
    ("Whole leaf kratom may be sold, provided that the buyer is at least twenty-one years old.", [21]),
    # a committee, its members and its questions
    ("The committee shall study whether:\n(1) the sale of kratom should be permitted to persons eighteen (18) years of age and older.", []),
    ("The task force shall consider raising the age to buy kratom to 21 years of age.", []),
    ("A kratom study committee is created, each of whose members shall be at least twenty-one years of age.", []),
]  # fmt: skip

TERMS = [
    # the place of a till is no register
    ("Each kratom dealer shall post a sign of not less than 8 by 11 inches at the register.", ""),
    ("A kratom seller shall keep the product behind each register.", ""),
    ("A retailer must place the warning on kratom beside every cash register.", ""),
    ("A dealer shall enter each sale of kratom in a register of sales.", ""),
    # to be listed with the state is to be registered
    ("No kratom product may be sold which is not listed by the Department.", "registration"),
    ("No person shall sell a kratom product unless it is listed with the department.", "registration"),
    ("A manufacturer of kratom shall submit a yearly application for listing of the product to the department.", "registration"),
    ("Each kratom product must be enrolled with the commissioner before it is sold.", "registration"),
    ("No kratom product may be sold unless the department has approved it.", "registration"),
    ("A kratom product that is not on the list of approved products kept by the agency shall not be sold.", "registration"),
    ("No person shall deal in kratom without a certificate of registration.", "registration"),
    ("A label shall list the ingredients of kratom.", "label"),
    # whoever has it analysed
    ("Prior to offering a lot of kratom for sale, the manufacturer shall obtain a certificate of analysis from a laboratory.", "testing"),
    ("No kratom may be sold unless a sample of each batch has been analyzed by a laboratory at the cost of the maker.", "testing"),
    ("Each lot of kratom shall be assayed for alkaloids before it is shipped.", "testing"),
    ("A maker shall submit a specimen of each batch of kratom for analysis to an accredited laboratory.", "testing"),
    ("A batch of kratom may not be released until a laboratory has examined it for lead.", "testing"),
    ("A person may not sell kratom unless it is registered with the department and a sample of each batch has been analyzed by a laboratory.", "registration testing"),
    ("The sheriff may at any reasonable time take three packages of kratom for analysis by the state crime laboratory.", ""),
    ("The department may test kratom at its laboratory.", ""),
    # a sale is no label, a cap on a bottle neither
    ("No kratom product shall be offered for sale in this state.", ""),
    ("A liquid kratom product shall be supplied with a measuring cap marked at 5 milliliters.", ""),
    ("No kratom product shall be displayed where a customer can reach it.", ""),
    ("A kratom package shall show the name of the maker.", "label"),
    # home rule, and all who may not make their own law
    ("A home rule unit may not regulate kratom products in a manner inconsistent with this Act.", "preempts_local"),
    ("No unit of local government may adopt a rule on kratom.", "preempts_local"),
    ("A charter city shall not impose a limit on the sale of kratom.", "preempts_local"),
    ("A local board of health may not regulate kratom.", "preempts_local"),
    ("No body politic of this state shall enact a law on kratom.", "preempts_local"),
    ("A political subdivision may not adopt or enforce an ordinance on kratom.", "preempts_local"),
    ("The regulation of kratom is a power reserved to the state, and a local ordinance on it is void.", "preempts_local"),
    ("A home rule unit may regulate kratom more strictly than this Act.", "not preempts_local"),
    ("A PERSON SHALL NOT SELL:\n(a) KRATOM TO A CHILD.\n(6) A LOCAL GOVERNMENT MAY ADOPT AND ENFORCE AN ORDINANCE ON KRATOM THAT IS MORE STRINGENT THAN THIS SECTION.", "not preempts_local"),
    # a definition of what is barred
    ('"Barred article" means a gummy with kratom, or an alkaloid made by chemical synthesis.\nNo retailer shall sell a barred article.', "synthetic_ban"),
    ('"Banned compound" means any synthesized alkaloid of kratom.\nIt is unlawful to offer a banned compound.', "synthetic_ban"),
    ('"Study drug" means a synthesized alkaloid of kratom.\nThe university shall keep a study drug under lock.', ""),
]  # fmt: skip

DAYS = [
    # New York: the day on which it became a law, and the boilerplate behind it
    ("Became a law June 12, 2026.\n§ 2. This act shall take effect on the ninetieth day after it shall have become a law.", "2026-09-10", None),
    ("Became a law June 12, 2026.\n§ 2. This act shall take effect on the one hundred eightieth day after it shall have become a law. Effective immediately, the addition, amendment and/or repeal of any rule necessary for its implementation on its effective date is authorized.", "2026-12-09", None),
    ("Became a law June 12, 2026.\n§ 2. This act shall take effect sixty days after it shall have become a law; provided, however, that effective immediately the commissioner may make rules.", "2026-08-11", None),
    ("Became a law June 12, 2026.\n§ 2. This act shall take effect on the first of January next succeeding the date on which it shall have become a law.", "2027-01-01", None),
    ("Became a law June 12, 2026.\n§ 2. This act shall take effect immediately.", "2026-06-12", None),
    ("Became a law June 12, 2026.\n§ 2. This act shall take effect on the ninetieth day after it shall have become a law and shall expire and be deemed repealed three years after such effective date; provided, however, that subdivision 3 of section 391-y of the general business law, as added by section one of this act, shall take effect January 1, 2027.", "2026-09-10", "2029-09-10"),
    # a part that has a day of its own
    ("This act takes effect September 1, 2026. Section 25-5-1205, as enacted in section 2 of this act, takes effect January 1, 2027.", "2026-09-01", None),
    ("Paragraph (b) of subdivision 2, as added by this act, takes effect January 1, 2027. The rest of this act takes effect September 1, 2026.", "2026-09-01", None),
    ("Section 5 shall take effect immediately. The remainder of this act shall take effect in 60 days.", "2026-08-11", None),
    ("This act shall take effect as follows:\n(1) Section 5 and this section shall take effect immediately.\n(2) Section 4 shall take effect in one year.\n(3) The remainder of this act shall take effect in 60 days.", "2026-08-11", None),
    ("This act takes effect as follows:\n(a) Sections 7 and 8 on approval.\n(b) All other sections on October 1, 2026.", "2026-10-01", None),
    ("Except as provided in subsection (2), this act takes effect at 12:01 a.m. on the day following the expiration of the ninety-day period after final adjournment of the general assembly (August 12, 2026, the general assembly having adjourned May 13, 2026).", "2026-08-12", None),
    ("This act takes effect on the ninety-first day after adjournment sine die, that is, August 12, 2026.", "2026-08-12", None),
    ("This act takes effect ninety days after final adjournment (Effective date: August 12, 2026).", "2026-08-12", None),
    ("This act takes effect ninety days after adjournment sine die of the legislature.", None, None),
    # the words on the end spoil no beginning
    ("This Emergency Rule becomes effective on October 5, 2026, and will remain in effect for a period of 180 days, or until adoption of the final Rule, whichever occurs first.", "2026-10-05", "2027-04-02"),
    ("This rule is effective October 5, 2026, and expires on February 1, 2027, or when the final rule is adopted, whichever is sooner.", "2026-10-05", "2027-02-01"),
    ("This order takes effect October 5, 2026, for 120 days or until rescinded, whichever is earlier.", "2026-10-05", "2027-02-01"),
    ("This act takes effect July 1, 2026, or upon approval, whichever is later.", None, None),
    # the day of a repeal is an end, of the whole or of a part
    ("This act takes effect September 1, 2026. THIS PART 12 IS REPEALED, EFFECTIVE SEPTEMBER 1, 2033.", "2026-09-01", "2033-08-31"),
    ("This act takes effect September 1, 2026. This article is repealed effective July 1, 2030.", "2026-09-01", "2030-06-30"),
    ("This act takes effect September 1, 2026. This chapter is repealed, as of July 1, 2030.", "2026-09-01", "2030-06-30"),
    ("This act takes effect September 1, 2026. SUBSECTION (4) OF THIS SECTION AND THIS SUBSECTION (7), WHICH CONCERN THE STUDY, ARE REPEALED, EFFECTIVE JULY 1, 2028.", "2026-09-01", None),
    ("This act takes effect September 1, 2026. Section 4 of this act is repealed effective July 1, 2028.", "2026-09-01", None),
    # how long a placement lasts
    ("This act takes effect July 1, 2026. The placement of drugs listed in this subsection shall remain in effect until March 23, 2028, unless enacted into law in the Drug Control Act.", "2026-07-01", "2028-03-23"),
    ("This act takes effect July 1, 2026. The listing of these drugs stays in force through March 23, 2028, unless sooner repealed.", "2026-07-01", "2028-03-23"),
    ("This act takes effect July 1, 2026. The scheduling of the substances named above ends on March 23, 2028.", "2026-07-01", "2028-03-23"),
    # the end as it was, and as it is now
    ("The order currently is in effect until October 16, 2026. This order, which extends it, is effective October 16, 2026, and expires on October 16, 2027.", "2026-10-16", "2027-10-16"),
    ("The rule was to expire on October 16, 2026. This rule is effective October 16, 2026, and remains in effect through October 16, 2027.", "2026-10-16", "2027-10-16"),
    ("The ban, which would have expired on July 1, 2026, is extended. This act takes effect July 1, 2026, and expires July 1, 2027.", "2026-07-01", "2027-07-01"),
]  # fmt: skip

REPEALS = [
    ("The tax on kratom imposed by section 9 is repealed.", "gone other"),
    ("Chapter 5, the kratom excise tax, is hereby repealed.", "gone other"),
    ("Section 77-2 (fee on kratom sellers) is repealed.", "gone other"),
    ("The appropriation for the kratom study is repealed.", "other"),
    ("The kratom advisory committee, section 12, is abolished and its section repealed.", "other"),
    ("Section 9, which prohibits the sale of kratom, is repealed.", "gone repeal_ban"),
    ("The ban on kratom in chapter 9 is repealed.", "gone repeal_ban"),
    ("Ordinance 12, which bans kratom and taxes it, is repealed.", "gone repeal_ban"),
    ("Before the repeal, the regulation of kratom products is scheduled for review.", "other"),
    ("A kratom product shall carry a label.\nThe Kratom Control Act is repealed.", "gone regulate"),
    ("No person shall sell kratom to a person under 21.\nThe Kratom Sales Act of 2014 is repealed.", "gone age_limit"),
    ("A kratom product shall carry a label.\nThe Kratom Prohibition Act is repealed.", "gone regulate repeal_ban"),
]  # fmt: skip

STATUS = [
    ('"Kratom" means any\nproduct that contains mitragynine or\n7-hydroxymitragynine.\nNo person may sell kratom to a person\nunder 21.', {"kratom": "age_restricted", "7-oh": "age_restricted"}),
    ('In this chapter, "kratom" means any product, in any form, that contains mitragynine or 7-hydroxymitragynine. A person may not sell kratom to an individual who has not attained 21 years of age.', {"kratom": "age_restricted", "7-oh": "age_restricted"}),
    ("Kratom means the leaf of Mitragyna speciosa, mitragynine and 7-hydroxymitragynine. No one under 18 may buy kratom.", {"kratom": "age_restricted", "7-oh": "age_restricted"}),
    ('"Kratom" means the leaf of Mitragyna speciosa, but not 7-hydroxymitragynine. No one under 18 may buy kratom.', {"kratom": "age_restricted"}),
    ('"Kratom" shall not include any good to which 7-hydroxymitragynine has been added. No one under 18 may buy kratom.', {"kratom": "age_restricted"}),
]  # fmt: skip

NAMES = [
    ("Form 7-OH must be signed by the buyer of the home.", ()),
    ("See Form 7-OH and Table 7-OH of the appendix.", ()),
    ("The order form 7-OH shall be filed.", ()),
    ("File exhibit 7-OH with the clerk.", ()),
    ("No person shall sell 7-OH. Form 7-OH need not be filed.", ("7-oh",)),
    ("No person shall sell 7-OH in tablet form.", ("7-oh",)),
    ("A dosage form: 7-OH tablets may not be sold.", ("7-oh",)),
]  # fmt: skip
