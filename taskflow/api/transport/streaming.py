"""Subscriptions over plain HTTP: one answer that goes on, as events (SSE) or as parts (multipart)."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from typing import Protocol

from graphql import OperationType

from events.live.sink import Ending
from models.errors import LimitReached
from models.stream_ticket import PresentedTicket
from taskflow.api.errors import Refusal, of_problem
from taskflow.api.execution.callers import CallerLimits, connection_owner_of
from taskflow.api.execution.operation import AdmittedOperation, OperationRunner, failed, refused
from taskflow.api.execution.stream import AdmittedSubscription, Sink, SubscriptionService
from taskflow.api.transport.expiry import when_ended
from taskflow.api.transport.http import ABORT, ENDINGS, DisconnectWatch, HttpExchange, Send
from taskflow.api.transport.media import Media
from taskflow.api.transport.multipart import MULTIPART
from taskflow.api.transport.owned_tasks import OwnedTasks
from taskflow.api.transport.sse import SSE
from taskflow.logs import environment_errors

logger = logging.getLogger("taskflow.api")

HEARTBEAT_SECONDS = 12.0
TIMEOUT_SECONDS = 30.0
MAX_WAITING = 16
MAX_BYTES_WAITING = 64 * 1024
"""Bytes of results that wait for a slow reader here; later results stay in the log."""


class Framing(Protocol):
    @property
    def headers(self) -> list[tuple[bytes, bytes]]: ...
    @property
    def opening(self) -> bytes: ...
    @property
    def heartbeat(self) -> bytes: ...
    def result(self, payload: bytes, cursor: str | None) -> bytes: ...
    def end(self, errors: bytes | None = None) -> bytes:
        """The last piece; `errors` are those that end the stream, if any."""
        ...


class StreamHandler:
    def __init__(
        self,
        runner: OperationRunner,
        tasks: OwnedTasks,
        live: SubscriptionService,
        *,
        callers: CallerLimits,
        heartbeat_seconds: float = HEARTBEAT_SECONDS,
    ) -> None:
        self.runner = runner
        self.tasks = tasks
        self.live = live
        self.callers = callers
        self.heartbeat_seconds = heartbeat_seconds
        self._open: set[HttpSink] = set()
        self._by_ticket: dict[str, HttpSink] = {}
        """A ticket opens one stream at a time: when it is used again, its old stream is dead, or somebody else's."""

    async def __call__(self, call: HttpExchange, outcome: AdmittedOperation | Refusal | None) -> None:
        """None: the stream can't begin, for a temporary reason. A browser's EventSource gives up for good at any status
        but 200, but reconnects when a stream just ends. So do other clients, since the stream was not completed."""
        framing: Framing = SSE if call.kind is Media.EVENTS else MULTIPART
        if outcome is None:
            await self._whole(call, framing, b"")
        elif isinstance(outcome, Refusal):
            await self._whole(call, framing, framing.end(refused(outcome, call.request.language)))
        elif outcome.operation.kind is OperationType.SUBSCRIPTION:
            await self._connect(call, framing, outcome)
        else:
            await self._whole(call, framing, await self._once(outcome, framing))

    async def drain(self) -> None:
        for sink in list(self._open):
            sink.abort()

    async def _once(self, admitted: AdmittedOperation, framing: Framing) -> bytes:
        return framing.result(await self.runner.execute(admitted), None) + framing.end()

    async def _whole(self, call: HttpExchange, framing: Framing, pieces: bytes) -> None:
        """Sends one result. It is ready before the head goes out, so it may set cookies."""
        await _begin(call, framing)
        await _last(call.send, pieces)

    async def _connect(self, call: HttpExchange, framing: Framing, admitted: AdmittedOperation) -> None:
        """Reports too many connections within the stream: at any status but 200 a browser's EventSource gives up for
        good. The stream is not completed, so the client reconnects."""
        try:
            disconnect = self.callers.connects(connection_owner_of(admitted.viewer, admitted.request))
        except LimitReached as reached:
            errors = refused(Refusal(*of_problem(reached)), call.request.language)
            await self._whole(
                call, framing, framing.result(errors, None) if call.kind is Media.EVENTS else framing.end(errors)
            )
            return
        try:
            await _begin(call, framing)
            await self._subscription(call, admitted, HttpSink(framing))
        finally:
            disconnect()

    async def _subscription(self, call: HttpExchange, admitted: AdmittedOperation, sink: HttpSink) -> None:
        self._open.add(sink)
        ticket = admitted.bearer.text if isinstance(admitted.bearer, PresentedTicket) else None
        if ticket is not None:
            self._takes_over(ticket, sink)
        endings = call.scope.get("extensions", {}).get(ENDINGS, {})
        endings[sink.abort] = None
        following = self.tasks.start(self._follow(admitted, sink))
        looker = DisconnectWatch(call.receive, sink.leave)
        looker.start(self.tasks)
        unwatch = self._watch(admitted, sink)
        try:
            while (piece := await sink.next(self.heartbeat_seconds)) is not None:
                async with asyncio.timeout(TIMEOUT_SECONDS):
                    await _chunk(call.send, piece)
            if not sink.gone:
                await _last(call.send, b"")
        except TimeoutError:
            await _abort(call)  # a reader that takes nothing for so long would not read the end either
        finally:
            self._open.discard(sink)
            if ticket is not None and self._by_ticket.get(ticket) is sink:
                del self._by_ticket[ticket]
            endings.pop(sink.abort, None)
            unwatch()
            following.cancel()
            looker.stop()

    def _takes_over(self, ticket: str, sink: HttpSink) -> None:
        before = self._by_ticket.get(ticket)
        self._by_ticket[ticket] = sink
        if before is not None:
            before.abort()

    async def _follow(self, admitted: AdmittedOperation, sink: HttpSink) -> None:
        try:
            await self.live.follow(AdmittedSubscription(self.runner, admitted), sink)
            sink.end(Ending.COMPLETE)
        except asyncio.CancelledError:
            raise
        except Exception as error:  # noqa: BLE001  # one rule decides what the client may see of any error
            if environment_errors.is_transient(error):
                logger.warning("request %s was closed; the client should reconnect: %s", admitted.request.id, error)
                sink.end(Ending.UNAVAILABLE)
            else:
                sink.fail(refused(failed(error, admitted.request.id), admitted.request.language))

    def _watch(self, admitted: AdmittedOperation, sink: HttpSink) -> Callable[[], None]:
        if admitted.viewer is None or admitted.bearer is None:
            return lambda: None
        return when_ended(self.runner.authenticator, admitted.viewer, admitted.bearer, lambda _: sink.abort())


class HttpSink(Sink):
    """Holds a few results, until the connection takes them."""

    def __init__(self, framing: Framing) -> None:
        self.framing = framing
        self.gone = False
        self._pieces: deque[bytes] = deque()
        self._bytes = 0
        self._is_full = False
        self._changed = asyncio.Event()
        self._ended = False

    def write(self, payload: bytes) -> bool:
        if self._ended or len(self._pieces) >= MAX_WAITING or self._bytes >= MAX_BYTES_WAITING:
            self._is_full = True
            return self._ended  # payloads after the end are dropped
        self._push(self.framing.result(payload, getattr(payload, "cursor", None)))
        return True

    def end(self, ending: Ending) -> None:
        if ending is Ending.COMPLETE:
            self._finish(self.framing.end())
        else:
            self.abort()

    def abort(self) -> None:
        """Ends the answer without completing the stream: a client that wants to continue reconnects with its cursor."""
        self._ended = True
        self._changed.set()

    def fail(self, errors: bytes) -> None:
        self._finish(self.framing.end(errors))

    def leave(self) -> None:
        self.gone = self._ended = True
        self._pieces.clear()
        self._bytes = 0
        self._changed.set()

    async def next(self, patience: float) -> bytes | None:
        """Returns the next piece, or a heartbeat after `patience` seconds without one; None after the end."""
        if not self._pieces and not self._ended:
            self._changed.clear()
            try:
                async with asyncio.timeout(patience):
                    await self._changed.wait()
            except TimeoutError:
                return self.framing.heartbeat
        if not self._pieces:
            return None
        piece = self._pieces.popleft()
        self._bytes -= len(piece)
        if self._is_full and len(self._pieces) <= MAX_WAITING // 2 and self._bytes <= MAX_BYTES_WAITING // 2:
            self._is_full = False
            self.wake()
        return piece

    def _finish(self, last: bytes) -> None:
        if not self._ended:
            self._push(last)
            self._ended = True

    def _push(self, piece: bytes) -> None:
        self._pieces.append(piece)
        self._bytes += len(piece)
        self._changed.set()


async def _begin(call: HttpExchange, framing: Framing) -> None:
    headers = [*framing.headers, *call.cookies()]
    await call.send({"type": "http.response.start", "status": 200, "headers": headers})
    await _chunk(call.send, framing.opening)


async def _abort(call: HttpExchange) -> None:
    """Breaks the connection off. If the server has no extension for that, it closes the unfinished answer itself."""
    abort = call.scope.get("extensions", {}).get(ABORT)
    if abort is not None:
        abort()
        await asyncio.sleep(0)  # lets the server notice the disconnect


async def _chunk(send: Send, piece: bytes) -> None:
    await send({"type": "http.response.body", "body": piece, "more_body": True})


async def _last(send: Send, piece: bytes) -> None:
    await send({"type": "http.response.body", "body": piece, "more_body": False})
