"""The read layer: a short read is answered in the event loop, and a long one blocks nobody."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from taskflow.storage.database import Database
from taskflow.storage.reads import open_reads
from tests.support.databases import migrated
from tests.support.stalling_proxy import stalling_proxy

COUNTED = "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < $1) SELECT max(n) FROM n"
LONG, ENDLESS = 2_000_000, 10**15


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    with migrated(tmp_path) as databases:
        database = Database(databases.fresh(tmp_path), pool=2)
        await database.open()
        try:
            yield database
        finally:
            await database.close()


async def test_a_short_read_is_answered_while_a_long_one_runs(database: Database) -> None:
    async with asyncio.TaskGroup() as readers:
        long = readers.create_task(database.reads.fetchval(COUNTED, LONG))
        await asyncio.sleep(0)

        assert await database.reads.fetchval("SELECT 1") == 1

        assert not long.done()
    assert long.result() == LONG


async def test_a_cancelled_read_leaves_room_for_the_next(database: Database) -> None:
    """There are more cancelled reads than threads or connections."""
    async with asyncio.TaskGroup() as readers:
        endless = [readers.create_task(database.reads.fetchval(COUNTED, ENDLESS)) for _ in range(4)]
        await asyncio.sleep(0)
        for read in endless:
            read.cancel()

    assert (await database.reads.report(COUNTED, LONG))[0][0] == LONG


async def test_a_reader_who_stops_waiting_does_not_wait_for_a_database_that_hangs(tmp_path: Path) -> None:
    """PostgreSQL is asked to stop the statement, by a connection that hangs as well."""
    if not os.environ.get("TASKFLOW_TEST_DATABASE_URL"):
        pytest.skip("SQLite is no server")
    with migrated(tmp_path) as databases:
        async with stalling_proxy(databases.fresh(tmp_path)) as proxy:
            reads = await open_reads(proxy.url, pool=2)
            await reads.fetchval("SELECT 1")
            proxy.stalls()
            async with asyncio.timeout(10):
                for _ in range(4):  # more than there are connections
                    with pytest.raises(TimeoutError):
                        async with asyncio.timeout(0.1):
                            await reads.fetchval("SELECT 1")
            proxy.flows()

            assert await reads.fetchval("SELECT 1") == 1
            await reads.close()


@pytest.mark.parametrize(
    ("sql", "values"),
    [
        (f"SELECT 1 /* {'x' * 64_000} */", ()),
        (f"SELECT 1 WHERE 1 IN ({', '.join(f'${number}' for number in range(1, 152))})", range(1, 152)),
    ],
    ids=["text", "values"],
)
async def test_a_large_statement_is_not_planned_in_the_loop(
    database: Database, sql: str, values: Sequence[int]
) -> None:
    """Nothing interrupts SQLite before it has planned a statement."""
    if database.dialect == "postgres":
        pytest.skip("PostgreSQL plans in its own process")

    assert await database.reads.attempt(sql, *values) is None
    assert await database.reads.fetchval(sql, *values) == 1


async def test_postgresql_compiles_no_statement_just_in_time(database: Database) -> None:
    if database.dialect == "sqlite":
        pytest.skip("SQLite compiles nothing to machine code")

    assert await database.reads.fetchval("SHOW jit") == "off"
    written, _ = await database.unit(lambda unit: unit.fetchval("SHOW jit"))
    assert written == "off"


async def test_an_error_of_the_statement_is_not_taken_for_a_long_one(database: Database) -> None:
    with pytest.raises(Exception, match="no_such_table"):
        await database.reads.fetch("SELECT * FROM no_such_table")
