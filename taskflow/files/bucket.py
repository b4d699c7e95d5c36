"""Files in a bucket of S3, or of a compatible store: MinIO, Garage, R2."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import IO, Literal, TypeVar
from urllib.parse import parse_qsl, unquote, urlsplit

import obstore
from obstore.exceptions import BaseError
from obstore.store import S3Store

from taskflow.files.store import BLOCK, Missing, Stored, StoreError, StoreThreads, checked, in_blocks, of_system

T = TypeVar("T")

PART = 5 * 1024 * 1024
"""Bytes of one part of an upload: S3 takes no smaller ones. A store holds two of these for each of its threads."""

ADDRESS_GOOD_FOR = timedelta(minutes=5)
CONNECT_SECONDS, REQUEST_SECONDS = 5, 60
RETRIES = 3
DEFAULT_REGION = "us-east-1"
"""The region to name for stores that have none."""


class BucketStore:
    """obstore's blocking calls run in threads. Its asyncio calls are not used: one process in five that ends right
    after such a call aborts (docs/decisions/0031-obstore-pillow-and-moto.md)."""

    def __init__(self, url: str, *, spool: Path) -> None:
        """`spool`: a folder of this machine. An upload is held there, without a name, until it is complete and correct:
        so the bucket sees neither a slow client nor a wrong hash, and a process that is killed leaves nothing."""
        parts = urlsplit(url)
        self._host = parts.hostname or ""
        self._bucket, _, self._prefix = parts.path.strip("/").partition("/")
        self._spool = spool
        self._secret = unquote(parts.password or "")
        self._threads = StoreThreads()
        self._origin = _origin(url)
        self._store = _opened(url, self._origin)

    @property
    def place(self) -> str:
        return f"s3://{self._host}/{self._bucket}" + f"/{self._prefix}" * bool(self._prefix)

    @property
    def origin(self) -> str:
        return self._origin

    async def write(
        self,
        key: str,
        chunks: AsyncIterator[bytes],
        *,
        content_type: str = "application/octet-stream",
        disposition: str = "attachment",
    ) -> None:
        attributes = {"Content-Type": content_type, "Content-Disposition": disposition, "Cache-Control": "private"}
        stopped = threading.Event()
        with await self._run(partial(_new_spool, self._spool)) as file:
            async for block in in_blocks(chunks):
                await self._run(partial(file.write, block))
            put = partial(self._put, checked(key), file, attributes, stopped)
            await self._run(put, give_up=stopped.set)

    async def read(self, key: str, start: int = 0, stop: int | None = None) -> AsyncGenerator[bytes, None]:
        blocks = await self._run(partial(self._blocks, checked(key), start, stop))
        while (block := await self._run(partial(next, blocks, b""))) != b"":
            yield block

    async def size(self, key: str) -> int | None:
        try:
            return (await self._run(partial(obstore.head, self._store, checked(key))))["size"]
        except Missing:
            return None

    async def delete(self, key: str) -> None:
        try:
            await self._run(partial(obstore.delete, self._store, checked(key)))
        except Missing:
            return

    async def everything(self, history: str = "") -> AsyncIterator[Stored]:
        pages = obstore.list(self._store, history or None, chunk_size=500)
        while page := await self._run(partial(next, pages, ())):
            for each in page:
                yield Stored(each["path"], each["size"], each["last_modified"])

    async def address(self, key: str, *, method: str = "GET") -> str | None:
        verb: Literal["HEAD", "GET"] = "HEAD" if method == "HEAD" else "GET"
        return await self._run(partial(obstore.sign, self._store, verb, checked(key), ADDRESS_GOOD_FOR))

    def close(self) -> None:
        self._threads.close()

    def _put(self, key: str, file: IO[bytes], attributes: dict[str, str], stopped: threading.Event) -> None:
        size = file.tell()
        file.seek(0)
        if size <= PART:
            obstore.put(self._store, key, file.read(), attributes=attributes, use_multipart=False)
        else:
            parts = _parts(file, stopped)
            obstore.put(self._store, key, parts, attributes=attributes, chunk_size=PART, max_concurrency=1)

    def _blocks(self, key: str, start: int, stop: int | None) -> Iterator[bytes]:
        if stop is not None:
            found = obstore.get(self._store, key, options={"range": (start, stop)})
        elif start:
            found = obstore.get(self._store, key, options={"range": {"offset": start}})
        else:
            found = obstore.get(self._store, key)
        return (bytes(block) for block in found.stream(min_chunk_size=BLOCK))

    async def _run(self, work: Callable[[], T], *, give_up: Callable[[], None] = lambda: None) -> T:
        try:
            return await self._threads.run(work, give_up=give_up)
        except FileNotFoundError as error:
            raise Missing(self._words(error)) from error
        except BaseError as error:
            raise StoreError(self._words(error)) from error
        except OSError as error:
            raise of_system(error, str(self._spool)) from error

    def _words(self, error: Exception) -> str:
        """The first line of the error without the secret; the rest is Rust's debug output."""
        line = str(error).partition("\n")[0][:300]
        return f"{self.place}: {line.replace(self._secret, '***') if self._secret else line}"


def _origin(url: str) -> str:
    parts = urlsplit(url)
    scheme = "http" if dict(parse_qsl(parts.query)).get("http") == "1" else "https"
    return f"{scheme}://{parts.netloc.rpartition('@')[2]}"


def _opened(url: str, origin: str) -> S3Store:
    parts = urlsplit(url)
    options = dict(parse_qsl(parts.query))
    bucket, _, prefix = parts.path.strip("/").partition("/")
    return S3Store(
        bucket,
        prefix=prefix or None,
        endpoint=origin,
        region=options.get("region", DEFAULT_REGION),
        access_key_id=unquote(parts.username or ""),
        secret_access_key=unquote(parts.password or ""),
        virtual_hosted_style_request=False,
        client_options={
            "allow_http": origin.startswith("http://"),
            "connect_timeout": timedelta(seconds=CONNECT_SECONDS),
            "timeout": timedelta(seconds=REQUEST_SECONDS),
        },
        retry_config={"max_retries": RETRIES, "retry_timeout": timedelta(seconds=REQUEST_SECONDS)},
    )


def _new_spool(folder: Path) -> IO[bytes]:
    folder.mkdir(parents=True, exist_ok=True)
    return tempfile.TemporaryFile(dir=folder)


def _parts(file: IO[bytes], stopped: threading.Event) -> Iterator[bytes]:
    """A thread can't be cancelled: it stops at the next block when its caller has given up."""
    while block := file.read(16 * BLOCK):
        if stopped.is_set():
            raise InterruptedError("the upload was given up")
        yield block
