"""Rows and the states of events as one viewer sees them: the one place where our nouns become the schema's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from events.event import Change
from models.team import TeamRole
from models.user import UserRole
from models.viewer import Viewer
from schema.event import FieldChange
from schema.scalars import ID
from schema.team import Team
from schema.user import User

Card = Mapping[str, Any]
"""Columns by name: a row of the database, or what an event carries."""


def user(card: Card, me: Viewer) -> User:
    return User(
        id=ID(card["id"]),
        name=card["name"],
        email=card["email"] if me.knows(card["id"]) else None,
        role=UserRole(card["role"]),
        created_at=card["created_at"],
        updated_at=card["updated_at"],
        version=card["version"],
        active=card["deactivated_at"] is None,
        time_zone=card["time_zone"],
        locale=card["locale"],
    )


def user_or_nobody(card: Card | None, me: Viewer) -> User | None:
    return None if card is None else user(card, me)


def team(card: Card, me: Viewer) -> Team:
    role = me.teams.get(card["id"])
    return Team(
        id=ID(card["id"]),
        name=card["name"],
        key=card["key"],
        description=card["description"],
        default=bool(card["is_default"]),
        created_at=card["created_at"],
        updated_at=card["updated_at"],
        archived_at=card["archived_at"],
        version=card["version"],
        my_role=None if role is None else TeamRole(role),
    )


def changes(made: Sequence[Change]) -> list[FieldChange]:
    return [
        FieldChange(
            field=change.field,
            before=change.before,
            after=change.after,
            before_text=change.before_text,
            after_text=change.after_text,
        )
        for change in made
    ]
