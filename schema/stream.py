"""The items that subscriptions send."""

from enum import StrEnum
from typing import Annotated, TypeAlias

import strawberry

from events.event import Action
from schema.attachment import Attachment
from schema.comment import Comment
from schema.dashboard import DashboardStats
from schema.event import Event, FieldChange
from schema.language.enums import described_enum
from schema.language.scalars import ID, Cursor, DateTime
from schema.task.task import Task
from schema.user import User


class FilterTransition(StrEnum):
    ENTERED = "ENTERED"
    STAYED = "STAYED"
    LEFT = "LEFT"


class ResetReason(StrEnum):
    CURSOR_EXPIRED = "CURSOR_EXPIRED"
    LAGGED = "LAGGED"
    PERMISSIONS_CHANGED = "PERMISSIONS_CHANGED"
    SHUTDOWN = "SHUTDOWN"


described_enum(
    FilterTransition,
    "FilterTransition",
    "What the change means for the filtered set: add it, refresh it, drop it.",
    ENTERED="It matches now, and did not before: add it.",
    STAYED="It matched before and still does: refresh it.",
    LEFT="It matches no more, is gone, or is no longer visible: drop it.",
)
described_enum(
    ResetReason,
    "ResetReason",
    "Why a stream cannot go on.",
    CURSOR_EXPIRED="`after` is older than the retention, or of another history of this database.",
    LAGGED="The reader was too slow.",
    PERMISSIONS_CHANGED="What the caller may see has changed.",
    SHUTDOWN="The server is going down; reconnect with the same cursor.",
)


@strawberry.type(description="One event as it arrives, with the position to resume after it.")
class StreamEvent:
    cursor: Cursor = strawberry.field(description="Resume the stream after this cursor.")
    event: Event = strawberry.field(description="The event.")


@strawberry.type(description="One change of one task, seen through the subscription's filter.")
class TaskChange:
    cursor: Cursor = strawberry.field(description="Resume the stream after this cursor.")
    seq: int = strawberry.field(description="The event's number within its stream.")
    name: str = strawberry.field(
        description="Name of the event: task.updated, comment.created, attachment.created. `action` is OTHER for what hangs on the task."
    )
    action: Action = strawberry.field(description="What kind of change it was.")
    transition: FilterTransition = strawberry.field(description="What it means for the filtered set.")
    task_id: ID = strawberry.field(description="The task that changed.")
    task: Task | None = strawberry.field(
        description="The task as of this change; null when deleted or no longer visible."
    )
    changes: list[FieldChange] = strawberry.field(description="Field by field; empty for created and deleted.")
    comment: Comment | None = strawberry.field(
        description="The comment concerned, as of this change; null otherwise. A deleted one is a tombstone."
    )
    attachment: Attachment | None = strawberry.field(
        description="The file concerned, as of this change; null otherwise, and when it was deleted."
    )
    actor: User | None = strawberry.field(description="Who did it. Null = the system itself.")
    occurred_at: DateTime = strawberry.field(description="When it was committed.")
    origin_id: str | None = strawberry.field(description="Idempotency key or request id of the causing call.")


@strawberry.type(description="The backlog is through; what follows is live.")
class StreamReady:
    cursor: Cursor = strawberry.field(description="Resume the stream after this cursor.")
    replayed: int = strawberry.field(description="How many backlog items were sent.")


@strawberry.type(description="The stream cannot go on without a gap and ends. Refetch, then subscribe after `cursor`.")
class StreamReset:
    cursor: Cursor = strawberry.field(description="Subscribe after this, once refetched.")
    reason: ResetReason = strawberry.field(description="Why it ends.")


@strawberry.type(description="One counter of the dashboard that moved.")
class StatDelta:
    field: str = strawberry.field(description="Name of the counter, as in `DashboardStats`.")
    before: int = strawberry.field(description="What it was in the update before.")
    after: int = strawberry.field(description="What it is now.")


@strawberry.type(description="The dashboard's numbers, whenever they change.")
class DashboardStatsUpdate:
    cursor: Cursor = strawberry.field(description="Log position that the numbers reflect.")
    stats: DashboardStats = strawberry.field(description="All numbers as they are now.")
    deltas: list[StatDelta] = strawberry.field(description="Counters that changed; empty in the first update.")


TaskStreamItem: TypeAlias = Annotated[
    TaskChange | StreamReady | StreamReset,
    strawberry.union("TaskStreamItem", description="What `taskChanges` sends: changes, and where the stream stands."),
]
EventStreamItem: TypeAlias = Annotated[
    StreamEvent | StreamReady | StreamReset,
    strawberry.union("EventStreamItem", description="What `events` sends: events, and where the stream stands."),
]
