"""When a law begins and ends, sentence by sentence. All sentences are our own."""

from __future__ import annotations

import re
from datetime import date

import pytest

from tracker.lawtext.dates import dates
from tracker.lawtext.effect import effects, sunset
from tracker.lawtext.languages import language_of
from tracker.lawtext.periods import Period, later, periods
from tracker.lawtext.text import LawText
from tracker.names import Mention

PUBLISHED = date(2026, 6, 10)


def law(words: str, language: str = "en") -> LawText:
    return type("_Law", (LawText,), {"language": language})(words)


@pytest.mark.parametrize(
    ("language", "words", "value"),
    [
        ("en", "July 1, 2026", "2026-07-01"),
        ("en", "July 1st, 2026", "2026-07-01"),
        ("en", "Sept. 1, 2025", "2025-09-01"),
        ("en", "1 March 2026", "2026-03-01"),
        ("en", "the 1st day of July, 2026", "2026-07-01"),
        ("en", "this twenty-ninth day of June, 2026", "2026-06-29"),
        ("en", "the first day of July, A.D. 2026", "2026-07-01"),
        ("en", "July\n1, 2026", "2026-07-01"),
        ("en", "3/14/2026", "2026-03-14"),
        ("en", "4/3/2026", "2026-04-03"),
        ("en-GB", "4/3/2026", "2026-03-04"),
        ("en", "14/3/2026", "2026-03-14"),
        ("de", "4.3.2026", "2026-03-04"),
        ("fr", "14/03/2026", "2026-03-14"),
        ("en", "2026-07-01", "2026-07-01"),
        ("en", "July 2026", "2026-07"),
        ("fr", "1er août 2026", "2026-08-01"),
        ("de", "1. Jänner 2027", "2027-01-01"),
        ("es", "1 de julio de 2026", "2026-07-01"),
        ("es", "primero de julio de 2026", "2026-07-01"),
        ("pt", "1º de julho de 2026", "2026-07-01"),
        ("it", "1° luglio 2026", "2026-07-01"),
        ("nl", "1 juli 2026", "2026-07-01"),
        ("da", "1. juli 2026", "2026-07-01"),
        ("nb", "1. desember 2026", "2026-12-01"),
        ("sv", "den 1 april 2027", "2027-04-01"),
        ("fi", "1 päivänä heinäkuuta 2026", "2026-07-01"),
        ("et", "1. juulil 2026", "2026-07-01"),
        ("lv", "2026. gada 1. jūlijā", "2026-07-01"),
        ("lt", "2026 m. liepos 1 d.", "2026-07-01"),
        ("pl", "1 lipca 2026 r.", "2026-07-01"),
        ("cs", "1. července 2026", "2026-07-01"),
        ("cs", "1. června 2026", "2026-06-01"),
        ("sk", "1. júla 2026", "2026-07-01"),
        ("sl", "1. julija 2026", "2026-07-01"),
        ("hr", "22. travnja 2026.", "2026-04-22"),
        ("hu", "2026. július 1-jén", "2026-07-01"),
        ("ro", "1 iulie 2026", "2026-07-01"),
        ("tr", "1 Temmuz 2026", "2026-07-01"),
        ("el", "1 Ιουλίου 2026", "2026-07-01"),
        ("uk", "1 березня 2026 року", "2026-03-01"),
        ("ru", "1 мая 2026 г.", "2026-05-01"),
        ("bg", "1 юли 2026 г.", "2026-07-01"),
        ("id", "2 Maret 2026", "2026-03-02"),
        ("ms", "1 Julai 2026", "2026-07-01"),
        ("vi", "ngày 01 tháng 7 năm 2026", "2026-07-01"),
        ("th", "๒๔ พฤษภาคม พ.ศ. ๒๕๖๔", "2021-05-24"),
        ("th", "1 กรกฎาคม 2569", "2026-07-01"),
        ("ja", "令和八年六月十九日", "2026-06-19"),
        ("ja", "令和元年五月", "2019-05"),
        ("ja", "平成28年3月9日", "2016-03-09"),
        ("ja", "２０２６年６月１９日", "2026-06-19"),
        ("zh", "二〇二六年七月一日", "2026-07-01"),
        ("zh", "中華民國115年7月1日", "2026-07-01"),
        ("ko", "2026년 6월 19일", "2026-06-19"),
        ("ko", "2026. 6. 19.", "2026-06-19"),
    ],
)
def test_a_date_is_read_as_its_language_writes_it(language: str, words: str, value: str) -> None:
    assert [found.value for found in dates(f"{words} ", language)] == [value]


@pytest.mark.parametrize("words", ["February 30, 2026", "13/32/2026", "1.2.3.2026", "$2026", "no. 7, 20260"])
def test_what_is_no_day_of_the_calendar_is_no_date(words: str) -> None:
    assert list(dates(words, "en")) == []


@pytest.mark.parametrize(
    ("language", "words", "period"),
    [
        ("en", "ninety (90) days", Period(90, "day")),
        ("en", "one hundred and eighty days", Period(180, "day")),
        ("en", "the ninety-first day", Period(91, "day")),
        ("en", "the first day of the third month following", Period(3, "first")),
        ("en", "the first Monday of the month next after", Period(1, "weekday", 0)),
        ("fr", "le premier jour du deuxième mois suivant", Period(2, "first")),
        ("de", "am ersten Tag des dritten auf die Verkündung folgenden Monats", Period(3, "first")),
        ("cs", "prvním dnem třetího kalendářního měsíce", Period(3, "first")),
        ("et", "kolmanda kuu esimesel päeval", Period(3, "first")),
        ("pl", "14 dni", Period(14, "day")),
        ("ja", "六月を", Period(6, "month")),
        ("th", "เก้าสิบวัน", Period(90, "day")),
    ],
)
def test_a_term_is_read_in_words_and_figures(language: str, words: str, period: Period) -> None:
    assert next(periods(words, language)).period == period


@pytest.mark.parametrize(
    ("day", "period", "then"),
    [
        (date(2026, 1, 31), Period(1, "month"), date(2026, 2, 28)),
        (date(2024, 2, 29), Period(1, "year"), date(2025, 2, 28)),
        (date(2026, 6, 10), Period(2, "week"), date(2026, 6, 24)),
        (date(2020, 6, 1), Period(1, "weekday", 0), date(2020, 7, 6)),
        (date(2026, 12, 5), Period(3, "first"), date(2027, 3, 1)),
        (date(9999, 12, 30), Period(3, "day"), None),
    ],
)
def test_a_term_is_counted_on_the_calendar(day: date, period: Period, then: date | None) -> None:
    assert later(day, period) == then


COMPUTED = [
    # English, with a plain date
    ("en", "This act takes effect July 1, 2026.", "2026-07-01"),
    ("en", "This Act shall take effect and be in force on and after January 1, 2027.", "2027-01-01"),
    ("en", "SECTION 9. Effective Date. This ordinance becomes effective on the 1st day of July, 2026.", "2026-07-01"),
    ("en", "This act shall not take effect until October 1, 2026.", "2026-10-01"),
    ("en", "This Order may be cited as the Poisons Order and comes into operation on 1 March 2026.", "2026-03-01"),
    ("en", "These Regulations come into force on 4th August 2026.", "2026-08-04"),
    ("en", "Coming into force: 4 August 2026", "2026-08-04"),
    ("en", "On July 1, 2026, this act takes effect.", "2026-07-01"),
    ("en", "Effective: 3/14/2026", "2026-03-14"),
    ("en", "DATES: This rule is effective July 15, 2026. Comments are due by May 1, 2026.", "2026-07-15"),
    ("en", "Effective Date\nSeptember 10, 2026", "2026-09-10"),
    ("en", "The effective date of this regulation is August 2, 2026.", "2026-08-02"),
    ("en", "The effective date of the rule published on May 9, 2026, is delayed from June 1, 2026, until November 1, 2026.", "2026-11-01"),
    ("en", "The effective date of the final rule is postponed to March 1, 2027.", "2027-03-01"),
    ("en", '"effective_on": "2026-07-15",', "2026-07-15"),
    ("en", "Effective January 1, 2027, a retailer may not sell kratom.", "2027-01-01"),
    ("en", "Effective July 2026", None),
    ("en", "Added by Acts 2025, 89th Leg., R.S., Ch. 7, eff. September 1, 2025.", "2025-09-01"),
    ("en", "(Source: P.A. 104-11, eff. 8-1-25.)", "2025-08-01"),
    # English, with a term or an event
    ("en", "This act takes effect upon publication in the register.", "2026-06-10"),
    ("en", "This rule takes effect thirty (30) days after publication.", "2026-07-10"),
    ("en", "This ordinance shall be in force thirty days from and after its passage and publication.\nADOPTED this 1st day of June, 2026.", "2026-07-10"),
    ("en", "This ordinance takes effect thirty days after adoption.\nADOPTED May 5, 2026.\nSIGNED by the Mayor May 8, 2026.", "2026-06-04"),
    ("en", "This act takes effect upon becoming law.\nApproved by the Governor May 2, 2026.", "2026-05-02"),
    ("en", "This Act shall take effect upon its approval. Approved May 3, 2026.", "2026-05-03"),
    ("en", "This act shall take effect 60 days after its passage.\nApproved: May 1, 2026", "2026-06-30"),
    ("en", "This act shall take effect on the one hundred eightieth day after it shall have become a law.\nSIGNED May 1, 2026", "2026-10-28"),
    ("en", "Effective twenty days after filing. Filed with the Secretary of State June 1, 2026.", "2026-06-21"),
    ("en", "This instrument commences on the day after it is registered.\nRegistered 3 August 2026", "2026-08-04"),
    ("en", "This ordinance takes effect on the fifth day following publication.", "2026-06-15"),
    ("en", "This act takes effect on the first day of the third month after publication.", "2026-09-01"),
    ("en", "This Act comes into force on the day after the date of Royal assent.\nRoyal Assent: 3 August 2026", "2026-08-04"),
    ("en", "This act is an emergency measure and goes into immediate effect.\nApproved June 4, 2026.", "2026-06-04"),
    ("en", "This decree enters into force on the day following its publication in the Official Gazette.", "2026-06-11"),
    ("en", "This rule takes effect ninety days after July 1, 2026.", "2026-09-29"),
    ("en", "This rule takes effect when ten days have passed after publication. It takes effect after ten days have passed since publication.", "2026-06-21"),
    ("en", "The Board does RESCIND the said ordinance, from the first Monday of the month next after this order.\nSo ordered, this the 1st day of June, 2026.", "2026-07-06"),
    # Others
    ("fr", "Le présent arrêté entre en vigueur le premier jour du deuxième mois suivant sa publication au Journal officiel.", "2026-08-01"),
    ("fr", "Le présent décret entre en vigueur le lendemain de sa publication.", "2026-06-11"),
    ("fr", "La présente loi entrera en vigueur le 1er juillet 2026.", "2026-07-01"),
    ("fr", "L'arrêté du 3 mars 2026 entre en vigueur trente jours après sa publication.", "2026-07-10"),
    ("de", "Diese Verordnung tritt am Tag nach der Verkündung in Kraft.", "2026-06-11"),
    ("de", "Dieses Gesetz vom 3. März 2026 tritt am 1. Juli 2026 in Kraft.", "2026-07-01"),
    ("de", "Diese Verordnung tritt am ersten Tag des auf die Verkündung folgenden Monats in Kraft.", "2026-07-01"),
    ("de", "Sie tritt mit Wirkung vom 1. August 2026 in Kraft.", "2026-08-01"),
    ("es", "El presente decreto entrará en vigor el día siguiente al de su publicación en el Diario Oficial.", "2026-06-11"),
    ("es", "Esta ley entrará en vigencia a los treinta días de su publicación.", "2026-07-10"),
    ("es", "La presente resolución entrará en vigor el 1 de julio de 2026.", "2026-07-01"),
    ("pt", "Esta Resolução entra em vigor na data de sua publicação.", "2026-06-10"),
    ("pt", "Esta Lei entra em vigor 30 (trinta) dias após a sua publicação.", "2026-07-10"),
    ("pt", "A presente portaria entra em vigor no dia seguinte ao da sua publicação.", "2026-06-11"),
    ("it", "Il presente decreto entra in vigore il quindicesimo giorno successivo alla sua pubblicazione nella Gazzetta Ufficiale.", "2026-06-25"),
    ("it", "Il presente decreto entra in vigore il giorno successivo a quello della sua pubblicazione.", "2026-06-11"),
    ("nl", "Dit besluit treedt in werking met ingang van 1 juli 2026.", "2026-07-01"),
    ("nl", "Deze regeling treedt in werking met ingang van de dag na de datum van uitgifte van de Staatscourant waarin zij wordt geplaatst.", "2026-06-11"),
    ("nl", "Deze wet treedt met ingang van 1 augustus 2026 in werking.", "2026-08-01"),
    ("da", "Bekendtgørelsen træder i kraft den 1. juli 2026.", "2026-07-01"),
    ("da", "Bekendtgørelsen træder i kraft dagen efter bekendtgørelsen i Lovtidende.", "2026-06-11"),
    ("nb", "Forskriften trer i kraft 1. juli 2026.", "2026-07-01"),
    ("sv", "Denna förordning träder i kraft den 1 juli 2026.", "2026-07-01"),
    ("fi", "Tämä asetus tulee voimaan 1 päivänä heinäkuuta 2026.", "2026-07-01"),
    ("et", "Määrus jõustub 1. juulil 2026.", "2026-07-01"),
    ("et", "Määrus jõustub kümnendal päeval pärast Riigi Teatajas avaldamist.", "2026-06-20"),
    ("et", "Määrus jõustub järgmisel päeval pärast avaldamist.", "2026-06-11"),
    ("lv", "Noteikumi stājas spēkā 2026. gada 1. jūlijā.", "2026-07-01"),
    ("lv", "Noteikumi stājas spēkā nākamajā dienā pēc publicēšanas.", "2026-06-11"),
    ("lt", "Šis įsakymas įsigalioja 2026 m. liepos 1 d.", "2026-07-01"),
    ("pl", "Rozporządzenie wchodzi w życie po upływie 14 dni od dnia ogłoszenia.", "2026-06-25"),
    ("pl", "Ustawa wchodzi w życie z dniem następującym po dniu ogłoszenia.", "2026-06-11"),
    ("pl", "Ustawa wchodzi w życie z dniem 1 lipca 2026 r.", "2026-07-01"),
    ("cs", "Toto nařízení nabývá účinnosti patnáctým dnem po jeho vyhlášení.", "2026-06-25"),
    ("cs", "Tato vyhláška nabývá účinnosti dnem následujícím po dni jejího vyhlášení.", "2026-06-11"),
    ("cs", "Tento zákon nabývá účinnosti dnem 1. července 2026.", "2026-07-01"),
    ("cs", "Zákon nabývá účinnosti prvním dnem druhého kalendářního měsíce následujícího po dni jeho vyhlášení.", "2026-08-01"),
    ("sk", "Tento zákon nadobúda účinnosť 1. júla 2026.", "2026-07-01"),
    ("sk", "Táto vyhláška nadobúda účinnosť dňom vyhlásenia.", "2026-06-10"),
    ("sl", "Ta uredba začne veljati petnajsti dan po objavi v Uradnem listu.", "2026-06-25"),
    ("hr", "Ova odluka stupa na snagu osmoga dana od dana objave.", "2026-06-18"),
    ("hr", "Pravilnik stupa na snagu prvoga dana od dana objave.", "2026-06-11"),
    ("hu", "Ez a rendelet 2026. július 1-jén lép hatályba.", "2026-07-01"),
    ("hu", "Ez a rendelet a kihirdetését követő napon lép hatályba.", "2026-06-11"),
    ("hu", "Ez a törvény a kihirdetését követő 15. napon lép hatályba.", "2026-06-25"),
    ("ro", "Prezenta lege intră în vigoare la 30 de zile de la data publicării în Monitorul Oficial.", "2026-07-10"),
    ("tr", "Bu Yönetmelik yayımı tarihinde yürürlüğe girer.", "2026-06-10"),
    ("uk", "Ця постанова набирає чинності з дня, наступного за днем її опублікування.", "2026-06-11"),
    ("uk", "Рішення набирає чинності з 1 березня 2026 року.", "2026-03-01"),
    ("ru", "Настоящее постановление вступает в силу с 1 марта 2027 года.", "2027-03-01"),
    ("ru", "Настоящий приказ вступает в силу по истечении десяти дней после дня официального опубликования.", "2026-06-21"),
    ("bg", "Наредбата влиза в сила от деня на обнародването ѝ в „Държавен вестник“.", "2026-06-10"),
    ("id", "Peraturan Menteri ini mulai berlaku pada tanggal diundangkan.", "2026-06-10"),
    ("id", "Peraturan ini mulai berlaku setelah 30 (tiga puluh) hari terhitung sejak tanggal diundangkan.", "2026-07-10"),
    ("ms", "Perintah ini mula berkuat kuasa pada 1 Julai 2026.", "2026-07-01"),
    ("vi", "Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2026.", "2026-07-01"),
    ("th", "ประกาศนี้ให้ใช้บังคับตั้งแต่วันถัดจากวันประกาศในราชกิจจานุเบกษาเป็นต้นไป", "2026-06-11"),
    ("th", "พระราชบัญญัตินี้ให้ใช้บังคับเมื่อพ้นกำหนดเก้าสิบวันนับแต่วันประกาศในราชกิจจานุเบกษาเป็นต้นไป", "2026-09-08"),
    ("th", "ประกาศนี้ให้ใช้บังคับตั้งแต่วันที่ ๑ กรกฎาคม พ.ศ. ๒๕๖๙ เป็นต้นไป", "2026-07-01"),
    ("ja", "この省令は、公布の日から起算して十日を経過した日から施行する。", "2026-06-20"),
    ("ja", "この政令は、令和八年七月一日から施行する。", "2026-07-01"),
    ("ja", "この省令は、公布の日から施行する。", "2026-06-10"),
    ("ja", "この法律は、公布の日から起算して六月を経過した日から施行する。", "2026-12-10"),
    ("zh", "本办法自2026年7月1日起施行。", "2026-07-01"),
    ("zh", "本规定自公布之日起施行。", "2026-06-10"),
    ("ko", "이 영은 2026년 7월 1일부터 시행한다.", "2026-07-01"),
    ("ko", "이 법은 공포 후 6개월이 경과한 날부터 시행한다.", "2026-12-11"),
    ("ko", "이 고시는 공포한 날부터 시행한다.", "2026-06-10"),
    # More ways to say the same
    ("en", "This ordinance takes effect thirty days after its second reading.\nFirst Reading: May 5, 2026\nSecond Reading: May 19, 2026", "2026-06-18"),
    ("en", "The order is effective August 31, 2026, and shall remain in effect until August 31, 2028.", "2026-08-31"),
    ("en", "Effective 03/01/2026 through 08/27/2026", "2026-03-01"),
    ("en", "This Order comes into operation on the date of its publication in the Gazette.", "2026-06-10"),
    ("en", "This resolution shall be effective immediately upon its adoption.\nADOPTED this 2nd day of June, 2026.", "2026-06-02"),
    ("en", "The rule shall become effective 10 days after it is filed with the Secretary of State. FILED: June 3, 2026", "2026-06-13"),
    ("en", "Sections 1 through 3 of this act take effect July 1, 2026. The remainder of this act takes effect upon its passage.\nApproved May 1, 2026", "2026-05-01"),
    ("en", "This part commences on the 28th day after the day of publication.", "2026-07-08"),
    ("en", "EFFECTIVE DATE: This ordinance shall take effect 15 days following publication pursuant to law.", "2026-06-25"),
    ("en", "Date effective: July 1, 2026", "2026-07-01"),
    ("en", "These rules shall come into force on the date of their publication in the Official Gazette.", "2026-06-10"),
    ("en", "effective as of 12:01 a.m. on July 1, 2026, this rule applies", "2026-07-01"),
    ("en", "The ban takes effect on Saturday, August 1, 2026.", "2026-08-01"),
    ("en", "Emergency Rule\nEffective: Upon filing\nFiled: June 4, 2026", "2026-06-04"),
    ("en", "Effective Date of Rule: Thirty-one days after filing.\nFiled: June 4, 2026", "2026-07-05"),
    ("en", "WHEREAS the prior act took effect July 1, 2019; Section 2. This act takes effect July 1, 2027.", "2027-07-01"),
    ("en", "(Amended 2019, eff. 7-1-19; Amended 2025, eff. 7-1-25.)", "2025-07-01"),
    ("de", "Diese Verordnung tritt einen Monat nach der Verkündung in Kraft.", "2026-07-10"),
    ("de", "Diese Verordnung tritt mit dem auf die Kundmachung folgenden Tag in Kraft.", "2026-06-11"),
    ("de", "Dieses Gesetz tritt am vierzehnten Tag nach der Verkündung in Kraft.", "2026-06-24"),
    ("de", "Inkrafttreten: 28. Februar 2027", "2027-02-28"),
    ("fr", "Le présent arrêté entre en vigueur le dixième jour qui suit sa publication au Moniteur belge.", "2026-06-20"),
    ("fr", "Le présent arrêté entre en vigueur le jour de sa publication.", "2026-06-10"),
    ("es", "El presente Acuerdo entrará en vigor al día siguiente de su publicación.", "2026-06-11"),
    ("es", "La presente ley comenzará a regir a partir del día de su publicación.", "2026-06-10"),
    ("es", "Esta ley entrará en vigencia transcurridos noventa días desde su publicación.", "2026-09-08"),
    ("pt", "Esta Portaria entra em vigor decorridos 30 dias de sua publicação.", "2026-07-10"),
    ("pt", "O presente decreto-lei entra em vigor no primeiro dia do mês seguinte ao da sua publicação.", "2026-07-01"),
    ("it", "La presente ordinanza entra in vigore il 1° luglio 2026.", "2026-07-01"),
    ("nl", "Dit besluit treedt in werking met ingang van de eerste dag van de tweede maand na de datum van publicatie.", "2026-08-01"),
    ("sv", "Denna författning träder i kraft två veckor efter den dag då författningen enligt uppgift på den utkom från trycket.", "2026-06-24"),
    ("sv", "Förordningen träder i kraft dagen efter kungörandet.", "2026-06-11"),
    ("nb", "Forskriften trer i kraft straks.", "2026-06-10"),
    ("nb", "Endringen trer i kraft 1. januar 2027.", "2027-01-01"),
    ("fi", "Tämä asetus tulee voimaan 10 päivän kuluttua sen julkaisemisesta.", "2026-06-20"),
    ("lv", "Noteikumi stājas spēkā 14. dienā pēc to izsludināšanas.", "2026-06-24"),
    ("lt", "Šis įsakymas įsigalioja kitą dieną po paskelbimo.", "2026-06-11"),
    ("pl", "Rozporządzenie wchodzi w życie z dniem ogłoszenia.", "2026-06-10"),
    ("pl", "Uchwała wchodzi w życie pierwszego dnia miesiąca następującego po miesiącu ogłoszenia.", "2026-07-01"),
    ("pl", "Ustawa wchodzi w życie po upływie 3 miesięcy od dnia ogłoszenia.", "2026-09-11"),
    ("cs", "Toto nařízení nabývá účinnosti dnem jeho vyhlášení.", "2026-06-10"),
    ("sl", "Ta uredba začne veljati naslednji dan po objavi v Uradnem listu.", "2026-06-11"),
    ("hr", "Ova uredba stupa na snagu danom objave.", "2026-06-10"),
    ("hr", "Pravilnik stupa na snagu 1. srpnja 2026.", "2026-07-01"),
    ("hu", "Ez a rendelet a kihirdetését követő hónap első napján lép hatályba.", "2026-07-01"),
    ("ro", "Prezentul ordin intră în vigoare la data publicării.", "2026-06-10"),
    ("ro", "Prezenta ordonanță intră în vigoare la 1 iulie 2026.", "2026-07-01"),
    ("uk", "Наказ набирає чинності через шість місяців з дня його опублікування.", "2026-12-10"),
    ("uk", "Цей Закон набирає чинності з дня його опублікування.", "2026-06-10"),
    ("ru", "Настоящий Федеральный закон вступает в силу со дня его официального опубликования.", "2026-06-10"),
    ("ru", "Постановление вступает в силу с первого числа месяца, следующего за днем опубликования.", "2026-07-01"),
    ("bg", "Законът влиза в сила три дни след обнародването му.", "2026-06-13"),
    ("id", "Peraturan ini berlaku sejak tanggal ditetapkan.\nDitetapkan di Jakarta pada tanggal 3 Juni 2026", "2026-06-03"),
    ("ms", "Peraturan-Peraturan ini mula berkuat kuasa pada tarikh penyiarannya dalam Warta.", "2026-06-10"),
    ("vi", "Thông tư này có hiệu lực sau 45 ngày kể từ ngày ký.\nNgày ký: ngày 01 tháng 6 năm 2026", "2026-07-16"),
    ("th", "ประกาศนี้ให้ใช้บังคับเมื่อพ้นกำหนดสามสิบวันนับแต่วันประกาศในราชกิจจานุเบกษาเป็นต้นไป", "2026-07-10"),
    ("ja", "この省令は、公布の日の翌日から施行する。", "2026-06-11"),
    ("ja", "施行期日：令和八年十月一日", "2026-10-01"),
    ("ko", "이 규칙은 공포 후 3개월이 경과한 날부터 시행한다.", "2026-09-11"),
    ("ko", "이 고시는 고시한 날부터 시행한다.", "2026-06-10"),
    ("ko", "시행일: 2026년 7월 1일", "2026-07-01"),
    ("zh", "本公告自发布之日起施行。", "2026-06-10"),
    ("et", "Määrus jõustub 2026. aasta 1. juulil.", "2026-07-01"),
    ("tr", "Bu Karar 1 Temmuz 2026 tarihinde yürürlüğe girer.", "2026-07-01"),
    ("el", "Η παρούσα απόφαση ισχύει από τη δημοσίευσή της στην Εφημερίδα της Κυβερνήσεως.", "2026-06-10"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "day"), COMPUTED)
def test_a_law_begins_on_the_day_it_says(language: str, words: str, day: str | None) -> None:
    found = effects(law(words, language), PUBLISHED)
    if day is None:
        assert not found or len(found[0].day or "") < 10
    else:
        assert [one.day for one in found][:1] == [day]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "This amendatory act takes effect 90 days after the date it is enacted into law."),
        ("en", "[General effective date: the ninety-first day after adjournment sine die.]"),
        ("en", "This Act comes into operation on a date fixed by the President by proclamation in the Gazette."),
        ("en", "This Act comes into force on a day to be fixed by order of the Governor in Council."),
        ("en", "It shall come into force on such date as the Central Government may appoint."),
        (
            "en",
            "Section 1 becomes operative on the first day of the third month following the day the federal order takes effect.",
        ),
        ("en", "This ordinance takes effect on July 1, 2026, or ten days after publication, whichever is later."),
        ("en", "This rule takes effect ten business days after publication."),
        (
            "en",
            "House Bill 12\nA bill to amend the code.\nThis act takes effect from and after its publication in the statute book.",
        ),
        ("en", "Notice of proposed rulemaking. If adopted, the rule would take effect 30 days after publication."),
        ("en", "The effective date of this rule is stayed indefinitely pending review."),
        ("fr", "Le présent règlement entre en vigueur à la date fixée par décret."),
        ("nl", "Dit besluit treedt in werking op een bij koninklijk besluit te bepalen tijdstip."),
        ("da", "Ministeren fastsætter tidspunktet for lovens ikrafttræden."),
        ("nb", "Loven trer i kraft fra den tid Kongen bestemmer."),
        ("sv", "Denna lag träder i kraft den dag som regeringen bestämmer."),
        (
            "ms",
            "Akta ini mula berkuat kuasa pada tarikh yang ditetapkan oleh Menteri melalui pemberitahuan dalam Warta.",
        ),
        ("ja", "この法律は、公布の日から起算して二年を超えない範囲内において政令で定める日から施行する。"),
    ],
)
def test_a_day_that_nobody_can_tell_stays_open_and_keeps_its_words(language: str, words: str) -> None:
    found = effects(law(words, language), PUBLISHED)
    assert [one.day for one in found] == [None]
    assert re.search(r"\w{4}|[\u3040-\u9fff]{2}", words[found[0].start : found[0].end])


@pytest.mark.parametrize(
    "words",
    [
        "Comments must be received on or before December 1, 2026.",
        "A public hearing will be held on July 8, 2026.",
        "Approved March 19, 2026.",
        "Revised February 1, 2024.",
        "Five-year review: October 15, 2031.",
        "Prior Effective Dates: 07/01/2001, 03/15/2012",
        "A person who held stock shall surrender it within 28 days.",
        "Retailers must comply with the labelling rule by January 1, 2027.",
        "The new fees take effect November 1, 2026.",
        "A permit becomes effective on the date of issuance, March 3, 2026.",
        "Within 60 days after the effective date of this act, a retailer shall register by January 1, 2027.",
        "A review shall be made within five years after this section comes into force, by July 1, 2031.",
        "The agency does not propose any effective date at this time.",
        "This section shall remain in effect only until January 1, 2030.",
        "The emergency rule is effective for 120 days and may be renewed once for not longer than 60 days.",
        "The drug was shown to be effective in trials of March 2026.",
    ],
)
def test_other_days_are_no_beginning(words: str) -> None:
    assert effects(law(words), PUBLISHED) == []


def test_an_excepted_part_has_its_own_day() -> None:
    words = (
        "This Decree enters into force on the day after its publication, with the exception of Article 2 "
        "as far as it concerns holding, which applies from 1 September 2026."
    )
    found = [(one.scope, one.day) for one in effects(law(words), PUBLISHED)]
    assert found == [(None, "2026-06-11"), ("Article 2", "2026-09-01")]


def test_of_history_notes_the_latest_of_the_section_counts() -> None:
    words = (
        "Sec. 10. Kratom. No person shall sell kratom.\n(Amended 2019, eff. 7-1-19; amended 2025, eff. 7-1-25.)\n"
        + "x" * 700
        + "\nSec. 11. Hemp.\n(Added 2026, eff. 7-1-26.)"
    )
    assert effects(law(words), None, [Mention("kratom", 9, 15, "Kratom")])[0].day == "2025-07-01"


def test_the_record_about_the_text_names_its_version() -> None:
    words = 'effective_from: "2024-12-31"\noriginal_effective_date: "2005-06-05"\nMäärus jõustub 5. juunil 2005.'
    assert effects(law(words, "et"), None)[0].day == "2024-12-31"


def test_a_court_order_binds_from_its_day() -> None:
    words = "IN THE SUPREME COURT\nHOLT, Movant, v. LEAF, Respondent\nORDER\nThe stay is DISSOLVED.\nENTERED: April 9, 2026."
    assert [one.day for one in effects(law(words), None)] == ["2026-04-09"]


def test_with_dates_by_section_the_one_of_the_substance_comes_first() -> None:
    words = (
        "Section 1. The commissioner shall report on retail trade.\nEFFECTIVE DATE. This section is effective July 1, 2026.\n"
        "Sec. 2. No person shall sell kratom.\nEFFECTIVE DATE. This section is effective August 1, 2026, and applies to crimes after that day.\n"
        "Sec. 3. A sign shall be posted.\nEFFECTIVE DATE. This section is effective the day following final enactment.\nSigned by the governor May 15, 2026."
    )
    place = words.index("kratom")
    found = effects(law(words), PUBLISHED, [Mention("kratom", place, place + 6, "kratom")])
    assert [(one.scope, one.day) for one in found] == [
        ("Sec. 2", "2026-08-01"),
        ("Section 1", "2026-07-01"),
        ("Sec. 3", "2026-05-16"),
    ]


def test_the_law_as_a_whole_comes_first_unless_the_excepted_part_holds_the_substance() -> None:
    words = (
        "Section 1. No person shall sell kratom.\nSection 2. Labels are required.\n"
        "Section 3. This act takes effect July 1, 2026, except that section 2 takes effect January 1, 2027."
    )
    place = words.index("kratom")
    assert [(one.scope, one.day) for one in effects(law(words), None, [Mention("kratom", place, place + 6, "kratom")])] == [
        (None, "2026-07-01"), ("section 2", "2027-01-01"),
    ]  # fmt: skip
    swapped = words.replace("that section 2", "that section 1")
    assert effects(law(swapped), None, [Mention("kratom", place, place + 6, "kratom")])[0].day == "2027-01-01"


ENDS = [
    ("en", "The emergency rule is effective for 120 days and may be renewed once for not longer than 60 days.", "2026-10-07"),
    ("en", "This emergency rule shall remain in effect for a period not to exceed one hundred twenty (120) days.", "2026-10-07"),
    ("en", "This emergency rule expires 120 days after its effective date.", "2026-10-08"),
    ("en", "This section shall remain in effect only until January 1, 2030, and as of that date is repealed, unless a later statute deletes that date.", "2029-12-31"),
    ("en", "This section is repealed on January 1, 2030.", "2029-12-31"),
    ("en", "This chapter expires September 1, 2031.", "2031-09-01"),
    ("en", "This act sunsets on June 30, 2028.", "2028-06-30"),
    ("en", "This order is effective June 10, 2026, through June 10, 2028.", "2028-06-10"),
    ("en", "The moratorium shall remain in effect for one year from the date of adoption of this ordinance.\nADOPTED May 5, 2026.", "2027-05-04"),
    ("en", "This ordinance shall be in effect until December 31, 2027.", "2027-12-31"),
    ("en", "Expiration Date: October 7, 2026", "2026-10-07"),
    ("en", "Temporary rule effective 6/10/2026 to 10/7/2026.", "2026-10-07"),
    ("en", "This act ceases to be in force at the end of two years after its effective date.", "2028-06-10"),
    ("fr", "Le présent arrêté est applicable jusqu'au 31 décembre 2027.", "2027-12-31"),
    ("de", "Diese Verordnung tritt am 1. Juli 2026 in Kraft und mit Ablauf des 31. Dezember 2027 außer Kraft.", "2027-12-31"),
    ("de", "Diese Verordnung gilt bis zum 31. Dezember 2027.", "2027-12-31"),
    ("es", "La presente orden estará en vigor hasta el 31 de diciembre de 2027.", "2027-12-31"),
    ("pt", "Esta portaria vigorará até 31 de dezembro de 2027.", "2027-12-31"),
    ("it", "La presente ordinanza si applica fino al 31 dicembre 2027.", "2027-12-31"),
    ("nl", "Deze regeling vervalt met ingang van 1 januari 2028.", "2027-12-31"),
    ("sv", "Denna förordning gäller till och med den 31 december 2027.", "2027-12-31"),
    ("fi", "Tämä asetus on voimassa 31 päivään joulukuuta 2027.", "2027-12-31"),
    ("et", "Käesolev määrus kehtib kuni 31. detsembrini 2027.", "2027-12-31"),
    ("pl", "Niniejsze rozporządzenie obowiązuje do dnia 31 grudnia 2027 r.", "2027-12-31"),
    ("cs", "Toto nařízení platí do 31. prosince 2027.", "2027-12-31"),
    ("uk", "Ця постанова діє до 31 грудня 2027 року.", "2027-12-31"),
    ("ru", "Настоящее постановление действует до 31 декабря 2027 года.", "2027-12-31"),
    ("ko", "지정 기간: 2026년 6월 19일부터 2029년 6월 18일까지", "2029-06-18"),
    ("th", "ประกาศนี้ให้ใช้บังคับจนถึงวันที่ ๓๑ ธันวาคม พ.ศ. ๒๕๗๐", "2027-12-31"),
    ("ja", "この省令は、令和九年十二月三十一日限り、その効力を失う。", "2027-12-31"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "day"), ENDS)
def test_a_law_ends_on_the_day_it_says(language: str, words: str, day: str) -> None:
    found = sunset(law(words, language), PUBLISHED, "2026-06-10")
    assert found is not None
    assert found.day == day


@pytest.mark.parametrize(
    "words",
    [
        "This chapter expires on the date on which a federal agency approves a drug made of mitragynine.",
        "Defendant is ENJOINED from enforcing section 3 until final judgment.",
    ],
)
def test_an_end_that_hangs_on_an_event_has_no_day(words: str) -> None:
    found = sunset(law(words), PUBLISHED, "2026-06-10")
    assert found is not None
    assert found.day is None


@pytest.mark.parametrize(
    "words",
    [
        "A registration under this section expires on December 31, 2027.",
        "Each licence shall be valid for one year from the date of issuance.",
        "Section 65-4105 is hereby repealed, effective July 1, 2027.",
        "Adopted in place of emergency rule 9-1-11, which lapsed June 10, 2026.",
        "This act remains in effect until repealed.",
        "Comments are accepted until December 1, 2026.",
        "A restraint order made under this section remains in effect until an order is made.",
        "Records shall be kept for two years.",
        "A shop lawfully in being on the effective date may go on as a nonconforming use for 24 months.",
    ],
)
def test_other_ends_are_no_sunset(words: str) -> None:
    assert sunset(law(words), PUBLISHED, "2026-06-10") is None


@pytest.mark.parametrize(
    "words",
    [
        "",
        "\x00",
        "effective " * 3000,
        "until " * 3000 + "1",
        "1/" * 4000,
        "施行" * 4000,
        "takes effect " + "the first day of " * 2000,
    ],
)
def test_any_text_is_read_in_bounded_time(words: str) -> None:
    text = LawText(words)
    assert isinstance(effects(text, None), list)
    assert sunset(text, None, None) is None or language_of(words)
