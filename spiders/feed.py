"""Any official RSS or Atom feed: asked as a page is; its entries are read by the tracker."""

from __future__ import annotations

from spiders.page import first, read

__all__ = ["first", "read"]
