"""The general words of English-speaking legislatures, in the order in which they decide.

What ends a bill stands before what moves it, and what only recommends, amends or moves stands before passage: a
committee that "recommends passing" has passed nothing. The executive is `governor` here, whatever its title.
"""

from __future__ import annotations

from tracker.bills.steps import Rule, rule

RULES: tuple[Rule, ...] = (
    rule(
        "goes on as another bill",
        "nothing",
        r"^(?:\W|[hs]\b|house|senate)*comp(?:anion)?\b",
        r"^(?:\W|[hs]\b|house|senate)*(?:substituted (?:by|for)|incorporated|attached to|combined with|merged)",
        r"\blaid on (?:the )?table,? (?:refer|companion)|\b(?:similar|identical|companion) bill",
        r"\baccompanied a (?:new draft|study)",
    ),
    rule(
        "it did not say yes in time",
        "failed",
        r"\bmissed .{0,40}deadline|not signed off|died.{0,20}conference",
    ),
    rule(
        "a clock for the executive",
        "to_executive",
        r"\bgovernor'?s? (?:action )?deadline|\bdue from (?:the )?governor",
    ),
    rule(
        "announced, not done",
        "nothing",
        r"\bintent(?:ion)? to (?:veto|sign|override|reconsider)|\bnotice (?:of|given|served|to)\b|\bdeadline\b",
        r"\bnot (?:yet )?(?:been )?signed\b(?!.{0,40}\blaw)|\b(?:will|expected to|plans to) (?:sign|veto)",
        r"\bintroductory remarks|\bfiled with (?:the )?secretary of state|\breferred to secretary",
        r"\brecalled? from (?:the )?governor|\breturn of .{0,40}from (?:the )?governor",
        r"rec\w*ved from (?:the )?governor",
    ),
    # Vetoes: what became of them before the veto itself.
    rule(
        "a vote on vetoed items",
        "nothing",
        r"\bitem.{0,20}(?:overrid|disapproved)|\bdisapproved line|\bitems? passed",
    ),
    rule(
        "overridden for good",
        "enacted",
        r"\bboth houses.{0,60}(?:overrid|overrode|objection|over .{0,20}veto)",
        r"(?:overrid|over .{0,20}veto).{0,60}both houses",
        r"\b(?:became|become|enacted|law)\b.{0,40}\b(?:over|notwithstanding)\b.{0,40}\b(?:veto|objection)",
        r"\boverrid\w+ by (?:the )?(?:legislature|general assembly|congress|general court)",
        r"\bgovernor certifies changes",
    ),
    rule(
        "the veto stands",
        "veto_stands",
        r"\b(?:overrid|veto)\w*[^;]{0,60}\b(?:fail|defeat|lost|unsuccessful|not (?:adopted|prevail|overrid))",
        r"\bfail\w*\b[^;]{0,60}\b(?:overrid|over (?:the )?(?:\w+'s )?veto|veto|notwithstanding|objection)",
        r"\bveto\w* (?:was |is )?(?:sustained|stands|upheld)|(?<!not )\bsustain\w*\b.{0,40}\bveto",
        r"\btotal veto stands|\bno (?:positive )?(?:action|motion)\b.{0,40}\b(?:veto|overrid)",
    ),
    rule(
        "a part vetoed, the rest law",
        "enacted",
        r"\b(?:line[- ]?items?|items?|partial|partially|sections?|in part)\b.{0,30}\bveto",
        r"\bitem/reduction veto|\bveto\w* (?:in part|line[- ]?items?|items?|partially|sections?|parts?)\b",
        r"\b(?:signed|approved)\b.{0,60}\bveto",
    ),
    rule(
        "overridden in one house",
        "override",
        r"\boverrid\w*|\boverrode\b|\bnotwithstanding (?:the )?(?:\w+'s )?(?:objection|veto)",
        r"\b(?:re)?passed\b.{0,40}\bover\b.{0,30}\bveto|\bveto\b.{0,20}\bnot sustained",
    ),
    rule(
        "the executive asks for changes",
        "nothing",
        r"\b(?:accept|concur|adopt|agree|reject)\w*\b.{0,60}\b(?:amendatory|conditional|governor'?s)\b",
        r"\bgovernor'?s? (?:proposed |executive )?(?:recommend|amendment|substitute)",
        r"\bwith governor'?s? .{0,20}amendment",
    ),
    rule(
        "vetoed",
        "vetoed",
        r"\bpocket[- ]?veto|\bveto(?:ed|es)?\b",
        r"\b(?:without|withheld|withholds?) (?:my |the |his |her |governor'?s? )*approval|\bnot approved\b",
        r"\bdisapproved by (?:the )?governor",
    ),
    # Law.
    rule(
        "law without signature",
        "enacted",
        r"\b(?:without|w/o|w/out)\b.{0,30}\bsignature|\bunsigned\b|\blaw (?:without|w/o)",
    ),
    rule(
        "for the executive to sign",
        "to_executive",
        r"\b(?:to|before|with|for) (?:the )?governor(?:'s)? (?:for|approval|signature|action|consideration)",
        r"\b(?:await|pend)\w* (?:the )?governor",
    ),
    rule(
        "signed by the executive",
        "enacted",
        r"\bsigned (?:into law|by (?:the )?(?:acting )?gov(?:ernor)?\b)",
        r"\bapproved by (?:the )?(?:acting )?gov(?:ernor)?\b",
        r"\bgovernor'?s?:? (?:\w+ ){0,2}?(?:signed|approved|approval|approves|signs)\b|\bapproval memo",
        r"\bsgnd\b|^signed[.,]? ?(?:\d|chap|$)|^approved[.,]? ?(?:\d|p\.? ?l)",
    ),
    rule(
        "a number among the laws",
        "enacted",
        r"\b(?:became|becomes?|is now) (?:a |public |private |session )*(?:law|act\b|statute)",
        r"\bbecame effective",
        r"(?:^|[.;:,(&-] ?|house |senate )(?:acts?,? )?ch(?:apt?|apter)?\.?,? (?:no\.? ?|number:? |sl )?\d",
        r"\bsecretary of state,? ch(?:apter)?\.? ?\d|\bchapter(?:ed\b| number\b)",
        r"\bassigned (?:a )?(?:chapter|act|p\.?a\.?\b|public (?:act|law))",
        r"\bsession law|\bch\.? ?sl\b|\bp\.? ?l\.? ?\d{4},|\bpub(?:lic|\.) ?(?:ch\b|chapter|law)|\bprivate law",
        r"\bacts? of assembly chapter|^(?:house |senate )?act,? (?:no\.? ?|number )?[a-z]?\d|^p\.?[ac]\.? ?\d",
        r"^c \d+ l \d+|^law (?:no\.? ?|number )?[a-z]?\d|^enacted,? (?:chapter|under|with)|\benacted under\b",
        r"\broyal assent|^assent(?:ed)?\b|\bpromulgated\b",
    ),
    rule(
        "in effect",
        "enacted",
        r"^(?:house |senate )?effective\b|[.;,] ?effective (?:date|on|immediately|\d)|^eff\. ?\d",
    ),
    # In some legislatures an act of both houses is called public act before anybody signed it.
    rule("act of both houses", "passed_both", r"\b(?:public|special) act\b"),
    rule(
        "before the executive",
        "to_executive",
        r"\b(?:to|before|received by|hands of) (?:the )?gov(?:ernor)?\b|\bgovernor'?s desk|\bpresentment",
        r"\bpres(?:ented|\.)? to gov",
    ),
    # Both houses.
    rule(
        "signed by a presiding officer",
        "enrolled",
        r"\bsigned (?:by|in) (?:the )?(?:[hs]\. ?|house |senate |assembly |acting |both )*(?:speaker|pres|"
        r"officers|chair|clerk|lieutenant|house|senate|assembly)",
        r"\b(?:speaker|president|pres|sp)\.?(?: of the \w+)? signed",
        r"\bsig(?:nature)?\.? of (?:the )?(?:[hs]\. )?(?:speaker|president)",
    ),
    rule(
        "passed by both houses",
        "enrolled",
        r"\benrol(?:led|ling|lment)?\b|\btruly agreed",
        r"\bpassed (?:the )?(?:both|house and senate|senate and house|house and assembly)\b",
        r"\bcompleted legislative action|\breturned passed|\bpassed second house|\bratified\b|\bcleared for\b",
        r"\bconference report adopted by both",
    ),
    rule(
        "between the houses",
        "conference",
        r"\bconfer(?:ence|ees?|ring)\b|\bCC[RS]\b|\bresolving differences",
        r"\b(?:refus|fail|declin)\w* to (?:concur|recede)|\b(?:not|non)[- ]?concur|\bdisagree|\binsist",
        r"\brequest\w*\b.{0,30}\b(?:recede|concur)|\bconcurrence\b.{0,60}\b(?:pending|request|received)",
        r"\bconcurrence received|\bagree\w* to (?:the )?%house% amendments? with (?:an )?amend",
        r"\bmotion to concur\b.{0,40}\b(?:fail|lost|pending|filed|refer)|\breceded?\b.{0,40}\bwith amend",
    ),
    rule(
        "before the last vote",
        "nothing",
        r"\b(?:2nd|second) reading[^.;]{0,60}\bconcur|\bconcur\w*\b.{0,30}\brecommended",
        r"\brecommend\w*\b.{0,40}\bconcur",
    ),
    rule(
        "the other house's words accepted",
        "concurred",
        r"^concurred\b|\bconcur: ?passed",
        r"\bconcur(?:s|red|rence)?,? (?:in|with)\b|\bamendments?\b[^.;]{0,60}\bconcurred",
        r"\b(?:3rd|third) reading concurred|\bmotion to concur\b.{0,30}\b(?:adopt|carri|prevail|agreed)",
        r"\bagreed (?:to )?(?:the )?%house% amend(?:ments?)?\b",
        r"\b%house% (?:\w+ )?(?:amendments?|substitutes?)\b[^.;]{0,80}\bagreed to|\bto concur\b.{0,20}\brepass",
        r"\brepassed\b|\breceded?s? from\b",
    ),
    # Committees speak of passing and failing long before a house does.
    rule(
        "a subcommittee's advice",
        "committee",
        r"\bsubcommittee (?:recommend|failed to recommend)|\bminority (?:committee )?(?:report|recomm)",
    ),
    rule("stays in committee", "committee", r"\bremains in (?:\w+ )?committee"),
    rule(
        "killed in committee",
        "failed",
        r"\bfail\w* to (?:report|receive|be reported)",
        r"\bfailed (?:in|passage in) (?:\w+\.? ){0,4}(?:committee|comm\b|s/c|sub)|\bdo pass (?:motion )?failed",
        r"\b(?:defeated|lost|killed) in (?:committee|s/c|sub)|\bcommittee (?:vote|action):? failed",
        r"\bnot to pass\b.{0,60}\baccepted|\bontp\b.{0,20}\baccepted|\bdied\b",
    ),
    rule(
        "floor report of passage",
        "received",
        r"\breported engrossed",
        r"\bengrossed[,;]? (?:and )?(?:signed,? )?(?:ready for|sent|transmit|to (?:house|senate))",
    ),
    rule(
        "a committee's report",
        "committee",
        r"\brecommend|\brec\. for pass|\bought (?:not )?to pass",
        r"\bcomm(?:ittee)? (?:report|executive action|action)\b|\b(?:majority|divided) report",
        r"\b(?:do|did) (?:not )?pass\b|\breported\b|\breptd?\b|\brpt\b|\b(?:un)?favou?rabl[ey]\b",
        r"\bfrom committee\b(?!.{0,80}(?:without further|joint rule 56))|\bout of committee",
        r"\bdischarged?\b(?!.{0,20}petition)|\breports? (?:of|by|from) .{0,60}\bcommittee|^report\b",
        r"\b(?:1st|2nd) report\b|\bcommittee of the whole|^cow:? ?pass",
        r"^committee agreed\b|\bapproved by (?:\w+ ){0,2}committee",
        r"\bsigned out\b",
    ),
)
"""First part: the executive, both houses, committees. `english_floor.RULES` goes on."""
