"""A kept answer as its caller may see it now: since the call they may have left a team, or lost a role."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar

from strawberry.types.base import has_object_definition

from events.database import Unit
from models.roles import TeamRole, UserRole
from models.storage.sql import Values, one_of
from models.task.rights import rights_in
from models.viewer import Viewer
from resolvers.running.to_schema import PERMISSIONS
from schema.api_key import ApiKey
from schema.email_delivery import TestEmailPayload
from schema.language.errors import ConflictError, UserError
from schema.language.payload import Payload
from schema.session import Session
from schema.task.payload import TaskBulkResult
from schema.task.task import Task
from schema.team import Team, TeamMember
from schema.user import User

Out = TypeVar("Out", bound=Payload)

HIDDEN = "What went wrong is no longer shown: you can't see all of what this call was about any more."


async def seen_now(unit: Unit, answer: Out, me: Viewer, *, seen_then: Collection[str] | None) -> Out:
    """`seen_then` is what the caller saw when the answer was kept (`Viewer.visibility`); None: that is not known."""
    me = await _as_of_now(unit, me)
    sees_as_much = me.is_admin or (seen_then is not None and set(seen_then) <= set(me.visibility))
    eyes = VisibilityFilter(me, await _teams_of(unit, list(_tasks_in(answer))), sees_as_much=sees_as_much)
    eyes.parts(answer)
    return answer


class VisibilityFilter:
    """Only what has a row in `by_type` is shown at all."""

    def __init__(self, me: Viewer, teams: Mapping[str, str], *, sees_as_much: bool) -> None:
        self._me = me
        self._teams = teams
        """Where the tasks are now, by their ids."""
        self._sees_as_much = sees_as_much
        self.by_type: Mapping[type, Callable[[Any], Any]] = {
            Task: self.task,
            Team: self.team,
            TeamMember: self.member,
            User: self.user,
            Session: self.session,
            ApiKey: self.own,
            TaskBulkResult: self.parts,
        }

    def __call__(self, value: Any) -> Any:  # Any: whatever a field of an answer holds
        if isinstance(value, list):
            return [self(each) for each in value]
        if not has_object_definition(type(value)):
            return value
        if isinstance(value, UserError):
            return self.error(value)
        see = self.by_type.get(type(value))
        return None if see is None else see(value)

    def parts(self, kept: Payload | TaskBulkResult) -> Payload | TaskBulkResult:
        for field in fields(kept):
            setattr(kept, field.name, self(getattr(kept, field.name)))
        if isinstance(kept, TestEmailPayload) and not self._me.is_admin:
            kept.transcript = []
        return kept

    def task(self, kept: Task) -> Task | None:
        now_in = self._teams.get(kept.id, kept.team.id)
        team = self.team(kept.team)
        if team is None or not self._me.sees_team(now_in):
            return None
        kept.team = team
        kept.creator, kept.assignee = self.person(kept.creator), self.person(kept.assignee)
        assignee_id = None if kept.assignee is None else kept.assignee.id
        kept.can = PERMISSIONS[rights_in(now_in, assignee_id, self._me, trashed=kept.deleted_at is not None)]
        return kept

    def team(self, kept: Team) -> Team | None:
        kept.my_role = self._me.teams.get(kept.id)
        return kept if self._me.sees_team(kept.id) else None

    def member(self, kept: TeamMember) -> TeamMember | None:
        if self.team(kept.team) is None:
            return None
        self.person(kept.user)
        return kept

    def user(self, kept: User) -> User | None:
        return kept if self._me.may_see_email_of(kept.id) else None

    def person(self, kept: User | None) -> User | None:
        """Somebody beside a task or a team, whose name stays there."""
        if kept is not None and not self._me.may_see_email_of(kept.id):
            kept.email = None
        return kept

    def session(self, kept: Session) -> Session:
        kept.current = kept.id == self._me.session_id
        return kept

    def own(self, kept: ApiKey) -> ApiKey:
        """An answer is kept for one account, and so are its keys."""
        return kept

    def error(self, kept: UserError) -> UserError:
        """Its words may name teams and people."""
        if not self._sees_as_much:
            kept.message = HIDDEN
        if isinstance(kept, ConflictError):
            kept.current = self(kept.current)
        return kept


async def _as_of_now(unit: Unit, me: Viewer) -> Viewer:
    """Read in the unit itself: the call that is repeated may have ended while this one was waiting for it, and have made
    the team that its answer shows."""
    role = await unit.fetchval("SELECT role FROM users WHERE id = $1", me.id)
    teams = await unit.fetch(
        "SELECT teams.id, teams.archived_at, memberships.role FROM memberships"
        " JOIN teams ON teams.id = memberships.team_id WHERE memberships.user_id = $1",
        me.id,
    )
    archived = {team["id"] for team in teams if team["archived_at"] is not None}
    return replace(
        me,
        role=UserRole(role),
        teams={team["id"]: TeamRole(team["role"]) for team in teams},
        archived=me.archived | archived if me.is_admin else frozenset(archived),
    )


def _tasks_in(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for each in value:
            yield from _tasks_in(each)
    elif isinstance(value, Task):
        yield value.id
    elif isinstance(value, Payload | TaskBulkResult | UserError):
        for field in fields(value):
            yield from _tasks_in(getattr(value, field.name))


async def _teams_of(unit: Unit, tasks: list[str]) -> dict[str, str]:
    if not tasks:
        return {}
    values = Values()
    rows = await unit.fetch(f"SELECT id, team_id FROM tasks WHERE {one_of('id', tasks, values)}", *values.all)
    return {row["id"]: row["team_id"] for row in rows}
