"""The parents that a call gives to tasks, and the progress of a parent's parts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from events.storage.database import Unit
from events.task import TaskProgressed
from models.task.parts import PARENT, NewParent, counts_as
from models.task.stored import parts as part_rows
from models.task.stored.parts import Family
from models.task.task import Task, no_such_task
from models.viewer import Viewer


class Parents:
    """Parents by the id or the key that the call gives. A task that the caller may not see counts as missing."""

    def __init__(self, unit: Unit, me: Viewer, family: Family, ids: Mapping[str, str]) -> None:
        self._unit, self._me, self._family, self._ids = unit, me, family, ids
        self._known: dict[str, NewParent] = {}

    def task(self, given: str) -> Task | None:
        task = self._family.tasks.get(self._ids.get(given, ""))
        return task if task is not None and self._me.sees_team(task.team_id) else None

    async def hold(self) -> None:
        """Their teams are locked from here on: see `part_rows.new_parents`."""
        self._known = await part_rows.new_parents(self._unit, filter(None, map(self.task, self._ids)))

    def parent(self, given: str) -> NewParent:
        found = self._known.get(self._ids.get(given, given))
        if found is None:
            raise no_such_task(given, *PARENT)
        return found

    def joined(self, task: Task, was: Mapping[str, object]) -> None:
        """Called when a task has been decided on; `was`: the former values of its columns. If it has become a part, its
        parent has room for one less."""
        id = task.parent_id
        if id is not None and "parent_id" in was:
            self._known[id] = self._known[id].with_one_more()

    def made(self, task: Task) -> None:
        """Adds a task that the same call makes, so that later tasks of the call can be its parts."""
        self.joined(task, {"parent_id": None})
        above = () if task.parent_id is None else (task.parent_id, *self._known[task.parent_id].above)
        self._known[task.id] = NewParent(task.id, task.team_id, task.title, False, 0, above)


async def count_parts(unit: Unit, family: Family, ids: Iterable[str]) -> None:
    """Counts the parts of these tasks anew, and records an event for each task that has progressed."""
    parents = sorted(set(ids))
    if not parents:
        return
    await family.complete(unit, parents)
    events: list[TaskProgressed] = []
    counted = await part_rows.count(unit, parents)
    changed: list[Task] = []
    for id in parents:
        parent = family.tasks.get(id)
        if parent is None or parent.parts == counted[id]:
            continue
        changed.append(parent)
        if (event := parent.progress(counted[id])) is not None:
            events.append(event)
    await part_rows.keep_counts(unit, changed)
    for event in events:
        await unit.tell(event)


def counted_anew(changed: Iterable[tuple[Task, Mapping[str, object]]]) -> set[str]:
    """The ids of the parents for which one of these tasks counts otherwise now. `changed`: tasks, each with the former
    values of its columns."""
    ids: set[str | None] = set()
    for task, was in changed:
        if was.keys().isdisjoint(("parent_id", "status", "deleted_at")):
            continue
        row = task.row()
        before, now = counts_as({**row, **was}), counts_as(row)
        if before != now:
            ids |= {before[0], now[0]}
    return {id for id in ids if id is not None}
