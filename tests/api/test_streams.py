"""Subscriptions over plain HTTP: server-sent events and multipart."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, cast

import pytest

from taskflow.api.app import GraphQLApp
from tests.api.asgi import JSON, RESPONSE, get, post
from tests.api.conftest import serving
from tests.api.test_socket_operations import until
from tests.api.village import FakeAuthenticator, Village, token

EVENTS = "text/event-stream"
MULTIPART = 'multipart/mixed;subscriptionSpec="1.0", application/json'
TICKS = "subscription{ticks(to:3){number}}"


async def test_a_stream_of_events_has_the_cursor_of_each_as_its_id(app: GraphQLApp) -> None:
    answer = await post(app, TICKS, accept=EVENTS)

    assert answer.headers["content-type"] == "text/event-stream; charset=utf-8"
    assert answer.headers["x-accel-buffering"] == "no"
    assert "no-store" in answer.headers["cache-control"]
    events = parsed(answer.body)
    assert [event["id"] for event in events[:-1]] == ["1", "2", "3"]
    assert json.loads(events[0]["data"]) == {"data": {"ticks": {"number": 1}}}
    assert events[-1] == {"event": "complete", "data": ""}


async def test_a_browser_that_reconnects_resumes(app: GraphQLApp) -> None:
    answer = await get(app, query=TICKS, accept=EVENTS, headers={"last-event-id": "2"})
    assert [event.get("id") for event in parsed(answer.body)] == ["3", None]


async def test_a_query_may_be_answered_as_one_event(app: GraphQLApp) -> None:
    events = parsed((await post(app, "{hello}", accept=EVENTS)).body)
    assert [event["event"] for event in events] == ["next", "complete"]


@pytest.mark.parametrize("query", ["{", "{nope}", "{" + "a:hello " * 60 + "}"])
async def test_an_invalid_document_is_reported_in_the_stream(app: GraphQLApp, query: str) -> None:
    answer = await post(app, query, accept=EVENTS)
    events = parsed(answer.body)

    assert answer.status == 200
    assert [event["event"] for event in events] == ["next", "complete"]
    assert json.loads(events[0]["data"])["errors"][0]["extensions"]["code"] in {"BAD_REQUEST", "TOO_COMPLEX"}


async def test_a_mutation_over_an_event_stream_may_set_cookies_too(app: GraphQLApp) -> None:
    assert (await post(app, "mutation{ring}", accept=EVENTS)).headers["set-cookie"] == "rung=1; HttpOnly"


async def test_malformed_and_unauthorized_requests_get_a_status(app: GraphQLApp) -> None:
    assert (await post(app, None, accept=EVENTS)).status == 400
    assert (await post(app, TICKS, accept=EVENTS, token="nonsense")).status == 401
    assert (await get(app, query="mutation{ring}", accept=EVENTS)).status == 405


async def test_a_large_body_starts_no_subscription(app: GraphQLApp) -> None:
    """The body stays in memory as long as the stream. A socket accepts no larger message either."""
    large = await post(app, TICKS, accept=EVENTS, variables={"unused": "x" * 70_000})
    query = await post(app, "{hello}", accept=EVENTS, variables={"unused": "x" * 70_000})

    assert (large.status, query.status) == (413, 200)
    assert b"65536 bytes" in large.body


async def test_a_stream_that_fails_reveals_nothing_but_a_reference_number(app: GraphQLApp) -> None:
    answer = await post(app, "subscription{broken{number}}", accept=EVENTS)
    assert b"secret" not in answer.body
    assert b"INTERNAL" in answer.body
    assert parsed(answer.body)[-1]["event"] == "complete"


async def test_a_client_may_ask_for_multipart(app: GraphQLApp) -> None:
    answer = await post(app, TICKS, accept=MULTIPART)

    assert answer.headers["content-type"].startswith("multipart/mixed; boundary=")
    parts = [json.loads(part.split(b"\r\n\r\n")[1]) for part in answer.body.split(b"\r\n--graphql")[1:-1]]
    assert [part for part in parts if part] == [{"payload": {"data": {"ticks": {"number": n}}}} for n in (1, 2, 3)]
    assert answer.body.endswith(b"\r\n--graphql--\r\n")


async def test_a_part_is_complete_before_the_next_one_comes(port: int) -> None:
    """Readers handle a part when they see the delimiter after it."""
    paused = "subscription{ticks(to:2,pauseAt:1){number}}"
    async with listening(port, paused, accept=MULTIPART) as reader, asyncio.timeout(10):
        await reader.readuntil(b'{"payload":{"data":{"ticks":{"number":1}}}}\r\n--graphql')


@pytest.mark.parametrize(
    ("accept", "query", "content_type"),
    [
        ("application/graphql-response+json, application/json, text/event-stream", "{hello}", RESPONSE),
        ("application/graphql-response+json, application/json, text/event-stream", TICKS, EVENTS),
        ("text/event-stream, application/json;q=0.5", "{hello}", EVENTS),
        ("multipart/mixed, application/json", "{hello}", JSON),
    ],
)
async def test_a_client_that_accepts_both_gets_the_right_one(
    app: GraphQLApp, accept: str, query: str, content_type: str
) -> None:
    assert (await post(app, query, accept=accept)).headers["content-type"].startswith(content_type)


async def test_a_silent_stream_sends_heartbeats(app: GraphQLApp) -> None:
    app.streams.heartbeat_seconds = 0.05
    async with serving(app) as port, listening(port, "subscription{bells{number}}") as reader:
        for _ in range(3):
            assert await line(reader) == b":\n"


async def test_the_head_comes_before_any_event(port: int, village: Village) -> None:
    async with listening(port, "subscription{bells{number}}"):
        await village.until(lambda: village.open_streams == 1)


async def test_a_client_that_leaves_frees_everything(app: GraphQLApp, port: int, village: Village) -> None:
    async with listening(port, "subscription{bells{number}}"):
        await village.until(lambda: village.open_streams == 1)
    await until(lambda: village.open_streams == 0 and len(app.tasks) == 0)


async def test_a_stream_ends_when_the_server_stops_without_saying_complete(app: GraphQLApp, village: Village) -> None:
    async with serving(app) as port:
        reader, writer = await ask(port, "subscription{bells{number}}")
        await village.until(lambda: village.open_streams == 1)
    async with asyncio.timeout(2):
        rest = await reader.read()
    writer.close()
    assert b"complete" not in rest, "who reads 'complete' does not come back"
    assert rest.endswith(b"0\r\n\r\n")


async def test_a_session_that_ends_ends_its_streams(
    port: int, authenticator: FakeAuthenticator, village: Village
) -> None:
    reader, writer = await ask(port, "subscription{bells{number}}", authorization=f"Bearer {token('alice')}")
    await village.until(lambda: village.open_streams == 1)

    authenticator.end("alice")

    async with asyncio.timeout(2):
        assert b"complete" not in await reader.readuntil(b"0\r\n\r\n")
    writer.close()
    assert not any(authenticator.watching.values())


async def test_a_client_that_does_not_read_costs_a_few_results_and_misses_none(port: int, village: Village) -> None:
    reader, writer = await ask(port, "subscription{ticks(to:3000, size:10000){number text}}")
    reads = cast("asyncio.ReadTransport", writer.transport)
    reads.pause_reading()
    await village.until(lambda: village.open_streams == 1)
    async with serving(app_of(village)) as other:
        assert (await say_hello(other)).startswith(b"HTTP/1.1 200")
    assert village.open_streams == 1, "what was not read must wait, not pile up"

    reads.resume_reading()
    async with asyncio.timeout(20):
        body = await reader.readuntil(b"event: complete")
    writer.close()
    assert body.count(b"event: next") == 3000


def app_of(village: Village) -> GraphQLApp:
    from tests.api.village import build

    return build(village)


async def say_hello(port: int) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET /graphql?query={hello} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")
    answer = await reader.read()
    writer.close()
    return answer


async def ask(
    port: int, query: str, *, accept: str = EVENTS, **headers: str
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Posts the subscription, and reads the head of the answer and the opening of the stream."""
    body = json.dumps({"query": query}).encode()
    more = "".join(f"{name}: {value}\r\n" for name, value in {"accept": accept, **headers}.items()).encode()
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=2**26)
    writer.write(
        b"POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n"
        + more
        + b"content-length: %d\r\n\r\n" % len(body)
        + body
    )
    async with asyncio.timeout(5):
        head = await reader.readuntil(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 200")
        await reader.readuntil(b":\n\n\r\n" if accept == EVENTS else b"{}\r\n--graphql\r\n")
    return reader, writer


@asynccontextmanager
async def listening(port: int, query: str, accept: str = EVENTS) -> AsyncIterator[asyncio.StreamReader]:
    reader, writer = await ask(port, query, accept=accept)
    try:
        yield reader
    finally:
        writer.transport.abort()


async def line(reader: asyncio.StreamReader) -> bytes:
    """The next line of the stream itself, without the chunked encoding."""
    async with asyncio.timeout(5):
        while True:
            text = await reader.readline()
            if text.strip() and not text.endswith(b"\r\n"):
                return text


def parsed(body: bytes) -> list[dict[str, Any]]:
    events = []
    for block in body.decode().split("\n\n"):
        lines = [one for one in block.split("\n") if one and not one.startswith(":")]
        if lines:
            events.append({name: value.strip() for name, _, value in (one.partition(":") for one in lines)})
    return events
