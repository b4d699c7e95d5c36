"""Reads labels as rows, for many tasks or teams at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from events.states import LabelCard
from events.storage.database import Reads, Row, Unit
from models.label.label import CARD, card_of
from models.storage.sql import Values, one_of, table_of

COLUMNS = ", ".join(f"labels.{column}" for column in CARD)


async def by_ids(reads: Reads, ids: Iterable[str]) -> dict[str, LabelCard]:
    wanted = set(ids)
    if not wanted:
        return {}
    values = Values()
    keys = table_of(wanted, values, reads.dialect)
    rows = await reads.fetch(
        f"SELECT {COLUMNS} FROM labels WHERE labels.id IN (SELECT key FROM {keys} keys)", *values.all
    )
    return _cards(rows)


async def hold(unit: Unit, ids: Iterable[str]) -> dict[str, LabelCard]:
    """Holds the labels, so that nobody deletes them before this unit ends. A unit that also locks tasks holds its
    labels first; deleting a label locks in the same order."""
    values, lock = Values(), " FOR KEY SHARE" if unit.dialect == "postgres" else ""
    which = one_of("labels.id", sorted(set(ids)), values)
    return _cards(await unit.fetch(f"SELECT {COLUMNS} FROM labels WHERE {which} ORDER BY id{lock}", *values.all))


async def hold_named(unit: Unit, team_id: str, folded: Iterable[str]) -> dict[str, LabelCard]:
    """Holds the labels of a team that have these names; keys and arguments are folded names."""
    names = sorted(set(folded))
    if not names:
        return {}
    values, lock = Values(), " FOR KEY SHARE" if unit.dialect == "postgres" else ""
    which = f"labels.team_id = {values(team_id)} AND {one_of('labels.folded', names, values)}"
    rows = await unit.fetch(f"SELECT labels.folded, {COLUMNS} FROM labels WHERE {which} ORDER BY id{lock}", *values.all)
    return {row["folded"]: card_of(row) for row in rows}


async def of_teams(reads: Reads, team_ids: Iterable[str]) -> Sequence[Row]:
    """Sorted by team, then by name."""
    values = Values()
    which = one_of("labels.team_id", sorted(set(team_ids)), values)
    return await reads.fetch(f"SELECT {COLUMNS} FROM labels WHERE {which} ORDER BY team_id, folded", *values.all)


def _cards(rows: Iterable[Row]) -> dict[str, LabelCard]:
    return {row["id"]: card_of(row) for row in rows}
