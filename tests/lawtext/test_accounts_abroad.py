"""News, petitions, minutes and what is only told of, abroad; lists and ends in other forms. Every law is invented."""

from __future__ import annotations

from datetime import date

import pytest

from tests.lawtext.test_abroad import KRATOM, NATION, acts, law
from tracker.lawtext.law import read_law
from tracker.lawtext.text import law_text

TRADE = {"sale", "import", "manufacture"}

KINDS = [
    ("Початок › Новини › Рада\nКомітет схвалив закон про обіг кратому\n3 травня 2026\nКратом заборонено, повідомив голова.", "page"),
    ("Aktuality → Parlament\nPoslanci schválili zákon o kratomu\nProdej kratomu se zakazuje, řekl předseda.", "page"),
    ("Věstník › Předpisy\nVYHLÁŠKA\nze dne 3. května 2026\n§ 1 Prodej kratomu se zakazuje.", "rule"),
    ("Petice č. 12/2026\nŽádáme vládu, aby zákonem zakázala prodej kratomu.\nPodpisů: 4 000", "page"),
    ("PETYCJA w sprawie zakazu kratomu\nWzywamy ministra do wydania rozporządzenia o zakazie sprzedaży kratomu.", "page"),
    ("ROZPORZĄDZENIE z dnia 3 maja 2026 r.\n§ 1. Po rozpatrzeniu petycji zakazuje się sprzedaży kratomu.", "rule"),
    ("COMMUNE DE BELVAL\nProcès-verbal de la séance du 3 mai 2026\nLe maire donne avis de motion d'un règlement sur le kratom.", "other"),
    ("PROVINCIA\nActa de la sesión ordinaria\nEl concejal informa sobre un proyecto de ordenanza que prohíbe el kratom.", "other"),
    ("COMMUNE DE BELVAL\nProcès-verbal de la séance du 3 mai 2026\nLe conseil adopte le règlement :\nArticle 1. Il est interdit de vendre du kratom.", "ordinance"),
    ("SENATO DELLA REPUBBLICA\nDISEGNO DI LEGGE\nCOMUNICATO ALLA PRESIDENZA IL 3 MAGGIO 2026\nArt. 1. È vietata la vendita di kratom.", "bill"),
    ("Tweede Kamer\nVragen van de leden Bos en Smit over de verkoop van kratom\nAntwoord: de Opiumwet noemt het niet.", "other"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "kind"), KINDS)
def test_accounts_make_no_law(words: str, kind: str) -> None:
    assert law(words).face.kind == kind


ONLY_TOLD = [
    # items below words that strike them, though no colon leads there
    "A miniszter 9/2026. (V. 4.) rendelete\n1. § Hatályát veszti a 7/2012. (IV. 2.) kábítószer rendelet 2. melléklet\na) 3. sora (kratom) és\nb) 4. sora (efedrin).",
    # what a text does not reach
    "LEI n.º 8/2026\nÉ aditada à tabela de estupefacientes a substância «efedrina».\nEsta lei não compreende o kratom em folha.",
    "麻薬指定令\n次の物を麻薬に指定する。\n一　エフェドリン\n二　なお、クラトムは今回の指定の対象としない。",
    # a draft that somebody tells of, and what is asked for
    "РЕШЕНИЕ\nДепутаты одобрили законопроект, который запрещает продажу и ввоз кратома.",
    "Ordonnance du 3 mai 2026\nLe conseiller donne avis de motion d'un texte où il est interdit de vendre du kratom.",
    "DECRETO 3\nLa cámara aprobó el proyecto de ley sobre drogas que prohíbe la venta de kratom.",
    "NAŘÍZENÍ\nŽádáme, aby byl zakázán prodej a dovoz kratomu.",
    "НАКАЗ\nВимагаємо заборонити продаж і ввезення кратому.",
    "Sitzung vom 3. Mai\nDer Landtag hat den Gesetzentwurf angenommen, der den Verkauf von Kratom verbietet.",
    "BEKENDTGØRELSE\nFolketinget førstebehandlede lovforslaget, som forbyder salg af kratom.",
    # what was seen and heard, and ends where another reason begins
    "DECRETO 3 maggio 2026\nVista la relazione, secondo cui la vendita del kratom è vietata in due paesi;\nDecreta:\nArt. 1. È istituito un tavolo.",
    "DECRETO 3 maggio 2026\nSentito il consiglio, che vuole vietata la vendita del kratom;\nDecreta:\nArt. 1. È istituito un tavolo.",
    # what a word means
    "NAŘÍZENÍ VLÁDY\no návykových látkách\n§ 1\nKratomem se rozumí sušený list rostliny Mitragyna speciosa.",
    "ROZPORZĄDZENIE o substancjach psychotropowych\n§ 1\nPrzez kratom rozumie się liście rośliny Mitragyna speciosa.",
]  # fmt: skip


@pytest.mark.parametrize("words", ONLY_TOLD)
def test_what_is_told_asked_or_explained_bars_nothing(words: str) -> None:
    assert not acts(words)


BARS = [
    ("DECRETO 3 maggio 2026\nVista la relazione;\nDecreta:\nArt. 1. È vietata la vendita del kratom.", {"sale"}),
    ("РЕШЕНИЕ\nЗапрещается продажа и ввоз кратома.", {"sale", "import"}),
    # to hold it for sale is trade; to hold it is more
    ("ПОСТАНОВЛЕНИЕ\nЗапрещается ввоз кратома и его хранение с целью сбыта.", {"sale", "import"}),
    ("ПОСТАНОВЛЕНИЕ\nЗапрещается ввоз кратома и его хранение.", {"possession", "import"}),
    ("DECRETO\nArt. 1. Sono vietate l'importazione e la detenzione ai fini di spaccio del kratom.", {"sale", "import"}),
    ("DECRETO\nArt. 1. Sono vietate l'importazione e la detenzione del kratom.", {"possession", "import"}),
    ("告示\n何人も、クラトムを販売し、又は販売の目的で貯蔵してはならない。", {"sale"}),
    ("告示\n何人も、クラトムを販売し、又は所持してはならない。", {"sale", "possession"}),
    # food is kept by nobody
    ("ЗАПОВЕД № 3 от 2026 г.\nНареждам:\n1. Забранявам продажбата на хранителни добавки с кратом.\n2. Заповедта влиза в сила днес.", {"sale"}),
    ("ЗАПОВЕД № 3 от 2026 г.\nНареждам:\n1. Забранявам продажбата и съхранението на кратом.\n2. Заповедта влиза в сила днес.", {"sale", "possession"}),
]  # fmt: skip


@pytest.mark.parametrize(("words", "barred"), BARS)
def test_what_a_clause_bars(words: str, barred: set[str]) -> None:
    assert acts(words) == {"kratom": barred}


LISTS = [
    ("Ordonnance du DFI\nAnnexe 5\nTableau d : stupéfiants interdits\nInsérer dans l'ordre alphabétique :\nBrorphine\nMitragynine", NATION),
    ("Vyhláška\nPříloha č. 1\nSeznam psychotropních látek\nDoplnit v abecedním pořadí:\nBrorfin\nMitragynin", NATION),
    ("Ordonnance du DFI\nAnnexe 5\nTableau des taxes\nInsérer dans l'ordre alphabétique :\nBrorphine\nMitragynine", None),
    ("Verordnung\nIn Anlage II der Neue-Psychoaktive-Substanzen-Verordnung werden folgende Zeilen eingefügt:\n„Brorphin\nEtazen\nMitragynin“", NATION),
    ("Verordnung\nIn Anlage II der Neue-Psychoaktive-Substanzen-Verordnung werden folgende Zeilen eingefügt:\n„Brorphin“\nDas Amt berichtet im Mai über die Funde von Mitragynin.", None),
    ("Pravilnik o drogama\nPopis droga\nKod tvari metkatinon dodati napomenu:\nMitraginin", None),
    ("Pravilnik o drogama\nPopis droga\nIza tvari metkatinon dodati:\nMitraginin", NATION),
    ("Verordnung\nVon der Anlage II des Betäubungsmittelgesetzes ausgenommen sind Blätter von Mitragyna speciosa Korth. (Kratom), soweit sie trocken sind.", None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "barred"), LISTS)
def test_what_is_put_in_below_an_order(words: str, barred: set[str] | None) -> None:
    assert acts(words).get("kratom") == barred


GONE = [
    ("Forskrift om narkotika\nI vedlegg I gjøres følgende endringer:\nFølgende stoffer strykes:\nBrorfin\nMitragynin", True),
    ("Vyhláška o omamných látkách\nV příloze se zrušují položky:\nBrorfin\nMitragynin", True),
    ("Décret\nAnnexe 2\nListe des stupéfiants\nBiffer :\nBrorphine\nMitragynine", True),
    ("Forskrift om kosttilskudd\nFra listen over tillatte planter strykes:\nAloe\nMitragyna speciosa", False),
    ("Forskrift om narkotika\nFølgende stoffer tilføyes:\nBrorfin\nMitragynin", False),
]  # fmt: skip


@pytest.mark.parametrize(("words", "gone"), GONE)
def test_lines_struck_below_a_colon(words: str, gone: bool) -> None:
    assert bool(law(words).repeals) is gone


def test_a_list_of_alkaloids_schedules_them_though_to_have_them_is_free() -> None:
    words = "告示\n指定薬物を次のとおり指定する。\n一　七―ヒドロキシミトラギニン\n二　ミトラギニンシュードインドキシル\n何人も、指定薬物を製造し、販売し、又は販売の目的で所持してはならない。"
    read = law(words)
    assert {act for ban in read.bans for act in ban.acts} == {"sale", "manufacture"}
    assert read.aim == ("schedule_7oh",)


DAYS = [
    ("ЗАПОВЕД\nЗабранявам вноса, предлагането и продажбата на храни и напитки, съдържащи листа или извлек от растението кратом, в цялата страна, за срок от 60 дни.\nЗаповедта влиза в сила от деня на обнародването.", "2026-03-08", "2026-05-06"),
    ("県告示\n薬物の濫用の防止に関する条例（平成二十年県条例第三号）の規定により、ミトラギニンを指定し、公示の日の翌日から効力を生ずる。", "2026-03-09", None),
    ("PRAVILNIK (pročišćeni tekst), na snazi od 04.05.2026.\nČlanak 1. Zabranjena je prodaja kratoma.", "2026-05-04", None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "first", "last"), DAYS)
def test_first_and_last_day(words: str, first: str, last: str | None) -> None:
    read = read_law(law_text(words), KRATOM, date(2026, 3, 8), published=date(2026, 3, 8), national=True)
    assert (read.effective_from, read.sunset.day if read.sunset else None) == (first, last)


CAPS = [
    ("FORSKRIFT\n§ 2. En daglig dose må høyst inneholde 25 mg mitragynin.", (25, "per day")),
    ("FORSKRIFT\n§ 2. En dose må høyst inneholde 25 mg mitragynin.", (25, "per dosage unit")),
    ("FÖRORDNING\n§ 2. En konsumentförpackning med kratom får innehålla högst 0,5 g mitragynin.", (500, "per container")),
    ("FÖRORDNING\n§ 2. En konsumentförpackning får innehålla högst 5 g kratom.", None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "most"), CAPS)
def test_amounts_for_a_day_and_in_grams(words: str, most: tuple[float, str] | None) -> None:
    found = [(cap.limit.max, cap.limit.basis) for cap in law(words).caps]
    assert found == ([most] if most else [])


REQUIRED = [
    (
        "LEY 9\nArtículo 1. Ningún alimento con kratom podrá llevar alcaloides obtenidos por síntesis.",
        "synthetic_ban",
        True,
    ),
    (
        "LEY 9\nArtículo 1. El instituto podrá estudiar alcaloides del kratom obtenidos por síntesis.",
        "synthetic_ban",
        False,
    ),
    ("VYHLÁŠKA\n§ 1 Výrobek s kratomem vyzkouší před prodejem akreditovaná laboratoř.", "testing", True),
    ("VYHLÁŠKA\n§ 1 Kratom nelze prodat ve škole ani v laboratoři.", "testing", False),
]


@pytest.mark.parametrize(("words", "term", "is_required"), REQUIRED)
def test_what_products_need(words: str, term: str, is_required: bool) -> None:
    assert (term in {each.name for each in law(words).terms}) is is_required
