"""Empty databases for tests below the application: migrations, copies, the command."""

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
    """The URL of an empty database. On PostgreSQL it is created on the server of the second test run."""
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
    """Waits until a killed process has no connection left: PostgreSQL may still commit statements that it sent."""
    if not url.startswith("postgres"):
        return
    others = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        " AND backend_type = 'client backend'"
    )
    connection = await asyncpg.connect(url)
    try:
        async with asyncio.timeout(30):
            while await connection.fetchval(others):  # noqa: ASYNC110  # PostgreSQL tells nobody when a connection ends
                await asyncio.sleep(0.01)
    finally:
        await connection.close()


def elsewhere(work: Coroutine[Any, Any, T]) -> T:
    """Runs a coroutine in a loop of its own, in a thread, so that code inside a running loop can call it."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()


def wrong_clock(*, ahead: int) -> dict[str, str]:
    """The environment of a process whose wall clock is so many seconds ahead."""
    return {"PYTHONPATH": f"{ROOT}:{ROOT / 'tests' / 'support' / 'wrong_clock'}", "CLOCK_AHEAD": str(ahead)}


def surroundings(**settings: str) -> dict[str, str]:
    """The environment of a process with these settings, and none of ours."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TASKFLOW_")}
    return {**kept, "PYTHONPATH": str(ROOT), **settings}


def taskflow(*arguments: str, folder: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    return commands.run(*arguments, folder=folder, environment=surroundings(**settings))


def without_roots_rights(*arguments: str, folder: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """Runs Python in a process that file permissions restrict, even if the tests run as root."""
    return subprocess.run(
        [*_as_anybody(), PYTHON, *arguments],
        cwd=folder,
        env=surroundings(**settings),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def _as_anybody() -> list[str]:
    rights = "-dac_override,-dac_read_search"
    return ["setpriv", f"--inh-caps={rights}", f"--bounding-set={rights}"] if os.getuid() == 0 else []


def start(*arguments: str, folder: Path, **settings: str) -> subprocess.Popen[str]:
    return _started([PYTHON, *arguments], folder, settings)


def start_without_roots_rights(*arguments: str, folder: Path, **settings: str) -> subprocess.Popen[str]:
    """Starts Python as `without_roots_rights` runs it."""
    return _started([*_as_anybody(), PYTHON, *arguments], folder, settings)


def _started(command: list[str], folder: Path, settings: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command,
        cwd=folder,
        env=surroundings(**settings),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@contextmanager
def taken_port() -> Iterator[int]:
    """A port that is bound and that nobody listens on."""
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        yield holder.getsockname()[1]


def assert_one_line(answer: subprocess.CompletedProcess[str], says: str) -> None:
    assert answer.stderr.startswith("taskflow: "), answer.stderr
    assert says in answer.stderr
    assert answer.stderr.count("\n") == 1
    assert answer.stderr.endswith("\n")
