"""Teams, and who is in them."""

from __future__ import annotations

from typing import Annotated

import strawberry

import models
from events.storage.database import Unit
from models.errors import Code, Conflict, LimitReached, NotFound, Required
from models.storage.sql import Values, all_of, begins_with
from models.team.key import key_of, keys_for
from models.team.team import TeamEdit, card_of, named, no_such_team, visible_sql
from models.user import handle
from models.user.user import no_such_user
from models.values.naming import description_of, name_of
from models.viewer import SYSTEM
from models.wording.sentence import plural, sentence
from resolvers.running import to_schema
from resolvers.running.expected_version import changed_since
from resolvers.running.mutation import mutation
from resolvers.team import members
from schema.context import Info
from schema.language.field import loaded
from schema.language.payload import DeletePayload
from schema.language.scalars import ID
from schema.team import CreateTeamInput, Team, TeamMember, TeamMemberPayload, TeamPayload, UpdateTeamInput

MAX_SHOWN = 500

TeamId = Annotated[ID, strawberry.argument(description="The team, by its id or its key.")]
UserId = Annotated[ID, strawberry.argument(description="Id of the user.")]


@strawberry.type
class TeamQuery:
    @loaded("The caller's teams, all of them for admins; the default team first, then by name.")
    async def teams(
        self,
        info: Info,
        include_archived: Annotated[bool, strawberry.argument(description="Also those that can only be read.")] = False,
    ) -> list[Team] | None:
        me, values = info.context.me, Values()
        which = all_of([visible_sql(me, values), *([] if include_archived else ["teams.archived_at IS NULL"])])
        rows = await info.context.reads.fetch(
            f"SELECT {members.TEAM} FROM teams WHERE {which}"
            f" ORDER BY teams.is_default DESC, teams.name, teams.id LIMIT {MAX_SHOWN}",
            *values.all,
        )
        return [to_schema.team(card_of(row), me) for row in rows]

    @loaded("By id or by key.")
    async def team(self, info: Info, id: TeamId) -> Team | None:
        return await members.team_by_id_or_key(info.context, id)


@mutation(TeamPayload, scope=models.Scope.ADMIN, description="The creator becomes its ADMIN.")
async def create_team(
    unit: Unit, info: Info, input: Annotated[CreateTeamInput, strawberry.argument(description="The new team.")]
) -> TeamPayload:
    me = info.context.me
    if not me.is_admin:
        await _must_have_room(unit, me.id, info.context.services.instance.limits.max_teams_per_user)
    team = await with_a_key(unit, name=input.name, key=input.key, description=input.description, by=me.id)
    await unit.tell(team.created())
    await _add(unit, team, await models.User.get(id=me.id), models.TeamRole.ADMIN, by=SYSTEM)
    return TeamPayload(team=_to_schema(team, me, models.TeamRole.ADMIN))


@mutation(TeamPayload, scope=models.Scope.ADMIN, description="Team admins.")
async def update_team(
    unit: Unit,
    info: Info,
    id: TeamId,
    input: Annotated[UpdateTeamInput, strawberry.argument(description="What to change.")],
) -> TeamPayload:
    me = info.context.me
    team = await _found(id, me, "id")
    since = await changed_since(unit, team, input.expected_version)
    event = team.update(_edit(input), by=me, since=since)
    if event is not None:
        await team.save()
    await unit.tell(event)
    return TeamPayload(team=_to_schema(team, me))


@mutation(
    TeamPayload,
    scope=models.Scope.ADMIN,
    description="Team admins. An archived team can only be read, until it is taken out of the archive.",
)
async def archive_team(
    unit: Unit,
    info: Info,
    id: TeamId,
    archived: Annotated[bool, strawberry.argument(description="False: out of the archive.")] = True,
) -> TeamPayload:
    me = info.context.me
    most = info.context.services.instance.limits.max_teams_per_user
    return TeamPayload(team=_to_schema(await set_archived(unit, me, id, archived=archived, most=most), me))


@mutation(
    TeamMemberPayload,
    scope=models.Scope.ADMIN,
    description=(
        "Adds a member or changes the role. A team keeps at least one ADMIN, the default team aside, "
        "which instance admins run."
    ),
)
async def set_team_member(
    unit: Unit,
    info: Info,
    team_id: TeamId,
    user_id: UserId,
    role: Annotated[models.TeamRole, strawberry.argument(description="The role they get.")],
) -> TeamMemberPayload:
    me = info.context.me
    team, user, membership = await set_member(unit, me, team_id, user_id, role)
    member = TeamMember(
        team=_to_schema(team, me),
        user=to_schema.user(user.card(), me),
        role=membership.role,
        joined_at=membership.joined_at,
    )
    return TeamMemberPayload(member=member)


@mutation(
    DeletePayload,
    scope=models.Scope.ADMIN,
    description=(
        "Team admins; anybody except its last admin may leave a team. `deletedId` is the user's, who loses access to the"
        " team at once."
    ),
)
async def remove_team_member(unit: Unit, info: Info, team_id: TeamId, user_id: UserId) -> DeletePayload:
    user = await remove_member(unit, info.context.me, team_id, user_id)
    return DeletePayload(deleted_id=user.id)


@strawberry.type
class TeamMutation:
    create_team = create_team
    update_team = update_team
    archive_team = archive_team
    set_team_member = set_team_member
    remove_team_member = remove_team_member


async def with_a_key(
    unit: Unit, *, name: str, key: str | None, description: str | None = None, by: str | None = None
) -> models.Team:
    """A new team, stored: with the key that was chosen, or with one made from the name."""
    if key is not None:
        team = models.Team.new(name=name, key=key_of(key, "input", "key"), description=description, by=by)
        if not await _insert(unit, team):
            raise Conflict(
                sentence("Another team has the key {key}. Pick another.", key=team.key),
                "input",
                "key",
                code=Code.ALREADY_EXISTS,
            )
        return team
    team = models.Team.new(name=name, key="", description=description, by=by)
    taken = await _keys_like(unit, next(keys_for(team.name)))
    for made in keys_for(team.name):
        team.key = made
        if made not in taken and await _insert(unit, team):
            return team
    raise AssertionError  # there is always another key


async def set_archived(
    unit: Unit, me: models.Viewer, id: str, *, archived: bool, most: int | None = None
) -> models.Team:
    """`most`: how many teams that are not archived its creator may have. It does not apply to admins."""
    team = await _found(id, me, "id")
    event = team.archive(by=me) if archived else team.unarchive(by=me)
    if event is not None and not archived and not me.is_admin and most is not None and team.creator_id is not None:
        await _must_have_room(unit, team.creator_id, most)
    if event is not None:
        await team.save()
    await unit.tell(event)
    return team


async def set_member(
    unit: Unit, me: models.Viewer, team_id: str, user_id: str, role: models.TeamRole
) -> tuple[models.Team, models.User, models.Membership]:
    team, user, membership = await _about_member(team_id, user_id, me)
    if user is None:
        raise no_such_user(user_id, "userId")
    if membership is None:
        return team, user, await _add(unit, team, user, role, by=me)
    event = team.change_role(membership, of=user, to=role, by=me, other_admins=await _other_admins(team, user))
    if event is not None:
        await membership.save(update_fields=["role"])
    await unit.tell(event)
    return team, user, membership


async def remove_member(unit: Unit, me: models.Viewer, team_id: str, user_id: str) -> models.User:
    team = await _found(team_id, me, "teamId")
    if handle.named(user_id) not in ({"id": me.id}, {"handle": me.card["handle"]}):
        team.must_be_run_by(me)
        team.must_be_in_use()
    user, membership = await _member(team, user_id, me)
    if user is None or membership is None:
        raise NotFound("They are not a member of this team.", "userId", missing_id=user_id)
    event = team.remove(membership, of=user, by=me, other_admins=await _other_admins(team, user))
    await membership.delete()
    await unit.tell(event)
    return user


async def _found(id: str, me: models.Viewer, argument: str) -> models.Team:
    """Locks the team: two calls that change it or its members wait for each other, so that it keeps an admin."""
    team = await models.Team.visible_to(me).filter(**named(id)).select_for_update().get_or_none()
    if team is None:
        raise no_such_team(id, argument)
    return team


async def _about_member(
    team_id: str, user_id: str, me: models.Viewer
) -> tuple[models.Team, models.User | None, models.Membership | None]:
    team = await _found(team_id, me, "teamId")
    team.must_be_run_by(me)
    team.must_be_in_use()
    return team, *await _member(team, user_id, me)


async def _member(
    team: models.Team, user_id: str, me: models.Viewer
) -> tuple[models.User | None, models.Membership | None]:
    user = await models.User.visible_to(me).get_or_none(**handle.named(user_id))
    if user is None:
        return None, None
    return user, await models.Membership.get_or_none(team_id=team.id, user_id=user.id)


async def _add(
    unit: Unit, team: models.Team, user: models.User, role: models.TeamRole, *, by: models.Viewer
) -> models.Membership:
    membership, event = team.add(user, role, by=by)
    await membership.save(force_create=True)
    await unit.tell(event)
    return membership


async def _other_admins(team: models.Team, user: models.User) -> int:
    admins = models.Membership.filter(team_id=team.id, role=models.TeamRole.ADMIN, user__deactivated_at=None)
    return await admins.exclude(user_id=user.id).count()


async def _must_have_room(unit: Unit, creator_id: str, most: int) -> None:
    """The creator is locked until the commit, so that two teams that are made at once are both counted."""
    await models.User.filter(id=creator_id).select_for_update(no_key=True).get_or_none()
    made = await unit.fetchval("SELECT count(*) FROM teams WHERE creator_id = $1 AND archived_at IS NULL", creator_id)
    if made >= most:
        raise LimitReached(
            plural(
                "One user may have {n} team that they created and did not archive. Archive it first.",
                "One user may have {n} teams that they created and did not archive. Archive one of them first.",
                n=most,
            ),
            limit=most,
        )


async def _keys_like(unit: Unit, stem: str) -> set[str]:
    values = Values()
    return {
        row["key"]
        for row in await unit.fetch(f"SELECT key FROM teams WHERE {begins_with('key', stem[:1], values)}", *values.all)
    }


async def _insert(unit: Unit, team: models.Team) -> bool:
    """Whether the key was free: a statement that fails would end the transaction, one that does nothing does not."""
    card, values = team.card(), Values()
    places = values.each([*card.values(), team.last_number, team.creator_id])
    return bool(
        await unit.execute(
            f"INSERT INTO teams ({', '.join(card)}, last_number, creator_id) VALUES ({places}) ON CONFLICT (key) DO NOTHING",
            *values.all,
        )
    )


def _edit(input: UpdateTeamInput) -> TeamEdit:
    """Null clears a field; a name can't be cleared."""
    edit: TeamEdit = {}
    if input.name is not None:
        if input.name.value is None:
            raise Required("A name can't be cleared. Give one, or leave it out.", "input", "name")
        edit["name"] = name_of(input.name.value, "input", "name")
    if input.description is not None:
        edit["description"] = description_of(input.description.value, "input", "description")
    return edit


def _to_schema(team: models.Team, me: models.Viewer, role: models.TeamRole | None = None) -> Team:
    """`role`: of a caller who has just joined, since `me` is from before that."""
    shown_team = to_schema.team(team.card(), me)
    if role is not None:
        shown_team.my_role = role
    return shown_team
