"""Loads views that the viewer may see, and their owners."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from models.storage.sql import Values, one_of
from models.user.user import card_of
from models.view import rows as view_rows
from resolvers.running import to_schema
from resolvers.team.members import USER
from schema.context import Context
from schema.user import User
from schema.view import View


async def views_by_id(context: Context, ids: Sequence[str]) -> Mapping[str, View]:
    found = await view_rows.by_ids(context.reads, ids, context.me)
    return {state["id"]: to_schema.view(state) for state in found}


async def owners_by_id(context: Context, ids: Sequence[str]) -> list[User | None]:
    """The owners, including those who have left the team since: like the creator of a task, an owner is shown to
    everybody who sees the view."""
    values = Values()
    which = one_of("id", sorted(set(ids)), values)
    rows = await context.reads.fetch(f"SELECT {USER} FROM users WHERE {which}", *values.all)
    found = {row["id"]: to_schema.user(card_of(row), context.me) for row in rows}
    return [found.get(id) for id in ids]
