"""Labels that the tasks of a team can be marked with."""

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

if TYPE_CHECKING:
    from schema.team import Team


class LabelFields(Protocol):
    """Loads the fields of a label that are selected. Limited to what the viewer may see."""

    async def team(self, id: str) -> Team | None: ...


@strawberry.type(description="A name and a colour that tasks of one team can be marked with.")
class Label(Node):
    team_id: strawberry.Private[str]

    name: str = strawberry.field(
        description="1 to 50 characters after trimming, unique in the team without regard to case."
    )
    color: str = strawberry.field(description="#rrggbb.")
    created_at: DateTime = strawberry.field(description="When it was created.")
    updated_at: DateTime = strawberry.field(description="When it last changed.")
    version: int = strawberry.field(description="Raised by one on every change.")

    @loaded("The team it belongs to; at most 200 per team.")
    async def team(self, info: InfoWith[LabelFields]) -> Annotated[Team, strawberry.lazy("schema.team")]:
        team = await info.context.fields.team(self.team_id)
        if team is None:  # the caller was taken out of it since they saw the label
            raise no_such_team(self.team_id)
        return team


@strawberry.input(description="A new label.")
class CreateLabelInput:
    id: ID | None = strawberry.field(description="Client-made id (label_ and a UUIDv7).", default=None)
    team_id: ID = strawberry.field(description="By id or key.")
    name: str = strawberry.field(description="1 to 50 characters.")
    color: str = strawberry.field(description="#rgb or #rrggbb.", default="#8b949e")


@strawberry.input(description="Absent = unchanged.")
class UpdateLabelInput:
    name: Maybe[str | None] = strawberry.field(description="1 to 50 characters.", default=None)
    color: Maybe[str | None] = strawberry.field(description="#rgb or #rrggbb.", default=None)
    expected_version: int | None = strawberry.field(
        description="Fails with CONFLICT if the label has moved on in a field that this call sets.", default=None
    )


@strawberry.type(description="Result of a change of a label.")
class LabelPayload(Payload):
    label: Label | None = strawberry.field(description="Null when it failed.", default=None)
