"""Group commit on SQLite, which has one writer: units that wait for it share a transaction. A commit costs as much as a small unit
does, so the more units wait, the more there is to gain (docs/decisions/0022)."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sqlite3
import types
from collections import deque
from collections.abc import Callable, Coroutine, Generator
from contextvars import Context, copy_context
from copy import copy
from dataclasses import dataclass, field
from time import thread_time
from typing import Any, TypeVar

from taskflow.storage.contention import too_busy
from taskflow.storage.sqlite_direct import Direct

T = TypeVar("T")

MAX_GROUP = 16
"""Units in a batch at most, so that the first does not wait long for the last."""
HOLD_SECONDS = 0.005
"""Units of a batch follow each other without a pause, so this is how long they hold the event loop: once this time has
passed, the running unit is the last one of its batch. It is measured in processor time: with wall time, a busy machine
would break batches up and so have more to do."""

MAX_ROWS = 500
"""A unit that changes more rows in the event loop is an error of ours, which is logged; a test that meets it fails."""

logger = logging.getLogger("taskflow.group_commit")


def nothing(_: object) -> None: ...


@dataclass(slots=True, eq=False)
class WaitingUnit:
    """A unit, from the time it is queued until its caller is answered."""

    work: Callable[[], Coroutine[Any, Any, Any]]
    after: Callable[[Any], None]
    long: bool
    until: float
    done: asyncio.Future[Any]
    """The caller awaits it. A caller who leaves cancels it, and stops nothing else."""
    context: Context = field(default_factory=copy_context)
    """The caller's context: the work and its callbacks run in it."""
    late: asyncio.TimerHandle | None = None
    """Removes it from the queue, even if its caller has left: a caller who tries again would get the change twice."""
    answer: Any = None
    error: BaseException | None = None

    def begin(self) -> None:
        """Called when it has left the queue."""
        if self.late is not None:
            self.late.cancel()

    def end(self) -> None:
        """Called when its batch has been committed; a failed unit was rolled back to its savepoint."""
        if self.error is not None:
            self.fail(self.error)
            return
        self.context.run(self.after, self.answer)
        if not self.done.done():
            self.done.set_result(self.answer)

    def fail(self, error: BaseException) -> None:
        if not self.done.done():
            self.done.set_exception(error)


@dataclass(slots=True)
class CommitBatch:
    """Units that are committed together, or not at all."""

    hold_until: float
    units: list[WaitingUnit] = field(default_factory=list)
    error: Exception | None = None
    """Why none of them is committed."""
    culprit: WaitingUnit | None = None
    """The unit whose failure rolled back all of them."""

    def takes(self, waiting: WaitingUnit, now: float) -> bool:
        if not self.units:
            return True
        is_full = self.error is not None or len(self.units) == MAX_GROUP or now >= self.hold_until
        return not (is_full or waiting.long or self.units[-1].long)

    def end(self) -> None:
        """Called after the commit. Ends the units in the order in which they ran, so that events are published in the
        order of the log."""
        for unit in self.units:
            unit.end()

    def fail(self, error: Exception) -> None:
        """Fails each unit with its own copy of the error: a shared one would grow by the traceback of each. A unit's
        other errors are replaced, because they may be due to a unit before it that was rolled back."""
        for unit in self.units:
            own = copy(error)
            own.__cause__ = error
            unit.fail(unit.error if unit is self.culprit and unit.error is not None else own)


class GroupCommit:
    def __init__(self, connection: Direct) -> None:
        self._connection = connection
        self._line: deque[WaitingUnit] = deque()
        self._batch: CommitBatch | None = None
        self._writing: asyncio.Task[None] | None = None

    @property
    def units(self) -> int:
        """The number of units in the queue or in a batch."""
        return len(self._line) + (len(self._batch.units) if self._batch else 0)

    async def run(
        self,
        work: Callable[[], Coroutine[Any, Any, T]],
        *,
        long: bool,
        until: float,
        after: Callable[[T], None] = nothing,
    ) -> T:
        """Returns what the work returned, or raises what it raised, after the commit of its batch: by then, what the
        work has read of other units in its batch is committed, too. `after` is called with the answer right after the
        commit, unless the work has failed; it must not raise.

        One task runs all units, one after the other, in the order in which they came, so that no turn of the event loop
        lies between two of them. A caller who leaves does not revoke their unit. A unit that may take long is a batch
        of its own, and its statements run in a thread. Work that has not started by `until`, on the loop's clock, is
        never begun: its caller gets an error, and no work is done long after its caller gave up."""
        loop = asyncio.get_running_loop()
        waiting = WaitingUnit(work, after, long, until, loop.create_future())
        waiting.late = loop.call_at(until, self._too_late, waiting)
        self._line.append(waiting)
        if self._writing is None:
            self._writing = asyncio.create_task(self._write())
        return await waiting.done  # type: ignore[no-any-return]  # it is the answer of the work

    async def finish(self) -> None:
        """Waits for all queued units."""
        while self._writing is not None:
            await asyncio.wait([self._writing])

    def _too_late(self, waiting: WaitingUnit) -> None:
        if waiting in self._line:
            self._line.remove(waiting)
            waiting.fail(too_busy())

    async def _write(self) -> None:
        try:
            while self._line:
                await self._write_group()
        finally:
            self._writing = None
            while self._line:  # the queue is empty, unless the loop is being closed
                unit = self._line.popleft()
                unit.begin()
                unit.done.cancel()

    async def _write_group(self) -> None:
        first = self._line[0]
        try:
            await self._connection.begin(first.until)
        except Exception as error:  # noqa: BLE001  # the caller gets it
            if first in self._line:
                self._line.remove(first)
                first.begin()
                first.fail(error)
            return
        batch = self._batch = CommitBatch(thread_time() + HOLD_SECONDS)
        try:
            while self._line and batch.takes(self._line[0], thread_time()):
                await self._run(self._line.popleft(), batch)
            await self._commit(batch)
        except sqlite3.Error as error:  # the rollback failed too: the next BEGIN will report what is wrong
            logger.exception("a transaction could not be taken back")
            batch.fail(error)
        except BaseException:  # the loop is being closed
            with contextlib.suppress(sqlite3.Error):
                await self._connection.rollback()
            for unit in batch.units:
                unit.done.cancel()
            raise
        finally:
            self._batch = None

    async def _run(self, waiting: WaitingUnit, batch: CommitBatch) -> None:
        connection = self._connection
        waiting.begin()
        batch.units.append(waiting)
        connection.in_a_thread = waiting.long
        rows = connection.total_changes
        try:
            await connection.execute("SAVEPOINT unit")
            waiting.answer = await _within(waiting.context, waiting.work())
            await connection.execute("RELEASE unit")
        except BaseException as error:
            waiting.error = error
            await self._undo(batch, error)
            if self._is_interrupted(error):
                raise
        finally:
            in_the_loop, connection.in_a_thread = not connection.in_a_thread, False
        if in_the_loop and (changed := connection.total_changes - rows) > MAX_ROWS:
            logger.error(
                "a unit changed %d rows and this blocked the event loop: use `long=True` or call `goes_on_for_long`",
                changed,
            )

    def _is_interrupted(self, error: BaseException) -> bool:
        """Whether more than this unit has ended."""
        if isinstance(error, asyncio.CancelledError):
            return self._writing is not None and self._writing.cancelling() > 0
        return not isinstance(error, Exception)

    async def _undo(self, batch: CommitBatch, error: BaseException) -> None:
        try:
            await self._connection.execute("ROLLBACK TO unit")
            await self._connection.execute("RELEASE unit")
        except sqlite3.Error:
            # When the disk is full or fails, SQLite takes back the whole transaction at once.
            batch.culprit = batch.units[-1]
            await self._connection.rollback()
            batch.error = sqlite3.OperationalError(f"another change in the same commit failed: {error}")

    async def _commit(self, batch: CommitBatch) -> None:
        try:
            if batch.error is None:
                await self._connection.commit(batch.end)
        except Exception as error:  # noqa: BLE001  # each unit of the batch gets it
            batch.error = error
            await self._connection.rollback()  # after a COMMIT that fails SQLite is still inside the transaction
        if batch.error is not None:
            batch.fail(batch.error)


@types.coroutine
def _within(context: Context, work: Coroutine[Any, Any, T]) -> Generator[Any, Any, T]:
    """Awaits the work in the context of its caller instead of the running task's."""
    step: Callable[[Any], Any] = work.send
    given: Any = None
    while True:
        try:
            awaited = context.run(step, given)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]  # it is what the work returned
        try:
            step, given = work.send, (yield awaited)
        except BaseException as error:  # noqa: BLE001  # passed on to the work
            step, given = work.throw, error
