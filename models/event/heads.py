"""The heads of streams, read once for all requests that need them in the same iteration of the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping

from events.event import Logged, is_personal
from events.log import log
from events.storage.bounded_cache import BoundedCache
from events.storage.database import Reads
from models.storage.sql import Values, table_of

MOST_BYTES = 4_000_000
BYTES_OF_A_HEAD = 300
"""In the cache below, about."""


class Heads:
    """One process has one. The cached statistics of eight clients, for example, are eight requests and one statement."""

    def __init__(self) -> None:
        self._next: _Asked | None = None
        """Will be sent to the database when this turn of the event loop is over."""

    async def of(self, streams: Iterable[str] | None, reads: Reads) -> Mapping[str, int]:
        """The heads of these shared streams, or of all, and perhaps of others beside them. The database is asked after this call, so
        every write that was acknowledged before it is seen."""
        return (await self._answered(streams, None, reads)).heads

    async def with_personal(
        self, streams: Iterable[str] | None, user_id: str, reads: Reads
    ) -> tuple[Mapping[str, int], int]:
        """The same, and the head of this user's personal stream in the same snapshot."""
        asked = await self._answered(streams, user_id, reads)
        return asked.heads, asked.personal[user_id]

    async def _answered(self, streams: Iterable[str] | None, user_id: str | None, reads: Reads) -> _Asked:
        if reads.dialect == "sqlite":
            # In this turn of the event loop, which takes less than to wait for others.
            return await _Asked().add(streams, user_id).read(reads)
        asked = self._next
        if asked is None:
            return await self._ask(_Asked().add(streams, user_id), reads)
        asked.add(streams, user_id)
        await asked.done.wait()
        return asked if asked.is_answered else await self._answered(streams, user_id, reads)

    async def _ask(self, asked: _Asked, reads: Reads) -> _Asked:
        """If it fails or is cancelled, the others ask again."""
        self._next = asked
        try:
            await asyncio.sleep(0)
            self._next = None
            return await asked.read(reads)
        finally:
            if self._next is asked:
                self._next = None
            asked.done.set()


class PersonalHeads:
    """Of the callers of this process, as far as was seen here: the cursor of each mutation has the caller's, which is read once and
    not for each."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        self._heads: BoundedCache[str, int] = BoundedCache(most)

    async def of(self, user_id: str, reads: Reads) -> int:
        """No further than the stream has come, and perhaps less far: then who resumes behind it is told something again."""
        known = self._heads.get(user_id)
        if known is None:
            known = (await log.heads_of(reads, [user_id]))[user_id]
            self._heads.put(user_id, known, BYTES_OF_A_HEAD)
        return known

    def on_events(self, events: Iterable[Logged]) -> None:
        """Must be told what is committed in this process, and may be told of the others."""
        for event in events:
            if is_personal(event.stream) and (self._heads.get(event.stream) or 0) < event.seq:
                self._heads.put(event.stream, event.seq, BYTES_OF_A_HEAD)


class _Asked:
    def __init__(self) -> None:
        self.streams: set[str] | None = set()
        """None: all shared ones."""
        self.heads: Mapping[str, int] = {}
        """Of shared streams alone: a cursor of somebody who sees all of them is made of these."""
        self.personal: dict[str, int] = {}
        self.is_answered = False
        self.done = asyncio.Event()

    def add(self, streams: Iterable[str] | None, user_id: str | None) -> _Asked:
        if streams is None:
            self.streams = None
        elif self.streams is not None:
            self.streams.update(streams)
        if user_id is not None:
            self.personal[user_id] = 0
        return self

    async def read(self, reads: Reads) -> _Asked:
        values = Values()
        table = None if self.streams is None else table_of(self.streams, values, reads.dialect)
        beside = table_of(self.personal, values, reads.dialect) if self.personal else None
        heads = log.heads_from(
            await reads.fetchval(f"SELECT {log.heads_sql(reads.dialect, table, beside=beside)}", *values.all)
        )
        self.personal = {user_id: heads.pop(user_id, 0) for user_id in self.personal}
        self.heads, self.is_answered = heads, True
        return self
