"""The team that a call names by its id or its key."""

from __future__ import annotations

import models
from models.team.team import named, no_such_team, team_is_archived
from models.viewer import Viewer


async def visible_team(id: str, me: Viewer, *path: str) -> models.Team:
    team = await models.Team.visible_to(me).get_or_none(**named(id))
    if team is None:
        raise no_such_team(id, *path)
    return team


async def locked_team(id: str, me: Viewer, *path: str) -> models.Team:
    """Locks the team: until the commit nobody else makes or changes objects that the team has a limited number of, so
    that counts are right and names stay free; and nobody archives it. `me` may have been read before the team was
    archived, so that is checked here. Changes of the team's tasks are not held up."""
    team = await models.Team.visible_to(me).filter(**named(id)).select_for_update(no_key=True).get_or_none()
    if team is None:
        raise no_such_team(id, *path)
    if team.is_archived:
        raise team_is_archived(*path)
    return team
