"""Waits for a condition without an event, by checking it in every turn of the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

TIMEOUT = 20


async def eventually(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(TIMEOUT):
        while not is_so():  # noqa: ASYNC110  # a queue, say, tells nobody that somebody waits in it
            await asyncio.sleep(0)
