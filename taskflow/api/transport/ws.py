"""graphql-transport-ws, strictly: a violation of the protocol is answered with the close code that the protocol
names."""

from __future__ import annotations

import asyncio
import json
import logging
import random
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from events.live.time_slices import TimeSlices
from models.errors import AuthFailed, Code, LimitReached
from models.viewer import Viewer
from models.wording.sentence import sentence
from schema.language.text import fault_of
from taskflow.api.documents import operation_request
from taskflow.api.documents.operation_request import decode
from taskflow.api.errors import Refusal, graphql_error
from taskflow.api.execution.callers import CallerLimits, connection_owner_of
from taskflow.api.execution.operation import OperationRunner
from taskflow.api.execution.request import bearer_of, id_of, read
from taskflow.api.execution.stream import SubscriptionService
from taskflow.api.transport.direct_ws import EXTENSION
from taskflow.api.transport.expiry import TOKEN_EXPIRED, when_ended
from taskflow.api.transport.http import Receive, Scope, Send
from taskflow.api.transport.origin import is_welcome
from taskflow.api.transport.owned_tasks import OwnedTasks
from taskflow.api.transport.socket_operation import SocketOperation, error_message
from taskflow.api.transport.wire import COME_BACK, TRY_AGAIN, AsgiSocketWriter, SocketWriter
from taskflow.logs import environment_errors

logger = logging.getLogger("taskflow.api")

PROTOCOL = "graphql-transport-ws"
INIT_SECONDS = 5.0
MOST_CURSORS = 10
LONGEST_ID = 256
MAX_OPERATIONS = 100

INVALID = 4400
UNAUTHORIZED = 4401
FORBIDDEN = 4403
UNKNOWN_PROTOCOL = 4406
INIT_TOO_LATE = 4408
TAKEN = 4409
INIT_TWICE = 4429
RESTART = 1012


class Closing(Exception):
    """The client has broken the protocol, or may not stay."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


class WebSocketHandler:
    def __init__(
        self,
        runner: OperationRunner,
        tasks: OwnedTasks,
        live: SubscriptionService,
        *,
        callers: CallerLimits,
        slices: TimeSlices,
        origins: Sequence[str] = (),
        init_seconds: float = INIT_SECONDS,
    ) -> None:
        self.runner = runner
        self.tasks = tasks
        self.live = live
        self.callers = callers
        self.slices = slices
        self.origins = frozenset(origins)
        self.init_seconds = init_seconds
        self.open: set[SocketWriter] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await receive()  # websocket.connect
        if not is_welcome(dict(scope["headers"]), self.origins):
            await send({"type": "websocket.close"})  # 403, before there is a socket
            return
        protocol = PROTOCOL if PROTOCOL in scope["subprotocols"] else None
        await send({"type": "websocket.accept", "subprotocol": protocol})
        socket_writer: SocketWriter = scope.get("extensions", {}).get(EXTENSION) or AsgiSocketWriter(send, self.tasks)
        self.open.add(socket_writer)
        try:
            await Socket(self, scope, socket_writer).run(receive, known=protocol is not None)
        finally:
            self.open.discard(socket_writer)
            if isinstance(socket_writer, AsgiSocketWriter):
                await socket_writer.flushed()

    async def drain(self, seconds: float) -> None:
        """Tells each client, at a random time, that the server restarts."""
        loop = asyncio.get_running_loop()
        for socket_writer in self.open:
            loop.call_later(random.random() * seconds, socket_writer.close, RESTART, "The server restarts")  # noqa: S311  # no secret
        if self.open:
            await asyncio.sleep(seconds)


class Socket:
    """One client: greeted once, then up to a hundred operations at a time."""

    def __init__(self, handler: WebSocketHandler, scope: Scope, socket_writer: SocketWriter) -> None:
        self.handler = handler
        self.scope = scope
        self.socket_writer = socket_writer
        self.greeted = False
        self.bearer: str | None = None
        self.request = replace(
            read(scope), cookie_header="", connection=id_of(None)
        )  # an open socket can't set the cookie that a sign-in renews
        self.operations: dict[str, SocketOperation] = {}
        self._turn: Callable[[], Awaitable[None]] = partial(handler.slices.turn, "")
        self._unwatch: Callable[[], None] = lambda: None
        self._disconnect: Callable[[], None] = lambda: None

    async def run(self, receive: Receive, *, known: bool) -> None:
        loop = asyncio.get_running_loop()
        late = loop.call_later(self.handler.init_seconds, self._late)
        try:
            _check_protocol(known=known)
            while (text := await _next(receive)) is not None and not self.socket_writer.closed:
                await self._take(text)
                del text  # frees it: the next message may be an hour away
                await self.socket_writer.room()  # stops reading from a client that does not read
        except Closing as closing:
            self.socket_writer.close(closing.code, closing.reason)
        else:
            self.socket_writer.cut_off()
        finally:
            late.cancel()
            self._unwatch()
            self._disconnect()
            for operation in list(self.operations.values()):
                operation.stop()

    async def _take(self, text: str) -> None:
        message = _decoded(text)
        match message.get("type"):
            case "connection_init":
                await self._init(_payload(message))
            case "ping":
                self._pong(_payload(message))
            case "pong":
                _payload(message)
            case "subscribe":
                self._subscribe(message)
            case "complete":
                self._complete(message)
            case _:
                raise Closing(INVALID, "Unknown message type")

    async def _init(self, payload: Mapping[str, Any] | None) -> None:
        if self.greeted:
            raise Closing(INIT_TWICE, "Too many initialisation requests")
        self.greeted = True
        self.bearer = _bearer(payload or {}) or bearer_of(_authorization(self.scope))
        self.request.resume = _resume(payload or {})
        viewer = None if self.bearer is None else await self._viewer(self.bearer)
        try:
            caller = connection_owner_of(viewer, self.request)
            self._disconnect = self.handler.callers.connects(caller)
            self._turn = partial(self.handler.slices.turn, caller)
        except LimitReached as reached:
            raise Closing(TRY_AGAIN, reached.message) from None
        if viewer is not None and self.bearer is not None:
            self._unwatch = when_ended(self.handler.runner.authenticator, viewer, self.bearer, self._ended)
        self.socket_writer.write(b'{"type":"connection_ack"}')

    async def _viewer(self, bearer: str) -> Viewer:
        try:
            return await self.handler.runner.authenticate(bearer, self.request)
        except AuthFailed as failed:
            expired = failed.code is Code.TOKEN_EXPIRED
            raise Closing(FORBIDDEN, TOKEN_EXPIRED if expired else failed.message) from None
        except Exception as error:
            if not environment_errors.is_transient(error):
                raise
            logger.warning("a socket was closed; the client should reconnect: %s", error)
            raise Closing(TRY_AGAIN, COME_BACK) from None

    def _subscribe(self, message: Mapping[str, Any]) -> None:
        if not self.greeted:
            raise Closing(UNAUTHORIZED, "Unauthorized")
        id_, payload = _id(message), message.get("payload")
        if not isinstance(payload, dict):
            raise Closing(INVALID, "`payload` must be an object")
        try:
            ask = operation_request.parse_request(payload)
        except Refusal as refusal:
            raise Closing(INVALID, str(refusal)) from None
        if id_ in self.operations:
            raise Closing(TAKEN, f"Subscriber for {id_} already exists")
        if len(self.operations) >= MAX_OPERATIONS:
            self.socket_writer.write(error_message(id_, [_too_many()], self.request.language))
            return
        request = replace(self.request, id=id_of(None), set_cookies=[], touched={}, asked=None, code="")
        operation = self.operations[id_] = SocketOperation(
            id_, self.socket_writer, self.handler.live, self.operations, self._turn
        )
        operation.task = self.handler.tasks.start(operation.run(self.handler.runner, ask, request, self.bearer))

    def _complete(self, message: Mapping[str, Any]) -> None:
        operation = self.operations.pop(_id(message), None)
        if operation is not None:
            operation.stop()

    def _pong(self, payload: Mapping[str, Any] | None) -> None:
        """Uses Python's json, because orjson can't write lone surrogates, and the payload must go back unchanged."""
        self.socket_writer.write(
            b'{"type":"pong"}' if payload is None else json.dumps({"type": "pong", "payload": payload}).encode()
        )

    def _late(self) -> None:
        if not self.greeted:
            self.socket_writer.close(INIT_TOO_LATE, "Connection initialisation timeout")

    def _ended(self, reason: str) -> None:
        self.socket_writer.close(FORBIDDEN, reason)


def _check_protocol(*, known: bool) -> None:
    if not known:
        raise Closing(UNKNOWN_PROTOCOL, f"Subprotocol not acceptable: use {PROTOCOL}")


async def _next(receive: Receive) -> str | None:
    """The next message; None when the client has gone."""
    message = await receive()
    if message["type"] == "websocket.disconnect":
        return None
    text = message.get("text")
    if text is None:
        raise Closing(INVALID, "Messages must be text")
    return str(text)


def _decoded(text: str) -> Mapping[str, Any]:
    try:
        message = decode(text.encode())
    except (Refusal, ValueError) as error:
        raise Closing(INVALID, f"Invalid message: {error}") from None
    if not isinstance(message, dict):
        raise Closing(INVALID, "A message must be a JSON object")
    return message


def _payload(message: Mapping[str, Any]) -> Mapping[str, Any] | None:
    payload = message.get("payload")
    if payload is not None and not isinstance(payload, dict):
        raise Closing(INVALID, "`payload` must be an object")
    return payload


def _id(message: Mapping[str, Any]) -> str:
    id_ = message.get("id")
    if not isinstance(id_, str) or not 0 < len(id_.encode(errors="replace")) <= LONGEST_ID or fault_of(id_):
        raise Closing(INVALID, f"`id` must be a string of 1 to {LONGEST_ID} bytes of UTF-8")
    return id_


def _bearer(payload: Mapping[str, Any]) -> str | None:
    """Accepts the header's name in any case: servers have told clients to send it in one case or another."""
    given = next((value for name, value in payload.items() if name.lower() == "authorization"), None)
    if given is None:
        return None
    if not isinstance(given, str):
        raise Closing(INVALID, "`authorization` must be a string")
    bearer = bearer_of(given)
    if bearer is None:
        raise Closing(FORBIDDEN, "Invalid or expired token")
    return bearer


def _resume(payload: Mapping[str, Any]) -> Sequence[str]:
    """A cursor or a list of them: a page with a board and an inbox has one of each."""
    resume = payload.get("resume")
    if resume is None:
        return ()
    given = [resume] if isinstance(resume, str) else resume
    if not isinstance(given, list) or len(given) > MOST_CURSORS or not all(isinstance(one, str) for one in given):
        raise Closing(INVALID, f"`resume` must be a cursor, or a list of at most {MOST_CURSORS}")
    return given


def _authorization(scope: Scope) -> str | None:
    value = dict(scope["headers"]).get(b"authorization")
    return value.decode("latin-1") if value else None


def _too_many() -> dict[str, Any]:
    message = sentence(
        "At most {most} operations run on one socket. Complete some, or open another.", most=MAX_OPERATIONS
    )
    return graphql_error(message, Code.LIMIT_EXCEEDED, limit=MAX_OPERATIONS)
