"""How the languages of Europe and Asia prohibit, and the acts they bar: data; see `act_words`.

A word stands by its stem, so that all its cases, persons and derived nouns are read.
"""

from __future__ import annotations

from collections.abc import Sequence

ROWS: Sequence[tuple[str, str, str, str, str, str]] = (
    # languages; words that prohibit; possession, sale, import, manufacture
    ("fr",
     r"\b(?:interdi|prohib|défend|(?:ne|n['’])\s?(?:peu\w+|doi\w+|saur\w+)\b[^.;]{0,40}\b(?:pas|ni)\b"
     r"|(?:n['’]est|ne sont) pas (?:autoris|permis|admis)|illicites?\b"
     r"|(?:nul|personne|aucune? \w+) ne (?:peut|doit|pourra)\b(?![^.;]{0,160}\bqu[e'’])|\bn['’](?:a"
     r"|ont) (?:pas )?le droit)",
     r"\b(?:déten[tui]|détien|posséd|possess|conserv|stock(?:er|age)|entrepos)",
     r"\b(?:vent|vend|cession|céd|offr|distribu|commercialis|mise (?:sur|à disposition|en (?:vente|circulation))"
     r"|mettre (?:sur le marché|à disposition|en)|délivr|fourni|don\b|remise\b|(?:re)?trafic|négoce|écoul)",
     r"\b(?:import|introdui(?!\w* sur le marché)|introduct(?!\w* sur le marché)|entrée)",
     r"\b(?:fabri|produ(?:cti|ir|is)|cultiv|culture|obtention|prépar(?:er|ant)|la préparation|transform"
     r"|extra(?:ct|ire))"),
    ("de",
     r"\b(?:verboten|untersag|verb[oi]t|verbiet|unzulässig|unerlaubt|(?:darf|dürfen)\b[^.;]{0,60}\b(?:nicht"
     r"|weder|kein\w{0,2})|nicht (?:zulässig|gestattet|erlaubt)"
     r"|niemand(?:em)?\b[^.;]{0,40}\b(?:darf|erlaubt|gestattet))",
     r"\b(?:besitz|inneha|aufbewahr|aufzubewahr|vorrätig|vorzuhalten|bevorrat|(?:ein)?zulagern|lager[nu]|gewahrsam"
     r"|besessen)",
     r"(?:verk[aä]uf|\bhandel|\binverkehr|\bin (?:den )?verkehr|\babgabe|\babzugeben|\babgegeben|\babgeb"
     r"|veräu(?:ß|ss)er|\banzubieten|\banbiet|\bangeboten|feil|vertrieb|vertreib|überlass|verschaff|weitergeb"
     r"|weiterzugeb|bereitstell|bereitzustell|\bverteil|\bliefer|auslief|abtret)",
     r"\b(?:einf[uü]h|einzuf|eingef|(?:zu )?verbring|verbracht|import|durchfuhr)",
     r"\b(?:herstell|herzustell|hergestell|anbau|anzubau|angebau|produ(?:ktion|zi)|erzeug(?!nis)|gewinn"
     r"|zuberei(?:ten|tet|te)\b|zuzubereit|verarbeit"
     r"|synthetisier|züch|extra[hk])"),
    ("es pt it ro ca",
     r"\b(?:proh[ií]b|pro[ií]b|vieta|divieto|interzi[cs]|vedad[oa]s?|no (?:podrá|podrán|se permite"
     r"|est(?:á|án) permitid|se autoriza)|é defes[oa]|(?:não|nao) (?:pode|é permitid|são permitid)"
     r"|non (?:può|possono|è consentit|sono consentit|è ammess)|nu (?:se permite|este permis|poate|pot)"
     r"|se veda\b|no es pot|no es poden|queda\w* prohibid|vedação|nessun[oa]? (?:\w+ )?(?:può|potrà)"
     r"|(?:nadie|ninguna? \w+) (?:\w+ ){0,4}?podrá|(?:ninguém|nenhuma? \w+) (?:pode|poderá)\b"
     r"|nu (?:are|au) (?:dreptul|voie)|nicio persoană nu|non (?:devono|deve) essere)",
     r"\b(?:posesi|tenencia|pose[ei]|tener|posse|de[țţt]in|detenzion|detener|detenç|possess|guarda\b|guardar"
     r"|almacena|armazena|conservar|conservaci|conservaç|depósito|p[ăa]str[ae]|custodi|possu[ia]|deter\b|detenha"
     r"|deț?ină|stocc|stocare|depozit)",
     r"\b(?:vent[ae]s?\b|vend|comerci|comérc|vânz|vinde|vând|oferi|ofere\b|commerc|cession|cesión|ced[eê]|cessão"
     r"|distribu|suministr"
     r"|fornec|forni|ofert|ofrec|oferec|offr|offert|expend|entreg|transfer|transmi|pun(?:e|erea) pe piață"
     r"|introducerea? pe piață|furniz|livr|immission|colocação|coloca[cç]|puesta|disponibili|spacci|tráfico)",
     r"\b(?:import|ingres|introdu(?:c|z)(?!\w* (?:pe piață|en el mercado|no mercado|in commercio|sul mercato))"
     r"|entrada"
     r"|internaci|internação)",
     r"\b(?:fabric|fabbric|produc(?:ci|ir|ț|ţ|er[ei]|ă)|produ[çzr]|elabor|cultiv|coltiv|manufa|prelucra|preparac"
     r"|preparar|preparaç"
     r"|preparo\b|preparaz|prepararea|obten[cç]|extra[cç]"
     r"|extrac|extraz|extrag|transforma|process)"),
    ("nl",
     r"\b(?:verboden|verbod|verbied|(?:mag|mogen)\b[^.;]{0,60}\b(?:niet|geen)|niet (?:toegestaan|toegelaten)"
     r"|niemand mag)",
     r"\b(?:aanwezig te hebben|aanwezig hebben|voorhanden|bezit|in voorraad|opsla|bewa[ar])",
     r"\b(?:verko|af te lever|aflever|verstrek|te verhandel|verhandel|in de handel|te koop|koop aan|af te staan"
     r"|afstaan|aan te bieden|aanbied|distribu|lever(?:en|ing|t)|overdrag|over te dragen)",
     r"\b(?:invoer|ingevoer|in te voer|binnen het grondgebied|import|binnen te breng)",
     r"\b(?:vervaardig|bereid|produ(?:ctie|cer)|tele?n\b|teelt|verbouw|verwerk|te telen)"),
    ("da nb sv nn",
     r"\b(?:forbud|forby|förbj|förbud|(?:må|kan|skal)\b[^.;]{0,40}\b(?:ikke|ikkje|verken|hverken|hverkje)"
     r"|får\b[^.;]{0,40}\b(?:inte|ej|varken)\b|ingen (?:må|kan|får)|ikke (?:er )?(?:tilla[dt]|lov)|ulovlig|ulovleg"
     r"|otillåt|tillåts inte|inte (?:är )?(?:tillåt|lov))",
     r"\b(?:besid|besitt|inneha|indeha|opbeva|oppbeva|förvar|lagr|ligge inde)",
     r"\b(?:s[æe]lg|salg|forhandl|udlever|utlever|overdra|omset|omsæt|sälj|försälj|överlåt|saluför|saluhåll"
     r"|bju[dt]|tilby|udbyd|tillhandahåll|afs[æa]t|distribu|levere|lämna ut|utlämn|markedsfør|marknadsför"
     r"|vid(?:are)?bring|handel|handla)",
     r"\b(?:indf[øo]r|import|innf[øo]r|för(?:a|s|as)? in\b|införa|införsel|infør|innførsel|bringe? ind)",
     r"\b(?:frem?still|framstill|tilverk|tillverk|framställ|produ(?:ktion|ksjon|cer|ser)|dyrk|odl|forarbejd"
     r"|bearbet|tilvirk)"),
    ("fi",
     r"\b(?:kielle|kielt|ei saa|eivät saa|ei ole (?:sallittu|luvallis)|ei sallita)",
     r"\b(?:hallussapi|hallussa|pitää hallussa|säilyt|varastoi)",
     r"\b(?:myy|luovut|välit|kaup|tarjo|jak[ae]|jake|saattaa markkinoille|markkinoi|toimitta)",
     r"\b(?:maahantuo|tuo(?:da|minen|nti)\b|maahan)",
     r"\b(?:valmist(?!e)|tuotan|tuottam|viljel|kasvat)"),
    ("et",
     r"\b(?:keela|keelu|keeld|ei tohi|ei ole lubatud|lubamatu)",
     r"\b(?:oma(?:mi|da)\b|omamine|omami|valda|valla(?:ta|b|nud)|hoid|säilita)",
     r"\b(?:müü|turusta|levita|vahenda|edasta|võõranda|pakku|turule|(?:üle|edasi) ?and|kauplemi|kaubelda|tarni"
     r"|loovuta)",
     r"\b(?:sisseve|impor|sisse veda|riiki toimeta|toimetami\w* riiki)",
     r"\b(?:toot(?!e)|valmista|kasvata|töötle)"),
    ("lv lt",
     r"\b(?:aizlie[gd]|drau[dsž]|uždrau|nedrīkst|negalima|neleidž|nav (?:atļau|tiesīb|tiesīg)|neturi teis"
     r"|negali b[ūu]ti)",
     r"\b(?:glabā|turē[šjt]|laik[yo]|turėti|turėjim|uzglabā|saugo|disponuo|sandėliuo)",
     r"\b(?:pārdo|pārdev|realiz|izplat|tirgo|tirdzniec|parduo|pardav|prekyb|prekiau|platin|tiek(?:ti|im)|piedāv"
     r"|nodo[dtš]|atsavin|siūly|perdav|perduo|perleid|laiš?an\w* tirg|laist tirg)",
     r"\b(?:ieve[dšs]|import|įvež|įvežim)",
     r"\b(?:ražo(?!jum)|izgatavo(?!jum)|audz|gamin(?:t|im|a)|gamyb|augin|pagatavo|apstrād|perdirb)"),
    ("pl cs sk sl hr bs",
     r"\b(?:zabr[ao]ni|zabranj|zabranjen|zakaz|zakáz|zakaž|nesm[íi]|nie wolno|prepoved|nie (?:może|mogą)|nelze"
     r"|nemožno|nedovol|nepovol|niedozwol|ne sme|ne smij|ne smej|ni dovolj|nije dopušt|nije dozvolj"
     r"|nie dopuszcza|wzbronion|(?:není|nejsou|nie (?:je|sú|jest|są)|ni|niso|nije|nisu) (?:dovol|povol|přípust"
     r"|prípust"
     r"|dopušt|dozvol|dozwol|dopuszcz)|nemá právo|nemajú právo|nema pravo|nima pravice|nie ma prawa)",
     r"\b(?:posiada|drž[ea]n|držet|držat|držb|držať|přechov|prechov|przechow|posest|posed|posjed|hramb|hranjenj"
     r"|čuvanj|čuvat|hranit|uchováv"
     r"|skladiš|skladov|magazynow|uskladn)",
     r"\b(?:sprzeda|wprowadz\w+ do obrotu|obr[oó]t|obroc|udziela|udostęp|zbywa|zbyci|oferow|prod[aeá]|predá\b"
     r"|pred[aá]j"
     r"|predáv|nabíz|nabíd|ponúk|ponuj|ponud|dodá[vn]|uv[aáeé]d\w+ (?:na trh|do oběhu|do obehu)|promet|distrib[uú]"
     r"|n[ui]đenj|nudit|daja(?:ti|jo) (?:na trg|v promet)"
     r"|st?avlj\w+ (?:na tržište|u promet|v promet)|dajanj\w+ (?:na trg|v promet)|poskyt|poskytov|zprostředk"
     r"|sprostredk|razpečav|trgov|opskrb)",
     r"\b(?:przyw[oói]|przywie|sprowadz|import|dov(?:oz|ez|áž|ež|iez)|uvo[zž]|uvez|uvaž|unos\w* (?:u|v) |unošenj"
     r"|unosit|vnos"
     r"|vnaša|ww[oó][zż])",
     r"\b(?:wytwarz|wytworz|produk(?:c|ow|ov)|wyrobu\b|wyrab|výrob(?!k|c)|vyráb|vyrob|připravov|příprav[auyě]\b"
     r"|pripravov|príprav[auye]\b|pěst|pestov"
     r"|proizvodn|proizvaj|proizvodit|proizved|izdel(?:av|ov)|izrad|upraw|uzg[oa]j|gojen|gojiti|gojijo|przetwarz"
     r"|zprac|spracov)"),
    ("hu",
     r"\b(?:tilos|tilt|tilal|megtilt|nem (?:szabad|lehet|hozható|megengedett|forgalmazható|jogosult|engedélyezett)"
     r"|senki (?:nem|sem))",
     r"\b(?:birtok|tart(?:ás|an|hat|ja\b)|tárol|őriz)",
     r"\b(?:forgal|értékesít|árusít|elad|kínál|átad|átenged|kereske|közvetít|terjeszt)",
     r"\b(?:behoz|import|országba)",
     r"\b(?:gyárt(?!mány)|előállít|termeszt|készít(?!mény)|termel|feldolgoz)"),
    ("id ms",
     r"\b(?:(?:di)?larang|tidak boleh|diharamkan|haram|tiada (?:orang|seorang|sesiapa)|tidak dibenarkan"
     r"|tidak diperbolehkan|tidak diizinkan|mengharamkan|melarang|pelarangan)",
     r"\b(?:memiliki|memilik|menyimpan|penyimpanan|disimpan|menguasai|penguasaan|pemilikan|kepemilikan|mempunyai"
     r"|dalam milikan|menimbun)",
     r"\b(?:menjual|dijual|penjualan|meng?edar|diedar|peredaran|pengedaran|memperdagang|diperdagang|perdagang"
     r"|niaga|membekal|pembekalan|jual|menawar|penawaran|menyerah|penyerahan|menyalur|penyaluran|memasar"
     r"|pemasaran|memperjualbeli|menyedia)",
     r"\b(?:(?:meng|di|peng)?impor|memasukkan|pemasukan|membawa masuk)",
     r"\b(?:(?:mem|di)?produksi|mengilang|dikilang|pengilangan|mengeluar|membuat|pembuatan|menanam|ditanam"
     r"|penanaman|memperbanyak|mengolah|pengolahan|memproses|budidaya|pengeluaran)"),
    ("th",
     r"ห้าม|ต้องมิให้|มิให้ผู้ใด|ต้องไม่|ผู้ใดจะ[^\n]{0,120}(?:มิได้|ไม่ได้)",
     r"ครอบครอง|เก็บรักษา",
     r"ขาย|จำหน่าย|แจก|จ่ายโอน|แลกเปลี่ยน",
     r"นำเข้า|นำหรือสั่งเข้า",
     r"ผลิต(?!ภัณฑ)|ปลูก|เพาะ|แปรรูป|สกัด"),
    ("ja",
     r"禁止|してはならない|てはならない|禁ずる|禁じ|することができない|することはできない",
     r"所持|所有|保有|貯蔵|保管",
     r"販売|譲渡|授与|譲り?渡|陳列|提供|頒布|流通",
     r"輸入|持ち込",
     r"製造|栽培|製剤|抽出|生産"),
    ("ko",
     r"금지|아니 ?된다|안 ?된다|아니하여야|못한다|할 수 없다",
     r"소지|소유|보관|저장|보유",
     r"매매|판매|양도|유통|알선|수수|제공|진열|교부|공급|증여",
     r"수입|수출입|반입",
     r"제조|생산|재배|가공|추출"),
    ("zh",
     r"禁止|不得|严禁|嚴禁|不准|禁绝",
     r"持有|存放|储存|儲存|藏有|贮存",
     r"販賣|贩卖|販售|銷售|销售|供應|供应|轉讓|转让|买卖|買賣|经营|經營|提供|陳列|经销|贩售|出售|售卖|售賣|出售"
     r"|贈與|赠与",
     r"輸入|输入|進口|进口",
     r"製造|制造|生產|生产|種植|种植|加工|提取|栽培"),
    ("uk ru bg",
     r"\b(?:заборон|запре[щт]|забран|не (?:се )?допуска|не (?:се )?(?:дозволя|разреша)|недопустим|не може|не может"
     r"|не могут|не могат"
     r"|не вправе|не (?:имеет|має|мають|имеют) права|няма(?:т)? право|не можуть|не мают? права)",
     r"\b(?:зберіг|володін|хранен(?!е)|хранит(?!елн)|владен|притежа|държан|държи|съхран)",
     r"\b(?:прод[ао]|реалізац|реалізов|реализац|реализ[оу]в|збут|збува|сбыт|сбыва|обіг|оборот|торгів|торгов"
     r"|розповсюдж|распростран|разпростран"
     r"|търгов|відпуск|отпуск|відчуж|передач|постач|постав[кл]\w* на|пропон|пропозиц|предлаг|предлож|пуска)",
     r"\b(?:ввезен|ввоз|увезен|імпорт|импорт|внос|внася)",
     r"\b(?:виробни|виробл|виготов|производ|произвежд|изготов|изготав|приготв|вирощ|выращ|культив|култив|отглежд"
     r"|переробк|переработ|преработ)"),
    ("tr",
     r"\b(?:yasak|serbest değil|izin verilme|\w{2,20}(?:amaz|emez)(?:lar|ler)?\b|\w{2,20}(?:ılamaz|ilemez|ulamaz"
     r"|ülemez|edilemez))",
     r"\b(?:bulundur|taşın?ma|muhafaza|depola|stokla|zilyet)",
     r"\b(?:sat(?!ın)|ticaret|dağıt|arz|piyasaya|devr|temin)",
     r"\b(?:ithal|ülkeye (?:so[kg]|gir)|yurda (?:so[kg]|gir))",
     r"\b(?:imal|üret|ekim|yetiştir|hazırla|işle(?:n?me)s)"),
    ("vi",
     r"\b(?:cấm|không được)\b",
     r"tàng trữ|lưu giữ|sở hữu|cất giữ",
     r"mua bán|bán|kinh doanh|phân phối|lưu thông|cung cấp|cung ứng|tiêu thụ",
     r"nhập khẩu",
     r"sản xuất|trồng|chế biến|điều chế"),
    ("mk sr be",
     r"\b(?:забран|забрањ|не сме[ею]?\b|забаран|не дозвол|ниј?е дозвољ|zabranj)",
     r"\b(?:поседув|поседов|држ[ае]њ|држ(?:ати|и)\b|хаванн|чувањ|складишт|drž[ae]n|posed|захоўванн)",
     r"\b(?:прода(?:[жјв]|\b)|промет|дистрибу|тргов|гандл|рэаліз|снабдев|понуд|нуђењ|нудити|prodaj|promet|стављањ"
     r"|пуштањ)",
     r"\b(?:увоз|увез|імпарт|унос|уношењ|uvoz|увазу|ўвоз)",
     r"\b(?:производ|произвођ|вытворч|одгледув|гајењ|гајити|узгој|вырошчв|изра[дб]|справљ|proizvod|подготв"
     r"|преработ)"),
)  # fmt: skip
