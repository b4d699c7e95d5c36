"""Resolves the teams and people that a mutation of tasks names, once for the whole call."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from events.states import LabelCard, PersonCard, StageCard, TeamCard
from events.storage.database import Row, Unit
from models.errors import Invalid, NotFound, Required
from models.label import rows as label_rows
from models.label.label import no_such_label
from models.stage import rows as stage_rows
from models.stage.rows import Column
from models.stage.stage import no_such_stage
from models.storage.sql import Values, one_of
from models.task.edit import STAGE
from models.task.labels import Cards
from models.team import team
from models.team.team import no_such_team
from models.user import handle, user
from models.user.user import no_such_user
from models.values.folding import fold
from models.viewer import Viewer
from models.wording.sentence import sentence

_TEAM = f"SELECT {', '.join(team.CARD)}, EXISTS (SELECT 1 FROM stages WHERE team_id = teams.id) AS has_stages FROM teams WHERE "
_MEMBER = (
    f"SELECT memberships.team_id, {', '.join(f'users.{column}' for column in user.CARD)}"
    " FROM memberships JOIN users ON users.id = memberships.user_id WHERE "
)
_PEOPLE_AT_ONCE = 200


class References:
    def __init__(self, unit: Unit, me: Viewer) -> None:
        self._me = me
        self._unit = unit
        self._teams: dict[str | None, TeamCard] = {}
        self._people: set[str] = set()
        self._members: dict[tuple[str, str], PersonCard] = {}
        self._ids: dict[str, str] = {}
        """Ids, by the handles that a call names."""
        self._labels: dict[str, LabelCard] = {}
        self._stages: dict[str, StageCard] = {}
        """Columns, by the ids that a call names."""
        self._first_stages: dict[Column, StageCard | None] = {}
        self._without_stages: set[str] = set()
        """The teams whose boards have no columns of their own, as far as they were read."""

    async def team(self, given: str | None, *path: str) -> TeamCard:
        """The team by its id or key; if none is given, the team that new tasks go to by default."""
        if given not in self._teams:
            self._teams[given] = await (self._default_team(*path) if given is None else self._named_team(given, *path))
        return self._teams[given]

    async def load_members(self, ids: Iterable[str | None]) -> None:
        """Loads everybody that `member` will be asked for. Their accounts are locked against changes. The foreign key
        of the assignee would lock them anyway, but only after their time zone has decided when a due day ends."""
        lock = " FOR KEY SHARE OF users" if self._unit.dialect == "postgres" else ""
        given = {id for id in ids if id is not None} - self._people
        self._ids.update(await handle.ids_of(self._unit, given, self._me))
        new = sorted({self.id_of(id) for id in given} - self._people)
        for start in range(0, len(new), _PEOPLE_AT_ONCE):
            values = Values()
            which = one_of("memberships.user_id", new[start : start + _PEOPLE_AT_ONCE], values)
            for row in await self._unit.fetch(_MEMBER + which + lock, *values.all):
                self._members[row["team_id"], row["id"]] = user.card_of(row)
        self._people |= {*new, *given}

    async def load_labels(self, ids: Iterable[str]) -> None:
        """Loads all that `labels` will be asked for. They are not deleted before this unit ends."""
        wanted = set(ids)
        if wanted:
            self._labels.update(await label_rows.hold(self._unit, wanted))

    def labels(self, ids: Sequence[str], *path: str) -> Cards:
        """The labels with these ids, in this order. A label that the caller may not see counts as missing."""
        for index, id in enumerate(ids):
            if id not in self._labels or not self._me.sees_team(self._labels[id]["team_id"]):
                raise no_such_label(id, *path, str(index))
        return tuple(self._labels[id] for id in ids)

    async def labels_like(self, team: TeamCard, cards: Iterable[LabelCard]) -> Mapping[str, LabelCard]:
        """The team's labels that have the same name as one of these, by folded name."""
        return await label_rows.hold_named(self._unit, team["id"], (fold(card["name"]) for card in cards))

    async def load_stages(self, ids: Iterable[str | None]) -> None:
        """Loads all that `stage` will be asked for. They are not deleted before this unit ends."""
        self._stages.update(await stage_rows.hold(self._unit, (id for id in ids if id is not None)))

    def stage(self, id: str) -> StageCard:
        """The column with this id. One that the caller may not see counts as missing."""
        if id not in self._stages or not self._me.sees_team(self._stages[id]["team_id"]):
            raise no_such_stage(id, *STAGE)
        return self._stages[id]

    async def first_stages(self, wanted: Iterable[Column]) -> Mapping[Column, StageCard]:
        """The columns that tasks of these teams and statuses come into by default. They are not deleted before this
        unit ends."""
        columns = {column for column in wanted if column[0] not in self._without_stages}
        if new := columns - self._first_stages.keys():
            found = await stage_rows.hold_first(self._unit, new)
            self._first_stages.update({column: found.get(column) for column in new})
        return {column: card for column in columns if (card := self._first_stages[column]) is not None}

    def id_of(self, given: str) -> str:
        """The id of a loaded person, who may be named by `@handle`."""
        return self._ids.get(given, given)

    def member(self, of: TeamCard, id: str, *path: str) -> PersonCard:
        """The person with this id, if a task of this team may be assigned to them; otherwise raises."""
        found = self._members.get((of["id"], id))
        if found is None:
            if not self._me.may_see_email_of(id):
                raise no_such_user(id, *path)
            raise Invalid(
                sentence("This user is not a member of {team}. Pick a member, or nobody.", team=of["name"]), *path
            )
        if found["deactivated_at"] is not None:
            raise Invalid(
                sentence("The account of {name} is deactivated. Pick somebody else.", name=found["name"]), *path
            )
        return found

    async def _named_team(self, given: str, *path: str) -> TeamCard:
        row = await self._unit.fetchrow(f"{_TEAM} id = $1 OR key = $2", given, given.strip().upper())
        if row is None or not self._me.sees_team(row["id"]):
            raise no_such_team(given, *path)
        return self._read(row)

    async def _default_team(self, *path: str) -> TeamCard:
        me = self._me
        row = await self._unit.fetchrow(f"{_TEAM} is_default = 1")
        if row is not None and row["id"] in me.teams:
            return self._read(row)
        mine = [id for id in me.teams if id not in me.archived]
        if len(mine) == 1:
            return await self._named_team(mine[0], *path)
        if not mine:
            raise NotFound("You are not in any team. Ask an admin to add you to one.", *path)
        raise Required("You are in more than one team. Say which one the task is for.", *path)

    def _read(self, row: Row) -> TeamCard:
        if not row["has_stages"]:
            self._without_stages.add(row["id"])
        return team.card_of(row)
