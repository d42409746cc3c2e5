"""Clauses abroad that punish whoever does something with a substance: what is punished is barred.

Rules are data, a row a family of languages: who it is, or that the act itself is meant, and the punishing words.
A clause that punishes breaking other rules, or doing it against them, bars nothing of itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from tracker.lawtext.expressions import expression

_ROWS: Mapping[str, tuple[str, str]] = {
    "fr": (
        r"\bquiconque\b|\b(?:toute|la) personne qui\b|\bcelui qui\b|\bceux qui\b|\ble fait (?:de|d['’])",
        r"\b(?:est|sont|sera|seront) punie?s?\b|\bencour(?:t|ent)\b|\best passible",
    ),
    "de": (
        r"\bwer\b|\bpersonen,? die\b",
        r"\b(?:wird|ist|werden|sind)\b[^.;]{0,60}(?:strafe|gefängnis|buße|busse)[^.;]{0,80}(?:bestraft|bedroht"
        r"|belegt|zu bestrafen)"
        r"|\bmacht sich strafbar|\bbegeht eine (?:straftat|übertretung)",
    ),
    "es": (
        r"\b(?:el|la|los|las) que\b|\bquien(?:es)?\b|\btoda persona que\b",
        r"\bser[áa]n? (?:reprimid|castigad|penad|sancionad)|\bincurrirán? en|\bse impondrá",
    ),
    "pt": (
        r"\bquem\b|\baquele que\b",
        r"\b(?:é|são|será|serão) (?:punid|castigad)|\bincorre(?:rá)? (?:em|na)|\bpena\W{1,3}(?:reclus|deten|pris)",
    ),
    "it": (r"\bchiunque\b|\bchi\b|\bcolui che\b", r"\b(?:è|sono|sarà) punit|\bsoggiace"),
    "nl": (r"\bhij die\b|\bdegene die\b|\beenieder die\b|\bwie\b", r"\bwordt[^.;]{0,60}\bgestraft|\bis strafbaar"),
    "da": (r"\bden,? (?:der|som)\b", r"\bstraffes\b|\bidømmes\b"),
    "nb": (r"\bden,? som\b", r"\bstraffes\b|\bstraffast\b"),
    "sv": (r"\bden som\b", r"\bdöms\b|\bska dömas\b"),
    "fi": (r"\bjoka\b", r"\bon tuomittava\b|\btuomitaan\b|\brangaistaan\b"),
    "et": (r"", r"\beest\b[^.;]{0,20}\bkaristatakse\b"),
    "lv": (r"", r"\bpar\b[^.;]{0,160}\bsoda\b|\bsodāms?\b"),
    "lt": (r"\btas,? kas\b|\basmuo,? kuris\b", r"\bbaudžiama"),
    "pl": (r"\bkto\b", r"\bpodlega (?:grzywnie|karze)"),
    "cs": (r"\bkdo\b", r"\bbude potrestán|\bpotrestá se"),
    "sk": (r"\bkto\b", r"\bpotrestá sa|\bbude potrestan"),
    "hr": (r"\btko\b|\bkdor\b|\bko\b", r"\bkazni(?:t|će|će) ?(?:će )?se|\bkažnjava se|\bse kaznuje(?:jo)?"),
    "sr": (r"\bко\b", r"\bказниће се|\bкажњава се"),
    "hu": (r"\baki\b", r"\bbüntetendő|\bkövet el\b"),
    "ro": (r"", r"\bse pedepse(?:ște|şte|sc)\b|\bconstituie infracțiune"),
    "bg": (r"\bкой?то\b", r"\bсе наказва"),
    "ru": (r"", r"\bнаказыва(?:е|ю)тся\b|\bвлеч[её]т наложение"),
    "uk": (r"", r"\bкара(?:є|ю)ться\b|\bтягн(?:е|уть) за собою"),
    "el": (r"\bόποιος\b|\bόσοι\b", r"\bτιμωρείται\b|\bτιμωρούνται\b"),
    "tr": (r"", r"\bcezalandırılır|\bcezası (?:verilir|uygulanır)"),
    "id": (
        r"\bsetiap orang yang\b|\bbarang siapa\b|\bmana-mana orang yang\b|\bsesiapa yang\b",
        r"\bdipidana\b|\bmelakukan suatu kesalahan|\bboleh didenda",
    ),
    "th": (r"ผู้ใด", r"ต้องระวางโทษ"),
    "ja": (r"", r"した者は|する者は"),
    "ko": (r"", r"(?:한|하는) (?:자|사람)(?:는|은)[^.\n]{0,80}처한다"),
    "zh": (r"", r"(?:的|者)[，,]\s?(?:依法)?處?(?:处|處|判处)?[^。\n]{0,24}(?:有期徒刑|徒刑|拘役|罚金|罰金)"),
    "vi": (r"\bngười nào\b", r"\bbị phạt (?:tù|tiền)"),
    "he": (r"", r"דינו מאסר|דינו קנס"),
    "ar": (r"", r"[يت]عاقب"),
}
_CJK_FINE = re.compile(r"処する|罰金|拘禁刑|懲役")
# Whoever does it against other rules, or without leave.
_AGAINST_RULES = expression(
    r"\b(?:vorschrift|zuwider|verst(?:oß|öß)|entgegen|unbefugt|contrav|infring|en violation|illicitement"
    r"|indebidament"
    r"|ilegalment|ilícit|illecit|indebit|in strijd met|i strid med|uden (?:tilladelse|lov)|olovlig|vastoin|wbrew"
    r"|v rozporu"
    r"|v rozpore|neoprávn|bezprawn|neovlašten|nedovoljen|protivno|v nasprotju|jogosulatlan|contrar|незакон|наруш"
    r"|поруш"
    r"|неправомер|против|aykırı|melanggar|bertentangan|tanpa hak)|违反|違反|위반|ฝ่าฝืน|κατά παράβαση|בניגוד|مخالف"
    r"|خلاف",
)
_LIKE = {"ms": "id", "sl": "hr", "mk": "sr", "nn": "nb"}
"""Languages whose clauses are read by one row, for a short text is easily taken for the other."""
_PAIRS = {
    language: (expression(who) if who else None, expression(penalty)) for language, (who, penalty) in _ROWS.items()
}
_TERM_OF_YEARS = expression(
    r"\b(?:üç|iki|beş|bir|on|\d{1,2}) yıl\w*|\b\w{2,8} évig|[一二三四五六七八九十\d]{1,3}年以[下上]|\d{1,2}년 이하"
)


def punished(clause: str, language: str) -> str | None:
    """The words of a clause that punishes, without its penalty; None where it punishes nothing or a breach."""
    language = _LIKE.get(language, language)
    pair = _PAIRS.get(language)
    if pair is None:
        return None
    who, penalty = pair
    threat = penalty.search(clause)
    if threat is None or (language == "ja" and not _CJK_FINE.search(clause)):
        return None
    subject = who.search(clause) if who else None
    if (who and not subject) or _AGAINST_RULES.search(clause):
        return None
    begins = subject.start() if subject and subject.start() < threat.start() else 0
    if language == "ar":
        return _TERM_OF_YEARS.sub(" ", clause[threat.start() :])
    return _TERM_OF_YEARS.sub(" ", clause[begins : threat.end() if language in ("et", "lv") else threat.start()])
