"""The moment before a task is due at which its assignee is notified: once for each due date, however that moment moves."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from events.storage.database import Reads, Unit
from events.task import TaskDueSoon
from models.preferences import rows as preference_rows
from models.preferences.preferences import LONGEST_REMIND_BEFORE, REMIND_BEFORE
from models.storage.sql import Values, chunks, one_of
from models.task.status import OPEN_SQL
from models.task.task import Task

_BEFORE = f"(CASE WHEN preferences.user_id IS NULL THEN {REMIND_BEFORE} ELSE preferences.remind_before END)"
"""Counted from the end of the due day in the assignee's time zone. Null: no notice."""
DueNotice = tuple[str, str, str]
"""A task, a person and a due date."""


def comes_due(task: Task, before: int | None, *, now: int) -> int | None:
    """The moment at which the assignee is to be notified. None if they are not: the task has no assignee or due date,
    is closed or in the trash, or its day is over."""
    if before is None or task.assignee_id is None or task.due_at is None or task.due_at <= now:
        return None
    return task.due_at - before if task.is_open and task.deleted_at is None else None


def tell(task: Task, to: str, before: int | None, *, now: int) -> TaskDueSoon | None:
    """None if the task is no longer due then, or not due soon yet."""
    moment = comes_due(task, before, now=now)
    if moment is None or now < moment or task.assignee_id != to or task.due_on is None or task.due_at is None:
        return None
    return TaskDueSoon(
        stream=to,
        subject_id=task.id,
        state={"id": task.id, "assignee_id": to, "due_on": task.due_on, "due_at": task.due_at},
    )


async def remind_before(reads: Reads, user_ids: Collection[str]) -> Mapping[str, int | None]:
    """The setting of each of these people."""
    wanted = await preference_rows.of_people(reads, user_ids)
    return {id: preferences.remind_before for id, preferences in wanted.items()}


async def coming(
    reads: Reads, *, after: int, until: int, behind: str = "", most: int
) -> Sequence[tuple[str, str, int]]:
    """Tasks whose assignees are to be notified in that time, as task, person and moment: sorted by id, after the id
    `behind`."""
    rows = await reads.report(
        f"SELECT id, assignee_id, due_at - {_BEFORE} AS moment FROM tasks"
        " LEFT JOIN preferences ON preferences.user_id = tasks.assignee_id"
        f" WHERE due_at > $1 AND due_at <= $2 AND due_at - {_BEFORE} > $1 AND due_at - {_BEFORE} <= $3"
        f" AND status IN ({OPEN_SQL}) AND deleted_at IS NULL AND assignee_id IS NOT NULL AND id > $4 ORDER BY id LIMIT $5",
        after,
        until + LONGEST_REMIND_BEFORE,
        until,
        behind,
        most,
    )
    return [(row[0], row[1], row[2]) for row in rows]


async def told(unit: Unit, task_ids: Collection[str]) -> set[DueNotice]:
    found: set[DueNotice] = set()
    for some in chunks(sorted(task_ids)):
        which = one_of("task_id", some, values := Values())
        rows = await unit.fetch(f"SELECT task_id, user_id, due_on FROM due_soon_told WHERE {which}", *values.all)
        found |= {(row[0], row[1], row[2]) for row in rows}
    return found


async def keep_told(unit: Unit, told: DueNotice) -> bool:
    """Returns False if the person was already notified of this due date."""
    sql = "INSERT INTO due_soon_told (task_id, user_id, due_on) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING"
    return await unit.execute(sql, *told) == 1


async def forget_told(unit: Unit, *, before: str, most: int) -> int:
    """Deletes the rows of due dates before that day, which need no notice any more."""
    return await unit.execute(
        "DELETE FROM due_soon_told WHERE (task_id, user_id, due_on) IN"
        " (SELECT task_id, user_id, due_on FROM due_soon_told WHERE due_on < $1 LIMIT $2)",
        before,
        most,
    )
