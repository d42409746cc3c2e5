"""What may follow the name of an item of a list in its line: more names, its salts, its chemical name."""

from __future__ import annotations

from collections.abc import Mapping

_AND = (
    r"and|or|including|as well as|together with|et|ou|ainsi que|y compris|und|oder|sowie|einschließlich|y|e|o"
    r"|así como|incluid[oa]s?|bem como|incluindo|nonché|compres[ieao]|i|així com|of|alsook|evenals|og|eller|samt"
    r"|och|herunder|ja|tai|sekä|või|ning|sealhulgas|ir|ar|arba|bei|įskaitant|un|vai|kā arī|oraz|lub|albo|wraz z|a"
    r"|nebo|včetně|alebo|ako aj|vrátane|vključno|ili|kao i|uključujući|és|vagy|valamint|și|şi|sau|precum și"
    r"|inclusiv|veya|dhe|ose|eða|jew|agus|nó|atau|serta|dan/atau|termasuk|và|hoặc|və"
    r"|и|или|а также|та|і|й|або|чи|а також|как и|както и|као и|како и|жана|және|немесе|болон|καθώς|και|ή"
)
_AND_THERE: Mapping[str, str] = {
    "nl": "en", "sl": "in|ter|ali", "hr": "te", "tr": "ve|ile", "mt": "u", "tl": "at", "id": "dan", "ms": "dan",
    "uz": "va|yoki", "es": "u",
}  # fmt: skip
"""Words that mean something else in another language: Turkish `ve` is and, Czech `ve` is in."""

CHEMISTRY = (
    r"(?=(?:[^\s]{1,24} )?[^\s]{0,24}?"
    r"(?:\d[,\da-zA-Z']{0,12}[)\]]?-[\[({\da-zA-Z]|[\[(]\d{1,2}[a-zA-Z]?[RSEZH,]))"
)
"""The chemical name of a drug stands beside it in its row: `methyl (2E)-2-[(2S,3S)-3-ethyl`."""

AMOUNTS = (
    r"(?:in any (?:form|amount|quantity|concentration)|(?:in|at) (?:an? |any )?(?:amounts?|quantit(?:y|ies)"
    r"|concentrations?|levels?)\b|above\b|over\b|exceed\w{0,6}|in excess of|(?:that|which) exceeds?"
    r"|(?:more|greater|higher) than|at or above|on an? (?:\w{1,20} ){1,3}basis|by (?:dry )?weight)"
)
"""Of a drug only more than an amount of it is listed: `in any form or amount that exceeds 0.04 percent`."""


def joins(language: str) -> str:
    """By which words a second name or a remark goes on."""
    there = _AND_THERE.get(language)
    return f"{_AND}|{there}" if there else _AND
