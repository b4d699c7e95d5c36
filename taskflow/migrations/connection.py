"""The one connection that migrations run on: locked against other processes, each file applied as a whole or not at
all."""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import os
import sqlite3
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import Path
from typing import Any, Literal, Protocol

import asyncpg

from events.storage.database import Row
from taskflow.storage import sqlite_copies
from taskflow.storage.reads import sqlite_path, to_sqlite

LONGEST_WAIT = 120.0
"""Seconds that a starting process waits for the migration of another one."""

_LOOK_AGAIN = 0.1
_POSTGRES_LOCK = 0x7461736B666C6F77  # "taskflow": any number will do that no other program would choose


class Busy(Exception):
    """Another process has been migrating for too long."""


class Connection(Protocol):
    @property
    def dialect(self) -> Literal["sqlite", "postgres"]: ...

    async def fetch(self, sql: str, *values: Any) -> Sequence[Row]: ...

    async def execute(self, sql: str, *values: Any) -> None: ...

    async def run(self, script: str) -> None:
        """Runs several statements inside the open transaction."""
        ...

    def transaction(self) -> contextlib.AbstractAsyncContextManager[None]: ...

    def lock(self) -> contextlib.AbstractAsyncContextManager[None]: ...

    async def broken_references(self) -> list[str]: ...

    async def tables(self) -> set[str]: ...

    async def indexes(self) -> set[str]: ...

    async def others(self) -> int:
        """The number of other connections."""
        ...

    async def close(self) -> None: ...


async def connect(url: str) -> Connection:
    if url.startswith("sqlite://"):
        return SqliteConnection(Path(sqlite_path(url)))
    return PostgresConnection(await asyncpg.connect(url, timeout=10))


class SqliteConnection:
    """Foreign keys are off on this connection: rebuilding a table would delete the rows that refer to it. They are
    checked before the commit instead."""

    dialect: Literal["sqlite"] = "sqlite"

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Created by us and not by SQLite, so that no other user of this machine can read it; its log files get the same
        # mode.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        self._path = path
        self._connection = sqlite3.connect(path, isolation_level=None, timeout=30)
        self._connection.row_factory = sqlite3.Row
        self._connection.execute("PRAGMA foreign_keys = OFF")

    async def fetch(self, sql: str, *values: Any) -> Sequence[Row]:
        return self._connection.execute(to_sqlite(sql), values).fetchall()

    async def execute(self, sql: str, *values: Any) -> None:
        self._connection.execute(to_sqlite(sql), values)

    async def run(self, script: str) -> None:
        """One by one: sqlite3's own `executescript` commits what came before it."""
        for statement in statements(script):
            self._connection.execute(statement)

    @contextlib.asynccontextmanager
    async def transaction(self) -> AsyncIterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    @contextlib.asynccontextmanager
    async def lock(self) -> AsyncIterator[None]:
        """Locks a file of its own: with a lock on the database file itself, releasing it would drop SQLite's locks on
        that file."""
        descriptor = os.open(self._path.with_name(self._path.name + "-migrating"), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            await _until(lambda: _flock(descriptor))
            await _until(self._writes_ahead)
            yield
        finally:
            os.close(descriptor)

    def _writes_ahead(self) -> bool:
        """SQLite refuses the change of mode at once, whatever its timeout, while another process is writing."""
        try:
            self._connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise
            return False
        return True

    async def broken_references(self) -> list[str]:
        rows = self._connection.execute("PRAGMA foreign_key_check").fetchall()
        return sorted({f"{row['table']} → {row['parent']}" for row in rows})

    async def tables(self) -> set[str]:
        rows = await self.fetch(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
        )
        return {row[0] for row in rows}

    async def indexes(self) -> set[str]:
        return {row[0] for row in await self.fetch("SELECT name FROM sqlite_master WHERE type = 'index'")}

    async def copy_to(self, path: Path) -> None:
        sqlite_copies.vacuum_into(self._connection, path)

    async def others(self) -> int:
        """Unknown on SQLite; a restore finds out by taking the file exclusively."""
        return 0

    async def close(self) -> None:
        self._connection.close()


class PostgresConnection:
    """The lock belongs to the session that migrates. When its process is killed, the server releases the lock only
    after it has stopped working on the last statement."""

    dialect: Literal["postgres"] = "postgres"

    def __init__(self, connection: asyncpg.Connection) -> None:
        self._connection = connection

    async def fetch(self, sql: str, *values: Any) -> Sequence[Row]:
        rows: Sequence[Row] = await self._connection.fetch(sql, *values)
        return rows

    async def execute(self, sql: str, *values: Any) -> None:
        await self._connection.execute(sql, *values)

    async def run(self, script: str) -> None:
        await self._connection.execute(script)

    @contextlib.asynccontextmanager
    async def transaction(self) -> AsyncIterator[None]:
        async with self._connection.transaction():
            yield

    @contextlib.asynccontextmanager
    async def lock(self) -> AsyncIterator[None]:
        await _until(self._try_lock)
        try:
            yield
        finally:
            if not self._connection.is_closed():
                await self._connection.execute("SELECT pg_advisory_unlock($1)", _POSTGRES_LOCK)

    async def _try_lock(self) -> bool:
        return bool(await self._connection.fetchval("SELECT pg_try_advisory_lock($1)", _POSTGRES_LOCK))

    async def broken_references(self) -> list[str]:
        """PostgreSQL checks references while it writes; only a constraint that was added unchecked may have broken
        ones."""
        rows = await self.fetch(
            "SELECT conrelid::regclass::text FROM pg_constraint WHERE contype = 'f' AND NOT convalidated"
        )
        return sorted(row[0] for row in rows)

    async def tables(self) -> set[str]:
        return {
            row[0] for row in await self.fetch("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")
        }

    async def indexes(self) -> set[str]:
        rows = await self.fetch(
            "SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid"
            " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE i.indisvalid AND n.nspname = current_schema()"
        )
        return {row[0] for row in rows}

    async def others(self) -> int:
        rows = await self.fetch(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
            " AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
        )
        return int(rows[0][0])

    async def close(self) -> None:
        await self._connection.close(timeout=5)


def statements(script: str) -> Iterator[str]:
    """Cut at the semicolons that end a statement; not at those inside a string or a trigger."""
    statement = ""
    for piece in script.split(";"):
        statement += piece + ";"
        if sqlite3.complete_statement(statement):
            if statement.strip(" \n;"):
                yield statement.strip()
            statement = ""


async def _until(locked: Any) -> None:
    deadline = time.monotonic() + LONGEST_WAIT
    while not await _answer(locked):
        if time.monotonic() > deadline:
            raise Busy("Another process has been migrating this database for two minutes. Try again when it is done.")
        await asyncio.sleep(_LOOK_AGAIN)


async def _answer(question: Any) -> bool:
    answer = question()
    return bool(await answer) if asyncio.iscoroutine(answer) else bool(answer)


def _flock(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
