"""Where the bytes of files lie: what a folder and a bucket have in common."""

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
"""Bytes that are read or written at a time: what each transfer holds in memory is a few of these."""

THREADS = 4
"""Of one store. A transfer takes one for the moment that a block needs, so that slow clients hold none."""

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_KEY = re.compile(r"[A-Za-z0-9]{1,64}/[0-9a-f]{2}/[A-Za-z0-9_][A-Za-z0-9_.-]{0,200}")


class StoreError(Exception):
    """The bytes can't be written or read now. The words are for the log: they name no secret."""


class StoreFull(StoreError):
    """There is no room for them."""


class Missing(StoreError):
    """There are no bytes under this key."""


class BadKey(StoreError):
    """It would lead out of the store, or is none that we make."""


@dataclass(frozen=True, slots=True)
class Stored:
    key: str
    size: int
    written_at: datetime


class FileStore(Protocol):
    """Bytes under keys. What is under a key never changes: each upload has a key of its own."""

    @property
    def place(self) -> str:
        """For people to read: without secrets."""
        ...

    @property
    def origin(self) -> str | None:
        """Of the addresses that `address` gives; None where it gives none."""
        ...

    async def write(
        self,
        key: str,
        chunks: AsyncIterator[bytes],
        *,
        content_type: str = "application/octet-stream",
        disposition: str = "attachment",
    ) -> None:
        """All of it, or nothing: when `chunks` raises, or the caller is cancelled, nothing is left under the key. A bucket
        keeps the type and the disposition, and tells them itself. Raises StoreError."""
        ...

    def read(self, key: str, start: int = 0, stop: int | None = None) -> AsyncGenerator[bytes, None]:
        """In blocks. Close it when you leave early (`contextlib.aclosing`). Raises Missing before the first one."""
        ...

    async def size(self, key: str) -> int | None:
        """None: there is nothing under that key."""
        ...

    async def delete(self, key: str) -> None:
        """Nothing under that key is no error."""
        ...

    def everything(self, history: str = "") -> AsyncIterator[Stored]:
        """What is there, in no order, with what a killed process has left half written; of one history of the database, or of
        all."""
        ...

    async def address(self, key: str, *, method: str = "GET") -> str | None:
        """Where a client fetches the bytes by itself for the next minutes; None: here alone."""
        ...

    def close(self) -> None: ...


def of_system(error: OSError, place: str) -> StoreError:
    kind = StoreFull if error.errno in _NO_ROOM else StoreError
    return kind(f"{place}: {error.strerror}")


def new_key(id: str, history: str) -> str:
    """For one arrival of a file's bytes: two uploads of the same file at once never write to the same place. `history` is that of
    the database, its epoch: a copy of it that shares the store does not take what the other one has written for waste. The part
    in the middle spreads files over 256 folders."""
    return f"{history}/{secrets.token_hex(1)}/{id}-{secrets.token_hex(8)}"


def thumbnail_key(key: str) -> str:
    return f"{key}.webp"


def is_key(name: str) -> bool:
    """Whether we may have written it: others may keep something in the same bucket."""
    return _KEY.fullmatch(name) is not None


def checked(key: str) -> str:
    """Keys come from our own rows; a wrong one must not lead out of the store all the same."""
    if not is_key(key):
        raise BadKey(f"{key[:100]!r} is no key of a file")
    return key


async def once(body: bytes) -> AsyncGenerator[bytes, None]:
    """Bytes that are there already, as chunks."""
    yield body


async def in_blocks(chunks: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """As few pieces as possible: a client that sends single bytes does not cost a thread's work for each."""
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
    """Threads for what blocks. They are not those that the rest of the process shares: a disk that hangs stops nothing else."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="files")

    async def run(self, work: Callable[[], T], *, give_up: Callable[[], None] = lambda: None) -> T:
        """Also when it is cancelled, it ends no sooner than the work: a file must not be closed under a thread that writes.
        `give_up` is called then, so that long work may end early."""
        working = asyncio.get_running_loop().run_in_executor(self._pool, work)
        try:
            return await asyncio.shield(working)
        except asyncio.CancelledError:
            give_up()
            await asyncio.wait([working])
            if not working.cancelled():
                working.exception()  # nobody is left to be told
            raise

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)
