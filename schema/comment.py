"""Comments on tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Protocol

import strawberry

from models.comment.emoji import Emoji
from models.task.task import no_such_task
from schema.context import InfoWith
from schema.language.enums import described_enum
from schema.language.field import loaded
from schema.language.node import Node
from schema.language.page import PageInfo
from schema.language.payload import Payload
from schema.language.scalars import ID, Cursor, DateTime
from schema.user import User

if TYPE_CHECKING:
    from collections.abc import Sequence

    from schema.attachment import Attachment
    from schema.task.task import Task

described_enum(
    Emoji,
    "Emoji",
    "The emoji to react with: the same eight as on GitHub.",
    THUMBS_UP="👍",
    THUMBS_DOWN="👎",
    LAUGH="😄",
    HOORAY="🎉",
    CONFUSED="😕",
    HEART="❤️",
    ROCKET="🚀",
    EYES="👀",
)

SHOWN_OF_A_REACTION = 20


class CommentFields(Protocol):
    """Loads the fields of a comment that are selected. Limited to what the viewer may see."""

    async def task(self, id: str) -> Task | None: ...

    async def comment(self, id: str) -> Comment | None: ...

    async def replies_to(self, comment_id: str) -> list[Comment]: ...

    async def attachments_of(self, comment_id: str) -> list[Attachment]: ...

    async def people(self, ids: Sequence[str]) -> list[User]: ...


@strawberry.type(description="The caller's permissions on a comment.")
class CommentPermissions:
    update: bool = strawberry.field(description="Change its text: its author alone.")
    delete: bool = strawberry.field(description="Delete it: its author, and team admins.")
    resolve: bool = strawberry.field(description="Resolve and reopen its thread: its author, and members.")


@strawberry.type(description="All reactions to a comment with one emoji.")
class Reaction:
    emoji: Emoji = strawberry.field(description="Which one.")
    count: int = strawberry.field(description="How many people.")
    mine: bool = strawberry.field(description="Whether the caller is one of them.")
    user_ids: strawberry.Private[list[str]]

    @loaded("The first 20 of them.")
    async def users(self, info: InfoWith[CommentFields]) -> list[User]:
        return await info.context.fields.people(self.user_ids[:SHOWN_OF_A_REACTION])


@strawberry.type(description="A comment on a task, or a reply to one.")
class Comment(Node):
    author: User | None = strawberry.field(description="The author. Null if the account was erased.")
    body: str = strawberry.field(
        description=(
            "Markdown (CommonMark with tables, task lists, strikethrough and plain links), 1 to 10,000 characters; empty once deleted."
        )
    )
    body_html: str = strawberry.field(
        description="`body` as sanitised HTML: mentions and task keys are links; a file is an element with `data-attachment`, whose address the client fills in."
    )
    reactions: list[Reaction] = strawberry.field(description="One entry for each emoji that somebody has used.")
    created_at: DateTime = strawberry.field(description="When it was written.")
    edited_at: DateTime | None = strawberry.field(
        description="When its text last changed; null if never. Earlier versions are in the log."
    )
    resolved_at: DateTime | None = strawberry.field(
        description="When the thread was resolved; null while it is open, and for replies."
    )
    resolved_by: User | None = strawberry.field(description="The user who resolved it.")
    deleted_at: DateTime | None = strawberry.field(
        description="Set on a tombstone: text, files and reactions are gone, its place in the thread remains."
    )
    version: int = strawberry.field(description="Raised by one on every change except reactions.")
    can: CommentPermissions = strawberry.field(description="The caller's permissions on it.")
    task_id: strawberry.Private[str]
    parent_id: strawberry.Private[str | None]
    mention_ids: strawberry.Private[list[str]]

    @loaded("The task it stands on.")
    async def task(self, info: InfoWith[CommentFields]) -> Annotated[Task, strawberry.lazy("schema.task.task")]:
        task = await info.context.fields.task(self.task_id)
        if task is None:  # it was purged, or the caller has lost sight of it, since they saw the comment
            raise no_such_task(self.task_id)
        return task

    @loaded("Null for the first comment of a thread; replies are one level deep.")
    async def parent(self, info: InfoWith[CommentFields]) -> Comment | None:
        return None if self.parent_id is None else await info.context.fields.comment(self.parent_id)

    @loaded("Replies, oldest first; at most 200 per thread. Empty for a reply.")
    async def replies(self, info: InfoWith[CommentFields]) -> list[Comment]:
        return [] if self.parent_id is not None else await info.context.fields.replies_to(self.id)

    @loaded("Users it mentions, if they can see the task; at most 50.")
    async def mentions(self, info: InfoWith[CommentFields]) -> list[User]:
        return await info.context.fields.people(self.mention_ids)

    @loaded("Files that belong to it, oldest first; at most 20.")
    async def attachments(
        self, info: InfoWith[CommentFields]
    ) -> list[Annotated[Attachment, strawberry.lazy("schema.attachment")]]:
        return [] if self.deleted_at is not None else await info.context.fields.attachments_of(self.id)


@strawberry.type(description="One item in a page of comments.")
class CommentEdge:
    cursor: str = strawberry.field(description="Place in the list, for `after` and `before`.")
    node: Comment = strawberry.field(description="The item.")


@strawberry.type(description="A page of comments.")
class CommentConnection:
    edges: list[CommentEdge] = strawberry.field(description="The items with their places in the list.")
    nodes: list[Comment] = strawberry.field(description="The items alone.")
    page_info: PageInfo = strawberry.field(description="Where this page lies in the list.")
    total_count: int = strawberry.field(description="How many match on all pages. Counted only when selected.")
    cursor: Cursor = strawberry.field(description="Log position of this page, read in the same snapshot.")


@strawberry.input(description="A new comment.")
class CreateCommentInput:
    id: ID | None = strawberry.field(description="Client-made id (comment_ and a UUIDv7).", default=None)
    task_id: ID = strawberry.field(description="By id or key.")
    body: str = strawberry.field(description="Markdown, 1 to 10,000 characters.")
    parent_id: ID | None = strawberry.field(
        description="The thread to reply in: its first comment, or any reply in it.", default=None
    )
    attachment_ids: list[ID] | None = strawberry.field(
        description="Files of this task that are ready, that the caller has added and that belong to no comment yet; at most 20.",
        default=None,
    )


@strawberry.type(description="Result of a change of a comment.")
class CommentPayload(Payload):
    comment: Comment | None = strawberry.field(description="Null when it failed.", default=None)
