"""Lines that head a list, or leave out what stands below them."""

from __future__ import annotations

import re

from tracker.lawtext.drug_words import LISTS
from tracker.lawtext.expressions import expression, opening

HEADS_A_LIST = expression(
    r"[:：—]\W*$|^[^.]{1,140}$|\b(?:following|listed|table|below|lists?|schedules?|added"
    r"|placed|any material)\b|に掲げる|次の|다음|ดังต่อไปนี้"
)
# `Förteckning över varor som ...`, `Verzeichnis der ...`: however long the line.
BEGINS_AS_A_LIST = opening(
    r"\W{0,4}(?:förteckning|fortegnelse|verzeichnis|liste|lista|elenco|lijst|luettelo|nimekiri|sarakst|sąraš|wykaz"
    r"|seznam|zoznam|popis|jegyzék|daftar|senarai|danh mục|перелік|перечень|список|списък|κατάλογος|list)\w{0,6}\b"
    r"\s(?:över|over|der|des|de|degli|delle|di|van|o|of|про|на|των|\w)"
)
_HEADING = 40
_NUMERAL = r"(?:\b[IVXLC]{1,5}\b|\b\d{1,3}\b|\b[A-Z]\b)"
_ALONE = expression(
    rf"^\W{{0,4}}(?:{LISTS.pattern})\w{{0,12}}(?:\W{{0,3}}(?:č|n[ro]|št|br|бр|núm|n)?\W{{0,3}}{_NUMERAL}){{0,3}}\W{{0,4}}$"
)
_DESCRIBED = r"\s{0,3}[:：\u2013\u2014(-]\s{0,3}(?P<what>[^\n]{5,300})"
_LEAVES_OUT = expression(
    r"(?:\b(?:but not|not|and not|without) including|\bother than|\bexcept(?:ing)?(?: for)?|\bexcluding|\bsave"
    r"|\bà l['’]exc(?:lusion|eption) d\w*|\bsauf|\bhormis|\bausgenommen|\bmit ausnahme(?: von)?|\bsalvo|\bexcepto"
    r"|\bcon excepción de|\bexceto|\bcom exceção de|\besclus[ieao]|\bad eccezione di|\beccetto"
    r"|\bmet uitzondering van|\bbehalve|\bmed undtagelse af|\bundtagen|\bmed undantag (?:av|för)|\bmed unntak av"
    r"|\blukuun ottamatta"
    r"|\bvälja arvatud|\bizņemot|\bišskyrus|\bz wyjątkiem|\bs výjimkou|\bs výnimkou|\bosim|\brazen|\bkivéve"
    r"|\bcu excepția|\bkecuali|\bза винятком|\bкрім|\bза исключением|\bкроме|\bс изключение на|\bосим|ยกเว้น)"
    r"(?: (?:the following|the|les?|la|des?|die|der|den|las?|los|il|i|gli|het))?\s?[:：\u2014-]?$"
)
# `Dodati napomenu:`, `Folgende Fußnote wird angefügt:`: the words of a note are no items.
_NOTE = expression(
    r"\b(?:fu(?:ß|ss)note|anmerkung|remarque|notas?|notes?|opmerking|anmærkning|merknad|anmärkning|huomautu|poznám"
    r"|uwag|odnośnik|napomen|opomb|megjegyz|приміт|примеч|забележ|бележк|напомен|σημείωσ)\w{0,4}[^:\n]{0,60}[:：]\W*$"
)
_TAIL = 60
_PART_OF, _WHOLE = re.compile(r"\W{0,3}(\d{1,3})\.[1-9]"), re.compile(r"\W{0,3}(\d{1,3})(?:\.0)?[.)]?\s")
_LABEL = re.compile(r"\W{0,3}?(\(?(?:\d{1,4}|[A-Za-z]{1,4})[.)]{0,2})(?=\s)")


def is_heading(words: str) -> bool:
    """True for a line that only names a list: `LAMPIRAN`, `Anlage II`, `DANH MỤC I`."""
    return len(words) <= _HEADING and _ALONE.match(words) is not None


def described(text: str, heading: str, start: int) -> str | None:
    """What the text itself says elsewhere of the list with this heading: `Danh mục I: Các chất ma túy ...`."""
    words = r"\s{1,3}".join(re.escape(word) for word in heading.split())
    if not any(mark.isdigit() or mark.isupper() for mark in heading.rsplit(maxsplit=1)[-1]):
        return None
    found = re.compile(rf"(?<!\w){words}{_DESCRIBED}", re.IGNORECASE).search(text, 0, start)
    return found["what"] if found else None


def adds_a_note(words: str) -> bool:
    """True for a line that leads to the words of a note beside an item, not to items."""
    return _NOTE.search(words) is not None


def is_parent(words: str, item: str) -> bool:
    """True if a line bears the number that an item's own number goes on from: `7.0 Hallucinogens`, `7.21 Khat`."""
    below, over = _PART_OF.match(item), _WHOLE.match(words)
    return below is not None and over is not None and below[1] == over[1]


def leaves_out(words: str, item: str) -> bool:
    """True if an entry ends with words that leave out what stands below it, and the item is one of those.

    `5 MGM-15, but not including` leaves out `(1) mitragynine`; `6 Etomidate` has a number of its own kind.
    """
    return bool(_LEAVES_OUT.search(words[-_TAIL:])) and _style(words) != _style(item)


def _style(words: str) -> str:
    label = _LABEL.match(words)
    return re.sub(r"[A-Za-z]+", "a", re.sub(r"\d+", "1", label[1])) if label else ""
