"""Databases full of tasks, made for a benchmark and gone after it."""

from __future__ import annotations

import asyncio
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg
import psutil

from taskflow.storage.reads import sqlite_path
from tests.support.scratch import empty, surroundings

DIALECTS = ("sqlite", "postgres")
SETTLE = "VACUUM ANALYZE"
"""Does what autovacuum does within a minute, where it is on."""
NAMES = {"sqlite": "SQLite", "postgres": "PostgreSQL"}


@dataclass(frozen=True, slots=True)
class Filled:
    url: str
    folder: Path
    password: str
    """The password of every user in it."""

    @property
    def settings(self) -> dict[str, str]:
        return {"TASKFLOW_DATABASE_URL": self.url, "TASKFLOW_DATA_DIR": str(self.folder)}


def chosen(asked: Sequence[str] | None) -> list[str]:
    """The databases that were asked for, or all that are available here."""
    if _has_postgres():
        return list(asked or DIALECTS)
    print("Left out: PostgreSQL (none is installed here, and TASKFLOW_TEST_DATABASE_URL names none)", file=sys.stderr)
    return [dialect for dialect in asked or DIALECTS if dialect != "postgres"]


@contextmanager
def filled(dialect: str, tasks: int, folder: Path) -> Iterator[Filled]:
    place = folder / f"{dialect}-{tasks}"
    place.mkdir()
    with empty(dialect, place) as url:
        settings = surroundings(TASKFLOW_DATABASE_URL=url, TASKFLOW_DATA_DIR=str(place))
        demo = [sys.executable, "-m", "taskflow", "demo", "--tasks", str(tasks)]
        told = subprocess.run(demo, env=settings, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
        if dialect == "postgres":
            run(url, SETTLE)
        (password,) = re.findall(r"alice@example\.com +(\S+)", told.decode())
        yield Filled(url, place, password)


def run(url: str, *statements: str) -> None:
    """Runs these statements in the database itself, without the product."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(sqlite_path(url), isolation_level=None)) as file:
            for sql in statements:
                file.execute(sql)
    else:
        asyncio.run(_run_on_postgres(url, statements))


async def _run_on_postgres(url: str, statements: Sequence[str]) -> None:
    connection = await asyncpg.connect(url)
    try:
        for sql in statements:
            await connection.execute(sql)
    finally:
        await connection.close()


def backends(url: str) -> list[int]:
    """The processes of PostgreSQL that serve this database, where they are on this machine."""
    if url.startswith("sqlite"):
        return []
    return [pid for pid in asyncio.run(_backends(url)) if psutil.pid_exists(pid)]


async def _backends(url: str) -> list[int]:
    connection = await asyncpg.connect(url)
    try:
        asked = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        return [row[0] for row in await connection.fetch(asked)]
    finally:
        await connection.close()


def _has_postgres() -> bool:
    return os.environ.get("TASKFLOW_TEST_DATABASE_URL", "").startswith("postgres")
