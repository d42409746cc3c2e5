"""Where the recorded official documents lie: they are read in place and never copied."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.command import ROOT

FOLDER = Path(os.environ.get("TRACKER_REAL_DOCUMENTS") or ROOT.parent / "shared" / "real")


def needed() -> None:
    """Skip the module in one clear line where the folder is absent."""
    if not (FOLDER / "MANIFEST.jsonl").exists():
        pytest.skip(f"no recorded documents at {FOLDER}: set TRACKER_REAL_DOCUMENTS", allow_module_level=True)
