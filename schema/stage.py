"""Columns of a team's board."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Protocol

import strawberry
from strawberry import Maybe

from models.team.team import no_such_team
from schema.context import InfoWith
from schema.language.field import loaded
from schema.language.node import Node
from schema.language.payload import Payload
from schema.language.scalars import ID, DateTime
from schema.task.status import Status

if TYPE_CHECKING:
    from schema.team import Team


class StageFields(Protocol):
    """Loads the fields of a column that are selected. Limited to what the viewer may see."""

    async def team(self, id: str) -> Team | None: ...


@strawberry.type(
    description="A column of a team's board. Each stands for one of the four statuses, which are what statistics count."
)
class Stage(Node):
    team_id: strawberry.Private[str]

    name: str = strawberry.field(
        description="1 to 50 characters after trimming, unique in the team without regard to case."
    )
    status: Status = strawberry.field(description="The status of every task in it.")
    color: str | None = strawberry.field(description="#rrggbb; null = the colour of its status.")
    limit: int | None = strawberry.field(
        description="How many tasks should be in it at most; shown, not enforced. Null = any number."
    )
    created_at: DateTime = strawberry.field(description="When it was created.")
    updated_at: DateTime = strawberry.field(description="When it last changed.")
    version: int = strawberry.field(description="Raised by one on every change.")

    @loaded("The team it belongs to; at most 50 per team.")
    async def team(self, info: InfoWith[StageFields]) -> Annotated[Team, strawberry.lazy("schema.team")]:
        team = await info.context.fields.team(self.team_id)
        if team is None:  # the caller was taken out of it since they saw the column
            raise no_such_team(self.team_id)
        return team


@strawberry.input(description="A new column.")
class CreateStageInput:
    id: ID | None = strawberry.field(description="Client-made id (stage_ and a UUIDv7).", default=None)
    team_id: ID = strawberry.field(description="By id or key.")
    name: str = strawberry.field(description="1 to 50 characters.")
    status: Status = strawberry.field(
        description=(
            "The status it stands for; it can't be changed later. The first column of a status receives all tasks of that status, each"
            " with its own event; beyond 500 tasks in the background."
        )
    )
    color: str | None = strawberry.field(description="#rgb or #rrggbb.", default=None)
    limit: int | None = strawberry.field(description="At least 1.", default=None)
    after_id: Maybe[ID | None] = strawberry.field(
        description="Right behind this column; null = first, absent = last.", default=None
    )


@strawberry.input(description="Absent = unchanged, null = clear.")
class UpdateStageInput:
    name: Maybe[str | None] = strawberry.field(description="1 to 50 characters.", default=None)
    color: Maybe[str | None] = strawberry.field(description="#rgb or #rrggbb.", default=None)
    limit: Maybe[int | None] = strawberry.field(description="At least 1.", default=None)
    after_id: Maybe[ID | None] = strawberry.field(
        description="Moves it right behind this column; null = first.", default=None
    )
    expected_version: int | None = strawberry.field(
        description="Fails with CONFLICT if the column has moved on in a field that this call sets.", default=None
    )


@strawberry.type(description="Result of a change of a column.")
class StagePayload(Payload):
    stage: Stage | None = strawberry.field(description="Null when it failed.", default=None)
