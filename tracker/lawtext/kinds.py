"""What a document is, by its own face: kind, title, number, day of publication, and whether it is law."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import cast

from tracker.lawtext.accounts_abroad import ACCOUNTS
from tracker.lawtext.claims import DocumentKind, Face
from tracker.lawtext.enactment import in_force
from tracker.lawtext.english_kinds import english_kind, only_steps
from tracker.lawtext.headings import day_of, first_heading, identifier_of, published_on_face, session_of
from tracker.lawtext.kind_signs import KIND_SIGNS
from tracker.lawtext.kind_signs_beyond import BEYOND
from tracker.lawtext.kind_words_beyond import (
    COUNCILS,
    DECISIONS,
    ENABLING,
    ENACTS,
    OPINIONS,
    QUESTIONS,
    SURELY_DRAFTS,
)
from tracker.lawtext.languages import language_of
from tracker.lawtext.parliament_words import DRAFTS, PARLIAMENTS, PASSED
from tracker.lawtext.records import Record, record
from tracker.lawtext.signs import Seen, seen, sign, tongues
from tracker.lawtext.text import LawText
from tracker.names import Mention

_HEAD, _FOOT, _FRONT, _LOCAL = 2400, 2000, 700, 250
_RECORD = 40_000
"""Of a record so much is searched for the step that made the text law: it may stand in the middle."""
_BESIDE = 12
"""`Projet d'arrêté`: the word for a draft stands at most so far behind the word for what it drafts."""
_ARTICLES = re.compile(
    r"^\W{0,4}(?:§ ?\d|\d{1,4}\.? ?§|art(?:icle|icolo|ículo|igo|ikel|ikkel|icolul)?\.? ?\d|"
    r"čl(?:ánek|anak|en)?\.? ?\d|pasal \d|straipsnis|pants\b|стаття \d|статья \d|"
    r"第[一二三四五六七八九十百\d]{1,5}条|제 ?\d{1,4}조|(?:มาตรา|ข้อ) ?[๐-๙\d])",
    re.IGNORECASE | re.MULTILINE,
)
_MADE = ("ordinance", "rule", "act")
_SIGNS = {
    language: (
        *ACCOUNTS,
        *(sign("other", words) for words in (QUESTIONS.get(language),) if words),
        *(sign("other", *words) for words in (OPINIONS.get(language),) if words),
        *(sign("ordinance", *words) for words in (COUNCILS.get(language),) if words),
        *signs,
        *(sign("rule", *words) for words in (DECISIONS.get(language),) if words),
    )
    for language, signs in {**KIND_SIGNS, **BEYOND}.items()
}
_UNDER_AN_ACT = re.compile(rf"^(?:{ENABLING})", re.IGNORECASE | re.MULTILINE)
_DRAFTS = re.compile(DRAFTS, re.IGNORECASE | re.MULTILINE)
_ENABLING = re.compile(ENABLING, re.IGNORECASE)
_SENDS_TO = re.compile(
    r"(?i)\b(?:de l['’]|du|des|de la|de|del|de los|della|dell['’]|do|z|w|der|zum|zur|im|van de|van het|van|bij|till"
    r"|til|i|av|af"
    r"|la|din|к|ко|из|из|от|до|з|із|od|iz|u|v|zo|ze|k)\s?$"
)
_KIND_LAST = ("ja", "ko", "zh")
_ASIDE = re.compile("[（(][^）)]{0,80}[）)]")


def face(
    text: LawText,
    *,
    title: str | None,
    published: date | None,
    on: date,
    effective_from: str | None = None,
    sunset: str | None = None,
    mentions: Sequence[Mention] | None = None,
) -> Face:
    """What the text is on a day. `published`, `title`: known from elsewhere, used where the text is silent.

    `effective_from`, `sunset`: days that other readers computed. `mentions`: where our substances stand; a record
    of a bill's steps that names none is an `action_list`. Never raises.
    """
    source = record(text.text)
    known = source.get if source else _unknown
    words, head = ends(text.text), text.text[:_HEAD]
    kind = _kind(text, words, source, mentions)
    return Face(
        kind=kind,
        language=_language(text, source),
        title=known("title") or title or first_heading(head),
        identifier=known("identifier") or identifier_of(head),
        session=known("session") or session_of(head),
        published=day_of(known("published")) or _published(words, text.language, published, on),
        in_force=in_force(
            text.text[:_RECORD] if source else words,
            kind,
            text.language,
            on,
            effective_from=effective_from or known("effective"),
            sunset=sunset or known("ends"),
            status=known("status"),
        ),
    )


def ends(text: str) -> str:
    """Head and foot of a text: where a document says what it is and how it was made."""
    return text if len(text) <= _HEAD + _FOOT else text[:_HEAD] + "\n\n" + text[-_FOOT:]


def _unknown(_name: str) -> None:
    return None


def _published(words: str, language: str, given: date | None, on: date) -> str | None:
    return published_on_face(words, language, on) or (given.isoformat() if given else None)


def _language(text: LawText, source: Record | None) -> str:
    said = source.fields.get("language", "") if source else ""
    if re.fullmatch("[a-z]{2}", said):
        return said
    if source and source.kind == "action_list":
        told = language_of(" ".join(value for value in source.fields.values() if " " in value))
        return "en" if told == "und" else told
    if source and text.language == "und":  # the field names drown the few words of the title
        return language_of(f"{source.get('title')} {source.fields.get('description', '')}")
    steps = not source and text.language != "en" and only_steps(text.text[:_HEAD])
    return "en" if steps else text.language


def _kind(text: LawText, words: str, source: Record | None, mentions: Sequence[Mention] | None) -> DocumentKind:
    silent = mentions is not None and not mentions
    if source and source.kind == "bill":
        # Title or abstract of a record is its text; one that tells nothing of our substances is a list of steps.
        return "action_list" if silent and not source.whole else "bill"
    if source and source.kind:
        return source.kind
    body = source.get("text") or text.text if source else text.text
    if source and (named := source.get("title")):
        body = f"{named}\n{body}"
    if only_steps(words):
        return "action_list" if silent else "bill"
    return _foreign_kind(ends(body), text.language) or english_kind(body, ends(body), _HEAD, mentions or ())


def _foreign_kind(words: str, language: str) -> DocumentKind | None:
    """The first sign of the text's own language; of kinds that cite each other the one that stands first."""
    if language in ("en", "und"):
        return None
    tables = [_SIGNS.get(tongue, ()) for tongue in tongues(language) if tongue != "en"]
    own = [sign for table in tables for sign in seen(table, words)]
    front = [sign for sign in own if sign.start < _FRONT]
    reports = [sign for sign in front if sign.says not in _MADE]
    if _says(PASSED, language, words) or (not reports and _says(PARLIAMENTS, language, words)):
        return "act"
    titled = _last_of_title(own, words) if language in _KIND_LAST else None
    # What is made under an act may name it first: `AKTA RACUN 1952. PERINTAH RACUN ... Pada menjalankan kuasa`.
    enabled = _UNDER_AN_ACT.search(words, 0, _FRONT) is not None
    # A council's order is an ordinance whatever word it uses for order, so a council in the head goes first.
    made = sorted(
        (sign for sign in front if sign.says in _MADE),
        key=lambda sign: (
            _enables(sign, words),
            sign.says == "act" and enabled,
            sign.says != titled,
            sign.says != "ordinance" or sign.start > _LOCAL,
            sign.start,
        ),
    )
    if reports and (not made or _surely(reports[0], words) or reports[0].start <= made[0].start + _BESIDE):
        of_an_act = reports[0].says == "proposed_rule" and bool(made) and made[0].says == "act"
        return "bill" if of_an_act and _titles(made[0], words) else cast(DocumentKind, reports[0].says)
    if _says(SURELY_DRAFTS, language, words):
        return "proposed_rule"
    if _DRAFTS.search(words, 0, _FRONT):
        return "bill" if made and made[0].says != "rule" else "proposed_rule"
    return _made([*made, *(sign for sign in own if sign.says in _MADE)], words, reports=bool(reports))


def _made(signs: Sequence[Seen], words: str, *, reports: bool) -> DocumentKind:
    """What the first sign says; without one, or where all of them only cite, what the form of the text tells."""
    if signs and not all(_cites(sign, words) for sign in signs):
        return cast(DocumentKind, signs[0].says)
    orders = not reports and ENACTS.search(words, 0, _HEAD) is not None
    unnamed: DocumentKind = "rule" if orders else "code" if _ARTICLES.search(words) else "page"
    return unnamed if not signs or unnamed == "page" else cast(DocumentKind, signs[0].says)


def _says(table: Mapping[str, str], language: str, words: str) -> bool:
    """True if the head says what a table has for the language."""
    row = table.get(language)
    return bool(row and re.search(row, words[:_HEAD], re.IGNORECASE | re.MULTILINE))


def _surely(report: Seen, words: str) -> bool:
    """A page, whatever it tells of; and a question or an opinion that a line begins with."""
    return report.says == "page" or (
        report.says == "other" and words[: report.start].rstrip(" \t")[-1:] in ("", "\n")
    )


def _enables(sign: Seen, words: str) -> bool:
    """True in a line that names the law under which the text is made: `На основу члана 3. Закона о ...`."""
    return _ENABLING.match(words, words.rfind("\n", 0, sign.start) + 1) is not None


def _cites(sign: Seen, words: str) -> bool:
    """True amid a sentence that sends the reader to another law: `l'annexe de l'arrêté`, `del Decreto`."""
    line = words[words.rfind("\n", 0, sign.start) + 1 : sign.start]
    return _SENDS_TO.search(line[-_BESIDE:]) is not None and any(map(str.isalpha, line[:-_BESIDE]))


def _titles(sign: Seen, words: str) -> bool:
    """True for a word that begins or ends a line, as a title has it: a draft of such a text is a bill."""
    return words[: sign.start].rstrip(" \t")[-1:] in ("", "\n") or words[sign.end :].lstrip(" \t")[:1] in ("", "\n")


def _last_of_title(own: Sequence[Seen], words: str) -> str | None:
    """In `the ordinance under the act on medicines` these languages put the act first and the ordinance last."""
    for line in words[:_FRONT].splitlines():
        bare = _ASIDE.sub("", line)
        places = {words[sign.start : sign.end]: sign.says for sign in own if sign.says in _MADE}
        ends_of = {says: bare.rfind(word) for word, says in places.items() if word in bare}
        if ends_of:
            return max(ends_of, key=lambda says: ends_of[says])
    return None
