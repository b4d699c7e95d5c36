"""Teams and who is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Protocol

import strawberry
from strawberry import Maybe

from schema.context import Info, InfoWith
from schema.label import Label
from schema.language.field import loaded
from schema.language.node import Node
from schema.language.page import After, Before, First, Last, Page
from schema.language.payload import Payload
from schema.language.scalars import DateTime
from schema.language.team_role import TeamRole
from schema.stage import Stage
from schema.task.filter import OrderBy, StatsScope, TaskScope, Where
from schema.user import TaskLists, User

if TYPE_CHECKING:
    from schema.dashboard import DashboardStats
    from schema.task.task import TaskConnection


class TeamFields(TaskLists, Protocol):
    """Loads the fields of a team that are selected. Limited to what the viewer may see."""

    async def members_of(self, team_id: str) -> list[TeamMember]: ...

    async def labels_of(self, team_id: str) -> list[Label]: ...

    async def stages_of(self, team_id: str) -> list[Stage]: ...

    async def stats(self, scope: StatsScope, info: Info) -> DashboardStats: ...


@strawberry.type(
    description=(
        "The one scope: permission boundary and key prefix. Every task belongs to exactly one team; "
        "each instance starts with the team that new users join. Only its members and admins of the instance see it."
    )
)
class Team(Node):
    name: str = strawberry.field(description="1 to 100 characters after trimming.")
    key: str = strawberry.field(
        description="Upper-case prefix of task keys: GEN in GEN-12. 2 to 8 characters, unique, never changes."
    )
    description: str | None = strawberry.field(description="What the team is for.")
    default: bool = strawberry.field(description="New users join it on registration.")
    created_at: DateTime = strawberry.field(description="When it was made.")
    updated_at: DateTime = strawberry.field(description="When it last changed.")
    archived_at: DateTime | None = strawberry.field(
        description="When it was archived: read-only since then. Null = in use."
    )
    version: int = strawberry.field(description="Incremented by every change; pass it as `expectedVersion`.")
    my_role: TeamRole | None = strawberry.field(description="The caller's role; null if not a member.")

    @loaded("At most 500.")
    async def members(self, info: InfoWith[TeamFields]) -> list[TeamMember]:
        return await info.context.fields.members_of(self.id)

    @loaded("The team's tasks, newest first unless ordered otherwise.")
    async def tasks(
        self,
        info: InfoWith[TeamFields],
        *,
        filter: Where = None,
        order_by: OrderBy = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Annotated[TaskConnection, strawberry.lazy("schema.task.task")] | None:
        scope = TaskScope(team_id=self.id)
        return await info.context.fields.tasks(scope, filter, order_by, Page(first, after, last, before), info)

    @loaded("By name, at most 200.")
    async def labels(self, info: InfoWith[TeamFields]) -> list[Label]:
        return await info.context.fields.labels_of(self.id)

    @loaded("Board columns from left to right, at most 50. Empty: the board has the four statuses as columns.")
    async def stages(self, info: InfoWith[TeamFields]) -> list[Stage]:
        return await info.context.fields.stages_of(self.id)

    @loaded("The dashboard, limited to this team.")
    async def stats(
        self, info: InfoWith[TeamFields]
    ) -> Annotated[DashboardStats, strawberry.lazy("schema.dashboard")] | None:
        return await info.context.fields.stats(StatsScope(team_id=self.id), info)


@strawberry.type(description="A user's membership of a team.")
class TeamMember:
    team: Team = strawberry.field(description="The team.")
    user: User = strawberry.field(description="The user.")
    role: TeamRole = strawberry.field(description="What they may do in it.")
    joined_at: DateTime = strawberry.field(description="When they joined.")


@strawberry.input(description="A new team.")
class CreateTeamInput:
    name: str = strawberry.field(description="1 to 100 characters after trimming.")
    key: str | None = strawberry.field(
        description="2 to 8 letters and digits, a letter first. Default: made from the name.", default=None
    )
    description: str | None = strawberry.field(description="What the team is for.", default=None)


@strawberry.input(description="Absent = unchanged, null = clear.")
class UpdateTeamInput:
    name: Maybe[str | None] = strawberry.field(
        description="1 to 100 characters after trimming; can't be cleared.", default=None
    )
    description: Maybe[str | None] = strawberry.field(description="What the team is for.", default=None)
    expected_version: int | None = strawberry.field(
        description="Fails with CONFLICT if the team has moved on in a field that this call sets; without it the last writer wins.",
        default=None,
    )


@strawberry.type(description="Result of a mutation about one team.")
class TeamPayload(Payload):
    team: Team | None = strawberry.field(description="The team after the call; null on failure.", default=None)


@strawberry.type(description="Result of a mutation about one member of a team.")
class TeamMemberPayload(Payload):
    member: TeamMember | None = strawberry.field(
        description="The member after the call; null on failure.", default=None
    )
