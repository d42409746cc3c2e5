"""The invented federation, recorded once, and the site on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.command import ROOT
from tests.site.examplia import NOW, build
from tests.tracker.law import SUBJECT
from tests.tracker.statehouse import Statehouse
from tracker.archive import Archive
from tracker.ledger import Ledger
from tracker.recorder import record
from tracker.registry import load
from tracker.site import datasette_for


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Statehouse:
    return build(tmp_path_factory.mktemp("examplia"))


@pytest.fixture(scope="session")
def folder(house: Statehouse) -> Path:
    return house.folder


@pytest.fixture(scope="session")
def datasette(house: Statehouse) -> Any:
    return datasette_for(house.folder / "tracker.db", house.folder / "feeds", lambda: NOW, load(house.data).subject)


@pytest.fixture(scope="session")
def client(datasette: Any) -> Any:
    return datasette.client


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Any]:
    """A folder with the real dossiers recorded, and the site on them."""
    folder = tmp_path_factory.mktemp("real")
    registry, ledger = load(ROOT / "data"), Ledger(folder / "tracker.db")
    record(registry, ledger, Archive(folder / "archive"), NOW)
    ledger.close()
    return folder, datasette_for(folder / "tracker.db", folder / "feeds", lambda: NOW, registry.subject).client


@pytest.fixture
def empty() -> Callable[[Path], Any]:
    """Makes a site on a ledger that holds nothing yet."""

    def made(folder: Path) -> Any:
        Ledger(folder / "tracker.db").close()
        return datasette_for(folder / "tracker.db", folder, lambda: NOW, SUBJECT).client

    return made
