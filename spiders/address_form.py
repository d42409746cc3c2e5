"""The form of the address that a dossier gives for an interface."""

from __future__ import annotations

import re
from typing import NamedTuple

from tracker.model import Source


class AddressForm(NamedTuple):
    """`form`: the whole address, its parts as named groups. `example`: what it is of, and a right one."""

    form: re.Pattern[str]
    example: str

    def of(self, source: Source) -> re.Match[str]:
        """The parts of a source's address. ValueError shows a right one."""
        if found := self.form.fullmatch(source.url):
            return found
        raise ValueError(f"{source.url} is not the address of {self.example}")
