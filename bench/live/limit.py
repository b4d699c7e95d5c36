"""The least that delivery to thousands can cost: a server that is written by hand for it, and writes one frame to each
socket in a plain loop. It has no GraphQL, no rights and no database, and a client that comes back does not get what it
missed."""

from __future__ import annotations

import asyncio
import itertools
import sys
from datetime import UTC, datetime
from typing import cast
from urllib.parse import parse_qs, urlsplit

import orjson
import uvloop

from taskflow.api.transport.direct_ws import frame_head

UPGRADED = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"
ANSWERED = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"


readers: dict[asyncio.Transport, None] = {}
numbers = itertools.count(1)


class Connection(asyncio.Protocol):
    """The connection of a reader, which sends a greeting, then subscribes, then listens; or that of a publisher."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)  # uvloop's class does not inherit from it
        self.answers = iter((_framed({"type": "connection_ack"}), _change("ready")))

    def data_received(self, data: bytes) -> None:
        if data.startswith(b"POST "):
            asked = parse_qs(urlsplit(data.split(b" ", 2)[1].decode()).query, keep_blank_values=True)
            self.publish(int(asked["events"][0]), asked["title"][0])
        elif data.startswith(b"GET "):
            self.transport.write(UPGRADED)
        elif answer := next(self.answers, None):
            self.transport.write(answer)
            readers[self.transport] = None

    def connection_lost(self, _: Exception | None) -> None:
        readers.pop(self.transport, None)

    def publish(self, events: int, title: str) -> None:
        """Publishes one event and schedules the rest, so that other connections have a turn after each event."""
        if not events:
            self.transport.write(ANSWERED)
            return
        frame = _change(title)
        for reader in readers:
            reader.write(frame)
        asyncio.get_running_loop().call_soon(self.publish, events - 1, title)


def _change(title: str) -> bytes:
    seq = next(numbers)
    now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    task = {
        "id": f"task_01jxyz0000000000000{seq}",
        "title": title,
        "status": "PENDING",
        "priority": "MEDIUM",
        "dueDate": "2026-12-01",
        "updatedAt": "2026-11-20T10:11:12.123Z",
        "assignee": {"id": "user_01jxyz000000000000000001", "name": "Alice Johnson"},
    }
    told = {"seq": seq, "action": "CREATED", "transition": "ENTERED", "occurredAt": now, "task": task}
    return _framed({"id": "1", "type": "next", "payload": {"data": {"taskChanges": told}}})


def _framed(message: object) -> bytes:
    text = orjson.dumps(message)
    return frame_head(len(text)) + text


async def main(port: int) -> None:
    server = await asyncio.get_running_loop().create_server(Connection, "127.0.0.1", port)
    await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(main(int(sys.argv[1])))
