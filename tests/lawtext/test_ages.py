"""Ages to buy or have the substance, and the many other numbers of years in laws."""

from __future__ import annotations

from pathlib import Path

import pytest

from tracker.lawtext.ages import ages
from tracker.lawtext.text import law_text
from tracker.names import mentions
from tracker.registry import load_subject

SUBJECT = load_subject(Path(__file__).parents[2] / "data")


def years(words: str) -> list[int]:
    text = law_text(words)
    return [claim.years for claim in ages(text, list(mentions(text.text, SUBJECT)))]


ENGLISH = {
    "Kratom may be sold solely to a consumer who is twenty-one years of age or more.": 21,
    "A kratom product may not be sold to a person who is not of the age of 21 years.": 21,
    "Kratom shall not be sold to anyone born less than 21 years before the day of the sale.": 21,
    "A seller shall refuse to sell kratom to a purchaser who cannot show that he or she is 18 years of age.": 18,
    "You must be 21 to purchase kratom.": 21,
    "A person shall not sell kratom to a minor. In this section, \"minor\" means an individual less than 21 years of age.": 21,
    "A vendor shall not sell kratom to a person under 21 years of age.": 21,
    "It is unlawful to furnish kratom to any individual under the age of eighteen.": 18,
    "No retailer may sell a kratom product to a person who has not attained the age of twenty-one (21) years.": 21,
    "It shall be an offense to give kratom to a person less than 18 years old.": 18,
    "Kratom may be sold only to persons nineteen years of age or older.": 19,
    "No person under twenty-one may purchase or possess kratom.": 21,
    "A person shall be at least 21 years of age to purchase kratom.": 21,
    "A seller of kratom shall verify that the purchaser is 21 years of age or older.": 21,
    "The minimum legal age for the purchase of kratom is twenty-one.": 21,
    "No kratom shall be sold to anyone seventeen years of age or younger.": 18,
    "A person aged 18 or over may buy kratom; no other person may.": 18,
    "No kratom product may be handed to a customer who is not yet twenty-one.": 21,
    "Kratom shall not be sold to any person who is younger than the age of 18.": 18,
    "It is a violation to sell a kratom product to a consumer who is not 21 years of age or older.": 21,
    "A retailer may not permit a person under the age of\n   twenty-one to purchase kratom.": 21,
    "A person commits an offense if he sells kratom to any person whose age is less than eighteen (18) years.": 18,
    "Sale of tobacco products, vapor products or kratom products to a person under 21 is prohibited.": 21,
    "No person shall sell cigarettes to a person under 21, or kratom to a person under 18.": 18,
    "No person under 21 may buy tobacco, and no person under 19 may buy kratom.": 19,
    "Kratom. Sales are limited to individuals age 21 and over.": 21,
    "The seller of kratom shall check anyone who appears to be under 25; no person under 21 may buy it.": 21,
    "Delivery of kratom shall be made to a person 21 years or older who signs for it.": 21,
    "A person under twenty-one who possesses kratom at work does no wrong. No one shall sell kratom to a person under twenty-one.": 21,
}  # fmt: skip
"""One sentence, the age it sets."""

ABROAD = {
    "La vente de kratom aux personnes de moins de dix-huit ans est interdite dans tous les débits de la ville.": 18,
    "Die Abgabe von Kratom an Personen unter 18 Jahren ist verboten und wird mit der Buße nach § 4 bestraft.": 18,
    "Kratom darf nicht an Personen abgegeben werden, die das 18. Lebensjahr noch nicht vollendet haben.": 18,
    "Queda prohibida la venta de kratom a los menores de dieciocho años en todo el territorio de la provincia.": 18,
    "É proibida a venda de kratom a menores de 18 (dezoito) anos em todos os estabelecimentos do município.": 18,
    "È vietata la vendita di kratom ai minori di anni diciotto e la somministrazione degli stessi prodotti.": 18,
    "Het is verboden kratom te verkopen aan een persoon die jonger dan achttien jaar is of dat lijkt te zijn.": 18,
    "Det er forbudt at sælge kratom til personer under 18 år, og det gælder også for udlevering af varen.": 18,
    "Det är förbjudet att sälja kratom till den som inte har fyllt 18 år och som vill köpa varan för eget bruk.": 18,
    "Kratomin myyminen alle 18-vuotiaalle on kielletty, ja se on myös tämän lain mukaan rangaistavaa.": 18,
    "Kratomi ei tohi müüa alla 18-aastasele isikule ja see on keelatud ka siis, kui kratom on toidu osa.": 18,
    "Zabrania się sprzedaży produktu kratom osobom poniżej 18 roku życia oraz osobom, które nie mają dokumentu.": 18,
    "Zakazuje se prodej látky kratom osobě mladší 18 let a také její darování nebo jiné předání této osobě.": 18,
    "Zakazuje sa predaj látky kratom osobe mladšej ako 18 rokov a aj jej darovanie alebo iné odovzdanie.": 18,
    "Zabranjena je prodaja proizvoda kratom osobama mlađima od 18 godina i njihovo darivanje tim osobama.": 18,
    "Tilos a kratom értékesítése 18 éven aluli személy részére, és az ilyen személynek a kratom nem adható át.": 18,
    "Se interzice vânzarea produsului kratom persoanelor sub 18 ani și oferirea acestuia în orice formă.": 18,
    "Setiap orang dilarang menjual kratom kepada orang yang belum berusia 21 (dua puluh satu) tahun dan pada anak.": 21,
    "Tiada seorang pun boleh menjual ketum kepada orang yang di bawah umur lapan belas tahun dalam mana-mana tempat.": 18,
    "ห้ามมิให้ผู้ใดขายพืชกระท่อมให้แก่บุคคลซึ่งมีอายุต่ำกว่าสิบแปดปี": 18,
    "何人も、ミトラガイナ スペシオーサを十八歳未満の者に販売してはならない。": 18,
    "누구든지 kratom을 19세 미만의 사람에게 판매하여서는 아니 된다.": 19,
    "Забороняється продаж речовини кратом особам віком до 18 років та передача її на території міста.": 18,
    "Запрещается продажа вещества кратом лицам, не достигшим возраста 18 лет, и передача его на территории.": 18,
}  # fmt: skip

NO_AGE = [
    "Section 9 is amended by deleting \"kratom sold to a person twenty-one (21) years of age or older\" wherever it appears.",
    "Kratom shall not be sold as amended by striking the words “to a person under 18 years of age”.",
    "A kratom clerk must be 21 to work at night.",
    "A vendor shall not sell tobacco to a person under 21. Kratom is taxed at five percent.",
    "A processor of kratom shall keep records for not less than twenty (20) years.",
    "Kratom is listed under 21 U.S.C. 812 and no person shall sell it.",
    "The department advises that kratom should not be used by anyone under 21.",
    "The bill would bar the sale of kratom to persons under 21.",
    "WHEREAS the sale of kratom to persons under 21 should be prohibited;",
    "A person who sells kratom is guilty of a class B felony if the sale was made to a person under 18 years of age.",
    "A person 18 years of age or older who sells kratom is guilty of a misdemeanor.",
    "Each clerk who sells kratom must be at least 18 years of age.",
    "A kratom package shall bear a label which states that the product is not to be used by persons under 21.",
    "A person who sells kratom shall be imprisoned for not more than twenty years.",
    "An Act relating to the sale of kratom to persons under 21.",
    "No person shall sell kratom to a minor.",
    "Kratom shall not be sold within 21 days of harvest.",
    "A person under 18 who violates this kratom chapter shall do community service.",
    "A person convicted of selling kratom shall serve not less than 15 years and not more than 20 years.",
    "A kratom product shall not be marketed to persons under 21 years of age.",
    "Kratom shall not be displayed except in premises where persons under 21 are not permitted to enter.",
    "Any person 21 years of age or older may possess cannabis; kratom is not affected.",
    "Kratom must come from trees at least 15 years old.",
    "The kratom board consists of 21 members over 18 years of age.",
    "No person under 21 may vote in the kratom referendum; polling places shall not sell kratom.",
]  # fmt: skip


@pytest.mark.parametrize(("words", "age"), [*ENGLISH.items(), *ABROAD.items()])
def test_an_age_to_buy_or_have_it(words: str, age: int) -> None:
    assert years(words) == [age]


@pytest.mark.parametrize("words", NO_AGE)
def test_other_years_are_no_age(words: str) -> None:
    assert years(words) == []


def test_a_minor_is_who_the_text_says() -> None:
    act = 'Sec. 1. "Minor" means a person under nineteen years of age.\nSec. 2. No person shall sell kratom to a minor.\n'
    assert years(act) == [19]


def test_a_minor_in_plain_words() -> None:
    assert years(
        "SECTION 2. It is illegal for a minor to buy kratom. SECTION 3. A minor is a person under 18."
    ) == [18]


def test_a_minor_that_only_other_goods_are_kept_from() -> None:
    act = '"Minor" means a person under 19 years of age.\nNo one shall sell beer to a minor.\nKratom is taxed.\n'
    assert years(act) == []


def test_the_claim_points_at_the_words() -> None:
    text = law_text("It is unlawful to sell kratom to a person under the age of 21.")
    [claim] = ages(text, list(mentions(text.text, SUBJECT)))
    assert text.text[claim.start : claim.end] == "under the age of 21"
    assert claim.rule == "under-the-age-of"


def test_a_section_of_a_long_code_keeps_to_itself() -> None:
    code = "\n".join(
        [*(f"44-3-{n}. Fees. A licensee shall pay a fee each year to the department of revenue." for n in range(100, 400)),
         "44-3-400. Kratom. A retailer shall not sell kratom to a person under twenty-one years of age.",
         "44-3-401. Premises. A person under eighteen years of age shall not be sold a ticket."]
    )  # fmt: skip
    assert years(code) == [21]


def test_nothing_without_a_mention() -> None:
    assert years("No person shall sell beer to a person under 21.") == []
