"""Whom a command binds: what an authority must not do, no seller is barred from."""

from __future__ import annotations

_AUTHORITIES = (
    r"(?:secretar(?:y|ies)|administrators?|commissioners?|directors?|attorneys? general|departments?|agenc(?:y|ies)"
    r"|bureaus?|boards?|commissions?|ministers?|ministry|governor|legislature|courts?|prosecutors?|inspectors?"
    r"|(?:law enforcement|peace|police|customs|health|enforcement) (?:officers?|officials?)|state government)"
)
_DEALERS = (
    r"(?:persons?|individuals?|retailers?|business|vendors?|sellers?|dealers?|firms?|corporations?|stores?|shops?"
    r"|one|establishments?|processors?|manufacturers?|distributors?|products?|licensees?|who|which|that)"
)
_NAMED = (
    rf"(?:(?!{_DEALERS}\b)[\w'\u2019-]+ ){{0,5}}?{_AUTHORITIES}\b(?: of (?:(?!{_DEALERS}\b)[\w,'-]+ ){{0,8}}?)?"
)
_ASIDE = r"(?:,[^.;,]{1,60},)?"
# What it may not let others do, they may not do: `the department shall not register a product above two percent`;
# and what it may not make law of is said of local law: `a board of health may not regulate kratom`.
_LETS = (
    r"(?!(?:\w+ )?(?:register|approve?|certif|licen|permit|authori[sz]|allow|issue|accept|grant|list|enact"
    r"|adopt|regulat"
    r"|prohibit|restrict|ban|limit|impose|enforce|require|levy|make|promulgate|establish))"
)
BINDS_AN_AUTHORITY = (
    rf"(?:the |an? |any |each |every )?{_NAMED}{_ASIDE} ?(?:shall|may|must|can|will) not (?:be )?{_LETS}"
    rf"|(?:no|neither the) {_NAMED}{_ASIDE} ?(?:shall|may|must|can) {_LETS}"
)
"""How a sentence begins that forbids an authority something: `The Secretary may not detain`."""

_TOWN = (
    r"(?:municipi[oó]s?|municipalidad\w*|ayuntamientos?|municipalité?s?|communes?|gemeind\w+"
    r"|kommun\w*|municípios?|câmaras? municipa\w+"
    r"|comun[ei]|gemeente\w*|kunta|kunnat|gmin\w+|obec|obce|općin\w+|občin\w+|önkormányzat\w*|comunel?e?"
    r"|pemerintah daerah|pihak berkuasa tempatan"
    r"|органи? місцевого самоврядування|органы местного самоуправления|municipality|boroughs?)"
)
BINDS_A_TOWN = (
    rf"(?:ning[uú]n[ao]?|los|las|aucune?|les|nul(?:le)?|keine?|die|nenhum[a]?|os|as|nessun[ao]?|i|geen|de|ingen|żadna"
    rf"|žádná"
    rf"|žiadna|nijedna|niciun?[ao]?|жоден|ни один)? ?{_TOWN}\b[^.;:]{{0,80}}?\b(?:"
    rf"ordenanzas?|ordonnances?|arrêtés?|règlements?"
    rf"|satzung\w*|verordnung\w*|vorschrift\w*|leis?|portarias?|posturas?|ordinanz\w+|regolament\w+|verordening\w*|lokala"
    rf"|föreskrift\w*"
    rf"|forskrift\w*|vedtekt\w*|määräy\w+|uchwał\w*|vyhlášk\w+|odluk\w+|odlok\w*|rendelet\w*|hotărâr\w+|peraturan|reglament\w+"
    rf"|undang-undang kecil|рішен\w+|решени\w+)"
)
"""`Ningún municipio adoptará ordenanza que prohíba la venta`: what a town may not make law of, abroad."""
