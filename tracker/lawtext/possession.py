"""Whether a text says that to have what it lists is no offence: then its list bars the trade alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tracker.lawtext.expressions import expression
from tracker.lawtext.sentences import lowered

_FREE = expression(
    r"\b(?:possession|holding|possess\w*)\b[^.;\n]{0,120}?\b(?:(?:is|are"
    r"|shall be) (?:no|not an?|not) (?:criminal )?(?:offen[sc]e|crime|unlawful|prohibited|punishable)"
    r"|(?:does|do|shall) not (?:constitute|commit|be) (?:an? )?(?:offen[sc]e|crime|unlawful)|remains? lawful)",
    r"\b(?:offen[sc]e|crime|unlawful|prohibited)[;,] (?:but |and |while )?(?:simple |mere )?possession is not\b",
)
_SMALL_AMOUNT = expression(r"\b(?:less than|not more than|up to|under|fewer)\b|\d+ ?(?:g|grams?|mg)\b")
_TO_HAVE = (
    r"(?:besitz|détention|possession|tenencia|posesión|\bposse\b|detenzione|possesso|\bbezit|besiddelse|besittelse"
    r"|besittning|\binnehav|hallussapi|omami(?:ne|st)|valdami|glabāšan|laikym|posiadani|držen[íi]|držani|prechováv"
    r"|přechováv|posest|posjed|posedov|birtok|deținere|bulundurma|зберіганн|володінн|хранени|владени|притежани"
    r"|държане|поседув|поседов|kepemilikan|penguasaan|pemilikan|κατοχ|حيازة|החזק)"
)
_NO_OFFENCE = (
    r"(?:nicht (?:straf|verboten|mit strafe)|\bstraflos|\bstraffrei|(?:n['’]est|ne sont) pas (?:puni|réprim"
    r"|interdit|une infraction|sanctionn)"
    r"|\bno (?:es|son|está|están|será|constituye) (?:punible|delito|sancion|prohibid|castig)"
    r"|\bnão (?:é|são|constitui) (?:pun|crime|proibid)|\bnon (?:è|sono|costituisce) (?:punibil|reato|vietat)"
    r"|\bniet (?:strafbaar|verboden)|\bikke (?:straf|forbud|ulovlig)|\binte (?:straff|förbjud)"
    r"|\bei ole (?:rangaistav|kielletty|keelatud|karistatav)|\bnav (?:sodām|aizlieg)|\bnėra (?:baudž|draudž)"
    r"|\bnie (?:podlega karze|jest karaln|jest zabronion|je trestn|je zakázan)|\bnení (?:trestn|zakáz)"
    r"|\bni (?:kazniv|prepoved)|\bnije (?:kažnjiv|zabranj)|\bnem (?:büntet|tilos)"
    r"|\bnu (?:este|se|constituie) (?:pedep|interzis|infracțiun)|\bsuç (?:değil|teşkil etme|oluşturma)"
    r"|не (?:є злочин|є каран|карається|заборонен|является преступ|образует|наказуем|наказывается|запрещ|е наказуем"
    r"|е забранен|кажњава|се казнува)|\btidak (?:dipidana|dilarang)|δεν τιμωρ|لا يعاقب)"
)
_HAVING, _IS_NO_OFFENCE = expression(_TO_HAVE), expression(_NO_OFFENCE)
_BEGINS = tuple({word[1] for word in re.finditer(r"[|:(](?:\\b)?([^\W\d_]{3,12})", _TO_HAVE)})
"""How words for having begin: where none stands the expression, which is slow, has nothing to find."""
_NEAR = 160
_STOP = re.compile(r"[.;\n]")


def possession_is_free(words: str, language: str) -> bool:
    """True if a sentence says that possession is no offence, and not of a small amount only."""
    small = lowered(words)
    if language not in ("en", "und") and any(not _of_some(said) for said in _said_abroad(small)):
        return True
    if "possess" not in small and "holding" not in small:
        return False
    return any(not _of_some(match[0]) for match in _FREE.finditer(words))


def _said_abroad(small: str) -> Iterator[str]:
    """Clauses that speak of having something and of no offence; the second is sought only near the first."""
    if not any(word in small for word in _BEGINS):
        return
    for having in _HAVING.finditer(small):
        begins = max(0, having.start() - _NEAR)
        before = _STOP.split(small[begins : having.start()])[-1]
        after = _STOP.split(small[having.end() : having.end() + _NEAR], maxsplit=1)[0]
        said = f"{before}{having[0]}{after}"
        if _IS_NO_OFFENCE.search(said):
            yield said


def _of_some(said: str) -> bool:
    return _SMALL_AMOUNT.search(said) is not None
