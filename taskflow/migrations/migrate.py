"""Migrates the database up or down: one process at a time, each file as a whole or not at all, nothing lost."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import re
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

from events.storage.database import Dialect, Row
from models.values.counted import counted
from taskflow.migrations.connection import Connection, SqliteConnection, connect
from taskflow.storage import sqlite_copies

APP = "models"
FOLDER = Path(__file__).parent / APP
SECONDS_TO_LEAVE = 2.0
"""PostgreSQL counts the connection of a process that has just ended for a moment."""

Say = Callable[[str], None]


class MigrationError(Exception):
    """Why the database can't be used as it is, and what to do."""


class Queryable(Protocol):
    """The one call needed to read a database's migrations: the read layer and our own connection both have it."""

    @property
    def dialect(self) -> Dialect: ...

    async def fetch(self, sql: str, *values: Any) -> Any: ...  # rows by position, from either driver


@dataclass(frozen=True, slots=True)
class MigrationStatus:
    applied: list[str]
    missing: list[str]
    unknown: list[str]
    """Applied by a newer version of TaskFlow."""

    @property
    def current(self) -> bool:
        return not self.missing and not self.unknown

    def problem(self) -> str | None:
        """In one line, why this database can't be served; None if it can."""
        if self.unknown:
            return (
                f"The database is newer than this TaskFlow: it has {', '.join(self.unknown)}."
                " Install the TaskFlow that wrote it, or restore a backup."
            )
        if self.missing and not self.applied:
            return "There is no TaskFlow in this database yet. Run: taskflow migrate up"
        if self.missing:
            waiting = "migration waits" if len(self.missing) == 1 else "migrations wait"
            return f"{len(self.missing)} {waiting} ({', '.join(self.missing)}). Run: taskflow migrate up"
        return None


def known() -> list[str]:
    """The files of the history, in order."""
    files = [path.name for path in FOLDER.glob("[0-9]*_*.py")]
    return sorted(files, key=lambda name: int(name.partition("_")[0]))


async def status(database: Queryable) -> MigrationStatus:
    return compared(await _applied(database))


def compared(applied: list[str]) -> MigrationStatus:
    files = known()
    return MigrationStatus(
        applied,
        missing=[name for name in files if name not in applied],
        unknown=[name for name in applied if name not in files],
    )


async def status_of(url: str) -> MigrationStatus:
    """Only reads: does not create a missing SQLite file."""
    if url.startswith("sqlite://") and not _sqlite_file(url).exists():
        return MigrationStatus([], known(), [])
    async with _connected(url) as connection:
        return await status(connection)


async def up(url: str, *, backups: Path, say: Say) -> list[str]:
    async with _connected(url) as connection, connection.lock():
        found = await status(connection)
        if found.unknown:
            raise MigrationError(found.problem())
        if not found.missing:
            return []
        await _refuse_what_is_not_ours(connection, found)
        if found.applied:
            await _keep_a_copy(connection, backups, f"before-{Path(found.missing[0]).stem}", say)
        async with _tortoise(url) as client:
            for name in found.missing:
                await _apply(connection, client, name, last=name == found.missing[-1])
                say(f"[UP] {name}")
        return found.missing


async def down(url: str, *, to: int | None, backups: Path, say: Say) -> list[str]:
    """Reverts the newest migration, or all after number `to` (-1: all of them). A process that is running would go on without
    the tables that it needs, so there must be none."""
    _refuse_others_on_sqlite(url)
    async with _connected(url) as connection, connection.lock():
        found = await status(connection)
        if found.unknown:
            raise MigrationError(found.problem())
        names = found.applied[-1:] if to is None else [name for name in found.applied if _number(name) > to]
        if not names:
            return []
        await _refuse_others(connection)
        await _keep_a_copy(connection, backups, f"before-down-{Path(names[0]).stem}", say)
        async with _tortoise(url) as client:
            for name in reversed(names):
                await _take_back(connection, client, name)
                say(f"[DOWN] {name}")
        return names[::-1]


def _refuse_others_on_sqlite(url: str) -> None:
    if url.startswith("sqlite://") and _sqlite_file(url).exists():
        try:
            with sqlite_copies.exclusive(_sqlite_file(url)):
                pass
        except sqlite_copies.InUse:
            raise MigrationError("The database is in use. Stop the server and its workers first.") from None


async def _refuse_others(connection: Connection) -> None:
    until = time.monotonic() + SECONDS_TO_LEAVE
    while others := await connection.others():
        if time.monotonic() > until:
            raise MigrationError(
                f"The database is in use ({counted(others, 'connection')}). Stop the server and its workers first."
            )
        await asyncio.sleep(0.05)


async def _apply(connection: Connection, client: Any, name: str, *, last: bool) -> None:
    body: str = await _module(name).upgrade(client)
    async with connection.transaction():
        await connection.run(body)
        await connection.execute(
            "INSERT INTO aerich (version, app, content) VALUES ($1, $2, $3)", name, APP, _models_as_aerich_keeps_them()
        )
        await _check(connection, client if last else None, name)


async def _take_back(connection: Connection, client: Any, name: str) -> None:
    body: str = await _module(name).downgrade(client)
    async with connection.transaction():
        await connection.run(body)
        await connection.execute("DELETE FROM aerich WHERE version = $1 AND app = $2", name, APP)
        await _check(connection, None, name)


async def _check(connection: Connection, client: Any | None, name: str) -> None:
    """Checks before the commit, so that a migration that would leave something broken is rolled back."""
    if broken := await connection.broken_references():
        raise MigrationError(
            f"{name} would leave rows that refer to nothing ({', '.join(broken)}). Nothing was changed."
        )
    if client is None:
        return
    if lost := _expected_indexes(client) - await connection.indexes():
        raise MigrationError(f"{name} would leave the database without {', '.join(sorted(lost))}. Nothing was changed.")


async def _applied(database: Queryable) -> list[str]:
    there = "SELECT 1 FROM sqlite_master WHERE name = 'aerich'"
    if database.dialect == "postgres":
        there = "SELECT 1 WHERE to_regclass('aerich') IS NOT NULL"
    if not await database.fetch(there):
        return []
    rows: list[Row] = await database.fetch("SELECT version FROM aerich WHERE app = $1 ORDER BY id", APP)
    return sorted((row[0] for row in rows), key=_number)


async def _refuse_what_is_not_ours(connection: Connection, found: MigrationStatus) -> None:
    strangers = await connection.tables() - {"aerich"}
    if not found.applied and strangers:
        raise MigrationError(
            f"The database holds tables that TaskFlow did not create ({', '.join(sorted(strangers)[:3])}). Give TaskFlow one of its own."
        )


async def _keep_a_copy(connection: Connection, backups: Path, name: str, say: Say) -> None:
    if not isinstance(connection, SqliteConnection):
        return
    path = backups / f"{name}-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.db"
    await connection.copy_to(path)
    say(f"The database as it was is kept in {path}")


@contextlib.asynccontextmanager
async def _connected(url: str) -> AsyncIterator[Connection]:
    connection = await connect(url)
    try:
        yield connection
    finally:
        await connection.close()


@contextlib.asynccontextmanager
async def _tortoise(url: str) -> AsyncIterator[Any]:
    """The client that a migration's body gets, as from aerich. It is never connected."""
    from tortoise.context import TortoiseContext

    from taskflow.storage.tortoise_config import tortoise_config

    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(url))
        yield context.connections.get("default")


def _models_as_aerich_keeps_them() -> str:
    from aerich.coder import encoder
    from aerich.utils import get_models_describe

    return encoder(get_models_describe(APP))


def _expected_indexes(client: Any) -> set[str]:
    from tortoise.utils import get_schema_sql

    return set(re.findall(r'CREATE (?:UNIQUE )?INDEX "(\w+)"', get_schema_sql(client, safe=False)))


def _module(name: str) -> ModuleType:
    return importlib.import_module(f"taskflow.migrations.{APP}.{name.removesuffix('.py')}")


def _number(name: str) -> int:
    return int(name.partition("_")[0])


def _sqlite_file(url: str) -> Path:
    from taskflow.storage.reads import sqlite_path

    return Path(sqlite_path(url))
