"""The locks held against published advisories: `make audit`. A known fault is red; what was not held is said, never passed over.

pip-audit says "no known vulnerabilities" also of packages that its database could not be asked about. So they are counted.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")
DATABASES = ("pypi", "osv")
Document = dict[str, Any]


def asked(lock: str, database: str) -> Document | None:
    """What pip-audit says of a lock; None where the database does not answer."""
    with TemporaryDirectory() as folder:
        told = Path(folder) / "told.json"
        words = [
            "--requirement",
            str(ROOT / lock),
            "--require-hashes",
            "--disable-pip",
            "--progress-spinner",
            "off",
        ]
        said = ["--vulnerability-service", database, "--format", "json", "--output", str(told)]
        subprocess.run(
            [sys.executable, "-m", "pip_audit", *words, *said], capture_output=True, check=False, timeout=600
        )
        return json.loads(told.read_text()) if told.exists() and told.stat().st_size else None


def verdict(lock: str, documents: Iterable[Document | None]) -> tuple[int, list[str]]:
    """Exit status and lines, from what each database said."""
    known: dict[str, list[str]] = {}
    names: set[str] = set()
    for document in documents:
        for one in document["dependencies"] if document else ():
            names.add(one["name"])
            if "vulns" in one:
                known.setdefault(one["name"], []).extend(_line(one, fault) for fault in one["vulns"])
    faults = sorted({line for lines in known.values() for line in lines})
    if not known:
        return 0, [f"{lock}: NOT AUDITED: no database of advisories could be asked about any package in it"]
    left = sorted(names - set(known))
    missed = [f"{lock}: NOT AUDITED, no database knows them: {', '.join(left)}"] if left else []
    return int(bool(faults)), [
        *faults,
        *missed,
        f"{lock}: {len(known)} packages audited, {len(faults)} known faults",
    ]


def _line(package: Document, fault: Document) -> str:
    fixed = ", ".join(fault.get("fix_versions") or ()) or "no version yet"
    return f"{package['name']} {package['version']}: {fault['id']}, mended in {fixed}"


def main() -> int:
    worst = 0
    for lock in LOCKS:
        status, lines = verdict(lock, (asked(lock, database) for database in DATABASES))
        worst = max(worst, status)
        sys.stdout.write("\n".join(lines) + "\n")
    return worst


if __name__ == "__main__":
    raise SystemExit(main())
