"""Clients that subscribe to a stream and then do not read it: their side of the connection buffers next to nothing."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import os
import socket
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.crash.deployment import TIMEOUT, NetworkPerson

NO_MORE_THAN = 4096
SUBSCRIPTION = (
    "subscription { taskChanges { __typename ... on TaskChange { cursor seq task { id title description } }"
    " ... on StreamReady { cursor } ... on StreamReset { cursor reason } } }"
)


@dataclass
class DeafSocket:
    """A WebSocket whose client reads only when it is told to."""

    socket: socket.socket
    closed_with: int | None = None
    _bytes: bytearray = field(default_factory=bytearray)

    @classmethod
    def subscribes(cls, person: NetworkPerson) -> DeafSocket:
        """Subscribes and waits until the stream is in sync. It blocks, so call it in a thread."""
        deaf = cls(_connected(person))
        key = base64.b64encode(os.urandom(16)).decode()
        deaf.socket.sendall(
            f"GET /graphql HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n".encode()
        )
        while b"\r\n\r\n" not in deaf._bytes:
            assert deaf._more()
        del deaf._bytes[: deaf._bytes.index(b"\r\n\r\n") + 4]
        deaf._say({"type": "connection_init", "payload": {"authorization": f"Bearer {person.token}"}})
        deaf._say({"type": "subscribe", "id": "1", "payload": {"query": SUBSCRIPTION}})
        messages = deaf.messages()
        assert next(messages)["type"] == "connection_ack"
        assert next(messages)["payload"]["data"]["taskChanges"]["__typename"] == "StreamReady"
        return deaf

    def messages(self) -> Iterator[Any]:
        """Yields messages as they arrive, until the connection ends."""
        while True:
            frame = self._frame()
            if frame is None:
                return
            opcode, payload = frame
            if opcode == 8:
                (self.closed_with,) = struct.unpack_from("!H", payload)
                return
            if opcode == 1:
                yield json.loads(payload)

    def _frame(self) -> tuple[int, bytes] | None:
        while (found := _first_frame(self._bytes)) is None:
            if not self._more():
                return None
        opcode, start, end = found
        payload = bytes(self._bytes[start:end])
        del self._bytes[:end]
        return opcode, payload

    def _more(self) -> bool:
        with contextlib.suppress(ConnectionError):
            some = self.socket.recv(65536)
            self._bytes += some
            return bool(some)
        return False

    def _say(self, message: Any) -> None:
        payload = json.dumps(message).encode()
        self.socket.sendall(struct.pack("!BBH4x", 0x81, 0x80 | 126, len(payload)) + payload)  # masked with zeros


def _first_frame(read: bytearray) -> tuple[int, int, int] | None:
    """Returns the opcode, and where the payload begins and ends; None if the frame is incomplete."""
    if len(read) < 2:
        return None
    start, length = 2, read[1]
    if length > 125:
        kind = "!H" if length == 126 else "!Q"
        start += struct.calcsize(kind)
        if len(read) < start:
            return None
        (length,) = struct.unpack_from(kind, read, 2)
    return None if len(read) < start + length else (read[0] & 15, start, start + length)


def deaf_event_stream(person: NetworkPerson) -> socket.socket:
    """An event stream that is not read any further than the head of its answer."""
    connection = _connected(person)
    body = json.dumps({"query": SUBSCRIPTION}).encode()
    connection.sendall(
        f"POST /graphql HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
        f"Content-Type: application/json\r\nAuthorization: Bearer {person.token}\r\n"
        f"Content-Length: {len(body)}\r\n\r\n".encode()
        + body
    )
    assert connection.recv(12) == b"HTTP/1.1 200"
    return connection


def _connected(person: NetworkPerson) -> socket.socket:
    made = socket.socket()
    made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, NO_MORE_THAN)
    made.settimeout(TIMEOUT)
    made.connect(("127.0.0.1", person.app.server.port))
    return made


async def deaf_sockets(person: NetworkPerson, how_many: int) -> list[DeafSocket]:
    return [await asyncio.to_thread(DeafSocket.subscribes, person) for _ in range(how_many)]
