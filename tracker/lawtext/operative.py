"""Whether a passage can bar anything by itself, and whether it leaves a substance out or speaks of it otherwise.

A recital gives reasons, a history note tells what was, a definition tells what a word means: none of them bars.
Rules are data, by the language they are written in; those of no language hold for all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tracker.lawtext.addressees import BINDS_A_TOWN, BINDS_AN_AUTHORITY
from tracker.lawtext.expressions import expression, opening
from tracker.lawtext.list_words_beyond import (
    ALLOWED,
    ENLISTS_BEYOND,
    EXCEPTED_AFTER_BEYOND,
    EXCEPTED_BEYOND,
    EXPLAINS_BEYOND,
    REMOVED_BEYOND,
)
from tracker.lawtext.text import LawText
from tracker.lawtext.untouched_words import untouched


@dataclass(frozen=True)
class Wording:
    """Words of law by which a rule fires."""

    rule: str
    pattern: re.Pattern[str]


def wording(rule: str, *alternatives: str) -> Wording:
    """A rule from its alternative expressions."""
    return Wording(rule, expression(*alternatives))


# How a passage begins that gives reasons, tells history or describes the document itself.
_OPENINGS = (
    wording(
        "recital",
        r"whereas|considering|having (?:regard|considered)|noting|recogni[sz]ing"
        r"|now,? therefore,? be it resolved",
        r"considérant|vu\b|attendu|in erwägung|gestützt auf|considerando|vist[oaie]s?\b|overwegende|gelet op"
        r"|gezien|gelezen",
        r"ottaen huomioon|zważywszy|având în vedere|menimbang|mengingat|bahwa|bahawa|โดยที่|враховуючи"
        r"|відповідно до|учитывая",
    ),
    wording(
        "finding",
        r"(?:the )?(?:\w+ ){0,4}(?:legislature|general assembly|assembly|council|board|commission(?:ers)?"
        r"|city|county"
        r"|department|director|administrator|agency|people|state)\b (?:of [^.;]{0,50} )?(?:hereby |also "
        r"|further ){0,2}(?:finds?|found|determin\w+ that|believes?|recogni[sz]es?|intends?|concludes?"
        r"|is (?:aware|concerned)|received|considered|voted|held|heard|met)\b",
        r"findings?\b|(?:statement of )?purpose|legislative (?:intent|findings|purpose)|intent\b"
        r"|it is the (?:intent|purpose)",
    ),
    wording("binds an authority", BINDS_AN_AUTHORITY, BINDS_A_TOWN),
    wording(
        "history note",
        r"\(?(?:history|source|credits?|notes?|editor|amendments?(?! (?:of|to|in)\b)|cross[- ]references?"
        r"|annotations?"
        r"|effect of amendment|legislative history"
        r"|former|prior(?! to\b)|formerly|cited|see also|compiler)\b[ '\u2019s]{0,3}(?:notes?)?[:.\u2014 ]",
        r"\(?\[?(?:added|amended|repealed|renumbered|enacted|acts|laws|stats|l)\.? (?:by|and|in|to \w+ by|\d{4})",
        r"\[(?:repealed|reserved|deleted)",
    ),
    wording(
        "describes the document",
        r"\W*(?:the |this )?(?:act|law|chapter|section|part|order|regulations?|rules?|ordinance) (?:may"
        r"|shall) be (?:known and )?(?:may be )?(?:cited|known)",
        r"\W*this (?:act|law) is known",
        r"(?:existing|current|present) (?:law|state law|federal law)|under (?:existing|current|present) law"
        r"|the existing law",
        r"(?:fiscal|economic|regulatory) (?:note|impact|statement)|explanatory (?:note|memorandum)"
        r"|statement of reasons|background\b",
        r"comments?\b|(?:a |one )?commenters?\b|some commenters|supplementary information",
        EXPLAINS_BEYOND,
    ),
)
_TITLES = wording(
    "title",
    r"\W{0,3}(?:entitled )?(?:an?|the) (?:(?:emergency|interim|urgency|uncodified|local|temporary|new|special"
    r"|general) ){0,3}"
    r"(?:act|ordinance"
    r"|bill|order|resolution|rule)\b"
    r"(?! of \d{4},? (?:section|is)|'s)(?! shall)",
    r"\W{0,3}(?:act|ordinance|bill|order|resolution|rule|chapter)\b (?:no\.? ?\S{1,12} )?(?:amending|relating"
    r"|to|prohibiting|banning|concerning|of the)\b",
    r"\W{0,3}(?:amending|relating to|concerning|relative to)\b",
)
# Words anywhere before the substance, in its passage, that make the rest tell of something else.
_TELLS = (
    wording("negation", r"\bnothing (?:in|herein|contained)\b", r"\b(?:shall|may|is|are|does|do|did|will"
        r"|must) not (?:be )?"
            r"(?:construed|interpreted|deemed|read|considered|understood|apply|affect|prohibit|prevent|preclude"
            r"|limit|restrict|change|place)\b"),
    wording("repeal", r"\b(?:rescind|repeal|withdr[ae]w|revok|vacat|dissolv|enjoin|lapse)\w*"),
    wording("other law", r"\b(?:states?|counties|cities|countries|jurisdictions) (?:have|has|in which|where)\b",
        r"\b(?:is|are) already\b",
        r"^\W*under (?:the )?(?:(?:\w+ )?laws? of|(?:current|present|existing|federal|state) law)\b",
            r"\b(?:unlawful|illegal|prohibited|barred|banned|crime"
            r"|offen[sc]e)\b,? (?:\w+ ){0,3}under (?:the )?(?:federal|current|present"
            r"|existing|state) law\b", r"\bthe (?:bill|proposal|draft) would\b",
            r"\b(?:act|law|rule|ordinance|statute)\b[^.;]{0,40}, which\b"),
    wording("a request", r"\b(?:urg(?:e|es|ing)|petition(?:s|ed|ing)?|request(?:s|ed|ing)?|recommend\w*|ask(?:s"
        r"|ed|ing)?|call(?:s|ed|ing)? (?:on|upon|for))\b"),
    wording("a duty to make rules", r"\bshall (?:study|report|consider|promulgate|adopt|initiate|review|examine"
        r"|conduct|submit|post)\b",
            r"\bmay (?:by (?:rule|order|regulation) )?(?:adopt|add|schedule|promulgate|place|designate"
            r"|study)\b", r"\bpromulgate\b"),
    wording("a motion", r"\b(?:declin|refus)(?:e|es|ed|ing)\s+to\b|\bmoved to\b|\bvoted (?:not )?to\b"
        r"|\bmotion to\b|\b(?:was|were) (?:heard|tabled"
        r"|discussed)\b"),
    wording("an event to come", r"\b(?:until|once|pending)\s+(?:\w+\s+){0,2}$|\bwhen\s+(?:the\s+)?$",
            r"\b(?:upon|after|pending|before|following)\s+(?:the\s+)?(?:(?:federal|state|final"
            r"|permanent)\s+)?(?:scheduling"
            r"|placement|listing|designation|inclusion|addition|classification)\s+of\s+(?:\w+\s+){0,2}$"),
    wording("a condition", r"\b(?:if|whether(?! (?:as|or|by|in|at|on|for|with|of|through|acting|directly|alone"
            r"|\w+(?:ly|al)|living|grow\w+|dried|fresh|raw|sold|made)\b)"
            r"|in the event|unless and until|in case)\b(?![^.;]{0,200}\bthen\b)"
            r"(?!,? (?:[^.;,]{0,60}, )?(?:the|a|an|such|that|any) (?:person|individual|retailer|actor|defendant"
            r"|seller|business|entity|vendor|owner|offender)\b)(?! (?:he|she|they|finalized)\b)"),
)  # fmt: skip
# Words that end the reasons within a sentence: `finding that X is a hazard, it is hereby ordered that`.
_ORDERS = expression(
    r"\b(?:it is (?:(?:hereby|further|therefore|now) ){0,2}(?:ordered|ordained|enacted|declared)"
    r"|do(?:es)? hereby (?:order|ordain|enact|declare|determine)|hereby orders?"
    r"|(?:and|,) (?:(?:hereby|therefore|accordingly|by this (?:rule|order|ordinance|regulation|act)),? ){1,2}"
    r"(?=(?:plac|add|schedul|designat|classif|prohibit|ban|declar|list|includ|outlaw)\w*)"
    r"|be it (?:(?:further|therefore|hereby) ){0,2}(?:ordained|enacted|ordered))\b",
)
_PARAGRAPH = 600
_NUMBER = re.compile(
    r"^(?:\W{0,3}(?i:sec(?:tion|\.)?|art\w{0,6}\.?|pasal|čl\w{0,4}\.?)\s{0,3}(?=\d))?[\W\d_]*(?:\(?\w{1,3}[.)]\s*)?"
)
_LABEL = expression(
    r"(?:\b(?:sec(?:tion)?|art(?:icle)?)\.?|§|^\W*(?=\d+[-.:]\d))\s*[\d-][\w.:-]{0,15}\s*[.:]?|\(\w{1,3}\)"
)
_ENACTS = expression(r"\b(?:ordain|enact|therefore|follows)")
# What leaves out the substance that follows.
_EXCEPTED = expression(
    r"\b(?:except(?:ing|ion of)?(?! as (?:otherwise )?(?:provided|authori[sz]ed|permitted"
    r"|allowed|specified|set)| (?:under|by|in|pursuant|for|upon|when|where|if)\b)"
    r"|excluding|excludes?|exclusion of|exempt(?:ing|s)?|other than|save for|apart from"
    r"|but not(?! (?:be )?(?:necessarily )?limited)|not including(?! but)"
    r"|does not (?:include|apply|cover|extend)|do not (?:include|apply)"
    r"|à l['’]exc(?:lusion|eption) d|sauf|hormis|ausgenommen|ausschließlich|mit ausnahme|salvo|excepto"
    r"|con excepción d|excluyendo|exceto|com exceção|ad eccezione"
    r"|esclus[aoie]|eccetto|uitgezonderd|met uitzondering|behalve|med undtagelse|undtagen|undtaget|med undantag"
    r"|utom|undantas|med unntak|unntatt"
    r"|lukuun ottamatta|paitsi|välja arvatud|izņemot|išskyrus|z wyjątkiem|s výjimkou|vyjma|s výnimkou|okrem"
    r"|razen|z izjemo|osim|kivéve|cu excepția"
    r"|kecuali|за винятком|крім|за исключением|кроме|с изключение|hariç)\b(?:[^.;\n]|(?<=korth)\.){0,200}$"
    r"|(?:ยกเว้น"
    r"|เว้นแต่)[^\n]{0,100}$",
    rf"(?:{EXCEPTED_BEYOND})(?:[^.;\n]|(?<=korth)\.){{0,200}}$",
)
_EXCEPTED_AFTER = opening(
    r"(?:\s*[(（][^)）]{0,60}[)）])?[^、。\n]{0,24}(?:を除く|를 제외|은 제외|는 제외|除外)"
    r"|[^.;\n]{0,40}\b(?:kivételével|lukuun ottamatta|hariç)\b",
    EXCEPTED_AFTER_BEYOND,
)
_EXCEPTED_TWICE = expression(r"以外の[^。、]{0,20}$|以外の")
_NOT_SO = opening(
    r"[^.;\n]{0,120}?(?:\b(?:is|are|was|were|be|remains?) (?:neither|not|no longer|never|exempt"
    r"|excluded|lawful|legal|excepted)\b(?! (?:only|be |to be \w+(?:ed|ld|en|wn|ght|de|put)\b|permitted|allowed"
    r"|lawful))"
    r"|\b(?:is|are)n['’]t\b|\bnot (?:a|an|listed|scheduled|controlled|included|added|placed|to be taken)\b)"
    r"|[^.;,\n]{0,80}?(?:\bn['’](?:est|es)\b|\bne sont pas\b"
    r"|\b(?:ist|sind|wird|werden|is|zijn|worden) (?:nicht|niet|kein|geen)\b|\b(?:no (?:es|son|está|están|queda)"
    r"|não (?:é|são|está)|non (?:è|sono))\b"
    r"|\b(?:berörs|omfattas|är|omfattes|er) (?:inte|ikke)\b|\bei (?:ole|loeta|kuulu)\b|\b(?:není|nejsou"
    r"|nerozhoduje|nie (?:je|sú|jest|są)|nav|nėra|nije|nisu|niso|nem|nu (?:este|sunt))\b"
    r"|\bni (?:\w+ ){0,3}?(?:uvr|vključ|dodan|prepoved|drog|zajet|predmet|seznam)"
    r"|\b(?:bukan|tidak (?:termasuk|diatur))\b|\bне (?:є|является|належить|относится)\b|ไม่(?:เป็น|รวม|ใช่)"
    rf"|に該当しない|아니다|해당하지)(?!{ALLOWED})",
)
REMOVED = expression(
    r"\b(?:repeal\w*|delet\w+|remov\w+|omit(?:s|ted|ting)?|str(?:uck|ik\w+)|rescind\w*"
    r"|revok\w+|no longer(?! (?:be )?(?:re)?(?:s[eo]l[dl]|offer|expos|display|distribut|possess|dispens|furnish"
    r"|market|import|manufactur|deliver|suppl|barter|giv|trad|transfer|provid|advertis|brought|bring|vend"
    r"|traffick|held|made|grown|produc|prepar|put\b|peddl))"
    r"|supprim\w+|abrog\w+|retiré\w*|radi[ée]\w*|gestrichen|aufgehoben|entfällt|streichung|supr[ií]m\w+|der[oó]g\w+"
    r"|elim[ií]n\w+|exclusão|exclusión|exclu[ií]\w*"
    r"|revogad\w+|soppress\w+|abrogat\w+|vervalt|vervallen|geschrapt|ingetrokken|udgår|ophæves|oppheves|utgår"
    r"|upphävs|slettes|strykes|poistetaan|kumotaan"
    r"|jäetakse välja|tunnistatakse kehtetuks|svītro\w*|izslēg\w*|atcel\w*|išbrauk\w*|pripažįsta\w* netekusi\w*"
    r"|skreśla|uchyla|wykreśla|zrušuje|vypouští|vypúšťa|zrušuj\w*"
    r"|črta|briše|brišu|prestaje|törl\w+|hatályát veszti|abrog[ăa]|elimin[ăa]|dihapus|dicabut|dimansuhkan"
    r"|dipotong|dikeluarkan(?= dari(?:pada)?\b)"
    r"|виключ\w+|скасув\w+|исключ\w+|отмен\w+|заличава|çıkar\w+)\b|ยกเลิก|ให้ตัด|を削る|を削り|削除|삭제|刪除|删除",
    REMOVED_BEYOND,
)
ADDED = expression(
    r"\b(?:insert\w*|add(?:s|ed|ing|ition)?|substitut\w+|replac\w+|includ\w+|inclus\w+|plac(?:e"
    r"|es|ed|ing))\b|\b(?:ajout|inscri|insér|inclus|eingefügt|angefügt|ersetzt|aufgenommen"
    r"|incorp|añad|agreg|adicion|acrescent|adit|inser|aggiun|toegevoegd|ingevoegd|opgenomen|indsæt|tilføj"
    r"|ersätt|införs|innf|lisä|papildin|iekļau|papildo|įraš(?:yt|om|au|ant)|dodaje|doplň|vklád"
    r"|vkladá|doda|dopun|kiegész|beilleszt|introdu|complet|ditambah|dimasuk|disisip|доповн|включ|дополн|допълн"
    r"|eklen)|ให้เพิ่ม|を加え|に改め|신설|추가|增列",
    ENLISTS_BEYOND,
)
DEFINES = expression(
    r"[\"”“»’']\s*(?:\([^)\n]{0,80}\)\s*)?,?\s*(?:or [\"“][^\"”\n]{1,60}[\"”]\s*)?(?:means?"
    r"|shall mean|includes?|shall include|refers? to|(?:is|are) (?:any|one|each|either|all|defined)\b"
    r"|has the (?:same |following )?meaning"
    r"|désigne|s['’]entend\b|(?:si|s['’])\s?intende|se entiende|entende-se|se înțelege|wordt verstaan"
    r"|avses|forstås"
    r"|menes|rozumie się|se rozumí|sa rozumie|ifade eder"
    r"|bezeichnet|ist\b|significa|betyder|tarkoitetaan|oznacza|ertinya)\b"
    r"|^\W*(?:\(\w{1,4}\)\s*)?[^.;:\n]{1,60}\b(?:means|shall mean|is defined as|refers to|adalah|ertinya)\b",
)


# `is unlawful in six other states`; `it is unlawful there to sell kratom; this act does not change that`.
_AS_IT_STANDS = opening(
    r"[^.;\n]{0,120}?\b(?:in|by|of) (?:\w+ ){0,2}(?:other|several|some|many|most"
    r"|neighbou?ring|nearby|adjacent|adjoining|surrounding) (?:\w+ )?(?:states|counties|cities"
    r"|countries|jurisdictions|towns)\b"
    r"|[^.\n]{0,160}?[;,] ?(?:and |but )?(?:this|the|nothing)\b[^.;]{0,60}?\b(?:does not (?:change|alter"
    r"|affect|touch)|leaves|changes|alters"
    r"|affects) (?:that|this|it\b|the same|such|those)",
)
# `Retailers shall remove kratom from sale`: no law goes.
_OFF_SALE = opening(
    r"[^.;]{0,40}?\b(?:from|off) (?:(?:the|its|their|his|all|any) )?(?:\w+ )?(?:sale|market|shel\w+|display"
    r"|commerce|trade|premises"
    r"|stock|inventory|stores?)\b"
)
_HARMLESS = expression(
    r"\bunless (?:\w+ ){0,3}(?:except\w*|exempt\w*|exclud\w*|listed)[^,;:]{0,60}",
    r"\bwhether or not\b|\bnot limited to\b|\bexcept as [^,;:]{0,60}",
)
_LEAVES_OUT = expression(
    r"\b(?:is|are|be) (?:hereby |specifically )?(?:not|except\w+|exclud\w+|exempt\w*|no longer)\b",
    r"\b(?:do|does) not\b",
    r"\bexceptions?\b|\bexemptions?\b|\bexcluding\b|\bexcluded\b|\bexempted?\b",
)


def idle(text: LawText, start: int, before: str, *, titles_count: bool = False) -> str | None:
    """The rule by which words that follow `before` in their passage bar nothing; None where they may.

    `titles_count`: a title or abstract is all the text there is, so what it says is read.
    """
    if orders := list(_ORDERS.finditer(before)):
        before = before[orders[-1].end() :]
        return next((rule.rule for rule in _TELLS if rule.pattern.search(before)), None)
    opening = _NUMBER.sub("", before)
    heading = text.clause_at(start).heading if text.clauses else ""
    section = _section_opening(text.text, start, before)
    for rule in _OPENINGS:
        if any(rule.pattern.match(words) for words in (opening, heading, section) if words):
            return rule.rule
    if not titles_count and _TITLES.pattern.match(before):
        return _TITLES.rule
    return next((rule.rule for rule in _TELLS if rule.pattern.search(before)), None)


def introduces_nothing(words: str) -> bool:
    """True if introductory words leave out or take away what their list has, or tell of something else."""
    plain = _HARMLESS.sub("", words)
    if _LEAVES_OUT.search(plain) or (REMOVED.search(plain) and not ADDED.search(plain)):
        return True
    return any(rule.pattern.search(plain) for rule in _TELLS if rule.rule != "a condition")


def _section_opening(words: str, start: int, before: str) -> str:
    """How the paragraph of a passage begins: `Findings. The sale ...`. Enacting words end a recital."""
    left = max(words.rfind("\n", 0, start) + 1, start - _PARAGRAPH)
    above = words[left : max(left, start - len(before))]
    above = above[max((label.end() for label in _LABEL.finditer(above)), default=0) :]
    return "" if _ENACTS.search(above) else above.lstrip()


def excluded(before: str, after: str) -> bool:
    """True if the words of a passage before or after a name leave the substance out, deny it or take it away."""
    if _EXCEPTED.search(before) or _NOT_SO.match(after) or _AS_IT_STANDS.match(after) or untouched(before, after):
        return True
    left_out = _EXCEPTED_AFTER.match(after)
    return bool(left_out and not _EXCEPTED_TWICE.search(left_out[0]))


def removed(before: str, after: str) -> bool:
    """True if an amending passage takes the words that hold a name away: `by striking X and inserting Y`, at X."""
    following = after[:160]
    if _OFF_SALE.match(following):
        return False
    taken = max((match.start() for match in REMOVED.finditer(before)), default=-1)
    gone = REMOVED.search(following)
    if taken < 0 and gone is None:
        return False
    given = max((match.start() for match in ADDED.finditer(before)), default=-1)
    if taken > given:
        return True
    put = ADDED.search(following)
    return given < 0 and gone is not None and not (put and put.start() < gone.start())
