"""More words by which laws call a list of drugs, put on it and take from it: data, one row a family of languages.

Rows are alternatives of an expression; stems of scripts with blanks begin words.

"""

from __future__ import annotations

_DRUGS = (
    r"\bdrogues?\b|substances (?:désignées|contrôlées|réglementées)|stupefiant|aflate sub control",
    r"\bsicotr[oó]p|sustancias (?:controladas|fiscalizadas)|substâncias controladas|estupefaent|psicotròp"
    r"|estupefaziente",
    r"psikotrop|psixotrop|psykotroop|pszichotrop|psühhotroop|psihoaktivn\w+ kontrol|opojn|narkotiċ"
    r"|lëndë narkotik",
    r"ávana-? og fíkniefn|ávanabind|mediċini perikolużi|drogi perikolużi|drugaí rialaithe|druga rialaithe"
    r"|mapanganib na droga|ipinagbabawal na gamot|giyohvandlik",
    r"опојн|\bдрог[аеи]\b|есірткі|мансууруулах|сэтгэцэд нөлөөт|баңгизат",
    r"εξαρτησιογόν|ψυχ[οό]τρ[οό]π",
    r"סם מסוכן|סמים|חומרים פסיכו|خدر|المؤثرات العقلية|مؤثرات عقلية|روان ?گردان",
    r"स्वापक|मनः?:?प्रभावी|मादक (?:द्रव्य|पदार्थ)|लागु ?औषध|মাদক",
    r"ნარკოტიკ|ფსიქოტროპ|ფსიქოაქტი|թմրամիջոց|թմրանյութ|հոգեմետ|հոգեներգործ",
    r"គ្រឿងញៀន|ຢາເສບຕິດ|မူးယစ်ဆေး|chất hướng thần|ma tuý",
    r"麻醉藥品|精神藥品|精神藥物|危險藥物|管制药品|麻醉和精神",
)
_LISTS = (
    r"\b(?:alfab[eèé]t|alphabét|alphabetisch|alfabét|ordre numérique|abeced|betűrend|aakkos|tähestik|abėcėl)",
    r"\b(?:llista|annex\b|taula|skeda|anness|sceideal|liosta|shtojc|aneks|listahan|talaan|iskedyul|viðauk"
    r"|fylgiskjal|siyahı|əlavə|cədvəl|ilova|zerrenda|eranskin|cetvel|phụ lục|tabelle|prílog)",
    r"\b(?:списо[кц]|списък|листа|прилог|табела|таблица|тізім|қосымша|алфавит|алфавіт|азбуч|абетк|жагсаалт)",
    r"πίνακ|κατάλογ|παράρτημ|αλφαβητ",
    r"תוספת|רשימ|בחלק|جدول|الجداول|ملحق|قائمة|فهرست|لیست|پیوست",
    r"अनुसूची|सूची|उपाबंध|तालिका|তফসিল|তালিকা",
    r"სია|დანართ|ნუსხ|ցանկ|հավելված|ցուցակ",
    r"តារាង|ឧបសម្ព័ន្ធ|ບັນຊີ|စာရင်း|附表|目錄|目录|清單|清单|附錄|品項|品项|名单",
)
_ENLISTS = (
    # French, Spanish, Portuguese, Italian, Catalan, Romanian
    r"\bpar adjonction d|\bil est (?:inséré|ajouté)|\b(?:est|sont) (?:modifiée?s? par|complétée?s? par"
    r"|soumise?s? au"
    r"|placée?s? sous)|\bs['’](?:afegeix|inclou|incorpor|inser)|\bqueden? (?:inclo|sotmes)",
    r"\b(?:añád|adicién|adición|agrég|incorpór|inclúy|insért|intercál|sométa?|clasifíqu|declár)\w{0,6}se\b"
    r"|\b(?:se someten?|quedan? sometid|sujet[ao]s? a (?:control|fiscalización))",
    r"\b(?:acrescent[ae]|acrescid|adit[ae]|aditamento|passam? a (?:integrar|constar)|ficam? (?:sujeit"
    r"|adicionad|acrescentad))",
    r"\b(?:inserire|inserir[ei]|aggiungere|si aggiung|si inseris|se înscri|se include|se adaug|sunt inclus)",
    # northern and central Europe, Turkey
    r"\b(?:inntas|settes inn|bætist|bætast|bæta\b|teljast til|fell[au]r? undir|liitetään|jiżdied|tiżdied"
    r"|jiddaħħal"
    r"|tiddaħħal|cuirtear|a chur isteach|dearbhaítear|shtohe[nt]|përfshihe[nt]|kiegészül|felvesz|bekerül"
    r"|dodaju se|uvrštava|vkládá|vkládají|vložiť|ilave edil|tabi tutul|kapsamına|eklen|əlavə edil|daxil edil"
    r"|kiritil|qo['‘]shil|gehitze)",
    # Greek, Cyrillic
    r"προστίθε|προστεθ|εντάσσ|υπάγο|περιλαμβάνο",
    r"\b(?:се додава|се внесува|се дополнува|се вклучува|додаје се|додају се|уврштава|толықтырыл|енгізіл|нэмэ"
    r"|се добав|се включ|се допълва|се поставят под контрол)",
    # Semitic, Persian, Indian, Caucasian
    r"יבוא:|ייווס|יתווס|תתווס|ייכלל|הוספ|[يتأ]ضاف|إضافة|[يت]درج|إدراج|اضافه|افزوده|الحاق",
    r"जोड़|अंत[:ः]?स्थापित|सम्मिलित|शामिल|जोडि|সংযোজ|অন্তর্ভুক্ত",
    r"დაემატ|დამატ|შეტანილ|ჩაემატ|լրացվ|լրացն|ավելացվ|ներառվ",
    # the far east and the islands
    r"\b(?:memasukkan|menambah\w{0,4}|menyisipkan|ditambah|dikenakan|idinaragdag|isinasama|inuuri|đưa vào"
    r"|thêm vào)",
    r"បន្ថែម|ເພີ່ມ|ထည့်သွင်း|新增|增加|增补|補充|补充|列管|公告為|公告为|を加え",
)
_REMOVED = (
    r"\b(?:se suprim|es deroga|queden? suprim|felld\w{0,3} (?:brott|út)|fell(?:ur|a) brott|jitħassar|titħassar"
    r"|jitneħħ|scrios|aisghair|shfuqizohe|hiqe[nt]\b|inaalis|tinatanggal|pinawawalang|ləğv edil|çıxarıl|chiqaril"
    r"|töröl|törlés|bãi bỏ|loại bỏ|hủy bỏ|memotong|menghapus)",
    r"\b(?:се брише|се укинува|брише се|бришу се|укида|алып тасталсын|алынып|күші жой|хасах|хүчингүй)",
    r"διαγράφ|καταργ|αφαιρ|יימחק|תימחק|בטל|יבוטל|[يت]حذف|[يت]لغى|إلغاء|شطب|لغو|حذف",
    r"लोप|निरसित|हटाया|हटाई|বাতিল|বিলুপ্ত|ამოღ|გაუქმ|ամոռ|հանվ|ուժը կորցրած",
    r"លុបចោល|ຍົກເລີກ|ပယ်ဖျက်|移除|廢止|废止",
)
_EXCEPTED = (
    r"\b(?:excepte|llevat|tret d|að undanskild|fyrir utan|minbarra|ħlief|seachas|me përjashtim|përveç|maliban"
    r"|bukod sa|ngoại trừ|bundan mustasno|izuzev|esclus)",
    r"\b(?:освен|со исклучок|осим|изузев|с изключение)|εκτός|εξαιρ|πλην|למעט|להוציא|باستثناء|ما عدا|فيما عدا"
    r"|بجز|به جز",
    r"सिवाय|ব্যতীত|გარდა|բացառությամբ|ក្រៅពី|ຍົກເວັ້ນ|除了|不包括|不含",
)
_AFTERWARDS = r"[^.;\n]{0,30}(?:dışında|को छोड़कर|के सिवाय|қоспағанда|xaric|istisna|mustasno)"
_FOLLOWING = (
    r"\b(?:suivant|ci-après|ci-joint|ci-annex|folgend|nachfolgend|nachstehend|beigefügt|siguient|seguint|següent"
    r"|adjunt|anex[ao]|seguent|allegat|volgend|bijgevoegd|følgend|vedlagt|følgjande|följande|bifogad|seuraav"
    r"|liitte|järgmi|järgne|lisas|šād|šie|pielikum|tokio|šios|šių|toliau|pried|następując|poniższ|załączn"
    r"|následujíc"
    r"|příloz|přílohy|nasledujúc|nasledovn|príloh|naslednj|prilog|sljedeć|slijedeć|sledeć|következő|alábbi"
    r"|mellékle|următoar|anex|aşağıda|aşağıdaki|ekli |ekinde|berikut|terlampir|lampiran|seperti|sau đây|dưới đây"
    r"|sumusunod|eftirfarandi|eftirtal|li ġej|dan li ġej|seo a leanas|më poshtë|vijues|quyidagi|aşağıdakı)",
    r"\b(?:наступн|такі|следующ|следн|ниже|приложени|додат|келесі|дараах)|ακόλουθ|παρακάτω|κατωτέρω|παράρτημ",
    r"להלן|הבא|التالي|الآتي|المرفق|زیر|निम्नलिखित|নিম্নলিখিত|შემდეგ|հետևյալ|ដូចខាងក្រោម|ດັ່ງລຸ່ມນີ້|下列|以下|如下"
    r"|各号|다음",
)
_EXPLAINS = (
    r"justifica(?:ção|tiva|ción)\b|exposi(?:ción|ção) de (?:los )?motivos|exposé des motifs"
    r"|expunere de motive|exposició de motius",
    r"begründung\b|erläuterung(?:en)?\b|erläuternder bericht|relazione (?:illustrativa|introduttiva)"
    r"|onorevoli colleghi|memorie van"
    r"|nota van toelichting|toelichting\b|bemærkninger til|merknader til|författningskommentar"
    r"|allmän motivering|perustelut\b",
    r"yksityiskohtaiset perustelut|seletuskiri|anotācija\b|aiškinamasis|uzasadnienie\b|důvodová zpráva"
    r"|dôvodová správa|osobitná časť",
    r"obrazložitev|obrazloženje|indokolás|(?:genel )?gerekçe\b|madde gerekçe|penjelasan\b|huraian\b|tờ trình",
    r"пояснювальна записка|пояснительная записка|мотиви\b|образложение|образложење|αιτιολογική έκθεση"
    r"|דברי הסבר|المذكرة الإيضاحية",
    r"提案理由|立法說明|立法说明|제안 ?이유|개정 ?이유|განმარტებითი ბარათი|հիմնավորում",
)

DRUGS_BEYOND = "|".join(_DRUGS)
LISTS_BEYOND = "|".join(_LISTS)
ENLISTS_BEYOND = "|".join(_ENLISTS)
REMOVED_BEYOND = "|".join(_REMOVED)
EXCEPTED_BEYOND = "|".join(_EXCEPTED)
EXCEPTED_AFTER_BEYOND = _AFTERWARDS
EXPLAINS_BEYOND = "|".join(_EXPLAINS)
"""Headings of the reasons beside a text, which are no law."""
FOLLOWING_BEYOND = "|".join(_FOLLOWING)
"""Words that say a list follows or is annexed."""
