"""Reads without the ORM: `fetch`, `fetchrow`, `fetchval` on asyncpg, or on sqlite3, which is called directly in the
event loop for short statements."""

from __future__ import annotations

import asyncio
import logging
import re
import sqlite3
import threading
import time
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, TypeVar

import asyncpg

from events.storage.database import Row
from taskflow.storage.database_errors import DatabaseErrors, Work
from taskflow.storage.read_slots import ReadSlots

T = TypeVar("T")

logger = logging.getLogger("taskflow.sql")

_PLACE = re.compile(r"\$(\d+)")
CACHED_STATEMENTS, CACHED_REPORTS = 128, 2
"""By each connection on SQLite: of the loop, and of each thread. A prepared statement takes ten to forty times the bytes of its
text."""
LONGEST_SQL, MOST_VALUES = 64_000, 150
"""A statement of more characters or values is prepared in a thread: SQLite plans it in a time that grows with their square, and
can't be interrupted before it runs."""
SHORT_SQL = 16_000
"""Characters of a statement whose translation is kept."""
LONGEST_HOLD = 0.003
"""Seconds that a statement may run in the event loop. A longer one is interrupted, and restarted in a thread."""
PLAIN_SETTINGS = {"jit": "off"}
"""Settings of each connection to PostgreSQL. Its JIT compiler takes 30 to 250 ms for a statement that is expected to
return many rows: longer than the statement itself."""
LONG_READS_AT_ONCE = 3
"""On SQLite. One more than reports are counted at once (`taskflow.load.report_turns`): a search finds a thread beside them."""
_STEPS = 1_000
"""Steps of SQLite's virtual machine between two looks at the clock: some 50 microseconds."""


async def open_reads(url: str, *, pool: int, errors: DatabaseErrors | None = None) -> SqliteReads | PostgresReads:
    if url.startswith("sqlite://"):
        return SqliteReads(sqlite_path(url), errors)
    plain = "postgres://" + url.partition("://")[2]
    return PostgresReads(
        await asyncpg.create_pool(
            plain,
            min_size=1,
            max_size=pool,
            command_timeout=30,
            reset=nothing_to_reset,
            server_settings=PLAIN_SETTINGS,
        ),
        errors,
    )


class PostgresReads:
    """A pool of its own. Nothing here sets session state, so a connection needs no reset when it comes back."""

    dialect: Literal["postgres"] = "postgres"

    def __init__(self, pool: asyncpg.Pool, errors: DatabaseErrors | None = None) -> None:
        self.pool = pool
        self._errors = errors or DatabaseErrors()
        self._slots = ReadSlots()
        self._releasing: set[asyncio.Task[None]] = set()
        """Connections whose statements are being stopped. The pool waits for them when it closes, or ends them."""

    async def fetch(self, sql: str, *values: Any) -> Sequence[Row]:
        rows: Sequence[Row] = await self._read(lambda connection: connection.fetch(sql, *values), sql)
        return rows

    async def fetchrow(self, sql: str, *values: Any) -> Row | None:
        row: Row | None = await self._read(lambda connection: connection.fetchrow(sql, *values), sql)
        return row

    async def fetchval(self, sql: str, *values: Any) -> Any:
        row = await self.fetchrow(sql, *values)
        return None if row is None else row[0]

    async def report(self, sql: str, *values: Any) -> Sequence[Row]:
        return await self.fetch(sql, *values)

    async def attempt(self, sql: str, *values: Any) -> Sequence[Row] | None:
        return await self.fetch(sql, *values)

    async def close(self) -> None:
        try:
            await asyncio.wait_for(self.pool.close(), 5)
        except TimeoutError:
            self.pool.terminate()
        for releasing in self._releasing:
            releasing.cancel()
        await asyncio.gather(*self._releasing, return_exceptions=True)

    async def _read(self, ask: Callable[[Any], Awaitable[T]], sql: str) -> T:  # Any: asyncpg's proxy of a connection
        logger.debug("%s", sql)
        slot = await self._slots.take()
        try:
            return await self._on_a_connection(ask)
        except Exception as error:
            self._errors.note(Work.READS, error)
            raise
        finally:
            self._slots.free(slot)

    async def _on_a_connection(self, ask: Callable[[Any], Awaitable[T]]) -> T:
        """As asyncpg's pool does it, except for a reader who stops waiting. The connection is given back when PostgreSQL
        has stopped the statement, which takes as long as `command_timeout` if the database hangs."""
        connection = await self.pool.acquire()
        release: Callable[[Any], Awaitable[None]] = self.pool.release
        try:
            return await ask(connection)
        except (asyncio.CancelledError, TimeoutError):
            release = self._release_when_stopped
            raise
        finally:
            await release(connection)

    async def _release_when_stopped(self, connection: Any) -> None:
        releasing = asyncio.create_task(self.pool.release(connection))
        self._releasing.add(releasing)
        releasing.add_done_callback(self._released)

    def _released(self, releasing: asyncio.Task[None]) -> None:
        self._releasing.discard(releasing)
        if not releasing.cancelled():
            releasing.exception()  # asyncpg has closed the connection


class SqliteReads:
    """Read-only connections beside the writer's: in WAL mode neither waits for the other. A short read costs less in the
    loop than handing it to a thread would. Nobody can tell beforehand which filter makes a read long, so each may hold the
    loop for `LONGEST_HOLD`, and is begun anew in a thread after that. A read that is seldom short goes to a thread at once,
    through `report`."""

    dialect: Literal["sqlite"] = "sqlite"

    def __init__(self, path: str, errors: DatabaseErrors | None = None) -> None:
        self._path = path
        self._errors = errors or DatabaseErrors()
        self._connection = open_read_only(path)
        self._connection.set_progress_handler(self._held_too_long, _STEPS)
        self._deadline = 0.0
        self._reporters = ThreadPoolExecutor(LONG_READS_AT_ONCE, thread_name_prefix="report")
        self._of_thread = threading.local()
        self._reports: list[sqlite3.Connection] = []

    async def fetch(self, sql: str, *values: Any) -> Sequence[Row]:
        rows = await self.attempt(sql, *values)
        return await self._in_a_thread(sql, values) if rows is None else rows

    async def attempt(self, sql: str, *values: Any) -> Sequence[Row] | None:
        logger.debug("%s", sql)
        if len(sql) > LONGEST_SQL or len(values) > MOST_VALUES:
            return None
        self._deadline = time.perf_counter() + LONGEST_HOLD
        try:
            # Reads to the last row: an open statement would hold its snapshot, and the log could not be checkpointed.
            return self._connection.execute(to_sqlite(sql), values).fetchall()
        except sqlite3.OperationalError as error:
            # An index that a list names is gone while `taskflow demo --tasks` fills the database.
            if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT and "no such index" not in str(error):
                self._errors.note(Work.READS, error)
                raise
        except sqlite3.Error as error:
            self._errors.note(Work.READS, error)
            raise
        return None

    async def fetchrow(self, sql: str, *values: Any) -> Row | None:
        rows = await self.fetch(sql, *values)
        return rows[0] if rows else None

    async def fetchval(self, sql: str, *values: Any) -> Any:
        row = await self.fetchrow(sql, *values)
        return None if row is None else row[0]

    async def report(self, sql: str, *values: Any) -> Sequence[Row]:
        logger.debug("%s", sql)
        return await self._in_a_thread(sql, values)

    async def close(self) -> None:
        for connection in self._reports:
            connection.interrupt()
        self._reporters.shutdown(cancel_futures=True)
        for connection in (self._connection, *self._reports):
            connection.close()

    def _held_too_long(self) -> bool:
        return time.perf_counter() > self._deadline

    async def _in_a_thread(self, sql: str, values: Sequence[Any]) -> Sequence[Row]:
        abandoned = threading.Event()
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._reporters, self._report, to_sqlite(sql), values, abandoned)
        except sqlite3.Error as error:
            self._errors.note(Work.READS, error)
            raise
        finally:
            abandoned.set()  # a caller that was cancelled leaves the thread to the next one

    def _report(self, sql: str, values: Sequence[Any], abandoned: threading.Event) -> Sequence[Row]:
        connection: sqlite3.Connection | None = getattr(self._of_thread, "connection", None)
        if connection is None:
            connection = self._of_thread.connection = open_read_only(self._path, cached_statements=CACHED_REPORTS)
            self._reports.append(connection)
        connection.set_progress_handler(abandoned.is_set, _STEPS)
        return connection.execute(sql, values).fetchall()


def to_sqlite(sql: str) -> str:
    """SQLite writes its placeholders as `?1`."""
    return _short_to_sqlite(sql) if len(sql) <= SHORT_SQL else _PLACE.sub(r"?\1", sql)


@lru_cache(maxsize=1024)
def _short_to_sqlite(sql: str) -> str:
    return _PLACE.sub(r"?\1", sql)


def sqlite_path(url: str) -> str:
    """The path in the URL, unchanged: nothing in it is percent-encoded."""
    return url.removeprefix("sqlite://")


def sqlite_address(path: str | Path, mode: Literal["ro", "rw"]) -> str:
    """The address for `sqlite3.connect(…, uri=True)`: a missing file is not created, and no folder's name is taken for
    an option."""
    return f"{Path(path).absolute().as_uri()}?mode={mode}"


def open_read_only(path: str, *, cached_statements: int = CACHED_STATEMENTS) -> sqlite3.Connection:
    connection = sqlite3.connect(
        sqlite_address(path, "ro"),
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=cached_statements,
        timeout=5,
    )
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA mmap_size = 268435456")
    return connection


async def nothing_to_reset(_: asyncpg.Connection) -> None:
    """For pools whose connections never keep a setting beyond a transaction: a reset would be one more round trip."""
