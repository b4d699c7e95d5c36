"""What a copy needs from each of the two databases."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeAlias

import orjson

from events.storage.database import Dialect
from taskflow.migrations.migrate import Queryable

ROWS_AT_ONCE = 250
"""Rows that are in memory at a time. The longest rows have some hundred kilobytes."""

Values: TypeAlias = "tuple[str | int | None, ...]"


class CopyError(Exception):
    """Nothing was copied; the message says why, and what to do."""


class Kind(StrEnum):
    """What a column holds. There are no others: both databases store the same values in the same way
    (docs/decisions/0007), so that nothing has to be translated."""

    TEXT = "text"
    WHOLE = "whole number"


_KINDS = {
    "text": Kind.TEXT,
    **dict.fromkeys(("int", "integer", "smallint", "bigint"), Kind.WHOLE),
}


def kind_of(declared: str, *, column: str) -> Kind:
    kind = _KINDS.get(declared.lower())
    if kind is None:
        raise CopyError(f"{column} is of the type {declared}, which `taskflow copy` does not know.")
    return kind


@dataclass(frozen=True, slots=True)
class Table:
    name: str
    columns: Mapping[str, Kind]
    """In the order of their names, which is the same in both databases."""

    @property
    def selected(self) -> str:
        return f"SELECT {', '.join(map(quoted, self.columns))} FROM {quoted(self.name)}"


@dataclass(slots=True)
class Checksum:
    """Of all rows of a table, in whatever order they come."""

    rows: int = 0
    sum: int = 0

    def add(self, rows: Sequence[Values]) -> None:
        self.rows += len(rows)
        for row in rows:
            digest = hashlib.blake2b(orjson.dumps(row, default=repr), digest_size=16).digest()
            self.sum = (self.sum + int.from_bytes(digest)) % 2**128


class Side(Queryable, Protocol):
    """One of the two databases, on one connection."""

    @property
    def dialect(self) -> Dialect: ...

    @property
    def url(self) -> str: ...

    @property
    def place(self) -> str:
        """The URL as it may be shown."""
        ...

    async def refuse_others(self) -> None:
        """A server or anybody else that is connected."""
        ...

    async def tables(self) -> dict[str, dict[str, str]]:
        """All tables that are not parts of others, with their columns and the declared types of these."""
        ...

    async def execute(self, sql: str) -> None: ...

    def batches(self, table: Table) -> AsyncIterator[list[Values]]: ...

    async def write(self, table: Table, rows: Sequence[Values]) -> None: ...

    def held_still(self) -> AbstractAsyncContextManager[None]:
        """Nobody can change the database inside, and everything is read as of one moment."""
        ...

    def filled(self, tables: Sequence[Table]) -> AbstractAsyncContextManager[None]:
        """Inside, the tables have no references and none of the indexes that can be built later. All that is done inside
        happens as a whole or not at all."""
        ...

    async def go_on_numbering(self, table: Table) -> None:
        """The database's own numbers for new rows go on behind the largest of the rows that were written."""
        ...


def quoted(name: str) -> str:
    return f'"{name}"'
