"""Reminders, and notices that a task is due soon. A mutation that moves a due moment only notes the event: one job for
all events of its unit looks at the tasks, and enqueues a job for each moment. Each job checks the current state when it
runs, with its task locked. So after the moment was moved, a reminder fires at the latest moment set, once, and never
early."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial

from events.bus.messages import PendingEvent
from events.event import Event, Logged
from events.jobs.attempt import JobAttempt, JobHandler
from events.log import log
from events.preferences import PreferencesUpdated
from events.reminder import ReminderFired
from events.storage.database import Reads, Unit
from events.task import TaskEvent
from events.user import UserUpdated
from models.reminder import due_soon, jobs
from models.reminder import rows as reminder_rows
from models.task.status import OPEN, OPEN_SQL
from models.task.stored import rows as task_rows
from models.task.task import Task
from models.team.sight import who_sees
from models.values import clock

EVENTS = ("task.created", "task.updated", "task.moved_in", "task.restored", "user.updated", "preferences.updated")
"""The names of all that can move a due moment."""
TASKS_AT_ONCE = 200
_DECIDES = frozenset({"due_at", "status", "deleted_at", "assignee_id"})


def note_what_comes_due(pending: PendingEvent) -> None:
    """Notes each event that moves a due moment. A task without a due date costs nothing."""
    if _moves_a_moment(pending.event):
        pending.unit.gather(jobs.PLAN, pending.event_id)


def _moves_a_moment(event: Event) -> bool:
    if isinstance(event, UserUpdated | PreferencesUpdated):
        return any(change.field in {"timeZone", "remindBefore"} for change in event.changes)
    assert isinstance(event, TaskEvent)  # as `EVENTS` says
    task = event.state
    if task["due_at"] is None or task["due_at"] <= clock.now() or task["status"] not in OPEN:
        return False
    if event.name == "task.created":
        return task["assignee_id"] is not None
    return not _DECIDES.isdisjoint(task["was"])


class RemindJobs:
    def __init__(self, reads: Callable[[], Reads]) -> None:
        self._reads = reads

    def handlers(self) -> Mapping[str, JobHandler]:
        return {
            jobs.PLAN: JobHandler(self._plan),
            jobs.REPLAN: JobHandler(_replan),
            jobs.FIRE: JobHandler(_fire),
            jobs.DUE_SOON: JobHandler(_due_soon),
            jobs.CARRY: JobHandler(_carry),
        }

    async def _plan(self, attempt: JobAttempt) -> None:
        events = await log.by_ids(self._reads(), attempt.job.payload["events"])
        await attempt.end(partial(_plan_for, events=events), long=True)


async def _plan_for(unit: Unit, events: Sequence[Logged]) -> None:
    authors = {event.subject_id: event.actor_id for event in events if event.noun == "task"}
    await plan(unit, authors.keys(), authors=authors)
    for event in events:
        if event.noun != "task":
            is_chosen = event.name == PreferencesUpdated.name  # by the user, who sees what is due
            await unit.enqueue(jobs.replan(user_id=event.subject_id, cause=event.id, skips_due_soon=is_chosen))


async def plan(unit: Unit, task_ids: Collection[str], *, authors: Mapping[str, str | None]) -> None:
    """Enqueues a job for each future moment of these tasks. `authors` gives the user who moved each task's moment. An
    assignee who moved it themselves, after the notice would have been due, gets no notice."""
    now = clock.now()
    tasks = await task_rows.take_all(unit, sorted(task_ids))
    for reminder in await reminder_rows.before_due(unit, tasks):
        task = tasks[reminder.task_id]
        if (at := reminder.fires_at(task)) is not None and now < (task.due_at or 0):
            await unit.enqueue(jobs.fire(id=reminder.id, at=at))
    told = await due_soon.told(unit, tasks)
    before = await due_soon.remind_before(unit, _assignees(tasks.values()))
    for task in tasks.values():
        person = task.assignee_id or ""
        at = due_soon.comes_due(task, before.get(person), now=now)
        if at is None or (task.id, person, task.due_on) in told or (at <= now and authors.get(task.id) == person):
            continue
        await unit.enqueue(jobs.due_soon(task_id=task.id, user_id=person, at=at))


def _assignees(tasks: Collection[Task]) -> set[str]:
    return {task.assignee_id for task in tasks if task.assignee_id is not None}


async def _replan(attempt: JobAttempt) -> None:
    """Plans the next batch of a person's tasks, and enqueues the job for the batch after it in the same transaction."""
    payload = attempt.job.payload
    user_id, skips_due_soon = payload["user_id"], payload["knows"]

    async def work(unit: Unit) -> None:
        rows = await unit.fetch(
            f"SELECT id FROM tasks WHERE assignee_id = $1 AND id > $2 AND due_at > $3 AND status IN ({OPEN_SQL})"
            f" AND deleted_at IS NULL ORDER BY id LIMIT {TASKS_AT_ONCE}",
            user_id,
            payload["after"],
            clock.now(),
        )
        ids = [row[0] for row in rows]
        await plan(unit, ids, authors=dict.fromkeys(ids, user_id if skips_due_soon else None))
        if len(rows) == TASKS_AT_ONCE:
            rest = jobs.replan(
                user_id=user_id, cause=payload["cause"], skips_due_soon=skips_due_soon, after=rows[-1][0]
            )
            await unit.enqueue(rest)

    await attempt.end(work, long=True)


async def _fire(attempt: JobAttempt) -> None:
    """The job is due by the database's clock, which may be ahead of this machine's."""
    id, planned = attempt.job.payload["id"], attempt.job.payload["at"]
    await attempt.end(partial(fire, id=id, planned=planned, now=max(clock.now(), attempt.job.run_at)))


async def fire(unit: Unit, id: str, planned: int, now: int) -> None:
    """Does nothing if the reminder is gone, has fired, or is to fire later by now."""
    task_id = await reminder_rows.task_of(unit, id)
    task = None if task_id is None else (await task_rows.take_all(unit, [task_id])).get(task_id)
    reminder = None if task is None else await reminder_rows.take(unit, id)
    if task is None or reminder is None:
        return
    is_seen = bool(await who_sees(unit, [reminder.user_id], task.team_id))
    event = reminder.fire(task, planned=planned, is_seen=is_seen, now=now)
    if isinstance(event, ReminderFired):
        await reminder_rows.keep_fired(unit, reminder)
    elif event is not None:
        await reminder_rows.remove(unit, id, reminder.user_id)
    await unit.tell(event)


async def _carry(attempt: JobAttempt) -> None:
    await attempt.end(partial(carry, pairs=attempt.job.payload["pairs"]), long=True)


async def carry(unit: Unit, pairs: Mapping[str, str]) -> None:
    """Copies reminders that depend on the due date from completed tasks to their next occurrences. Those that have not
    fired yet are removed from the completed task. If the task is open again by now, or the owner has deleted the
    reminder, nothing changes."""
    tasks = await task_rows.take_all(unit, [*pairs, *pairs.values()])
    now = clock.now()
    for old in await reminder_rows.by_due_date(unit, pairs):
        task = tasks.get(pairs[old.task_id])
        if task is None or (old.task_id in tasks and tasks[old.task_id].is_open):
            continue
        if old.fired_at is None:
            if await reminder_rows.remove(unit, old.id, old.user_id) is None:
                continue
            await unit.tell(old.removed())
        new = old.again(task, now=now)
        await reminder_rows.insert(unit, new)
        await unit.tell(new.created())
        if (at := new.fires_at(task)) is not None and now < (task.due_at or 0):
            await unit.enqueue(jobs.fire(id=new.id, at=at))


async def _due_soon(attempt: JobAttempt) -> None:
    """The job is due by the database's clock, which may be ahead of this machine's."""
    task_id, user_id = attempt.job.payload["task_id"], attempt.job.payload["user_id"]
    now = max(clock.now(), attempt.job.run_at)
    await attempt.end(partial(tell_due_soon, task_id=task_id, user_id=user_id, now=now))


async def tell_due_soon(unit: Unit, task_id: str, user_id: str, now: int) -> None:
    """Does nothing if the task is due later by now, belongs to somebody else, is closed or is out of sight."""
    task = (await task_rows.take_all(unit, [task_id])).get(task_id)
    before = (await due_soon.remind_before(unit, [user_id])).get(user_id)
    event = None if task is None else due_soon.tell(task, user_id, before, now=now)
    if task is None or event is None or not await who_sees(unit, [user_id], task.team_id):
        return
    if await due_soon.keep_told(unit, (task.id, user_id, event.state["due_on"])):
        await unit.tell(event)
