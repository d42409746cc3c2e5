"""How laws of many languages name an age, as data. `{n}` is a number; a name with `+`: the age is one more."""

from __future__ import annotations

from collections.abc import Mapping

from tracker.lawtext.age_words_beyond import FORBIDS as FORBIDS_BEYOND
from tracker.lawtext.age_words_beyond import FORMS as FORMS_BEYOND

_PERSON = (
    r"(?:persons?|individuals?|any\s?one|some\s?one|no\s?one|nobody|(?:any|every)body|customers?|consumers?"
    r"|purchasers?|buyers?"
    r"|people|those|youths?|patrons?|minors?|child(?:ren)?|recipients?|adults?|members?|student|pupil|resident)"
    r"(?:\s(?:who|that))?(?:\s(?:is|are|was|were|be))?"
)
_YEARS = r"(?:[\s-]*(?:years?|yrs?)(?:[\s-]*(?:of\sage|old))?)"
_OLD = r"(?:[\s-]{0,3}(?:years?|yrs?)[\s-]{1,3}(?:of\sage|old)\b)"
_NO_AGE = (
    r"(?!\s*(?:U\.?\s?S|C\.?\s?F|CFR|USC|percent|per\s?cent|%|days?|months?|hours|feet|grams?|mg|milli|O\.\s?S|"
    r"NYCRR|CCR|Del\.|Okla))"
)

AGE_FORMS: tuple[tuple[str, str, str], ...] = (
    # name, language, expression
    ("under-the-age-of", "en",
     r"(?:under|below|less\sthan|younger\sthan|fewer\sthan|under\sor\sbelow)\s(?:the\s)?(?:legal\s"
     r"|minimum\s)?age\s(?:of\s)?{n}"),
    ("under-years", "en", r"(?:(?:under|younger\sthan|not\syet)\s(?:age\s|aged\s)?{n}" + _YEARS +
        r"|(?:below|less\sthan|fewer\sthan)\s(?:age\s|aged\s)?{n}" + _OLD + ")"),
    ("person-under", "en", _PERSON + r"\s(?:under|below|younger\sthan|not\syet|less\sthan)\s(?:age\s)?{n}(?!\w)" +
        _NO_AGE),
    ("whose-age-is-less", "en", r"\bage\s(?:is\s|was\s|be\s|of\s)?(?:less\sthan|under|below)\s{n}(?!\w)"),
    ("under-hyphen", "en", r"\bunder-{n}s?\b" + _NO_AGE),
    ("younger-than", "en", r"younger\sthan\s(?:the\sage\sof\s)?{n}(?!\w)" + _NO_AGE),
    ("not-attained", "en",
     r"(?:not|n[’']t|never|nor|before)(?:\syet)?\s(?:have\s|having\s|is\s|be\s|being\s)?(?:attained|reached"
     r"|achieved|turned|attain(?:ing)?"
     r"|reach(?:ing)?|at\sleast)\s(?:the\s|that\sperson[’']s\s|his\sor\sher\s)?(?:age\sof\s)?{n}(?!\w)" + _NO_AGE),
    ("not-of-age", "en", r"\b(?:not|n[’']t)\s(?:yet\s|at\sleast\s)?{n}" + _YEARS),
    ("not-yet", "en", r"(?:is|are|be)\snot\s(?:yet\s){n}(?!\w)" + _NO_AGE),
    ("years-or-younger+", "en", r"{n}" + _YEARS + r"?\s(?:or|and)\s(?:younger|under|less)\b"),
    ("years-or-older", "en", r"{n}" + _YEARS + r"?\s(?:or|and|&)\s(?:older|over|above|more|upwards?|up)\b"),
    ("at-least-years", "en", r"(?:(?:at\sleast|not\sless\sthan|no\syounger\sthan|not\syounger\sthan)\s{n}" + _OLD +
        r"|\bbe\sat\sleast\s{n}" + _YEARS + ")"),
    ("at-least-age", "en", r"(?:at\sleast|not\sunder)\s(?:the\s)?age\s(?:of\s)?{n}(?!\w)"),
    ("attained", "en", r"(?:attained|reached|turned|attains|reaches)\s(?:the\s)?(?:age\sof\s)?{n}(?!\w)" + _NO_AGE),
    ("aged-over", "en", r"aged?\s(?:of\s)?{n}(?:\s?\+|\s(?:or|and)\s(?:over|older|above|up))"),
    ("over-the-age-of", "en", r"over\s(?:the\s)?age\s(?:of\s)?{n}(?!\w)"),
    ("not-of-the-age", "en",
     r"\b(?:not|n[’']t)\s(?:yet\s)?of\s(?:the\s)?(?:legal\s|full\s|lawful\s)?age\s(?:of\s)?{n}(?!\w)"),
    ("born-less-than", "en", r"\bborn\s(?:less|fewer)\sthan\s{n}\syears"),
    ("proved-to-be", "en",
     r"\b(?:purchaser|buyer|customer|consumer|recipient|individual|person|he\sor\sshe|s?he|they)\s(?:is|are)\s{n}"
     + _OLD),
    ("must-be", "en", r"\b(?:must|shall|has\sto|have\sto)\sbe\s{n}" + _YEARS +
     r"?\s(?:to|in\sorder\sto)\s(?:buy|purchas|possess|obtain|receiv|consum|use)"),
    ("minimum-age", "en",
     r"(?:(?:minimum|legal|lawful)\s(?:legal\s|lawful\s)?(?:sales?\s|purchas(?:e|ing)\s)?age"
     r"|age\slimit)\b[^.;\n]{0,80}?"
     r"\b(?:is|be|of|at|to|means|are)\s(?:set\sat\s|raised\sto\s|at\sleast\s)?{n}(?!\w)" + _NO_AGE),
    ("plus", "en", r"\b{n}\+"),
    ("moins-de", "fr", r"(?:moins\sde|inférieur\sà|avant(?:\sl[’']âge\sde)?)\s{n}\sans"),
    ("pas-atteint", "fr", r"pas\s(?:encore\s)?(?:atteint|révolu|accompli)\s(?:l[’']âge\sde\s)?{n}\sans"),
    ("ans-revolus", "fr", r"{n}\sans\s(?:révolus|accomplis|et\splus|ou\splus|au\smoins)"),
    ("au-moins", "fr",
        r"(?:au\smoins|âgée?s?\sde|plus\sde|âge\sminim(?:um|al)[^.;\n]{0,60}?(?:est|de|à))\s{n}\sans"),
    ("unter-jahren", "de", r"(?:unter|jünger\sals)\s{n}\sJahren?"),
    ("lebensjahr", "de", r"(?:das|dem|vor)\s(?:vollendeten\s)?{n}\.?\sLebensjahr"),
    ("ab-jahren", "de",
        r"(?:ab|mindestens|wenigstens|über|von)\s(?:der\sVollendung\sdes\s)?{n}\.?\s(?:Jahren?|Lebensjahr\w{0,2})"),
    ("mindestalter", "de", r"Mindestalter[^.;\n]{0,60}?(?:von|beträgt|ist|auf)\s{n}(?:\sJahren?)?"),
    ("menores-de", "es", r"menor(?:es)?\s(?:de\sedad\s)?(?:de|a)\s(?:los\s)?{n}\saños"),
    ("no-cumplidos", "es",
     r"no\s(?:ha(?:ya)?n?\s)?(?:cumplido|alcanzado)\s(?:los\s|la\sedad\sde\s)?{n}(?:\saños)?"),
    ("mayores-de", "es", r"(?:mayor(?:es)?\sde|al\smenos|mínimo|(?:hayan?|tengan?)\scumplid[oa]s?)\s{n}\saños"),
    ("edad-minima", "es", r"edad\s(?:mínima|legal)[^.;\n]{0,60}?(?:es|será|de|en)\s{n}\saños"),
    ("menores-de-anos", "pt", r"(?:menor(?:es)?\s(?:de|a)|inferior\sa|abaixo\sde|menos\sde)\s{n}\sanos"),
    ("maiores-de-anos", "pt", r"(?:maior(?:es)?\sde|superior\sa|completado|mínima\sde)\s{n}\sanos"),
    ("minori-di", "it",
        r"(?:minor[ie]\s(?:di|degli|a)|inferiore\sai?|meno\sdi|compiuto\s(?:i|gli"
        r"|il)?)\s?(?:anni\s)?{n}(?:\sanni)?"),
    ("maggiori-di", "it", r"(?:maggior[ie]\s(?:di|degli)|almeno|superiore\sa)\s(?:anni\s)?{n}(?:\sanni)?"),
    ("jonger-dan", "nl", r"(?:jonger\sdan|onder\sde|beneden\sde|leeftijd\svan|minder\sdan|nog\sgeen)\s{n}\sjaar"),
    ("jaar-of-ouder", "nl", r"{n}\sjaar\s(?:of|en)\souder|(?:ten\sminste|minimaal|minstens)\s{n}\sjaar"),
    ("under-aar", "da", r"(?:under|yngre\send|ikke\s(?:er\s)?(?:fyldt|fyldte)|fyldt|mindst)\s{n}\sår"),
    ("aar-eller-derover", "da", r"{n}\sår\s(?:eller|og)\s(?:derover|ældre|opefter)"),
    ("under-aar-nb", "nb", r"(?:under|yngre\senn|fylt|minst|over)\s{n}\sår"),
    ("under-ar-sv", "sv", r"(?:under|yngre\sän|fyllt|minst|över)\s{n}\sår"),
    ("alle-vuotias", "fi",
        r"(?:alle\s|nuorem\w{2,5}\skuin\s)?{n}[\s-]?vuoti\w{1,12}|(?:täyttä\w{1,12}|alle)\s{n}\svuotta|"
        r"{n}\svuotta\s(?:täyttä|nuorem)\w{1,12}"),
    ("alla-aastane", "et", r"(?:alla|vähemalt|noorem\w{0,4}\skui)\s{n}[\s-]?aasta\w{0,8}"),
    ("jaunakam-par", "lv",
        r"(?:jaunāk\w{1,5}\s(?:par|nekā)|līdz|sasnieguš\w{1,4}|vecāk\w{1,5}\spar)\s{n}\sgad\w{1,4}"),
    ("gadu-vecums", "lv", r"{n}\sgadu\svecum\w{1,3}"),
    ("jaunesniems", "lt",
        r"(?:jaunesni\w{1,6}\s(?:kaip|nei)|(?:asmen\w{1,6}|vaik\w{1,4})\siki|vyresni\w{1,6}\s(?:kaip|"
        r"nei))\s{n}\smetų"),
    ("ponizej-lat", "pl",
        r"(?:poniżej|osob\w{1,4}\sdo|młodsz\w{1,4}\sniż|powyżej|co\snajmniej)\s(?:lat\s)?{n}\.?(?:\s(?:lat|"
        r"roku\sżycia))?"),
    ("ukonczyl", "pl", r"(?:ukończy\w{1,4}|ukończenia)\s{n}\.?\s(?:lat|roku\sżycia|rok\sżycia)"),
    ("mladsi", "cs", r"(?:mladší\w{0,3}|starší\w{0,3})\s(?:než\s)?{n}\s(?:let|roků)|osob\w{1,4}\sdo\s{n}\slet"),
    ("vek-let", "cs", r"(?:věku?|dovršil\w?|dosáhl\w?)\s(?:věku\s)?(?:alespoň\s|nejméně\s)?{n}\slet"),
    ("mladsi-ako", "sk",
        r"(?:mladš\w{1,4}|starš\w{1,4})\s(?:ako\s|než\s)?{n}\srokov|osob\w{1,4}\sdo\s{n}\srokov|(?:dovŕši\w{1,4}|"
        r"dosiah\w{1,4})\s(?:vek\w?\s)?{n}\srokov"),
    ("mlajsi-od", "sl",
        r"(?:mlajš\w{1,4}|starejš\w{1,4})\sod\s{n}\slet|(?:dopolni\w{1,4})\s{n}\slet|{n}\.\sleta\sstarosti"),
    ("mladji-od", "hr", r"(?:mlađ\w{1,4}|starij\w{1,4})\sod\s{n}\sgodin\w?|(?:navrši\w{1,4})\s{n}\sgodin\w?"),
    ("even-aluli", "hu",
        r"{n}\.?\s?(?:év\w{0,3}|életév\w{0,3})\s(?:aluli|alatti|be\snem\stöltött|fölötti|feletti|felüli|"
        r"betöltött)\w{0,4}|{n}\s?év(?:nél)\s(?:fiatalabb|idősebb)"),
    ("sub-ani", "ro",
        r"(?:sub|mai\smic\w?\sde|peste|împlinit(?:\svârsta\sde)?|vârsta\sde|cel\spuțin)\s{n}\s(?:de\s)?ani"),
    ("yasindan-kucuk", "tr", r"{n}\s(?:yaşından|yaşın|yaşını|yaş)\s(?:küçük|altında|doldur|büyük|ve\süz)\w{0,8}"),
    ("di-bawah-tahun", "id",
        r"(?:di\s?bawah|kurang\sdari|belum\s(?:berusia|berumur|mencapai|genap)|berusia|berumur|paling\srendah|"
        r"minimal)\s(?:usia\s|umur\s)?{n}\stahun"),
    ("bawah-umur", "ms",
        r"(?:di\s?bawah|kurang\sdaripada|belum\smencapai|mencapai|berumur|berusia)\s(?:umur\s|"
        r"had\sumur\s)?{n}\stahun"),
    ("ayu-tam-kwa", "th", r"อายุ(?:\s?(?:ยัง)?(?:ต่ำกว่า|ไม่ถึง|น้อยกว่า|ไม่ต่ำกว่า|ไม่น้อยกว่า|เกิน|ไม่เกิน"
        r"|ครบ))?\s?{n}\s?ปี"),
    ("sai-miman", "ja", r"{n}\s?[歳才](?:未満|以上|に満たない|に達しない|に達していない)"),
    ("sui", "zh", r"(?:未满|未滿|不满|年满|年滿|满|滿)\s?{n}\s?(?:周)?[岁歲]|{n}\s?(?:周)?[岁歲](?:以下|以上)"),
    ("se-miman", "ko", r"{n}\s?세\s?(?:미만|이상|에\s?(?:이르지|달하지))"),
    ("duoi-tuoi", "vi", r"(?:dưới|chưa\sđủ|đủ|từ)\s{n}\stuổi"),
    ("do-rokiv", "uk",
        r"(?:(?:особ\w{0,4}|дітям|неповнолітн\w{0,3}|громадян\w{0,2}|віком|"
        r"молодш\w{1,3})(?:,)?(?:\sвіком)?(?:\sдо|\sвід)?|(?:не\s)?(?:досягл\w{0,3}|"
        r"виповнил\w{1,3}))\s{n}(?:\sроків|-?\s?річного|\sроки)"),
    ("dvadtsyaty-richnoho", "uk", r"досягл\w{0,3}\s{n}(?:\sвіку)?"),
    ("do-let", "ru",
        r"(?:(?:лиц\w{0,3}|детям|несовершеннолетн\w{0,3}|гражданам|возрасте?|младше|моложе|"
        r"старше)(?:\sв\sвозрасте)?(?:\sдо)?|(?:не\s)?достиг\w{0,5}(?:\sвозраста)?)\s{n}(?:\sлет|-?летнего|"
        r"\sгода)?"),
    ("pod-godini", "bg", r"(?:под|ненавършил\w?|навършил\w?|до)\s{n}(?:\s|-)годин\w{1,4}"),
    *FORMS_BEYOND,
)  # fmt: skip

AGE_FORM_NEEDS: Mapping[str, str] = {
    "under-the-age-of": "age", "under-years": "y", "whose-age-is-less": "age", "under-hyphen": "under-",
        "younger-than": "younger", "not-attained": "age|attain|reach|turned|achiev|at least",
    "not-of-age": "not|n't|n’t", "not-yet": "not", "years-or-younger+": "younger|under|less", "years-or-older":
        "older|over|above|up|more",
    "at-least-years": "least|less than|younger", "at-least-age": "age", "attained": "attain|reach|turned",
        "aged-over": "age",
    "over-the-age-of": "over", "minimum-age": "age", "plus": "+",
    "not-of-the-age": "age", "born-less-than": "born", "proved-to-be": "y", "must-be": " be",
}  # fmt: skip
"""What, written small, a form does not fire without: where it is missing nobody needs to look."""
FORBIDS: Mapping[str, str] = {
    "en": (
        r"\b(?:not|no|nor|none|never|only|must|shall|may|unless|except|other than|limited|unlawful(?:ly)?"
        r"|illegal(?:ly)?|guilty|offen[cs]es?|misdemeanou?rs?|felony|infraction|minimum|bar(?:s|red)|ban(?:s"
        r"|ned)?|crime|cannot)\b|prohibit|forbid|violat|restrict|requir"
    ),
    "fr": r"interdi|n(?:e\s|['’])(?:peu|doi|sera|pourr|es|s[eo]|l)|réserv|seul|infraction|puni|passible"
    r"|qu[’']aux|défend",
    "de": r"verb[oi]t|verbiet|untersag|nicht|nur|dürfen|darf|strafbar",
    "es": r"proh[ií]b|no\s|s[oó]lo|únicamente|exclusivamente|sanciona|delito",
    "pt": r"pro[ií]b|vedad|não|somente|apenas|só\s|exclusivamente",
    "it": r"viet|divieto|proib|non\s|sol[oi]|soltanto|punit|esclusiv",
    "nl": r"verbo[dt]|niet|slechts|alleen|uitsluitend|strafbaar",
    "da": r"forbud|forby|ikke|kun|må\s|straf",
    "nb": r"forbud|forby|ikke|bare|kun|må\s|straff",
    "sv": r"förbjud|förbud|inte|endast|bara|får\s",
    "fi": r"ei\s(?:saa|myydä|luovuteta|anneta|tarjota)|kiell|vain|ainoastaan",
    "et": r"keela|ei\s(?:tohi|müüda|anta|pakuta)|ainult|üksnes|keeld",
    "lv": r"aizlieg|drīkst|tikai|\bne(?:pārdod|izsniedz|realizē|tirgo|nodod)",
    "lt": r"drau[dž]|negal|tik|leidž|\bne(?:parduod|teik|leid|išduod)",
    "pl": r"zabran|zakaz|nie\s|tylko|wyłącznie|dozwol|wolno",
    "cs": r"zakaz|zakáz|nesm|jen|pouze|lze|\bne(?:prod|vyd|posky|nab|pod|umož|dod)",
    "sk": r"zakaz|zakáz|nesm|len|iba|možno|\bne(?:pred|vyd|posky|pon|pod|umož|dod)",
    "sl": r"prepoved|ne\ssme|le\s|samo",
    "hr": r"zabran|ne\ssmije|samo|isključivo",
    "hu": r"tilos|nem\s|csak|kizárólag|tilt",
    "ro": r"interzi|interzis|nu\s|numai|doar",
    "tr": r"yasak|maz\b|mez\b|ancak|sadece",
    "id": r"dilarang|tidak\s|hanya|larangan|wajib",
    "ms": r"dilarang|tidak\s|hanya|larangan|tiada|hendaklah",
    "th": r"ห้าม|ต้อง|เฉพาะ",
    "ja": r"禁|ならない|限る|できない|限り",
    "zh": r"不得|禁止|只能|仅",
    "ko": r"금지|된다|못한다|한하여|안\s된다",
    "vi": r"cấm|không được|chỉ",
    "uk": r"заборон|не\s|лише|тільки",
    "ru": r"запре|не\s|только|лишь",
    "bg": r"забран|не\s|само",
    **FORBIDS_BEYOND,
}
"""Words of command, one of which stands with every age that binds."""

DEALS = (
    r"(?i:\bs[eo]ll|\bsale|\bsold|suppl|distribut|furnish|\bg[ia]ve?s?\b|giving|provid|deliver|\boffer|purchas"
    r"|\bbuy|bought|possess|obtain"
    r"|receiv|acquir|consum|\buse[sd]?\b|transfer|dispens|barter|\bhand(?:s|ed)?\b|access|available|expose"
    r"|retail|vend|trade|permit|allow)"
)
"""What an English age rule is about: buying, having, giving. An age to drive or to serve is another matter."""

OTHER_GOODS = (
    r"(?i:tobacc?o|cigar|vap(?:or|our|e|ing)\b|e-liquid|nicotin|alcohol|liquor|\bbeers?\b|\bwine|spirits\b"
    r"|cannabis|marihuana|marijuana"
    r"|\bhemp|cannabi[dn]|\bTHC\b|lotter|gambl|firearm|weapon|ammunition|nitrous|firework|tianeptine|salvia"
    r"|\bkava|dextromethorphan|ephedrine"
    r"|melatonin|energy drinks?|psilocybin|mushrooms?|amanita|phenibut|pseudoephedrine|poppy seed|creatine"
    r"|diet(?:ary)? pills?|weight[- ]loss"
    r"|muscle[- ]building|inhalants?\b|solvents?\b|spray paint|butane|betel|areca|\bkhat\b|knives|fuel"
    r"|body[- ]piercing|cosmetic"
    r"|delta-?\s?(?:8|9|10)|tattoo|tanning|lighter|hookah|rolling paper|vote|voting|alco[oh]l|alkohol|tabac"
    r"|tabak|sigaret|cigaret|"
    r"tembakau|rokok|snus|hazard"
    r"|konop|hanf|hennep|บุหรี่|สุรา|ยาสูบ|แอลกอฮอล์|กัญชา|たばこ|酒類|담배|주류|алкогол|тютюн|табак|пив[оа]|спиртн|коноп)"
)
"""Goods with ages of their own."""

REPORTS = (
    r"(?i:\bwould\b|\bwhereas\b|\badvis(?:es|ed|ing)\b|\burg(?:e|es|ed|ing)\b|recommend|lawmakers|announc|"
    r"propos(?:es|ed) to|plans to|will ask"
    r"|\b(?:shall|must)\s(?:also\s)?(?:study|report|survey|examine|evaluate|collect|compile|monitor)\b"
    r"|in the view of|\b(?:study|studies|survey)\b|\bfinds? that|injunction|enjoin|\bvetoe?[ds]?\b)"
)
"""Words of a report, a recital or advice: what they tell is not this text's own law."""
ASIDES = (
    r"(?i:(?:labels?|warnings?|statements?|signs?|notices?|placard|words|legend|package)\b[^.;]{0,60}?(?:stat"
    r"|read|say|bear|contain|indicat|effect"
    r"|display|follow|warn)[^.;]{0,80}$|(?:employee|applicant|licensee|clerk|cashier|registrant|driver|agent"
    r"|owner|manager)s?\b(?:(?!\b(?:to|person|purchaser|customer|consumer|buyer|individual|anyone)\b)[^.;]){0,80}"
    r"(?:must|shall|is|be|are|has|have)\s(?:be\s)?$|(?:if|where|when)\s(?:the|such|that|a|an)\s(?:violation"
    r"|offen[cs]e|conduct|sale|delivery|act)"
    r"\b[^.;]{0,80}$|(?:appears?|looks?|seems?|appearing|looking)\b[^.;,]{0,40}$|(?:offender|violator|defendant"
    r"|respondent)s?\b[^.;]{0,40}$|(?:appeal|attract|target|aimed|advertis|directed|geared)\w{0,6}\b[^.;]{0,60}$"
    r"|(?:premises|place|establishment|store|room|building|park|playground|event)s?\b[^.;,]{0,60}$)"
)
"""What before an age makes it another one: words of a label, who may work there, aggravation, who may come in."""
AFTER = (
    r"(?i:^[,\s]{0,2}(?:who|that)\s(?:knowingly\s|unlawfully\s)?(?:violat|is\sconvicted|commits?\sa|sells"
    r"|distributes|furnishes|suppl|is\sfound)"
    r"|^[,\s]{0,2}(?:to|may|shall|can|must)\s(?:not\s)?(?:be\semployed|work|handle|sell|furnish|distribut|supply"
    r"|give|enter|deliver)|^\s(?:at\sthe\stime|from\sentering))"
)
"""What after an age makes it another one: the age of the seller or the offender."""
