"""The same words (see `effect_words_west`) in the languages of eastern Europe and of Asia: data."""

from __future__ import annotations

from collections.abc import Mapping

from tracker.lawtext.speech import Speech

EASTERN: Mapping[str, Speech] = {
    "fi": Speech(
        stems=("voimaan", "voimassa", "sovelletaan"),
        takes=r"\b(?:tule(?:e|vat|massa)|tullut|astuu|tulisi(?:vat)?)\s(?:\w{1,20}\s)?voimaan\b"
        r"|\bvoimaantulo\w{0,4}\b|\bvoimaan\b|\b(?:voimassa|sovelletaan)\b(?=[^;\n]{0,40}(?:alkaen|lukien)\b)",
        publication=r"julkais\w{2,8}|kuulut\w{2,8}",
        approval=r"vahvist\w{2,8}|allekirjoit\w{2,8}|hyväksy\w{2,8}",
        next_day=r"\bseuraavana\späivänä",
        unfixed=r"säädettävänä|asetuksella|\bsäädetään\b",
        immediate=r"\bheti\b|välittömästi",
        itself=r"\btämä\w{0,2}\b",
    ),
    "et": Speech(
        stems=("jõustu", "rakendatakse", "kohaldatakse", "kehtima", "kehtib alates", "kehtivad alates"),
        takes=r"\bjõustu(?:b|vad|mine|mise|s)?\b(?!\s(?:kuni))|\b(?:kavanda|planeeri)\w{2,4}\sjõustuma\b"
        r"|\b(?:rakendatakse|kohaldatakse|kehti(?:b"
        r"|vad))\salates\b"
        r"|\bhakka(?:b|vad)\skehtima\b|\bjõustuvad\b",
        publication=r"avalda\w{2,6}|teatajas",
        approval=r"allkirjasta\w{2,6}|vastu\s?võt\w{2,6}|väljakuuluta\w{2,5}",
        next_day=r"\bjärgmisel\späeval|\bjärgneval\späeval",
        unfixed=r"eraldi\sseadusega|\bkehtestatakse\b",
        immediate=r"\bviivitamata\b|\bkohe\b",
        itself=r"\bkäesolev\w{0,3}\b|\bmäärus\b|\bseadus\b",
    ),
    "lv": Speech(
        stems=("stājas spēkā", "stāties spēkā", "spēkā stāšan", "spēkā no", "piemēro", "stāsies spēkā"),
        takes=r"\bstāj(?:as|ušies)\sspēkā\b|\bstāties\sspēkā\b|\bspēkā\sstāšan\w{2,4}\b"
        r"|\bspēkā\sno\b|\bpiemēro(?:jam[sai]|jami)?\sno\b|\bstāsies\sspēkā\b",
        publication=r"publicē\w{2,6}|izsludinā\w{2,6}|vēstnes\w{1,3}",
        approval=r"parakstī\w{2,6}|pieņem\w{2,6}",
        next_day=r"\bnākam\w{1,4}\sdien\w{1,3}",
        unfixed=r"\bnosaka\b|atsevišķ\w{1,3}",
        itself=r"\bš(?:ie|is|ī)\b|noteikumi|likums",
    ),
    "lt": Speech(
        stems=("įsigalioj", "galioti", "galioja nuo", "taikom", "įsigalios"),
        takes=r"\bįsigalioj\w{1,8}\b|\b(?:pradeda|pradės)\sgalioti\b|\bgalioja\snuo\b"
        r"|\btaikom(?:as|a|i|os)\snuo\b|\bįsigalios\b",
        publication=r"paskelb\w{2,6}|skelbi\w{2,5}|registre",
        approval=r"pasirašy\w{2,5}|priėm\w{2,5}",
        next_day=r"\bkit[ąa]\sdien\w{1,2}",
        unfixed=r"nustaty\w{2,5}",
        itself=r"\bš(?:is|i|io|ios)\b",
    ),
    "pl": Speech(
        stems=(
            "wchodzi",
            "wejści",
            "wejdzie",
            "wejdą",
            "wchodzą",
            "moc obowiązującą",
            "mocą obowiązującą",
            "mocy obowiązującej",
            "obowiązuj",
            "stosuje się od",
        ),
        takes=r"\bwchodz(?:i|ą)\sw\sżycie\b|\bwejści[ae]\sw\sżycie\b|\bwejdzie\sw\sżycie\b|\b(?:nabiera"
        r"|z)\smoc(?:y|ą)\sobowiązując(?:ej|ą)\b|\bwejdą\sw\sżycie\b|\b(?:obowiązuj[eą]|stosuje\ssię)\sod\b"
        r"|\bzaczyna(?:ją)?\sobowiązywać\b",
        publication=r"ogłoszeni\w{1,2}|opublikowani\w{1,2}|publikacj\w",
        approval=r"podpisani\w{1,2}|podjęci\w{1,2}|uchwaleni\w{1,2}",
        next_day=r"\bdniem\snastępującym\spo|\bnastępn(?:ym|ego)\sdni\w{1,2}|\bdnia\snastępnego|\bdniem\snastępnym",
        unfixed=r"określon\w{1,4}\sw\s(?:komunikacie|rozporządzeniu)|dni\srobocz",
        elapsed=r"\bpo\supływie\b",
        itself=r"\bniniejsz\w{1,3}\b|\b(?:rozporządzenie|ustawa|uchwała|zakaz|zarządzenie|obwieszczenie|decyzja)\b",
    ),
    "cs": Speech(
        stems=("účinnos", "platnos", "účinný", "účinné", "účinná", "platí od", "použije se od", "uplatňuje"),
        takes=r"\b(?:nabýv(?:á|ají)|nabýt|nabude|nadobúda(?:jú)?|nadobudne)\s(?:\w{1,12}\s)?(?:účinnost[i]?"
        r"|účinnosť|platnost[i]?|platnosť)\b"
        r"|\b(?:termín|datum|dátum|den|deň|nabytí)\s(?:\w{1,12}\s)?účinnost[i]\b|\bs\súčinnost(?:í|ou"
        r"|ťou)\s(?:od|dnem|dňom)\b|\bj(?:e|sou|sú)\súčinn[ýáéí]\b|\bplat(?:í|ia)\sod\b|\bvst(?:upuje|upují"
        r"|oupí|úpi|upujú)\s(?:v|do)\s"
        r"(?:platnost[i]?|platnosť|platnosti|účinnost[i]?|účinnosť)\b|\búčinnosť\b(?=\s(?:dňom|od|dňa))"
        r"|\búčinnosti?\b(?=\s(?:dne|dnem|od|dňom|dne)\b)",
        publication=r"vyhláš\w{2,5}|vyhlás\w{2,6}|uveřejněn\w{1,2}|zveřejněn\w{1,2}|zverejnen\w{1,2}"
        r"|uverejnen\w{1,2}",
        approval=r"schválen\w{1,2}|schvál\w{2,5}|podpis\w{1,3}|podpís\w{2,4}|přijet\w|prijat\w",
        next_day=r"\bdn(?:em|em\s\w{3,12})\snásledujícím|\bdňom\snasledujúcim|\bnásledujícím\s(?:po\s)?dn"
        r"|\bdnem\spo\b|\bdňom\spo\b",
        unfixed=r"stanov(?:í|ený|eným)\b|pracovních\sdn",
        itself=r"\bt(?:oto|ento|ato|áto)\b|\bnařízení\b|\bzákon\b|\bvyhláška\b",
    ),
    "hr": Speech(
        stems=(
            "snagu",
            "снагу",
            "примењуј",
            "veljav",
            "veljati",
            "uveljavi",
            "primjenjuj",
            "uporablja",
            "važi od",
            "velja od",
            "vrijedi od",
            "veljajo od",
            "na snazi od",
            "на снази од",
        ),
        takes=r"\bstup(?:a|aju|iti|it\sće|io)\s(?:na|u)\ssnagu\b|\bzačne\sveljati\b"
        r"|\bstopi(?:jo)?\sv\sveljavo\b|\buveljavi\w{0,4}\b|\bprimjenjuje\sse\sod\b"
        r"|\bse\szačne(?:jo)?\suporabljati\b|\b(?:važi|velja|veljajo|vrijedi|uporablja\sse|uporabljajo\sse"
        r"|primjenjuju\sse|na\ssnazi)\sod\b|\bна\sснази\sод\b|\bpočinje\s(?:se\sprimjenjivati|važiti)\b|\bse\s(?:primjenjuje|primenjuje"
        r"|uporablja)\sod\b"
        r"|\bse\s(?:odluk|uredb|pravilnik|zakon|naredb)\w{0,2}\s(?:primjenjuj[eu]|primenjuj[eu]"
        r"|uporablja(?:jo)?)\sod\b"
        r"|\bступа(?:ју)?\sна\sснагу\b|\bпримењују\sсе\sод\b|\bпримењује\sсе\sод\b|\bzačnejo\sveljati\b"
        r"|\bzačetek\sveljavnosti\b",
        publication=r"objav\w{1,4}|објављ\w{1,6}",
        approval=r"доношењ\w|потпис\w{1,5}|donošenj\w|potpis\w{1,4}|sprejem\w|podpis\w{0,2}",
        next_day=r"\b(?:prvi|prvoga?|naslednji|narednoga?|idući|sljedeć\w{1,3}|наредног)\s(?:dana?|дана)\s(?:po"
        r"|nakon|od|од)\b|\bdan(?:a"
        r"|om)?\snakon\b|\bdan\spo\b",
        unfixed=r"odredi(?:ti)?\b|radnih\sdana",
        itself=r"\bов(?:а|ај|о)\b|\bov(?:a|aj|o)\b|\bta\b|\bodluka\b|\buredba\b|\bzakon\b|\bpravilnik\b",
    ),
    "hu": Speech(
        stems=("hatályba", "hatályos", "alkalmazni", "alkalmazandó", "életbe"),
        takes=r"\b(?:lép(?:nek|ne)?\shatályba|hatályba\s?lép\w{0,5}|lép(?:nek|ne)?\séletbe|életbe\slép\w{0,4})\b"
        r"|(?<=[tő][óő]l\s)(?:kell\s)?(?:hatályos|alkalmazni|alkalmazandó)\b",
        publication=r"kihirdet\w{2,7}|közzétét\w{2,6}|megjelenés\w{0,4}",
        approval=r"aláírás\w{0,4}|elfogad\w{2,6}",
        next_day=r"\bkövető\snapon?\b",
        unfixed=r"kormány\sállapítja|külön\sjogszabály",
        itself=r"\bez\b|\be\srendelet",
        before=True,
    ),
    "ro": Speech(
        stems=("vigoare", "se aplică", "se aplica", "efecte", "aplicabil"),
        takes=r"\bintr(?:ă|a|area?|ând)\s[îi]n\svigoare\b|\bintr[ăa]rii?\s[îi]n\svigoare\b"
        r"|\bse\saplic[ăa]\b(?=\s(?:de\sla|[îi]ncep[âa]nd|din))|\bproduc(?:e)?\sefecte\b(?=\s(?:de\sla"
        r"|[îi]ncep[âa]nd|din))"
        r"|\baplicabil[ăe]?\b(?=\s(?:de\sla|[îi]ncep[âa]nd))",
        publication=r"publicăr\w{1,3}|publicare\w{0,2}|monitorul",
        approval=r"semnăr\w{1,3}|adoptăr\w{1,3}|aprobăr\w{1,3}",
        next_day=r"\bziua\s(?:imediat\s)?(?:următoare|ulterioară)",
        unfixed=r"stabilită\sprin|zile\slucrătoare",
        itself=r"\bprezent\w{1,3}\b",
    ),
    "tr": Speech(
        stems=("yürürlüğe", "yürürlük", "uygulanır", "geçerli"),
        takes=r"\byürürlüğe\s(?:gir\w{1,6}|konul\w{1,6})\b|\byürürlük\starihi\b"
        r"|\bitibaren\s(?:uygulanır|geçerlidir)\b|\byürürlüktedir\b",
        publication=r"yayım\w{1,7}|yayın\w{1,7}|resm[iî]\sgazete",
        approval=r"imza\w{1,5}|onay\w{1,5}",
        next_day=r"\btakip\seden\sgün|\bizleyen\sgün|\bertesi\sgün",
        unfixed=r"belirlenecek|\bbelirlenen\b",
        itself=r"\bbu\b",
        before=True,
    ),
    "el": Speech(
        stems=("ισχύ", "ισχύς"),
        takes=r"\bισχύ(?:ς|ει|ουν)?\b",
        publication=r"δημοσίευσ\w{1,3}|εφημερίδα",
        approval=r"υπογραφή\w?",
        next_day=r"\bεπομένη",
        unfixed=r"καθορίζεται",
        itself=r"\bπαρόν\w{0,4}|\bπαρούσα",
    ),
    "uk": Speech(
        stems=("чинності", "сили", "в дію", "вводиться", "застосовується з", "чинн", "діє з", "діють з"),
        takes=r"\bна(?:бирає|бирають|буває|бувають|бере)\s(?:чинності|сили)\b|\bнабрання\sчинності\b"
        r"|\bввод(?:и|я)ться\sв\sдію\b|\b(?:застосову(?:є|ю)ться|ді(?:є|ють)|чинн(?:ий|а|е|і))\s(?:з|із|від)\b"
        r"|\bнабра(?:ти|ло|ла|ння)\s(?:чинності|сили)\b|\bвступа(?:є|ють)\s(?:в|у)\s(?:силу|дію)\b"
        r"|\b(?:вводить|ввести|увести)\s?(?:ся)?\s(?:в|у)\sдію\b",
        publication=r"опублікуван\w{1,3}|оприлюднен\w{1,3}",
        approval=r"підписан\w{1,3}|прийнят\w{1,3}",
        next_day=r"\bнаступн(?:ого|им)\s(?:дня|днем)|наступного\sза\sдн\w{1,3}",
        unfixed=r"визначен\w{1,4}\s(?:урядом|кабінетом)",
        elapsed=r"\bпісля\s(?:закінчення|спливу)\b|\bзі\sспливом\b",
        itself=r"\bц(?:ей|я|е|ього)\b|\b(?:рішення|закон|наказ|постанова|заборона|розпорядження|указ|правила)\b",
    ),
    "ru": Speech(
        stems=("силу", "действие", "действует с", "действуют с", "применяется с", "применяются с"),
        takes=r"\bвступа(?:ет|ют)\sв\s(?:законную\s)?силу\b|\bвступлени[ея]\sв\sсилу\b"
        r"|\bвводится\sв\sдействие\b|\b(?:действу(?:ет|ют)|применя(?:ет|ют)ся)\s(?:с|со)\b"
        r"|\b(?:вступит|вступят|вступил)\sв\s(?:законную\s)?силу\b|\bввод(?:я|и)тся\sв\sдействие\b"
        r"|\bввести\sв\sдействие\b",
        publication=r"опубликован\w{1,3}|обнародован\w{1,3}",
        approval=r"подписан\w{1,3}|приняти\w{1,3}",
        next_day=r"\bследующ(?:его|им)\s(?:за\s)?дн\w{1,3}|\bдня,\sследующего",
        unfixed=r"определяем\w{1,3}",
        elapsed=r"\bпо\sистечении\b",
        itself=r"\bнастоящ\w{2,4}\b|\b(?:постановление|приказ|закон|запрет|указ|решение|распоряжение|правила)\b",
    ),
    "bg": Speech(
        stems=("сила", "прилага от", "прилагат от"),
        takes=r"\bвлиза(?:т)?\sв\sсила\b|\bвлегува(?:ат)?\sво\sсила\b|\bв\sсила\s(?:от|считано)\b"
        r"|\bсе\sприлага(?:т)?\sот\b|\bвлязъл[аои]?\sв\sсила\b",
        publication=r"обнародван\w{1,4}|публикуван\w{1,4}|објавува\w{1,5}",
        approval=r"подписван\w{1,4}|приеман\w{1,4}",
        next_day=r"\bденя,?\sследващ",
        unfixed=r"определ[яе]\w{1,4}",
        itself=r"\bтоз[иа]\b|\bнаредбата\b|\bзаконът\b",
    ),
    "id": Speech(
        stems=("berlaku", "kuat kuasa", "kuatkuasa", "penguatkuasaan"),
        takes=r"\bmulai\sberlaku\b|\bmula\sberkuat\s?kuasa\b|\bberkuat\s?kuasa\b|\bberlaku\ssejak\b"
        r"|\bmula\sberlaku\b|\bdinyatakan\sberlaku\b"
        r"|\bberlaku\s(?:mulai|efektif|terhitung|pada|setelah|secara\sefektif|sejak)\b|\bdi(?:kuatkuasakan"
        r"|berlakukan)"
        r"\s(?:mulai|pada|sejak|bermula|terhitung)\b|\btarikh\s(?:mula\s)?(?:berkuat\s?kuasa|penguatkuasaan)\b",
        publication=r"diundangkan|pengundangan|penyiaran\w{0,3}|disiarkan|diumumkan|diwartakan|penerbitan",
        approval=r"ditetapkan(?!\soleh)|ditandatangan\w{1,2}|penetapan",
        next_day=r"\b(?:hari|tarikh)\s(?:selepas|setelah|sesudah|berikut\w{0,4})\b|\bkeesokan",
        unfixed=r"ditetapkan\soleh|melalui\spemberitahuan|hari\s(?:kerja|bekerja)",
        itself=r"\bini\b",
    ),
    "vi": Speech(
        stems=("hiệu lực", "thi hành"),
        takes=r"\bcó\shiệu\slực\b(?:\sthi\shành)?|\bhiệu\slực\sthi\shành\b",
        publication=r"đăng\scông\sbáo|công\sbố|\bđăng\b",
        approval=r"ngày\ský|thông\squa|ký\sban\shành|hà\snội,|thành\sphố\shồ\schí\sminh,",
        next_day=r"(?!)",
        unfixed=r"do\schính\sphủ\squy\sđịnh",
        itself=r"\bnày\b",
    ),
    "th": Speech(
        stems=("ใช้บังคับ", "มีผล", "บังคับใช้"),
        takes=r"(?:ให้)?ใช้บังคับ|มีผล(?:เป็นการ)?(?:ใช้)?บังคับ|ให้มีผล|มีผลตั้งแต่|(?:ให้)?บังคับใช้|มีผลนับ",
        publication=r"ประกาศในราชกิจจา|วันประกาศ|วันที่ประกาศ|ราชกิจจานุเบกษา",
        approval=r"วัน(?:ที่)?ลงนาม",
        next_day=r"วันถัดจาก|วันรุ่งขึ้น",
        unfixed=r"กำหนดโดย(?:พระราชกฤษฎีกา)?|ตามที่กำหนด",
        itself=r"นี้",
    ),
    "ja": Speech(
        stems=("施行", "適用", "効力"),
        takes=r"(?:から|に|より)?(?:、)?施行(?:する|される|します|し、|期日[:：\s]|日[:：\s])|(?:から"
        r"|より)、?適用(?:する|される|し)"
        r"|(?:から|より|に)、?(?:その)?効力を(?:生ずる|生じる|発生する|有する)|施行期日(?![)）])",
        publication=r"公布|(?:告示|公示|公告)(?:の|した)日",
        approval=r"制定|署名",
        next_day=r"翌日|の次の日",
        unfixed=r"政令で定める|別に定める|において.{0,12}定める日",
        elapsed=r"^(?!.*起算).*経過",
        itself=r"この",
        before=True,
    ),
    "zh": Speech(
        stems=("施行", "生效", "实施", "實施"),
        takes=r"起?(?:施行|生效|实施|實施)",
        publication=r"公布|发布|發布|公告|颁布",
        approval=r"签署|通过",
        next_day=r"次日|翌日|之日后",
        unfixed=r"另行|由.{1,12}(?:规定|定之|公告)",
        immediate=r"即日|之日起",
        itself=r"本",
        before=True,
    ),
    "ko": Speech(
        stems=("시행", "지정 기간", "지정기간", "효력", "적용"),
        takes=r"(?:부터\s)?시행(?:한다|합니다|하며|하고|하여|하되|한다고|일자?\s?[:：]|된다|됩니다)"
        r"|부터\s적용(?:한다|합니다|된다)|효력이\s(?:있다|발생한다)"
        r"|지정\s?기간\s?[:：]|효력을\s발생한다|시행일(?!\s?[)）])",
        publication=r"공포|고시|공고|발령|관보",
        approval=r"제정",
        next_day=r"다음\s?날",
        unfixed=r"대통령령으로\s정하는\s날|따로\s정하는",
        elapsed=r"경과한\s날|지난\s날",
        itself=r"이\s(?:법|영|규칙|고시|공고|규정)",
        before=True,
    ),
}
