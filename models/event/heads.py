"""Where the log stands, asked of the database once for all requests that need it in the same turn of the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping

from events.database import Reads
from events.log import log
from models.storage.sql import Values, table_of


class Heads:
    """One process has one. The cached statistics of eight clients, for example, are eight requests and one statement."""

    def __init__(self) -> None:
        self._next: _Asked | None = None
        """Will be sent to the database when this turn of the event loop is over."""

    async def of(self, streams: Iterable[str] | None, reads: Reads) -> Mapping[str, int]:
        """The heads of these streams, or of all, and perhaps of others beside them. The database is asked after this call, so
        every write that was acknowledged before it is seen."""
        if reads.dialect == "sqlite":
            return await _Asked(streams).read(
                reads
            )  # in this turn of the event loop, which takes less than to wait for others
        asked = self._next
        if asked is None:
            return await self._ask(_Asked(streams), reads)
        asked.add(streams)
        await asked.done.wait()
        return await self.of(streams, reads) if asked.heads is None else asked.heads

    async def _ask(self, asked: _Asked, reads: Reads) -> Mapping[str, int]:
        """If it fails or is cancelled, the others ask again."""
        self._next = asked
        try:
            await asyncio.sleep(0)
            self._next = None
            asked.heads = await asked.read(reads)
            return asked.heads
        finally:
            if self._next is asked:
                self._next = None
            asked.done.set()


class _Asked:
    def __init__(self, streams: Iterable[str] | None) -> None:
        self.streams = None if streams is None else set(streams)
        """None: all."""
        self.heads: Mapping[str, int] | None = None
        self.done = asyncio.Event()

    def add(self, streams: Iterable[str] | None) -> None:
        if streams is None:
            self.streams = None
        elif self.streams is not None:
            self.streams.update(streams)

    async def read(self, reads: Reads) -> dict[str, int]:
        values = Values()
        table = None if self.streams is None else table_of(self.streams, values, reads.dialect)
        return log.heads_from(await reads.fetchval(f"SELECT {log.heads_sql(reads.dialect, table)}", *values.all))
