"""Which team and whom a call about tasks means: looked up once for the whole call, however many tasks it has."""

from __future__ import annotations

from collections.abc import Iterable

from events.database import Unit
from events.states import PersonCard, TeamCard
from models.errors import Invalid, NotFound, Required
from models.storage.sql import Values, one_of
from models.team import team
from models.team.team import no_such_team
from models.user import user
from models.user.user import no_such_user
from models.viewer import Viewer

_TEAM = f"SELECT {', '.join(team.CARD)} FROM teams WHERE "
_MEMBER = (
    f"SELECT memberships.team_id, {', '.join(f'users.{column}' for column in user.CARD)}"
    " FROM memberships JOIN users ON users.id = memberships.user_id WHERE "
)
_PEOPLE_AT_ONCE = 200


class References:
    def __init__(self, unit: Unit, me: Viewer) -> None:
        self._unit = unit
        self._me = me
        self._teams: dict[str | None, TeamCard] = {}
        self._people: set[str] = set()
        self._members: dict[tuple[str, str], PersonCard] = {}

    async def team(self, given: str | None, *path: str) -> TeamCard:
        """By id or key; where none is given, the one that new tasks go to by themselves."""
        if given not in self._teams:
            self._teams[given] = await (self._default_team(*path) if given is None else self._named_team(given, *path))
        return self._teams[given]

    async def load_members(self, ids: Iterable[str | None]) -> None:
        """Loads everybody that `member` will be asked for. They are locked against a change of their account, as the
        reference to an assignee does anyway, but before their time zone decides when a due day ends."""
        lock = " FOR KEY SHARE OF users" if self._unit.dialect == "postgres" else ""
        new = sorted({id for id in ids if id is not None} - self._people)
        for start in range(0, len(new), _PEOPLE_AT_ONCE):
            values = Values()
            which = one_of("memberships.user_id", new[start : start + _PEOPLE_AT_ONCE], values)
            for row in await self._unit.fetch(_MEMBER + which + lock, *values.all):
                self._members[row["team_id"], row["id"]] = user.card_of(row)
        self._people |= set(new)

    def member(self, of: TeamCard, id: str, *path: str) -> PersonCard:
        """Somebody who may have a task of this team."""
        found = self._members.get((of["id"], id))
        if found is None:
            if not self._me.may_see_email_of(id):
                raise no_such_user(id, *path)
            raise Invalid(f"This user is not a member of {of['name']}. Pick a member, or nobody.", *path)
        if found["deactivated_at"] is not None:
            raise Invalid(f"The account of {found['name']} is deactivated. Pick somebody else.", *path)
        return found

    async def _named_team(self, given: str, *path: str) -> TeamCard:
        row = await self._unit.fetchrow(f"{_TEAM} id = $1 OR key = $2", given, given.strip().upper())
        if row is None or not self._me.sees_team(row["id"]):
            raise no_such_team(given, *path)
        return team.card_of(row)

    async def _default_team(self, *path: str) -> TeamCard:
        me = self._me
        row = await self._unit.fetchrow(f"{_TEAM} is_default = 1")
        if row is not None and row["id"] in me.teams:
            return team.card_of(row)
        mine = [id for id in me.teams if id not in me.archived]
        if len(mine) == 1:
            return await self._named_team(mine[0], *path)
        if not mine:
            raise NotFound("You are not in any team. Ask an admin to add you to one.", *path)
        raise Required("You are in more than one team. Say which one the task is for.", *path)
