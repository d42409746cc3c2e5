"""What the head of a document says of it: first heading, number as written, session, day of publication."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from tracker.lawtext.dates import dates
from tracker.lawtext.signs import Sign, seen
from tracker.normalize import legal_date

_TITLE = 400
_NUMBER = r"(?:No\.?|Nos\.?|Number|#|№|nr\.?|n[°º.]|č\.)"
_B = "[ \u00a0]"
_IDENTIFIERS: Sequence[Sign] = tuple(
    Sign(name, tuple(needs.split("|")), re.compile(pattern, flags))
    for name, needs, pattern, flags in (
        (
            "ordinance",
            "ordinance",
            rf"\bordinance{_B}{{1,3}}(?:{_NUMBER}{_B}{{0,3}})?[A-Z]{{0,3}}\d[\w.-]{{0,20}}",
            re.I,
        ),
        (
            "public act",
            "public|special|private|session",
            rf"\b(?:public|special|private|session){_B}(?:act|law|chapter){_B}(?:{_NUMBER}{_B}?)?\d[\w.-]{{0,12}}",
            re.I,
        ),
        (
            "bill",
            "bill|file",
            rf"\b(?:house|senate){_B}file{_B}{{1,3}}\d{{1,6}}|\b(?:house|senate|assembly|"
            rf"council){_B}(?:file{_B}|joint resolution{_B}|"
            rf"floor{_B})?bill{_B}{{1,3}}"
            rf"(?:{_NUMBER}{_B}{{0,3}})?\d{{1,6}}",
            re.I,
        ),
        ("bill", "h.|s.", rf"\b[HS]\.{_B}?[BFR]\.{_B}?(?:No\.?{_B}?)?\d{{1,6}}", 0),
        (
            "bill",
            "hb|sb|ab|hf|sf|ld|lb|hr|jr|cr|hj|sj|lr",
            rf"\b(?:HB|SB|AB|HF|SF|LD|LB|HR|HJR|SJR|HCR|SCR|HJ|SJ|LR){_B}?\d{{1,5}}\b",
            0,
        ),
        ("bill", "\u2014|\u2013|-", rf"\bB(?:ill)?{_B}?\d{{1,3}}{_B}?[\u2014\u2013-]{_B}?(?:19|20)\d\d\b", 0),
        (
            "statutory instrument",
            "si|s.i|sor",
            rf"\bS\.?I\.?{_B}?(?:No\.{_B}?)?\d{{1,4}}/(?:19|20)\d\d|"
            rf"\bSI{_B}(?:19|20)\d\d/\d{{1,4}}|\b(?:SOR|SI)/\d{{2,4}}-\d{{1,4}}",
            0,
        ),
        ("year and number", "no.|nr", rf"(?<![.\d])(?:19|20)\d\d{_B}(?:No\.|nr){_B}?\d{{1,5}}", re.I),
        (
            "resolution",
            "resolution",
            rf"\bresolution{_B}(?:{_NUMBER}{_B}?)?[\dA-Z][\w-]{{1,16}}\d[\w-]{{0,8}}",
            re.I,
        ),
        ("register document", "fr", rf"\bFR{_B}Doc\.?{_B}(?:No\.?{_B})?\d{{4}}-\d{{3,6}}", 0),
        ("docket", "docket", rf"\bdocket{_B}(?:no\.?{_B}?)?[A-Z]{{0,6}}-?\d[\w-]{{1,14}}", re.I),
        ("chapter", "chapter|act", rf"^\W{{0,4}}(?:chapter|act){_B}(?:no\.?{_B})?\d[\w-]{{0,10}}", re.I | re.M),
        ("case", "no.", rf"\bNo\.{_B}\d:\d\d-[\w-]{{4,20}}", 0),
        (
            "section of rules",
            "tac|cmr|nycrr|oac|oar|kar|wac|iac|cfr|c.f.r.",
            rf"\b\d{{1,3}}{_B}(?:TAC|CMR|NYCRR|OAC|OAR|KAR|WAC|"
            rf"IAC|CFR|C\.F\.R\.){_B}(?:Part{_B})?§{{0,2}}{_B}?[\d.:-]{{2,16}}",
            0,
        ),
        ("rule", "rule", rf"\bRule{_B}\d[\w:.-]{{2,20}}", 0),
        # Abroad: BEK nr 933, nr 22, Nº 1.044, NOMOR 41 TAHUN 2026, 제2026-311호, 第百三十一号, č. 13/1983 Sb.
        (
            "northern",
            "bek|lov|lbk|for|sfs|rdc|nor|jaargang|rt",
            r"\b(?:BEK|LOV|LBK|FOR|SFS|RDC|Jaargang|RTL?)\b[^\n\d]{0,6}\d[\w:./-]{1,24}|"
            r"\bNOR ?: ?[A-Z]{3,4}\d{5,9}[A-Z]?",
            0,
        ),
        ("Indonesian", "nomor", rf"\bNOMOR{_B}\d{{1,4}}{_B}TAHUN{_B}\d{{4}}", re.I),
        ("Korean", "제", rf"제{_B}?\d{{4}}-\d{{1,5}}호|제\d{{1,6}}호", 0),
        ("Japanese", "第", r"第[〇一二三四五六七八九十百千\d]{1,10}号", 0),
        ("number", "no|#|№|nr|n°|nº|n.|č.|number", rf"(?<!\w){_NUMBER}{_B}?\d[\d./-]{{0,14}}", re.I),
        ("number and year", "/19|/20", r"(?<![\d/])\d{1,4}/(?:19|20)\d\d\b", 0),
    )
)
"""The surest number first; `needs` as in `Sign`."""
_SESSION = re.compile(
    r"\b(?:\d{1,3}(?:st|nd|rd|th)\s(?:congress|legislature|general assembly|legislative assembly|session)|(?:19|"
    r"20)\d\d(?:[-–/](?:19|20)?\d\d)?\s(?:regular|special|general|extraordinary|legislative)\s(?:session)|"
    r"(?:regular|special)\ssession,?\s(?:of\s)?(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"^\W{0,4}(?:published|posted|federal register:|date of publication|publication date|date published|"
    r"first published|publié|paru|veröffentlicht|ausgegeben|verkündet|publicado|publicada|pubblicato|"
    r"bekendgjort|offentliggjort|publicerad|utkom|kunngjort|julkaistu|avaldatud|publicēts|paskelbta|ogłoszono|"
    r"vyhlášen\w|zveřejněn\w|objavljeno|megjelent|diundangkan|disiarkan|опубліковано|опубликовано|gepubliceerd|"
    r"uitgegeven)\b[^\n]{0,80}|^.{0,12}(?:公布日?|公布年月日|게재일|공포일)[^\n]{0,40}|"
    r"^ประกาศในราชกิจจานุเบกษา[^\n]{0,60}",
    re.IGNORECASE | re.MULTILINE,
)
_CRUMBS = re.compile(
    r"^(?:skip to|home\b|menu\b|search\b|print\b|share\b)|[|>»›].*[|>»›]| / .* / |^[^.]{0,30}[|>»›]", re.IGNORECASE
)


def first_heading(text: str) -> str | None:
    """The first line with words, without marks of headings; None where there is none."""
    for line in text[:4000].splitlines():
        words = line.strip(" #*\t=-—|>")
        if sum(map(str.isalpha, words)) >= 4 and words[:1] not in '{["' and not _CRUMBS.search(words):
            return words[:_TITLE]
    return None


def identifier_of(head: str) -> str | None:
    """Bill number, ordinance number, act number, document number as written."""
    found = next(seen(_IDENTIFIERS, head), None)
    return head[found.start : found.end].strip(" .,") if found else None


def session_of(head: str) -> str | None:
    """The session or the legislature as written."""
    match = _SESSION.search(head)
    return match[0] if match else None


def published_on_face(head: str, language: str, on: date) -> str | None:
    """The day that a line of the head calls the day of publication, in ISO 8601; never a day after `on`."""
    for line in _PUBLISHED.finditer(head):
        for found in dates(line[0], language):
            if len(found.value) == 10 and found.value <= on.isoformat():
                return found.value
    return None


def day_of(words: str | None) -> str | None:
    """The day with which a field of a record begins, `2026-04-13T00:00:00`; None where it is no day."""
    try:
        return legal_date((words or "")[:10]) if words and len(words) >= 10 else None
    except ValueError:
        return None
