"""What we depend on: exact versions by their hashes, nothing that nobody imports, and an audit that cannot pass unseen."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.audit import LOCKS, verdict

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
IMPORTED_AS = {"pytest-httpserver": "pytest_httpserver", "lxml-stubs": "", "tomli-w": "tomli_w", "sqlite-utils": "sqlite_utils",
               "axe-playwright-python": "axe_playwright_python", "pyyaml": "yaml", "s3fs": "s3fs"}  # fmt: skip
NO_IMPORT = {
    "tzdata": "the standard library finds it by itself",
    "hatchling": "builds the package",
    "uvloop": "Scrapy imports it by its name in the settings",
    "s3fs": "fsspec imports it for addresses of buckets",
    "pytest-asyncio": "pytest finds it by itself", "pytest-xdist": "pytest finds it by itself",
    "nanio": "a program", "ruff": "a program", "mypy": "a program", "pip-audit": "a program", "lxml-stubs": "types for mypy",
}  # fmt: skip


def entries(lock: str) -> list[str]:
    text = re.sub(r"^\s*#.*\n", "", (ROOT / lock).read_text(), flags=re.MULTILINE)
    return [one for one in re.split(r"\n(?=\S)", text) if one.strip()]


@pytest.mark.parametrize("lock", LOCKS)
def test_each_package_is_one_version_by_its_hashes(lock: str) -> None:
    found = entries(lock)
    assert len(found) > 50
    for one in found:
        assert re.match(r"[a-z0-9][a-z0-9._-]*(\[[a-z,]+\])?==[0-9][^\s;]*", one), one[:80]
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", one), one[:80]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_place_to_load_from(lock: str) -> None:
    assert not re.search(
        r"https?://|--index-url|--find-links|--trusted-host|git\+|file:", (ROOT / lock).read_text()
    )


def test_everything_is_installed_by_its_hashes() -> None:
    for file in ("Makefile", "deploy/Containerfile"):
        for line in (ROOT / file).read_text().splitlines():
            if "pip install" in line:
                assert "--require-hashes" in line or "--no-deps" in line, line


def declared() -> dict[str, str]:
    extras = [one for group in PROJECT["project"].get("optional-dependencies", {}).values() for one in group]
    groups = [one for group in PROJECT.get("dependency-groups", {}).values() for one in group]
    names = [
        re.split(r"[\[<>=!~; ]", one)[0].lower() for one in (*PROJECT["project"]["dependencies"], *extras, *groups)
    ]
    return {name: IMPORTED_AS.get(name, name.replace("-", "_")) for name in names}


def imported() -> set[str]:
    found: set[str] = set()
    for folder in ("tracker", "spiders", "tests"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text())):
                if isinstance(node, ast.Import):
                    found |= {alias.name.partition(".")[0] for alias in node.names}
                elif isinstance(node, ast.ImportFrom) and node.module:
                    found.add(node.module.partition(".")[0])
                elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("importorskip"):
                    found.add(ast.literal_eval(node.args[0]))
    return found


def test_no_dependency_is_declared_that_nobody_uses() -> None:
    modules = imported()
    assert {name for name, module in declared().items() if module not in modules and name not in NO_IMPORT} == set()


def test_what_is_declared_is_locked() -> None:
    locked = {re.split(r"[\[=]", one)[0] for lock in LOCKS for one in entries(lock)}
    assert set(declared()) - locked == set()


def document(**packages: list[str] | None) -> dict[str, Any]:
    """As pip-audit writes it: a list of faults a package; None: it could not be asked about."""
    return {"dependencies": [
        {"name": name, "skip_reason": "not found"} if ids is None else
        {"name": name, "version": "1.0", "vulns": [{"id": one, "fix_versions": ["1.1"]} for one in ids]}
        for name, ids in packages.items()
    ]}  # fmt: skip


@pytest.mark.parametrize(
    ("documents", "status", "words"),
    [
        ([document(a=[], b=[])], 0, ["x.lock: 2 packages audited, 0 known faults"]),
        (
            [document(a=["CVE-1"], b=[])],
            1,
            ["a 1.0: CVE-1, mended in 1.1", "x.lock: 2 packages audited, 1 known faults"],
        ),
        (
            [document(a=[]), document(a=["GHSA-2"])],
            1,
            ["a 1.0: GHSA-2, mended in 1.1", "x.lock: 1 packages audited, 1 known faults"],
        ),
        (
            [None, None],
            0,
            ["x.lock: NOT AUDITED: no database of advisories could be asked about any package in it"],
        ),
        (
            [document(a=None, b=None), None],
            0,
            ["x.lock: NOT AUDITED: no database of advisories could be asked about any package in it"],
        ),
        (
            [document(a=[], b=None)],
            0,
            ["x.lock: NOT AUDITED, no database knows them: b", "x.lock: 1 packages audited, 0 known faults"],
        ),
        ([document(a=None), document(a=[])], 0, ["x.lock: 1 packages audited, 0 known faults"]),
    ],
)
def test_a_known_fault_is_red_and_silence_is_said(documents: list[Any], status: int, words: list[str]) -> None:
    assert verdict("x.lock", documents) == (status, words)


def test_continuous_integration_audits() -> None:
    assert "make audit" in (ROOT / ".ci" / "run").read_text()
    assert "-m tests.audit" in (ROOT / "Makefile").read_text()
