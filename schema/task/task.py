"""Pieces of work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Protocol

import strawberry

from schema.context import Info, InfoWith
from schema.label import Label
from schema.language.field import loaded
from schema.language.node import Node
from schema.language.page import After, Before, First, Last, Page, PageInfo
from schema.language.position import Position
from schema.language.progress import Progress
from schema.language.scalars import Cursor, Date, DateTime
from schema.recurrence import Recurrence
from schema.stage import Stage
from schema.task.relation_kind import RelationKind
from schema.task.status import Priority, Status
from schema.team import Team
from schema.user import User

if TYPE_CHECKING:
    from schema.attachment import Attachment
    from schema.comment import CommentConnection
    from schema.event import EventConnection
    from schema.reminder import Reminder


@strawberry.type(
    description="What the caller may do with a task, so that a client can disable buttons without duplicating the rules."
)
class TaskPermissions:
    update: bool = strawberry.field(description="Change title, description, priority and due date.")
    change_status: bool = strawberry.field(description="Change the status.")
    assign: bool = strawberry.field(description="Assign it to somebody, or to nobody.")
    delete: bool = strawberry.field(description="Move it into the trash and out again.")
    comment: bool = strawberry.field(description="Comment on it, react, and add files. From CONTRIBUTOR up.")


class TaskFields(Protocol):
    """Loads the fields of a task that are selected. Limited to what the viewer may see."""

    async def activity(self, task_id: str, page: Page, info: Info) -> EventConnection: ...

    async def watchers_of(self, watcher_ids: str, team_id: str) -> list[User]: ...

    async def description_html(self, task: Task) -> str | None: ...

    async def parent_of(self, task: Task, info: Info) -> Task | None: ...

    async def parts_of(self, task: Task, info: Info) -> list[Task]: ...

    async def relations_of(self, task: Task, info: Info) -> list[TaskRelation]: ...

    async def next_of(self, task: Task, info: Info) -> Task | None: ...

    async def comments_on(self, task_id: str, page: Page, info: Info) -> CommentConnection: ...

    async def attachments_on(self, task_id: str) -> list[Attachment]: ...

    async def reminders_on(self, task_id: str) -> list[Reminder]: ...

    async def as_of(self, task: Task, position: Position) -> Task | None: ...


@strawberry.type(description="A piece of work.")
class Task(Node):
    key: str = strawberry.field(
        description=(
            "Short name for people: GEN-12. Numbers are per team, without reuse; old keys keep working after a move to another team."
        )
    )
    title: str = strawberry.field(description="1 to 200 characters after trimming.")
    description: str | None = strawberry.field(description="At most 20,000 characters.")
    status: Status = strawberry.field(description="How far it has come.")
    priority: Priority = strawberry.field(description="How much it matters.")
    creator: User | None = strawberry.field(description="Who created it. Null if the account was erased.")
    assignee: User | None = strawberry.field(description="Who is to do it; null = nobody yet.")
    due_date: Date | None = strawberry.field(description="Day it is due.")
    overdue: bool = strawberry.field(
        description=(
            "Open (PENDING or IN_PROGRESS) and past the end of its due date in the assignee's time zone (else UTC), "
            "kept as an instant. Cancelled tasks are never overdue."
        )
    )
    started_at: DateTime | None = strawberry.field(description="When status first became IN_PROGRESS.")
    completed_at: DateTime | None = strawberry.field(
        description="Set when status becomes COMPLETED, cleared when it leaves it."
    )
    created_at: DateTime = strawberry.field(description="When it was created.")
    updated_at: DateTime = strawberry.field(description="When it last changed.")
    version: int = strawberry.field(description="Raised by one on every change.")
    team: Team = strawberry.field(description="The team it belongs to.")
    can: TaskPermissions = strawberry.field(description="What the caller may do with it.")
    deleted_at: DateTime | None = strawberry.field(description="Set while in the trash.")
    labels: list[Label] = strawberry.field(description="By name, at most 50.", default_factory=list)
    stage: Stage | None = strawberry.field(
        description="The board column; null when the team has none for this status.", default=None
    )
    url: str = strawberry.field(description="Link into the dashboard, as used in mails.")
    comment_count: int = strawberry.field(description="Comments and replies that are not deleted.", default=0)
    attachment_count: int = strawberry.field(description="How many files are ready.", default=0)
    rank: str = strawberry.field(
        description="Place in the team's manual order; new tasks stand at its end. Opaque; sorts as text, by code points.",
        default="",
    )
    watching: bool = strawberry.field(description="Whether the caller watches it.", default=False)
    progress: Progress = strawberry.field(
        description="Completed sub-tasks, out of all that are neither cancelled nor in the trash.",
        default_factory=lambda: Progress(done=0, total=0),
    )
    blocked: bool = strawberry.field(
        description="Whether it is blocked by an open task, even one that the caller may not see.", default=False
    )
    recurrence: Recurrence | None = strawberry.field(description="How it recurs; null if it does not.", default=None)
    team_id: strawberry.Private[str] = ""
    parent_id: strawberry.Private[str | None] = None
    part_count: strawberry.Private[int] = 0
    relation_count: strawberry.Private[int] = 0
    next_id: strawberry.Private[str | None] = None
    watcher_ids: strawberry.Private[str] = ""

    @loaded("The parent task.")
    async def parent(self, info: InfoWith[TaskFields]) -> Task | None:
        return await info.context.fields.parent_of(self, info)

    @loaded("Sub-tasks in manual order, at most 200.")
    async def subtasks(self, info: InfoWith[TaskFields]) -> list[Task]:
        return await info.context.fields.parts_of(self, info)

    @loaded("Relations to other tasks that the caller may see, at most 100.")
    async def relations(self, info: InfoWith[TaskFields]) -> list[TaskRelation]:
        return await info.context.fields.relations_of(self, info)

    @loaded("The occurrence that was created when this one was completed.")
    async def next_occurrence(self, info: InfoWith[TaskFields]) -> Task | None:
        return await info.context.fields.next_of(self, info)

    @loaded("Users who are notified of changes, by name; at most 100.")
    async def watchers(self, info: InfoWith[TaskFields]) -> list[User]:
        return await info.context.fields.watchers_of(self.watcher_ids, self.team_id)

    @loaded("Files that are ready, including those of its comments, oldest first; at most 100.")
    async def attachments(
        self, info: InfoWith[TaskFields]
    ) -> list[Annotated[Attachment, strawberry.lazy("schema.attachment")]]:
        return await info.context.fields.attachments_on(self.id)

    @loaded("The caller's own reminders, next one first; at most 20.")
    async def reminders(
        self, info: InfoWith[TaskFields]
    ) -> list[Annotated[Reminder, strawberry.lazy("schema.reminder")]]:
        return await info.context.fields.reminders_on(self.id)

    @loaded(
        "The description as sanitised HTML; null without one. Mentions and task keys are links; an attachment is an element with"
        " `data-attachment`, whose address the client fills in."
    )
    async def description_html(self, info: InfoWith[TaskFields]) -> str | None:
        return await info.context.fields.description_html(self)

    @loaded("Threads, oldest first, each with its replies.")
    async def comments(
        self,
        info: InfoWith[TaskFields],
        *,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Annotated[CommentConnection, strawberry.lazy("schema.comment")] | None:
        return await info.context.fields.comments_on(self.id, Page(first, after, last, before), info)

    @loaded(
        "The task's own fields as they were: title, description, status, labels, assignee and so on; its comments, files, sub-tasks and"
        " relations are today's. Null before its creation; CURSOR_EXPIRED before the log's retention."
    )
    async def as_of(
        self,
        info: InfoWith[TaskFields],
        position: Annotated[
            Position, strawberry.argument(description="Which moment. A cursor must cover the task's team.")
        ],
    ) -> Task | None:
        return await info.context.fields.as_of(self, position)

    @loaded("Who changed what, when; newest first.")
    async def activity(
        self,
        info: InfoWith[TaskFields],
        *,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Annotated[EventConnection, strawberry.lazy("schema.event")] | None:
        return await info.context.fields.activity(self.id, Page(first, after, last, before), info)


@strawberry.type(description="A relation to another task, seen from the task that lists it.")
class TaskRelation:
    kind: RelationKind = strawberry.field(description="How the listing task relates to the other one.")
    task: Task = strawberry.field(description="The other one.")


@strawberry.type(description="One task in a page of tasks.")
class TaskEdge:
    cursor: str = strawberry.field(description="The item's cursor, for `after` and `before`.")
    node: Task = strawberry.field(description="The task.")


@strawberry.type(description="A page of tasks.")
class TaskConnection:
    edges: list[TaskEdge] = strawberry.field(description="The items, each with its cursor.")
    nodes: list[Task] = strawberry.field(description="The items alone.")
    page_info: PageInfo = strawberry.field(
        description="Whether there are items before and after this page, and its first and last cursors."
    )
    total_count: int = strawberry.field(description="How many match on all pages. Counted only when selected.")
    cursor: Cursor = strawberry.field(
        description="Log position of this page, read in the same snapshot: subscribe `after` it, and there is no gap."
    )
