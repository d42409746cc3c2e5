"""To hold a thing only in order to sell it: who bars this bars the trade, and nobody from having it.

`販売の目的で所持`, `хранение с целью сбыта`, `detenzione ai fini di spaccio`; `без цели сбыта` is to have it.
"""

from __future__ import annotations

from tracker.lawtext.expressions import expression

_GOES_ON = r"\w*[^.,;:\n]{0,60}?"
_KEPT = expression(
    # Western and northern Europe
    rf"\b(?:déten|détien|possess|posséd|stock|conserv){_GOES_ON}\b(?:en vue|à des fins|aux fins"
    rf"|dans le but) (?:d['’]"
    r"|de (?:la |leur |sa )?)(?:re)?(?:vent|vend|cession|céder|commerc|distrib|offr|mise)",
    rf"\b(?:besitz|vorrätig|aufbewahr|aufzubewahr|lager|bevorrat){_GOES_ON}\bzu(?:m|r|m zwecke?s? de[sr]) "
    r"(?:weiter)?(?:verkauf|abgabe|vertrieb|veräußerung)",
    r"\b(?:zu verkaufszwecken|zum zwecke? (?:des verkaufs|der abgabe)|zum verkauf|zur abgabe)"
    r" (?:\w+ )?(?:besitz|vorrätig|aufbewahr|lager)",
    rf"\b(?:tenencia|posesi|posse|poseer|detenz|detener|almacen|armazen|guarda|deț|deţ|depozit){_GOES_ON}"
    r"\b(?:con (?:fines|el fin|fin) de|para (?:la |a |su )?|com (?:o )?fim de|com fins? de|para fins de"
    r"|a(?:i)? fin[ei] (?:di|della|dello)|per (?:la )?|în scopul|în vederea)"
    r"\s?(?:vent|vend|comerc|commerc|distrib|vânz|spaccio|cession)",
    rf"\b(?:voorraad|voorhanden|bezit|aanwezig){_GOES_ON}\b(?:voor|met het oog op|ten behoeve van) (?:de )?"
    r"(?:verko|handel|aflever|verstrek)",
    rf"\b(?:besid|besitt|inneha|opbeva|oppbeva|förvar|lagr){_GOES_ON}\b(?:med henblik på|med sikte på|i syfte att"
    r"|for|til|till|för) (?:salg|sälj|försälj|videresalg|omset|omsætning)",
    r"\b(?:myyntitarkoituksessa|myyntiä varten|müügi eesmärgil|pārdošanas nolūkā|pardavimo tikslais"
    r"|(?:forgalmazás|értékesítés|eladás) céljából|sat(?:ış|mak) amacıyla|satış amaçlı) \w",
    # Central and eastern Europe
    rf"\b(?:posiada|przechow|drž|přechov|prechov|posed|posjed|skladov|sklad[ií]|uskladn|hran){_GOES_ON}\b(?:w celu"
    r"|(?:za|s) účel\w+|na účely?|z namenom|zaradi|u svrhu|radi) (?:\w+ )?(?:sprzeda|prodej|predaj|prodaj|zbyci"
    r"|wprowadz)",
    rf"\b(?:хран|зберіг|держ|съхран|чува|притеж|држ){_GOES_ON}(?<!без )(?<!не )\b(?:(?:с|з|в) (?:целью|метою)"
    rf"|в целях"
    r"|с цел|у циљу|ради) (?:\w+ )?(?:сбыт|збут|прод[ао]|реализ|реаліз|распростран|розповсюд|разпростран)",
    rf"(?:κατοχ|κατέχ|φύλαξ|αποθήκευσ){_GOES_ON}(?:με σκοπό|για) (?:τη[ν]? )?(?:πώλησ|διάθεσ|εμπορ)",
    # Asia and the Near East
    r"(?:販売|授与|譲渡|頒布)[^、。\n]{0,12}目的(?:で|をもって|の|のため)?(?:所持|貯蔵|陳列|保管|所有)",
    r"(?:판매|유통|매매)[^,.\n]{0,8}(?:목적|위하여|위해)[^,.\n]{0,8}(?:소지|보관|저장|보유|소유)",
    r"(?:以|为了?|為了?|意图|意圖)[^，。；、\n]{0,6}(?:销售|銷售|販賣|贩卖|出售|贩售)[^，。；、\n]{0,8}(?:持有|储存|儲存|存放|藏有)",
    r"(?:ครอบครอง|เก็บรักษา)[^\n ]{0,30}?เพื่อ(?:การ)?(?:ขาย|จำหน่าย)",
    rf"\b(?:tàng trữ|lưu giữ|cất giữ){_GOES_ON}\b(?:để|nhằm mục đích|nhằm) (?:mua )?(?:bán|kinh doanh)",
    rf"\b(?:menyimpan|memiliki|menguasai|penyimpanan|kepemilikan){_GOES_ON}\b(?:untuk|bagi) (?:tujuan )?"
    r"(?:dijual|penjualan|jualan|diperdagangkan|diedarkan|peredaran)",
    r"(?:החזק|להחזיק|יחזיק)[^.,;\n]{0,40}?(?:לשם|לצורך|לצרכי) ?(?:מכיר|הפצ|סחר)",
    r"(?:حياز|حوز|[إا]حراز|تخزين)[^.,;،\n]{0,40}?(?:بقصد|بغرض|لغرض) (?:ال)?(?:بيع|اتجار|توزيع|ترويج)",
)


def without_stock_for_sale(words: str) -> str:
    """The words without those by which somebody holds a thing in order to sell it."""
    return _KEPT.sub(" ", words)
