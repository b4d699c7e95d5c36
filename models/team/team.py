"""A team: the only scope of visibility. Only its members and admins of the instance see it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar, cast

from tortoise import fields
from tortoise.models import Model
from tortoise.queryset import QuerySet

from events.event import Change
from events.states import TEAM, TeamCard
from events.team import (
    TeamArchived,
    TeamCreated,
    TeamEvent,
    TeamMemberAdded,
    TeamMemberChanged,
    TeamMemberRemoved,
    TeamUnarchived,
    TeamUpdated,
    TeamWithMember,
)
from models.errors import Invalid, NotAllowed, NotFound
from models.roles import TeamRole
from models.storage.columns import Instant, OptionalInstant, OptionalText, Text
from models.team.fields import CHANGES
from models.user.user import User
from models.values import clock
from models.values.ids import new_id
from models.values.naming import description_of, name_of

if TYPE_CHECKING:
    from events.storage.database import Row
    from models.storage.sql import Values
    from models.values.version import ChangedSince
    from models.viewer import Viewer

E = TypeVar("E", bound=TeamEvent)
CARD = tuple(TEAM)
"""The columns visible to everyone who sees the team."""


class TeamEdit(TypedDict, total=False):
    """The fields that one call sets, named as in the schema."""

    name: str
    description: str | None


class Team(Model):
    id = Text(primary_key=True)
    name = Text()
    key = Text(unique=True)
    description = OptionalText(null=True)
    is_default = fields.SmallIntField(default=0)
    creator: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="created_teams", null=True, on_delete=fields.SET_NULL
    )
    """Null for the default team, for a team that the command line made, and if the log no longer had the creator."""
    creator_id: str | None
    last_number = fields.IntField(default=0)
    """The number of the newest task: 12 for GEN-12."""
    created_at = Instant()
    updated_at = Instant()
    archived_at = OptionalInstant(null=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "teams"
        indexes = (("creator_id",),)

    @classmethod
    def visible_to(cls, me: Viewer) -> QuerySet[Team]:
        """The teams that the viewer belongs to, including archived ones; all teams for admins. `visible_sql` below is
        the same rule in SQL."""
        return cls.all() if me.is_admin else cls.filter(id__in=list(me.teams))

    @classmethod
    def new(
        cls, *, name: str, key: str, description: str | None = None, is_default: bool = False, by: str | None = None
    ) -> Team:
        now = clock.now()
        return cls(
            id=new_id("team"),
            name=name_of(name, "input", "name"),
            key=key,
            description=description_of(description, "input", "description"),
            is_default=int(is_default),
            creator_id=by,
            created_at=now,
            updated_at=now,
        )

    @property
    def is_archived(self) -> bool:
        return self.archived_at is not None

    def card(self) -> TeamCard:
        return cast("TeamCard", {column: getattr(self, column) for column in CARD})

    def must_be_run_by(self, me: Viewer) -> None:
        if me.role_in(self.id) is not TeamRole.ADMIN:
            raise NotAllowed("Only an admin of the team may do that.", needs=TeamRole.ADMIN)

    def must_be_in_use(self) -> None:
        if self.is_archived:
            raise team_is_archived()

    def created(self) -> TeamCreated:
        return TeamCreated(stream=self.id, subject_id=self.id, state=self.card())

    def update(self, edit: TeamEdit, *, by: Viewer, since: ChangedSince | None = None) -> TeamUpdated | None:
        """Setting the current value is no change. `since`: the changes made since the version that the call expects."""
        self.must_be_run_by(by)
        self.must_be_in_use()
        if since is not None:
            since.must_not_meet(edit.keys(), self)
        before = self.card()
        self.name = edit.get("name", self.name)
        self.description = edit.get("description", self.description)
        return None if self.card() == before else self._event(TeamUpdated, before)

    def archive(self, *, by: Viewer) -> TeamArchived | None:
        self.must_be_run_by(by)
        if self.is_archived:
            return None
        if self.is_default:
            raise Invalid("New people join the default team, so it can't be archived.", "id")
        before, now = self.card(), self._now()
        self.archived_at = now
        return self._event(TeamArchived, before, now=now)

    def unarchive(self, *, by: Viewer) -> TeamUnarchived | None:
        self.must_be_run_by(by)
        if self.archived_at is None:
            return None
        before, self.archived_at = self.card(), None
        return self._event(TeamUnarchived, before)

    def add(self, user: User, role: TeamRole, *, by: Viewer) -> tuple[Membership, TeamMemberAdded]:
        self.must_be_run_by(by)
        self.must_be_in_use()
        if not user.is_active:
            raise Invalid("This account is deactivated. Reactivate it first.", "userId")
        membership = Membership(id=new_id("member"), team_id=self.id, user_id=user.id, role=role, joined_at=clock.now())
        change = Change("members", None, user.id, None, f"{user.name}: {role.name}")
        state = self._with_member(user, role)
        return membership, TeamMemberAdded(stream=self.id, subject_id=self.id, changes=(change,), state=state)

    def change_role(
        self, membership: Membership, *, of: User, to: TeamRole, by: Viewer, other_admins: int
    ) -> TeamMemberChanged | None:
        self.must_be_run_by(by)
        self.must_be_in_use()
        if membership.role is to:
            return None
        self._must_keep_an_admin(membership, other_admins, "role")
        before, membership.role = membership.role, to
        change = Change("role", before.name, to.name, f"{of.name}: {before.name}", f"{of.name}: {to.name}")
        state = self._with_member(of, to)
        return TeamMemberChanged(stream=self.id, subject_id=self.id, changes=(change,), state=state)

    def remove(self, membership: Membership, *, of: User, by: Viewer, other_admins: int) -> TeamMemberRemoved:
        """Anybody may leave, whatever their role, even an archived team. Otherwise anybody could add strangers to a
        team that these could not leave."""
        if of.id != by.id:
            self.must_be_run_by(by)
            self.must_be_in_use()
        self._must_keep_an_admin(membership, other_admins, "userId")
        change = Change("members", of.id, None, f"{of.name}: {membership.role.name}", None)
        state = self._with_member(of, membership.role)
        return TeamMemberRemoved(stream=self.id, subject_id=self.id, changes=(change,), state=state)

    def _must_keep_an_admin(self, membership: Membership, other_admins: int, argument: str) -> None:
        if membership.role is TeamRole.ADMIN and not other_admins and not self.is_default:
            raise Invalid("A team keeps at least one admin. Make somebody else its admin first.", argument)

    def _with_member(self, user: User, role: TeamRole) -> TeamWithMember:
        return {**self.card(), "member": {"user": user.card(), "role": int(role)}}

    def _event(self, kind: type[E], before: TeamCard, *, now: int | None = None) -> E:
        """The event of the change from `before` to the current state."""
        self.updated_at = self._now() if now is None else now
        self.version += 1
        changes = tuple(CHANGES.between(before, self.card()))
        return kind(stream=self.id, subject_id=self.id, changes=changes, state=self.card())

    def _now(self) -> int:
        """A clock that went back does not move the team's times back."""
        return max(clock.now(), self.updated_at)


def visible_sql(me: Viewer, values: Values) -> str:
    """`Team.visible_to` for the read layer."""
    if me.is_admin:
        return "1 = 1"
    return f"teams.id IN (SELECT mine.team_id FROM memberships mine WHERE mine.user_id = {values(me.id)})"


TEAMS_OF_A_USER = """
SELECT teams.id, teams.archived_at, memberships.role FROM memberships
JOIN teams ON teams.id = memberships.team_id WHERE memberships.user_id = $1
"""
"""What decides the rights of a user in teams."""


def named(id: str) -> dict[str, str]:
    """The column and its value by which a call finds a team: its id or its key."""
    return {"id": id} if id.startswith("team_") else {"key": id.strip().upper()}


def team_is_archived(*path: str) -> NotAllowed:
    return NotAllowed("This team is archived, and can only be read. Take it out of the archive first.", *path)


def no_such_team(id: str, *path: str) -> NotFound:
    return NotFound("There is no such team.", *path, missing_id=id)


def card_of(row: Row | Mapping[str, Any]) -> TeamCard:
    """The card, from a row with the column names of the table."""
    return cast("TeamCard", {column: row[column] for column in CARD})


class Membership(Model):
    id = Text(primary_key=True)
    team: fields.ForeignKeyRelation[Team] = fields.ForeignKeyField("models.Team", related_name="memberships")
    team_id: str
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("models.User", related_name="memberships")
    user_id: str
    role = fields.IntEnumField(TeamRole, description="")
    joined_at = Instant()

    class Meta:
        table = "memberships"
        unique_together = (("user", "team"),)
        indexes = (("team_id", "joined_at"),)
