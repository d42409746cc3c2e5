"""Rows of plain tables, headings of lists, annexes, free possession, opinions and ends. Every law is invented."""

from __future__ import annotations

from datetime import date

import pytest

from tests.lawtext.test_abroad import KRATOM, NATION, acts, law
from tracker.lawtext.law import read_law
from tracker.lawtext.list_lines import is_heading, leaves_out
from tracker.lawtext.possession import possession_is_free
from tracker.lawtext.rows import begins_row, heads_row
from tracker.lawtext.text import law_text

TRADE = {"sale", "import", "manufacture"}

ROWS = [
    # a row is numbered in turn, or stands in the order of the alphabet
    ("14 Lobelia chinensis all\n15 Mitragyna speciosa purik leaf\n16 Nerium oleander all", "Mitragyna", True),
    ("Menyanthes trifoliata leaf H\nMitragyna speciosa leaf LR\nMyristica fragrans seed H", "Mitragyna", True),
    ("Kava root\nMitragyna speciosa leaf\nYohimbe bark", "Mitragyna", True),
    ("7 Kava root\nMitragyna speciosa leaf\n9 Yohimbe bark", "speciosa", False),
    ("The minister said that\nMitragyna speciosa was found.\nA report follows.", "Mitragyna", False),
    ("In 2026 the board met\n15 Mitragyna plants were seized\nand 4 more in May", "Mitragyna", False),
    ("Kava root 5 g\nMitragyna speciosa leaf 125 mg\nYohimbe bark 2 %", "Mitragyna", False),
    ("Zebra finch\nMitragyna speciosa leaf\nAlder bark", "Mitragyna", False),
]


@pytest.mark.parametrize(("words", "cell", "is_one"), ROWS)
def test_the_first_cell_of_a_row(words: str, cell: str, is_one: bool) -> None:
    assert heads_row(words, words.index(cell)) is is_one


def test_rows_in_small_letters_are_lines_of_their_own() -> None:
    rows = "kava root\nkhat leaf\nmitragynin new\ntianeptin new"
    assert begins_row(rows, rows.index("mitragynin"))
    prose = "the board may take such steps\nas it finds fit and shall\nmake known what it did\nin each county"
    assert not begins_row(prose, prose.index("make"))


HEADINGS = [
    ("LAMPIRAN", True), ("Anlage II", True), ("DANH MỤC I", True), ("Příloha č. 4", True), ("Bilaga", True),
    ("Додаток 1", True), ("別表", True), ("Anexo I", True), ("Liite", True),
    ("Bilaga till förordningen om avgifter för tillsyn", False), ("Kratom", False), ("Listen to the people", False),
]  # fmt: skip


@pytest.mark.parametrize(("line", "heads"), HEADINGS)
def test_a_line_that_only_names_a_list(line: str, heads: bool) -> None:
    assert is_heading(line) is heads


LEFT_OUT = [
    ("5 MGM-15, its salts and isomers, but not including", "(1) mitragynine", True),
    ("12. Alkaloide der Pflanze, ausgenommen:", "a) Mitragynin", True),
    ("4) alcaloïdes de synthèse, à l'exclusion de", "a) mitragynine", True),
    ("7. alcaloides, con excepción de los", "b) mitraginina", True),
    ("5 MGM-15, but not including", "6 Etomidate", False),
    ("(b) Opioids. Any of the following, unless specifically excepted:", "(1) mitragynine", False),
    ("5 MGM-15 (other than its salts)", "(1) mitragynine", False),
]


@pytest.mark.parametrize(("words", "item", "out"), LEFT_OUT)
def test_what_an_entry_leaves_out_below_it(words: str, item: str, out: bool) -> None:
    assert leaves_out(words, item) is out


LISTS = [
    # the text tells elsewhere what the list under a heading is
    (
        "NGHỊ ĐỊNH\nĐiều 1. Danh mục I: Các chất ma túy tuyệt đối cấm sử dụng.\nĐiều 2. Nghị định cũ hết hiệu lực.\nDANH MỤC I\nTT Tên chất\n1 Mescaline 1-1\n2 Mitragynine 2-2\n3 Parahexyl 3-3",
        {"kratom": NATION},
    ),
    # an article bars what the annex lists
    (
        "PERATURAN\nPasal 2\nPelaku usaha dilarang memproduksi, mengimpor, dan mengedarkan suplemen yang mengandung bahan sebagaimana tercantum dalam Lampiran.\nLAMPIRAN\nNo. Nama\n14 Lobelia chinensis daun\n15 Mitragyna speciosa daun\n16 Nerium oleander daun",
        {"kratom": TRADE},
    ),
    (
        "Decreto ministeriale 3 marzo 2026\nArt. 1. È vietato produrre, importare e vendere integratori che contengono le piante elencate nell'allegato.\nAllegato\n1. Aconitum napellus\n2. Mitragyna speciosa\n3. Nerium oleander",
        {"kratom": TRADE},
    ),
    # an article that bars some sales only bars nothing of what the annex lists
    (
        "PERATURAN\nPasal 2\nPelaku usaha dilarang memproduksi dan mengedarkan bahan sebagaimana tercantum dalam Lampiran kecuali dengan izin.\nLAMPIRAN\nNo. Nama\n14 Lobelia chinensis daun\n15 Mitragyna speciosa daun\n16 Nerium oleander daun",
        {},
    ),
    # an article about another annex, and one on what a product may hold, bar nothing of what this annex lists
    (
        "Nařízení\n§ 1 Je zakázáno vyrábět, dovážet a prodávat rostliny uvedené v příloze č. 3.\nPříloha č. 1\nSeznam\n1. Aconitum napellus\n2. Mitragyna speciosa\n3. Nerium oleander",
        {},
    ),
    (
        "Nařízení\n§ 1 Výrobek k prodeji a výrobě nesmí obsahovat složky uvedené v příloze č. 1.\nPříloha č. 1\nSeznam\n1. Aconitum napellus\n2. Mitragyna speciosa\n3. Nerium oleander",
        {},
    ),
    (
        "Nařízení\n§ 1 Je zakázáno vyrábět, dovážet a prodávat rostliny uvedené v příloze č. 1.\nPříloha č. 1\nSeznam\n1. Aconitum napellus\n2. Mitragyna speciosa\n3. Nerium oleander",
        {"kratom": TRADE},
    ),
    # to have it is free: the list bars the trade
    (
        "Verordnung\nIn der Anlage II der Neue-Psychoaktive-Substanzen-Verordnung wird folgende Z 25 angefügt:\n25. Mitragynin\nHinweis: Erwerb und Besitz zum Eigengebrauch sind nicht strafbar.",
        {"kratom": TRADE},
    ),
]


@pytest.mark.parametrize(("words", "barred"), LISTS)
def test_lists_by_their_headings_and_articles(words: str, barred: dict[str, set[str]]) -> None:
    assert acts(words) == barred


FREE = [
    ("en", "The sale of an item is an offence; possession is not.", True),
    ("en", "Possession of the substance is not an offence.", True),
    ("en", "Possession of less than 5 grams is not an offence.", False),
    ("en", "Possession is an offence.", False),
    ("de", "Der Besitz ist nicht strafbar.", True),
    ("fr", "La détention n'est pas punissable.", True),
    ("es", "La tenencia no es punible.", True),
    ("it", "La detenzione non è punibile.", True),
    ("nl", "Het bezit is niet strafbaar.", True),
    ("pl", "Posiadanie nie jest karalne.", True),
    ("cs", "Držení není trestné.", True),
    ("de", "Der Besitz ist strafbar.", False),
    ("de", "Der Besitz von bis zu 5 g ist nicht strafbar.", False),
]


@pytest.mark.parametrize(("language", "words", "free"), FREE)
def test_possession_that_is_no_offence(language: str, words: str, free: bool) -> None:
    assert possession_is_free(words, language) is free


KINDS = [
    ("CHAMBRE DES DÉPUTÉS\nPROJET DE RÈGLEMENT GRAND-DUCAL\nAvis du Conseil d'État (20 octobre 2026)\nLe projet entend ajouter à l'annexe le kratom.", "other"),
    ("Arrêté du 3 mars 2026\nVu l'avis du Conseil d'État,\nArrête :\nArticle 1. La vente de kratom est interdite.", "rule"),
    ("SOTSIAALMINISTEERIUM\nMääruse muutmise eelnõu seletuskiri\nEelnõukohase määrusega arvatakse kratom nimekirja.", "page"),
    ("VILLE DE SAINT-CLET\nRÈGLEMENT NUMÉRO 12\nLE CONSEIL DÉCRÈTE CE QUI SUIT :\nARTICLE 1. Il est interdit de vendre du kratom.", "ordinance"),
    ("MINISTRY OF HEALTH\nUNSTARRED QUESTION NO. 12\nWhether kratom is sold online.\nANSWER\nThe matter is with the board.", "other"),
    ("WRITTEN QUESTION 42\nTo ask the minister whether kratom will be banned.", "other"),
    ("Gazette\nNotice No. 12\nThe Minister gives notice that the order on kratom was not renewed and expired on 5 August 2026.", "notice"),
    ('{"id": 3, "typ": "Interpellation", "titel": "Verkauf von Kratom", "text": "Der Rat wird gefragt, ob er Kratom verbieten will."}', "other"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "kind"), KINDS)
def test_who_only_asks_or_advises(words: str, kind: str) -> None:
    assert law(words).face.kind == kind


ENDS = [
    ("fr", "Arrêté du 2 mars 2026\nArrête :\nArticle 1\nLa vente de kratom est interdite.\nArticle 2\nL'interdiction est prononcée pour une durée d'un an à compter de l'entrée en vigueur du présent arrêté.\nArticle 3\nLe présent arrêté entre en vigueur le lendemain de sa publication.", "2027-03-08"),
    ("en", "Order amending the schedule\n1 Kratom is a controlled substance.\n2 The items set out in section 1 are repealed on the first anniversary of the day on which this Order comes into force.\n3 This Order comes into force on the day on which it is published.", "2027-03-07"),
    ("en", "Order\n1 Kratom is a controlled substance.\n2 The licences are repealed on the first anniversary of the day on which they were given.\n3 This Order comes into force on the day on which it is published.", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "last"), ENDS)
def test_the_last_day(language: str, words: str, last: str | None) -> None:
    text = law_text(words)
    assert text.language == language
    read = read_law(text, KRATOM, date(2026, 11, 21), published=date(2026, 3, 8), national=True)
    assert (read.sunset.day if read.sunset else None) == last
    assert not read.repeals


CAPS = [
    ("§ 3. Indholdet af 7-hydroxymitragynin må højst udgøre 1,5 pct. af produktets samlede alkaloidindhold.", [("7-oh", 1.5)]),
    ("A rendelet jegyzéke\n85 | 7-hidroximitraginin | a levélben legfeljebb 0,02 tömegszázalékban előforduló mennyiség kivételével\n86 | brorfin | -", [("7-oh", 0.02)]),
    ("In Schedule 1, insert:\n    Mitragynine\nIn Part 3, replace the item relating to Loratadine with:\n    Loratadine; containing 10 milligrams or less per dose form.", []),
]  # fmt: skip


@pytest.mark.parametrize(("words", "capped"), CAPS)
def test_caps_of_rows_and_of_others(words: str, capped: list[tuple[str, float]]) -> None:
    assert [(cap.limit.substance, cap.limit.max) for cap in law(f"LOV nr 1\n{words}").caps] == capped


AGES = [
    ("RÈGLEMENT NUMÉRO 3\nARTICLE 1. « Produit visé » s'entend de tout produit qui contient du kratom. Le cannabis n'est pas visé.\nARTICLE 2. Il est interdit de vendre un produit visé à une personne qui n'a pas atteint l'âge de 21 ans.", [21]),
    ("RÈGLEMENT NUMÉRO 3\nARTICLE 1. « Produit visé » s'entend de tout produit qui contient du kratom.\nARTICLE 2. Il est interdit de vendre du cannabis à une personne qui n'a pas atteint l'âge de 21 ans.", []),
]  # fmt: skip


@pytest.mark.parametrize(("words", "years"), AGES)
def test_an_age_for_what_a_term_stands_for(words: str, years: list[int]) -> None:
    assert [age.years for age in law(words).ages] == years


TERMS = [
    ("LEY 9\nArtículo 1. Todo producto de kratom debe contar con registro sanitario.", {"registration"}),
    ("LEY 9\nArtículo 1. Cada lote de kratom se acompaña de un certificado de análisis de un laboratorio.", {"testing"}),
    ("LEY 9\nArtículo 1. Se prohíbe la adición al kratom de alcaloides obtenidos por síntesis.", {"synthetic_ban"}),
    ("LOV nr 9\n§ 1. Den, der bringer kratomprodukter på markedet, skal forinden anmelde produktet til styrelsen.", {"registration"}),
    ("LEY 9\nArtículo 1. El ministerio publicará estudios sobre la síntesis del kratom.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("words", "required"), TERMS)
def test_what_is_required(words: str, required: set[str]) -> None:
    assert {term.name for term in law(words).terms if term.value} == required
