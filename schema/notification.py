"""The inbox: the caller's notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Protocol, TypeAlias

import strawberry
from strawberry import Maybe

from models.notification.reason import NotificationReason
from schema.comment import Comment
from schema.context import InfoWith
from schema.event import Event
from schema.language.enums import described_enum
from schema.language.field import loaded
from schema.language.node import Node
from schema.language.page import PageInfo
from schema.language.payload import Payload
from schema.language.scalars import ID, Cursor, DateTime
from schema.stream import StreamReady, StreamReset
from schema.task.task import Task
from schema.user import User

if TYPE_CHECKING:
    from collections.abc import Sequence

described_enum(
    NotificationReason,
    "NotificationReason",
    "Why somebody is told.",
    ASSIGNED="The task became theirs.",
    UNASSIGNED="The task now belongs to somebody else, or to nobody.",
    MENTIONED="A comment or description mentions them.",
    COMMENTED="There is a comment on a task they watch.",
    STATUS_CHANGED="The status of a task they watch changed.",
    UPDATED="Something else changed in a task they watch: title, description, priority, due date, team.",
    UNBLOCKED="The last open task that blocked one of theirs is done.",
    DUE_SOON="A task of theirs is due soon.",
    OVERDUE="A task of theirs became overdue.",
    REMINDER="A reminder they set.",
    TEAM="They were added to a team, or their role in one changed.",
    TRANSFER="Their import or export has ended.",
    SECURITY="Their password, an API key or another way to sign in changed.",
)


class NotificationFields(Protocol):
    """Loads the fields of an entry that are selected. Limited to what the viewer may see."""

    async def task(self, id: str) -> Task | None: ...

    async def comment(self, id: str) -> Comment | None: ...

    async def events_of(self, ids: Sequence[str]) -> list[Event]: ...

    async def title_of(self, notification: Notification) -> str: ...


@strawberry.type(
    description=(
        "An inbox entry: what the caller should know about one task, or about one thing that is not a task. Something new joins the"
        " entry of its task, makes it unread and moves it to the top. Nobody is notified of their own actions, SECURITY aside."
    )
)
class Notification(Node):
    reasons: list[NotificationReason] = strawberry.field(
        description=(
            "Why, newest first, each once, those of one event in the order of the enum; since it was last read. A read entry keeps"
            " them until something new starts afresh."
        )
    )
    actor: User | None = strawberry.field(description="The user behind the newest event. Null = the system itself.")
    count: int = strawberry.field(
        description="Events since it was last read. A read entry keeps the number until something new starts afresh."
    )
    occurred_at: DateTime = strawberry.field(
        description="When the newest event happened, or its snooze ended; entries are sorted by it."
    )
    read_at: DateTime | None = strawberry.field(description="Null = unread.")
    archived_at: DateTime | None = strawberry.field(description="Set while archived; a new event brings it back.")
    snoozed_until: DateTime | None = strawberry.field(
        description="Hidden until then, when it comes back at the top and as unread."
    )
    task_id: strawberry.Private[str | None]
    comment_id: strawberry.Private[str | None]
    event_ids: strawberry.Private[list[str]]

    @loaded(
        "The task it is about; null for anything else, and once the caller may not see the task any more: then the entry tells nothing of"
        " it, with no comment, no events and a title in general words."
    )
    async def task(self, info: InfoWith[NotificationFields]) -> Task | None:
        return None if self.task_id is None else await info.context.fields.task(self.task_id)

    @loaded("One line in the caller's language.")
    async def title(self, info: InfoWith[NotificationFields]) -> str:
        return await info.context.fields.title_of(self)

    @loaded("The newest comment among its events, if any.")
    async def comment(self, info: InfoWith[NotificationFields]) -> Comment | None:
        if self.comment_id is None or await self.task(info) is None:
            return None
        return await info.context.fields.comment(self.comment_id)

    @loaded("The events behind this entry, newest first, as far as the log reaches back; at most 20.")
    async def events(self, info: InfoWith[NotificationFields]) -> list[Event]:
        if self.task_id is not None and await self.task(info) is None:
            return []
        return await info.context.fields.events_of(self.event_ids)


@strawberry.type(description="One item in a page of an inbox.")
class NotificationEdge:
    cursor: str = strawberry.field(description="Place in the list, for `after` and `before`.")
    node: Notification = strawberry.field(description="The item.")


@strawberry.type(description="A page of an inbox.")
class NotificationConnection:
    edges: list[NotificationEdge] = strawberry.field(description="The items with their places in the list.")
    nodes: list[Notification] = strawberry.field(description="The items alone.")
    page_info: PageInfo = strawberry.field(description="Where this page lies in the list.")
    total_count: int = strawberry.field(description="How many match on all pages. Counted only when selected.")
    unread_count: int = strawberry.field(
        description="All unread entries of the caller that are neither archived nor snoozed, whatever the filter."
    )
    cursor: Cursor = strawberry.field(
        description="Position in the personal stream, read in the same snapshot: subscribe to `inbox` after it."
    )


@strawberry.input(description="Which entries of the inbox.")
class NotificationFilter:
    unread: bool | None = strawberry.field(description="Only unread ones, or only read ones.", default=None)
    archived: bool | None = strawberry.field(
        description="Default false: without archived ones; true: only those.", default=None
    )
    snoozed: bool | None = strawberry.field(
        description="Default false: without snoozed ones; true: only those.", default=None
    )
    reasons: list[NotificationReason] | None = strawberry.field(
        description="With at least one of these reasons.", default=None
    )
    task_ids: list[ID] | None = strawberry.field(description="About these tasks, by id or key.", default=None)


@strawberry.input(description="Absent = unchanged, null = clear.")
class UpdateNotificationsInput:
    read: Maybe[bool | None] = strawberry.field(
        description="Mark as read or unread. Unread takes it out of the archive.", default=None
    )
    archived: Maybe[bool | None] = strawberry.field(
        description="Archive, or take out of the archive. An archived entry is read, and its snooze is over.",
        default=None,
    )
    snoozed_until: Maybe[DateTime | None] = strawberry.field(
        description="Hide until then; null shows it at once, as it is.", default=None
    )


@strawberry.type(description="Result of a change of the inbox.")
class InboxPayload(Payload):
    notifications: list[Notification] = strawberry.field(
        description="The entries that were asked for, as they are now; empty for `markAllRead`, which may change thousands.",
        default_factory=list,
    )
    unread_count: int | None = strawberry.field(
        description="As in `NotificationConnection`, after this change.", default=None
    )


@strawberry.type(description="One change of the caller's inbox.")
class InboxChange:
    cursor: Cursor = strawberry.field(description="Resume after this.")
    seq: int = strawberry.field(description="Number within the personal stream.")
    name: str = strawberry.field(
        description=(
            "notification.raised: something happened; notification.updated: it was read, archived or snoozed, here or elsewhere, or its"
            " snooze ended; notification.all_read."
        )
    )
    notification_id: ID | None = strawberry.field(
        description="Null for notification.all_read: ask for the inbox again."
    )
    notification: Notification | None = strawberry.field(description="The entry as of this change.")
    unread_count: int = strawberry.field(description="As in `NotificationConnection`, as of this change.")
    occurred_at: DateTime = strawberry.field(description="When it was committed.")
    origin_id: str | None = strawberry.field(description="Idempotency key or request id of the causing call.")


InboxStreamItem: TypeAlias = Annotated[
    InboxChange | StreamReady | StreamReset,
    strawberry.union(
        "InboxStreamItem",
        description="An item of the `inbox` stream: a change, or a marker of the stream's position.",
    ),
]
