"""Forms in which legislatures, councils and registers say first and last days; our own words, published 10 June 2026."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tracker.lawtext.effect import effects, sunset
from tracker.lawtext.kinds import face
from tracker.lawtext.law import read_law
from tracker.lawtext.parts import subject
from tracker.lawtext.text import LawText, law_text
from tracker.names import mentions
from tracker.registry import load_subject

PUBLISHED = date(2026, 6, 10)
SUBJECT = load_subject(Path(__file__).parents[2] / "data")
# Language, words, first day, last day. A null is as much wanted as a day.
FORMS: list[tuple[str, str, str | None, str | None]] = [
    (
        "en",
        "SECTION 3. This act shall become effective on:\n(1) The date of its approval by the Governor;\n(2) If the bill is neither approved nor vetoed by the Governor, the expiration of the period of time during which the Governor may veto the bill; or\n(3) If the bill is vetoed and the veto is overridden, the date the last house overrides the veto.\n\nAPPROVED: 4/9/26",
        "2026-04-09",
        None,
    ),
    (
        "en",
        "Section 3. This act shall take effect on the following date:\n(a) July 1, 2027.\nApproved April 3, 2026.",
        "2027-07-01",
        None,
    ),
    (
        "en",
        "This act takes effect as follows:\n(1) Section 1, on July 1, 2026;\n(2) Section 2, on January 1, 2027.",
        "2026-07-01",
        None,
    ),
    ("en", "Sec. 2. This act shall take effect:\n(a) upon publication in the statute book.", "2026-06-10", None),
    (
        "en",
        "Sections 1 and 2 of this act take effect for the purpose of adopting rules upon passage and approval, and for all other purposes on October 1, 2026. Approved May 3, 2026.",
        "2026-10-01",
        None,
    ),
    (
        "en",
        "Sec. 9. This act becomes effective:\n1. Upon passage and approval for the purpose of adopting regulations and performing any other preparatory administrative tasks; and\n2. On January 1, 2027, for all other purposes.\nApproved June 5, 2026.",
        "2027-01-01",
        None,
    ),
    (
        "en",
        "1. This section and section 4 become effective upon passage and approval.\n2. Sections 1, 2 and 3 of this act become effective:\n(a) Upon passage and approval for the purpose of adopting any regulations; and\n(b) On July 1, 2027, for all other purposes.",
        "2027-07-01",
        None,
    ),
    ("en", "[Passed March 14, 2026; in effect 90 days from passage (June 12, 2026)]", "2026-06-12", None),
    ("en", "[Passed March 14, 2026; in effect ninety days from passage]", "2026-06-12", None),
    (
        "en",
        "A bill. Sec. 4. This act does not become effective unless, on or before December 31, 2027, the federal government recognizes the plant as lawful.",
        None,
        None,
    ),
    (
        "en",
        "This act takes effect only if House Bill 12 of the 2026 session is enacted before July 1, 2026.",
        None,
        None,
    ),
    (
        "en",
        "Enacting section 1. This amendatory act does not take effect unless all of the following bills of the 103rd Legislature are enacted into law: (a) Senate Bill No. 3.",
        None,
        None,
    ),
    (
        "en",
        "This act takes effect on July 1 next following its enactment. Approved May 5, 2026.",
        "2026-07-01",
        None,
    ),
    (
        "en",
        "This Act takes effect on the first day of July following its passage. Approved May 5, 2026.",
        "2026-07-01",
        None,
    ),
    (
        "en",
        "This act takes effect on the first day of the first calendar quarter beginning more than 90 days after enactment. Approved May 5, 2026.",
        "2026-10-01",
        None,
    ),
    (
        "en",
        "This act takes effect on the first day of the calendar quarter next following its approval. Approved May 5, 2026.",
        "2026-07-01",
        None,
    ),
    (
        "en",
        "Unless otherwise provided, this act takes effect at 12:01 a.m. on the ninetieth day after adjournment sine die.",
        None,
        None,
    ),
    (
        "en",
        "Repealed 7/1/2027\nEffective 5/6/2026\n4-45-104. Standards for kratom products.",
        "2026-05-06",
        "2027-06-30",
    ),
    ("en", "58-37-4. Schedules. (Superseded 7/1/2027)\nEffective 5/6/2026", "2026-05-06", "2027-06-30"),
    ("en", "[Repealed effective July 1, 2028]", None, "2028-06-30"),
    ("en", "(Section scheduled to be repealed January 1, 2028)", None, "2027-12-31"),
    ("en", "(Repealed effective January 1, 2028.)", None, "2027-12-31"),
    ("en", "(Scheduled to be repealed on 7-1-2028)", None, "2028-06-30"),
    (
        "en",
        "This act is deemed repealed three years after its effective date. This act takes effect July 1, 2026.",
        "2026-07-01",
        "2029-07-01",
    ),
    (
        "en",
        "Section 5. This ordinance shall be deemed repealed three years after adoption. Adopted May 1, 2026.",
        None,
        "2029-05-01",
    ),
    (
        "en",
        "The moratorium is extended for ten (10) months and fifteen (15) days, that is, through July 12, 2027, unless the Council repeals it sooner. This ordinance takes effect immediately upon adoption. ADOPTED this 25th day of August, 2026.",
        "2026-08-25",
        "2027-07-12",
    ),
    ("en", "The moratorium is extended to and including March 31, 2027.", None, "2027-03-31"),
    (
        "en",
        "The term of this ordinance is 12 months from its effective date. This ordinance takes effect July 1, 2026.",
        "2026-07-01",
        "2027-06-30",
    ),
    (
        "en",
        "The Order has effect from the date of its making. GIVEN under the Official Seal, 3 March, 2026.",
        "2026-03-03",
        None,
    ),
    ("en", "[Eff 2/9/26] (Auth: HRS §321-11)", "2026-02-09", None),
    ("en", "[Eff and comp 2/9/26] (Auth: HRS §321-11)", "2026-02-09", None),
    ("en", "History: New 1-1-20, Amended 2-9-26.", None, None),
    (
        "en",
        "Emergency rule number   First effective   Original expiration   Extended through\nEmR2611   June 1, 2026   October 28, 2026   December 27, 2026",
        "2026-06-01",
        "2026-12-27",
    ),
    ("en", "Effective Date | Expiration Date\nJune 1, 2026 | November 27, 2026", "2026-06-01", "2026-11-27"),
    ("en", "Effective date   Expires\nJune 1, 2026   November 27, 2026", "2026-06-01", "2026-11-27"),
    ("en", "This act shall take effect at the earliest time allowed by law.", None, None),
    ("en", "Section 4. Effective on enactment.\n", None, None),
    (
        "en",
        "The amendments made by this Act shall take effect on the date that is 180 days after the date of enactment of this Act.",
        None,
        None,
    ),
    (
        "en",
        "Column 1 | Column 2 | Column 3\nProvisions | Commencement | Date/Details\n1. The whole of this instrument | 1 February 2027. | 1 February 2027",
        "2027-02-01",
        None,
    ),
    (
        "en",
        "The effective date of this act is ninety days after the final adjournment of the legislature.",
        None,
        None,
    ),
    (
        "en",
        "SECTION 6. Act subject to petition - effective date. This act takes effect at 12:01 a.m. on the day following the expiration of the ninety-day period after final adjournment of the general assembly (August 12, 2026, if adjournment sine die is on May 13, 2026); except that, if a referendum petition is filed.",
        None,
        None,
    ),
    (
        "en",
        "Safety clause. The general assembly finds that this act is necessary for the immediate preservation of the public peace, health, or safety.",
        None,
        None,
    ),
    (
        "en",
        "The rule shall take effect twenty days after filing with the Secretary of State, that is, July 5, 2026.",
        "2026-07-05",
        None,
    ),
    (
        "en",
        "These Regulations come into force on the twenty-eighth day after the day on which they are made. Made 4th March 2026",
        "2026-04-01",
        None,
    ),
    (
        "en",
        "These Regulations come into force on the day that, in the sixth month after the month in which they are published, has the same calendar number.",
        None,
        None,
    ),
    (
        "en",
        "(1) This Act may be cited as the Act. (2) It shall come into force on such date as the Central Government may appoint.",
        None,
        None,
    ),
    ("en", "The temporary regulation is in effect for 120 days from June 1, 2026.", "2026-06-01", "2026-09-28"),
    (
        "en",
        "This emergency regulation expires 12 months after its effective date, June 1, 2026.",
        None,
        "2027-06-01",
    ),
    ("en", "An emergency ordinance expires sixty days after adoption. Adopted May 1, 2026.", None, None),
    ("en", "Each order made under this section expires one year after it is made. Made May 1, 2026.", None, None),
    ("en", "Sections 1 to 4 sunset June 30, 2029.", None, None),
    ("en", "58-37-6. Other section. Repealed by Laws 2020, ch. 5, eff. July 1, 2020.", None, None),
    ("en", "This title is scheduled for repeal on July 1, 2031.", None, "2031-06-30"),
    ("en", "This Act shall cease to have effect at the end of 31 December 2028.", None, "2028-12-31"),
    ("en", "This instrument is repealed at the end of 31 December 2028.", None, "2028-12-31"),
    ("en", "This order shall remain in force until revoked.", None, None),
    ("en", "Section 3 is amended by striking 'July 1, 2026' and inserting 'July 1, 2028'.", None, None),
    ("en", "The repeal date of section 4 of chapter 5 is extended from July 1, 2026, to July 1, 2028.", None, None),
    (
        "en",
        "This act takes effect on:\n(1) July 1, 2026; or\n(2) the date the commissioner adopts rules,\nwhichever is later.",
        None,
        None,
    ),
    (
        "en",
        "This act takes effect on the later of:\n(1) July 1, 2026; or\n(2) the date of adoption of rules.",
        None,
        None,
    ),
    ("en", "A person may, upon the following conditions: (1) July 1, 2026 has passed.", None, None),
    (
        "fr",
        "La présente loi entre en vigueur le premier jour du sixième mois suivant celui de sa promulgation. PROPOSITION DE LOI",
        None,
        None,
    ),
    (
        "fr",
        "PROPOSITION DE LOI\nvisant à protéger les mineurs\nLa présente loi entre en vigueur le premier jour du sixième mois suivant celui de sa promulgation.",
        None,
        None,
    ),
    (
        "fr",
        "La présente loi entre en vigueur le 1er janvier de l'année suivant celle de sa promulgation.",
        "2027-01-01",
        None,
    ),
    (
        "fr",
        "Le présent arrêté cesse de produire effet le 31 décembre 2027. Il entre en vigueur le 1er juillet 2026.",
        "2026-07-01",
        "2027-12-30",
    ),
    (
        "fr",
        "Le présent arrêté est applicable pour une durée d'un an à compter du 1er juillet 2026.",
        "2026-07-01",
        "2027-06-30",
    ),
    (
        "fr",
        "Le présent décret entre en vigueur à la date de son enregistrement. Enregistré le 4 mai 2026.",
        "2026-05-04",
        None,
    ),
    (
        "es",
        "El presente decreto entrará en vigencia el día primero del mes subsiguiente a la fecha de su publicación en el Diario Oficial.",
        "2026-08-01",
        None,
    ),
    ("es", "Esta ley entrará en vigor el 1 de enero del año siguiente al de su publicación.", "2027-01-01", None),
    (
        "es",
        "La presente resolución tendrá vigencia de dos años a partir del 1 de julio de 2026.",
        "2026-07-01",
        "2028-06-30",
    ),
    ("es", "Proyecto de ley. La presente ley entrará en vigor a los 30 días de su publicación.", None, None),
    ("pt", "A presente lei entra em vigor no primeiro dia útil seguinte ao da sua publicação.", None, None),
    ("da", "Loven træder i kraft den 1. januar 2027 og ophæves den 1. januar 2029.", "2027-01-01", "2028-12-31"),
    ("nb", "Forskriften trer i kraft 1. juli 2026 og oppheves 1. juli 2028.", "2026-07-01", "2028-06-30"),
    ("fi", "Tämä laki tulee voimaan valtioneuvoston asetuksella säädettävänä ajankohtana.", None, None),
    ("et", "Määrus jõustub üldises korras.", None, None),
    (
        "pl",
        "Ustawa wchodzi w życie pierwszego dnia kwartału następującego po kwartale ogłoszenia.",
        "2026-07-01",
        None,
    ),
    (
        "cs",
        "Výrobky vyrobené přede dnem nabytí účinnosti tohoto nařízení lze prodávat nejdéle do 31. prosince 2026.\n\n§ 6\nToto nařízení nabývá účinnosti dnem 1. července 2026.",
        "2026-07-01",
        None,
    ),
    ("he", "תחילתו של צו זה 30 ימים מיום פרסומו.", "2026-07-10", None),
    ("he", "תחילתו של צו זה ביום 1 ביולי 2026.", "2026-07-01", None),
    ("he", "תחילתן של תקנות אלה ביום פרסומן.", "2026-06-10", None),
    ("hi", "यह अधिसूचना राजपत्र में इसके प्रकाशन की तारीख से प्रवृत्त होगी।", "2026-06-10", None),
    ("hi", "ये नियम 1 जुलाई, 2026 से प्रवृत्त होंगे।", "2026-07-01", None),
    ("ar", "يعمل بهذا القرار من اليوم التالي لتاريخ نشره في الجريدة الرسمية.", "2026-06-11", None),
    ("ar", "ينشر هذا القرار في الجريدة الرسمية ويعمل به من تاريخ نشره.", "2026-06-10", None),
    (
        "vi",
        "Thông tư này có hiệu lực sau 45 ngày kể từ ngày ký ban hành. Hà Nội, ngày 1 tháng 6 năm 2026",
        "2026-07-16",
        None,
    ),
    ("ko", "입법예고\n이 영은 공포 후 3개월이 경과한 날부터 시행한다.", None, None),
    ("ko", "이 고시는 2026년 7월 1일부터 시행하여 2029년 6월 30일까지 효력을 가진다.", "2026-07-01", "2029-06-30"),
]


@pytest.mark.parametrize(("language", "words", "first", "last"), FORMS)
def test_first_and_last_day(language: str, words: str, first: str | None, last: str | None) -> None:
    text = type("_Law", (LawText,), {"language": language})(words)
    found = effects(text, PUBLISHED)
    begins = found[0].day if found else None
    ends = sunset(text, PUBLISHED, begins)
    assert (begins, ends.day if ends else None) == (first, last)


@pytest.mark.parametrize(
    ("before", "part"),
    [
        ("Section 4 of this act ", "Section 4"),
        ("The provisions of this act other than section 579.065 shall ", None),
        ("All provisions of this act except section 3 ", None),
        (" July 1, 2026, except Section 3 ", "Section 3"),
        (
            "(1) Sections 2 and 3 of this 2025 Act and the amendments to ORS 475.395 by section 4 of this 2025 Act ",
            "Sections 2 and 3, section 4",
        ),
        (
            "The repeal and reenactment of section 12.1 of section A of this act is deemed necessary for the immediate preservation of"
            " the public health, welfare, peace, and safety, and is hereby declared to be an emergency act, and shall ",
            "section 12.1",
        ),
        ("This act ", None),
    ],
)
def test_the_part_that_a_day_is_for(before: str, part: str | None) -> None:
    assert subject(before, r"\bth(?:is|e)\s(?:act|law)\b") == part


def test_an_amendment_that_only_moves_days_has_its_days() -> None:
    text = law_text(
        "AN ACT. Be it enacted by the Legislature: Section 1. Section 9 of chapter 4 is amended.\n"
        "Section 2. This act takes effect July 1, 2026 and expires June 30, 2028. Approved May 4, 2026."
    )
    law = read_law(text, SUBJECT, PUBLISHED, published=PUBLISHED, national=False)
    assert (law.effective_from, law.sunset and law.sunset.day) == ("2026-07-01", "2028-06-30")
    assert not (law.statuses or law.bans or law.aims or law.main_substance)


@pytest.mark.parametrize(
    "words",
    [
        "Section 1-101. Licence required. No person shall operate without one.\nHistory: Laws 2019, ch. 3, § 3, effective July 1, 2019.",
        "The library opens at nine. New hours are effective July 1, 2026.",
    ],
)
def test_a_page_or_a_code_that_names_nothing_has_no_days(words: str) -> None:
    law = read_law(law_text(words), SUBJECT, PUBLISHED, published=PUBLISHED, national=False)
    assert not law.effects


@pytest.mark.parametrize(
    ("words", "kind", "in_force"),
    [
        (
            "961.14 Schedule I. Unless specifically excepted by state or federal law or regulation, the following are in schedule I:\n"
            "(1m) Mitragynine.",
            "code",
            True,
        ),
        (
            "(4) c. Mitragynine above 400 parts per million; Schedule I. [Code § 20-2-23(b), eff. 10-1-2026].",
            "code",
            True,
        ),
        (
            "PLAIN ADMINISTRATIVE RULES\nTITLE 11, CHAPTER 56\n§11-56-2 Limits. No person shall serve kratom above 2 mg.",
            "rule",
            True,
        ),
        (
            "Fall 2026 Regulatory Agenda of State Agencies\nAn agenda of rules that agencies may draft: kratom.",
            "page",
            None,
        ),
        ("CITY COUNCIL AGENDA\nNovember 3, 2026\n7. Second reading: Ordinance 12 banning kratom.", "notice", False),
        ("Questions and Answers on Kratom\nIs kratom legal? It is sold in many states.", "page", None),
        (
            "CHAPTER 5\nAN ACT\nBe It Enacted by the People: SECTION 1. A person may not sell kratom.\nSECTION 2. This act takes effect on the"
            " 91st day after the session adjourns sine die.\nApproved by the Governor June 2, 2026\nEffective date September 26, 2026",
            "act",
            True,
        ),
    ],
)
def test_what_it_is(words: str, kind: str, in_force: bool | None) -> None:
    law = read_law(law_text(words), SUBJECT, date(2026, 11, 21), published=None, national=False)
    seen = face(
        law_text(words), title=None, published=None, on=date(2026, 11, 21), mentions=list(mentions(words, SUBJECT))
    )
    assert (seen.kind, law.face.kind, law.face.in_force) == (kind, kind, in_force)
