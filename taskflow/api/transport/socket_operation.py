"""One operation of a socket, from `subscribe` to `complete`."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

import orjson
from graphql import OperationType

from events.live.sink import Ending
from taskflow.api.documents.operation_request import OperationRequest
from taskflow.api.errors import ErrorDict, Refusal, in_language, internal
from taskflow.api.execution.measures import UNAVAILABLE, code_of
from taskflow.api.execution.operation import OperationRunner, failed
from taskflow.api.execution.request import ApiRequest
from taskflow.api.execution.stream import AdmittedSubscription, Sink, SubscriptionService
from taskflow.api.transport.wire import COME_BACK, TOO_SLOW, TRY_AGAIN, SocketWriter
from taskflow.logs import environment_errors

logger = logging.getLogger("taskflow.api")


class SocketOperation(Sink):
    """Also the sink of its results. Its id is free as soon as it has ended."""

    def __init__(
        self,
        id_: str,
        socket_writer: SocketWriter,
        live: SubscriptionService,
        siblings: dict[str, SocketOperation],
        turn: Callable[[], Awaitable[None]],
    ) -> None:
        self.id = id_
        self.socket_writer = socket_writer
        self.live = live
        self.siblings = siblings
        self.turn = turn
        """Waits for its turn: reading a large filter takes milliseconds, and one socket may send a hundred at once."""
        self.task: asyncio.Task[None] | None = None
        self.keeps_on = False
        """A mutation continues when its client has left."""
        self.ended = False
        self.request = ApiRequest("")
        self._head = b'{"id":%b,"type":"next","payload":' % orjson.dumps(id_)

    async def run(
        self, runner: OperationRunner, operation_request: OperationRequest, request: ApiRequest, bearer: str | None
    ) -> None:
        self.request = request
        try:
            await self.turn()
            admitted = await runner.admit(operation_request, request, bearer)
            del operation_request  # a subscription stays here as long as it lasts, so the request is freed
            if admitted.operation.kind is OperationType.SUBSCRIPTION:
                await self.live.follow(AdmittedSubscription(runner, admitted), self)
            else:
                self.keeps_on = admitted.operation.kind is OperationType.MUTATION
                answer = await runner.execute(admitted)
                await self.socket_writer.room()
                self._next(answer)
            self.end(Ending.COMPLETE)
        except asyncio.CancelledError:
            raise
        except Exception as error:  # noqa: BLE001  # one rule decides what the client may see of any error
            if environment_errors.is_transient(error):
                logger.warning("request %s was closed; the client should reconnect: %s", request.id, error)
                runner.measured.end(request, UNAVAILABLE)
                self.end(Ending.UNAVAILABLE)
            else:
                refusal = failed(error, request.id)
                runner.measured.end(request, code_of(refusal.errors))
                self._fail(refusal)

    def write(self, payload: bytes) -> bool:
        return self.write_all((payload,)) == 1

    def write_all(self, payloads: Sequence[bytes]) -> int:
        if self.ended:
            return len(payloads)  # payloads after the end are dropped
        if self.socket_writer.full:
            self.socket_writer.when_free(self.wake)
            return 0
        self.socket_writer.write_between(self._head, payloads, b"}")
        return len(payloads)

    def end(self, ending: Ending) -> None:
        if self.ended:
            return
        if ending is Ending.TOO_SLOW:
            self.socket_writer.close(TOO_SLOW, "Too slow: come back and resume")
        elif ending is Ending.UNAVAILABLE:
            self.socket_writer.close(TRY_AGAIN, COME_BACK)
        elif ending is Ending.FAILED:
            self._fail(Refusal(internal(self.request.id)))  # it is logged under the group's name
            return
        else:
            self.socket_writer.write(b'{"id":%b,"type":"complete"}' % orjson.dumps(self.id))
        self._leave()

    def stop(self) -> None:
        """The client no longer waits for it."""
        self._leave()
        if self.task is not None and not self.keeps_on:
            self.task.cancel()

    def _fail(self, refusal: Refusal) -> None:
        if not self.ended:
            self.socket_writer.write(error_message(self.id, refusal.errors, self.request.language))
            self._leave()

    def _next(self, payload: bytes) -> None:
        if not self.ended:
            self.socket_writer.write_between(self._head, (payload,), b"}")

    def _leave(self) -> None:
        self.ended = True
        if self.siblings.get(self.id) is self:
            del self.siblings[self.id]


def error_message(id_: str, errors: Sequence[ErrorDict], language: str) -> bytes:
    return orjson.dumps({"id": id_, "type": "error", "payload": in_language(errors, language)})
