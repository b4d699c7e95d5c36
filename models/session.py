"""A signed-in device. Its refresh token changes with every use; an old one that comes back ends the session."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from models.fields import Instant, OptionalInstant, OptionalText, Text
from models.user import User


class Session(Model):
    id = Text(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("models.User", related_name="sessions")
    user_id: str
    refresh_hash = Text()
    device = Text()
    ip = OptionalText(null=True)
    created_at = Instant()
    last_used_at = Instant()
    expires_at = Instant()
    ended_at = OptionalInstant(null=True)

    class Meta:
        table = "sessions"
