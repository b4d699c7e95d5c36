"""Saved views."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Protocol

import strawberry
from strawberry import Maybe

from models.team.team import no_such_team
from models.view.layout import TaskGrouping, ViewLayout
from schema.context import Info, InfoWith
from schema.language.enums import described_enum
from schema.language.field import loaded
from schema.language.node import Node
from schema.language.page import After, Before, First, Last, Page
from schema.language.payload import Payload
from schema.language.scalars import ID, JSON, DateTime
from schema.task.filter import TaskFilter, TaskOrder

if TYPE_CHECKING:
    from schema.dashboard import DashboardStats
    from schema.task.task import TaskConnection
    from schema.team import Team
    from schema.user import User

described_enum(
    ViewLayout,
    "ViewLayout",
    "How tasks are shown.",
    LIST="Rows.",
    BOARD="Columns, one for each group.",
    CALENDAR="Days, by due date.",
)
described_enum(
    TaskGrouping,
    "TaskGrouping",
    "The criterion by which tasks are grouped.",
    STATUS="The four statuses.",
    STAGE="The team's own columns.",
    ASSIGNEE="The assignee.",
    PRIORITY="The priority.",
    LABEL="Each label; a task stands under each of its labels.",
    TEAM="The team.",
    DUE_DATE="Overdue, today, this week, later, none.",
    PARENT="The task they are part of.",
)


class ViewFields(Protocol):
    """Loads the fields of a view that are selected. Limited to what the viewer may see."""

    async def team(self, id: str) -> Team | None: ...

    async def owner_of(self, user_id: str) -> User | None: ...

    async def tasks_of_view(self, view: View, page: Page, info: Info) -> TaskConnection: ...

    async def stats_of_view(self, view: View, info: Info) -> DashboardStats: ...


@strawberry.type(description="A saved filter with its order and layout; private, or shared with a team.")
class View(Node):
    owner_id: strawberry.Private[str | None]
    team_id: strawberry.Private[str | None]

    name: str = strawberry.field(description="1 to 100 characters after trimming.")
    filter: JSON = strawberry.field(
        description=(
            "A TaskFilter as JSON: hand it to `tasks`, `taskChanges`, `taskWindow` or `dashboardStats` as a variable."
        )
    )
    order_by: JSON = strawberry.field(description="A list of TaskOrder as JSON, at most three.")
    layout: ViewLayout = strawberry.field(description="How it is shown.")
    group_by: TaskGrouping | None = strawberry.field(description="How its tasks are grouped; null = not at all.")
    created_at: DateTime = strawberry.field(description="When it was created.")
    updated_at: DateTime = strawberry.field(description="When it last changed.")
    version: int = strawberry.field(description="Raised by one on every change.")

    @loaded("The user who created it. Null if the account was erased.")
    async def owner(self, info: InfoWith[ViewFields]) -> Annotated[User, strawberry.lazy("schema.user")] | None:
        return None if self.owner_id is None else await info.context.fields.owner_of(self.owner_id)

    @loaded("The team that shares it; null = private.")
    async def team(self, info: InfoWith[ViewFields]) -> Annotated[Team, strawberry.lazy("schema.team")] | None:
        if self.team_id is None:
            return None
        team = await info.context.fields.team(self.team_id)
        if team is None:  # the caller was taken out of it since they saw the view: null would say that it is private
            raise no_such_team(self.team_id)
        return team

    @loaded("The tasks it shows to the caller.")
    async def tasks(
        self,
        info: InfoWith[ViewFields],
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Annotated[TaskConnection, strawberry.lazy("schema.task.task")] | None:
        return await info.context.fields.tasks_of_view(self, Page(first, after, last, before), info)

    @loaded("Numbers of the tasks it shows to the caller.")
    async def stats(
        self, info: InfoWith[ViewFields]
    ) -> Annotated[DashboardStats, strawberry.lazy("schema.dashboard")] | None:
        return await info.context.fields.stats_of_view(self, info)


@strawberry.input(description="A new view.")
class CreateViewInput:
    id: ID | None = strawberry.field(description="Client-made id (view_ and a UUIDv7).", default=None)
    name: str = strawberry.field(description="1 to 100 characters.")
    team_id: ID | None = strawberry.field(
        description="Shares it with a team, by id or key; absent = private.", default=None
    )
    filter: TaskFilter | None = strawberry.field(
        description="Which tasks; absent = all. `me` means whoever views it, durations stay relative.", default=None
    )
    order_by: list[TaskOrder] | None = strawberry.field(
        description="At most three keys; absent = newest first.", default=None
    )
    layout: ViewLayout = strawberry.field(description="How it is shown.", default=ViewLayout.LIST)
    group_by: TaskGrouping | None = strawberry.field(description="How its tasks are grouped.", default=None)


@strawberry.input(description="Absent = unchanged, null = clear.")
class UpdateViewInput:
    name: Maybe[str | None] = strawberry.field(description="1 to 100 characters.", default=None)
    team_id: Maybe[ID | None] = strawberry.field(
        description="Shares it with that team; null makes it private to its owner again.", default=None
    )
    filter: Maybe[TaskFilter | None] = strawberry.field(description="Replaces the filter.", default=None)
    order_by: Maybe[list[TaskOrder] | None] = strawberry.field(description="Replaces the order.", default=None)
    layout: Maybe[ViewLayout | None] = strawberry.field(description="How it is shown.", default=None)
    group_by: Maybe[TaskGrouping | None] = strawberry.field(description="How its tasks are grouped.", default=None)
    expected_version: int | None = strawberry.field(
        description="Fails with CONFLICT if the view has moved on in a field that this call sets.", default=None
    )


@strawberry.type(description="Result of a change of a view.")
class ViewPayload(Payload):
    view: View | None = strawberry.field(description="Null when it failed.", default=None)
