"""What each word of the contract is called on a page and what it means; a page says both in its own language.

The codebook lists all of it; other pages take their labels from here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from tracker.message import say
from tracker.model import Act, Aim, ChangeKind, Confidence, Outcome, Stage, Status
from tracker.site.words import CONFIDENCE_SHORT, OUTCOME, STAGE, STATUS


class Term(NamedTuple):
    """How pages call a word, and what it means."""

    label: str
    means: str


STATUSES: Mapping[Status, Term] = {
    "prohibited": Term(STATUS["prohibited"].word, say("controlled substance or like")),
    "sale_prohibited": Term(STATUS["sale_prohibited"].word, say("sale, supply or import barred")),
    "prescription_only": Term(STATUS["prescription_only"].word, say("medicines law is what bars it")),
    "regulated": Term(
        STATUS["regulated"].word,
        say("lawful under a law that names it: age with labels, testing, registration or licence"),
    ),
    "age_restricted": Term(STATUS["age_restricted"].word, say("only an age limit names it")),
    "unregulated": Term(STATUS["unregulated"].word, say("no law names it; a dated search says so")),
    "unknown": Term(STATUS["unknown"].word, say("not searched, unreadable, or expired without successor")),
}


ACTS: Mapping[Act, Term] = {
    "lawful": Term(say("lawful"), say("No law that we know of bars it.")),
    "unlawful": Term(say("unlawful"), say("A law in force bars it.")),
    "conditional": Term(say("on conditions"), say("Lawful if the conditions of the law are met.")),
    "unknown": Term(say("unknown"), say("We do not know. Unknown does not mean legal.")),
}


CONFIDENCES: Mapping[Confidence, Term] = {
    "high": Term(CONFIDENCE_SHORT["high"], say("Official words were read.")),
    "medium": Term(CONFIDENCE_SHORT["medium"], say("Two independent sources agree.")),
    "low": Term(CONFIDENCE_SHORT["low"], say("One source only, or sources disagree, or quoted words are gone.")),
}


KINDS: Mapping[ChangeKind, Term] = {
    "took_effect": Term(say("took effect"), say("A law we had announced reached its first day.")),
    "lapsed": Term(say("lapsed"), say("A temporary law ended and no other followed: unknown since.")),
    "scheduled": Term(say("scheduled"), say("A law is made; its first day lies ahead.")),
    "learned": Term(say("newly recorded"), say("A law that was in force already when we recorded it.")),
    "amended": Term(say("amended"), say("The same status on other terms.")),
    "corrected": Term(say("corrected"), say("Our record was wrong and was changed.")),
    "retracted": Term(say("retracted"), say("Our record was wrong and was withdrawn.")),
    "evidence_lost": Term(
        say("quoted words gone"), say("Words that proved a law no longer stand on the official page.")
    ),
    "evidence_restored": Term(
        say("quoted words back"), say("Words that proved a law stand on the official page again.")
    ),
    "source_broken": Term(say("source broken"), say("An official source could not be read twice in a row.")),
    "source_recovered": Term(say("source recovered"), say("An official source can be read again.")),
    "introduced": Term(say("introduced"), say("A proposal was made. It is not law.")),
    "advanced": Term(say("moved on"), say("A proposal took a further step. It is not law.")),
    "enacted": Term(say("adopted"), say("A proposal was adopted. Its law has an entry of its own.")),
    "vetoed": Term(say("vetoed"), say("A proposal was vetoed.")),
    "failed": Term(say("failed"), say("A proposal came to nothing.")),
    "withdrawn": Term(say("withdrawn"), say("A proposal was taken back by those who made it.")),
    "heartbeat": Term(say("sign of life"), say("Once a week: that we still look, and how much we read.")),
}


STAGES: Mapping[Stage, Term] = {
    "proposed": Term(STAGE["proposed"], say("An authority published a draft.")),
    "introduced": Term(STAGE["introduced"], say("Filed, and read for the first time at most.")),
    "committee": Term(STAGE["committee"], say("Before a committee or reported by it.")),
    "passed_one_house": Term(STAGE["passed_one_house"], say("One of two houses voted for it.")),
    "passed_both": Term(STAGE["passed_both"], say("Both houses, or a council, voted for it.")),
    "to_executive": Term(STAGE["to_executive"], say("Before the head of government, who may sign or veto it.")),
    "enacted": Term(STAGE["enacted"], say("Made law, with or without a signature.")),
    "final": Term(STAGE["final"], say("The authority made the rule.")),
    "vetoed": Term(STAGE["vetoed"], say("The executive refused it; an override may be pending.")),
    "failed": Term(STAGE["failed"], say("Voted down, or the session ended without it.")),
    "withdrawn": Term(STAGE["withdrawn"], say("Taken back by those who made it.")),
}


AIMS: Mapping[Aim, Term] = {
    "prohibit": Term(say("prohibit"), say("Bar it altogether.")),
    "restrict_sale": Term(say("restrict sale"), say("Bar or narrow its sale.")),
    "regulate": Term(say("regulate"), say("Allow it under labels, tests, registration or licence.")),
    "age_limit": Term(say("age limit"), say("Set a least age for buyers.")),
    "schedule_7oh": Term(say("schedule 7-OH"), say("Put 7-hydroxymitragynine on a list of drugs.")),
    "repeal_ban": Term(say("repeal a ban"), say("End a ban that is in force.")),
    "preempt_local": Term(say("pre-empt local law"), say("Take the matter from cities and counties.")),
    "other": Term(say("other"), say("A study, a tax, its relatives only, and the like.")),
}


OUTCOMES: Mapping[Outcome, Term] = {
    "ok": Term(say("read"), say("The document came and was read.")),
    "unchanged": Term(say("unchanged"), say("The site says that nothing changed since we read it.")),
    "missing": Term(OUTCOME["missing"], say("The site has no such page any more (404, 410).")),
    "blocked": Term(OUTCOME["blocked"], say("The site answers, but not to us (401, 403, 429).")),
    "unreachable": Term(OUTCOME["unreachable"], say("No answer, or an error of the server.")),
    "broken": Term(OUTCOME["broken"], say("Something came, but empty, cut short or another page.")),
    "skipped": Term(say("not asked by a machine"), say("The site forbids robots, or a person reads it.")),
}


UNITS: Mapping[str, Term] = {
    "%": Term("%", say("Parts in a hundred.")),
    "ppm": Term("ppm", say("Parts in a million.")),
    "mg": Term("mg", say("Milligrams in what the basis names.")),
    "mg/g": Term("mg/g", say("Milligrams in a gram.")),
    "mg/mL": Term("mg/mL", say("Milligrams in a millilitre.")),
    "ratio": Term(say("ratio"), say("One substance to another, as a plain number.")),
}


BASES: Mapping[str, Term] = {
    "of alkaloids": Term(say("of alkaloids"), say("Of all alkaloids in the product.")),
    "w/w": Term(say("w/w"), say("Of the weight of the product.")),
    "dry weight": Term(say("dry weight"), say("Of the weight of the dry leaf.")),
    "per serving": Term(say("per serving"), say("In one serving as the label names it.")),
    "per dosage unit": Term(say("per dosage unit"), say("In one tablet, capsule or the like.")),
    "per container": Term(say("per container"), say("In one package as sold.")),
    "per day": Term(say("per day"), say("For one person in one day.")),
    "product": Term(say("product"), say("Of the product as a whole.")),
    "to mitragynine": Term(say("to mitragynine"), say("Measured against the mitragynine in the product.")),
}
