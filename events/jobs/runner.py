"""Runs the jobs that must not be lost: each at least once, as many at a time as its lane allows, until it is done or
given up. An effect outside the database (a mail, a call) may happen twice when a process dies at the wrong moment; the
job's key identifies the repetition."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Collection, Mapping
from datetime import timedelta

from events.jobs import queue
from events.jobs.attempt import JobAttempt, JobHandler, LaneBlocked, Outcome, PermanentFailure, TemporaryFailure, Units
from events.jobs.lane import Lane, backoff
from events.jobs.queue import Claimed, LostLease
from events.storage.database import Reads, Unit

logger = logging.getLogger("taskflow.jobs")

RENEW_EVERY = timedelta(seconds=4)
POLL = timedelta(seconds=1)
LONGEST_JOB = timedelta(minutes=5)
TIMEOUT = 3 * 86_400_000
"""Milliseconds that a job waits for a blocked lane before it is given up."""

REPEATED_EVERY = timedelta(minutes=1)
"""How often the log repeats that lanes can't look for jobs: each of them tries once a second."""

HOLDS_ITS_PLACE = 2
"""Tries. After that the job itself may be the cause of the failures, and the others go on without it."""


class JobRunner:
    """Runs jobs with the table `handlers` (kind → handler). `lanes` says how many jobs of each lane may run at once in
    this process."""

    def __init__(
        self,
        units: Units,
        reads: Callable[[], Reads],
        handlers: Mapping[str, JobHandler],
        lanes: Mapping[str, int],
    ) -> None:
        self._units = units
        self._reads = reads
        self._handlers = handlers
        self.lanes = {name: Lane(name, at_once) for name, at_once in lanes.items()}
        self.counts: Counter[tuple[str, str]] = Counter()
        """How often each kind had each outcome: done, retried, stuck, dead, lost, given_back."""
        self.seconds: dict[str, float] = defaultdict(float)
        self._ending = False
        self._failed_looks: set[str] = set()
        """Lanes whose last look for jobs failed."""
        self._told_at = 0.0
        """When the log last said so."""
        self._running: dict[asyncio.Task[None], JobAttempt] = {}

    def wake(self, lanes: Collection[str] | None = None) -> None:
        """New jobs may be waiting in these lanes, or in all: looks now, not at the next poll."""
        for name, lane in self.lanes.items():
            if lanes is None or name in lanes:
                lane.woken.set()

    async def run(self) -> None:
        """Runs until it is cancelled. Jobs that are running then are put back, so that another process can start them
        at once."""
        async with asyncio.TaskGroup() as tasks:
            for lane in self.lanes.values():
                tasks.create_task(self._tend(lane, tasks), name=f"lane {lane.name}")
            tasks.create_task(self._keep_leases(), name="leases")

    async def drain(self, limit: timedelta) -> None:
        """Claims no more jobs, and waits for the running ones."""
        self._ending = True
        self.wake()
        if self._running:
            await asyncio.wait(self._running, timeout=limit.total_seconds())

    async def _tend(self, lane: Lane, tasks: asyncio.TaskGroup) -> None:
        while not self._ending:
            lane.woken.clear()
            try:
                wait = await self._take(lane, tasks)
            except Exception as error:  # noqa: BLE001  # the database may be away; the runner must not end with it
                self._note_failed_look(lane, error)
                wait = POLL.total_seconds()
            await _either(lane.woken, wait)

    def _note_failed_look(self, lane: Lane, error: Exception) -> None:
        now = time.monotonic()
        if not self._failed_looks or now - self._told_at >= REPEATED_EVERY.total_seconds():
            self._told_at = now
            logger.warning("can't look for jobs now, will try again: %s: %s", type(error).__name__, error)
        self._failed_looks.add(lane.name)

    def _note_look(self, lane: Lane) -> None:
        """Of a database that can only be read, the lanes with nothing to claim would say that all is well."""
        if lane.name in self._failed_looks:
            self._failed_looks.remove(lane.name)
            if not self._failed_looks:
                logger.warning("jobs can be looked for again")

    async def _take(self, lane: Lane, tasks: asyncio.TaskGroup) -> float:
        """Starts what is due and fits in. Returns the seconds after which to look again."""
        if lane.room <= 0:
            return POLL.total_seconds()  # a job that ends wakes the lane
        if lane.rest > 0:
            return min(lane.rest, POLL.total_seconds())
        left = await queue.next_in(self._reads(), lane.name)
        if left is None or left > 0:
            self._note_look(lane)
            return POLL.total_seconds() if left is None else min(POLL.total_seconds(), left / 1000)
        claimed = await self._claim(lane)
        self._note_look(lane)
        for job in claimed:
            lane.running[job.id] = job
            attempt = JobAttempt(job, self._units)
            task = tasks.create_task(self._do(lane, attempt), name=job.key)
            self._running[task] = attempt
            task.add_done_callback(self._running.pop)
        return 0

    async def _claim(self, lane: Lane) -> list[Claimed]:
        claimed, _ = await self._units.unit(
            lambda unit: queue.claim(unit, lane.name, lease=queue.LEASE, most=lane.room)
        )
        return claimed

    async def _do(self, lane: Lane, attempt: JobAttempt) -> None:
        began, job = time.monotonic(), attempt.job
        try:
            outcome = await self._try(lane, attempt)
        except asyncio.CancelledError:
            await self._give_back(attempt)
            raise
        except LostLease:
            logger.warning("another worker has claimed the job", extra={"job": job.key})
            outcome = "lost"
        except Exception:
            # Not even the failure could be recorded. The lease ends, and the job is tried again.
            logger.exception("a job's end could not be written down", extra={"job": job.key})
            outcome = "lost"
        finally:
            lane.running.pop(job.id, None)
            lane.woken.set()
        self.counts[job.kind, outcome] += 1
        self.seconds[job.kind] += time.monotonic() - began

    async def _try(self, lane: Lane, attempt: JobAttempt) -> str:
        try:
            await self._run(attempt)
        except LostLease:
            raise
        except LaneBlocked as stuck:
            return await self._wait_with_the_lane(lane, attempt, str(stuck))
        except PermanentFailure as hopeless:
            lane.works()
            return await self._give_up(attempt, str(hopeless))
        except TemporaryFailure as failed:
            return await self._later(lane, attempt, str(failed), keeps_place=failed.keeps_place, after=failed.after)
        except Exception as error:
            logger.exception("a job failed", extra={"job": attempt.job.key, "try": attempt.job.attempts})
            return await self._later(lane, attempt, f"{type(error).__name__}: {error}")
        lane.works()
        return "done"

    async def _run(self, attempt: JobAttempt) -> None:
        job = attempt.job
        if job.attempts > job.max_attempts:
            raise PermanentFailure("Its worker died each time that it was tried.")
        handler = self._handlers.get(job.kind)
        if handler is None:
            raise TemporaryFailure(f"This version of TaskFlow can't run jobs of kind {job.kind}.")
        try:
            async with asyncio.timeout(LONGEST_JOB.total_seconds()):
                await handler.run(attempt)
                if not attempt.is_over:
                    await attempt.end(_nothing_more)
        except TimeoutError:
            raise TemporaryFailure("It took too long.") from None

    async def _later(
        self, lane: Lane, attempt: JobAttempt, words: str, *, keeps_place: bool = False, after: int | None = None
    ) -> str:
        job = attempt.job
        if job.is_last_try:
            return await self._give_up(attempt, words)
        if keeps_place and job.attempts <= HOLDS_ITS_PLACE:
            next_in, delay = lane.pause(), None
        else:
            lane.works()
            next_in = delay = backoff(job.attempts) if after is None else after
        put_back = _put_back(job, delay=delay, counts=True, error=words)
        await self._note(attempt, Outcome(words, next_in, job.attempts), put_back)
        logger.info("a job is tried again: %s", words, extra={"job": job.key, "try": job.attempts})
        return "retried"

    async def _wait_with_the_lane(self, lane: Lane, attempt: JobAttempt, words: str) -> str:
        job = attempt.job
        if job.age > TIMEOUT:
            return await self._give_up(attempt, words)
        next_in = lane.pause()
        put_back = _put_back(job, delay=None, counts=False, error=words)
        await self._note(attempt, Outcome(words, next_in, job.attempts - 1), put_back)
        if lane.stuck_times in {1, 10} or lane.stuck_times % 60 == 0:
            logger.warning("nothing of this kind can be done now: %s", words, extra={"lane": lane.name})
        return "stuck"

    async def _give_up(self, attempt: JobAttempt, words: str) -> str:
        job = attempt.job
        await self._note(attempt, Outcome(words, None, job.attempts), lambda unit: queue.bury(unit, job, error=words))
        logger.error("a job was given up: %s", words, extra={"job": job.key, "tries": job.attempts})
        return "dead"

    async def _note(self, attempt: JobAttempt, outcome: Outcome, move: Callable[[Unit], Awaitable[None]]) -> None:
        handler = self._handlers.get(attempt.job.kind)

        async def all_of_it(unit: Unit) -> None:
            await queue.release_alike(unit, attempt.alike)
            await move(unit)
            if handler is not None and handler.failed is not None:
                await handler.failed(unit, attempt.job, outcome)

        await self._units.unit(all_of_it)

    async def _give_back(self, attempt: JobAttempt) -> None:
        put_back = _put_back(attempt.job, delay=None, counts=False, error=None)

        async def all_of_it(unit: Unit) -> None:
            await queue.release_alike(unit, attempt.alike)
            await put_back(unit)

        try:
            await self._units.unit(all_of_it)
            self.counts[attempt.job.kind, "given_back"] += 1
        except LostLease:
            pass  # the job had ended after all
        except Exception as error:  # noqa: BLE001  # the process is ending: the job becomes free when its lease ends
            logger.info("a job could not be given back: %s", error, extra={"job": attempt.job.key})

    async def _keep_leases(self) -> None:
        """Until the last job has ended: a drain may last longer than a lease."""
        while self._running or not self._ending:
            await asyncio.sleep(RENEW_EVERY.total_seconds())
            try:
                await self._renew_all()
            except Exception as error:  # noqa: BLE001  # no other worker can claim the jobs while the database is away
                logger.warning("leases could not be renewed: %s", error)

    async def _renew_all(self) -> None:
        running = list(self._running.values())

        async def renew(unit: Unit) -> None:
            for attempt in running:
                await attempt.renew(unit)

        if running:
            await self._units.unit(renew)


def _put_back(job: Claimed, *, delay: int | None, counts: bool, error: str | None) -> Callable[[Unit], Awaitable[None]]:
    return lambda unit: queue.put_back(unit, job, delay=delay, counts=counts, error=error)


async def _nothing_more(_: Unit) -> None: ...


async def _either(event: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        pass
