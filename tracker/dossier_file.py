"""Writing into a dossier: people's files, which a command changes only where a person accepts an entry."""

from __future__ import annotations

from pathlib import Path

import tomli_w

from tracker.model import StatusPeriod


def append_entry(path: Path, entry: StatusPeriod) -> None:
    """Add a `[[status]]` at the end of a dossier. The file is replaced whole; what people wrote in it stays."""
    fields = entry.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    written = path.read_text("utf-8").rstrip("\n") + "\n\n" + tomli_w.dumps({"status": [fields]})
    aside = path.with_suffix(".new")
    aside.write_text(written, "utf-8")
    aside.replace(path)
