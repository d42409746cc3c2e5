"""What a text bars or lists. Every law here is invented; a false ban is the worst error there is."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from tracker.lawtext.bans import bans
from tracker.lawtext.claims import Ban, DocumentKind, Listed
from tracker.lawtext.text import law_text
from tracker.model import Status
from tracker.names import mentions
from tracker.registry import load_subject

KRATOM = load_subject(Path(__file__).parents[2] / "data")
HELD, SOLD, PSM = ("possession", "sale", "manufacture"), ("sale",), "mitragynine-pseudoindoxyl"
NATION = ("possession", "sale", "import", "manufacture")


def read(words: str, kind: DocumentKind = "act", *, national: bool = False) -> tuple[list[Ban], list[Listed]]:
    text = law_text(words)
    return bans(text, list(mentions(text.text, KRATOM)), kind=kind, national=national, subject=KRATOM)


def acts(words: str, kind: DocumentKind = "act", *, national: bool = False) -> dict[str, set[str]]:
    barred: dict[str, set[str]] = {}
    for ban in read(words, kind, national=national)[0]:
        barred.setdefault(ban.substance, set()).update(ban.acts)
    return barred


def status(words: str, kind: DocumentKind = "act") -> dict[str, Status]:
    barred, listed = read(words, kind)
    of_lists = {one.substance: one.status for one in listed if one.status}
    return {**of_lists, **{ban.substance: ban.status for ban in barred}}


# Clauses that prohibit


@pytest.mark.parametrize(
    ("clause", "barred"),
    [
        ("No person shall sell kratom.", {"sale"}),
        (
            "No person, firm or corporation shall sell, offer for sale, or give away kratom within the city.",
            {"sale"},
        ),
        ("A person may not sell or possess mitragynine.", {"sale", "possession"}),
        ("It is unlawful to possess, sell, or manufacture kratom.", {"possession", "sale", "manufacture"}),
        (
            "It shall be unlawful for any person to import, distribute or possess kratom.",
            {"import", "sale", "possession"},
        ),
        ("It is an offence for any person to have in his possession or to supply kratom.", {"possession", "sale"}),
        ("(a) It is an offense to knowingly deliver or sell Kratom.", {"sale"}),
        ("The sale, offer for sale and distribution of kratom is prohibited.", {"sale"}),
        ("The possession and sale of mitragynine are hereby declared unlawful.", {"possession", "sale"}),
        ("The City hereby prohibits the sale of kratom products.", {"sale"}),
        ("Kratom shall not be sold, given away or possessed in the county.", {"sale", "possession"}),
        ("No kratom product may be sold or offered for sale in the borough.", {"sale"}),
        ("Any person who sells or possesses kratom is guilty of a misdemeanor.", {"sale", "possession"}),
        ("Whoever sells kratom shall be fined not more than $500.", {"sale"}),
        (
            "A person commits an offense if the person knowingly possesses or delivers kratom.",
            {"possession", "sale"},
        ),
        ("No retailer shall sell cannabidiol, kava, kratom, or tianeptine.", {"sale"}),
        ("No person shall sell any of the following:\n(1) Tianeptine;\n(2) Kratom;\n(3) Phenibut.", {"sale"}),
        (
            "A person shall not do any of the following with kratom:\n(1) sell it;\n(2) possess it.",
            {"sale", "possession"},
        ),
        ("The following acts are unlawful: (1) To sell or furnish kratom; (2) To litter.", {"sale"}),
        ("A person shall not sell, or possess with intent to sell, kratom.", {"sale"}),
        ("Except as provided in subsection (b), no person shall sell kratom.", {"sale"}),
        ("No person shall sell kratom, regardless of the age of the buyer.", {"sale"}),
        ("No person shall sell or possess any quantity of mitragynine.", {"sale", "possession"}),
        (
            "It shall be unlawful for any person to sell, distribute, deliver or\nprovide, or to possess, any amount of\nkratom within the unincorporated\ncounty.",
            {"sale", "possession"},
        ),
    ],
)
def test_clauses_that_bar(clause: str, barred: set[str]) -> None:
    assert acts(clause, "ordinance") == {"kratom": barred}


@pytest.mark.parametrize(
    "clause",
    [
        # persons under an age
        "No person shall sell kratom to a person under the age of 21.",
        "A retailer may not sell kratom to an individual younger than twenty-one years.",
        "It is unlawful to sell, give or furnish kratom to a minor.",
        "A person who has not attained the age of 18 shall not possess kratom.",
        "No person shall sell kratom to anyone who has not yet reached the age of nineteen years.",
        "The following are unlawful: (1) To sell kratom to a person under the age of twenty-one; (2) The possession of kratom by a person under the age of twenty-one.",
        # places and terms
        "No person shall sell kratom within 1,000 feet of a school.",
        "No person shall sell kratom from a vending machine.",
        "No person shall sell kratom without a license.",
        "A vendor shall not sell kratom unless it is registered with the department.",
        "A processor shall not sell a kratom product that is adulterated with a dangerous substance.",
        "A processor shall not sell a kratom product that:\n(a) has a level of 7-hydroxymitragynine above two percent of the alkaloids;\n(b) contains any synthetic alkaloid.",
        "A dealer may not sell a kratom product that contains more than 800 parts per million of 7-hydroxymitragynine.",
        "A retailer shall not sell adulterated kratom.",
        "A person shall not sell a kratom extract in which mitragynine is more than thirty percent of the weight.",
        "No kratom retailer shall sell tobacco on credit.",
        "A county may not prohibit the sale of kratom.",
        "Kratom products may only be sold in child-resistant packages.",
        "Kratom products that are not labeled shall not be sold.",
        "A processor shall not sell a kratom product in a form that is combustible or intended for vaporization.",
        "A person shall not sell kratom candy or kratom-infused beverages.",
        "No retailer shall sell alcoholic beverages containing kratom.",
        "A cannabis licensee may not sell kratom.",
        "No inmate shall possess kratom.",
        "No permit shall be issued for the sale of kratom.",
        "A retailer shall not sell kratom without paying the tax.",
        "The sale of Green Leaf kratom capsules, lot 1188, is prohibited.",
        "It is unlawful to sell kratom to any person.\nThis section does not apply to a sale to a person of 21 years or more.",
        # words that bar nothing by themselves
        "Nothing in this chapter prohibits the sale of kratom.",
        "This section shall not apply to the sale of kratom.",
        "It is not unlawful to possess kratom.",
        "Possession of kratom is not an offense.",
        "WHEREAS, it is unlawful to sell kratom in six states;",
        "WHEREAS, the sale of kratom ought to be prohibited; and",
        "The Council finds that the sale of kratom should be prohibited.",
        "Findings. The sale of kratom is prohibited elsewhere.",
        "AN ORDINANCE PROHIBITING THE SALE OF KRATOM",
        "AN ACT to prohibit the possession of kratom; and for other purposes.",
        "The Commission urges the General Assembly to prohibit the sale of kratom.",
        "The ordinance by which the sale of kratom was made unlawful is rescinded.",
        "Section 4, which prohibits the sale of kratom, is repealed.",
        "The department shall study whether the sale of kratom should be prohibited.",
        "Mr. Bell moved to prohibit the sale of kratom.",
        "(Added by Acts 2020, which made it unlawful to sell kratom.)",
        '"Kratom" means the leaf of a tree, whether or not it is unlawful to sell it.',
        "If a court holds that no person may sell kratom, the tax is void.",
        "A person shall not operate a vehicle after use of kratom.",
        "Kratom.",
    ],
)
def test_clauses_that_bar_nothing(clause: str) -> None:
    assert acts(clause, "ordinance") == {}


def test_of_an_added_alkaloid_the_product_is_barred_and_of_an_amount_only_the_amount_is_limited() -> None:
    added = "A retailer shall not sell any product in which 7-hydroxymitragynine or MGM-15 has been added or concentrated."
    assert acts(added, "rule") == {"7-oh": {"sale"}, "mgm-15": {"sale"}}
    assert (
        acts(added.replace("has been added or concentrated", "is more than one percent of the weight"), "rule")
        == {}
    )


def test_a_term_that_the_text_defines_stands_for_the_substance() -> None:
    defined = (
        '"Prohibited botanical" means kratom, in any form.\nNo person shall sell or possess a prohibited botanical.'
    )
    assert acts(defined, "ordinance") == {"kratom": {"sale", "possession"}}
    assert acts(defined.replace("kratom", "khat, but not kratom"), "ordinance") == {}
    assert acts(defined.replace("botanical.", "botanical on school grounds."), "ordinance") == {}


# Lists of drugs


@pytest.mark.parametrize(
    ("law", "listed"),
    [
        ("Mitragynine is hereby placed in Schedule I.", {"kratom"}),
        (
            "Mitragynine, its salts, isomers, and salts of isomers, is a Schedule I controlled substance.",
            {"kratom"},
        ),
        (
            "Any compound with 7-hydroxymitragynine is a schedule I controlled substance, except natural kratom leaf.",
            {"7-oh"},
        ),
        ("Kratom and mitragynine are added to List I of the Narcotics Ordinance.", {"kratom"}),
        ("This order places 7-hydroxymitragynine and mitragynine pseudoindoxyl in schedule I.", {"7-oh", PSM}),
        ("The Controlled Substances Act is amended by adding to the First Schedule: kratom.", {"kratom"}),
        (
            "Controlled Substances Act\nThe First Schedule is amended by inserting after item 9:\n10. Mitragynine;\n11. MGM-15.",
            {"kratom", "mgm-15"},
        ),
        (
            "Schedule I\n(d) Any material which contains any quantity of the following:\n(1) Ibogaine;\n(2) Mitragynine;\n(3) 7-hydroxymitragynine.",
            {"kratom", "7-oh"},
        ),
        (
            "The substances in the table are Schedule I.\n1\tIbogaine\tx\n2\tMITRAGYNINE\tx\n3\tPsilocin\tx",
            {"kratom"},
        ),
        (
            "(B) The following is a schedule I controlled substance, with its salts:\n(1) Mitragynine pseudoindoxyl.",
            {PSM},
        ),
        ("Schedule I is amended by striking “mitragynin” and inserting “7-hydroxymitragynine”.", {"7-oh"}),
        ("(48) The following are controlled substances: ibogaine; mitragynine; psilocin.", {"kratom"}),
        (
            "Misuse of Drugs Act\nThe substances in the Schedule are controlled drugs.\nSCHEDULE\nMephedrone\nMitragynine\nCathinone",
            {"kratom"},
        ),
        (
            "Misuse of Drugs Act\nIn Schedule 2 to the Act at the appropriate places insert—\n“Mitragynine;”\n“MGM-15;”.",
            {"kratom", "mgm-15"},
        ),
        ("Substance\tSchedule of controlled substances\nIbogaine\tI\nKratom\tI\nModafinil\tIV", {"kratom"}),
        ("Summary: Classifies kratom as a Schedule I controlled substance.", {"kratom"}),
        ("Mitragynine, other than in a form approved by the agency, is a controlled substance.", {"kratom"}),
    ],
)
def test_lists_of_drugs(law: str, listed: set[str]) -> None:
    assert acts(law, "rule") == {one: set(HELD) for one in listed}
    assert acts(law, "rule", national=True) == {one: set(NATION) for one in listed}


@pytest.mark.parametrize(
    "law",
    [
        "The leaf of Mitragyna speciosa is not a controlled substance.",
        "For the purposes of this section kratom and mitragynine are not controlled substances.",
        "The following are controlled substances, excluding kratom and mitragynine: ibogaine.",
        "Paragraph (A) has no effect on mitragynine.",
        "Schedule I is amended by striking mitragynine.",
        "Schedule I is amended as follows:\n(1) item 12, Mitragynine, is deleted.",
        "Mitragynine is removed from Schedule I.",
        "Six states have placed mitragynine in Schedule I.",
        "If the Attorney General of the nation places mitragynine in Schedule I, the commissioner shall report.",
        "The commissioner shall promulgate a rule to add Kratom to the definition of a controlled substance.",
        "The board may by rule add mitragynine to Schedule I.",
        "The board voted to withdraw its proposal to add mitragynine to Schedule I.",
        "This act does not by itself place mitragynine in Schedule I.",
        "A person shall not mix a kratom product with a controlled substance.",
        "Controlled substances.\nSec. 5. Kratom.\nA retailer shall post a sign.",
        'Kratom products\n"Kratom alkaloid" means:\n(1) mitragynine;\n(2) 7-hydroxymitragynine.\nA controlled substance may not be added.',
        "If drug overdose is suspected, the examiner shall test for the following controlled substances:\n(1) Kratom;\n(2) Fentanyl.",
        "The bill would place mitragynine in Schedule I.",
        "History: Act 7 added mitragynine to Schedule I.",
        "Comments\nOne commenter said that kratom is a Schedule I substance.",
        "Whether kratom is a controlled substance is for the court to decide.",
        "Schedule I\n(1) Ibogaine;\n(2) Psilocin.\nMitragyna hirsuta is a tree.",
        "The following are excepted from the controlled substances of Schedule I:\n(1) kratom;\n(2) elm bark.",
        "The following controlled substances are removed from Schedule I:\n(1) mitragynine;\n(2) elm bark.",
        "Nothing in this act places in Schedule I:\n(1) mitragynine;\n(2) elm bark.",
        "The board may by rule add to Schedule I:\n(1) mitragynine;\n(2) elm bark.",
        "Prohibited substances in horse racing:\n(1) Ibogaine;\n(2) Kratom;\n(3) Psilocin.",
    ],
)
def test_what_lists_no_drug(law: str) -> None:
    assert acts(law, "act") == {}


def test_a_list_whose_effect_stands_elsewhere_is_only_listed() -> None:
    found, listed = read(
        "The Third Annex is amended by adding:\n14. Mitragynine;\n15. Elm bark;\n16. Fir bark.", "rule"
    )
    assert (found, [one.substance for one in listed]) == ([], ["kratom"])


def test_what_another_list_bars_the_sentence_after_it_says() -> None:
    law = "Article 1. Mitragynine is added to Annex II.\nArticle 2. The sale and import of the substances in Annex II are prohibited."
    assert acts(law, "rule") == {"kratom": {"sale", "import"}}
    assert acts(law.replace("prohibited", "taxed"), "rule") == {}


def test_a_list_of_what_is_barred_from_the_consumer_market_leaves_possession_free() -> None:
    law = "Asetus kuluttajamarkkinoilta kielletyistä aineista\nLisätään liitteeseen seuraavat aineet:\nmitragyniini\nkatinoni"
    assert acts(law, "rule") == {"kratom": {"sale", "import", "manufacture"}}
    assert status(law, "rule") == {"kratom": "sale_prohibited"}


def test_a_list_that_leaves_possession_free() -> None:
    law = (
        "Mitragynine is a Schedule I controlled substance. Possession of mitragynine by a person is not an offence."
    )
    assert acts(law) == {"kratom": {"sale", "manufacture"}}
    assert status(law) == {"kratom": "sale_prohibited"}


def test_a_schedule_above_a_threshold_says_so() -> None:
    law = "Schedule I. Any product with 7-hydroxymitragynine above 400 parts per million on a dry weight basis is a controlled substance."
    ((ban,), _) = read(law)
    assert ban.over is not None
    assert (ban.over.max, ban.over.unit, ban.over.basis, ban.over.over) == (400, "ppm", "dry weight", "prohibited")


def test_medicines_law_makes_it_a_matter_of_prescription() -> None:
    assert status("Mitragynine is included in the list of prescription only medicines.") == {
        "kratom": "prescription_only"
    }


def test_status_is_what_all_bars_together_make() -> None:
    assert status("No person shall sell kratom.") == {"kratom": "sale_prohibited"}
    assert status("No person shall sell kratom.\nNo person shall possess kratom.") == {"kratom": "prohibited"}


# Other languages

BARS = [
    ("fr", "La vente, la détention et l'importation de kratom sont interdites dans le canton par la présente loi.", {"sale", "possession", "import"}),
    ("de", "Der Verkauf und der Besitz von Kratom sind nach diesem Gesetz in dem Land verboten.", {"sale", "possession"}),
    ("es", "Queda prohibida la venta y la importación de kratom en todo el territorio de la provincia.", {"sale", "import"}),
    ("pt", "É proibida a venda, a importação e a posse de kratom em todo o território do Estado.", {"sale", "import", "possession"}),
    ("it", "Sono vietate la vendita e la detenzione di kratom in tutto il territorio della regione.", {"sale", "possession"}),
    ("nl", "Het is verboden kratom te verkopen, in te voeren of voorhanden te hebben in het land.", {"sale", "import", "possession"}),
    ("da", "Det er forbudt at sælge, indføre og besidde kratom i landet efter denne lov.", {"sale", "import", "possession"}),
    ("sv", "Det är förbjudet att sälja, införa och inneha kratom i landet enligt denna lag.", {"sale", "import", "possession"}),
    ("fi", "Kratomin myynti ja maahantuonti on kielletty, ja tämä asetus ei ole väliaikainen.", {"sale", "import"}),
    ("et", "Kratomi müük ja sissevedu on keelatud ning see määrus on seaduse alusel.", {"sale", "import"}),
    ("pl", "Zakazuje się sprzedaży i posiadania kratomu na terenie kraju, i nie jest to czasowe.", {"sale", "possession"}),
    ("cs", "Prodej a držení kratomu je podle zákona na území státu zakázáno a nařízení se vyhlašuje.", {"sale", "possession"}),
    ("id", "Setiap orang dilarang menjual dan mengimpor kratom di wilayah ini dan dalam peraturan ini.", {"sale", "import"}),
    ("th", "ห้ามมิให้ผู้ใดผลิต ขาย นำเข้า หรือมีไว้ในครอบครองซึ่งพืชกระท่อม", set(NATION)),
    ("ja", "何人も、クラトムを輸入し、製造し、販売し、又は所持してはならない。", set(NATION)),
    ("ko", "누구든지 크라톰을 소지하거나 판매하거나 수입하여서는 아니 된다.", {"possession", "sale", "import"}),
    ("uk", "Заборонити продаж та ввезення кратому на території громади від дня набрання чинності рішення.", {"sale", "import"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "clause", "barred"), BARS, ids=[row[0] for row in BARS])
def test_clauses_of_other_languages(language: str, clause: str, barred: set[str]) -> None:
    assert acts(clause, "rule") == {"kratom": barred}, language


LISTS = [
    ("fr", "Arrêté\nÀ la liste des stupéfiants sont inscrits : la mitragynine et le kratom, dans les conditions de la loi."),
    ("de", "Verordnung\nIn die Anlage I des Betäubungsmittelgesetzes wird nach der Position Methcathinon eingefügt: Mitragynin."),
    ("es", "Se incorpora a la Lista I de sustancias psicotrópicas de la ley la mitragynina y el kratom."),
    ("pt", "Fica incluída na Lista F2 de substâncias psicotrópicas da Portaria a mitraginina, para os fins do artigo."),
    ("it", "Nella tabella I delle sostanze stupefacenti è inserita la mitraginina, con le sue preparazioni e per gli usi."),
    ("nl", "Aan lijst I behorende bij de Opiumwet wordt toegevoegd: mitragynine, met de zouten en het blad van de plant."),
    ("da", "I bilag 1, liste B, over euforiserende stoffer indsættes efter det sidste punkt:\n»Kratom«\n»Mitragynin«"),
    ("sv", "Som narkotika enligt lagen ska även anses växten kratom och det som är av den."),
    ("fi", "Huumausaineina pidettäviin aineisiin lisätään asetuksen liitteeseen seuraava kohta, joka on uusi, ja tämä on se: kratomi."),
    ("et", "Narkootiliste ainete I nimekirja lisatakse sõna „kratom“ ja see on lisa osa."),
    ("lv", "Papildināt I sarakstu ar narkotisko vielu kratoms, kas ir aizliegta saskaņā ar likuma pantu un noteikumi."),
    ("lt", "Papildyti I psichotropinių medžiagų sąrašą: kratomas, kuris yra augalas, ir pagal įstatymo straipsnio."),
    ("pl", "W załączniku nr 2 do ustawy, w wykazie substancji psychotropowych, dodaje się: kratom, mitragynina i nie inne."),
    ("cs", "V příloze č. 4 k nařízení vlády o seznamech návykových látek se doplňuje položka kratom a mitragynin."),
    ("sk", "V prílohe k zákonu, v zozname omamných látok, sa dopĺňa položka kratom, ktorý je rastlina a nie je iná."),
    ("hr", "U Popis droga dodaje se tvar kratom i mitragynin, koji je za zlouporabu, na snagu od dana objave."),
    ("hu", "A kábítószerek jegyzéke a következő sorral egészül ki, és kiegészül: mitraginin, hogy a rendelet szerint."),
    ("ro", "La tabelul nr. I cu substanțe psihotrope din lege se introduce planta kratom, care este sub control și de la data din articolul."),
    ("id", "Kratom ditambahkan dalam daftar narkotika golongan I sebagaimana pada lampiran peraturan ini dan yang lain."),
    ("th", "ให้ระบุชื่อพืชกระท่อมเป็นยาเสพติดให้โทษในประเภท ๕"),
    ("ja", "次に掲げる物を指定薬物に指定する。\n一　ミトラギニン及びその塩類\n二　サルビノリン及びその塩類"),
    ("ko", "다음 물질을 임시마약류로 지정한다.\n가. 미트라지닌\n나. 살비노린"),
    ("uk", "Доповнити перелік наркотичних засобів та психотропних речовин позицією: мітрагінін."),
    ("ru", "Внести в перечень наркотических средств и психотропных веществ позицию: митрагинин, по списку I."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "law"), LISTS, ids=[row[0] for row in LISTS])
def test_lists_of_other_languages(language: str, law: str) -> None:
    assert acts(law, "rule", national=True) == {"kratom": set(NATION)}, language


@pytest.mark.parametrize(
    "law",
    [
        "La vente de kratom aux mineurs est interdite dans le canton par la présente loi.",
        "Der Verkauf von Kratom an Personen unter 18 Jahren ist nach diesem Gesetz verboten.",
        "Se prohíbe la venta de kratom a menores de edad en todo el territorio de la provincia.",
        "Det er forbudt at sælge kratom til personer under 18 år i landet efter denne lov.",
        "Kratom dalam bentuk daun utuh dilarang diekspor dari wilayah ini dan dalam peraturan ini.",
        "Die Position Mitragynin wird in der Anlage I des Betäubungsmittelgesetzes gestrichen.",
        "EXCLUSÃO da substância mitraginina da Lista F2 de substâncias psicotrópicas da Portaria.",
        "I nimekirjast jäetakse välja sõna „kratom“ ning see on narkootiliste ainete lisa.",
        "ให้ยกเลิกการระบุชื่อพืชกระท่อมเป็นยาเสพติดให้โทษในประเภท ๕",
        "Lijst II van de Opiumwet: het blad van de plant, uitgezonderd dat van kratom, wordt toegevoegd.",
        "Kratom berörs inte av att andra ämnen klassificeras som narkotika enligt lagen.",
        "O listu kratomu nařízení vlády o seznamech návykových látek nerozhoduje a není v něm.",
        "麻薬の一覧からクラトムを除く。",
    ],
)
def test_other_languages_that_bar_nothing(law: str) -> None:
    assert acts(law, "rule", national=True) == {}


# Documents


@pytest.mark.parametrize("kind", ["page", "notice", "court_order", "other", "action_list"])
def test_documents_that_bar_nothing(kind: DocumentKind) -> None:
    assert kind in get_args(DocumentKind)
    assert read("No person shall sell kratom. Mitragynine is a Schedule I controlled substance.", kind) == ([], [])


def test_of_a_bill_that_shows_only_its_title_the_title_counts() -> None:
    title = "ORDINANCE AMENDING CHAPTER 8 TO PROHIBIT THE SALE OF KRATOM WITHIN THE CITY LIMITS"
    assert acts(title, "bill") == {"kratom": {"sale"}}
    assert acts(title + "\nSECTION 1. No person shall sell kratom to a minor.", "bill") == {}
    assert acts("Kratom; prohibit sale and possession", "bill") == {"kratom": {"sale", "possession"}}
    assert acts("Kratom; prohibit sale to minors", "bill") == {}
    assert acts("A BILL to place mitragynine in Schedule I.", "bill") == {"kratom": set(HELD)}
    assert acts("Title: relative to the scheduling of 7-hydroxymitragynine.", "bill") == {}
    assert acts("The agency proposes to place mitragynine in schedule I.", "proposed_rule", national=True) == {
        "kratom": set(NATION)
    }


def test_struck_words_bar_nothing() -> None:
    assert acts("It is unlawful ~~to possess kratom~~ to litter.", "act") == {}


def test_a_ban_shows_its_words() -> None:
    words = "Section 1. Purpose.\nSection 2. No person shall sell kratom.\nSection 3. Fines."
    ((ban,), _) = read(words, "ordinance")
    assert words[ban.start : ban.end] == "Section 2. No person shall sell kratom."
    assert ban.rule == "prohibits acts"


def test_of_a_long_sentence_a_ban_shows_the_words_about_the_name() -> None:
    words = f"No person shall sell {'elm bark, ' * 60}kratom, {'fir bark, ' * 60}or tea."
    ((ban,), _) = read(words, "ordinance")
    assert "kratom" in words[ban.start : ban.end]
    assert ban.end - ban.start < 400


def test_long_and_odd_texts_are_read_in_time() -> None:
    assert acts("kratom " * 30_000) == {}
    assert acts("(1) kratom;\n" * 20_000) == {}
    for odd in ("", "\n", "kratom", ":" * 5000 + "kratom", "\ue000kratom", "no " * 20_000 + "kratom"):
        read(odd)


@pytest.mark.parametrize(
    ("law", "barred"),
    [
        (
            "It is a class B misdemeanor for any person to sell or possess kratom.",
            {"kratom": {"sale", "possession"}},
        ),
        ("The sale of kratom is hereby prohibited within the city limits.", {"kratom": {"sale"}}),
        ("The sale of kratom is prohibited within 500 feet of a school.", {}),
        (
            "It shall be a violation of this chapter for any person to purchase, sell or possess kratom.",
            {"kratom": {"sale", "possession"}},
        ),
        ("The issuance of new licenses to sell kratom is prohibited for six months.", {}),
        (
            "It is unlawful to possess, sell, publicly display for sale or barter kratom.",
            {"kratom": {"sale", "possession"}},
        ),
        ("It is unlawful to possess with intent to sell, or to sell, kratom.", {"kratom": {"sale"}}),
        (
            "A. It is unlawful for any person to: 1. Sell kratom; 2. Possess kratom.",
            {"kratom": {"sale", "possession"}},
        ),
        (
            "Effective January 1, no tobacco retailer, gas station, or other establishment shall sell, or permit the "
            "sale of kratom.",
            {"kratom": {"sale"}},
        ),
        (
            "Finding that 7-hydroxymitragynine is an imminent hazard, IT IS HEREBY ORDERED that 7-hydroxymitragynine is "
            "temporarily placed in Schedule I of the Controlled Substances Act.",
            {"7-oh": set(HELD)},
        ),
        (
            "Under section 9, these are temporarily designated as Schedule I controlled substances: mitragynine; "
            "7-hydroxymitragynine; and any extract.",
            {"kratom": set(HELD), "7-oh": set(HELD)},
        ),
        (
            '"Kratom" shall mean any leaf, and any product that contains mitragynine, 7-hydroxymitragynine, or both.\n'
            "It shall be unlawful for any person to sell kratom.",
            {"kratom": {"sale"}, "7-oh": {"sale"}},
        ),
        (
            '"Kratom" means the leaf of a plant containing 7-hydroxymitragynine.\nNo person shall sell kratom.',
            {"kratom": {"sale"}},
        ),
        (
            '"7-OH product" means a product made from kratom.\nNo person shall sell a 7-OH product.',
            {"7-oh": {"sale"}},
        ),
    ],
)
def test_laws_as_others_write_them(law: str, barred: dict[str, set[str]]) -> None:
    text = law_text(law)
    found: dict[str, set[str]] = {}
    for ban in bans(text, list(mentions(text.text, KRATOM)), kind="act", national=False, subject=KRATOM)[0]:
        found.setdefault(ban.substance, set()).update(ban.acts)
    assert found == barred


def test_a_schedule_may_have_several_thresholds() -> None:
    found, _ = read(
        "The following are added to Schedule I controlled substances:\n"
        "(91) 7-hydroxymitragynine above a threshold, described as: 9675\n"
        "(A) more than two percent of total alkaloids, or\n(B) greater than 1.5 milligrams per serving.\n"
    )
    assert [(ban.over.max, ban.over.basis) for ban in found if ban.over] == [
        (2, "of alkaloids"),
        (1.5, "per serving"),
    ]


# Additions to lists of drugs, and sales barred to some buyers or in some ways only


@pytest.mark.parametrize(
    "words",
    [
        "Schedule 1 Prohibited drugs. Insert in alphabetical order: Mitragynine",
        "Schedule 1 Prohibited drugs\nInsert in alphabetical order:\nMitragynine\n",
        "961.14 Schedule I. (4) (x) Mitragynine.",
        "961.14 (4) (x) Mitragynine.\n961.14 Schedule I.\n",
        "Decreto. Nella tabella I (delle sostanze stupefacenti) è inserita la sostanza mitraginina.",
        "Orden. Se incluye la sustancia mitraginina en la lista I (anexo de estupefacientes).",
        "Narkotika Golongan I ditambah dengan zat mitragynine.",
        "Arrêté. La mitragynine est ajoutée à la liste des substances classées comme stupéfiants.",
        "Bekendtgørelse om euforiserende stoffer. På liste B indsættes: mitragynin.",
        "Förordning om kontroll av narkotika. Mitragynin förs upp i förteckningen.",
        "Besluit. Op lijst I van de Opiumwet wordt toegevoegd: mitragynine.",
        "A kábítószerekről szóló rendelet. Az 1. melléklet a következő tétellel egészül ki: mitraginin.",
        "До переліку наркотичних засобів, список № 1, доповнити позицією: мітрагінін.",
        "В список I наркотических средств внести позицию: митрагинин.",
        "Uredba. V skupino I prepovedanih drog se doda: mitraginin.",
        "Popis droga. U popis se dodaje: mitraginin.",
        "Dangerous Drugs Act. The First Schedule is amended by adding: mitragynine.",
    ],
)
def test_what_is_inserted_in_a_list_of_drugs_is_barred(words: str) -> None:
    assert acts(words, "rule", national=True)


@pytest.mark.parametrize(
    "words",
    [
        "It is unlawful to sell kratom to a person under age 21.",
        "It shall be unlawful for any retailer to sell kratom to any individual under the age of 21.",
        "Keelatud on müüa kratomi alla 18-aastasele isikule.",
        "Keelatud on kratomi müük alaealistele.",
        "No person shall sell kratom to anyone who has not attained 21 years.",
        "No person shall sell kratom to a person younger than twenty-one.",
        "Kratom shall not be sold to anyone under 18.",
        "The sale of kratom to persons under 21 is prohibited.",
        "The sale of kratom is prohibited to persons under 21.",
        "The sale of kratom to persons who are not at least 21 is unlawful.",
        "Kratom may not be sold to customers aged 20 or below.",
        "No person shall sell kratom to any person below 21.",
        "No one may sell kratom to someone who is not of legal age.",
        "No kratom shall be sold without a label.",
        "It is unlawful to sell kratom unless licensed under this chapter.",
        "No person shall sell kratom unless he holds a licence.",
        "No person shall sell kratom within 1000 feet of a school.",
        "No person shall sell kratom within one thousand (1,000) feet of a place of worship.",
        "It is prohibited to sell kratom in vending machines.",
        "Kratom shall not be sold from a vending machine.",
        "No person shall sell kratom to intoxicated persons.",
        "It is unlawful to sell kratom to a person who is visibly intoxicated.",
        "No person shall sell kratom to an obviously intoxicated individual.",
        "Kratom shall not be sold online without age check.",
        "It is unlawful to sell kratom by mail order without age verification.",
        "No retailer shall sell kratom if the package bears no warning.",
        "A retailer shall not sell kratom that is not registered.",
        "A retailer shall not sell kratom between 10 p.m. and 6 a.m.",
        "No retailer shall sell kratom after midnight.",
        "No person shall sell kratom on Sundays.",
        "No person shall sell kratom in a park.",
        "No person shall sell kratom at any gas station.",
        "No person shall sell kratom from a kiosk or mobile vehicle.",
        "No person shall sell kratom to pregnant women.",
        "It is unlawful to sell kratom other than in child-resistant packaging.",
        "It is unlawful to sell kratom except behind the counter.",
        "No person shall sell kratom otherwise than in its original package.",
        "No person shall sell kratom before the permit is issued.",
        "No person shall sell kratom until registered with the department.",
        "La vente de kratom aux mineurs est interdite.",
        "Il est interdit de vendre du kratom à une personne âgée de moins de 18 ans.",
        "La vente de kratom sans étiquetage est interdite.",
        "Il est interdit de vendre du kratom dans des distributeurs automatiques.",
        "Die Abgabe von Kratom an Personen unter 18 Jahren ist verboten.",
        "Der Verkauf von Kratom an Kinder und Jugendliche ist verboten.",
        "Der Verkauf von Kratom in Automaten ist verboten.",
        "Der Verkauf von Kratom an Betrunkene ist verboten.",
        "Der Verkauf von Kratom ohne Kennzeichnung ist verboten.",
        "Queda prohibida la venta de kratom a menores de edad.",
        "Queda prohibida la venta de kratom a personas ebrias.",
        "Queda prohibida la venta de kratom en máquinas expendedoras.",
        "Queda prohibida la venta de kratom sin etiqueta.",
        "É proibida a venda de kratom a menores de 18 anos.",
        "È vietata la vendita di kratom ai minori di anni diciotto.",
        "È vietata la vendita di kratom mediante distributori automatici.",
        "Het is verboden kratom te verkopen aan personen jonger dan 18.",
        "Het is verboden kratom te verkopen via automaten.",
        "Det er forbudt at sælge kratom til personer under 18 år.",
        "Kratom får inte säljas till den som inte har fyllt 18.",
        "Kratomin myynti alle 18-vuotiaille on kielletty.",
        "Kratom ei tohi müüa joobes isikule. Keelatud on kratomi müük joobes isikule.",
        "Kratomu aizliegts pārdot personām, kas jaunākas par 18 gadiem.",
        "Draudžiama parduoti kratom asmenims iki 18 metų.",
        "Zabrania się sprzedaży kratomu osobom poniżej 18 roku życia.",
        "Zabrania się sprzedaży kratomu osobom nieletnim.",
        "Zabrania się sprzedaży kratomu w automatach.",
        "Zabrania się sprzedaży kratomu osobom nietrzeźwym.",
        "Zakazuje se prodej kratomu osobám mladším 18 let.",
        "Zakazuje se prodej kratomu v automatech.",
        "Zakazuje se prodej kratomu prostřednictvím prodejních automatů a na dálku bez ověření věku.",
        "Zakazuje sa predaj kratomu osobám mladším ako 18 rokov.",
        "Prepovedana je prodaja kratoma osebam, mlajšim od 18 let.",
        "Zabranjena je prodaja kratoma osobama mlađim od 18 godina.",
        "Tilos kratomot értékesíteni tizennyolc éven aluli személynek.",
        "Tilos kratom árusítása 18. életévét be nem töltött személynek.",
        "Este interzisă vânzarea kratom minorilor.",
        "Se interzice vânzarea kratom persoanelor sub 18 ani.",
        "Dilarang menjual kratom kepada orang di bawah umur 18 tahun.",
        "Dilarang menjual kratom kepada anak.",
        "ห้ามขาย Kratom แก่ผู้ที่มีอายุต่ำกว่าสิบแปดปี",
        "ห้ามขายกระท่อมให้แก่สตรีมีครรภ์",
        "クラトムを二十歳未満の者に販売してはならない。",
        "미성년자에게 크라톰을 판매하여서는 아니 된다.",
        "Забороняється продаж кратому особам, які не досягли 18 років.",
        "Запрещается продажа кратома несовершеннолетним.",
        "Запрещается продажа кратома лицам в состоянии опьянения.",
        "Kratom'un 18 yaşından küçüklere satışı yasaktır.",
        "Cấm bán kratom cho người dưới 18 tuổi.",
        "不得向未滿十八歲者販賣kratom。",
        "Schedule I of the licence fees. Insert in alphabetical order: Kratom",
        "Regulation on food supplements. Annex. Add: Kratom",
        "Schedule 1 Fees. Insert in alphabetical order: Kratom retailer",
        "Se incluye kratom en la lista de productos sujetos a etiquetado.",
        "The Food Regulations are hereby amended by the addition of kratom to the list of permitted foods.",
    ],
)
def test_a_sale_barred_on_terms_is_no_ban(words: str) -> None:
    assert not acts(words, "rule", national=True)
