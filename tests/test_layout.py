"""The house rules that a machine can check: who may import whom, who may read the clock, who may name a place."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tracker.schema import LEDGER

ROOT = Path(__file__).parent.parent
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts): path
    for folder in ("tracker", "spiders")
    for path in sorted((ROOT / folder).rglob("*.py"))
}
PURE = ("model", "normalize", "extract", "challenge", "names", "quotation", "lawtext", "bills", "citations", "citation_forms", "citation_forms_world", "readers", "timeline", "own_law", "reason", "answer", "changes", "days", "difference",
        "course", "message", "wording", "shipping", "amounts", "csv_rows", "public")  # fmt: skip
"""Modules of the tracker that touch no disk, clock, network or environment."""
REACHES_OUT = {"os", "pathlib", "socket", "subprocess", "sqlite3", "sqlite_utils", "urllib.request", "httpx", "requests",
               "aiohttp", "time", "shutil", "tempfile"}  # fmt: skip
CLOCKS = {"now", "utcnow", "today"}


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def imports_of(module: str) -> set[str]:
    return set(imports(MODULES[module]))


def is_pure(module: str) -> bool:
    parts = module.split(".")
    return parts[0] == "tracker" and len(parts) > 1 and parts[1] in PURE


@pytest.mark.parametrize("module", [m for m in MODULES if m.startswith("tracker") and m != "tracker.crawl"])
def test_only_crawl_knows_the_spiders(module: str) -> None:
    assert not {name for name in imports_of(module) if name.split(".")[0] in ("spiders", "scrapy", "twisted")}


@pytest.mark.parametrize("module", [m for m in MODULES if m.startswith("spiders")])
def test_spiders_know_nothing_of_law(module: str) -> None:
    allowed = (
        "tracker.model", "tracker.public", "tracker.registry", "tracker.archive", "tracker.disk", "tracker.normalize", "tracker.unpack",
        "tracker.__version__",
    )  # fmt: skip
    of_tracker = {name for name in imports_of(module) if name.startswith("tracker.")}
    assert not {name for name in of_tracker if not name.startswith(allowed)}


@pytest.mark.parametrize("module", [m for m in MODULES if is_pure(m)])
def test_pure_modules_reach_nothing(module: str) -> None:
    assert not imports_of(module) & REACHES_OUT


@pytest.mark.parametrize("module", [m for m in MODULES if is_pure(m)])
def test_pure_modules_know_no_ledger(module: str) -> None:
    assert not {
        n for n in imports_of(module) if n.startswith(("tracker.ledger", "tracker.archive", "tracker.registry"))
    }


@pytest.mark.parametrize("module", [m for m in MODULES if m not in ("tracker.commands.desk", "spiders.base")])
def test_only_the_command_line_reads_the_clock(module: str) -> None:
    calls = [node.func for node in ast.walk(ast.parse(MODULES[module].read_text())) if isinstance(node, ast.Call)]
    clocks = [f for f in calls if isinstance(f, ast.Attribute) and f.attr in CLOCKS and not is_own_clock(f)]
    assert not [ast.unparse(call) for call in clocks]


def is_own_clock(function: ast.Attribute) -> bool:
    """`self.now()` is a clock that was handed in; `datetime.now()` is the clock of the machine."""
    return ast.unparse(function.value) not in ("datetime", "date", "datetime.datetime", "datetime.date", "time")


ONE_INTERFACE = ("action_log", "bill_history", "congress", "legiscan", "measures", "open_legislation", "rows")
"""Readers of `tracker.bills` that are made each for one publisher's records, and so know whose they are."""


@pytest.mark.parametrize(
    "module",
    [
        m
        for m in MODULES
        if not m.startswith(("tracker.readers", "spiders.", *(f"tracker.bills.{n}" for n in ONE_INTERFACE)))
    ],
)
def test_code_names_no_place(module: str) -> None:
    codes = {"-".join(p.relative_to(ROOT / "data/jurisdictions").with_suffix("").parts)
             for p in (ROOT / "data/jurisdictions").rglob("*.toml")}  # fmt: skip
    words = {node.value.casefold() for node in ast.walk(ast.parse(MODULES[module].read_text()))
             if isinstance(node, ast.Constant) and isinstance(node.value, str)}  # fmt: skip
    assert not words & {code for code in codes if "-" in code}


@pytest.mark.parametrize("module", list(MODULES))
def test_a_module_has_one_subject(module: str) -> None:
    assert len(MODULES[module].read_text().splitlines()) <= 300


def test_ledger_rows_are_never_changed_by_our_code() -> None:
    for path in MODULES.values():
        source = path.read_text().lower()
        for table in LEDGER:
            assert f"update {table} set" not in source, path
            assert f"delete from {table}" not in source, path
