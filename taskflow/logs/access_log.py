"""A line in the log for each request that was answered, and for each socket that was closed."""

from __future__ import annotations

import logging
from collections.abc import MutableMapping
from typing import Any, Protocol
from urllib.parse import quote

from taskflow.logs.logs import ACCESS

logger = logging.getLogger(ACCESS)

ASKED = "asked"
"""The key of a request's operation in the state of its scope."""

QUIET = ("/health", "/metrics", "/app/", "/explorer/")
"""Paths requested so often, or so many at once, that they would bury the rest: logged at debug."""


SECRETS = ("/files/upload/", "/unsubscribe/")
"""Paths whose rest is a credential: a reader of the log could use it."""


def log_request(scope: MutableMapping[str, Any], status: int | None, request_id: str, seconds: float) -> None:
    """Logs one request. `status` is that of the answer, or the code that the socket was closed with; None: there was neither."""
    level = logging.DEBUG if scope["path"].startswith(QUIET) else logging.INFO
    if not logger.isEnabledFor(level):
        return
    asked: Asked | None = scope["state"].get(ASKED)
    method = "WEBSOCKET" if scope["type"] == "websocket" else scope["method"]
    client = scope.get("client")
    logger.log(
        level,
        "%s %s %s",
        method,
        quote(_without_secrets(scope["path"]), safe="/*:@!$&'()+,;=~"),  # a blank would let it look like more fields
        status or "-",
        extra={
            "ms": round(seconds * 1000, 1),
            "client": client[0] if client else "-",
            "request_id": request_id,
            **(_about(asked) if asked is not None else {}),
        },
    )


def _without_secrets(path: str) -> str:
    return next((f"{secret}***" for secret in SECRETS if path.startswith(secret)), path)


class Asked(Protocol):
    """An operation that has ended, or a subscription that has begun."""

    id: str
    address: str
    operation: str
    caller: str
    code: str


def log_operation(asked: Asked, seconds: float) -> None:
    """Logs an operation of a socket, where many share one request."""
    if logger.isEnabledFor(logging.INFO):
        extra = {
            "ms": round(seconds * 1000, 1),
            "client": asked.address or "-",
            "request_id": asked.id,
            **_about(asked),
        }
        logger.info("OPERATION /graphql -", extra=extra)


def _about(asked: Asked) -> dict[str, str]:
    """Names of operations come from clients, and contain only letters, digits and underscores."""
    return {"operation": asked.operation or "-", "caller": asked.caller or "-", "code": asked.code or "-"}
