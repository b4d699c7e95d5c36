"""Answers of a server, or of whatever answers in its place: the client waits, retries, or reports what is wrong."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
from collections.abc import AsyncIterator, Awaitable, Callable

import httpx2
import pytest
from starlette.applications import Starlette

from taskflow_client import Client, TaskFlowError, transport
from taskflow_client.sse import Event, Parser
from tests.clients.python.transports import answers
from tests.support.people import Person

pytestmark = pytest.mark.once

URL = "http://localhost:7145"
OK = httpx2.Response(200, json={"data": {"me": {"name": "Alice"}}})
PAGE = httpx2.Response(502, html="<h1>Bad gateway</h1>")
BUSY = httpx2.Response(429, headers={"retry-after": "7"}, json={"errors": [{"message": "Slowly"}], "data": None})
UNTYPED = httpx2.Response(429, text="too many")
AWAY = httpx2.Response(503, headers={"retry-after": "5"}, text="soon")


class Slept:
    """Replaces asyncio.sleep, and records the seconds."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.seconds: list[float] = []
        monkeypatch.setattr(asyncio, "sleep", self)

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> Slept:
    return Slept(monkeypatch)


async def test_the_client_waits_as_long_as_the_server_asks(slept: Slept) -> None:
    http, asked = answers(BUSY, UNTYPED, AWAY, OK)

    assert await Client(URL, http=http).run("{ me { name } }") == {"me": {"name": "Alice"}}
    assert slept.seconds == [7, 1, 5]
    assert len(asked) == 4


async def test_the_client_waits_no_longer_than_its_patience(slept: Slept) -> None:
    http, asked = answers(BUSY)
    with pytest.raises(TaskFlowError) as refused:
        await Client(URL, http=http, patience=20).run("{ me { name } }")

    assert slept.seconds == [7, 7]
    assert refused.value.retry_after == 7
    assert len(asked) == 3


@pytest.mark.parametrize("said", ["Wed, 21 Oct 2099 07:28:00 GMT", "nan", "soon", ""])
async def test_an_unreadable_retry_after_counts_as_a_second(slept: Slept, said: str) -> None:
    http, _ = answers(httpx2.Response(429, headers={"retry-after": said}, text=""), OK)
    await Client(URL, http=http).run("{ me { name } }")

    assert slept.seconds == [1]


async def test_a_mutation_that_was_throttled_is_sent_again_with_the_same_key(slept: Slept) -> None:
    busy = {"updateTask": {"errors": [{"code": "RATE_LIMITED", "message": "Slowly", "path": [], "retryAfter": 3}]}}
    done = {"updateTask": {"errors": [], "task": {"id": "x"}}}
    http, asked = answers(
        httpx2.Response(200, json={"data": busy}), httpx2.ReadError("cut"), httpx2.Response(200, json={"data": done})
    )
    payload = await Client(URL, http=http).update_task("x", title="Water the plants")

    assert payload["errors"] == []
    assert slept.seconds[0] == 3
    assert len({json.loads(request.content)["variables"]["key"] for request in asked}) == 1


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (PAGE, "HTTP 502"),
        (httpx2.Response(301, headers={"location": "https://tasks.example.com/graphql"}), "tasks.example.com"),
        (httpx2.Response(200, text="<!doctype html>"), "HTTP 200"),
        (httpx2.Response(200, json=["data"]), "HTTP 200"),
        (httpx2.Response(200, json={"ok": True}), "HTTP 200"),
        (httpx2.Response(200, text="[" * 100_000), "HTTP 200"),
        (httpx2.Response(200, content=b"\xff\xfe"), "HTTP 200"),
        (httpx2.ConnectError("refused"), "refused"),
        (httpx2.ReadTimeout(""), "ReadTimeout"),
    ],
)
async def test_an_answer_that_is_not_taskflows_is_one_kind_of_error(
    answer: httpx2.Response | Exception, says: str
) -> None:
    http, _ = answers(answer)
    with pytest.raises(TaskFlowError, match=says) as refused:
        await Client(URL, http=http).run("{ me { name } }")

    assert refused.value.code == "UNREACHABLE"
    assert "try again" in refused.value.what_to_do


async def test_a_refusal_has_its_code_and_says_what_to_do(app: Starlette, alice: Person) -> None:
    http = httpx2.AsyncClient(transport=httpx2.ASGITransport(app))
    with pytest.raises(TaskFlowError) as refused:
        await Client(URL, key=alice.token, http=http).run("{ nothing }")

    assert refused.value.code == "BAD_REQUEST"
    assert "nothing" in refused.value.message
    assert "schema" in refused.value.what_to_do


async def test_data_beside_an_error_is_not_lost(app: Starlette, alice: Person) -> None:
    http = httpx2.AsyncClient(transport=httpx2.ASGITransport(app))
    with pytest.raises(TaskFlowError, match="FORBIDDEN") as refused:
        await Client(URL, key=alice.token, http=http).run("{ me { name } emailDeliveries { nodes { id } } }")

    assert refused.value.data == {"me": {"name": "Alice"}, "emailDeliveries": None}


async def test_a_lone_surrogate_is_sent_and_refused_by_the_server(app: Starlette, alice: Person) -> None:
    http = httpx2.AsyncClient(transport=httpx2.ASGITransport(app))
    try:
        payload = await Client(URL, key=alice.token, http=http).create_task(title="\ud800")
        codes = [str(error["code"]) for error in payload["errors"]]
    except TaskFlowError as refused:
        codes = [refused.code]

    assert codes in (["INVALID"], ["BAD_REQUEST"])


# --- streams -----------------------------------------------------------------

CHANGES = "subscription { taskChanges { __typename } }"
Speaks = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n:\n\n"


def event(number: int) -> bytes:
    data = {"data": {"taskChanges": {"__typename": "TaskChange", "number": number}}}
    return f"event: next\nid: at {number}\ndata: {json.dumps(data)}\n\n".encode()


@contextlib.asynccontextmanager
async def a_server(*turns: bytes | None) -> AsyncIterator[tuple[str, list[str | None]]]:
    """A server that sends one of these texts to each connection, the last one again and again; for None it sends
    nothing. Also returns the Last-Event-ID of each connection."""
    came: list[str | None] = []
    writers: list[asyncio.StreamWriter] = []
    released = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers.append(writer)
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
        except asyncio.IncompleteReadError:
            return  # it connected and sent no request
        place = next((line[15:] for line in head.split("\r\n") if line.startswith("last-event-id: ")), None)
        said = turns[min(len(came), len(turns) - 1)]
        came.append(place)
        if said is None:
            await released.wait()
        else:
            writer.write(said)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", came
    finally:
        released.set()
        server.close()
        for writer in writers:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()


async def numbers(url: str, most: int) -> list[int]:
    found: list[int] = []
    async with Client(url, key="tf_x") as client, contextlib.aclosing(client.subscribe(CHANGES)) as items:
        async for data in items:
            found.append(data["taskChanges"]["number"])
            if len(found) == most:
                break
    return found


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retries without a pause."""
    really = asyncio.sleep
    monkeypatch.setattr(asyncio, "sleep", lambda _: really(0))


@pytest.mark.parametrize("cut", range(1, len(event(2)), 7))
async def test_an_event_that_is_cut_off_comes_whole_from_the_next_connection(at_once: None, cut: int) -> None:
    async with a_server(HEAD + event(1) + event(2)[:-cut], HEAD + event(2)) as (url, came):
        assert await numbers(url, 2) == [1, 2]

    assert came == [None, "at 1"]


async def test_a_stream_survives_any_other_answer_in_its_place(at_once: None) -> None:
    page = b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 4\r\n\r\n<h1>"
    too_many = b'event: next\ndata: {"errors": [{"message": "", "extensions": {"code": "LIMIT_EXCEEDED"}}]}\n\n'
    shutdown = b'event: next\nid: at 1\ndata: {"data": {"x": {"__typename": "StreamReset", "reason": "SHUTDOWN"}}}\n\n'
    ends = b"event: complete\ndata:\n\n"
    turns = (HEAD + event(1), page, b"", HEAD + too_many, HEAD + b"data: {nonsense\n\n", HEAD + shutdown + ends)
    async with a_server(*turns, HEAD + event(2)) as (url, came):
        assert await numbers(url, 2) == [1, 2]

    assert came == [None, *["at 1"] * 6]


async def test_the_client_leaves_a_server_that_stalls(at_once: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "TIMEOUT", httpx2.Timeout(0.2))
    async with a_server(None, HEAD + event(1)) as (url, came):
        assert await numbers(url, 1) == [1]
        assert len(came) == 2
    async with a_server(None) as (url, _), Client(url) as client:
        with pytest.raises(TaskFlowError, match="UNREACHABLE"):
            await client.run("{ me { name } }")


async def test_the_client_leaves_a_server_that_sends_a_byte_from_time_to_time(monkeypatch: pytest.MonkeyPatch) -> None:
    async def drips() -> AsyncIterator[bytes]:
        while True:
            await asyncio.sleep(0.01)
            yield b" "

    monkeypatch.setattr(transport, "LONGEST_CALL", 0.1)
    http, _ = answers(httpx2.Response(200, content=drips()))
    with pytest.raises(TaskFlowError, match="UNREACHABLE"):
        await Client(URL, http=http).run("{ me { name } }")


@pytest.mark.parametrize(("url", "after"), [("tasks.example.com", None), (None, "a cursor\nof two lines")])
async def test_a_request_that_can_never_be_sent_is_not_retried(url: str | None, after: str | None) -> None:
    async with a_server(HEAD) as (there, _), Client(url or there, key="tf_x") as client:
        with pytest.raises(TaskFlowError, match="BAD_REQUEST"):
            await anext(client.subscribe(CHANGES, after=after))


async def test_a_refused_subscription_is_not_retried(at_once: None) -> None:
    refused = (
        b'event: next\ndata: {"errors": [{"message": "No such field", "extensions": {"code": "BAD_REQUEST"}}]}\n\n'
    )
    async with a_server(HEAD + refused + b"event: complete\ndata:\n\n") as (url, came):
        with pytest.raises(TaskFlowError, match="No such field"):
            await numbers(url, 1)

    assert len(came) == 1


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_events_are_read_however_they_are_split(size: int, end: str) -> None:
    text = ":\n\nevent: next\nid: 1\ndata: für\ndata:alle\n\nretry: 5\n\ndata\n\nid: 2\ndata: x\n\ndata: half".replace(
        "\n", end
    )
    raw, parser = text.encode(), Parser()
    pieces = [raw[at : at + size] for at in range(0, len(raw), size)]

    found = [event for piece in pieces for event in parser.feed(piece)]

    assert found == [Event("next", "für\nalle", "1"), Event("message", "", None), Event("message", "x", "2")]


def test_an_event_without_an_end_has_a_bound_in_memory() -> None:
    parser = Parser()
    with pytest.raises(TaskFlowError, match="without an end"):
        list(itertools.chain.from_iterable(parser.feed(b"x" * 1024 * 1024) for _ in range(100)))
