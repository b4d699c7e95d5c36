"""Thousands of subscribers to tasks, over WebSockets or event streams, from one process of ours."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from bench.sizing.place import Place

CHANGES = (
    "subscription ($filter: TaskFilter) { taskChanges(filter: $filter) { __typename ... on StreamReady { cursor }"
    " ... on TaskChange { cursor transition task { id title status priority dueDate assignee { id name } } } } }"
)
WAYS = ("WebSocket", "WebSocket, each with a filter of its own", "event stream")
AT_ONCE = 50


async def memory(place: Place, way: str, how_many: int) -> float:
    """Kilobytes of the server for each subscriber after the first tenth: the first tenth allocate what all of them
    share."""
    first = how_many // 10
    async with following(place, way, range(first)):
        before = place.own_mb
        async with following(place, way, range(first, how_many)):
            return 1024 * (place.own_mb - before) / (how_many - first)


@asynccontextmanager
async def following(place: Place, way: str, numbers: range) -> AsyncIterator[None]:
    opened: list[ClientConnection | asyncio.StreamWriter] = []
    for start in range(0, len(numbers), AT_ONCE):
        some = numbers[start : start + AT_ONCE]
        opened += await asyncio.gather(*(_begun(place, way, number) for number in some))
    try:
        yield
    finally:
        for each in opened:
            if isinstance(each, ClientConnection):
                await each.close()
            else:
                each.close()


async def _begun(place: Place, way: str, number: int) -> ClientConnection | asyncio.StreamWriter:
    apart = way == WAYS[1]
    filter = {"not": {"title": {"contains": f"group {number}."}}} if apart else None
    asked = {"query": CHANGES, "variables": {"filter": filter}}
    return await (_stream(place, asked) if way == WAYS[2] else _socket(place, asked))


async def _socket(place: Place, asked: Mapping[str, object]) -> ClientConnection:
    socket = await connect(
        f"ws://127.0.0.1:{place.server.port}/graphql",
        subprotocols=[Subprotocol("graphql-transport-ws")],
        compression=None,
        open_timeout=60,
    )
    hello = {"type": "connection_init", "payload": {"authorization": f"Bearer {place.token}"}}
    await socket.send(json.dumps(hello))
    assert "connection_ack" in str(await socket.recv())
    await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": asked}))
    assert "StreamReady" in str(await socket.recv())
    return socket


async def _stream(place: Place, asked: Mapping[str, object]) -> asyncio.StreamWriter:
    reader, writer = await asyncio.open_connection("127.0.0.1", place.server.port)
    body = json.dumps(asked).encode()
    head = (
        "POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\naccept: text/event-stream\r\n"
        f"authorization: Bearer {place.token}\r\ncontent-length: {len(body)}\r\n\r\n"
    )
    writer.write(head.encode() + body)
    await reader.readuntil(b"StreamReady")
    return writer
