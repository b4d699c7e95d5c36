"""Workers that die at any moment: no job is lost, none is stuck, and a poisonous job is given up."""

from __future__ import annotations

import asyncio
import os
import random
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from events.storage.database import Unit
from events.storage.job import Job
from taskflow.migrations import migrate
from taskflow.storage.database import Database
from taskflow.worker.worker import make_queue
from tests.support import scratch

SCRIPT = str(Path(__file__).parent.parent / "support" / "job_worker.py")
JOBS = 2_000
EVERY_POISONED = 100


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    dialect = "postgres" if os.environ.get("TASKFLOW_TEST_DATABASE_URL", "").startswith("postgres") else "sqlite"
    with scratch.empty(dialect, tmp_path) as address:
        yield address


@pytest.mark.slow
async def test_workers_killed_at_random_lose_nothing(url: str, tmp_path: Path) -> None:
    await migrate.up(url, backups=tmp_path, say=lambda _: None)
    database = Database(url)
    database.queue = make_queue()
    await database.open()
    workers: list[subprocess.Popen[str]] = []
    try:
        await database.unit(lambda unit: unit.fetch("CREATE TABLE effects (key TEXT PRIMARY KEY, n INT NOT NULL)"))
        await database.unit(enqueue_all, long=True)
        workers = [begin(url, tmp_path) for _ in range(2)]
        kills = 0
        async with asyncio.timeout(100):
            while await waiting(database):
                await asyncio.sleep(random.uniform(0.05, 0.6))  # the kill may come at any time
                if kills < 12:
                    kills += 1
                    await asyncio.to_thread(kill, workers.pop(0))
                    workers.append(begin(url, tmp_path))

        effects = {row["key"]: row["n"] for row in await database.reads.fetch("SELECT key, n FROM effects")}
        dead = {row["key"] for row in await database.reads.fetch("SELECT key FROM jobs WHERE state = 1")}
        poisoned = {str(number) for number in range(0, JOBS, EVERY_POISONED)}
        good = {str(number) for number in range(JOBS)} - poisoned
        assert kills > 2
        assert effects.keys() == good
        assert dead == poisoned
        assert all(effects[key] == 1 for key in good if int(key) % 2), "with the job's end in one transaction: once"
    finally:
        for worker in workers:
            await asyncio.to_thread(kill, worker)
        await database.close()


async def enqueue_all(unit: Unit) -> None:
    for number in range(JOBS):
        kind = "poison" if number % EVERY_POISONED == 0 else "inside" if number % 2 else "outside"
        await unit.enqueue(Job(kind=f"task.{kind}", key=str(number)))


async def waiting(database: Database) -> bool:
    return bool(await database.reads.fetchval("SELECT count(*) FROM jobs WHERE state = 0"))


def begin(url: str, folder: Path) -> subprocess.Popen[str]:
    return scratch.start(SCRIPT, url, folder=folder)


def kill(worker: subprocess.Popen[str]) -> None:
    worker.kill()
    worker.communicate()
