"""Results of mutations about tasks."""

import strawberry

from schema.language.errors import UserError
from schema.language.payload import Payload, PayloadPart
from schema.task.task import Task


@strawberry.type(description="Result of a mutation about one task.")
class TaskPayload(Payload):
    task: Task | None = strawberry.field(description="The task after the call; null on failure.", default=None)


@strawberry.type(description="The result of one item of a bulk call.")
class TaskBulkResult(PayloadPart):
    index: int = strawberry.field(description="Its index in the input, or among the tasks that matched, starting at 0.")
    task: Task | None = strawberry.field(
        description=(
            "The task after the call. If it failed: the task as it is, if there is one that the caller may see; null for a new one."
        ),
        default=None,
    )
    errors: list[UserError] = strawberry.field(description="Why it failed. Empty on success.", default_factory=list)


@strawberry.type(description="Result of a bulk call.")
class TaskBulkPayload(Payload):
    matched: int = strawberry.field(description="How many tasks were meant.", default=0)
    succeeded: int = strawberry.field(description="How many were done.", default=0)
    failed: int = strawberry.field(description="How many were not.", default=0)
    results: list[TaskBulkResult] = strawberry.field(
        description=(
            "In input order; at most 100 are returned. Of more, those that failed are returned first, and `index` says which they are. "
            "When REJECT_ALL rejects, `succeeded` is 0, `failed` counts the items at fault, and `errors` names them by path "
            "(inputs, 3, title), or in the message by their key where a filter or a call named them all."
        ),
        default_factory=list,
    )
