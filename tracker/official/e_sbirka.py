"""e-Sbírka: the data of a version, and its text in fragments, each with its own markup (`xhtml`).

The fragments are put one after the other under the names that their ELI ends in, so that a provision can be chosen
by `[id*="par_33a"]`. `datumUcinnostiOd` is the first day of the whole document, `datumUcinnostiZneniOd` that of the
version.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from typing import Any

from tracker.lawtext.claims import DocumentKind
from tracker.official.sheet import Sheet, day

_KINDS: Mapping[str, DocumentKind] = {"Zákon": "act", "Vyhláška": "rule", "Nařízení": "rule"}
_REPEALED = {"AKTUALNI": False, "MINULE": True}


def sheet(body: bytes) -> Sheet:
    answer = json.loads(body.decode("utf-8-sig"))
    if "seznam" in answer:
        return Sheet(document=_document(answer["seznam"]), language="cs")
    return Sheet(
        identifier=answer["kodDokumentuSbirky"],
        title=answer["uplnaCitace"],
        language="cs",
        kind=_KINDS.get(answer["zkracenaCitace"].partition(" ")[0]),
        published=day(answer.get("datumCasVyhlaseni")),
        in_force_from=day(answer["datumUcinnostiZneniOd"]),
        in_force_to=day(answer.get("datumUcinnostiZneniDo")),
        repealed=True if answer.get("nikdyNebylUcinny") else _REPEALED.get(answer["typZneni"]),
    )


def _document(fragments: list[dict[str, Any]]) -> bytes:
    if not any(fragment.get("xhtml") for fragment in fragments):
        raise ValueError("no fragment has text ('xhtml')")
    blocks = "\n".join(_block(fragment) for fragment in fragments if fragment.get("xhtml"))
    return f'<html lang="cs"><body>\n{blocks}\n</body></html>'.encode()


def _block(fragment: dict[str, Any]) -> str:
    name, kind = fragment["eli"].partition("/dokument/")[2], fragment["kodTypuFragmentu"]
    return f'<div id="{escape(name)}" class="{escape(kind)}">{fragment["xhtml"]}</div>'
