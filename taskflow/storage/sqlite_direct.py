"""SQLite for Tortoise, without a thread: aiosqlite's calls, executed in the event loop. A statement takes microseconds there;
handing it to a thread and waiting for its answer takes ten times as long, or 5 ms while the loop is busy."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from events.storage.database import Row

T = TypeVar("T")
SqlParameters = Iterable[Any] | None

CACHED_STATEMENTS = 256
SECONDS_TO_OPEN = 5
"""Another process that closes the file, or reads all of it alone, holds it for a moment."""


class Direct:
    """A connection. While `in_a_thread` is set, its statements, which may be long, run in a thread. COMMIT always does,
    because it sometimes waits for the disk."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._raw = raw
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="sqlite")
        self.in_a_thread = False

    @property
    def total_changes(self) -> int:
        return self._raw.total_changes

    @property
    def in_transaction(self) -> bool:
        return self._raw.in_transaction

    async def execute_fetchall(self, sql: str, values: SqlParameters = None) -> list[Row]:
        return await self._run(_rows, self._raw, sql, values or ())

    async def report(self, sql: str, values: SqlParameters = None) -> list[Row]:
        """As `execute_fetchall`, in a thread."""
        return await self._to_its_end(_rows, self._raw, sql, values or ())

    async def changed(self, sql: str, values: SqlParameters = None) -> int:
        """Returns how many rows it changed."""
        return await self._run(_changed, self._raw, sql, values or ())

    async def execute(self, sql: str, values: SqlParameters = None) -> None:
        await self._run(_changed, self._raw, sql, values or ())

    async def execute_insert(self, sql: str, values: SqlParameters = None) -> tuple[int | None]:
        return await self._run(_last_row_id, self._raw, sql, values or ())

    async def executemany(self, sql: str, values: Iterable[Iterable[Any]]) -> None:
        await self._run(self._raw.executemany, sql, values)

    async def begin(self, until: float) -> None:
        """Begins a transaction. While another process writes (a command, for instance), waits in a thread, up to that
        time of the loop's clock."""
        try:
            self._raw.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise
            left = max(0.0, until - asyncio.get_running_loop().time())
            await self._to_its_end(_begin_patiently, self._raw, left)

    async def commit(self, then: Callable[[], None] = lambda: None) -> None:
        """`then` is called after a successful commit, one turn of the event loop before the caller continues."""
        await self._to_its_end(self._raw.execute, "COMMIT", then=then)

    async def rollback(self) -> None:
        if self._raw.in_transaction:
            await self._run(_changed, self._raw, "ROLLBACK", ())

    async def close(self) -> None:
        await self._to_its_end(self._raw.close)  # the last connection to close checkpoints the log
        self._thread.shutdown()

    async def _run(self, function: Callable[..., T], *arguments: Any) -> T:
        if self.in_a_thread:
            return await self._to_its_end(function, *arguments)
        return function(*arguments)

    async def _to_its_end(
        self, function: Callable[..., T], *arguments: Any, then: Callable[[], None] = lambda: None
    ) -> T:
        """Runs in a thread of its own, where it waits for no other work. If the caller is cancelled, still waits for
        the end: until then nobody else may use the connection."""
        loop = asyncio.get_running_loop()
        ended: asyncio.Future[T] = loop.create_future()

        def end(running: Future[T]) -> None:
            if (error := running.exception()) is not None:
                ended.set_exception(error)
                return
            try:
                then()
            finally:
                ended.set_result(running.result())

        running = self._thread.submit(function, *arguments)
        running.add_done_callback(lambda _: loop.call_soon_threadsafe(end, running))
        try:
            return await asyncio.shield(ended)
        except asyncio.CancelledError:
            await asyncio.wait([ended])
            ended.result()  # an error of its own is more important than the cancellation
            raise


def open_writer(path: str, pragmas: Mapping[str, Any]) -> sqlite3.Connection:
    raw = sqlite3.connect(
        path,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=CACHED_STATEMENTS,
        timeout=SECONDS_TO_OPEN,
    )
    raw.row_factory = sqlite3.Row
    for name, value in pragmas.items():
        raw.execute(f"PRAGMA {name} = {value}").close()
    raw.execute("PRAGMA busy_timeout = 0").close()  # nothing waits in the loop
    return raw


def _begin_patiently(raw: sqlite3.Connection, seconds: float) -> None:
    raw.execute(f"PRAGMA busy_timeout = {seconds * 1000:.0f}").close()
    try:
        raw.execute("BEGIN IMMEDIATE")
    finally:
        raw.execute("PRAGMA busy_timeout = 0").close()


def _rows(raw: sqlite3.Connection, sql: str, values: Any) -> list[Row]:
    return raw.execute(sql, values).fetchall()


def _changed(raw: sqlite3.Connection, sql: str, values: Any) -> int:
    cursor = raw.execute(sql, values)
    try:
        return cursor.rowcount
    finally:
        cursor.close()


def _last_row_id(raw: sqlite3.Connection, sql: str, values: Any) -> tuple[int | None]:
    return (raw.execute(sql, values).lastrowid,)
