"""One module for each official interface, by the name that a dossier gives in `interface`."""

from __future__ import annotations

from collections.abc import Mapping

from spiders import feed, page
from spiders.interface import Interface
from spiders.official import (
    ecfr,
    federal_register,
    finlex,
    gesetze_im_internet,
    legiscan,
    legistar,
    legistar_insite,
)

__all__ = ["INTERFACES"]

INTERFACES: Mapping[str, Interface] = {
    "page": page,
    "feed": feed,
    "ecfr": ecfr,
    "federal_register": federal_register,
    "finlex": finlex,
    "gesetze_im_internet": gesetze_im_internet,
    "legiscan": legiscan,
    "legistar": legistar,
    "legistar_insite": legistar_insite,
}
