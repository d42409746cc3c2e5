"""Bans, lists, ages and terms in the languages of Europe, the Americas and Asia. Every law here is invented."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tracker.lawtext.ages import ages
from tracker.lawtext.law import Law, read_law
from tracker.lawtext.text import law_text
from tracker.names import mentions
from tracker.registry import load_subject

KRATOM = load_subject(Path(__file__).parents[2] / "data")
NATION = {"possession", "sale", "import", "manufacture"}


def law(words: str) -> Law:
    return read_law(law_text(words), KRATOM, date(2026, 11, 21), published=None, national=True)


def acts(words: str) -> dict[str, set[str]]:
    barred: dict[str, set[str]] = {}
    for ban in law(words).bans:
        barred.setdefault(ban.substance, set()).update(ban.acts)
    return barred


LISTS = [
    # an order that adds to a list of drugs, in the words of its land
    ("fr", "Décret n° 2026-12\nL'annexe IV de la loi sur les stupéfiants est modifiée par adjonction, selon l'ordre numérique, de ce qui suit :\n12 Mitragynine"),
    ("fr", "Arrêté du 3 mars 2026\nEst classé comme stupéfiant le produit suivant, dans les conditions de la loi : mitragynine."),
    ("de", "Verordnung vom 3. März 2026\nDie folgenden Stoffe werden in die Anlage II des Betäubungsmittelgesetzes aufgenommen:\n1. Brorphin\n2. Mitragynin"),
    ("es", "DECRETO 31\nQue regula los estupefacientes y las sustancias sicotrópicas.\nArtículo único.- Agréganse en el artículo 2, en el orden alfabético que corresponda, las siguientes: \"Brorfina\" y \"Mitraginina\"."),
    ("es", "RESOLUCIÓN 45 de 2026\nArtículo 1. Adiciónase a la lista de estupefacientes del anexo la sustancia mitraginina y la planta en que se halla."),
    ("es", "DECRETO SUPREMO\nSométese a fiscalización, como sustancia psicotrópica de la Lista I, la mitraginina y sus sales."),
    ("pt", "PORTARIA n.º 12/2026\nÀ tabela I-A anexa ao diploma dos estupefacientes é aditada a mitraginina, com os seus sais."),
    ("pt", "RESOLUÇÃO RDC Nº 12\nA Lista F1 de substâncias entorpecentes passa a vigorar acrescida da mitraginina e do kratom."),
    ("it", "Decreto 3 marzo 2026\nNella tabella I degli stupefacenti, secondo l'ordine alfabetico, sono inserite le seguenti sostanze:\nBrorfina\nMitraginina"),
    ("nl", "Besluit van 3 maart 2026\nLijst I van de Opiumwet wordt als volgt gewijzigd: in de alfabetische rangschikking wordt ingevoegd: mitragynine."),
    ("da", "BEK nr 12 af 3. marts 2026\nI bekendtgørelse om euforiserende stoffer foretages følgende ændring: I bilag 1 indsættes som nr. 9: »Mitragynin«."),
    ("nb", "Forskrift om endring i narkotikaforskriften\nI vedlegg I (narkotikalisten) skal følgende stoffer tilføyes i alfabetisk rekkefølge:\nStoffnavn / Synonym\nBrorfin / -\nMitragynin / -"),
    ("sv", "Förordning om ändring i förordningen om förbud mot vissa hälsofarliga varor\nBilagan ska ha följande lydelse.\nFöljande varor ska anses som hälsofarliga varor:\nMitragynin"),
    ("fi", "Valtioneuvoston asetus\nhuumausaineina pidettävistä aineista annetun asetuksen liitteen muuttamisesta\nLiitteeseen IV lisätään seuraavat aineet:\nBrorfiini\nMitragyniini"),
    ("is", "Reglugerð um breytingu á reglugerð um ávana- og fíkniefni\nÍ fylgiskjal I, sem er listi yfir efni, bætist við: mitragynine, og það öðlast gildi við birtingu."),
    ("et", "Määrus\nNarkootiliste ja psühhotroopsete ainete I nimekirja täiendatakse järgmise ainega ja see on: mitragüniin."),
    ("lv", "Ministru kabineta noteikumi\nPapildināt I sarakstu, kas ir aizliegto narkotisko vielu saraksts, ar šādām vielām:\n12. Mitraginīns"),
    ("lt", "ĮSAKYMAS\nPapildau narkotinių ir psichotropinių medžiagų I sąrašą, kuris yra patvirtintas, šiais punktais:\n12. Mitragininas"),
    ("pl", "ROZPORZĄDZENIE\nW załączniku nr 1 do rozporządzenia w sprawie wykazu substancji psychotropowych dodaje się następujące pozycje:\n12) mitragynina\n13) kratom"),
    ("cs", "NAŘÍZENÍ VLÁDY\nV příloze č. 4 k nařízení vlády o seznamech návykových látek se za položku „Methkathinon“ vkládá položka „Mitragynin“."),
    ("sk", "NARIADENIE VLÁDY\nPríloha č. 1 k zákonu o omamných látkach a psychotropných látkach sa dopĺňa takto: do zoznamu sa vkladá položka mitragynín, ktorý je alkaloid."),
    ("sl", "UREDBA\nV skupino I seznama prepovedanih drog se po zakonu uvrsti tudi rastlina kratom, ki se ne uporablja v medicini."),
    ("hr", "PRAVILNIK\nU Popisu droga, psihotropnih tvari i biljaka dodaje se tvar mitraginin, koja je na popisu od dana objave."),
    ("sr", "ПРАВИЛНИК\nУ Списак психоактивних контролисаних супстанци додаје се, од дана објаве у Службеном гласнику, супстанца: mitragynine."),
    ("mk", "ОДЛУКА\nВо Списокот на опојни дроги и психотропни супстанции, по азбучен ред, се додава супстанцата: mitragynine, со овој член."),
    ("bg", "ПОСТАНОВЛЕНИЕ\nВ приложение № 1 към наредбата за растенията и веществата, поставени под контрол като наркотични, се добавя: митрагинин и се обнародва."),
    ("ru", "ПОСТАНОВЛЕНИЕ\nДополнить список I перечня наркотических средств и психотропных веществ следующими позициями:\nМитрагинин"),
    ("uk", "ПОСТАНОВА\nДоповнити таблицю I переліку наркотичних засобів і психотропних речовин такими позиціями:\nМітрагінін"),
    ("kk", "ҚАУЛЫ\nЕсірткі, психотроптық заттар тізімі мынадай позициялармен толықтырылсын және бұл қаулы үшін: mitragynine."),
    ("hu", "RENDELET\nAz új pszichoaktív anyagok jegyzéke a következő sorral egészül ki, és ez a melléklet szerint lép hatályba: mitraginin."),
    ("ro", "HOTĂRÂRE\nTabelul I din anexa la lege, care cuprinde plante și substanțe stupefiante, se completează cu următoarea poziție: mitraginină."),
    ("el", "ΑΠΟΦΑΣΗ\nΣτον Πίνακα Α΄ του νόμου περί ναρκωτικών προστίθεται η ουσία mitragynine, με τα άλατα και τα ισομερή της."),
    ("sq", "VENDIM\nNë listën e lëndëve narkotike dhe psikotrope, që është në shtojcën I të ligjit, shtohet lënda: mitragynine, për të gjitha format."),
    ("mt", "AVVIŻ LEGALI 12 tal-2026\nFl-ewwel Skeda li tinsab mal-Ordinanza dwar il-Mediċini Perikolużi għandha tiżdied is-sustanza li ġejja: mitragynine."),
    ("ca", "DECRET 12/2026\nA la llista I de substàncies estupefaents annexa a la llei s'inclou la substància següent: mitragynina, amb les sals i els isòmers."),
    ("tr", "CUMHURBAŞKANI KARARI\nEkli listede yer alan maddelerin Uyuşturucu Maddelerin Murakabesi Hakkında Kanun hükümlerine tabi tutulmasına karar verilmiştir.\nLİSTE\n1) Bromazolam\n2) Mitrajinin\n3) Brorfin"),
    ("az", "QƏRAR\nNarkotik vasitələrin və psixotrop maddələrin siyahısına bu qanun üzrə aşağıdakı maddə əlavə edilsin: mitragynine."),
    ("he", "צו הסמים המסוכנים (שינוי התוספת), התשפ\"ו–2026\nבתוספת הראשונה לפקודה, אחרי פרט (12) יבוא:\n\"(13) מיטרגינין;\n(14) קרטום.\""),
    ("ar", "قرار وزاري رقم 12 لسنة 2026\nتضاف إلى الجدول الأول الملحق بقانون مكافحة المخدرات المادة التالية: mitragynine وأملاحها."),
    ("fa", "تصویب‌نامه\nمادهٔ زیر به فهرست مواد مخدر و روان‌گردان پیوست قانون اضافه می‌گردد: mitragynine و نمک‌های آن."),
    ("hi", "अधिसूचना\nउक्त अधिनियम की अनुसूची में मनःप्रभावी पदार्थों की सूची में निम्नलिखित प्रविष्टि अंतःस्थापित की जाएगी, अर्थात्:—\n111. Mitragynine"),
    ("bn", "প্রজ্ঞাপন\nমাদকদ্রব্য নিয়ন্ত্রণ আইনের প্রথম তফসিলে নিম্নলিখিত দ্রব্য অন্তর্ভুক্ত করা হইল: mitragynine।"),
    ("ka", "დადგენილება\nნარკოტიკული საშუალებების სიას დაემატოს შემდეგი ნივთიერება: mitragynine."),
    ("hy", "ՈՐՈՇՈՒՄ\nԹմրամիջոցների ցանկը լրացնել հետևյալ նյութով՝ mitragynine:"),
    ("id", "PERATURAN MENTERI KESEHATAN\nDalam Daftar Narkotika Golongan I sebagaimana tercantum pada lampiran, ditambahkan zat berikut dan garamnya: mitragynine."),
    ("ms", "PERINTAH RACUN\nJadual Ketiga kepada Akta Racun 1952 dipinda di bawah tajuk \"BAHAN PSIKOTROPIK\" dengan memasukkan selepas butiran yang berikut butiran \"Mitragynine\"."),
    ("tl", "KAUTUSAN\nAng mitragynine ay idinaragdag sa talaan ng mga mapanganib na droga sa ilalim ng batas na ito."),
    ("th", "ประกาศกระทรวงสาธารณสุข\nให้เพิ่มความต่อไปนี้ในบัญชีวัตถุออกฤทธิ์ในประเภท ๑\n(๑๒) มิตรากัยนีน"),
    ("vi", "NGHỊ ĐỊNH\nBổ sung vào Danh mục I các chất ma túy ban hành kèm theo nghị định này chất sau đây: mitragynine."),
    ("zh", "公告\n将下列物质列入《非药用类麻醉药品和精神药品管制品种增补目录》：\n一、帽柱木碱"),
    ("ja", "政令第十二号\n麻薬、麻薬原料植物、向精神薬を指定する政令の一部を次のように改正する。\n第一条中第八十号の次に次の一号を加える。\n八十一　ミトラギニン及びその塩類"),
    ("ko", "대통령령 제12호\n마약류 관리에 관한 법률 시행령 별표 3에 제76호를 다음과 같이 신설한다.\n76. 미트라지닌"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words"), LISTS, ids=[row[0] for row in LISTS])
def test_a_list_of_drugs_that_grows(language: str, words: str) -> None:
    assert acts(words) == {"kratom": NATION}


BARS = [
    ("is", "Reglugerð\nInnflutningur, sala og varsla á kratom er bönnuð hér á landi samkvæmt lögum þessum.", {"possession", "sale", "import"}),
    ("el", "ΑΠΟΦΑΣΗ\nΑπαγορεύεται η πώληση, η εισαγωγή και η κατοχή του kratom σε όλη την επικράτεια.", {"possession", "sale", "import"}),
    ("ca", "DECRET\nQueda prohibida la venda i la possessió de kratom en tot el territori de la comarca i dels municipis.", {"possession", "sale"}),
    ("mt", "ORDNI\nHuwa projbit il-bejgħ u l-importazzjoni tal-kratom f'Malta skont dan l-att u għandha tapplika.", {"sale", "import"}),
    ("sq", "VENDIM\nNdalohet shitja, importi dhe posedimi i bimës kratom në të gjithë territorin e vendit.", {"possession", "sale", "import"}),
    ("mk", "ОДЛУКА\nСе забранува продажба, увоз и поседување на кратом на територијата на државата со оваа одлука.", {"possession", "sale", "import"}),
    ("sr", "УРЕДБА\nЗабрањује се промет, увоз и држање биљке кратом на територији која је под контролом ове републике.", {"possession", "sale", "import"}),
    ("bg", "НАРЕДБА\nЗабранява се продажбата, вносът и производството на кратом на територията на държавата и общините.", {"sale", "import", "manufacture"}),
    ("he", "תקנות\nאסור לייבא, למכור או להחזיק קרטום בכל דרך שהיא.", {"possession", "sale", "import"}),
    ("ar", "قرار وزاري رقم 5\nيحظر استيراد وبيع وحيازة نبات كراتوم في جميع أنحاء الدولة.", {"possession", "sale", "import"}),
    ("fa", "مصوبه\nواردات، فروش و نگهداری گیاه kratom در سراسر کشور ممنوع می‌گردد و پیگرد دارد.", {"possession", "sale", "import"}),
    ("hi", "आदेश\nराज्य में kratom का आयात, विक्रय और विनिर्माण प्रतिषिद्ध है।", {"sale", "import", "manufacture"}),
    ("ka", "ბრძანება\nიკრძალება kratom-ის იმპორტი, რეალიზაცია და შენახვა ქვეყნის ტერიტორიაზე.", {"possession", "sale", "import"}),
    ("hy", "ՀՐԱՄԱՆ\nԱրգելվում է kratom-ի ներմուծումը, վաճառքը և արտադրությունը։", {"sale", "import", "manufacture"}),
    ("tl", "KAUTUSAN\nIpinagbabawal ang pag-angkat, pagbebenta at pagtataglay ng kratom sa buong bansa.", {"possession", "sale", "import"}),
    ("vi", "QUYẾT ĐỊNH\nNghiêm cấm việc nhập khẩu, mua bán và tàng trữ kratom trong cả nước theo luật này.", {"possession", "sale", "import"}),
    ("zh", "公告\n禁止进口、销售、持有卡痛及其制品。", {"possession", "sale", "import"}),
    ("id", "PERATURAN BADAN\nPelaku usaha dilarang memproduksi, mengimpor, dan mengedarkan produk yang mengandung:\na. Kratom;\nb. Kava.", {"sale", "import", "manufacture"}),
    ("lv", "Noteikumi\nAizliegta kratoma ražošana, ievešana un izplatīšana, kas ir paredzēta pārdošanai, un no tā nav izņēmumu.", {"sale", "import", "manufacture"}),
    ("sl", "UREDBA\nPrepovedana sta promet in posest rastline kratom, ki se po zakonu ne uvaža.", {"possession", "sale", "import"}),
    ("hu", "RENDELET\nTilos a kratom forgalmazása, behozatala és birtoklása az ország területén, és ez minden személyre vonatkozik.", {"possession", "sale", "import"}),
    ("ro", "HOTĂRÂRE\nSe interzice comercializarea, importul și deținerea plantei kratom pe teritoriul țării, prin prezenta.", {"possession", "sale", "import"}),
    ("tr", "GENELGE\nKratom bitkisinin ithalatı, satışı ve bulundurulması bu karar ile yasaktır.", {"possession", "sale", "import"}),
    ("lt", "ĮSAKYMAS\nDraudžiama kratomu prekiauti, jį įvežti ar gaminti, nes tai yra pagal įstatymo straipsnį.", {"sale", "import", "manufacture"}),
    ("nl", "Besluit\nKratom mag in het land niet worden ingevoerd of verkocht, ook niet door een apotheek.", {"sale", "import"}),
    ("de", "Verordnung\nErzeugnisse mit Kratom dürfen in den Ländern des Bundes weder eingeführt noch in Verkehr gebracht werden; sie sind nicht verkehrsfähig und verboten.", {"sale", "import"}),
    # the punishment beside the ban, and the year in a law's number, are no terms of the sale
    ("id", "PERATURAN DAERAH NOMOR 5 TAHUN 2026\nSesuai dengan Undang-Undang Nomor 17 Tahun 2023, setiap orang dilarang menjual dan mengimpor kratom di wilayah ini.", {"sale", "import"}),
    ("pt", "LEI Nº 12\nÉ proibida a venda e a importação de kratom em todo o território, sob pena de prisão de 2 a 5 anos.", {"sale", "import"}),
    ("pl", "USTAWA\nZabrania się sprzedaży i przywozu kratomu na terytorium kraju pod karą pozbawienia wolności do lat 3, nie wyłączając innych kar.", {"sale", "import"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "barred"), BARS, ids=[row[0] for row in BARS])
def test_a_clause_that_bars(language: str, words: str, barred: set[str]) -> None:
    assert acts(words) == {"kratom": barred}


NOTHING = [
    # taken from a list
    ("is", "Reglugerð\nAf lista yfir ávana- og fíkniefni í fylgiskjali I fellur brott: mitragynine, og það er samkvæmt lögum."),
    ("el", "ΑΠΟΦΑΣΗ\nΑπό τον Πίνακα Α΄ του νόμου περί ναρκωτικών διαγράφεται η ουσία mitragynine."),
    ("he", "צו הסמים המסוכנים\nבתוספת הראשונה, פרט (12) – קרטום – יימחק."),
    ("ar", "قرار وزاري\nتحذف من الجدول الأول الملحق بقانون مكافحة المخدرات مادة mitragynine."),
    ("hi", "अधिसूचना\nस्वापक ओषधि अधिनियम की अनुसूची से Mitragynine की प्रविष्टि का लोप किया जाएगा।"),
    ("hu", "RENDELET\nA kábítószerek jegyzékéből a mitraginin sor törlésre kerül, és ez a rendelet szerint történik."),
    ("mk", "ОДЛУКА\nОд Списокот на опојни дроги се брише супстанцата mitragynine, со овој член."),
    ("zh", "公告\n将帽柱木碱从麻醉药品品种目录中删除。"),
    ("vi", "NGHỊ ĐỊNH\nBãi bỏ chất mitragynine trong Danh mục I các chất ma túy của nghị định này."),
    # to some only
    ("is", "Reglugerð\nSala á kratom til einstaklinga yngri en 18 ára er bönnuð samkvæmt lögum."),
    ("el", "ΑΠΟΦΑΣΗ\nΑπαγορεύεται η πώληση kratom σε ανηλίκους."),
    ("ca", "DECRET\nQueda prohibida la venda de kratom als menors de 18 anys en tots els establiments dels municipis."),
    ("he", "תקנות\nאסור למכור קרטום לקטין."),
    ("ar", "قرار وزاري رقم 5\nيحظر بيع كراتوم لمن هم دون سن 18 عاما."),
    ("mk", "ОДЛУКА\nСе забранува продажба на кратом на лица под 18 години со оваа одлука."),
    ("tl", "KAUTUSAN\nIpinagbabawal ang pagbebenta ng kratom sa mga menor de edad sa buong bansa."),
    # exceptions and reasons
    ("el", "ΑΠΟΦΑΣΗ\nΣτον Πίνακα Α΄ του νόμου περί ναρκωτικών προστίθενται τα φυτά του γένους, εκτός από το kratom."),
    ("pt", "PROJETO DE LEI Nº 12\nArt. 1º Esta Lei institui o dia do chá.\n\nJUSTIFICAÇÃO\n\nEm outro país é proibida a venda e a importação de kratom em todo o território."),
    ("pl", "PROJEKT\nUSTAWA\nArt. 1. Ustanawia się dzień herbaty.\n\nUZASADNIENIE\n\nW kraju sąsiednim zabroniona jest sprzedaż i przywóz kratomu, a nie jest to kara."),
    # who asks makes no law
    ("it", "CAMERA DEI DEPUTATI\nInterrogazione a risposta scritta 4-123\nPer sapere se la mitraginina sia inserita nella tabella I degli stupefacenti e se sia vietata la vendita."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words"), NOTHING, ids=[row[0] for row in NOTHING])
def test_what_bars_nothing(language: str, words: str) -> None:
    assert acts(words) == {}


AGES = [
    ("La vente de kratom à un mineur est interdite dans tous les commerces et lieux publics.", [18]),
    ("Queda prohibida la venta de kratom a menores de edad en todo el territorio de la provincia.", [18]),
    ("È vietata la vendita di kratom ai minori in tutto il territorio della regione.", [18]),
    ("Der Verkauf von Kratom an Minderjährige ist verboten und wird nicht geduldet.", [18]),
    ("Prodaja kratoma maloljetnicima je zabranjena na području države, što je na snazi od dana objave.", [18]),
    ("Toodet, mis sisaldab kratomi, ei tohi müüa noorema kui 18-aastasele isikule ja see on keelatud.", [18]),
    ("Απαγορεύεται η πώληση kratom σε πρόσωπα κάτω των 18 ετών.", [18]),
    ("אסור למכור קרטום למי שטרם מלאו לו 21 שנים.", [21]),
    ("يحظر بيع كراتوم لمن هم دون سن 21 عاما.", [21]),
    ("Queda prohibida la venda de kratom als menors de 18 anys en tots els establiments dels municipis.", [18]),
    ("Sala á kratom til einstaklinga yngri en 20 ára er bönnuð samkvæmt lögum þessum og það er skýrt.", [20]),
    ("Забранува се продажба на кратом на лица под 18 години со оваа одлука на државата, ѓ.", [18]),
    ("La publicité du kratom destinée aux mineurs est interdite dans les lieux de vente.", []),
    ("Die Strafe für den verbotenen Verkauf von Kratom ist höher, wenn ein Minderjähriger beteiligt ist.", []),
    ("18歳以上の者は、クラトムについて意見を述べることができる。", []),
]  # fmt: skip


@pytest.mark.parametrize(("words", "years"), AGES)
def test_an_age(words: str, years: list[int]) -> None:

    text = law_text(words)
    assert [age.years for age in ages(text, list(mentions(text.text, KRATOM)))] == years


TERMS = [
    ("Nařízení vlády\nJednotkové balení výrobku z kratomu je opatřeno zdravotním varováním, které se nesmí zakrýt.", {"label"}),
    ("Nařízení vlády\nKaždou šarži kratomu výrobce podrobí před uvedením na trh rozboru, který je v laboratoři.", {"testing"}),
    ("Määrus\nKratomi pakendile märgitakse hoiatus ja see on ka muus keeles.", {"label"}),
    ("Määrus\nSünteetilise alkaloidiga kratomi müük on keelatud ning see on rikkumine.", {"synthetic_ban"}),
    ("Rozporządzenie\nNa opakowaniu produktu kratom umieszcza się ostrzeżenie i nie jest ono mniejsze od innych.", {"label"}),
    ("DECRETO\nEl envase de los productos de kratom llevará una advertencia sanitaria en la cara de la tapa.", {"label"}),
    ("Verordnung\nDie Verpackung von Kratom trägt einen Warnhinweis, der nicht verdeckt ist.", {"label"}),
    ("Αποφαση\nΗ συσκευασία του kratom φέρει προειδοποίηση για την υγεία.", {"label"}),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), TERMS)
def test_a_term_told_as_a_fact(words: str, expected: set[str]) -> None:
    assert {term.name for term in law(words).terms} == expected


def test_a_term_runs_from_the_publication_in_the_front_matter_not_from_the_day_we_read() -> None:
    words = (
        '---\ntitle: "Vyhláška"\npublication_date: "2025-11-07"\nrank: "ordinance"\n---\n# Vyhláška\n'
        "Kratom smí být prodáván jen v označeném balení.\n"
        "Tato vyhláška nabývá účinnosti následujícím dnem po jejím vyhlášení.\n"
    )
    day = date(2026, 11, 21)
    assert read_law(law_text(words), KRATOM, day, published=day, national=True).effective_from == "2025-11-08"
