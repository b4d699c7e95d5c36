"""Reminders that people set for themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Protocol

import strawberry
from strawberry import Maybe

from models.task.task import no_such_task
from schema.context import InfoWith
from schema.language.field import loaded
from schema.language.node import Node
from schema.language.payload import Payload
from schema.language.scalars import DateTime, Duration

if TYPE_CHECKING:
    from schema.task.task import Task


class ReminderFields(Protocol):
    """Loads the fields of a reminder that are selected. Limited to what the viewer may see."""

    async def task(self, id: str) -> Task | None: ...


@strawberry.type(description="A reminder that the caller has set for themselves. Nobody else sees it.")
class Reminder(Node):
    task_id: strawberry.Private[str]

    at: DateTime | None = strawberry.field(
        description=(
            "When it fires. Null while it depends on the due date of a task that has none, or that is closed, or whose due day is over."
        )
    )
    before_due: Duration | None = strawberry.field(
        description=(
            "Set if it depends on the due date: how long before the end of the due day, as `Task.overdue` counts it. It moves with the"
            " due date."
        )
    )
    fired_at: DateTime | None = strawberry.field(description="When it fired; then it is done.")
    created_at: DateTime = strawberry.field(description="When it was set.")

    @loaded("The task to be reminded of.")
    async def task(self, info: InfoWith[ReminderFields]) -> Annotated[Task, strawberry.lazy("schema.task.task")]:
        task = await info.context.fields.task(self.task_id)
        if task is None:  # it went out of sight since the reminder was read
            raise no_such_task(self.task_id)
        return task


@strawberry.input(one_of=True, description="When to be reminded: exactly one of the two.")
class ReminderTime:
    at: Maybe[DateTime] = strawberry.field(description="At this instant, in the future.", default=None)
    before_due: Maybe[Duration] = strawberry.field(
        description="This long before the end of the due day, at most P90D. The task may get its due date later.",
        default=None,
    )


@strawberry.type(description="Result of a change of a reminder.")
class ReminderPayload(Payload):
    reminder: Reminder | None = strawberry.field(description="Null when it failed.", default=None)
