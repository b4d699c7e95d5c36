"""People: reading them, and what they or admins of the instance may change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import strawberry

import models
from events.storage.database import Unit
from models.errors import Invalid, Required
from models.storage.keyset import LARGEST_PAGE, Order, SortKey, encode_page_cursor
from models.storage.sql import Values, all_of, one_of
from models.team.team import visible_sql as visible_teams
from models.user import handle, user
from models.user.locale import locale_of, time_zone_of
from models.user.user import ProfileEdit, no_such_user, visible_sql
from models.values.folding import fold
from models.values.ids import is_id
from models.values.naming import name_of
from models.wording.sentence import sentence
from resolvers.running import to_schema
from resolvers.running.expected_version import changed_since
from resolvers.running.mutation import mutation
from resolvers.running.selection import selected
from resolvers.session import revocation
from resolvers.task import overdue
from resolvers.team import members
from schema.context import Context, Info
from schema.language.field import loaded
from schema.language.filter import IDFilter
from schema.language.page import After, Before, First, Last, Page, PageInfo
from schema.language.scalars import ID
from schema.user import UpdateProfileInput, User, UserConnection, UserEdge, UserFilter, UserPayload

LONGEST_SEARCH = 200

UserId = Annotated[ID, strawberry.argument(description="Id of the user, or @handle.")]


def _keys_of_former_cursor(id: str) -> list[str]:
    return [id] if is_id(id, "user") else []


OLDEST_FIRST = Order("users", (SortKey("users.id", str),), indexed=True, of_former_cursor=_keys_of_former_cursor)


@strawberry.type
class UserQuery:
    @loaded("The signed-in user.")
    async def me(self, info: Info) -> User | None:
        me = info.context.me
        return to_schema.user(me.card, me)

    @loaded("By id. Null when there is none, or none that the caller may see.")
    async def user(self, info: Info, id: UserId) -> User | None:
        context = info.context
        id = (await handle.ids_of(context.reads, [id], context.me)).get(id, id)
        return (await members.users_by_id(context, [id])).get(id)

    @loaded("Users that share a team with the caller; all of them for admins.")
    async def users(
        self,
        info: Info,
        filter: Annotated[UserFilter | None, strawberry.argument(description="Which users.")] = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> UserConnection | None:
        return await connection(info, filter, Page(first, after, last, before))


async def connection(info: Info, filter: UserFilter | None, page: Page) -> UserConnection:
    """Users in the order in which they registered."""
    context, values = info.context, Values()
    asked = page.checked(OLDEST_FIRST)
    matching = all_of([visible_sql(context.me, values), *_conditions(filter, context, values)])
    total = 0
    if "totalCount" in selected(info):
        total = await context.reads.fetchval(f"SELECT count(*) FROM users WHERE {matching}", *values.all)
    here = all_of([matching, asked.condition(OLDEST_FIRST, values)])
    rows = await context.reads.fetch(
        f"SELECT {members.USER} FROM users WHERE {here}"
        f" ORDER BY {OLDEST_FIRST.by(backwards=asked.backwards)} LIMIT {values(asked.size + 1)}",
        *values.all,
    )
    found, more = asked.cut(rows)
    nodes = [to_schema.user(user.card_of(row), context.me) for row in found]
    edges = [UserEdge(cursor=encode_page_cursor(OLDEST_FIRST, (node.id,)), node=node) for node in nodes]
    return UserConnection(
        edges=edges,
        nodes=nodes,
        page_info=PageInfo.of(
            [edge.cursor for edge in edges], after=page.after, before=page.before, backwards=asked.backwards, more=more
        ),
        total_count=total,
    )


@mutation(UserPayload, scope=models.Scope.ADMIN, long=True, description="Changes the caller's own profile.")
async def update_profile(
    unit: Unit,
    info: Info,
    input: Annotated[UpdateProfileInput, strawberry.argument(description="What to change.")],
) -> UserPayload:
    me = info.context.me
    # FOR NO KEY UPDATE: a unit that makes a task or a comment for this user holds a key lock on their row, and may hold what this unit
    # needs next. A new time zone takes the full lock: a unit that assigns them a task has computed the end of its due day by the old
    # zone (`resolvers.task.changes.references`).
    user = await models.User.filter(id=me.id).select_for_update(no_key=input.time_zone is None).get()
    since = await changed_since(unit, user, input.expected_version)
    edit, before = _edit(input), user.handle
    event = user.update_profile(edit, by=me, since=since)
    if event is not None:
        if user.handle is not None and user.handle != before:
            await handle.take(unit, user.handle, by=user.id, now=user.updated_at)
            if before is not None:
                await handle.give_up(unit, before, by=user.id, now=user.updated_at)
        await user.save()
        if any(change.field == "timeZone" for change in event.changes):
            info.context.request.touches(str(info.path.key), await overdue.move_to_zone(unit, user.id))
    await unit.tell(event)
    return UserPayload(user=to_schema.user(user.card(), me))


@mutation(
    UserPayload,
    scope=models.Scope.ADMIN,
    description=(
        "Admins, or the user alone for themselves. Ends all sessions, keys and streams of the user at once; "
        "open tasks stay assigned."
    ),
)
async def deactivate_user(unit: Unit, info: Info, id: UserId) -> UserPayload:
    me = info.context.me
    admins = await lock_admins(me)
    user = await _found(id, me)
    event = user.deactivate(by=me, other_admins=len(admins - {user.id}))
    if event is not None:
        await user.save()
        await revocation.end_everything(unit, user)
    await unit.tell(event)
    return UserPayload(user=to_schema.user(user.card(), me))


@mutation(UserPayload, scope=models.Scope.ADMIN, description="Admins. The user can sign in again.")
async def reactivate_user(unit: Unit, info: Info, id: UserId) -> UserPayload:
    me = info.context.me
    user = await _found(id, me)
    event = user.reactivate(by=me)
    if event is not None:
        await user.save()
    await unit.tell(event)
    return UserPayload(user=to_schema.user(user.card(), me))


@mutation(
    UserPayload,
    scope=models.Scope.ADMIN,
    description="Admins. The last active admin can neither be demoted nor deactivated.",
)
async def set_user_role(
    unit: Unit,
    info: Info,
    id: UserId,
    role: Annotated[models.UserRole, strawberry.argument(description="The role they get.")],
) -> UserPayload:
    me = info.context.me
    admins = await lock_admins(me)
    user = await _found(id, me)
    event = user.set_role(role, by=me, other_admins=len(admins - {user.id}))
    if event is not None:
        await user.save()
    await unit.tell(event)
    return UserPayload(user=to_schema.user(user.card(), me))


@strawberry.type
class UserMutation:
    update_profile = update_profile
    deactivate_user = deactivate_user
    reactivate_user = reactivate_user
    set_user_role = set_user_role


async def _found(id: str, me: models.Viewer) -> models.User:
    user = await models.User.visible_to(me).filter(**handle.named(id)).select_for_update().get_or_none()
    if user is None:
        raise no_such_user(id, "id")
    return user


async def lock_admins(me: models.Viewer) -> set[str]:
    """The ids of all active admins, for a unit that may make one fewer. They are locked in one order, and before the
    user whom the unit changes, so that two admins can't demote each other at the same moment, and need not be told so
    by a deadlock. A caller who is no admin can't make one fewer, and locks nobody."""
    if not me.is_admin:
        return set()
    admins = models.User.filter(role=models.UserRole.ADMIN, deactivated_at=None)
    return {admin.id for admin in await admins.order_by("id").select_for_update()}


def _edit(input: UpdateProfileInput) -> ProfileEdit:
    """Null clears a field; a name and a handle can't be cleared."""
    edit: ProfileEdit = {}
    if input.name is not None:
        if input.name.value is None:
            raise Required("A name can't be cleared. Give one, or leave it out.", "input", "name")
        edit["name"] = name_of(input.name.value, "input", "name")
    if input.handle is not None:
        if input.handle.value is None:
            raise Required("A handle can't be cleared. Give one, or leave it out.", "input", "handle")
        edit["handle"] = handle.handle_of(input.handle.value, "input", "handle")
    if input.time_zone is not None:
        edit["timeZone"] = time_zone_of(input.time_zone.value, "input", "timeZone")
    if input.locale is not None:
        edit["locale"] = locale_of(input.locale.value, "input", "locale")
    return edit


def _conditions(filter: UserFilter | None, context: Context, values: Values) -> list[str]:
    if filter is None:
        return []
    conditions = []
    if filter.text is not None:
        conditions += _words(filter.text, values)
    if filter.role is not None:
        conditions.append(f"users.role = {values(int(filter.role))}")
    if filter.active is not None:
        conditions.append(f"users.deactivated_at IS {'NULL' if filter.active else 'NOT NULL'}")
    if filter.team is not None:
        conditions += _in_teams(filter.team, context, values)
    return conditions


def _words(text: str, values: Values) -> list[str]:
    if len(text) > LONGEST_SEARCH:
        raise Invalid(sentence("Search for at most {most} characters.", most=LONGEST_SEARCH), "filter", "text")
    return [f"users.folded LIKE {values(f'%{_literally(word)}%')} ESCAPE '!'" for word in fold(text).split()]


def _literally(word: str) -> str:
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def _in_teams(filter: IDFilter, context: Context, values: Values) -> list[str]:
    """Membership of a team that the caller does not see does not count. Null stands for no team, and matches nobody."""
    conditions = []
    if filter.eq is not None:
        conditions.append(_in_one_of([filter.eq.value], context, values))
    if filter.neq is not None:
        conditions.append(f"NOT {_in_one_of([filter.neq.value], context, values)}")
    if filter.in_ is not None:
        conditions.append(_in_one_of(filter.in_, context, values))
    if filter.not_in is not None:
        conditions.append(f"NOT {_in_one_of(filter.not_in, context, values)}")
    return conditions


def _in_one_of(teams: Sequence[str | None], context: Context, values: Values) -> str:
    if len(teams) > LARGEST_PAGE:
        raise Invalid(sentence("Name at most {most} teams.", most=LARGEST_PAGE), "filter", "team")
    named = [team for team in teams if team is not None]
    ids, keys = one_of("teams.id", named, values), one_of("teams.key", [team.upper() for team in named], values)
    return (
        "(users.id IN (SELECT memberships.user_id FROM memberships JOIN teams ON teams.id = memberships.team_id"
        f" WHERE ({ids} OR {keys}) AND {visible_teams(context.me, values)}))"
    )
