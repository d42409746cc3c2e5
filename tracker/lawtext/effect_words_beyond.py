"""The same words (see `effect_words_west`) in languages of few texts, from Iceland to India: data."""

from __future__ import annotations

from collections.abc import Mapping

from tracker.lawtext.speech import Speech

BEYOND: Mapping[str, Speech] = {
    "he": Speech(
        stems=("תחילת", "ייכנס לתוקף", "תיכנס לתוקף", "ייכנסו לתוקף", "נכנס לתוקף", "נכנסת לתוקף", "בתוקף מיום"),
        takes=r"תחילת(?:ו|ה|ן|ם)\sשל|(?:ייכנסו?|תיכנס|תיכנסנה|נכנסת?|נכנסות)\sלתוקף|בתוקף\sמיום|תחילה\s?:",
        publication=r"פרסו(?:ם|מו|מה|מן|מם)|ברשומות",
        approval=r"חתימת(?:ו|ה|ן)|קבלת(?:ו|ה)\sבכנסת",
        next_day=r"למחרת|יום\sלאחר",
        unfixed=r"שיקבע|שתקבע|ייקבע|ימי\sעבודה",
        immediate=r"באופן\sמיידי|לאלתר",
        itself=r"(?:זה|זו|אלה|אלו)(?!\w)",
    ),
    "hi": Speech(
        stems=("प्रवृत्त", "लागू", "प्रभावी"),
        takes=r"(?:प्रवृत्त|लागू|प्रभावी)\s(?:होगा|होगी|होंगे|होंगी|होगें|हो जाएगा|हो जाएगी|है)",
        publication=r"प्रकाशन|प्रकाशित|राजपत्र",
        approval=r"हस्ताक्षर|अनुमति|अनुमोदन",
        next_day=r"अगले\sदिन",
        unfixed=r"नियत\sकरे|अधिसूचना\sद्वारा|कार्य\sदिवस",
        immediate=r"तत्काल|तुरंत",
        itself=r"यह|ये\s|इस\s",
        before=True,
    ),
    "bn": Speech(
        stems=("কার্যকর", "বলবৎ"),
        takes=r"(?:কার্যকর|বলবৎ)\s(?:হইবে|হবে)",
        publication=r"প্রকাশ|জারি|গেজেট",
        approval=r"স্বাক্ষর",
        next_day=r"পরদিন|পরের\sদিন",
        unfixed=r"নির্ধারণ\sকর",
        immediate=r"অবিলম্বে",
        itself=r"এই|ইহা|এটি",
        before=True,
    ),
    "ar": Speech(
        stems=("عمل ب", "يسري", "تسري", "دخل حيز", "نافذ", "يبدأ العمل", "سريان"),
        takes=r"و?ي[\u064f]?عمل\sب(?:ه|ها|هذا|هذه)(?!\w)|(?:يسري|تسري)(?:\sالعمل)?(?!\w)|(?:يدخل"
        r"|تدخل)\sحيز\s(?:النفاذ|التنفيذ)"
        r"|(?:يكون|تكون|يعتبر|يصبح)\sناف\w{1,4}|يبدأ\sالعمل\sب|تاريخ\s(?:السريان|النفاذ)\s?:",
        publication=r"نشر(?:ه|ها)?(?!\w)|النشر|الجريدة\sالرسمية",
        approval=r"(?:صدور|توقيع|إقرار)(?:ه|ها)?(?!\w)",
        next_day=r"اليوم\sالتالي",
        unfixed=r"يحدد(?:ه|ها)|أيام\sعمل",
        immediate=r"فور(?:ا|اً)(?!\w)|على\sالفور",
        itself=r"هذا|هذه",
    ),
    "fa": Speech(
        stems=("لازم", "اجرا"),
        takes=r"لازم[\s\u200c-]?الاجرا\w{0,2}|(?:به|قابل)\s(?:مورد\s)?اجرا(?:\sگذاشته)?(?=\s(?:می|است|در))",
        publication=r"انتشار|درج\sدر\sروزنامه|ابلاغ",
        approval=r"تصویب|امضا",
        next_day=r"روز\sبعد",
        unfixed=r"تعیین\sمی|روز\sکاری",
        itself=r"این",
        before=True,
    ),
    "is": Speech(
        stems=("gildi",),
        takes=r"\b(?:öðlast|öðlist|taka|tekur|öðluðust)\s(?:\w{1,12}\s)?(?:þegar\s)?gildi\b"
        r"|\bgildistöku\w{1,6}\s?:|\bgildir\sfrá\b",
        publication=r"birti\w{2,5}|auglýs\w{2,5}",
        approval=r"undirrit\w{2,5}|samþykk\w{1,5}",
        next_day=r"\bdaginn\seftir|\bnæsta\sdag",
        unfixed=r"\bákveð\w{1,5}",
        immediate=r"\bþegar\s(?:í\sstað|gildi)|\bþegar\b",
        itself=r"\bþess\w{1,3}\b|\blög\b|\breglugerð\b",
    ),
    "sq": Speech(
        stems=("fuqi", "efekt"),
        takes=r"\bhyn(?:ë)?\snë\sfuqi\b|\bi\sfillon\sefektet\b",
        publication=r"botimi\w{0,3}|fletoren?|fletores",
        approval=r"nënshkrimi\w{0,3}|miratimi\w{0,3}",
        next_day=r"\bditën\se\snesërme",
        unfixed=r"përcaktohet|ditë\spune|\bditën\se\s(?!së\s)\w+",
        immediate=r"\bmenjëherë\b",
        itself=r"\bk(?:y|jo)\b|\bvendimi\b|\bligji\b",
    ),
    "be": Speech(
        stems=("моц", "сілу", "дзеянне"),
        takes=r"\b(?:уступа(?:е|юць)|набыва(?:е|юць))\s(?:ў|у)?\s?(?:сілу|моц)\b|\bуводзі(?:цца|ць)\s(?:ў"
        r"|у)\sдзеянне\b",
        publication=r"апублікаван\w{1,4}",
        approval=r"падпісан\w{1,4}|прыняцц\w",
        next_day=r"\bнаступн\w{2,4}\sд(?:ня|нём)",
        unfixed=r"вызнача\w{1,5}",
        itself=r"\bгэт\w{1,3}\b|\bпастанова\b|\bзакон\b",
    ),
    "kk": Speech(
        stems=("күшіне ен", "қолданысқа ен"),
        takes=r"\bкүшіне\sен(?:еді|ді)\b|\bқолданысқа\sенгізіл(?:еді|сін|ді)\b",
        publication=r"жариялан\w{2,8}",
        approval=r"қол\sқой\w{2,6}",
        next_day=r"\bкелесі\sкүн",
        unfixed=r"белгілен\w{2,6}|жұмыс\sкүні",
        itself=r"\b(?:осы|бұл)\b",
        elapsed=r"\bөткен\sсоң\b",
        before=True,
    ),
    "ka": Speech(
        stems=("ამოქმედდ", "ძალაში შევ", "ძალაშია"),
        takes=r"ამოქმედდ(?:ეს|ება)|ძალაში\sშევ(?:ა|იდეს|იდა)",
        publication=r"გამოქვეყნ\w{2,8}",
        approval=r"ხელმოწერ\w{1,4}",
        next_day=r"მეორე\sდღ|მომდევნო\sდღ",
        unfixed=r"განსაზღვრ\w{2,6}",
        immediate=r"გამოქვეყნებისთანავე",
        itself=r"(?:ეს|ამ)\s|დადგენილება|ბრძანება",
    ),
    "hy": Speech(
        stems=("ուժի մեջ",),
        takes=r"ուժի\sմեջ\s(?:է|են)\sմտնում|ուժի\sմեջ\sմտնել",
        publication=r"հրապարակ\w{2,8}",
        approval=r"ստորագր\w{2,8}",
        next_day=r"հաջորդող\sօր",
        unfixed=r"սահման\w{2,6}",
        itself=r"սույն",
    ),
}  # fmt: skip
