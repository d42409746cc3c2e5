"""More words by which laws call a list of drugs, put on it and take from it: data, one row a family of languages.

Rows are alternatives of an expression; stems of scripts with blanks begin words.

"""

from __future__ import annotations

_ABUSED = (
    r"\b(?:liable to (?:be )?(?:abuse|misuse)|(?:potential|liability) (?:for|of) abuse|abuse (?:liability"
    r"|potential)"
    r"|addictive (?:substances|drugs))",
    r"\bsusceptibles? (?:de|d['’])\s?(?:abus|usage (?:abusif|détourné))|potentiel d['’]abus|pharmacodépendance",
    r"\b(?:uso indebido o abuso|susceptibles? de (?:uso indebido|abuso)|potencial de abuso|farmacodependencia)"
    r"|\b(?:suscet[ií]ve(?:l|is) de abuso|potencial de abuso|farmacodependência)",
    r"\b(?:suscettibil\w de abuso|potenziale d['’]abuso|missbrauchspotenzial|missbrauchspotential|suchterzeugend)",
    r"\b(?:misbruikpotentieel|misbrugspotentiale|missbrukspotential|väärinkäytettäv)",
    r"\bзлоупотреблени\w+ (?:наркот|психо|веществ)|\b(?:uzależniając|závislost vyvoláv|ovisnost izaziv"
    r"|bağımlılık yap)",
    r"εξάρτηση|濫用の?おそれ|濫用により|滥用|濫用及|남용(?:의 )?(?:우려|위험)|오용 또는 남용|gây nghiện|เสพติด",
)
_DRUGS = (
    r"\bdrogues?\b|narkomani|наркомани|substances (?:désignées|contrôlées|réglementées)|stupefiant"
    r"|aflate sub control",
    r"\bsicotr[oó]p|sustancias (?:controladas|fiscalizadas)|substâncias controladas|estupefaent|psicotròp"
    r"|estupefaziente",
    r"(?:sustancias|substâncias) (?:sujetas|sometidas|sujeitas) a (?:control|fiscalización|controlo)"
    r"|rizikov\w+ látok"
    r"|psikotrop|psixotrop|psykotroop|pszichotrop|psühhotroop|psihoaktivn\w+ kontrol|opojn|narkotiċ"
    r"|lëndë narkotik",
    r"ávana-? og fíkniefn|ávanabind|mediċini perikolużi|drogi perikolużi|drugaí rialaithe|druga rialaithe"
    r"|mapanganib na droga|ipinagbabawal na gamot|giyohvandlik",
    r"опојн|\bдрог[аеи]\b|есірткі|мансууруулах|сэтгэцэд нөлөөт|баңгизат",
    r"εξαρτησιογόν|ψυχ[οό]τρ[οό]π",
    r"סם מסוכן|סמים|חומרים פסיכו|خدر|المؤثرات العقلية|مؤثرات عقلية|روان ?گردان",
    r"स्वापक|मनः?:?प्रभावी|मादक (?:द्रव्य|पदार्थ)|लागु ?औषध|মাদক",
    r"ნარკოტიკ|ფსიქოტროპ|ფსიქოაქტი|թմրամիջոց|թմրանյութ|հոգեմետ|հոգեներգործ",
    *_ABUSED,
    r"គ្រឿងញៀន|ຢາເສບຕິດ|မူးယစ်ဆေး|chất hướng thần|ma tuý",
    r"麻醉藥品|精神藥品|精神藥物|危險藥物|管制药品|麻醉和精神",
)
_LISTS = (
    r"\b(?:alfab[eèé]t|alphabét|alphabetisch|alfabét|ordre numérique|abeced|betűrend|aakkos|tähestik|abėcėl)",
    r"\b(?:llista|annex\b|taula|skeda|anness|sceideal|liosta|shtojc|aneks|listahan|talaan|iskedyul|viðauk"
    r"|fylgiskjal|siyahı|əlavə|cədvəl|ilova|zerrenda|eranskin|cetvel|phụ lục|tabelle|prílog)",
    r"\b(?:списо[кц]|списк|списък|лист[аиуе]\b|прилог|прилоз|табела|таблица|тізім|қосымша|алфавит|алфавіт|азбуч"
    r"|абетк|жагсаалт)",
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
    # an order without a subject, at the head of what is put in: `Einfügen in alphabetischer Reihenfolge:`
    r"(?:^|\n)\W{0,4}(?:ein(?:zu)?fügen|hinzufügen|aufnehmen|anfügen|insérer|ajouter|inscrire|insertar|añadir"
    r"|agregar"
    r"|incluir|inserir|acrescentar|aditar|invoegen|toevoegen|opnemen|infoga|lägg till|tilføj|indsæt|sett inn"
    r"|føy til"
    r"|vložit|doplnit|vložiť|doplniť|zařadit|zaradiť|dodać|wpisać|dodati|uvrstiti|beilleszteni|додати|доповнити"
    r"|добавить|дополнить|включить|внести|да се добави)\b[^.;:\n]{0,80}:",
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
    r"създават? се т|បន្ថែម|ເພີ່ມ|ထည့်သွင်း|新增|增加|增补|補充|补充|列管|公告為|公告为|を加え",
)
_ADDING = (
    r"\b(?:agregando|añadiendo|adicionando|incorporando|incluyendo|intercalando|insertando|acrescentando|aditando"
    r"|inserindo|aggiungendo|inserendo|en (?:y )?(?:ajoutant|insérant|inscrivant)|par (?:l['’]ajout|l['’]insertion"
    r"|l['’]inscription|adjonction)|durch (?:einfügung|aufnahme|hinzufügung|anfügung)|door (?:toevoeging|opneming)"
    r"|prin (?:adăugarea|introducerea|completarea)|poprzez dodanie|przez dodanie|hozzáadásával|felvételével)",
    r"\b(?:се )?създава(?:т)? (?:се )?(?:нов|т\.|точк|поз|ред)|\bпутем (?:дополнения|включения|додавања)"
    r"|\bшляхом (?:доповнення|включення)|με την προσθήκη|προσθήκη",
)
_REMOVED = (
    r"(?:^|\n)\W{0,4}(?:streichen|biffer|schrappen|stralciare|škrtnout|vypustiť?|wykreślić|skreślić|stryk"
    r"|slett)\s?:",
    r"\b(?:se suprim|es deroga|queden? suprim|felld\w{0,3} (?:brott|út)|fell(?:ur|a) brott|jitħassar|titħassar"
    r"|jitneħħ|scrios|aisghair|shfuqizohe|hiqe[nt]\b|inaalis|tinatanggal|pinawawalang|ləğv edil|çıxarıl|chiqaril"
    r"|töröl|törlés|bãi bỏ|loại bỏ|hủy bỏ|memotong|menghapus|ra khỏi|utgå\b|dibatalkan|terbatal|yürürlükten kaldır"
    r"|stavlja(?:ju)? (?:se )?(?:izvan|van) snage|prestaj[eu] (?:da )?važ|preneha(?:jo)? veljati|razveljavi"
    r"|pozbýv\w+ (?:platnosti|účinnosti)"
    r"|traci moc|pripažį\w+ netek|spēku zaudējuš|zaudē spēku|stráca (?:platnosť|účinnosť)|mister (?:sin )?gyldighed"
    r"|hatályát vesztő)",
    r"\b(?:престаје да важи|престају да важе|ставља се ван снаге|втратил\w+ чинність|утративш\w+ силу"
    r"|утратил\w+ силу|се брише|се укинува|брише се|бришу се|укида|алып тасталсын|алынып|күші жой|хасах|хүчингүй)",
    r"διαγράφ|καταργ|αφαιρ|יימחק|תימחק|בטל|יבוטל|[يت]حذف|[يت]لغى|إلغاء|شطب|لغو|حذف",
    r"लोप|निरसित|हटाया|हटाई|বাতিল|বিলুপ্ত|ამოღ|გაუქმ|ամոռ|հանվ|ուժը կորցրած",
    r"លុបចោល|ຍົກເລີກ|ပယ်ဖျက်|移除|廢止|废止|廃止|폐지(?!함에)",
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

_REWORDS = (
    r"\b(?:w brzmieniu|brzmienie|zní|znie|znějí|znejú|glas[ie]|гласи|гласе|редакци|lautet|gefa(?:ss|ß)t|fassung"
    r"|rédigé"
    r"|remplacée? par|redact|redacção|redação|luiden|luidende|skal lyde|lydelse|affattes|redakcij|išdėst|sõnasta"
    r"|muutetaan|muuttuu|següent redac|va avea|cuprins|değiştir|berbunyi|dibaca|sửa đổi|се изменя|се мења|се менува"
    r"|ændres (?:til|således)|endres til|ändras|helyébe|ndryshohet|hljóð)|改め|改正|로 한다|修正|ως εξής|αντικα[θτ]"
    r"|נוסח|במקום|يصبح|تصبح|ستبدل",
)
_NOT_PUT = (
    # Slavic
    r"\bне (?:ся )?(?:се )?(?:внос|внес|включ|вклуч|вклю|дода|добав|занос|занес|віднос|относ|прилага|підляга|подлеж"
    r"|попада|уврш|сматра|поставя|допълв|доповн|дополн|входит|входить|розповсюдж|распростран)",
    r"\bnie (?:\w+ )?(?:wpisuj|dodaj|zalicz|umieszcz|włącz|obejmuj|podlega|stanowi|dotycz)",
    r"\bne(?:zařa|dopl|vkl[áa]d|přidáv|uvád|patří|považuj|náleží|spad|vztah|zara[ďd]|pat[rí]|vz[tť]ah|pridáv)",
    r"\bn(?:e|i|iso|ije|isu) (?:se )?(?:uvr[sš]|doda|vključ|uključ|spada|šteje|unos|smatra|ubraja|sodi|uvrst)",
    # Romance and Germanic
    r"\bno (?:se (?:incluy|incorpor|añad|agreg|adicion|insert|clasific|consider|sujet)|queda|forma parte|figura)",
    r"\b(?:não|nao) (?:(?:é|são|está|estão|fica|ficam) (?:incluíd|aditad|acrescentad|sujeit|abrangid|inserid)"
    r"|integra|consta|se (?:inclui|adita))",
    r"\bnon (?:(?:è|sono|viene|vengono) (?:inserit|inclus|aggiunt|iscritt|ricompres)|rientra|figura)",
    r"\bn['’]y (?:est|sont|figure)|\bne (?:figure|relève|fait)|\bnu (?:se (?:inclu|introduc|adaug|înscri)|intră"
    r"|face)",
    r"\bnicht (?:\w+ ){0,4}?(?:aufgenommen|unterstellt|eingefügt|erfasst|hinzugefügt|angefügt|aufzunehmen)"
    r"|\b(?:unterliegt|unterliegen|gilt|fällt|fallen|gehört) nicht",
    r"\bniet (?:\w+ ){0,5}?(?:opgenomen|geplaatst|toegevoegd|aangewezen|ingevoegd)|\bvalt niet",
    r"\b(?:optages|indsættes|opføres|tilføjes|omfattes|medtages|føres|tas|tilføyes|oppføres|innføres|förs|läggs"
    r"|upptas"
    r"|omfattas|anses|tas) (?:ikke|inte|ej|ikkje)\b",
    # Finnish, Estonian, Baltic, Hungarian, Turkish, Greek, Albanian, Icelandic
    r"\b(?:ei|eivät) (?:lisätä|lueta|luokitella|pidetä|sisälly|kuulu|katsota|lisata|kanta|loeta|hõlma|arvata)",
    r"\bne(?:iekļau|attiecas|pievien|ietilpst|papildin|įraš|įtrauk|priskir|taikom|laikom|papild)",
    r"\bnem (?:kerül|egészül|minősül|tartozik|terjed|szerepel|veszi|vehető)",
    r"\b(?:eklen|alın|dahil edil|sayıl|gir)m[ae]\w{0,12}|\bdeğildir",
    r"\bδεν (?:εντάσσ|περιλαμβάν|υπάγ|προστίθ|προστέθ|αποτελ|καταχωρ)|\bnuk (?:shtohe|përfshihe|futet|konsidero)"
    r"|\bekki (?:bætt|fell|telj|sett)",
    # Asia
    r"\btidak (?:di|ter)(?:masuk|tambah|kena|golong|daftar|cantum|catat|senarai|tetapkan)"
    r"|ไม่(?:ถูก(?:กำหนด|จัด)|ให้จัด|ให้ถือ|จัด|อยู่|เป็น|รวม|ใช่|นับ|กำหนด)"
    r"|không (?:thuộc|được (?:đưa|bổ sung)|đưa|nằm|bao)",
    r"(?:加え|指定し|含ま|含め|該当し|みなさ|追加し)ない|(?:지정|포함|추가|규정)(?:하지|되지) ?(?:아니|않)"
    r"|不(?:列[入為为]|属于|屬於|包括|纳入|納入)",
    r"לא (?:ייכלל|תיכלל|יתווסף|ייווסף|נכלל|יווסף)|אינ(?:ו|ה|ם) נכלל|لا (?:[يت]درج|[يت]ضاف|[يت]عد|[يت]شمل|[يت]سري)"
    r"|नहीं (?:की|जोड़|किया)|არ (?:შე|და|ჩა|მი)|չի (?:ներառ|լրաց|ավել)|енгізілмей|қосылмай|edilmir|daxil edilm",
)

DRUGS_BEYOND = "|".join(_DRUGS)
LISTS_BEYOND = "|".join(_LISTS)
ENLISTS_BEYOND = "|".join((*_ENLISTS, *_ADDING))
REMOVED_BEYOND = "|".join(_REMOVED)
EXCEPTED_BEYOND = "|".join(_EXCEPTED)
EXCEPTED_AFTER_BEYOND = _AFTERWARDS
ALLOWED = (
    r"\W{0,2}(?:\w{1,12}\s){0,2}?(?:dovol|povol|přípust|prípust|dopušt|dopuszcz|dozwol|dozvol|permit|permis"
    r"|permes|autori"
    r"|ammess|consentit|admis|erlaubt|gestattet|zulässig|verkehrsfähig|toegestaan|toegelaten|tillåt|tillat"
    r"|tilladt|lov\b"
    r"|lovlig|sallit|luvallis|lubat|atļaut|leidžia|leistin|szabad|megenged|lehet|дозвол|разреш|допуска|допуст)"
)
"""What is not so is that it is allowed: then a denial bars."""
REWORDS = "|".join(_REWORDS)
"""That an entry gets the wording that follows."""
NOT_PUT = rf"[^.,;\n]{{0,120}}?(?:{'|'.join(_NOT_PUT)})"
"""After a name: it is not put on the list."""
EXPLAINS_BEYOND = "|".join(_EXPLAINS)
"""Headings of the reasons beside a text, which are no law."""
FOLLOWING_BEYOND = "|".join(_FOLLOWING)
"""Words that say a list follows or is annexed."""
