"""The catalogues of words, made again from the code and the templates: `make words`."""

from __future__ import annotations

import io
from collections.abc import Iterable
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from tests.command import ROOT
from tracker.site.language import ENGLISH, LANGUAGES

LOCALE = ROOT / "tracker" / "site" / "locale"
FOREIGN = tuple(language for language in LANGUAGES if language != ENGLISH)
_KEYWORDS = {"_": None, "n_": (1, 2), "say": None, "some": (1, 2)}


class Wordlist(Catalog):
    """A catalogue whose head has no date and no name of a program: same words, same bytes."""

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        return [
            ("Language", str(self.locale)),
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Plural-Forms", self.plural_forms),
        ]

    @classmethod
    def of(cls, language: str, messages: Iterable[Message]) -> Wordlist:
        """The messages for a language, as they come."""
        made = cls(locale=language, header_comment="", fuzzy=False)
        for message in messages:
            made.add(message.id, message.string, flags=message.flags)
        return made


def extracted() -> list[Message]:
    """Every message of the interface, as it stands in the code, each once."""
    with (LOCALE / "babel.cfg").open() as mapping:
        methods, options = parse_mapping_cfg(mapping)
    found = Catalog()
    for _, _, words, _, _ in extract_from_dir(ROOT / "tracker", methods, options, _KEYWORDS):
        found.add(words)
    return [message for message in found if message.id]


def held(language: str) -> list[Message]:
    """The messages of a catalogue as it was written last; none for a new language."""
    path = po_path(language)
    with path.open("rb") if path.is_file() else io.BytesIO() as po:
        return [message for message in read_po(po, locale=language) if message.id]


def updated(language: str) -> Wordlist:
    """The messages of the code with the words of the catalogue: new ones are empty, those gone are left out."""
    known = {message.id: message.string for message in held(language)}
    messages = extracted()
    for message in messages:
        message.string = known.get(message.id, message.string)
    return Wordlist.of(language, messages)


def po_path(language: str) -> Path:
    """Where the catalogue of a language stands; its compiled form stands beside it."""
    return LOCALE / language / "LC_MESSAGES" / "site.po"


def as_po(words: Wordlist) -> bytes:
    """A catalogue as text: sorted and without lines of code, so that a difference is one of words."""
    text = io.BytesIO()
    write_po(text, words, width=110, no_location=True, sort_output=True)
    return text.getvalue().lstrip()


def as_mo(words: Wordlist) -> bytes:
    """A catalogue as gettext reads it."""
    made = io.BytesIO()
    write_mo(made, words)
    return made.getvalue()


def is_told(message: Message) -> bool:
    """True if a message has words, in each of its forms."""
    return all(message.string) if isinstance(message.string, tuple) else bool(message.string)


def main() -> None:
    """Write the catalogues of all languages, and say what is left to translate."""
    for language in FOREIGN:
        words, path = updated(language), po_path(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(as_po(words))
        path.with_suffix(".mo").write_bytes(as_mo(words))
        missing = sum(not is_told(message) for message in words if message.id)
        print(f"{path.relative_to(ROOT)}: {len(words)} messages, {missing} to translate")


if __name__ == "__main__":
    main()
