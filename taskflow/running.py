"""Work that goes on beside what is done inside, and no longer."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Coroutine, Iterable
from typing import Any

ASKED_AGAIN_AFTER = 1.0


@contextlib.asynccontextmanager
async def running(*work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """If one of them breaks, everything ends: half a server helps nobody."""
    async with asyncio.TaskGroup() as tasks:
        started = [tasks.create_task(one) for one in work]
        try:
            yield
        finally:
            await _end(started)


async def _end(started: Iterable[asyncio.Task[None]]) -> None:
    """A cancellation can get lost on its way (redis-py does it while it connects), and then nobody would ever ask again."""
    left = {task for task in started if not task.done()}
    while left:
        for task in left:
            task.cancel()
        _, left = await asyncio.wait(left, timeout=ASKED_AGAIN_AFTER)
