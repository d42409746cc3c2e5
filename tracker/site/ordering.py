"""An order as an address names it, and whether it may be shipped to where it is to go."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from tracker.shipping import Order, Shipment, shipment, strictest_first
from tracker.site import asked
from tracker.site.asked import WrongQuestionError
from tracker.site.board import Board

_ZIP_CODE = re.compile(r"[0-9]{5}(?:-[0-9]{4})?")
_PERCENT = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,30})?(?:e-[0-9]{1,3})?")


def order_of(request: Any, board: Board) -> Order:
    """What is told of the product and the buyer."""
    return Order(asked.substance(request, board), _percent(request), asked.number(request, "age", 0, 130))


def shipments(request: Any, board: Board, order: Order) -> tuple[str | None, Sequence[Shipment]]:
    """The answer for the place, or for all that the ZIP code reaches, the strictest first; and that ZIP code."""
    found = board.find(_where(request))
    return found.zip_code, strictest_first([_shipment(board, code, order) for code in found.codes])


def _shipment(board: Board, code: str, order: Order) -> Shipment:
    return shipment(board.chain(code), board.subject, order, board.today(code), board.now)


def _where(request: Any) -> str:
    zip_code, place = asked.text(request, "zip"), asked.text(request, "place")
    if bool(zip_code) == bool(place):
        raise WrongQuestionError("zip, place: give one of the two")
    if zip_code and not _ZIP_CODE.fullmatch(zip_code):
        raise WrongQuestionError(f"zip: '{zip_code}' is not a US ZIP code: write five digits")
    return f"zip {zip_code}" if zip_code else place


def _percent(request: Any) -> float | None:
    given = asked.text(request, "pct_7oh").removesuffix("%").strip()
    if not given:
        return None
    if not (_PERCENT.fullmatch(given) and float(given) <= 100):
        raise WrongQuestionError(
            f"pct_7oh: '{given}' is not a percentage of the alkaloids: write 0 to 100, as in 1.5"
        )
    return float(given)
