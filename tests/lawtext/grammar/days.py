"""Clauses on the first and the last day of a law, in the forms of drafting manuals. All is approved on one day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from tests.lawtext.grammar.case import Case, Item, Picker
from tests.lawtext.grammar.frame import APPROVED

_ACT = (
    "ACT NO. 214\nAN ACT concerning kratom.\nBe it enacted by the Legislature of the State:\n"
    "Section 1. No person shall sell kratom in this state.\n{said}\nApproved by the Governor June 12, 2026.\n"
)
_ORDINANCE = (
    "ORDINANCE NO. 2026-14\nBE IT ORDAINED by the City Council of the City of Alder:\n"
    "Section 1. No person shall sell kratom in the city.\n{said}\nPASSED AND ADOPTED this 12th day of June, 2026.\n"
)
_RULE = "NOTICE OF FINAL RULEMAKING\nDepartment of Health\nR9-25-101. No person shall sell kratom.\n{said}\nFiled with the Secretary of State June 12, 2026.\n"
_BILL = "SENATE BILL 41\nBe it enacted by the People of the State:\nSECTION 1. No person shall sell kratom in this state.\n{said}\n"
FACES: Mapping[str, str] = {_ACT: "act", _ORDINANCE: "ordinance", _RULE: "rule", _BILL: "bill"}
LABELS: Mapping[str, str] = {
    "Section 2. ": "",
    "SECTION 2. ": "",
    "Sec. 2. ": "",
    "§ 2. ": "",
    "Section 2. Effective date. ": "",
    "SECTION 2. EFFECTIVE DATE. ": "",
    "2. ": "",
}
LAWS: Mapping[str, str] = {
    "This act": "", "This Act": "", "This section": "", "The provisions of this act": "", "This law": "", "The amendments made by this act": "", "This chapter": "",
    "Section 1 of this act": "", "The prohibition in section 1": "",
}  # fmt: skip
ON_A_DAY: Mapping[str, str] = {
    "takes effect {d}": "", "shall take effect on {d}": "", "shall take effect and be in force from and after {d}": "", "becomes effective {d}": "", "is effective {d}": "", "shall become effective on {d}": "",
    "shall be effective on and after {d}": "", "shall go into effect on {d}": "", "shall be in full force and effect from {d}": "", "shall be effective beginning {d}": "", "is effective on {d}": "",
    "shall come into force on {d}": "", "takes effect at 12:01 a.m. on {d}": "", "applies on and after {d}": "", "shall take effect as of {d}": "", "will take effect on {d}": "", "has effect on and after {d}": "",
    "shall be operative on {d}": "", "becomes operative on {d}": "", "shall apply beginning on {d}": "", "shall take effect upon approval but not before {d}": "", "commences on {d}": "", "is in effect from {d}": "",
    "shall take effect from and after {d}, the public welfare requiring it": "", "is effective for sales made on or after {d}": "",
}  # fmt: skip
DAYS: Mapping[str, str] = {
    "July 1, 2026": "2026-07-01", "January 1, 2027": "2027-01-01", "October 1, 2026": "2026-10-01", "the first day of July, 2026": "2026-07-01", "the 1st day of September, 2026": "2026-09-01",
    "September 1, 2026": "2026-09-01", "1 November 2026": "2026-11-01", "August 15, 2026": "2026-08-15", "12/01/2026": "2026-12-01", "Jan. 1, 2027": "2027-01-01",
}  # fmt: skip
# Counted from the day of approval, 12 June 2026; null in a bill.
COUNTED: Mapping[str, str | None] = {
    "takes effect upon approval by the Governor": "2026-06-12", "shall take effect immediately": "2026-06-12", "is effective upon becoming law": "2026-06-12", "takes effect on becoming law": "2026-06-12",
    "shall take effect upon its passage and approval": "2026-06-12", "takes effect immediately upon becoming law": "2026-06-12", "shall take effect and be in force from and after its passage and approval": "2026-06-12",
    "shall be in effect immediately upon its adoption": "2026-06-12", "shall become effective immediately following its passage and approval by the Governor, or its otherwise becoming law": "2026-06-12",
    "takes effect 30 days after enactment": "2026-07-12", "shall take effect on the thirtieth day after it becomes a law": "2026-07-12", "shall take effect 90 days after it shall have become a law": "2026-09-10",
    "shall take effect on the ninetieth day after it shall have become a law": "2026-09-10", "takes effect 60 days after the date of approval": "2026-08-11", "shall take effect thirty (30) days after its passage": "2026-07-12",
    "shall become effective ninety days after the date of enactment": "2026-09-10", "shall be effective 30 days from and after the date of its final passage and adoption": "2026-07-12",
    "shall take effect one hundred eighty days after it shall have become a law": "2026-12-09", "takes effect six months after the date of enactment": "2026-12-12", "shall take effect in 60 days": "2026-08-11",
    "shall take effect on the first day of the third month following its approval": "2026-09-01", "takes effect on the first day of the second month beginning after approval": "2026-08-01",
    "shall take effect on the first day of the first month following the date of enactment": "2026-07-01", "is effective sixty days after becoming law": "2026-08-11",
}  # fmt: skip
NEVER: Mapping[str, str] = {
    "takes effect 90 days after adjournment sine die of the session": "", "takes effect upon the date on which the federal government schedules the substance": "", "takes effect only if House Bill 12 is enacted": "",
    "shall take effect upon proclamation by the Governor": "", "takes effect on a date to be determined by the secretary": "", "does not take effect unless funds are appropriated": "",
}  # fmt: skip
ENDS: Mapping[str, int] = {
    # {d}: how many days before that day is the last one
    "is repealed effective {d}": 1, "expires on {d}": 0, "shall expire {d}": 0, "is repealed on {d}": 1, "shall remain in effect until {d}": 0, "shall remain in effect only until {d}, and as of that date is repealed": 1,
    "shall terminate on {d}": 0, "sunsets on {d}": 0, "expires at midnight on {d}": 0, "shall be of no force or effect after {d}": 0, "shall be in force until {d}": 0,
    "is effective until {d}": 0, "shall stand repealed on {d}": 1, "shall be automatically repealed on {d}": 1,
}  # fmt: skip
LAST: Mapping[str, str] = {
    "December 31, 2029": "2029-12-31",
    "July 1, 2030": "2030-07-01",
    "June 30, 2028": "2028-06-30",
    "the thirtieth day of June, 2028": "2028-06-30",
}
WHOLE: Mapping[str, str | None] = {
    # clauses that stand by themselves; the day is that which bears on section 1
    "EFFECTIVE DATE.\u2014This act shall take effect July 1, 2026.": "2026-07-01", "This act shall take effect July 1, 2026, the public welfare requiring it.": "2026-07-01",
    "The effective date of this act is July 1, 2026.": "2026-07-01", "EFFECTIVE DATE: July 1, 2026": "2026-07-01", "Effective July 1, 2026.": "2026-07-01",
    "This act, being deemed of immediate importance, takes effect upon enactment.": "2026-06-12", "This act is declared to be an emergency and shall be in full force and effect from and after its passage.": "2026-06-12",
    "An emergency is declared to exist, and this act shall be in full force and effect on and after July 1, 2026.": "2026-07-01", "This act is effective the day following final enactment.": "2026-06-13",
    "EFFECTIVE DATE. This section is effective August 1, 2026, and applies to crimes committed on or after that date.": "2026-08-01", "This act shall become effective upon its approval by the Governor or upon its becoming law without such approval.": "2026-06-12",
    "This act shall take effect and be in force from and after July 1, 2026.": "2026-07-01", "This act shall take effect 60 days after its passage.": "2026-08-11", "This act takes effect October 1, 2026, and applies to sales made on or after that date.": "2026-10-01",
    "Section 1 of this act takes effect July 1, 2026. The remainder of this act takes effect January 1, 2027.": "2026-07-01", "(a) Except as provided in subsection (b), this act takes effect July 1, 2026. (b) Section 9 takes effect January 1, 2027.": "2026-07-01",
    "This act shall take effect January 1, 2027, except that section 8 shall take effect July 1, 2026.": "2027-01-01", "This act takes effect September 1, 2026. The change in law made by this act applies only to an offense committed on or after that date.": "2026-09-01",
    "The General Assembly finds that an emergency exists. Therefore this act takes effect immediately upon its approval by the Governor.": "2026-06-12", "This act is effective on passage and approval.": "2026-06-12",
    "This act shall take effect on the 1st of July next following its approval.": "2026-07-01", "The prohibition imposed by section 1 begins on October 1, 2026.": "2026-10-01",
    "Beginning October 1, 2026, section 1 applies to all sales.": "2026-10-01", "This act takes effect at 12:01 a.m. on the day following the expiration of the ninety-day period after final adjournment of the general assembly.": None,
    "This act shall take effect at the earliest period allowed by law.": None, "Section 1 shall not take effect until January 1, 2027.": "2027-01-01", "This act shall not take effect before January 1, 2027.": "2027-01-01",
    "This act takes effect on the later of July 1, 2026, or the date of its enactment.": "2026-07-01", "On July 1, 2026, this act takes effect.": "2026-07-01", "This act shall become law on July 1, 2026.": "2026-07-01",
    "Effective date: This act shall become effective thirty days following its approval.": "2026-07-12", "This act shall be in force from its passage.": "2026-06-12", "This act shall take effect fifteen days after its approval.": "2026-06-27",
    "This Act takes effect upon signing.": "2026-06-12", "This Act shall have effect from the date of its approval.": "2026-06-12",
    "Notwithstanding any other law, this act becomes effective immediately upon signature by the Governor.": "2026-06-12", "This act shall take effect 120 days following its enactment.": "2026-10-10",
}  # fmt: skip
NOT_FIRST: Mapping[str, str] = {
    # clauses with a day that begins nothing
    "The department shall report on the effects of this act by {d}.": "", "A retailer shall dispose of its stock by {d}.": "", "Comments shall be received until {d}.": "", "The definition in effect on {d} shall apply to prior offenses.": "",
    "A license issued before {d} remains valid.": "", "The task force shall meet no later than {d}.": "", "Rules shall be adopted before {d}.": "",
}  # fmt: skip


def first_day(pick: Picker) -> Case:
    """One text that says when it begins, or not."""
    wanted: set[Item]
    if pick.rng.random() < 0.35:
        said, day_ = pick("whole", WHOLE)
        return pick.case("effective", _ACT.replace("{said}", f"Section 2. {said}"), {(day_,)} if day_ else set())
    face, kind = pick("face", FACES)
    label, _ = pick("label", LABELS)
    if "Effective" in label and kind == "rule":
        label = "2. "
    law, _ = pick("law", LAWS)
    if kind in ("ordinance", "rule"):
        law = law.replace("act", kind).replace("Act", kind.capitalize()).replace("law", kind)
    chance = pick.rng.random()
    if chance < 0.5:
        (verb, _), (day, value) = pick("begins", ON_A_DAY), pick("day", DAYS)
        said, wanted = f"{label}{law} {verb.format(d=day)}.", {(value,)}
        if "approval" in verb and kind in ("bill", "rule"):
            wanted = set()
    elif chance < 0.75:
        verb, counted = pick("counted", COUNTED)
        said, wanted = f"{label}{law} {verb}.", {(counted,)} if kind == "act" and counted else set()
        if kind != "act":
            face, kind = _BILL, "bill"
    elif chance < 0.87:
        verb, _ = pick("never", NEVER)
        said, wanted = f"{label}{law} {verb}.", set()
    else:
        (said, _), (day, _) = pick("not first", NOT_FIRST), pick("day", DAYS)
        said, wanted = f"Section 2. {said.format(d=day)}", set()
    return pick.case("effective", face.replace("{said}", said), wanted)


def last_day(pick: Picker) -> Case:
    """One text that says when it ends."""
    face, kind = pick("face", FACES)
    (verb, less), (day, value) = pick("ends", ENDS), pick("last", LAST)
    law = {"ordinance": "This ordinance", "rule": "This rule"}.get(
        kind, pick.rng.choice(("This act", "This section"))
    )
    last = (date.fromisoformat(value) - timedelta(days=less)).isoformat()
    return pick.case("sunset", face.replace("{said}", f"Section 2. {law} {verb.format(d=day)}."), {(last,)})


__all__ = ["APPROVED", "first_day", "last_day"]
