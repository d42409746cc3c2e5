"""The SQLite schema: ledger tables that triggers keep append-only, derived tables, and views.

Ledger tables are the only history there is. Derived tables are rebuilt from them to the same rows.
Instants are UTC text in whole seconds, so that text sorts as time does; legal dates are text of any precision.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlite_utils import Database, Migrations

migrations = Migrations("tracker")

_FIRST = ("dossiers", "snapshots", "texts", "sightings", "recorded", "reviews", "decisions", "proposal_events",
          "changes", "runs")  # fmt: skip
LEDGER = (*_FIRST, "readings", "reminders", "rounds", "outbox", "deliveries")
"""Never updated, never deleted."""
REFILLED = ("jurisdictions", "status_periods", "citations", "sources", "proposals", "coverage", "findings")
"""Emptied and filled anew at each recording."""
DERIVED = (*REFILLED, "searched")
"""Made from the ledger."""

_TABLES = """
CREATE TABLE dossiers (
  id INTEGER PRIMARY KEY, jurisdiction TEXT NOT NULL, recorded_at TEXT NOT NULL, digest TEXT NOT NULL, content TEXT
);
CREATE INDEX dossiers_by_place ON dossiers (jurisdiction, id);
CREATE TABLE snapshots (
  id INTEGER PRIMARY KEY, source TEXT NOT NULL, url TEXT NOT NULL, final_url TEXT, part INTEGER NOT NULL,
  fetched_at TEXT NOT NULL, outcome TEXT NOT NULL, reason TEXT, http_status INTEGER, media_type TEXT, sha256 TEXT,
  size INTEGER, etag TEXT, last_modified TEXT, retry_after TEXT, recipe TEXT, text TEXT
);
CREATE INDEX snapshots_by_source ON snapshots (source, part, id);
CREATE INDEX snapshots_by_url ON snapshots (source, url, id);
CREATE INDEX snapshots_by_time ON snapshots (fetched_at);
CREATE TABLE texts (sha256 TEXT PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE sightings (
  id INTEGER PRIMARY KEY, source TEXT NOT NULL, claim TEXT NOT NULL, value TEXT NOT NULL, snapshot INTEGER NOT NULL,
  seen_at TEXT NOT NULL, confirmed INTEGER NOT NULL, first INTEGER NOT NULL
);
CREATE INDEX sightings_by_claim ON sightings (source, claim, id);
CREATE TABLE recorded (
  id INTEGER PRIMARY KEY, claim TEXT NOT NULL, jurisdiction TEXT NOT NULL, substance TEXT NOT NULL,
  source TEXT NOT NULL, content TEXT NOT NULL, recorded_at TEXT NOT NULL
);
CREATE INDEX recorded_by_place ON recorded (jurisdiction, id);
CREATE INDEX recorded_by_claim ON recorded (claim, id);
CREATE TABLE reviews (
  id INTEGER PRIMARY KEY, origin TEXT NOT NULL UNIQUE, jurisdiction TEXT NOT NULL, substance TEXT NOT NULL,
  kind TEXT NOT NULL, quote TEXT NOT NULL, proposed TEXT, source TEXT NOT NULL, since TEXT NOT NULL
);
CREATE TABLE decisions (
  id INTEGER PRIMARY KEY, review INTEGER NOT NULL UNIQUE REFERENCES reviews (id), verdict TEXT NOT NULL,
  why TEXT, decided_at TEXT NOT NULL
);
CREATE TABLE proposal_events (
  id INTEGER PRIMARY KEY, origin TEXT NOT NULL UNIQUE, proposal TEXT NOT NULL, jurisdiction TEXT NOT NULL,
  identifier TEXT NOT NULL, session TEXT, "on" TEXT, stage TEXT, text TEXT NOT NULL, url TEXT, title TEXT NOT NULL,
  aim TEXT NOT NULL, substances TEXT NOT NULL, source TEXT NOT NULL, recorded_at TEXT NOT NULL
);
CREATE INDEX proposal_events_by_proposal ON proposal_events (proposal, id);
CREATE TABLE changes (
  id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, kind TEXT NOT NULL, jurisdiction TEXT, substance TEXT,
  "on" TEXT, before TEXT, after TEXT, recorded_at TEXT NOT NULL, title TEXT NOT NULL, url TEXT, citation TEXT,
  proposal TEXT, retracts TEXT, entry TEXT, quote TEXT
);
CREATE INDEX changes_by_place ON changes (jurisdiction, number);
CREATE INDEX changes_by_time ON changes (recorded_at);
CREATE INDEX changes_by_entry ON changes (jurisdiction, entry);
CREATE TABLE runs (
  id INTEGER PRIMARY KEY, recorded_at TEXT NOT NULL, last_snapshot INTEGER NOT NULL, fetched INTEGER NOT NULL,
  outcomes TEXT NOT NULL, faults TEXT NOT NULL, changes INTEGER NOT NULL
);
CREATE TABLE jurisdictions (
  code TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, parent TEXT, iso TEXT, ocd TEXT,
  timezone TEXT NOT NULL, sources INTEGER NOT NULL, entries INTEGER NOT NULL
);
CREATE INDEX jurisdictions_by_parent ON jurisdictions (parent);
CREATE TABLE status_periods (
  id TEXT PRIMARY KEY, jurisdiction TEXT NOT NULL, substance TEXT NOT NULL, status TEXT NOT NULL,
  effective_from TEXT, effective_to TEXT, starts_at TEXT, ends_at TEXT, enacted TEXT, published TEXT,
  enforced_from TEXT, sunset TEXT, possession TEXT, sale TEXT, import TEXT, min_age INTEGER, limits TEXT,
  label INTEGER, testing INTEGER, registration INTEGER, synthetic_ban INTEGER, penalty TEXT, preempts_local INTEGER,
  enjoined INTEGER, citation TEXT, codified TEXT, url TEXT, confidence TEXT NOT NULL, disputed INTEGER NOT NULL,
  as_of TEXT, note TEXT, recorded_by TEXT NOT NULL, recorded_at TEXT NOT NULL, superseded_at TEXT
);
CREATE INDEX status_periods_by_place ON status_periods (jurisdiction, substance, recorded_at);
CREATE TABLE citations (
  id TEXT PRIMARY KEY, period TEXT NOT NULL, jurisdiction TEXT NOT NULL, substance TEXT NOT NULL, kind TEXT,
  url TEXT, source TEXT, quote TEXT, stands INTEGER, page_date TEXT, says TEXT
);
CREATE INDEX citations_by_period ON citations (period);
CREATE INDEX citations_by_place ON citations (jurisdiction);
CREATE TABLE sources (
  id TEXT PRIMARY KEY, jurisdiction TEXT NOT NULL, interface TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
  url TEXT NOT NULL, every TEXT NOT NULL, trust TEXT NOT NULL, outcome TEXT, reason TEXT, since TEXT,
  last_tried TEXT, last_good TEXT, stale_after TEXT, checked TEXT, note TEXT
);
CREATE INDEX sources_by_place ON sources (jurisdiction);
CREATE TABLE proposals (
  id TEXT PRIMARY KEY, jurisdiction TEXT NOT NULL, identifier TEXT NOT NULL, session TEXT, title TEXT NOT NULL,
  stage TEXT NOT NULL, aim TEXT NOT NULL, substances TEXT NOT NULL, last_event_on TEXT, url TEXT
);
CREATE INDEX proposals_by_place ON proposals (jurisdiction);
CREATE TABLE coverage (
  jurisdiction TEXT NOT NULL, name TEXT NOT NULL, substance TEXT NOT NULL, status TEXT NOT NULL, confidence TEXT,
  as_of TEXT, watched TEXT NOT NULL, missing TEXT NOT NULL, PRIMARY KEY (jurisdiction, substance)
);
"""

_NOW = "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')"

# A period's instants are local midnights of its place, so a status flips there on its day with no job run.
_VIEWS = """
CREATE VIEW current_status AS
SELECT p.jurisdiction, j.name, p.substance, p.status, p.effective_from, p.effective_to, p.citation, p.confidence,
       p.disputed, p.as_of, p.url
FROM status_periods p JOIN jurisdictions j ON j.code = p.jurisdiction
WHERE p.superseded_at IS NULL AND (p.starts_at IS NOT NULL OR p.effective_from IS NULL)
  AND (p.starts_at IS NULL OR p.starts_at <= $NOW)
  AND (p.ends_at IS NULL OR p.ends_at > $NOW)
ORDER BY p.jurisdiction, p.substance;
CREATE VIEW upcoming AS
SELECT p.effective_from AS "on", 'took_effect' AS kind, p.jurisdiction, p.substance, p.status, p.citation, p.url
FROM status_periods p WHERE p.superseded_at IS NULL AND p.starts_at > $NOW
UNION ALL
SELECT p.sunset, 'sunset', p.jurisdiction, p.substance, p.status, p.citation, p.url
FROM status_periods p WHERE p.superseded_at IS NULL AND p.sunset = p.effective_to AND p.ends_at > $NOW
ORDER BY 1, 3, 4;
CREATE VIEW stale_sources AS
SELECT id, jurisdiction, title, url, outcome, reason, since, last_tried, last_good
FROM sources WHERE stale_after < $NOW ORDER BY id;
CREATE VIEW open_reviews AS
SELECT r.id, r.jurisdiction, r.substance, r.kind, r.quote, r.proposed, r.source, r.since
FROM reviews r LEFT JOIN decisions d ON d.review = r.id WHERE d.id IS NULL ORDER BY r.id;
""".replace("$NOW", _NOW)

_UPCOMING = """
CREATE VIEW upcoming AS
SELECT +p.effective_from AS "on", 'took_effect' AS kind, p.jurisdiction, p.substance, p.status, p.citation, p.url
FROM status_periods p WHERE p.superseded_at IS NULL AND p.starts_at > $NOW
UNION ALL
SELECT +p.sunset, 'sunset', p.jurisdiction, p.substance, p.status, p.citation, p.url
FROM status_periods p
WHERE p.superseded_at IS NULL AND p.sunset IS NOT NULL AND p.sunset = p.effective_to AND p.ends_at > $NOW
ORDER BY 1, 3, 4;
""".replace("$NOW", _NOW)
"""As before, in words by which both halves find their index: `+` keeps the order of days from choosing another."""


@migrations()
def m001_first(db: Database) -> None:
    db.executescript(_TABLES)
    _append_only(db, _FIRST)
    db.executescript(_VIEWS)


def _append_only(db: Database, tables: Iterable[str]) -> None:
    for table in tables:
        for verb in ("UPDATE", "DELETE"):
            db.execute(  # the names are the constants above
                f"CREATE TRIGGER {table}_refuses_{verb.lower()} BEFORE {verb} ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'ledger rows are never changed: append a new one'); END"
            )


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
