"""The only place that opens transactions: each is committed whole or not at all, even if its caller is cancelled."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest
from tortoise import connections

from events.bus.messages import Committed, PendingEvent
from events.event import Event
from taskflow.components import Components
from taskflow.storage.database import Database, Unit
from taskflow.storage.sqlite_direct import Direct

ROUNDS = 400


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    made = Database(database_url, pool=5)
    await made.open()
    try:
        yield made
    finally:
        await made.close()


async def counts_one(unit: Unit) -> int:
    await unit.execute("UPDATE instance SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT) WHERE name = 'counter'")
    value: str = await unit.fetchval("SELECT value FROM instance WHERE name = 'counter'")
    return int(value)


async def begins_to_count(unit: Unit) -> None:
    await unit.execute("INSERT INTO instance (name, value) VALUES ('counter', '0')")


async def counted_so_far(database: Database) -> int:
    value: str = await database.reads.fetchval("SELECT value FROM instance WHERE name = 'counter'")
    return int(value)


async def test_a_unit_is_finished_however_often_its_callers_are_cancelled(database: Database) -> None:
    chance, loop = random.Random(7), asyncio.get_running_loop()
    await database.unit(begins_to_count)
    finished: list[int] = []

    async def counts_and_notes(unit: Unit) -> None:
        finished.append(await counts_one(unit))

    for _ in range(ROUNDS):
        callers = [loop.create_task(database.unit(counts_and_notes)) for _ in range(4)]
        for _ in range(chance.randrange(6)):
            await asyncio.sleep(0)
        for caller in callers:
            caller.cancel()
        await asyncio.gather(*callers, return_exceptions=True)
    await database.finish()

    assert await counted_so_far(database) == max(finished, default=0)
    assert len(set(finished)) == await counted_so_far(database)
    _nothing_is_held()


def _nothing_is_held() -> None:
    client: Any = connections.get("default")
    if hasattr(client, "_pool"):
        assert client._pool.get_size() == client._pool.get_idle_size()
    else:
        with closing(sqlite3.connect(client.filename, timeout=0, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")


async def test_a_unit_that_fails_leaves_nothing_behind(database: Database) -> None:
    await database.unit(begins_to_count)

    async def counts_and_fails(unit: Unit) -> None:
        await counts_one(unit)
        raise ValueError("on purpose")

    with pytest.raises(ValueError, match="on purpose"):
        await database.unit(counts_and_fails)

    assert await counted_so_far(database) == 0


async def test_a_begin_that_fails_returns_its_connection(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    await database.unit(begins_to_count)
    client: Any = connections.get("default")
    wrapper = type(client._in_transaction().client) if hasattr(client, "_pool") else Direct

    async def fails(self: Any, until: float = 0) -> None:
        raise OSError("the database has gone away")

    with monkeypatch.context() as broken:
        broken.setattr(wrapper, "begin", fails)
        for _ in range(8):  # more often than the pool has connections
            with pytest.raises(OSError, match="gone away"):
                await database.unit(counts_one)

    async with asyncio.timeout(5):
        assert (await database.unit(counts_one))[0] == 1
        await database.finish()  # callers are answered before the connection is returned
    _nothing_is_held()


async def test_a_unit_is_retried_when_the_database_was_locked(database: Database) -> None:
    await database.unit(begins_to_count)
    tries = 0

    async def counts_at_the_third_try(unit: Unit) -> int:
        nonlocal tries
        tries += 1
        value = await counts_one(unit)
        if tries < 3:
            raise sqlite3.OperationalError("database is locked")
        return value

    assert (await database.unit(counts_at_the_third_try))[0] == 1
    assert tries == 3


async def test_concurrent_units_are_all_counted(database: Database) -> None:
    await database.unit(begins_to_count)

    await asyncio.gather(*(database.unit(counts_one) for _ in range(64)))

    assert await counted_so_far(database) == 64


async def test_a_statement_of_sqlite_keeps_its_journal_in_memory(database: Database) -> None:
    if database.dialect != "sqlite":
        pytest.skip("PostgreSQL keeps none")

    temp_store, _ = await database.unit(lambda unit: unit.fetchval("PRAGMA temp_store"))

    assert temp_store == 2


class Happened(Event):
    name = "team.updated"


async def test_events_of_a_failed_unit_are_not_logged(database: Database) -> None:
    heard: list[str] = []

    class Listener:
        async def before(self, event: Event, unit: Unit) -> None:
            pass

        def after(self, committed: Committed) -> None:
            heard.extend(event.name for event in committed.logged)

    database.listener = Listener()

    async def tells(unit: Unit, *, fails: bool) -> None:
        await unit.tell(Happened(stream="team_00000000000000000000000000", subject_id="task_x", state={}))
        if fails:
            raise ValueError("on purpose")

    with pytest.raises(ValueError, match="on purpose"):
        await database.unit(lambda unit: tells(unit, fails=True))
    assert (await database.reads.fetchval("SELECT count(*) FROM events"), heard) == (0, [])

    await database.unit(lambda unit: tells(unit, fails=False))
    assert (await database.reads.fetchval("SELECT count(*) FROM events"), heard) == (1, ["team.updated"])


async def test_handlers_and_jobs_can_refer_to_an_event_before_it_is_in_the_log(components: Components) -> None:
    """Even when another handler publishes another event in between."""
    named: list[tuple[str, str]] = []

    async def name(pending: PendingEvent) -> None:
        named.append((pending.event.subject_id, pending.event_id))
        if pending.event.subject_id == "task_x":
            other = replace(pending.event, subject_id="task_y")
            named.append(("told", str(await pending.unit.tell(other))))

    components.before.on(Happened.name, name)

    _, logged = await components.database.unit(_happens_to_x)

    ids = {event.subject_id: event.id for event in logged}
    assert named == [("task_x", ids["task_x"]), ("task_y", ids["task_y"]), ("told", ids["task_y"])]


async def _happens_to_x(unit: Unit) -> None:
    await unit.tell(Happened(stream="team_00000000000000000000000000", subject_id="task_x", state={}))
