"""PostgreSQL as one side of a copy. Needs no more than to own the tables: a managed PostgreSQL gives no superuser."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from typing import Any, Literal

import asyncpg

from events.storage.database import Row
from models.values.counted import counted
from taskflow.migrations.connection import PostgresConnection
from taskflow.operations.copying.side import ROWS_AT_ONCE, CopyError, Table, Values, quoted
from taskflow.settings.secret import hidden
from taskflow.storage.reads import PLAIN_SETTINGS

SECONDS_TO_LEAVE = 3.0
"""PostgreSQL needs a moment to notice that a client has closed its connection."""

_SETTINGS = {
    **PLAIN_SETTINGS,
    "lock_timeout": "5000",
    "statement_timeout": "0",  # to build an index of a large table, and to copy one, takes longer than any that is set
    "idle_in_transaction_session_timeout": "0",  # the source waits while the target builds its indexes
}
_COLUMNS = """
SELECT table_name, column_name, data_type FROM information_schema.columns
JOIN information_schema.tables USING (table_catalog, table_schema, table_name)
WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' AND is_generated = 'NEVER'
ORDER BY table_name, ordinal_position
"""
_REFERENCES = """
SELECT conrelid::regclass::text AS at, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS made
FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY conname
"""
_INDEXES = """
SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS made
FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid) ORDER BY 1
"""
"""Not those of primary keys and unique constraints, which find a row that is written twice at once."""


class PostgresSide:
    dialect: Literal["postgres"] = "postgres"

    def __init__(self, connection: asyncpg.Connection, url: str) -> None:
        self._connection = connection
        self.url = url
        self.place = hidden(url)

    @classmethod
    @contextlib.asynccontextmanager
    async def opened(cls, url: str) -> AsyncIterator[PostgresSide]:
        connection = await asyncpg.connect(url, timeout=10, server_settings=_SETTINGS)
        try:
            yield cls(connection, url)
        finally:
            await connection.close(timeout=5)

    async def refuse_others(self) -> None:
        connection, until = PostgresConnection(self._connection), time.monotonic() + SECONDS_TO_LEAVE
        while others := await connection.others():
            if time.monotonic() > until:
                raise CopyError(
                    f"{self.place} is in use ({counted(others, 'connection')})."
                    " Stop the server, its workers and all else that uses it."
                )
            await asyncio.sleep(0.05)

    async def fetch(self, sql: str, *values: Any) -> Sequence[Row]:
        rows: Sequence[Row] = await self._connection.fetch(sql, *values)
        return rows

    async def execute(self, sql: str) -> None:
        await self._connection.execute(sql)

    async def takes_lock(self, key: int) -> bool:
        """Locks are of one database: of two connections that want the same one, only one gets it if they are connected to
        the same database, by whatever names."""
        return bool(await self._connection.fetchval("SELECT pg_try_advisory_lock($1)", key))

    async def tables(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = defaultdict(dict)
        for table, column, declared in await self._connection.fetch(_COLUMNS):
            found[table][column] = declared
        return dict(found)

    async def batches(self, table: Table) -> AsyncIterator[list[Values]]:
        batch: list[Values] = []
        async for row in self._connection.cursor(table.selected, prefetch=ROWS_AT_ONCE):  # closed after its last row
            batch.append(tuple(row))
            if len(batch) == ROWS_AT_ONCE:
                yield batch
                batch = []
        yield batch

    async def write(self, table: Table, rows: Sequence[Values]) -> None:
        await self._connection.copy_records_to_table(table.name, records=rows, columns=list(table.columns))

    @contextlib.asynccontextmanager
    async def held_still(self) -> AsyncIterator[None]:
        """The locks come before the snapshot, and let others read."""
        tables = await self.tables()
        async with self._connection.transaction(isolation="repeatable_read"):
            if tables:
                await self._lock(list(tables), "SHARE")
            yield

    @contextlib.asynccontextmanager
    async def filled(self, tables: Sequence[Table]) -> AsyncIterator[None]:
        """References and indexes are made when all rows are there, as pg_restore does it: the order of the tables does not
        matter then, nor do references within one table, and each index is built once."""
        async with self._connection.transaction():
            await self._lock([table.name for table in tables], "ACCESS EXCLUSIVE")
            references, indexes = await self.fetch(_REFERENCES), await self.fetch(_INDEXES)
            for each in references:
                await self.execute(f"ALTER TABLE {each['at']} DROP CONSTRAINT {each['name']}")
            for each in indexes:
                await self.execute(f"DROP INDEX {each['name']}")
            yield
            for each in indexes:
                await self._index(each)
            for each in references:
                await self._refer(each)
            await self.execute("ANALYZE")

    async def _lock(self, tables: Sequence[str], mode: str) -> None:
        try:
            await self.execute(f"LOCK TABLE {', '.join(map(quoted, tables))} IN {mode} MODE")
        except asyncpg.LockNotAvailableError:
            raise CopyError(f"{self.place} is in use. Stop the server and its workers first.") from None

    async def _index(self, index: Row) -> None:
        try:
            await self.execute(index["made"])
        except asyncpg.DataError as error:
            raise CopyError(f"A row does not fit into the index {index['name']}: {error}") from error

    async def _refer(self, reference: Row) -> None:
        """Checks all rows of the table."""
        at, name, made = reference["at"], reference["name"], reference["made"]
        try:
            await self.execute(f"ALTER TABLE {at} ADD CONSTRAINT {name} {made}")
        except asyncpg.ForeignKeyViolationError as error:
            raise CopyError(f"A row of {at} refers to one that does not exist. {error.detail}") from error

    async def go_on_numbering(self, table: Table) -> None:
        for column in table.columns:
            sequence = await self._connection.fetchval(
                "SELECT pg_get_serial_sequence($1, $2)", quoted(table.name), column
            )
            if sequence is not None:
                last = f"SELECT max({quoted(column)}) FROM {quoted(table.name)}"
                await self._connection.execute(
                    f"SELECT setval('{sequence}', greatest(({last}), 1), ({last}) IS NOT NULL)"
                )
