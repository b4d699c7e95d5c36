"""Loads columns of boards that the viewer may see."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from models.stage import rows as stage_rows
from models.stage.stage import card_of
from resolvers.running import to_schema
from schema.context import Context
from schema.stage import Stage


async def stages_by_id(context: Context, ids: Sequence[str]) -> Mapping[str, Stage]:
    found = await stage_rows.by_ids(context.reads, ids)
    return {id: to_schema.stage(card) for id, card in found.items() if context.me.sees_team(card["team_id"])}


async def stages_of_teams(context: Context, team_ids: Sequence[str]) -> list[list[Stage]]:
    """The columns of each team, from left to right."""
    found: defaultdict[str, list[Stage]] = defaultdict(list)
    for row in await stage_rows.of_teams(context.reads, [id for id in team_ids if context.me.sees_team(id)]):
        found[row["team_id"]].append(to_schema.stage(card_of(row)))
    return [found[id] for id in team_ids]
