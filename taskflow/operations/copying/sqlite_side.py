"""SQLite as one side of a copy."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any, Literal

from events.storage.database import Row
from taskflow.operations.copying.side import ROWS_AT_ONCE, CopyError, Table, Values, quoted
from taskflow.storage.reads import sqlite_address, to_sqlite

_PARTS_OF_FTS5 = ("config", "content", "data", "docsize", "idx")
_TABLES = "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
_INDEXES = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name"
"""Not those of primary keys and unique constraints, which have no statement of their own."""


class SqliteSide:
    dialect: Literal["sqlite"] = "sqlite"

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self.url = f"sqlite://{path}"
        self.place = str(path)

    @classmethod
    @contextlib.asynccontextmanager
    async def opened(cls, path: Path) -> AsyncIterator[SqliteSide]:
        """Nobody else can open the file as long as this connection is. It is refused while anybody has it open, even without
        a transaction: in WAL mode each connection holds a lock on the file."""
        address = sqlite_address(path, "rw")
        with contextlib.closing(sqlite3.connect(address, uri=True, isolation_level=None, timeout=0.5)) as connection:
            connection.execute("PRAGMA foreign_keys = OFF")  # checked at the end
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            try:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            except sqlite3.OperationalError as error:
                if "locked" not in str(error):
                    raise
                raise CopyError(f"{path} is in use. Stop the server and its workers first.") from None
            yield cls(connection, path)

    async def refuse_others(self) -> None:
        """Has been done by opening the file."""

    async def fetch(self, sql: str, *values: Any) -> Sequence[Row]:
        return self._connection.execute(to_sqlite(sql), values).fetchall()

    async def execute(self, sql: str) -> None:
        self._connection.execute(sql)

    async def tables(self) -> dict[str, dict[str, str]]:
        made = dict(self._connection.execute(_TABLES).fetchall())
        parts = {
            f"{name}_{part}"
            for name, sql in made.items()
            if sql.upper().startswith("CREATE VIRTUAL TABLE")
            for part in _PARTS_OF_FTS5
        }
        return {name: self._columns(name) for name in sorted(made.keys() - parts)}

    def _columns(self, table: str) -> dict[str, str]:
        rows = self._connection.execute("SELECT name, type FROM pragma_table_xinfo(?) WHERE hidden = 0", (table,))
        return dict(rows.fetchall())

    async def batches(self, table: Table) -> AsyncIterator[list[Values]]:
        try:
            cursor = self._connection.execute(table.selected)
            while rows := cursor.fetchmany(ROWS_AT_ONCE):
                yield rows
        except sqlite3.OperationalError as error:
            if "decode" not in str(error):
                raise
            raise CopyError(f"A text of {table.name} is no UTF-8. {error}") from error

    async def write(self, table: Table, rows: Sequence[Values]) -> None:
        columns, places = ", ".join(map(quoted, table.columns)), ", ".join("?" * len(table.columns))
        self._connection.executemany(f"INSERT INTO {quoted(table.name)} ({columns}) VALUES ({places})", rows)

    @contextlib.asynccontextmanager
    async def held_still(self) -> AsyncIterator[None]:
        self._connection.execute("PRAGMA query_only = ON")
        self._connection.execute("BEGIN")
        yield

    @contextlib.asynccontextmanager
    async def filled(self, tables: Sequence[Table]) -> AsyncIterator[None]:  # noqa: ARG002  # of all tables
        """Without its COMMIT, SQLite takes everything back when the file is next opened, even if we are killed."""
        self._connection.execute("BEGIN IMMEDIATE")
        indexes = self._connection.execute(_INDEXES).fetchall()
        for name, _ in indexes:
            self._connection.execute(f"DROP INDEX {quoted(name)}")
        yield
        for _, sql in indexes:
            self._connection.execute(sql)
        broken = self._connection.execute("PRAGMA foreign_key_check").fetchone()
        if broken is not None:
            raise CopyError(f"A row of {broken[0]} refers to one of {broken[2]} that does not exist.")
        self._connection.execute("ANALYZE")
        self._connection.execute("COMMIT")

    async def go_on_numbering(self, table: Table) -> None:
        """SQLite does this by itself, for AUTOINCREMENT too."""
