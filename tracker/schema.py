"""The SQLite schema: ledger tables that triggers keep append-only, derived tables, and views.

Ledger tables are the only history there is. Derived tables are rebuilt from them to the same rows.
Instants are UTC text in whole seconds, so that text sorts as time does; legal dates are text of any precision.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlite_utils import Database, Migrations

from tracker.schema_first import COVERAGE, NOW, TABLES, VIEWS

migrations = Migrations("tracker")

_FIRST = ("dossiers", "snapshots", "texts", "sightings", "recorded", "reviews", "decisions", "proposal_events",
          "changes", "runs")  # fmt: skip
LEDGER = (*_FIRST, "readings", "reminders", "rounds", "outbox", "deliveries", "looks")
"""Never updated, never deleted."""
REFILLED = ("jurisdictions", "status_periods", "citations", "sources", "proposals", "coverage", "findings")
"""Emptied and filled anew at each recording."""
DERIVED = (*REFILLED, "searched")
"""Made from the ledger."""

_UPCOMING = """
CREATE VIEW upcoming AS
SELECT +p.effective_from AS "on", 'took_effect' AS kind, p.jurisdiction, p.substance, p.status, p.citation, p.url
FROM status_periods p WHERE p.superseded_at IS NULL AND p.starts_at > $NOW
UNION ALL
SELECT +p.sunset, 'sunset', p.jurisdiction, p.substance, p.status, p.citation, p.url
FROM status_periods p
WHERE p.superseded_at IS NULL AND p.sunset IS NOT NULL AND p.sunset = p.effective_to AND p.ends_at > $NOW
ORDER BY 1, 3, 4;
""".replace("$NOW", NOW)
"""As before, in words by which both halves find their index: `+` keeps the order of days from choosing another."""


@migrations()
def m001_first(db: Database) -> None:
    db.executescript(TABLES + COVERAGE)
    _append_only(db, _FIRST)
    db.executescript(VIEWS)


def _append_only(db: Database, tables: Iterable[str]) -> None:
    for table in tables:
        for verb in ("UPDATE", "DELETE"):
            db.execute(  # the names are the constants above
                f"CREATE TRIGGER {table}_refuses_{verb.lower()} BEFORE {verb} ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'ledger rows are never changed: append a new one'); END"
            )


@migrations()
def m001a_settled(db: Database) -> None:
    """What the first step came to have in its first two hours. A ledger made later has it all."""
    if "coverage" not in db.table_names():
        db.executescript("".join(f"DROP VIEW {name};" for name in db.view_names()) + COVERAGE + VIEWS)


@migrations()
def m002_names(db: Database) -> None:
    db.executescript(
        "ALTER TABLE jurisdictions ADD COLUMN geoid TEXT;"
        "ALTER TABLE jurisdictions ADD COLUMN names TEXT NOT NULL DEFAULT '[]';"
    )


@migrations()
def m003_rules(db: Database) -> None:
    db.executescript(
        "ALTER TABLE reviews ADD COLUMN rule TEXT;"
        "DROP VIEW open_reviews;"
        "CREATE VIEW open_reviews AS "
        "SELECT r.id, r.jurisdiction, r.substance, r.kind, r.quote, r.rule, r.proposed, r.source, r.since "
        "FROM reviews r LEFT JOIN decisions d ON d.review = r.id WHERE d.id IS NULL ORDER BY r.id;"
    )


@migrations()
def m004_readings(db: Database) -> None:
    db.executescript(
        "CREATE TABLE readings (id INTEGER PRIMARY KEY, text TEXT NOT NULL, reader INTEGER NOT NULL, "
        "content TEXT NOT NULL, read_at TEXT NOT NULL, UNIQUE (text, reader));"
        "CREATE TABLE findings (id TEXT PRIMARY KEY, jurisdiction TEXT NOT NULL, source TEXT NOT NULL, "
        "kind TEXT NOT NULL, substance TEXT NOT NULL, quote TEXT NOT NULL, rule TEXT NOT NULL, status TEXT, "
        "acts TEXT, "
        "effective_from TEXT, sunset TEXT, min_age INTEGER, limits TEXT, label INTEGER, testing INTEGER, "
        "registration INTEGER, synthetic_ban INTEGER, preempts_local INTEGER, url TEXT, read_at TEXT NOT NULL);"
        "CREATE INDEX findings_by_place ON findings (jurisdiction);"
        "CREATE INDEX findings_by_source ON findings (source);"
    )
    _append_only(db, ["readings"])


@migrations()
def m005_why(db: Database) -> None:
    db.executescript(
        "ALTER TABLE changes ADD COLUMN confidence TEXT;"
        "ALTER TABLE changes ADD COLUMN archived TEXT;"
        "ALTER TABLE changes ADD COLUMN why TEXT;"
        "CREATE INDEX changes_by_retracted ON changes (retracts) WHERE retracts IS NOT NULL;"
        "CREATE INDEX snapshots_by_bytes ON snapshots (sha256);"
        "CREATE VIEW corrections AS "
        "SELECT c.id, c.recorded_at, c.jurisdiction, c.kind, c.title, c.why, c.retracts, o.title AS was "
        "FROM changes c LEFT JOIN changes o ON o.id = c.retracts "
        "WHERE c.kind IN ('corrected', 'retracted') ORDER BY c.number DESC;"
    )


@migrations()
def m006_reminders(db: Database) -> None:
    db.executescript(
        "CREATE TABLE reminders (id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, jurisdiction TEXT NOT NULL, "
        'substance TEXT NOT NULL, kind TEXT NOT NULL, "on" TEXT NOT NULL, days INTEGER NOT NULL, '
        "entry TEXT NOT NULL, title TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, citation TEXT, "
        "url TEXT, confidence TEXT NOT NULL, recorded_at TEXT NOT NULL);"
        "CREATE INDEX reminders_by_place ON reminders (jurisdiction, number);"
    )
    _append_only(db, ["reminders"])


@migrations()
def m007_outbox(db: Database) -> None:
    db.executescript(
        "CREATE TABLE rounds (id INTEGER PRIMARY KEY, changes INTEGER NOT NULL, reminders INTEGER NOT NULL, "
        "subscriptions TEXT NOT NULL, recorded_at TEXT NOT NULL);"
        "CREATE TABLE outbox (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, subscription TEXT NOT NULL, "
        "channel TEXT NOT NULL, event TEXT NOT NULL, queued_at TEXT NOT NULL);"
        "CREATE INDEX outbox_by_event ON outbox (event);"
        "CREATE TABLE deliveries (id INTEGER PRIMARY KEY, message INTEGER NOT NULL REFERENCES outbox (id), "
        "outcome TEXT NOT NULL, letter TEXT, at TEXT NOT NULL, reason TEXT);"
        "CREATE INDEX deliveries_by_message ON deliveries (message, outcome);"
        "CREATE INDEX deliveries_by_time ON deliveries (at);"
    )
    _append_only(db, ["rounds", "outbox", "deliveries"])


@migrations()
def m008_ways_in(db: Database) -> None:
    """An index for every question the site asks, so that none reads a whole table."""
    db.executescript(
        "CREATE INDEX changes_by_kind ON changes (kind, number);"
        "CREATE INDEX status_periods_starting ON status_periods (starts_at) WHERE superseded_at IS NULL;"
        "CREATE INDEX status_periods_ending ON status_periods (ends_at) "
        "WHERE superseded_at IS NULL AND sunset IS NOT NULL;"
        "CREATE INDEX status_periods_effective ON status_periods (effective_from) WHERE superseded_at IS NULL;"
        "CREATE INDEX status_periods_sunset ON status_periods (sunset) "
        "WHERE superseded_at IS NULL AND sunset IS NOT NULL;"
        "CREATE INDEX status_periods_enforced ON status_periods (enforced_from) "
        "WHERE superseded_at IS NULL AND enforced_from IS NOT NULL;"
        "CREATE INDEX status_periods_disputed ON status_periods (jurisdiction, substance) "
        "WHERE disputed = 1 AND superseded_at IS NULL;"
        "CREATE INDEX citations_by_source ON citations (source);"
        "CREATE INDEX coverage_by_status ON coverage (substance, status, jurisdiction);"
        "CREATE INDEX coverage_by_confidence ON coverage (substance, confidence, jurisdiction);"
        "CREATE INDEX coverage_by_watched ON coverage (substance, watched, jurisdiction);"
        "CREATE INDEX coverage_recorded ON coverage (substance, jurisdiction) WHERE confidence IS NOT NULL;"
        "CREATE INDEX coverage_on_one_page ON coverage (substance, jurisdiction) "
        "WHERE instr(missing, 'official words, second source') > 0;"
        "CREATE INDEX coverage_unwatched ON coverage (substance, jurisdiction) "
        "WHERE instr(missing, 'source to watch') > 0;"
        "CREATE INDEX sources_counted ON sources (outcome, interface, stale_after);"
        "CREATE INDEX sources_by_outcome ON sources (outcome, id);"
        "CREATE INDEX sources_by_staleness ON sources (stale_after);"
        "CREATE INDEX proposals_by_stage ON proposals (stage, last_event_on, id);"
        "CREATE INDEX reviews_by_place ON reviews (jurisdiction, id);"
        "CREATE INDEX jurisdictions_by_kind ON jurisdictions (kind, code);"
        "CREATE INDEX jurisdictions_by_iso ON jurisdictions (lower(iso));"
        "CREATE INDEX jurisdictions_by_name ON jurisdictions (lower(name));"
        "DROP VIEW upcoming;" + _UPCOMING
    )


@migrations()
def m009_search(db: Database) -> None:
    db.executescript(
        "CREATE VIRTUAL TABLE searched USING fts5(kind, jurisdiction, key UNINDEXED, part UNINDEXED, "
        "digest UNINDEXED, place, title, body, tokenize = 'porter unicode61 remove_diacritics 2');"
        "INSERT INTO searched (searched, rank) VALUES ('rank', 'bm25(0, 0, 0, 0, 0, 2, 8, 1)');"
    )


@migrations()
def m010_counts(db: Database) -> None:
    """Empty in the rows of runs that did not count."""
    for column in ("checked", "unchanged", "parsed", "findings", "failed"):
        db.execute(f"ALTER TABLE runs ADD COLUMN {column} INTEGER")


@migrations()
def m011_looks(db: Database) -> None:
    db.executescript(
        "CREATE TABLE looks (id INTEGER PRIMARY KEY, source TEXT NOT NULL, snapshot INTEGER NOT NULL, "
        "sight TEXT NOT NULL);"
        "CREATE INDEX looks_by_source ON looks (source, id);"
    )
    _append_only(db, ["looks"])


@migrations()
def m012_lean(db: Database) -> None:
    """Two indexes by which no question is answered: another serves `changes`, and parents are always read all."""
    db.executescript("DROP INDEX changes_by_entry; DROP INDEX jurisdictions_by_parent;")
