"""Measures twice a second how late the event loop is: work that keeps it busy delays everybody."""

from __future__ import annotations

import asyncio

from taskflow.load.histogram import Histogram

SECONDS = 0.5


async def watch(late: Histogram) -> None:
    loop = asyncio.get_running_loop()
    while True:
        due = loop.time() + SECONDS
        await asyncio.sleep(SECONDS)
        late.note(max(0.0, loop.time() - due))
