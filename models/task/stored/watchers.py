"""Writes the watchers of tasks to `task_watchers`, by which the tasks of a person are found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from events.storage.database import Reads, Writes
from models.storage.sql import Values, chunks, one_of
from models.task.task import Task
from models.task.watchers import WatchState
from models.team.sight import IS_SEEN


async def keep(writes: Writes, changed: Iterable[tuple[Task, str]]) -> None:
    """Stores the watchers; each task comes with its former watcher ids. The rows of people who are gone are deleted;
    for people who leave by hand use `leave`."""
    added: list[tuple[str, str, int]] = []
    removed: list[tuple[str, str]] = []
    for task, was in changed:
        before, now = set(was.split()), set(task.watcher_ids.split())
        added += ((task.id, id, WatchState.WATCHES) for id in sorted(now - before))
        removed += ((task.id, id) for id in sorted(before - now))
    for rows in chunks(added):
        await _set_states(writes, rows)
    for pairs in chunks(removed):
        values = Values()
        which = ", ".join(f"({values.each(pair)})" for pair in pairs)
        await writes.execute(f"DELETE FROM task_watchers WHERE (task_id, user_id) IN (VALUES {which})", *values.all)


async def leave(writes: Writes, task: Task, user_id: str) -> None:
    """The person stops watching, and does not become a watcher again automatically."""
    await _set_states(writes, [(task.id, user_id, WatchState.HAS_LEFT)])


async def has_left(reads: Reads, task: Task, user_id: str) -> bool:
    if user_id in task.watcher_ids.split():
        return False
    sql = "SELECT state FROM task_watchers WHERE task_id = $1 AND user_id = $2"
    return bool(await reads.fetchval(sql, task.id, user_id) == WatchState.HAS_LEFT)


async def who_left(reads: Reads, task_ids: Iterable[str]) -> set[tuple[str, str]]:
    """Pairs of a task's id and the id of a person who has stopped watching it."""
    found: set[tuple[str, str]] = set()
    for ids in chunks(sorted(task_ids)):
        values = Values()
        which = f"{one_of('task_id', ids, values)} AND state = {int(WatchState.HAS_LEFT)}"
        rows = await reads.fetch(f"SELECT task_id, user_id FROM task_watchers WHERE {which}", *values.all)
        found.update((row[0], row[1]) for row in rows)
    return found


async def made_by_an_older_version(reads: Reads, most: int) -> Mapping[str, Sequence[str]]:
    """Tasks that were never watched, and the people who should watch them: a process of a version without watchers made
    these tasks."""
    rows = await reads.fetch(
        "SELECT tasks.id AS task_id, users.id FROM tasks JOIN users ON users.id IN (tasks.creator_id, tasks.assignee_id)"
        " LEFT JOIN memberships ON memberships.user_id = users.id AND memberships.team_id = tasks.team_id"
        " WHERE tasks.watcher_ids = '' AND NOT EXISTS (SELECT 1 FROM task_watchers WHERE task_watchers.task_id = tasks.id)"
        f" AND {IS_SEEN} ORDER BY tasks.id LIMIT $1",
        most,
    )
    people: dict[str, list[str]] = {}
    for row in rows:
        people.setdefault(row["task_id"], []).append(row["id"])
    if len(rows) == most and len(people) > 1:
        people.popitem()  # the limit may have cut off people of the last task
    return people


async def _set_states(writes: Writes, rows: Sequence[tuple[str, str, int]]) -> None:
    values = Values()
    new = ", ".join(f"({values.each(row)})" for row in rows)
    await writes.execute(
        f"INSERT INTO task_watchers (task_id, user_id, state) VALUES {new}"
        " ON CONFLICT (task_id, user_id) DO UPDATE SET state = excluded.state",
        *values.all,
    )
