"""The command as it is, with one number changed: a request waits 2 s for its answer, where an operator's waits 60.

A year has some dozen answers that never come, and each would take a minute of doing nothing.
"""

from __future__ import annotations

from spiders import settings
from tracker.cli import main

if __name__ == "__main__":
    settings.PATIENCE = 2.0
    main()
