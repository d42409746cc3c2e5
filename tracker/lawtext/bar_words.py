"""English words by which a clause bars: who is bound, what modal binds, what is said of an act that is barred.

Each is put together from a few small parts, so that every person goes with every modal and every predicate.
"""

from __future__ import annotations

from tracker.lawtext.expressions import expression, opening

GRADE = (
    r"(?:(?:criminal|civil|summary|petty|gross|simple|public|serious|unclassified|municipal|ordinance|code"
    r"|class \w{1,2}"
    r"|level \w{1,3}|\w+[ -]degree) ){0,2}"
)
WRONG = rf"{GRADE}(?:offen[sc]es?|crimes?|misdemeanou?rs?|felon(?:y|ies)|infractions?|violations?)"
_PERSON = (
    r"(?:persons?|individuals?|one|anyone|anybody|everyone|those|business(?:es)?|retailers?|firms?|corporations?|entit(?:y|ies)"
    r"|compan(?:y|ies)|partnerships?|associations?|organi[sz]ations?|vendors?|sellers?|merchants?|dealers?|distributors?"
    r"|wholesalers?|manufacturers?|processors?|importers?|owners?|operators?|establishments?|stores?|employees?|agents?|offenders?)"
)
_NEVER = (
    r"(?:not|in\s+no\s+(?:case|event|way|manner|circumstances?)|under\s+no\s+circumstances?|at\s+no\s+time"
    r"|no\s+longer|never)"
)
SHALL_NOT = expression(
    rf"\b(?:shall|may|must|can|will)\s+{_NEVER}\b|\bcannot\b"
    r"|\bno\s+(?:[\w'/-]+[\s,;]+){1,16}?(?:shall|may|can|must)\b"
    r"|\b(?:under\s+no\s+circumstances?|at\s+no\s+time|in\s+no\s+(?:case|event|way|circumstances?))\s+(?:shall|may|can|must)\s+"
    rf"(?:(?:an?|any|the)\s+)?(?:\w+\s+(?:or\s+)?){{0,3}}{_PERSON}\b"
    r"|(?<!not )(?<!not be )(?<!no longer )(?<!not a )(?<!not an )(?<!be no )(?<!is no )\b(?:unlawful|illegal"
    rf"|an? {WRONG}|an? (?:criminal|wrongful|punishable) act|an? (?:public )?nuisance"
    r"|prohibited|forbidden|against the law|contrary to law|a violation(?: of this \w+)?),?"
    r"\s+(?:[\w'/,:()-]+\s+){0,16}?to\b(?! the\b)"
    r"|\b(?:is|are)\s+not\s+(?:lawful|legal|permitted|allowed|permissible"
    r"|authori[sz]ed)\s+(?:[\w'/,:()-]+\s+){0,16}?to\b(?! the\b)"
    r"|\b(?:nobody|none)\s+(?:shall|may|can|must)\b|\bneither\b[^.;:]{0,80}?\b(?:shall|may|can|must)\b"
    r"|\b(?:imposes?|imposed|establish\w*|enacts?|adopts?|declares?|there is|there shall be)\s+(?:\w+\s+){0,3}?"
    r"(?:bans?|prohibitions?|moratori(?:um|a))\s+(?:on|of|against|upon)\b"
    r"|\b(?<!not )(?:commits?|(?:is|are|shall be) (?:deemed )?guilty of|(?:is|are|shall be) in violation of"
    r"|violates?|acts? unlawfully"
    r"|(?:is|are|shall be) (?:subject to|liable (?:to|for)) an? (?:\w+ ){0,2}(?:penalty|fine))\s+"
    r"(?:[\w'-]+\s+){0,14}?(?:if|when(?:ever)?|who|by|each\s+time)\b|\bthere\s+shall\s+be\s+no\b"
    rf"|\ban? {WRONG} is committed (?:by|if|when)\s+(?:[\w'-]+\s+){{1,6}}?(?=who\b|sell|possess|distribut|offer)"
    rf"|\b(?:following|these)\b[^.;:]{{0,80}}?\b(?:is|are|be|commits?|constitutes?)\s+(?:\w+\s+){{0,3}}?(?:prohibited|unlawful"
    rf"|illegal|banned|forbidden|guilty|an?\s+{WRONG})(?=[^.;:]{{0,60}}:)"
    r"|\b(?:is|are)\s+(?:hereby\s+)?(?:prohibited|barred|forbidden|enjoined|restrained)\s+from\b"
    r"|\bhereby\s+(?:prohibits?|bans?|forbids?)\b"
    r"|\b(?:acts?|actions?|conduct|activit(?:y|ies))\s+(?:\w+\s+){0,3}?(?:unlawful|prohibited|illegal)\b"
    r"|\bprohibited (?:acts?|conduct|activities)\b(?=[^.;]{0,60}:)"
    r"|\b(?:city|town|county|village|borough|parish|council|board|state|ordinance"
    r"|act|commission(?:er)?|department|director|secretary|section|chapter)\s+(?:hereby\s+)?(?:prohibits|bans|forbids)\b",
)
WHOEVER = expression(
    rf"\b(?:who(?:so)?ever|(?:{_PERSON}(?:\s*,[^.;]{{0,60}},)?\s+(?:that|which)|\w+(?:\s*,[^.;]{{0,60}},)?\s+who)"
    rf"(?:\s*,[^.;,]{{0,60}},)?|{_PERSON}\s+(?:(?:found|caught|convicted of)\s+)?"
    r"(?=(?:in possession|possessing|selling|offering|distributing|delivering|manufacturing)\b))\b"
)
_DONE = (
    rf"(?:commits?\s+(?:(?:an?|the)\b|[^.;,]{{3,90}}(?:,\s+an?\s+{WRONG}\b|(?=[.;])|$))"
    r"|violates?\s+(?:this|the)\s|(?:is|are|shall be) in violation of\s|(?:is|are"
    r"|shall be) deemed to have committed\b"
    r"|(?:incurs?|faces?)\s+(?:an?\s+)?(?:\w+\s+){0,2}(?:fine|penalt\w+)"
    r"|(?:is|are|shall be|be|may be)\s+(?:deemed\s+)?(?:guilty|punish\w+|fined|imprisoned|confined|sentenced"
    r"|assessed|liable"
    r"|subject to (?:an? )?(?:\w+ )?(?:fine|penalt\w+|imprisonment|punishment|criminal|civil|prosecution"
    r"|forfeiture|arrest))"
    r"|shall,? (?:upon|on) conviction|(?:shall|may)\s+(?:pay|forfeit|incur)\b[^.;]{0,60}?(?:\bfine|\bpenalt"
    r"|\bforfeit|\$|\bdollars))"
)
_NOT = r"(?<!does not )(?<!do not )(?<!shall not )(?<!did not )(?<!is not )(?<!n't )(?<!n’t )"
GUILTY = opening(rf"[^.;]{{0,260}}?\b{_NOT}{_DONE}")
GUILTY_OF_THESE = expression(rf"\b(?:following|these)\b[^.;:]{{0,80}}?\b{_NOT}{_DONE}[^.;:]{{0,80}}:")
_HOW = (
    r"(?:hereby|strictly|expressly|specifically|further|also|therefore|made|declared|deemed|considered|to be"
    r"|declared to be)"
)
_TO_SOME = (
    r"(?! (?:from(?! any (?:place|premises|store))"
    r"|on(?! (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|(?:and|or) after|the (?:\w+ )?(?:date|day)))"
    r"|in (?:any )?(?:park|school)|at(?! retail| wholesale| any (?:location|place|time))|to (?:a "
    r"|any )?(?:person|minor)|by this (?:act|section) (?:if|unless)"
    r"|if|unless|when|where"
    r"|under the age|within(?! (?:the (?:corporate|city|town|county|territor|unincorporated|incorporated|municipal"
    r"|village|borough|parish|limits|boundar|jurisdiction|state|commonwealth)|this|any part|all|unincorporated|city"
    r"|town|county))))"
)
IS_BARRED = opening(
    rf"[^.;]{{0,260}}?\b(?:(?:is|are|be)\s+(?:and\s+(?:is|are)\s+)?(?:{_HOW}\s+){{0,4}}(?:an?\s+)?(?:prohibited|unlawful|illegal"
    rf"|banned|forbidden|barred|outlawed|not (?:permitted|allowed|lawful)|public nuisance|against (?:the )?law"
    rf"|contrary to law"
    rf"|{WRONG}\b|punishable)"
    rf"|constitutes?\s+(?:an?\s+)?{WRONG}|violates?\s+this\s"
    r"|(?:shall|may|must)\s+not\s+be\s+(?:permitted|allowed|lawful|tolerated)"
    rf"|(?:shall|must)\s+(?:immediately\s+)?(?:cease|stop|be\s+discontinued)){_TO_SOME}",
)
MUST_NOT_BE = opening(
    rf"[^.;]{{0,120}}?\b(?:(?:shall|may|must|can|will)\s+{_NEVER}|cannot|(?:is|are)\s+not\s+to)(?:,[^,.;]{{0,40}},)?"
    r"\s+(?:(?:\w+ly|hereafter|henceforth|thereafter)\s+)?be\s+(?:\w+ly\s+)?(?P<acts>[^.;]{3,160})"
)
# `No product containing any amount of`: what stands before the name in the subject of `shall be sold`.
NO_SUCH = expression(
    r"\bno\s+(?!(?:person|individual|one|retailer|business|firm)\b(?! or product))(?:(?!(?:shall|may|must"
    r"|who)\b)[\w-]+,?\s+){0,14}$"
    r"|\bno\s+(?:person\s+)?(?:[\w-]+\s+){0,3}$"
    r"|\bno\s+(?:event|case|circumstances?|time|way|condition)\s+(?:may|shall|can)\s+(?:[\w-]+\s+){0,3}$"
)
MAY_BE = opening(r"[^.;]{0,120}?\b(?:(?:shall|may|can)\s+)?be\s+(?P<acts>[^.;]{3,160})")
# What the substance only belongs to: a seller of it, a shop that sells it, another clause that begins with a
# person.
OF_ANOTHER = expression(
    rf"\b(?:{_PERSON}|shops?|premises|places?|facilit(?:y|ies)|licensees?|purchasers?|buyers?|users?|consumers?)\s+"
    r"(?:that|which|who|where)\s[^.;:]{0,200}$",
    r"\b(?:sellers?|retailers?|vendors?|purchasers?|buyers?|users?|dealers?|processors?|distributors?|manufacturers?|importers?"
    r"|wholesalers?|consumers?|possessors?|inspectors?)\s+(?:of|in)\s+(?:[\w-]+,?\s+){0,6}$",
)
FOLLOWING_BARRED = expression(
    rf"\b(?:following|these)\b[^.;:]{{0,80}}?\b(?:is|are|be)\s+(?:\w+\s+){{0,3}}?"
    rf"(?:prohibited|unlawful|illegal|banned|forbidden|an?\s+{WRONG})[^.;:]{{0,60}}:"
)
