"""The person who reviews: reads words, never the script. Whoever is shown false law believes it and writes it down."""

from __future__ import annotations

import sqlite3
import tomllib
from collections import Counter
from collections.abc import Callable
from random import Random
from typing import Any

from tests.command import Installation
from tests.soak.desk import Dossiers, entry
from tests.soak.statements import Statement, statement

Tracker = Callable[..., Any]
"""A command of the tracker, at an instant after the run."""


class Person:
    """Decides what waits, by what the words say; mends what is told to be broken."""

    def __init__(self, place: Installation, dossiers: Dossiers, chance: Random) -> None:
        self.place, self.dossiers, self.chance = place, dossiers, chance
        self.did: Counter[str] = Counter()

    def after_a_run(self, tracker: Tracker) -> None:
        """All that waits for somebody."""
        for review in self._rows("SELECT * FROM open_reviews"):
            self._decide(tracker, review)
        for source in self._rows("SELECT id, jurisdiction FROM sources WHERE outcome NOT IN ('ok', 'unchanged')"):
            if self.dossiers.mend_source(source["jurisdiction"], source["id"]):
                self.did["sources mended"] += 1

    def rename(self, code: str) -> None:
        """The place takes another name; its code stays."""
        self.dossiers.edit(code, lambda dossier: dossier.update(name=f"Free Land of {code}"))
        self.did["places renamed"] += 1

    def _decide(self, tracker: Tracker, review: dict[str, Any]) -> None:
        said = statement(review["quote"])
        if said is None:
            return self._reject(tracker, review, "these words bar nothing")
        if said.kind == "annulled":
            self.dossiers.edit(review["jurisdiction"], lambda dossier: _strike(dossier, said))
            return self._reject(tracker, review, "the act is annulled: taken out of the dossier")
        if self._holds(review["jurisdiction"], said) and self.chance.random() < 0.5:
            return self._reject(tracker, review, "in the dossier")
        return self._write_down(tracker, review, said)

    def _write_down(self, tracker: Tracker, review: dict[str, Any], said: Statement) -> None:
        """Accept what is proposed where that is what the words say; else write the entry by hand."""
        code, proposed = review["jurisdiction"], review["proposed"] or ""
        if f'"{said.terms["status"]}"' in proposed and not said.end and not self._moves(code, said):
            done = tracker("review", "accept", str(review["id"]), "--from", said.terms["effective_from"])
            self.did["accepted" if done.status == 0 else "already there"] += 1
            if done.status == 0:
                return
        elif not self._holds(code, said):
            made = entry(said, review["source"])
            self.dossiers.edit(code, lambda dossier: _put(dossier, made))
            self.did["written by hand"] += 1
        self._reject(tracker, review, "in the dossier")

    def _reject(self, tracker: Tracker, review: dict[str, Any], why: str) -> None:
        self.did[f"rejected: {why}"] += 1
        tracker("review", "reject", str(review["id"]), "--why", why)

    def _holds(self, code: str, said: Statement) -> bool:
        """The dossier has an entry of that status from that day on."""
        terms = (said.terms.get("status"), said.terms["effective_from"])
        return any((one["status"], one.get("effective_from")) == terms for one in self._held(code, said))

    def _moves(self, code: str, said: Statement) -> bool:
        """The dossier has the same act, with another day."""
        return not self._holds(code, said) and any(_act(one) == said.act for one in self._held(code, said))

    def _held(self, code: str, said: Statement) -> list[dict[str, Any]]:
        """What the dossier says of the substance."""
        held = tomllib.loads(self.dossiers.path(code).read_text()).get("status", [])
        return [one for one in held if one["substance"] == said.substance]

    def _rows(self, sql: str) -> list[dict[str, Any]]:
        connection = sqlite3.connect(f"file:{self.place.db}?mode=ro", uri=True)
        connection.row_factory = sqlite3.Row
        rows = [dict(row) for row in connection.execute(sql)]
        connection.close()
        return rows


def _act(one: dict[str, Any]) -> str | None:
    """The act that an entry is of, by the words that prove it."""
    proofs = (statement(proof.get("quote") or proof.get("says", "")) for proof in one["evidence"])
    return next((said.act for said in proofs if said), None)


def _put(dossier: dict[str, Any], made: dict[str, Any]) -> None:
    """A new entry; one of the same act is changed in place, since its day moved."""
    _drop(dossier, made["substance"], _act(made))
    dossier["status"].append(made)


def _strike(dossier: dict[str, Any], said: Statement) -> None:
    _drop(dossier, said.substance, said.act)


def _drop(dossier: dict[str, Any], substance: str, act: str | None) -> None:
    dossier["status"] = [one for one in dossier["status"] if (one["substance"], _act(one)) != (substance, act)]
