"""Calls an ASGI application as a server would, in this process: its lifespan, HTTP and WebSocket."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any

Message = dict[str, Any]

TIMEOUT = 30
"""Seconds to wait for something that must happen. Nothing takes as long normally."""


@dataclass(frozen=True)
class Answer:
    status: int
    headers: list[tuple[str, str]]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key == name.lower()), None)

    @property
    def cookies(self) -> dict[str, str]:
        """The cookies that the answer sets, with their attributes: {"name": "value; Path=/…"}."""
        set_cookies = (value for key, value in self.headers if key == "set-cookie")
        return {name: rest for name, _, rest in (cookie.partition("=") for cookie in set_cookies)}


@contextlib.asynccontextmanager
async def started(app: Any) -> AsyncIterator[None]:
    """The lifespan runs in a task of its own, since it must end in the task in which it began."""
    to_app: asyncio.Queue[Message] = asyncio.Queue()
    from_app: asyncio.Queue[Message] = asyncio.Queue()
    scope = {"type": "lifespan", "asgi": {"version": "3.0"}, "state": {}}
    task = asyncio.get_running_loop().create_task(app(scope, to_app.get, from_app.put))
    try:
        await to_app.put({"type": "lifespan.startup"})
        await _said(from_app, task, "lifespan.startup.complete")
        yield
    finally:
        if not task.done():
            await to_app.put({"type": "lifespan.shutdown"})
            await _said(from_app, task, "lifespan.shutdown.complete")
        await task


async def post(
    app: Any,
    content: Any,
    *,
    headers: Mapping[str, str] | None = None,
    path: str = "/graphql",
    client: str = "192.0.2.1",
) -> Answer:
    every = {"content-type": "application/json", "accept": "application/json", **(headers or {})}
    return await request(app, "POST", path, headers=every, body=json.dumps(content).encode(), client=client)


async def request(
    app: Any,
    method: str,
    path: str,
    *,
    headers: Mapping[str, str] | None = None,
    body: bytes = b"",
    client: str = "192.0.2.1",
    scope: Message | None = None,
) -> Answer:
    """`scope` adds to the description of the request."""
    requests: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]
    sent: list[Message] = []

    async def receive() -> Message:
        if requests:
            return requests.pop()
        await asyncio.Event().wait()  # the client stays connected and sends nothing more
        raise AssertionError

    async def send(message: Message) -> None:
        sent.append(message)

    async with asyncio.timeout(TIMEOUT * 3):
        await app(scope or scope_of("http", path, headers, client, method=method), receive, send)
    return Answer(
        sent[0]["status"],
        [(name.decode("latin-1"), value.decode("latin-1")) for name, value in sent[0]["headers"]],
        b"".join(message.get("body", b"") for message in sent[1:]),
    )


@dataclass
class Socket:
    """A client of graphql-transport-ws."""

    _to_app: asyncio.Queue[Message]
    _from_app: asyncio.Queue[Message]
    closed_with: tuple[int, str] | None = None
    _numbers: int = field(default=0)

    async def says(self, message: Any) -> None:
        await self._to_app.put({"type": "websocket.receive", "text": json.dumps(message)})

    async def hears(self) -> Any:
        """Returns the next message; a close raises Closed."""
        async with asyncio.timeout(TIMEOUT):
            message = await self._from_app.get()
        if message["type"] == "websocket.close":
            self.closed_with = (message["code"], message.get("reason") or "")
            raise Closed(*self.closed_with)
        return json.loads(message["text"] if message.get("text") is not None else message["bytes"])

    async def greets(self, **payload: Any) -> Any:
        await self.says({"type": "connection_init", "payload": payload})
        return await self.hears()

    async def subscribes(self, query: str, **variables: Any) -> Stream:
        self._numbers += 1
        stream = Stream(self, str(self._numbers))
        payload = {"query": query, "variables": variables}
        await self.says({"type": "subscribe", "id": stream.id, "payload": payload})
        return stream

    async def is_closed(self) -> tuple[int, str]:
        """Waits for the close, and ignores the messages before it."""
        with contextlib.suppress(Closed):
            while True:
                await self.hears()
        assert self.closed_with is not None
        return self.closed_with


@dataclass
class Stream:
    """One operation of a socket, for tests that run one at a time."""

    socket: Socket
    id: str

    async def next(self) -> Any:
        """The data of the next result."""
        message = await self.socket.hears()
        assert message.get("id") == self.id, message
        assert message["type"] == "next", message
        assert "errors" not in message["payload"], message
        return message["payload"]["data"]

    async def ends(self) -> None:
        message = await self.socket.hears()
        assert message == {"id": self.id, "type": "complete"}, message

    async def stops(self) -> None:
        await self.socket.says({"id": self.id, "type": "complete"})


class Closed(Exception):
    def __init__(self, code: int, reason: str) -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason


@contextlib.asynccontextmanager
async def connected(app: Any, *, headers: Mapping[str, str] | None = None) -> AsyncIterator[Socket]:
    to_app: asyncio.Queue[Message] = asyncio.Queue()
    from_app: asyncio.Queue[Message] = asyncio.Queue()
    scope = scope_of("websocket", "/graphql", headers, "192.0.2.1", subprotocols=["graphql-transport-ws"])
    task = asyncio.get_running_loop().create_task(app(scope, to_app.get, from_app.put))
    try:
        await to_app.put({"type": "websocket.connect"})
        await _said(from_app, task, "websocket.accept")
        yield Socket(to_app, from_app)
    finally:
        await to_app.put({"type": "websocket.disconnect", "code": 1001})
        async with asyncio.timeout(TIMEOUT):
            await task


async def _said(from_app: asyncio.Queue[Message], task: asyncio.Task[None], expected: str) -> None:
    """Waits for this message; if the application ends without it, its error is raised here."""
    asked = asyncio.get_running_loop().create_task(from_app.get())
    await asyncio.wait({asked, task}, return_when=asyncio.FIRST_COMPLETED)
    if not asked.done():
        asked.cancel()
        task.result()
    message = await asked
    assert message["type"] == expected, message


def scope_of(kind: str, path: str, headers: Mapping[str, str] | None, client: str, **more: Any) -> Message:
    every = {"host": "localhost", **(headers or {})}
    return {
        "type": kind,
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "scheme": "ws" if kind == "websocket" else "http",
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": b"",
        "headers": [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in every.items()],
        "client": (client, 12345),
        "server": ("localhost", 7145),
        "state": {},
        **more,
    }
