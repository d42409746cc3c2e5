"""The least that makes a sentence part of a document: the face of an act, a code, an ordinance, a rule."""

from __future__ import annotations

from collections.abc import Mapping

from tests.lawtext.grammar.case import Picker

APPROVED = "2026-06-12"
"""The day on which the acts here are approved, adopted or published."""

FRAMES: Mapping[str, str] = {
    "AN ACT relating to public health.\nBe it enacted by the General Assembly of the Commonwealth:\nSection 1. {said}\nApproved June 12, 2026.\n": "act",
    "ACT NO. 214\nAN ACT concerning controlled substances.\nBe it enacted by the Legislature of the State:\nSection 1. {said}\nSigned by the Governor on June 12, 2026.\n": "act",
    "CHAPTER 88\nLAWS OF 2026\nThe people of the State do enact as follows:\n§ 1. {said}\nBecame a law June 12, 2026, with the approval of the Governor.\n": "act",
    "ORDINANCE NO. 2026-14\nAN ORDINANCE OF THE CITY OF ALDER AMENDING THE CODE OF ORDINANCES\nBE IT ORDAINED by the City Council of the City of Alder:\nSection 1. {said}\nPASSED AND ADOPTED this 12th day of June, 2026.\n": "ordinance",
    "Title 18. Crimes and Offenses\nChapter 9. Drugs\n18-9-104. Prohibited substances.\n{said}\nHistory: Acts 2026, No. 77, § 1.\n": "code",
    "SENATE BILL 41\n101st General Assembly\nA BILL to amend the public health law.\nBe it enacted by the People of the State:\nSECTION 1. {said}\n": "bill",
    "NOTICE OF FINAL RULEMAKING\nDepartment of Health\nTitle 9, Chapter 25\nR9-25-101. Prohibited products\n{said}\nFiled with the Secretary of State June 12, 2026.\n": "rule",
    "HOUSE BILL NO. 1204\nBE IT ENACTED BY THE LEGISLATURE OF THE STATE:\n    Section 1.  {said}\n": "bill",
}  # fmt: skip


def framed(pick: Picker, said: str, kinds: str = "act ordinance code bill rule") -> tuple[str, str]:
    """The document around a sentence, and what kind it is."""
    frame, kind = pick("frame", {words: kind for words, kind in FRAMES.items() if kind in kinds.split()})
    return frame.replace("{said}", said), kind
