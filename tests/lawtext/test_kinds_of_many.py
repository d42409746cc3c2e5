"""Short texts in the forms of many legislatures, boards, councils and courts: kind, language, whether it is law."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from tracker.extract import extract
from tracker.lawtext.law import read_law
from tracker.lawtext.text import law_text
from tracker.registry import load_subject

_ROOT = Path(__file__).parents[2]
_SUBJECT = load_subject(_ROOT / "data")
_FORCE = {"T": True, "F": False, "N": None}
_BLOCKS = re.split(r"^=== ?", (Path(__file__).parent / "kinds_of_many.txt").read_text(encoding="utf-8"), flags=re.M)


@pytest.mark.parametrize("block", _BLOCKS[1:], ids=lambda block: block.split("|")[0].strip())
def test_face(block: str) -> None:
    head, body = block.split("\n", 1)
    _name, language, kind, force = (field.strip() for field in head.split("|"))
    text = law_text(extract(body.strip().encode(), None, marked=True))
    law = read_law(text, _SUBJECT, date(2026, 11, 21), published=date(2026, 5, 1), national=False)
    assert (law.face.kind, law.face.language, law.face.in_force) == (kind, language, _FORCE[force])
