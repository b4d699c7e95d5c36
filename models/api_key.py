"""A personal key for programs."""

from __future__ import annotations

from enum import IntEnum

from tortoise import fields
from tortoise.models import Model

from models.fields import Instant, OptionalInstant, Text
from models.user import User


class Scope(IntEnum):
    """Each includes the ones before it."""

    READ = 0
    WRITE = 1
    ADMIN = 2


class ApiKey(Model):
    id = Text(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("models.User", related_name="api_keys")
    user_id: str
    name = Text()
    prefix = Text()
    secret_hash = Text(unique=True)
    scopes = Text()
    """Names joined by blanks, as they were asked for."""
    created_at = Instant()
    expires_at = OptionalInstant(null=True)
    last_used_at = OptionalInstant(null=True)
    revoked_at = OptionalInstant(null=True)

    class Meta:
        table = "api_keys"
