"""What makes a clause bar some sales only: buyers, places, hours, manners, kinds of products, amounts.

Such a clause bars no substance: it regulates it.
"""

from __future__ import annotations

import re

from tracker.lawtext.expressions import expression, opening

_NEAR = 500

_CONDITIONS = expression(
    # persons under an age
    r"\bunder\s+(?:the\s+(?:legal\s+|minimum\s+)?age|(?:legal\s+)?age|\d\d|twenty|eighteen|nineteen)"
    r"|\byears?\s+of\s+age"
    r"|\b(?:age[sd]?|below|beneath|not\s+at\s+least|not\s+yet)\s+(?:\d\d|eighteen|nineteen|twenty)"
    r"|\b(?:legal|lawful|full)\s+age\b"
    r"|\b(?:prove|show|verif\w+)\s+(?:their|his|her)\s+age|\bintoxicated\b|\binebriated\b|\bdrunk\w*"
    r"|\bpregnant\b|\bbreast-?feeding|\bnursing\b"
    r"|\bage\s+of\s+(?:\d\d|eighteen|nineteen|twenty)|\byears?\s+old"
    r"|\b(?:younger|less)\s+than\s+(?:\d\d|eighteen|nineteen|twenty)|\bminors?\b|\bjuveniles?\b"
    r"|\bchild(?:ren)?\b|\bunder-?age|\bbelow\s+the\s+age|\b(?:not|never)\s+(?:yet\s+)?(?:reached|attained"
    r"|turned)\b"
    r"|\b(?:twenty-one|eighteen|nineteen|21|18|19)\s*(?:\(\d\d\)\s*)?years|proof\s+of\s+age|identification"
    r"|adolescents?|under\s+\d\d\b|underage"
    # places, hours and manners of selling
    r"|\bwithin\s+(?:\w+[\s-]){0,6}?\(?[\d,]*\)?\s*(?:feet|foot|met(?:er|re)s|yards|miles?)\b|\bvending[\s-]+machines?\b"
    r"|self-service|\bon\s+(?:any\s+)?(?:school|public|park)\b|\bhours\b|drive-through|motor\s+vehicle"
    r"|\bsamples?\b|\bcoupons?\b|\bon\s+credit|\bresidential|\bfrom\s+(?:an?|any|his|her"
    r"|their)\s+(?:private\s+)?(?:residence|home|dwelling|roadside)|\bzon(?:e|ing)\b|\bschools?\b|sidewalk"
    r"|(?<!or )\bonline\b(?! or)"
    r"|(?<!or )over\s+the\s+internet|through\s+the\s+mail|by\s+mail\b(?!,?\s+or\b)|self\s+service"
    r"|\bin\s+the\s+same\s+(?:room|building|store|place)\b"
    r"|\bwithin\s+(?:the\s+)?(?:\w+\s+)?(?:reach|sight|view|access)\b|\bbehind\s+(?:the|a)\s+counter"
    r"|\bon\s+(?:any|the|a)\s+(?:public|school|park|city|county|state|municipal|tribal)(?:ly)?(?:-owned|\s+owned)?"
    r"\s+(?:property|land|grounds?|ways?|streets?|rights?-of-way|premises|transit|buses|facilit\w+)\b"
    # persons and trades of a kind
    r"|\btenants?\b|\blessees?\b|\bleased\b"
    r"|(?<!clerk, or )(?<!agent, or )(?<!agent or )(?<!manager, or )(?<!clerk or )\bemployees?\b"
    r"(?!\s+of\s+(?:an?|any|the|such)\s+(?:[\w-]+\s+){0,2}(?:store|shop|business|establishment|retailer|vendor|dealer"
    r"|compan|firm))|\binmates?\b|\bprisoners?\b|\bstudents?\b"
    r"|\bpupils?\b|\bathletes?\b|\bprobation\w*|\bparol\w+|\bon\s+duty\b"
    r"|\bcorrectional\b|(?<!county )(?<!city )(?<!in )(?<!the )(?<!state )(?<!of )\bjail\b|\bwhile\b"
    r"|\blicen[sc]ed\s+premises|\bon\s+the\s+premises|\blottery\b"
    r"|\b(?:cannabis|marijuana|hemp|liquor|dispensary|childcare|tavern|alcohol\w*)\s+(?:licen[sc]ees?"
    r"|retailers?|establishments?|permittees?|stores?)"
    r"|(?<!licensed or )(?<!registered or )\bun(?:licen[sc]ed|registered|permitted|authori[sz]ed)\s+(?:person"
    r"|retailer|vendor|seller|dealer|processor"
    r"|business|establishment|distributor|manufacturer|individual|entity)"
    r"|\b(?:peddlers?|hawkers?|(?:mobile|street|transient|itinerant)\s+(?:\w+\s+)?(?:vendors?|merchants?)|food\s+trucks?)\s+(?:shall"
    r"|may|must)\b"
    r"|\bwho\s+(?:violat\w+|(?:is|was|has\s+been)\s+(?:convicted|found|suspended|licensed|registered|under))\b"
    # terms
    r"|\bunless\b(?![^.;]{0,90}(?:research|scientific|law enforcement|prescription))"
    r"|(?<!with or )(?<!with and )\bwithout\b(?!\s+(?:limit"
    r"|regard|exception|exempt|lawful|legal|authorit))(?![^.;]{0,40}prescription)|\blots?\s+(?:no|number|#|\d)"
    r"|\bbatch(?:es)?\b|\bbrand\b|\bknowing\s+(?:that\s+)?(?:it|they|the\s+\w+)\s+(?:is|are|was|to\s+be|ha[sd]|have)\b"
    r"|\bat\s+(?:an?|any)\s+(?:\w+\s+){0,2}?(?:price|discount|cost)\b|\bbelow\s+(?:its\s+|the\s+)?cost\b"
    r"|\bmoratori(?:um|a)\b[^.;]{0,80}?\b(?:issu|approv|permit|licen|establish(?!ed)|open|new|additional|appli|process"
    r"|shops?|stores?|retailers?|dispensar|business|uses?|accept)"
    r"|\bexcept\s+(?:in\s+(?:accordance|compliance|conformity)|if|when|where|by\s+a\s+(?:licen|registered)"
    r"|to\s+an?\b|to\s+persons|from|at)\b"
    r"|(?<!\ba )(?<!is in )(?<!are in )(?<!be in )\b(?:(?<!is )(?<!are )(?<!be )in\s+)?violat\w+\s+of\s+(?:this"
    r"|section|subsection|the|any)"
    r"|\bnot\s+(?:in\s+(?:compliance|accordance|conformity)|registered|label+ed|approved|tested|properly"
    r"|meet\w*|complied)|\bcontrary\s+to\b(?! law\b)|\bfail(?:s|ed|ing|ure)?\b|\b(?:does|do|has"
    r"|have)\s+not\s+(?:comply"
    r"|meet|bear|have|been)\b"
    r"|\bonly\s+(?:be|to|in|by|if)\b|\bfalsely\b|\bmislead\w+|\bmarket(?:ed|ing)\s+(?:to|in a)\b|\battractive\b"
    r"|\bclaims?\b",
)  # fmt: skip
# What after the name makes a clause bar some sales only: a condition, an hour, a place, a packing.
_TERMS_AFTER = expression(
    r"\b(?:if|when|whenever|where)\b(?!\s+(?:convicted|found|proven))|\bbetween\s+(?:the\s+)?(?:hours|\d"
    r"|midnight|noon|dusk)|\bafter\s+(?:midnight|dark|sunset|dusk|closing|noon|\d)"
    r"|\bbefore\s+(?:sunrise|dawn|noon|opening|\d)"
    r"|\bon\s+(?:any\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\botherwise\s+than\b"
    r"|\bother\s+than\s+(?:in|from|by|at)\b|\b(?:past|after|beyond)\s+(?:its|their)\b"
    r"|\b(?:combin\w+|together|mix\w*|along|conjunction)\s+with\b"
    r"|\b(?:sold|offered|marketed|represented|dispensed|served|distributed)\s+(?:\w+\s+){0,3}as\s+an?\b"
    # `no kratom product shall be sold at retail which contains ...`
    r"|\b(?:sold|offered|distributed|delivered|dispensed|marketed|imported|displayed|furnished|possessed)\b"
    r"[^.;:,]{0,60}\s(?:that|which|whose)\s+(?:do(?:es)?|contains?|ha[sd]|have|holds?|exceeds?|is|are|bears?|lacks?"
    r"|tests?|may|was|were|cannot)\b(?!\s+an?\s+(?:\w+\s+)?(?:offen|misdemean|felon|violation|infraction))"
    r"|\bsold\s+in\s+the\s+form\s+of\b|\bin\s+an?\s+(?:[\w-]+\s+){0,2}(?:packag\w+|container|bag|form|manner|shape|quantity)\b"
    r"|\bin\s+any\s+(?:[\w-]+\s+){0,2}(?:packag\w+|container|bag|form|manner|shape)\s+(?:that|which|other)\b"
    r"|\bexcept\s+(?:behind|in\s+(?:(?:an?|its|the)\s+)?(?:original|sealed|child|package|contain))"
    r"|\b(?:before|until|prior\s+to)\s+(?:(?:an?|the|such|any|its)\s+)?(?:permit|licen|regist|approv"
    r"|label|test|product|it\b|he\b|she\b|they\b)"
    r"|\b(?:in|at|from|near)\s+(?:an?|any|the)\s+(?:[\w-]+\s+){0,2}?(?:parks?|playgrounds?|fairgrounds?|grounds|arenas?"
    r"|stadiums?|airports?|beach(?:es)?|campgrounds?|booths?|courthouses?|campus(?:es)?|dormitor\w+|festivals?|concerts?"
    r"|libraries"
    r"|library|kiosks?|stands?"
    r"|(?:gas|service|filling|petrol)\s+stations?|vehicles?|trucks?|carts?|machines?|events?|fairs?"
    r"|buildings?|hospitals?)\b"
)
# `While this ordinance is in effect`: as long as the bar lasts is no condition of it.
_WHILE_IT_LASTS = expression(
    r"\b(?:while|whilst)\s+(?:this|the|such|said)\s+(?:\w+\s+){0,3}?(?:ordinance|moratorium|order|rule|regulation|act"
    r"|section|chapter|prohibition|ban|emergency|resolution|by-?law|suspension)\s+(?:is|remains|continues|lasts|stands)\b"
)
# `Unless all of it was present in the unaltered leaf`: the alkaloid in the plant is none of its trade.
_AS_IN_THE_LEAF = expression(
    r",?\s*\b(?:unless|except|other\s+than|save)\b[^.;]{0,80}?\b(?:present|occur(?:s|red|ring)?|found|contained"
    r"|originat\w+|exist(?:s|ed|ing)?)\b\s+(?:\w+ly\s+)?(?:in|from)\s+(?:the\s+|an?\s+|any\s+)?(?:[\w-]+\s+){0,3}?(?:leaf"
    r"|leaves|plants?|trees?|botanicals?)\b"
)
# `No person, store, or vending machine shall`: beside all persons a kind of seller bars nobody the less.
_NO_SELLER = (
    r"(?!(?:who|that|which|under|of|in|at|to|while|except|other|unless|not|without|but|shall|may|must|can)\b)"
)
_AND_OTHERS = expression(
    rf"(?P<all>\bno\s+(?:person|individual|one|business)),\s+(?:{_NO_SELLER}[\w-]+,?\s+){{1,14}}?(?:or|nor)\s+"
    rf"(?:{_NO_SELLER}[\w-]+\s+){{1,3}}?(?=(?:shall|may|must|can)\b)"
)
# `To sell, hold for sale, or hand out as a sample`: the sample is one way more.
_OR_SAMPLES = expression(
    r"(?P<sold>\b(?:sell|sold|sale)\b[^.;:]{0,120}?\b(?:or|and|nor)\s+(?:to\s+)?(?:hand(?:ed)?\s+out|giv(?:e|en)(?:\s+away)?"
    r"|distributed?|offer(?:ed)?|provided?|furnish(?:ed)?|suppl(?:y|ied))\s+)(?:(?:as|by\s+way\s+of|in)\s+)?(?:(?:an?|any|free)\s+)*samples?"
    r"(?=\s+(?:any|an?|of)\b)"
)
_ALWAYS_TERMS = opening(
    r"^\W*(?:except|unless) (?:as )?(?:otherwise )?(?:provided|authorized|permitted"
    r"|allowed)?[^,]{0,40}\bthis (?:chapter|act|part|article|title)\b"
)
# Right after a name: a product of a certain kind only, a shop, or an amount.
_PART_ONLY = opening(
    r"^(?:[\s-]+(?:leaf|plant|powder|or|and|any|other|all))*(?:,?\s+(?:or|and)\s+[a-z-]{3,20})?[\s-]*(?:products?|preparations?"
    r"|items?|packages?|containers?|materials?"
    r"|substances?)?(?:\s*\([^)]{0,60}\))?(?:,\s+as\s+[^,]{0,80},)?,?\s*"
    r"(?:(?:that|which)\b(?! (?:is|are) (?:hereby )?(?:prohibited|banned|unlawful))|\b(?:in|on|of|to)\s+which"
    r"|the\s+\w+\s+of\s+which"
    r"|whose|with\s+(?:an?|more|any|levels?)\b|having\b|containing\s+(?:(?:an?|any)\s+)?(?:synthetic|semi-?synth|added|adulterant|lead|heavy|another|other)\w*|contaminated|adulterated|made\s+(?:from|with|by)"
    r"|labell?ed|as\s+an?\b(?!\s+(?:\w+\s+)?(?:ingredient|component|constituent))|extracts?\b|concentrates?\b|intended\b|designed\b|in\s+the\s+form\b"
    r"|for\s+(?:smok|inhal|vap)"
    r"|in\s+(?:an?|any)\s+(?:\w+\s+){0,2}?(?:form|manner|package|container|shape)\s+(?:that|which"
    r"|intended|designed|attractive)\b"
    r"|-?(?:infused|flavou?red)|beverages?\b|drinks?\b|gumm\w+|cand(?:y|ies)\b|edibles?\b|vap\w+|cigarettes?\b"
    r"|(?:retail\w*|vendors?|dealers?|stores?|shops?|processors?|establishments?|business\w*|bars?|licen\w+"
    r"|manufacturers?|act|law|rule|registry|advisory|task|consumer|fund|tax)\b)",
)
_BEYOND = (
    r"(?:(?:more|greater|higher|larger|stronger|less|lower|fewer|smaller)\s+than|above|exceed\w*|over|beyond"
    r"|surpass\w*|at or above|at least|not less than|equal to or|reach\w*|equal\w* or exceed\w*"
    r"|(?:in )?excess\s+of|not more|no more|at most|(?<!one )or more|of more)"
)
_AMOUNT_AFTER = opening(
    rf"^[^.;]{{0,140}}?\b{_BEYOND}\b[^.;]{{0,50}}?(?:\d|per\s?cent|\b(?:one|two|three|four|five|six|seven"
    rf"|eight|nine|ten"
    r"|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundred|half|zero)\b|milligram|\bmg\b|ppm"
    r"|parts per)",
    # `7-OH is two percent or more of the alkaloids`, `kratom products above these limits`
    r"^[^.;]{0,100}?(?:%|\b(?:per\s?cent(?:um)?|milligrams?|mg|ppm|per million))[^.;]{0,30}?\b(?:or"
    r"|and) (?:more|greater"
    r"|higher|above|over|upwards?)\b",
    rf"^[^.;:]{{0,60}}?\b{_BEYOND}\s(?:\w+\s){{0,4}}?(?:limits?|amounts?|levels?|maxim\w+|caps?|tables?|schedules?"
    r"|concentrations?|thresholds?|ceilings?|specifications?|standards?|contents?)\b",
)
# The row of a table of amounts, and what stands under `a product above these limits:`.
_ROW_OF_AMOUNTS = opening(
    r"[\s.:,|=\u2013-]{0,40}(?:(?:max(?:imum)?|up to|nmt|(?:no|not) more than)[\s.:]*)?\d[\d.,]{0,9}\s*[|]?\s*"
    r"(?:%|(?:mg|mcg|[µμ]g|ppm|g/|milligram|microgram|per\s?cent|parts per)\b)"
)
_LIMITS_FOLLOW = expression(
    rf"\b{_BEYOND}\s(?:\w+\s){{0,4}}?(?:limits?|amounts?|levels?|maxim\w+|caps?|tables?|schedules?|concentrations?"
    rf"|following|thresholds?|values?)\b[^.;:]{{0,60}}[:\u2014][^.;]{{0,160}}$"
)
# `sells 7-OH, or an item of which more than one percent is 7-OH`: the amount is that of the second object.
_OTHER_OBJECT = expression(
    r"[\s,]+(?:or|nor|and)\s+(?:to\s+)?(?:an?|any|other"
    r"|another)\s+(?:other\s+)?(?:\w+\s+)?(?:items?|articles?|products?|goods?"
    r"|mixtures?|preparations?|compounds?|substances?|materials?|foods?|formulations?)\s+(?:(?:of|in)\s+which"
    r"|containing|with\b"
    r"|(?:that|which)\s+(?:contains?|holds?|has|have|includes?)\b|holding|having)"
)
# `contains mitragynine, or another compound of the plant that was obtained by synthesis`.
_MADE_SO = opening(
    r"^[^.;]{0,140}?\b(?:obtained|made|produced|derived|prepared|created"
    r"|manufactured)\s+(?:\w+\s+){0,3}?(?:by|through|via|using"
    r"|from|in|with)\s+(?:(?:an?|the|any)\s+)?(?:\w+\s+)?(?:(?:semi-?|bio)?synthe\w+|chemical|conversion"
    r"|laborator\w+|ferment\w+)"
)
# `more than 30 grams of kratom`, `exceeds one-fifth of one percent 7-OH`, `more than one part of 7-OH`.
_AMOUNT_BEFORE = expression(
    r"\b(?:(?:more|greater|less|higher|lower|fewer|smaller) than|not more|exceed\w*|above|over|under|below"
    r"|in excess of|beyond|at least|at most|up to|surpass\w*)\b[^.;:]{0,60}?(?:%|\b(?:per\s?cent|percentage"
    r"|(?:milli|micro)?grams?|mg|mcg|kg|ounces?|oz|pounds?|lbs?|parts?|ppm|units?|containers?|packages?"
    r"|capsules?|servings?|doses?)\b)[^.;:,]{0,40}$"
)
# What stands below `shall not sell a kratom product:` tells which products.
_THAT_IS = opening(r"(?:[\s-]+(?:products?|items?|extracts?|preparations?))?\s*[:\u2014]")
_PENALTY = expression(
    r"[$€£]|\b(?:pay|dollars|fine[ds]?|guilty|punish\w*|penalt\w+|imprison\w*|misdemeanor|felony|offen[sc]e|sentenced?|jail|confine\w*)\b"
)
_PART_BEFORE = expression(
    r"(?:\b(?:adulterated|misbranded|contaminated|unregistered|unlabell?ed|untested"
    r"|(?<!or )synthetic(?! or natural)(?! and natural)(?:ally[\s-]\w+)?|(?<!or )synthesi[sz]ed(?! or )"
    r"|semi-?synthetic|flavou?red|prohibited(?! (?:for|to|from|in"
    r"|by|that|and)\b)|certain|specified"
    r"|(?<!any )(?<!no )(?<!detectable )(?<!measurable )(?<!trace )(?<!whatever )(?:levels?|amounts?"
    r"|concentrations?"
    r"|contents?"
    r"|quantit(?:y|ies)|percentage) of|percent of|ratio of|mg of"
    r"|milligrams? of|ppm of|per million of|% of|fraction|mixed with|similar to"
    r"|derived from|resembl\w+|sold as|labeled as|(?<!commonly )(?<!also )(?<!otherwise )(?<!generally )called"
    r"|licen[sc]es? (?:to|for)|permits? (?:to|for)"
    r"|issuance of)\b|%)(?:(?!\b(?:if|when|who|shall|may)\b)[^.;,:]){0,30}$",
    r"(?<!such )(?<!known )(?<!identified )(?<!referred to )(?<!sold )\bas\s+$|\b(?:is|are"
    r"|being)\s+not\s+(?:[\w-]+\s+){0,2}$",
)
# `Unlawful sale of a concentrated kratom alkaloid`: of one part of the plant only.
_CONCENTRATED = expression(r"\b(?:concentrated|isolated|enriched|enhanced|purified)\s+$")
_ALKALOID = opening(r"\s+alkaloids?\b")
# `7-OH and other kratom derivatives`, `any alkaloid of kratom`: what comes of the plant, not the plant.
_ITS_PARTS = r"(?:derivatives?|alkaloids?|metabolites?|analogu?e?s?|isomers?)"
_IN_ITS_PARTS = opening(rf"[\s-]+{_ITS_PARTS}\b")
_PARTS_OF = expression(rf"\b{_ITS_PARTS}\s+(?:of|from|in)\s+(?:the\s+)?$")
_HOLDING = expression(r"\b(?:contain\w*|holding|in which)\b[^.;:]{0,80}$")
# `A product with a content of 7-OH, whatever the content`.
_WHATEVER = opening(
    r"[\s,(]*(?:in\s+|at\s+)?(?:whatever|any|no matter|regardless|irrespective)\b[^.;,]{0,24}?\b(?:content"
    r"|amount|level"
    r"|concentration|quantity|strength|dose|percentage)"
)
# A product of another kind that has the substance: `alcoholic beverages containing kratom`.
_OF_ANOTHER_KIND = expression(
    r"\b(?:alcohol\w*|beverages?|foods?|foodstuffs?|edibles?|gumm\w+|liquors?|beer|wine|dairy|tobacco"
    r"|cannabis|hemp|cigarettes?|vap\w+|candy"
    r"|confection\w*|feed)\b"
    r"[^.;,]{0,40}\b(?:contain(?:s|ing)?|with|infused with|of|(?:to|in) which)[^.;,]{0,20}$"
)


def is_part_only(before: str, after: str) -> bool:
    """True if a clause speaks of certain products with the substance, of a shop, or of an amount of it."""
    own = _OTHER_OBJECT.split(after, maxsplit=1)[0]
    part_before = _PART_BEFORE.search(before[-80:]) and not _WHATEVER.match(after)
    if _CONCENTRATED.search(before[-40:]) and _ALKALOID.match(own):
        return True
    if comes_of_it(before, own):
        return True
    if _PART_ONLY.match(own) or _MADE_SO.match(own) or part_before:
        return True
    if _ROW_OF_AMOUNTS.match(own) or _LIMITS_FOLLOW.search(before[-400:]):
        return True
    if _OF_ANOTHER_KIND.search(before[-120:]) or _AMOUNT_BEFORE.search(before[-160:]):
        return True
    amount = _AMOUNT_AFTER.match(own)
    return amount is not None and not _PENALTY.search(amount[0])


def comes_of_it(before: str, after: str) -> bool:
    """True where only derivatives of the plant are named; what holds any of its alkaloids is the leaf as well."""
    parts = _IN_ITS_PARTS.match(after) or _PARTS_OF.search(before[-40:])
    return bool(parts) and not _HOLDING.search(before[-120:])


def goes_on_below(after: str) -> bool:
    """True if what stands below the name tells more of it."""
    return _THAT_IS.match(after) is not None


def is_conditional(scope: str, after: str) -> bool:
    """True if a clause bars acts to certain buyers, at certain places or hours, or on terms."""
    if _AS_IN_THE_LEAF.search(scope):
        scope, after = (_AS_IN_THE_LEAF.sub(" ", words) for words in (scope, after))
    return bool(_CONDITIONS.search(_plainly(scope)) or _TERMS_AFTER.search(_own_clause(after)))


def _plainly(scope: str) -> str:
    """Without words that only look like terms."""
    scope = _WHILE_IT_LASTS.sub(" ", scope)
    scope = _AND_OTHERS.sub(r"\g<all> ", scope)
    return _OR_SAMPLES.sub(r"\g<sold>", scope) if "sample" in scope else scope


def always_on_terms(before: str) -> bool:
    """True for `Except as provided in this chapter, no person shall ...`: the chapter lets sell."""
    return _ALWAYS_TERMS.match(before) is not None


def _own_clause(after: str) -> str:
    """What follows a name in its own clause."""
    return re.split(r"[.;:]", after[:_NEAR], maxsplit=1)[0]
