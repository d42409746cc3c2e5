"""The days of a law's making, as its text or its publisher tells them: approval, filing, publication."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from tracker.lawtext.dates import dates, day_first
from tracker.lawtext.effect_words import speech_of
from tracker.lawtext.parliament_words import DRAFTS
from tracker.lawtext.sentences import lowered
from tracker.lawtext.speech import Speech
from tracker.lawtext.text import LawText
from tracker.normalize import first_day

_REACH = 110
_AFTER = re.compile(r"[^\n]*(?:\n[^\n]{0,40})?")
_MARGIN = 30_000
_ENDS = re.compile(r"[.;]\s+(?=[A-Z\u0400-\u042f])|(?:\n\s*){2}|[\u3002]")
# The words that stand before a date at the foot of an instrument, the deciding ones first.
_SIGNED = (
    r"(?:Approved|APPROVED|Signed|SIGNED|Assented|ASSENTED|Royal Assent|ROYAL ASSENT|Assent|Bec(?:ame"
    r"|omes?) (?:a )?(?:[Ll]aw|effective without)|Ratified|RATIFIED)\b"
    r"(?!\sby\s(?:the\s)?(?:[Ss]peaker|[Pp]resident))"
)
_PASSED = (
    r"(?:Passed|PASSED|Adopted|ADOPTED|Enacted|ENACTED|Ordained|ORDAINED"
    r"|(?:IT IS )?S[Oo] [Oo](?:rdered|RDERED)|Resolved this|Made|MADE|Dated|DATED|Entered|ENTERED"
    r"|Issued|ISSUED|Done|DONE|Given|GIVEN|G(?:iven|IVEN) under (?:the|[Mm]y|[Oo]ur|[Hh]is|[Hh]er)|Promulgated"
    r"|PROMULGATED)\b(?!\s(?:the\s)?(?:[Hh]ouse"
    r"|[Ss]enate|[Aa]ssembly|to|under|by the (?:[Hh]ouse|[Ss]enate)))"
)
_FILED = r"(?:Filed|FILED|Chaptered|CHAPTERED|Registered|REGISTERED|Recorded|RECORDED)\b"
_PUBLISHED = (
    r"(?:Published|PUBLISHED|Gazetted|GAZETTED|Promulgated|Publication [Dd]ate|Date of [Pp]ublication"
    r"|Posted|Notified|Official Gazette)\b"
)
_STEMS = {
    "adopt": "Adopted|ADOPTED",
    "enact": "Enacted|ENACTED",
    "sign": "Signed|SIGNED",
    "approv": "Approved|APPROVED",
    "reading": "(?:SECOND|Second|FINAL|Final|THIRD|Third) R(?:eading|EADING)",
    "pass": "P[Aa](?:ssed|SSED) (?:and|AND)",
}
# A text that is not yet law may have been printed: the day of that print is not the publication its words mean.
_BILL = re.compile(
    r"\b(?:house|senate|assembly|council|private|government)\s(?:bill|file)\b"
    r"|\b[hs]\.?\s?[bf]\.?\s?(?:no\.?\s?)?\d|\ba\sbill\b|\bbill\sno\b"
    r"|\bproposed\s(?:rule|ordinance|regulation)|\bproposed\srulemaking|\bdraft\b",
    re.IGNORECASE,
)
_DRAFT = re.compile(
    r"\b(?:pro(?:jet|position)\s(?:de\s(?:loi|décret|règlement|réglementation|ordonnance|règlement\sgrand-ducal)"
    r"|d['\u2019](?:arrêté|ordonnance))|gazette\sdu\scanada,\spartie\si\b|entwurf|proyecto\sde|anteproyecto"
    r"|projeto\sde"
    r"|proposta\sde|disegno\sdi\slegge|schema\sdi|proposta\sdi\slegge|proposición\sde\sley"
    r"|iniciativa\scon\sproyecto"
    r"|ontwerp\w{0,8}|wetsvoorstel|udkast|forslag\stil|lovforslag|höringsnotat|høringsnotat|remiss"
    r"|promemoria|luonnos|eelnõu|projekts|projektas"
    r"|projekt|návrh|nacrt|prijedlog|osnutek|tervezet|proiect\sde|tasarı|rancangan|проєкт|проект"
    r"|dự\sthảo)\b|ร่างพระราช|ร่างประกาศ|法律案|（案）|입법예고|행정예고|草案|征求意见|일부개정령\s?\(?안|개정안",
    re.IGNORECASE,
)
_CALLED_A_DRAFT = re.compile(DRAFTS, re.IGNORECASE | re.MULTILINE)
_HEAD = 1200
_DELAYS = ("delay", "postpon", "deferr", "put off", "extended", "stayed", "moved", "changed")


@dataclass(frozen=True)
class Days:
    """`published`: the day the publisher names, if any; it stands above what the text says of itself."""

    text: str
    language: str
    speech: Speech
    published: date | None

    @cached_property
    def publication(self) -> date | None:
        if self._pending and not self.english:
            return None  # the day on a draft is that of the draft
        return (
            (None if self._pending else self.published)
            or self._own(self.speech.publication)
            or (self._after(_PUBLISHED) if self.english else None)
        )

    @cached_property
    def filing(self) -> date | None:
        return self._after(_FILED) or (None if self._pending else self.published)

    @cached_property
    def approval(self) -> date | None:
        """Null where the text shows none: a bill's "after enactment" is no day yet."""
        if not self.english:
            return None if self._pending else self._own(self.speech.approval)
        return self._after(_SIGNED) or self._after(_PASSED)

    @cached_property
    def at_once(self) -> date | None:
        """The day of what takes effect at once: when it was filed or signed, else published, unless a draft."""
        signed = (self._after(_FILED) or self.approval) if self.english else None
        return signed or (None if self._pending else self.published)

    def approved(self, words: str) -> date | None:
        """By the act of approval that the words name, else by any."""
        labels = next((labels for stem, labels in _STEMS.items() if stem in words.lower()), None)
        return (
            self._after(rf"\b(?:{labels})\b(?!\sby\s(?:the\s)?(?:[Ss]peaker|[Pp]resident))")
            if labels and self.english
            else None
        ) or self.approval

    @cached_property
    def _pending(self) -> bool:
        """True for a draft by its head, unless its foot says when it was approved."""
        head = self.text[:_HEAD]
        if self.english:
            return bool(_BILL.search(head)) and self.approval is None
        return bool(_DRAFT.search(head) or _CALLED_A_DRAFT.search(head))

    @cached_property
    def delays(self) -> bool:
        """True where an English text speaks at all of a day put off."""
        return self.english and any(word in lowered(self.text) for word in _DELAYS)

    @cached_property
    def english(self) -> bool:
        return self.language.startswith("en")

    @cached_property
    def _margins(self) -> str:
        """Where dates of making stand: the beginning and the end of a long text."""
        return self.text if len(self.text) <= 2 * _MARGIN else f"{self.text[:_MARGIN]}\n{self.text[-_MARGIN:]}"

    def _after(self, labels: str, flags: int = 0) -> date | None:
        """The last date that follows such a label in its sentence."""
        found: date | None = None
        for label in re.finditer(labels, self._margins, flags):
            rest = self._margins[label.end() : label.end() + _REACH]
            end = _ENDS.search(rest)
            day = next(dates(rest[: end.start()] if end else rest, self.language, short=self.english), None)
            found = first_day(day.value) if day and len(day.value) == 10 else found
        return found

    def _own(self, words: str) -> date | None:
        """After the same words with a capital letter, as at the foot: `Objavljeno 22. travnja`."""
        return self._after(
            rf"(?<![^\W\d_])(?-i:(?=[^\W\d_a-z\u00df-\u00ff\u0430-\u044f]))(?:{words})", re.IGNORECASE
        )


def days_of(text: LawText, published: date | None) -> Days:
    """The days of a text; English figures are read day first where its written dates are."""
    return _days(text.text, text.language if text.language != "und" else "en", published)


@lru_cache(maxsize=2)
def _days(text: str, language: str, published: date | None) -> Days:
    speech = speech_of(language)
    if speech is speech_of("en"):
        language = "en-GB" if day_first(text[:20_000]) else "en"
    return Days(text, language, speech, published)
