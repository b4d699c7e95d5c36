"""Inputs of mutations about tasks."""

from enum import StrEnum

import strawberry
from strawberry import Maybe

from schema.language.enums import described_enum
from schema.language.scalars import ID, Date
from schema.recurrence import RecurrenceInput
from schema.task.filter import TaskFilter
from schema.task.status import Priority, Status


@strawberry.input(description="A new task. Only `title` is required.")
class CreateTaskInput:
    id: ID | None = strawberry.field(
        description="Client-made id (task_ and a UUIDv7): offline creation, and a retry cannot double the task.",
        default=None,
    )
    title: str = strawberry.field(description="1 to 200 characters after trimming.")
    description: str | None = strawberry.field(description="At most 20,000 characters.", default=None)
    status: Status = strawberry.field(description="The initial status.", default=Status.PENDING)
    priority: Priority = strawberry.field(description="How much it matters.", default=Priority.MEDIUM)
    assignee_id: ID | None = strawberry.field(description="A user who is a member of the task's team.", default=None)
    due_date: Date | None = strawberry.field(description="Day it is due.", default=None)
    label_ids: list[ID] | None = strawberry.field(description="Labels of the task's team, at most 50.", default=None)
    stage_id: ID | None = strawberry.field(
        description="A column of the task's team; its status overrides `status`. Default: the first column of the status.",
        default=None,
    )
    parent_id: ID | None = strawberry.field(
        description=(
            "Makes it a sub-task of that task, in whose team it must be, and which is the default for `teamId`; at most 5 levels below the"
            " topmost task, 200 sub-tasks per task."
        ),
        default=None,
    )
    recurrence: RecurrenceInput | None = strawberry.field(
        description="Needs a due date, unless `fromCompletion` is set.", default=None
    )
    team_id: ID | None = strawberry.field(
        description="Default: the instance's default team if the caller is a member, else the caller's only team, else REQUIRED.",
        default=None,
    )


@strawberry.input(description="Absent = unchanged, null = clear.")
class UpdateTaskInput:
    title: Maybe[str | None] = strawberry.field(
        description="1 to 200 characters after trimming; can't be cleared.", default=None
    )
    description: Maybe[str | None] = strawberry.field(description="At most 20,000 characters.", default=None)
    status: Maybe[Status | None] = strawberry.field(description="How far it has come; can't be cleared.", default=None)
    priority: Maybe[Priority | None] = strawberry.field(
        description="How much it matters; can't be cleared.", default=None
    )
    assignee_id: Maybe[ID | None] = strawberry.field(
        description="A user who is a member of the task's team; null = nobody.", default=None
    )
    due_date: Maybe[Date | None] = strawberry.field(description="Day it is due.", default=None)
    label_ids: Maybe[list[ID] | None] = strawberry.field(
        description="Replaces all labels; not together with the next two.", default=None
    )
    add_label_ids: list[ID] | None = strawberry.field(
        description="Puts these on; never in conflict with another change of labels.", default=None
    )
    remove_label_ids: list[ID] | None = strawberry.field(
        description="Takes these off, likewise; none may stand in both lists.", default=None
    )
    stage_id: Maybe[ID | None] = strawberry.field(
        description=(
            "Moves it into a column of its team, and so gives it that column's status, whatever `status` says; null: into the first one of"
            " its status. Changing the status alone moves it to the first column of the new status."
        ),
        default=None,
    )
    parent_id: Maybe[ID | None] = strawberry.field(
        description=(
            "Makes it a sub-task of another task in the same team; null detaches it. CYCLE if that is itself or one of its own sub-tasks."
        ),
        default=None,
    )
    recurrence: Maybe[RecurrenceInput | None] = strawberry.field(description="Null ends the recurrence.", default=None)
    team_id: Maybe[ID | None] = strawberry.field(
        description="Moves the task to another team, where it gets a new key; can't be cleared.", default=None
    )
    expected_version: int | None = strawberry.field(
        description="Fails with CONFLICT if the task has moved on in a field that this call sets; without it the last writer wins.",
        default=None,
    )


@strawberry.input(description="Where a task goes: next to another one of its team, into a column, or both.")
class MoveTaskInput:
    after_id: ID | None = strawberry.field(
        description=(
            "Right behind this task. If both neighbours are given and are no longer adjacent, this one decides."
        ),
        default=None,
    )
    before_id: ID | None = strawberry.field(
        description="Right before this task. Without either neighbour: to the end.", default=None
    )
    status: Status | None = strawberry.field(description="New status; not together with `stageId`.", default=None)
    stage_id: ID | None = strawberry.field(description="New column.", default=None)


@strawberry.input(one_of=True, description="Which tasks a bulk call means: exactly one of the two.")
class TaskTarget:
    ids: Maybe[list[ID]] = strawberry.field(description="These tasks, by id or by key.", default=None)
    filter: Maybe[TaskFilter] = strawberry.field(description="All tasks that match.", default=None)


@strawberry.input(one_of=True, description="The target of an undo: exactly one of the two.")
class UndoTarget:
    event_id: Maybe[ID] = strawberry.field(description="One event.", default=None)
    origin_id: Maybe[str] = strawberry.field(
        description="All undoable events of one call of the caller's, for example of a bulk change; at most 500.",
        default=None,
    )


class BulkPolicy(StrEnum):
    REJECT_ALL = "REJECT_ALL"
    SKIP_FAILED = "SKIP_FAILED"


described_enum(
    BulkPolicy,
    "BulkPolicy",
    "What to do when one item of a bulk call fails.",
    REJECT_ALL="All or nothing (one transaction).",
    SKIP_FAILED="Apply the valid items and report the others.",
)
