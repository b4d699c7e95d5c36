"""Labels of a team: made, changed, deleted."""

from __future__ import annotations

from typing import Annotated

import strawberry

import models
from events.storage.database import Unit
from models.event.filter import is_known_to_the_log
from models.label.label import (
    LabelEdit,
    id_is_taken,
    label_name,
    name_is_taken,
    no_such_label,
)
from models.values.color import color_of
from models.viewer import Viewer
from resolvers.running import to_schema
from resolvers.running.expected_version import changed_since
from resolvers.running.given import given
from resolvers.running.mutation import mutation
from resolvers.team.found import locked_team
from schema.context import Info
from schema.label import CreateLabelInput, LabelPayload, UpdateLabelInput
from schema.language.payload import DeletePayload
from schema.language.scalars import ID

LabelId = Annotated[ID, strawberry.argument(description="Which label.")]


@mutation(LabelPayload, description="Members.")
async def create_label(
    unit: Unit, info: Info, input: Annotated[CreateLabelInput, strawberry.argument(description="The new object.")]
) -> LabelPayload:
    me = info.context.me
    team = await locked_team(input.team_id, me, "input", "teamId")
    label = models.Label.new(
        id=input.id,
        team=team.card(),
        name=input.name,
        color=input.color,
        by=me,
        of_team=await models.Label.filter(team_id=team.id).count(),
    )
    if input.id is not None:
        await _must_be_new(unit, label.id, me)
    await _must_be_free(label)
    await label.save(force_create=True)
    await unit.tell(label.created())
    return LabelPayload(label=to_schema.label(label.card()))


@mutation(LabelPayload, description="Members.")
async def update_label(
    unit: Unit,
    info: Info,
    id: LabelId,
    input: Annotated[UpdateLabelInput, strawberry.argument(description="The changes.")],
) -> LabelPayload:
    me = info.context.me
    label = await _locked(id, me)
    since = await changed_since(unit, label, input.expected_version)
    event = label.update(_edit(input), by=me, since=since)
    if event is not None:
        await locked_team(label.team_id, me, "id")
        if any(change.field == "name" for change in event.changes):
            await _must_be_free(label)
        await label.save()
    await unit.tell(event)
    return LabelPayload(label=to_schema.label(label.card()))


@mutation(
    DeletePayload,
    long=True,
    description=(
        "Team admins. It can no longer be set from then on, and is taken off its tasks, each with its own event; beyond 500 tasks in"
        " the background."
    ),
)
async def delete_label(unit: Unit, info: Info, id: LabelId) -> DeletePayload:
    me = info.context.me
    label = await _locked(id, me)
    event = label.removed(by=me)
    await label.delete()
    await unit.tell(event)
    await locked_team(label.team_id, me, "id")  # after the tasks that have lost it: all units lock in this order
    return DeletePayload(deleted_id=ID(label.id))


@strawberry.type
class LabelMutation:
    create_label = create_label
    update_label = update_label
    delete_label = delete_label


async def _locked(id: str, me: Viewer) -> models.Label:
    """Locks the label before its team, in the order in which a new task locks them."""
    label = await models.Label.visible_to(me).filter(id=id).select_for_update().get_or_none()
    if label is None:
        raise no_such_label(id, "id")
    return label


async def _must_be_free(label: models.Label) -> None:
    """Raises a conflict if another label of the team has this name."""
    there = await models.Label.filter(team_id=label.team_id, folded=label.folded).exclude(id=label.id).get_or_none()
    if there is not None:
        raise name_is_taken(there)


async def _must_be_new(unit: Unit, id: str, me: Viewer) -> None:
    """An id is never used again: tasks that a deleted label has not been taken off yet would get the new label."""
    there = await models.Label.get_or_none(id=id)
    if there is not None:
        raise id_is_taken(there if me.sees_team(there.team_id) else None)
    if await is_known_to_the_log(unit, id):
        raise id_is_taken(None)


def _edit(input: UpdateLabelInput) -> LabelEdit:
    edit: LabelEdit = {}
    if input.name is not None:
        edit["name"] = label_name(given(input.name.value, "name"))
    if input.color is not None:
        edit["color"] = color_of(given(input.color.value, "color"), "input", "color")
    return edit
