"""How months are named in law texts, by language: data only.

Twelve entries in order; `|` between forms or stems. A stem takes an ending of up to five letters, so that all cases
of `červenec` or `heinäkuu` are one entry; languages without cases have whole forms.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

WHOLE: Mapping[str, str] = {
    "en": "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep"
    " october|oct november|nov december|dec",
    "fr": "janvier|janv février|fevrier|févr mars avril|avr mai juin juillet|juil août|aout septembre|sept"
    " octobre|oct novembre|nov décembre|decembre|déc",
    "de": "januar|jänner|jan februar|feber|feb märz|maerz|mär april|apr mai juni|jun juli|jul august|aug"
    " september|sept oktober|okt november|nov dezember|dez",
    "es": "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago"
    " septiembre|setiembre|sept|set octubre|oct noviembre|nov diciembre|dic",
    "ca": "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
    "pt": "janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set"
    " outubro|out novembro|nov dezembro|dez",
    "it": "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago"
    " settembre|set ottobre|ott novembre|nov dicembre|dic",
    "nl": "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept"
    " oktober|okt november|nov december|dec",
    "da": "januar|jan februar|feb marts|mars april|apr maj|mai juni|jun juli|jul august|aug september|sept"
    " oktober|okt november|nov december|desember|dec|des",
    "sv": "januari|jan februari|feb mars april|apr maj juni|jun juli|jul augusti|aug september|sept"
    " oktober|okt november|nov december|dec",
    "id": "januari|jan februari|februari|feb maret|mac april|apr mei juni|jun juli|julai|jul agustus|ogos|ogo"
    " september|sep oktober|okt november|nov desember|disember|dis",
    "is": "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
    "he": "ינואר|בינואר פברואר|בפברואר מרץ|במרץ|מרס|במרס אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט"
    " ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר",
    "hi": "जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्तूबर|अक्टूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
    "bn": "জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
    "ar": "يناير|كانون_الثاني فبراير|شباط مارس|آذار أبريل|إبريل|نيسان مايو|أيار يونيو|يونيه|حزيران يوليو|يوليه|تموز"
    " أغسطس|آب سبتمبر|أيلول أكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول",
    "th": "มกราคม|ม.ค. กุมภาพันธ์|ก.พ. มีนาคม|มี.ค. เมษายน|เม.ย. พฤษภาคม|พ.ค. มิถุนายน|มิ.ย. กรกฎาคม|ก.ค."
    " สิงหาคม|ส.ค."
    " กันยายน|ก.ย. ตุลาคม|ต.ค. พฤศจิกายน|พ.ย. ธันวาคม|ธ.ค.",
}
STEMS: Mapping[str, str] = {
    "fi": "tammiku helmiku maalisku huhtiku toukoku kesäku heinäku eloku syysku lokaku marrasku jouluku",
    "et": "jaanuar veebruar märts aprill mai juuni juuli august septemb oktoob novemb detsemb",
    "lv": "janvār februār mart aprīl maij jūnij jūlij august septembr oktobr novembr decembr",
    "lt": "saus vasar kov baland geguž biržel liep rugpjū rugsėj spal lapkri gruod",
    "pl": "stycz lut marz|marc kwie maj|maja czerw lip sierp|sierpn wrze październik|paźdz listopad grud",
    "cs": "led|január únor|február březn|březen|marec|marc dubn|duben|apríl květn|květen|máj|máj"
    " červn|červen|jún červenc|júl srpn|srpen|august zář|septemb říjn|říjen|októb listopad|novemb prosin|decemb",
    "hr": "siječ|januar|јануар veljač|februar|фебруар ožuj|marec|marc|mart|март trav|april|април svib|maj|мај"
    " lip|junij|jun|јун srp|julij|jul|јул kolovoz|avgust|august|август ruj|septemb|септемб listopad|oktob|октоб"
    " studen|novemb|новемб prosin|decemb|децемб",
    "hu": "január február március április május június július augusztus szeptember október november december",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "el": "ιανουαρίου|ιανουάριο φεβρουαρίου|φεβρουάριο μαρτίου|μάρτιο απριλίου|απρίλιο μαΐου|μάιο ιουνίου|ιούνιο"
    " ιουλίου|ιούλιο αυγούστου|αύγουστο σεπτεμβρίου|σεπτέμβριο οκτωβρίου|οκτώβριο νοεμβρίου|νοέμβριο"
    " δεκεμβρίου|δεκέμβριο",
    "uk": "січ люто|лют берез квіт трав черв лип серп верес жовт листопад груд",
    "ru": "январ феврал март апрел май|мая|мае июн июл август сентябр октябр ноябр декабр",
    "be": "студзе лют сакавік красавік май|мая чэрве ліпе жні верас кастрычнік лістапад снежа|снежн",
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    "ka": "იანვ თებერვ მარტ აპრილ მაის ივნის ივლის აგვისტო სექტემბ ოქტომბ ნოემბ დეკემბ",
    "hy": "հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր",
    "sq": "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
}
KIN: Mapping[str, str] = {
    "nb": "da",
    "nn": "da",
    "no": "da",
    "sk": "cs",
    "sl": "hr",
    "sr": "hr",
    "bs": "hr",
    "ms": "id",
    "mk": "bg",
}
"""Languages so near that a text of one is read by the table of the other."""


@lru_cache(maxsize=64)
def months_of(language: str) -> Mapping[str, int]:
    """Each form or stem, small letters, with its number; empty for a language that numbers its months."""
    names = WHOLE.get(language) or STEMS.get(language) or ""
    return {
        form: number for number, forms in enumerate(names.split(), 1) for form in forms.replace("_", " ").split("|")
    }
