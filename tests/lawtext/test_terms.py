"""What laws require of a product or seller, and what they do to local law."""

from __future__ import annotations

from pathlib import Path

import pytest

from tracker.lawtext.terms import terms
from tracker.lawtext.text import law_text
from tracker.names import mentions
from tracker.registry import load_subject

SUBJECT = load_subject(Path(__file__).parents[2] / "data")


def said(words: str) -> set[str]:
    text = law_text(words)
    found = terms(text, list(mentions(text.text, SUBJECT)))
    return {claim.name if claim.value else f"not {claim.name}" for claim in found}


ENGLISH = {
    "Each container of kratom is marked with the batch, the maker, and the mass of mitragynine.": "label",
    "No kratom may be sold unless its container bears a label that directs not to exceed the recommended dose.": "label",
    "The wrapper of a kratom product shall set forth its ingredients.": "label",
    "Kratom shall be examined for microbes by a lab accredited by the department.": "testing",
    "This chapter occupies the field of kratom regulation.": "preempts_local",
    "Kratom products must be produced without synthetic alkaloids.": "synthetic_ban",
    "Each package of kratom shall bear a label that lists the ingredients.": "label",
    "Kratom must be labeled with directions for safe use.": "label",
    "No person shall sell kratom unless the container is labelled with the amount of mitragynine.": "label",
    "It is unlawful to sell misbranded kratom.": "label",
    "The packaging of a kratom product must clearly display the address of the processor.": "label",
    "A processor shall have each batch of kratom tested by an accredited laboratory.": "testing",
    "Kratom may not be sold without a certificate of analysis from an independent laboratory.": "testing",
    "A processor must register each kratom product with the department.": "registration",
    "No person may sell kratom without first obtaining a license from the city.": "registration",
    "A retailer of kratom must hold a permit issued by the health officer.": "registration",
    "Kratom that is not registered under this chapter may not be sold.": "registration",
    "A processor shall register, before sale, each kratom product.": "registration",
    "No person shall operate a kratom store unless licensed by the town clerk.": "registration",
    "Kratom products must undergo third-party testing for heavy metals.": "testing",
    "The legislature occupies the entire field of kratom regulation, and no municipality may act in it.": "preempts_local",
    "A county may by ordinance prohibit the sale of kratom within its limits.": "not preempts_local",
    "A vendor shall not sell kratom that contains a synthesized alkaloid.": "synthetic_ban",
    "It is unlawful to sell kratom with synthetic 7-hydroxymitragynine or any semi-synthetic alkaloid.": "synthetic_ban",
    "A processor may not sell kratom that:\n(a) is adulterated; or\n(b) contains alkaloids that were chemically modified.\n":
        "synthetic_ban",
    '"Adulterated kratom product" means kratom that holds synthetically derived alkaloids.': "synthetic_ban",
    "This act preempts any local ordinance on kratom.": "preempts_local",
    "A city or county may not adopt an ordinance that regulates kratom.": "preempts_local",
    "No county, municipality or other political subdivision shall enact a law on kratom.": "preempts_local",
    "The regulation of kratom is a matter of statewide concern and supersedes local law.": "preempts_local",
    "Any ordinance of a city on kratom that conflicts with this act is null and void.": "preempts_local",
    "Nothing in this kratom act shall be construed to prohibit a county from adopting a stricter ordinance.": "not preempts_local",
    "This act does not preempt local ordinances on kratom that are more stringent.": "not preempts_local",
    "A municipality may adopt more stringent rules on kratom.": "not preempts_local",
}  # fmt: skip

ABROAD = {
    "L'emballage du kratom doit porter une étiquette avec la teneur en mitragynine et le nom du fabricant.": "label",
    "Kratom darf nur mit einer Kennzeichnung verkauft werden, die den Gehalt und den Hersteller nennt.": "label",
    "Los envases de kratom deberán llevar una etiqueta con el contenido y el nombre del fabricante.": "label",
    "Kratom se smí prodávat jen v obalu, který je označen údajem o obsahu, a musí být označený výrobcem.": "label",
    "Produsen kratom wajib menyertakan hasil uji laboratorium dari laboratorium yang terakreditasi.": "testing",
    "Každá šarže látky kratom musí být ověřena rozborem a zkouškou v akreditované laboratoři výrobce.": "testing",
    "Kratom hanya dapat dijual oleh pelaku usaha yang terdaftar pada dinas dan tidak oleh orang lain.": "registration",
    "ผู้ขายพืชกระท่อมต้องได้รับใบอนุญาตจากผู้อนุญาต": "registration",
}

NOTHING = [
    "This section may not be read to require testing of kratom.",
    "Nothing in this kratom act requires a label on bulk leaf.",
    "A seller of kratom is not required to register.",
    "Any person who handles mitragynine must be registered.",
    "A person who does not wish to register must surrender all stocks of mitragynine.",
    "The report on kratom shall address the following subjects:\n(a) testing requirements;\n(b) labeling requirements; and\n(c) registration.",
    "Kratom shall have 7-hydroxymitragynine below the laboratory's limit of detection.",
    "No county may adopt a kratom ordinance that is more lenient than this act.",
    "The department may test samples of kratom and inspect records.",
    "The inspector shall collect samples of kratom and have them tested.",
    "The medical examiner shall test the decedent for the presence of kratom.",
    "A retailer of kratom shall post a sign at the counter.",
    "The bill would require a label for kratom.",
    "WHEREAS kratom must be tested by a laboratory;",
    'VISTO el expediente y CONSIDERANDO: que se venden cápsulas "Kratom Rojo"; que el producto carece de registro;',
    "Notice of a kratom seizure shall be sent by registered mail.",
    "A licensed physician shall not sell kratom in the office.",
    "Kratom may be had under permit for scientific research only.",
    "A tobacco retailer shall hold a license. Kratom is taxed.",
    '"Synthetic" means made by chemical synthesis. Kratom is taxed.',
    "Any material, whether by extraction or independently by means of chemical synthesis, that contains mitragynine is listed.",
    "No person shall sell synthetic cannabinoids; kratom is not regulated.",
    "The provisions of this kratom act are severable; should one be held invalid by a county court, the others stand.",
    "This ordinance on kratom shall not be construed to limit this ordinance elsewhere.",
    "This ordinance repeals and supersedes prior ordinances of the city on kratom.",
    "The registrar shall publish this kratom rule in the Administrative Register.",
    "No kratom labeled as a conventional food may be sold.",
    'The package of kratom must not be sold to a person who said "Consult a licensed, qualified healthcare professional".',
    "Any person who handles 7-hydroxymitragynine must be registered with DEA.",
    "La production, la vente et la détention de kratom sont interdites, sauf autorisation pour les besoins de l'enquête.",
    "Zakazuje się wytwarzania i posiadania substancji mitragynina (kratom), z wyjątkiem badań naukowych i nie na sprzedaż.",
    "La mitragynine (kratom), qu'elle soit naturelle ou synthétique, est interdite dans les produits de la liste.",
    "Bemærkninger: Kratom må kun indføres i videnskabeligt øjemed, og det er forbudt at sælge det til andre.",
]


@pytest.mark.parametrize(("words", "expected"), [*ENGLISH.items(), *ABROAD.items()])
def test_a_term(words: str, expected: str) -> None:
    assert said(words) == {expected}


@pytest.mark.parametrize("words", NOTHING)
def test_no_term(words: str) -> None:
    assert said(words) == set()


def test_a_whole_consumer_act() -> None:
    act = (
        "AN ACT relating to kratom.\nSec. 1. A processor shall register each product with the department.\n"
        "Sec. 2. Each package shall carry a label.\nSec. 3. A product must be tested by an accredited laboratory.\n"
        "Sec. 4. Nothing in this act keeps a county from a stricter ordinance: it does not preempt local law.\n"
    )
    assert said(act) == {"registration", "label", "testing", "not preempts_local"}


def test_the_claim_points_at_its_cue() -> None:
    text = law_text("Each package of kratom shall bear a label.")
    [claim] = terms(text, list(mentions(text.text, SUBJECT)))
    assert text.text[claim.start : claim.end] == "label"
    assert claim.rule == "a label that must be there"
