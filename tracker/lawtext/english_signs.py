"""Words at the head or foot of an English document that say what kind of document it is, in the order of "
"trust."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.lawtext.signs import Sign, sign

# What a sign says is a kind, or one of these halves of an answer, which kinds.py weighs with the rest:
# `law` a legislature's text of any stage, `draft` not yet made, `opinion` a judgment that orders nothing,
# `resolution`, `minutes`, `veto`.
ENGLISH: Sequence[Sign] = (
    sign(
        "veto",
        "without my|veto message|disapprov|hereby veto|vetoed",
        r"without my (?:approval|signature)|\bveto message\b|\bI (?:hereby |am |have |must )?(?:veto|"
        r"disapprov)(?:e|ed|ing)?\b|"
        r"message of (?:veto|disapproval)|objections? (?:of|to) the (?:governor|mayor|president)",
    ),
    sign(
        "minutes",
        "minutes|journal|proceedings",
        r"^\W{0,4}(?:[\w'\u2019]+,? (?:[-\u2013\u2014] )?){0,6}minutes"
        r"(?: of\b| for\b|\W{0,3}$|,| ?[-\u2013\u2014:])|"
        r"\bjournal of the (?:house|senate|proceedings)|^proceedings of",
    ),
    sign(
        "opinion",
        "opinion|court of appeal|dissent|case_law|majority op",
        r"\bslip opinion\b|delivered the opinion|\bopinion of the court\b|\bmemorandum opinion\b|\"case_law\"|"
        r"^[^\n]{0,60}\b(?:attorney general\W{0,4}s? opinion|opinion no\.? ?\d|"
        r"official opinion)",
    ),
    sign(
        "court_order",
        "court|tribunal",
        r"^(?!(?:\W{0,4}(?:sec|§|\(?\w{1,3}[.)] ))|[^\n]{0,200}\b(?:shall|may|must) )(?:"
        r"[^\n]{0,40}\b(?:supreme|superior|district|circuit|chancery|high|federal|appeals?|county|"
        r"bankruptcy) court\b|[^\n]{0,60}\bin the (?:[\w ]{0,40})court\b|[^\n]{0,40}\bcourt (?:of|for|no)\b)",
    ),
    sign(
        "proposed_rule",
        "propos|rulemaking|intended|intent|intends|draft|consultation|comment",
        r"\baction:\s{0,3}(?:notice of )?(?:supplemental )?(?:proposed|advance)|\bnotice of (?:supplemental |"
        r"advance )?(?:proposed|intended) (?:rule|regulation|action|adoption|permanent|amendment)|"
        r"^[^\n]{0,30}proposed rules?\b|^\W{0,4}proposed (?:amendment|repeal|administrative regulation)s?\W{0,4}$|"
        r"\bproposed (?:rulemaking|regulations?|rule (?:amendment|text|change))\b|"
        r"^[^\n]{0,20}\bdraft (?:rule|regulation|order|statutory instrument|decree|measure)|"
        r"\bconsultation (?:paper|document|draft|on (?:a |the )?(?:draft|propos))|"
        r"\brulemaking (?:hearing|intent)\b|\bnotice of intent to (?:adopt|amend|make|issue|schedule|place|"
        r"regulate|promulgate|change|repeal|ban|"
        r"control|temporarily)|\bproposed (?:order|schedul)\w*|\bcomment period (?:ends|closes|begins|open)|"
        r"\bproposes? (?:new (?:\u00a7|rule|section)|(?:an? |the )?(?:amendments?|repeal|adoption|new rule)|"
        r"to (?:amend|adopt|add|list|place|classify|designate|promulgate|schedule|repeal)\b)|"
        r"\bintends? to (?:adopt|amend|promulgate|make|issue) (?:the |an? |this |these |permanent )?(?:\w+ ){0,2}"
        r"(?:rules?|regulations?|orders?)\b",
    ),
    sign(
        "final",
        "final rule|rules|adopt|interim",
        r"\baction:\s{0,3}(?:direct |interim )?(?:final|interim|correct)|\bfinal rules?\b|"
        r"\badopted rules?\b|\bnotice of (?:final|adopted|permanent) (?:rule|regulation)|\border adopting\b|"
        r"\bcertificate of (?:adoption|filing)",
    ),
    sign(
        "emergency_rule",
        "emergency|imminent|urgency",
        r"^[^\n]{0,40}\bemergency (?:rules?|regulations?|rulemaking|amendments?|(?:scheduling )?order|adoption|"
        r"action|filing)\b(?![^\n]{0,60}\b(?:lapsed|expired|replaced))|\bon an emergency basis\b|"
        r"\bemergency (?:rule|order|adoption|regulation|amendment) (?:is|was|shall|takes|becomes|expires|will|"
        r"has been)\b|\bfind(?:s|ing)? (?:that )?(?:an? |of (?:an? )?)(?:immediate |imminent |"
        r"public )?(?:\w{1,20} )?(?:emergency|danger|peril)|\bimminent (?:hazard|threat|danger|peril)|"
        r"\bdeclar\w{1,6} (?:\w{1,20} ){0,3}emergency\b",
    ),
    sign("page", "agenda", r"^[^\n]{0,60}\b(?:regulatory|unified|rulemaking) agenda\b"),
    sign(
        "notice",
        "agenda|notice|calendar|docket of",
        r"^[^\n]{0,60}\bagenda\b|^\W{0,4}an? notice by (?:the )?\w|^\W{0,4}action:\s{0,3}(?:general )?notices?"
        r"(?= with\b| and request\b|[.;]|\W{0,3}$)|\bnotice of (?:\w+ ){0,3}(?:hearing|meeting|withdraw\w*"
        r"|vote|application|"
        r"closure|availability|decision|determination|receipt|public comment|extension|inquiry|recall)|"
        r"^[^\n]{0,30}\bhearing (?:notice|schedule)|^(?:legal|public) notice|"
        r"^[^\n]{0,30}calendar of (?:bills|business)",
    ),
    sign("resolution", "resolution", r"^\W{0,4}(?:\w+ ){0,5}resolution\b|\bbe it (?:\w+ )?resolved\b"),
    sign(
        "question",
        "question",
        r"^\W{0,4}(?:(?:un)?starred|written|oral|parliamentary|urgent|supplementary) (?:parliamentary )?questions?"
        r"(?: (?:no|nos|to|for|by)\b|\W{0,3}$|\W{0,3}\d)|^\W{0,4}questions? (?:no\W{0,2}\d|for (?:written|oral)"
        r"|to (?:the )?minister)|^\W{0,4}to be answered on\b",
    ),
    sign(
        "ended",
        "notice",
        r"\bgives? notice that\b[^.]{0,300}\b(?:expire[sd]|lapse[sd]|(?:was|were) not renewed"
        r"|(?:has|have) (?:expired|lapsed|ceased))\b"
        r"|^[^\n]{0,60}\bnotice\b[^\n]{0,20}[\u2013\u2014-] ?(?:expiry|expiration|lapse)\b",
    ),
    sign(
        "estimate",
        "fiscal",
        r"\A(?:[^\n]{0,80}\n){0,4}\W{0,4}(?:\w+ ){0,3}fiscal (?:note|estimate|impact(?: statement)?|analysis)"
        r"(?=\W{0,3}$|[:,\u2013\u2014-]| (?:on|for|to) )",
    ),
    sign(
        "page",
        "press|news|release|fiscal|bill summary|bill analysis|bill digest|update|advisory|alert|warning|faq|"
        "frequently|questions and|question and|q&a|q & a|search|snippet|sections match|recall",
        r"^[^\n]{0,40}\b(?:fiscal (?:note|impact|analysis)|bill (?:summary|analysis|digest))\b|"
        r"\bpress (?:release|statement|office)|\bnews (?:release|room)|\bfor immediate release|"
        r"\bconsumer (?:update|alert|advisory|warning)|^[^\n]{0,30}\b(?:import alert|warning letter|"
        r"product recall|fact sheet)|^[^\n]{0,30}\b(?:public health|health|safety) (?:alert|"
        r"advisory|warning|notice)|\bfrequently asked|^[^\n]{0,60}(?:\bquestions? and answers?\b|\bq ?& ?a\b)"
        r"|\bmedia (?:advisory|contact|must)|\b(?:search results|"
        r"snippets)\b|^\d+ (?:results|sections|documents) (?:match|for)",
    ),
    sign(
        "draft",
        "draft|first reading|introduc|prefile|propos|not adopted|reading",
        r"^\W{0,4}draft\b|\b(?:first|1st) reading\b|^\W{0,4}proposed (?:ordinance|by-?law|act|bill)|"
        r"\bproposed ordinance\b|\bas introduced\b|\bprefiled\b|^\W{0,4}introduced\b|"
        r"\bintroduction (?:and )?(?:first|date)|\bnot (?:yet )?adopted",
    ),
    sign(
        "ordinance",
        "ordinance|by-law|bylaw|ordain|board of|town meeting|local law|enacted by the",
        r"^[^\n]{0,90}(?-i:\bORDINANCE\b)(?! ?\(cap)|^\W{0,4}(?:an? |the )?(?:\w+ ){0,3}ordinance (?:no|\d|"
        r"of the (?:city|"
        r"county|town|village|borough|parish|township)|relating|amending|to|setting|prohibit|regulat|concerning|"
        r"establish|creat)|\bbe it (?:further )?ordained\b|\b(?:hereby |does |do |council |city )ordains?\b|"
        r"\bbe it (?:further )?enacted by the (?:county|town|city|village|borough|common council|board of|mayor)\b|"
        r"^[^\n]{0,60}\bby-?law\b|^[^\n]{0,40}\blocal law (?:no|\d)|^[^\n]{0,80}\bboard of (?:supervisors|"
        r"county|selectmen|aldermen|health regulation)",
    ),
    sign(
        "rule",
        "admin| cmr | iac |\u2014|k.a.r|rule|regulation|instrument|determination|notification|proclamation|"
        "c.f.r|cfr|decree|"
        "statutory instrument|order|gazette|register|code r",
        r"\badministrative (?:code|regulations?)\b|^[^\n]{0,40}\badministrative rules?\b|\bK\.A\.R\. \d"
        r"|\b\d{1,3} CMR \d|\]? IAC \d|^\d{1,3}\u2014\d|"
        r"^\W{0,4}(?:title \d+\W{1,3})?(?:legislative|"
        r"procedural|interpretive|exempt|"
        r"administrative|permanent|temporary|final|adopted) rules?\b|\bcode r(?:ules|egs?\.?)\b|"
        r"^[^\n]{0,30}\brules? (?:[\dA-Z][\w:.-]*\d|pertaining|governing|relating|"
        r"of the)|\bstatutory (?:instrument|rule)s?\b|\bS\.?I\.? (?:no\. ?)?\d{4}|"
        r"^[^\n]{0,80}\bregulations?,? (?:19|20)\d\d|^[^\n]{0,90}\b(?:instrument|determination|notification|"
        r"proclamation)s?,? (?:19|20)\d\d|\bmakes? the following (?:instrument|order|regulations?|rules?)|"
        r"^[^\n]{0,90}\border,? (?:19|20)\d\d|"
        r"^\W{0,4}(?:\w+ )?decree\b|^[^\n]{0,50}\bgazette\b|\b\d+ C\.?F\.?R\.?\b|"
        r"^[^\n]{0,60}\badministrative register|^\W{0,4}(?:(?:ministerial|executive|administrative|temporary|"
        r"permanent) ){0,3}(?:order|"
        r"regulation|directive)\b",
    ),
    sign(
        "consolidated act",
        "cap.|chapter",
        r"\A(?:[^\n]{0,120}\n){0,3}[^\n]{0,80}\b(?:act|ordinance)\W{1,4}(?:chapter|"
        r"cap\.?)\s{1,6}\d{1,4}[A-Z]?(?::\d\d)?\b"
        r"(?![^\n]{0,80}\n[^\n]{0,90}\b(?:regulations?|order|rules|notice))|"
        r"\A(?:[^\n]{0,120}\n){0,3}\W{0,4}(?:cap\.?|chapter) \d{1,4}[A-Z]?\W{1,3}[^\n]{0,80}\b(?:act|"
        r"ordinance)\W{0,3}$",
    ),
    sign(
        "law",
        "enact|bill|an act|assent|statutory material|h.f|s.f|h.b|s.b|h. f|h. b|h. r|h.r|congress",
        r"\bbe it (?:\w+ )?enacted\b|^\W{0,4}enacted by (?:the )?(?:parliament|king|queen|president|congress|"
        r"legislat)|\bdo(?:es)? (?:hereby )?enact\b|\benacts? as follows\b|"
        r"\bpeople of the state of [\w ]{1,30}enact|^\W{0,4}an act\b|^[^.\n]{0,90}\ba bill to\b|"
        r"^\W{0,4}(?:(?:re)?(?:engrossed|enrolled|substitute|committee|second|third|first|for|amended|printed|"
        r"introduced|reprinted|proposed|\d{4}|the|a|of) ){0,5}(?:house|senate|assembly|council|legislative|"
        r"private member.?s) (?:joint resolution |file |floor )?bill\b|^[^\n]{0,30}\bbill no\.? ?\d|"
        r"^[^\n]{0,80}\bbill\b(?: ?[\[(]|,? (?:19|20)\d\d\W{0,3}$|$)|^\W{0,4}[HS]\. ?[BFR]\.\s{0,3}(?:no\.? ?)?\d|"
        r"\bstatutory material\b|^\W{0,4}\d{2,3}(?:st|nd|rd|th) congress\W{1,4}(?:1st|2n?d|3r?d|first|second"
        r"|third) session",
    ),
    sign(
        "code",
        "(ord|ordinances|village code|city code|town code|county code|municode|as added|amended by|\nic |ic 3|"
        "[code |(code |(added|(amended|(enacted|added by|history|source|acts 1|acts 2|revised stat|compiled"
        "|general laws|"
        "general stat|code of|code ann|municipal code|states code|\nsec|(l. ",
        r"\((?:added|amended|enacted)\b[^)\n]{0,30}\d{4}|\badded by (?:acts|stats|laws|\d{4})|\bhistory[.:]|"
        r"\bsource: ?l\.|\bacts \d{4}, |\brevised statutes\b|\bcompiled (?:laws|statutes)|\bgeneral (?:laws|"
        r"statutes)|\bcode (?:of|annotated|ann\.)|\bmunicipal code\b|\bunited states code\b|^sec(?:tion|"
        r"\.) ?\d[\w.-]*\. (?:\([a-z1]\)|[A-Z])|\(L\. \d{4}|\(ord(?:inance|\.)?s?\.? (?:no\.? ?)?[\dA-Z]|"
        r"\bcode of ordinances\b|^[^\n]{0,60}\b(?:village|city|town|township|county|borough) code\b|\bmunicode\b|"
        r"[\[(](?:[a-z]{2,4}\.? )?code,? §|\bas added by (?:P\.L|acts|laws)|\bamended by (?:P\.L|acts|laws"
        r"|stats|ord)|\AIC \d",
    ),
    # `Ohio Revised Code / Title 37`, `2025 Georgia Code`, `Vermont Statutes Online`: its publisher's first lines.
    sign(
        "code's name",
        "code|statutes|laws",
        r"\A(?:[^\n]{0,140}\n){0,4}\W{0,4}(?:(?:19|20)\d\d )?(?:(?:the )?(?:official )?code of )?"
        r"(?!(?:[a-z]+ )*(?:administrative|food|building|fire|model|uniform|session|public|private|advance) )"
        r"(?-i:[A-Z][A-Za-z.]+ )(?:[a-z]+ ){0,3}?(?:code|statutes|laws)(?: annotated| ann\.| online| unannotated)?"
        r"(?=\W{0,3}$| ?[/|>\u2013\u2014:,-] ?[a-z]| ?(?:§|title|chapter|sec(?:tion|\.))|\s(?:[A-Z]{2,5}\.? )?\d)",
    ),
    # `IC 35-31.5-2-321`, `RCW 69.50.204`: a section by the short name of its code.
    sign(
        "code's name",
        "-|.|:",
        r"\A\W{0,3}(?:IC|I\.C\.|ORS|RCW|NRS|KRS|RSA|MCL|MCA|HRS|SDCL|NMSA|CRS|C\.R\.S\.|A\.R\.S\.|K\.S\.A\.|T\.C\.A\."
        r"|O\.C\.G\.A\.|N\.D\.C\.C\.|N\.J\.S\.A\.|RSMo|R\.S\.) ?§{0,2} ?(?-i:\d{1,4}[A-Z]{0,2}[-.:]\d)",
    ),
    # `BOARD OF PHARMACY` and under it `Title 15, Series 2`, `Chapter 453`, `List of Controlled Substances`.
    sign(
        "body",
        "board|department|commission|agency|division|bureau|office",
        r"\A(?:\W{0,4}(?:the )?(?:state|commonwealth) of [^\n]{3,30}\n)?"
        r"\W{0,4}(?:[\w'&]+ ){0,6}(?:board|department|commission|agency|division|bureau|office)\b[^\n]{0,60}\n"
        r"(?:[^\n]{0,80}\n){0,2}?\W{0,4}(?:title \d|chapter \d|part \d|series \d|subchapter|appendix \w{1,3}\b"
        r"|rules? \d|(?:list|schedules?) of (?:controlled|prohibited|scheduled|dangerous))",
    ),
    sign(
        "section",
        ".|-|:",
        r"\A(?:[^\n]{0,100}\n){0,2}\W{0,3}(?:sec(?:tion|\.)? ?|"
        r"§+ ?)?\d{1,6}[A-Z]?[-.:]\d[\w.:-]{0,20}[.)]? {1,3}(?-i:[A-Z\"\u201c])|"
        r"\A\W{0,3}§+ ?\d",
    ),
    sign(
        "this act",
        "this act|is amended|amendatory act|act shall",
        r"\bthis (?:amendatory )?act\b|^\W{0,4}(?:section|sec\.) \d+\. [^\n]{0,160}\bis (?:hereby )?amended",
    ),
    sign(
        "rule",
        "rule|regulation|board|adopted|department",
        r"^[^\n]{0,80}\b(?:food code|rule|regulation)s?\b[^\n]{0,40}\b(?:amend|adopt|\d)|"
        r"\b(?:this|these) (?:rule|regulation|order|chapter)s? (?:is|are) (?:hereby )?(?:promulgated"
        r"|authori[sz]ed|issued"
        r"|prescribed|established|made) (?:under|pursuant|by authority|in accordance)|"
        r"\bregulations?\b[^\n]{0,60}\b(?:amend|made|adopt)|\bthe (?:minister|secretary|commissioner|board|"
        r"department)\b[^\n]{0,80}\b(?:makes|orders|adopts|hereby make|hereby order)",
    ),
    sign(
        "rule",
        "in terms of|by virtue of|under section|pursuant to section|in accordance with section|under regulation",
        r"\b(?:minister|secretary|president|governor|commissioner|director|council|cabinet|chairman"
        r"|administrator)\b"
        r"[^\n.]{0,80}?\b(?:ha(?:s|ve)|hereby|acting|do|,)[\s,]{1,2}(?:in terms of|under|pursuant to|by virtue of"
        r"|in accordance with)\b[^\n]{0,240}?,?\s(?:hereby\s)?(?:amend(?:ed|s)?|made|makes?|declar(?:ed?|es)"
        r"|prescribe[ds]?|determine[ds]?|insert(?:ed|s)?|substitute[ds]?|designate[ds]?|classif(?:y|ied|ies)"
        r"|order(?:ed|s)?)\b",
    ),
    sign(
        "numbered emergency",
        "er",
        r"\A(?:[^\n]{0,100}\n){0,3}\W{0,4}(?:rule (?:no\.?:? )?)?\d{1,3}[A-Z]?ER\d\d-\d",
    ),
    sign("bare rule", "-", r"\A\W{0,4}\d{2,3}-\d{2,3}-\d{2,5}\b"),
    sign(
        "bare rule",
        "rule\n|rules\n|regulation\n|regulations\n|"
        "wac |statutory authority|rulemaking authority|(e)|powers conferred|the annexed|in council|made|s.r.|"
        "sor/",
        r"\A(?:[^\n]{0,100}\n){0,2}\W{0,4}WAC \d|\[?statutory authority:|"
        r"\b(?:rulemaking authority \d|(?:G\. ?S\. ?R|S\. ?O|S\. ?R\. ?O)\. ?\d{1,5} ?\(E\)|makes the annexed\b|"
        r"in exercise of (?:the |its |his |her |their |all )?powers? (?:conferred|vested|given))|"
        r"^\W{0,4}(?:SOR/\d|S\.? ?R\.? (?:\d{4}/\d|no\.? ?\d)|"
        r"(?:19|20)\d\d no\. ?\d{1,4}\b(?=(?:[^\n]{0,200}\n){1,8}\W{0,4}made\b)|"
        r"made (?:at [A-Z]\w{1,20} )?(?:on |this )?\d)|"
        # `Regulated Drug Rule` and under it its first number
        r"\A(?![^\n]*\b(?:association|club|society|league|contest|community|forum|store|shop|company)\b)"
        r"[^\n.:;]{3,70} (?:rules?|regulations?)\W{0,3}\n\W{0,4}(?:\d|\(|sec|§|part |article |schedule )",
    ),
    sign(
        "bare list",
        "schedule|list of|standard|part",
        r"\A(?:[^\n]{0,90}\n){0,2}\W{0,4}(?:(?:the )?schedules? (?:[\dIVX]{1,4}|of|one|two|three|four|five)\b"
        r"[^\n.?!]{0,60}|lists? of (?:controlled|prohibited|scheduled|dangerous|prescription|restricted|banned)"
        r"[^\n.?!]{0,50}|poisons (?:standard|list|schedule)[^\n.?!]{0,40}|"
        r"part [\dIVXA-Z]{1,4}\b[^\n.?!]{0,20}(?:medicines|substances|drugs|poisons)[^\n.?!]{0,20})"
        r"\W{0,3}$",
    ),
    sign(
        "taken back",
        "withdr|terminat",
        r"^[^\n]{0,60}\bwithdrawal of (?:the |an? |its )?(?:notice of )?(?:intended |propos|intent|rulemaking)|"
        r"\baction:[^\n]{0,60}\bwithdrawal\b|^[^\n]{0,40}\bnotice of withdrawal\b|"
        r"^\W{0,4}(?:withdrawn (?:proposed )?(?:rule|regulation)"
        r"|[^\n]{0,30}\btermination of (?:proposed )?rulemaking)"
        r"|\b(?:withdr(?:aws|awing|ew|awn)|terminat(?:es|ing|ed)) (?:the|its|this|these|an?) (?:\w+ ){0,2}?"
        r"(?:propos(?:ed|als?)|rulemaking|notice of (?:propos|intent))",
    ),
    sign(
        "page",
        "posted|last updated|contact us|skip to content",
        r"\bposted (?:on )?\w|\blast (?:updated|reviewed|indexed)|\bcontact us\b|skip to",
    ),
)
