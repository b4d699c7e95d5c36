"""Bounded queues in front of a few threads, shared fairly by the callers that wait."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from events.live.fair_turns import FairTurns

T = TypeVar("T")


class FairQueue:
    """Runs work in a few threads, with fair turns."""

    def __init__(self, *, threads: int, most_waiting: int, name: str) -> None:
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix=name)
        self._turns = FairTurns(threads, most_waiting=most_waiting)

    @property
    def waiting(self) -> int:
        return self._turns.waiting

    async def run(self, work: Callable[[], T], *, line: str) -> T:
        """Raises QueueFull."""
        await self._turns.take(line)
        loop = asyncio.get_running_loop()
        try:
            running = self._threads.submit(work)
        except RuntimeError:  # the server is shutting down
            self._turns.give_back(line)
            raise
        # Not when the caller stops waiting: a thread can't be stopped, and what it works on still counts.
        running.add_done_callback(lambda _: self._ended(line, loop))
        return await asyncio.wrap_future(running)

    def start(self, work: Callable[[], T]) -> Future[T]:
        """Bypasses the queue, for work of the server itself at its start."""
        return self._threads.submit(work)

    def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _ended(self, line: str, loop: asyncio.AbstractEventLoop) -> None:
        """Called in the thread."""
        with contextlib.suppress(RuntimeError):  # the loop is closed: the server has ended
            loop.call_soon_threadsafe(self._turns.give_back, line)
