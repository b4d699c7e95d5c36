"""Reading without the ORM: `fetch`, `fetchrow`, `fetchval` on asyncpg, or on sqlite3 called directly in the loop."""

from __future__ import annotations

import asyncio
import logging
import re
import sqlite3
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import asyncpg

from events.store import Row

logger = logging.getLogger("taskflow.sql")

_PLACE = re.compile(r"\$(\d+)")
_CACHED_STATEMENTS = 512


async def open_reads(url: str, *, pool: int) -> SqliteReads | PostgresReads:
    if url.startswith("sqlite://"):
        return SqliteReads(sqlite_path(url))
    plain = "postgres://" + url.partition("://")[2]
    return PostgresReads(
        await asyncpg.create_pool(plain, min_size=1, max_size=pool, command_timeout=30, reset=nothing_to_reset)
    )


class PostgresReads:
    """A pool of its own. Nothing here sets session state, so a connection needs no reset when it comes back."""

    dialect: Literal["postgres"] = "postgres"

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def fetch(self, sql: str, *values: Any) -> Sequence[Row]:
        logger.debug("%s", sql)
        rows: Sequence[Row] = await self._pool.fetch(sql, *values)
        return rows

    async def fetchrow(self, sql: str, *values: Any) -> Row | None:
        logger.debug("%s", sql)
        row: Row | None = await self._pool.fetchrow(sql, *values)
        return row

    async def fetchval(self, sql: str, *values: Any) -> Any:
        logger.debug("%s", sql)
        return await self._pool.fetchval(sql, *values)

    async def report(self, sql: str, *values: Any) -> Sequence[Row]:
        return await self.fetch(sql, *values)

    async def close(self) -> None:
        try:
            await asyncio.wait_for(self._pool.close(), 5)
        except TimeoutError:
            self._pool.terminate()


class SqliteReads:
    """A read-only connection beside the writer's: in WAL mode neither waits for the other. A short read costs less
    here than handing it to a thread would; what may be long goes through `report`."""

    dialect: Literal["sqlite"] = "sqlite"

    def __init__(self, path: str) -> None:
        self._path = path
        self._connection = _open_read_only(path)
        self._reports: sqlite3.Connection | None = None
        self._one_report = asyncio.Lock()

    async def fetch(self, sql: str, *values: Any) -> Sequence[Row]:
        logger.debug("%s", sql)
        return self._connection.execute(to_sqlite(sql), values).fetchall()

    async def fetchrow(self, sql: str, *values: Any) -> Row | None:
        logger.debug("%s", sql)
        cursor = self._connection.execute(to_sqlite(sql), values)
        row: Row | None = cursor.fetchone()
        cursor.close()  # an open statement would hold its snapshot, and the log could not be checkpointed
        return row

    async def fetchval(self, sql: str, *values: Any) -> Any:
        row = await self.fetchrow(sql, *values)
        return None if row is None else row[0]

    async def report(self, sql: str, *values: Any) -> Sequence[Row]:
        logger.debug("%s", sql)
        async with self._one_report:
            return await asyncio.to_thread(self._report, to_sqlite(sql), values)

    async def close(self) -> None:
        self._connection.close()
        if self._reports is not None:
            self._reports.close()

    def _report(self, sql: str, values: Sequence[Any]) -> Sequence[Row]:
        if self._reports is None:
            self._reports = _open_read_only(self._path)
        return self._reports.execute(sql, values).fetchall()


@lru_cache(maxsize=4096)
def to_sqlite(sql: str) -> str:
    return _PLACE.sub(r"?\1", sql)


def sqlite_path(url: str) -> str:
    """As it stands there: nothing in it is quoted."""
    return url.removeprefix("sqlite://")


def sqlite_address(path: str | Path, mode: Literal["ro", "rw"]) -> str:
    """For `sqlite3.connect(…, uri=True)`: a file that is not there is not made, and no folder's name is taken for an option."""
    return f"{Path(path).absolute().as_uri()}?mode={mode}"


def _open_read_only(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        sqlite_address(path, "ro"),
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=_CACHED_STATEMENTS,
        timeout=5,
    )
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA mmap_size = 268435456")
    return connection


async def nothing_to_reset(_: asyncpg.Connection) -> None:
    """For pools in which nothing is ever set for longer than a transaction: asking is one more way there and back."""
