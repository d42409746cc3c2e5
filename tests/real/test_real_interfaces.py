"""Each interface's reader on every recorded document of that interface."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.real import recorded
from tests.spiders.replicas import replicas
from tracker.bills.formats import bill_documents
from tracker.model.words import Text
from tracker.readers import READERS, Part
from tracker.registry import load_subject

recorded.needed()
SUBJECT = load_subject(Path("data"))
DOCUMENTS = sorted(
    {
        (replica.interface, str(path.relative_to(recorded.FOLDER)))
        for replica in replicas()
        for pattern in replica.recorded
        for path in recorded.FOLDER.glob(pattern)
    }
)


def test_every_pattern_finds_a_document() -> None:
    for replica in replicas():
        for pattern in replica.recorded:
            assert list(recorded.FOLDER.glob(pattern)), f"{replica.interface}: {pattern}"


@pytest.mark.parametrize(("interface", "file"), DOCUMENTS)
def test_a_recorded_document_is_read(interface: str, file: str) -> None:
    """A text is a document with a kind of its own; a record of bills has bills, whether or not they name us."""
    body = recorded.body(file)
    reading = READERS[interface]([Part(url=file, body=body)], SUBJECT, date(2026, 11, 22))
    if interface in Text.__args__:
        assert reading.documents, file
    else:
        assert bill_documents(body), file
