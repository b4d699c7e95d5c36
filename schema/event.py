"""The log as clients read it."""

from __future__ import annotations

from typing import Protocol

import strawberry

from events.event import Action, Origin
from schema.context import InfoWith
from schema.language.enums import described_enum
from schema.language.field import loaded
from schema.language.filter import DateTimeFilter, UserRefFilter
from schema.language.node import Node, NodeType
from schema.language.page import PageInfo
from schema.language.scalars import ID, JSON, Cursor, DateTime
from schema.task.task import Task
from schema.team import Team
from schema.user import User

described_enum(
    Action,
    "EventAction",
    "What kind of change it was.",
    CREATED="The object is new.",
    UPDATED="Fields of it changed.",
    DELETED="It went into the trash, or for good.",
    RESTORED="It came back from the trash.",
    OTHER="A named step that is more than an update: user.deactivated, team.member_added. See `name`.",
)
described_enum(
    Origin,
    "EventOrigin",
    "How a change was made.",
    SESSION="A signed-in person.",
    API_KEY="A program with a personal API key.",
    SYSTEM="The server itself, or its command line.",
)


@strawberry.type(description="One field of an object, before and after a change.")
class FieldChange:
    field: str = strawberry.field(description="Field name as in this schema.")
    before: JSON | None = strawberry.field(description="The value until then; an id where an object is meant.")
    after: JSON | None = strawberry.field(description="The value from then on; an id where an object is meant.")
    before_text: str | None = strawberry.field(
        description="`before` as text for people (a user's name instead of an id)."
    )
    after_text: str | None = strawberry.field(description="`after` as text for people.")


class EventFields(Protocol):
    """Loads the objects of an event when they are selected: each as it is now, or None if it is gone or hidden."""

    async def subject(self, kind: NodeType, id: str) -> Node | None: ...

    async def task(self, id: str) -> Task | None: ...

    async def team(self, id: str) -> Team | None: ...


@strawberry.type(
    description="""\
One committed change. Written in the same transaction as the change itself; activity, audit log, subscriptions, statistics and mail
are all readers of this one log, so they cannot disagree, fire early or fire twice. Members see their teams' whole history, also from before they joined;
everyone sees what concerns their own account; admins see all but personal streams.
Names: user.created, user.updated, user.role_changed, user.deactivated, user.reactivated, session.created, session.revoked, api_key.created, api_key.revoked,
team.created, team.updated, team.archived, team.unarchived, team.member_added, team.member_changed, team.member_removed,
label.created, label.updated, label.deleted, stage.created, stage.updated, stage.deleted,
comment.created, comment.updated, comment.deleted, comment.resolved, comment.reopened, comment.reacted (on the task that the comment stands on),
attachment.created (once its bytes are there), attachment.deleted (on the task that the file hangs on),
notification.raised, notification.updated, notification.all_read (in the personal stream of the owner of the inbox, for nobody else to read),
reminder.created, reminder.fired, reminder.deleted, task.due_soon (in the personal stream of who is reminded; the last one's subject is the task),
preferences.updated (in the personal stream of its owner, who is its subject),
push_device.added, push_device.removed (in the personal stream of the owner of the device),
view.created, view.updated, view.deleted (of a shared view in the stream of its team, of a private one in the personal stream of its owner),
task.created, task.updated, task.deleted (into the trash), task.restored, task.purged, task.became_overdue (written when the moment comes),
task.watched, task.unwatched (by hand), task.progressed (of its parts, more or fewer are done), task.blocked, task.unblocked (by open tasks): they raise no version,
task.moved_out (in the old team's stream, without a word of where to) and task.moved_in (in the new team's). One call makes one event for each object it changes
(two for a move), and raises its version by one; a call that changes nothing makes none."""
)
class Event(Node):
    stream: strawberry.Private[str]
    """The id of the event's stream: a team, the accounts, or a user for a personal stream."""

    hangs_on: strawberry.Private[str | None]
    """The task that its subject hangs on."""

    seq: int = strawberry.field(
        description="Number within its stream (one stream a team, one for accounts, one a user): 1, 2, 3 ... without gaps, in commit order."
    )
    name: str = strawberry.field(description="Dotted name, as on the internal bus: task.created, user.deactivated.")
    action: Action = strawberry.field(description="What kind of change it was.")
    subject_type: NodeType = strawberry.field(description="What kind of object changed.")
    subject_id: ID = strawberry.field(description="Id of the object that changed; known also when the object is gone.")
    actor: User | None = strawberry.field(description="Who did it. Null = the system itself.")
    via: Origin = strawberry.field(description="How the change was made: by a session, an API key or the server.")
    changes: list[FieldChange] = strawberry.field(description="Field by field; empty for created and deleted.")
    occurred_at: DateTime = strawberry.field(
        description="When it was committed; never earlier than the event before it in its stream."
    )
    origin_id: str | None = strawberry.field(
        description="Equals the idempotency key or request id of the causing call: a client recognises its own echo."
    )
    undoable: bool = strawberry.field(
        description=(
            "Whether `undo` can take it back: a change, deletion or restoring of a task, or the deletion of a comment, within the log's"
            " retention."
        )
    )

    @loaded("The object now; null when deleted or no longer visible to the caller.")
    async def subject(self, info: InfoWith[EventFields]) -> Node | None:
        return await info.context.fields.subject(self.subject_type, self.subject_id)

    @loaded(
        "The task that changed, or that the subject hangs on: as it is now; null when purged or no longer visible to the caller."
    )
    async def task(self, info: InfoWith[EventFields]) -> Task | None:
        id = self.subject_id if self.subject_type is NodeType.TASK else self.hangs_on
        return None if id is None else await info.context.fields.task(id)

    @loaded("The team in whose stream it stands; null for what concerns accounts.")
    async def team(self, info: InfoWith[EventFields]) -> Team | None:
        return await info.context.fields.team(self.stream) if self.stream.startswith("team_") else None


@strawberry.type(description="One event in a page of events.")
class EventEdge:
    cursor: str = strawberry.field(description="The item's cursor, for `after` and `before`.")
    node: Event = strawberry.field(description="The event.")


@strawberry.type(description="A page of the log.")
class EventConnection:
    edges: list[EventEdge] = strawberry.field(description="The items, each with its cursor.")
    nodes: list[Event] = strawberry.field(description="The items alone.")
    page_info: PageInfo = strawberry.field(
        description="Whether there are items before and after this page, and its first and last cursors."
    )
    total_count: int = strawberry.field(description="How many match on all pages. Counted only when selected.")
    cursor: Cursor = strawberry.field(description="Log position of this page, read in the same snapshot.")


@strawberry.input(description="Which events. All given conditions must hold.")
class EventFilter:
    names: list[str] | None = strawberry.field(
        description="Dotted names; a trailing * matches all below: task.*", default=None
    )
    subject_types: list[NodeType] | None = strawberry.field(
        description="Changes of these kinds of objects.", default=None
    )
    task_ids: list[ID] | None = strawberry.field(
        description="Changes of these tasks and of all that hangs on them, by id or by key.", default=None
    )
    team_ids: list[ID] | None = strawberry.field(description="Changes in these teams, by id or by key.", default=None)
    actor: UserRefFilter | None = strawberry.field(
        description="By who did it; isNull: true means the system itself.", default=None
    )
    fields: list[str] | None = strawberry.field(
        description="Only updates that touch one of these fields.", default=None
    )
    occurred_at: DateTimeFilter | None = strawberry.field(description="By when it was committed.", default=None)
    personal: bool | None = strawberry.field(
        description="Default false: without the personal stream; true: the caller's personal stream alone.",
        default=None,
    )
    origin_id: str | None = strawberry.field(
        description="Only what one call caused: its idempotency key or request id.", default=None
    )
