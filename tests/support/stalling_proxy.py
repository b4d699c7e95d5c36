"""A proxy before a server, which passes nothing on while it stalls: as a network that is cut, or a server that hangs."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit


class StallingProxy:
    def __init__(self, url: str) -> None:
        server = urlsplit(url)
        self._server = (server.hostname or "", server.port or 5432)
        self._url = server
        self._flows = asyncio.Event()
        self._flows.set()
        self._passing: set[asyncio.Task[None]] = set()
        self.port = 0

    @property
    def url(self) -> str:
        who = self._url.netloc.rpartition("@")[0]
        return self._url._replace(netloc=f"{who}@127.0.0.1:{self.port}").geturl()

    def stalls(self) -> None:
        self._flows.clear()

    def flows(self) -> None:
        self._flows.set()

    async def connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        from_server, to_server = await asyncio.open_connection(*self._server)
        ways = ((reader, to_server), (from_server, writer))
        self._passing |= {asyncio.create_task(self._pass_on(*way)) for way in ways}

    async def close(self) -> None:
        for passing in self._passing:
            passing.cancel()
        await asyncio.gather(*self._passing, return_exceptions=True)

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while some := await reader.read(65_536):
                await self._flows.wait()
                writer.write(some)
                await writer.drain()
        finally:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()


@asynccontextmanager
async def stalling_proxy(url: str) -> AsyncIterator[StallingProxy]:
    proxy = StallingProxy(url)
    server = await asyncio.start_server(proxy.connected, "127.0.0.1", 0)
    proxy.port = server.sockets[0].getsockname()[1]
    try:
        yield proxy
    finally:
        server.close()
        await proxy.close()
