"""The plans of the statements that a function runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from events.storage.database import Dialect, Reads, Row
from taskflow.storage.database import Database


class Overheard:
    """Reads through `reads`, and records the statements."""

    def __init__(self, reads: Reads) -> None:
        self.reads = reads
        self.asked: list[tuple[str, tuple[Any, ...]]] = []

    @property
    def dialect(self) -> Dialect:
        return self.reads.dialect

    async def fetch(self, sql: str, *values: Any) -> Sequence[Row]:
        self.asked.append((sql, values))
        return await self.reads.fetch(sql, *values)

    async def report(self, sql: str, *values: Any) -> Sequence[Row]:
        return await self.fetch(sql, *values)

    async def fetchrow(self, sql: str, *values: Any) -> Row | None:
        rows = await self.fetch(sql, *values)
        return rows[0] if rows else None

    async def fetchval(self, sql: str, *values: Any) -> Any:
        row = await self.fetchrow(sql, *values)
        return None if row is None else row[0]


async def plan(database: Database, sql: str, *values: Any) -> str:
    """The query plan. PostgreSQL plans as if there were too many rows to sort or to scan, in the table or in an
    index."""

    async def explain(unit: Any) -> Any:
        if unit.dialect == "sqlite":
            return await unit.fetch(f"EXPLAIN QUERY PLAN {sql}", *values)
        for way in ("seqscan", "bitmapscan", "indexonlyscan", "sort", "hashjoin", "mergejoin"):
            await unit.fetch("SELECT set_config($1, 'off', true)", f"enable_{way}")
        return await unit.fetch(f"EXPLAIN {sql}", *values)

    rows, _ = await database.unit(explain)
    return "\n".join(str(row[-1]) for row in rows)
