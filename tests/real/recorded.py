"""Where the recorded official documents lie: they are read in place and never copied."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.command import ROOT

FOLDER = Path(os.environ.get("TRACKER_REAL_DOCUMENTS") or ROOT.parent / "shared" / "real")


def needed() -> None:
    """Skip the module in one clear line where the folder is absent."""
    if not (FOLDER / "MANIFEST.jsonl").exists():
        pytest.skip(f"no recorded documents at {FOLDER}: set TRACKER_REAL_DOCUMENTS", allow_module_level=True)


def manifest() -> dict[str, dict[str, Any]]:
    """What is recorded, by file name."""
    rows = map(json.loads, (FOLDER / "MANIFEST.jsonl").read_text().splitlines())
    return {row["file"]: row for row in rows}


def body(file: str) -> bytes:
    """The bytes as the official site sent them."""
    stored = (FOLDER / file).read_bytes()
    return gzip.decompress(stored) if file.endswith(".gz") else stored


def media_type(file: str) -> str:
    """As recorded, without the note on how the recording is packed."""
    return str(manifest()[file]["media_type"]).partition(";")[0]
