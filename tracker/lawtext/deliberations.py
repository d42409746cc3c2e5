"""Words by which a text in another language than English only weighs or asks for a ban: no such words bar.

One row a language: somebody examines, considers, discusses, plans or proposes it, or asks the government for it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from tracker.lawtext.expressions import expression, opening

_ROWS: Mapping[str, str] = {
    "fr": r"\b(?:examin|étudi|envisag|évalu|consult|propos|recommand|demand|invit|exhort|appel)(?:e|ent|era|eront"
    r"|er)\b"
    r"|\bl['’]opportunité|\bs['’]il convient|\bconsultation\b",
    "de": r"\b(?:prüft|prüfen|zu prüfen|erwägt|erwägen|berät|beraten|diskutiert|plant|schlägt vor|vorzuschlagen"
    r"|fordert"
    r"|auffordern|ersucht|bittet|empfiehlt|beabsichtigt|untersucht)\b|\bob\b"
    r"|\bsoll(?:te)?(?:n)? (?:künftig )?(?:geprüft"
    r"|verboten werden)|\bkonsultation",
    "es": r"\b(?:estudi|evalu|analiz|consider|examin|propon|recomiend|recomend|exhort|solicit|insta|pide|plantea"
    r"|valor)\w{0,5}\b"
    r"|\bconsulta pública|\bconveniencia",
    "pt": r"\b(?:avali|estud|analis|consider|examin|propõe|propor|recomend|solicit|apel|ponder)\w{0,5}\b"
    r"|\bconsulta pública",
    "it": r"\b(?:valut|esamin|stud|propon|raccomand|invit|impegn|chied|consider)(?:a|i|e|ano|ono|erà|eranno|are"
    r"|ere)\b"
    r"|\bconsultazione|\bopportunità",
    "nl": r"\b(?:onderzoekt|onderzoeken|overweegt|overwegen|verzoekt|roept|bespreekt|stelt voor|beraadt"
    r"|beveelt aan)\b"
    r"|\bof\b[^.;]{0,160}\bmoet|\bconsultatie",
    "da": r"\b(?:overvejer|overveje|undersøger|undersøge|drøfter|foreslår|opfordrer|anmoder|anbefaler|beder"
    r"|vurderer|vurdere)\b",
    "nb": r"\b(?:vurderer|vurdere|utreder|utrede|drøfter|foreslår|ber|anmoder|anbefaler|oppfordrer)\b",
    "sv": r"\b(?:överväger|överväga|utreder|utreda|prövar|diskuterar|föreslår|uppmanar|begär|rekommenderar|ber)\b",
    "fi": r"\b(?:selvittää|selvitetään|harkitsee|arvioi|ehdottaa|kehottaa|pyytää|suosittelee|valmistelee|tulisiko"
    r"|pitäisikö)\b",
    "et": r"\b(?:kaalu(?:b|da|vad)|uuri(?:b|da)|hinda(?:b|ma)|arutab|arutatakse|ettepane\w{1,4}|palub|soovitab"
    r"|kutsub)\b|\bkas\b",
    "lv": r"\b(?:izvērtē|izvērtēt|apsver|izskata|apspriež|ierosina|aicina|lūdz|iesaka|plāno)\b"
    r"|\bvai\b[^.;]{0,20}\baizlie",
    "lt": r"\b(?:svarst\w{1,4}|nagrinėj\w{1,3}|įvertin\w{1,4}|siūlo|siūloma|ragina|prašo|rekomenduoj\w{1,4}"
    r"|planuoj\w{1,3})\b",
    "pl": r"\b(?:rozważ\w{1,3}|bada|zbada|analizuje|przeanalizuje|ocenia|omawia|proponuje|wzywa|prosi|apeluje"
    r"|zaleca|planuje)\b"
    r"|\bczy\b",
    "cs": r"\b(?:zváží|zvažuje|prověří|posoudí|posuzuje|projedná|projednává|navrhuje|žádá|vyzývá|doporučuje"
    r"|plánuje)\b|\bzda\b",
    "sk": r"\b(?:zváži|zvažuje|preverí|posúdi|posudzuje|prerokuje|navrhuje|žiada|vyzýva|odporúča|plánuje)\b|\bči\b",
    "sl": r"\b(?:preuči\w{0,3}|prouči\w{0,3}|razmisli|presodi|obravnava|predlaga|poziva|prosi|priporoča|načrtuje)\b"
    r"|\bnaj (?:se )?prepov",
    "hr": r"\b(?:razmotri\w{0,4}|razmatra|prouči\w{0,3}|procijeni\w{0,3}|raspravlja|predlaže|poziva|traži|preporuča"
    r"|preporučuje|planira)\b",
    "sr": r"\b(?:размотри\w{0,4}|разматра|процени\w{0,3}|расправља|предлаже|позива|тражи|препоручује|планира)\b",
    "hu": r"\b(?:megvizsgál\w{0,3}|vizsgál\w{0,3}|mérlegel\w{0,3}|értékel\w{0,3}|javasol\w{0,4}|felkér\w{0,3}"
    r"|felhív\w{0,3}"
    r"|tárgyal\w{0,3})\b|\blehetőségé",
    "ro": r"\b(?:va analiza|analizează|evaluează|va evalua|examinează|propune|recomandă|solicită|invită"
    r"|consideră)\b|\boportunit",
    "bg": r"\b(?:обсъд\w{1,3}|обсъжда|разгле(?:жда|да)|оценява|проучва|предлага(?=\s)[^.;]{0,20}забран|призовава"
    r"|препоръчва|планира)\b",
    "ru": r"\b(?:рассмотр\w{1,4}|рассматрива\w{1,3}|обсужда\w{1,4}|изучить|проработать|оценить|предлагается"
    r"|рекоменд\w{1,6}|обраща\w{1,4}"
    r"|просит|планиру\w{1,4}|вопрос о)\b",
    "uk": r"\b(?:розгляну\w{1,3}|розгляда\w{1,4}|обговорю\w{1,5}|вивчити|опрацюва\w{1,4}|оцінити|пропонується"
    r"|рекоменд\w{1,6}"
    r"|зверта\w{1,5}|просить|плану\w{1,4}|питання (?:щодо|про)|з пропозицією)\b",
    "el": r"\b(?:εξετάζ\w{1,4}|εξετάσ\w{1,3}|μελετ\w{1,3}|αξιολογ\w{1,4}|συζητ\w{1,5}|προτείν\w{1,3}|συνιστ\w{1,3}"
    r"|καλεί|ζητεί)\b"
    r"|διαβούλευσ",
    "tr": r"\b(?:değerlendir\w{2,9}|incele\w{2,8}|görüş(?:ül|ec)\w{1,6}|öner\w{1,5}|planla\w{2,6}|talep ed\w{2,4}"
    r"|çağrı\w{0,8})\b",
    "id": r"\b(?:mengkaji|dikaji|mempertimbangkan|dipertimbangkan|membahas|dibahas|mengusulkan|usulan|meminta"
    r"|mendorong|mengimbau)\b",
    "ms": r"\b(?:mengkaji|dikaji|mempertimbangkan|menimbangkan|membincangkan|mencadangkan|cadangan|menggesa|meminta"
    r"|menyeru)\b",
    "th": r"(?:จะ|ให้|กำลัง|อยู่ระหว่าง)(?:การ)?(?:พิจารณา|ศึกษา|หารือ|รับฟัง)|เสนอให้|เรียกร้อง|ขอให้รัฐบาล"
    r"|พิจารณาห้าม",
    "ja": r"検討|審議|要請|求める|提案|意見を募集|かどうか|べき",
    "ko": r"검토|논의|건의|촉구|요청|제안|여부|추진할|예정",
    "zh": r"研究(?:是否|禁止|将|将来|有关|关于)?[^。]{0,30}(?:必要|可行|可能)?|研議|是否|考虑|考慮|建议|建議|讨论"
    r"|討論|评估是|評估是|呼吁|呼籲|拟(?=禁)"
    r"|擬(?=禁)|征求意见|徵求意見",
    "vi": r"\b(?:nghiên cứu|xem xét|thảo luận|đề xuất|kiến nghị|đề nghị|đánh giá|lấy ý kiến)\b",
    "he": r"יבחן|תבחן|בוחן|בוחנת|לבחון|ישקול|תשקול|לשקול|שוקל|דנה|קורא[ת]? ל|מבקש|ממליצ|מציע",
    "ar": r"[يت]درس|دراسة|[يت]بحث|بحث|[يت]نظر|النظر في|[يت]ناقش|مناقشة|[يت]قترح|اقتراح|[يت]وصي|توصية|[يت]طالب"
    r"|[يت]دعو",
}
# `Ми просимо уряд заборонити`, `Chiediamo che sia vietata`: no law speaks so of what it wants.
_WE_ASK = (
    r"\b(?:(?:nous )?(?:demandons|exigeons|réclamons|appelons)|(?:wir )?(?:fordern|bitten|verlangen|ersuchen) wir"
    r"|wir (?:fordern|bitten|verlangen|ersuchen)|solicitamos|pedimos|exigimos|instamos|rogamos|requeremos|chiediamo"
    r"|esigiamo|invitiamo|wij (?:verzoeken|vragen|eisen)|(?:verzoeken|vragen|eisen) wij|vi (?:kræver|krever|kräver"
    r"|anmoder|begär|yrkar|ber|opfordrer|oppfordrer|uppmanar)|(?:vaadimme|pyydämme|esitämme|vetoamme)|palume|nõuame"
    r"|lūdzam|prasām|pieprasām|aicinām|prašome|reikalaujame|raginame|prosimy|wzywamy|apelujemy|domagamy się|żądamy"
    r"|žádáme|vyzýváme|požadujeme|žiadame|vyzývame|zahtevamo|predlagamo|pozivamo|tražimo|zahtijevamo|predlažemo"
    r"|тражимо|захтевамо|предлажемо|бараме|kérjük|követeljük|javasoljuk|solicităm|cerem|propunem|просим|требуем"
    r"|предлагаем|просимо|вимагаємо|закликаємо|пропонуємо|настояваме|искаме|предлагаме|призоваваме|ζητούμε|ζητάμε"
    r"|απαιτούμε|talep ediyoruz|istiyoruz|kami (?:meminta|memohon|menuntut|mendesak)|chúng tôi (?:đề nghị|yêu cầu)"
    r"|נבקש|אנו (?:מבקשים|קוראים)|نطالب|نطلب|نناشد)\b"
)
# `Депутаты приняли законопроект, который вносит ...`, `donne avis de motion`: what is told of is no law yet.
_TOLD_OF = (
    r"\b(?:приня|принима|одобр|поддерж|внес|внёс|прийня|ухвали|підтрима|прие|adopt|approuv|vot[éeao]|dépos|présent"
    r"|verabschied|billigt|gebilligt|eingebracht|aprob|aprov|present|approv|adott|przyj|uchwali|schváli|prija"
    r"|prihvati"
    r"|sprejel|elfogad|aangenomen|ingediend|vedtag|vedtok|antog"
    r"|hyväksy)\w{0,8}\b[^.;:]{0,120}?\b(?:законопроє?е?кт\w{0,3}"
    r"|projet de loi|proposition de loi|gesetzentwurf|gesetzesentwurf|proyecto de ley|projeto de lei"
    r"|disegno di legge"
    r"|proposta di legge|wetsvoorstel|lovforslag\w{0,2}|lagförslag\w{0,2}|lakiesity\w{1,4}|projekt ustawy"
    r"|návrh zákona"
    r"|predlog zakona|prijedlog zakona|törvényjavaslat\w{0,3}"
    r"|proiect\w{0,2} de lege)\b[^.;:]{0,60}?,?\s(?:котор\w{2,3}|як(?:ий|им)"
    r"|който|qui|visant|tendant|interdisant|prohibant|der|das|que|che|dat|som|joka|który|ktorý|který|ki|koji"
    r"|amely|care)\b"
    r"|\b(?:gesetz(?:es)?entwurf|gesetzesvorlage)\b[^.;:]{0,80}?\b(?:angenommen|gebilligt|verabschiedet|eingebracht"
    r"|vorgelegt|beraten)\b[^.;:]{0,20},\s(?:der|die|wonach)\b"
    r"|\bwetsvoorstel\b[^.;:]{0,80}?\b(?:aangenomen|ingediend|behandeld)\b[^.;:]{0,20}\b(?:dat|waarin)\b"
    r"|\b(?:førstebehandl|fremsa|fremla|vedtog|vedtok"
    r"|la fram)\w{0,5}\b[^.;:]{0,60}?\blovforslag\w{0,3},?\s(?:som|der)\b"
    r"|\ben (?:première lecture|primera (?:lectura|votación))|\bin (?:erster lesung|prima lettura|eerste lezing)"
    r"|\bw pierwszym czytaniu|\bv prv(?:ním|om) čtení|\bv prvom čítaní|\bîn primă lectură"
    r"|\bв (?:первом|втором) чтении|\b(?:у|в) (?:першому|другому) читанні|\bна първо четене|\bavis de motion\b"
    r"|\bprévoir(?:a|ait|ont|aient) qu|\b(?:interdirai(?:t|ent)|prohibirían?|vieterebbe(?:ro)?|proibiriam?)\b"
    r"|\b(?:serait|seraient) interdit|\b(?:quedaría|estaría|sería)n? prohibid|\bsarebbe(?:ro)? vietat"
    r"|\bseriam? proibid"
    r"|\bzou(?:den)? (?:worden )?verb(?:ieden|oden)|\bwürden? (?:\w+ ){0,6}?verb(?:ieten|oten)"
)
_SCIENCE = expression(
    r"\b(?:recherche|forschung|investigaci|pesquisa|ricerc|onderzoek\b|forskning|tutkimu|teadus|zinātn|moksl|naukow"
    r"|vědeck"
    r"|vedeck|znanst|научн|науков|изследов|kutat|cercet|ερευν|araştırma|penelitian|penyelidikan"
    r"|nghiên cứu khoa học)|科学研究"
    r"|科學研究|วิจัย|学術研究|학술연구"
)
_KIN: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "ms"), "ms": ("ms", "id"), "hr": ("hr", "sl"), "sl": ("sl", "hr"), "cs": ("cs", "sk"),
    "sk": ("sk", "cs"), "da": ("da", "nb"), "nb": ("nb", "da"), "mk": ("sr", "bg"), "sr": ("sr",), "nn": ("nb",),
    "be": ("ru",),
}  # fmt: skip
"""Languages that a short text is easily taken for."""
_PATTERNS: Mapping[str, re.Pattern[str]] = {
    language: expression(*(_ROWS[kin] for kin in _KIN.get(language, (language,)))) for language in (*_ROWS, *_KIN)
}
_NO_LAW_YET = expression(_WE_ASK, _TOLD_OF)
# `Overwegende dat de verkoop in andere landen verboden is;`: a reason that its clause ends with.
_REASON = expression(
    r"\b(?:considérant qu|attendu qu|in erwägung,? dass|considerando:? que|considerato che|visto che"
    r"|overwegende dat"
    r"|zważywszy,? że|având în vedere că|întrucât|λαμβάνοντας υπόψη|επειδή|учитывая,? что|враховуючи,? що"
    r"|имайки предвид"
    r"|vzhledem k tomu|keďže|ottaen huomioon|arvestades|ņemot vērā|atsižvelgdam|budući da|imajući u vidu|imajuci"
    r"|ker\b"
    r"|figyelembe véve|bahwa\b|bahawa\b|med hensyn til at|med beaktande av)|鉴于|鑒於|有鑑於|鑑み|고려하여|โดยที่"
    r"|xét thấy"
)
_THAI_REASON = re.compile(r"[^ก-๛]{0,4}(?:(?:มาตรา|ข้อ)\s?[๐-๙\d]{1,4}\s{1,3})?โดยที่")
_BEGINS_A_REASON = opening(
    r"\W*(?:\w{1,3}[.)]\s)?(?:vist[oaie]s?|ritenut[oa]|sentit[oaie]|acquisit[oaie]|rilevat[oa]|preso atto"
    r"|tenuto conto"
    r"|considerat[oaie]|vue?s?|après avis|sur (?:la proposition|le rapport)|nach anhörung|in anbetracht"
    r"|habida cuenta"
    r"|teniendo en cuenta|tendo em (?:conta|vista)|gezien|gehoord|gelet|under henvisning|som henviser"
    r"|mając na (?:uwadze|względzie)|biorąc pod uwagę|s ohledem na|s prihliadnutím|so zreteľom|figyelemmel|văzând"
    r"|ținând (?:cont|seama)|luând în considerare|като взе(?:х|ха)? предвид|приемайки|беручи до уваги"
    r"|принимая во внимание"
    r"|έχοντας υπόψη|göz önünde)\b"
)
_GOES_ON = (";", ",", "，", "、", "；")


def gives_reason(line: str) -> bool:
    """True for a line that says why, and ends where another begins: `Considerato che la vendita è vietata;`."""
    gives = _REASON.search(line) or _BEGINS_A_REASON.match(line)
    return (line.rstrip()[-1:] in _GOES_ON and gives is not None) or bool(_THAI_REASON.match(line))


def weighs(clause: str, language: str) -> bool:
    """True if a clause tells that somebody weighs a ban or asks for it; a permit to do research is none of this."""
    pattern = _PATTERNS.get(language)
    if pattern is None or not (said := pattern.search(clause)):
        return pattern is not None and _NO_LAW_YET.search(clause) is not None
    return not _SCIENCE.match(clause, max(0, said.start() - 1)) and not _SCIENCE.match(clause, said.start())
