"""Requests that arrive before the answer to the previous one has ended: nothing may be written in the middle of that
answer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from taskflow.api.app import GraphQLApp
from taskflow.api.transport.direct_http import MAX_PIPELINED, DirectHTTP
from tests.api.conftest import serving
from tests.api.test_socket_operations import until
from tests.api.test_streams import ask
from tests.api.test_wire import BODY, HEAD, say
from tests.api.village import Village

BELLS = "subscription{bells{number}}"
EVENT = b'event: next\nid: %d\ndata: {"data":{"bells":{"number":%d}}}\n\n'
WHOLE = HEAD % len(BODY) + b"\r\n" + BODY

UNUSABLE = {
    "half a head": b"GET /graphql HTTP/1.1\r\nhost: local",
    "half a body": HEAD % 1000 + b"\r\n" + BODY,
    "no HTTP": b"nonsense\r\n\r\n",
    "a head of 70 KB": b"GET /graphql HTTP/1.1\r\nhost: localhost\r\nx: " + b"y" * 70_000 + b"\r\n\r\n",
    "a URL of 20 KB": b"GET /graphql?query=" + b"a" * 20_000 + b" HTTP/1.1\r\nhost: localhost\r\n\r\n",
    "a bad chunk": b"POST /graphql HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
    "too many": WHOLE * (MAX_PIPELINED + 1),
    "a WebSocket": b"GET /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n",
}


class Refusals:
    """Sets an event when the server has refused unusable bytes."""

    def __init__(self) -> None:
        self.seen = asyncio.Event()
        seen = self.seen

        class Noted(DirectHTTP):
            def _refuse(self, status: int, message: str) -> None:
                super()._refuse(status, message)
                seen.set()

        self.protocol = Noted


@asynccontextmanager
async def noting(app: GraphQLApp) -> AsyncIterator[tuple[int, Refusals]]:
    refusals = Refusals()
    async with serving(app, http=refusals.protocol) as port:
        yield port, refusals


@pytest.mark.parametrize("unusable", UNUSABLE.values(), ids=UNUSABLE)
async def test_an_unusable_request_writes_nothing_into_a_running_stream(
    app: GraphQLApp, village: Village, unusable: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("taskflow.api.transport.direct_http.TIMEOUT_SECONDS", 0.2)
    async with noting(app) as (port, refusals):
        reader, writer = await ask(port, BELLS)
        await village.until(lambda: village.open_streams == 1)
        writer.write(unusable)
        async with asyncio.timeout(5):
            await refusals.seen.wait()

            for number in (1, 2):
                village.bell.set()
                event = EVENT % (number, number)
                chunk = b"%x\r\n%b\r\n" % (len(event), event)
                assert await reader.readexactly(len(chunk)) == chunk
        writer.close()


async def test_the_connection_closes_after_the_answers_that_precede_unusable_bytes(port: int) -> None:
    answer = await say(port, WHOLE * 2 + b"nonsense\r\n\r\n")

    assert answer.count(b"HTTP/1.1 200") == 2
    assert answer.endswith(b"}}}")


async def test_only_a_few_requests_wait_on_one_connection(port: int) -> None:
    answer = await say(port, WHOLE * 100)

    assert answer.count(b"HTTP/1.1") == answer.count(b"HTTP/1.1 200") == MAX_PIPELINED + 1


async def test_a_stream_with_a_request_behind_it_ends_when_its_client_has_gone(
    app: GraphQLApp, village: Village
) -> None:
    """A waiting request pauses reading, so only the next heartbeat finds out that the connection is gone."""
    app.streams.heartbeat_seconds = 0.05
    async with serving(app) as port:
        _, writer = await ask(port, BELLS)
        await village.until(lambda: village.open_streams == 1)
        writer.write(WHOLE)
        await writer.drain()

        writer.transport.abort()

        await until(lambda: village.open_streams == 0 and len(app.tasks) == 0)
