"""A read that several callers share, and for which none of them waits long."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

T = TypeVar("T")

TIMEOUT_SECONDS = 5.0


class SharedRead(Generic[T]):
    """Runs once at a time. Callers who come while it runs wait for the same answer, and it goes on when they have left:
    of a database that hangs, one question is open, however often it is asked."""

    def __init__(self, read: Callable[[], Coroutine[Any, Any, T]]) -> None:
        self._read = read
        self._running: asyncio.Task[T] | None = None

    async def answer(self) -> T:
        """Raises TimeoutError, or what the read raises."""
        if self._running is None:
            self._running = asyncio.create_task(self._read())
            self._running.add_done_callback(self._ended)
        running = self._running
        await asyncio.wait([running], timeout=TIMEOUT_SECONDS)
        if not running.done():
            raise TimeoutError(f"no answer within {TIMEOUT_SECONDS:g} s")
        return running.result()

    async def close(self) -> None:
        if self._running is not None:
            self._running.cancel()
            await asyncio.wait([self._running])

    def _ended(self, running: asyncio.Task[T]) -> None:
        self._running = None
        if not running.cancelled():
            running.exception()  # all callers may have left
