"""`/mcp`: the tools over HTTP, for callers who authenticate as they would at /graphql."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Container
from contextlib import asynccontextmanager
from typing import Any

import orjson
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from models.errors import AuthFailed
from taskflow.api.execution.request import bearer_of
from taskflow.api.transport.http import LARGEST_BODY, RETRY_AFTER_SECONDS
from taskflow.api.transport.origin import is_welcome
from taskflow.logs import environment_errors
from taskflow.mcp.api import Api
from taskflow.mcp.inside import asking
from taskflow.mcp.server import Context, server

RETRY = {"retry-after": str(RETRY_AFTER_SECONDS)}
logger = logging.getLogger(__name__)


class McpEndpoint:
    """Each request is independent, so any process can answer it. `app` is the application that the tools call; it is
    set before the first request."""

    def __init__(self, authenticate: Callable[[str], Awaitable[object]], *, origins: Container[str] = ()) -> None:
        logging.getLogger("mcp").setLevel(logging.WARNING)  # it logs each start, end and request
        self._authenticate = authenticate
        self._origins = origins
        self._sessions = StreamableHTTPSessionManager(
            server(self._api_for), json_response=True, stateless=True, max_request_body_size=LARGEST_BODY
        )
        self.app: ASGIApp | None = None

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        async with self._sessions.run():
            yield

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] != "POST":  # a stream of its own would never send anything
            await _refusal(405, "Only POST is answered here.", allow="POST")(scope, receive, send)
            return
        headers = dict(scope["headers"])
        if not is_welcome(headers, self._origins):  # required by the protocol, although no cookie signs anybody in
            await _refusal(403, "Pages of that origin are not answered here. See TASKFLOW_ALLOWED_ORIGINS.")(
                scope, receive, send
            )
            return
        bearer = bearer_of(headers.get(b"authorization", b"").decode("latin-1"))
        if bearer is None:
            await _unknown("Send `Authorization: Bearer …` with an API key or a token.")(scope, receive, send)
            return
        try:
            await self._authenticate(bearer)
        except AuthFailed as failure:
            await _unknown(str(failure.message))(scope, receive, send)
            return
        except Exception as error:
            if not environment_errors.is_transient(error):
                raise
            logger.warning("/mcp can't be answered now: %s", error)
            await _refusal(503, f"The server can't answer just now. Try again in {RETRY_AFTER_SECONDS} s.", **RETRY)(
                scope, receive, send
            )
            return
        await self._sessions.handle_request(scope, receive, send)

    def _api_for(self, context: Context) -> Api:
        assert self.app is not None
        assert context.request is not None  # it came by HTTP
        return Api(asking(self.app, context.request.scope))


def _unknown(message: str) -> Response:
    return _refusal(401, message, **{"www-authenticate": "Bearer"})


def _refusal(status: int, message: str, **headers: str) -> Response:
    body: dict[str, Any] = {"jsonrpc": "2.0", "id": None, "error": {"code": -32600, "message": message}}
    return Response(orjson.dumps(body), status, {"cache-control": "no-store", **headers}, "application/json")
