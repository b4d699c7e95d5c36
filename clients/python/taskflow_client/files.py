"""A file that is whole at any moment, and that several processes may change (on Linux and macOS)."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import NamedTemporaryFile


class SafeFile:
    """Each change replaces the file as a whole, and is on the disk before the caller continues. Only its owner can read
    it."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)

    async def read(self) -> str | None:
        return await asyncio.to_thread(self._read)

    async def change(self, change: Callable[[str | None], str]) -> str:
        """Passes the present content to `change` and writes what it returns; other processes are locked out
        meanwhile."""
        return await asyncio.to_thread(self._change, change)

    @contextlib.contextmanager
    def alone(self, what: str) -> Iterator[bool]:
        """Tries to take a lock; False: somebody else holds it. The lock ends with the process, however that ends."""
        with self._locked(f".{what}", wait=False) as mine:
            yield mine

    def _read(self) -> str | None:
        with contextlib.suppress(FileNotFoundError):
            return self.path.read_text(encoding="utf-8")
        return None

    def _change(self, change: Callable[[str | None], str]) -> str:
        with self._locked(".lock", wait=True):
            text = change(self._read())
            self._write(text)
            return text

    def _write(self, text: str) -> None:
        folder = self.path.parent
        with NamedTemporaryFile("w", encoding="utf-8", dir=folder, prefix=f".{self.path.name}.", delete=False) as draft:
            try:
                draft.write(text)
                draft.flush()
                os.fsync(draft.fileno())
                Path(draft.name).replace(self.path)
            except BaseException:  # a full disk, for example: the old content stays
                Path(draft.name).unlink(missing_ok=True)
                raise
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

    @contextlib.contextmanager
    def _locked(self, suffix: str, *, wait: bool) -> Iterator[bool]:
        import fcntl  # not on Windows, where everything but files works

        handle = os.open(f"{self.path}{suffix}", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
            except BlockingIOError:
                yield False
            else:
                yield True
        finally:
            os.close(handle)
