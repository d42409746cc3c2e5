"""What laws require of a product or a seller, and what they do to local law: rules as data, in English.

A rule fires in a sentence that has its `cue` and its `needs`, and nothing of its `bars`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.lawtext.claims import TermName


@dataclass(frozen=True)
class TermRule:
    """`stems`, written small, are what no `cue` lacks; `cue` finds the place.

    `needs` is looked for in its sentence or the words that lead to it, `bars` in the sentence.
    """

    name: str
    term: TermName
    value: bool
    stems: tuple[str, ...]
    cue: re.Pattern[str]
    needs: re.Pattern[str]
    bars: re.Pattern[str]


def term_rule(
    name: str, term: TermName, stems: str, cue: str, needs: str = "", bars: str = "(?!)", *, value: bool = True
) -> TermRule:
    """A rule from expressions without regard to case, in which one blank is any white space."""
    spaced = (re.sub(r"(?<! ) (?! )", r"\\s{1,12}", words) for words in (cue, needs, bars))
    found, wanted, unwanted = (re.compile(f"(?i:{words})") for words in spaced)
    return TermRule(name, term, value, tuple(stems.split("|")), found, wanted, unwanted)


_MUST = (
    r"\b(?:shall|must|may not|cannot|is required|are required|required to|requires?|unless|without|fails? to|"
    r"failure to|unlawful|no person|no (?:\w{1,20} ){1,4}(?:may|shall)|prohibit\w{0,6}"
    r"|subject to|only|comply|may be sold if|not be)\b"
)
_NOT_OURS = (
    r"\bDEA\b|controlled substances act|\b21 (?:U\.?S\.?C|C\.?F\.?R)|\b(?:would|urges?|whereas|lawmakers|"
    r"recommend\w{0,8}(?!\w)(?! (?:\w{1,12} ){0,2}(?:dos|serving|amount|use|intake|quantit|limit))"
    r"|stud(?:y|ies) (?:show|found))\b"
)
_NO_DUTY = (
    r"|\b(?:does|do|shall|may|must|is|are|need|will) not (?:be )?(?:\w{1,12} (?:as |to )?){0,2}requires?\b"
    r"|\bnothing\b[^.;]{0,80}\brequires?\b|\bnot required\b|\bwithout requiring\b|\bexempt from\b"
)
"""A sentence that only says what need not be."""
_BY_THE_STATE = (
    r"(?:(?:department|commissioner|director|agency|board|secretary|inspectors?|officers?|examiner|sheriff|"
    r"police|physician|hospital|state laboratory|commission)"
    r"\b[^.;]{0,40}\b(?:may|shall|must|is authorized to|has authority to|to)\b[^.;]{0,50}(?:sampl|test|"
    r"collect|analy[sz]|inspect|examin))"
    r"|toxicolog|autops|urine|blood|decedent|drug test|employee|overdose|breath|impair"
)
_OFFICE = (
    r"(?:department|commissioner|agency|board|secretary|director|division|authority|bureau|commission|ministry)"
)
_FOREIGN_REGISTERS = (
    r"registered (?:mail|agent|office|nurse|pharmacist|voter|letter|post|owner|trademark|sex)|"
    r"federal register|administrative register|register of|motor vehicle"
    r"|licensed,? (?:[a-z]{1,20},? ){0,2}(?:physician|practitioner|pharmac|veterinar|attorney|health|"
    r"professional|dentist|medical|doctor)|driver[’']?s licen|marriage|bar licen|scientific"
    r"|for research|researcher"
)
_LOCAL = (
    r"(?:(?:local|municipal) (?:\w{1,20} )?(?:ordinances?|governments?|governing|laws?|rules?|regulations?|"
    r"authorit(?:y|ies)|jurisdictions?|units?|legislation|entit(?:y|ies)|polic(?:y|ies)|subdivisions?"
    r"|government(?:al)? (?:entit|unit)\w{1,4})|ordinances?|municipalit(?:y|ies)|political subdivisions?|"
    r"home[\s-]rule units?|(?:local )?boards? of health|bod(?:y|ies) politic"
    r"|units? of local government|special districts?|count(?:y|ies)|cit(?:y|ies)|parish(?:es)?"
    r"|towns?|townships?|villages?|boroughs?)"
)
_LOCALS = (
    _LOCAL
    + r"(?:(?:,| or| and|, or) (?:a |an |any |other )?"
    + _LOCAL
    + r"){0,5}(?: of (?:the|this) state| in this state)?"
)
_KEEPS = (
    r"(?:(?:nothing|no provision) (?:in|of|contained)|(?:shall|does|do|may|is|are|"
    r"must) not\b[^.;]{0,60}?\b(?:preempt|pre-empt|supersed|limit|prohibit|prevent|restrict|preclude|affect|"
    r"interpret|constru|deem)"
    r"|not preempt|without preempt)"
)

ENGLISH: Sequence[TermRule] = (
    term_rule(
        "a label that must be there",
        "label",
        "label",
        r"\blabel(?:s|led|ed|ling|ing)?\b",
        _MUST,
        _NOT_OURS + _NO_DUTY + r"|seller[’']s label only|off-label|private label|label(?:l?ed) as an?\b|"
        r"label(?:led)? as a controlled|processor[’'] or label",
    ),
    term_rule(
        "words on the package",
        "label",
        "shall|must|directions|instructions",
        r"\b(?:package|packaging|container|product|bottle|wrapp(?:er|ing)|carton|pouch)s?\b[^.;]{0,50}"
        r"\b(?:shall|must)\b[^.;]{0,60}"
        r"\b(?:(?<!this\s)(?<!the\s)(?<!of\s)(?<!any\s)(?<!each\s)(?<!other\s)states?|bears?|sets? forth"
        r"|carr(?:y|ies)|displays?|lists?|discloses?|shows?|declares?|print(?:s|ed)?|includes?(?! (?:an?"
        r"|any) (?:\w+ )?(?:alkaloid|substance"
        r"|ingredient|compound|adulterant))"
        r"|marked (?:with|to|so)|indicates?"
        r"|identif(?:y|ies))\b"
        r"|\b(?:directions|instructions) (?:for (?:the )?(?:safe )?(?:use|consum|serving)|necessary for|"
        r"that let|on the (?:pack|lab))",
        _MUST,
        _NOT_OURS + r"|sign\b|certificate|age verif|proof of age|proof of identif",
    ),
    term_rule(
        "marked with what it holds",
        "label",
        "marked|printed|inscribed|imprinted|stamped",
        r"\b(?:containers?|packag(?:es?|ing)|products?|bottles?|packets?|units?)\b[^.;]{0,30}\b(?:is|are|be) "
        r"(?:\w{1,14} ){0,2}(?:marked|printed|inscribed|imprinted|stamped) (?:\w{1,14} ){0,2}"
        r"(?:with|to show|so as)\b",
        r"\b(?:each|every|all|no|any|shall|must|to be)\b",
        _NOT_OURS + _NO_DUTY + r"|\b(?:if|where|when) (?:the|a|an)\b",
    ),
    term_rule("misbranded", "label", "misbrand", r"\bmisbrand\w{1,5}", _MUST, _NOT_OURS),
    term_rule(
        "a laboratory must test",
        "testing",
        "test|laborator|certificate|batch anal|analysed|analyzed|coa|assay|labs| lab ",
        r"\b(?:(?:independent|accredited|qualified|certified|licensed|approved|third[- ]party) labs?\b|"
        r"labs? (?:accredited|approved|certified)|test(?:ed|ing|s)?\b|laborator(?:y|ies)|"
        r"certificates? of analysis|batch analysis|analysed by|"
        r"analyzed by|\bCOAs?\b|assay(?:ed|s)?)",
        _MUST,
        _NOT_OURS
        + "|"
        + _BY_THE_STATE
        + _NO_DUTY
        + r"|(?:limits? of|lowest) (?:detection|quantif\w{1,8})|laboratory (?:waste|animal|equipment)"
        r"|research laborator|test purchase|testimon",
    ),
    term_rule(
        "must be registered",
        "registration",
        "regist",
        r"\b(?:(?<!the\s)(?<!each\s)(?<!every\s)(?<!a\s)(?<!any\s)(?<!cash\s)(?<!one\s)(?<!many\s)registers?"
        r"|registered|registering|registra(?:tion|nt)s?)\b",
        _MUST,
        _NOT_OURS
        + "|"
        + _FOREIGN_REGISTERS
        + _NO_DUTY
        + r"|\bhandl(?:e|es|ers?|ing)\b|surrender|cash register|register \d|"
        r"\b(?:in|to|by) the (?:\w{1,20} ){0,3}register\b",
    ),
    term_rule(
        "must be listed",
        "registration",
        "listed|listing|enrol|approv|certified|authori",
        r"\b(?:listed|enrolled|approved|certified|authori[sz]ed) (?:\w{1,12} ){0,2}(?:by|with) (?:the |that )?"
        + _OFFICE
        + r"\b|\b"
        + _OFFICE
        + r" has (?:first |not )?(?:approved|listed|enrolled|authori[sz]ed) (?:it|the product|them)\b"
        r"|\bapplications? for (?:the )?(?:listing|enrol?lment|approval|authori[sz]ation) of (?:the"
        r"|an?|each|its) (?:\w{1,12} )?products?"
        r"|\blist of (?:approved|listed|permitted|authori[sz]ed) (?:\w{1,12} )?products",
        _MUST,
        _NOT_OURS
        + _NO_DUTY
        + r"|(?:laborator(?:y|ies)|labs?|methods?|forms?|signs?|warnings?|labels?|language|identification"
        r"|statements?|cours(?:e|es)|training|persons?|containers?|FDA|drugs?)\b[^.;,]{0,40}"
        r"\b(?:approved|certified|listed|authori[sz]ed)",
    ),
    term_rule(
        "must be licensed",
        "registration",
        "licen|permit",
        r"\b(?:licen[sc](?:e|es|ed|ing|ure|ee)|permit(?:s)?|permittee)\b",
        r"\b(?:without (?:a |an |first |having |the |holding |obtaining )|unless (?:the |that |such |a |"
        r"he |it |they )?(?:\w{1,20} ){0,4}(?:licen|holds?|has|obtain|permit)|(?:shall|"
        r"must) (?:first )?(?:\w{1,20} )?"
        r"(?:obtain|hold|have|possess|apply|secure|be licensed|be permitted|display|renew|maintain)|"
        r"licen[sc]e (?:is )?required|required to (?:obtain|hold|be licensed|have)"
        r"|only (?:a |an |by )?(?:licen|person)|no person (?:shall|may)|permit required|unlicensed|"
        r"holding (?:a )?valid licen)",
        _NOT_OURS
        + "|"
        + _FOREIGN_REGISTERS
        + r"|suspen|revo[ck]|business licen[sc]es? (?:may|shall) be|liquor|under permit for|save under|"
        r"except (?:under|by) (?:a )?(?:licen|permit)"
        r"|shall not permit|may permit|not permit\b|permits? (?:a|any|the) |"
        r"controlled substances? (?:registration|licen)|lawful prescription|prescription",
    ),
    term_rule(
        "nothing synthetic",
        "synthetic_ban",
        "synthe|chemical|conversion",
        r"(?:\b(?:semi-?|bio)?synthe(?:si[sz]ed|tically|tic|sis|tize[sd]?|size[sd]?)\b|"
        r"\bchemical(?:ly)? (?:alter|modif|manipulat|convert|conversion|deriv|process|creat|enhanc)\w{0,8}|"
        r"\bconversion of (?:another|an|any|one) alkaloid)",
        r"(?:\b(?:shall not|may not|must not|cannot|unlawful|prohibit\w{0,6}|no person"
        r"|no (?:\w{1,20} ){1,4}(?:may|shall)|no \w+ (?:product|"
        r"person|retailer|processor)|illegal|not be sold|(?:must|shall) [^.;]{0,40}\bwithout|"
        r"adulterated|banned|schedule i\b|any material"
        r"|controlled substances?|narcotic drugs?|offen[cs]e|free of|free from|not contain|"
        r"shall contain no|may contain no|do(?:es)? not contain|other than)\b)",
        _NOT_OURS + r"|synthetic (?:cannabin|cathinon|opioid|drug|marijuana|marihuana|urine|thc|nicotin|stimulant|"
        r"phenethyl|equivalent|ingredient of hemp)|by means of chemical synthesis"
        r"|combination of extraction|natural(?:ly)?(?: derived)? or synthetic|synthetic or natural|"
        r"whether (?:natural|synthetic)|naturally or synthetically|nothing in|does not apply",
    ),
    term_rule(
        "local law gives way",
        "preempts_local",
        "preempt|pre-empt|supersed|occup|exclusiv|statewide",
        r"\b(?:preempt\w{0,6}|pre-empt\w{0,6}|supersed\w{1,4}|occup(?:y|ies) the (?:entire |whole )?field|"
        r"exclusive(?:ly)? (?:power|authority|jurisdiction|regulat)\w{0,6}|statewide concern)",
        _LOCAL,
        _NOT_OURS
        + "|"
        + _KEEPS
        + r"|federal (?:law|act|preempt)|(?:preempted|superseded) by federal|stricter|more stringent|"
        r"conflict with federal|\bthis (?:ordinance|resolution)\b|\b(?:prior|previous|earlier|former) ",
    ),
    term_rule(
        "the field is the state's",
        "preempts_local",
        "the field|whole field|entire field",
        r"\b(?:occup(?:y|ies)|preempts?|pre-empts?) the (?:entire |whole |full )?field\b",
        "",
        _NOT_OURS + r"|federal|\bnot\b|\bnothing\b|\bthis (?:ordinance|resolution)\b",
    ),
    term_rule(
        "no local law",
        "preempts_local",
        "shall|may|must not|has no|has the|is prohibited",
        r"(?:\bno (?:[\w-]{1,20} ){0,3}?" + _LOCALS + r" (?:shall|may|must|has the (?:power|authority) to)"
        r"|\b(?:a|an|any|each|the governing (?:body|authority) of (?:a|any)) (?:[\w-]{1,20} ){0,3}?"
        + _LOCALS
        + r" (?:shall not|may not|must not|has no (?:power|authority) to|is prohibited from)) (?:\w{1,20} ){0,3}?"
        r"(?:adopt|enact|enforc|regulat|impos|ordain|prohibit|ban|pass|maintain|restrict|establish|require)",
        "",
        _NOT_OURS + r"|nothing in|may not (?:be )?less|less (?:strict|stringent|restrictive|protective)"
        r"|more (?:lenient|permissive)|weaker|lower age",
    ),
    term_rule(
        "local law is void",
        "preempts_local",
        "void|unenforceable|invalid|of no force|of no effect",
        _LOCAL + r"[^.;]{0,120}\b(?:(?:is|are|shall be|be) (?:hereby )?(?:null(?: and)? void|void|unenforceable|"
        r"invalid|of no (?:force|effect))|null and void)",
        "",
        _NOT_OURS + r"|nothing in|held invalid|severab|declared invalid",
    ),
    term_rule(
        "local law stays",
        "preempts_local",
        "nothing|no provision|not ",
        _KEEPS + r"[^.;]{0,160}?(?<!this\s)(?<!by\s)\b" + _LOCAL,
        r"(?:ordinance|regulat|adopt|enact|enforc|rules?|ban|prohibit|local law|preempt|restrict|stringent)",
        _NOT_OURS + r"|federal|held invalid|no (?:county|city|municipality)",
        value=False,
    ),
    term_rule(
        "stricter local law",
        "preempts_local",
        "strict|stringent|may |can |authori|retain",
        _LOCAL + r"[^.;]{0,80}\b(?:may|can|has the authority to|retains?|is authorized to|"
        r"are authorized to)\b[^.;]{0,80}?\b(?:stricter|more (?:stringent|restrictive|strict)|(?:further |"
        r"additional )?(?:prohibit|ban|restrict|regulat)|adopt|enact|additional)",
        r"(?:ordinance|stricter|stringent|restrictive|prohibit|ban\b|additional|regulat)",
        _NOT_OURS + r"|may not|shall not|\bno (?:[\w-]{1,20} ){0,3}?" + _LOCAL,
        value=False,
    ),
)
