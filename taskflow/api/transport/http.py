"""GraphQL over HTTP: checks the method, chooses the media type and the status."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from graphql import OperationType

from models.errors import Code
from models.stream_ticket import Bearer, PresentedTicket
from models.wording.sentence import sentence
from taskflow.api.documents import operation_request
from taskflow.api.documents.operation_request import OperationRequest
from taskflow.api.errors import Refusal, internal, malformed, unavailable
from taskflow.api.execution.measures import CLIENT_GONE, UNAVAILABLE, code_of
from taskflow.api.execution.operation import AdmittedOperation, OperationRunner, ServiceUnavailable, refused
from taskflow.api.execution.request import ApiRequest, bearer_of, read
from taskflow.api.transport import media
from taskflow.api.transport.media import AcceptedTypes, Media
from taskflow.api.transport.owned_tasks import OwnedTasks
from taskflow.logs import access_log, environment_errors

logger = logging.getLogger("taskflow.api")

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

LARGEST_BODY = 1024 * 1024
LARGEST_SUBSCRIPTION = 64 * 1024
"""Bytes of a body that opens an event stream: it is held while the stream lasts. A socket's message has the same
bound."""
WATCH_AFTER_SECONDS = 0.1
"""How long a read runs before its client is watched for a disconnect: most reads are done by then."""

ENDINGS = "taskflow.endings"
"""An ASGI extension of ours: callbacks that a long answer registers here are called when the server stops."""
ABORT = "taskflow.abort"
"""Another one: breaks the connection off, and drops the bytes that wait for a reader that takes nothing."""
OWN_PACE = "taskflow.own_pace"
"""Another one: from now on the application itself limits the time that this request's body takes."""
GONE = "taskflow.gone"
"""Another one: whether the client has left. The server silently drops what is sent to a client that has left."""

_TYPES = {media: f"{media}; charset=utf-8".encode() for media in (Media.JSON, Media.RESPONSE)}

_TRANSPORTS = {Media.EVENTS: "sse", Media.MULTIPART: "multipart"}

RETRY_AFTER_SECONDS = 2


class ClientDisconnected(Exception):
    """The client has left."""


@dataclass(slots=True)
class HttpExchange:
    """One HTTP request and its answer."""

    scope: Scope
    headers: dict[bytes, bytes]
    receive: Receive
    send: Send
    request: ApiRequest
    kind: Media = Media.JSON
    size: int = 0
    """The size of the body, in bytes."""

    @property
    def method(self) -> str:
        method: str = self.scope["method"]
        return method

    def header(self, name: bytes) -> str | None:
        value = self.headers.get(name)
        return value.decode("latin-1") if value is not None else None

    def cookies(self) -> list[tuple[bytes, bytes]]:
        """The cookies set by the operation."""
        return [(b"set-cookie", one.encode("latin-1")) for one in self.request.set_cookies]

    async def answer(self, body: bytes, status: int, headers: Sequence[tuple[bytes, bytes]] = ()) -> None:
        every = [
            (b"content-type", _TYPES.get(self.kind, _TYPES[Media.JSON])),
            (b"content-length", b"%d" % len(body)),
            (b"cache-control", b"no-store"),
            *headers,
        ]
        await self.send({"type": "http.response.start", "status": status, "headers": every})
        await self.send({"type": "http.response.body", "body": body})


class HttpHandler:
    """Answers with one result. Streams are handed on to `stream`."""

    def __init__(
        self,
        runner: OperationRunner,
        tasks: OwnedTasks,
        stream: Callable[[HttpExchange, AdmittedOperation | Refusal | None], Awaitable[None]],
        *,
        largest_body: int = LARGEST_BODY,
    ) -> None:
        self.runner = runner
        self.tasks = tasks
        self.stream = stream
        self.largest_body = largest_body

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = dict(scope["headers"])
        call = HttpExchange(scope, headers, receive, send, read(scope, headers))
        scope.setdefault("state", {})[access_log.ASKED] = call.request
        try:
            accepted = _accepted_types(call)
            asked = await self._operation_request(call)
            try:
                admitted = await self._admitted(call, asked)
            except Refusal as refusal:
                if not refusal.document or not accepted.prefers_stream:
                    raise
                await self.stream(call, refusal)  # a stream reports the errors of its document itself
            else:
                await self._run(call, accepted, admitted)
        except Refusal as refusal:
            self.runner.measured.end(call.request, code_of(refusal.errors))
            await call.answer(refused(refusal, call.request.language), _status(refusal, call.kind), refusal.headers)
        except ClientDisconnected:
            self.runner.measured.end(call.request, CLIENT_GONE)
        except ServiceUnavailable as problem:
            await self._answer_unavailable(call, problem)
        except Exception:
            logger.exception("request %s failed", call.request.id)
            self.runner.measured.end(call.request, Code.INTERNAL.value)
            await call.answer(refused(Refusal(internal(call.request.id)), call.request.language), 500)

    async def _run(self, call: HttpExchange, accepted: AcceptedTypes, admitted: AdmittedOperation) -> None:
        kind = admitted.operation.kind
        if accepted.stream is not None and (kind is OperationType.SUBSCRIPTION or accepted.prefers_stream):
            if kind is OperationType.SUBSCRIPTION and call.size > LARGEST_SUBSCRIPTION:
                raise _too_large(LARGEST_SUBSCRIPTION)
            call.kind = accepted.stream
            await self.stream(call, admitted)
        elif kind is OperationType.SUBSCRIPTION:
            raise malformed("A subscription needs a WebSocket, or `Accept: text/event-stream`.")
        elif kind is OperationType.QUERY:
            await call.answer(await self._unless_gone(admitted, call.receive), 200)
        else:
            body = await self.runner.execute(admitted)  # a client that leaves does not undo the mutation
            await call.answer(body, 200, call.cookies())

    async def _answer_unavailable(self, call: HttpExchange, problem: ServiceUnavailable) -> None:
        logger.warning("request %s can't be answered now: %s", call.request.id, problem)
        self.runner.measured.end(call.request, UNAVAILABLE)
        if call.kind is Media.EVENTS:
            await self.stream(call, None)
            return
        refusal = Refusal(unavailable(call.request.id))
        headers = [(b"retry-after", b"%d" % RETRY_AFTER_SECONDS)]
        await call.answer(refused(refusal, call.request.language), 503, headers)

    async def _admitted(self, call: HttpExchange, asked: OperationRequest) -> AdmittedOperation:
        """Refuses to change anything on a GET request."""
        try:
            admitted = await self.runner.admit(asked, call.request, _bearer(call))
        except Exception as error:
            if environment_errors.is_transient(error):
                raise ServiceUnavailable.due_to(error) from error
            raise
        if call.method == "GET" and admitted.operation.kind is OperationType.MUTATION:
            raise _not_allowed("Mutations are taken by POST alone.", b"POST")
        return admitted

    async def _operation_request(self, call: HttpExchange) -> OperationRequest:
        if call.method == "GET":
            return operation_request.from_parameters(_parameters(call.scope["query_string"]))
        if call.method != "POST":
            raise _not_allowed("Only GET and POST are answered here.", b"GET, POST")
        if call.headers.get(b"content-encoding", b"identity").lower() != b"identity":
            raise malformed(
                "Compressed request bodies are not supported. Send the body without Content-Encoding.", status=415
            )
        if not media.is_json(_short(call, b"content-type")):
            raise malformed("The body must be sent as application/json in UTF-8.", status=415)
        body = await self._body(call.headers, call.receive)
        call.size = len(body)
        return operation_request.from_bytes(body)

    async def _body(self, headers: dict[bytes, bytes], receive: Receive) -> bytes:
        """Counts the bytes as they arrive: the announced length may be wrong."""
        announced = headers.get(b"content-length", b"0")
        if announced.isdigit() and int(announced[:12]) > self.largest_body:
            raise _too_large(self.largest_body)
        body = bytearray()
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise ClientDisconnected
            body += message.get("body", b"")
            if len(body) > self.largest_body:
                raise _too_large(self.largest_body)
            if not message.get("more_body", False):
                return bytes(body)

    async def _unless_gone(self, admitted: AdmittedOperation, receive: Receive) -> bytes:
        """Stops a read when its client has left or it takes too long. The watch begins after a moment, so that a quick
        answer pays only for one timer."""
        reading = asyncio.current_task()
        assert reading is not None
        looker = DisconnectWatch(receive, reading.cancel, limit=self.runner.rules.execution_seconds)
        timer = asyncio.get_running_loop().call_later(looker.begins_after, looker.start, self.tasks)
        try:
            return await self.runner.execute(admitted, timed=False)
        except asyncio.CancelledError:
            if not (looker.gone or looker.late) or reading.uncancel() > 0:
                raise
            if looker.late:
                return self.runner.timed_out(admitted)
            raise ClientDisconnected from None
        finally:
            timer.cancel()
            looker.stop()


class DisconnectWatch:
    """Calls `notify` once, when the client has left or the time limit has passed, whichever comes first."""

    def __init__(self, receive: Receive, notify: Callable[[], object], *, limit: float | None = None) -> None:
        self.gone = self.late = False
        self.begins_after = WATCH_AFTER_SECONDS if limit is None else min(WATCH_AFTER_SECONDS, limit)
        self._receive = receive
        self._notify = notify
        self._limit = limit
        self._task: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None

    def start(self, tasks: OwnedTasks) -> None:
        self._task = tasks.start(self._look())
        if self._limit is not None:
            self._timer = asyncio.get_running_loop().call_later(self._limit - self.begins_after, self._pass_limit)

    def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
        if self._timer is not None:
            self._timer.cancel()

    async def _look(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass
        if not self.late:
            self.gone = True
            self._notify()

    def _pass_limit(self) -> None:
        if not self.gone:
            self.late = True
            self._notify()


def _accepted_types(call: HttpExchange) -> AcceptedTypes:
    accepted = media.parse_accept(_short(call, b"accept"))
    kind = accepted.stream if accepted.prefers_stream else accepted.single
    if kind is None:
        raise malformed("We answer in application/graphql-response+json or application/json.", status=406)
    call.kind = kind
    call.request.transport = _TRANSPORTS.get(kind, call.request.transport)
    return accepted


def _short(call: HttpExchange, name: bytes) -> str:
    value = call.header(name) or ""
    if len(value) > media.LONGEST:
        raise malformed(
            sentence("The header {name} is longer than {most} bytes.", name=name.decode(), most=media.LONGEST),
            status=431,
        )
    return value


def _parameters(query: bytes) -> dict[str, str]:
    try:
        return dict(parse_qsl(query.decode("ascii"), keep_blank_values=True, errors="strict"))
    except ValueError:
        raise malformed("The query of the URL is not UTF-8.") from None


def _bearer(call: HttpExchange) -> Bearer | None:
    """Accepts a ticket only from a browser's EventSource, which can't send a header."""
    bearer = bearer_of(call.header(b"authorization"))
    if bearer is not None or call.method != "GET" or call.kind is not Media.EVENTS:
        return bearer
    query: bytes = call.scope["query_string"]
    ticket = _parameters(query).get("ticket")
    return PresentedTicket(ticket, hashlib.sha256(query).hexdigest()) if ticket else None


def _status(refusal: Refusal, kind: Media) -> int:
    return 200 if refusal.document and kind is Media.JSON else refusal.status


def _not_allowed(message: str, allow: bytes) -> Refusal:
    refusal = malformed(message, status=405)
    refusal.headers = [(b"allow", allow)]
    return refusal


def _too_large(limit: int) -> Refusal:
    refusal = malformed(sentence("The body is larger than {most} bytes.", most=limit), status=413)
    refusal.headers = [(b"connection", b"close")]
    return refusal
