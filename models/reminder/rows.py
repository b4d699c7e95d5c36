"""Reads and writes reminders as rows. A unit that sets a reminder, or lets it fire, locks its task first, so that no
change of a due date is missed."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from events.log import log
from events.storage.database import Reads, Row, Unit
from models.reminder.reminder import COLUMNS, MOST_IN_ALL, MOST_OF_A_TASK, Reminder, fires_at
from models.storage.sql import Values, all_of, chunks, one_of
from models.task.status import OPEN, Status
from models.task.stored import rows as task_rows
from models.viewer import Viewer

_OWN = ", ".join(f"reminders.{column}" for column in COLUMNS)
_WITH_TASKS = (
    f"SELECT {_OWN}, tasks.status, tasks.due_at, tasks.deleted_at"
    " FROM reminders JOIN tasks ON tasks.id = reminders.task_id"
)
WAITS = "reminders.fired_at IS NULL"


@dataclass(frozen=True, slots=True)
class TaskNow:
    """The columns of a task that decide when a reminder of it fires."""

    status: Status
    due_at: int | None
    deleted_at: int | None

    @property
    def is_open(self) -> bool:
        return self.status in OPEN


@dataclass(frozen=True, slots=True)
class Listed:
    """A reminder as it is shown."""

    columns: Mapping[str, Any]
    at: int | None
    """The instant at which it fires, or has fired."""

    @property
    def order(self) -> tuple[bool, bool, int, str]:
        """The next reminder first; then those that wait for a due date; last those that have fired, the newest first."""
        fired = self.columns["fired_at"]
        key = -fired if fired is not None else self.at or 0
        return fired is not None, self.at is None, key, self.columns["id"]


async def waiting(reads: Reads, me: Viewer, *, now: int) -> list[Listed]:
    """The viewer's pending reminders of tasks that they see."""
    return _listed(await _of(reads, me, WAITS), now)[:MOST_IN_ALL]


async def of_tasks(reads: Reads, task_ids: Collection[str], me: Viewer, *, now: int) -> dict[str, list[Listed]]:
    """The viewer's reminders of each of these tasks that they see."""
    found: dict[str, list[Listed]] = {id: [] for id in task_ids}
    for one in _listed(
        await _of(reads, me, one_of("reminders.task_id", sorted(task_ids), values := Values()), values), now
    ):
        found[one.columns["task_id"]].append(one)
    return {id: some[:MOST_OF_A_TASK] for id, some in found.items()}


async def by_ids(reads: Reads, ids: Collection[str], me: Viewer, *, now: int) -> list[Listed]:
    """The viewer's reminders among these, of tasks that they see."""
    return _listed(await _of(reads, me, one_of("reminders.id", sorted(set(ids)), values := Values()), values), now)


async def _of(reads: Reads, me: Viewer, which: str, values: Values | None = None) -> Sequence[Row]:
    values = values or Values()
    conditions = [which, f"reminders.user_id = {values(me.id)}", task_rows.visible_sql(me, values)]
    where = all_of(condition for condition in conditions if condition is not None)
    return await reads.fetch(f"{_WITH_TASKS} WHERE {where}", *values.all)


def _listed(rows: Sequence[Row], now: int) -> list[Listed]:
    return sorted((listed(row, row, now=now) for row in rows), key=lambda one: one.order)


def listed(columns: Any, task: Any, *, now: int) -> Listed:  # Any: rows, or mappings of the same columns
    """`at` is also null once the due day is over: then the moment never comes."""
    state = TaskNow(Status(task["status"]), task["due_at"], task["deleted_at"])
    at = fires_at(columns["at"], columns["before_due"], state)
    is_over = columns["at"] is None and (state.due_at or 0) <= now
    return Listed({column: columns[column] for column in COLUMNS}, None if is_over else at)


async def hold(unit: Unit, user_id: str) -> None:
    """Until this unit ends, no other unit adds a reminder for this person, so that the reminders can be counted."""
    await log.hold(unit, [user_id])


async def of_person(unit: Unit, user_id: str, task_id: str) -> tuple[list[Reminder], int]:
    """The person's pending reminders of this task, and the number of all their pending ones. Both are held."""
    rows = await unit.fetch(
        f"SELECT {_OWN} FROM reminders WHERE user_id = $1 AND task_id = $2 AND {WAITS}", user_id, task_id
    )
    in_all = await unit.fetchval(f"SELECT count(*) FROM reminders WHERE user_id = $1 AND {WAITS}", user_id)
    return [_reminder(row) for row in rows], in_all


async def insert(unit: Unit, reminder: Reminder) -> None:
    values = Values()
    row = values.each(getattr(reminder, column) for column in COLUMNS)
    await unit.execute(f"INSERT INTO reminders ({', '.join(COLUMNS)}) VALUES ({row})", *values.all)


async def remove(unit: Unit, id: str, user_id: str) -> Reminder | None:
    """Returns the removed reminder. None if this person has no such reminder."""
    row = await unit.fetchrow(
        f"DELETE FROM reminders WHERE id = $1 AND user_id = $2 RETURNING {', '.join(COLUMNS)}", id, user_id
    )
    return None if row is None else _reminder(row)


async def task_of(unit: Unit, id: str) -> str | None:
    """The task of a pending reminder."""
    task_id: str | None = await unit.fetchval(f"SELECT task_id FROM reminders WHERE id = $1 AND {WAITS}", id)
    return task_id


async def take(unit: Unit, id: str) -> Reminder | None:
    """Takes a pending reminder, to change it."""
    lock = " FOR UPDATE" if unit.dialect == "postgres" else ""
    row = await unit.fetchrow(f"SELECT {_OWN} FROM reminders WHERE id = $1 AND {WAITS}{lock}", id)
    return None if row is None else _reminder(row)


async def keep_fired(unit: Unit, reminder: Reminder) -> None:
    await unit.execute(
        "UPDATE reminders SET at = $2, fired_at = $3 WHERE id = $1", reminder.id, reminder.at, reminder.fired_at
    )


async def before_due(unit: Unit, task_ids: Collection[str]) -> list[Reminder]:
    """The pending reminders by due date of these tasks, of all people."""
    found: list[Reminder] = []
    for some in chunks(sorted(task_ids)):
        which = one_of("task_id", some, values := Values())
        rows = await unit.fetch(
            f"SELECT {_OWN} FROM reminders WHERE {which} AND {WAITS} AND before_due IS NOT NULL", *values.all
        )
        found += [_reminder(row) for row in rows]
    return found


async def by_due_date(unit: Unit, task_ids: Collection[str]) -> list[Reminder]:
    """The reminders by due date of these tasks, of all people, pending or fired. If one person has several at one time,
    the pending one."""
    found: dict[tuple[str, str, int], Reminder] = {}
    for some in chunks(sorted(task_ids)):
        which = one_of("task_id", some, values := Values())
        rows = await unit.fetch(
            f"SELECT {_OWN} FROM reminders WHERE {which} AND before_due IS NOT NULL ORDER BY fired_at IS NULL, id",
            *values.all,
        )
        found |= {(row["task_id"], row["user_id"], row["before_due"]): _reminder(row) for row in rows}
    return list(found.values())


async def forget_fired(unit: Unit, *, before: int, most: int) -> int:
    """Deletes the reminders that fired before that instant."""
    return await unit.execute(
        "DELETE FROM reminders WHERE id IN (SELECT id FROM reminders WHERE fired_at < $1 LIMIT $2)", before, most
    )


def _reminder(row: Row) -> Reminder:
    reminder = Reminder(**{column: row[column] for column in COLUMNS})
    reminder._saved_in_db = True  # noqa: SLF001  # as Tortoise marks those that it has read
    return reminder
