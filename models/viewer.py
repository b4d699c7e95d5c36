"""Who asks, and what follows from it. Made once for a token, and thrown away when something about it changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from models.api_key import Scope
from models.team import TeamRole
from models.user import UserRole


@dataclass(frozen=True, slots=True)
class Viewer:
    id: str
    name: str
    role: UserRole
    time_zone: str
    locale: str
    teams: Mapping[str, TeamRole]
    """Role in each team that is not archived away from them; archived teams stay readable and are in `archived`."""
    archived: frozenset[str] = frozenset()
    acquaintances: frozenset[str] = field(default=frozenset(), repr=False)
    """Everybody who shares a team with them."""
    session_id: str | None = None
    api_key_id: str | None = None
    scope: Scope = Scope.ADMIN

    @property
    def is_admin(self) -> bool:
        return self.role is UserRole.ADMIN

    def role_in(self, team_id: str) -> TeamRole | None:
        """Instance admins act as ADMIN in every team."""
        return TeamRole.ADMIN if self.is_admin else self.teams.get(team_id)

    def sees_team(self, team_id: str) -> bool:
        return self.is_admin or team_id in self.teams

    def knows(self, user_id: str) -> bool:
        """Whether the two may see each other's address: oneself, people of the same team, and admins everybody."""
        return self.is_admin or user_id == self.id or user_id in self.acquaintances

    @property
    def visibility(self) -> tuple[str, ...]:
        """What decides what this viewer may see. Two viewers with the same visibility see the same rows."""
        return ("*",) if self.is_admin else tuple(sorted(self.teams))
