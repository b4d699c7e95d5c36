"""Moves the tasks of a deleted column to another one, and fills the first column of a status with all tasks of that
status: together with the change if they are few, otherwise in the background, in batches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import timedelta
from typing import Any, cast

from events.bus.messages import PendingEvent
from events.event import Author
from events.jobs.attempt import JobAttempt
from events.stage import DeletedStage
from events.states import STAGE, StageCard
from events.storage.database import Unit
from events.storage.job import Job
from models.stage import rows as stage_rows
from models.task.stored import rows as task_rows
from models.task.task import MAX_AT_ONCE
from models.values import clock

KIND = "bulk.change_stage"
WHEN_ALL_HAVE_ENDED = timedelta(minutes=2)
"""No unit takes this long: a unit that began before the team had a column of this status has written its tasks by then."""


@dataclass(frozen=True, slots=True)
class Transfer:
    """A move of tasks from one column to another."""

    team_id: str
    status: int
    to_id: str | None
    """If this column is gone too, the first one of the status is used. None: the tasks end up in no column."""
    out_of: StageCard | None = None
    """None: the tasks that are in no column."""
    after: str = ""
    """The last task that was looked at."""
    number: int = 1
    is_late: bool = False
    """Whether it is the second pass. Its batches have keys of their own, since the first pass may still be under way, or
    have been given up."""
    origin_id: str | None = None

    @classmethod
    def of(cls, payload: Mapping[str, Any]) -> Transfer:
        """Ignores keys that another version has written."""
        return cls(**{each.name: payload[each.name] for each in fields(cls) if each.name in payload})

    def job(self, *, delay: timedelta = timedelta(0)) -> Job:
        stage_id = self.to_id if self.out_of is None else self.out_of["id"]
        key = f"{KIND}:{stage_id}:{self.number}" + (":late" if self.is_late else "")
        return Job(kind=KIND, key=key, payload=asdict(self), delay=delay // timedelta(milliseconds=1))

    async def tasks(self, unit: Unit) -> list[str]:
        """The next tasks: one more than fit into one unit, if there are that many."""
        most = MAX_AT_ONCE + 1
        if self.out_of is not None:
            return await task_rows.in_stage(unit, self.out_of["id"], most=most)
        return await task_rows.in_no_stage(unit, self.team_id, self.status, after=self.after, most=most)

    async def target(self, unit: Unit) -> StageCard | None:
        """Holds the column, so that nobody deletes it before this unit ends."""
        if self.to_id is not None and (held := await stage_rows.hold(unit, [self.to_id])):
            return held[self.to_id]
        column = self.team_id, self.status
        return (await stage_rows.hold_first(unit, {column})).get(column)


async def fill_the_first(pending: PendingEvent) -> None:
    """Each task gets an event of its own. A unit that changes tasks at the same time may not see the column yet: hence
    the second pass."""
    stage, unit = cast("StageCard", pending.event.state), pending.unit
    alike = "SELECT 1 FROM stages WHERE team_id = $1 AND status = $2 AND id <> $3 LIMIT 1"
    if await unit.fetchval(alike, stage["team_id"], stage["status"], stage["id"]):
        return
    transfer = Transfer(stage["team_id"], stage["status"], stage["id"], origin_id=pending.author.origin_id)
    await _now_or_later(unit, transfer)
    await unit.enqueue(replace(transfer, is_late=True).job(delay=WHEN_ALL_HAVE_ENDED))


async def empty_the_deleted(pending: PendingEvent) -> None:
    """Each task gets an event of its own. A unit that puts a task into the column holds the column until it ends, so no
    task arrives later."""
    stage, origin_id = cast("DeletedStage", pending.event.state), pending.author.origin_id
    card = cast("StageCard", {name: value for name, value in stage.items() if name in STAGE})
    transfer = Transfer(stage["team_id"], stage["status"], stage["moves_to_id"], card, origin_id=origin_id)
    await _now_or_later(pending.unit, transfer)


async def run_job(attempt: JobAttempt) -> None:
    """Handles the next batch of tasks, and enqueues the job for the batch after it in the same transaction. It ends
    when no task is left."""
    transfer = Transfer.of(attempt.job.payload)

    async def work(unit: Unit) -> None:
        ids = await transfer.tasks(unit)
        await _move(unit, transfer, ids[:MAX_AT_ONCE])
        if len(ids) > MAX_AT_ONCE:
            await unit.enqueue(replace(transfer, number=transfer.number + 1, after=ids[MAX_AT_ONCE - 1]).job())

    await attempt.end(work, author=Author(origin_id=transfer.origin_id), long=True)


async def _now_or_later(unit: Unit, transfer: Transfer) -> None:
    ids = await transfer.tasks(unit)
    if len(ids) > MAX_AT_ONCE:
        await unit.enqueue(transfer.job())
    else:
        await _move(unit, transfer, ids)


async def _move(unit: Unit, transfer: Transfer, ids: Sequence[str]) -> None:
    if not ids:
        return
    taken, to, now = await task_rows.take_all(unit, ids), await transfer.target(unit), clock.now()
    out_of = transfer.out_of
    from_id = None if out_of is None else out_of["id"]
    there = [task for task in taken.values() if task.stage_id == from_id]
    changed = [(task, event) for task in there if (event := task.change_stage(to, out_of=out_of, now=now)) is not None]
    await task_rows.update_all(unit, [(task, event.state["was"]) for task, event in changed])
    for _, event in changed:
        await unit.tell(event)
