"""Files of the archive that no answer in the ledger names: what a killed process left.

All else stays for ever: a body that the ledger names is what evidence rests on, or may be read anew some day.
"""

from __future__ import annotations

from pathlib import Path

from tracker import database
from tracker.archive import Archive


def remove(db: Path, archive: Archive) -> dict[str, int]:
    """Remove them; name and size of each. The ledger's lock must be held: a crawl writes bytes before rows."""
    named = {f"{sha256}.gz" for sha256, _ in database.bodies(db)}
    strays = [(name, size) for name, size in sorted(archive.store.sizes()) if name.rpartition("/")[2] not in named]
    for name, _ in strays:
        archive.store.remove(name)
    return {name.rpartition("/")[2]: size for name, size in strays}
