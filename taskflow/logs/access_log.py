"""A line in the log for each request that was answered, and for each socket that was closed."""

from __future__ import annotations

import logging
from collections.abc import MutableMapping
from typing import Any

from taskflow.logs.logs import ACCESS

logger = logging.getLogger(ACCESS)

QUIET = ("/health", "/metrics", "/app/", "/explorer/")
"""Asked for so often, or so many at once, that they would bury the rest: these are told at debug."""


SECRETS = ("/files/upload/", "/unsubscribe/")
"""What stands behind it may be sent by whoever reads it."""


def log_request(scope: MutableMapping[str, Any], status: int | None, request_id: str, seconds: float) -> None:
    """Logs one request. `status` is that of the answer, or the code that the socket was closed with; None: there was neither."""
    level = logging.DEBUG if scope["path"].startswith(QUIET) else logging.INFO
    if not logger.isEnabledFor(level):
        return
    method = "WEBSOCKET" if scope["type"] == "websocket" else scope["method"]
    client = scope.get("client")
    logger.log(
        level,
        "%s %s %s",
        method,
        _without_secrets(scope["path"]),
        status or "-",
        extra={"ms": round(seconds * 1000, 1), "client": client[0] if client else "-", "request_id": request_id},
    )


def _without_secrets(path: str) -> str:
    return next((f"{secret}***" for secret in SECRETS if path.startswith(secret)), path)
