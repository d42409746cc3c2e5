"""Whether nginx is installed, and what to say where it is not."""

from __future__ import annotations

import shutil

NGINX = shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/sbin:/usr/local/bin:/opt/homebrew/bin")
MISSING = "nginx is not installed: two sites behind a cache were not tested (apt-get install nginx-light)"
