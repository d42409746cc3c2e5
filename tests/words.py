"""The catalogues of words, made again from the code and the templates: python -m tests.words"""

from __future__ import annotations

import io
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from tests.command import ROOT
from tracker.site.language import ENGLISH, LANGUAGES

LOCALE = ROOT / "tracker" / "site" / "locale"
FOREIGN = tuple(language for language in LANGUAGES if language != ENGLISH)
_KEYWORDS = {"_": None, "n_": (1, 2), "say": None, "some": (1, 2)}


def extracted() -> Catalog:
    """Every message of the interface, as it stands in the code."""
    with (LOCALE / "babel.cfg").open() as mapping:
        methods, options = parse_mapping_cfg(mapping)
    found = Catalog(project="legal-status-tracker", charset="utf-8")
    for _, _, message, _, context in extract_from_dir(ROOT / "tracker", methods, options, _KEYWORDS):
        found.add(message, context=context)
    return found


def catalogue(language: str) -> Catalog:
    """The committed catalogue of a language; an empty one for a new language."""
    path = po_path(language)
    if not path.is_file():
        return Catalog(locale=language)
    with path.open("rb") as po:
        return read_po(po, locale=language)


def updated(language: str) -> Catalog:
    """The catalogue of a language with the messages of the code: new ones are empty, those gone are left out."""
    held, fresh = catalogue(language), Catalog(locale=language, project="legal-status-tracker")
    for message in extracted():
        if message.id:
            kept = held.get(message.id)
            fresh.add(message.id, kept.string if kept else None, flags=message.flags)
    return fresh


def po_path(language: str) -> Path:
    """Where the catalogue of a language stands; its compiled form stands beside it."""
    return LOCALE / language / "LC_MESSAGES" / "site.po"


def as_po(words: Catalog) -> bytes:
    """A catalogue as text: sorted, without dates and lines of code, so that a difference is one of words."""
    text = io.BytesIO()
    write_po(text, words, width=110, no_location=True, omit_header=True, sort_output=True)
    return _head(words).encode() + text.getvalue()


def as_mo(words: Catalog) -> bytes:
    """A catalogue as gettext reads it."""
    made = io.BytesIO()
    write_mo(made, words)
    return made.getvalue()


def _head(words: Catalog) -> str:
    fields = {
        "Language": str(words.locale),
        "Content-Type": "text/plain; charset=utf-8",
        "Plural-Forms": words.plural_forms,
    }
    return 'msgid ""\nmsgstr ""\n' + "".join(f'"{name}: {value}\\n"\n' for name, value in fields.items()) + "\n"


def main() -> None:
    """Write the catalogues of all languages, and say what is left to translate."""
    for language in FOREIGN:
        words, path = updated(language), po_path(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(as_po(words))
        path.with_suffix(".mo").write_bytes(as_mo(catalogue(language)))
        missing = sum(not _is_told(message.string) for message in words if message.id)
        print(f"{path.relative_to(ROOT)}: {len(words)} messages, {missing} to translate")


def _is_told(string: str | tuple[str, ...]) -> bool:
    return bool(string) and all(string if isinstance(string, tuple) else (string,))


if __name__ == "__main__":
    main()
