"""Forms of law that every language has: wordings exchanged, rows of tables, acts, decisions. All texts invented."""

from __future__ import annotations

from datetime import date

import pytest

from tests.lawtext.test_abroad import KRATOM, NATION, acts, law
from tracker.lawtext.ages import ages
from tracker.lawtext.law import read_law
from tracker.lawtext.text import law_text
from tracker.names import mentions

REPLACED = [
    # other words make room for ours
    ("de", "Verordnung\nIn Anlage I des Betäubungsmittelgesetzes wird die Angabe „Metamfepramon“ durch die Angabe „Metamfepramon, Mitragynin“ ersetzt."),
    ("fr", "Arrêté du 3 mars 2026\nÀ l'annexe III de la liste des stupéfiants, les mots : « mescaline » sont remplacés par les mots : « mescaline, mitragynine »."),
    ("es", "RESOLUCIÓN 12\nEn la Lista I de estupefacientes anexa a la ley, se sustituye la expresión «Mescalina» por «Mescalina, Mitraginina»."),
    ("pt", "PORTARIA\nNa tabela I-A anexa à lei dos estupefacientes, a expressão «mescalina» é substituída por «mescalina, mitraginina»."),
    ("it", "DECRETO\nNella tabella I delle sostanze stupefacenti la voce «mescalina» è sostituita dalla seguente: «mescalina, mitraginina»."),
    ("nl", "Besluit\nIn lijst I van de Opiumwet wordt «mescaline» vervangen door «mescaline, mitragynine»."),
    ("da", "BEKENDTGØRELSE\nI bilag 1 til bekendtgørelse om euforiserende stoffer ændres »meskalin« til: »meskalin, mitragynin«, og den skal gælde."),
    ("nb", "Forskrift\nI narkotikalisten, vedlegg I til forskriften, erstattes «meskalin» med «meskalin, mitragynin»."),
    ("sv", "Förordning\nI bilagan till förordningen om kontroll av narkotika ska ordet ”meskalin” bytas ut mot ”meskalin, mitragynin”."),
    ("fi", "Asetus\nHuumausaineina pidettävien aineiden luettelossa sana ”meskaliini” korvataan sanoilla ”meskaliini, mitragyniini”."),
    ("et", "MÄÄRUS\nNarkootiliste ja psühhotroopsete ainete nimekirjas asendatakse sõna „meskaliin” sõnadega „meskaliin, mitragüniin”."),
    ("lv", "NOTEIKUMI\nNarkotisko vielu I sarakstā aizstāt vārdu „meskalīns” ar vārdiem „meskalīns, mitraginīns”."),
    ("lt", "ĮSAKYMAS\nNarkotinių medžiagų I sąraše pakeičiu žodį „meskalinas“ žodžiais „meskalinas, mitragininas“."),
    ("pl", "ROZPORZĄDZENIE\nW załączniku nr 1 w wykazie środków odurzających wyraz „meskalina” zastępuje się wyrazami „meskalina, mitragynina”."),
    ("cs", "NAŘÍZENÍ VLÁDY\nV příloze č. 4 v seznamu psychotropních látek se slovo „meskalin“ nahrazuje slovy „meskalin, mitragynin“."),
    ("sk", "NARIADENIE VLÁDY\nV prílohe v zozname psychotropných látok sa slovo „meskalín“ nahrádza slovami „meskalín, mitragynín“."),
    ("sl", "UREDBA\nV seznamu prepovedanih drog se beseda »meskalin« nadomesti z besedama »meskalin, mitraginin«."),
    ("hr", "PRAVILNIK\nU Popisu droga riječ »meskalin« zamjenjuje se riječima »meskalin, mitraginin«."),
    ("sr", "ПРАВИЛНИК\nУ Списку психоактивних контролисаних супстанци реч „мескалин” замењује се речима „мескалин, митрагинин”."),
    ("bg", "ПОСТАНОВЛЕНИЕ\nВ списъка на наркотичните вещества думата „мескалин“ се заменя с думите „мескалин, митрагинин“."),
    ("ru", "ПОСТАНОВЛЕНИЕ\nВ списке I перечня наркотических средств слово «мескалин» заменить словами «мескалин, митрагинин»."),
    ("uk", "ПОСТАНОВА\nУ переліку наркотичних засобів слово «мескалін» замінити словами «мескалін, мітрагінін»."),
    ("hu", "RENDELET\nA kábítószerek jegyzékében a „meszkalin” szövegrész helyébe a „meszkalin, mitraginin” szöveg lép."),
    ("ro", "HOTĂRÂRE\nÎn tabelul I din anexa la legea privind substanțele stupefiante, sintagma „mescalină” se înlocuiește cu sintagma „mescalină, mitraginină”."),
    ("tr", "KARAR\nUyuşturucu maddeler listesinde yer alan “Meskalin” ibaresi “Meskalin, Mitrajinin” şeklinde değiştirilmiştir."),
    ("el", "ΑΠΟΦΑΣΗ\nΣτον Πίνακα Α΄ του νόμου περί ναρκωτικών η λέξη «μεσκαλίνη» αντικαθίσταται από τις λέξεις «μεσκαλίνη, mitragynine»."),
    ("id", "PERATURAN MENTERI\nDalam Daftar Narkotika Golongan I pada lampiran, butir \"Meskalina\" diganti dengan butir \"Meskalina, Mitraginin\"."),
    ("ms", "PERINTAH\nJadual Pertama Akta Dadah Berbahaya dipinda dengan menggantikan butiran \"Meskalina\" dengan butiran \"Mitraginin\"."),
    ("th", "ประกาศกระทรวงสาธารณสุข\nในบัญชียาเสพติดให้โทษประเภท ๕ ให้แทนที่คำว่า \"เมสคาลีน\" ด้วยคำว่า \"เมสคาลีน มิตรากัยนีน\""),
    ("vi", "NGHỊ ĐỊNH\nTrong Danh mục I các chất ma túy, thay thế cụm từ \"mescaline\" bằng cụm từ \"mescaline, mitragynine\" của nghị định này."),
    ("ja", "政令第十二号\n麻薬を指定する政令の一部を次のように改正する。\n別表中「メスカリン」を「メスカリン、ミトラギニン」に改める。"),
    ("ko", "대통령령 제12호\n마약류 관리에 관한 법률 시행령 별표 3 중 \"메스칼린\"을 \"메스칼린, 미트라지닌\"으로 한다."),
    ("he", "צו הסמים המסוכנים\nבתוספת הראשונה לפקודה, במקום \"מסקלין\" יבוא \"מסקלין, מיטרגינין\"."),
    ("ar", "قرار وزاري رقم 5\nفي الجدول الأول الملحق بقانون المخدرات يستبدل بعبارة \"مسكالين\" عبارة \"مسكالين، mitragynine\"."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words"), REPLACED, ids=[row[0] for row in REPLACED])
def test_words_exchanged_for_ours(language: str, words: str) -> None:
    assert acts(words) == {"kratom": NATION}


TAKEN = [
    ("de", "Verordnung\nIn Anlage I des Betäubungsmittelgesetzes wird die Angabe „Mitragynin“ durch die Angabe „Metonitazen“ ersetzt."),
    ("fr", "Arrêté du 3 mars 2026\nÀ l'annexe III de la liste des stupéfiants, le mot : « mitragynine » est remplacé par le mot : « mescaline »."),
    ("es", "RESOLUCIÓN 12\nEn la Lista I de estupefacientes anexa a la ley, se sustituye la expresión «Mitraginina» por «Mescalina»."),
    ("it", "DECRETO\nNella tabella I delle sostanze stupefacenti la voce «mitraginina» è sostituita dalla seguente: «mescalina»."),
    ("nl", "Besluit\nIn lijst I van de Opiumwet wordt «mitragynine» vervangen door «mescaline»."),
    ("pl", "ROZPORZĄDZENIE\nW załączniku nr 1 w wykazie środków odurzających wyraz „mitragynina” zastępuje się wyrazem „meskalina”."),
    ("cs", "NAŘÍZENÍ VLÁDY\nV příloze č. 4 v seznamu psychotropních látek se slovo „mitragynin“ nahrazuje slovem „meskalin“."),
    ("ru", "ПОСТАНОВЛЕНИЕ\nВ списке I перечня наркотических средств слово «митрагинин» заменить словом «мескалин»."),
    ("hu", "RENDELET\nA kábítószerek jegyzékében a „mitraginin” szövegrész helyébe a „meszkalin” szöveg lép."),
    ("ro", "HOTĂRÂRE\nÎn tabelul I din anexa la legea privind substanțele stupefiante, sintagma „mitraginină” se înlocuiește cu sintagma „mescalină”."),
    ("id", "PERATURAN MENTERI\nDalam Daftar Narkotika Golongan I pada lampiran, butir \"Mitraginin\" diganti dengan butir \"Meskalina\"."),
    ("ms", "PERINTAH\nJadual Pertama Akta Dadah Berbahaya dipinda dengan menggantikan butiran \"Mitraginin\" dengan butiran \"Meskalina\"."),
    ("ja", "政令第十二号\n麻薬を指定する政令の一部を次のように改正する。\n別表中「ミトラギニン」を「メスカリン」に改める。"),
    ("he", "צו הסמים המסוכנים\nבתוספת הראשונה לפקודה, במקום \"מיטרגינין\" יבוא \"מסקלין\"."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words"), TAKEN, ids=[row[0] for row in TAKEN])
def test_our_words_exchanged_for_others(language: str, words: str) -> None:
    assert acts(words) == {}


ROWS = [
    # rows of a list in quotation marks, numbered, with strokes; an entry that gets a new wording
    ("pl", "ROZPORZĄDZENIE\nW załączniku nr 2 w wykazie środków odurzających grupy I-N:\n1) po poz. 97 dodaje się poz. 97a w brzmieniu:\n„97a | mitragynina | – | –”;\n2) uchyla się poz. 101."),
    ("pl", "ROZPORZĄDZENIE\nW załączniku nr 2 w wykazie środków odurzających grupy I-N:\n1) uchyla się poz. 90;\n2) poz. 98 otrzymuje brzmienie:\n„98 | mitragynina | MG | –”;"),
    ("cs", "NAŘÍZENÍ VLÁDY\nV příloze č. 4 v seznamu psychotropních látek položka č. 98 zní:\n„98 | Mitragynin | – |“."),
    ("sk", "NARIADENIE VLÁDY\nV prílohe v zozname psychotropných látok položka 98 znie:\n„98. Mitragynín“."),
    ("hr", "PRAVILNIK\nU Popisu psihotropnih tvari redni broj 31. mijenja se i glasi:\n»31. Mitraginin«."),
    ("sr", "ПРАВИЛНИК\nУ Списку психоактивних контролисаних супстанци, после редног броја 188. додају се редни бр. 189. и 190, који гласе:\n„189. Митрагинин (mitragynine)\n190. Золпидем”."),
    ("sr", "ПРАВИЛНИК\nУ Списку психоактивних контролисаних супстанци редни број 31. мења се и гласи: „31. Митрагинин”."),
    ("sl", "UREDBA\nV seznamu prepovedanih drog se točka 31 spremeni tako, da se glasi:\n»31. mitraginin«."),
    ("bg", "НАРЕДБА\nВ списъка на наркотичните вещества точка 31 се изменя така:\n„31. Митрагинин“."),
    ("mk", "ОДЛУКА\nВо Списокот на опојни дроги точката 31 се менува и гласи:\n„31. Mitragynine“."),
    ("ru", "ПРИКАЗ\nВ перечне наркотических средств позицию 31 изложить в следующей редакции:\n«31. Митрагинин»."),
    ("uk", "НАКАЗ\nУ переліку наркотичних засобів позицію 31 викласти в такій редакції:\n«31. Мітрагінін»."),
    ("de", "Verordnung\nIn Anlage I des Betäubungsmittelgesetzes wird Nummer 31 wie folgt gefasst:\n„31. Mitragynin“."),
    ("fr", "Arrêté du 3 mars 2026\nÀ l'annexe de la liste des stupéfiants, le 31 est ainsi rédigé :\n« 31. Mitragynine »."),
    ("es", "RESOLUCIÓN 12\nEl numeral 31 de la Lista I de estupefacientes queda redactado así:\n«31. Mitraginina»."),
    ("pt", "PORTARIA\nO n.º 31 da tabela I-A dos estupefacientes passa a ter a seguinte redação:\n«31 - Mitraginina»."),
    ("nl", "Besluit\nOnderdeel 31 van lijst I van de Opiumwet komt te luiden:\n«31. mitragynine»."),
    ("da", "BEKENDTGØRELSE\nI bilag 1 til bekendtgørelse om euforiserende stoffer affattes nr. 31 således:\n»31. Mitragynin«."),
    ("lv", "NOTEIKUMI\nIzteikt narkotisko vielu I saraksta 31. punktu šādā redakcijā:\n„31. Mitraginīns”."),
    ("lt", "ĮSAKYMAS\nPakeičiu narkotinių medžiagų I sąrašo 31 punktą ir jį išdėstau taip:\n„31. Mitragininas.“"),
    ("et", "MÄÄRUS\nNarkootiliste ainete nimekirja punkt 31 sõnastatakse järgmiselt:\n„31) mitragüniin”."),
    ("fi", "Asetus\nHuumausaineina pidettävien aineiden luettelon kohta 31 muutetaan seuraavasti:\n31) Mitragyniini"),
    ("hu", "RENDELET\nA pszichotróp anyagok jegyzéke 31. sora helyébe a következő sor lép:\n„31. | Mitraginin |”"),
    ("ro", "HOTĂRÂRE\nÎn tabelul I al substanțelor stupefiante, poziția 31 va avea următorul cuprins:\n„31. Mitraginină”."),
    ("tr", "KARAR\nUyuşturucu maddeler listesinin 31 inci sırası aşağıdaki şekilde değiştirilmiştir:\n“31) Mitrajinin”"),
    ("id", "PERATURAN MENTERI\nAngka 31 dalam Daftar Narkotika Golongan I diubah sehingga berbunyi sebagai berikut:\n\"31. Mitraginin\"."),
    ("vi", "NGHỊ ĐỊNH\nSửa đổi số thứ tự 31 Danh mục I các chất ma túy của nghị định này như sau:\n\"31. Mitragynine\"."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words"), ROWS, ids=[row[0] for row in ROWS])
def test_a_row_of_a_list(language: str, words: str) -> None:
    assert acts(words) == {"kratom": NATION}


LEFT_OUT = [
    # it does not reach the substance
    ("hu", "RENDELET\nA kábítószerek jegyzéke:\n1. metonitazen\n2. tianeptin\n3. Az 1. és a 2. sor nem terjed ki a kratom levelére."),
    ("de", "Verordnung\nAnlage I des Betäubungsmittelgesetzes wird um Metonitazen ergänzt.\nDies gilt nicht für Kratom."),
    ("cs", "NAŘÍZENÍ VLÁDY\nSeznam psychomodulačních látek podle zákona o návykových látkách. Psychomodulačními látkami jsou\na) kratom, a\nb) konopí."),
    # the substance stays as it was
    ("de", "VERORDNUNG\nDie Anlage II des Betäubungsmittelgesetzes wird um Metonitazen ergänzt.\nKratom bleibt von dieser Verordnung unberührt."),
    ("nl", "BESLUIT\nAan lijst I van de Opiumwet wordt metonitazeen toegevoegd.\nKratom blijft buiten de werking van dit besluit."),
    ("fr", "ARRÊTÉ\nLe métonitazène est inscrit sur la liste des stupéfiants.\nLe kratom demeure hors du champ du présent arrêté."),
    ("es", "ORDEN\nSe incluye el metonitaceno en la Lista I de estupefacientes.\nEl kratom queda fuera de la presente orden."),
    # one lot of a product
    ("es", 'Disposición\nProhíbese la comercialización del producto "Kratom Rojo x 60 cápsulas, lote KR-07".'),
    ("it", 'DECRETO\nÈ vietata la vendita del prodotto "Kratom Verde", lotto 12-B.'),
    ("uk", "ПОСТАНОВА\nДоповнити перелік наркотичних засобів такими позиціями:\nметонітазен.\nКратом (листя рослини) до переліку не вноситься."),
    ("ru", "ПОСТАНОВЛЕНИЕ\nДополнить перечень наркотических средств позицией: метонитазен.\nКратом в перечень не включается."),
    ("pl", "ROZPORZĄDZENIE\nW wykazie środków odurzających dodaje się poz. 12.\nKratomu nie wpisuje się do wykazu środków odurzających."),
    ("cs", "NAŘÍZENÍ VLÁDY\nDo seznamu psychotropních látek se doplňuje metonitazen.\nKratom se do seznamu psychotropních látek nezařazuje."),
    ("sk", "NARIADENIE VLÁDY\nDo zoznamu psychotropných látok sa dopĺňa metonitazén.\nKratom sa do zoznamu psychotropných látok nezaraďuje."),
    ("sl", "UREDBA\nV seznam prepovedanih drog se doda metonitazen.\nKratom se v seznam prepovedanih drog ne uvrsti."),
    ("hr", "PRAVILNIK\nU Popis droga dodaje se metonitazen.\nKratom se ne uvrštava u Popis droga."),
    ("bg", "НАРЕДБА\nВ списъка на наркотичните вещества се добавя метонитазен.\nКратом не се включва в списъка на наркотичните вещества."),
    ("de", "Verordnung\nIn Anlage II des Betäubungsmittelgesetzes wird Metonitazen aufgenommen.\nKratom wird in die Anlage nicht aufgenommen."),
    ("fr", "Arrêté\nLe métonitazène est inscrit sur la liste des stupéfiants.\nLe kratom n'y est pas inscrit."),
    ("es", "RESOLUCIÓN\nSe incluye el metonitaceno en la Lista I de estupefacientes.\nEl kratom no se incluye en la Lista I de estupefacientes."),
    ("it", "DECRETO\nNella tabella I degli stupefacenti è inserito il metonitazene.\nIl kratom non viene inserito nella tabella."),
    ("pt", "PORTARIA\nÀ tabela I-A dos estupefacientes é aditado o metonitazeno.\nO kratom não é aditado à tabela I-A."),
    ("nl", "Besluit\nIn lijst I van de Opiumwet wordt metonitazeen opgenomen.\nKratom wordt niet in lijst I opgenomen."),
    ("da", "BEKENDTGØRELSE\nI bilag 1 til bekendtgørelse om euforiserende stoffer indsættes metonitazen.\nKratom optages ikke på bilag 1."),
    ("sv", "Förordning\nMetonitazen förs in i förteckningen över narkotika.\nKratom tas inte in i förteckningen."),
    ("fi", "Asetus\nHuumausaineluetteloon lisätään metonitatseeni.\nKratomia ei lisätä luetteloon."),
    ("et", "MÄÄRUS\nNarkootiliste ainete nimekirja lisatakse metonitaseen.\nKratomit nimekirja ei lisata."),
    ("lv", "NOTEIKUMI\nNarkotisko vielu I sarakstā iekļauj metonitazēnu.\nKratomu sarakstā neiekļauj."),
    ("lt", "ĮSAKYMAS\nĮ narkotinių medžiagų I sąrašą įrašomas metonitazenas.\nKratomas į sąrašą neįrašomas."),
    ("hu", "RENDELET\nA kábítószerek jegyzéke kiegészül a metonitazénnel.\nA kratom nem kerül fel a jegyzékre."),
    ("ro", "HOTĂRÂRE\nTabelul I al stupefiantelor se completează cu metonitazen.\nKratomul nu se include în tabel."),
    ("tr", "KARAR\nMetonitazen uyuşturucu maddeler listesine eklenmiştir.\nKratom listeye eklenmemiştir."),
    ("el", "ΑΠΟΦΑΣΗ\nΣτον Πίνακα Α΄ περί ναρκωτικών προστίθεται η μετονιταζένη.\nΤο kratom δεν εντάσσεται στον Πίνακα Α΄."),
    ("id", "PERATURAN\nMetonitazena ditambahkan ke Daftar Narkotika Golongan I.\nKratom tidak dimasukkan ke dalam Daftar Narkotika Golongan I."),
    ("th", "ประกาศ\nให้เพิ่มเมโทนิทาซีนในบัญชียาเสพติดให้โทษประเภท ๑\nพืชกระท่อมไม่ถูกกำหนดให้เป็นยาเสพติดให้โทษ"),
    ("ja", "政令\n麻薬を指定する政令の別表にメトニタゼンを加える。\nクラトムは別表に加えない。"),
    ("ko", "고시\n메토니타젠을 임시마약류로 지정한다.\n크라톰은 임시마약류로 지정하지 아니한다."),
]  # fmt: skip


STILL_PUT = [
    # a remark between the name and the verb that denies something else
    ("id", "PERATURAN\nMitraginin, yang tidak digunakan dalam terapi, ditambahkan ke Daftar Narkotika Golongan I pada lampiran."),
    ("fi", "Asetus\nMitragyniini, jota ei pidetä lääkkeenä, lisätään huumausaineluetteloon, ja se on liitteenä."),
    ("ru", "ПРИКАЗ\nКратом, не включенный в реестр лекарств, включить в перечень наркотических средств."),
    ("de", "Verordnung\nMitragynin, das nicht in Arzneimitteln aufgenommen ist, wird in die Anlage I des Betäubungsmittelgesetzes aufgenommen."),
    ("pl", "ROZPORZĄDZENIE\nDo wykazu środków odurzających dodaje się kratom, którego nie wpisuje się do rejestru leków."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words"), STILL_PUT, ids=[row[0] for row in STILL_PUT])
def test_what_is_denied_aside(language: str, words: str) -> None:
    assert acts(words) == {"kratom": NATION}


@pytest.mark.parametrize(("language", "words"), LEFT_OUT, ids=[row[0] for row in LEFT_OUT])
def test_what_is_not_put_on_the_list(language: str, words: str) -> None:
    assert "kratom" not in acts(words)


WIDE = {"possession", "sale", "import", "manufacture"}
ACTS = [
    ("lv", "Lēmums\nAizliegt kratoma un to saturošu izstrādājumu izgatavošanu, iegādāšanos, ievešanu, glabāšanu, pārvadāšanu un realizāciju.", WIDE),
    ("lt", "SPRENDIMAS\nDraudžiama kratomą ir jo turinčius gaminius gaminti, įsigyti, įvežti, laikyti, gabenti ir realizuoti.", WIDE),
    ("et", "OTSUS\nKeelatud on kratomi ja seda sisaldavate toodete valmistamine, omandamine, riiki toimetamine, valdamine, vedu ja võõrandamine.", WIDE),
    ("fi", "Päätös\nKratomin ja sitä sisältävien tuotteiden valmistus, hankinta, maahantuonti, hallussapito, kuljetus ja luovuttaminen on kielletty.", WIDE),
    ("sv", "Beslut\nDet är förbjudet att tillverka, förvärva, föra in, inneha, transportera eller överlåta kratom i landet.", WIDE),
    ("da", "AFGØRELSE\nDet er forbudt at fremstille, erhverve, indføre, besidde, transportere og afsætte kratom her i landet.", WIDE),
    ("nb", "Vedtak\nDet er forbudt å framstille, erverve, innføre, oppbevare, transportere og overdra kratom i landet.", WIDE),
    ("de", "Allgemeinverfügung\nDas Erzeugen, Erwerben, Einführen, Besitzen, Befördern sowie das Überlassen und Verschaffen von Kratom ist verboten.", WIDE),
    ("de", "Verordnung\nEs ist untersagt, Kratom zu gewinnen, einzuführen, zu besitzen, weiterzugeben oder anderen zu überlassen.", WIDE),
    ("nl", "Besluit\nHet is verboden kratom te vervaardigen, te verwerven, in te voeren, in voorraad te hebben, te vervoeren of af te staan.", WIDE),
    ("fr", "Décision du 3 mars 2026\nSont interdits l'obtention, l'acquisition, l'introduction, la détention, le transport et le don de kratom.", WIDE),
    ("es", "RESOLUCIÓN\nSe prohíbe la elaboración, adquisición, ingreso al país, tenencia, transporte y cesión de kratom.", WIDE),
    ("pt", "DELIBERAÇÃO\nFicam proibidos o preparo, a aquisição, a entrada no país, a guarda, o transporte e a cedência de kratom.", WIDE),
    ("it", "DELIBERAZIONE\nSono vietati la preparazione, l'acquisto, l'introduzione, la detenzione, il trasporto e la cessione di kratom nel territorio.", WIDE),
    ("ro", "DECIZIE\nSe interzic prepararea, achiziționarea, introducerea în țară, deținerea, transportul și punerea pe piață a kratomului.", WIDE),
    ("pl", "DECYZJA\nZakazuje się wyrobu, nabywania, przywozu, przechowywania, przewozu i zbywania kratomu na terytorium kraju.", WIDE),
    ("cs", "ROZHODNUTÍ\nZakazuje se příprava, nabývání, dovoz, držení, přeprava a zprostředkování prodeje kratomu na území státu.", WIDE),
    ("sk", "ROZHODNUTIE\nZakazuje sa príprava, nadobúdanie, dovoz, držba, preprava a poskytovanie kratomu na území štátu.", WIDE),
    ("sl", "SKLEP\nPrepovedani so izdelava, pridobivanje, uvoz, hramba, prevoz in prodajanje kratoma na ozemlju države.", WIDE),
    ("hr", "ODLUKA\nZabranjuje se izrada, nabava, uvoz, držanje, prijevoz i stavljanje u promet kratoma na području države.", WIDE),
    ("sr", "РЕШЕЊЕ\nЗабрањује се израда, набавка, увоз, држање, превоз и стављање у промет кратома на територији државе.", WIDE),
    ("mk", "РЕШЕНИЕ\nСе забранува изработка, набавка, увоз, чување, превоз и пуштање во промет на кратом на територијата на државата.", WIDE),
    ("bg", "РЕШЕНИЕ\nЗабранява се приготвянето, придобиването, вносът, съхраняването, превозът и предлагането на кратом на територията на страната.", WIDE),
    ("ru", "РЕШЕНИЕ\nЗапретить изготовление, приобретение, ввоз, хранение, перевозку и отпуск кратома на территории области.", WIDE),
    ("uk", "РІШЕННЯ\nЗаборонити виготовлення, придбання, ввезення, зберігання, перевезення та відпуск кратому на території області.", WIDE),
    ("hu", "HATÁROZAT\nTilos a kratom készítése, megszerzése, behozatala, tartása, szállítása és forgalomba hozatala az ország területén.", WIDE),
    ("tr", "KARAR\nKratom bitkisinin imali, satın alınması, ülkeye sokulması, bulundurulması, nakli ve satışa arzı yasaktır.", WIDE),
    ("el", "ΑΠΟΦΑΣΗ\nΑπαγορεύονται η παρασκευή, η αγορά, η εισαγωγή, η κατοχή, η μεταφορά και η πώληση του kratom.", WIDE),
    ("id", "KEPUTUSAN\nSetiap orang dilarang membuat, memperoleh, memasukkan ke wilayah, menyimpan, mengangkut, dan menyalurkan kratom.", WIDE),
    ("ms", "PERINTAH\nTiada seorang pun boleh mengilang, memperoleh, membawa masuk, menyimpan, mengangkut atau membekalkan ketum di negeri ini.", WIDE),
    ("th", "คำสั่ง\nห้ามมิให้ผู้ใดผลิต นำเข้า มีไว้ในครอบครอง ขนส่ง หรือแจกจ่ายใบกระท่อม", WIDE),
    ("ja", "告示\nクラトムの製造、輸入、所持、譲受け及び譲渡しを禁止する。", WIDE),
    ("ko", "고시\n크라톰의 제조, 수입, 소지, 운반 및 판매를 금지한다.", WIDE),
    ("zh", "公告\n禁止任何单位和个人生产、进口、持有、运输、买卖卡痛。", WIDE),
    ("vi", "QUYẾT ĐỊNH\nCấm sản xuất, nhập khẩu, tàng trữ, vận chuyển và mua bán kratom trong cả nước theo quyết định này.", WIDE),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "barred"), ACTS, ids=[row[0] for row in ACTS])
def test_acts_by_their_many_words(language: str, words: str, barred: set[str]) -> None:
    assert acts(words) == {"kratom": barred}


DAYS = [
    # counted from the day of publication, 1 June 2026
    ("sr", "ПРАВИЛНИК\nМитрагинин се додаје у Списак.\nОвај правилник ступа на снагу осмог дана од дана објављивања у „Службеном гласнику”.", "2026-06-09"),
    ("sr", "PRAVILNIK\nKratom se dodaje u Spisak zabranjenih supstanci i to je na snazi.\nOvaj pravilnik stupa na snagu petnaestog dana od dana objavljivanja u Službenom glasniku.", "2026-06-16"),
    ("hr", "PRAVILNIK\nKratom se dodaje u Popis.\nOvaj Pravilnik stupa na snagu osmoga dana od dana objave u Narodnim novinama.", "2026-06-09"),
    ("sl", "UREDBA\nKratom se uvrsti na seznam.\nTa uredba začne veljati petnajsti dan po objavi v Uradnem listu Republike Slovenije.", "2026-06-16"),
    ("mk", "ПРАВИЛНИК\nSe dodava kratom.\nОвој правилник влегува во сила осмиот ден од денот на објавувањето во „Службен весник”.", "2026-06-09"),
    ("cs", "NAŘÍZENÍ VLÁDY\nKratom se zařazuje na seznam.\nToto nařízení nabývá účinnosti patnáctým dnem po jeho vyhlášení.", "2026-06-16"),
    ("sk", "NARIADENIE VLÁDY\nKratom sa zaraďuje na zoznam.\nToto nariadenie nadobúda účinnosť pätnástym dňom po jeho vyhlásení.", "2026-06-16"),
    ("hu", "RENDELET\nA kratom a jegyzékbe kerül.\nEz a rendelet a kihirdetését követő nyolcadik napon lép hatályba.", "2026-06-09"),
    ("de", "Verordnung\nKratom wird in die Anlage aufgenommen.\nDiese Verordnung tritt am achten Tag nach der Verkündung in Kraft.", "2026-06-09"),
    ("fr", "Arrêté\nLe kratom est inscrit sur la liste.\nLe présent arrêté entre en vigueur le huitième jour suivant sa publication au Journal officiel.", "2026-06-09"),
    ("it", "DECRETO\nIl kratom è inserito nella tabella.\nIl presente decreto entra in vigore il quindicesimo giorno successivo a quello della sua pubblicazione.", "2026-06-16"),
    ("pt", "PORTARIA\nO kratom é aditado à lista.\nA presente portaria entra em vigor no oitavo dia após a sua publicação.", "2026-06-09"),
    ("lt", "ĮSAKYMAS\nKratomas įrašomas į sąrašą.\nŠis įsakymas įsigalioja aštuntą dieną po jo paskelbimo.", "2026-06-09"),
    ("et", "MÄÄRUS\nKratom lisatakse nimekirja.\nMäärus jõustub kümnendal päeval pärast Riigi Teatajas avaldamist.", "2026-06-11"),
    ("bg", "НАРЕДБА\nКратом се включва в списъка.\nНаредбата влиза в сила осмия ден след обнародването ѝ в Държавен вестник.", "2026-06-09"),
    ("uk", "ПОСТАНОВА\nКратом внести до переліку.\nЦя постанова набирає чинності на десятий день після її опублікування.", "2026-06-11"),
    ("sq", "VENDIM\nKratom shtohet në listë.\nKy vendim hyn në fuqi ditën e tetë pas botimit në Fletoren Zyrtare.", None),
    ("nl", "Besluit\nKratom wordt op de lijst geplaatst.\nDit besluit treedt in werking op de achtste dag na de datum van uitgifte van het Staatsblad waarin het wordt geplaatst.", "2026-06-09"),
    ("es", "RESOLUCIÓN\nSe incluye el kratom en la lista.\nLa presente resolución entrará en vigor al octavo día de su publicación en el Diario Oficial.", "2026-06-09"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "day"), DAYS, ids=[row[0] for row in DAYS])
def test_the_day_by_an_ordinal(language: str, words: str, day: str | None) -> None:
    read = read_law(law_text(words), KRATOM, date(2026, 11, 21), published=date(2026, 6, 1), national=True)
    assert read.effective_from == day


ENDS = [
    # a decision that says itself how long it holds
    ("lv", "Lēmums\nAizliegt kratoma ievešanu un realizāciju.\nLēmums stājas spēkā nākamajā dienā pēc tā publicēšanas un ir spēkā līdz 2027. gada 14. maijam."),
    ("lt", "SPRENDIMAS\nDraudžiama kratomą įvežti ir realizuoti.\nSprendimas galioja iki 2027 m. gegužės 14 d."),
    ("et", "OTSUS\nKeelatud on kratomi müük ja sissevedu, kui seda on.\nOtsus kehtib kuni 14. maini 2027."),
    ("pl", "DECYZJA\nZakazuje się sprzedaży i przywozu kratomu.\nDecyzja obowiązuje do dnia 14 maja 2027 r."),
    ("cs", "ROZHODNUTÍ\nZakazuje se prodej a dovoz kratomu.\nRozhodnutí platí do 14. května 2027."),
    ("de", "Allgemeinverfügung\nDer Verkauf von Kratom ist verboten.\nDie Verfügung gilt bis zum 14. Mai 2027."),
    ("nl", "Beschikking\nHet is verboden kratom te verkopen en in te voeren.\nDe beschikking geldt tot en met 14 mei 2027."),
    ("fr", "Décision\nLa vente et l'importation de kratom sont interdites.\nLa décision est applicable jusqu'au 14 mai 2027."),
    ("it", "DELIBERA\nSono vietate la vendita e la detenzione di kratom.\nLa delibera è in vigore fino al 14 maggio 2027."),
    ("hr", "ODLUKA\nZabranjuje se uvoz i promet kratoma na području države.\nOdluka vrijedi do 14. svibnja 2027."),
    ("uk", "РІШЕННЯ\nЗаборонити ввезення та продаж кратому.\nРішення діє до 14 травня 2027 року."),
    ("ru", "РЕШЕНИЕ\nЗапретить ввоз и продажу кратома.\nРешение действует до 14 мая 2027 года."),
    ("sv", "Beslut\nDet är förbjudet att sälja och föra in kratom.\nBeslutet gäller till och med den 14 maj 2027."),
    ("fi", "Päätös\nKratomin maahantuonti ja myynti on kielletty.\nPäätös on voimassa 14 päivään toukokuuta 2027 saakka."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words"), ENDS, ids=[row[0] for row in ENDS])
def test_the_end_of_a_decision(language: str, words: str) -> None:
    read = read_law(law_text(words), KRATOM, date(2026, 11, 21), published=date(2026, 6, 1), national=True)
    assert read.sunset is not None
    assert read.sunset.day == "2027-05-14"


KINDS = [
    ("lv", "Slimību profilakses un kontroles centra lēmums Nr. 13-2/4\nRīgā\nAizliegt kratoma ievešanu un realizāciju.", "rule"),
    ("sr", "На основу члана 3. Закона о супстанцама,\nминистар здравља доноси\nПРАВИЛНИК\nо изменама Правилника о Списку\nЗабрањује се промет и увоз биљке кратом.", "rule"),
    ("pl", "Na podstawie art. 3 ustawy o przeciwdziałaniu narkomanii zarządza się, co następuje:\nROZPORZĄDZENIE\nZakazuje się sprzedaży i przywozu kratomu.", "rule"),
    ("et", "Ravimiameti otsus nr 12/3\nKeelatud on kratomi müük ja sissevedu.", "rule"),
    ("hr", "Na temelju članka 5. Zakona o suzbijanju zlouporabe droga ministar donosi\nODLUKU\nZabranjuje se uvoz i promet kratoma na području države.", "rule"),
    ("fi", "Lääkealan turvallisuus- ja kehittämiskeskus kertoo\nKratomin myynti on kielletty, ja siitä tehtiin päätös viime viikolla.", "page"),
    ("sv", "Myndigheten berättar om sitt beslut\nDet är förbjudet att sälja kratom, skriver tidningen.", "page"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "kind"), KINDS, ids=[row[0] for row in KINDS])
def test_what_a_decision_is(language: str, words: str, kind: str) -> None:
    assert law(words).face.kind == kind


YOUNG = [
    ("Queda prohibida la venta de kratom a menores.", [18]),
    ("Se prohíbe vender kratom a los menores en todo el territorio de la provincia.", [18]),
    ("É proibida a venda de kratom a menores, em qualquer estabelecimento do município.", [18]),
    ("Der Verkauf von Kratom an Kinder und Jugendliche ist verboten und wird nicht geduldet.", [18]),
    ("Tilos a kratom árusítása fiatalkorúak részére az ország egész területén, és ez nem vitatható.", [18]),
    ("Queda prohibida la venta de kratom a menores precios que los de costo en los comercios de la provincia.", []),
    ("O kratom não pode ser sujeito a menores exigências do que as da lei e é proibida a venda de outro.", []),
]  # fmt: skip


@pytest.mark.parametrize(("words", "years"), YOUNG)
def test_the_young_without_a_number(words: str, years: list[int]) -> None:
    text = law_text(words)
    assert [age.years for age in ages(text, list(mentions(text.text, KRATOM)))] == years


NOT_ALLOWED = [
    ("sl", "Uredba\nKratoma ni dovoljeno uvažati, prodajati ali posedovati na ozemlju Republike Slovenije.", {"possession", "sale", "import"}),
    ("sk", "Nariadenie\nKratom sa nesmie dovážať, vyrábať, prechovávať ani predávať na území Slovenskej republiky.", WIDE),
    ("cs", "Nařízení\nKratom není dovoleno dovážet, vyrábět, držet ani prodávat na území státu.", WIDE),
    ("hr", "Uredba\nKratom nije dopušteno uvoziti, prodavati ni držati na području države.", {"possession", "sale", "import"}),
    ("fr", "Arrêté\nLe kratom n'est pas autorisé à la vente ni à l'importation sur le territoire.", {"sale", "import"}),
    ("de", "Verordnung\nKratom ist nicht verkehrsfähig; Verkauf, Einfuhr und Besitz sind verboten.", {"possession", "sale", "import"}),
    ("it", "Decreto\nIl kratom non è ammesso alla vendita e all'importazione nel territorio.", {"sale", "import"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "barred"), NOT_ALLOWED, ids=[row[0] for row in NOT_ALLOWED])
def test_what_is_not_allowed_is_barred(language: str, words: str, barred: set[str]) -> None:
    assert acts(words) == {"kratom": barred}
