"""Parts of a task: which task it may become a part of, and its progress by its parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from events.states import ParentCard
from models.errors import Code, Invalid, LimitReached
from models.task.status import Status
from models.wording.sentence import sentence

MOST_PARTS = 200
"""Of one task. Parts in the trash count, since they can come back."""
DEEPEST = 5
"""Levels below the topmost task."""
MOST_IN_A_TREE = 500
"""Tasks that are trashed, restored, purged or moved to another team together."""
PARENT = ("input", "parentId")


@dataclass(frozen=True, slots=True)
class NewParent:
    """A task that others are to become parts of. It is locked, and nobody moves it or the tasks above it before the
    unit ends."""

    id: str
    team_id: str
    name: str
    is_in_the_trash: bool
    part_count: int
    above: Sequence[str] = ()
    """The tasks that it is a part of, from the nearest to the topmost one."""

    @property
    def card(self) -> ParentCard:
        return {"id": self.id, "name": self.name}

    def with_one_more(self) -> NewParent:
        return replace(self, part_count=self.part_count + 1)

    def must_take(self, task_id: str, *, team_id: str, height: int) -> None:
        """Raises if that task, with `height` levels of parts below it, can't become a part of this one."""
        if self.team_id != team_id:
            raise Invalid("A sub-task is in the team of its parent. Name a task of the same team.", *PARENT)
        if self.is_in_the_trash:
            raise Invalid("That task is in the trash. Name one that is not.", *PARENT)
        if task_id == self.id or task_id in self.above:
            raise Invalid(
                "A task can't be a sub-task of itself, or of one of its own sub-tasks. Name another one.",
                *PARENT,
                code=Code.CYCLE,
            )
        if len(self.above) + 1 + height > DEEPEST:
            raise LimitReached(
                sentence("Sub-tasks go at most {most} levels deep. Name a task further up.", most=DEEPEST),
                *PARENT,
                limit=DEEPEST,
            )
        if self.part_count >= MOST_PARTS:
            raise LimitReached(
                sentence(
                    "A task has at most {most} sub-tasks, those in the trash included. Remove some first, or delete those in the trash for good.",
                    most=MOST_PARTS,
                ),
                *PARENT,
                limit=MOST_PARTS,
            )


@dataclass(frozen=True, slots=True)
class Parts:
    """The number of a task's parts."""

    count: int = 0
    total: int = 0
    """The number of parts without those that are cancelled or in the trash."""
    done: int = 0


def counts_as(task: Mapping[str, Any]) -> tuple[str | None, bool, bool]:
    """The role of a task for its parent, by its columns: the parent's id, whether it counts in the progress, and
    whether it counts as done."""
    is_counted = task["deleted_at"] is None and task["status"] != Status.CANCELLED
    return task["parent_id"], is_counted, is_counted and task["status"] == Status.COMPLETED


def too_many_at_once(*path: str) -> LimitReached:
    return LimitReached(
        sentence(
            "A task and its sub-tasks, those in the trash included, are moved, deleted or restored together, {most} at most. Remove some sub-tasks first, or delete those in the trash for good.",
            most=MOST_IN_A_TREE,
        ),
        *path,
        limit=MOST_IN_A_TREE,
    )
