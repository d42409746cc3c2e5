"""How more languages prohibit, and on what terms they do: data; see `act_words`."""

from __future__ import annotations

from collections.abc import Sequence

ROWS: Sequence[tuple[str, str, str, str, str, str]] = (
    # languages; words that prohibit; possession, sale, import, manufacture
    ("el", r"απαγορεύ|απαγόρευσ|απαγορευ|δεν επιτρέπ|κανείς δεν", r"κατοχ|κατέχ|φύλαξ|φυλάσσ|αποθήκευσ|αποθηκεύ",
     r"πώλησ|πωλ[οε]ί|πωλούν|διάθεσ|διαθέτ|διακίνησ|διακιν|εμπορ|εμπορεύ|προμήθει|προμηθεύ|διανομ|διανέμ"
     r"|προσφορά", r"εισαγωγ|εισάγ",
     r"παραγωγ|παράγ|παρασκευ|καλλιέργ|καλλιεργ|κατασκευ"),
    ("he", r"אסור|נאסר|אוסר|איסור"
     r"|לא (?:ימכור|יחזיק|ייצר|ייבא|יפיץ|ישווק|יגדל|יספק)|אין ל[א-ת]{3,9}|(?:לא|אינו) רשאי",
     r"להחזיק|החזק|יחזיק|אחסנ|אחסון|לאחסן", r"למכור|מכיר|ימכור|מוכר|לשווק|שיווק|הפצ|להפיץ|יפיץ|סחר|לספק|אספק",
     r"לייבא|ייבוא|ייבא|יבוא(?!:)", r"לייצר|ייצור|ייצר|לגדל|גידול"),
    ("ar fa ur", r"[يت]حظر|حظر|محظور|[يت]منع|ممنوع|لا يجوز|مجاز نیست", r"حياز|[يت]حوز|[إا]حراز|تخزين|امتلاك|اقتناء"
         r"|نگهداری|قبضہ",
     r"بيع|باع|الاتجار|تداول|توزيع|ترويج|تسويق|فروش|عرضه|توزیع|فروخت", r"استيراد|استورد|[يت]ستورد|جلب|واردات"
     r"|وارد کردن"
     r"|درآمد",
     r"[إا]نتاج|[يت]نتج|تصنيع|صنع|زراع|تولید|ساخت|کشت"),
    ("hi ne mr", r"प्रतिषिद्ध|प्रतिषेध|प्रतिबंध|निषिद्ध|निषेध|वर्जित", r"कब्ज", r"बिक्री|विक्रय|बेच|वितरण",
     r"आयात|पैठारी", r"विनिर्माण|उत्पादन|निर्माण|खेती"),
    ("bn", r"নিষিদ্ধ|নিষেধ", r"দখল|অধিকারে", r"বিক্রয়|বিক্রি|বিতরণ|সরবরাহ", r"আমদানি", r"উৎপাদন|চাষ|প্রস্তুত"),
    ("ka", r"იკრძალ|აკრძალ|დაუშვებ", r"ფლობ|შენახვ", r"რეალიზაცი|გაყიდვ|მიყიდვ|გასაღებ", r"იმპორტ|შემოტან",
     r"წარმოებ|დამზად|მოყვან"),
    ("hy", r"արգել|չի թույլատր", r"պահ(?:ել|ում|պան)|տիրապետ", r"վաճառ|իրացն|շրջանառ", r"ներմուծ|ներկր",
     r"արտադր|մշակ|պատրաստ"),
    ("is", r"\bbann(?:a|að|aður|aðar|aðir|uð)\b|\bbönnuð|\bóheimil|\bbann við", r"\bvarsl|\bvörslu|\bmeðferð",
     r"\bsala|\bsölu|\bselja|\bafhend|\bdreif|\bmarkaðs", r"\binnflutning|\bflytja inn",
     r"\bframleið|\brækt|\btilbún"),
    ("mt", r"projbit|projbizzjoni|ma jistax|ma jistgħux|ma għandux|m['’]għandux|illegali",
     r"\bpussess|jippossjed|jżomm", r"\bbejgħ|\bibigħ|\bjinbiegħ|tqassim|iqassam|provvista|jforni",
     r"\bimporta|\bjimporta", r"manifattur|produzzjoni|jipproduċi|koltivazzjoni|jikkoltiva"),
    ("ga", r"\btoirmis|\bchosc|\bcosc|\bní (?:dleathach|cheadaítear|fhéadfaidh)", r"\bs[he]{0,2}eilbh",
     r"\bdh?íol|\bs?h?oláth|\bdáil", r"\bn?-?allmhair|\bt?iompórt", r"\bm?h?onar|\bsaothr|\bt?h?áirg"),
    ("sq", r"\bndalo(?:het|hen|n)\b|\bndaluar|\bndalim|\bnuk lejohe", r"\bposedim|\bmbajtj|\bposedo",
     r"\bshitj|\bshes|\btregtim|\bshpërndarj|\bfurnizim", r"\bimport", r"\bprodhim|\bprodhoj|\bkultivim"),
    ("kk ky", r"тыйым|жол берілмей", r"сақта", r"\bсат|өткіз|айналым|сатуу", r"әкелу|импорт|алып кирүү",
     r"өндір|өсір|өндүр"),
    ("mn", r"хоригл", r"эзэмш|хадгал", r"худалд|борлуул|түгээ", r"импорт|оруул", r"үйлдвэрл|тариал"),
    ("az uz", r"\bqadağan|\btaqiqlan|\bman etil", r"\bsaxla|\bsaqla", r"\bsatış|\bsatıl|\bdövriyy|\bsot"
        r"|\bmuomala",
     r"\bidxal|\bimport|\bolib kir", r"\bistehsal|\bbecəril|\bishlab chiq|\byetishtir"),
    ("tl", r"\bipinagbabawal|\bbawal|\blabag sa batas|\bhindi (?:dapat|maaaring)",
     r"\bpagtataglay|\bmagtaglay|\bpag-aari|\bpagmamay-ari|\bpaghawak",
     r"\bpagbebenta|\bmagbenta|\bpagtitinda|\bipagbili|\bpamamahagi|\bmamahagi", r"\bpag-angkat|\bmag-angkat"
     r"|\bimport",
     r"\bpaggawa|\bgumawa|\bpagtatanim|\bmagtanim|\bproduksyon"),
    ("km", r"ហាម", r"កាន់កាប់|រក្សាទុក", r"លក់|ចែកចាយ", r"នាំចូល", r"ផលិត|ដាំ"),
    ("lo", r"ຫ້າມ", r"ຄອບຄອງ", r"ຂາຍ|ຈຳໜ່າຍ|ຈໍາໜ່າຍ", r"ນຳເຂົ້າ|ນໍາເຂົ້າ", r"ຜະລິດ|ປູກ"),
    ("my", r"တားမြစ်|မပြုရ", r"လက်ဝယ်", r"ရောင်း|ဖြန့်", r"တင်သွင်း", r"ထုတ်လုပ်|စိုက်ပျိုး"),
)  # fmt: skip

CONDITIONS: Sequence[str] = (
    # the young
    r"ανήλικ|ανηλίκ|ετών|ηλικ|קטין|קטינים|מתחת לגיל|מלאו|قاصر|القصر|القاصرين|دون سن|تحت سن|أعمارهم|سنهم"
    r"|زیر \d|کودک"
    r"|वर्ष|अवयस्क|नाबालिग|বছর|অপ্রাপ্ত|წლამდე|არასრულწლოვ|წლის ასაკ|տարեկան|անչափահաս|yngri|\bára\b|\baldur|ungmenn"
    r"|\bminuri|\bsnin\b|mionaois|faoi bhun|d['’]aois|\bmenors\b|\banys\b|\bedat\b|mitur|\bvjeç|\bmosh[aë]"
    r"|малолет|\bгодин|возраст|узраст|жасқа|кәмелет|\bгадоў|непаўналет|gulang|wala pang|\bedad\b|\byaş|\byosh"
    r"|\bнасанд|អាយុ|ອາຍຸ|အသက်",
    # only with leave
    r"إلا (?:ب|بعد|وفق|لمن|من)|אלא (?:לפי|על פי|ב|אם|מי)|未经(?!批准发布)|未經|未取得|未获|未獲|非經|非经"
    r"|許可を受け|許可なく|免許を受け"
    r"|(?:허가|승인|등록)(?:를|을)? ?(?:받지|하지|없이)|โดยไม่ได้รับ(?:ใบ)?อนุญาต|เว้นแต่(?:จะ)?ได้รับ|(?:khi )?(?:chưa"
    r"|không) có giấy phép"
    r"|\bизин алма|\bizin alınma|\bruhsatsız|\bizinsiz|\bnélkül\b|\bneturin|\bloata\b|\bbrez\b|\bbez\b|\buten\b"
    r"|\bom inte\b"
    r"|\bнемa\b|\bбез одобр|-li k tomu\b|\bak nem|\bče nim|\bja nav\b|\bs['’]il n['’]|\bse non\b",
    # leave, places, machines
    r"χωρίς (?:άδεια|σήμανση)|σχολε|αυτόματ|ללא (?:רישיון|היתר)|בלא (?:רישיון|היתר)|בית ספר|(?:بدون|دون"
    r"|بغير) (?:ترخيص"
    r"|إذن|تصريح)|المدارس|بدون مجوز|के बिना|विद्यालय|ব্যতিরেকে|გარეშე|სკოლ|առանց|դպրոց|\bán leyfis|\bskól[au]"
    r"|mingħajr (?:liċenzja|permess)|\bskola|gan (?:ceadúnas|chead)|\bscoil|\bsense (?:llic|autorit|permís)"
    r"|\bescol"
    r"|\bpa (?:leje|licenc|autoriz)|\bshkoll|\bбез (?:дозвол|одобр|лиценц)|\bшкол|лицензиясыз|мектеп"
    r"|walang (?:lisensya"
    r"|pahintulot)|paaralan|lisenziyasız|litsenziyasiz|məktəb|maktab|зөвшөөрөлгүй|сургууль",
    # amounts
    r"υπερβαίν|άνω του|περισσότερο από|עולה על|יותר מ|أكثر من|[يت]زيد (?:عن|على)|[يت]جاوز|से अधिक|მეტი|գերազանց"
    r"|meira en|aktar minn|níos mó ná|\bmés de\b|\bsuperi|më shumë se|повеќе од|више од|асатын|higit sa"
    r"|artıq|ortiq",
)
"""Terms by which a clause bars some sales only."""
