"""The instruments that decide an answer, as schema.org `Legislation` for machines: only what the ledger knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from markupsafe import Markup

from tracker.answer import Layer
from tracker.model import Jurisdiction
from tracker.site.board import Board
from tracker.site.linked import as_script
from tracker.site.verdict import Verdict


def legislation(board: Board, verdicts: Iterable[Verdict]) -> Markup | None:
    """The content of one `application/ld+json` element; None where no instrument is named."""
    layers = {
        (layer.instrument.citation, layer.jurisdiction): layer
        for verdict in verdicts
        for layer in verdict.deciding
        if layer.instrument
    }
    graph = [dict(_law(layer, board.place(layer.jurisdiction))) for layer in layers.values()]
    if not graph:
        return None
    return as_script({"@context": "https://schema.org", "@graph": graph})


def _law(layer: Layer, place: Jurisdiction) -> Iterator[tuple[str, Any]]:
    instrument = layer.instrument
    if instrument is None:
        return
    yield "@type", "Legislation"
    yield "name", instrument.citation
    yield "legislationIdentifier", instrument.codified or instrument.citation
    yield "legislationType", instrument.kind.replace("_", " ")
    yield "legislationJurisdiction", {"@type": "AdministrativeArea", "name": place.name}
    if layer.enacted:
        yield "legislationDate", layer.enacted
    if layer.effective_from:
        yield "legislationDateOfApplicability", layer.effective_from
    if instrument.url:
        yield "url", instrument.url
