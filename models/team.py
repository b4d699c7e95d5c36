"""A team: the one scope. Who is not a member does not see it."""

from __future__ import annotations

from enum import IntEnum

from tortoise import fields
from tortoise.models import Model

from models.fields import Instant, OptionalInstant, OptionalText, Text
from models.user import User


class TeamRole(IntEnum):
    """Each includes the ones before it."""

    VIEWER = 0
    CONTRIBUTOR = 1
    MEMBER = 2
    ADMIN = 3


class Team(Model):
    id = Text(primary_key=True)
    name = Text()
    key = Text(unique=True)
    description = OptionalText(null=True)
    is_default = fields.SmallIntField(default=0)
    last_number = fields.IntField(default=0)
    """The number that the newest task got: GEN-12."""
    created_at = Instant()
    updated_at = Instant()
    archived_at = OptionalInstant(null=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "teams"


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
