"""What a text takes away about the substance, and the forms that only look so."""

from __future__ import annotations

from pathlib import Path

import pytest

from tracker.lawtext.repeals import repeals
from tracker.lawtext.text import law_text
from tracker.names import mentions
from tracker.registry import load_subject

SUBJECT = load_subject(Path(__file__).parents[2] / "data")


def gone(words: str) -> list[str]:
    text = law_text(words)
    return [claim.what for claim in repeals(text, list(mentions(text.text, SUBJECT)), SUBJECT)]


REPEALED = {
    "Chapter 9.40 (Kratom) of the code is hereby repealed.": "Chapter 9.40 (Kratom) of the code is hereby repealed",
    "The council hereby repeals Ordinance 12, which prohibits the sale of kratom.": "Ordinance 12",
    "Section 5 is amended by striking mitragynine.": "striking mitragynine",
    "Schedule I is amended by deleting item 14, mitragynine.": "item 14",
    "Mitragynine is deleted from Schedule I.": "Mitragynine is deleted",
    "Kratom is removed from the list of controlled substances.": "Kratom is removed",
    "This order removes kratom from Schedule I.": "removes kratom from Schedule I",
    "Mitragynine is no longer a controlled substance.": "no longer",
    "The ban on kratom is rescinded.": "The ban on kratom is rescinded",
    "The board rescinds its kratom ordinance of 2019.": "rescinds its kratom ordinance",
    "AN ORDINANCE ON KRATOM\nOrdinance No. 2019-14 is hereby repealed in its entirety.\n": "Ordinance No. 2019-14",
    "AN ACT relative to kratom.\nSection 39-17-452 is amended by deleting subdivision (a)(3).\n": "deleting subdivision (a)(3)",
    "Schedule I lists ~~Mitragynine~~ nitazenes, and kratom for adults is free.": "Mitragynine",
    "It is unlawful ~~to sell kratom in this state; no person shall sell kratom~~ {+to sell kratom to a minor+}.": "no person shall sell kratom",
    "An act concerning drugs; to repeal the Kratom Consumer Protection Act.": "Kratom Consumer Protection Act",
    "The following is repealed: Section 8-14, Sale of kratom.": "Section 8-14, Sale of kratom",
    'In Schedule 1, omit "mitragynine".': "mitragynine",
    "Mitragynine is hereby decontrolled.": "Mitragynine is hereby decontrolled",
    "Kratom shall cease to be a controlled substance.": "Kratom shall cease",
    "Article IX of Chapter 62, Sale of kratom, is deleted in its entirety.": "Sale of kratom",
    "This act takes mitragynine off Schedule I.": "takes mitragynine off Schedule I",
    "Regulation 4 (kratom) is revoked.": "Regulation 4 (kratom) is revoked",
    "Kratom shall be delisted from the Poisons Schedule.": "Kratom shall be delisted",
    "The prohibition of kratom ceases to have effect.": "The prohibition of kratom",
    "If mitragynine is scheduled, mitragynine is a drug, and R.S. 40:1599 (kratom act) is void.": "R.S. 40:1599 (kratom act) is void",
    "L'inscription de la mitragynine (kratom) est supprimée de l'annexe et la liste est modifiée par le présent.": "supprimée",
    "Mencabut Peraturan Menteri tentang larangan kratom dan menyatakan peraturan ini tidak berlaku.": "Mencabut",
    "ข้อ ๑ ให้ยกเลิก (๔) ของข้อ ๒ ซึ่งระบุพืชกระท่อม": "พืชกระท่อม",
    "In der Anlage I wird die Position Mitragynin gestrichen, und die Verordnung tritt in Kraft.": "Mitragynin gestrichen",
    "I bilag 1, liste B, udgår Mitragynin, og det er fra den dag ikke omfattet af bekendtgørelsen.": "udgår Mitragynin",
    "V příloze č. 4 se zrušuje položka Mitragynin a nařízení nabývá účinnosti dnem vyhlášení podle zákona.": "zrušuje",
}  # fmt: skip

NOTHING = [
    "K.S.A. 65-4105 is hereby amended to read: (48) mitragynine.\nK.S.A. 65-4105 is hereby repealed.",
    "The existing section on kratom is hereby repealed.",
    "All ordinances in conflict with this kratom ordinance are repealed.",
    "This kratom section shall remain in effect until January 1, 2030, and as of that date is repealed.",
    "This chapter on kratom is repealed on July 1, 2031.",
    "Schedule I is amended by striking tianeptine and inserting mitragynine.",
    "The board withdraws its proposed rule on kratom.",
    "The department shall remove mitragynine from Schedule I if the FDA approves it.",
    "Article 9 is added to the code, to read: ~~No person shall sell kratom.~~ No kratom to minors.",
    "This bill would ~~prohibit the sale of kratom~~ set an age.\nThe people do enact as follows: Kratom is taxed.",
    "The license of a person who sells kratom to a minor may be revoked.",
    "A retailer shall remove kratom from the shelves within ten days.",
    "The bill would repeal the kratom ban.",
    "WHEREAS the kratom ordinance should be repealed;",
    "Nothing in this act repeals the kratom ordinance.",
    "Section 12 on tobacco is repealed. Kratom is taxed.",
    "Section 8 on kratom is repealed and reenacted to read as follows.",
    "Kratom is sold to a person under ~~18~~ {+21+} only.",
    "~~Kratom~~ {+Kratom products+} shall be labelled.",
    "Any ordinance of a city on kratom is void.",
    "The retailer shall strike from its stock list kratom that was recalled.",
    "Emergency rule 12 on kratom is rescinded when this permanent rule takes effect.",
    "The motion to repeal the kratom ordinance failed.",
    'Amended by deleting "kratom" and substituting "kratom or 7-hydroxymitragynine".',
    "Any kratom found shall be removed and destroyed.",
    "Sõna „Metisopren“ jäetakse välja ja nimekirja lisatakse kratom, mis on seaduse alusel aine.",
]


@pytest.mark.parametrize(("words", "what"), REPEALED.items())
def test_a_repeal(words: str, what: str) -> None:
    found = gone(words)
    assert len(found) == 1
    assert what in found[0]


@pytest.mark.parametrize("words", NOTHING)
def test_no_repeal(words: str) -> None:
    assert gone(words) == []


def test_struck_words_stand_at_one_place_and_name_their_substance() -> None:
    text = law_text("Schedule I: ~~7-hydroxymitragynine~~; nitazenes. Kratom is free.")
    [claim] = repeals(text, list(mentions(text.text, SUBJECT)), SUBJECT)
    assert (claim.start, claim.substances, claim.rule) == (claim.end, ("7-oh",), "a struck item of a list")


def test_without_the_subject_only_names_of_the_kept_text_are_known() -> None:
    text = law_text("Kratom shall be sold. ~~No person shall sell kratom in any store of the city.~~")
    assert [claim.substances for claim in repeals(text, list(mentions(text.text, SUBJECT)), SUBJECT)] == [
        ("kratom",)
    ]
