"""Empty databases for tests of what stands below the app: migrations, copies, the command."""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
import subprocess
import sys
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

import asyncpg
import pytest

from tests.support import commands

T = TypeVar("T")

ROOT = Path(__file__).parent.parent.parent
PYTHON = sys.executable
DIALECTS = ("sqlite", "postgres")


@contextmanager
def empty(dialect: str, folder: Path) -> Iterator[str]:
    """The address of a database with nothing in it. On PostgreSQL it is made on the server of the second test run."""
    if dialect == "sqlite":
        yield f"sqlite://{folder / 'taskflow.db'}"
        return
    server = os.environ.get("TASKFLOW_TEST_DATABASE_URL", "")
    if not server.startswith("postgres"):
        pytest.skip("TASKFLOW_TEST_DATABASE_URL names no PostgreSQL")
    name = f"house_{secrets.token_hex(4)}"
    elsewhere(on(server, f"CREATE DATABASE {name}"))
    try:
        yield urlsplit(server)._replace(path=f"/{name}").geturl()
    finally:
        elsewhere(on(server, f"DROP DATABASE {name} WITH (FORCE)"))


async def on(server: str, sql: str) -> None:
    connection = await asyncpg.connect(server)
    try:
        await connection.execute(sql)
    finally:
        await connection.close()


async def left_by_all(url: str) -> None:
    """A process that was killed has left PostgreSQL with what it had sent: that may commit until its connections are gone too."""
    if not url.startswith("postgres"):
        return
    others = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        " AND backend_type = 'client backend'"
    )
    connection = await asyncpg.connect(url)
    try:
        async with asyncio.timeout(30):
            while await connection.fetchval(others):
                pass
    finally:
        await connection.close()


def elsewhere(work: Coroutine[Any, Any, T]) -> T:
    """In a loop of its own, from code that may itself stand in one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()


def wrong_clock(*, ahead: int) -> dict[str, str]:
    """The environment of a process whose wall clock is so many seconds ahead."""
    return {"PYTHONPATH": f"{ROOT}:{ROOT / 'tests' / 'support' / 'wrong_clock'}", "CLOCK_AHEAD": str(ahead)}


def surroundings(**settings: str) -> dict[str, str]:
    """The environment of a process that is to know these settings, and none of ours."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TASKFLOW_")}
    return {**kept, "PYTHONPATH": str(ROOT), **settings}


def taskflow(*arguments: str, folder: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    return commands.run(*arguments, folder=folder, environment=surroundings(**settings))


def without_roots_rights(*arguments: str, folder: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """Of a process whom the modes of files bind, also when the tests run as root."""
    rights = "-dac_override,-dac_read_search"
    as_anybody = ["setpriv", f"--inh-caps={rights}", f"--bounding-set={rights}"] if os.getuid() == 0 else []
    return subprocess.run(
        [*as_anybody, PYTHON, *arguments],
        cwd=folder,
        env=surroundings(**settings),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def start(*arguments: str, folder: Path, **settings: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, *arguments],
        cwd=folder,
        env=surroundings(**settings),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@contextmanager
def taken_port() -> Iterator[int]:
    """Bound, and nobody listens there."""
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        yield holder.getsockname()[1]


def assert_one_line(answer: subprocess.CompletedProcess[str], says: str) -> None:
    assert answer.stderr.startswith("taskflow: "), answer.stderr
    assert says in answer.stderr
    assert answer.stderr.count("\n") == 1
    assert answer.stderr.endswith("\n")
