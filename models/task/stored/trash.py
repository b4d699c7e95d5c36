"""The tasks in the trash of each team, for the command that looks after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from events.storage.database import Reads

_HELD = (
    "SELECT teams.id, teams.key, teams.name, teams.archived_at, count(*) AS tasks, min(tasks.deleted_at) AS oldest"
    " FROM tasks JOIN teams ON teams.id = tasks.team_id WHERE tasks.deleted_at IS NOT NULL AND tasks.deleted_at <= $1"
    " GROUP BY teams.id, teams.key, teams.name, teams.archived_at ORDER BY teams.key"
)
_PAGE = (
    "SELECT id, deleted_at FROM tasks WHERE team_id = $1 AND deleted_at IS NOT NULL AND deleted_at <= $2"
    " AND (deleted_at, id) > ($3, $4) ORDER BY deleted_at, id LIMIT $5"
)


@dataclass(frozen=True, slots=True)
class TeamTrash:
    team_id: str
    key: str
    name: str
    is_archived: bool
    tasks: int
    oldest: int
    """When the first of them was deleted."""


@dataclass(frozen=True, slots=True)
class Trashed:
    id: str
    deleted_at: int


BEFORE_ALL = Trashed("", 0)


async def by_team(reads: Reads, *, until: int) -> list[TeamTrash]:
    """Teams with tasks that were deleted by then, by key."""
    return [
        TeamTrash(row["id"], row["key"], row["name"], row["archived_at"] is not None, row["tasks"], row["oldest"])
        for row in await reads.fetch(_HELD, until)
    ]


async def page(reads: Reads, team_id: str, *, until: int, after: Trashed, most: int) -> Sequence[Trashed]:
    """The next tasks of the team that were deleted by then, the oldest first."""
    rows = await reads.fetch(_PAGE, team_id, until, after.deleted_at, after.id, most)
    return [Trashed(row["id"], row["deleted_at"]) for row in rows]
