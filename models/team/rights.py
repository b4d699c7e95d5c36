"""What a role in a team lets somebody do with what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.errors import NotAllowed
from models.team.team import team_is_archived
from models.wording.sentence import sentence

if TYPE_CHECKING:
    from models.roles import TeamRole
    from models.viewer import Viewer


def must_have_role(me: Viewer, team_id: str, needs: TeamRole, *path: str) -> None:
    """Of a team that takes changes. `path`: the argument that names it, or what belongs to it."""
    if team_id in me.archived:
        raise team_is_archived(*path)
    role = me.role_in(team_id)
    if role is None or role < needs:
        raise NotAllowed(sentence("This needs the role {role} in the team.", role=needs.name), *path, needs=needs)
