"""The tables and views with which the schema began. What came later is in `tracker.schema`, step by step."""

from __future__ import annotations

COVERAGE = """
CREATE TABLE coverage (
  jurisdiction TEXT NOT NULL, name TEXT NOT NULL, substance TEXT NOT NULL, status TEXT NOT NULL, confidence TEXT,
  as_of TEXT, watched TEXT NOT NULL, missing TEXT NOT NULL, PRIMARY KEY (jurisdiction, substance)
);
"""

TABLES = """
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
"""

NOW = "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')"

# A period's instants are local midnights of its place, so a status flips there on its day with no job run.
VIEWS = """
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
""".replace("$NOW", NOW)
