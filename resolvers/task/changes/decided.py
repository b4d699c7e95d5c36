"""Changes of tasks that a unit has decided on: stored together, and told one by one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from events.storage.database import Unit
from events.task import TaskEvent
from models.errors import Problem
from models.task.stored import rows as task_rows
from models.task.stored.parts import Family
from models.task.task import Task
from resolvers.task import overdue
from resolvers.task.changes import occurrences
from resolvers.task.changes.blocked import blocked_by_changed, look_at_blockers
from resolvers.task.changes.parts import count_parts, counted_anew
from resolvers.task.changes.references import References

ChangeResult = Task | Problem
"""The result for one of several tasks."""

STATUS = ("input", "status")


@dataclass(slots=True)
class Changes:
    """Changes that were decided on, to be stored together and told one by one."""

    family: Family = field(default_factory=Family)
    """Tasks that are locked. If a task now counts otherwise for its parent, the parent is among them, or is locked
    last."""
    references: References | None = None
    """Set by a call that may complete tasks."""
    completed_by: tuple[str, ...] = STATUS
    events: list[TaskEvent] = field(default_factory=list)
    changed: dict[str, tuple[Task, Mapping[str, Any]]] = field(default_factory=dict)
    look_at_blockers_of: set[str] = field(default_factory=set)
    """Tasks that have got a relation, or lost one."""

    def add(self, task: Task, *events: TaskEvent | None) -> None:
        for event in events:
            if event is not None:
                self.events.append(event)
                self.changed[task.id] = (task, event.state["was"])

    def was(self, task: Task) -> Mapping[str, Any]:
        return self.changed[task.id][1] if task.id in self.changed else {}

    async def store(self, unit: Unit) -> None:
        try:
            await self._store(unit)
        except Problem as problem:
            problem.is_of_the_unit = True
            raise

    async def _store(self, unit: Unit) -> None:
        await task_rows.update_all(unit, self.changed.values())
        await task_rows.keep_keys(unit, [task for task, was in self.changed.values() if "key" in was])
        await task_rows.keep_labels(
            unit, [(task, was["label_ids"]) for task, was in self.changed.values() if "label_ids" in was]
        )
        for event in self.events:
            await unit.tell(event)
        for task, was in self.changed.values():
            if not was.keys().isdisjoint(("due_at", "status", "deleted_at")):
                await overdue.enqueue(unit, task, was=was)
        self.family.add(task for task, _ in self.changed.values())
        await self._make_next_occurrences(unit)
        await count_parts(unit, self.family, counted_anew(self.changed.values()))
        waiting = await blocked_by_changed(unit, self.changed.values())
        await look_at_blockers(unit, self.family, self.look_at_blockers_of | waiting)

    async def _make_next_occurrences(self, unit: Unit) -> None:
        completed = [task for task, was in self.changed.values() if "next_id" in was]
        if completed and self.references is not None:
            moved = {task.id: was for task, was in self.changed.values() if "team_id" not in was}
            left = {id: was["rank"] for id, was in moved.items() if was.get("rank")}
            await occurrences.make(unit, completed, self.references, self.family, *self.completed_by, left=left)
