"""The general English words of the floor: motions, amendments, defeat, passage, messages, referral."""

from __future__ import annotations

from tracker.bills.steps import Rule, rule

_THE_BILL = (
    r"\b(?:bill|measure|final action|(?:third|3rd) (?:reading|time)\b.{0,40})\W{0,3}pass"
    r"|\bsuspend the rules and (?:pass|agree|adopt)"
)
"""A line that goes on to say that the bill itself passed is about the bill."""

RULES: tuple[Rule, ...] = (
    rule(
        "reconsidered",
        "revived",
        r"^(?:house |senate |[hs] )?(?:vote |action )?reconsidered\b|\breconsideration granted",
        r"\bmotion to reconsider\b.{0,30}\b(?:adopt|carri|prevail|agreed to\b(?!.{0,30}table))",
        r"^vote (?:on passage )?reconsidered|\breconsider\w* (?:of )?.{0,40}\bagreed to\b",
    ),
    rule(
        "about an amendment or a motion",
        "nothing",
        r"%begin%(?:sub(?:stitute)?s?\b|amendments?\b|am(?:dt|end)?\.|[sh]\.? ?amdt|[sh]a \d|[sh]cs\b|"
        r"title\b|points? of order|ruling\b|(?:\w+ )?motions?\b|mot\.|reconsider|recon\b|reread|"
        r"vote (?:to )?reconsider|emergency|urgency|previous question|rule h|cs\b(?!.{0,4}pass))",
        r"^on (?:ordering|agreeing to the .{0,80}amendment|"
        r"(?:the )?motion to (?!suspend the rules and (?:pass|agree)))",
        r"\b(?:substitutes?|amendments?|amdts?|[hs]?cs|title|reports?|recommendations?|minutes|calendar|"
        r"emergency clause|motions?)\b[^.;]{0,60}\b(?:adopted|agreed to|rejected|defeated|fail\w*|lost|"
        r"withdrawn|tabled|offered|proposed|printed|filed)\b",
        r"\btitle of the (?:measure|bill) was amended",
        r"\breject\w*\b.{0,40}\b(?:amendment|substitute|motion|report)|^failed amendment",
        r"\badopted (?:%house% )?amendment|\bmoved (?:to|that)\b",
        r"\bcloture\b|\bprevious question\b",
        r"\b(?:fiscal|correctional|impact|local|revenue|state) (?:\w+ ){0,3}(?:notes?|statements?)\b",
        r"\bco-?sponsors?\b|\bco-?authors?\b|\bsponsors? (?:added|removed|changed)|\bcoauthored",
        unless=_THE_BILL,
    ),
    rule(
        "put off for days",
        "nothing",
        r"\bpassed (?:over|by (?:for|temp|with|until)|for the day|and retained)|\bpass(?:ed)? temporarily",
        r"\bheld (?:on|at) (?:the )?\w*'?s? ?desk|\blaid (?:over|aside)",
        r"\bcarr(?:ied|y) over\b.{0,30}\b(?:calendar|unanimous|call of|day|\d{1,2}[-/]\d)",
        r"\bcarried over to \w+ \d{1,2}\b",
        r"\b(?:lay|laid|lie|lies|lying|left) (?:up)?on (?:the )?(?:clerk's desk|table)|\b(?<!not )tabled\b",
        r"\btab\. for|\bpostponed (?:to|until|temp)|\bdeferred (?:until|to (?!(?:the )?(?:3[6-9]|[4-9]\d)))",
        r"\b(?:2nd|second) reading[^.;]{0,20}\blaid over",
    ),
    rule(
        "carried to the next session",
        "carried_over",
        r"\bcarr(?:ied|y|ies)[- ]?(?:over|forward)|\bcarryover|\bcontinued to (?:the )?(?:\d{4}|next)",
        r"\bretained in (?:committee|present)|\bheld over\b",
        r"\bby resolution,? (?:reintroduced|returned|retained)|\breintroduced and retained|\bremains? alive",
    ),
    rule(
        "postponed for ever",
        "failed",
        r"\bindefinitely postponed|\bpostponed?,? indefinitely",
        r"\bfiled with the (?:chief clerk|secretary) pursuant to joint rule",
    ),
    rule(
        "withdrawn",
        "withdrawn",
        r"\bwithdrawn (?:from (?:further )?consideration|from the files|by|at|prior|and|in)\b",
        r"\bwithdrawn\W*(?:$|\d|;|[a-z]\.[a-z]\.)",
        r"^(?:\W|house|senate|[hs]\b|bill|measure)*withdrawn(?! from| as)|\bwithdraws? (?:the )?bill",
        r"\brequest\w* (?:of|by) (?:the )?(?:patron|sponsor|author|introducer)",
        r"\benacting clause (?:was )?(?:stricken|struck)|\bstr(?:ike|uck) (?:the )?enacting clause",
        r"\bdraft cancell?ed",
    ),
    rule(
        "the session ends",
        "adjourned",
        r"\bsine die\b|\bend of (?:the )?session|\bupon adjournment|\badjourned? (?:without|before)",
        r"\bsession (?:ended|closed)",
    ),
    rule(
        "failed",
        "failed",
        r"^adverse roll call|\bfail(?:ed|s)\b|\bdefeated\b|\blost\b|\bdead\b|\bpassed by indefinitely|\bPBI\b",
        r"\bA\.?P\.?I\.?\W*$|\binexpedient to legislate|\brejected\b|\bnegatived\b",
        r"\bnot (?:passed|adopted|agreed to)\b|\bdid not (?:pass|consider)",
        r"\brefuse[sd]? (?:to pass|passage|adoption)|\b(?:no|without) further action|\bnot lifted from table",
        r"\bdeferred to (?:the )?(?:3[6-9]|[4-9]\d)\w* (?:legislative )?day|\badversely disposed",
        r"\bplaced in (?:the )?(?:legislative )?files?\b|\bplaced on file\b|\bstricken\b",
        r"\binvoluntarily deferred|\bdeemed lost|\blapsed\b|\bbills? not passed|\bpursuant to joint rule 56",
        r"\breferred? (?:to|for) interim study\b.{0,20}\b(?:adopted|ma\b)",
    ),
    rule("passed in the usual first step", "introduced", r"\bpass(?:ed|es)? (?:on )?(?:1st|first)\b|\bP1C\b"),
    rule(
        "sent on from the second reading",
        "committee",
        r"\b(?:2nd|second) (?:reading|consideration|time)\b.{0,80}\b(?:re-?)?(?:referred|ref\.) to (?!third|"
        r"calendar)",
        r"\bP2C, ref",
    ),
    rule(
        "readings before the last",
        "nothing",
        r"\b(?:2nd|second) (?:reading|consideration|time)\b(?!.{0,60}\b(?:3rd|third|final)\b)|\bP2C\b",
        r"\bpassed to (?:a )?(?:2nd|second|3rd|third|engross\w+|enroll)",
        r"\bordered to (?:a |be )?(?:third|read|printed and engrossed)|\badvanced (?:to|on)",
        r"\bread (?:the |a )?(?:third|3rd) time(?!.{0,120}\b(?:pass|adopt|agreed|sent|returned))",
        r"\breferred to (?:the )?(?:second|third|calendar|general orders|committee of the whole)",
        r"\bplaced (?:on|under|in)\b|\bperfect(?:ed|ion)\b",
    ),
    rule(
        "passed with changes",
        "passed_amended",
        r"\bpass(?:ed|es)?\b.{0,90}\b(?:with (?:an |house |senate |committee |floor )*(?:amendments?|changes|"
        r"substitutes?)|as amended|amended|by substitute)\b",
        r"\bread (?:the |a )?third time\b.{0,60}\breturned to .{0,20}\bwith amendments?",
    ),
    rule(
        "passed",
        "passed_one_house",
        r"^read a third time and pass\b|\bpass(?:ed|es)\b|\bpassage\b.{0,40}\b(?:agreed|carried|prevail|adopted)",
        r"\bread (?:the |a )?third time\b.{0,40}\bsent to (?:the )?(?:house|senate)",
        r"\b(?:third|3rd) consideration,? and final passage|\badopted\b|\bagreed to\b",
        r"\bthird read\w*\b.{0,60}\b(?:approved|agreed|adopted)|\bfinal reading\b.{0,40}\bapproved",
    ),
    rule(
        "referred in the second house",
        "second_referral",
        r"^(?:received|rec(?:v|ei)?d\.?) (?:in|from) (?:the )?(?:%house%|[hs]\.).{0,60}\b(?:referred|ref\.|"
        r"assigned)",
    ),
    rule(
        "referred to a committee",
        "committee",
        r"\b(?:re-?)?(?:referred|refer|ref\.?) (?:(?:un)?amended )?(?:back )?to\b(?! (?:the )?(?:desk|"
        r"speaker|president|house\W*$|senate\W*$|assembly\W*$))",
        r"\b(?:re-?|second read and )?referred\b(?! to)|\b(?:re)?committed to|\brecommit",
        r"(?<!number )\b(?:re)?assigned\b|\breturned to (?:\w+ )?committee|\b(?:sub)?committees?\b",
        r"\bhearings?\b|\bwork session|\bmark-?up|\bto com\b|\breferrals: |\bheard in\b|\b(?:to|in) standing com",
        r"\bsub(?:comm)?: ",
    ),
    rule(
        "from the other house",
        "received",
        r"\b(?:received|rec(?:v|ei)?d?\.?) (?:in|from|by|at) (?:the )?(?:clerk of the |"
        r"secretary of the )?(?:%house%|h\.|s\.)",
        r"\b(?:ordered|delivered|sent|returned|message\w*|transmitted|referred|reported|"
        r"ret'd)\b.{0,40}\b(?:to|from|in) (?:the )?(?:%house%|\([hs]\)|h\.|s\.)",
        r"^transmitted\b|\bimmediately transmitted|\barrived? in\b|\bready for transmission",
        r"\bmessage from (?:the )?%house%|\bin messages\b",
    ),
    rule(
        "introduced",
        "introduced",
        r"\bintro(?:duced|duction|d|\.)?\b|\bpre-?filed|\bfirst read|\b1st (?:read|rdg)",
        r"\bread (?:a |the |for the )*(?:first|1st|one) time|\bread once|\bread twice|\bfiled\b(?! (?:by|\())",
        r"\bpresented and (?:ordered|laid)|\bordered (?:to be )?printed|\belectronically reproduced|\bhopper\b",
        r"\bbill number assigned|^offered\b",
    ),
)
