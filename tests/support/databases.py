"""A database for each test: migrated once a run, then a copied file (SQLite) or emptied tables (PostgreSQL)."""

from __future__ import annotations

import asyncio
import os
import secrets
import shutil
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol, TypeVar
from urllib.parse import urlsplit

import asyncpg

from taskflow.migrations import migrate

T = TypeVar("T")

KEPT = frozenset({"aerich", "instance"})
"""The history of migrations, and the epoch."""


class Databases(Protocol):
    """Provides each test with a database. `fresh` returns its URL."""

    def fresh(self, folder: Path) -> str: ...


class SqliteFiles:
    def __init__(self, template: Path) -> None:
        self._template = template

    def fresh(self, folder: Path) -> str:
        path = folder / "taskflow.db"
        shutil.copy(self._template, path)
        return f"sqlite://{path}"


class OnePostgres:
    """One database for all tests. Emptying its few tables takes a fifth of the time of cloning a database."""

    def __init__(self, url: str) -> None:
        self._url = url

    def fresh(self, folder: Path) -> str:
        elsewhere(_empty(self._url))
        return self._url


def redis_of(worker: str, url: str) -> str:
    """The Redis database for a worker of pytest-xdist (`gw0`, `gw1` …): the first worker uses the one in the URL. Those
    with lower numbers may hold data that somebody needs."""
    named = urlsplit(url)
    first = int(named.path.strip("/") or 0)
    return named._replace(path=f"/{first + int(worker.removeprefix('gw'))}").geturl()


@contextmanager
def migrated(folder: Path) -> Iterator[Databases]:
    server = os.environ.get("TASKFLOW_TEST_DATABASE_URL", "")
    if not server.startswith("postgres"):
        template = folder / "template.db"
        _migrate(f"sqlite://{template}", folder)
        yield SqliteFiles(template)
        return
    name = f"taskflow_test_{secrets.token_hex(4)}"
    elsewhere(_on(server, f"CREATE DATABASE {name}"))
    elsewhere(_on(server, f"ALTER DATABASE {name} SET synchronous_commit = off"))  # no test cuts the power
    try:
        url = urlsplit(server)._replace(path=f"/{name}").geturl()
        _migrate(url, folder)
        elsewhere(_without_statistics(url))
        yield OnePostgres(url)
    finally:
        elsewhere(_on(server, f"DROP DATABASE {name} WITH (FORCE)"))


async def _without_statistics(url: str) -> None:
    """Turns autovacuum off: tests examine query plans, which new statistics would change."""
    connection = await asyncpg.connect(url)
    try:
        for row in await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"):
            await connection.execute(f'ALTER TABLE "{row[0]}" SET (autovacuum_enabled = off)')
    finally:
        await connection.close()


def elsewhere(work: Coroutine[Any, Any, T]) -> T:
    """Runs a coroutine in a loop of its own, in a thread, so that code inside a running loop can call it."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()


def _migrate(url: str, folder: Path) -> None:
    elsewhere(migrate.up(url, backups=folder, say=lambda line: None))


async def _empty(url: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        rows = await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        tables = [row["tablename"] for row in rows if row["tablename"] not in KEPT]
        # Deleting a few rows is faster than truncating a dozen files: TRUNCATE would wait for the disk.
        deletes = "; ".join(f'DELETE FROM "{table}"' for table in tables)
        await connection.execute(
            f"SET lock_timeout = '5s'; SET session_replication_role = 'replica'; {deletes};"
            " DELETE FROM instance WHERE name <> 'epoch'"
        )
    finally:
        await connection.close()


async def _on(server: str, sql: str) -> None:
    connection = await asyncpg.connect(server)
    try:
        await connection.execute(sql)
    finally:
        await connection.close()
