"""What a text is for: from what it does, and where it only reports a proposal, from what it says that would do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tracker.lawtext.claims import Age, Aimed, Ban, Cap, Face, Repeal, Term
from tracker.lawtext.repeals import takes_a_bar
from tracker.lawtext.reported import reported, said
from tracker.lawtext.roles import Roles, roles
from tracker.lawtext.sentences import sentence
from tracker.lawtext.text import LawText
from tracker.model import Aim, Subject
from tracker.names import Mention

_MADE = ("act", "bill", "code", "rule", "emergency_rule", "proposed_rule", "ordinance")
_PRODUCT = ("label", "testing", "registration", "synthetic_ban")
_PUT_OFF = re.compile(
    r"\b(?:delay(?:s|ed|ing)?|postpon\w+|extension|put(?:s|ting)? off|defer\w*) (?:of )?(?:the )?(?:effective|"
    r"applicab)\w*|\beffective date (?:of [^.\n]{0,160} )?is (?:hereby )?(?:delayed|postponed|deferred|put off|"
    r"stayed)\b",
    re.IGNORECASE,
)
_STUDY = re.compile(
    r"\bstud(?:y|ies)\b|\btask force\b|\bwork(?:ing)? group\b|\bshall (?:\w+ ){0,4}report on\b|"
    r"\badvisory (?:council|committee)\b",
    re.IGNORECASE,
)
_OPERATIVE = re.compile(
    r"\bshall\b|\bmay not\b|\bbe it (?:\w+ )?(?:enacted|ordained)|^\W{0,4}(?:sec(?:tion|\.)?|§|art(?:icle|"
    r"\.)?) ?\d|\bis amended\b",
    re.IGNORECASE | re.MULTILINE,
)
_PROPOSES = re.compile(r"\bproposes\b")
_WITHDRAWN = re.compile(r"\bwithdraw(?:n|al|s)?\b")
_WINDOW, _AT_MOST = 6000, 40


def aims(
    text: LawText,
    face: Face,
    bans: Sequence[Ban],
    ages: Sequence[Age],
    caps: Sequence[Cap],
    terms: Sequence[Term],
    repeals: Sequence[Repeal],
    mentions: Sequence[Mention],
    *,
    subject: Subject,
) -> list[Aimed]:
    """Each aim once, with the words that show it; empty where none of our substances is named. Never raises.

    `subject`: whose substances these are.
    """
    known = roles(subject)
    if not mentions and not repeals and not bans:
        return []
    if face.kind not in _MADE:
        return _once(_without_force(text, face, mentions, known))
    if delay := _delay(text, face, bans):
        return [delay]
    changed = [ban for ban in bans if not _stood_before(ban, text)] if repeals else bans
    done = _once(_of_claims(changed, ages, caps, terms, repeals, known, text))
    if not done and face.kind in ("bill", "proposed_rule") and not _OPERATIVE.search(text.text[:_WINDOW]):
        # A title that orders a study says what shall be studied, not what shall be law.
        done = [] if _STUDY.search(text.text[:_WINDOW]) else _once(said(text, mentions, known))
    done += _studies(text, done, mentions)
    return done or _merely_named(mentions)


def _delay(text: LawText, face: Face, bans: Sequence[Ban]) -> Aimed | None:
    """A rule that only puts another off restates it; a longer time for comments leaves the proposal its aims."""
    match = _PUT_OFF.search(text.text[:_WINDOW])
    delays = match and (not bans or face.kind in ("rule", "emergency_rule"))
    return Aimed(match.start(), match.end(), "delay", "other") if match and delays else None


def _without_force(text: LawText, face: Face, mentions: Sequence[Mention], known: Roles) -> Iterator[Aimed]:
    """A court's order, a resolution are `other`; pages, agendas, minutes, vetoes aim at what they report."""
    head = text.text[:_WINDOW].casefold()
    orders = face.kind == "court_order" or (face.kind == "other" and "resol" in head and "minutes" not in head)
    if orders or (face.kind == "notice" and _WITHDRAWN.search(head)):
        yield from _merely_named(mentions)
    elif face.in_force is not True:
        told = list(reported(text, mentions, known))
        if text.language != "en" and any(aimed.aim == "prohibit" for aimed in told):
            told = [aimed for aimed in told if aimed.aim != "restrict_sale"]  # `оборот запрещён`: of what is banned
        yield from told or (_merely_named(mentions) if face.kind == "notice" and _PROPOSES.search(head) else ())


def _of_claims(
    bans: Sequence[Ban],
    ages: Sequence[Age],
    caps: Sequence[Cap],
    terms: Sequence[Term],
    repeals: Sequence[Repeal],
    known: Roles,
    text: LawText,
) -> Iterator[Aimed]:
    plain = [ban for ban in bans if ban.over is None or ban.status == "prohibited"]
    yield from _of_bans(plain, known)
    if known.whole not in {ban.substance for ban in plain}:
        yield from _of_a_market(plain, ages, caps, terms)
        yield from (
            Aimed(r.start, r.end, f"repeal: {r.rule}", "repeal_ban")
            for r in repeals
            if _takes_a_ban_away(r, text) and not (_ACT_OF.search(r.what) and (ages or caps or terms))
        )
    yield from (
        Aimed(t.start, t.end, t.rule, "preempt_local") for t in terms if t.name == "preempts_local" and t.value
    )


def _of_bans(bans: Sequence[Ban], known: Roles) -> Iterator[Aimed]:
    """Of several bans of one substance the widest tells: possession an offence in (a), sale another in (b)."""
    for own in ({known.whole}, known.parts, {ban.substance for ban in bans}):
        if telling := [ban for ban in bans if ban.substance in own]:
            widest = max(telling, key=_holding)
            listed = widest.rule in _LISTS and widest.substance in known.parts
            if aim := known.barring({widest.substance}, held=_holding(widest) or listed):
                yield Aimed(widest.start, widest.end, f"ban: {widest.rule}", aim)
            return


_LISTS = ("put on a list", "schedule amended by adding", "item of a list", "row of a table")
"""Rules by which a substance stands on a list of drugs: that schedules it, though to have it be free."""


def _holding(ban: Ban) -> bool:
    """Bars also to have it, as a schedule does."""
    return "possession" in ban.acts or ban.status == "prohibited"


def _of_a_market(
    bans: Sequence[Ban], ages: Sequence[Age], caps: Sequence[Cap], terms: Sequence[Term]
) -> Iterator[Aimed]:
    """Product rules make a regulated market, and an age inside them is no aim of its own. An age alone is."""
    scheduled = {ban.substance for ban in bans}
    capped = [cap for cap in caps if cap.limit.substance not in scheduled]
    # Where an alkaloid is barred, "made synthetically" tells what is barred: it regulates no market in the leaf.
    ruled = [
        term
        for term in terms
        if term.name in _PRODUCT and term.value and not (scheduled and term.name == "synthetic_ban")
    ]
    if capped or ruled:
        yield from (Aimed(claim.start, claim.end, claim.rule, "regulate") for claim in (*capped, *ruled))
    else:
        yield from (Aimed(age.start, age.end, age.rule, "age_limit") for age in ages)


_NO_BAN = re.compile(
    r"\b(?:consumer|protection|safety|product\w*|retail) (?:\w+ )?act\b|\bany (?:such |local |county |"
    r"municipal |\w+ ){0,3}(?:order|ordinance|rule|regulation|resolution)s?\b|\bpolitical subdivision|"
    r"\blocal (?:\w+ ){0,2}(?:ordinance|law|rule|regulation)s?\b|"
    r"\bwithin (?:[\w,]{1,12}[ -]){1,6}?(?:feet|foot|yards|met(?:er|re)s|miles?) of\b",
    re.IGNORECASE,
)
_ACT_OF = re.compile(
    r"\b(?!(?:\w{1,20} ){0,5}(?:Prohibition|Ban|Prevention|Substances?"
    r"|Drugs?)\b)(?:[A-Z]\w{1,20} ){1,6}Act\b(?! \d)"
)
"""An act by its title, in place of which a law of the market comes."""
_REENACTS = re.compile(
    r"\b(?:in lieu thereof|and (?:to )?re-?enact\w*|enact(?:ing|ed)? (?:one|two|\w+) new section)", re.IGNORECASE
)


def _takes_a_ban_away(repeal: Repeal, text: LawText) -> bool:
    """A tax or an act of the market that goes, whatever local law there is, or words enacted anew: no ban ends."""
    return (
        takes_a_bar(repeal.what)
        and not _NO_BAN.search(repeal.what)
        and not _REENACTS.search(text.text, max(0, repeal.start - 40), repeal.end + 160)
    )


def _studies(text: LawText, done: Sequence[Aimed], mentions: Sequence[Mention]) -> list[Aimed]:
    """A study of a substance that an age-limit act orders is another aim; in a law of the market it is a detail."""
    if not done or any(each.aim not in ("age_limit", "repeal_ban") for each in done):
        return []
    for mention in mentions[:_AT_MOST]:
        if match := _STUDY.search(text.text, *sentence(text.text, mention.start)):
            return [Aimed(match.start(), match.end(), "study", "other")]
    return []


_LETTERS = re.compile(r"[^\W\d_]{3}")


def _stood_before(ban: Ban, text: LawText) -> bool:
    """An item of a list where others are struck and added, and itself is not, is the law as it was."""
    if not text.struck or not text.added or ban.rule != "item of a list":
        return False
    return not any(
        _LETTERS.search(text.text, max(start, ban.start), min(end, ban.end))
        for start, end in text.added
        if start < ban.end and end > ban.start
    )


def _merely_named(mentions: Sequence[Mention]) -> list[Aimed]:
    return [Aimed(mention.start, mention.end, "named only", "other") for mention in mentions[:1]]


def _once(found: Iterator[Aimed]) -> list[Aimed]:
    first: dict[Aim, Aimed] = {}
    for each in found:
        first.setdefault(each.aim, each)
    return list(first.values())
