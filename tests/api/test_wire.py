"""Bytes on a real connection: heads and bodies that are too long, too slow, or malformed."""

from __future__ import annotations

import asyncio
import contextlib
import gc
from collections.abc import Sequence
from typing import Any, cast

import pytest
import uvloop

from taskflow.api.app import GraphQLApp
from taskflow.api.transport.direct_http import DirectHTTP
from tests.api.client import greeted
from tests.api.conftest import serving
from tests.api.village import Village

BODY = b'{"query":"{hello}"}'
HEAD = b"POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: %d\r\n"


async def test_an_ordinary_request_is_answered(port: int) -> None:
    answer = await say(port, HEAD % len(BODY) + b"connection: close\r\n\r\n" + BODY)
    assert answer.startswith(b"HTTP/1.1 200")
    assert b"server:" not in answer.lower()


async def test_an_answer_is_written_in_one_go(app: GraphQLApp) -> None:
    writes: list[bytes] = []

    class Noting:
        """A transport, and what is written to it."""

        def __init__(self, transport: asyncio.Transport) -> None:
            self.transport = transport

        def __getattr__(self, name: str) -> Any:
            return getattr(self.transport, name)

        def write(self, data: bytes) -> None:
            writes.append(data)
            self.transport.write(data)

        def writelines(self, pieces: Sequence[bytes]) -> None:
            self.write(b"".join(pieces))

    class Noted(DirectHTTP):
        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's own
            super().connection_made(cast("asyncio.Transport", Noting(transport)))

    async with serving(app, http=Noted) as port:
        answer = await say(port, HEAD % len(BODY) + b"connection: close\r\n\r\n" + BODY)

    assert writes == [answer]


async def test_expect_100_continue_is_answered(port: int) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(HEAD % len(BODY) + b"expect: 100-continue\r\nconnection: close\r\n\r\n")
    async with asyncio.timeout(5):
        assert await reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
        writer.write(BODY)
        answer = await reader.read()
    writer.close()

    assert answer.startswith(b"HTTP/1.1 200")
    assert answer.endswith(b"}}}")


async def test_head_gets_a_head_alone(port: int) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for _ in range(2):
        writer.write(b"HEAD /graphql?query={hello} HTTP/1.1\r\nhost: localhost\r\n\r\n")
        async with asyncio.timeout(5):
            assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 405")
    writer.close()


async def test_an_upgrade_to_another_protocol_is_ignored(port: int) -> None:
    more = b"connection: upgrade, close\r\nupgrade: h2c\r\n\r\n"
    answer = await say(port, b"GET /graphql?query={hello} HTTP/1.1\r\nhost: localhost\r\n" + more)
    assert answer.startswith(b"HTTP/1.1 200")
    assert answer.endswith(b"}}}")


async def test_an_application_that_stops_after_the_head_closes_the_connection() -> None:
    async def breaks_off(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"5")]})

    async with serving(breaks_off) as port:
        answer = await say(port, b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n")

    assert answer.startswith(b"HTTP/1.1 200")


def test_an_application_that_fails_when_its_client_has_gone_fails_alone() -> None:
    """Runs on uvloop, where writing to a closed connection raises."""
    complaints: list[Any] = []

    async def scenario() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
        begun = asyncio.Event()

        async def fails(scope: Any, receive: Any, send: Any) -> None:
            await send({"type": "http.response.start", "status": 200, "headers": []})
            begun.set()
            while (await receive())["type"] != "http.disconnect":
                pass
            raise ConnectionError("there is nobody to tell")

        async with serving(fails) as port:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n")
            await asyncio.wait_for(begun.wait(), 5)
            writer.close()

    uvloop.run(scenario())
    gc.collect()
    assert not complaints


async def test_a_url_of_more_than_16_kb_is_414(port: int) -> None:
    answer = await say(port, b"GET /graphql?query=" + b"a" * 20_000 + b" HTTP/1.1\r\nhost: localhost\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 414")


@pytest.mark.parametrize(
    "headers",
    [
        b"".join(b"x-%d: y\r\n" % number for number in range(101)),
        b"x: " + b"y" * 70_000 + b"\r\n",
        b"x: " + b"y" * 5_000_000,
        b"".join(b"x-%d: %b\r\n" % (number, b"y" * 1000) for number in range(80)),
    ],
    ids=["101 headers", "one of 70 KB", "one without an end", "80 of 1 KB"],
)
async def test_a_head_that_is_too_large_is_431(port: int, headers: bytes) -> None:
    answer = await say(port, b"GET /graphql?query={hello} HTTP/1.1\r\nhost: localhost\r\n" + headers + b"\r\n")
    assert answer.startswith(b"HTTP/1.1 431")


@pytest.mark.parametrize(
    "text",
    [
        b"nonsense\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n",
        b"POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n",
        b"POST /graphql HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
    ],
)
async def test_bytes_that_are_not_http_get_400(port: int, text: bytes) -> None:
    assert (await say(port, text)).startswith(b"HTTP/1.1 400")


@pytest.mark.parametrize(
    "half",
    [
        b"",
        b"POST /gra",
        b"POST /graphql HTTP/1.1\r\nhost: local",
        HEAD % 1000 + b"\r\n",
        HEAD % 1000 + b"\r\n" + BODY,
        b"POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{",
    ],
    ids=["nothing", "half a line", "half a head", "no body", "half a body", "half a chunk"],
)
async def test_an_incomplete_request_is_cut_off(app: GraphQLApp, half: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("taskflow.api.transport.direct_http.TIMEOUT_SECONDS", 0.2)
    async with serving(app) as port:
        assert (await say(port, half)).startswith(b"HTTP/1.1 408")


async def test_a_byte_from_time_to_time_does_not_keep_a_connection_open(
    app: GraphQLApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("taskflow.api.transport.direct_http.TIMEOUT_SECONDS", 0.3)
    async with serving(app) as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        async with asyncio.TaskGroup() as tasks:
            answer = tasks.create_task(heard(reader))
            writer.write(b"GET /graphql HTTP/1.1\r\n")
            while not answer.done():
                writer.write(b"x: y\r\n")
                await asyncio.wait([answer], timeout=0.05)
        writer.close()
    assert answer.result().startswith(b"HTTP/1.1 408")


@pytest.mark.parametrize(
    "more", [b"\r\n", b"\r\n\r\n" + HEAD % 1000 + b"\r\n" + BODY], ids=["a line break", "half a body"]
)
async def test_the_request_after_an_answer_has_a_time_limit_too(
    app: GraphQLApp, more: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server's timeout for idle connections does not apply while bytes arrive."""
    monkeypatch.setattr("taskflow.api.transport.direct_http.TIMEOUT_SECONDS", 0.2)
    async with serving(app, timeout_keep_alive=3600) as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        async with asyncio.timeout(10):
            writer.write(HEAD % len(BODY) + b"\r\n" + BODY)
            assert (await reader.readuntil(b"}}}")).startswith(b"HTTP/1.1 200")
            writer.write(more)
            assert (await heard(reader)).startswith(b"HTTP/1.1 408")
        writer.close()


async def test_an_answer_may_take_longer_than_its_request_had(
    app: GraphQLApp, village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("taskflow.api.transport.direct_http.TIMEOUT_SECONDS", 0.05)
    body = b'{"query":"{sleep}"}'
    async with serving(app) as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(HEAD % len(body) + b"\r\n" + body)
        async with asyncio.timeout(10), asyncio.TaskGroup() as tasks:
            reading = tasks.create_task(reader.readuntil(b"\r\n\r\n"))
            assert not (await asyncio.wait([reading], timeout=0.3))[0]
            village.wake_up.set()
        assert reading.result().startswith(b"HTTP/1.1 200")
        writer.close()


async def test_an_open_socket_has_no_time_limit(app: GraphQLApp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("taskflow.api.transport.direct_http.TIMEOUT_SECONDS", 0.05)
    async with serving(app) as port, greeted(port) as client:
        await client.say("ping")
        assert await client.hear() == {"type": "pong"}
        async with asyncio.TaskGroup() as tasks:
            hearing = tasks.create_task(client.hear())
            assert not (await asyncio.wait([hearing], timeout=0.3))[0]
            hearing.cancel()


async def test_half_requests_do_not_delay_whole_ones(port: int) -> None:
    halves = [await asyncio.open_connection("127.0.0.1", port) for _ in range(300)]
    for _, writer in halves:
        writer.write(HEAD % 1000)

    async with asyncio.timeout(2):
        answer = await say(port, HEAD % len(BODY) + b"connection: close\r\n\r\n" + BODY)

    assert answer.startswith(b"HTTP/1.1 200")
    for _, writer in halves:
        writer.close()


async def test_a_connection_can_be_reused(port: int) -> None:
    request = HEAD % len(BODY) + b"\r\n" + BODY
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for _ in range(5):
        writer.write(request)
        async with asyncio.timeout(5):
            assert (await reader.readuntil(b"}}}")).startswith(b"HTTP/1.1 200")
    writer.write(request * 3)  # pipelined: without waiting for each answer
    for _ in range(3):
        async with asyncio.timeout(5):
            await reader.readuntil(b"}}}")
    writer.close()


UPGRADE = (
    b"GET /graphql%b HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n"
    b"sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-protocol: graphql-transport-ws\r\n%b\r\n"
)


@pytest.mark.parametrize(
    ("query", "headers", "status"),
    [
        (b"", b"", b"101"),
        (b"", b"cookie: " + b"x" * 8_000 + b"\r\n", b"101"),
        (b"", b"cookie: " + b"x" * 8_200 + b"\r\n", b"431"),
        (b"", b"x: " + b"y" * 70_000 + b"\r\n", b"431"),
        (b"?a=" + b"x" * 8_200, b"", b"414"),
        (b"", b"content-length: 5\r\n", b"400"),
        (b"", b"transfer-encoding: chunked\r\n", b"400"),
        (b"", b"sec-websocket-version: 12\r\n", b"400"),
    ],
    ids=["good", "8 KB", "a line of more", "a head of more", "a URL of more", "a body", "chunks", "another version"],
)
async def test_a_websocket_handshake_is_answered_at_once(
    port: int, query: bytes, headers: bytes, status: bytes
) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(UPGRADE % (query, headers))
    async with asyncio.timeout(5):
        answer = await reader.readuntil(b"\r\n\r\n")
        assert answer.startswith(b"HTTP/1.1 " + status)
        if status != b"101":
            await heard(reader)  # the socket closes
    writer.close()


async def test_a_websocket_handshake_that_the_application_does_not_answer_is_cut_off(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def silent(scope: Any, receive: Any, send: Any) -> None:
        while (await receive())["type"] != "websocket.disconnect":
            pass

    monkeypatch.setattr("taskflow.api.transport.direct_ws.HANDSHAKE_SECONDS", 0.2)
    async with serving(silent) as port:
        assert (await say(port, UPGRADE % (b"", b""))).startswith(b"HTTP/1.1 408")


async def test_text_frames_that_are_not_utf_8_close_with_1007_and_log_no_traceback(
    port: int, caplog: pytest.LogCaptureFixture
) -> None:
    async with greeted(port) as client:
        await client.socket.send(b"\xff\xfe", text=True)
        assert (await client.closed())[0] == 1007
    assert not [record for record in caplog.records if record.exc_info]


async def heard(reader: asyncio.StreamReader) -> bytes:
    """Reads everything until the end. A client that is cut off while it still sends gets a connection reset."""
    answer = b""
    with contextlib.suppress(ConnectionResetError):
        while piece := await reader.read(65536):
            answer += piece
    return answer


async def say(port: int, text: bytes) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(text)
    async with asyncio.timeout(10):
        answer = await heard(reader)
    writer.close()
    return answer
