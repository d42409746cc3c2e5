"""A server of the S3 protocol on loopback, which looks at signatures as the services do."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.cluster.server import free_port

BUCKET = "law"
SECRET = "the-secret-of-the-bucket"


@contextmanager
def bucket_server(folder: Path) -> Iterator[dict[str, str]]:
    """While the block lasts; gives the environment by which a client finds it."""
    (folder / BUCKET).mkdir(parents=True)
    port = free_port()
    words = [
        sys.executable,
        "-m",
        "nanio",
        "serve",
        "--data-dir",
        str(folder),
        "--host",
        "127.0.0.1",
        "--port",
        str(port),
    ]
    environment = {**os.environ, "NANIO_ACCESS_KEY": "tracker", "NANIO_SECRET_KEY": SECRET}
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen([*words, "--no-access-log"], env=environment, stdout=log, stderr=log)
    try:
        _wait_for(port, folder / "log")
        yield {
            "AWS_ACCESS_KEY_ID": "tracker", "AWS_SECRET_ACCESS_KEY": SECRET, "AWS_REGION": "us-east-1",
            "AWS_ENDPOINT": f"http://127.0.0.1:{port}", "AWS_ALLOW_HTTP": "true",
            "TRACKER_ARCHIVE": f"s3://{BUCKET}/archive",
        }  # fmt: skip
    finally:
        server.terminate()
        server.wait()


def _wait_for(port: int, log: Path) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.1)
    raise AssertionError(log.read_text())
