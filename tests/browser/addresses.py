"""An example of every address for people: of each of our routes, and of all that Datasette shows."""

from __future__ import annotations

import json

from tests.command import ROOT

OURS = (
    "/",
    "/es/",
    "/?substance=7-oh&on=2025-09-01",
    "/embed",
    "/find?place=34236",
    "/find?place=lake",
    "/tracker/jurisdictions/us-al",
    "/tracker/jurisdictions/us-fl",
    "/tracker/jurisdictions/us-fl-sarasota-county",
    "/tracker/jurisdictions/us-tn?known=2026-06-01",
    "/es/tracker/jurisdictions/us-tn",
    "/compare",
    "/compare?place=us-al&place=us-fl",
    "/ship",
    "/ship?zip=34236&substance=kratom&age=21",
    "/data",
    "/api",
    "/changes",
    "/changes?since=2026-11-01&place=us-tn",
    "/upcoming",
    "/proposals",
    "/proposals/us-fl~2F2026~2FHB309",
    "/sources",
    "/corrections",
    "/coverage",
    "/coverage?which=secondary",
    "/single-source",
    "/codebook",
    "/dictionary",
    "/provision/us-tn/pc-950?version=2",
    "/provision/us-tn/pc-950?from=1&to=2",
    "/search",
    "/search?q=kratom",
)
_DATABASE = json.loads((ROOT / "metadata.json").read_text())["databases"]["tracker"]
_FEW_ROWS = "_size=3&_nofacet=1"
DATASETTE = (
    "/tracker",
    *(f"/tracker/{table}?{_FEW_ROWS}" for table, about in _DATABASE["tables"].items() if about.get("allow", True)),
    *(f"/tracker/{query}?place=us-al&one=us-al&other=us-fl" for query in _DATABASE["queries"]),
    "/tracker/status_periods?_facet=status&jurisdiction=us-tn&_sort_desc=effective_from",
    "/tracker/as_of?place=us-al&_show_sql=1",
    "/tracker/sources/us-al~2Fcode-20-2-23",
    "/-/versions",
)
REFUSED = ("/nowhere", "/find?place=kratom", "/tracker/jurisdictions/xx", "/tracker/status_periods?_sort=nothing")
