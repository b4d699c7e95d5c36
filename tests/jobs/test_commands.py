"""`taskflow jobs` and `taskflow worker`."""

from __future__ import annotations

import asyncio
import json
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from redis.asyncio import Redis

from events.jobs import queue
from events.storage.database import Unit
from events.storage.job import Job
from models import email_delivery
from models.values import clock
from taskflow.migrations import migrate
from taskflow.storage.database import Database
from taskflow.storage.shared_redis import SharedRedis
from taskflow.storage.wake_channel import RedisWake
from taskflow.worker.worker import make_queue
from tests.support import scratch

pytestmark = pytest.mark.slow

REDIS = os.environ.get("TASKFLOW_TEST_REDIS_URL", "")
GIVEN_UP = "mail.welcome:user_1"


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    """A database with one dead job, one that waits, and the mail lane."""
    dialect = "postgres" if os.environ.get("TASKFLOW_TEST_DATABASE_URL", "").startswith("postgres") else "sqlite"
    with scratch.empty(dialect, tmp_path) as address:
        asyncio.run(fill(address, tmp_path))
        yield address


async def fill(url: str, folder: Path) -> None:
    await migrate.up(url, backups=folder, say=lambda _: None)
    database = Database(url)
    database.queue = make_queue()
    await database.open()
    try:
        await database.unit(one_given_up)
        await database.unit(give_up)
        later = Job(kind="task.overdue", key="task.overdue:later", payload={"task_id": "t"}, run_at=clock.LATEST)
        await database.unit(lambda unit: unit.enqueue(later))
    finally:
        await database.close()


async def one_given_up(unit: Unit) -> None:
    await unit.enqueue(Job(kind="mail.welcome", key=GIVEN_UP, payload={"user_id": "user_1", "token": "a secret"}))
    await email_delivery.queued(
        unit, key=GIVEN_UP, recipient="bob@example.com", subject="Welcome", template="welcome", at=clock.now()
    )


async def give_up(unit: Unit) -> None:
    [job] = await queue.claim(unit, "mail", lease=1000, most=1)
    await queue.bury(unit, job, error="550 No such\nmailbox")
    await email_delivery.failed(unit, GIVEN_UP, words="550 No such mailbox", next_in=None)


def taskflow(url: str, folder: Path, *arguments: str) -> Any:
    return scratch.taskflow(*arguments, folder=folder, TASKFLOW_DATABASE_URL=url)


def listed(url: str, folder: Path, *options: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(taskflow(url, folder, "jobs", "list", "--json", *options).stdout)
    return found


def test_without_a_subcommand_the_jobs_are_listed(url: str, tmp_path: Path) -> None:
    answer = taskflow(url, tmp_path, "jobs")

    assert answer.returncode == 0, answer.stderr
    assert answer.stdout == taskflow(url, tmp_path, "jobs", "list").stdout
    assert GIVEN_UP in answer.stdout


def test_the_list_shows_dead_jobs_first_and_no_payload(url: str, tmp_path: Path) -> None:
    answer = taskflow(url, tmp_path, "jobs", "list")

    head, first, second = answer.stdout.splitlines()
    assert head.split() == ["STATE", "DUE", "TRIES", "KEY", "ERROR"]
    assert first.startswith("dead")
    assert GIVEN_UP in first
    assert first.endswith("  550 No such mailbox")
    assert second.startswith("waiting")
    assert "a secret" not in answer.stdout + taskflow(url, tmp_path, "jobs", "list", "--json").stdout


def test_a_dead_job_can_be_retried(url: str, tmp_path: Path) -> None:
    assert [job["key"] for job in listed(url, tmp_path, "--dead")] == [GIVEN_UP]

    assert taskflow(url, tmp_path, "jobs", "retry", "--all").stdout == "1 tried again\n"

    assert listed(url, tmp_path, "--dead") == []
    assert (listed(url, tmp_path)[0]["state"], listed(url, tmp_path)[0]["attempts"]) == ("waiting", 0)


def test_a_job_is_dropped(url: str, tmp_path: Path) -> None:
    assert taskflow(url, tmp_path, "jobs", "drop", GIVEN_UP).stdout == "1 dropped\n"

    assert [job["key"] for job in listed(url, tmp_path)] == ["task.overdue:later"]


@pytest.mark.parametrize("what", ["drop", "retry"])
def test_an_unknown_job_is_reported(url: str, tmp_path: Path, what: str) -> None:
    answer = taskflow(url, tmp_path, "jobs", what, "nothing")

    assert answer.returncode == 1
    assert answer.stderr == "taskflow: There is no such job, or it is running: nothing\n"


def test_retry_needs_a_job_or_all(url: str, tmp_path: Path) -> None:
    answer = taskflow(url, tmp_path, "jobs", "retry")

    assert answer.returncode == 2
    assert "Say which" in answer.stderr


def test_a_separate_worker_runs_the_jobs_and_ends_when_it_is_told_to(url: str, tmp_path: Path) -> None:
    taskflow(url, tmp_path, "jobs", "retry", "--all")

    worker = scratch.start("-m", "taskflow", "worker", folder=tmp_path, TASKFLOW_DATABASE_URL=url)
    assert worker.stdout is not None
    assert worker.stdout.readline() == "TaskFlow's worker waits for work\n"
    for _ in range(200):
        if GIVEN_UP not in {job["key"] for job in listed(url, tmp_path)}:
            break
    worker.send_signal(signal.SIGTERM)
    _, errors = worker.communicate(timeout=60)

    assert worker.returncode == 0
    assert "the account is closed" in errors, "there is no user_1: the mail is not wanted"
    assert GIVEN_UP not in {job["key"] for job in listed(url, tmp_path)}


@pytest.mark.skipif(not REDIS, reason="TASKFLOW_TEST_REDIS_URL names none")
async def test_a_separate_worker_does_not_look_for_jobs_at_each_change(tmp_path: Path) -> None:
    """Listening to the hints of all servers would mean three reads for each."""
    with scratch.empty("postgres", tmp_path) as url:
        await asyncio.to_thread(asyncio.run, fill(url, tmp_path))
        worker = scratch.start(
            "-m", "taskflow", "worker", folder=tmp_path, TASKFLOW_DATABASE_URL=url, TASKFLOW_REDIS_URL=REDIS
        )
        connection = await asyncpg.connect(url)
        try:
            async with asyncio.timeout(30), Redis.from_url(REDIS) as redis:
                channel = RedisWake(
                    SharedRedis(REDIS), await connection.fetchval("SELECT value FROM instance WHERE name = 'epoch'")
                ).channel
                await connection.execute("UPDATE jobs SET run_at = 0 WHERE key = 'task.overdue:later'")
                while await connection.fetchval("SELECT count(*) FROM jobs WHERE key = 'task.overdue:later'"):  # noqa: ASYNC110  # another process deletes it
                    await asyncio.sleep(0.05)

                assert await redis.pubsub_numsub(channel) == [(channel.encode(), 0)]
        finally:
            await connection.close()
            worker.kill()
            worker.communicate()


def test_the_command_shows_the_waiting_jobs_of_each_lane(url: str, tmp_path: Path) -> None:
    found = {lane["lane"]: lane for lane in json.loads(taskflow(url, tmp_path, "jobs", "lanes", "--json").stdout)}

    assert found.keys() >= {"mail", "notify", "remind", "task"}
    assert found["mail"]["dead"] == 1
    assert (found["remind"]["due"], found["remind"]["next"]) == (0, None)
    head, *lanes = taskflow(url, tmp_path, "jobs", "lanes").stdout.splitlines()
    assert head.split()[:5] == ["LANE", "DUE", "RUNNING", "LATER", "DEAD"]
    assert len(lanes) == len(found)
