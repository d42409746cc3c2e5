"""Slov-Lex: the catalogue's answer on a law, the page of its history, and pages of text.

Days have a time and a zone that mean nothing. `vyhlaseny` is the day of promulgation. Consolidated texts may lack
their annexes, which the amending acts have.
"""

from __future__ import annotations

import json
from typing import Any

from tracker.charset import as_text
from tracker.lawtext.claims import DocumentKind
from tracker.official.fields import found, html, starts_with
from tracker.official.sheet import Sheet, day

_KINDS: dict[str, DocumentKind] = {
    "Zakon": "act", "UstavnyZakon": "act", "Ustava": "act", "NariadenieVlady": "rule", "Vyhlaska": "rule",
    "Opatrenie": "rule", "Oznamenie": "notice",
}  # fmt: skip
_TEXT = "//*[contains(@class, 'predpis') or contains(@class, 'paragraf') or starts-with(@id, 'predpis')]"


def sheet(body: bytes) -> Sheet:
    if starts_with(body, "{"):
        return _of_catalogue(json.loads(as_text(body, None)))
    root = html(body)
    if lines := found(root, "//tr[@data-iri and @data-ucinnostod != '']"):
        newest = max(lines, key=lambda line: str(line.get("data-ucinnostod")))
        return Sheet(
            in_force_from=day(newest.get("data-ucinnostod")), in_force_to=day(newest.get("data-ucinnostdo"))
        )
    if not found(root, _TEXT):
        raise ValueError("neither a text of law nor its history")
    return Sheet(document=body, language="sk")


def _of_catalogue(answer: dict[str, Any]) -> Sheet:
    """The newest version that counts on the day for which the catalogue answers."""
    today = min(one["zodpovedajucaUcinnost"] for one in answer["docs"])
    newest = max((one for one in answer["docs"] if one["ucinnyOd"] <= today), key=lambda one: str(one["ucinnyOd"]))
    return Sheet(
        identifier=newest["cislo"],
        title=newest["nazov"],
        language="sk",
        kind=_KINDS.get(newest["typPredp"]),
        published=day(newest["vyhlaseny"]),
        in_force_from=day(newest["ucinnyOd"]),
        in_force_to=day(newest.get("ucinnyDo")),
    )
