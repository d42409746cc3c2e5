"""The sources of the simulated year: what each answers on a day, how its dossier names it, and the law it tells of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any, Literal

from tests.soak import bills
from tests.soak.documents import Answer, Look, feed, heading, lines, order, page, pdf, section
from tests.soak.script import PLOTS, Act, Pace, Story, Told, on
from tests.soak.statements import Statement
from tests.spiders.play import kind
from tests.spiders.replicas import Replica, open_states, replicas

Form = Literal["page", "pdf", "feed", "text", "fields"]
"""Pages, PDFs and feeds are believed when seen twice; texts and fields of official interfaces at first sight."""
ZONES = ("America/Chicago", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kolkata", "America/St_Johns", "Europe/Dublin",
         "Australia/Lord_Howe", "UTC", "America/Los_Angeles", "Asia/Kathmandu")  # fmt: skip
FALSE = "2020 Acts 666"
"""An act that was never made: whoever tells of it was deceived."""


@dataclass(frozen=True)
class Outlet:
    """One source. `answers`: by path below its root, on a day. `forged`: its document with other law in it.

    `fields`: what a dossier says of it on a day, since sites move. `main`: the path that suffers from faults; any of
    them where it is none. `tags`: it answers with validators. `expired`: what it says to a key that is used up.
    """

    name: str
    place: str
    form: Form
    answers: Callable[[int, str], Mapping[str, Answer]]
    fields: Callable[[int], dict[str, Any]]
    forged: Callable[[int], Answer] | None = None
    main: str = "/law"
    tags: bool = True
    expired: bytes | None = None


@dataclass
class World:
    """All places with their stories, and all sources."""

    days: int
    stories: dict[str, Story] = field(default_factory=dict)
    zones: dict[str, str] = field(default_factory=dict)
    outlets: list[Outlet] = field(default_factory=list)
    expected: Counter[Told] = field(default_factory=Counter)

    def add(self, code: str, story: Story, outlets: Sequence[Outlet]) -> None:
        self.zones[code] = ZONES[len(self.zones) % len(ZONES)]
        self.stories[code] = story
        self.outlets += outlets
        self.expected += story.expected


def world(seed: int, days: int, sources: int) -> World:
    """So many sources: every replica of an official interface, and for the rest places with a law that moves."""
    chance, made = Random(seed), World(days)
    still = list(_standing())[: sources // 4]
    made.add("r1", Story("standing", (), ()), still)
    kinds = (_pages, _pages, _feeds, _texts, _listing, _bills, _pages, _council, _texts, _register)
    number = 0
    while len(made.outlets) < sources:
        code = f"p{number:03}"
        kinds[number % len(kinds)](made, code, number // len(kinds), Random(chance.getrandbits(64)))
        number += 1
    return made


def _pages(made: World, code: str, number: int, chance: Random) -> None:
    """A code, and for some places a gazette in PDF and a feed that tell the same story."""
    story = _story(made, code, chance)
    outlets = [_page(made, code, story, chance, number)]
    if len(made.stories) % 2:
        outlets.append(_pdf(code, story, chance))
    if len(made.stories) % 4 == 1:
        outlets.append(_feed(code, story, chance))
    made.add(code, story, outlets)


def _feeds(made: World, code: str, number: int, chance: Random) -> None:
    story = _story(made, code, chance)
    made.add(code, story, [_feed(code, story, chance)])


def _story(made: World, code: str, chance: Random) -> Story:
    """The next of the plots; every fourth is about the other substance."""
    number = sum(story.is_text for story in made.stories.values())
    substance = "7-oh" if number % 4 == 3 else "kratom"
    return PLOTS[number % len(PLOTS)](Act(code, substance, chance, Pace(made.days)))


def _page(made: World, code: str, story: Story, chance: Random, number: int) -> Outlet:
    """A page; every third site is made anew in the course of the year: other marks, or another address."""
    seed, daily = chance.getrandbits(32), number % 2
    turn = chance.randint(made.days // 3, made.days // 2) if number % 3 == 0 and not story.joins else made.days + 1
    anew = Look("/law", "provision") if chance.random() < 0.5 else Look("/code/9", "law")

    def look(day: int) -> Look:
        return anew if day >= turn else Look()

    def said(day: int, statements: Sequence[Statement]) -> Answer:
        noise = Random(seed * 1000 + (day if daily else day // 14))
        return page(code, lines(code, statements), look(day), noise)

    def answers(day: int, root: str) -> Mapping[str, Answer]:
        return {look(day).path: said(day, story.statements(day))}

    def fields(day: int) -> dict[str, Any]:
        return {
            "interface": "page",
            "url": look(day).path,
            "expect": heading(code),
            "select": f"#{look(day).select}",
        }

    return Outlet(
        f"{code}-code", code, "page", answers, fields, lambda day: said(day, [_false(story)]), tags=bool(daily)
    )


def _pdf(code: str, story: Story, chance: Random) -> Outlet:
    lag = chance.randint(0, 1)
    return Outlet(
        f"{code}-gazette", code, "pdf",
        lambda day, root: {"/law": pdf(code, lines(code, story.statements(day - lag)))},
        lambda day: {"interface": "page", "url": "/law", "expect": heading(code)},
        lambda day: pdf(code, lines(code, [_false(story)])),
    )  # fmt: skip


def _feed(code: str, story: Story, chance: Random) -> Outlet:
    seed, lag = chance.getrandbits(32), chance.randint(0, 1)
    return Outlet(
        f"{code}-feed", code, "feed",
        lambda day, root: {"/law": feed(code, story.statements(day - lag), day // 9, Random(seed + day // 9))},
        lambda day: {"interface": "feed", "url": "/law", "expect": heading(code)},
        lambda day: feed(code, [_false(story)], day, None),
    )  # fmt: skip


def _texts(made: World, code: str, number: int, chance: Random) -> None:
    """A section of a code with versions, or an order at one address: official interfaces, believed at first sight."""
    story = _story(made, code, chance)

    def versions(day: int, root: str) -> Mapping[str, Answer]:
        since = max((since for since, _ in story.shown if since <= day), default=0)
        return section(code, lines(code, story.statements(day)), since)

    def as_order(day: int, root: str) -> Mapping[str, Answer]:
        return order(lines(code, story.statements(day)))

    shape = (versions, "ecfr", "/current/title-21/section-1308.11")
    if len(made.stories) % 2:
        shape = (as_order, "retsinformation", "/eli/lta/2021/2446/xml")
    fields = {"interface": shape[1], "url": shape[2], "expect": heading(code)}
    made.add(code, story, [Outlet(f"{code}-text", code, "text", shape[0], lambda day: fields, main="")])


def _listing(made: World, code: str, number: int, chance: Random) -> None:
    """A schedule that is trusted to record by itself: that a substance stands in it is the law."""
    begin, seed = Pace(made.days).begin(chance), chance.getrandbits(32)
    law = Statement("ban", "kratom", "2027 Acts 88")
    told = Told("learned", code, "kratom", None, "unregulated", "prohibited")
    story = Story("listing", (), ((begin, (law,)),), Counter([told]))

    def said(day: int, statements: Sequence[Statement]) -> Answer:
        return page(code, lines(code, statements, listing=True), Look(), Random(seed + day))

    fields = {"interface": "page", "url": "/law", "expect": heading(code), "select": "#law", "reader": "listing",
              "means": "prohibited", "trust": "record"}  # fmt: skip

    def forged(day: int) -> Answer:
        return said(day, () if story.statements(day) else (law,))

    def answers(day: int, root: str) -> Mapping[str, Answer]:
        return {"/law": said(day, story.statements(day))}

    made.add(code, story, [Outlet(f"{code}-schedule", code, "page", answers, lambda day: fields, forged)])


def _bills(made: World, code: str, number: int, chance: Random) -> None:
    end = ("signed", "vetoed", "withdrawn", "failed")[number % 4]
    steps = bills.way_of_a_bill(chance, Pace(made.days), end)
    seed = chance.getrandbits(32)
    fields = {"interface": "open_states", "url": "/bills?jurisdiction=la", "query": "kratom | mitragynine"}
    story = Story("bill", (), (), Counter(bills.told_of_bill(code, steps)))
    made.add(code, story, [Outlet(
        f"{code}-bills", code, "fields",
        lambda day, root: bills.open_states_bills(steps, day, Random(seed + day)),
        lambda day: fields, main=f"{open_states.SEARCH}1", expired=open_states.REPLICAS[0].expired,
    )])  # fmt: skip


def _council(made: World, code: str, number: int, chance: Random) -> None:
    steps, seed = bills.way_of_a_matter(chance, Pace(made.days)), chance.getrandbits(32)
    fields = {"interface": "legistar", "url": "/v1/fresno", "query": "kratom"}
    story = Story("matter", (), (), Counter(bills.told_of_matter(code, steps)))
    made.add(code, story, [Outlet(
        f"{code}-council", code, "fields",
        lambda day, root: bills.council_matters(steps, day, Random(seed + day)), lambda day: fields, main="",
    )])  # fmt: skip


def _register(made: World, code: str, number: int, chance: Random) -> None:
    docket = bills.way_of_a_rule(chance, Pace(made.days), number)
    seed = chance.getrandbits(32)
    fields = {
        "interface": "federal_register",
        "url": "/",
        "query": "kratom",
        "means": "prohibited",
        "trust": "record",
    }
    story = Story("rule", (), (), bills.told_of_rule(code, docket))
    made.add(code, story, [Outlet(
        f"{code}-register", code, "fields",
        lambda day, root: bills.register(docket, day, Random(seed + day)), lambda day: fields, main="",
    )])  # fmt: skip


def _standing() -> Iterator[Outlet]:
    """The replicas of all official interfaces as they are: a year in which their law does not move."""
    for number, replica in enumerate(replicas()):
        yield _stands(f"r1-{replica.interface.replace('_', '-')}-{number}", replica)


def _stands(name: str, replica: Replica) -> Outlet:
    fields = {"interface": replica.interface, "url": replica.url, **replica.source}

    def answers(day: int, root: str) -> Mapping[str, Answer]:
        disordered = replica.disorder if replica.disorder and Random(f"{name}{day}").random() < 0.2 else None
        bodies = replica.answers(root).items()
        return {path: Answer(disordered(body) if disordered else body, kind(body)) for path, body in bodies}

    return Outlet(name, "r1", "fields", answers, lambda day: fields, main=replica.first, expired=replica.expired)


def _false(story: Story) -> Statement:
    """Law that was never made, in place of all that is true."""
    substance = story.shown[-1][1][-1].substance if story.shown and story.shown[-1][1] else "kratom"
    return Statement("ban", substance, FALSE, on(-900))
