"""Keeps in the row of a task whether an open task blocks it, and records an event when that changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from events.storage.database import Unit
from events.task import TaskBlocked, TaskUnblocked
from models.task.status import OPEN
from models.task.stored import relations as relation_rows
from models.task.stored.parts import Family
from models.task.task import Task


async def blocked_by_changed(unit: Unit, changed: Iterable[tuple[Task, Mapping[str, Any]]]) -> set[str]:
    """The ids of the tasks that one of these blocks, if that one has been opened or closed. `changed`: tasks, each with
    the former values of its columns."""
    blockers = [
        task.id for task, was in changed if task.relation_count and _was_open(task, was) != _is_open(task.row())
    ]
    return await relation_rows.blocked_by(unit, blockers) if blockers else set()


async def look_at_blockers(unit: Unit, family: Family, ids: Iterable[str]) -> None:
    """Checks anew whether these tasks are blocked. They are locked first, so that of two units that change their
    blockers, the last one sees what the other one did."""
    wanted = set(ids)
    if not wanted:
        return
    await family.complete(unit, wanted)
    are_blocked = await relation_rows.are_blocked(unit, wanted)
    there = [family.tasks[id] for id in sorted(wanted & family.tasks.keys())]
    events = [event for task in there if (event := task.mark_blocked(task.id in are_blocked)) is not None]
    for kind, blocked in ((TaskBlocked, True), (TaskUnblocked, False)):
        await relation_rows.keep_blocked(
            unit, [event.subject_id for event in events if isinstance(event, kind)], blocked=blocked
        )
    for event in events:
        await unit.tell(event)


def _was_open(task: Task, was: Mapping[str, Any]) -> bool:
    return _is_open({**task.row(), **was})


def _is_open(task: Mapping[str, Any]) -> bool:
    return task["deleted_at"] is None and task["status"] in OPEN
