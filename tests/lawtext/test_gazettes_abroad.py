"""Lists, kinds, ends and days as gazettes of many countries write them. Every law is invented."""

from __future__ import annotations

from datetime import date

import pytest

from tests.lawtext.test_abroad import KRATOM
from tracker.lawtext.effect import effects
from tracker.lawtext.exchanged import exchanged
from tracker.lawtext.law import Law, read_law
from tracker.lawtext.sunset import sunset
from tracker.lawtext.text import law_text

PUBLISHED = date(2026, 7, 8)


def _read(words: str) -> Law:
    return read_law(law_text(words), KRATOM, date(2026, 10, 1), published=PUBLISHED, national=True)


LISTS = [
    # its chemical name stands beside the name of a drug, in its row
    (
        "The Gazette\nS.O. 71(E).- In exercise of the powers conferred by section 3 of the Narcotic Drugs Act, 1985, in"
        " the Schedule the following entries shall be inserted, namely:-\n(1) (2) (3)\n"
        "98ZB - Mitragynine methyl (2E)-2-[(2S,3S,12bS)-3-ethyl-8-methoxy]\n98ZC - Brorphine 1-[1-(4-bromophenyl)ethyl]",
        {"kratom"},
    ),
    # cells are parted by bars; the list is told by what it is liable to
    (
        "DECRETO\nEl Congreso de la Unión decreta:\nArtículo 1.- Se reforma la fracción I para quedar como sigue:\n"
        "I. Las que por ser susceptibles de uso indebido o abuso constituyen un problema grave, y son:\n"
        "CATINONA | NO TIENE | otra\nNO TIENE | MITRAGININA | ...\nTENOCICLIDINA | TCP | otra",
        {"kratom"},
    ),
    # more names follow with the and of each language
    (
        "ĮSAKYMAS dėl narkotinių medžiagų sąrašo\n1. Papildau I sąrašą nauju punktu:\n"
        "„91. Mitragininas, 7-hidroksimitragininas ir jų druskos“.",
        {"kratom", "7-oh"},
    ),
    (
        "CUMHURBAŞKANI KARARI\nUyuşturucu maddelerin listesi\nEK LİSTE\n1. Mitraginin ve tuzları\n"
        "2. 7-hidroksimitraginin ve tuzları",
        {"kratom", "7-oh"},
    ),
    (
        "DZIENNIK USTAW\nROZPORZĄDZENIE w sprawie wykazu substancji psychotropowych\n§ 1. W załączniku dodaje się"
        " pozycje w brzmieniu:\n121 | MITRAGYNINA lub jej sole |\n122 | 7-HYDROKSYMITRAGYNINA |",
        {"kratom", "7-oh"},
    ),
    # an imperative with its pronoun, and the words exchanged
    (
        "DIARIO OFICIAL\nREGLAMENTO DE ESTUPEFACIENTES\nDecreto:\nArtículo único.- Reemplázanse en la Lista IV las"
        ' palabras "Salvia divinorum" por las siguientes: "Salvia divinorum; Mitragyna speciosa (kratom)".',
        {"kratom"},
    ),
    (
        "DECRETO\nArtículo 1.- Refórmase el artículo 4 de la Ley sobre Tráfico Ilícito de Drogas, agregando a la Lista I:"
        ' "Mitragyna speciosa (kratom), sus hojas".',
        {"kratom"},
    ),
    # the heading of an amending section is no note
    (
        "DANGEROUS DRUGS ORDER 2026\nIn exercise of the powers conferred by section 9 of the Dangerous Drugs Act 1973,"
        " the Minister makes the following Order:\nAmendment of Fifth Schedule\n2. The Fifth Schedule to the Act is"
        ' amended by inserting, in Part 1, the following items:\n"Mitragynine"\n"Protonitazepyne".',
        {"kratom"},
    ),
    (
        "GOVERNMENT GAZETTE OF THE REPUBLIC\nMINISTRY OF HEALTH\nAMENDMENT OF SCHEDULE\nUnder section 24 of the Act, I hereby amend Part I of the Schedule"
        " (prohibited dependence-producing drugs) by the addition of the following:\nKratom (the whole plant)\n"
        "Mitragynine",
        {"kratom"},
    ),
    # what a law says of itself, its own limits, and in what something is, are no items of a list
    (
        "NAŘÍZENÍ VLÁDY\nVláda nařizuje podle zákona o návykových látkách:\n§ 1\nToto nařízení stanoví podmínky pro"
        " výrobek, kterým je sušený list kratomu nebo extrakt z něj.\n§ 2\n(1) Podíl mitragyninu ve výrobku nesmí"
        " překročit 2 %.",
        set(),
    ),
    # under a licence anyone may sell
    (
        "ENAKMEN KAWALAN DAUN KETUM 2026\nTiada seorang pun boleh menjual daun ketum melainkan di bawah lesen yang"
        " dikeluarkan oleh Pihak Berkuasa.",
        set(),
    ),
]


@pytest.mark.parametrize(("words", "barred"), LISTS)
def test_what_lists_bar(words: str, barred: set[str]) -> None:
    assert {ban.substance for ban in _read(words).bans} == barred


def test_an_accent_of_the_imperative_takes_nothing_from_its_verb() -> None:
    assert exchanged('Sustitúyese la palabra "khat" por "khat; ', '".') == "put"
    assert exchanged('Reemplázase "', '" por "khat".') == "taken"


KINDS = [
    # a decree of the parliament is an act, one of the government is not
    ("LA GACETA\nDECRETO No. 45-2026\nEL CONGRESO NACIONAL,\nCONSIDERANDO: Que es su deber.\nDECRETA:\nArtículo 1.", "act"),
    ("DECRETO SUPREMO Nº 14\nEL PRESIDENTE DE LA REPÚBLICA\nDECRETA:\nArtículo 1. Se prohíbe la venta.", "rule"),
    ("Zbierka zákonov\nNárodná rada Slovenskej republiky sa uzniesla na tomto zákone:\nČl. I\nV prílohe sa dopĺňa.", "act"),
    ("LOI n° 2026-4 du 2 juin 2026\nL'Assemblée nationale et le Sénat ont adopté,\nArticle unique. Il est interdit.", "act"),
    ("MONITORUL OFICIAL\nParlamentul României adoptă prezenta lege.\nArticol unic. Se interzice vânzarea.", "act"),
    ("ENAKMEN KAWALAN KETUM 2026\nSeksyen 1. Enakmen ini bolehlah dinamakan Enakmen Ketum.", "act"),
    ("WARTA KERAJAAN\nAKTA RACUN 1952\nPERINTAH RACUN 2026\nPada menjalankan kuasa yang diberikan, Menteri membuat.", "rule"),
    # a line that only says draft, a number left blank, a call for comments
    ("RESOLUCIÓN NÚMERO ______ DE 2026\nPor la cual se modifica el anexo\nRESUELVE\nARTÍCULO 1. Queda prohibida.", "proposed_rule"),
    ("PROJEKT\nROZPORZĄDZENIE MINISTRA ZDROWIA\nw sprawie wykazu\n§ 1. W załączniku dodaje się pozycję.", "proposed_rule"),
    ("Entwurf\nVerordnung zur Änderung der Anlage\nDie Anlage wird wie folgt geändert und der Stoff eingefügt.", "proposed_rule"),
    ("ROZPORZĄDZENIE MINISTRA ZDROWIA\nw sprawie projektu badawczego\n§ 1. W załączniku dodaje się pozycję.", "rule"),
    # a prescription is no ordinance
    ("Avis : Modification de la Liste des drogues sur ordonnance\nLe présent avis a pour but d'informer.", "notice"),
    # who made it, by what power
    (
        "DEPARTMENT OF HEALTH\nThe Minister of Health has, in terms of section 22A(2) of the Act, amended the Schedules"
        " as set out hereunder.\nSchedule 7: mitragynine.",
        "rule",
    ),
    (
        "THE NARCOTIC DRUGS ACT (Cap. 245)\nIN EXERCISE of the powers conferred by section 84 of the Act, the Cabinet"
        " Secretary makes the following Order:\n1. The Second Schedule is amended.",
        "rule",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("words", "kind"), KINDS)
def test_what_a_text_is(words: str, kind: str) -> None:
    assert _read(f"{words}\nKratom.").face.kind == kind


ENDS = [
    ("Salg af kratom forbydes midlertidigt i 12 måneder. Bekendtgørelsen træder i kraft den 1. august 2026.", "2027-07-31"),
    ("Ett tillfälligt förbud gäller under en tid av sex månader. Denna föreskrift träder i kraft den 1 augusti 2026.", "2027-01-31"),
    ("Myynti kielletään väliaikaisesti 12 kuukauden ajaksi. Tämä päätös tulee voimaan 1 päivänä elokuuta 2026.", "2027-07-31"),
    ("Zakazuje se dočasně uvádět kratom na trh na dobu 6 měsíců. Toto opatření nabývá účinnosti dnem 1. srpna 2026.", "2027-01-31"),
    ("Privremeno se zabranjuje promet kratoma na rok od 12 mjeseci. Ova Odluka stupa na snagu 1. kolovoza 2026.", "2027-07-31"),
    ("Тимчасово заборонити обіг кратому строком на 12 місяців. Ця постанова набирає чинності з 1 серпня 2026 року.", "2027-07-31"),
    ("Απαγορεύεται προσωρινά η διάθεση κρατόμ για χρονικό διάστημα έξι μηνών. Η απόφαση ισχύει από 1 Αυγούστου 2026.", "2027-01-31"),
    ("この告示は、令和八年八月一日から施行し、施行の日から起算して二年を経過した日にその効力を失う。", "2028-07-31"),
    ("本办法自2026年8月1日起施行,有效期三年。", "2029-07-31"),
    ("The listing in this Notice has effect for the period beginning on 1 August 2026 and ending on 31 July 2027.", "2027-07-31"),
    ("Kto sprzedaje kratom, podlega zakazowi działalności na okres 2 lat. Rozporządzenie wchodzi w życie z dniem 1 sierpnia 2026 r.", None),
    ("Ліцензія діє протягом п’яти років. Ця постанова набирає чинності з 1 серпня 2026 року.", None),
    ("營業許可有效期限為三年。本辦法自2026年8月1日施行。", None),
    ("The licence is specified for the period commencing on 1 May 2026 and ending on 30 April 2027.", None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "last"), ENDS)
def test_the_last_day(words: str, last: str | None) -> None:
    text = law_text(words)
    starts = effects(text, PUBLISHED)
    ends = sunset(text, PUBLISHED, starts[0].day if starts else None)
    assert (ends.day if ends else None) == last


DAYS = [
    ("תחילתו של צו זה תשעים ימים מיום פרסומו.", "2026-10-06"),
    ("Η απόφαση ισχύει τριάντα ημέρες μετά τη δημοσίευσή της στην Εφημερίδα της Κυβερνήσεως.", "2026-08-07"),
    ("يعمل بهذا القرار بعد ثلاثين يوما من تاريخ نشره في الجريدة الرسمية.", "2026-08-07"),
    ("Reglugerð þessi öðlast gildi þrjátíu dögum eftir birtingu.", "2026-08-07"),
    ("제1조(시행일) 이 고시는 고시 후 3개월이 경과한 날부터 시행한다.", "2026-10-09"),
    ("PROYECTO — para comentarios\nLa presente resolución rige a partir de su publicación.", None),
]


@pytest.mark.parametrize(("words", "day"), DAYS)
def test_the_first_day(words: str, day: str | None) -> None:
    starts = effects(law_text(words), PUBLISHED)
    assert (starts[0].day if starts else None) == day
