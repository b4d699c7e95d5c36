"""A line in the log for each request that was answered, and for each socket that was closed."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from taskflow.logs import ACCESS

logger = logging.getLogger(ACCESS)

QUIET = ("/health", "/metrics", "/app/", "/explorer/")
"""Asked for so often, or so many at once, that they would bury the rest: these are told at debug."""

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class AccessLog:
    def __init__(self, app: Callable[[Scope, Receive, Send], Awaitable[None]]) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        level = logging.DEBUG if scope.get("path", "").startswith(QUIET) else logging.INFO
        if scope["type"] == "lifespan" or not logger.isEnabledFor(level):
            await self.app(scope, receive, send)
            return
        ending = Ending()

        async def heard(message: Message) -> None:
            ending.take(message)
            await send(message)

        began = time.perf_counter()
        try:
            await self.app(scope, receive, heard)
        finally:
            _tell(level, scope, ending, time.perf_counter() - began)


class Ending:
    """How it ended: the status of an answer, or the code of a close."""

    def __init__(self) -> None:
        self.status: int | None = None
        self.request_id = ""

    def take(self, message: Message) -> None:
        match message["type"]:
            case "http.response.start":
                self.status = message["status"]
                headers = dict(message["headers"])
                self.request_id = headers.get(b"x-request-id", b"").decode("latin-1")
            case "websocket.close":
                self.status = message.get("code", 1000)


def _tell(level: int, scope: Scope, ending: Ending, seconds: float) -> None:
    method = "WEBSOCKET" if scope["type"] == "websocket" else scope["method"]
    client = scope.get("client")
    request_id = ending.request_id or scope.get("state", {}).get("request_id", "")
    logger.log(
        level,
        "%s %s %s",
        method,
        scope["path"],
        ending.status or "-",
        extra={"ms": round(seconds * 1000, 1), "client": client[0] if client else "-", "request_id": request_id},
    )
