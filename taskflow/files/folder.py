"""Files in a folder of this machine, or of one that all processes share."""

from __future__ import annotations

import contextlib
import os
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import IO, TypeVar

from taskflow.files.store import BLOCK, Missing, Stored, StoreThreads, checked, in_blocks, of_system

T = TypeVar("T")

ARRIVING = ".arriving"
"""The suffix of a file that is being written."""


class FolderStore:
    """Each file is written beside its final place, synced and then renamed: a process that is killed, or a machine that
    loses power, leaves a complete file or none (docs/decisions/0031-obstore-pillow-and-moto.md says why obstore does
    not do it)."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._threads = StoreThreads()

    @property
    def place(self) -> str:
        return str(self._root)

    @property
    def origin(self) -> None:
        return None

    async def write(
        self,
        key: str,
        chunks: AsyncIterator[bytes],
        *,
        content_type: str = "",  # noqa: ARG002  # a folder stores no attributes; the response sets them
        disposition: str = "",  # noqa: ARG002  # as above
    ) -> None:
        file = OpenFile()
        path = self._path(key)
        draft = path.with_name(path.name + ARRIVING)
        try:
            await self._run(partial(_begin, file, draft))
            async for block in in_blocks(chunks):
                await self._run(partial(file.write, block))
            await self._run(partial(_finish, file, draft, path))
        finally:
            file.close()
            with contextlib.suppress(OSError):  # most often it has been renamed, or never existed
                draft.unlink()

    async def read(self, key: str, start: int = 0, stop: int | None = None) -> AsyncGenerator[bytes, None]:
        file = OpenFile()
        try:
            await self._run(partial(file.open, self._path(key), os.O_RDONLY))
            while stop is None or start < stop:
                most = BLOCK if stop is None else min(BLOCK, stop - start)
                block = await self._run(partial(file.read, most, start))
                if not block:
                    return
                start += len(block)
                yield block
        finally:
            file.close()

    async def size(self, key: str) -> int | None:
        try:
            return (await self._run(self._path(key).stat)).st_size
        except Missing:
            return None

    async def delete(self, key: str) -> None:
        await self._run(partial(self._path(key).unlink, missing_ok=True))

    async def everything(self, history: str = "") -> AsyncIterator[Stored]:
        for each in [history] if history else await self._run(partial(_folders, self._root)):
            for folder in await self._run(partial(_folders, self._root / each)):
                for stored in await self._run(partial(_stored, self._root / each / folder, f"{each}/{folder}")):
                    yield stored

    async def address(self, key: str, *, method: str = "GET") -> str | None:  # noqa: ARG002  # as a bucket's
        return None

    def close(self) -> None:
        self._threads.close()

    def _path(self, key: str) -> Path:
        return self._root / checked(key)

    async def _run(self, work: Callable[[], T]) -> T:
        try:
            return await self._threads.run(work)
        except FileNotFoundError as error:
            raise Missing(str(error)) from error
        except OSError as error:
            raise of_system(error, self.place) from error


class OpenFile:
    """Created before the file is opened, so that a caller that was cancelled while it waited can still close it."""

    def __init__(self) -> None:
        self.number: int | None = None

    def open(self, path: Path, flags: int) -> None:
        self.number = os.open(path, flags, 0o600)

    def read(self, most: int, start: int) -> bytes:
        assert self.number is not None
        return os.pread(self.number, most, start)

    def write(self, block: bytes) -> None:
        assert self.number is not None
        left = memoryview(block)
        while left:
            left = left[os.write(self.number, left) :]

    def sync(self) -> None:
        assert self.number is not None
        os.fsync(self.number)

    def close(self) -> None:
        if self.number is not None:
            os.close(self.number)
            self.number = None


def _begin(file: OpenFile, draft: Path) -> None:
    draft.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    file.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL)


def _finish(file: OpenFile, draft: Path, path: Path) -> None:
    file.sync()
    draft.replace(path)
    folder = OpenFile()
    try:
        folder.open(path.parent, os.O_RDONLY)
        folder.sync()  # syncs the new name as well
    finally:
        folder.close()


def put(root: Path, key: str, file: IO[bytes]) -> None:
    """As `write`, for a command, which may block."""
    path = root / checked(key)
    draft, out = path.with_name(path.name + ARRIVING), OpenFile()
    draft.unlink(missing_ok=True)
    try:
        _begin(out, draft)
        while block := file.read(BLOCK):
            out.write(block)
        _finish(out, draft, path)
    finally:
        out.close()
        draft.unlink(missing_ok=True)


def whole_files(root: Path) -> Iterator[str]:
    """The keys of all files except half-written ones."""
    for history in _folders(root):
        for folder in _folders(root / history):
            for stored in _stored(root / history / folder, f"{history}/{folder}"):
                if not stored.key.endswith(ARRIVING):
                    yield stored.key


def _folders(root: Path) -> list[str]:
    return sorted(each.name for each in root.iterdir() if each.is_dir()) if root.exists() else []


def _stored(folder: Path, prefix: str) -> list[Stored]:
    found = list[Stored]()
    for entry in os.scandir(folder):
        if entry.is_file(follow_symlinks=False):
            try:
                state = entry.stat(follow_symlinks=False)
            except FileNotFoundError:
                continue  # deleted, or renamed to its final name
            written_at = datetime.fromtimestamp(state.st_mtime, UTC)
            found.append(Stored(f"{prefix}/{entry.name}", state.st_size, written_at))
    return found
