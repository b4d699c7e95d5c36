"""An S3 server: moto's, in a process of its own. Its contents are gone when it ends."""

from __future__ import annotations

import contextlib
import secrets
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

START_SECONDS = 60


class S3Server:
    def __init__(self, port: int) -> None:
        self.port = port
        self.origin = f"http://127.0.0.1:{port}"

    def new_bucket(self) -> str:
        """Creates a bucket, and returns its URL as TASKFLOW_FILES_URL needs it."""
        name = f"bucket-{secrets.token_hex(6)}"
        self._ask("PUT", f"/{name}")
        return f"s3://gardener:under%20the%20mat@127.0.0.1:{self.port}/{name}/task/flow?region=eu-central-1&http=1"

    def get(self, address: str) -> tuple[bytes, dict[str, str]]:
        """Fetches one of the bucket's addresses, and returns the body and the headers."""
        with urllib.request.urlopen(address, timeout=START_SECONDS) as answer:
            return answer.read(), {name.lower(): value for name, value in answer.headers.items()}

    def _ask(self, method: str, path: str) -> None:
        asked = urllib.request.Request(f"{self.origin}{path}", method=method)
        urllib.request.urlopen(asked, timeout=START_SECONDS).close()


@contextlib.contextmanager
def started(folder: Path) -> Iterator[S3Server]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    command = [sys.executable, "-c", "from moto.server import main; main()", "-H", "127.0.0.1", "-p", str(port)]
    with (folder / "moto.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
    try:
        _wait_for(process, port)
        yield S3Server(port)
    finally:
        process.kill()
        process.wait()


def _wait_for(process: subprocess.Popen[bytes], port: int) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        assert process.poll() is None, "moto's server has ended"
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        time.sleep(0.05)
    raise AssertionError("moto's server did not start")
