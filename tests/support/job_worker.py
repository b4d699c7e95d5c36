"""A worker in a process of its own, with work that can be counted. A test may kill it, or start it under a wrong clock:

job_worker.py DATABASE_URL [SECONDS_AHEAD AT_ONCE]
"""

from __future__ import annotations

import asyncio
import sys

from events.jobs import lane, queue
from events.jobs.attempt import JobAttempt, JobHandler, TemporaryFailure
from events.jobs.runner import JobRunner
from events.storage.database import Unit
from taskflow.storage.database import Database
from taskflow.worker.worker import make_queue

COUNT = "INSERT INTO effects (key, n) VALUES ($1, 1) ON CONFLICT (key) DO UPDATE SET n = effects.n + 1"

# Short waits: the tests are about the rules, and not about the length of a wait.
lane.FIRST_WAIT, lane.LONGEST_WAIT = 5, 50


async def outside(attempt: JobAttempt) -> None:
    """An effect that is committed separately from the end of the job, as a mail is."""

    async def count(unit: Unit) -> None:
        await unit.execute(COUNT, attempt.job.key)

    await attempt.units.unit(count)


async def inside(attempt: JobAttempt) -> None:
    """An effect in the transaction that ends the job."""

    async def count(unit: Unit) -> None:
        await unit.execute(COUNT, attempt.job.key)

    await attempt.end(count)


async def poison(_: JobAttempt) -> None:
    raise TemporaryFailure("It tastes of almonds.")


async def held(attempt: JobAttempt) -> None:
    """Has its effect at once, and never ends."""
    await outside(attempt)
    await asyncio.Event().wait()


async def main(url: str, at_once: int) -> None:
    database = Database(url)
    database.queue = make_queue()
    await database.open()
    work = {"outside": outside, "inside": inside, "poison": poison, "held": held}
    handlers = {f"task.{name}": JobHandler(run) for name, run in work.items()}
    runner = JobRunner(database, lambda: database.reads, handlers, {"task": at_once})
    print("begun", flush=True)
    try:
        await runner.run()
    finally:
        await database.close()


if __name__ == "__main__":
    if len(sys.argv) == 2:
        queue.LEASE = 1_000  # the worker is killed, and another one should get its jobs
    asyncio.run(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 16))
