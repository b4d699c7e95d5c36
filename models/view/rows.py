"""Reads views as rows, and counts them under a lock."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import cast

from events.log import log
from events.storage.database import Reads, Row, Unit
from events.view import ViewState
from models.storage.sql import Values, any_of, one_of
from models.view.view import COLUMNS
from models.viewer import Viewer

_SELECT = f"SELECT {', '.join(COLUMNS)} FROM views WHERE"
_BY_NAME = "ORDER BY folded, id"


async def of_viewer(reads: Reads, me: Viewer) -> list[ViewState]:
    """The viewer's private views, and those of the teams that they belong to."""
    values = Values()
    which = any_of([f"private_to_id = {values(me.id)}", one_of("team_id", sorted(me.teams), values)])
    return _states(await reads.fetch(f"{_SELECT} {which} {_BY_NAME}", *values.all))


async def of_team(reads: Reads, team_id: str) -> list[ViewState]:
    return _states(await reads.fetch(f"{_SELECT} team_id = $1 {_BY_NAME}", team_id))


async def by_ids(reads: Reads, ids: Collection[str], me: Viewer) -> list[ViewState]:
    """The views among these that the viewer may see."""
    values = Values()
    shared = "team_id IS NOT NULL" if me.is_admin else one_of("team_id", sorted(me.teams), values)
    seen = any_of([f"private_to_id = {values(me.id)}", shared])
    which = one_of("id", sorted(set(ids)), values)
    return _states(await reads.fetch(f"{_SELECT} {which} AND {seen}", *values.all))


async def private_ones(unit: Unit, user_id: str) -> int:
    """The number of this person's private views. No other unit adds one until this unit ends."""
    await log.hold(unit, [user_id])
    number: int = await unit.fetchval("SELECT count(*) FROM views WHERE private_to_id = $1", user_id)
    return number


async def shared_ones(unit: Unit, team_id: str) -> int:
    """The number of views that the team shares. A unit that adds one has locked the team before."""
    number: int = await unit.fetchval("SELECT count(*) FROM views WHERE team_id = $1", team_id)
    return number


def _states(rows: Sequence[Row]) -> list[ViewState]:
    return [cast("ViewState", {column: row[column] for column in COLUMNS}) for row in rows]
