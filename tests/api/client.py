"""A client of graphql-transport-ws that sends exactly the messages it is given, right or wrong."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

PROTOCOL = "graphql-transport-ws"


class Client:
    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    async def say(self, type_: str, **more: Any) -> None:
        await self.socket.send(json.dumps({"type": type_, **more}))

    async def raw(self, text: str | bytes) -> None:
        await self.socket.send(text)

    async def hear(self) -> Any:
        async with asyncio.timeout(10):
            return json.loads(await self.socket.recv())

    async def hear_all(self, id_: str) -> list[Any]:
        """Returns every message for that id, up to and including its end."""
        heard = []
        while True:
            message = await self.hear()
            if message.get("id") == id_:
                heard.append(message)
                if message["type"] in {"complete", "error"}:
                    return heard

    async def greet(self, **payload: Any) -> None:
        await self.say("connection_init", **({"payload": payload} if payload else {}))
        assert (await self.hear())["type"] == "connection_ack"

    async def subscribe(self, id_: str, query: str, **more: Any) -> None:
        await self.say("subscribe", id=id_, payload={"query": query, **more})

    async def closed(self) -> tuple[int, str]:
        """Returns the code and the reason of the close frame."""
        async with asyncio.timeout(10):
            try:
                while True:
                    await self.socket.recv()
            except ConnectionClosed as closed:
                return (closed.rcvd.code, closed.rcvd.reason) if closed.rcvd else (1006, "")


@asynccontextmanager
async def connected(
    port: int, *, protocols: Sequence[str] = (PROTOCOL,), origin: str | None = None, **more: Any
) -> AsyncIterator[Client]:
    async with connect(
        f"ws://127.0.0.1:{port}/graphql",
        subprotocols=[Subprotocol(one) for one in protocols] or None,
        origin=origin,  # type: ignore[arg-type]  # a NewType of str
        **more,
    ) as socket:
        yield Client(socket)


@asynccontextmanager
async def greeted(port: int, **payload: Any) -> AsyncIterator[Client]:
    async with connected(port) as client:
        await client.greet(**payload)
        yield client
