"""The first tasks of a sorted list, as they change."""

from __future__ import annotations

import strawberry

from schema.language.scalars import ID, Cursor
from schema.task.task import Task


@strawberry.type(description="A task and where it stands.")
class TaskPlacement:
    index: int = strawberry.field(description="From 0.")
    task: Task = strawberry.field(description="The task as of this step.")


@strawberry.type(
    description=(
        "A step that keeps a sorted list right: first take out `removedIds` and every task of `placed`; then insert each of `placed` at its index,"
        " in the order given."
    )
)
class TaskWindowStep:
    number: strawberry.Private[int]
    """Counts the steps of one run: a watcher that was shown the list after a step gets the steps after that one."""

    cursor: Cursor = strawberry.field(description="Log position that the list reflects after this step.")
    fresh: bool = strawberry.field(
        description="Start from an empty list: true for the first step, and whenever the server had to start over."
    )
    removed_ids: list[ID] = strawberry.field(description="Tasks that are no longer in the window.")
    placed: list[TaskPlacement] = strawberry.field(
        description="Tasks that came in, moved or changed, by ascending index."
    )
    has_more: bool = strawberry.field(description="Whether more tasks match than the window shows.")
