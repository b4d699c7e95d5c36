"""Saved views: listed, made, changed, shared, deleted.

Every unit that locks a view and teams locks the view first, and counts private views last: by then only the log is left
to lock."""

from __future__ import annotations

from typing import Annotated

import strawberry

import models
from events.states import TeamCard
from events.storage.database import Unit
from models.event.filter import is_known_to_the_log
from models.values.naming import name_of
from models.view import rows as view_rows
from models.view.view import TEAM_ID, ViewEdit, id_is_taken, no_such_view
from models.viewer import Viewer
from resolvers.running import to_schema
from resolvers.running.expected_version import changed_since
from resolvers.running.given import given
from resolvers.running.mutation import mutation
from resolvers.team.found import locked_team, visible_team
from resolvers.view.loading import views_by_id
from resolvers.view.stored import to_store
from schema.context import Info
from schema.language.field import loaded
from schema.language.payload import DeletePayload
from schema.language.scalars import ID
from schema.view import CreateViewInput, UpdateViewInput, View, ViewPayload

ViewId = Annotated[ID, strawberry.argument(description="Which view.")]


@strawberry.type
class ViewQuery:
    @loaded(
        "The caller's private views and those of their teams, by name; at most 100 private ones and 100 per team. For live changes"
        " subscribe to `events` with the names view.*."
    )
    async def views(
        self,
        info: Info,
        team_id: Annotated[
            ID | None, strawberry.argument(description="Only those shared with this team, by id or key.")
        ] = None,
    ) -> list[View] | None:
        reads, me = info.context.reads, info.context.me
        if team_id is None:
            found = await view_rows.of_viewer(reads, me)
        else:
            found = await view_rows.of_team(reads, (await visible_team(team_id, me, "teamId")).id)
        return [to_schema.view(state) for state in found]

    @loaded("Null when there is none, or none that the caller may see.")
    async def view(self, info: Info, id: ViewId) -> View | None:
        return (await views_by_id(info.context, [id])).get(id)


@mutation(ViewPayload, description="Anybody for themselves; members for their team.")
async def create_view(
    unit: Unit, info: Info, input: Annotated[CreateViewInput, strawberry.argument(description="The new view.")]
) -> ViewPayload:
    me = info.context.me
    stored = to_store(info, input.filter, input.order_by)
    team = None if input.team_id is None else (await locked_team(input.team_id, me, *TEAM_ID)).card()
    view = models.View.new(
        id=input.id,
        team=team,
        name=input.name,
        filter=stored.filter or "{}",
        order_by=stored.order_by or "[]",
        layout=input.layout,
        group_by=input.group_by,
        by=me,
        there=await _there(unit, team, me),
    )
    if input.id is not None:
        await _must_be_new(unit, view.id, me)
    await view.save(force_create=True)
    await unit.tell(view.created())
    return ViewPayload(view=to_schema.view(view.card()))


@mutation(ViewPayload, description="Its owner; for a shared one also team admins.")
async def update_view(
    unit: Unit,
    info: Info,
    id: ViewId,
    input: Annotated[UpdateViewInput, strawberry.argument(description="The changes.")],
) -> ViewPayload:
    me = info.context.me
    edit = _edit(info, input)
    view = await _locked(id, me)
    view.must_be_changeable(me)
    if view.team_id is not None:
        await locked_team(view.team_id, me, "id")
    there = 0
    if input.team_id is not None:
        goes_to = input.team_id.value
        team = edit["team"] = None if goes_to is None else (await locked_team(goes_to, me, *TEAM_ID)).card()
        if (None if team is None else team["id"]) != view.team_id:
            there = await _there(unit, team, me)
    since = await changed_since(unit, view, input.expected_version)
    events = view.update(edit, by=me, there=there, since=since)
    if events:
        await view.save()
    for event in events:
        await unit.tell(event)
    return ViewPayload(view=to_schema.view(view.card()))


@mutation(
    DeletePayload,
    description="Its owner; for a shared one also team admins. Its calendar feeds stop working.",
)
async def delete_view(unit: Unit, info: Info, id: ViewId) -> DeletePayload:
    me = info.context.me
    view = await _locked(id, me)
    event = view.removed(by=me)
    if view.team_id is not None:
        await locked_team(view.team_id, me, "id")
    await view.delete()
    await unit.tell(event)
    return DeletePayload(deleted_id=ID(view.id))


@strawberry.type
class ViewMutation:
    create_view = create_view
    update_view = update_view
    delete_view = delete_view


async def _locked(id: str, me: Viewer) -> models.View:
    view = await models.View.visible_to(me).filter(id=id).select_for_update().get_or_none()
    if view is None:
        raise no_such_view(id)
    return view


async def _there(unit: Unit, team: TeamCard | None, me: Viewer) -> int:
    """How many views there are already where this one goes; nobody adds any until this unit ends."""
    return await (view_rows.private_ones(unit, me.id) if team is None else view_rows.shared_ones(unit, team["id"]))


async def _must_be_new(unit: Unit, id: str, me: Viewer) -> None:
    """An id is never used again: its history would be that of another view."""
    there = await models.View.get_or_none(id=id)
    if there is not None:
        raise id_is_taken(await models.View.visible_to(me).get_or_none(id=id))
    if await is_known_to_the_log(unit, id):
        raise id_is_taken(None)


def _edit(info: Info, input: UpdateViewInput) -> ViewEdit:
    """The edit, except for the team."""
    which, keys = input.filter, input.order_by
    stored = to_store(info, None if which is None else which.value, None if keys is None else keys.value)
    edit: ViewEdit = {}
    if input.name is not None:
        edit["name"] = name_of(given(input.name.value, "name"), "input", "name")
    if stored.filter is not None:
        edit["filter"] = stored.filter
    if stored.order_by is not None:
        edit["orderBy"] = stored.order_by
    if input.layout is not None:
        edit["layout"] = given(input.layout.value, "layout")
    if input.group_by is not None:
        edit["groupBy"] = input.group_by.value
    return edit
