"""Copies the whole database of an instance into an empty one, which has everything afterwards or nothing. The source stays
as it is."""

from __future__ import annotations

import contextlib
import secrets
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from taskflow.logs import environment_errors
from taskflow.migrations import migrate
from taskflow.operations.copying.postgres_side import PostgresSide
from taskflow.operations.copying.side import Checksum, CopyError, Kind, Side, Table, Values, kind_of
from taskflow.operations.copying.sqlite_side import SqliteSide
from taskflow.storage import history
from taskflow.storage.reads import sqlite_path

NOT_COPIED: Mapping[str, str] = {
    "aerich": "each database has the history of its own migrations",
    "search_index": "SQLite's index of the search: triggers of search_entries write it",
    "task_word_rows": "numbers the tasks for task_words",
    "task_words": "SQLite's index of tasks by their words: triggers of tasks write it",
}
"""Name → why. All other tables are copied; the names of these are read from the databases."""

WRITTEN_BY_MIGRATIONS = frozenset({"aerich", "instance"})
"""The tables that have rows in an empty database."""

NOT_TAKEN = (
    asyncpg.DataError,
    asyncpg.IntegrityConstraintViolationError,
    sqlite3.IntegrityError,
    TypeError,  # these two come from the part of asyncpg that writes COPY's format
    OverflowError,
)


@dataclass(frozen=True, slots=True)
class Copied:
    tables: Mapping[str, int]
    """Name → rows."""

    @property
    def rows(self) -> int:
        return sum(self.tables.values())


@dataclass(frozen=True, slots=True)
class Progress:
    begin: Callable[[int], None]
    """Called once, with the number of rows to copy."""
    told: Callable[[int], None]
    """Called with the number of rows that were just written."""


async def copy(source_url: str, target_url: str, *, backups: Path, progress: Progress) -> Copied:
    _refuse_missing(source_url)
    _refuse_same_file(source_url, target_url)
    async with _opened(source_url) as source:
        await source.refuse_others()
        if problem := (await migrate.status(source)).problem():
            raise CopyError(f"{source.place}: {problem}")
        async with source.held_still():
            return await _copy_into(source, target_url, backups, progress)


async def _copy_into(source: Side, target_url: str, backups: Path, progress: Progress) -> Copied:
    await _refuse_target(source, target_url)
    with _explained(target_url):
        await migrate.up(target_url, backups=backups, say=lambda _: None)
    async with _opened(target_url) as target:
        return await _copy(source, target, progress)


def _refuse_missing(url: str) -> None:
    if _is_missing(url):
        raise CopyError(f"There is no database at {sqlite_path(url)} yet.")


def _is_missing(url: str) -> bool:
    return url.startswith("sqlite://") and not Path(sqlite_path(url)).exists()


def _refuse_same_file(source_url: str, target_url: str) -> None:
    if source_url.startswith("sqlite://") and target_url.startswith("sqlite://"):
        source, target = Path(sqlite_path(source_url)), Path(sqlite_path(target_url))
        if target.exists() and target.samefile(source):
            raise CopyError(f"{target} is the database of this instance itself. Name another one.")


async def _refuse_target(source: Side, url: str) -> None:
    """Before anything is written: a database with data must not even be migrated."""
    if _is_missing(url):
        return
    async with _opened(url) as target:
        await _refuse_same_database(source, target)
        await target.refuse_others()
        if (await migrate.status(target)).unknown:
            raise CopyError(f"{target.place} was made by a newer TaskFlow. Name an empty database.")
        await _refuse_data(target, await target.tables())


async def _refuse_same_database(source: Side, target: Side) -> None:
    key = secrets.randbits(62)
    if isinstance(source, PostgresSide) and isinstance(target, PostgresSide):
        await source.takes_lock(key)
        if not await target.takes_lock(key):
            raise CopyError(f"{target.place} is the database of this instance itself. Name another one.")


async def _refuse_data(target: Side, tables: Iterable[str]) -> None:
    filled = [
        name
        for name in sorted(set(tables) - WRITTEN_BY_MIGRATIONS - NOT_COPIED.keys())
        if await target.fetch(f'SELECT 1 FROM "{name}" LIMIT 1')
    ]
    if filled:
        shown = ", ".join(filled[:3]) + " …" * (len(filled) > 3)
        raise CopyError(f"{target.place} is not empty: there are rows in {shown}. Name an empty database.")


async def _copy(source: Side, target: Side, progress: Progress) -> Copied:
    tables = await _tables(source, target)
    async with target.filled(tables):
        await _refuse_data(target, [table.name for table in tables])
        progress.begin(sum([await _count(source, table) for table in tables]))
        copied = {}
        for table in tables:
            written = await _copy_table(source, target, table, progress.told)
            if await _checksum(target, table) != written:
                raise CopyError(f"{target.place} gives back other rows of {table.name} than were written.")
            copied[table.name] = written.rows
        await target.execute(history.UNMARK)
    return Copied(copied)


async def _tables(source: Side, target: Side) -> list[Table]:
    """Those of both databases, which have the same ones and the same columns, since they are at the same migration."""
    here, there = _known(await source.tables()), _known(await target.tables())
    if here != there:
        names = sorted(name for name in here.keys() | there.keys() if here.get(name) != there.get(name))
        raise CopyError(
            f"{source.place} and {target.place} differ in {', '.join(names)}. Are there tables that TaskFlow did not create?"
        )
    return [Table(name, columns) for name, columns in sorted(here.items())]


def _known(tables: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, Kind]]:
    return {
        name: {column: kind_of(columns[column], column=f"{name}.{column}") for column in sorted(columns)}
        for name, columns in tables.items()
        if name not in NOT_COPIED
    }


async def _count(side: Side, table: Table) -> int:
    return int((await side.fetch(f'SELECT count(*) FROM "{table.name}"'))[0][0])


async def _copy_table(source: Side, target: Side, table: Table, told: Callable[[int], None]) -> Checksum:
    written = Checksum()
    await target.execute(f'DELETE FROM "{table.name}"')  # what a migration has written
    async for rows in _read(source, table):
        written.add(rows)
        try:
            await target.write(table, rows)
        except NOT_TAKEN as error:
            raise CopyError(_unfit(table, rows) or f"A row of {table.name} is not taken: {error}") from error
        told(len(rows))
    await target.go_on_numbering(table)
    return written


async def _read(source: Side, table: Table) -> AsyncIterator[list[Values]]:
    with _explained(source.url):
        async for rows in source.batches(table):
            yield rows


def _unfit(table: Table, rows: Iterable[Values]) -> str | None:
    """Names the value that PostgreSQL does not take, and SQLite does."""
    names = list(table.columns)
    for row in rows:
        for name, value in zip(names, row, strict=True):
            if isinstance(value, str) and "\0" in value:
                key = row[names.index("id")] if "id" in names else row[0]
                return (
                    f"The {name} of {key} ({table.name}) has the character U+0000, which PostgreSQL does not store."
                    " Change it, then try again."
                )
    return None


async def _checksum(side: Side, table: Table) -> Checksum:
    found = Checksum()
    async for rows in side.batches(table):
        found.add(rows)
    return found


@contextlib.asynccontextmanager
async def _opened(url: str) -> AsyncIterator[Side]:
    with _explained(url):
        if url.startswith("sqlite://"):
            async with SqliteSide.opened(Path(sqlite_path(url))) as sqlite:
                yield sqlite
        else:
            async with PostgresSide.opened(url) as postgres:
                yield postgres


@contextlib.contextmanager
def _explained(url: str) -> Iterator[None]:
    """Says which of the two databases has failed."""
    try:
        yield
    except CopyError:
        raise
    except Exception as error:
        if (words := environment_errors.explain(error, database_url=url)) is None:
            raise
        raise CopyError(words) from error
