"""The moment a task becomes overdue: time is an event too, so that streams and statistics follow by themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from events.job import Job
from events.store import Row, Unit
from events.turn import Turn
from models import clock, task_counts, task_rows
from models.task import Task
from models.task_status import OPEN

KIND = "task.overdue"

_OPEN = ", ".join(str(int(status)) for status in sorted(OPEN))


async def enqueue(unit: Unit, task: Task) -> None:
    """Of an open task with a due date, to be looked at when its day is over."""
    if task.is_open and task.deleted_at is None and task.due_at not in (None, task.overdue_told_at):
        await unit.enqueue(_job(task.id, task.due_at))


async def look(turn: Turn) -> None:
    """The work of that job. It is due by the database's clock: ours may not be as far yet."""
    now = max(clock.now(), turn.job.run_at)
    await turn.end(lambda unit: become_overdue(unit, turn.job.payload["task_id"], now))


async def become_overdue(unit: Unit, task_id: str, now: int) -> None:
    """What was completed, deleted or put off since then is left alone."""
    task = (await task_rows.take_all(unit, [task_id])).get(task_id)
    event = None if task is None else task.become_overdue(now)
    if task is not None and event is not None:
        await task_rows.update(unit, task, event.state["was"])
        await unit.tell(event)


async def move_to_zone(unit: Unit, user_id: str) -> int:
    """The person's time zone has changed, so the due days of their tasks end at another moment. The tasks are locked before
    their days are read: an edit that read the old zone commits first. An assignment that read it holds the person
    (`resolvers.roster`). Returns the number of their tasks."""
    share, update = (" FOR KEY SHARE", " FOR UPDATE") if unit.dialect == "postgres" else ("", "")
    zone = await unit.fetchval(f"SELECT time_zone FROM users WHERE id = $1{share}", user_id)
    tasks = await unit.fetch(f"{_COUNTED} WHERE assignee_id = $1 ORDER BY id{update}", user_id)
    days = await unit.fetch("SELECT DISTINCT due_on FROM tasks WHERE assignee_id = $1 AND due_on IS NOT NULL", user_id)
    for (due_on,) in days:
        await unit.execute(
            "UPDATE tasks SET due_at = $3 WHERE assignee_id = $1 AND due_on = $2",
            user_id,
            due_on,
            clock.end_of(due_on, zone),
        )
    _count(unit, tasks, zone)
    waiting = await unit.fetch(
        f"SELECT id, due_at FROM tasks WHERE assignee_id = $1 AND due_at IS NOT NULL AND status IN ({_OPEN})"
        " AND deleted_at IS NULL AND (overdue_told_at IS NULL OR overdue_told_at <> due_at)",
        user_id,
    )
    for id, due_at in waiting:
        await unit.enqueue(_job(id, due_at))
    return len(tasks)


_COUNTED = f"SELECT id, team_id, {', '.join(task_counts.COLUMNS)} FROM tasks"


def _count(unit: Unit, tasks: Iterable[Row], zone: str) -> None:
    """No event tells of these changes, so they are counted here."""
    now = clock.now()
    for row in tasks:
        if row["due_on"] is not None:
            before = {column: row[column] for column in task_counts.COLUMNS}
            after = {**before, "due_at": clock.end_of(row["due_on"], zone)}
            cells = Counter(task_counts.cells(after, now=now))
            cells.subtract(task_counts.cells(before, now=now))
            unit.count(row["team_id"], cells)


def _job(task_id: str, due_at: int | None) -> Job:
    assert due_at is not None  # the caller has looked
    return Job(
        kind=KIND, key=f"{KIND}:{task_id}:{due_at}", payload={"task_id": task_id, "due_at": due_at}, run_at=due_at
    )
