"""The people who see a team and its tasks: its members and the admins of the instance, while their accounts are active."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from events.storage.database import Reads
from models.roles import UserRole
from models.storage.sql import Values, one_of, table_of

NOBODY: Mapping[str, str] = MappingProxyType({})
IS_SEEN = f"users.deactivated_at IS NULL AND (memberships.id IS NOT NULL OR users.role = {int(UserRole.ADMIN)})"
"""A condition on a person and their membership, if they have one."""


async def who_sees(reads: Reads, ids: Collection[str], team_id: str) -> set[str]:
    """Those of these people who see the team."""
    if not ids:
        return set()
    values = Values()
    sql = f"SELECT users.id FROM {seeing(team_id, values)}"
    these = table_of(set(ids), values, reads.dialect)  # however many: those of 500 tasks that move
    return {row[0] for row in await reads.fetch(f"{sql} AND users.id IN (SELECT key FROM {these} these)", *values.all)}


async def mentioned(
    reads: Reads, handles: Sequence[str], team_id: str, *, before: Mapping[str, str] = NOBODY
) -> dict[str, str]:
    """The ids by handle of those people who see the team. `before`: whom the text mentioned before an edit. If nobody
    has a handle any more, it still stands for that person."""
    if not handles:
        return {}
    values = Values()
    rows = await reads.fetch(
        f"SELECT users.handle, users.id FROM {seeing(team_id, values)} AND {one_of('users.handle', handles, values)}",
        *values.all,
    )
    ids = {row[0]: row[1] for row in rows}
    former = {handle: before[handle] for handle in handles if handle in before and handle not in ids}
    still = await who_sees(reads, set(former.values()), team_id)
    ids |= {handle: id for handle, id in former.items() if id in still}
    return {handle: ids[handle] for handle in handles if handle in ids}


def seeing(team_id: str, values: Values) -> str:
    """A FROM clause that selects the people who see the team."""
    joined = f"memberships.user_id = users.id AND memberships.team_id = {values(team_id)}"
    return f"users LEFT JOIN memberships ON {joined} WHERE {IS_SEEN}"
