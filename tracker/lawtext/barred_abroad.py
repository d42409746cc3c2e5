"""Clauses in other languages than English that bar acts with a substance."""

from __future__ import annotations

from tracker.lawtext.act_words import Tongue, named_acts, on_terms, tongue_of
from tracker.lawtext.claims import BarredAct
from tracker.lawtext.deliberations import gives_reason, weighs
from tracker.lawtext.expressions import expression
from tracker.lawtext.punished import punished

_NEAR = 500
# `Tenzij een vergunning is verleend`: whoever has leave may trade. Leave for science or medicine lets nobody trade.
_LEAVE = expression(
    r"\b(?:tenzij|behalve|medmindre|med mindre|om inte|uden|uten|utan|ohne|außer|es sei denn|sauf|hormis|sin que"
    r"|salvo"
    r"|excepto|senão|exceto|tranne|se non|decât|paitsi|ilman|ilma|välja arvatud|be|išskyrus|bez|chyba że|izņemot"
    r"|leda|ak|osim"
    r"|razen|brez|nélkül|kivéve|kecuali|melainkan|tanpa|trừ|без|крім|окрім|кроме|освен|осим|χωρίς|εκτός"
    r"|εφόσον)\b[^.;\n]{0,60}?"
    r"\b(?:vergunning|bevilling|tillad|tillat|tillstånd|bewillig|genehmig|erlaubnis|autori[sz]a|permis|lup[aá]"
    r"|luv[ae]|luba|loa"
    r"|atļauj|leidim|zezwol|povolen|dovoljen|dozvol|odobren|engedély|licen[csz]|izin|lesen|άδεια|дозв[іо]л|разрешен"
    r"|одобрењ"
    r"|одобрен|giấy phép)"
)
_FOR_SCIENCE = expression(
    r"wissenschaft|scientif|científ|scientifi|wetenschap|videnskab|vitenskap|vetenskap|tiete|teadus|zinātn|moksl"
    r"|naukow|vědeck"
    r"|vedeck|znanstv|tudományos|științific|bilimsel|ilmiah|saintifik|науков|науч|επιστημον|khoa học|medi[cszk]"
    r"|médic|mediz"
    r"|lääke|lääkin|meditsiin|gyógy|egészség|tıbbi|perubatan|kesehatan|медицин|медичн|ιατρικ|y tế|forschung"
    r"|recherche|onderzoek"
    r"|investigaci|pesquisa|ricerca|forskning|tutkim"
)


def barred_abroad(before: str, after: str, language: str) -> tuple[tuple[BarredAct, ...], str] | None:
    """The acts that a clause bars of the substance named between `before` and `after`, and by which rule."""
    tongue = tongue_of(language)
    if tongue is None:
        return None
    if gives_reason(before.rpartition("\n")[2] + after.partition("\n")[0]):
        return None
    whole = f"{before[-_NEAR:]} {after[:_NEAR]}"
    if tongue.prohibits.search(whole):
        return _told("prohibits acts", whole, whole, tongue, language)
    penal = punished(whole, language)
    return _told("punishes acts", penal, whole, tongue, language) if penal else None


def _told(
    rule: str, words: str, whole: str, tongue: Tongue, language: str
) -> tuple[tuple[BarredAct, ...], str] | None:
    acts = named_acts(words, tongue.acts)
    if not acts or on_terms(words) or _on_leave(whole) or weighs(whole, language):
        return None
    return acts, rule


def _on_leave(clause: str) -> bool:
    return bool(_LEAVE.search(clause)) and not _FOR_SCIENCE.search(clause)
