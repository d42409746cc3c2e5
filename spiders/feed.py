"""Any official RSS or Atom feed: asked as a page is; its entries are read by the tracker."""

from __future__ import annotations

from spiders.interface import Card
from spiders.page import first, read

__all__ = ["CARD", "first", "read"]

CARD = Card("any official body", "any official RSS or Atom feed", "ETag, Last-Modified, else the text itself", "")
