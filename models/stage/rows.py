"""Reads columns of boards as rows, for many tasks or teams at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from events.states import StageCard
from events.storage.database import Reads, Row, Unit
from models.stage.stage import CARD, card_of
from models.storage.sql import Values, one_of

COLUMNS = ", ".join(f"stages.{column}" for column in CARD)

Column = tuple[str, int]
"""A team and a status, whose first column new tasks get by default."""


async def by_ids(reads: Reads, ids: Iterable[str]) -> dict[str, StageCard]:
    wanted = sorted(set(ids))
    if not wanted:
        return {}
    values = Values()
    rows = await reads.fetch(f"SELECT {COLUMNS} FROM stages WHERE {one_of('stages.id', wanted, values)}", *values.all)
    return {row["id"]: card_of(row) for row in rows}


async def of_teams(reads: Reads, team_ids: Iterable[str]) -> Sequence[Row]:
    """Sorted by team, and in each from left to right."""
    values = Values()
    which = one_of("stages.team_id", sorted(set(team_ids)), values)
    return await reads.fetch(f"SELECT {COLUMNS} FROM stages WHERE {which} ORDER BY team_id, place, id", *values.all)


async def hold(unit: Unit, ids: Iterable[str]) -> dict[str, StageCard]:
    """Holds the columns, so that nobody deletes them before this unit ends. A unit that also locks tasks has locked
    these already, and locks teams later; deleting a column locks in the same order."""
    wanted = sorted(set(ids))
    if not wanted:
        return {}
    values, lock = Values(), " FOR KEY SHARE" if unit.dialect == "postgres" else ""
    which = one_of("stages.id", wanted, values)
    return {
        row["id"]: card_of(row)
        for row in await unit.fetch(f"SELECT {COLUMNS} FROM stages WHERE {which} ORDER BY id{lock}", *values.all)
    }


async def hold_first(unit: Unit, wanted: Collection[Column]) -> Mapping[Column, StageCard]:
    """Holds the first column of each of these, if there is one, so that nobody deletes it before this unit ends."""
    while True:
        first: dict[Column, StageCard] = {}
        for row in await of_teams(unit, (team_id for team_id, _ in wanted)) if wanted else ():
            column = row["team_id"], row["status"]
            if column in wanted and column not in first:
                first[column] = card_of(row)
        if not first or unit.dialect == "sqlite":
            return first
        held = await hold(unit, (card["id"] for card in first.values()))
        if len(held) == len(first):
            return first
