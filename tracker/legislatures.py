"""Words that mean something else in one legislature: `data/legislatures.toml`, read once.

Facts about legislatures are data; what their words do to a bill is said in `tracker.bills.steps`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tracker.bills.local_rules import UNICAMERAL
from tracker.bills.steps import Rule, rule

TABLE = Path(__file__).resolve().parent.parent / "data" / "legislatures.toml"


def _rules(own: Mapping[str, Any]) -> tuple[Rule, ...]:
    """The rules of one legislature; one of a single chamber has those of all such besides."""
    local = tuple(rule(row["name"], row["step"], row["line"]) for row in own.get("rule", ()))
    return (*local, *UNICAMERAL) if own.get("one_chamber") else local


BY_LEGISLATURE: Mapping[str, tuple[Rule, ...]] = {
    code: _rules(own) for code, own in tomllib.loads(TABLE.read_text("utf-8")).items()
}
"""By ISO 3166 code, before the rules of all."""
