"""What a document is by its face. Every text is invented; the day is 21 November 2026."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.lawtext.claims import Face
from tracker.lawtext.kinds import face
from tracker.lawtext.text import law_text
from tracker.names import mentions
from tracker.registry import load_subject

SUBJECT = load_subject(Path(__file__).parents[2] / "data")
TODAY = date(2026, 11, 21)


def read(text: str, **known: Any) -> Face:
    known.setdefault("mentions", list(mentions(text, SUBJECT)))
    return face(law_text(text), title=None, published=known.pop("published", None), on=TODAY, **known)


ENGLISH = [
    # name, text, kind, in force
    ("act with the governor's approval",
     "HOUSE BILL No. 99\nAN ACT concerning kratom.\nBe it enacted by the Legislature:\nSection 1. No person shall sell it.\nApproved May 3, 2026.",
     "act", True),
    ("enrolled, the place for the governor's day is blank",
     "ENROLLED\nSenate Bill 12\nAn Act to regulate kratom. Be it enacted by the General Assembly: Section 1. A retailer shall not sell it.\n"
     "The attached Act is hereby approved this ____ day of ________, 2026. Governor", "bill", None),
    ("page that tells of a bill", "What we know about kratom\nKratom is a tree. The agency warns consumers not to use it.\n"
     "Several states have banned kratom. A bill to ban it here failed last year.", "page", None),
    ("introduced", "S.B. 44\nIntroduced by Senator Poe\nA BILL to regulate kratom products.\nBE IT ENACTED: Section 1. A processor shall register.",
     "bill", False),
    ("law without signature", "SENATE BILL 7\nAN ACT relating to kratom. Be it enacted: Section 1. A dealer shall not sell it to a minor.\n"
     "Became law without the governor's signature April 2, 2026.", "act", True),
    ("signed by the speaker only",
     "HOUSE BILL 8\nAn Act on kratom. Be it enacted: 1. A person shall not sell it.\nSigned by the Speaker of the House, May 1, 2026.", "bill", False),
    ("statute book of a kingdom", "Plants Control Act 2026\n2026 CHAPTER 12\nAn Act to control certain plants. [Royal Assent 4 March 2026]\n"
     "Be it enacted by the King's most Excellent Majesty, as follows:—\n1 A person shall not supply kratom.", "act", True),
    ("bill of another parliament", "HERBAL SUBSTANCES BILL 2026\nA Bill to regulate kratom.\n1. This Act comes into force on a day fixed by proclamation.",
     "bill", False),
    ("code section", "12-7-301. Sale of kratom.\nA person shall not sell kratom to a minor.\nHistory: Laws 2025, ch. 40.", "code", True),
    ("code section with a paragraph sign", "§ 18-302. Kratom. It is unlawful for any person to sell kratom. (Added 2024, No. 8.)", "code", True),
    ("municipal code", "Municipal Code of Ashton\nSec. 4-20. Kratom. No person shall sell kratom. (Ord. No. 12, § 1, 5-6-2024)", "code", True),
    ("repealed section", "12-7-301. Sale of kratom. [Repealed]\nHistory: Laws 2020, ch. 3.", "code", False),
    ("ordinance adopted", "ORDINANCE NO. 2026-04\nAN ORDINANCE OF THE TOWN OF BRAY PROHIBITING KRATOM\nNo person shall sell kratom.\n"
     "PASSED AND ADOPTED this 4th day of May, 2026.", "ordinance", True),
    ("ordinance with the day of adoption left blank", "ORDINANCE NO. ____\nAN ORDINANCE OF THE CITY OF BRAY ON KRATOM\nNo person shall sell kratom.\n"
     "PASSED AND ADOPTED this ____ day of ________, 2026.", "bill", False),
    ("ordinance at its first reading", "CITY OF BRAY\nORDINANCE NO. 88\nFirst reading: November 3, 2026\nNo person shall sell kratom.", "bill", False),
    ("ordinance read twice and adopted", "CITY OF BRAY\nORDINANCE NO. 88\nFirst reading: March 3, 2026. Second reading and adoption: March 17, 2026\n"
     "No person shall sell kratom.", "ordinance", True),
    ("draft ordinance", "PROPOSED ORDINANCE\nAn ordinance of the county of Poe to ban kratom. No person shall sell kratom.", "bill", False),
    ("urging resolution", "RESOLUTION NO. 7\nA RESOLUTION URGING THE LEGISLATURE TO BAN KRATOM\nBE IT RESOLVED that the Council asks for a ban.\n"
     "Adopted May 1, 2026.", "other", None),
    ("final rule", "DEPARTMENT OF HEALTH\n21 CFR Part 1308\nACTION: Final rule.\nThe proposed rule was published last year. Mitragynine is placed in schedule I.",
     "rule", True),
    ("proposed rule", "DEPARTMENT OF HEALTH\n21 CFR Part 1308\nACTION: Notice of proposed rulemaking.\nSUMMARY: Mitragynine would be placed in schedule I.",
     "proposed_rule", False),
    ("notice of intent to schedule", "BOARD OF PHARMACY\nNotice of intent to adopt rule 12-3: kratom is placed on schedule I. Comments by May 1.", "proposed_rule", False),
    ("administrative code", "ADMINISTRATIVE CODE\nRule 15-2-7 Schedule I. The following are controlled substances: (1) Mitragynine.\nEffective: 3/1/2025", "rule", True),
    ("emergency rule", "BOARD OF PHARMACY — EMERGENCY RULE\nThe board finds an imminent hazard. Rule 3-1. 7-hydroxymitragynine is placed in schedule I.\n"
     "Filed with the Secretary of State June 1, 2026.", "emergency_rule", True),
    ("standing rule that replaces an emergency rule", "ADMINISTRATIVE REGISTER — FINAL RULES\nRule 3-1. Adopted in place of emergency rule 3-1, which lapsed.\n"
     "7-hydroxymitragynine is a schedule I controlled substance.", "rule", True),
    ("statutory instrument", "S.I. No. 44/2026 - Misuse of Drugs (Amendment) Regulations 2026\nThe Minister hereby makes the following regulations:", "rule", True),
    ("gazetted order", "GOVERNMENT GAZETTE\nPoisons (Amendment) Order 2026\nMade by the Minister.\n1. The Schedule is amended by adding kratom.", "rule", True),
    ("injunction", "IN THE DISTRICT COURT OF POE COUNTY\nLeaf LLC v. State\nORDER\nThe motion is GRANTED. IT IS SO ORDERED.", "court_order", True),
    ("opinion", "SUPREME COURT OF THE STATE\nSlip Opinion No. 2026-1\nJustice Roe delivered the opinion of the court. Kratom was found in the car.", "other", None),
    ("veto", "To the Senate:\nI return Senate Bill 5, the Kratom Act, without my approval.", "other", False),
    ("agenda", "CITY COUNCIL AGENDA\nMay 4, 2026\n6. Ordinance No. 12, to ban kratom (first reading).", "notice", False),
    ("minutes", "Minutes of the regular meeting of May 4, 2026\n6. Ordinance No. 12, to ban kratom. Motion to table carried.", "other", False),
    ("press release", "FOR IMMEDIATE RELEASE\nThe Attorney General warns of kratom. Kratom can be harmful.", "page", None),
    ("press release on a bill", "PRESS RELEASE\nThe Governor will sign House Bill 88, which sets the kratom age at 21.", "page", False),
    ("final rule of a federal agency", "DEPARTMENT OF JUSTICE\n21 CFR Part 1308\nAGENCY:\nDrug Agency\nACTION:\nFinal rule.\nIt replaces the emergency rule of May.", "rule", True),
    ("temporary order on a finding of hazard", "DEPARTMENT OF JUSTICE\n21 CFR Part 1308\nACTION:\nTemporary scheduling order.\n"
     "The Administrator finds that this is necessary to avoid an imminent hazard to the public safety.", "emergency_rule", True),
    ("public law", "PUBLIC LAW 119-30\nAn Act\nTo amend the Controlled Substances Act.\nBe it enacted by the Senate and House:\nApproved July 1, 2026.", "act", True),
    ("draft order before parliament", "DRAFT STATUTORY INSTRUMENTS\n2026 No.\nThe Misuse of Drugs Order 2026", "proposed_rule", False),
    ("bill number and ordinance number of a city", "BILL NO. 2026-14\nORDINANCE NO. 3456\nBE IT ORDAINED BY THE COUNCIL\nNo person shall sell kratom.\n"
     "Passed this 3rd day of May, 2026.", "ordinance", True),
    ("session law by its chapter", "CHAPTER 77\nS.B. 3\nAn act on kratom.\nBe it enacted: Section 1. A person shall not sell it.\n"
     "Signed by the governor May 15, 2026", "act", True),
    ("chapter of a municipal code", "Chapter 9.20 KRATOM\n9.20.010 Sale. It is unlawful to sell kratom.\n(Ord. 1234, 2024)", "code", True),
    ("health officer's emergency order", "COUNTY HEALTH OFFICER\nEMERGENCY ORDER 2026-3\nThe officer orders that the sale of 7-OH cease.", "emergency_rule", True),
    ("minutes in which the ordinance was adopted", "REGULAR MEETING MINUTES\nMay 5, 2026\nOrdinance 12, prohibiting the sale of kratom. Motion to adopt carried.",
     "ordinance", True),
    ("minutes in which nobody seconded it", "BOARD OF TRUSTEES - MINUTES OF MAY 5, 2026\n"
     'Ordinance 12: "It is unlawful to sell kratom. Effective upon adoption." The motion died for lack of a second.', "other", None),
    ("minutes in which it was continued", "REGULAR MEETING MINUTES\nMay 5, 2026\nOrdinance 12, kratom: continued to June.", "other", False),
    ("hearing on an ordinance", "NOTICE OF PUBLIC HEARING\nThe Council will hear an ordinance to ban kratom on May 5, 2026.", "notice", False),
    ("an opinion of counsel", "OPINION NO. 26-4\nYou ask whether a city may ban kratom.", "other", None),
    ("shop talk with no form at all", "Kratom is a tree from Asia. People chew its leaves.", "page", None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind", "in_force"), [row[1:] for row in ENGLISH], ids=[row[0] for row in ENGLISH]
)
def test_english(text: str, kind: str, in_force: bool | None) -> None:
    shown = read(text)
    assert (shown.kind, shown.in_force) == (kind, in_force)


ABROAD = [
    # language, made law and its kind, draft and its kind
    ("fr", "Arrêté du 3 mars 2026 relatif aux plantes\nLe ministre de la santé, vu la loi du 2 mai 1980, arrête :\nArticle 1. La vente de kratom est interdite dans les magasins.", "rule"),
    ("fr", "LOI n° 2026-12 du 3 mars 2026 relative aux plantes\nL'Assemblée nationale et le Sénat ont adopté, le Président promulgue la loi dont la teneur suit :", "act"),
    ("fr", "Projet de loi relatif au kratom\nArticle 1. La vente de kratom est interdite dans les lieux publics et sur les marchés.", "bill"),
    ("fr", "Projet d'arrêté modifiant la liste des substances\nLa consultation est ouverte jusqu'au 3 mai. Le kratom est inscrit sur la liste.", "proposed_rule"),
    ("fr", "Communiqué de presse\nLe ministère met en garde contre le kratom, qui est vendu sur internet dans des sachets.", "page"),
    ("de", "Verordnung zur Änderung der Anlage des Gesetzes über Stoffe\nVom 3. März 2026\nAuf Grund des § 7 des Gesetzes verordnet das Ministerium: Kratom wird in die Anlage aufgenommen.", "rule"),
    ("de", "Gesetz über den Verkehr mit Kratom\nDer Bundestag hat das folgende Gesetz beschlossen: § 1 Der Verkauf von Kratom ist nicht erlaubt.", "act"),
    ("de", "Entwurf eines Gesetzes über Kratom\n§ 1 Der Verkauf von Kratom ist für die Abgabe an Jugendliche nicht erlaubt.", "bill"),
    ("de", "Referentenentwurf\nEntwurf einer Verordnung zur Änderung der Anlage: Kratom wird in die Anlage aufgenommen und ist verboten.", "proposed_rule"),
    ("es", "DECRETO 12/2026, de 3 de marzo, por el que se modifica la lista de plantas\nSe incluye el kratom en la lista de sustancias.", "rule"),
    ("es", "Proyecto de ley por el que se regula la venta de kratom\nArtículo 1. Se prohíbe la venta a los menores de edad.", "bill"),
    ("es", "LEY 4/2026, de 3 de marzo, de plantas psicoactivas\nArtículo 1. Queda prohibida la venta de kratom en los comercios.", "act"),
    ("pt", "PORTARIA Nº 12, DE 3 DE MARÇO DE 2026\nInclui a mitraginina na lista de substâncias. Esta portaria entra em vigor na data da sua publicação.", "rule"),
    ("pt", "CONSULTA PÚBLICA Nº 3\nMinuta de resolução que inclui a mitraginina na lista. As contribuições são enviadas em 30 dias para o e-mail.", "proposed_rule"),
    ("it", "DECRETO 3 marzo 2026\nIl Ministro della salute, vista la legge 2 maggio 1980, decreta: la mitraginina è inserita nella tabella.", "rule"),
    ("it", "Disegno di legge in materia di kratom\nArt. 1. È vietata la vendita di kratom ai minori nel territorio dello Stato.", "bill"),
    ("nl", "Besluit van 3 maart 2026 tot wijziging van lijst II van de Opiumwet\nAan lijst II wordt kratom toegevoegd. Dit besluit is van kracht met ingang van 1 mei.", "rule"),
    ("nl", "Wetsvoorstel kratom\nVoorstel van wet houdende een verbod op de verkoop van kratom aan minderjarigen in het land.", "bill"),
    ("da", "Bekendtgørelse om euforiserende stoffer\nI medfør af § 1 i lov om stoffer fastsættes: kratom er omfattet af liste B og må ikke sælges.", "rule"),
    ("da", "Høring over udkast til bekendtgørelse om kratom\nDet er forslaget, at kratom optages på liste B. Svar til ministeriet og styrelsen.", "proposed_rule"),
    ("sv", "Förordning om ändring i förordningen om hälsofarliga varor\nRegeringen föreskriver att kratom ska vara en hälsofarlig vara och att det är förbjudet.", "rule"),
    ("nb", "Forskrift om endring i narkotikaforskriften\nFastsatt med hjemmel i lov om legemidler. Kratom er på listen og skal ikke selges etter dette.", "rule"),
    ("nb", "Høringsnotat: forslag til forskrift om kratom\nDepartementet foreslår at kratom føres opp på listen, og at det ikke skal selges etter 1. mai.", "proposed_rule"),
    ("fi", "Valtioneuvoston asetus kuluttajamarkkinoilta kielletyistä aineista\nTämä asetus tulee voimaan. Liitteeseen lisätään kratom ja se on kielletty tai luvanvarainen.", "rule"),
    ("fi", "Hallituksen esitys laiksi kratomista\nEsityksen mukaan kratom on kielletty ja sen myynti ei ole sallittu sekä tuonti.", "bill"),
    ("et", "Narkootiliste ainete määrus\nMäärus kehtestatakse seaduse alusel. Nimekirja lisatakse kratom ja see on keelatud või ei ole lubatud.", "rule"),
    ("et", "Määruse eelnõu\nEelnõu järgi on kratom nimekirjas ja selle müük ei ole lubatud või see on keelatud nii kui muu.", "proposed_rule"),
    ("lv", "Ministru kabineta noteikumi Nr. 12\nIzdoti saskaņā ar likuma 3. pantu. Kratoms ir sarakstā un tā tirdzniecība ir aizliegta no 1. maija.", "rule"),
    ("lt", "ĮSAKYMAS dėl sąrašo pakeitimo\nVadovaudamasis įstatymo 3 straipsniu: kratomas yra įrašytas į sąrašą ir jo prekyba yra uždrausta nuo šiol.", "rule"),
    ("pl", "ROZPORZĄDZENIE MINISTRA ZDROWIA z dnia 3 marca 2026 r.\nNa podstawie art. 3 ustawy z dnia 2 maja zarządza się: kratom jest w wykazie i nie jest dozwolony.", "rule"),
    ("pl", "USTAWA z dnia 3 marca 2026 r. o zmianie ustawy o przeciwdziałaniu narkomanii\nArt. 1. W ustawie wprowadza się zmiany: kratom jest w wykazie.", "act"),
    ("pl", "Projekt ustawy o kratomie\nArt. 1. Zakazuje się sprzedaży kratomu osobom, które nie ukończyły 18 lat, oraz reklamy w sklepach.", "bill"),
    ("pl", "Projekt rozporządzenia Ministra Zdrowia\nKratom jest dopisany do wykazu na podstawie ustawy i nie jest dozwolony od dnia wejścia.", "proposed_rule"),
    ("cs", "NAŘÍZENÍ VLÁDY ze dne 3. března 2026\nVláda nařizuje podle zákona č. 167/1998 Sb.: v příloze se doplňuje kratom, který je na seznamu.", "rule"),
    ("cs", "Návrh zákona o kratomu\n§ 1 Prodej kratomu osobám mladším 18 let je zakázán a je na prodejci, který se na to ptá.", "bill"),
    ("sk", "VYHLÁŠKA Ministerstva zdravotníctva z 3. marca 2026\nMinisterstvo ustanovuje podľa zákona: do zoznamu sa dopĺňa kratom, ktorý je zakázaný.", "rule"),
    ("sl", "UREDBO o spremembi uredbe o razvrstitvi drog\nNa podlagi zakona o drogah vlada izdaja: kratom se doda v skupino I in je na seznamu.", "rule"),
    ("hr", "PRAVILNIK o izmjeni popisa droga\nNa temelju članka 3. Zakona o drogama ministar donosi: kratom se dodaje na popis i zabranjen je.", "rule"),
    ("hu", "A Kormány 12/2026. rendelete\nA törvény alapján a kratom a jegyzékbe kerül, és az nem árusítható, hogy ez egy tilalom vagy nem.", "rule"),
    ("hu", "Törvényjavaslat a kratomról\nA kratom árusítása tilos, és az nem is engedélyezhető, hogy egy kiskorú vagy más vegye.", "bill"),
    ("ro", "HOTĂRÂRE nr. 12 din 3 martie 2026\nÎn temeiul legii, Guvernul adoptă: kratomul este inclus în tabel și nu se vinde din ziua publicării.", "rule"),
    ("ro", "Proiect de lege privind kratomul\nArt. 1. Este interzisă vânzarea de kratom către minori și nu se face din magazine sau în piețe.", "bill"),
    ("id", "PERATURAN KEPALA BADAN NOMOR 3 TAHUN 2026\nKratom dilarang dijual dan tidak dapat diedarkan. Peraturan ini mulai berlaku pada tanggal diundangkan.", "rule"),
    ("id", "RANCANGAN UNDANG-UNDANG tentang kratom\nKratom dilarang dijual kepada anak dan tidak dapat diedarkan dengan atau untuk ini.", "bill"),
    ("ms", "PERINTAH RACUN (PINDAAN) 2026\nMenteri membuat perintah ini. Jadual hendaklah dipinda dengan memasukkan ketum dan mana-mana bahan dalam akta ini.", "rule"),
    ("th", "ประกาศกระทรวงสาธารณสุข\nเรื่อง ระบุชื่อพืชกระท่อม ห้ามขายแก่เด็ก ประกาศนี้ให้ใช้บังคับ", "rule"),
    ("th", "ร่างพระราชบัญญัติพืชกระท่อม\nมาตรา ๑ ห้ามขายพืชกระท่อมแก่ผู้มีอายุต่ำกว่าสิบแปดปี", "bill"),
    ("ja", "厚生労働省告示第十二号\n次に掲げる物を指定する。ミトラガイナ スペシオーサを含有する物", "rule"),
    ("ja", "指定薬物を指定する省令案に関する意見募集について\nミトラガイナ スペシオーサを指定する省令案について意見を募集します。", "proposed_rule"),
    ("ko", "식품의약품안전처 고시 제2026-12호\n크라톰을 임시마약류로 지정한다.", "rule"),
    ("ko", "임시마약류 지정예고\n크라톰을 임시마약류로 지정하고자 예고합니다.", "proposed_rule"),
    ("uk", "ПОСТАНОВА Кабінету Міністрів\nвід 3 березня 2026 р. № 12\nКабінет Міністрів постановляє: внести кратом до переліку, що не продається і не виробляється в країні.", "rule"),
    ("uk", "Проєкт закону про кратом\nЗаборонити продаж кратому особам до 18 років у країні та на ринках і не дозволяти його або що.", "bill"),
    ("ru", "ПОСТАНОВЛЕНИЕ Правительства от 3 марта 2026 г. № 12\nПравительство постановляет: включить кратом в перечень по закону и не допускать его на рынки.", "rule"),
]  # fmt: skip
DRAFTS = ("bill", "proposed_rule")


@pytest.mark.parametrize(
    ("language", "text", "kind"), ABROAD, ids=[f"{row[0]}-{row[2]}-{row[1][:24]}" for row in ABROAD]
)
def test_abroad(language: str, text: str, kind: str) -> None:
    shown = read(text)
    assert (shown.language, shown.kind) == (language, kind)
    assert shown.in_force == (None if kind == "page" else kind not in DRAFTS)


ACT = "HOUSE BILL No. 99\nAN ACT on kratom.\nBe it enacted: Section 1. No person shall sell it.\n{}\nApproved May 3, 2026."
WHEN = [
    ("in effect", ACT.format("This act takes effect July 1, 2026."), {"effective_from": "2026-07-01"}, True),
    ("effective tomorrow", ACT.format("This act takes effect later."), {"effective_from": "2026-11-22"}, False),
    ("effective today", ACT.format("This act takes effect."), {"effective_from": "2026-11-21"}, True),
    ("sunset past", ACT.format("This act expires."), {"effective_from": "2026-06-01", "sunset": "2026-11-20"}, False),
    ("sunset today is the last day in effect", ACT.format("This act expires."), {"sunset": "2026-11-21"}, True),
    ("days after the session ends", ACT.format("Effective 90 days after adjournment sine die."), {}, None),
    ("the day computed by another reader", ACT.format("Effective 90 days after adjournment sine die."), {"effective_from": "2026-08-01"}, True),
    ("trigger", ACT.format("If, and only if, federal law schedules it, it is scheduled."), {"effective_from": "2026-08-01"}, None),
    ("a day that others will name", ACT.format("This act comes into force on a day fixed by proclamation."), {}, None),
    ("royal decree to come", "Besluit van 1 mei 2026\nAan lijst II wordt kratom toegevoegd. Dit besluit treedt in werking op een nader te bepalen tijdstip.", {}, None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days", "in_force"), [row[1:] for row in WHEN], ids=[row[0] for row in WHEN])
def test_in_force_by_days(text: str, days: dict[str, str], in_force: bool | None) -> None:
    assert read(text, **days).in_force is in_force


RECORDS = [
    ("council's matter not passed", '[{"MatterFile": "26-1", "MatterTypeName": "Ordinance", "MatterTitle": "BAN KRATOM", "MatterPassedDate": null}]', "bill", "26-1"),
    ("council's matter passed", '[{"MatterFile": "26-1", "MatterTypeName": "Ordinance", "MatterTitle": "BAN KRATOM", "MatterPassedDate": "2026-05-01"}]', "ordinance", "26-1"),
    ("proposed rule of a register", '{"results": [{"title": "Mitragynine", "type": "Proposed Rule", "document_number": "2026-1"}]}', "proposed_rule", "2026-1"),
    ("rule of a register", '{"title": "Mitragynine", "type": "Rule", "document_number": "2026-2"}', "rule", "2026-2"),
    ("bill of an interface", '{"identifier": "HB 9", "title": "Kratom", "classification": ["bill"], "actions": []}', "bill", "HB 9"),
    ("row of a bulk file", "bill_id,session_id,bill_number,status,title,date\n1,2,HB9,1,Kratom products,2026-02-01", "bill", "HB9"),
    ("front matter", '---\ntitle: "Vyhláška"\nidentifier: "SB-1"\nrank: "ordinance"\nstatus: "in_force"\n---\nText', "rule", "SB-1"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind", "identifier"), [row[1:] for row in RECORDS], ids=[row[0] for row in RECORDS]
)
def test_records(text: str, kind: str, identifier: str) -> None:
    shown = read(text)
    assert (shown.kind, shown.identifier) == (kind, identifier)


MARKED = [
    ("marked as repealed", "§ 4. Sale of kratom. [Repealed]\n(Added 2024)", False),
    ("a text that repeals another is in force", "Verordnung, mit der die Verordnung über Kratom aufgehoben wird\nDie Verordnung über den Verkauf wird aufgehoben.", True),
    ("a register's mark", "Arrêté du 3 mars 2026 (abrogé)\nLa vente de kratom est interdite dans les magasins.", False),
    ("one dead section does not end the others", "Sec. 4-20. Kratom. No person shall sell it. (Ord. 9, 2024)\nSec. 4-21.\nRepealed.", True),
]  # fmt: skip


@pytest.mark.parametrize(("text", "in_force"), [row[1:] for row in MARKED], ids=[row[0] for row in MARKED])
def test_in_force_by_marks(text: str, in_force: bool) -> None:
    assert read(text).in_force is in_force


def test_a_record_of_steps_without_our_substances_is_a_list_of_actions() -> None:
    steps = '{"bill_number": "HB 9", "title": "%s", "history": []}'
    assert read(steps % "Dental hygienists").kind == "action_list"
    assert read(steps % "Kratom").kind == "bill"


def test_a_register_says_that_a_text_was_repealed() -> None:
    assert read('---\ntitle: "Määrus"\nrank: "maarus"\nstatus: "repealed"\n---\nKratom').in_force is False


IDENTIFIERS = [
    ("ORDINANCE NO. 2026-088\nNo person shall", "ORDINANCE NO. 2026-088"),
    ("HB 2411\nA BILL", "HB 2411"),
    ("H.F. No. 2988\nAn act", "H.F. No. 2988"),
    ("The Order SI 2016/1109 is made", "SI 2016/1109"),
    ("PERATURAN MENTERI\nNOMOR 41 TAHUN 2026", "NOMOR 41 TAHUN 2026"),
    ("식품의약품안전처 공고 제2026-311호", "제2026-311호"),
    ("Kratom leaves, sold on 11/20/2026", None),
]


@pytest.mark.parametrize(("text", "identifier"), IDENTIFIERS)
def test_identifier_as_written(text: str, identifier: str | None) -> None:
    assert read(text).identifier == identifier


def test_published_day_of_the_face_goes_before_the_given_one_unless_it_is_to_come() -> None:
    given_day = date(2026, 4, 20)
    assert read("Posted April 13, 2026\nKratom", published=given_day).published == "2026-04-13"
    assert read("Posted April 13, 2027\nKratom", published=given_day).published == "2026-04-20"
    assert read("Adopted April 13, 2026\nKratom", published=given_day).published == "2026-04-20"


def test_title_is_the_first_heading_not_the_menu() -> None:
    assert read("Home | Laws | Print\n\nSchedule I Rules\nText.").title == "Schedule I Rules"
    assert read("Text of a rule", published=None).title == "Text of a rule"


@given(st.text())
def test_any_text_has_a_face(text: str) -> None:
    assert read(text).kind
