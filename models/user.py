"""A person with an account on this instance."""

from __future__ import annotations

from enum import IntEnum

from tortoise import fields
from tortoise.models import Model

from models.fields import Instant, OptionalInstant, Text


CARD = ("id", "name", "email", "role", "time_zone", "locale", "created_at", "updated_at", "deactivated_at", "version")
"""The columns that others may see (the address only those who share a team); never the hash."""


class UserRole(IntEnum):
    USER = 0
    ADMIN = 1


class User(Model):
    id = Text(primary_key=True)
    name = Text()
    email = Text(unique=True)
    password_hash = Text()
    role = fields.IntEnumField(UserRole, default=UserRole.USER, description="")
    time_zone = Text(default="UTC")
    locale = Text(default="en")
    folded = Text()
    """Name and address in the form that a search compares."""
    created_at = Instant()
    updated_at = Instant()
    deactivated_at = OptionalInstant(null=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "users"


class PasswordReset(Model):
    """A mailed link; good once, until it expires."""

    token_hash = Text(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("models.User", related_name="resets")
    user_id: str
    created_at = Instant()
    expires_at = Instant()
    used_at = OptionalInstant(null=True)

    class Meta:
        table = "password_resets"
