"""Records an event when a task becomes overdue, so that streams and statistics follow the clock as they follow any
change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from events.jobs.attempt import JobAttempt
from events.storage.database import Row, Unit
from events.storage.job import Job
from events.storage.turns import let_others_go_on
from models.task.lists import counts as task_counts
from models.task.status import OPEN, OPEN_SQL, Priority, Status
from models.task.stored import rows as task_rows
from models.task.task import Task
from models.values import clock

KIND = "task.overdue"
BETWEEN_BREATHS = 200
"""Number of a person's tasks, of which there may be tens of thousands, that are handled before other work has its turn."""


async def enqueue(unit: Unit, task: Task, *, was: Mapping[str, Any] | None = None) -> None:
    """Enqueues the job of an open task with a due date, which runs when that day is over. `was`: what its columns were
    before the change; None: it is new."""
    if task.is_open and task.deleted_at is None and task.due_at not in (None, task.overdue_told_at):
        now = clock.now()
        was_overdue = task.is_overdue(now) and (was is None or not _waits_to_be_told(task, was, now))
        await unit.enqueue(_job(task.id, task.due_at, was_overdue=was_overdue))


async def run_job(attempt: JobAttempt) -> None:
    """Runs that job. The job is due by the database's clock; the clock of this process may be behind."""
    now = max(clock.now(), attempt.job.run_at)
    task_id, was_overdue = attempt.job.payload["task_id"], attempt.job.payload.get("was_overdue", False)
    await attempt.end(lambda unit: become_overdue(unit, task_id, now, was_overdue=was_overdue))


async def become_overdue(unit: Unit, task_id: str, now: int, *, was_overdue: bool = False) -> None:
    """A task that was completed, deleted or put off since then is left alone. `was_overdue`: another event has shown it
    overdue already, because its day was over when it was set."""
    task = (await task_rows.take_all(unit, [task_id])).get(task_id)
    event = None if task is None else task.become_overdue(now, was_overdue=was_overdue)
    if task is not None and event is not None:
        await task_rows.update(unit, task, event.state["was"])
        await unit.tell(event)


async def move_to_zone(unit: Unit, user_id: str) -> int:
    """The person's time zone has changed, so the due days of their tasks end at another moment. The tasks are locked before
    their days are read: an edit that read the old zone commits first. An assignment that read it holds the person
    (`resolvers.task.changes.references`). Returns the number of their tasks."""
    share, update = (" FOR KEY SHARE", " FOR UPDATE") if unit.dialect == "postgres" else ("", "")
    zone = await unit.fetchval(f"SELECT time_zone FROM users WHERE id = $1{share}", user_id)
    many: int = await unit.fetchval(
        f"SELECT count(*) FROM (SELECT id FROM tasks WHERE assignee_id = $1 ORDER BY id{update}) mine", user_id
    )
    counted = await unit.fetch(
        f"SELECT team_id, due_on, due_at, count(*) AS n FROM tasks WHERE {_COUNTED} GROUP BY team_id, due_on, due_at",
        user_id,
    )
    days = await unit.fetch("SELECT DISTINCT due_on FROM tasks WHERE assignee_id = $1 AND due_on IS NOT NULL", user_id)
    for (due_on,) in days:
        await unit.execute(
            "UPDATE tasks SET due_at = $3 WHERE assignee_id = $1 AND due_on = $2",
            user_id,
            due_on,
            clock.end_of(due_on, zone),
        )
    await _count(unit, user_id, counted, zone)
    waiting = await unit.fetch(
        f"SELECT id, due_at FROM tasks WHERE {_COUNTED} AND (overdue_told_at IS NULL OR overdue_told_at <> due_at)",
        user_id,
    )
    for number, (id, due_at) in enumerate(waiting, start=1):
        await let_others_go_on(number, every=BETWEEN_BREATHS)
        await unit.enqueue(_job(id, due_at))
    return many


_COUNTED = f"assignee_id = $1 AND due_at IS NOT NULL AND status IN ({OPEN_SQL}) AND deleted_at IS NULL"
"""The condition for the tasks whose ends of due days are in the counters."""

_AN_OPEN_TASK: Mapping[str, Any] = {
    **dict.fromkeys(task_counts.COLUMNS),
    "status": int(Status.PENDING),
    "priority": int(Priority.LOW),
}


async def _count(unit: Unit, user_id: str, alike: Iterable[Row], zone: str) -> None:
    """No event records these changes, so the counters are updated here, once for all tasks that are alike."""
    now = clock.now()
    for number, row in enumerate(alike, start=1):
        await let_others_go_on(number, every=BETWEEN_BREATHS)
        before = {**_AN_OPEN_TASK, "assignee_id": user_id, "due_on": row["due_on"], "due_at": row["due_at"]}
        after = {**before, "due_at": clock.end_of(row["due_on"], zone)}
        cells = Counter(task_counts.cells(after, now=now))
        cells.subtract(task_counts.cells(before, now=now))
        unit.count(row["team_id"], {cell: n * row["n"] for cell, n in cells.items()})


def _waits_to_be_told(task: Task, was: Mapping[str, Any], now: int) -> bool:
    """Whether it was overdue before the change, and nobody knew, because its job comes late."""
    before = {"status": task.status, "due_at": task.due_at, "deleted_at": task.deleted_at, **was}
    due_at = before["due_at"]
    is_open = before["status"] in OPEN and before["deleted_at"] is None
    return is_open and due_at is not None and due_at <= now and due_at != task.overdue_told_at


def _job(task_id: str, due_at: int | None, *, was_overdue: bool = False) -> Job:
    assert due_at is not None  # the caller has checked
    payload = {"task_id": task_id, "due_at": due_at, "was_overdue": was_overdue}
    return Job(kind=KIND, key=f"{KIND}:{task_id}:{due_at}", payload=payload, run_at=due_at)
