"""Waits for a server of a benchmark."""

from __future__ import annotations

import http.client
import subprocess
import time
from typing import Any


def wait_for(process: subprocess.Popen[Any], port: int, method: str = "GET", path: str = "/health") -> None:
    for _ in range(1200):
        assert process.poll() is None, f"{process.args!r} has ended"
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            connection.request(method, path)
            connection.getresponse().read()
        except OSError:
            time.sleep(0.1)
        else:
            return
        finally:
            connection.close()
    raise TimeoutError(f"nothing answers on port {port}")
