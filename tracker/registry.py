"""The data folder: dossiers, subjects and where we publish, strict at the door.

A fault stops its own file and no other; it names file, field and value.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tracker.gazetteer import Identity, identity
from tracker.model import Dossier, Publication, StatusPeriod, Subject
from tracker.model.words import Bills
from tracker.normalize import first_day, last_day
from tracker.toml_file import Fault, FaultyFileError, read_toml, validated

SUBJECTS_OF_OUR_OWN = Path(__file__).resolve().parent.parent / "data" / "subjects"
"""Used where a data folder holds dossiers alone."""
SEARCHED = ("federal_register", *get_args(Bills))
"""Interfaces that are asked by a search."""


@dataclass(frozen=True)
class Registry:
    """All that the data folder says: the subject, valid dossiers by code, codes with a file, faults."""

    subject: Subject
    dossiers: Mapping[str, Dossier]
    codes: frozenset[str]
    faults: tuple[Fault, ...] = field(default=())


def load(data: Path) -> Registry:
    """Read every subject and dossier under `data`. FaultyFileError if there is no usable subject or no dossier."""
    subject = load_subject(data)
    paths = dossier_paths(data)
    dossiers: dict[str, Dossier] = {}
    faults: list[Fault] = []
    for code, path in paths.items():
        try:
            dossiers[code] = _dossier(path, code, _code(path.parent, data / "jurisdictions") or None, subject)
        except FaultyFileError as error:
            faults += error.faults
    faults += [
        _orphan(d, paths[code]) for code, d in dossiers.items() if d.jurisdiction.parent not in {None, *paths}
    ]
    return Registry(subject, dossiers, frozenset(paths), tuple(faults))


def load_dossier(data: Path, path: Path, subject: Subject) -> Dossier:
    """One dossier alone, for an answer in a hurry. FaultyFileError names all that is wrong in its file."""
    folder = data / "jurisdictions"
    return _dossier(path, _code(path, folder), _code(path.parent, folder) or None, subject)


def identities(paths: Mapping[str, Path]) -> Iterator[Identity]:
    """What every place is called, read from the head of its file. A file with a faulty head has its code alone."""
    for code, path in paths.items():
        with suppress(ValueError, RecursionError):
            head = tomllib.loads(path.read_text("utf-8").partition("\n[")[0])
            yield identity({**head, "code": code})
            continue
        yield Identity(code, code)


def dossier_paths(data: Path) -> dict[str, Path]:
    """The dossier file of every place, by code."""
    folder = data / "jurisdictions"
    paths = {_code(path, folder): path for path in sorted(folder.rglob("*.toml"))}
    if not paths:
        raise FaultyFileError(
            [Fault(str(folder), "*.toml", "", "no dossier here: give --data a folder that has jurisdictions/")]
        )
    return paths


def _code(path: Path, folder: Path) -> str:
    """`us/ca/san-diego.toml` is `us-ca-san-diego`: the folder tree is the tree of jurisdictions."""
    return str(path)[len(str(folder)) + 1 :].removesuffix(".toml").replace(os.sep, "-")


def load_subject(data: Path) -> Subject:
    """All subjects of a data folder as one: names are unique over them all."""
    folder = data / "subjects" if (data / "subjects").is_dir() else SUBJECTS_OF_OUR_OWN
    paths = sorted(folder.glob("*.toml"))
    if not paths:
        raise FaultyFileError([Fault(str(folder), "*.toml", "", "no subject here: add one, e.g. kratom.toml")])
    subjects = [_subject(path) for path in paths]
    if len(subjects) == 1:
        return subjects[0]
    return Subject(
        id="+".join(s.id for s in subjects),
        name=", ".join(s.name for s in subjects),
        query=" | ".join(s.query for s in subjects),
        reject=tuple(word for s in subjects for word in s.reject),
        substances=tuple(substance for s in subjects for substance in s.substances),
    )


def load_publication(data: Path) -> Publication:
    """Where we publish, from `site.toml` of a data folder; the example's address where there is none."""
    path = data / "site.toml"
    return validated(Publication, read_toml(path), path) if path.exists() else Publication()


def _subject(path: Path) -> Subject:
    raw = read_toml(path)
    document = {**raw, "id": path.stem, "substances": raw.get("substance", [])}
    document.pop("substance", None)
    subject = validated(Subject, document, path)
    owner: dict[str, str] = {}
    for substance in subject.substances:
        for name in substance.names:
            if owner.setdefault(name.casefold(), substance.id) != substance.id:
                problem = f"also a name of '{owner[name.casefold()]}': a name means one substance"
                raise FaultyFileError([Fault(str(path), f"substance '{substance.id}' names", name, problem)])
    return subject


def _orphan(dossier: Dossier, path: Path) -> Fault:
    problem = f"the place above it has no dossier: add {path.parent}.toml"
    return Fault(str(path), "file", dossier.jurisdiction.code, problem)


def _dossier(path: Path, code: str, parent: str | None, subject: Subject) -> Dossier:
    raw = read_toml(path)
    identity = {key: value for key, value in raw.items() if key not in ("source", "status")}
    document = {
        "jurisdiction": {**identity, "code": code, "parent": parent},
        "sources": [_with_defaults(source, code, subject) for source in raw.get("source", [])],
        "status": [_with_full_sources(entry, code) for entry in raw.get("status", [])],
    }
    dossier = validated(Dossier, document, path)
    faults = list(_faults(dossier, path, frozenset(s.id for s in subject.substances)))
    if faults:
        raise FaultyFileError(faults)
    return dossier


def _with_defaults(source: dict[str, Any], code: str, subject: Subject) -> dict[str, Any]:
    """A source with its full id; one that is searched asks for the subject where it does not say for what."""
    asks = {"query": subject.query} if source.get("interface") in SEARCHED else {}
    return {**asks, **source, "id": f"{code}/{source.get('id', '')}", "jurisdiction": code}


def _with_full_sources(entry: dict[str, Any], code: str) -> dict[str, Any]:
    evidence = [
        {**e, "source": f"{code}/{e['source']}"}
        if isinstance(e.get("source"), str) and "/" not in e["source"]
        else e
        for e in entry.get("evidence", [])
    ]
    return {**entry, "evidence": evidence}


def _faults(dossier: Dossier, path: Path, substances: frozenset[str]) -> Iterator[Fault]:
    place = dossier.jurisdiction
    if not _is_time_zone(place.timezone):
        yield Fault(str(path), "timezone", place.timezone, "not an IANA time zone, e.g. America/Chicago")
    yield from _source_faults(dossier, path)
    for number, entry in enumerate(dossier.status, 1):
        yield from _entry_faults(entry, f"status[{number}]", path, dossier, substances)
    yield from _same_day_faults(dossier, path)


def _is_time_zone(name: str) -> bool:
    try:
        return ZoneInfo(name).key == name
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False


def _source_faults(dossier: Dossier, path: Path) -> Iterator[Fault]:
    seen: set[str] = set()
    for source in dossier.sources:
        short = source.id.split("/", 1)[1]
        if source.id in seen or not short.strip(".") or re.search(r"[\s/\\]", short):
            yield Fault(
                str(path), "source id", short, "must be unique in the dossier, not empty, without slash or blank"
            )
        seen.add(source.id)
        if source.select:
            from tracker.markup import check_selector  # noqa: PLC0415  few dossiers need a parser of pages

            try:
                check_selector(source.select)
            except ValueError as error:
                yield Fault(str(path), f"source '{short}' select", source.select, str(error))


def has_official_words(entry: StatusPeriod) -> bool:
    """True if an official document itself was read for the entry."""
    return any(e.source or e.kind == "official" for e in entry.evidence)


def _entry_faults(
    entry: StatusPeriod, where: str, path: Path, dossier: Dossier, substances: frozenset[str]
) -> Iterator[Fault]:
    known = ", ".join(sorted(substances))
    for substance in {entry.substance, *(limit.substance for limit in entry.limits)} - substances:
        yield Fault(str(path), f"{where} substance", substance, f"not in the subject file; known: {known}")
    sources = {source.id for source in dossier.sources}
    for evidence in entry.evidence:
        if evidence.source and evidence.source not in sources:
            yield Fault(str(path), f"{where} evidence source", evidence.source, "no such source in this dossier")
    if entry.confidence == "high" and not has_official_words(entry):
        yield Fault(
            str(path), f"{where} confidence", "high", "needs official words: an official evidence or a quote"
        )
    ends = entry.sunset if entry.sunset != "unknown" else None
    if ends and entry.effective_from and last_day(ends) < first_day(entry.effective_from):
        yield Fault(str(path), f"{where} sunset", ends, f"is before effective_from {entry.effective_from}")


def _same_day_faults(dossier: Dossier, path: Path) -> Iterator[Fault]:
    seen: set[tuple[str, str | None]] = set()
    for number, entry in enumerate(dossier.status, 1):
        start = (entry.substance, entry.effective_from)
        if start in seen:
            problem = f"another entry of '{entry.substance}' begins on the same day"
            yield Fault(str(path), f"status[{number}] effective_from", str(entry.effective_from), problem)
        seen.add(start)
