"""`tracker` as it is, but for the second between requests to the hosts of the bench, which are nobody's to spare."""

from __future__ import annotations

from spiders import settings
from tests.cluster.city import host
from tracker.cli import main

settings.DOWNLOAD_SLOTS |= {host(number): {"delay": 0.0} for number in range(1000)}

if __name__ == "__main__":
    main()
