"""Declares people as a noun: see `resolvers.running.noun`."""

from __future__ import annotations

from collections.abc import Sequence

import models
from events.storage.database import Unit
from models.user import handle
from models.viewer import Viewer
from resolvers.running import to_schema
from resolvers.running.noun import Noun
from resolvers.team.members import users_by_id
from schema.context import Context
from schema.language.node import NodeType
from schema.user import User


async def _seen_now(unit: Unit, me: Viewer, kept: Sequence[User]) -> list[User | None]:  # noqa: ARG001  # every noun has this signature
    for user in kept:
        user.handle = user.handle or handle.from_id(user.id)
    return [user if me.may_see_email_of(user.id) else None for user in kept]


def _to_schema(user: models.User, context: Context) -> User:
    return to_schema.user(user.card(), context.me)


NOUN = Noun(
    schema=User,
    seen_now=_seen_now,
    node=NodeType.USER,
    by_ids=users_by_id,
    model=models.User,
    to_schema=_to_schema,
)
