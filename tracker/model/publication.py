"""Where we publish."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator

from tracker.model.noun import Noun
from tracker.model.words import Url


def _folder(url: str) -> str:
    return url if url.endswith("/") else url + "/"


class Publication(Noun):
    """The address our pages and feeds have, and a WebSub hub (https://www.w3.org/TR/websub/) to be told, if any."""

    address: Annotated[Url, AfterValidator(_folder)] = "https://legal-status-tracker.example/"
    hub: Url | None = None
