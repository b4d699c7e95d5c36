"""Stores the bytes of files: the interface of a folder and a bucket."""

from __future__ import annotations

import asyncio
import errno
import re
import secrets
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

T = TypeVar("T")

BLOCK = 64 * 1024
"""Bytes that are read or written at a time: each transfer holds a few blocks in memory."""

THREADS = 4
"""Threads of one store. A transfer takes one only while it reads or writes a block, so that slow clients hold none."""

NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_KEY = re.compile(r"[A-Za-z0-9]{1,64}/[0-9a-f]{2}/[A-Za-z0-9_][A-Za-z0-9_.-]{0,200}")


class StoreError(Exception):
    """The bytes can't be written or read now. The message is for the log: it contains no secret."""


class StoreFull(StoreError):
    """There is no room for them."""


class Missing(StoreError):
    """There are no bytes under this key."""


class BadKey(StoreError):
    """The key would lead out of the store, or is not one that we make."""


@dataclass(frozen=True, slots=True)
class Stored:
    key: str
    size: int
    written_at: datetime


class FileStore(Protocol):
    """Bytes under keys. The bytes of a key never change: each upload has a key of its own."""

    @property
    def place(self) -> str:
        """The place in readable form, without secrets."""
        ...

    @property
    def origin(self) -> str | None:
        """The origin of the addresses that `address` returns; None if it returns none."""
        ...

    async def write(
        self,
        key: str,
        chunks: AsyncIterator[bytes],
        *,
        content_type: str = "application/octet-stream",
        disposition: str = "attachment",
    ) -> None:
        """Writes all of it, or nothing: when `chunks` raises, or the caller is cancelled, nothing is left under the
        key. A bucket stores the type and the disposition, and sends them itself. Raises StoreError."""
        ...

    def read(self, key: str, start: int = 0, stop: int | None = None) -> AsyncGenerator[bytes, None]:
        """Yields blocks. Close it when you leave early (`contextlib.aclosing`). Raises Missing before the first
        block."""
        ...

    async def size(self, key: str) -> int | None:
        """None: there is nothing under that key."""
        ...

    async def delete(self, key: str) -> None:
        """Nothing under that key is no error."""
        ...

    def everything(self, history: str = "") -> AsyncIterator[Stored]:
        """Everything in the store, in no order, including files that a killed process left half written; of one history
        of the database, or of all."""
        ...

    async def address(self, key: str, *, method: str = "GET") -> str | None:
        """An address where a client can fetch the bytes itself for the next minutes; None: only this server can read
        them."""
        ...

    def close(self) -> None: ...


def of_system(error: OSError, place: str) -> StoreError:
    kind = StoreFull if error.errno in NO_ROOM else StoreError
    return kind(f"{place}: {error.strerror}")


def new_key(id: str, history: str) -> str:
    """A new key for each upload of a file's bytes: two uploads of the same file at once never write to the same place.
    `history` is the epoch of the database: a copy of the database that shares the store does not delete the other one's
    files as waste. The middle part spreads files over 256 folders."""
    return f"{history}/{secrets.token_hex(1)}/{id}-{secrets.token_hex(8)}"


def thumbnail_key(key: str) -> str:
    return f"{key}.webp"


def is_key(name: str) -> bool:
    """Whether the name may be one of ours: other programs may store something in the same bucket."""
    return _KEY.fullmatch(name) is not None


def checked(key: str) -> str:
    """Keys come from our own rows; a wrong one must not lead out of the store all the same."""
    if not is_key(key):
        raise BadKey(f"{key[:100]!r} is no key of a file")
    return key


async def once(body: bytes) -> AsyncGenerator[bytes, None]:
    """Bytes in memory, as chunks."""
    yield body


async def in_blocks(chunks: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """Joins chunks into as few blocks as possible, so that a client that sends single bytes does not cost a thread's
    work for each."""
    block = bytearray()
    async for chunk in chunks:
        if not block and len(chunk) >= BLOCK:
            yield chunk
            continue
        block += chunk
        if len(block) >= BLOCK:
            yield bytes(block)
            block.clear()
    if block:
        yield bytes(block)


class StoreThreads:
    """Threads for blocking calls, separate from those that the rest of the process shares: a disk that hangs stops
    nothing else."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="files")

    async def run(self, work: Callable[[], T], *, give_up: Callable[[], None] = lambda: None) -> T:
        """Ends no sooner than the work, even if it is cancelled: a file must not be closed while a thread writes to it.
        `give_up` is called on cancellation, so that long work can end early."""
        working = asyncio.get_running_loop().run_in_executor(self._pool, work)
        try:
            return await asyncio.shield(working)
        except asyncio.CancelledError:
            give_up()
            await asyncio.wait([working])
            if not working.cancelled():
                working.exception()  # no caller is left to report it to
            raise

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)
