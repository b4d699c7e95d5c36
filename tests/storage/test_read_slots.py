"""Reads on PostgreSQL share a limited number of slots, so that a change is not delayed by the answers of many reads."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from taskflow.storage.read_slots import AT_ONCE, ReadSlots, Slot
from taskflow.storage.reads import PostgresReads, open_reads

KEY = 7_301


class Queue:
    """Readers that come and go, several in one turn of the loop or one in each."""

    def __init__(self, group: asyncio.TaskGroup, at_once: int) -> None:
        self.slots = ReadSlots(at_once, long_seconds=3600)
        self.readers: list[asyncio.Task[Slot]] = []
        self._group = group

    def holding(self) -> list[Slot]:
        return [reader.result() for reader in self.readers if reader.done() and reader.result().counts]

    def come(self) -> None:
        self.readers.append(self._group.create_task(self.slots.take()))

    def leave(self) -> None:
        for slot in self.holding()[-1:]:
            self.slots.free(slot)
            self.slots.free(slot)  # freeing it again does no harm

    def give_up(self) -> None:
        """Possibly in the very turn in which it would have got its slot."""
        for reader in [reader for reader in self.readers if not reader.done()][:1]:
            reader.cancel()
            self.readers.remove(reader)

    def take_long(self) -> None:
        for slot in self.holding()[:1]:
            slot.timer.cancel()
            self.slots._pass_on(slot)  # as its timer does

    async def turn(self) -> None:
        await asyncio.sleep(0)

    async def close(self) -> None:
        while self.readers:
            self.give_up()
            self.readers = [reader for reader in self.readers if not reader.done()]
        for slot in self.holding():
            slot.timer.cancel()


STEPS = st.sampled_from(["come", "come", "leave", "give_up", "take_long", "turn", "turn"])


@given(st.lists(STEPS, min_size=20, max_size=60), st.integers(1, 3))
def test_slots_are_given_in_the_order_of_requests_and_none_is_lost(steps: list[str], at_once: int) -> None:
    asyncio.run(_follow(steps, at_once))


async def _follow(steps: list[str], at_once: int) -> None:
    async with asyncio.TaskGroup() as group:
        queue = Queue(group, at_once)
        for step in steps:
            if step == "turn":
                await queue.turn()
            else:
                getattr(queue, step)()
            assert len(queue.holding()) <= at_once
        for _ in range(5):
            await queue.turn()
        done = [reader.done() for reader in queue.readers]
        assert done == sorted(done, reverse=True), "somebody was served before one who had come earlier"
        assert all(done) or len(queue.holding()) == at_once, "a slot is lost"
        await queue.close()


@pytest.fixture
async def reads(database_url: str) -> AsyncIterator[PostgresReads]:
    opened = await open_reads(database_url, pool=10)
    if not isinstance(opened, PostgresReads):
        await opened.close()
        pytest.skip("SQLite is read in the event loop itself")
    yield opened
    await opened.close()


@pytest.fixture
async def lock(database_url: str) -> AsyncIterator[asyncpg.Connection]:
    """Blocks readers of `_blocked` until the lock is released."""
    connection = await asyncpg.connect("postgres" + database_url[database_url.index("://") :])
    await connection.execute("SELECT pg_advisory_lock($1)", KEY)
    yield connection
    await connection.close()


async def test_a_short_read_does_not_wait_for_long_ones(reads: PostgresReads, lock: asyncpg.Connection) -> None:
    async with asyncio.TaskGroup() as readers:
        long = [readers.create_task(_blocked(reads)) for _ in range(AT_ONCE)]
        await asyncio.sleep(0)

        assert await reads.fetchval("SELECT 1") == 1

        assert not any(read.done() for read in long)
        await lock.execute("SELECT pg_advisory_unlock($1)", KEY)


async def test_no_more_reads_run_at_once_than_there_are_slots(reads: PostgresReads, lock: asyncpg.Connection) -> None:
    reads._slots = ReadSlots(2, long_seconds=3600)
    async with asyncio.TaskGroup() as readers:
        waiting = [readers.create_task(_blocked(reads)) for _ in range(6)]
        while not await _are_blocked(lock, 2):
            pass
        waiting[3].cancel()

        assert await _are_blocked(lock, 2)

        await lock.execute("SELECT pg_advisory_unlock($1)", KEY)
    assert [read.cancelled() for read in waiting] == [False, False, False, True, False, False]


async def _blocked(reads: PostgresReads) -> None:
    await reads.fetch("SELECT pg_advisory_lock_shared($1), pg_advisory_unlock_shared($1)", KEY)


async def _are_blocked(connection: asyncpg.Connection, expected: int) -> bool:
    counted: int = await connection.fetchval(
        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
        " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    )
    return counted == expected
