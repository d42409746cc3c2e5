"""Official interfaces played on loopback, one module each: what they answer, and what we must make of it.

A module has one or more `Replica`s in `REPLICAS`. Bodies are written by us in the publisher's form.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from tracker.model import Reading


@dataclass(frozen=True)
class Replica:
    """`answers(site)`: path with query, below the replica's own root `site`, to a body.

    `url`: of the source, below the root. `first`: the path that is asked first. `renamed`: fields (as they stand in
    the bodies) whose loss must be named. `empty`: what `first` answers when it has nothing. `requests`: on a first day;
    `unchanged`: on a day when nothing changed. `expired`: what it answers to a key that is no longer good.
    `told(reading)`: asserts what the readers must find. `disorder(body)`: the records out of order and twice.
    `recorded`: folders or files of the recorded documents it must read.
    """

    interface: str
    url: str
    first: str
    answers: Callable[[str], Mapping[str, bytes]]
    told: Callable[[Reading], None]
    empty: bytes
    renamed: tuple[str, ...]
    requests: int
    unchanged: int = 1
    expired: bytes | None = None
    disorder: Callable[[bytes], bytes] | None = None
    source: Mapping[str, Any] = field(default_factory=dict)
    recorded: tuple[str, ...] = ()


def in_json(*path: str) -> Callable[[bytes], bytes]:
    """Disorder for JSON: the list at a path of keys turned round, each record twice."""

    def disorder(body: bytes) -> bytes:
        try:
            whole = json.loads(body)
        except ValueError:
            return body
        holder: Any = {"": whole}
        for key in ("", *path)[:-1] if path else ():
            holder = holder.get(key) if isinstance(holder, dict) else None
        last = path[-1] if path else ""
        if not isinstance(holder, dict) or not isinstance(holder.get(last), list):
            return body
        holder[last] = [record for record in reversed(holder[last]) for _ in range(2)]
        return json.dumps(whole if path else holder[""], ensure_ascii=False).encode()

    return disorder


def in_xml(name: str) -> Callable[[bytes], bytes]:
    """Disorder for XML: elements of a local name turned round among their siblings, each twice."""

    def disorder(body: bytes) -> bytes:
        try:
            root = etree.fromstring(body)
        except etree.XMLSyntaxError:
            return body
        found = [one for one in root.iter("{*}*") if etree.QName(one).localname == name]
        for one in found:
            parent = one.getparent()
            if parent is not None:
                parent.remove(one)
                parent.extend([deepcopy(one), one])
                parent[:] = [
                    *[c for c in parent if c.tag != one.tag],
                    *[c for c in parent if c.tag == one.tag][::-1],
                ]
        return etree.tostring(root, encoding="utf-8")

    return disorder


def replicas() -> list[Replica]:
    """All that there are, by their interface."""
    modules = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return [one for name in modules for one in importlib.import_module(f"{__name__}.{name}").REPLICAS]
