"""Runs background tasks beside a block of code, and ends them with it."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Coroutine, Iterable
from typing import Any

logger = logging.getLogger("taskflow")

ASKED_AGAIN_AFTER = 1.0

Work = Coroutine[Any, Any, None]


class TaskEnded(Exception):
    """A background task ended while it was still needed."""


@contextlib.asynccontextmanager
async def running(*work: Work) -> AsyncIterator[None]:
    """Runs `work` beside the body. When one of them ends for any reason, everything ends: half a server helps nobody."""
    guard = EarlyEndGuard()
    try:
        async with asyncio.TaskGroup() as tasks:
            started = [tasks.create_task(guard.run(one), name=_name(one)) for one in work]
            try:
                yield
            finally:
                guard.over = True
                await _end(started)
    finally:
        for one in work:
            one.close()  # a task that was cancelled before its first step has not touched it


class EarlyEndGuard:
    """Raises when a task ends too early. If several then end together, it reports the first one."""

    def __init__(self) -> None:
        self.over = False

    async def run(self, work: Work) -> None:
        try:
            await work
        except asyncio.CancelledError:
            if self.over:
                raise
            raise self._ended(work, None) from None
        except Exception as error:
            if self.over:
                raise
            raise self._ended(work, error) from error
        if not self.over:
            raise self._ended(work, None)

    def _ended(self, work: Work, error: Exception | None) -> TaskEnded:
        self.over = True
        why = "it was cancelled or returned" if error is None else f"{type(error).__name__}: {error}"
        words = f"The background task {_name(work)} ended unexpectedly, so this process ends too: {why}"
        logger.critical("%s", words, exc_info=error)
        return TaskEnded(words)


def _name(work: Work) -> str:
    name: str = getattr(work, "__qualname__", repr(work))
    return name


async def _end(started: Iterable[asyncio.Task[None]]) -> None:
    """A cancellation can get lost on its way (redis-py swallows it while it connects), so it is repeated until the task
    ends."""
    left, cancelled = {task for task in started if not task.done()}, False
    while left:
        for task in left:
            task.cancel()
        try:
            await asyncio.wait(left, timeout=ASKED_AGAIN_AFTER)
        except asyncio.CancelledError:
            # The caller repeats its cancellation, too. To leave now could mean to wait for a lost task for ever.
            cancelled = True
        left = {task for task in left if not task.done()}
    if cancelled:
        raise asyncio.CancelledError
