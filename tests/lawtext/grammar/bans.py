"""Sentences that bar acts with a substance, and lists of drugs that name one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from tests.lawtext.grammar.case import Case, Item, Picker
from tests.lawtext.grammar.frame import framed
from tests.lawtext.grammar.schedules import scheduled
from tests.lawtext.grammar.slots import (
    BARRED,
    BINDS,
    COMMITS,
    IN,
    MUST_NOT_BE,
    OBJECTS,
    PUNISHED,
    TAILS,
    VERBS,
    WHO,
    P,
    S,
    Verb,
)

Said = tuple[str, set[Item]]
BASE, THIRD, GERUND, DONE, NOUN = range(5)
_JOINS: Mapping[str, str] = {"{0}, or {1}": "", "{0} or {1}": "", "{0} and {1}": "", "{0}, and {1}": ""}


def _verbs(pick: Picker) -> list[Verb]:
    """One to five verbs, one of which makes a status."""
    some: list[Verb] = []
    while not {P, S, IN} & {VERBS[one] for one in some}:
        wanted = pick.rng.choice((1, 1, 2, 3, 4))
        some = [_verb(pick) for _ in range(wanted)]
    return list(dict.fromkeys(some))


def _verb(pick: Picker) -> Verb:
    by_base = {" / ".join(verb[:1]): verb for verb in VERBS}
    return pick("verb", by_base)[1]


def _listed(words: Sequence[str], last: str = "or") -> str:
    if len(words) < 3:
        return f" {last} ".join(words)
    return f"{', '.join(words[:-1])}, {last} {words[-1]}"


def _items(named: str, verbs: Sequence[Verb]) -> set[Item]:
    return {(one, VERBS[verb]) for one in named.split() for verb in verbs if VERBS[verb]}


def _plain(pick: Picker) -> Said:
    verbs = _verbs(pick)
    who, _ = pick("binds", BINDS)
    what, named = pick("object", OBJECTS)
    return f"{who} {_listed([v[BASE] for v in verbs])} {what}{pick('tail', TAILS)[0]}.", _items(named, verbs)


def _nouns(pick: Picker) -> Said:
    verbs = _verbs(pick)
    what, named = pick("object", OBJECTS)
    predicate, _ = pick("barred", BARRED)
    many = len(verbs) > 1 and pick.rng.random() < 0.5
    words = _listed([v[NOUN] for v in verbs], "and" if many else "or")
    of = f"The {words} of" if pick.rng.random() < 0.8 else f"{words.capitalize()} of"
    predicate = predicate.replace("{be}", "are" if many else "is")
    tail = pick("tail", TAILS)[0]
    before, behind = (tail, "") if tail.startswith(" to ") else ("", tail)
    return f"{of} {what}{before} {predicate}{behind}.", _items(named, verbs)


def _gerunds(pick: Picker) -> Said:
    verbs = _verbs(pick)
    what, named = pick("object", OBJECTS)
    predicate = pick("barred", BARRED)[0].replace("{be}", "is")
    words = _listed([v[GERUND] for v in verbs])
    return f"{words.capitalize()} {what}{pick('tail', TAILS)[0]} {predicate}.", _items(named, verbs)


def _passive(pick: Picker) -> Said:
    verbs = _verbs(pick)
    what, named = pick("object", OBJECTS)
    modal, _ = pick("must-not-be", MUST_NOT_BE)
    done = _listed([v[DONE] for v in verbs])
    if what.startswith(("any ", "a ")):
        what = what.partition(" ")[2]
        return f"No {what} shall be {done}{pick('tail', TAILS)[0]}.", _items(named, verbs)
    return f"{what[:1].upper()}{what[1:]} {modal} {done}{pick('tail', TAILS)[0]}.", _items(named, verbs)


def _punished(pick: Picker) -> Said:
    verbs = _verbs(pick)
    who, how = pick("who", WHO)
    what, named = pick("object", OBJECTS)
    form = BASE if how == "plural" else THIRD
    tail, (done, _) = pick("tail", TAILS)[0], pick("punished", PUNISHED)
    if how == "plural":
        done = done.replace("is ", "are ", 1).replace("commits ", "commit ").replace("violates ", "violate ")
    return f"{who} {_listed([v[form] for v in verbs])} {what}{tail} {done}.", _items(named, verbs)


def _commits(pick: Picker) -> Said:
    verbs = _verbs(pick)
    who, _ = pick("commits", COMMITS)
    what, named = pick("object", OBJECTS)
    return f"{who} {_listed([v[THIRD] for v in verbs])} {what}{pick('tail', TAILS)[0]}.", _items(named, verbs)


_OPENS_ITEMS: Mapping[str, str] = {
    "(1)|(2)|(3)": "", "(a)|(b)|(c)": "", "1.|2.|3.": "", "a.|b.|c.": "", "A.|B.|C.": "", "(i)|(ii)|(iii)": "", "1)|2)|3)": "",
}  # fmt: skip
_OTHERS = ("salvia divinorum", "tianeptine", "khat", "phenibut", "nitrous oxide", "amanita muscaria")
_LIST_LEADS: Mapping[str, str] = {
    "It is unlawful for any person to {acts} any of the following:": "", "No person shall {acts} the following substances:": "",
    "A person may not {acts} any of the following:": "", "A retailer may not {acts}:": "",
    "A person commits an offense if the person knowingly {thirds} any of the following:": "",
    "The {nouns} of any of the following substances is prohibited:": "", "No person may {acts} a product containing:": "",
    "It shall be unlawful to {acts} any product containing any of the following substances:": "",
    "The following substances shall not be {dones}:": "", "A person shall not {acts} any product made from or containing one of the following:": "", "It is an offense to {acts} any of these substances:": "", "No establishment may {acts} any of the items listed here:": "",
    "The {nouns} of the following products is unlawful in the city:": "", "Except as otherwise provided, it shall be unlawful to {acts} the following:": "", "Whoever {thirds} any of the following substances commits a Class A misdemeanor:": "",
    "Each of the following shall not be {dones} in this state:": "", "The following are prohibited and shall not be {dones}:": "",
    "Any person who {thirds} any of the following is guilty of a misdemeanor:": "",
    "No person shall {acts} any one or more of the following intoxicating plants:": "",
}  # fmt: skip


def _numbered(pick: Picker, items: Sequence[str], end: str = ";") -> str:
    marks = pick("numbers", _OPENS_ITEMS)[0].split("|")
    glue = pick.rng.choice(("\n", "\n", " "))
    rows = [f"{mark} {item}" for mark, item in zip(marks, items, strict=False)]
    rows = [f"{row}{end}" for row in rows[:-2]] + [f"{rows[-2]}{end} or", f"{rows[-1]}."]
    return glue + glue.join(rows)


def _list_of_objects(pick: Picker) -> Said:
    verbs = _verbs(pick)
    lead, _ = pick("list-lead", _LIST_LEADS)
    what, named = pick(
        "object", {words: n for words, n in OBJECTS.items() if "," not in words and " or " not in words}
    )
    if "containing" in lead:
        what = (
            {"kratom": "kratom", H: "7-hydroxymitragynine"}.get(named, what)
            if "any" in what or "product" in what
            else what
        )
    items = [*pick.rng.sample(_OTHERS, 2), what]
    pick.rng.shuffle(items)
    forms = {"acts": BASE, "thirds": THIRD, "nouns": NOUN, "dones": DONE}
    filled = lead.format(**{name: _listed([v[form] for v in verbs]) for name, form in forms.items()})
    return filled + _numbered(pick, items), _items(named, verbs)


H = "7-oh"
_ACT_LEADS: Mapping[str, tuple[int, str]] = {
    "No person shall:": (BASE, ""), "A person may not do any of the following:": (BASE, ""), "It is unlawful to:": (BASE, ""),
    "It is unlawful for a person to do any of the following:": (BASE, ""), "A person commits an offense if the person:": (THIRD, ""),
    "The following acts are prohibited:": (GERUND, ""), "The following are unlawful:": (NOUN, " of"),
    "A person shall not, within this state:": (BASE, ""), "The following conduct is prohibited within the city:": (GERUND, ""),
    "Unlawful acts. It is unlawful for any person:": (6, ""), "A retailer may not, directly or through an agent:": (BASE, ""), "The following actions constitute a misdemeanor:": (GERUND, ""),
    "A person is guilty of a violation if he or she does one of the following:": (THIRD, ""), "Prohibited acts. The following are declared unlawful:": (NOUN, " of"), "No person or entity may, in any manner:": (BASE, ""),
    "Each of the following is a violation of this chapter:": (NOUN, " of"),
    "Any person who does any of the following is guilty of a misdemeanor:": (THIRD, ""),
}  # fmt: skip


def _list_of_acts(pick: Picker) -> Said:
    verbs = _verbs(pick)
    lead, (form, of) = pick("act-lead", _ACT_LEADS)
    what, named = pick("object", OBJECTS)
    to, form = ("to ", BASE) if form > NOUN else ("", form)
    mine = to + _listed([v[form] for v in verbs])
    mine = f"the {mine}" if of else mine
    items = [
        {BASE: "litter", THIRD: "litters", GERUND: "littering", NOUN: "the discharge of fireworks"}[form],
        f"{mine}{of} {what.rstrip(',')}",
    ]
    items.append(
        {
            BASE: "obstruct an officer",
            THIRD: "obstructs an officer",
            GERUND: "obstructing an officer",
            NOUN: "the obstruction of an officer",
        }[form]
    )
    pick.rng.shuffle(items)
    return lead + _numbered(
        pick, [one[:1].upper() + one[1:] if pick.rng.random() < 0.5 else one for one in items]
    ), _items(named, verbs)


_DEFINES: Mapping[str, str] = {
    '"Prohibited substance" means {what}.': "prohibited substance", '"Covered product" means {what}.': "covered product",
    'As used in this section, "restricted botanical" means {what}.': "restricted botanical",
    'For purposes of this chapter, the term "novel intoxicant" includes {what}.': "novel intoxicant",
    '"Banned herbal product" shall mean {what}.': "banned herbal product", "The term \"psychoactive plant\" means {what}.": "psychoactive plant",
    "Prohibited substance. The term includes {what}.": "prohibited substance",
    'In this article, "unapproved psychoactive substance" means any of the following: {what}.': "unapproved psychoactive substance",
    '"Unlawful product" is defined as {what}.': "unlawful product", 'The following definition applies: "Designer botanical" means {what}.': "designer botanical",
    '"Listed substance" refers to {what}.': "listed substance", '"Banned substance" shall include, but not be limited to, {what}.': "banned substance",
    '"Intoxicating herb" has the following meaning: {what}.': "intoxicating herb", "“Regulated plant” means {what}.": "regulated plant",
}  # fmt: skip
_USES: Mapping[str, int] = {
    "No person shall {acts} {a} {term}.": BASE, "It is unlawful for any person to {acts} any {term}.": BASE,
    "A person may not {acts} {a} {term} in this state.": BASE, "The {acts} of any {term} is prohibited.": NOUN,
    "Any person who {acts} {a} {term} is guilty of a misdemeanor.": THIRD, "{A} {term} shall not be {acts}.": DONE,
    "A person commits an offense if the person {acts} {a} {term}.": THIRD, "No {term} shall be {acts} within the city.": DONE,
    "No business shall {acts} any product that is {a} {term}.": BASE, "{acts} of {a} {term} is a misdemeanor.": NOUN, "Whoever {acts} {a} {term} commits an infraction.": THIRD,
    "It is an offense for any person to {acts} {a} {term} within the state.": BASE, "It shall be unlawful to {acts} {term}s.": BASE,
}  # fmt: skip


def _defined(pick: Picker) -> Said:
    verbs = _verbs(pick)
    definition, term = pick("defines", _DEFINES)
    what, named = pick("object", OBJECTS)
    use, form = pick("uses", _USES)
    article = "an" if term[0] in "aeiou" else "a"
    used = use.format(acts=_listed([v[form] for v in verbs]), term=term, a=article, A=article.capitalize())
    first, second = pick.rng.choice((("(a)", "(b)"), ("(1)", "(2)"), ("A.", "B.")))
    return f"{first} {definition.format(what=what.rstrip(','))}\n{second} {used}", _items(named, verbs)


FORMS: Mapping[str, Callable[[Picker], Said]] = {
    "plain": _plain, "nouns": _nouns, "gerunds": _gerunds, "passive": _passive, "punished": _punished, "commits": _commits,
    "list of objects": _list_of_objects, "list of acts": _list_of_acts, "defined": _defined, "scheduled": scheduled,
}  # fmt: skip


def ban(pick: Picker) -> Case:
    """One text that bars."""
    name = pick.rng.choice(list(FORMS))
    pick.chosen.append(("form", name))
    said, wanted = FORMS[name](pick)
    label = pick.rng.choice(("", "", "(a) ", "A. ", "1. "))
    text, _ = framed(pick, (label if name not in ("defined", "scheduled") else "") + said)
    return pick.case("bans", text, wanted)
