"""What one answer tells of a document of the Federal Register, as plain words by field.

A field that is not told is absent or empty. Kinds and dockets read the same whoever tells of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

Facts = dict[str, str]

_KINDS = {"rule": "rule", "prorule": "proposed_rule", "proposed rule": "proposed_rule", "notice": "notice"}
_DOCKET = re.compile(r"(?<![A-Z0-9])[A-Z0-9]+(?:-[A-Z0-9]+)+")
_STEP_LETTER = re.compile(r"(DEA-\d+)[A-Z]")  # the agency marks its steps so: 442 the notice, 442W its withdrawal


def joined_facts(told: list[Facts]) -> Facts:
    """The fields of all that tell of one document, the same whatever the order in which they tell.

    The API is believed before the full text, and of two answers of one kind the fuller one.
    """
    joined: Facts = {}
    for facts in sorted(
        told, key=lambda one: (one["source"] == "api", sum(map(bool, one.values())), sorted(one.items()))
    ):
        joined |= {name: value for name, value in facts.items() if value or name not in joined}
    return joined


def hyphened(text: str) -> str:
    return re.sub("[\u2010-\u2015\u2212]", "-", text).strip()


def kind_of(name: str) -> str:
    return _KINDS.get(name.lower(), re.sub(r"\W+", "_", name.lower()))


def docket_of(names: Sequence[str]) -> str:
    """The first docket: `DEA-1570` of `Docket No. DEA-1570`, `[Docket ID: DEA-1570; RIN 1117-AB]` or the like."""
    for name in names:
        found = _DOCKET.search(re.sub(r"-\s+", "-", hyphened(name)).upper())
        if found:
            return _STEP_LETTER.sub(r"\1", found[0])
    return ""
