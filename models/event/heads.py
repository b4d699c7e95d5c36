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
"""Approximate bytes of one head in the cache below."""


class Heads:
    """Each process has one instance. The cached statistics of eight clients, for example, are eight requests and one
    statement."""

    def __init__(self) -> None:
        self._next: _Asked | None = None
        """The request that goes to the database at the end of this iteration of the event loop."""

    async def of(self, streams: Iterable[str] | None, reads: Reads) -> Mapping[str, int]:
        """The heads of these shared streams, or of all, and possibly of others too. The database is read after this
        call, so every write that was acknowledged before it is included."""
        return (await self._answered(streams, None, reads)).heads

    async def with_personal(
        self, streams: Iterable[str] | None, user_id: str, reads: Reads
    ) -> tuple[Mapping[str, int], int]:
        """Also returns the head of this user's personal stream in the same snapshot."""
        asked = await self._answered(streams, user_id, reads)
        return asked.heads, asked.personal[user_id]

    async def _answered(self, streams: Iterable[str] | None, user_id: str | None, reads: Reads) -> _Asked:
        if reads.dialect == "sqlite":
            # SQLite is read in this iteration of the event loop, which is faster than waiting for other requests.
            return await _Asked().add(streams, user_id).read(reads)
        asked = self._next
        if asked is None:
            return await self._ask(_Asked().add(streams, user_id), reads)
        asked.add(streams, user_id)
        await asked.done.wait()
        return asked if asked.is_answered else await self._answered(streams, user_id, reads)

    async def _ask(self, asked: _Asked, reads: Reads) -> _Asked:
        """If the read fails or is cancelled, the other requests read again."""
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
    """Cache of the heads of callers' personal streams, as far as this process has seen them. The cursor of each
    mutation contains the caller's head, which is therefore not read for each."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        self._heads: BoundedCache[str, int] = BoundedCache(most)

    async def of(self, user_id: str, reads: Reads) -> int:
        """Never ahead of the stream, but possibly behind it: a client that resumes there gets some events again."""
        known = self._heads.get(user_id)
        if known is None:
            known = (await log.heads_of(reads, [user_id]))[user_id]
            self._heads.put(user_id, known, BYTES_OF_A_HEAD)
        return known

    def on_events(self, events: Iterable[Logged]) -> None:
        """Must be called with the events committed in this process, and may be called with those of others."""
        for event in events:
            if is_personal(event.stream) and (self._heads.get(event.stream) or 0) < event.seq:
                self._heads.put(event.stream, event.seq, BYTES_OF_A_HEAD)


class _Asked:
    def __init__(self) -> None:
        self.streams: set[str] | None = set()
        """None: all shared streams."""
        self.heads: Mapping[str, int] = {}
        """The heads of shared streams alone: the cursor of a caller who sees all streams is made of these."""
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
