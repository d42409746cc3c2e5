"""The kind of an English document: its signs weighed against each other, rule by rule, the first that fits."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from tracker.lawtext.claims import DocumentKind
from tracker.lawtext.enactment import adopted, blank, enacted
from tracker.lawtext.english_news import NEWS, TOLD, is_story
from tracker.lawtext.english_signs import ENGLISH
from tracker.lawtext.minutes import carried
from tracker.lawtext.signs import seen
from tracker.names import Mention

_STEPS = re.compile(
    r"\b(?:referred to|introduced in|introduced and referred|introreferral|read (?:twice|the first time|"
    r"a first time)|passed (?:the )?(?:house|senate|assembly)|committee report|third reading|do pass|"
    r"ought to pass|read first time)\b",
    re.IGNORECASE,
)
_ROLL_CALL = re.compile(
    r"^\W{0,4}(?:yeas|ayes|yes|in favou?r)\b[^\n]{0,4000}\n(?:[^\n]{0,300}\n){0,12}\W{0,4}(?:nays|noes|no|"
    r"against|"
    r"absent|excused|not voting|present, not voting)\b",
    re.IGNORECASE | re.MULTILINE,
)
_OPERATIVE = re.compile(
    r"\b(?:be it enacted|do enact|enacts? as follows|shall not|no person|it is (?:unlawful|an offense)|"
    r"is amended|may not|a person (?:who|shall))\b",
    re.IGNORECASE,
)
_URGES = re.compile(
    r"\b(?:urg(?:es?|ing)|request(?:s|ing)?|memorializ\w+|petition\w*|call(?:s|ing) (?:up)?on|encourag\w+|"
    r"stud(?:y|ies)|support\w*|commend\w*|recogniz\w+|proclaim\w*)\b",
    re.IGNORECASE,
)
_FORBIDS = re.compile(
    r"\b(?:hereby (?:prohibit|ban|adopt|enact)\w*|shall be unlawful|is unlawful|moratorium)\b", re.IGNORECASE
)
_JUDGED = re.compile(
    r"\b(?:so ordered|it is (?:hereby )?ordered|granted|enjoin\w*|dissolved|stay(?:ed|s)?|denied|restrain\w*|"
    r"vacated)\b",
    re.IGNORECASE,
)
_PROPOSES = re.compile(
    r"\bthis (?:notice of (?:intent|proposed)|proposed (?:rule|order|regulation)|proposal)\b", re.IGNORECASE
)
_OF_A_RULE = re.compile(
    r"(?<!law or )(?<!laws or )(?<!law and )(?<!laws and )(?<!statute or )\b(?:rule|administrative|regulation"
    r"|c\.?f\.?r|\d cmr\b)",
    re.IGNORECASE,
)
_ORDAINS = re.compile(
    r"\bordain|\bbe it\b|\bordinance no|\bhereby\b|\bso ordered\b|^\W{0,4}section 1\b", re.IGNORECASE | re.MULTILINE
)
_LISTS = re.compile(
    r"^\W{0,3}(?i:insert|omit|add|delete|substitute)\b|^\W{0,3}\(?(?:\d{1,3}|[a-zA-Z])[.)] ?\w|"
    r"\bin this schedule\b|"
    r"\bunless (?:specifically|listed|otherwise)|\bexcept (?:when|where|if)\b|\bpreparations?\b|"
    r"^[A-Z][A-Z -]{6,60}[.;*]?$",
    re.MULTILINE,
)
_SECTION = re.compile(r"\W{0,4}(?:sec|§|\d{1,6}[A-Z]?[.):-])", re.IGNORECASE)
_CITED = re.compile(
    r"\W{0,4}(?:[Ss]ec(?:tion|\.)? ?\d|SEC(?:TION|\.) ?\d|§|(?:[A-Z][A-Za-z.]{0,9}\s)?\d{1,4}[A-Z]?[-.:]\d)"
    r"[\w.:-]{0,20}[.)]?\s{1,3}[A-Z(\"\u201c]"
)
_BINDS = re.compile(
    r"\b(?:a|any) person (?:is guilty|commits|who)\b|\bwhoever\b|\b(?:is|be|are) (?:hereby )?unlawful\b"
    r"|\bfollowing (?:\w+ ){0,3}(?:are|is) (?:\w+ ){0,2}(?:designated|included|listed|classified)\b"
    r"|\bschedules? (?:include|I{1,3}\b)",
    re.IGNORECASE,
)
"""What else a section says that stands alone."""
_RESTS_ON = re.compile(
    r"^[^\n]{0,200}?\b(?:(?:statutory|general|specific|rulemaking)(?:/other)? authority|(?:rule )?amplifies"
    r"|promulgated under"
    r"|(?:authorizing|implementing) statutes?(?:\(s\))?|laws? implemented|statutes/other implemented"
    r"|authorizing,? (?:and )?implement\w{2,3}(?:,? (?:or|and) interpreted)? (?:law|statute)s?"
    r"|authority (?:note|cited)"
    r"|stat(?:ute)?s?\. (?:auth|implement)\w{0,7}\.?|reference cited"
    r"|five year review\b[^:\n]{0,20})\s?:",
    re.IGNORECASE | re.MULTILINE,
)
"""A registrar's line beneath a rule."""
_FORMULA = re.compile(
    r"\bbe it (?:\w{1,12} )?(?:ordained|enacted)\b|\b(?:do|does|hereby) (?:hereby )?(?:ordain|enact)s?\b"
    r"|\benacts as follows\b",
    re.IGNORECASE,
)
"""Who says so makes a law."""
_LEGISLATES = re.compile(
    r"\b(?:be it (?:\w{1,12} )?enacted,? by )?the\s(?:people of the (?:state|commonwealth)|(?:general"
    r"|legislative) assembly"
    r"|legislature|senate|general court|congress|parliament)\b[^.:;]{0,160}?(?:\benacts?\b|:)",
    re.IGNORECASE,
)


_POWERS = re.compile(
    r"\bin exercise of (?:the |its |his |her |their |all )?powers? (?:conferred|vested|given)|\blegal notice no\b"
    r"|\bstatutory instrument\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Page:
    text: str
    words: str
    head: int
    mentions: Sequence[Mention]

    @cached_property
    def signs(self) -> dict[str, int]:
        """What the head says, and where it says so first."""
        found: dict[str, int] = {}
        for sign in seen(ENGLISH, self.words[: self.head]):
            found.setdefault(sign.says, sign.start)
        return found

    @cached_property
    def order(self) -> list[str]:
        """The signs in the order of trust."""
        return list(self.signs)

    @cached_property
    def operative(self) -> bool:
        return bool(_OPERATIVE.search(self.words))

    def has(self, *says: str) -> bool:
        return any(each in self.signs for each in says)

    def trusts(self, first: str, second: str) -> bool:
        """The first sign is there and stands above the second in the table, or the second is missing."""
        return first in self.signs and (
            second not in self.signs or self.order.index(first) < self.order.index(second)
        )


def english_kind(text: str, words: str, head: int, mentions: Sequence[Mention]) -> DocumentKind:
    """`words`: head and foot of the text; `head`: how many of them are the head. What fits no rule is a page."""
    page = _Page(text, words, head, mentions)
    return next((kind for _, fits, kind in _made_by(page) if fits(page)), "page")


def only_steps(words: str) -> bool:
    """Three steps of a legislature and no enacting word: its calendar, not a law."""
    if _OPERATIVE.search(words):
        return False
    return len(_STEPS.findall(words)) >= 3 or bool(_ROLL_CALL.search(words))


_Rule = tuple[str, Callable[[_Page], bool], DocumentKind]


def _made_by(page: _Page) -> Sequence[_Rule]:
    """The rules; of a legislature's text the words of enactment tell whether it is an act or still its bill."""
    law: DocumentKind = "act" if page.has("law", "this act") and enacted(page.words) else "bill"
    return (
        ("a veto names the bill that it stops", lambda p: p.has("veto"), "other"),
        ("minutes follow what they record", lambda p: p.has("minutes") and _minutes_enact(p), "ordinance"),
        ("minutes", lambda p: p.has("minutes"), "other"),
        ("a court that tells its reasons", lambda p: p.has("opinion"), "other"),
        ("a court that orders", lambda p: _court(p) and bool(_JUDGED.search(p.words)), "court_order"),
        ("a court", _court, "other"),
        ("a question to a government", lambda p: p.has("question") and not _FORMULA.search(p.words), "other"),
        ("what has ended is told", lambda p: p.has("ended") and not _FORMULA.search(p.words), "notice"),
        ("a paper about a bill", lambda p: p.has("estimate") and not _FORMULA.search(p.words), "other"),
        ("a resolution that forbids", lambda p: _resolution(p) and _forbids(p), "ordinance"),
        ("a resolution", _resolution, "other"),
        ("an act among the revised laws", lambda p: p.has("consolidated act") and not _by_powers(p), "act"),
        ("news of a bill", lambda p: _legislature(p) and p.trusts("page", "law") and not p.operative, "page"),
        ("a legislature's text", _legislature, law),
        ("a proposal taken back", lambda p: p.has("taken back"), "notice"),
        ("a rule to be made", _proposed, "proposed_rule"),
        ("an emergency found", _emergency, "emergency_rule"),
        ("an emergency rule's number", lambda p: p.has("numbered emergency") and not _told(p), "emergency_rule"),
        ("news of a council", _news, "page"),
        ("a council's draft", lambda p: _council(p) and _unadopted(p), "bill"),
        ("a council's text", _council, "ordinance"),
        ("an agenda", lambda p: p.order[:1] == ["notice"] and not p.operative, "notice"),
        ("a rule by the law it rests on", lambda p: bool(_RESTS_ON.search(p.words)) and not p.has("page"), "rule"),
        ("a story", lambda p: is_story(p.words) and not _ORDAINS.search(p.words), "page"),
        ("a code that it names itself", lambda p: p.has("code's name") and not p.has("page"), "code"),
        ("a rule of the body above it", lambda p: p.has("body") and not _told(p), "rule"),
        ("a section of a code", lambda p: p.has("section") and not _OF_A_RULE.search(p.words[:160]), "code"),
        ("this act", lambda p: _this_act(p) and (law == "act" or not p.has("page")), law),
        ("a text that calls itself a proposal", lambda p: bool(_PROPOSES.search(p.words)), "proposed_rule"),
        ("a page", lambda p: p.has("page") and not (p.operative and p.has("rule", "final", "code")), "page"),
        ("a draft of a rule", lambda p: _rule(p) and p.has("draft") and not adopted(p.words), "proposed_rule"),
        ("a rule", _rule, "rule"),
        ("a code", lambda p: p.has("code"), "code"),
        ("a rule by its formula", lambda p: p.has("bare rule") and not _told(p), "rule"),
        ("a bare list", lambda p: p.has("bare list") and bool(_LISTS.search(p.words)) and not _told(p), "rule"),
        ("law by its last lines", lambda p: enacted(p.words), "act"),
        ("a notice", lambda p: p.has("notice"), "notice"),
        ("a section", lambda p: p.operative and bool(_SECTION.match(p.words)), "code"),
        ("a section that binds", lambda p: _binds(p) and not _told(p), "code"),
    )


def _by_powers(page: _Page) -> bool:
    """A text under an act names the act first: `DANGEROUS DRUGS ACT (Cap. 245). In exercise of the powers`."""
    return bool(_POWERS.search(page.words, 0, page.head))


def _resolution(page: _Page) -> bool:
    return page.has("resolution") and not page.has("ordinance")


def _forbids(page: _Page) -> bool:
    return bool(_FORBIDS.search(page.words)) and not _URGES.search(page.words)


def _court(page: _Page) -> bool:
    """A court speaks in a caption at the head; below the words by which a law is made it is only spoken of."""
    formula = _FORMULA.search(page.words, 0, page.head)
    return page.has("court_order") and not (formula and formula.start() < page.signs["court_order"])


def _legislature(page: _Page) -> bool:
    """What a legislature enacts may speak of ordinances; a council may enact too."""
    if not page.has("law") or page.has("proposed_rule"):
        return False
    return bool(_LEGISLATES.search(page.words, 0, page.head)) or not page.trusts("ordinance", "law")


def _proposed(page: _Page) -> bool:
    """A final rule tells of the proposed one that went before, so the first of the two words decides."""
    return page.has("proposed_rule") and page.signs["proposed_rule"] <= page.signs.get("final", len(page.words))


def _emergency(page: _Page) -> bool:
    """A final rule may tell of the emergency rule that it replaces."""
    at = page.signs.get("emergency_rule", len(page.words))
    return at < page.signs.get("final", len(page.words)) and not page.has("ordinance")


def _council(page: _Page) -> bool:
    return page.has("ordinance") and not page.trusts("notice", "ordinance")


def _binds(page: _Page) -> bool:
    return bool(_CITED.match(page.words) and _BINDS.search(page.words))


def _told(page: _Page) -> bool:
    return page.has("page", "notice", "minutes") or bool(TOLD.search(page.words))


def _news(page: _Page) -> bool:
    return (
        _council(page) and not _ORDAINS.search(page.words) and bool(NEWS.search(page.words)) and not page.operative
    )


def _unadopted(page: _Page) -> bool:
    return (page.has("draft") and not adopted(page.words)) or blank(page.words)


def _this_act(page: _Page) -> bool:
    return page.has("this act") and not page.has("rule", "final")


def _rule(page: _Page) -> bool:
    return page.has("rule", "final")


def _minutes_enact(page: _Page) -> bool:
    """An item that names our substance and was adopted, not put off."""
    return any(carried(page.text, mention) for mention in page.mentions)
