"""Two changes at the same moment, in an order that the test decides."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import asyncpg

from taskflow.components import Components
from taskflow.storage.database import Database

_WAITING = (
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    " AND backend_type = 'client backend'"
)


@dataclass
class Held:
    """A unit that has written its changes, and holds its locks until it may commit."""

    components: Components
    reached: asyncio.Event = field(default_factory=asyncio.Event)
    released: asyncio.Event = field(default_factory=asyncio.Event)

    async def is_waited_for(self, *, by: int = 1) -> None:
        """Waits until so many other units wait for this one: for its rows on PostgreSQL, for the only writer on
        SQLite."""
        async with asyncio.timeout(10):
            while not await self._is_waited_for(by):
                pass

    async def _is_waited_for(self, by: int) -> bool:
        await asyncio.sleep(0)
        database = self.components.database
        if database.running <= by:
            return False
        return database.dialect == "sqlite" or await _units_waiting(database) >= by


@contextlib.asynccontextmanager
async def held_before_commit(components: Components, name: str, *, is_tried_again: bool = False) -> AsyncIterator[Held]:
    """Stops the first unit that publishes an event of this name before its commit. The unit goes on when the block
    ends, at the latest. `is_tried_again`: it then fails with an error after which units are tried again."""
    held = Held(components)

    async def hold(_: object) -> None:
        if held.reached.is_set():
            return
        held.reached.set()
        await held.released.wait()
        if is_tried_again:
            raise sqlite3.OperationalError("database is locked")

    components.before.on(name, hold)
    try:
        yield held
    finally:
        held.released.set()
        components.before.off(name, hold)


@contextlib.asynccontextmanager
async def locked(url: str, sql: str, *values: str) -> AsyncIterator[asyncpg.transaction.Transaction]:
    """Locks rows in a transaction of another process, on PostgreSQL."""
    connection = await asyncpg.connect(url)
    try:
        transaction = connection.transaction()
        await transaction.start()
        await connection.execute(sql, *values)
        yield transaction
    finally:
        await connection.close()


async def waited_for(components: Components, *, by: int) -> None:
    """Waits until so many units wait for rows that are `locked`."""
    async with asyncio.timeout(10):
        while await _units_waiting(components.database) < by:
            pass


async def _units_waiting(database: Database) -> int:
    waiting: int = await database.reads.fetchval(_WAITING)
    return waiting
