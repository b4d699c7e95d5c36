"""Loads memberships that the viewer may see, together for one operation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from strawberry.dataloader import DataLoader

from events.storage.database import Row
from models.roles import TeamRole
from models.storage.sql import Values, one_of
from models.team import team
from models.user import user
from resolvers.running import to_schema
from resolvers.running.batch_loader import BATCH_SIZE
from schema.context import Context
from schema.team import Team, TeamMember
from schema.user import User

MAX_MEMBERS = 500
MAX_TEAMS = 500

USER = ", ".join(f"users.{column}" for column in user.CARD)
TEAM = ", ".join(f"teams.{column}" for column in team.CARD)
_MEMBERSHIP = ", ".join(
    [
        *(f"users.{column} AS user_{column}" for column in user.CARD),
        *(f"teams.{column} AS team_{column}" for column in team.CARD),
        "memberships.role AS role, memberships.joined_at AS joined_at",
    ]
)
_JOINED = "memberships JOIN teams ON teams.id = memberships.team_id JOIN users ON users.id = memberships.user_id"


class MembershipLoader:
    """Made fresh for each operation."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._teams = DataLoader(load_fn=self._load_teams_of, max_batch_size=BATCH_SIZE, cache=False)
        self._confirmed = DataLoader(load_fn=self._load_confirmed, max_batch_size=BATCH_SIZE, cache=False)
        self._members = DataLoader(load_fn=self._load_members_of, max_batch_size=BATCH_SIZE, cache=False)

    async def teams_of(self, user_id: str) -> list[TeamMember]:
        return await self._teams.load(user_id)

    async def members_of(self, team_id: str) -> list[TeamMember]:
        return await self._members.load(team_id)

    async def email_confirmed(self, user_id: str) -> bool:
        """Whether the user has confirmed their address. `schema.user` asks for the caller alone, or for anybody if the
        caller is an admin."""
        return await self._confirmed.load(user_id)

    async def _load_confirmed(self, user_ids: list[str]) -> Sequence[bool]:
        values = Values()
        rows = await self._context.reads.fetch(
            f"SELECT id FROM users WHERE {one_of('id', user_ids, values)} AND email_confirmed_at IS NOT NULL",
            *values.all,
        )
        confirmed = {row["id"] for row in rows}
        return [user_id in confirmed for user_id in user_ids]

    async def _load_teams_of(self, user_ids: list[str]) -> Sequence[list[TeamMember]]:
        return await self._load("user_id", user_ids, MAX_TEAMS)

    async def _load_members_of(self, team_ids: list[str]) -> Sequence[list[TeamMember]]:
        return await self._load("team_id", team_ids, MAX_MEMBERS)

    async def _load(self, column: str, ids: list[str], most: int) -> Sequence[list[TeamMember]]:
        me, values = self._context.me, Values()
        rows = await self._context.reads.fetch(
            f"SELECT * FROM (SELECT {_MEMBERSHIP}, memberships.{column} AS of_id, row_number() OVER"
            f" (PARTITION BY memberships.{column} ORDER BY memberships.joined_at, memberships.id) AS place FROM {_JOINED}"
            f" WHERE {one_of(f'memberships.{column}', ids, values)} AND {team.visible_sql(me, values)}) places"
            f" WHERE place <= {values(most)} ORDER BY of_id, place",
            *values.all,
        )
        found: defaultdict[str, list[TeamMember]] = defaultdict(list)
        for row in rows:
            found[row["of_id"]].append(self._member(row))
        return [found[id] for id in ids]

    def _member(self, row: Row) -> TeamMember:
        me = self._context.me
        return TeamMember(
            team=to_schema.team(team.card_of({column: row[f"team_{column}"] for column in team.CARD}), me),
            user=to_schema.user(user.card_of({column: row[f"user_{column}"] for column in user.CARD}), me),
            role=TeamRole(row["role"]),
            joined_at=row["joined_at"],
        )


async def users_by_id(context: Context, ids: Sequence[str]) -> Mapping[str, User]:
    me, values = context.me, Values()
    rows = await context.reads.fetch(
        f"SELECT {USER} FROM users WHERE {one_of('users.id', ids, values)} AND {user.visible_sql(me, values)}",
        *values.all,
    )
    return {row["id"]: to_schema.user(user.card_of(row), me) for row in rows}


async def teams_by_id(context: Context, ids: Sequence[str]) -> Mapping[str, Team]:
    me, values = context.me, Values()
    rows = await context.reads.fetch(
        f"SELECT {TEAM} FROM teams WHERE {one_of('teams.id', ids, values)} AND {team.visible_sql(me, values)}",
        *values.all,
    )
    return {row["id"]: to_schema.team(team.card_of(row), me) for row in rows}


async def team_by_id_or_key(context: Context, id: str) -> Team | None:
    me, values = context.me, Values()
    named = f"(teams.id = {values(id)} OR teams.key = {values(id.upper())})"
    row = await context.reads.fetchrow(
        f"SELECT {TEAM} FROM teams WHERE {named} AND {team.visible_sql(me, values)}", *values.all
    )
    return None if row is None else to_schema.team(team.card_of(row), me)
