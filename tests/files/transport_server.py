"""The file transport behind a real server, with a stand-in for the database rows."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2

from models.errors import Code, LimitReached
from models.values import clock
from taskflow.api.transport.files import FileTransport
from taskflow.api.transport.middleware import FrontMiddleware
from taskflow.authentication.attempt_counts import MemoryCounters
from taskflow.authentication.throttle import Throttle
from taskflow.files.addresses import FileAddresses
from taskflow.files.attachments import Announced, Shown
from taskflow.files.open_store import open_store
from taskflow.files.store import FileStore
from tests.api.conftest import serving
from tests.conftest import SECRET

HOSE = "file_01jxyz00000000000000000001"
ALICE = "user_01jxyz00000000000000000009"
EPOCH = "4ca1"
PHOTO = bytes(range(256)) * 1000
HOUR = 3_600_000


@dataclass
class Shelf:
    """Stands in for the database rows: announced files, and files that have arrived."""

    awaited: dict[str, Announced] = field(default_factory=dict)
    ready: dict[str, Shown] = field(default_factory=dict)
    is_full: bool = False
    is_busy: bool = False

    async def announced(self, id: str) -> Announced | None:
        if self.is_full:
            raise LimitReached("There is no room.", limit=1)
        return self.awaited.get(id)

    async def arrived(self, id: str, *, sha256: str, key: str) -> bool:
        if self.is_busy:
            raise LimitReached("Too many at once.", limit=1, code=Code.RATE_LIMITED)
        announced = self.awaited.pop(id, None)
        if announced is None:
            return False
        self.ready[id] = Shown(
            id, announced.filename, announced.content_type, announced.size, sha256, key, has_thumbnail=False
        )
        return True

    async def shown(self, id: str) -> Shown | None:
        return self.ready.get(id)

    def announces(self, body: bytes, **more: Any) -> None:
        announced = Announced(HOSE, ALICE, "hose.jpg", "image/jpeg", len(body), None)
        self.awaited[HOSE] = replace(announced, **more)


@dataclass
class Served:
    port: int
    shelf: Shelf
    store: FileStore
    addresses: FileAddresses
    client: httpx2.AsyncClient

    def upload_path(self) -> str:
        return urlsplit(self.addresses.upload(HOSE, clock.moment(clock.now())).url).path

    async def puts(self, body: bytes, **more: Any) -> httpx2.Response:
        return await self.client.put(self.upload_path(), content=body, **more)

    def path(self, *, thumbnail: bool = False, name: str = "hose.jpg") -> str:
        now = clock.moment(clock.now())
        url = self.addresses.thumbnail(HOSE, now) if thumbnail else self.addresses.bytes_of(HOSE, name, now)
        return url.removeprefix("http://localhost:7145")

    async def gets(self, method: str = "GET", **headers: str) -> httpx2.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return await self.client.request(method, self.path(), headers=named)

    async def has(self, body: bytes, **more: Any) -> None:
        """Announces a file and uploads it."""
        self.shelf.announces(body, **more)
        assert (await self.puts(body)).status_code == 204

    async def keys(self) -> set[str]:
        return {stored.key async for stored in self.store.everything()}

    async def holds(self, files: int) -> None:
        """Waits until the store has this many objects, half-written ones included."""
        async with asyncio.timeout(30):
            while len(await self.keys()) != files:  # noqa: ASYNC110  # a store tells nobody
                await asyncio.sleep(0)


@asynccontextmanager
async def served_from(url: str, folder: Path) -> AsyncIterator[Served]:
    store, shelf = open_store(url, spool=folder / "spool"), Shelf()
    addresses = FileAddresses(SECRET, "http://localhost:7145")
    throttle = Throttle(MemoryCounters(), failures=0, sign_ins=0, registrations=0, secret=SECRET)
    app = FileTransport(store, addresses, shelf, throttle, history=lambda: EPOCH)
    front = FrontMiddleware(app, public_url="http://localhost:7145")
    async with serving(front) as port, _client(port) as client:
        yield Served(port, shelf, store, addresses, client)
    store.close()


def _client(port: int) -> httpx2.AsyncClient:
    return httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=30, headers={"host": "localhost"})


async def raw(served: Served, head: str, *pieces: bytes) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Sends raw requests that a well-behaved client would not."""
    reader, writer = await asyncio.open_connection("127.0.0.1", served.port)
    writer.write(f"{head}\r\nhost: localhost\r\n\r\n".encode())
    for piece in pieces:
        writer.write(piece)
    return reader, writer


async def status_of(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> int:
    async with asyncio.timeout(30):
        line = await reader.readline()
    writer.close()
    return int(line.split()[1])
