"""English sentences that put a substance on a schedule, and what they call it."""

from __future__ import annotations

from tracker.lawtext.expressions import expression, opening

CLASS = (
    r"(?:the )?(?:federal |state )?(?:schedule[sd]?\b|list\b|controlled\b|narcotic|dangerous drug|psychotropic"
    r"|prohibited (?:substance|drug|plant)|part [IVX\d]+ of"
    r"|(?:first|second|third|fourth|fifth) schedule|group [IVX\d]|class [A-D]\b(?! (?:\w+ )?(?:misdemeanou?r"
    r"|felony|offen[sc]e|crime|infraction|violation|penalty))|category \d|illegal drug"
    r"|illicit|temporary class|scheduled|annex|hallucinogen|poison"
    r"|(?:drugs?|substances?) (?:that (?:is|are) )?subject to (?:\w+ )?control)"
)
GLUE = r"(?:\w+[\s,]+){0,4}?"
IS_PUT = opening(
    rf"[^.;:]{{0,260}}?\b(?:is|are|be|being)\s+(?:hereby\s+|now\s+|also\s+|temporarily\s+|permanently\s+"
    rf"|each\s+)*(?:an?\s+|the\s+)?"
    rf"(?:(?:add|plac|includ|list|insert|(?:re)?classif|designat|declar|(?:re)?schedul|deem|consider|defin"
    rf"|categori"
    rf"|controll|treat|regard|rank|assign|transferr|mov|specif|subject)\w*\s+{GLUE}(?:as|in|into|to|under|on|at|by|be"
    rf"|among|within)?\s*(?:an?\s+"
    rf"|the\s+)?{GLUE})?{CLASS}",
)
PUTS = expression(
    r"\b(?:places|makes(?! available)|adds|includes|schedules|designates|classifies|inserts|lists|declares"
    r"|placing|scheduling|designating|classifying|adding|inserting|listing|declaring|controls"
    r"|to (?:hereby )?(?:temporarily |permanently )?(?:place|add|include|schedule|designate|classify|declare"
    r"|list)|(?:shall|do|does|hereby) (?:place|add|include|schedule|designate|classify|declare)"
    r"|(?:placement|inclusion|designation|classification|scheduling|listing|addition) of|provide for"
    r"|klassificerar|clasifica|inclui[rs]?)\b(?P<gap>[^.;]{0,260})$",
)
INTO = opening(rf"[^.;]{{0,300}}?\b(?:in|into|to|as|on|under|a|som)\s+(?:an?\s+)?{CLASS}")
AS_GOODS = opening(
    r"[^.;\n]{0,160}\b(?:som (?:hälsofarliga varor|narkotika)|als (?:Betäubungsmittel"
    r"|Suchtmittel)|como (?:estupefaciente|psicotrópic)\w*)"
)
# A schedule record's title: `Schedule I; provide for 7-OH and mitragynine`.
AMENDS = expression(
    r"\b(?:(?:is|are|be)\s+(?:hereby\s+|further\s+)?amended|amend(?:s"
    r"|ing)?\b)[^:;]{0,200}\b(?:add|insert|includ|read|follow)\w*|\bthere (?:is|are"
    r"|shall be) (?:hereby )?(?:added|inserted)"
    r"|\b(?:add|insert)(?:ing)? (?:the following|in|after|to|at)\b|\bfollowing (?:\w+ ){0,4}(?:is|are"
    r"|be) (?:hereby )?(?:added|inserted)",
)
PROVIDES = expression(r"\bschedule I[IV]{0,2}; (?:provide|add|include|place)")
# What commands or forbids somebody is no item of a list, however it is labelled.
COMMANDS = expression(
    r"\bit (?:is|shall be) (?:an? |hereby )?(?:offen[cs]e|unlawful|lawful|illegal)\b|\bno (?:person|one"
    r"|retailer|minor)\b"
    r"|\b(?:shall|must|may) not\b|\ba person (?:who|commits|shall|may|is)\b",
)
INCLUDES = expression(rf"(?:^|[.)\n])\W{{0,3}}{CLASS}[^.;:]{{0,60}}\b(?:includes?|contains?)\s[^.;:]{{0,200}}$")
# What a laboratory looks for is on a list of analytes.
PANEL = expression(
    r"\b(?:panel|analytes?|immunoassays?|specimens?|toxicology|drug[\s-](?:screen|test)(?:s|ing)?|urine|urinalysis)\b"
)
