"""What a text is for, and what it makes of each substance. Texts and claims are invented; the day is 21 November 2026."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.lawtext.aims import aims
from tracker.lawtext.claims import Age, Ban, Cap, Claim, Face, Listed, Repeal, Term, TermName
from tracker.lawtext.kinds import face
from tracker.lawtext.status import statuses
from tracker.lawtext.text import law_text
from tracker.model import Limit
from tracker.names import mentions
from tracker.registry import load_subject

SUBJECT = load_subject(Path(__file__).parents[2] / "data")
KAVA = load_subject(Path(__file__).parent / "kava")
NAMED = "Kratom and 7-hydroxymitragynine shall be governed by this section."


def listed_drug(substance: str) -> Ban:
    return Ban(0, 6, "schedule", substance, ("possession", "sale", "manufacture"), "prohibited")


def no_sale(substance: str) -> Ban:
    return Ban(0, 6, "no sale", substance, ("sale",), "sale_prohibited")


def over(substance: str, status: str) -> Ban:
    limit = Limit(substance=substance, max=0.02, unit="%", basis="w/w")
    return Ban(0, 6, "over", substance, ("sale",), status, limit)  # type: ignore[arg-type]


def age() -> Age:
    return Age(0, 6, "age", 21)


def cap(substance: str = "7-oh") -> Cap:
    return Cap(0, 6, "cap", Limit(substance=substance, max=2, unit="%", basis="of alkaloids"))


def term(name: TermName, value: bool = True) -> Term:
    return Term(0, 6, name, name, value)


def repeal(what: str) -> Repeal:
    return Repeal(0, 6, "repeal", what, ("kratom",))


def shown(kind: str) -> Face:
    return Face(kind, "en", None, None, None, None, kind not in ("bill", "proposed_rule"))  # type: ignore[arg-type]


def of(kind: type, claims: Sequence[Claim]) -> list:  # type: ignore[type-arg]
    return [claim for claim in claims if isinstance(claim, kind)]


def read(kind: str, claims: Sequence[Claim], words: str = NAMED) -> tuple[set[str], dict[str, str]]:
    text, front = law_text(words), shown(kind)
    named = list(mentions(words, SUBJECT))
    told = aims(
        text, front, of(Ban, claims), of(Age, claims), of(Cap, claims), of(Term, claims), of(Repeal, claims), named,
        subject=SUBJECT,
    )  # fmt: skip
    made = statuses(
        front, of(Ban, claims), of(Listed, claims), of(Age, claims), of(Cap, claims), of(Term, claims), named, SUBJECT,
        text=law_text(words),
    )  # fmt: skip
    return {each.aim for each in told}, dict(made)


LAWS = [
    # name, claims, aims, statuses
    ("leaf scheduled with its alkaloid", [listed_drug("kratom"), listed_drug("7-oh")],
     {"prohibit"}, {"kratom": "prohibited", "7-oh": "prohibited"}),
    ("possession and sale barred in two paragraphs", [no_sale("kratom"), listed_drug("kratom")], {"prohibit"}, {"kratom": "prohibited"}),
    ("sale of the leaf barred", [no_sale("kratom")], {"restrict_sale"}, {"kratom": "sale_prohibited"}),
    ("the alkaloid scheduled without the leaf, with a relative", [listed_drug("mgm-15"), listed_drug("7-oh")],
     {"schedule_7oh"}, {"7-oh": "prohibited", "mgm-15": "prohibited"}),
    ("'made synthetically' of a scheduled alkaloid regulates no leaf", [listed_drug("7-oh"), term("synthetic_ban")],
     {"schedule_7oh"}, {"7-oh": "prohibited"}),
    ("sale of the alkaloid barred for a time", [no_sale("7-oh")], {"restrict_sale"}, {"7-oh": "sale_prohibited"}),
    ("a relative alone", [listed_drug("mitragynine-pseudoindoxyl")], {"other"}, {"mitragynine-pseudoindoxyl": "prohibited"}),
    ("age alone", [age()], {"age_limit"}, {"kratom": "age_restricted"}),
    ("age within a consumer act", [age(), term("label"), cap()], {"regulate"}, {"kratom": "regulated", "7-oh": "sale_prohibited"}),
    ("a cap read both as a limit and as a bar above it", [over("7-oh", "sale_prohibited"), cap()],
     {"regulate"}, {"kratom": "regulated", "7-oh": "sale_prohibited"}),
    ("scheduled above a threshold", [over("7-oh", "prohibited"), cap()], {"schedule_7oh"}, {"7-oh": "prohibited"}),
    ("a cap on the leaf's own alkaloid bars no leaf", [over("kratom", "sale_prohibited"), cap("kratom")], {"regulate"}, {"kratom": "regulated"}),
    ("label alone", [term("label")], {"regulate"}, {"kratom": "regulated"}),
    ("label denied", [term("label", False)], {"other"}, {}),
    ("age and the end of a ban", [repeal("section 712"), age()], {"repeal_ban", "age_limit"}, {"kratom": "age_restricted"}),
    ("the end of a ban", [repeal("the ordinance of 2019")], {"repeal_ban"}, {}),
    ("the consumer act gives way to a ban", [listed_drug("kratom"), repeal("Kratom Consumer Protection Act")], {"prohibit"}, {"kratom": "prohibited"}),
    ("the consumer act repealed and nothing else", [repeal("Kratom Consumer Protection Act")], {"other"}, {}),
    ("local law void", [term("label"), term("preempts_local")], {"regulate", "preempt_local"}, {"kratom": "regulated"}),
    ("local law kept", [age(), term("preempts_local", False)], {"age_limit"}, {"kratom": "age_restricted"}),
    ("a scheduled alkaloid and an age for the leaf", [listed_drug("7-oh"), age()],
     {"schedule_7oh", "age_limit"}, {"kratom": "age_restricted", "7-oh": "prohibited"}),
    ("a name in a list whose effect stands elsewhere", [Listed(0, 6, "list", "kratom"), term("label")], {"regulate"}, {}),
    ("zoning, tax: named and nothing claimed", [], {"other"}, {}),
]  # fmt: skip


@pytest.mark.parametrize(("claims", "aim", "status"), [row[1:] for row in LAWS], ids=[row[0] for row in LAWS])
@pytest.mark.parametrize("kind", ["act", "bill", "ordinance", "proposed_rule"])
def test_by_what_it_does(kind: str, claims: list[Claim], aim: set[str], status: dict[str, str]) -> None:
    assert read(kind, claims) == (aim, status)


TEXTS = [
    ("a delay restates the rule", "rule", "The effective date of the kratom rule is delayed until May 1, 2027.", [cap(), term("label")], {"other"}),
    ("a longer comment period is still the proposal", "proposed_rule", "The comment period on 7-hydroxymitragynine is extended.",
     [listed_drug("7-oh")], {"schedule_7oh"}),
    ("an age act that orders a study", "act", "No person shall sell kratom to a minor. The board shall conduct a study of 7-OH by May.",
     [age()], {"age_limit", "other"}),
    ("a study in a consumer act is a detail", "act", "Kratom shall bear a label. The board shall study kratom.", [term("label"), cap()], {"regulate"}),
    ("no substance of ours", "act", "Kava shall bear a label.", [age()], set()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "words", "claims", "aim"), [row[1:] for row in TEXTS], ids=[row[0] for row in TEXTS]
)
def test_by_words_beside_the_claims(kind: str, words: str, claims: list[Claim], aim: set[str]) -> None:
    assert read(kind, claims, words)[0] == aim


def whole(words: str) -> set[str]:
    text, named = law_text(words), list(mentions(words, SUBJECT))
    front = face(text, title=None, published=None, on=date(2026, 11, 21), mentions=named)
    return {each.aim for each in aims(text, front, [], [], [], [], [], named, subject=SUBJECT)}


REPORTS = [
    # name, words, aims
    ("agenda of rules being drafted",
     "Regulatory Agenda\nAgency\tSubject\tStage\nBoard\tAdd 7-hydroxymitragynine to schedule I\tDrafting\n"
     "Agriculture\tKratom products: maximum of 2% 7-hydroxymitragynine; sale at age 21 only\tProposed rule stage\n",
     {"schedule_7oh", "regulate"}),
    ("agenda of prefiled bills",
     "NOTICE OF PUBLIC HEARING\nThe committee will hear:\n1. HB 21: Makes it unlawful to sell or possess kratom.\n"
     "2. HB 22: Kratom; requires registration and a label and an age of 21.\n3. HB 23: Dentists.", {"prohibit", "regulate"}),
    ("minutes, tabled", "Minutes of the meeting of May 4, 2026\n8. Ordinance No. 9, to ban the sale of kratom. Motion to table carried.", {"restrict_sale"}),
    ("a governor will sign", "PRESS RELEASE\nThe Governor will sign House Bill 8. The bill sets twenty-one as the age to buy kratom.", {"age_limit"}),
    ("what the sponsor once wanted", "PRESS RELEASE\nOf House Bill 8 the sponsor said she had first sought to ban kratom outright.", set()),
    ("veto of a consumer act that voids local law",
     "To the House:\nI return without my approval House Bill 16, on kratom. The bill would require a label on kratom.\n"
     "The bill would also void the ordinances of cities which prohibit its sale.", {"regulate", "preempt_local"}),
    ("an agency's view", "CONSUMER UPDATE\nKratom products are illegal to market as food. We advise nobody under 21 to use them.", set()),
    ("a promise without a draft", "PRESS RELEASE\nWe will place 7-OH in Schedule I and make it a crime to possess, said the attorney.", set()),
    ("a court", "IN THE DISTRICT COURT OF POE COUNTY\nLeaf v. State\nThe ban on the sale of kratom is enjoined. IT IS SO ORDERED.", {"other"}),
    ("a resolution that urges a ban", "RESOLUTION NO. 4\nA RESOLUTION URGING THE LEGISLATURE TO PROHIBIT KRATOM\nBE IT RESOLVED that kratom be banned.", {"other"}),
    ("a rulemaking withdrawn", "NOTICE OF WITHDRAWN RULEMAKING\nThe board withdraws its notice to add kratom to Schedule I.", {"other"}),
    ("docket with a title", "LEGISLATIVE DOCKET - HB 40\nTitle: relative to the sale of kratom to persons under 21.\n01/07/2026 Introduced and referred to Commerce\n"
     "03/11/2026 Ought to Pass\n04/02/2026 Referred to Health", {"age_limit"}),
    ("docket with two aims", "LEGISLATIVE DOCKET - HB 41\nTitle: relative to the sale of kratom to minors and relative to the scheduling of 7-OH.\n"
     "01/07/2026 Introduced and referred to Commerce\n03/11/2026 Ought to Pass\n04/02/2026 Referred to Health", {"age_limit", "schedule_7oh"}),
    ("title: consumer protection", '{"bill_number": "HB 1", "title": "Kratom; consumer protection act; provide for"}', {"regulate"}),
    ("title: both scheduled", '{"bill_number": "HB 1", "title": "Schedule I; provide for mitragynine and 7-OH"}', {"prohibit"}),
    ("title: alkaloid scheduled", '{"bill_number": "HB 1", "title": "Controlled substances; add 7-hydroxymitragynine to Schedule I"}', {"schedule_7oh"}),
    ("title: sale", '{"bill_number": "HB 1", "title": "Prohibit the sale of kratom"}', {"restrict_sale"}),
    ("title: sale to minors is no ban", '{"bill_number": "HB 1", "title": "Prohibit the sale of kratom to minors"}', {"age_limit"}),
    ("title: a study", '{"bill_number": "HJ 1", "title": "Kratom; study whether it should be a controlled substance"}', {"other"}),
    ("title: a tax", '{"bill_number": "HB 1", "title": "Kratom; excise tax on retail sales"}', {"other"}),
    ("title: legal again", '{"bill_number": "HB 1", "title": "Kratom; remove from the schedule of controlled substances"}', {"repeal_ban"}),
    ("title: says nothing", '{"bill_number": "HB 1", "title": "Kratom"}', {"other"}),
    ("French", "Communiqué de presse\nLe projet de loi vise à interdire la vente de kratom dans les magasins et sur internet.", {"restrict_sale"}),
    ("German", "Pressemitteilung\nDer Gesetzentwurf sieht vor, den Verkauf von Kratom an Jugendliche unter 18 Jahren zu verbieten.", {"age_limit"}),
    ("Spanish", "Comunicado\nEl proyecto de ley propone prohibir la posesión y la venta de kratom en el país y en los puertos.", {"prohibit"}),
    ("Polish", "Komunikat prasowy\nProjekt rozporządzenia przewiduje wpisanie 7-hydroxymitragynine do wykazu środków odurzających.", {"schedule_7oh"}),
    ("Czech", "Tisková zpráva\nNávrh by zařadil 7-OH mezi návykové látky, které se podle zákona prodávat nesmějí.\n"
     "O kratomu návrh nerozhoduje; kratom zůstává regulovanou látkou.", {"schedule_7oh"}),
    ("Swedish", "Pressmeddelande\nEnligt ett förslag ska kratom klassificeras som narkotika och det blir förbjudet att inneha den.", {"prohibit"}),
    ("Thai", "ข่าวประชาสัมพันธ์\nร่างประกาศจะห้ามขายพืชกระท่อมแก่ผู้มีอายุต่ำกว่าสิบแปดปี", {"age_limit"}),
    ("Japanese", "報道発表\nミトラガイナ スペシオーサを指定薬物に指定する省令案への意見募集を行います。", {"prohibit"}),
]  # fmt: skip


@pytest.mark.parametrize(("words", "aim"), [row[1:] for row in REPORTS], ids=[row[0] for row in REPORTS])
def test_by_what_is_reported(words: str, aim: set[str]) -> None:
    assert whole(words) == aim


@pytest.mark.parametrize("kind", ["page", "notice", "other", "court_order", "action_list"])
def test_what_is_no_instrument_gives_no_status(kind: str) -> None:
    assert read(kind, [listed_drug("kratom")])[1] == {}


def test_an_export_rule_gives_no_status_at_home() -> None:
    claims = [term("registration"), term("testing")]
    assert (
        read("rule", claims, "Kratom may only be exported by a registered exporter after a laboratory test.")[1]
        == {}
    )
    assert read("rule", claims, "Kratom may only be sold by a registered retailer after a test.")[1] == {
        "kratom": "regulated"
    }


def test_a_definition_takes_the_alkaloid_in() -> None:
    defined = "Kratom means any part of the plant that\ncontains mitragynine or 7-hydroxymitragynine."
    left_out = "Kratom means the leaf of the plant, but does not include 7-hydroxymitragynine."
    assert read("bill", [age()], defined)[1] == {"kratom": "age_restricted", "7-oh": "age_restricted"}
    assert read("bill", [age()], left_out)[1] == {"kratom": "age_restricted"}


def test_an_age_for_the_alkaloid_alone_is_the_alkaloids() -> None:
    assert read("bill", [age()], "No person shall sell 7-hydroxymitragynine to a minor.")[1] == {
        "7-oh": "age_restricted"
    }


def test_another_subject_has_its_own_whole_and_parts() -> None:
    text = law_text("Kava and kavain shall be governed by this section.")
    named = list(mentions(text.text, KAVA))
    for barred, aim in ((["kava", "kavain"], "prohibit"), (["7-8-dihydrokavain"], "other")):
        bans = [listed_drug(substance) for substance in barred]
        told = aims(text, shown("act"), bans, [], [], [], [], named, subject=KAVA)
        assert [each.aim for each in told] == [aim]
        assert statuses(shown("act"), bans, [], [], [], [], named, KAVA) == dict.fromkeys(barred, "prohibited")


@given(st.text())
def test_any_words_can_be_read(words: str) -> None:
    assert isinstance(whole(f"PRESS RELEASE\nHouse Bill 8 would ban kratom. {words}"), set)


@pytest.mark.parametrize(
    ("words", "aim"),
    [
        # only its number changes: it was listed before
        ("(c) Schedule I:\n~~(33) Mitragynine;~~\n~~(34)~~ {+(33)+} 7-hydroxymitragynine;\n", {"repeal_ban"}),
        # it comes in where the other goes
        (
            "(c) Schedule I:\n~~(33) Mitragynine;~~\n{+(33) 7-hydroxymitragynine;+}\n",
            {"repeal_ban", "schedule_7oh"},
        ),
    ],
)
def test_what_stood_on_a_list_before_is_no_aim_of_its_amendment(words: str, aim: set[str]) -> None:
    text = law_text(words)
    named = list(mentions(text.text, SUBJECT))
    place = text.text.index("7-hydroxymitragynine")
    listed = Ban(place, place + 20, "item of a list", "7-oh", ("possession", "sale"), "prohibited")
    gone = Repeal(0, 5, "struck words", "(33) Mitragynine", ("kratom",))
    found = aims(text, shown("rule"), [listed], [], [], [], [gone], named, subject=SUBJECT)
    assert {each.aim for each in found} == aim
