"""How jobs run: at once, a limited number at a time, again after a failure, and to their end when the runner stops."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import timedelta
from functools import partial
from typing import Any

import asyncpg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.jobs import lane, queue, runner
from events.jobs.attempt import JobAttempt, JobHandler, LaneBlocked, Outcome, PermanentFailure, TemporaryFailure
from events.jobs.lane import backoff
from events.jobs.queue import Claimed
from events.jobs.runner import JobRunner
from events.storage.database import Reads, Unit
from events.storage.job import Job
from models.values import clock
from taskflow.background import running
from taskflow.components import Components
from taskflow.storage.database import Database
from tests.support.commits import until
from tests.support.later import time_passes

ENOUGH = timedelta(seconds=8)

Do = Callable[[JobAttempt], Awaitable[None]]


class Workshop:
    """A runner, a record of what it did, and a way to wait for it."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.done: list[str] = []
        self.failures: list[Outcome] = []
        self._changed = asyncio.Condition()
        self.runner = JobRunner(database, lambda: database.reads, {}, {})

    @contextlib.asynccontextmanager
    async def working(self, do: Do, *, at_once: int = 4) -> AsyncIterator[None]:
        handler = JobHandler(do, self._failed)
        handlers = {"task.look": handler, "mail.welcome": handler}
        self.runner = JobRunner(self.database, lambda: self.database.reads, handlers, {"task": at_once, "mail": 1})
        async with asyncio.TaskGroup() as tasks:
            running = tasks.create_task(self.runner.run())
            try:
                yield
            finally:
                running.cancel()

    async def gets(self, *keys: str, kind: str = "task.look", **more: Any) -> None:
        async def enqueue(unit: Unit) -> None:
            for key in keys:
                await unit.enqueue(Job(kind=kind, key=key, **more))

        await self.database.unit(enqueue)
        self.runner.wake()

    async def notes(self, key: str) -> None:
        async with self._changed:
            self.done.append(key)
            self._changed.notify_all()

    async def has(self, true: Callable[[], bool]) -> None:
        async with asyncio.timeout(10), self._changed:
            await self._changed.wait_for(true)

    async def outlasts_its_lease(self, attempt: JobAttempt) -> None:
        """Ends when the lease has been renewed for twice its length."""

        async def leased_until() -> int:
            at: int = await self.database.reads.fetchval("SELECT leased_until FROM jobs WHERE id = $1", attempt.job.id)
            return at

        async def is_renewed() -> bool:
            return await leased_until() > first + 2 * queue.LEASE

        first = await leased_until()
        await until(self.database, is_renewed)
        await self.notes(f"{attempt.job.key} {attempt.job.attempts}")

    async def jobs(self, state: int = 0) -> list[str]:
        return [row["key"] for row in await self.database.reads.fetch("SELECT key FROM jobs WHERE state = $1", state)]

    async def _failed(self, _unit: Unit, _job: Claimed, outcome: Outcome) -> None:
        async with self._changed:
            self.failures.append(outcome)
            self._changed.notify_all()


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lane, "FIRST_WAIT", 5)
    monkeypatch.setattr(lane, "LONGEST_WAIT", 20)
    monkeypatch.setattr(lane, "FIRST_PAUSE", 10)


@pytest.fixture
def short_leases(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue, "LEASE", 1_000)
    monkeypatch.setattr(runner, "RENEW_EVERY", timedelta(seconds=0.1))


@pytest.fixture
def shop(database: Database) -> Workshop:
    return Workshop(database)


async def test_a_job_is_done_at_once_and_gone(shop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    # with the usual interval, only the wake-up can be in time
    monkeypatch.setattr(runner, "POLL", timedelta(seconds=60))
    async with shop.working(lambda attempt: shop.notes(attempt.job.key)):
        await shop.gets("a")
        await shop.has(lambda: shop.done == ["a"])
        await shop.runner.drain(ENOUGH)

    assert await shop.jobs() == []
    assert shop.runner.counts["task.look", "done"] == 1


async def test_a_job_is_found_without_a_wake_up(shop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "POLL", timedelta(seconds=0.05))
    async with shop.working(lambda attempt: shop.notes(attempt.job.key)):
        await shop.database.unit(lambda unit: unit.enqueue(Job(kind="task.look", key="a")))
        await shop.has(lambda: shop.done == ["a"])


async def test_a_job_for_later_runs_when_it_is_due(shop: Workshop) -> None:
    at = clock.now() + 400
    seen: list[int] = []

    async def look(attempt: JobAttempt) -> None:
        seen.append(clock.now())
        await shop.notes(attempt.job.key)

    async with shop.working(look):
        await shop.gets("a", run_at=at)
        await shop.has(lambda: shop.done == ["a"])

    assert seen[0] >= at


async def test_no_more_run_at_once_than_the_lane_allows(shop: Workshop) -> None:
    running, most = 0, 0
    go_on = asyncio.Event()

    async def work(attempt: JobAttempt) -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        if running == 3:
            go_on.set()
        await go_on.wait()
        running -= 1
        await shop.notes(attempt.job.key)

    async with shop.working(work, at_once=3):
        await shop.gets(*(str(number) for number in range(12)))
        await shop.has(lambda: len(shop.done) == 12)

    assert most == 3


async def test_a_failed_job_is_retried_and_finally_given_up(shop: Workshop) -> None:
    async def fail(_: JobAttempt) -> None:
        raise TemporaryFailure("not today")

    async with shop.working(fail):
        await shop.gets("a", max_attempts=3)
        await shop.has(lambda: len(shop.failures) == 3)
        await shop.runner.drain(ENOUGH)

    assert [one.tries for one in shop.failures] == [1, 2, 3]
    assert [one.next_in is None for one in shop.failures] == [False, False, True]
    assert {one.words for one in shop.failures} == {"not today"}
    assert await shop.jobs(state=1) == ["a"]


async def test_a_bug_is_a_failure_too(shop: Workshop) -> None:
    async def break_down(_: JobAttempt) -> None:
        raise ZeroDivisionError("oh")

    async with shop.working(break_down):
        await shop.gets("a", max_attempts=1)
        await shop.has(lambda: len(shop.failures) == 1)

    assert shop.failures[0].words == "ZeroDivisionError: oh"


async def test_a_permanent_failure_kills_the_job_at_once(shop: Workshop) -> None:
    async def despair(_: JobAttempt) -> None:
        raise PermanentFailure("never")

    async with shop.working(despair):
        await shop.gets("a")
        await shop.has(lambda: len(shop.failures) == 1)
        await shop.runner.drain(ENOUGH)

    assert await shop.jobs(state=1) == ["a"]


async def test_a_blocked_lane_keeps_its_order_and_counts_no_attempt(shop: Workshop) -> None:
    is_open = asyncio.Event()
    tries: dict[str, int] = {}

    async def send(attempt: JobAttempt) -> None:
        if not is_open.is_set():
            raise LaneBlocked("the server is down")
        tries[attempt.job.key] = attempt.job.attempts
        await shop.notes(attempt.job.key)

    keys = [str(number) for number in range(8)]
    async with shop.working(send):
        await shop.gets(*keys, kind="mail.welcome")
        await shop.has(lambda: len(shop.failures) >= 3)
        is_open.set()
        await shop.has(lambda: len(shop.done) == 8)

    assert shop.done == keys
    assert set(tries.values()) == {1}


async def test_a_blocked_lane_does_not_block_the_others(shop: Workshop) -> None:
    async def work(attempt: JobAttempt) -> None:
        if attempt.job.kind == "mail.welcome":
            raise LaneBlocked("the server is down")
        await shop.notes(attempt.job.key)

    async with shop.working(work):
        await shop.gets(*(f"mail {number}" for number in range(50)), kind="mail.welcome")
        await shop.gets("look")
        await shop.has(lambda: shop.done == ["look"])


class AwayDatabase:
    """Refuses to be read, until it is back."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.looks = 0
        self.is_away = True
        self._asked = asyncio.Event()

    def reads(self) -> Reads:
        self.looks += 1
        self._asked.set()
        if self.is_away:
            raise ConnectionRefusedError(111, "Connect call failed")
        return self._database.reads

    async def is_looked_at(self, runner: JobRunner, times: int) -> None:
        until = self.looks + times
        while self.looks < until:
            self._asked.clear()
            runner.wake()
            await self._asked.wait()


class Warnings(logging.Handler):
    """Collects what the runner warns of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []
        self._another = asyncio.Event()

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())
        self._another.set()

    async def has(self, many: int) -> None:
        async with asyncio.timeout(10):
            while len(self.messages) < many:
                self._another.clear()
                await self._another.wait()


@pytest.fixture
def warnings() -> Iterator[Warnings]:
    handler = Warnings()
    runner.logger.addHandler(handler)
    yield handler
    runner.logger.removeHandler(handler)


async def test_an_outage_is_logged_once_for_all_lanes_and_so_is_its_end(database: Database, warnings: Warnings) -> None:
    away = AwayDatabase(database)
    lanes = JobRunner(database, away.reads, {}, dict.fromkeys("abcdefgh", 1))
    async with running(lanes.run()):
        await away.is_looked_at(lanes, 16)
        away.is_away = False
        await away.is_looked_at(lanes, 16)
        await warnings.has(2)

    assert warnings.messages == [
        "can't look for jobs now, will try again: ConnectionRefusedError: [Errno 111] Connect call failed",
        "jobs can be looked for again",
    ]


async def can_only_be_read(database: Database, only: bool) -> None:
    if database._sqlite is not None:
        await database._sqlite._writer.execute(f"PRAGMA query_only = {only:d}")
        return
    here = await asyncpg.connect(database.url, server_settings={"default_transaction_read_only": "off"})
    name = await here.fetchval("SELECT current_database()")
    await here.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = {only:d}")
    await here.close()
    for pool in database.pools().values():  # the setting is one of new connections
        await pool.expire_connections()


async def test_while_the_database_can_only_be_read_the_log_says_once_that_jobs_wait(
    shop: Workshop, warnings: Warnings
) -> None:
    """A standby, or a disk that is full: that lanes can be read says nothing about whether their jobs can be claimed."""
    await shop.gets("look", "welcome", kind="task.look")
    await shop.gets("mail", kind="mail.welcome")
    database = AwayDatabase(shop.database)
    database.is_away = False

    async def notes(attempt: JobAttempt) -> None:
        await shop.notes(attempt.job.key)

    handlers = {"task.look": JobHandler(notes), "mail.welcome": JobHandler(notes)}
    lanes = JobRunner(shop.database, database.reads, handlers, dict.fromkeys(("task", "mail", "push"), 1))
    await can_only_be_read(shop.database, True)
    try:
        async with running(lanes.run()):
            await warnings.has(1)
            await database.is_looked_at(lanes, 16)
            said = list(warnings.messages)
            await can_only_be_read(shop.database, False)
            lanes.wake()
            await shop.has(lambda: len(shop.done) == 3)
            await warnings.has(len(said) + 1)
    finally:
        await can_only_be_read(shop.database, False)

    assert [message.partition(":")[0] for message in said] == ["can't look for jobs now, will try again"]
    assert warnings.messages[len(said) :] == ["jobs can be looked for again"]


async def test_the_effect_and_the_end_of_a_job_are_one_transaction(shop: Workshop) -> None:
    first = True

    async def work(attempt: JobAttempt) -> None:
        nonlocal first
        fails, first = first, False

        async def effect(unit: Unit) -> None:
            await unit.execute("INSERT INTO instance (name, value) VALUES ('effect', '1')")
            if fails:
                raise TemporaryFailure("after the effect")

        await attempt.end(effect)
        await shop.notes(attempt.job.key)

    async with shop.working(work):
        await shop.gets("a")
        await shop.has(lambda: shop.done == ["a"])

    assert len(shop.failures) == 1


async def test_stopping_waits_for_running_jobs_and_starts_none(shop: Workshop) -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def work(attempt: JobAttempt) -> None:
        begun.set()
        await go_on.wait()
        await shop.notes(attempt.job.key)

    async with shop.working(work, at_once=1):
        await shop.gets("a", "b")
        await begun.wait()
        draining = asyncio.get_running_loop().create_task(shop.runner.drain(ENOUGH))
        go_on.set()
        await draining

    assert shop.done == ["a"]
    assert await shop.jobs() == ["b"]


async def test_an_interrupted_job_is_released_for_another_worker(shop: Workshop) -> None:
    begun = asyncio.Event()

    async def hang(_: JobAttempt) -> None:
        begun.set()
        await asyncio.Event().wait()

    async with shop.working(hang):
        await shop.gets("a")
        await begun.wait()
    async with shop.working(lambda attempt: shop.notes(f"{attempt.job.key} {attempt.job.attempts}")):
        await shop.has(lambda: shop.done == ["a 1"])


async def test_a_long_job_keeps_its_lease(shop: Workshop, short_leases: None) -> None:
    async with shop.working(shop.outlasts_its_lease):
        await shop.gets("a")
        await shop.has(lambda: shop.done == ["a 1"])
        await shop.runner.drain(ENOUGH)

    assert await shop.jobs() == []


async def test_a_job_keeps_its_lease_while_the_runner_waits_for_it_to_end(shop: Workshop, short_leases: None) -> None:
    begun = asyncio.Event()

    async def work(attempt: JobAttempt) -> None:
        begun.set()
        await drains.wait()
        await shop.outlasts_its_lease(attempt)

    drains = asyncio.Event()
    async with shop.working(work):
        await shop.gets("a")
        await begun.wait()
        draining = asyncio.get_running_loop().create_task(shop.runner.drain(ENOUGH))
        await asyncio.sleep(0)  # it has begun to drain
        drains.set()
        await draining

    assert shop.done == ["a 1"]
    assert await shop.jobs() == []


async def test_jobs_taken_along_keep_their_leases_and_end_together(shop: Workshop, short_leases: None) -> None:
    others: list[str] = []

    async def work(attempt: JobAttempt) -> None:
        others.extend(job.key for job in await attempt.take_along("a", most=10))
        await until(shop.database, all_renewed_since(await leases()))
        await shop.notes(attempt.job.key)

    async def leases() -> dict[str, int]:
        rows = await shop.database.reads.fetch("SELECT key, leased_until FROM jobs WHERE leased_until > 0")
        return {row["key"]: row["leased_until"] for row in rows}

    def all_renewed_since(first: dict[str, int]) -> Callable[[], Awaitable[bool]]:
        async def renewed() -> bool:
            return {key for key, at in (await leases()).items() if at > first[key] + 2 * queue.LEASE} == first.keys()

        return renewed

    await shop.gets("a2", "a3", "b", delay=60_000)
    async with shop.working(work):
        await shop.gets("a1")
        await shop.has(lambda: shop.done == ["a1"])
        await shop.runner.drain(ENOUGH)

    assert others == ["a2", "a3"]
    assert await shop.jobs() == ["b"]


async def test_jobs_taken_along_are_free_as_soon_as_the_lease_of_a_dead_worker_ends(database: Database) -> None:
    async def claims() -> JobAttempt:
        (job, *_), _ = await database.unit(lambda unit: queue.claim(unit, "task", lease=queue.LEASE, most=1))
        return JobAttempt(job, database)

    for key in ("a1", "a2", "a3"):
        await database.unit(partial(_enqueue, job=Job(kind="task.look", key=key)))
    killed = await claims()
    await killed.take_along("a", most=10)
    until = await database.reads.fetchval("SELECT leased_until FROM jobs WHERE key = 'a1'")
    await time_passes(database, until - clock.now())

    second = await claims()

    assert [second.job.key, *(job.key for job in await second.take_along("a", most=10))] == ["a1", "a2", "a3"]


@pytest.mark.parametrize(
    "failure", [TemporaryFailure("not today"), PermanentFailure("never"), LaneBlocked("the server is down")], ids=str
)
async def test_jobs_taken_along_by_one_that_fails_lose_nothing(shop: Workshop, failure: Exception) -> None:
    async def fail(attempt: JobAttempt) -> None:
        await attempt.take_along("a", most=10)
        raise failure

    await shop.gets("a2", delay=60_000)
    async with shop.working(fail):
        await shop.gets("a1")
        await shop.has(lambda: len(shop.failures) >= 1)
        await shop.runner.drain(ENOUGH)

    row = await shop.database.reads.fetchrow("SELECT state, attempts, leased_until FROM jobs WHERE key = 'a2'")
    assert row is not None
    assert tuple(row) == (0, 0, 0)


@given(st.integers(1, 60))
def test_the_backoff_grows_up_to_a_limit(attempt: int) -> None:
    wait = backoff(attempt)

    assert lane.FIRST_WAIT // 2 <= wait <= lane.LONGEST_WAIT


async def test_only_due_jobs_wake_their_lane(components: Components) -> None:
    """Each task with an assignee or a due date brings a job for later. Waking a lane costs a read of the database."""
    lanes = components.worker.runner.lanes

    def looking(job: Job) -> set[str]:
        for each in lanes.values():
            each.woken.clear()
        components.worker.wake_for([job])
        return {name for name, each in lanes.items() if each.woken.is_set()}

    assert looking(Job(kind="task.overdue", key="a", run_at=clock.now() + clock.DAY)) == set()
    assert looking(Job(kind="mail.task_assigned", key="b", delay=3_000)) == set()
    assert looking(Job(kind="mail.welcome", key="c")) == {"mail"}
    assert looking(Job(kind="task.overdue", key="d", run_at=clock.now() - 1)) == {"task"}


async def _enqueue(unit: Unit, job: Job) -> None:
    await unit.enqueue(job)
