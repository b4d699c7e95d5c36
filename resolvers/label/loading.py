"""Loads labels that the viewer may see."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from models.label import rows as label_rows
from models.label.label import card_of
from resolvers.running import to_schema
from schema.context import Context
from schema.label import Label


async def labels_by_id(context: Context, ids: Sequence[str]) -> Mapping[str, Label]:
    found = await label_rows.by_ids(context.reads, ids)
    return {id: to_schema.label(card) for id, card in found.items() if context.me.sees_team(card["team_id"])}


async def labels_of_teams(context: Context, team_ids: Sequence[str]) -> list[list[Label]]:
    """The labels of each team, by name."""
    found: defaultdict[str, list[Label]] = defaultdict(list)
    for row in await label_rows.of_teams(context.reads, [id for id in team_ids if context.me.sees_team(id)]):
        found[row["team_id"]].append(to_schema.label(card_of(row)))
    return [found[id] for id in team_ids]
