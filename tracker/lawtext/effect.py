"""When a law text begins to bind and when it ends, by its own words.

Effective is what the text says of itself: not the day of signing, not the last day for comments, for reports or for
handing in stock. What hangs on an event that the text and the publication date do not tell has no day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import islice

from tracker.lawtext.claims import Effect
from tracker.lawtext.effect_fields import cells, court, recorded
from tracker.lawtext.effect_guards import heads, is_gone, of_a_bill, of_another, qualifies, to_prepare
from tracker.lawtext.effect_lists import at_large, items
from tracker.lawtext.events import Days, days_of
from tracker.lawtext.parts import Part, part_at, parts, speaks_of_its_part, subject, weight
from tracker.lawtext.sentences import lowered, sentences
from tracker.lawtext.speech import Speech
from tracker.lawtext.sunset import sunset
from tracker.lawtext.text import LawText
from tracker.lawtext.two_days import of_two
from tracker.lawtext.when import When, when
from tracker.names import Mention

__all__ = ["effects", "sunset"]

_MOST = 400
_CLOSE = 14
_NOTE = 600
_FAR = 110
_AT_ONCE = 6
"""Verbs read in one sentence: no sentence of a law has more."""
# The rest of the sentence speaks of another part.
_EXCEPT = re.compile(
    r"\bexcept(?:ing)?\b|\bwith the exception\b|\bprovided,? (?:however|that)\b|\bà l.exception\b"
    r"|\bmit Ausnahme\b|\bsalvo\b|\bbut applies\b",
    re.I,
)
_PAST = re.compile(r"\b(?:took|came|entered|went|became|was|were)\b", re.IGNORECASE)
_DELAYED = re.compile(
    r"(?:effective|compliance|applicability|implementation"
    r"|commencement)\sdates?[^.;]{0,30}?(?:[^;]{0,160}?)\b(?:delayed|postponed|deferred|put\soff"
    r"|extended|stayed|moved|changed)\b"
    r"(?P<from>[^.;]{0,60}?)\b(?:until\s|to\s|indefinitely)",
    re.IGNORECASE,
)
_RANKS = {
    "delayed": 6,
    "label": 5,
    "own words": 4,
    "no day": 2,
    "past": 1,
    "history": 0,
    "court order": 3,
    "leads": 3,
}


@dataclass(frozen=True)
class _Found:
    effect: Effect
    rank: int
    of_its_part: bool = False


def effects(text: LawText, published: date | None, mentions: Sequence[Mention] = ()) -> list[Effect]:
    """All beginnings the text names; the first is that of the law, or of the part that speaks of the substance.

    `published`: the publication date where it is known. Others have a `scope`, e.g. `Sec. 2`. `day` is null where
    the words name no day that can be told, as in a bill's "90 days after enactment".
    """
    days = days_of(text, published)
    read = (one for verb in _verbs(text.text, days.speech) if (one := _read(verb, text.text, days)))
    found = [*islice(read, _MOST), *_in_fields(text.text, days)]
    structure = parts(text.text) if len(found) > 1 or any(one.of_its_part for one in found) else []
    if not found and (order := court(text.text, days)):
        found.append(_Found(order, _RANKS["court order"]))
    return _ordered(_once([_placed(one, structure) for one in found]), mentions, text, structure)


def _in_fields(text: str, days: Days) -> Iterator[_Found]:
    """Days of the record about the text, and under the heads of tables in it."""
    for effect in recorded(text):
        yield _Found(effect, _RANKS["label"])
    for cell in cells(text, days):
        if cell.role == "begins":
            yield _Found(Effect(cell.start, cell.end, "effective date: cell of a table", cell.day), _RANKS["label"])


def _placed(one: _Found, structure: Sequence[Part]) -> _Found:
    """With the number of the part around it, where the words say "this section"."""
    part = part_at(one.effect.start, structure) if one.of_its_part else None
    return replace(one, effect=replace(one.effect, scope=part.label)) if part else one


@dataclass(frozen=True)
class _Verb:
    """A verb that says "begins", and the sentence about it up to the verbs beside it.

    `item`: the item of a list beneath it that is read in place of the words after it.
    """

    match: re.Match[str]
    begin: int
    end: int
    item: tuple[int, int] | None = None

    @property
    def after(self) -> tuple[int, int]:
        """Where the words after the verb stand."""
        return self.item or (self.match.end(), self.end)


def _verbs(text: str, speech: Speech) -> Iterator[_Verb]:
    takes = _takes(speech.takes)
    for start, end, place in sentences(text, lowered(text), speech.stems):
        found = list(islice(takes.finditer(text, max(start, place - speech.reach), end), _AT_ONCE))
        for index, match in enumerate(found):
            begin = found[index - 1].end() if index else start
            until = found[index + 1].start() if index + 1 < len(found) else end
            listed = items(text, match.end()) if ":" in text[match.end() : until] else None
            if listed is None:
                yield _Verb(match, begin, until)
            else:
                yield from (_Verb(match, begin, item[1], item) for item in listed)


@lru_cache(maxsize=64)
def _takes(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE)


def _read(verb: _Verb, text: str, days: Days) -> _Found | None:
    match = verb.match
    before, after = text[verb.begin : match.start()], text[slice(*verb.after)]
    leads = "lead" in match.re.groupindex and match["lead"] is not None
    if leads and not heads(before, after):
        return None
    if days.english and (
        of_another(before)
        or is_gone(before, match[0])
        or to_prepare(match[0], after)
        or qualifies(before, match[0])
    ):
        return None
    moment = _moment(verb, before, after, text, days)
    if moment is None:
        return None
    if days.english and moment.rule != "date" and of_a_bill(before):
        moment = replace(moment, day=None)
    if leads and moment.day is None:
        return None
    kind = "leads" if leads else _kind(match[0], moment)
    start, end = min(match.start(), moment.start), max(match.end(), moment.end)
    of_item = subject(text[verb.item[0] : moment.start], days.speech.itself) if verb.item else None
    scope = of_item or subject(before, days.speech.itself)
    effect = Effect(start, end, f"{_RULES[kind]}: {moment.rule}", moment.day, scope)
    return _Found(effect, _RANKS[kind], effect.scope is None and speaks_of_its_part(before))


_RULES = {
    "leads": "from the day at its head",
    "delayed": "delayed",
    "label": "effective date",
    "own words": "takes effect",
    "no day": "takes effect",
    "past": "took effect",
    "history": "history note",
}


def _kind(verb: str, moment: When) -> str:
    if moment.rule == "delayed":
        return "delayed"
    if re.match(r"eff(?:\.|\s|$)", verb, re.IGNORECASE):
        return "history"
    if _PAST.search(verb):
        return "past"
    if moment.day is None:
        return "no day"
    return (
        "label"
        if re.match(r"\W?effective[\s_]|effective\s?:|enforced|in_force", verb, re.I)
        and not verb.lower().endswith("effective")
        else "own words"
    )


def _moment(verb: _Verb, before: str, after: str, text: str, days: Days) -> When | None:
    """The day, from the words after the verb or before it, as the language has it; places as in the whole text."""
    delay = _DELAYED.search(text, verb.begin, min(len(text), verb.end + 160)) if days.delays else None
    if delay:
        put_off = when(text[delay.end() : delay.end() + 60], days, far=20)
        return _moved(put_off, delay.end(), "delayed") if put_off else When(*delay.span(), None, "delayed")
    if days.english and (either := of_two(after, days)):
        return _moved(either, verb.after[0], either.rule)
    for offset, piece, last in _pieces(verb, before, after, days):
        ahead = "" if last else text[verb.begin : offset]
        far = _CLOSE if last and not (days.english or days.speech.before or _NOUN.search(verb.match[0])) else _FAR
        if moment := when(piece, days, ahead, nearest_last=last, far=far):
            return _moved(moment, offset, moment.rule)
    return None


def _pieces(verb: _Verb, before: str, after: str, days: Days) -> list[tuple[int, str, bool]]:
    """The words to read in turn: where they stand, and whether the verb is at their end."""
    match = verb.match
    cut = _EXCEPT.search(after)
    after = after[: cut.start()] if cut else after
    if days.english:
        begins, ends = at_large(after)
        if begins:
            return [(verb.after[0] + begins, after[begins:ends], False)]
    if re.search(days.speech.immediate, match[0], re.IGNORECASE):
        return [(match.start(), match[0] + after, False)]
    pieces = [(verb.after[0], after, False)]
    if verb.item:
        return pieces
    if _NOUN.search(match[0]):
        if _LABEL.match(after):
            return pieces
        return [(verb.begin, before, True)] if re.search(days.speech.unfixed, before, re.IGNORECASE) else []
    if not days.english or _LED.match(before):
        pieces.append((verb.begin, before, True))
    if days.speech.before:
        pieces.reverse()
    pieces[:0] = [
        (match.start(name), match[name], False) for name in match.re.groupindex if name[:3] == "mid" and match[name]
    ]
    return pieces


# "The entry into force" tells a day only as a label or with a verb: "Inkrafttreten: 28. Februar 2024".
_NOUN = re.compile(
    r"entrée|entrada|inkraft|ikraft|entrata|inwerking|voimaantulo|wejści|набрання|вступлени|intrări|início"
    r"|nabytí|nadobudnuti|termín|dat[uú]m|jõustumi|spēkā\sstāš|hatályba\s?lépés",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"[\s)]{0,3}(?:[:\u2014\u2013\n]|\(?\d|(?:le|el|den|am|vom|ab|a\spartir|à\scompter|il|op"
    r"|dn\w{1,3}|z|od|з|с)\s"
    r"|(?:est|je|ist|är|er|es|será|sera|föreslås|foreslås|on|is|yra|prevista|prévue|fixée|geplant|vorgesehen)\b)",
    re.IGNORECASE,
)
# English says the day before the verb only at the head of the sentence: "On July 1, 2026, this act takes effect".
_LED = re.compile(
    r"\W{0,3}(?:(?:sec(?:tion|\.)?|§)\s?\w{1,4}\.\s{1,3})?(?:on|from|beginning|as\sof|upon|effective|immediately)\b[^.;]{0,70}$",
    re.IGNORECASE,
)


def _moved(moment: When, offset: int, rule: str) -> When:
    return replace(moment, start=moment.start + offset, end=moment.end + offset, rule=rule)


def _once(found: Sequence[_Found]) -> list[_Found]:
    """Each day of each part once, by the words that rank highest."""
    best: dict[tuple[str | None, str | None], _Found] = {}
    for one in found:
        key = (one.effect.day, one.effect.scope)
        if key not in best or best[key].rank < one.rank:
            best[key] = one
    return list(best.values())


def _ordered(
    found: list[_Found], mentions: Sequence[Mention], text: LawText, structure: Sequence[Part]
) -> list[Effect]:
    scopes = list({one.effect.scope for one in found if one.effect.scope})[:50]
    # A text that names the substance only to strike it: what bears on it is where it was struck.
    named = [(each.start, each.end) for each in mentions[:300]] or [(at, at) for at, _ in text.struck[:300]]
    some = named if scopes else []
    bearing = {
        scope: weight(scope, scopes, some, text.text, structure) for scope in {one.effect.scope for one in found}
    }

    def order(one: _Found) -> tuple[bool, int, bool, int, int, int]:
        scope = one.effect.scope
        latest = -int((one.effect.day or "0").replace("-", "").ljust(8, "0")) if one.rank == 0 else 0
        return one.rank < 2, -bearing[scope], scope is not None, -one.rank, latest, one.effect.start

    return [one.effect for one in sorted(_noted(found, mentions), key=order)]


def _noted(found: list[_Found], mentions: Sequence[Mention]) -> list[_Found]:
    """Without the history notes of other sections: a note stands after its section, so the next one counts."""
    place = mentions[0].start if mentions else 0
    following = sorted(one.effect.start for one in found if one.rank == 0 and one.effect.start > place)
    if not following:
        return found
    return [one for one in found if one.rank or 0 <= one.effect.start - following[0] <= _NOTE]
