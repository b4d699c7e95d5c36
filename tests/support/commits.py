"""Waits for something that another task in this process will write: it checks again after each commit, and at no other
time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

from events.bus.messages import Committed
from events.event import Event
from taskflow.storage.database import Database, Unit, UnitListener

T = TypeVar("T")

TIMEOUT = 30


async def until(database: Database, answer: Callable[[], Awaitable[T]]) -> T:
    """Returns the first answer that is true."""
    async with asyncio.timeout(TIMEOUT), _heard(database) as committed:
        while True:
            committed.clear()
            if found := await answer():
                return found
            await committed.wait()


@asynccontextmanager
async def _heard(database: Database) -> AsyncIterator[asyncio.Event]:
    before, committed = database.listener, asyncio.Event()
    database.listener = _Listening(before, committed)
    try:
        yield committed
    finally:
        database.listener = before


class _Listening:
    def __init__(self, inner: UnitListener, committed: asyncio.Event) -> None:
        self._inner = inner
        self._committed = committed

    async def before(self, event: Event, unit: Unit) -> None:
        await self._inner.before(event, unit)

    def after(self, committed: Committed) -> None:
        self._inner.after(committed)
        self._committed.set()
