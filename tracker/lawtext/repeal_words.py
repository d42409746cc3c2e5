"""How laws take other law away, and the many forms that only look so: rules as data."""

from __future__ import annotations

import re


def _words(*alternatives: str) -> re.Pattern[str]:
    """Alternatives without regard to case; one blank is any white space."""
    return re.compile(
        "(?i:" + "|".join(re.sub(r"(?<! ) (?! )", r"\\s{1,4}", words) for words in alternatives) + ")"
    )


_LAW = (
    r"(?:ordinances?|acts?|laws?|statutes?|sections?|§{1,2}|sub(?:sections?|divisions?|paragraphs?)"
    r"|paragraphs?|chapters?|articles?|rules?|regulations?|orders?|bans?|prohibitions?"
    r"|resolutions?|moratori(?:um|a)|listings?|placement|scheduling|provisions?|items?|entr(?:y|ies)|parts?"
    r"|titles?|code|decrees?|bylaws?|by-laws?|notices?|R\.S\.|K\.S\.A\.|KRS|O\.C\.G\.A\.|C\.R\.S\."
    r"|schedules?|list(?:ed)?|restrictions?|clauses?)"
)
STEMS = (
    "repeal", "rescind", "rescission", "revok", "revoc", "abrogat", "abolish", "annul", "strik", "stricken",
        "struck", "delet", "omit", "omission",
    "remov", "delist", "lifted", "cease", "void", "no longer", "decontrol", "deschedul", "off schedule", "off the ",
)  # fmt: skip
"""No repeal in English lacks one of these."""
LAW = _words(rf"(?:\b|(?<=\W)){_LAW}(?:\b|(?=\W))")
"""What can be repealed. A licence can be revoked too, and is no law."""

GONE = _words(
    r"\b(?:is|are|be|been|stands?|shall stand|being) (?:hereby |also |further |each )?(?:in (?:its|"
    r"their) entirety )?(?:repealed|rescinded|revoked|annulled|abolished|abrogated|deleted|stricken|"
    r"struck(?: out)?|omitted|removed|delisted|lifted|void)\b",
    r"\b(?:ceases?|shall cease) to have effect\b",
)
"""Said of what stands before it."""
TAKES = _words(
    r"\b(?:(?<!the\s)(?<!this\s)(?<!for\s)(?<!of\s)repeal(?:s|ing)?|rescind(?:s|ing)?|revok(?:es?|ing)"
    r"|abrogat(?:es?|ing)|abolish(?:es|ing)?|"
    r"annul(?:s|ling)?)\b(?! and re-?enact)",
    r"\b(?:strik(?:es?|ing)(?: out)?|delet(?:es?|ing)|omit(?:s|ting)?|remov(?:es?|ing)|delist(?:s|ing)?)\b",
    r"\btak(?:es?|ing)\b(?=[^.;]{0,80}\boff (?:the )?(?:\w{1,20} ){0,3}(?:schedules?|lists?)\b)",
    r"\bthe (?:repeal|rescission|deletion|removal|omission|revocation) of\b",
)
"""Said of what stands behind it."""
PLAIN = _words(r"(?:repeal|rescind|rescission|revo[kc]|abrogat|abolish|annul|lift|cease)")
"""Verbs that need no schedule: to remove and to strike one needs somewhere to remove from."""
FREES = _words(
    r"\b(?:is|are|shall be) (?:hereby )?(?:decontrolled|descheduled)\b",
    r"\b(?:ceases?|shall cease) to be (?:an? |the )?(?:\w{1,20} ){0,3}?(?:controlled|scheduled|listed"
    r"|prohibited|narcotic)",
    r"\b(?:is|are|shall be) (?:hereby )?no longer (?:\w{1,20} ){0,3}?(?:controlled|scheduled|listed|"
    r"prohibited|unlawful|a schedule|banned|a narcotic|included|classified)",
)
"""The substance itself is let go."""
FROM_A_LIST = _words(
    r"\b(?:from|off) (?:the |that |this |any |each |such )?(?:\w{1,20} ){0,4}?(?:schedules?|lists?|tables?|annex|"
    r"appendix|definition|section|subsection|paragraph|subdivision|act|controlled substances?|code|"
    r"register)\b"
)
AMENDED = _words(
    r"\b(?:amend\w*|by)\b[^.;]{0,60}$",
    r"\b(?:in|from) (?:the )?(?:\w{1,20} ){0,3}?(?:schedules?|parts?|sections?|tables?"
    r"|list|regulation|annex|appendix)"
    r"\b[^.;]{0,60}$",
)
"""Stands before `striking` or `deleting` where a law is changed."""
AS_FOLLOWS = _words(r"\b(?:is|are) (?:hereby |further )?amended (?:as follows|by)\W{0,3}$")
"""Leads to a list of such changes."""
UNTIL = _words(
    r"\b(?:and|,)? ?(?:by )?(?:insert(?:s|ing|ed)?|substitut(?:es?|ing|ed)|add(?:s|ing|ed)|replac(?:es?|ing|"
    r"ed)|enact(?:s|ing)|provid(?:es?|ing))\b"
)
"""Where the words taken away end and those put in their place begin."""
PART = _words(
    r"\s?(?:the )?(?:sub(?:division|section|paragraph|item|chapter)s?|sections?|paragraphs?|items?|subds?\.?|"
    r"clauses?|articles?|parts?|entry|chapter|schedule item|words?|phrase|definition) [\w(“\"]"
)
CITED = _words(
    r"\b(?:said|such|that|the|this) (?:\w{1,20} ){0,2}?(?:ordinance|order|resolution|ban|prohibition|"
    r"moratorium|bylaw)s?\b",
    r"\b(?:ordinances?|order|resolution|chapter|article|sections?|§{1,2}|acts?|rule|regulation|public act|"
    r"R\.S\.|K\.S\.A\.|KRS|C\.R\.S\.) (?:no\.? |nos\.? |number |of )?(?:§ ?)?(?:\d|[A-Z]+\d|"
    r"[A-Z][a-z]+ \d{1,2}, \d{4})",
    r"\b\d{1,4}[-.:]\d{1,5}(?:[-.:]\w{1,6}){0,3}\b",
)
"""A law by its number, or one named before."""
NUMBER = re.compile(r"\d{1,4}[A-Za-z]?(?:[-.:]\w{1,7}){1,4}")

DRAFTING = _words(
    r"\bexisting (?:sections?|laws?|statutes?)\b",
    r"\bin conflict\b|\bconflict(?:ing)? (?:with|herewith|laws|ordinances|provisions|acts)\b|"
    r"\binconsistent\b|\bconflicts? herewith\b|\bto the extent of (?:such|the|any) conflict",
    r"\bthis (?:act|section|chapter|article|ordinance|rule|part|subdivision|subsection|order|regulation|"
    r"title|law|paragraph|measure|order)\b[^.;]{0,120}\b(?:is|are|be|stands?|shall stand|"
    r"been)\b[^.;]{0,30}\b(?:repealed|rescinded|revoked|void|deleted)",
    r"\bthis (?:act|ordinance|rule|order|regulation|law|measure|notice|scheme)s?\b[^.;]{0,120}\b(?:ceases?"
    r"|shall cease"
    r"|expires?|lapses?)\b",
    r"\brepealed (?:on|after|at) (?:the )?\w{1,10} anniversary\b",
    r"\bas of that date\b|\bis repealed (?:on|effective|as of) [^.;]{0,30}\b20[2-9]\d, unless\b|"
    r"\bunless (?:a )?later\b|\bprospectively\b|\bsunset",
    r"\brepealed and (?:re-?enacted|recreated|re-?adopted|replaced)|\brepeal and (?:re-?enact|recreate|replace)",
    r"\b(?:not|never|nor|neither|nothing|no)\b[^.;]{0,40}\b(?:repeal|rescind|revok|delet|remov|strik|omit|void)",
    r"\b(?:would|whereas|urg(?:e|es|ing)|recommend|petition\w{0,6}|proposed? (?:to|repeal)|consider(?:s|ed|"
    r"ing)?)\b",
    r"\b(?:emergency|temporary) (?:rule|order|regulation)s?\b[^.;]{0,120}\b"
    r"(?:replac|supersed|take the place|permanent)",
    r"\b(?:licen[sc]e|permit|registration|certificate|charter|privilege"
    r"|probation)s?\b[^.;]{0,60}\b(?:revo[kc]|suspen|rescind|void|remov|annul)|\b(?:revo[kc]|suspen|rescind"
    r"|annul|remov)\w{0,6}\b[^.;]{0,60}\b(?:licen[sc]e|permit|registration|certificate|charter)s?\b",
    r"\b(?:any|all|every|no) (?:\w{1,20} ){0,3}?(?:ordinances?|local|municipal|county|"
    r"city)\b[^.;]{0,120}\bvoid\b|\bvoid\b[^.;]{0,40}\bcontract",
    r"\bmotion to\b|\bmoved to\b",
    r"\bshall (?:\w{1,20} ){0,2}(?:remove|delete|repeal|rescind|delist)\b[^.;]{0,160}\b(?:if|when|whenever"
    r"|upon|unless)\b",
    r"\bshelf|shelves|\bstock list|\bfrom sale\b|\bfrom the market\b|\bfrom (?:display|inventory|stock|commerce|"
    r"the premises|the store)\b",
    r"\bstatutory material to be repealed\b|\b(?:bracketed|stricken|"
    r"strike-?through)\b[^.;]{0,40}\b(?:material|language|words|text|type)\b",
    r"\bwithdr[ae]w",
)
"""Forms that take nothing of ours away: old words make room for the same law, a law ends itself, a licence goes."""
RULES = _words(
    r"unlawful|illegal|prohibit|shall not|may not|must not|no person|offen[cs]e|misdemeanou?r|felony|"
    r"controlled|schedule|guilty|ban(?:ned|s)?\b|forbid|crime|penalt"
    r"|interdi|verbot|prohib|proib|viet|verbod|forbud|förbj|kiell|keela|aizlieg|draud|zabran|zakaz|zakáz"
    r"|prepov|tilos|interzi|yasak|larang|ห้าม|禁|금지|cấm|заборон|запре|забран"
)
"""Struck words with one of these were a bar."""
ABROAD_IDLE = _words(
    r"remplac|ersetzt|neu gefasst|sustitu|substitu|sostitu|vervangen|erstatt|ersätt|korvata|asendata|aizstā|"
    r"pakei|zastęp|nahraz|nahrád|nadomest|zamijen|helyébe|înlocui|diganti|digantikan|diubah|замін|викла|"
    r"замен|излож"
    r"|ให้ใช้ความต่อไปนี้แทน|改め|改正|으로 한다|为|návrh|Entwurf|projet de|förslag|föresl|forslag|foresl|proyecto|"
    r"projeto|ehdot|eelnõu|projekt|előterjeszt|rancangan|проєкт|проект|lejár|vige"
)
"""Abroad: new words come in place of the old ones, or it is a draft that is told of."""
TAKES_ABROAD = re.compile(
    r"(?i)\b(?:mencabut|menghapus|membatalkan|memotong|scoate|izbriše|brišejo|izņem|pašalina)\b"
)
"""Words that take away what follows, beside those of `operative`."""
ALLOWS = re.compile(
    r"(?i)\b(?:till?at|tilladt|tillåt|erlaubt|zugelassen|zulässig|autori[sz]|permi[st]|toegestaan|toegelaten|sallit"
    r"|lubat|atļaut|leidžia|dozwol|dopuszcz|povol|dovol|dozvol|engedély|дозвол|разреш|допуск|επιτρεπ|izin|diizin)"
    r"|許可|허용|允许|允許|อนุญาต"
)
"""What goes from a list of what is allowed is freed from nothing."""
PUT_IN = re.compile(r"(?i)\b(?:lisata|täienda)")
"""Words that put in, beside those of `operative`."""
TITLE_ABROAD = re.compile(
    r"^\s*(?:เรื่อง|Titel|Title|Betreff|Objet|Om |o změně|W sprawie|kterým|про |о внесении)", re.IGNORECASE
)
TAX = _words(r"\b(?:tax(?:es|ation)?|excise|fees?|levy|surcharge)\b")
NO_BAR = _words(
    r"\b(?:tax(?:es|ation)?|excise|fees?|levy|surcharge|assessment"
    r"|appropriations?|funds?|(?:advisory )?(?:committee|council|board|commission)"
    r"|task force|stud(?:y|ies)|reports?)\b"
)
BAR = _words(
    r"\b(?:bans?|bann|bar(?:s|red|ring)?|prohibit|unlawful|illegal|schedul|controlled|offen[sc]e|crime|forbid"
    r"|sale of|sell(?!er)|possess)"
)
"""A tax that goes, a committee that goes: no bar goes with it."""
