"""The structure of a database: tables, columns, types, unique constraints, indexes and references, without the names of
constraints."""

from __future__ import annotations

import re
from typing import Any

from taskflow.migrations.connection import Connection

Shape = dict[str, dict[str, Any]]


async def shape(connection: Connection) -> Shape:
    describe = _sqlite if connection.dialect == "sqlite" else _postgres
    return {table: await describe(connection, table) for table in sorted(await connection.tables())}


async def _sqlite(connection: Connection, table: str) -> dict[str, Any]:
    columns = await connection.fetch(f"PRAGMA table_info('{table}')")
    indexes: list[Any] = []
    for index in await connection.fetch(f"PRAGMA index_list('{table}')"):
        parts = [row["name"] for row in await connection.fetch(f"PRAGMA index_info('{index['name']}')")]
        made = index["origin"] == "c"
        sql = await connection.fetch("SELECT sql FROM sqlite_master WHERE name = $1", index["name"])
        indexes.append(
            (index["name"] if made else "", index["unique"], tuple(parts), _plain(sql[0][0]) if made else "")
        )
    references = await connection.fetch(f"PRAGMA foreign_key_list('{table}')")
    return {
        "columns": sorted((row["name"], row["type"], row["notnull"], row["dflt_value"], row["pk"]) for row in columns),
        "indexes": sorted(indexes),
        "references": sorted((row["from"], row["table"], row["to"], row["on_delete"]) for row in references),
    }


async def _postgres(connection: Connection, table: str) -> dict[str, Any]:
    columns = await connection.fetch(
        "SELECT attname, format_type(atttypid, atttypmod), attnotnull, collname, pg_get_expr(adbin, adrelid)"
        " FROM pg_attribute LEFT JOIN pg_collation ON pg_collation.oid = attcollation"
        " LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum"
        " WHERE attrelid = $1::text::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attname",
        table,
    )
    indexes = await connection.fetch(
        "SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema() AND tablename = $1", table
    )
    constraints = await connection.fetch(
        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = $1::text::regclass", table
    )
    return {
        "columns": [values(row) for row in columns],
        "indexes": sorted(_plain(row[0]) for row in indexes),
        "references": sorted(row[0] for row in constraints),
    }


def values(row: Any) -> tuple[Any, ...]:
    """The values of a row of either driver."""
    return tuple(row)


def _plain(sql: str) -> str:
    return re.sub(r"\s+", " ", sql).strip()
