"""What our words mean: the codes of the model, and how cases are decided, from docs/codebook.md."""

from __future__ import annotations

from functools import lru_cache
from itertools import dropwhile
from typing import Any

from datasette.utils.asgi import Response

from tracker.answer import POSSESSION, SALE
from tracker.message import say
from tracker.site import glossary
from tracker.site.page import page
from tracker.site.prose import Block, blocks
from tracker.site.server import Site, shipped

_GLOSSARIES = {
    "confidence": (say("Confidence"), glossary.CONFIDENCES),
    "act": (say("Possession, sale and import"), glossary.ACTS),
    "kind": (say("Kinds of change"), glossary.KINDS),
    "stage": (say("Stages of a proposal"), glossary.STAGES),
    "aim": (say("Aims of a proposal"), glossary.AIMS),
    "outcome": (say("Outcomes of asking a source"), glossary.OUTCOMES),
    "unit": (say("Units of a limit"), glossary.UNITS),
    "basis": (say("Bases of a limit: what it is measured in"), glossary.BASES),
}


async def codebook(request: Any, datasette: Site) -> Response:
    """Every word of the record with its meaning."""
    facts: dict[str, Any] = {
        "statuses": glossary.STATUSES,
        "possession": POSSESSION,
        "sale": SALE,
        "acts": glossary.ACTS,
        "glossaries": _GLOSSARIES,
        "decisions": how_it_is_decided(),
    }
    return page(datasette, request, "codebook.html", **facts)


@lru_cache(maxsize=1)
def how_it_is_decided() -> list[Block]:
    """The codebook's document after its table of statuses, which stands on the page in the reader's language."""
    return list(dropwhile(lambda block: block.level != 2, blocks(shipped("docs/codebook.md"))))


ROUTES = [(r"^/codebook$", codebook)]
