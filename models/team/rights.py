"""The permissions that a role in a team gives on things of the team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.errors import NotAllowed
from models.team.team import team_is_archived
from models.wording.sentence import sentence

if TYPE_CHECKING:
    from models.roles import TeamRole
    from models.viewer import Viewer


def must_have_role(me: Viewer, team_id: str, needs: TeamRole, *path: str) -> None:
    """Also requires a team that is not archived. `path`: the argument that names the team, or the thing that belongs to
    it."""
    if team_id in me.archived:
        raise team_is_archived(*path)
    role = me.role_in(team_id)
    if role is None or role < needs:
        raise NotAllowed(sentence("This needs the role {role} in the team.", role=needs.name), *path, needs=needs)
