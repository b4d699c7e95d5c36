"""Endless small frames on one socket: other connections get their turns, and the messages that wait have a bound."""

from __future__ import annotations

import asyncio
import os
import socket
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from taskflow.api.app import GraphQLApp
from taskflow.api.transport.direct_ws import MAX_FRAGMENTS, SLICE, DirectWS
from tests.api.client import greeted
from tests.api.conftest import serving

TEXT, CONTINUATION, PING = 1, 0, 9


def frame(opcode: int, content: bytes = b"", *, last: bool = True) -> bytes:
    """A frame as a client masks it; the mask is all zeros, so that the text stays readable."""
    length = bytes([0x80 | len(content)]) if len(content) < 126 else struct.pack("!BH", 0x80 | 126, len(content))
    return bytes([opcode | (0x80 if last else 0)]) + length + bytes(4) + content


FLOODS = {
    "empty fragments": frame(TEXT, last=False) + frame(CONTINUATION, last=False) * 400_000,
    "pings": frame(PING) * 400_000,
    "pongs of the protocol": frame(TEXT, b'{"type":"pong"}') * 100_000,
    "operations": frame(TEXT, b'{"type":"subscribe","id":"1","payload":{"query":"{hello}"}}') * 20_000,
}


class Counted(DirectWS):
    """Counts the bytes that all connections have given to the parser."""

    parsed = 0

    def _read(self, data: bytes) -> None:
        Counted.parsed += len(data)
        super()._read(data)


class Turns:
    """Counts the most bytes that are parsed between two turns of the loop."""

    most = 0

    async def watch(self) -> None:
        last = Counted.parsed
        while True:
            await asyncio.sleep(0)
            self.most, last = max(self.most, Counted.parsed - last), Counted.parsed


@asynccontextmanager
async def watched() -> AsyncIterator[Turns]:
    turns = Turns()
    async with asyncio.TaskGroup() as tasks:
        watching = tasks.create_task(turns.watch())
        try:
            yield turns
        finally:
            watching.cancel()


@pytest.mark.parametrize("flood", FLOODS.values(), ids=FLOODS)
async def test_a_flood_of_small_frames_leaves_the_others_their_turn(app: GraphQLApp, flood: bytes) -> None:
    async with serving(app, ws=Counted) as port, greeted(port) as client, greeted(port) as other:
        transport = client.socket.transport
        async with watched() as turns:
            transport.write(flood[: 1024 * 1024])
            for _ in range(20):
                await other.say("ping")
                assert await other.hear() == {"type": "pong"}
        transport.abort()

    assert 0 < turns.most <= 2 * SLICE  # a slice of the flood, and what the other says


async def test_a_message_in_too_many_frames_closes_with_1009(port: int) -> None:
    async with greeted(port) as client:
        client.socket.transport.write(frame(TEXT, last=False) + frame(CONTINUATION, last=False) * MAX_FRAGMENTS)

        assert await client.closed() == (1009, f"A message may come in at most {MAX_FRAGMENTS} frames")


async def test_a_message_in_many_frames_is_read(port: int) -> None:
    text = b'{"type":"ping"}'
    empty = frame(CONTINUATION, last=False) * (MAX_FRAGMENTS - 2)
    async with greeted(port) as client:
        client.socket.transport.write(frame(TEXT, text[:4], last=False) + empty + frame(CONTINUATION, text[4:]))

        assert await client.hear() == {"type": "pong"}


async def test_large_messages_arrive_whole_and_in_order(port: int) -> None:
    async with greeted(port) as client:
        for number in range(20):
            await client.say("ping", payload={"number": number, "text": "x" * 60_000})

        assert [(await client.hear())["payload"]["number"] for _ in range(20)] == list(range(20))


async def test_pongs_for_a_client_that_does_not_read_do_not_pile_up(app: GraphQLApp) -> None:
    servers: list[Any] = []

    class Noted(DirectWS):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            super().connection_made(transport)
            servers.append(transport)

    flood = memoryview(frame(PING, bytes(125)) * 120_000)
    async with serving(app, ws=Noted) as port, greeted(port) as client:
        raw = os.dup(client.socket.transport.get_extra_info("socket").fileno())
        client.socket.transport.pause_reading()
        with socket.socket(fileno=raw) as sender:
            sender.setblocking(False)
            largest = await _pushed(sender, flood, servers[0])
        client.socket.transport.abort()

    assert largest < 1024 * 1024


async def _pushed(sender: socket.socket, flood: memoryview, server: Any) -> int:
    """Sends until everything is sent or nothing more is accepted. Returns the most bytes that waited at the server for
    its reader."""
    largest = idle = 0
    while flood and idle < 1000:
        await asyncio.sleep(0)
        largest = max(largest, server.get_write_buffer_size())
        try:
            flood = flood[sender.send(flood[: 1024 * 1024]) :]
            idle = 0
        except BlockingIOError:
            idle += 1
    return largest
