"""What a text makes of each substance once it is in operation. Where the text does not decide, nothing is said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from tracker.lawtext.claims import Age, Aimed, Ban, Cap, Face, Listed, Term
from tracker.lawtext.roles import Roles, roles
from tracker.lawtext.sentences import sentence
from tracker.lawtext.text import LawText
from tracker.model import Aim, Status, Subject
from tracker.names import Mention

_MADE = ("act", "bill", "code", "rule", "emergency_rule", "proposed_rule", "ordinance")
_PRODUCT = ("label", "testing", "registration", "synthetic_ban")
_STRICTEST: Sequence[Status] = ("prohibited", "sale_prohibited", "prescription_only", "regulated", "age_restricted")
_EXPORT = re.compile(
    r"\bexport(?:er|ed|ation|s)?\b|\bekspor\w*|\beksport\w*|\bausfuhr\w*|\bexporta\w+|\bส่งออก|輸出|수출|"
    r"\bэкспорт\w*|\bекспорт\w*",
    re.IGNORECASE,
)
_TRADE_AT_HOME = re.compile(
    r"\b(?:s(?:ell|ale|old)|retail\w*|consumer\w*|serving|possess\w*|menjual|dijual|vente|verkauf\w*|venta|"
    r"venda|vendit\w+)\b",
    re.IGNORECASE,
)
_DEFINED = re.compile(r"\b(?:means|is a substance|includes?|for (?:the )?purposes? of)\b", re.IGNORECASE)
_LEFT_OUT = re.compile(r"\b(?:not|except|other than|exclud\w+|without|free of|no more|less than)\b", re.IGNORECASE)
_FEW = 60


def statuses(
    face: Face,
    bans: Sequence[Ban],
    listed: Sequence[Listed],
    ages: Sequence[Age],
    caps: Sequence[Cap],
    terms: Sequence[Term],
    mentions: Sequence[Mention],
    subject: Subject,
    *,
    text: LawText | None = None,
    aimed: Sequence[Aimed] = (),
) -> dict[str, Status]:
    """Substance to status; a substance is left out where the text does not decide it.

    `text` tells an export rule from a rule of the market at home, and a definition that takes the alkaloid in.
    `aimed`: a bill of which only a title is known is read by its aims. Never raises.
    """
    if face.kind not in _MADE:
        return {}
    known = roles(subject)
    whole = known.whole
    made = _by_market(whole, bans, listed, ages, caps, terms, mentions, text)
    if not made and not bans and face.kind == "bill":
        made.update(_by_title(aimed, known))
    for ban in bans:
        if _is_plain(ban) or ban.substance != whole:
            _stricter(made, ban.substance, ban.status)
    for one in listed:
        if one.status:
            _stricter(made, one.substance, one.status)
    if text and made.get(whole) in ("prohibited", "sale_prohibited", "age_restricted"):
        for substance in _defined_with(known, mentions, text):
            made.setdefault(substance, made[whole])
    return {
        substance: made[substance] for substance in (each.id for each in subject.substances) if substance in made
    }


_TITLED: Sequence[tuple[Aim, Status]] = (
    ("prohibit", "prohibited"), ("regulate", "regulated"),
)  # fmt: skip


def _by_title(aimed: Sequence[Aimed], known: Roles) -> dict[str, Status]:
    """A bill of which only a title is known would make of the whole what the first of these aims says."""
    said = {each.aim for each in aimed if each.rule.startswith("said: ") or each.aim == "regulate"}
    return next(({known.whole: status} for aim, status in _TITLED if aim in said), {})


def _by_market(
    whole: str,
    bans: Sequence[Ban],
    listed: Sequence[Listed],
    ages: Sequence[Age],
    caps: Sequence[Cap],
    terms: Sequence[Term],
    mentions: Sequence[Mention],
    text: LawText | None,
) -> dict[str, Status]:
    """A law of the market: the plant may be sold under rules, and of a capped part not what exceeds the cap."""
    made: dict[str, Status] = {}
    barred = {ban.substance for ban in bans if _is_plain(ban)}
    free_caps = [cap for cap in caps if cap.limit.substance not in barred]
    required = {term.name for term in terms if term.name in _PRODUCT and term.value}
    # Where an alkaloid is barred, "made synthetically" describes what is barred; and a list whose effect stands
    # elsewhere makes no market by the labels or tests that stand beside it.
    ruled = bool(required - {"synthetic_ban"}) or (bool(required) and not barred)
    ruled = ruled and (bool(ages) or whole not in {each.substance for each in listed})
    if text and ruled and not free_caps and not ages and _only_export(text, mentions):
        return {}
    for cap in free_caps:
        if cap.limit.substance != whole:
            _stricter(made, cap.limit.substance, cap.limit.over or "sale_prohibited")
    if whole not in barred and (free_caps or ruled):
        made[whole] = "regulated"
    elif whole not in barred and ages:
        made[_sold_by_age(whole, mentions)] = "age_restricted"
    return made


def _is_plain(ban: Ban) -> bool:
    """No mere cap of a law of the market: that bars the sale of what exceeds it, not the plant."""
    return ban.over is None or ban.status == "prohibited"


def _sold_by_age(whole: str, mentions: Sequence[Mention]) -> str:
    named = [mention.substance for mention in mentions]
    return whole if whole in named or not named else named[0]


def _only_export(text: LawText, mentions: Sequence[Mention]) -> bool:
    spans = [sentence(text.text, mention.start) for mention in mentions[:_FEW]]
    return any(_EXPORT.search(text.text, *span) for span in spans) and not any(
        _TRADE_AT_HOME.search(text.text, *span) for span in spans
    )


def _defined_with(known: Roles, mentions: Sequence[Mention], text: LawText) -> Iterable[str]:
    """Parts that the definition of the plant names: `kratom is a substance that contains 7-hydroxymitragynine`."""
    near = mentions[:_FEW]
    for mention in near:
        start = sentence(text.text, mention.start)[0] if mention.substance in known.parts else mention.start
        named = next(
            (
                other.end
                for other in near
                if other.substance == known.whole and start <= other.start < mention.start
            ),
            None,
        )
        if (
            named
            and _DEFINED.search(text.text, named, mention.start)
            and not _LEFT_OUT.search(text.text, start, mention.start)
        ):
            yield mention.substance


def _stricter(made: dict[str, Status], substance: str, status: Status) -> None:
    known = made.get(substance)
    if known is None or _rank(status) < _rank(known):
        made[substance] = status


def _rank(status: Status) -> int:
    return _STRICTEST.index(status) if status in _STRICTEST else len(_STRICTEST)
