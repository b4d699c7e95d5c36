"""Tasks that go into the trash, come out of it or go for good, each with all its parts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from events.states import ParentCard
from events.storage.database import Unit
from models.attachment import rows as attachment_rows
from models.task.parts import MOST_IN_A_TREE, too_many_at_once
from models.task.relations import StoredKind
from models.task.stored import relations as relation_rows
from models.task.stored import rows as task_rows
from models.task.stored.parts import Family
from models.task.task import Task
from models.viewer import Viewer
from resolvers.task.changes.blocked import look_at_blockers
from resolvers.task.changes.decided import Changes
from resolvers.task.changes.parts import count_parts

TakenBack = Mapping[str, Sequence[str]]
"""For an undo, by the ids of the tasks: the ids of the events that are undone."""
NOTHING: TakenBack = MappingProxyType({})


def trash(
    task: Task,
    family: Family,
    changes: Changes,
    me: Viewer,
    now: int,
    *,
    joins: ParentCard | None = None,
    since: int | None = None,
    takes_back: TakenBack = NOTHING,
) -> None:
    """Deletes the task with its parts. A part that is in the trash already has another time of deletion, so it stays
    there when the others are restored. `joins`: the parent that the task left when it came out of the trash; `since`:
    when they went there together, so that they come back together."""
    parts = _few(family.below(task.id))
    gone = [part.deleted_at for part in parts if part.deleted_at is not None]
    at = max(now, task.updated_at, *(part.updated_at for part in parts), *(before + 1 for before in gone))
    event = task.trash(by=me, joins=joins, now=at, since=since, takes_back=takes_back.get(task.id, ()))
    if event is None:
        return
    changes.add(task, event)
    for part in parts:
        changes.add(part, part.trash_along(at, since=since, takes_back=takes_back.get(part.id, ())))


def restore(
    task: Task, family: Family, changes: Changes, me: Viewer, now: int, *, takes_back: TakenBack = NOTHING
) -> None:
    """Restores the task with the parts that went into the trash with it. If its parent is still in the trash, the task
    leaves it."""
    went = task.deleted_at
    parts = _few([part for part in family.below(task.id) if went is not None and part.deleted_at == went])
    leaves = _parent_in_the_trash(task, family)
    changes.add(task, task.restore(by=me, leaves=leaves, now=now, takes_back=takes_back.get(task.id, ())))
    back = {task.id}
    for part in parts:
        if part.parent_id in back:
            back.add(part.id)
            changes.add(part, part.restore_along(now, takes_back=takes_back.get(part.id, ())))


async def purge(unit: Unit, task: Task, family: Family, me: Viewer) -> None:
    """Deletes the task and all its sub-tasks for good, including those in the trash."""
    events = [task.purge(by=me)]
    parts = _few(family.below(task.id))
    events += (part.purge_along() for part in parts)
    waiting = await _unrelate_all(unit, family, [task, *parts])
    going = [event.subject_id for event in events]
    await attachment_rows.remove_with(unit, going)
    await task_rows.remove(unit, going)
    for event in reversed(events):
        await unit.tell(event)
    await count_parts(unit, family, [] if task.parent_id is None else [task.parent_id])
    await look_at_blockers(unit, family, waiting)


async def _unrelate_all(unit: Unit, family: Family, tasks: Sequence[Task]) -> set[str]:
    """Removes the relations of these tasks, and records one event for each task that stays. Returns the ids of those
    that one of these tasks has blocked."""
    going = {task.id for task in tasks}
    relations = await relation_rows.of_tasks(unit, (task.id for task in tasks if task.relation_count))
    lost = Counter(id for each in relations for id in (each.a_id, each.b_id) if id not in going)
    if not relations:
        return set()
    await family.complete(unit, lost)
    await relation_rows.remove_all(unit, going)
    changes = Changes(family)
    for id, many in sorted(lost.items()):
        other = family.tasks[id]
        changes.add(other, other.change_relations(other.relation_count - many))
    await changes.store(unit)
    return {each.b_id for each in relations if each.kind is StoredKind.BLOCKS} - going


def _few(parts: Sequence[Task]) -> Sequence[Task]:
    if len(parts) >= MOST_IN_A_TREE:
        raise too_many_at_once("id")
    return parts


def _parent_in_the_trash(task: Task, family: Family) -> Task | None:
    parent = None if task.parent_id is None else family.tasks.get(task.parent_id)
    return parent if parent is not None and parent.deleted_at is not None else None
