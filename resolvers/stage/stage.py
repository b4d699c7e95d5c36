"""Columns of a team's board: made, changed, deleted.

Every unit that locks rows of several nouns locks tasks first, then columns by their ids, then teams."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import strawberry

import models
from events.storage.database import Unit
from models.event.filter import is_known_to_the_log
from models.roles import TeamRole
from models.stage import rows as stage_rows
from models.stage.stage import (
    StageEdit,
    heir_of,
    id_is_taken,
    name_is_taken,
    no_such_stage,
    placed_behind,
    stage_limit,
    stage_name,
)
from models.task.stored import rows as task_rows
from models.task.task import MAX_AT_ONCE
from models.team.rights import must_have_role
from models.values.color import color_of
from models.viewer import Viewer
from resolvers.running import to_schema
from resolvers.running.expected_version import changed_since
from resolvers.running.given import given
from resolvers.running.mutation import mutation
from resolvers.team.found import locked_team, visible_team
from schema.context import Info
from schema.language.payload import DeletePayload
from schema.language.scalars import ID
from schema.stage import CreateStageInput, StagePayload, UpdateStageInput

StageId = Annotated[ID, strawberry.argument(description="Which column.")]
COLOR = ("input", "color")


@mutation(StagePayload, scope=models.Scope.ADMIN, long=True, description="Team admins.")
async def create_stage(
    unit: Unit, info: Info, input: Annotated[CreateStageInput, strawberry.argument(description="The new object.")]
) -> StagePayload:
    me = info.context.me
    team = await visible_team(input.team_id, me, "input", "teamId")
    must_have_role(me, team.id, TeamRole.ADMIN, "input", "teamId")
    await _lock_those_it_gets(unit, team.id, input.status)
    await _lock_columns(team.id)
    await locked_team(team.id, me, "input", "teamId")
    columns = await _columns_of(team.id)
    stage = models.Stage.new(
        id=input.id,
        team=team.card(),
        name=input.name,
        status=int(input.status),
        color=None if input.color is None else color_of(input.color, *COLOR),
        limit=input.limit,
        by=me,
        of_team=len(columns),
    )
    if input.id is not None:
        await _must_be_new(unit, stage.id, me)
    after_last = columns[-1].id if columns else None
    order = placed_behind(stage, after_last if input.after_id is None else input.after_id.value, columns)
    await _must_be_free(stage)
    await _keep_order(order, new=stage)
    await unit.tell(stage.created())
    return StagePayload(stage=to_schema.stage(stage.card()))


@mutation(StagePayload, scope=models.Scope.ADMIN, description="Team admins.")
async def update_stage(
    unit: Unit,
    info: Info,
    id: StageId,
    input: Annotated[UpdateStageInput, strawberry.argument(description="The changes.")],
) -> StagePayload:
    me = info.context.me
    team_id = (await _visible(id, me)).team_id
    must_have_role(me, team_id, TeamRole.ADMIN, "id")
    await _lock_columns(team_id)
    await locked_team(team_id, me, "id")
    columns = await _columns_of(team_id)
    stage = _one(columns, id)
    order = columns if input.after_id is None else placed_behind(stage, input.after_id.value, columns)
    since = await changed_since(unit, stage, input.expected_version)
    event = stage.update(_edit(input), by=me, is_moved=_ids(order) != _ids(columns), since=since)
    if event is not None:
        if any(change.field == "name" for change in event.changes):
            await _must_be_free(stage)
        await stage.save()
        await _keep_order(order)
    await unit.tell(event)
    return StagePayload(stage=to_schema.stage(stage.card()))


@mutation(
    DeletePayload,
    scope=models.Scope.ADMIN,
    long=True,
    description=(
        "Team admins. Its tasks move to another column of the same status, each with its own event; beyond 500 tasks in the background."
        " If there is no other, they are in none."
    ),
)
async def delete_stage(
    unit: Unit,
    info: Info,
    id: StageId,
    moves_to: Annotated[
        ID | None,
        strawberry.argument(
            name="moveTasksTo", description="Default: the nearest one of the same status, of two the left one."
        ),
    ] = None,
) -> DeletePayload:
    me = info.context.me
    team_id = (await _visible(id, me)).team_id
    must_have_role(me, team_id, TeamRole.ADMIN, "id")
    await _lock_few(unit, await task_rows.in_stage(unit, id, most=MAX_AT_ONCE + 1))
    await _lock_columns(team_id)
    columns = await _columns_of(team_id)
    stage = _one(columns, id)
    heir = heir_of(stage, moves_to, columns)
    await stage.delete()  # waits for the units that put tasks into it
    await unit.tell(stage.removed(by=me, tasks_to=None if heir is None else heir.card()))
    await locked_team(team_id, me, "id")
    return DeletePayload(deleted_id=ID(stage.id))


@strawberry.type
class StageMutation:
    create_stage = create_stage
    update_stage = update_stage
    delete_stage = delete_stage


async def _visible(id: str, me: Viewer) -> models.Stage:
    stage = await models.Stage.visible_to(me).get_or_none(id=id)
    if stage is None:
        raise no_such_stage(id, "id")
    return stage


async def _lock_those_it_gets(unit: Unit, team_id: str, status: int) -> None:
    """Locks the tasks that the new column gets, if it is the first one of its status."""
    if not any(row["status"] == status for row in await stage_rows.of_teams(unit, [team_id])):
        await _lock_few(unit, await task_rows.in_no_stage(unit, team_id, status, most=MAX_AT_ONCE + 1))


async def _lock_few(unit: Unit, ids: Sequence[str]) -> None:
    """Locks these tasks if they are few: more are changed in units of their own. SQLite's writer has locked the whole
    database."""
    if unit.dialect == "postgres" and len(ids) <= MAX_AT_ONCE:
        await task_rows.take_all(unit, ids)


async def _lock_columns(team_id: str) -> None:
    await models.Stage.filter(team_id=team_id).order_by("id").select_for_update(no_key=True)


async def _columns_of(team_id: str) -> list[models.Stage]:
    """From left to right."""
    return await models.Stage.filter(team_id=team_id).order_by("place", "id")


def _one(columns: Sequence[models.Stage], id: str) -> models.Stage:
    """The column with this id, which may have been deleted before the columns were locked."""
    stage = next((each for each in columns if each.id == id), None)
    if stage is None:
        raise no_such_stage(id, "id")
    return stage


async def _must_be_free(stage: models.Stage) -> None:
    """Raises a conflict if another column of the team has this name."""
    there = await models.Stage.filter(team_id=stage.team_id, folded=stage.folded).exclude(id=stage.id).get_or_none()
    if there is not None:
        raise name_is_taken(there)


async def _must_be_new(unit: Unit, id: str, me: Viewer) -> None:
    """An id is never used again: tasks that are still to be taken out of a deleted column would be in it again."""
    there = await models.Stage.get_or_none(id=id)
    if there is not None:
        raise id_is_taken(there if me.sees_team(there.team_id) else None)
    if await is_known_to_the_log(unit, id):
        raise id_is_taken(None)


async def _keep_order(order: Sequence[models.Stage], *, new: models.Stage | None = None) -> None:
    """Clients do not see these numbers, so only the column that was moved gets a new version."""
    for place, stage in enumerate(order):
        is_there, stage.place = stage.place == place, place
        if stage is new:
            await stage.save(force_create=True)
        elif not is_there:
            await stage.save(update_fields=["place"])


def _ids(columns: Sequence[models.Stage]) -> list[str]:
    return [stage.id for stage in columns]


def _edit(input: UpdateStageInput) -> StageEdit:
    edit: StageEdit = {}
    if input.name is not None:
        edit["name"] = stage_name(given(input.name.value, "name"))
    if input.color is not None:
        edit["color"] = None if input.color.value is None else color_of(input.color.value, *COLOR)
    if input.limit is not None:
        edit["limit"] = stage_limit(input.limit.value)
    return edit
