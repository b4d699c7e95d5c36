"""Machines whose clocks differ: the database's clock decides for all of them."""

from __future__ import annotations

import asyncio
import os
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from events.storage.job import Job
from taskflow.migrations import migrate
from taskflow.storage.database import Database
from taskflow.worker.worker import make_queue
from tests.support import scratch

SCRIPT = str(Path(__file__).parent.parent / "support" / "job_worker.py")


@asynccontextmanager
async def working(url: str, folder: Path, *, ahead: int, at_once: int) -> AsyncIterator[None]:
    """A worker process whose clock is that many seconds ahead."""
    clock = scratch.wrong_clock(ahead=ahead)
    worker: subprocess.Popen[str] = scratch.start(SCRIPT, url, str(at_once), folder=folder, **clock)
    try:
        assert worker.stdout is not None
        assert await asyncio.to_thread(worker.stdout.readline) == "begun\n"
        yield
    finally:
        worker.kill()
        worker.communicate()


@pytest.mark.parametrize("ahead", [30, -30, 40 * 86_400])
async def test_a_worker_with_a_wrong_clock_takes_no_job_that_another_one_runs(tmp_path: Path, ahead: int) -> None:
    dialect = "postgres" if os.environ.get("TASKFLOW_TEST_DATABASE_URL", "").startswith("postgres") else "sqlite"
    with scratch.empty(dialect, tmp_path) as url:
        await migrate.up(url, backups=tmp_path, say=lambda _: None)
        database = Database(url)
        database.queue = make_queue()
        await database.open()
        try:
            await database.unit(lambda unit: unit.fetch("CREATE TABLE effects (key TEXT PRIMARY KEY, n INT NOT NULL)"))

            async def has_effect(key: str) -> None:
                async with asyncio.timeout(60):
                    while not await effect(key):  # noqa: ASYNC110  # another process brings it about
                        await asyncio.sleep(0.05)

            async def effect(key: str) -> int | None:
                found: int | None = await database.reads.fetchval("SELECT n FROM effects WHERE key = $1", key)
                return found

            async with working(url, tmp_path, ahead=0, at_once=1):
                await database.unit(lambda unit: unit.enqueue(Job(kind="task.held", key="held")))
                await has_effect("held")
                async with working(url, tmp_path, ahead=ahead, at_once=16):
                    await database.unit(lambda unit: unit.enqueue(Job(kind="task.outside", key="later")))
                    await has_effect("later")

            assert await effect("held") == 1
        finally:
            await database.close()
