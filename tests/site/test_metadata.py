"""metadata.json says what everything is, and gives nothing away."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.tracker.statehouse import Statehouse

ROOT = Path(__file__).parents[2]
METADATA = json.loads((ROOT / "metadata.json").read_text())
TABLES = METADATA["databases"]["tracker"]["tables"]
TOLD = {"rounds", "outbox", "deliveries"}
"""Who was told what is nobody else's business."""
WORDS = {f"searched{part}" for part in ("", "_config", "_content", "_data", "_docsize", "_idx")}
"""The page of the search asks them; as tables they are long and say nothing."""
UNSEEN = TOLD | WORDS
INTERNAL = UNSEEN | {
    "dossiers",
    "texts",
    "sightings",
    "recorded",
    "reviews",
    "decisions",
    "readings",
    "looks",
    "_sqlite_migrations",
}


def test_every_table_view_and_column_is_described(house: Statehouse) -> None:
    db = house.ledger.db
    columns = {
        name: {row["name"] for row in db.query(f'PRAGMA table_info("{name}")')}
        for name in [*db.table_names(), *db.view_names()]
    }
    described = {name: set(about["columns"]) for name, about in TABLES.items()}
    assert described == columns
    assert all(about["description"] and all(about["columns"].values()) for about in TABLES.values())


def test_the_licence_stands_at_every_table() -> None:
    at = [METADATA, METADATA["databases"]["tracker"], *TABLES.values()]
    assert {about["license"] for about in at} == {"CC0 1.0"}


def test_internal_tables_and_no_others_are_hidden() -> None:
    assert {name for name, about in TABLES.items() if about.get("hidden")} == INTERNAL


def test_sort_facet_and_label_columns_exist() -> None:
    for about in TABLES.values():
        named = [about.get("sort"), about.get("sort_desc"), about.get("label_column"), *about.get("facets", [])]
        assert set(named) - {None} <= set(about["columns"])


async def test_every_table_and_view_page_works(client: Any) -> None:
    for name in TABLES:
        seen = (
            (await client.get(f"/tracker/{name}")).status_code,
            (await client.get(f"/tracker/{name}.json")).status_code,
        )
        assert seen == ((403, 403) if name in UNSEEN else (200, 200)), name


async def test_published_metadata_holds_no_secret(client: Any) -> None:
    published = (await client.get("/-/metadata.json")).text
    assert not [word for word in ("secret", "password", "token", "api_key", "$env") if word in published.lower()]
    assert json.loads(published).get("plugins", {}) == {}
