"""One attempt at a job, as its handler gets it: how to commit its effect together with its end, and how to report a failure."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from events.event import SYSTEM, Author
from events.jobs import queue
from events.jobs.queue import Claimed, LostLease
from events.storage.database import Unit

T = TypeVar("T")


class Units(Protocol):
    """Where a handler's writes go: `Database.unit`."""

    async def unit(
        self, work: Callable[[Unit], Awaitable[T]], *, author: Author = SYSTEM, long: bool = False
    ) -> tuple[T, Any]: ...  # Any: what was logged


class TemporaryFailure(Exception):
    """The attempt failed, but a later one may succeed. `keeps_place`: the jobs behind it in its lane wait with it.
    `after`: milliseconds until the next try, if known."""

    def __init__(self, words: str, *, keeps_place: bool = False, after: int | None = None) -> None:
        super().__init__(words)
        self.keeps_place = keeps_place
        self.after = after


class PermanentFailure(Exception):
    """The job can never succeed, so it is given up at once."""


class LaneBlocked(Exception):
    """No job in this lane can succeed now (a mail server is down). It costs no try, and no job loses its place."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The outcome of a failed attempt, to be shown."""

    words: str
    next_in: int | None
    """Milliseconds until it is tried again; None: it was given up."""
    tries: int


@dataclass(slots=True)
class JobAttempt:
    """One try at a job, as its handler gets it."""

    job: Claimed
    units: Units
    alike: Sequence[Claimed] = field(default=(), init=False)
    """The jobs that `take_along` has claimed. They end with this one, or go back to their places if it fails."""
    is_over: bool = field(default=False, init=False)

    async def take_along(self, prefix: str, *, most: int) -> Sequence[Claimed]:
        """Claims the free jobs whose keys begin with the prefix, to be done together with this one, and returns them.
        Their leases end no later than that of this job, so the worker that claims it after a crash finds them free."""

        async def take(unit: Unit) -> None:
            self.alike = await queue.claim_alike(unit, self.job, prefix, lease=queue.LEASE, most=most)
            if not await queue.renew(unit, self.job, lease=queue.LEASE):
                raise LostLease(self.job.key)

        await self.units.unit(take)
        return self.alike

    async def renew(self, unit: Unit) -> None:
        """Renews the leases, that of the job itself last: see `take_along`."""
        for job in (*self.alike, self.job):
            await queue.renew(unit, job, lease=queue.LEASE)

    async def end(self, work: Callable[[Unit], Awaitable[T]], *, author: Author = SYSTEM, long: bool = False) -> T:
        """The effect and the end of the job in one transaction: both, or neither. `long`: it may write hundreds of rows."""

        async def both(unit: Unit) -> T:
            await queue.finish_alike(unit, self.alike)
            answer = await work(unit)
            await queue.finish(unit, self.job)
            return answer

        answer, _ = await self.units.unit(both, author=author, long=long)
        self.is_over = True
        return answer

    async def put_off(self, delay: int) -> None:
        """Makes the job due again in this many milliseconds. It costs no try."""

        async def both(unit: Unit) -> None:
            await queue.release_alike(unit, self.alike)
            await queue.put_back(unit, self.job, delay=delay, counts=False, error=None)

        await self.units.unit(both)
        self.is_over = True


RunJob = Callable[[JobAttempt], Awaitable[None]]
NoteFailure = Callable[[Unit, Claimed, Outcome], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class JobHandler:
    """`failed` records a failure in the transaction that puts the job back or gives it up."""

    run: RunJob
    failed: NoteFailure | None = None
