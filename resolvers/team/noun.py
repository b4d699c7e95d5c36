"""Declares teams and their members as nouns: see `resolvers.running.noun`."""

from __future__ import annotations

from collections.abc import Sequence

import models
from events.storage.database import Unit
from models.viewer import Viewer
from resolvers.running import to_schema
from resolvers.running.noun import Noun
from resolvers.team.members import teams_by_id
from schema.context import Context
from schema.language.node import NodeType
from schema.team import Team, TeamMember


def team_seen_now(kept: Team, me: Viewer) -> Team | None:
    kept.my_role = me.teams.get(kept.id)
    return kept if me.sees_team(kept.id) else None


async def _teams_seen_now(unit: Unit, me: Viewer, kept: Sequence[Team]) -> list[Team | None]:  # noqa: ARG001  # every noun has this signature
    return [team_seen_now(team, me) for team in kept]


async def _members_seen_now(unit: Unit, me: Viewer, kept: Sequence[TeamMember]) -> list[TeamMember | None]:  # noqa: ARG001  # every noun has this signature
    for member in kept:
        to_schema.beside(member.user, me)
    return [member if team_seen_now(member.team, me) is not None else None for member in kept]


def _to_schema(team: models.Team, context: Context) -> Team:
    return to_schema.team(team.card(), context.me)


NOUN = Noun(
    schema=Team,
    seen_now=_teams_seen_now,
    node=NodeType.TEAM,
    by_ids=teams_by_id,
    model=models.Team,
    to_schema=_to_schema,
)
MEMBER = Noun(schema=TeamMember, seen_now=_members_seen_now)
